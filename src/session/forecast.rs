//! What is expected: the moments of every row, from what happened and what each slot may still take.

use super::floor::{Floor, Run};
use crate::agenda::Slot;
use crate::duration::{Length, Second};

/// Start, opening of Q&A and end of a slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// The start.
    pub start: Option<Second>,
    /// The opening of Q&A.
    pub qa: Option<Second>,
    /// The end.
    pub end: Option<Second>,
}

/// The expected moments of every slot that is not skipped, at its place in the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The rows; none for a skipped slot.
    pub rows: Vec<Option<Times>>,
}

impl Forecast {
    /// The forecast of a floor that has been rolled to `now`.
    #[must_use]
    pub fn of(floor: &Floor, now: Second) -> Self {
        let next = if floor.running.is_none() { floor.next() } else { None };
        let mut closed = None;
        let mut rows = Vec::with_capacity(floor.runs.len());
        for (index, (slot, run)) in floor.agenda.slots.iter().zip(&floor.runs).enumerate() {
            let times = if run.skipped {
                None
            } else if run.closed.is_some() {
                Some(Times { start: run.started, qa: run.opened, end: run.closed })
            } else if floor.running == Some(index) {
                Some(running(floor, now))
            } else {
                let expected = floor.expected_start(index, closed);
                let start = if next == Some(index) { expected.max(now) } else { expected };
                Some(upcoming(slot, run, start))
            };
            closed = times.and_then(|times| times.end).or(closed);
            rows.push(times);
        }
        Self { rows }
    }

    /// The expected moments of the slot at a place; absent if it is skipped.
    #[must_use]
    pub fn row(&self, index: usize) -> Option<Times> {
        self.rows.get(index).copied().flatten()
    }

    /// The expected start, or the expected end, of the slot at a place.
    #[must_use]
    pub fn edge(&self, index: usize, at_end: bool) -> Option<Second> {
        self.row(index).and_then(|times| if at_end { times.end } else { times.start })
    }

    /// The last slot that is not skipped: its place and its expected end.
    #[must_use]
    pub fn last(&self) -> Option<(usize, Second)> {
        let index = self.rows.iter().rposition(Option::is_some)?;
        Some((index, self.edge(index, true)?))
    }
}

fn running(floor: &Floor, now: Second) -> Times {
    let start = floor.current().and_then(|(_, _, run)| run.started);
    Times { start, qa: floor.opening(now), end: floor.closing(now) }
}

fn upcoming(slot: &Slot, run: &Run, start: Second) -> Times {
    let opening = start + run.talk;
    Times { start: Some(start), qa: slot.qa.map(|_| opening), end: Some(opening + run.qa) }
}

/// How much later than planned (`late by`): of the running slot's closing; while nothing runs, of the next start;
/// after adjourning, of the end.
#[must_use]
pub fn late_by(floor: &Floor, forecast: &Forecast) -> Length {
    let late = |index: usize, at_end: bool| {
        let slot = floor.agenda.slot(index)?;
        let planned = if at_end { slot.end } else { slot.start };
        Some(forecast.edge(index, at_end)? - planned)
    };
    let found = match (floor.running, floor.next()) {
        (Some(running), _) => late(running, true),
        (None, Some(next)) => late(next, false),
        (None, None) => forecast.last().and_then(|(last, _)| late(last, true)),
    };
    found.unwrap_or_default()
}
