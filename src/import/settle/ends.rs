//! Ends that no source says: until the next start where that is near, else as long as the others of the day.
//! It must not know which slots overlap.

use crate::agenda::Kind;
use crate::duration::Length;
use crate::import::draft::{DraftSlot, Guess};

/// A slot whose end nobody says is no longer than this, unless the others of its day are.
const LONG: Length = Length::minutes(2 * 60);
/// What a slot takes in a day that says no length at all.
const COMMON: Length = Length::minutes(30);
/// The longest and the shortest that a last slot is taken to be.
const LAST: (Length, Length) = (Length::minutes(10), Length::minutes(60));
/// What a closing takes that says no more than when it begins.
const GOODBYE: Length = Length::minutes(15);

/// Each slot's end as its place in the source suggests: said, or the start of the row that follows it there.
pub(super) fn provisional(slots: &[DraftSlot]) -> Vec<(Length, Length)> {
    let mut spans = Vec::with_capacity(slots.len());
    let mut next: Option<Length> = None;
    for slot in slots.iter().rev() {
        let start = slot.start.unwrap_or_default();
        let end = slot.end.or(next.filter(|next| *next > start)).unwrap_or(start);
        spans.push((start, end));
        next = Some(start);
    }
    spans.reverse();
    spans.sort_by_key(|(start, _)| *start);
    spans
}

/// The length that is usual in a draft: the middle one of those that are said, breaks left out.
pub(super) fn usual(slots: &[DraftSlot]) -> Length {
    let lasting = |slot: &DraftSlot| slot.start.zip(slot.end).map(|(start, end)| end - start).or(slot.length);
    let mut said: Vec<Length> = slots.iter().filter(|slot| slot.kind != Kind::Break).filter_map(lasting).collect();
    if said.is_empty() {
        let starts = slots.iter().filter_map(|slot| slot.start);
        said = starts.clone().zip(starts.skip(1)).map(|(one, other)| other - one).collect();
    }
    said.retain(|length| *length > Length::ZERO);
    said.sort_unstable();
    said.get(said.len() / 2).copied().unwrap_or(COMMON)
}

/// Gives every slot its end. The slots are in order and no two start at once.
pub(super) fn fill(slots: &mut [DraftSlot]) {
    let usual = usual(slots);
    let starts: Vec<Length> = slots.iter().filter_map(|slot| slot.start).skip(1).collect();
    let nexts = starts.into_iter().map(Some).chain(std::iter::once(None));
    for (slot, next) in slots.iter_mut().zip(nexts) {
        if slot.end.is_some() {
            continue;
        }
        let Some(start) = slot.start else { continue };
        let (end, guess) = match next {
            Some(next) if next - start <= LONG.max(usual + usual) || slot.kind == Kind::Break => {
                (next, Guess::EndAtNext)
            }
            Some(next) => (next.min(start + usual.min(LONG)), Guess::EndUsual),
            None if slot.kind == Kind::Closing => (start + usual.min(GOODBYE), Guess::EndOfLast),
            None => (start + usual.clamp(LAST.0, LAST.1), Guess::EndOfLast),
        };
        slot.end = Some(end);
        slot.guesses.push(guess);
    }
}
