//! The ledger: minutes lost and recovered, slot by slot, with the cause. Always
//! `lost − recovered = max(late by, 0)`.

use super::floor::{Floor, Run};
use super::forecast::{Forecast, Times};
use crate::agenda::Slot;
use crate::duration::{Length, Second};

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
    /// What of it is only expected so far: an adopted plan cut it from a phase that is not over.
    pub promised: Length,
}

/// The rows of the ledger, in the agenda's order.
#[must_use]
pub fn ledger(floor: &Floor, forecast: &Forecast, now: Second) -> Vec<LedgerRow> {
    let mut walk = Walk::default();
    for (index, (slot, run)) in floor.agenda.slots.iter().zip(&floor.runs).enumerate() {
        if run.started.is_some()
            && let Some(times) = forecast.row(index)
        {
            walk.slot(index, slot, run, times, &Stood::of(floor, index, run, now));
        }
    }
    if floor.running.is_none()
        && let Some(next) = floor.next()
        && let (Some(slot), Some(start)) = (floor.agenda.slot(next), forecast.edge(next, false))
    {
        walk.start(next, start - slot.start);
    }
    walk.rows
}

/// How long a slot stood still in its talk and in its Q&A.
struct Stood {
    talk: Length,
    qa: Length,
}

impl Stood {
    fn of(floor: &Floor, index: usize, run: &Run, now: Second) -> Self {
        let mut stood = Self { talk: run.talk_stood, qa: run.qa_stood };
        if floor.running == Some(index) {
            let running = if run.opened.is_some() { &mut stood.qa } else { &mut stood.talk };
            *running = floor.stood(now);
        }
        stood
    }
}

/// What went before a point within a slot.
struct Spent {
    /// How long it stood still.
    stood: Length,
    /// What adopted plans cut.
    cut: Length,
    /// Whether it is over, so that nothing of it is only promised.
    is_over: bool,
}

impl LedgerRow {
    /// A row in which nothing is noted yet.
    fn of(index: usize, cause: LedgerCause) -> Self {
        Self { index, cause, lost: Length::ZERO, recovered: Length::ZERO, promised: Length::ZERO }
    }
}

/// The walk along all points, with the lateness at the latest one.
#[derive(Default)]
struct Walk {
    late: Length,
    rows: Vec<LedgerRow>,
}

impl Walk {
    fn slot(&mut self, index: usize, slot: &Slot, run: &Run, times: Times, stood: &Stood) {
        let late = |moment: Option<Second>, planned: Second| moment.map(|moment| moment - planned);
        let (start, end) = (late(times.start, slot.start), late(times.end, slot.end));
        let (Some(start), Some(end)) = (start, end) else { return };
        self.start(index, start);
        // A Q&A that never opened is no point; and one that opens early recovers nothing by itself.
        let opens = if run.closed.is_some() { run.opened } else { times.qa };
        let (by_talk, by_qa) = (run.planned_cut_talk, run.planned_cut_qa);
        let (open, closed) = (run.opened.is_some(), run.closed.is_some());
        let qa = slot.qa.and_then(|planned| late(opens, planned));
        let mut rest = Spent { stood: stood.talk + stood.qa, cut: by_talk + by_qa, is_over: closed };
        if let Some(qa) = qa {
            let least = start.at_least_zero().min(end.at_least_zero());
            self.within(index, qa.max(least), &Spent { stood: stood.talk, cut: by_talk, is_over: open || closed });
            rest = Spent { stood: stood.qa, cut: by_qa, is_over: closed };
        }
        self.within(index, end, &rest);
    }

    fn start(&mut self, index: usize, late: Length) {
        let (rise, fall) = self.step(late);
        self.lose(index, LedgerCause::LateStart, rise);
        self.recover(index, LedgerCause::Gap, fall);
    }

    fn within(&mut self, index: usize, late: Length, spent: &Spent) {
        let (rise, fall) = self.step(late);
        let suspended = rise.min(spent.stood);
        self.lose(index, LedgerCause::Suspension, suspended);
        self.lose(index, LedgerCause::Overrun, rise - suspended);
        let planned = fall.min(spent.cut);
        let promised = if spent.is_over { Length::ZERO } else { planned };
        self.note(LedgerRow { recovered: planned, promised, ..LedgerRow::of(index, LedgerCause::Plan) });
        self.recover(index, LedgerCause::Shortened, fall - planned);
    }

    /// Goes on to the next point; the rise and the fall of lateness, one of them none.
    fn step(&mut self, late: Length) -> (Length, Length) {
        let late = late.at_least_zero();
        let change = late - self.late;
        self.late = late;
        (change.at_least_zero(), (-change).at_least_zero())
    }

    fn lose(&mut self, index: usize, cause: LedgerCause, lost: Length) {
        self.note(LedgerRow { lost, ..LedgerRow::of(index, cause) });
    }

    fn recover(&mut self, index: usize, cause: LedgerCause, recovered: Length) {
        self.note(LedgerRow { recovered, ..LedgerRow::of(index, cause) });
    }

    /// Rows of one slot and cause are one row.
    fn note(&mut self, row: LedgerRow) {
        if row.lost == Length::ZERO && row.recovered == Length::ZERO {
            return;
        }
        match self.rows.iter_mut().find(|known| (known.index, known.cause) == (row.index, row.cause)) {
            Some(known) => {
                known.lost += row.lost;
                known.recovered += row.recovered;
                known.promised += row.promised;
            }
            None => self.rows.push(row),
        }
    }
}
