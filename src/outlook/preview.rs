//! What a command would come to, before anybody gives it: the outlook after a press that is thrown away.
//!
//! It is ruled by the very function that will rule on the press itself, so a preview and its outcome cannot part.

use super::{Outlook, outlook};
use crate::duration::Second;
use crate::session::answer::{OutOfOrder, Remark};
use crate::session::command::Command;
use crate::session::entry::{Author, EntryId};
use crate::session::{Press, Session};

/// What a command would come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The command.
    pub command: Command,
    /// The day with it, or why it is out of order.
    pub comes: Result<Coming, OutOfOrder>,
}

/// The day as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// Everything that would then be shown.
    pub outlook: Box<Outlook>,
    /// What the person would be told besides.
    pub remarks: Vec<Remark>,
}

/// Looks ahead to what a command would come to if it were given now.
#[must_use]
pub fn preview(session: &Session, command: &Command, now: Second) -> Preview {
    // It sorts behind every entry that is there, and is never written.
    let press = Press { id: EntryId(u128::MAX), at: now, by: Author::default() };
    let comes = session.rule(command, press).and_then(|(entry, answer)| {
        let mut then = session.clone();
        then.absorb([entry]);
        let outlook = outlook(&then, now).map(Box::new).ok_or(OutOfOrder::NotOpen)?;
        Ok(Coming { outlook, remarks: answer.remarks })
    });
    Preview { command: command.clone(), comes }
}

impl Outlook {
    /// The same, with what the command that is considered would come to.
    #[must_use]
    pub fn considering(mut self, session: &Session, considered: impl FnOnce(&Self) -> Option<Command>) -> Self {
        self.preview = considered(&self).map(|command| preview(session, &command, self.now));
        self
    }
}
