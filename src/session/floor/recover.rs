//! What an adopted plan does: phases are cut, and what it promised is kept in mind until it is kept or broken.

use super::{Floor, Run};
use crate::agenda::Phase;
use crate::duration::{Length, Second};
use crate::session::event::{Cause, Cut, Event, Target};
use crate::session::forecast::Forecast;
use crate::session::plan::PlanName;
use crate::session::solve;

/// What an adopted plan promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The entry that adopted it.
    pub by: Cause,
    /// The plan.
    pub plan: PlanName,
    /// What was to be reached.
    pub until: Target,
    /// When it was expected once the plan was adopted.
    pub promised: Second,
}

impl Floor {
    /// Cuts phases as a plan that is adopted at a second says, and notes what that promises.
    pub(in crate::session) fn recover(
        &mut self,
        plan: PlanName,
        until: &Target,
        cuts: &[Cut],
        cause: Cause,
        now: Second,
    ) {
        let (elapsed, qa_left) = (self.elapsed(now), self.qa_left(now));
        let running = self.running;
        for cut in &self.can_give(cuts, now) {
            let Some(index) = self.agenda.index_of(&cut.slot) else { continue };
            let Some(run) = self.runs.get_mut(index) else { continue };
            if running == Some(index) && run.phase() == Phase::Talk && cut.phase == Phase::Qa {
                // The talk may have taken of the Q&A: what that has left is what it gives of.
                run.talk = run.talk.max(elapsed);
                run.qa = qa_left;
            }
            run.cut(cut);
        }
        let promised = self.agenda.index_of(&until.slot).and_then(|index| {
            let forecast = Forecast::of(self, now);
            forecast.edge(index, until.at_end)
        });
        if let Some(promised) = promised {
            self.promises.push(Promise { by: cause, plan, until: until.clone(), promised });
        }
    }

    /// What phases give of what is asked of them: what somebody else has taken by then is not there any more, and no
    /// minimum is undercut.
    fn can_give(&self, cuts: &[Cut], now: Second) -> Vec<Cut> {
        let capacities = solve::capacities(self, now);
        let given = cuts.iter().filter_map(|cut| {
            let (talk, qa) = *capacities.get(self.agenda.index_of(&cut.slot)?)?;
            let by = cut.by.min(if cut.phase == Phase::Talk { talk } else { qa });
            (by > Length::ZERO).then(|| Cut { by, ..cut.clone() })
        });
        given.collect()
    }

    /// The floor once a plan is adopted, with the moves of the clock that are due then.
    pub(in crate::session) fn recovered(&self, plan: PlanName, until: &Target, cuts: &[Cut], now: Second) -> Self {
        let mut floor = self.after(&Event::Recovered { plan, until: until.clone(), cuts: cuts.to_vec() }, now);
        floor.not_before = now;
        floor.rolled(now)
    }
}

impl Run {
    /// Cuts a phase by what it can give.
    fn cut(&mut self, cut: &Cut) {
        let (allotment, promised) = match cut.phase {
            Phase::Talk => (&mut self.talk, &mut self.planned_cut_talk),
            Phase::Qa => (&mut self.qa, &mut self.planned_cut_qa),
        };
        *allotment -= cut.by;
        *promised += cut.by;
    }
}
