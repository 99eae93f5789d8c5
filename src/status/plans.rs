//! Recovery plans as JSON, by the schema that scripts rely on.

use super::json::{Edge, RundownRow, escaped, instant, rows};
use crate::outlook::{Cut, OfferedPlan, Outlook, Target};
use serde::Serialize;

/// A plan that is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// `this-qa`, `all-qa`, `breaks`, `mix` or `later`.
    pub plan: &'static str,
    /// What it is to reach in time.
    pub until: Edge,
    /// How late that is without it.
    pub late_by: i64,
    /// What it recovers.
    pub recovered: i64,
    /// What is left.
    pub still_late: i64,
    /// Who gives how much.
    pub gives: Vec<Give>,
    /// What would still be broken.
    pub breaks: Vec<Broken>,
    /// Whether it takes the running phase to end now.
    pub ends_now: bool,
    /// Expected end of the day with it.
    pub end_expected: Option<String>,
    /// Every row of the day with it.
    pub rundown: Vec<RundownRow>,
}

/// What a phase gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Give {
    /// The slot.
    pub slot: String,
    /// `talk` or `qa`.
    pub phase: &'static str,
    /// How much.
    pub seconds: i64,
}

/// What would be broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Broken {
    /// Which edge of which slot.
    #[serde(flatten)]
    pub at: Edge,
    /// `hard`: no plan cuts below a minimum.
    pub rule: &'static str,
    /// By how much.
    pub by: i64,
}

/// The plans that are offered now, best first.
#[must_use]
pub fn plans(outlook: &Outlook) -> Vec<Plan> {
    outlook.plans.iter().map(|offered| plan(outlook, offered)).collect()
}

/// The plans on one line of JSON, without the line's end. Whatever a terminal might obey is escaped.
///
/// # Errors
/// None that is known: every field can be written as JSON.
pub fn plans_line(outlook: &Outlook) -> serde_json::Result<String> {
    serde_json::to_string(&plans(outlook)).map(|text| escaped(&text))
}

fn plan(outlook: &Outlook, offered: &OfferedPlan) -> Plan {
    let broken = offered.broken.iter().map(|(at, by)| Broken { at: edge(at), rule: "hard", by: by.seconds() });
    Plan {
        plan: offered.plan.name(),
        until: edge(&offered.until),
        late_by: offered.late_by.seconds(),
        recovered: offered.recovered.seconds(),
        still_late: offered.still_late.seconds(),
        gives: offered.gives.iter().map(give).collect(),
        breaks: broken.collect(),
        ends_now: offered.ends_now,
        end_expected: offered.end_expected.map(|at| instant(outlook, at)),
        rundown: rows(outlook, &offered.rundown),
    }
}

fn give(cut: &Cut) -> Give {
    Give { slot: cut.slot.0.clone(), phase: cut.phase.name(), seconds: cut.by.seconds() }
}

fn edge(target: &Target) -> Edge {
    Edge { slot: target.slot.0.clone(), edge: target.edge() }
}
