//! What a question is about, and what a screen says: what runs, what comes next, what happened last.
//!
//! It must not know which question is put.

use super::prompt::running;
use crate::agenda::{Phase, SlotId};
use crate::outlook::Outlook;
use crate::session::event::Transition;

/// What somebody who presses a key has seen of the day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Subject {
    /// The slot and phase that run.
    pub(super) running: Option<(SlotId, Phase)>,
    /// The slot that comes next.
    pub(super) next: Option<SlotId>,
    /// The latest transition.
    pub(super) latest: Option<Transition>,
}

impl Subject {
    /// What can be seen now.
    pub(super) fn of(outlook: &Outlook) -> Self {
        Self {
            running: running(outlook),
            next: outlook.next_id().cloned(),
            latest: outlook.latest.as_ref().map(|latest| latest.what.clone()),
        }
    }

    /// Whether the same runs, and the same comes next.
    pub(super) fn goes_on_as(&self, other: &Self) -> bool {
        self.running == other.running && self.next == other.next
    }
}
