//! The rundown, the hard points and the ledger as plain data.

use crate::agenda::Hard;
use crate::duration::{Length, Second};
use crate::session::floor::{Floor, Run};
use crate::session::forecast::Forecast;
use crate::session::hard;

/// A start or an end that must not move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HardPoint {
    /// The slot's place in the agenda.
    pub index: usize,
    /// Whether it is the end; else it is the start.
    pub at_end: bool,
    /// When it was planned.
    pub planned: Second,
    /// When it is expected.
    pub expected: Second,
    /// What is to spare; in conflict, minus the conflict.
    pub margin: Length,
    /// The latest closing of the running slot (while nothing runs: the latest start of the next) that keeps it.
    pub keep_by: Option<Second>,
    /// In a talk with Q&A: the latest opening of Q&A that keeps it and leaves the Q&A its protected length.
    pub qa_by: Option<Second>,
    /// What could be given back before it.
    pub recoverable: Length,
}

impl HardPoint {
    /// By how much it is missed.
    #[must_use]
    pub fn conflict(&self) -> Length {
        (self.expected - self.planned).at_least_zero()
    }
}

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

/// Why time was lost, or how it came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LedgerCause {
    /// Lost: a slot started late.
    LateStart,
    /// Lost: a phase took longer.
    Overrun,
    /// Lost: it was suspended.
    Suspension,
    /// Recovered: a gap absorbed it.
    Gap,
    /// Recovered: an adopted plan cut it.
    Plan,
    /// Recovered: a phase took less.
    Shortened,
}

impl LedgerCause {
    /// The name in `status --json`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LateStart => "late-start",
            Self::Overrun => "overrun",
            Self::Suspension => "suspension",
            Self::Gap => "gap",
            Self::Plan => "plan",
            Self::Shortened => "shortened",
        }
    }
}

/// One row of the ledger: a slot and a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerRow {
    /// The slot's place in the agenda.
    pub index: usize,
    /// The cause.
    pub cause: LedgerCause,
    /// Time lost.
    pub lost: Length,
    /// Time recovered.
    pub recovered: Length,
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
                talk: run.talk,
                qa: run.qa,
            }
        })
        .collect()
}

fn row_state(run: &Run) -> RowState {
    match (run.closed, run.started) {
        (Some(_), _) => RowState::Done,
        (None, Some(_)) => RowState::Running,
        (None, None) if run.skipped => RowState::Skipped,
        (None, None) => RowState::Upcoming,
    }
}
