//! Recovery plans as plain data: what is offered now, with all that each comes to, and what adopted ones promised.

use super::rundown::{self, Row};
use crate::duration::{Length, Second};
use crate::session::event::{Cause, Cut, Target};
use crate::session::floor::Floor;
use crate::session::forecast::Forecast;
use crate::session::plan::{self, PlanName};

/// A plan that is offered now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedPlan {
    /// Who gives.
    pub plan: PlanName,
    /// What it is to reach in time.
    pub until: Target,
    /// How late that is expected to be without it.
    pub late_by: Length,
    /// What it recovers of that.
    pub recovered: Length,
    /// What is left of it.
    pub still_late: Length,
    /// What each phase gives, in the agenda's order.
    pub gives: Vec<Cut>,
    /// The hard points that will still be missed, and by how much.
    pub broken: Vec<(Target, Length)>,
    /// Whether it takes the running phase, which is in overtime, to end now.
    pub ends_now: bool,
    /// Expected end of the day with it.
    pub end_expected: Option<Second>,
    /// Every row of the day with it.
    pub rundown: Vec<Row>,
}

/// What an adopted plan promised, and whether it can still be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    /// The entry that adopted it.
    pub by: Cause,
    /// The plan.
    pub plan: PlanName,
    /// What was to be reached.
    pub until: Target,
    /// When it was expected then.
    pub promised: Second,
    /// When it is expected, or happened.
    pub expected: Second,
    /// Whether it has happened.
    pub is_over: bool,
}

impl Promised {
    /// By how much it is broken; nothing while it is kept.
    #[must_use]
    pub fn broken_by(&self) -> Length {
        (self.expected - self.promised).at_least_zero()
    }
}

/// The plans that are offered, best first, on a floor that has been rolled to `now`.
pub(super) fn offered(floor: &Floor, now: Second) -> Vec<OfferedPlan> {
    let shown = |plan: plan::Plan| {
        let forecast = Forecast::of(&plan.after, now);
        OfferedPlan {
            plan: plan.name,
            late_by: plan.late_by,
            recovered: plan.recovered(),
            still_late: plan.still_late,
            ends_now: plan.ends_now,
            end_expected: forecast.last().map(|(_, end)| end),
            rundown: rundown::rundown(&plan.after, &forecast),
            until: plan.until,
            gives: plan.gives,
            broken: plan.broken,
        }
    };
    plan::plans(floor, now).into_iter().map(shown).collect()
}

/// What adopted plans promised, in the order in which they were adopted; a target that was skipped promises nothing.
pub(super) fn promised(floor: &Floor, forecast: &Forecast) -> Vec<Promised> {
    let kept = floor.promises.iter().filter_map(|promise| {
        let index = floor.agenda.index_of(&promise.until.slot)?;
        let run = floor.runs.get(index)?;
        let is_over = if promise.until.at_end { run.closed.is_some() } else { run.started.is_some() };
        Some(Promised {
            by: promise.by,
            plan: promise.plan,
            until: promise.until.clone(),
            promised: promise.promised,
            expected: forecast.edge(index, promise.until.at_end)?,
            is_over,
        })
    });
    kept.collect()
}
