//! How far a terminal is on the way to its session, and what it shows meanwhile: the first frame waits for no disk.
//!
//! The wish to open a session is ordered once, of one clerk, which writes the opening or keeps it until it can; so it
//! stays that wish, whatever becomes of the disk. It must not know how an opening is written.

use crate::clerk::Report;
use crate::session::entry::EntryId;
use crate::session::event::Opening;
use crate::session::{Press, Session};

/// How far it is.
#[derive(Debug, Default)]
pub(super) enum Way {
    /// Nothing was heard of the log yet.
    #[default]
    Reading,
    /// This terminal has ordered the session to be opened, which is neither on disk yet nor kept.
    Ordered(Box<Foreseen>),
    /// What is shown is what was heard of the log, be it that nothing is open there.
    Read,
}

/// A session with nothing but an opening that is being written.
#[derive(Debug)]
pub(super) struct Foreseen {
    press: EntryId,
    session: Session,
}

impl Way {
    pub(super) fn to(opening: &Opening, press: &Press) -> Self {
        let mut session = Session::default();
        session.absorb([session.opened(opening.clone(), press.clone())]);
        Self::Ordered(Box::new(Foreseen { press: press.id, session }))
    }

    /// The session as it will be once its opening is on disk.
    pub(super) fn foreseen(&self) -> Option<&Session> {
        match self {
            Self::Ordered(foreseen) => Some(&foreseen.session),
            Self::Reading | Self::Read => None,
        }
    }

    /// The press by which the session was ordered to be opened.
    pub(super) fn ordered(&self) -> Option<EntryId> {
        match self {
            Self::Ordered(foreseen) => Some(foreseen.press),
            Self::Reading | Self::Read => None,
        }
    }

    pub(super) fn is_reading(&self) -> bool {
        matches!(self, Self::Reading)
    }

    /// Goes on by what the clerk tells. A log that cannot be read is no answer to the order.
    pub(super) fn hear(&mut self, report: &Report) {
        let arrives = match (&*self, report) {
            // What is kept is shown over the log from then on.
            (Self::Reading | Self::Read, _) | (Self::Ordered(_), Report::Unwritten { .. }) => true,
            (Self::Ordered(foreseen), Report::Ruled { press, .. }) => *press == foreseen.press,
            (Self::Ordered(foreseen), Report::Failed { press, .. }) => *press == Some(foreseen.press),
            (Self::Ordered(_), _) => false,
        };
        if arrives {
            *self = Self::Read;
        }
    }
}
