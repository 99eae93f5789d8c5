//! An entry of the log: who ruled what, and when. Immutable once written.
//!
//! The order of the fold is `(at, turn, id)`, never the order of storage.

use super::answer::OutOfOrder;
use super::event::Event;
use crate::duration::Second;
use std::fmt;

/// The identity of an entry: a ULID, made at the press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub u128);

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ulid::Ulid(self.0).fmt(f)
    }
}

/// Who made an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Author {
    /// The person's name: `--by`, else the login name.
    pub name: String,
    /// The seat it came from: `chair`, `desk`, `script`.
    pub seat: String,
    /// The machine's host name.
    pub machine: String,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its identity, on every machine.
    pub id: EntryId,
    /// When it counts: the later of the press and the latest entry that its writer had seen.
    pub at: Second,
    /// The number that people see and strike: one more than the highest its writer had seen.
    pub turn: u64,
    /// What the writer's own clock said.
    pub pressed: Second,
    /// Who made it.
    pub by: Author,
    /// What was ruled.
    pub event: Event,
}

impl Entry {
    /// The key by which entries are folded.
    #[must_use]
    pub fn order(&self) -> (Second, u64, EntryId) {
        (self.at, self.turn, self.id)
    }
}

/// Whether an entry counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It counts.
    InEffect,
    /// Another entry struck it.
    Struck(u64),
    /// Its guard did not hold where it stands.
    Void(Box<OutOfOrder>),
    /// It belongs to an earlier opening.
    Earlier,
}
