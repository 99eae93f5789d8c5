//! From what somebody asks to what is recorded: `decide(session, command, now)`, pure.

use super::answer::{Answer, OutOfOrder, Remark};
use super::command::Command;
use super::entry::{Effect, Entry};
use super::event::{Announced, Event};
use super::floor::Floor;
use super::forecast::Forecast;
use super::{Press, Session, hard, plan};
use crate::agenda::{Phase, SlotId};
use crate::duration::{Length, Second};
use std::collections::HashMap;

/// A phase that began so recently is not ended by a press that does not say what it ends.
const HASTE: Length = Length(3);

/// So near to its planned start, a scripted `next` as the first act of all means "begins now".
const BEGINS_NOW: Length = Length::minutes(5);

/// The longest text for the stage, and the longest title, in characters.
const LONGEST_LINE: usize = 200;

impl Session {
    /// Decides what a command comes to. The entry is to be absorbed once it is on disk.
    ///
    /// # Errors
    /// When the command is out of order at that moment.
    pub fn rule(&self, command: &Command, press: Press) -> Result<(Entry, Answer), OutOfOrder> {
        if self.is_read_only() {
            return Err(OutOfOrder::ReadOnly);
        }
        let Press { id, at: pressed, by } = press;
        let at = self.latest_at().map_or(pressed, |latest| latest.max(pressed));
        let floor = self.floor(at).ok_or(OutOfOrder::NotOpen)?;
        let event = match command {
            Command::Correct(to) => Self::correction(&floor, *to, at)?,
            Command::Strike { turn, .. } => self.strike(*turn)?,
            command => floor.resolve(command, at)?,
        };
        floor.admit(&event, at)?;
        let entry = Entry { id, at, turn: self.turn() + 1, pressed, by, event };
        let mut after = self.clone();
        after.absorb([entry.clone()]);
        if let Some((_, Effect::Void(reason))) = after.current().find(|(known, _)| known.id == id) {
            return Err(reason.as_ref().clone());
        }
        let remarks = self.remarks(&after, &entry, &floor);
        let would_void = remarks.iter().find_map(|remark| match remark {
            Remark::NowVoid(turns) => Some(turns.clone()),
            _ => None,
        });
        match (command, would_void) {
            (Command::Strike { with_later: false, .. }, Some(turns)) => Err(OutOfOrder::WouldVoid(turns)),
            _ => Ok((entry.clone(), Answer { turn: entry.turn, event: entry.event, remarks })),
        }
    }

    /// What a scripted command means if it is the very first of a session, which it has just opened: a slot that is
    /// only taken as running is not ended by somebody who has not seen it.
    ///
    /// # Errors
    /// When only the opening is to be recorded.
    pub fn first_of_all(&self, command: &Command, now: Second) -> Result<Command, OutOfOrder> {
        let floor = self.floor(now).ok_or(OutOfOrder::NotOpen)?;
        let Some((_, slot, _)) = floor.current().filter(|_| floor.assumed) else { return Ok(command.clone()) };
        let running = floor.running_phase();
        match command {
            // Whoever names something else than what is taken to run is told so.
            Command::Next { ends: Some(ends), .. } if Some(ends) != running.as_ref() => Ok(command.clone()),
            Command::Next { at: Some(at), .. } if *at < floor.latest_not_before() => {
                Err(OutOfOrder::TooEarly { at: *at, not_before: slot.start })
            }
            Command::Next { at, .. } if now - slot.start <= BEGINS_NOW => {
                Ok(Command::Here { slot: slot.id.clone(), phase: Phase::Talk, at: *at })
            }
            Command::Next { .. } | Command::Close { .. } => Err(OutOfOrder::OnlyOpened(slot.id.clone())),
            _ => Ok(command.clone()),
        }
    }

    fn correction(floor: &Floor, to: Second, at: Second) -> Result<Event, OutOfOrder> {
        let of = floor.history.last().map(|latest| latest.what.clone()).ok_or(OutOfOrder::NothingToCorrect)?;
        let not_before = floor.latest_not_before();
        match to {
            _ if to > at => Err(OutOfOrder::InFuture(to)),
            _ if to < not_before => Err(OutOfOrder::TooEarly { at: to, not_before }),
            _ => Ok(Event::Corrected { of, to }),
        }
    }

