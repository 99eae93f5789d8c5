//! The log as it is shown: who ruled what and when, and whether it counts.

use crate::session::entry::{Effect, Entry};
use std::ops::Deref;
use std::sync::Arc;

/// An entry of the log, as it is shown. It is the session's own: an outlook a second copies none of a long log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// What was ruled.
    pub entry: Arc<Entry>,
    /// Whether it counts.
    pub effect: Effect,
}

impl Deref for Act {
    type Target = Entry;

    fn deref(&self) -> &Entry {
        &self.entry
    }
}
