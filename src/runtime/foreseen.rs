//! The session as it will be once its opening is on disk: what is shown meanwhile, so that the first frame waits for
//! no disk. It must not know how an opening is written.

use crate::clerk::Report;
use crate::session::entry::EntryId;
use crate::session::event::Opening;
use crate::session::{Press, Session};

/// A session with nothing but an opening that is being written.
pub(super) struct Foreseen {
    press: EntryId,
    session: Session,
}

impl Foreseen {
    pub(super) fn of(opening: &Opening, press: &Press) -> Self {
        let mut session = Session::default();
        session.absorb([session.opened(opening.clone(), press.clone())]);
        Self { press: press.id, session }
    }

    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    /// Whether the opening is on disk now, or cannot be written.
    pub(super) fn is_settled_by(&self, report: &Report) -> bool {
        match report {
            Report::Ruled { press, .. } => *press == self.press,
            // What is kept is shown over the log from then on.
            Report::Failed(_) | Report::Unwritten { .. } => true,
            Report::Grew(_) | Report::Kept { .. } | Report::Mended(_) | Report::Recovered { .. } => false,
        }
    }
}
