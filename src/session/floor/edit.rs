//! Changes of the day ahead: the order of slots, new ones, what is said of one, another plan. What is done stays.
//!
//! An order that is changed is a plan that is changed: the slots that moved take each other's printed times, so that
//! nothing of the lateness is hidden and nobody is called an hour early. A hard mark keeps its printed time.

use super::{Floor, Run};
use crate::agenda::{Advance, Agenda, Hard, Kind, Phase, Slot, SlotId};
use crate::duration::{Length, Second};
use crate::session::change::{Change, NewSlot};
use std::sync::Arc;

impl Floor {
    /// Puts a slot right before another one, or at the end of the day.
    pub(in crate::session) fn put_before(&mut self, slot: &SlotId, before: Option<&SlotId>) {
        let Some(from) = self.agenda.index_of(slot) else { return };
        let to = before.and_then(|before| self.agenda.index_of(before)).unwrap_or(self.runs.len());
        let to = if to > from { to - 1 } else { to };
        let running = self.running.and_then(|running| self.agenda.slot(running)).map(|slot| slot.id.clone());
        let mut agenda = Agenda::clone(&self.agenda);
        let (first, last) = (from.min(to), from.max(to));
        let windows = Windows::of(&agenda, first, last);
        let moved = agenda.slots.remove(from);
        agenda.slots.insert(to, moved);
        let run = self.runs.remove(from);
        self.runs.insert(to, run);
        windows.lay(&mut agenda);
        self.running = running.and_then(|running| agenda.index_of(&running));
        self.agenda = Arc::new(agenda);
    }

    /// Adds a slot right before another one, or at the end of the day. It has no printed time of its own, so what
    /// follows becomes later by all of it.
    pub(in crate::session) fn add(&mut self, new: &NewSlot, before: Option<&SlotId>) {
        let place = before.and_then(|before| self.agenda.index_of(before)).unwrap_or(self.runs.len());
        let mut agenda = Agenda::clone(&self.agenda);
        let end_before = place.checked_sub(1).and_then(|place| agenda.slot(place)).map(|slot| slot.end);
        let start = end_before.unwrap_or_else(|| agenda.start());
        let slot = planned(new, start, &agenda);
        self.runs.insert(place, Run { added: true, ..Run::planned(&slot) });
        agenda.slots.insert(place, slot);
        self.running = self.running.map(|running| if running >= place { running + 1 } else { running });
        self.agenda = Arc::new(agenda);
    }

    /// Says something anew of a slot.
    pub(in crate::session) fn change(&mut self, id: &SlotId, change: &Change) {
        let Some(index) = self.agenda.index_of(id) else { return };
        let mut agenda = Agenda::clone(&self.agenda);
        let Some(slot) = agenda.slots.get_mut(index) else { return };
        match change.clone() {
            Change::Title(title) => slot.title = title,
            Change::Speakers(speakers) => slot.speakers = speakers,
            Change::Notes(notes) => slot.notes = notes,
            Change::Hard(hard) => slot.hard = hard,
            Change::Min(min) => slot.min = min,
            Change::MinQa(min_qa) => slot.min_qa = min_qa,
        }
        self.agenda = Arc::new(agenda);
    }

    pub(in crate::session) fn set_changeover(&mut self, to: Length) {
        self.agenda = Arc::new(Agenda { changeover: to, ..Agenda::clone(&self.agenda) });
    }

    /// A slot does not take place, and the running slot's last phase gets its time.
    pub(in crate::session) fn yield_time(&mut self, slot: &SlotId, to: &SlotId, now: Second) {
        let (Some(from), Some(index)) = (self.agenda.index_of(slot), self.agenda.index_of(to)) else { return };
        let Some(run) = self.runs.get_mut(from) else { return };
        let freed = run.talk + run.qa;
        run.skipped = true;
        let qa = self.agenda.slot(index).is_some_and(Slot::has_qa);
        self.extend(index, if qa { Phase::Qa } else { Phase::Talk }, freed, now);
    }