    fn strike(&self, turn: Option<u64>) -> Result<Event, OutOfOrder> {
        let Some(turn) = turn else {
            let latest = self.latest_act().ok_or(OutOfOrder::NothingToStrike)?;
            return Ok(Event::Struck { entry: latest.id });
        };
        let named: Vec<_> = self.current().filter(|(entry, _)| entry.turn == turn).collect();
        match named.as_slice() {
            [] => Err(OutOfOrder::NoSuchEntry(turn)),
            [(Entry { event: Event::Opened(_), .. }, _)] => Err(OutOfOrder::OpeningStays(turn)),
            [(_, Effect::Struck(_))] => Err(OutOfOrder::NoEffectAlready(turn)),
            // One that is void now may count again by another strike, unless it is struck itself.
            [(entry, _)] => Ok(Event::Struck { entry: entry.id }),
            several => Err(OutOfOrder::AmbiguousEntry(turn, several.len())),
        }
    }

    /// The latest act in effect, which is struck where no number is said: no strike, no opening, nothing that only
    /// changes what the stage shows.
    #[must_use]
    pub fn latest_act(&self) -> Option<&Entry> {
        let is_act = |entry: &Entry| {
            !entry.event.is_display()
                && !matches!(entry.event, Event::Opened(_) | Event::Struck { .. } | Event::Unknown { .. })
        };
        self.current()
            .rev()
            .find(|(entry, effect)| **effect == Effect::InEffect && is_act(entry))
            .map(|(entry, _)| entry)
    }

    /// What the person must know of an entry, by comparison of before and after.
    fn remarks(&self, after: &Self, entry: &Entry, floor: &Floor) -> Vec<Remark> {
        let mut remarks = Vec::new();
        let Some(then) = after.floor(entry.at) else { return remarks };
        match &entry.event {
            Event::Struck { entry: target } => {
                let struck = self.current().find(|(known, _)| known.id == *target).map(|(struck, _)| struck);
                remarks.extend(struck.map(|struck| Remark::WasStruck(struck.turn, Box::new(struck.event.clone()))));
                // Who has just brought something back knows how to take it away.
                if !struck.is_some_and(|struck| matches!(struck.event, Event::Struck { .. })) {
                    remarks.push(Remark::BroughtBackBy(entry.turn));
                }
                remarks.extend(self.changed_effects(after, *target));
            }
            Event::Corrected { of, .. } => {
                if let Some(latest) = floor.history.last() {
                    remarks.push(Remark::WasCorrected(Box::new(of.clone()), latest.at));
                }
                remarks.extend(self.changed_effects(after, entry.id));
            }
            event => remarks.extend(remark_on(event, floor, &then, entry.at)),
        }
        if entry.at > entry.pressed {
            remarks.push(Remark::Lifted(entry.at - entry.pressed));
        }
        remarks
    }

    /// The other entries that lost their effect, and those that have one again.
    fn changed_effects(&self, after: &Self, target: super::entry::EntryId) -> Vec<Remark> {
        let mut lost = Vec::new();
        let mut regained = Vec::new();
        let before: HashMap<_, _> = self.current().map(|(known, effect)| (known.id, effect)).collect();
        for (entry, effect) in after.current().filter(|(entry, _)| entry.id != target) {
            match (before.get(&entry.id), effect) {
                (Some(Effect::InEffect), Effect::Void(_)) => lost.push(entry.turn),
                (Some(Effect::Void(_)), Effect::InEffect) => regained.push(entry.turn),
                _ => {}
            }
        }
        let some = |turns: Vec<u64>| Some(turns).filter(|turns| !turns.is_empty());
        let lost = some(lost).map(Remark::NowVoid);
        lost.into_iter().chain(some(regained).map(Remark::CountAgain)).collect()
    }
}

