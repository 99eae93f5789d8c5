//! The desk's rows: which one is pointed at, and what of it can be changed by saying a length.
//!
//! It must not know which key asked for it, nor how a row looks.

use super::edit::Edit;
use super::field::MinutesField;
use super::filed::{Adopting, Of};
use super::notice::Said;
use super::prompt::{Prompt, no_shows};
use super::{Seat, SeatKind};
use crate::agenda::{Phase, Slot, SlotId, Speaker};
use crate::duration::Length;
use crate::outlook::{Outlook, RowState};
use crate::session::answer::OutOfOrder;
use crate::session::command::Command;

impl Seat {
    /// The place of the row that is pointed at, at the desk: that of which something is asked, else the one that
    /// somebody chose, else the one that runs or comes next.
    #[must_use]
    pub fn pointed(&self, outlook: &Outlook) -> Option<usize> {
        if self.kind != SeatKind::Desk {
            return None;
        }
        match &self.prompt {
            Some(Prompt::NoShow { index }) => return Some(*index),
            Some(Prompt::Length { slot, .. } | Prompt::Missing { slot, .. } | Prompt::Absent { slot, .. }) => {
                return outlook.agenda.index_of(slot);
            }
            Some(Prompt::File(Adopting { at: Of::Slot(slot), .. })) if outlook.agenda.index_of(slot).is_some() => {
                return outlook.agenda.index_of(slot);
            }
            Some(Prompt::Edit(edit)) => {
                if let Some(slot) = edit.slot() {
                    return outlook.agenda.index_of(slot);
                }
            }
            _ => {}
        }
        let chosen = self.pointed.as_ref().and_then(|slot| outlook.agenda.index_of(slot));
        let running = outlook.current.as_ref().map(|current| current.index);
        let last = outlook.rundown.len().checked_sub(1);
        chosen.or(running).or(outlook.next.map(|next| next.index)).or(last)
    }

    /// Points at the row so many further down; the first and the last row hold.
    pub(super) fn point(&mut self, by: isize, outlook: &Outlook) {
        let Some(at) = self.pointed(outlook) else { return };
        let to = at.saturating_add_signed(by).min(outlook.rundown.len().saturating_sub(1));
        self.pointed = outlook.slot_id(to).cloned();
    }

    /// The question that the row pointed at opens with: so many minutes more than it has now, else the likely length.
    pub(super) fn opened_row(&self, by: Option<Length>, outlook: &Outlook) -> Result<Prompt, Said> {
        let index = self.pointed(outlook).ok_or(Said::Refused(OutOfOrder::Adjourned))?;
        opened(index, by, outlook)
    }

    /// The question what else of the row pointed at is to be changed.
    pub(super) fn changed_row(&self, outlook: &Outlook) -> Result<Prompt, Said> {
        let slot = self.pointed(outlook).and_then(|index| outlook.slot_id(index));
        let slot = slot.ok_or(Said::Refused(OutOfOrder::Adjourned))?;
        let menu = Edit::menu(slot, outlook).map(Prompt::Edit);
        menu.ok_or_else(|| Said::Refused(OutOfOrder::Over(slot.clone())))
    }

    /// The question which speaker of the row that is pointed at is missing.
    pub(super) fn missing_of_row(&self, outlook: &Outlook) -> Result<Prompt, Said> {
        let slot = self.pointed(outlook).and_then(|index| outlook.agenda.slot(index));
        let slot = slot.ok_or(Said::Refused(OutOfOrder::Adjourned))?;
        if !slot.has_qa() {
            return Err(Said::Refused(OutOfOrder::NoQa(slot.id.clone())));
        }
        let first = timed(slot).next().ok_or_else(|| Said::NobodyTimed(slot.id.clone()))?;
        Ok(Prompt::Missing { slot: slot.id.clone(), speaker: first.name.clone() })
    }

    /// What of the row that is pointed at can be left out, or brought back; else the next one that can.
    pub(super) fn droppable(&self, outlook: &Outlook) -> Option<usize> {
        let choices = no_shows(outlook);
        let pointed = self.pointed(outlook);
        let next = outlook.next.map(|next| next.index);
        [pointed, next].into_iter().flatten().find(|index| choices.contains(index)).or(choices.first().copied())
    }
}

/// The speakers of a slot to whom a time was announced.
pub fn timed(slot: &Slot) -> impl Iterator<Item = &Speaker> {
    slot.speakers.iter().filter(|speaker| speaker.time.is_some())
}

/// The question that a row opens with.
fn opened(index: usize, by: Option<Length>, outlook: &Outlook) -> Result<Prompt, Said> {
    let slot = outlook.slot_id(index).cloned().ok_or(Said::Refused(OutOfOrder::Adjourned))?;
    let state = outlook.rundown.get(index).map(|row| row.state);
    let need = need(index, outlook);
    let phases = phases(index, outlook);
    let gives = |phase: &Phase| need > 0 && to_give(index, *phase, outlook) > Length::ZERO;
    let phase = phases.iter().rev().copied().find(gives).or(phases.first().copied());
    match (state, phase) {
        (Some(RowState::Skipped), _) => Ok(Prompt::NoShow { index }),
        (_, Some(phase)) => length_prompt(index, phase, by, need, outlook).ok_or(Said::Refused(OutOfOrder::Over(slot))),
        // The last phase is over its time: what it still gets is counted from now.
        (Some(RowState::Running), None) => Ok(Prompt::Overrun(MinutesField::new(super::press::PROPOSED))),
        _ => Err(Said::Refused(OutOfOrder::Over(slot))),
    }
}