    /// A speaker is missing: the time announced to them goes from the talk to the Q&A, and the closing stands.
    pub(in crate::session) fn miss_speaker(&mut self, slot: &SlotId, by: Length, now: Second) {
        let Some(index) = self.agenda.index_of(slot) else { return };
        let elapsed = if self.running == Some(index) { self.elapsed(now) } else { Length::ZERO };
        let Some(run) = self.runs.get_mut(index) else { return };
        let given = (run.talk - (run.talk - by).max(elapsed)).at_least_zero();
        run.talk -= given;
        run.qa += given;
    }

    /// Takes another plan for what has not started: what is done and what runs stays, and so does what was added.
    pub(in crate::session) fn replan(&mut self, plan: &Agenda) {
        let old = self.agenda.slots.iter().cloned().zip(self.runs.iter().cloned());
        let (kept, ahead): (Vec<_>, Vec<_>) = old.partition(|(_, run)| run.started.is_some());
        let known = |slot: &Slot, among: &[(Slot, Run)]| among.iter().find(|(known, _)| known.id == slot.id).cloned();
        let mut rows = kept.clone();
        for slot in plan.slots.iter().filter(|slot| known(slot, &kept).is_none()) {
            let run = known(slot, &ahead).map_or_else(|| Run::planned(slot), |(old, run)| run.replanned(&old, slot));
            rows.push((slot.clone(), run));
        }
        for (slot, run) in ahead.into_iter().filter(|(_, run)| run.added) {
            if plan.index_of(&slot.id).is_none() {
                let later = |(other, run): &(Slot, Run)| run.started.is_none() && other.start >= slot.start;
                let place = rows.iter().position(later).unwrap_or(rows.len());
                rows.insert(place, (slot, run));
            }
        }
        let running = self.running.and_then(|running| self.agenda.slot(running)).map(|slot| slot.id.clone());
        let (slots, runs) = rows.into_iter().unzip();
        let agenda = Agenda { slots, ..plan.clone() };
        self.running = running.and_then(|running| agenda.index_of(&running));
        self.runs = runs;
        self.agenda = Arc::new(agenda);
    }
}

impl Run {
    /// The same run under another plan: what people gave it or took from it stays.
    fn replanned(mut self, old: &Slot, new: &Slot) -> Self {
        self.talk = (self.talk + new.talk() - old.talk()).at_least_zero();
        self.qa = (self.qa + new.qa_length() - old.qa_length()).at_least_zero();
        self
    }
}

/// The row of a slot that is added, printed from a moment on.
fn planned(new: &NewSlot, start: Second, agenda: &Agenda) -> Slot {
    let opening = start + new.talk;
    let qa = new.qa.map(|_| opening);
    let length = new.qa.unwrap_or_default();
    let by_itself = matches!(new.kind, Kind::Break | Kind::Registration);
    Slot {
        id: new.id.clone(),
        number: None,
        kind: new.kind,
        title: new.title.clone(),
        start,
        qa,
        end: opening + length,
        min: None,
        min_qa: agenda.slots.iter().map(|slot| slot.min_qa).min().unwrap_or_default().min(length),
        hard: Hard::default(),
        advance: if by_itself { Advance::Clock } else { Advance::Chair },
        speakers: Vec::new(),
        description: None,
        notes: None,
    }
}

/// The printed times of a run of slots: where it begins, and the gaps between.
struct Windows {
    first: usize,
    start: Second,
    gaps: Vec<Length>,
}

impl Windows {
    fn of(agenda: &Agenda, first: usize, last: usize) -> Self {
        let start = agenda.slot(first).map_or_else(|| agenda.start(), |slot| slot.start);
        Self { first, start, gaps: (first + 1..=last).map(|index| agenda.gap_before(index)).collect() }
    }

    /// Lays the slots that stand there now into these times, one after the other.
    fn lay(&self, agenda: &mut Agenda) {
        let gaps = std::iter::once(Length::ZERO).chain(self.gaps.iter().copied());
        let mut end = self.start;
        for (slot, gap) in agenda.slots.iter_mut().skip(self.first).zip(gaps) {
            let start = end + gap;
            if slot.hard == Hard::default() {
                slot.qa = slot.qa.map(|qa| start + (qa - slot.start));
                slot.end = start + (slot.end - slot.start);
                slot.start = start;
            }
            end = slot.end.max(start);
        }
    }
}
