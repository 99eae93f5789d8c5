//! What changes allotments: the mark of an overrun, and the two readings of a talk's overtime.

use super::Floor;
use crate::agenda::Phase;
use crate::duration::{Length, Second};

impl Floor {
    /// Gives a phase more time, or less. In time its allotment changes; in overtime it has that much left from
    /// now, and the Q&A keeps what it had left. Less time than has elapsed is never left to it.
    pub fn extend(&mut self, index: usize, phase: Phase, by: Length, now: Second) {
        let running = self.current().filter(|(running, ..)| *running == index).map(|(_, _, run)| run.phase());
        let elapsed = self.elapsed(now);
        let in_time = self.overtime(now) == Length::ZERO;
        let qa_left = self.qa_left(now);
        let Some(run) = self.runs.get_mut(index) else { return };
        match (running, phase) {
            (Some(running), _) if running == phase => {
                let allotment = if phase == Phase::Qa { &mut run.qa } else { &mut run.talk };
                if in_time {
                    *allotment = (*allotment + by).max(elapsed);
                } else {
                    *allotment = elapsed + by;
                    if phase == Phase::Talk {
                        run.qa = qa_left;
                    }
                }
            }
            (Some(_), Phase::Qa) => {
                run.talk = run.talk.max(elapsed);
                run.qa = (qa_left + by).at_least_zero();
                run.whole_qa = true;
            }
            (_, Phase::Talk) => run.talk = (run.talk + by).at_least_zero(),
            (None, Phase::Qa) => run.qa = (run.qa + by).at_least_zero(),
        }
    }

    /// What the Q&A of the running slot has left: from its opening, or from now, to the closing.
    #[must_use]
    pub fn qa_left(&self, now: Second) -> Length {
        match (self.opening(now), self.closing(now)) {
            (Some(opening), Some(closing)) => closing - opening.max(now),
            _ => Length::ZERO,
        }
    }

    /// The running slot closes as planned: its Q&A takes what is left, not less than is protected.
    pub fn keep_closing(&mut self, now: Second) {
        let stood = self.stood(now);
        let Some((index, slot, run)) = self.current() else { return };
        let (phase, has_qa, planned) = (run.phase(), slot.has_qa(), slot.end);
        let mut kept = run.clone();
        kept.whole_qa = false;
        let least = Self::least(slot, &kept);
        let started = run.opened.or(run.started).unwrap_or(now);
        match phase {
            Phase::Talk if has_qa => kept.qa = least.max(planned - started - run.talk - stood),
            // A phase that was corrected to have begun after the planned closing has nothing left.
            Phase::Talk => kept.talk = (planned - started - stood).at_least_zero(),
            Phase::Qa => kept.qa = (planned - started - stood).at_least_zero(),
        }
        if let Some(run) = self.runs.get_mut(index) {
            *run = kept;
        }
    }

    /// The Q&A of the running slot gets its planned length back, and keeps it.
    pub fn keep_qa(&mut self, now: Second) {
        let elapsed = self.elapsed(now);
        let Some((index, slot, _)) = self.current() else { return };
        let planned = slot.qa_length();
        if let Some(run) = self.runs.get_mut(index) {
            if run.phase() == Phase::Talk {
                run.talk = run.talk.max(elapsed);
            }
            run.qa = planned;
            run.whole_qa = true;
            // What a plan had cut of it is not promised any more.
            run.planned_cut_qa = Length::ZERO;
        }
    }
}
