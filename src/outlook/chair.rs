//! What the chair is told beyond the times: what a press does now, what keeping comes to, what seems forgotten.

use crate::agenda::{Agenda, Phase, SlotId};
use crate::duration::{Length, Second};
use crate::session::event::{Event, Transition};
use crate::session::floor::Floor;

/// What `next` does now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextAct {
    /// Opens the Q&A of the running slot.
    OpensQa {
        /// The running slot.
        index: usize,
    },
    /// Closes the running slot and opens the following one at once.
    ClosesAndOpens {
        /// The running slot.
        index: usize,
        /// The following one.
        opens: usize,
    },
    /// Closes the running slot; the following one waits.
    ClosesAndWaits {
        /// The running slot.
        index: usize,
        /// The following one.
        waits: usize,
        /// Until then.
        until: Second,
    },
    /// Closes the running slot, the last one: the session is adjourned.
    Adjourns {
        /// The running slot.
        index: usize,
    },
    /// Starts the next slot.
    Starts {
        /// The next slot.
        index: usize,
        /// How long before its printed time, if so.
        early_by: Option<Length>,
    },
    /// Nothing: the session is suspended.
    Suspended,
    /// Nothing: the session is adjourned.
    Adjourned,
}

/// What keeping the closing, and keeping the Q&A, come to; each absent where it would be refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keeps {
    /// After `keep closing`: when the slot closes, and how long its Q&A is.
    pub closing: Option<(Second, Length)>,
    /// After `keep qa`: when the slot closes, and how long its Q&A is.
    pub qa: Option<(Second, Length)>,
}

/// A planned change that nobody pressed a key for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// Q&A of this slot was due then.
    Qa(usize, Second),
    /// The closing of this slot was due then.
    Closing(usize, Second),
    /// The start of this slot was due then.
    Start(usize, Second),
}

/// The latest transition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LatestTransition {
    /// What it was.
    pub what: Transition,
    /// When it happened.
    pub at: Second,
    /// The earliest moment that it can be moved to.
    pub not_before: Second,
}

/// So long after a planned change without a key, the chair is asked whether it happened.
const FORGOTTEN_AFTER: Length = Length::minutes(3);

/// What `next` does now.
pub(super) fn next_act(floor: &Floor, now: Second) -> NextAct {
    if floor.suspended_since.is_some() {
        return NextAct::Suspended;
    }
    // Naming what runs lifts the guard against haste: the question is what the press would do.
    let ends = floor.running_phase();
    match floor.resolve_next(ends.as_ref(), None, now) {
        Ok(event) => act_of(floor, &event, now),
        Err(_) => NextAct::Adjourned,
    }
}

fn act_of(floor: &Floor, event: &Event, now: Second) -> NextAct {
    let place = |slot: &SlotId| floor.agenda.index_of(slot).unwrap_or_default();
    match event {
        Event::QaOpened { slot, .. } => NextAct::OpensQa { index: place(slot) },
        Event::Started { slot, .. } => {
            let index = place(slot);
            NextAct::Starts { index, early_by: early_by(&floor.agenda, index, now) }
        }
        Event::Closed { slot, started: Some(opens), .. } => {
            NextAct::ClosesAndOpens { index: place(slot), opens: place(opens) }
        }
        Event::Closed { slot, .. } => match floor.next() {
            Some(waits) => {
                NextAct::ClosesAndWaits { index: place(slot), waits, until: floor.expected_start(waits, Some(now)) }
            }
            None => NextAct::Adjourns { index: place(slot) },
        },
        _ => NextAct::Adjourned,
    }
}

fn early_by(agenda: &Agenda, index: usize, now: Second) -> Option<Length> {
    agenda.slot(index).map(|slot| slot.start - now).filter(|early| *early > Length::ZERO)
}

/// What keeping the closing, and keeping the Q&A, come to.
pub(super) fn keeps(floor: &Floor, now: Second) -> Keeps {
    let Some((slot, _)) = floor.running_phase() else { return Keeps::default() };
    let outcome = |event: Event| {
        floor.admit(&event, now).ok()?;
        let kept = floor.after(&event, now);
        Some((kept.closing(now)?, kept.qa_left(now)))
    };
    Keeps { closing: outcome(Event::ClosingKept { slot: slot.clone() }), qa: outcome(Event::QaKept { slot }) }
}

/// A planned change that nobody pressed a key for.
pub(super) fn forgotten(floor: &Floor, now: Second) -> Option<Forgotten> {
    if floor.suspended_since.is_some() {
        return None;
    }
    let found = match floor.current() {
        Some((index, slot, run)) => {
            let due = floor.phase_due(now)?;
            if run.phase() == Phase::Talk && slot.has_qa() {
                Forgotten::Qa(index, due)
            } else {
                Forgotten::Closing(index, due)
            }
        }
        None => floor.next_start().map(|(index, due)| Forgotten::Start(index, due))?,
    };
    (now - found.due() >= FORGOTTEN_AFTER).then_some(found)
}

impl Forgotten {
    /// When the change was due.
    #[must_use]
    pub fn due(self) -> Second {
        match self {
            Self::Qa(_, due) | Self::Closing(_, due) | Self::Start(_, due) => due,
        }
    }
}
