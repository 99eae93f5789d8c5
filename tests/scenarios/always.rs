//! What holds at every moment of every day, whatever happens. It knows nothing of scenarios.

use adjourn::duration::Length;
use adjourn::outlook::{Outlook, Row, RowState, State, outlook};
use adjourn::session::command::Command;
use adjourn::session::plan::PlanName;
use adjourn::session::{Press, Session};

/// What should always hold and does not.
pub(crate) fn broken(seen: &Outlook) -> Vec<String> {
    let mut broken = Vec::new();
    if seen.lost - seen.recovered != seen.late_by.at_least_zero() {
        broken.push(format!(
            "lost {} less recovered {} is not what it is late by, {}",
            seen.lost, seen.recovered, seen.late_by
        ));
    }
    if seen.current.is_some() != matches!(seen.state, State::Running | State::Suspended) {
        broken.push(format!("a slot runs just while it is running or suspended, and not {}", seen.state.name()));
    }
    if !seen.ledger.is_sorted_by_key(|row| row.index) {
        broken.push("the ledger is not in the agenda's order".to_owned());
    }
    for (slot, row) in seen.agenda.slots.iter().zip(&seen.rundown) {
        broken.extend(broken_row(row).map(|what| format!("{} {what}", slot.id.0)));
    }
    broken
}

/// What a plan that is offered does otherwise than it shows, were it adopted by that press.
pub(crate) fn otherwise_than_shown(session: &Session, seen: &Outlook, press: &Press) -> Vec<String> {
    let mut otherwise = Vec::new();
    for plan in &seen.plans {
        let name = plan.plan.name();
        let given: Length = plan.gives.iter().map(|cut| cut.by).sum();
        if given != plan.recovered || plan.late_by - plan.recovered != plan.still_late {
            otherwise.push(format!("{name} takes {given} and recovers {} of {}", plan.recovered, plan.late_by));
        }
        let mut adopted = session.clone();
        match session.rule(&Command::Recover(plan.plan), press.clone()) {
            Ok((entry, _)) => adopted.absorb([entry]),
            Err(reason) => otherwise.push(format!("{name} is offered and refused: {reason:?}")),
        }
        let promised = |after: &Outlook| after.promises.last().is_some_and(|promise| promise.plan == plan.plan);
        match outlook(&adopted, seen.now) {
            Some(after) if after.rundown == plan.rundown && promised(&after) => {}
            _ => otherwise.push(format!("{name} does otherwise than it shows")),
        }
    }
    if seen.plans.last().is_some_and(|plan| plan.plan != PlanName::Later) {
        otherwise.push("keeping everything is not the last of the plans".to_owned());
    }
    otherwise
}

fn broken_row(row: &Row) -> Option<&'static str> {
    match row.state {
        RowState::Done if row.expected != row.actual => Some("is done, and expected otherwise than it happened"),
        RowState::Running if row.expected.start != row.actual.start || row.actual.end.is_some() => {
            Some("is running, but not since its start or not any more")
        }
        RowState::Upcoming if row.actual.start.is_some() => Some("is still to come, and has started"),
        RowState::Skipped if row.expected != row.planned => Some("is skipped, and expected otherwise than planned"),
        _ => None,
    }
}
