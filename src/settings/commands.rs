//! Which command a person wants to be run at a cue. It runs none, and comes from the person's own file alone: whoever
//! sends an agenda must not have anything run.

use crate::session::cue::CueKind;
use std::collections::BTreeMap;

/// The name that stands for every cue without a command of its own.
const ALL: &str = "all";

/// A command for each cue that has one: the program and its arguments, which no shell reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commands {
    by_cue: BTreeMap<&'static str, Vec<String>>,
}

impl Commands {
    /// What a command can be set for.
    pub fn names() -> impl Iterator<Item = &'static str> {
        CueKind::NAMES.into_iter().chain([ALL])
    }

    /// Whether there is none at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_cue.is_empty()
    }

    /// The command at a cue: its own, else the one for all.
    #[must_use]
    pub fn at(&self, cue: &str) -> Option<&[String]> {
        self.by_cue.get(cue).or_else(|| self.by_cue.get(ALL)).map(Vec::as_slice)
    }

    /// Sets the command of a cue.
    pub(super) fn set(&mut self, cue: &'static str, words: Vec<String>) {
        self.by_cue.insert(cue, words);
    }
}
