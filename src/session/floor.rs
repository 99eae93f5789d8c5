//! Who has the floor: what has started, opened, closed and stood still up to a moment, and what that implies for
//! the running slot.
//!
//! The rules of the running slot are here; changes of allotments are in `allot`, the moves of the clock in
//! `clock`, the jump of `here` in `jump`, corrected moments in `correction`. It knows nothing of entries and of who may ask for what.

mod allot;
mod clock;
mod correction;
mod edit;
mod jump;
mod recover;

pub use self::correction::Corrections;
pub use self::recover::Promise;

use super::event::{Cause, Edge, Transition};
use crate::agenda::{Advance, Agenda, Phase, Slot, SlotId};
use crate::duration::{Length, Second};
use std::sync::Arc;

/// What has happened up to a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    /// The plan.
    pub agenda: Arc<Agenda>,
    /// The plan as its file said it, when it was opened or adopted last.
    pub filed: Arc<Agenda>,
    /// What happened to each slot, at its place in the agenda.
    pub runs: Vec<Run>,
    /// The place of the slot that runs.
    pub running: Option<usize>,
    /// Since when the running phase stands still.
    pub suspended_since: Option<Second>,
    /// Every transition, in the order in which they took effect.
    pub history: Vec<Happened>,
    /// Whether the day is only taken to have gone as planned so far.
    pub assumed: bool,
    /// What adopted plans promised, in the order in which they were adopted.
    pub promises: Vec<Promise>,
    /// The text on the stage.
    pub message: Option<String>,
    /// Whether the stage is dark.
    pub blackout: bool,
    /// When the running phase was entered, by the log: the press may come after the moment that it speaks of.
    pub entered: Second,
    /// No move of the clock precedes this: the latest entry, which may have made it possible.
    pub not_before: Second,
}

/// What happened to one slot, and what it may take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The allotment of the talk (`t`).
    pub talk: Length,
    /// The allotment of the Q&A (`u`); once it is open, of the open Q&A (`w`).
    pub qa: Length,
    /// What adopted plans cut of the talk.
    pub planned_cut_talk: Length,
    /// What adopted plans cut of the Q&A.
    pub planned_cut_qa: Length,
    /// Whether the Q&A is protected as a whole, so that its `least` is its allotment.
    pub whole_qa: bool,
    /// Whether somebody added it: the agenda did not have it.
    pub added: bool,
    /// The speakers who are missing, so that their time is given to the Q&A once.
    pub missing: Vec<String>,
    /// Whether it does not take place.
    pub skipped: bool,
    /// For when it was announced.
    pub announced: Option<Second>,
    /// When it started.
    pub started: Option<Second>,
    /// When its Q&A opened.
    pub opened: Option<Second>,
    /// When it closed.
    pub closed: Option<Second>,
    /// How long its talk stood still, suspensions that are over.
    pub talk_stood: Length,
    /// How long its Q&A stood still, suspensions that are over.
    pub qa_stood: Length,
}

impl Run {
    fn planned(slot: &Slot) -> Self {
        Self { talk: slot.talk(), qa: slot.qa_length(), ..Self::default() }
    }

    /// Whether it is still to come.
    #[must_use]
    pub fn is_upcoming(&self) -> bool {
        self.started.is_none() && !self.skipped
    }

    /// The phase that it is in, or was in at its closing.
    #[must_use]
    pub fn phase(&self) -> Phase {
        if self.opened.is_some() { Phase::Qa } else { Phase::Talk }
    }
}

/// A transition that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// What it was.
    pub what: Transition,
    /// When.
    pub at: Second,
    /// Whether it is a start that came at once with the closing before it, so that both are corrected together.
    pub at_once: bool,
}

impl Floor {
    /// The floor of a day that nothing has happened on.
    #[must_use]
    pub fn blank(agenda: &Arc<Agenda>, now: Second) -> Self {
        Self {
            agenda: Arc::clone(agenda),
            filed: Arc::clone(agenda),
            runs: agenda.slots.iter().map(Run::planned).collect(),
            running: None,
            suspended_since: None,
            history: Vec::new(),
            assumed: false,
            promises: Vec::new(),
            message: None,
            blackout: false,
            entered: now,
            not_before: now,
        }
    }

    /// The floor at the opening: up to then, the day is taken to have gone as planned.
    #[must_use]
    pub fn opened(agenda: &Arc<Agenda>, opening: Second, corrections: &Corrections) -> Self {
        let mut floor = Self::blank(agenda, opening);
        for (index, slot) in agenda.slots.iter().enumerate() {
            if slot.start > opening {
                break;
            }
            floor.assumed = true;
            floor.start(index, slot.start, Cause::Opening, corrections);
            if let Some(qa) = slot.qa.filter(|qa| *qa <= opening) {
                floor.open_qa(qa, Cause::Opening, corrections);
            }
            if slot.end <= opening {
                floor.close(slot.end, Cause::Opening, corrections);
            }
        }
        floor
    }

