//! The one check of what is in order: asked before an event is recorded, and again whenever the log is folded.

use super::answer::OutOfOrder;
use super::event::{Announced, Cause, Cut, Event, Target};
use super::floor::{Corrections, Floor};
use super::forecast::Forecast;
use super::plan::PlanName;
use crate::agenda::{Phase, SlotId};
use crate::duration::{Length, Second};

impl Floor {
    /// Whether an event is in order at a second. The floor has been rolled to that second.
    pub(crate) fn admit(&self, event: &Event, at: Second) -> Result<(), OutOfOrder> {
        match event {
            Event::Confirmed if !self.assumed => Err(OutOfOrder::NothingToConfirm),
            Event::Started { slot, since } => self.admit_start(slot, since.unwrap_or(at), at),
            Event::QaOpened { slot, since } => {
                self.admit_running(slot, Phase::Talk)?;
                self.admit_moment(since.unwrap_or(at), at)
            }
            Event::Closed { slot, phase, since, started } => {
                match phase {
                    Some(phase) => self.admit_running(slot, *phase)?,
                    None => self.admit_going_on(slot)?,
                }
                self.admit_moment(since.unwrap_or(at), at)?;
                started.as_ref().map_or(Ok(()), |next| self.admit_following(next))
            }
            Event::Arrived { slot, phase, since } => self.admit_arrival(slot, *phase, since.unwrap_or(at), at),
            Event::Postponed { slot, to } => self.admit_postponement(slot, *to, at),
            Event::Extended { slot, phase, by } => self.admit_extension(slot, *phase, *by, at),
            Event::ClosingKept { slot } => self.admit_keeping_closing(slot, at),
            Event::QaKept { slot } => self.admit_keeping_qa(slot, at),
            Event::Suspended { slot } => self.admit_going_on(slot),
            Event::Resumed { slot } => {
                self.suspended_since.ok_or(OutOfOrder::NotSuspended)?;
                self.admit_slot_runs(slot)
            }
            Event::Recovered { plan, until, cuts } => {
                self.admit_cuts(cuts)?;
                self.admit_recovery(*plan, until, event, at)
            }
            Event::Skipped { slot } => self.admit_skip(slot, false),
            Event::Restored { slot } => self.admit_skip(slot, true),
            event => self.admit_edit(event, at),
        }
    }

    fn admit_start(&self, slot: &SlotId, since: Second, at: Second) -> Result<(), OutOfOrder> {
        if let Some((running, _)) = self.running_phase() {
            return Err(OutOfOrder::Runs(running));
        }
        self.admit_following(slot)?;
        self.admit_moment(since, at)
    }

    /// The slot is the next one. If another stands between by now, people did not see this one start.
    fn admit_following(&self, slot: &SlotId) -> Result<(), OutOfOrder> {
        let next = self.next().ok_or(OutOfOrder::Adjourned)?;
        let index = self.known(slot)?;
        match self.at(index) {
            _ if index == next => Ok(()),
            Some((_, run)) if run.started.is_some() => Err(OutOfOrder::HasStarted(slot.clone())),
            Some((_, run)) if run.skipped => Err(OutOfOrder::SkippedAlready(slot.clone())),
            _ => Err(OutOfOrder::Overtaken(slot.clone())),
        }
    }

    fn admit_running(&self, slot: &SlotId, phase: Phase) -> Result<(), OutOfOrder> {
        let running = self.running_phase();
        if running.as_ref() != Some(&(slot.clone(), phase)) {
            return Err(OutOfOrder::OverAlready(slot.clone(), phase));
        }
        if self.suspended_since.is_some() {
            return Err(OutOfOrder::Suspended);
        }
        Ok(())
    }

    /// The slot runs, in whichever phase, and the session is not suspended.
    fn admit_going_on(&self, slot: &SlotId) -> Result<(), OutOfOrder> {
        self.admit_slot_runs(slot)?;
        self.suspended_since.map_or(Ok(()), |_| Err(OutOfOrder::Suspended))
    }

    pub(super) fn admit_slot_runs(&self, slot: &SlotId) -> Result<(), OutOfOrder> {
        match self.running_phase() {
            None => Err(OutOfOrder::NothingRuns),
            Some((running, phase)) if running != *slot => Err(OutOfOrder::OverAlready(slot.clone(), phase)),
            Some(_) => Ok(()),
        }
    }

    /// A moment lies between the latest transition and now.
    pub(super) fn admit_moment(&self, moment: Second, at: Second) -> Result<(), OutOfOrder> {
        match self.latest_moment() {
            _ if moment > at => Err(OutOfOrder::InFuture(moment)),
            Some(not_before) if moment < not_before => Err(OutOfOrder::TooEarly { at: moment, not_before }),
            _ => Ok(()),
        }
    }

    fn admit_arrival(&self, slot: &SlotId, phase: Phase, since: Second, at: Second) -> Result<(), OutOfOrder> {
        if self.suspended_since.is_some() {
            return Err(OutOfOrder::Suspended);
        }
        let index = self.known(slot)?;
        let Some((planned, run)) = self.at(index) else { return Err(OutOfOrder::NoSuchSlot(slot.0.clone())) };
        if phase == Phase::Qa && !planned.has_qa() {
            return Err(OutOfOrder::NoQa(slot.clone()));
        }
        if since > at {
            return Err(OutOfOrder::InFuture(since));
        }
        if self.assumed {
            return Ok(());
        }
        if self.running == Some(index) && phase == run.phase() {
            return Err(OutOfOrder::ThereAlready(slot.clone(), phase));
        }
        let opens_qa = self.running == Some(index) && phase == Phase::Qa;
        if run.started.is_some() && !opens_qa {
            return Err(OutOfOrder::Over(slot.clone()));
        }
        if self.is_overtaken(index) {
            return Err(OutOfOrder::Overtaken(slot.clone()));
        }
        self.admit_moment(since, at)
    }

