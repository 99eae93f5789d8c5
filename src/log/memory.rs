//! A log that is kept in memory alone: for tests, and for showing a day that nobody opened.

use super::{Arrival, Arrived, Log, LogError};
use crate::session::entry::Entry;
use std::sync::{Arc, Mutex, PoisonError};

/// Entries in memory. Its clones are hands on the same log.
#[derive(Clone, Debug, Default)]
pub struct MemoryLog {
    entries: Arc<Mutex<Vec<Entry>>>,
}

impl Log for MemoryLog {
    fn after(&mut self, seen: Arrival) -> Result<Arrived, LogError> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(arrived_after(&entries, seen))
    }

    fn append(
        &mut self,
        seen: Arrival,
        decide: &mut dyn FnMut(Arrived) -> Option<Entry>,
    ) -> Result<Option<(Arrival, Entry)>, LogError> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(entry) = decide(arrived_after(&entries, seen)) else { return Ok(None) };
        if let Some(standing) = arrived_after(&entries, 0).into_iter().find(|(_, known)| known.id == entry.id) {
            return Ok(Some(standing));
        }
        entries.push(entry.clone());
        Ok(Some((Arrival::try_from(entries.len()).unwrap_or(Arrival::MAX), entry)))
    }
}

fn arrived_after(entries: &[Entry], seen: Arrival) -> Arrived {
    (1..).zip(entries.iter().cloned()).skip(usize::try_from(seen).unwrap_or_default()).collect()
}