fn remark_on(event: &Event, before: &Floor, after: &Floor, at: Second) -> Option<Remark> {
    match event {
        Event::Extended { slot, by, .. } if *by < Length::ZERO => minimum_undercut(after, slot),
        Event::Skipped { slot } | Event::Yielded { slot, .. } => {
            let index = before.agenda.index_of(slot)?;
            let by = hard::conflict(&before.agenda, &Forecast::of(before, at), index);
            (by > Length::ZERO).then(|| Remark::ConflictHidden { slot: slot.clone(), by })
        }
        Event::Arrived { .. } => {
            let skipped = after.skipped_by_jump(before);
            let ids = skipped.into_iter().filter_map(|index| before.agenda.slot(index)).map(|slot| slot.id.clone());
            Some(Remark::JumpSkipped(ids.collect())).filter(|remark| *remark != Remark::JumpSkipped(Vec::new()))
        }
        Event::Postponed { slot, .. } => {
            let run = before.agenda.index_of(slot).and_then(|index| after.runs.get(index))?;
            run.announced.is_none().then(|| Remark::AnnouncementTakenBack(slot.clone()))
        }
        _ => None,
    }
}

fn minimum_undercut(floor: &Floor, slot: &SlotId) -> Option<Remark> {
    let (planned, run) = floor.at(floor.agenda.index_of(slot)?)?;
    let least_qa = planned.qa_length().min(planned.min_qa);
    if run.qa < least_qa {
        let phase = Some(Phase::Qa);
        return Some(Remark::MinimumUndercut { slot: slot.clone(), phase, least: least_qa, left: run.qa });
    }
    let left = run.talk + run.qa;
    let least = planned.min.filter(|least| left < *least)?;
    Some(Remark::MinimumUndercut { slot: slot.clone(), phase: None, least, left })
}

impl Floor {
    /// What a command comes to on this floor, which has been rolled to that second.
    fn resolve(&self, command: &Command, at: Second) -> Result<Event, OutOfOrder> {
        let next = || self.next().and_then(|next| self.agenda.slot(next)).map(|slot| slot.id.clone());
        let running = || self.running_phase().ok_or(OutOfOrder::NothingRuns);
        let postponed = |to| next().map(|slot| Event::Postponed { slot, to }).ok_or(OutOfOrder::Adjourned);
        Ok(match command {
            Command::Confirm => Event::Confirmed,
            Command::Next { ends, at: since } => self.resolve_next(ends.as_ref(), *since, at)?,
            Command::Begin { slot, at: since } => self.resolve_begin(slot, *since)?,
            Command::Close { ends, at: since } => {
                let (slot, phase) = running()?;
                self.check_what_ends(&slot, phase, ends.as_ref(), at)?;
                self.closing_event(slot, None, *since, at)
            }
            Command::Here { slot, phase, at: since } => {
                Event::Arrived { slot: slot.clone(), phase: *phase, since: *since }
            }
            Command::PostponeTo(moment) => postponed(Announced::At(*moment))?,
            Command::PostponeBy(length) => postponed(Announced::By(*length))?,
            Command::Extend { by, slot, phase } => self.resolve_extension(*by, slot.as_ref(), *phase)?,
            Command::KeepClosing => Event::ClosingKept { slot: running()?.0 },
            Command::KeepQa => Event::QaKept { slot: running()?.0 },
            Command::Suspend => Event::Suspended { slot: running()?.0 },
            Command::Resume => Event::Resumed { slot: running()?.0 },
            Command::Skip(slot) => Event::Skipped { slot: slot.clone() },
            Command::Restore(slot) => Event::Restored { slot: slot.clone() },
            Command::Recover(name) => {
                plan::plan(self, *name, at).map(|plan| plan.event()).ok_or(OutOfOrder::NothingToRecover)?
            }
            Command::ShowMessage(text) => Event::MessageShown { text: one_line(text).ok_or(OutOfOrder::NoText)? },
            Command::ClearMessage => Event::MessageCleared,
            Command::Blackout(true) => Event::BlackoutBegan,
            Command::Blackout(false) => Event::BlackoutEnded,
            // Both look at the log as a whole and are resolved there.
            Command::Correct(_) => return Err(OutOfOrder::NothingToCorrect),
            Command::Strike { .. } => return Err(OutOfOrder::NothingToStrike),
            ahead => self.resolve_edit(ahead)?,
        })
    }

