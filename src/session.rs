//! The sitting itself: agenda + log, folded into what happened and what is expected.
//!
//! Pure: it knows no clock, no file, no terminal and no thread; `now` is always the last argument.

pub mod answer;
pub mod command;
pub mod entry;
pub mod event;

use self::answer::{Answer, OutOfOrder};
use self::command::Command;
use self::entry::{Author, Entry, EntryId};
use self::event::Opening;
use crate::duration::Second;

/// A session: all entries that are known, and what they come to.
#[derive(Clone, Debug, Default)]
pub struct Session {
    entries: Vec<Entry>,
}

/// A press of a key, or a call of a script: what the writer brings to an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// The identity of the entry to be made.
    pub id: EntryId,
    /// What the writer's clock says (the simulated one in a rehearsal).
    pub at: Second,
    /// Who it is.
    pub by: Author,
}

impl Session {
    /// Takes in entries, in any order and with any duplicates; the result is that of a fold from scratch.
    pub fn absorb(&mut self, entries: impl IntoIterator<Item = Entry>) {
        self.entries.extend(entries);
    }

    /// All entries that are known, in the order of the fold, those of earlier openings first.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The opening in effect; absent while the session is not open.
    #[must_use]
    pub fn opening(&self) -> Option<&Opening> {
        None
    }

    /// The moment of the latest entry since the opening in effect; `now` is never before it.
    #[must_use]
    pub fn latest_at(&self) -> Option<Second> {
        None
    }

    /// The entry that opens the session, or begins the day afresh. It is to be absorbed once it is on disk.
    #[must_use]
    pub fn opened(&self, opening: Opening, press: Press) -> Entry {
        let _ = (opening, press);
        unimplemented!("the core is being written")
    }

    /// Decides what a command comes to. The entry is to be absorbed once it is on disk.
    ///
    /// # Errors
    /// When the command is out of order at that moment.
    pub fn rule(&self, command: &Command, press: Press) -> Result<(Entry, Answer), OutOfOrder> {
        let _ = (command, press);
        unimplemented!("the core is being written")
    }
}
