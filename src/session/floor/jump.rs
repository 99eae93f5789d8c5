//! "We are there": every transition that was jumped over happened at its expected moment.

use super::{Corrections, Floor};
use crate::agenda::Phase;
use crate::duration::Second;
use crate::session::event::Cause;

impl Floor {
    /// Jumps to a phase of the slot at a place, where we are since a moment. A slot between that would begin
    /// then or later is skipped; a Q&A that would open then or later never opened.
    pub fn arrive(&mut self, index: usize, phase: Phase, since: Second, cause: Cause, corrections: &Corrections) {
        if self.assumed {
            self.forget_assumption();
        }
        // A correction moves the transition to which the jump leads, and none of those that it passed over.
        let none = &Corrections::default();
        if self.running.is_some_and(|running| running != index) {
            self.finish_by(since, cause, none);
        }
        while let Some((between, start)) = self.next_start().filter(|(between, _)| *between < index) {
            if start < since {
                self.start(between, start, cause, none);
                self.finish_by(since, cause, none);
            } else if let Some(run) = self.runs.get_mut(between) {
                run.skipped = true;
            }
        }
        if self.running != Some(index) {
            let expected = self.expected_start(index, self.closed_before(index));
            let start = if phase == Phase::Qa { expected.min(since) } else { since };
            self.start(index, start, cause, if phase == Phase::Talk { corrections } else { none });
        }
        if phase == Phase::Qa {
            self.open_qa(since, cause, corrections);
        }
    }

    /// The slots that a jump would skip.
    #[must_use]
    pub fn skipped_by_jump(&self, before: &Self) -> Vec<usize> {
        let pairs = self.runs.iter().zip(&before.runs).enumerate();
        pairs.filter(|(_, (run, before))| run.skipped && !before.skipped).map(|(index, _)| index).collect()
    }

    /// Ends the running slot at its expected moments, cut off at the moment to which the jump leads.
    fn finish_by(&mut self, since: Second, cause: Cause, corrections: &Corrections) {
        // What was due before the latest transition had not happened by then.
        let latest = self.latest_moment().unwrap_or(since);
        let due = self.phase_due(since).unwrap_or(since).max(latest);
        let opens = self.current().is_some_and(|(_, slot, run)| slot.has_qa() && run.phase() == Phase::Talk);
        if opens && due < since {
            self.open_qa(due, cause, corrections);
        }
        // A talk whose Q&A never opened closes where the jump leads, or at its expected closing if that came first.
        let closing = self.expected_closing_without_now(since);
        self.close(closing.max(latest).min(since), cause, corrections);
    }

    fn expected_closing_without_now(&self, now: Second) -> Second {
        let Some((_, slot, run)) = self.current() else { return now };
        let due = self.phase_due(now).unwrap_or(now);
        if run.phase() == Phase::Talk && slot.has_qa() { due + run.qa } else { due }
    }

    fn forget_assumption(&mut self) {
        let blank = Self::blank(&self.agenda, self.not_before);
        self.runs = blank.runs;
        self.running = None;
        self.history.clear();
        self.assumed = false;
    }
}