    /// What `next` comes to.
    pub(crate) fn resolve_next(
        &self,
        ends: Option<&(SlotId, Phase)>,
        since: Option<Second>,
        at: Second,
    ) -> Result<Event, OutOfOrder> {
        let Some((slot, phase)) = self.running_phase() else {
            if let Some((slot, phase)) = ends {
                return Err(OutOfOrder::OverAlready(slot.clone(), *phase));
            }
            let next = self.next().and_then(|next| self.agenda.slot(next)).ok_or(OutOfOrder::Adjourned)?;
            return Ok(Event::Started { slot: next.id.clone(), since });
        };
        self.check_what_ends(&slot, phase, ends, at)?;
        let opens_qa = phase == Phase::Talk && self.current().is_some_and(|(_, planned, _)| planned.has_qa());
        Ok(if opens_qa { Event::QaOpened { slot, since } } else { self.closing_event(slot, Some(phase), since, at) })
    }

    /// A press that says what it starts must be right.
    fn resolve_begin(&self, slot: &SlotId, since: Option<Second>) -> Result<Event, OutOfOrder> {
        match self.running_phase() {
            Some((running, _)) if running == *slot => return Err(OutOfOrder::HasStarted(running)),
            Some((running, _)) => return Err(OutOfOrder::Runs(running)),
            None => {}
        }
        let next = self.next().and_then(|next| self.agenda.slot(next)).ok_or(OutOfOrder::Adjourned)?;
        if next.id != *slot {
            return Err(OutOfOrder::NotNext { slot: slot.clone(), next: next.id.clone() });
        }
        Ok(Event::Started { slot: slot.clone(), since })
    }

    /// A press that says what it ends must be right; one that does not must not come in haste.
    fn check_what_ends(
        &self,
        slot: &SlotId,
        phase: Phase,
        ends: Option<&(SlotId, Phase)>,
        at: Second,
    ) -> Result<(), OutOfOrder> {
        if self.suspended_since.is_some() {
            return Err(OutOfOrder::Suspended);
        }
        match ends {
            Some((named, named_phase)) if (named, *named_phase) != (slot, phase) => {
                Err(OutOfOrder::OverAlready(named.clone(), *named_phase))
            }
            Some(_) => Ok(()),
            None => self.haste(at).map_or(Ok(()), Err),
        }
    }

    /// Why the running phase is not to be ended yet: it began, or was entered, so recently that whoever ends it may mean
    /// another one.
    pub(crate) fn haste(&self, at: Second) -> Option<OutOfOrder> {
        let (slot, phase) = self.running_phase()?;
        match self.phase_started()? {
            started if at - started < HASTE => Some(OutOfOrder::Haste(slot, phase)),
            _ if at - self.entered < HASTE => Some(OutOfOrder::JustEntered(slot, phase)),
            _ => None,
        }
    }

    /// The closing of the running slot, with the slot that starts at once if its expected start has come.
    fn closing_event(&self, slot: SlotId, phase: Option<Phase>, since: Option<Second>, at: Second) -> Event {
        let closed = since.unwrap_or(at);
        let following = self.next().filter(|next| self.expected_start(*next, Some(closed)) <= at);
        let started = following.and_then(|next| self.agenda.slot(next)).map(|slot| slot.id.clone());
        Event::Closed { slot, phase, since, started }
    }

    fn resolve_extension(&self, by: Length, slot: Option<&SlotId>, phase: Option<Phase>) -> Result<Event, OutOfOrder> {
        let (slot, phase) = if let Some(slot) = slot {
            (slot.clone(), phase.unwrap_or(Phase::Talk))
        } else {
            let (slot, running) = self.running_phase().ok_or(OutOfOrder::NothingRuns)?;
            (slot, phase.unwrap_or(running))
        };
        Ok(Event::Extended { slot, phase, by })
    }
}

/// A text on one line; none if it is empty, endless, or would command a terminal.
pub(super) fn one_line(text: &str) -> Option<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !line.is_empty() && line.chars().count() <= LONGEST_LINE && !line.chars().any(char::is_control);
    fits.then_some(line)
}
