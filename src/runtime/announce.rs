//! Between the seat and its herald: what is to be announced.
//!
//! It decides neither what a cue is nor how it is announced.

use super::Room;
use crate::herald::{Herald, Voice, announcements};
use crate::outlook::Outlook;
use std::path::Path;

impl Room {
    /// Employs the herald beside a session, if one is wanted.
    pub(super) fn hire_herald(&mut self, session: &Path) {
        let voice = Voice { notify: self.sitting.notify, bell: false };
        // A machine that starts no more threads has other troubles than a cue that nobody hears.
        self.herald = Herald::employ(Some(lock(session)), voice, |_report| {}).ok();
    }

    /// Announces what has become due, from the seat that was asked to and never from the stage.
    pub(super) fn announce(&mut self, outlook: &Outlook) {
        if let Some(herald) = &self.herald {
            let cues = self.watch.due(outlook);
            herald.announce(announcements(&cues, outlook, &self.words));
        }
    }
}

/// The herald's lock, beside the session.
fn lock(session: &Path) -> std::path::PathBuf {
    let mut name = session.as_os_str().to_owned();
    name.push(".herald");
    name.into()
}