/// The question how long a phase is to be, beside another one of its slot.
pub(super) fn other_phase(slot: &SlotId, phase: Phase, outlook: &Outlook) -> Option<Prompt> {
    let index = outlook.agenda.index_of(slot)?;
    let other = if phase == Phase::Talk { Phase::Qa } else { Phase::Talk };
    length_prompt(index, other, None, need(index, outlook), outlook)
}

fn length_prompt(index: usize, phase: Phase, by: Option<Length>, need: i64, outlook: &Outlook) -> Option<Prompt> {
    let slot = outlook.slot_id(index)?.clone();
    let now = length_ahead(index, phase, outlook)?;
    let gives = minutes_down(to_give(index, phase, outlook)).clamp(0, need.max(0));
    let opens_on = nearest_minute(now) + by.map_or(-gives, |by| by.seconds() / 60);
    let field = MinutesField::within(opens_on, least_minutes(index, phase, outlook), nearest_minute(now) + MORE);
    Some(Prompt::Length { slot, phase, field })
}

/// The most minutes that a phase is given at once.
const MORE: i64 = MinutesField::MOST;

/// The phases of a slot whose length can still be said.
#[must_use]
pub fn phases(index: usize, outlook: &Outlook) -> Vec<Phase> {
    [Phase::Talk, Phase::Qa].into_iter().filter(|phase| length_ahead(index, *phase, outlook).is_some()).collect()
}

/// How long a phase is to be, as long as that can still be said: it has not begun, or runs within its time.
#[must_use]
pub fn length_ahead(index: usize, phase: Phase, outlook: &Outlook) -> Option<Length> {
    let (slot, row) = (outlook.agenda.slot(index)?, outlook.rundown.get(index)?);
    if phase == Phase::Qa && !slot.has_qa() {
        return None;
    }
    match (row.state, &outlook.current) {
        (RowState::Upcoming, _) => Some(if phase == Phase::Qa { row.qa } else { row.talk }),
        (RowState::Running, Some(current)) => match (current.phase, phase) {
            (Phase::Qa, Phase::Talk) => None,
            (Phase::Talk, Phase::Qa) => current.opening.map(|opening| current.closing - opening.max(outlook.now)),
            _ => (current.overtime <= Length::ZERO).then_some(current.allotment),
        },
        _ => None,
    }
}

/// What a change to that many minutes comes to as a command; nothing if it would be none.
pub(super) fn lengthened(slot: &SlotId, phase: Phase, field: &MinutesField, outlook: &Outlook) -> Option<Command> {
    let now = length_ahead(outlook.agenda.index_of(slot)?, phase, outlook)?;
    let changes = field.minutes() != nearest_minute(now);
    changes.then(|| Command::Extend { by: field.length() - now, slot: Some(slot.clone()), phase: Some(phase) })
}

/// What a running phase has used up cannot be taken from it.
fn least_minutes(index: usize, phase: Phase, outlook: &Outlook) -> i64 {
    let running = outlook.current.as_ref().filter(|current| (current.index, current.phase) == (index, phase));
    running.map_or(0, |current| minutes_up(current.elapsed))
}

/// The whole minutes that are to be recovered and that a change of this row could recover: before a hard point that is
/// missed, else before the end of the day.
fn need(index: usize, outlook: &Outlook) -> i64 {
    let missed = outlook.hard.as_ref().filter(|hard| hard.conflict() > Length::ZERO);
    let before = missed.filter(|hard| index < hard.index || (hard.at_end && index == hard.index));
    let at_end = outlook.end_planned.zip(outlook.end_expected).map(|(planned, expected)| expected - planned);
    let late = before.map_or_else(|| at_end.unwrap_or_default(), crate::outlook::HardPoint::conflict);
    if late.seconds() < 30 { 0 } else { minutes_up(late) }
}

/// What a phase could give without going under a minimum; a talk or a break without a minimum gives nothing.
fn to_give(index: usize, phase: Phase, outlook: &Outlook) -> Length {
    let Some((slot, now)) = outlook.agenda.slot(index).zip(length_ahead(index, phase, outlook)) else {
        return Length::ZERO;
    };
    let row = outlook.rundown.get(index);
    let whole = row.map_or(Length::ZERO, |row| row.talk + row.qa);
    let above_min = slot.min.map(|min| (whole - min).at_least_zero());
    let gives = match phase {
        Phase::Qa => (now - least_qa(slot)).min(above_min.unwrap_or(now)),
        Phase::Talk => above_min.unwrap_or(Length::ZERO),
    };
    gives.at_least_zero()
}

fn least_qa(slot: &Slot) -> Length {
    slot.qa_length().min(slot.min_qa)
}

fn nearest_minute(length: Length) -> i64 {
    length.seconds().saturating_add(30).div_euclid(60)
}

fn minutes_up(length: Length) -> i64 {
    length.seconds().saturating_add(59).div_euclid(60)
}

fn minutes_down(length: Length) -> i64 {
    length.seconds().div_euclid(60)
}
