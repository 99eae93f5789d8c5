//! What holds at every moment of every day, whatever happens. It knows nothing of scenarios.

use adjourn::outlook::{Outlook, Row, RowState, State};

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