    /// The slot at a place and what happened to it.
    #[must_use]
    pub fn at(&self, index: usize) -> Option<(&Slot, &Run)> {
        Some((self.agenda.slot(index)?, self.runs.get(index)?))
    }

    /// The running slot, what happened to it, and its place.
    #[must_use]
    pub fn current(&self) -> Option<(usize, &Slot, &Run)> {
        let index = self.running?;
        self.at(index).map(|(slot, run)| (index, slot, run))
    }

    fn current_mut(&mut self) -> Option<&mut Run> {
        self.running.and_then(|index| self.runs.get_mut(index))
    }

    /// The slot and phase that run.
    #[must_use]
    pub fn running_phase(&self) -> Option<(SlotId, Phase)> {
        self.current().map(|(_, slot, run)| (slot.id.clone(), run.phase()))
    }

    /// The place of the slot that comes next: the first one that is neither started nor skipped.
    #[must_use]
    pub fn next(&self) -> Option<usize> {
        self.runs.iter().position(Run::is_upcoming)
    }

    /// Whether a slot behind this place has started.
    #[must_use]
    pub fn is_overtaken(&self, index: usize) -> bool {
        self.runs.iter().skip(index + 1).any(|run| run.started.is_some())
    }

    /// When the latest transition happened.
    #[must_use]
    pub fn latest_moment(&self) -> Option<Second> {
        self.history.last().map(|latest| latest.at)
    }

    /// The Q&A that is protected: `min(u, min_qa)`, or all of it once somebody asked to keep it.
    #[must_use]
    pub fn least(slot: &Slot, run: &Run) -> Length {
        if run.whole_qa { run.qa } else { run.qa.min(slot.min_qa) }
    }

    /// All suspension of the running phase, one under way included.
    #[must_use]
    pub fn stood(&self, now: Second) -> Length {
        let Some((_, _, run)) = self.current() else { return Length::ZERO };
        let over = if run.phase() == Phase::Qa { run.qa_stood } else { run.talk_stood };
        over + self.suspended_since.map_or(Length::ZERO, |since| (now - since).at_least_zero())
    }

    /// When the running phase started.
    #[must_use]
    pub fn phase_started(&self) -> Option<Second> {
        self.current().and_then(|(_, _, run)| run.opened.or(run.started))
    }

    /// How long the running phase has run, suspensions left out.
    #[must_use]
    pub fn elapsed(&self, now: Second) -> Length {
        self.phase_started().map_or(Length::ZERO, |started| (now - started - self.stood(now)).at_least_zero())
    }

    /// How long the running phase may run.
    #[must_use]
    pub fn allotment(&self) -> Length {
        self.current().map_or(Length::ZERO, |(_, _, run)| if run.phase() == Phase::Qa { run.qa } else { run.talk })
    }

    /// How far the running phase is over its allotment.
    #[must_use]
    pub fn overtime(&self, now: Second) -> Length {
        (self.elapsed(now) - self.allotment()).at_least_zero()
    }

    /// When the running phase has used up its allotment, whether that is past or not.
    #[must_use]
    pub fn phase_due(&self, now: Second) -> Option<Second> {
        self.phase_started().map(|started| started + self.allotment() + self.stood(now))
    }

    /// When the Q&A of the running slot opens, or opened; absent without one.
    #[must_use]
    pub fn opening(&self, now: Second) -> Option<Second> {
        let (_, slot, run) = self.current()?;
        slot.qa?;
        run.opened.or_else(|| self.phase_due(now).map(|due| due.max(now)))
    }

    /// When the running slot closes: closing stands, Q&A pays down to what is protected.
    #[must_use]
    pub fn closing(&self, now: Second) -> Option<Second> {
        let (_, slot, run) = self.current()?;
        let due = self.phase_due(now)?;
        Some(match run.phase() {
            Phase::Talk if slot.has_qa() => (due + run.qa).max(due.max(now) + Self::least(slot, run)),
            _ => due.max(now),
        })
    }

    /// When a slot to come may start at the earliest by agenda and changeover, given the closing before it.
    #[must_use]
    pub fn earliest_start(&self, index: usize, closed: Option<Second>) -> Second {
        let planned = self.agenda.slot(index).map_or(Second(0), |slot| slot.start);
        let least_gap = self.agenda.changeover.min(self.agenda.gap_before(index));
        closed.map_or(planned, |closed| planned.max(closed + least_gap))
    }

    /// The time that a slot keeps however early the one before it closes: the printed one, or a later one that it was
    /// announced for.
    #[must_use]
    pub fn own_time(&self, index: usize) -> Second {
        self.expected_start(index, None)
    }

