//! Changes of the day ahead: from what somebody asks to what is recorded, and whether it is in order.
//!
//! What is done is never rewritten: every change is of a slot that has not closed, and most of one that has not
//! started. What each does to the day is in [`super::floor`].

use super::answer::OutOfOrder;
use super::change::{Change, NewSlot, Taken};
use super::command::Command;
use super::decide::one_line;
use super::event::Event;
use super::floor::Floor;
use crate::agenda::{Agenda, SlotId, slug};
use crate::duration::{Length, Second};
use std::sync::Arc;

impl Floor {
    /// What a change of the day ahead comes to.
    pub(super) fn resolve_edit(&self, command: &Command) -> Result<Event, OutOfOrder> {
        Ok(match command {
            Command::Move { slot, before } => Event::Moved { slot: slot.clone(), before: before.clone() },
            Command::Add { slot, before } => {
                Event::Added { slot: Box::new(self.named_apart(slot)?), before: before.clone() }
            }
            Command::Edit { slot, change } => Event::Edited { slot: slot.clone(), change: tidied(change)? },
            Command::SetChangeover(to) => Event::ChangeoverSet { to: *to },
            Command::Start { slot, at } if self.next() == self.agenda.index_of(slot) => {
                Event::Started { slot: slot.clone(), since: *at }
            }
            Command::Start { slot, at } => Event::StartedAhead { slot: slot.clone(), since: *at },
            Command::Yield(slot) => {
                let (to, _) = self.running_phase().ok_or(OutOfOrder::NothingRuns)?;
                Event::Yielded { slot: slot.clone(), to }
            }
            Command::MissSpeaker { slot, speaker } => {
                let (planned, _) = self.at(self.known(slot)?).ok_or(OutOfOrder::NothingRuns)?;
                let found = planned.speakers.iter().find(|known| known.name == *speaker);
                let found = found.ok_or_else(|| OutOfOrder::NoSuchSpeaker(slot.clone(), speaker.clone()))?;
                let by = found.time.ok_or_else(|| OutOfOrder::NoSpeakerTime(speaker.clone()))?;
                Event::SpeakerMissed { slot: slot.clone(), speaker: speaker.clone(), by }
            }
            Command::Replan { agenda, source, taken } => {
                let known = |slot: &&SlotId| agenda.index_of(slot).is_some() || self.agenda.index_of(slot).is_some();
                if let Some(unknown) = taken.iter().flat_map(|taken| &taken.slots).find(|slot| !known(slot)) {
                    return Err(OutOfOrder::NoSuchSlot(unknown.0.clone()));
                }
                Event::Replanned { agenda: Arc::clone(agenda), source: Arc::clone(source), taken: taken.clone() }
            }
            // No other command changes the day ahead.
            _ => return Err(OutOfOrder::NothingChanged),
        })
    }

    /// A new slot under a name that no other slot has.
    fn named_apart(&self, new: &NewSlot) -> Result<NewSlot, OutOfOrder> {
        let title = title(&new.title)?;
        let wanted = if new.id.0.is_empty() { slug(&title) } else { new.id.0.clone() };
        let names = std::iter::once(wanted.clone()).chain((2..).map(|number| format!("{wanted}-{number}")));
        let free = names.map(SlotId).find(|id| self.agenda.index_of(id).is_none());
        Ok(NewSlot { id: free.unwrap_or_else(|| new.id.clone()), title, ..new.clone() })
    }

    /// Whether a change of the day ahead is in order; every other event is.
    pub(super) fn admit_edit(&self, event: &Event, at: Second) -> Result<(), OutOfOrder> {
        match event {
            Event::Moved { slot, before } => self.admit_move(slot, before.as_ref()),
            Event::Added { slot, before } => self.admit_addition(slot, before.as_ref()),
            Event::Edited { slot, change } => self.admit_change(slot, change),
            Event::ChangeoverSet { to } if *to < Length::ZERO => Err(OutOfOrder::NoLength),
            Event::ChangeoverSet { to } if *to == self.agenda.changeover => Err(OutOfOrder::NothingChanged),
            Event::StartedAhead { slot, since } => {
                if let Some((running, _)) = self.running_phase() {
                    return Err(OutOfOrder::Runs(running));
                }
                self.admit_ahead(slot)?;
                self.admit_moment(since.unwrap_or(at), at)
            }
            Event::Yielded { slot, to } => {
                self.admit_slot_runs(to)?;
                self.admit_skip(slot, false)
            }
            Event::SpeakerMissed { slot, speaker, by } => self.admit_missing(slot, speaker, *by, at),
            Event::Replanned { agenda, taken, .. } => self.admit_plan(agenda, taken.as_ref()),
            _ => Ok(()),
        }
    }

