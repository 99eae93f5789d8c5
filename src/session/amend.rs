//! Strikes and corrections: collected first, before the day is folded anew without the struck entries and with the
//! corrected moments.

use super::entry::{Entry, EntryId};
use super::event::Event;
use super::floor::Corrections;
use std::collections::{HashMap, HashSet};

/// What the entries of a session say of each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Amendments {
    struck: HashMap<EntryId, u64>,
    /// The corrected moments.
    pub(super) corrections: Corrections,
    /// The corrections whose transition is not the latest one where they stand, or cannot be moved there.
    pub(super) void: HashSet<EntryId>,
}

impl Amendments {
    /// Collects the strikes among entries in the order of the fold.
    pub(super) fn among(entries: &[Entry]) -> Self {
        let mut amendments = Self::default();
        // A strike names only what its writer had seen, so the newest are judged first: one that is itself struck
        // takes nothing back.
        for entry in entries.iter().rev() {
            if let Event::Struck { entry: target } = &entry.event
                && !amendments.struck.contains_key(&entry.id)
                && entries.iter().any(|other| other.id == *target && !matches!(other.event, Event::Opened(_)))
            {
                amendments.struck.insert(*target, entry.turn);
            }
        }
        amendments
    }

    /// The number of the entry that struck this one.
    pub(super) fn struck_by(&self, id: EntryId) -> Option<u64> {
        self.struck.get(&id).copied()
    }
}
