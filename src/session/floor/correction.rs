//! Corrected moments: a transition that really happened at another time keeps its place in the fold and counts
//! from then. It knows nothing of entries, nor of who may correct what.

use super::{Floor, Happened};
use crate::agenda::SlotId;
use crate::duration::Second;
use crate::session::event::{Edge, Transition};
use std::collections::HashMap;

/// Corrected moments, to be looked up by the transition, wherever that comes from.
#[derive(Clone, Debug, Default)]
pub struct Corrections(HashMap<Mark, Second>);

/// A transition apart from what made it: the slot, its edge, and the how-manieth such one it is, since a slot may be
/// suspended several times.
type Mark = (SlotId, Edge, usize);

impl Floor {
    /// The earliest moment to which the latest transition can be moved: the transition before it. A closing and the
    /// start that came at once with it move together.
    #[must_use]
    pub fn latest_not_before(&self) -> Second {
        let behind = if self.history.last().is_some_and(|latest| latest.at_once) { 2 } else { 1 };
        self.history.iter().rev().nth(behind).map_or(Second(i64::MIN), |before| before.at)
    }

    /// Notes a correction of the latest transition, if it is one of that kind and can be moved there.
    #[must_use]
    pub(in crate::session) fn accepts(&self, of: &Transition, to: Second, corrections: &mut Corrections) -> bool {
        let is_latest =
            self.history.last().is_some_and(|latest| (&latest.what.slot, latest.what.edge) == (&of.slot, of.edge));
        let accepted = is_latest && to >= self.latest_not_before();
        if accepted {
            self.note_correction(to, corrections);
        }
        accepted
    }

    /// Before the closing that the latest start came at once with, a correction moves both; from there on it moves the
    /// start alone, for the closing has been seen.
    fn note_correction(&self, to: Second, corrections: &mut Corrections) {
        let mark = |happened: &Happened| {
            let Transition { slot, edge, .. } = &happened.what;
            (slot.clone(), *edge, self.count(slot, *edge))
        };
        match self.history.as_slice() {
            [.., closing, start] if start.at_once && to < closing.at => {
                corrections.0.remove(&mark(start));
                corrections.0.insert(mark(closing), to);
            }
            [.., latest] => {
                corrections.0.insert(mark(latest), to);
            }
            [] => {}
        }
    }

    fn count(&self, slot: &SlotId, edge: Edge) -> usize {
        self.history.iter().filter(|known| (&known.what.slot, known.what.edge) == (slot, edge)).count()
    }

    /// The moment to which a transition that is about to happen was corrected.
    pub(super) fn corrected(&self, index: usize, edge: Edge, corrections: &Corrections) -> Option<Second> {
        let slot = &self.agenda.slot(index)?.id;
        corrections.0.get(&(slot.clone(), edge, self.count(slot, edge) + 1)).copied()
    }

    /// The moment at which a transition counts: corrected, if somebody corrected it.
    pub(super) fn moment(&self, index: usize, edge: Edge, at: Second, corrections: &Corrections) -> Second {
        self.corrected(index, edge, corrections).unwrap_or(at)
    }
}
