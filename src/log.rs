//! The record of a session: entries, kept for good.
//!
//! A log stores and returns entries; it decides nothing. The order in which they are stored is no order of the fold.
//! It knows no seat, no screen and no clock.

pub mod awaited;
pub mod bell;
pub mod lasting;
pub mod memory;
pub mod mount;
pub mod place;
pub mod record;
pub mod rights;
pub mod salvage;
pub mod signature;
pub mod sqlite;
pub mod trouble;

pub use self::trouble::LogError;
use crate::session::entry::Entry;

/// The local number of arrival of an entry: a cursor, from 1 in this copy of the log alone. 0 is before all.
/// It is never shown and nothing refers to it.
pub type Arrival = i64;

/// Entries with their arrivals, in the order of arrival.
pub type Arrived = Vec<(Arrival, Entry)>;

/// What keeps the entries of one session.
pub trait Log: Send {
    /// The entries that arrived after `seen`.
    ///
    /// # Errors
    /// When they cannot be read, or not be understood without guessing.
    fn after(&mut self, seen: Arrival) -> Result<Arrived, LogError>;

    /// Under the log's lock: gives what arrived after `seen` to `decide`, once, and appends what it makes of that.
    /// Once this returns the entry is on disk. An entry that is there already is not written again: the one
    /// that stands is returned.
    ///
    /// # Errors
    /// When it cannot be read or written; nothing was appended then.
    fn append(
        &mut self,
        seen: Arrival,
        decide: &mut dyn FnMut(Arrived) -> Option<Entry>,
    ) -> Result<Option<(Arrival, Entry)>, LogError>;

    /// Whether what it held is over once it begins anew: then whoever follows it holds nothing of that any more.
    /// Otherwise what is missing is put back.
    fn begins_afresh(&self) -> bool {
        false
    }

    /// The damaged file that was set aside since this was asked last, if any.
    fn take_mended(&mut self) -> Option<Mended> {
        None
    }
}

/// A damaged file was set aside, never deleted, and a new one holds what could be read from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// Where the damaged file lies now.
    pub aside: std::path::PathBuf,
    /// How many entries could be read.
    pub recovered: usize,
}