    /// When a slot to come is expected to start, given the closing before it, without "at least now" (`s`).
    #[must_use]
    pub fn expected_start(&self, index: usize, closed: Option<Second>) -> Second {
        let earliest = self.earliest_start(index, closed);
        let announced = self.runs.get(index).and_then(|run| run.announced);
        announced.map_or(earliest, |announced| announced.max(earliest))
    }

    /// The closing of the latest slot before this place that took place.
    #[must_use]
    pub fn closed_before(&self, index: usize) -> Option<Second> {
        self.runs.iter().take(index).rev().find_map(|run| run.closed)
    }

    /// When the slot that comes next is expected to start while nothing runs, without "at least now".
    #[must_use]
    pub fn next_start(&self) -> Option<(usize, Second)> {
        let index = self.next()?;
        Some((index, self.expected_start(index, self.closed_before(index))))
    }

    /// Whether the clock moves the slot at this place.
    #[must_use]
    pub fn by_clock(&self, index: usize) -> bool {
        self.agenda.slot(index).is_some_and(|slot| slot.advance == Advance::Clock)
    }

    fn happened(&mut self, index: usize, edge: Edge, cause: Cause, at: Second) {
        if let Some(slot) = self.agenda.slot(index) {
            let what = Transition { cause, slot: slot.id.clone(), edge };
            self.history.push(Happened { what, at, at_once: false });
        }
    }

    /// Starts the slot at a place.
    pub fn start(&mut self, index: usize, at: Second, cause: Cause, corrections: &Corrections) {
        let at = self.moment(index, Edge::Start, at, corrections);
        if let Some(run) = self.runs.get_mut(index) {
            run.started = Some(at);
            run.skipped = false;
            self.running = Some(index);
            self.happened(index, Edge::Start, cause, at);
        }
    }

    /// Opens the Q&A of the running slot. Talk time that was left goes to the Q&A, talk time that was
    /// too much is taken from it, down to what is protected.
    pub fn open_qa(&mut self, at: Second, cause: Cause, corrections: &Corrections) {
        let Some(index) = self.running else { return };
        let at = self.moment(index, Edge::Qa, at, corrections);
        let Some((slot, run)) = self.at(index) else { return };
        let stands = run.started.map_or(Length::ZERO, |started| started + run.talk + run.qa + run.talk_stood - at);
        let allotment = stands.max(Self::least(slot, run));
        if let Some(run) = self.current_mut() {
            run.opened = Some(at);
            run.qa = allotment;
            self.happened(index, Edge::Qa, cause, at);
        }
    }

    /// Closes the running slot.
    pub fn close(&mut self, at: Second, cause: Cause, corrections: &Corrections) {
        let Some(index) = self.running else { return };
        let at = self.moment(index, Edge::Closing, at, corrections);
        self.close_at(at, cause);
    }

    /// Closes the running slot at a moment that is settled.
    fn close_at(&mut self, at: Second, cause: Cause) {
        let Some(index) = self.running.take() else { return };
        if let Some(run) = self.runs.get_mut(index) {
            run.closed = Some(at);
            self.happened(index, Edge::Closing, cause, at);
        }
    }

    /// Closes the running slot and starts the following one at once.
    pub fn close_and_start(&mut self, next: usize, at: Second, cause: Cause, pressed: Second, moved: &Corrections) {
        let Some(index) = self.running else { return };
        let closed = self.moment(index, Edge::Closing, at, moved);
        let at_once = self.expected_start(next, Some(closed)).min(pressed).max(closed);
        let started = self.moment(next, Edge::Start, at_once, moved);
        self.close_at(closed, cause);
        if let Some(run) = self.runs.get_mut(next) {
            run.started = Some(started);
            self.running = Some(next);
            self.happened(next, Edge::Start, cause, started);
        }
        if let Some(start) = self.history.last_mut() {
            start.at_once = true;
        }
    }

    /// Stands the running phase still.
    pub fn suspend(&mut self, at: Second, cause: Cause, corrections: &Corrections) {
        let Some(index) = self.running else { return };
        let at = self.moment(index, Edge::Suspension, at, corrections);
        self.suspended_since = Some(at);
        self.happened(index, Edge::Suspension, cause, at);
    }

    /// Lets the running phase run again.
    pub fn resume(&mut self, at: Second, cause: Cause, corrections: &Corrections) {
        let Some(index) = self.running else { return };
        let at = self.moment(index, Edge::Resumption, at, corrections);
        let Some(since) = self.suspended_since.take() else { return };
        let stood = (at - since).at_least_zero();
        if let Some(run) = self.current_mut() {
            match run.phase() {
                Phase::Talk => run.talk_stood += stood,
                Phase::Qa => run.qa_stood += stood,
            }
            self.happened(index, Edge::Resumption, cause, at);
        }
    }
}
