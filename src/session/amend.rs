//! Strikes and corrections: collected first, before the day is folded anew without the struck entries and with the
//! corrected moments.

use super::answer::OutOfOrder;
use super::entry::{Entry, EntryId};
use super::event::Event;
use super::floor::Corrections;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// What the entries of a session say of each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Amendments {
    struck: HashMap<EntryId, u64>,
    /// What strikes are aimed at, as far as it is there.
    targets: HashMap<EntryId, Target>,
    /// The corrected moments.
    pub(super) corrections: Corrections,
    /// The corrections whose transition is not the latest one where they stand, or cannot be moved there.
    pub(super) void: HashSet<EntryId>,
}

/// An entry at which a strike is aimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    /// It may be struck.
    Act,
    /// It stays, under this number.
    Opening(u64),
}

impl Amendments {
    /// Collects the strikes among entries in the order of the fold.
    pub(super) fn among(entries: &[Arc<Entry>]) -> Self {
        let mut amendments = Self { targets: targets(entries), ..Self::default() };
        // A strike names only what its writer had seen, so the newest are judged first: one that is itself struck
        // takes nothing back.
        for entry in entries.iter().rev() {
            if let Event::Struck { entry: target } = &entry.event
                && !amendments.struck.contains_key(&entry.id)
                && amendments.targets.get(target) == Some(&Target::Act)
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

    /// Lets a strike have its effect, if it is aimed at what can be struck.
    pub(super) fn admit_strike(&self, target: EntryId) -> Result<(), OutOfOrder> {
        match self.targets.get(&target) {
            None => Err(OutOfOrder::NothingToStrike),
            Some(Target::Opening(turn)) => Err(OutOfOrder::OpeningStays(*turn)),
            Some(Target::Act) => Ok(()),
        }
    }
}

/// The entries at which strikes are aimed, in two looks however many there are.
fn targets(entries: &[Arc<Entry>]) -> HashMap<EntryId, Target> {
    let aimed_at = |entry: &Arc<Entry>| match &entry.event {
        Event::Struck { entry: target } => Some(*target),
        _ => None,
    };
    let aims: HashSet<EntryId> = entries.iter().filter_map(aimed_at).collect();
    let there = entries.iter().filter(|entry| aims.contains(&entry.id));
    there.map(|entry| (entry.id, Target::of(entry))).collect()
}

impl Target {
    fn of(entry: &Entry) -> Self {
        if matches!(entry.event, Event::Opened(_)) { Self::Opening(entry.turn) } else { Self::Act }
    }
}
