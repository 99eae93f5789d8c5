//! Changes of the day ahead: the order of slots, new ones, what is said of one, another plan. What is done stays.
//!
//! An order that is changed is a plan that is changed: the slots that moved take each other's printed times, so that
//! nothing of the lateness is hidden and nobody is called an hour early. A hard mark keeps its printed time.

use super::{Floor, Run};
use crate::agenda::{Advance, Agenda, Hard, Phase, Slot, SlotId, merge, third_of};
use crate::duration::{Length, Second};
use crate::session::change::{Change, NewSlot, Taken};
use std::sync::Arc;

impl Floor {
    /// Puts a slot right before another one, or at the end of the day. Both are ahead, so what runs keeps its place.
    pub(in crate::session) fn put_before(&mut self, slot: &SlotId, before: Option<&SlotId>) {
        let Some(from) = self.agenda.index_of(slot) else { return };
        let to = before.and_then(|before| self.agenda.index_of(before)).unwrap_or(self.runs.len());
        let to = if to > from { to - 1 } else { to };
        let mut agenda = Agenda::clone(&self.agenda);
        let (first, last) = (from.min(to), from.max(to));
        let windows = Windows::of(&agenda, first, last);
        let moved = agenda.slots.remove(from);
        agenda.slots.insert(to, moved);
        let run = self.runs.remove(from);
        self.runs.insert(to, run);
        windows.lay(&mut agenda);
        self.agenda = Arc::new(agenda);
    }

    /// Puts a slot in front of the ones that are next, so that it can start; one that no other stands before stays.
    pub(in crate::session) fn put_first(&mut self, slot: &SlotId) {
        let next = self.next().and_then(|next| Some((next, self.agenda.slot(next)?.id.clone())));
        if let Some((_, next)) = next.filter(|(next, _)| Some(*next) < self.agenda.index_of(slot)) {
            self.put_before(slot, Some(&next));
        }
    }

