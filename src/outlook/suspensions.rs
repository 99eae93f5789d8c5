//! Suspensions as plain data: what stood still, from when until when.

use crate::duration::Second;
use crate::session::event::Edge;
use crate::session::floor::Floor;

/// A time in which the running phase stood still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspension {
    /// The slot's place in the agenda.
    pub index: usize,
    /// Since when.
    pub since: Second,
    /// Until when; none while it still stands still.
    pub until: Option<Second>,
}

/// The suspensions so far, in their order, at the moments to which they were corrected.
pub(super) fn suspensions(floor: &Floor) -> Vec<Suspension> {
    let mut found: Vec<Suspension> = Vec::new();
    for happened in &floor.history {
        let Some(index) = floor.agenda.index_of(&happened.what.slot) else { continue };
        match happened.what.edge {
            Edge::Suspension => found.push(Suspension { index, since: happened.at, until: None }),
            Edge::Resumption => {
                if let Some(last) = found.last_mut() {
                    last.until = Some(happened.at);
                }
            }
            Edge::Start | Edge::Qa | Edge::Closing => {}
        }
    }
    found
}
