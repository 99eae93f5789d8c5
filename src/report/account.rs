//! The figures of a report: each slot with what it took and what the ledger notes of it, and the totals.
//!
//! It computes no lateness and no cause; both are the outlook's.

use crate::agenda::Slot;
use crate::duration::{Length, Second};
use crate::outlook::{LedgerCause, LedgerRow, Outlook, Row, RowState, Suspension};

/// Every cause in the order in which columns have them.
pub(super) const CAUSES: [LedgerCause; 6] = [
    LedgerCause::LateStart,
    LedgerCause::Overrun,
    LedgerCause::Suspension,
    LedgerCause::Gap,
    LedgerCause::Plan,
    LedgerCause::Shortened,
];

/// The figures of a day.
pub(super) struct Account<'a> {
    /// Where they come from.
    pub(super) outlook: &'a Outlook,
    /// Every slot, in the agenda's order.
    pub(super) lines: Vec<Line<'a>>,
}

/// The figures of a slot.
pub(super) struct Line<'a> {
    /// Its place in the agenda.
    pub(super) index: usize,
    /// The slot.
    pub(super) slot: &'a Slot,
    /// Where it stands.
    pub(super) row: &'a Row,
    /// How long its talk took, or has taken so far.
    pub(super) talk: Option<Length>,
    /// How long its Q&A took, or has taken so far; nothing where it never opened.
    pub(super) qa: Option<Length>,
    /// How long it stood still.
    pub(super) stood: Length,
    /// What the ledger notes of it.
    pub(super) ledger: Vec<&'a LedgerRow>,
}

impl<'a> Account<'a> {
    /// The figures of an outlook.
    pub(super) fn of(outlook: &'a Outlook) -> Self {
        let rows = outlook.agenda.slots.iter().zip(&outlook.rundown).enumerate();
        let lines = rows.map(|(index, (slot, row))| {
            let (talk, qa) = taken(slot, row, outlook.now);
            let ledger = outlook.ledger.iter().filter(|noted| noted.index == index).collect();
            let stood = outlook.suspensions.iter().filter(|suspension| suspension.index == index);
            let stood = stood.map(|suspension| length_of(suspension, outlook.now)).sum();
            Line { index, slot, row, talk, qa, stood, ledger }
        });
        Self { lines: lines.collect(), outlook }
    }

    /// Whether nothing is to come any more.
    pub(super) fn is_over(&self) -> bool {
        self.outlook.state == crate::outlook::State::Adjourned
    }

    /// The slots that are over and were neither breaks nor registration.
    pub(super) fn held(&self) -> impl Iterator<Item = &Line<'a>> {
        let is_held = |line: &&Line| line.row.state == RowState::Done && !line.slot.kind.is_pause();
        self.lines.iter().filter(is_held)
    }
}

impl Line<'_> {
    /// What the ledger notes of that cause: lost or recovered.
    pub(super) fn noted(&self, cause: LedgerCause) -> Length {
        self.ledger.iter().filter(|row| row.cause == cause).map(|row| row.lost + row.recovered).sum()
    }

    /// All that was lost here.
    pub(super) fn lost(&self) -> Length {
        self.ledger.iter().map(|row| row.lost).sum()
    }

    /// All that was recovered here.
    pub(super) fn recovered(&self) -> Length {
        self.ledger.iter().map(|row| row.recovered).sum()
    }
}

/// How long a suspension lasted, or has lasted so far.
pub(super) fn length_of(suspension: &Suspension, now: Second) -> Length {
    (suspension.until.unwrap_or(now) - suspension.since).at_least_zero()
}

/// How long talk and Q&A took, suspensions included.
fn taken(slot: &Slot, row: &Row, now: Second) -> (Option<Length>, Option<Length>) {
    let Some(start) = row.actual.start else { return (None, None) };
    let end = row.actual.end.unwrap_or(now);
    match (slot.has_qa(), row.actual.qa) {
        (false, _) => (Some(end - start), None),
        (true, Some(opened)) => (Some(opened - start), Some(end - opened)),
        (true, None) => (Some(end - start), row.actual.end.map(|_| Length::ZERO)),
    }
}
