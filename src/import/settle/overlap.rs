//! Slots at the same time: one room can hold one of them. What gives way stands aside, whole, for a person to choose.
//! It must not know how ends are guessed.

use crate::duration::Length;
use crate::import::draft::{Aside, Draft, DraftSlot, Guess, Why};

/// The most slots of one frame that are looked at; a frame of more is one all the same.
const ENOUGH: usize = 64;

/// Takes the slots apart that overlap. `spans` are the slots' provisional times, in the order of the slots.
pub(super) fn resolve(draft: &mut Draft, spans: &[(Length, Length)]) {
    let frames = frames(&draft.slots, spans);
    let mut kept: Vec<DraftSlot> = Vec::with_capacity(draft.slots.len());
    for (slot, parts) in std::mem::take(&mut draft.slots).into_iter().zip(frames) {
        if parts > 0 {
            draft.aside.push(aside(slot, Why::Frame(parts)));
            continue;
        }
        if let Some(aside) = admit(&mut kept, slot) {
            draft.aside.push(aside);
        }
    }
    draft.slots = kept;
}

/// How many slots lie within each slot, one after the other, and replace it; 0 for what is no frame.
fn frames(slots: &[DraftSlot], spans: &[(Length, Length)]) -> Vec<usize> {
    let mut frames = vec![0; slots.len()];
    for (at, (start, end)) in spans.iter().copied().enumerate() {
        // Of those that start with it, the parts stand after the frame as well as before it: the sorting kept the
        // order of the source.
        let first = spans.partition_point(|(other, _)| *other < start);
        let others = spans.iter().enumerate().skip(first).take(ENOUGH).take_while(|(_, span)| span.0 < end);
        let mut until = start;
        let (mut parts, mut covered) = (0, Length::ZERO);
        for (other, span) in others {
            let within = other != at && span.1 <= end && (span.1 - span.0) < (end - start);
            if within && span.0 >= until && frames.get(other) == Some(&0) {
                (until, parts) = (span.1.max(span.0 + Length(1)), parts + 1);
                covered += span.1 - span.0;
            }
        }
        // Two breaks in a long workshop do not make it a frame: its parts fill the better part of it.
        if parts >= 2 && covered + covered >= end - start && slots.get(at).is_some_and(|slot| slot.start == Some(start))
        {
            frames.splice(at..=at, [parts]);
        }
    }
    frames
}

/// Takes a slot up after those that are kept, or says why not.
fn admit(kept: &mut Vec<DraftSlot>, mut slot: DraftSlot) -> Option<Aside> {
    let Some(last) = kept.last_mut() else {
        kept.push(slot);
        return None;
    };
    let (Some(before), Some(start)) = (last.start, slot.start) else { return None };
    if start == before {
        if last.end.is_none() && slot.end.is_some() {
            std::mem::swap(last, &mut slot);
        }
        // "Exposés : 9 h 45 – 10 h 40", with questions up to the end of the panel that they are: its parts.
        if last.qa.is_none() && slot.qa.is_some() && last.end == slot.end {
            last.qa = slot.qa;
            last.guesses.push(Guess::QaFolded(slot.title.clone()));
        }
        let is_moment = slot.end.is_none() && last.end.is_some();
        let title = last.title.clone();
        return Some(aside(slot, if is_moment { Why::Moment(title) } else { Why::Parallel(title) }));
    }
    let Some(end) = last.end.filter(|end| *end > start) else {
        kept.push(slot);
        return None;
    };
    if end - start > start - before {
        return Some(aside(slot, Why::Parallel(last.title.clone())));
    }
    last.guesses.push(Guess::EndCut(end));
    last.end = Some(start);
    kept.push(slot);
    None
}

fn aside(slot: DraftSlot, why: Why) -> Aside {
    Aside { place: slot.place.clone(), why, slot: Some(Box::new(slot)) }
}
