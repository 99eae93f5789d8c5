//! What an event does to the floor, once it is admitted.

use super::entry::Entry;
use super::event::{Announced, Cause, Event};
use super::floor::{Corrections, Floor};
use crate::agenda::SlotId;
use crate::duration::Second;

impl Floor {
    /// Applies an entry that was admitted. The floor has been rolled to its second.
    pub(super) fn apply(&mut self, entry: &Entry, corrections: &Corrections) {
        self.apply_event(&entry.event, entry.at, Cause::Entry(entry.id), corrections);
        self.not_before = entry.at;
    }

    /// Applies an event as of a second.
    pub(super) fn apply_event(&mut self, event: &Event, at: Second, cause: Cause, corrections: &Corrections) {
        match event {
            Event::Started { since, .. }
            | Event::QaOpened { since, .. }
            | Event::Closed { since, .. }
            | Event::Arrived { since, .. } => {
                self.move_on(event, since.unwrap_or(at), at, cause, corrections);
                self.entered = at;
            }
            Event::Suspended { .. } => self.suspend(at, cause, corrections),
            Event::Resumed { .. } => self.resume(at, cause, corrections),
            Event::MessageShown { text } => self.message = Some(text.clone()),
            Event::MessageCleared => self.message = None,
            Event::BlackoutBegan => self.blackout = true,
            Event::BlackoutEnded => self.blackout = false,
            _ => self.arrange(event, at, cause, corrections),
        }
        // A strike gives back what was before the act that it takes back, the assumption included.
        if !event.is_display() && !matches!(event, Event::Struck { .. } | Event::Unknown { .. }) {
            self.assumed = false;
        }
    }

    fn move_on(&mut self, event: &Event, since: Second, at: Second, cause: Cause, corrections: &Corrections) {
        match event {
            Event::Started { slot, .. } => {
                if let Some(index) = self.index(slot) {
                    self.start(index, since, cause, corrections);
                }
            }
            Event::QaOpened { .. } => self.open_qa(since, cause, corrections),
            Event::Closed { started, .. } => match started.as_ref().and_then(|slot| self.index(slot)) {
                Some(next) => self.close_and_start(next, since, cause, at, corrections),
                None => self.close(since, cause, corrections),
            },
            Event::Arrived { slot, phase, .. } => {
                if let Some(index) = self.index(slot) {
                    self.arrive(index, *phase, since, cause, corrections);
                }
            }
            _ => {}
        }
    }

    /// Applies what changes the day ahead.
    fn arrange(&mut self, event: &Event, at: Second, cause: Cause, corrections: &Corrections) {
        match event {
            Event::Moved { slot, before } => self.put_before(slot, before.as_ref()),
            Event::Added { slot, before } => self.add(slot, before.as_ref()),
            Event::Edited { slot, change } => self.change(slot, change),
            Event::ChangeoverSet { to } => self.set_changeover(*to),
            Event::StartedAhead { slot, since } => {
                self.put_first(slot);
                if let Some(index) = self.index(slot) {
                    self.start(index, since.unwrap_or(at), cause, corrections);
                    self.entered = at;
                }
            }
            Event::Yielded { slot, to } => self.yield_time(slot, to, at),
            Event::SpeakerMissed { slot, speaker, by } => self.miss_speaker(slot, speaker, *by, at),
            Event::Replanned { agenda, taken, .. } => self.replan(agenda, taken.as_ref()),
            _ => self.allot(event, at, cause),
        }
    }

    fn allot(&mut self, event: &Event, at: Second, cause: Cause) {
        match event {
            Event::Postponed { slot, to } => self.announce(slot, *to, at),
            Event::Extended { slot, phase, by } => {
                if let Some(index) = self.index(slot) {
                    self.extend(index, *phase, *by, at);
                }
            }
            Event::ClosingKept { .. } => self.keep_closing(at),
            Event::QaKept { .. } => self.keep_qa(at),
            Event::Recovered { plan, until, cuts } => self.recover(*plan, until, cuts, cause, at),
            Event::Skipped { slot } => self.set_skipped(slot, true),
            Event::Restored { slot } => self.set_skipped(slot, false),
            _ => {}
        }
    }

    fn set_skipped(&mut self, slot: &SlotId, skipped: bool) {
        if let Some(run) = self.index(slot).and_then(|index| self.runs.get_mut(index)) {
            run.skipped = skipped;
        }
    }

    /// Announces the next slot. A time earlier than agenda and changeover allow takes the announcement back.
    fn announce(&mut self, slot: &SlotId, to: Announced, at: Second) {
        let Some(index) = self.index(slot) else { return };
        let target = self.announced_moment(index, to, at);
        let earliest = self.earliest_start(index, self.closed_before(index));
        if let Some(run) = self.runs.get_mut(index) {
            run.announced = Some(target).filter(|target| *target >= earliest);
        }
    }

    /// The moment for which the slot at a place would be announced.
    pub(super) fn announced_moment(&self, index: usize, to: Announced, at: Second) -> Second {
        match to {
            Announced::At(moment) => moment,
            Announced::By(length) => self.expected_start(index, self.closed_before(index)).max(at) + length,
        }
    }

    fn index(&self, slot: &SlotId) -> Option<usize> {
        self.agenda.index_of(slot)
    }
}