    fn admit_postponement(&self, slot: &SlotId, to: Announced, at: Second) -> Result<(), OutOfOrder> {
        if let Some((running, _)) = self.running_phase() {
            return Err(OutOfOrder::Runs(running));
        }
        self.admit_following(slot)?;
        let moment = self.announced_moment(self.known(slot)?, to, at);
        if moment < at { Err(OutOfOrder::InPast(moment)) } else { Ok(()) }
    }

    fn admit_extension(&self, slot: &SlotId, phase: Phase, by: Length, at: Second) -> Result<(), OutOfOrder> {
        let index = self.known(slot)?;
        let Some((planned, run)) = self.at(index) else { return Err(OutOfOrder::NoSuchSlot(slot.0.clone())) };
        if phase == Phase::Qa && !planned.has_qa() {
            return Err(OutOfOrder::NoQa(slot.clone()));
        }
        let talk_is_over = phase == Phase::Talk && run.opened.is_some();
        let never_to_come = run.skipped && self.is_overtaken(index);
        if run.closed.is_some() || talk_is_over || never_to_come {
            return Err(OutOfOrder::Over(slot.clone()));
        }
        let runs = self.running == Some(index) && run.phase() == phase;
        if runs && by < Length::ZERO && self.overtime(at) > Length::ZERO {
            return Err(OutOfOrder::InOvertime);
        }
        Ok(())
    }

    fn admit_keeping_closing(&self, slot: &SlotId, at: Second) -> Result<(), OutOfOrder> {
        self.admit_slot_runs(slot)?;
        let planned = self.current().map_or(at, |(_, planned, _)| planned.end);
        if planned <= at {
            return Err(OutOfOrder::ClosingPast(planned));
        }
        let kept = self.after(&Event::ClosingKept { slot: slot.clone() }, at);
        if kept.closing(at) < self.closing(at) { Ok(()) } else { Err(OutOfOrder::ClosingNotForward) }
    }

    fn admit_keeping_qa(&self, slot: &SlotId, at: Second) -> Result<(), OutOfOrder> {
        self.admit_slot_runs(slot)?;
        if self.current().is_some_and(|(_, planned, _)| !planned.has_qa()) {
            return Err(OutOfOrder::NoQa(slot.clone()));
        }
        let kept = self.after(&Event::QaKept { slot: slot.clone() }, at);
        if kept.closing(at) == self.closing(at) { Err(OutOfOrder::ClosingNotMoved) } else { Ok(()) }
    }

    /// Every phase that gives is still to come, or runs.
    fn admit_cuts(&self, cuts: &[Cut]) -> Result<(), OutOfOrder> {
        for Cut { slot, phase, .. } in cuts {
            let Some((planned, run)) = self.at(self.known(slot)?) else { continue };
            if *phase == Phase::Qa && !planned.has_qa() {
                return Err(OutOfOrder::NoQa(slot.clone()));
            }
            if run.closed.is_some() || run.skipped || (*phase == Phase::Talk && run.opened.is_some()) {
                return Err(OutOfOrder::Over(slot.clone()));
            }
        }
        Ok(())
    }

    /// What is to be reached is late, and would be less so: what two people adopt at once is recovered once.
    fn admit_recovery(&self, plan: PlanName, until: &Target, event: &Event, at: Second) -> Result<(), OutOfOrder> {
        let index = self.known(&until.slot)?;
        let planned = self.agenda.slot(index).map(|slot| if until.at_end { slot.end } else { slot.start });
        let expected = |floor: &Self| Forecast::of(floor, at).edge(index, until.at_end);
        let now = expected(self);
        let recovers = now > planned && (plan == PlanName::Later || expected(&self.after(event, at)) < now);
        if recovers { Ok(()) } else { Err(OutOfOrder::NothingToRecover) }
    }

    pub(super) fn admit_skip(&self, slot: &SlotId, skipped: bool) -> Result<(), OutOfOrder> {
        let index = self.known(slot)?;
        let Some((_, run)) = self.at(index) else { return Err(OutOfOrder::NoSuchSlot(slot.0.clone())) };
        if run.started.is_some() {
            return Err(OutOfOrder::HasStarted(slot.clone()));
        }
        match (run.skipped, skipped) {
            (true, false) => Err(OutOfOrder::SkippedAlready(slot.clone())),
            (false, true) => Err(OutOfOrder::NotSkipped(slot.clone())),
            _ if self.is_overtaken(index) => Err(OutOfOrder::Overtaken(slot.clone())),
            _ => Ok(()),
        }
    }

    pub(super) fn known(&self, slot: &SlotId) -> Result<usize, OutOfOrder> {
        self.agenda.index_of(slot).ok_or_else(|| OutOfOrder::NoSuchSlot(slot.0.clone()))
    }

    /// The floor as it would be after an event: for previews, and for what is refused when it changes nothing.
    pub(crate) fn after(&self, event: &Event, at: Second) -> Self {
        let mut floor = self.clone();
        floor.apply_event(event, at, Cause::Opening, &Corrections::default());
        floor
    }
}
