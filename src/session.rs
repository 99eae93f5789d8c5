//! The sitting itself: agenda + log, folded into what happened and what is expected.
//!
//! Pure: it knows no clock, no file, no terminal and no thread; `now` is always the last argument.

mod admit;
mod amend;
pub mod answer;
mod apply;
pub mod change;
pub mod command;
pub mod cue;
mod decide;
mod edit;
pub mod entry;
pub mod event;
pub mod floor;
mod fold;
pub mod forecast;
pub mod hard;
pub mod ledger;
pub mod plan;
mod solve;

use self::entry::{Author, Effect, Entry, EntryId};
use self::event::{Event, Opening};
use self::floor::Floor;
use self::fold::Folded;
use crate::duration::Second;
use std::collections::HashSet;
use std::sync::Arc;

/// A session: all entries that are known, and what they come to.
#[derive(Clone, Debug, Default)]
pub struct Session {
    entries: Vec<Arc<Entry>>,
    known: HashSet<EntryId>,
    folded: Folded,
}

/// A press of a key, or a call of a script: what the writer brings to an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// The identity of the entry to be made.
    pub id: EntryId,
    /// What the writer's clock says (the simulated one in a rehearsal).
    pub at: Second,
    /// Who it is.
    pub by: Author,
}

impl Session {
    /// Takes in entries, in any order and with any duplicates; the result is that of a fold from scratch.
    pub fn absorb(&mut self, entries: impl IntoIterator<Item = Entry>) {
        let unknown = entries.into_iter().filter(|entry| self.known.insert(entry.id));
        let mut fresh: Vec<Arc<Entry>> = unknown.map(Arc::new).collect();
        fresh.sort_by_key(|entry| entry.order());
        if fresh.iter().all(|entry| self.can_append(entry)) {
            for entry in fresh {
                self.append(entry);
            }
        } else {
            self.entries.append(&mut fresh);
            fold::sort(&mut self.entries);
            self.folded = fold::fold(&self.entries);
        }
    }

    /// Whether an entry sorts behind all others and changes none of them, so that it can be applied by itself.
    fn can_append(&self, entry: &Entry) -> bool {
        let Some(opening) = self.folded.opening.and_then(|opening| self.entries.get(opening)) else { return false };
        let last = self.entries.last().map_or(opening.order(), |entry| entry.order());
        let changes_others = entry.event.is_amendment() || fold::opening_of(entry).is_some();
        !changes_others && entry.turn > opening.turn && entry.order() > last.max(opening.order())
    }

    fn append(&mut self, entry: Arc<Entry>) {
        let Some(floor) = &mut self.folded.floor else { return };
        let effect = fold::apply(floor, &entry, &amend::Amendments::default());
        self.folded.effects.push(effect);
        self.entries.push(entry);
    }

    /// All entries that are known, in the order of the fold, those of earlier openings first.
    #[must_use]
    pub fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// The entries since the opening in effect, each with its effect, in the order of the fold.
    #[must_use]
    pub fn current(&self) -> impl DoubleEndedIterator<Item = (&Entry, &Effect)> {
        self.acts().map(|(entry, effect)| (entry.as_ref(), effect))
    }

    /// The same, to be kept without being copied.
    #[must_use]
    pub fn acts(&self) -> impl DoubleEndedIterator<Item = (&Arc<Entry>, &Effect)> {
        let first = self.folded.opening.unwrap_or(self.entries.len());
        self.entries.iter().zip(&self.folded.effects).skip(first)
    }

    /// The opening in effect; absent while the session is not open.
    #[must_use]
    pub fn opening(&self) -> Option<&Opening> {
        self.folded.opening.and_then(|opening| self.entries.get(opening)).and_then(|entry| fold::opening_of(entry))
    }

    /// The moment of the latest entry since the opening in effect; `now` is never before it.
    #[must_use]
    pub fn latest_at(&self) -> Option<Second> {
        self.current().map(|(entry, _)| entry.at).max()
    }

    /// The highest number of an entry; 0 where there is none.
    #[must_use]
    pub fn turn(&self) -> u64 {
        self.entries.iter().map(|entry| entry.turn).max().unwrap_or(0)
    }

    /// Whether a newer adjourn wrote to it: then it is read-only here.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.current().any(|(entry, _)| matches!(entry.event, Event::Unknown { .. }))
    }

    /// What happened up to a second; absent while the session is not open.
    #[must_use]
    pub fn floor(&self, now: Second) -> Option<Floor> {
        self.folded.floor.as_ref().map(|floor| floor.rolled(now))
    }

    /// What would stand now if nobody had ruled anything after `since`, the opening excepted; absent if nobody has.
    #[must_use]
    pub fn floor_by_rulings_until(&self, since: Second, now: Second) -> Option<Floor> {
        let mut ruled = self.entries.iter().enumerate().skip(self.folded.opening? + 1);
        let (first, _) = ruled.find(|(_, entry)| entry.at > since && !entry.event.is_display())?;
        fold::fold(self.entries.get(..first)?).floor.map(|floor| floor.rolled(now))
    }

    /// The entry that opens the session, or begins the day afresh. It is to be absorbed once it is on disk.
    #[must_use]
    pub fn opened(&self, opening: Opening, press: Press) -> Entry {
        let Press { id, at, by } = press;
        Entry { id, at, turn: self.turn() + 1, pressed: at, by, event: Event::Opened(opening) }
    }
}
