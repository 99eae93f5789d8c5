//! The moves of the clock: slots on the clock start, open their Q&A and close at their expected moments, exactly
//! then, however late the program is looked at. Computed, never logged.

use super::{Corrections, Floor};
use crate::agenda::Phase;
use crate::duration::Second;
use crate::session::event::{Cause, Edge};

impl Floor {
    /// Makes every move of the clock that is due at or before a second.
    pub fn roll(&mut self, until: Second, corrections: &Corrections) {
        while let Some((index, edge, due)) = self.next_move() {
            // A move that is corrected keeps its place among the entries; only its moment changes.
            let due = due.max(self.not_before);
            if due > until {
                return;
            }
            match edge {
                Edge::Start => self.start(index, due, Cause::Clock, corrections),
                Edge::Qa => self.open_qa(due, Cause::Clock, corrections),
                _ => self.close_by_clock(due, corrections),
            }
            self.entered = self.latest_moment().unwrap_or(due);
            self.assumed = false;
        }
    }

    /// Closes the running slot; one on the clock that can follow at once does, in the same move.
    fn close_by_clock(&mut self, due: Second, corrections: &Corrections) {
        let follows = |next: &usize| self.by_clock(*next) && self.expected_start(*next, Some(due)) <= due;
        match self.next().filter(follows) {
            Some(next) => self.close_and_start(next, due, Cause::Clock, due, corrections),
            _ => self.close(due, Cause::Clock, corrections),
        }
    }

    /// The next move of the clock: the slot, its edge, and when it is due.
    fn next_move(&self) -> Option<(usize, Edge, Second)> {
        if self.suspended_since.is_some() {
            return None;
        }
        let Some((index, slot, run)) = self.current() else {
            let (index, due) = self.next_start()?;
            return self.by_clock(index).then_some((index, Edge::Start, due));
        };
        let edge = if run.phase() == Phase::Talk && slot.has_qa() { Edge::Qa } else { Edge::Closing };
        // Nothing is suspended, so the moment at which the phase is due does not depend on now.
        let due = self.phase_due(Second(i64::MIN))?;
        self.by_clock(index).then_some((index, edge, due))
    }

    /// The floor as it is at a second.
    #[must_use]
    pub fn rolled(&self, now: Second) -> Self {
        let mut floor = self.clone();
        floor.roll(now, &Corrections::default());
        floor
    }
}
