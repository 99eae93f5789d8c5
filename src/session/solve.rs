//! What could be given back: down to which length each phase may be cut.

use super::floor::{Floor, Run};
use crate::agenda::{Phase, Slot};
use crate::duration::{Length, Second};

/// What each slot could give, talk and Q&A, at its place in the agenda; nothing where it is over or skipped.
pub(super) fn capacities(floor: &Floor, now: Second) -> Vec<(Length, Length)> {
    let slots = floor.agenda.slots.iter().zip(&floor.runs).enumerate();
    slots
        .map(|(index, (slot, run))| {
            if floor.running == Some(index) {
                running_capacity(floor, slot, run, now)
            } else if run.is_upcoming() {
                capacity(slot, (run.talk, Length::ZERO), run.qa)
            } else {
                (Length::ZERO, Length::ZERO)
            }
        })
        .collect()
}

/// A Q&A gives down to its `min_qa`, any slot down to its `min`; a talk without `min` gives nothing.
/// The talk comes with what of it has been spent already.
fn capacity(slot: &Slot, (talk, spent): (Length, Length), qa: Length) -> (Length, Length) {
    let from_qa = (qa - slot.qa_length().min(slot.min_qa)).at_least_zero();
    let Some(min) = slot.min else { return (Length::ZERO, from_qa) };
    let in_all = (talk + qa - min).at_least_zero();
    let from_qa = from_qa.min(in_all);
    let from_talk = (talk - spent).at_least_zero().min(in_all - from_qa);
    (from_talk, from_qa)
}

fn running_capacity(floor: &Floor, slot: &Slot, run: &Run, now: Second) -> (Length, Length) {
    let elapsed = floor.elapsed(now);
    match run.phase() {
        Phase::Talk => capacity(slot, (run.talk.max(elapsed), elapsed), floor.qa_left(now)),
        Phase::Qa => {
            let talk = run.opened.zip(run.started).map_or(Length::ZERO, |(opened, started)| opened - started);
            let talk = talk - run.talk_stood;
            let (_, from_qa) = capacity(slot, (talk, talk), run.qa);
            (Length::ZERO, from_qa.min((run.qa - elapsed).at_least_zero()))
        }
    }
}