    /// The slot is still to come.
    fn admit_ahead(&self, slot: &SlotId) -> Result<(), OutOfOrder> {
        let index = self.known(slot)?;
        match self.at(index) {
            Some((_, run)) if run.started.is_some() => Err(OutOfOrder::HasStarted(slot.clone())),
            _ if self.is_overtaken(index) => Err(OutOfOrder::Overtaken(slot.clone())),
            _ => Ok(()),
        }
    }

    fn admit_move(&self, slot: &SlotId, before: Option<&SlotId>) -> Result<(), OutOfOrder> {
        self.admit_ahead(slot)?;
        before.map_or(Ok(()), |before| self.admit_ahead(before))?;
        let place = self.known(slot)?;
        let follows = self.agenda.slot(place + 1).map(|slot| &slot.id);
        if before == follows || before == Some(slot) { Err(OutOfOrder::NothingChanged) } else { Ok(()) }
    }

    fn admit_addition(&self, new: &NewSlot, before: Option<&SlotId>) -> Result<(), OutOfOrder> {
        before.map_or(Ok(()), |before| self.admit_ahead(before))?;
        if new.talk <= Length::ZERO || new.qa.is_some_and(|qa| qa <= Length::ZERO) {
            return Err(OutOfOrder::NoLength);
        }
        if self.agenda.index_of(&new.id).is_some() { Err(OutOfOrder::SlotExists(new.id.clone())) } else { Ok(()) }
    }

    fn admit_change(&self, slot: &SlotId, change: &Change) -> Result<(), OutOfOrder> {
        let index = self.known(slot)?;
        let Some((planned, run)) = self.at(index) else { return Err(OutOfOrder::NoSuchSlot(slot.0.clone())) };
        let is_so = match change {
            _ if run.closed.is_some() || (run.started.is_none() && self.is_overtaken(index)) => {
                return Err(OutOfOrder::Over(slot.clone()));
            }
            Change::Title(title) => *title == planned.title,
            Change::Speakers(speakers) => *speakers == planned.speakers,
            Change::Notes(notes) => *notes == planned.notes,
            Change::Hard(hard) => *hard == planned.hard,
            Change::Min(Some(min)) if *min <= Length::ZERO => return Err(OutOfOrder::NoLength),
            Change::Min(min) => *min == planned.min,
            Change::MinQa(_) if !planned.has_qa() => return Err(OutOfOrder::NoQa(slot.clone())),
            Change::MinQa(min_qa) if *min_qa < Length::ZERO => return Err(OutOfOrder::NoLength),
            Change::MinQa(min_qa) => *min_qa == planned.min_qa,
        };
        if is_so { Err(OutOfOrder::NothingChanged) } else { Ok(()) }
    }

    /// The talk is not over, and some of the time announced to the speaker is still ahead and not given yet.
    fn admit_missing(&self, slot: &SlotId, speaker: &String, by: Length, at: Second) -> Result<(), OutOfOrder> {
        let index = self.known(slot)?;
        let Some((planned, run)) = self.at(index) else { return Err(OutOfOrder::NoSuchSlot(slot.0.clone())) };
        match run {
            _ if !planned.has_qa() => Err(OutOfOrder::NoQa(slot.clone())),
            run if run.opened.is_some() || run.closed.is_some() => Err(OutOfOrder::Over(slot.clone())),
            run if run.missing.contains(speaker) => Err(OutOfOrder::NothingChanged),
            _ if self.freed_by_missing(index, by, at) == Length::ZERO => Err(OutOfOrder::NothingChanged),
            _ => Ok(()),
        }
    }

    /// Another plan changes something of what has not started.
    fn admit_plan(&self, plan: &Arc<Agenda>, taken: Option<&Taken>) -> Result<(), OutOfOrder> {
        let mut after = self.clone();
        after.replan(plan, taken);
        after.filed = Arc::clone(&self.filed);
        if after == *self { Err(OutOfOrder::NothingChanged) } else { Ok(()) }
    }
}

/// A change as it is recorded.
fn tidied(change: &Change) -> Result<Change, OutOfOrder> {
    Ok(match change {
        Change::Title(text) => Change::Title(title(text)?),
        Change::Notes(Some(notes)) if notes.trim().is_empty() => Change::Notes(None),
        other => other.clone(),
    })
}

/// A title is one line.
fn title(text: &str) -> Result<String, OutOfOrder> {
    one_line(text).ok_or(OutOfOrder::NoTitle)
}
