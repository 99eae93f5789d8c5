//! The rundown as plain data.

use crate::agenda::Hard;
use crate::duration::Length;
use crate::session::floor::{Floor, Run};
use crate::session::forecast::{Forecast, Times};
use crate::session::hard;

/// One row of the rundown, at the same place as its slot in the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it stands.
    pub state: RowState,
    /// By the agenda.
    pub planned: Times,
    /// By the session so far.
    pub expected: Times,
    /// As it happened.
    pub actual: Times,
    /// Its start, expected minus planned.
    pub late_by: Length,
    /// By how much its hard points are missed (the greater one).
    pub conflict: Length,
    /// Its hard points.
    pub hard: Hard,
    /// Whether somebody added it on the day.
    pub added: bool,
    /// What adopted plans have cut of it and it has not given yet.
    pub promised: Length,
    /// The length that the talk may take.
    pub talk: Length,
    /// The length that the Q&A may take.
    pub qa: Length,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowState {
    /// It has not started.
    Upcoming,
    /// It runs.
    Running,
    /// It is over.
    Done,
    /// It does not take place.
    Skipped,
}

impl RowState {
    /// The name in `status --json`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Running => "running",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }
}

/// The rows of a floor, in the agenda's order.
pub(super) fn rundown(floor: &Floor, forecast: &Forecast) -> Vec<Row> {
    let slots = floor.agenda.slots.iter().zip(&floor.runs).enumerate();
    slots
        .map(|(index, (slot, run))| {
            let planned = Times { start: Some(slot.start), qa: slot.qa, end: Some(slot.end) };
            let expected = forecast.row(index).unwrap_or(planned);
            Row {
                state: row_state(run),
                planned,
                expected,
                actual: Times { start: run.started, qa: run.opened, end: run.closed },
                late_by: expected.start.map_or(Length::ZERO, |start| start - slot.start),
                conflict: hard::conflict(&floor.agenda, forecast, index),
                hard: slot.hard,
                added: run.added,
                promised: promised(run),
                talk: run.talk,
                qa: run.qa,
            }
        })
        .collect()
}

/// What adopted plans have cut of phases that are not over and will take place.
fn promised(run: &Run) -> Length {
    match (run.closed, run.opened) {
        _ if run.skipped => Length::ZERO,
        (Some(_), _) => Length::ZERO,
        (None, Some(_)) => run.planned_cut_qa,
        (None, None) => run.planned_cut_talk + run.planned_cut_qa,
    }
}

fn row_state(run: &Run) -> RowState {
    match (run.closed, run.started) {
        (Some(_), _) => RowState::Done,
        (None, Some(_)) => RowState::Running,
        (None, None) if run.skipped => RowState::Skipped,
        (None, None) => RowState::Upcoming,
    }
}