    /// Adds a slot right before another one that is ahead, or at the end of the day. It has no printed time of its own,
    /// so what follows becomes later by all of it.
    pub(in crate::session) fn add(&mut self, new: &NewSlot, before: Option<&SlotId>) {
        let place = before.and_then(|before| self.agenda.index_of(before)).unwrap_or(self.runs.len());
        let mut agenda = Agenda::clone(&self.agenda);
        let end_before = place.checked_sub(1).and_then(|place| agenda.slot(place)).map(|slot| slot.end);
        let start = end_before.unwrap_or_else(|| agenda.start());
        let slot = planned(new, start, &agenda);
        self.runs.insert(place, Run { added: true, ..Run::planned(&slot) });
        agenda.slots.insert(place, slot);
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
    pub(in crate::session) fn miss_speaker(&mut self, slot: &SlotId, speaker: &str, by: Length, now: Second) {
        let Some(index) = self.agenda.index_of(slot) else { return };
        let freed = self.freed_by_missing(index, by, now);
        let Some(run) = self.runs.get_mut(index) else { return };
        run.talk -= freed;
        run.qa += freed;
        run.missing.push(speaker.to_owned());
    }

    /// What of the time announced to a speaker is still ahead in the talk.
    pub(in crate::session) fn freed_by_missing(&self, index: usize, by: Length, now: Second) -> Length {
        let elapsed = if self.running == Some(index) { self.elapsed(now) } else { Length::ZERO };
        self.runs.get(index).map_or(Length::ZERO, |run| (run.talk - elapsed).at_least_zero().min(by))
    }

    /// Takes another plan for what is ahead: what is done, what runs and what was overtaken stays, and so does what was
    /// added. Of a plan that is taken in part, what is said of the running slot beside its times counts, too.
    pub(in crate::session) fn replan(&mut self, filed: &Arc<Agenda>, taken: Option<&Taken>) {
        let past = self.runs.iter().rposition(|run| run.started.is_some()).map_or(0, |latest| latest + 1);
        let plan = &taken.map_or_else(|| Arc::clone(filed), |taken| Arc::new(self.merged(filed, taken, past)));
        if let (Some(running), Some(_)) = (self.running, taken) {
            let slot = plan.slot(running).cloned();
            let agenda = Arc::make_mut(&mut self.agenda);
            if let Some((known, slot)) = agenda.slots.get_mut(running).zip(slot) {
                *known = slot;
            }
        }
        let mut rows: Vec<_> = self.agenda.slots.iter().cloned().zip(self.runs.iter().cloned()).collect();
        let ahead = rows.split_off(past);
        let known = |slot: &Slot, among: &[(Slot, Run)]| among.iter().find(|(known, _)| known.id == slot.id).cloned();
        for slot in &plan.slots {
            if known(slot, &rows).is_none() {
                let run =
                    known(slot, &ahead).map_or_else(|| Run::planned(slot), |(old, run)| run.replanned(&old, slot));
                rows.push((slot.clone(), run));
            }
        }
        for (slot, run) in ahead.into_iter().filter(|(_, run)| run.added) {
            if plan.index_of(&slot.id).is_none() {
                let place = rows.iter().skip(past).position(|(other, _)| other.start >= slot.start);
                rows.insert(place.map_or(rows.len(), |place| past + place), (slot, run));
            }
        }
        let (slots, runs) = rows.into_iter().unzip();
        self.runs = runs;
        self.agenda = Arc::new(Agenda { slots, ..Agenda::clone(plan) });
        self.filed = Arc::clone(filed);
    }

    /// The plan as it stands with what is taken of another one. A slot that gets other times stands where they say.
    fn merged(&self, plan: &Agenda, taken: &Taken, past: usize) -> Agenda {
        let (mut slots, mut placed) = (Vec::new(), Vec::new());
        for (index, slot) in self.agenda.slots.iter().enumerate() {
            let open = index >= past || self.running == Some(index);
            if !open || !taken.slots.contains(&slot.id) {
                slots.push(slot.clone());
                continue;
            }
            let filed = self.filed.find(&slot.id);
            match plan.find(&slot.id) {
                Some(new) => {
                    let merged = merge::slot(filed, slot, new, index >= past);
                    if merged.start == slot.start { slots.push(merged) } else { placed.push(merged) }
                }
                // What was added on the day no file has.
                None if index < past || filed.is_none() => slots.push(slot.clone()),
                None => {}
            }
        }
        let is_new = |slot: &&Slot| taken.slots.contains(&slot.id) && self.agenda.index_of(&slot.id).is_none();
        placed.extend(plan.slots.iter().filter(is_new).cloned());
        placed.sort_by_key(|slot| slot.start);
        for slot in placed {
            let later = slots.iter().skip(past).position(|other| other.start > slot.start);
            slots.insert(later.map_or(slots.len(), |place| past + place), slot);
        }
        let day = merge::day(&self.filed, &self.agenda, plan, taken.heading, taken.rules);
        Agenda { slots, ..day }
    }
}

impl Run {
    /// The same run under another plan: what people gave it or took from it stays.
    fn replanned(mut self, old: &Slot, new: &Slot) -> Self {
        self.talk = (self.talk + new.talk() - old.talk()).at_least_zero();
        let qa = if new.has_qa() { self.qa + new.qa_length() - old.qa_length() } else { Length::ZERO };
        self.qa = qa.at_least_zero();
        self
    }
}

/// The row of a slot that is added, printed from a moment on.
fn planned(new: &NewSlot, start: Second, agenda: &Agenda) -> Slot {
    let opening = start + new.talk;
    let qa = new.qa.map(|_| opening);
    let length = new.qa.unwrap_or_default();
    Slot {
        id: new.id.clone(),
        number: None,
        kind: new.kind,
        title: new.title.clone(),
        start,
        qa,
        end: opening + length,
        min: None,
        min_qa: protected(length, agenda),
        hard: new.hard,
        advance: if new.kind.is_pause() { Advance::Clock } else { Advance::Chair },
        speakers: Vec::new(),
        description: None,
        notes: None,
    }
}

/// How much of an added Q&A no overrun may take: as much as of the least protected one of the agenda; in an agenda
/// without any, a third of it.
fn protected(qa: Length, agenda: &Agenda) -> Length {
    let others = agenda.slots.iter().filter(|slot| slot.has_qa()).map(|slot| slot.min_qa);
    others.min().unwrap_or_else(|| third_of(qa)).min(qa)
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
            let would_end = start + (slot.end - slot.start);
            if slot.hard == Hard::default() {
                slot.qa = slot.qa.map(|qa| start + (qa - slot.start));
                slot.end = would_end;
                slot.start = start;
            }
            // Behind a hard one that does not fit any more, the others stand where they would without its mark.
            end = slot.end.max(would_end);
        }
    }
}
