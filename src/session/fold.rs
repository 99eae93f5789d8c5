//! The fold: entries in, the floor and the effect of each entry out. Total: an entry whose guard does not hold is
//! void, has no effect, and is shown so.

use super::amend::Amendments;
use super::answer::OutOfOrder;
use super::entry::{Effect, Entry};
use super::event::{Event, Opening};
use super::floor::Floor;
use crate::duration::Second;
use std::sync::Arc;

/// What a log comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Folded {
    /// The place of the opening in effect among the entries.
    pub opening: Option<usize>,
    /// Whether each entry counts, at its place.
    pub effects: Vec<Effect>,
    /// The floor after the last entry.
    pub floor: Option<Floor>,
}

/// Folds entries that are in the order of [`sort`].
pub(super) fn fold(entries: &[Arc<Entry>]) -> Folded {
    let Some(first) = latest_opening(entries) else {
        return Folded { effects: vec![Effect::Earlier; entries.len()], ..Folded::default() };
    };
    let (earlier, current) = entries.split_at(first);
    let Some((opened, rest)) = current.split_first() else { return Folded::default() };
    let Some(opening) = opening_of(opened) else { return Folded::default() };
    let amendments = amendments(opening, opened.at, current, rest);
    let mut floor = Floor::opened(&opening.agenda, opened.at, &amendments.corrections);
    let mut effects = vec![Effect::Earlier; earlier.len()];
    effects.push(Effect::InEffect);
    for entry in rest {
        effects.push(apply(&mut floor, entry, &amendments));
    }
    Folded { opening: Some(first), effects, floor: Some(floor) }
}

/// The strikes and corrections among entries. What a correction moves is the latest transition where it stands, by
/// what counts before it; so the day is folded up to there.
fn amendments(opening: &Opening, opened: Second, current: &[Arc<Entry>], rest: &[Arc<Entry>]) -> Amendments {
    let mut amendments = Amendments::among(current);
    for (place, entry) in rest.iter().enumerate() {
        let Event::Corrected { of, to } = &entry.event else { continue };
        if amendments.struck_by(entry.id).is_some() {
            continue;
        }
        let mut floor = Floor::opened(&opening.agenda, opened, &amendments.corrections);
        for before in rest.iter().take(place) {
            apply(&mut floor, before, &amendments);
        }
        floor.roll(entry.at, &amendments.corrections);
        if *to > entry.at || !floor.accepts(of, *to, &mut amendments.corrections) {
            amendments.void.insert(entry.id);
        }
    }
    amendments
}

/// Applies one entry in its turn.
pub(super) fn apply(floor: &mut Floor, entry: &Entry, amendments: &Amendments) -> Effect {
    if let Some(turn) = amendments.struck_by(entry.id) {
        return Effect::Struck(turn);
    }
    floor.roll(entry.at, &amendments.corrections);
    let admitted = match &entry.event {
        Event::Struck { entry: target } => amendments.admit_strike(*target),
        Event::Corrected { .. } if amendments.void.contains(&entry.id) => Err(OutOfOrder::NothingToCorrect),
        event => floor.admit(event, entry.at),
    };
    match admitted {
        Ok(()) => floor.apply(entry, &amendments.corrections),
        Err(reason) => return Effect::Void(Box::new(reason)),
    }
    Effect::InEffect
}

/// Sorts entries: those of earlier openings first (by number), then the opening in effect, then what counts on
/// from it in the order of the fold. An entry with the number of an opening was made without having seen it, and so
/// belongs to an earlier one.
pub(super) fn sort(entries: &mut [Arc<Entry>]) {
    entries.sort_by_key(|entry| (entry.turn, opening_of(entry).is_some(), entry.at, entry.id));
    let Some(first) = latest_opening(entries) else { return };
    let Some(after) = entries.get_mut(first + 1..) else { return };
    after.sort_by_key(|entry| entry.order());
}

/// The place of the latest opening among entries that are in order.
fn latest_opening(entries: &[Arc<Entry>]) -> Option<usize> {
    entries.iter().rposition(|entry| matches!(entry.event, Event::Opened(_)))
}

/// The opening that an entry makes, if it is one.
pub(super) fn opening_of(entry: &Entry) -> Option<&Opening> {
    match &entry.event {
        Event::Opened(opening) => Some(opening),
        _ => None,
    }
}
