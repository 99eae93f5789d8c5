//! The day that is exported: an agenda that would be valid by itself, and what does not take place.
//!
//! A plan that was changed on the day may have slots that overlap on paper; here each stands after the one before.

use crate::agenda::{Agenda, Slot};
use crate::duration::{Length, Second};
use crate::outlook::{Outlook, Row, RowState};
use crate::session::entry::Effect;
use crate::session::event::Event;
use std::sync::Arc;

/// A day on its way out.
#[derive(Debug)]
pub(super) struct Day {
    /// What takes place, in order.
    pub(super) agenda: Agenda,
    /// What does not, each with the place in the agenda before which it stood.
    pub(super) skipped: Vec<(usize, Slot)>,
    /// The text of the plan that was adopted on the day, if one was.
    pub(super) replanned: Option<Arc<str>>,
}

impl Day {
    /// The day of an outlook: as planned, or with the times that happened and that are expected.
    pub(super) fn of(outlook: &Outlook, expected: bool) -> Self {
        let mut agenda = Agenda { slots: Vec::new(), ..Agenda::clone(&outlook.agenda) };
        agenda.dated |= expected && outlook.opened;
        let mut skipped = Vec::new();
        let mut end = None;
        for (slot, row) in outlook.agenda.slots.iter().zip(&outlook.rundown) {
            let placed = if expected { as_it_stands(slot, row) } else { Some(as_planned(slot, end)) };
            match placed.filter(|_| row.state != RowState::Skipped) {
                Some(placed) => {
                    end = Some(placed.end);
                    agenda.slots.push(placed);
                }
                None => skipped.push((agenda.slots.len(), slot.clone())),
            }
        }
        Self { agenda, skipped, replanned: replanned(outlook) }
    }
}

/// The slot at its printed time, or right after the one before if that is longer now.
fn as_planned(slot: &Slot, end: Option<Second>) -> Slot {
    let start = end.map_or(slot.start, |end| end.max(slot.start));
    let by = start - slot.start;
    // A minimum that was set on the day may be more than the slot has on paper.
    let min = slot.min.map(|min| min.min(slot.end - slot.start));
    Slot { start, qa: slot.qa.map(|qa| qa + by), end: slot.end + by, min, ..slot.clone() }
}

/// The slot at the times that happened or are expected; none where no time is left of it.
fn as_it_stands(slot: &Slot, row: &Row) -> Option<Slot> {
    let (start, end) = row.expected.start.zip(row.expected.end)?;
    // A Q&A that never opened, or that had no time, leaves none.
    let qa = row.expected.qa.filter(|qa| start < *qa && *qa < end);
    let min_qa = if qa.is_some() { slot.min_qa } else { Length::ZERO };
    let min = slot.min.map(|min| min.min(end - start));
    (start < end).then(|| Slot { start, qa, end, min, min_qa, ..slot.clone() })
}

/// The newest text that the plan of the day was read from, if it is not the first.
fn replanned(outlook: &Outlook) -> Option<Arc<str>> {
    let mut in_effect = outlook.acts.iter().rev().filter(|act| act.effect == Effect::InEffect);
    in_effect.find_map(|act| match &act.event {
        Event::Replanned { source, .. } => Some(Arc::clone(source)),
        _ => None,
    })
}
