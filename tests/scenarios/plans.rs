//! Recovery plans and what was promised, in the words in which a scenario writes them. It judges nothing.

use adjourn::agenda::Agenda;
use adjourn::duration::Length;
use adjourn::outlook::{OfferedPlan, Outlook, Promised, Target};
use adjourn::session::plan::PlanName;

/// What the plans are to reach, and how late that is: `lunch start, 5m late`. None while nothing has to be recovered.
pub(crate) fn target(seen: &Outlook) -> Option<String> {
    seen.plans.first().map(|plan| format!("{}, {} late", edge(&plan.until), plan.late_by))
}

/// A plan that is offered, as in `all-qa recovers 5m: p2 qa 3m, p3 qa 2m`, or `breaks recovers 3m, still 2m late, ends
/// now: coffee talk 3m`. One that gives nothing is its name alone.
pub(crate) fn offered(plan: &OfferedPlan) -> String {
    let recovers = match plan.still_late {
        _ if plan.plan == PlanName::Later => String::new(),
        Length::ZERO => format!(" recovers {}", plan.recovered),
        still => format!(" recovers {}, still {still} late", plan.recovered),
    };
    let ends_now = if plan.ends_now { ", ends now" } else { "" };
    let gives = plan.gives.iter().map(|cut| format!("{} {} {}", cut.slot.0, cut.phase.name(), cut.by));
    let gives = gives.collect::<Vec<_>>().join(", ");
    let colon = if gives.is_empty() { "" } else { ": " };
    format!("{}{recovers}{ends_now}{colon}{gives}", plan.plan.name())
}

/// What a plan would still miss, as in `later: lunch start 5m`.
pub(crate) fn missed(plan: &OfferedPlan) -> Vec<String> {
    let missed = plan.broken.iter().map(|(point, by)| format!("{}: {} {by}", plan.plan.name(), edge(point)));
    missed.collect()
}

/// What an adopted plan promised, as in `all-qa: lunch start 12:30, kept` or `…, broken by 4m`.
pub(crate) fn promise(promise: &Promised, agenda: &Agenda) -> String {
    let until = format!("{}: {} {}", promise.plan.name(), edge(&promise.until), crate::clock(agenda, promise.promised));
    match promise.broken_by() {
        Length::ZERO => until + ", kept",
        by => format!("{until}, broken by {by}"),
    }
}

fn edge(point: &Target) -> String {
    format!("{} {}", point.slot.0, point.edge())
}
