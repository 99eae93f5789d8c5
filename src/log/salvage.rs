//! Reads what can be read of a damaged session: the bytes of its files, and no more of SQLite than how rows lie in them.
//!
//! What SQLite cannot open, or reads only up to the first broken page, may still hold nearly all entries. It changes
//! nothing, not even as SQLite does by opening. It is for a file that no part of this program has open, unless it is said.

mod ahead;
mod pages;

use super::{Arrival, LogError, place, record};
use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// So much of a file is read: a day has a few hundred entries, and a film is no session.
const MOST: u64 = 64 << 20;

/// An entry as it was stored, be it understood here or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its identity in its letters.
    pub id: String,
    /// The whole of it.
    pub body: String,
}

/// The entries that can be read, in the order in which they arrived. None where nothing can be.
#[must_use]
pub fn salvage(path: &Path) -> Vec<Stored> {
    let (database, ahead) = (bytes(path), bytes(&place::beside(path, "-wal")));
    let mut found: BTreeMap<Arrival, Vec<Stored>> = BTreeMap::new();
    for (arrival, row) in pages::stored(&database, &ahead) {
        found.entry(arrival).or_default().extend(sound(row));
    }
    let mut known = HashSet::new();
    found.into_values().flatten().filter(|entry| known.insert(entry.id.clone())).collect()
}

/// The row if it is an entry: of this format, or of one that a newer adjourn will read.
fn sound(row: Stored) -> Option<Stored> {
    match record::read(&row.body, format_args!("")) {
        Ok(entry) => Some(Stored { id: entry.id.to_string(), ..row }),
        Err(LogError::NewerFormat { .. }) => Some(row).filter(|row| !row.id.is_empty()),
        Err(_) => None,
    }
}

/// Tells a wreck of a session, of which something can be read, from a file that never was one.
#[must_use]
pub fn recognized(error: LogError) -> LogError {
    match error {
        LogError::NotASession { path } if !salvage(&path).is_empty() => {
            LogError::Damaged { place: path.display().to_string(), detail: "it is no database any more".to_owned() }
        }
        error => error,
    }
}

/// The greatest arrival among what SQLite wrote ahead, committed, and has not put into the database yet; 0 where nothing
/// is. It reads that file alone, which SQLite never locks, so a session that is open takes no harm by it.
#[must_use]
pub fn newest_ahead(path: &Path) -> Arrival {
    pages::newest(&bytes(&place::beside(path, "-wal"))).unwrap_or_default()
}

fn bytes(path: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What could be read before it failed is there all the same.
    let _unreadable = File::open(path).and_then(|file| file.take(MOST).read_to_end(&mut bytes));
    bytes
}
