//! The log as it is shown: who ruled what and when, and whether it counts.

use crate::duration::Second;
use crate::session::entry::{Author, Effect, Entry, EntryId};
use crate::session::event::Event;

/// An entry of the log, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its identity.
    pub id: EntryId,
    /// The number that people see.
    pub turn: u64,
    /// When it counts.
    pub at: Second,
    /// Who made it.
    pub by: Author,
    /// What it rules.
    pub event: Event,
    /// Whether it counts.
    pub effect: Effect,
}

impl Act {
    /// An entry with its effect.
    #[must_use]
    pub fn of(entry: &Entry, effect: &Effect) -> Self {
        Self {
            id: entry.id,
            turn: entry.turn,
            at: entry.at,
            by: entry.by.clone(),
            event: entry.event.clone(),
            effect: effect.clone(),
        }
    }
}
