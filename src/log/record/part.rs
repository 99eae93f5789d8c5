//! How what events are made of is stored: phases, announcements, transitions.

use super::Id;
use crate::agenda::{Phase, SlotId};
use crate::duration::{Length, Second};
use crate::session::event::{Announced, Cause, Edge, Transition};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum StoredPhase {
    Talk,
    Qa,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum StoredAnnounced {
    At(i64),
    By(i64),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredTransition {
    cause: StoredCause,
    slot: String,
    edge: StoredEdge,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StoredCause {
    Entry(Id),
    Clock,
    Opening,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StoredEdge {
    Start,
    Qa,
    Closing,
    Suspension,
    Resumption,
}

impl From<Phase> for StoredPhase {
    fn from(phase: Phase) -> Self {
        match phase {
            Phase::Talk => Self::Talk,
            Phase::Qa => Self::Qa,
        }
    }
}

impl From<StoredPhase> for Phase {
    fn from(stored: StoredPhase) -> Self {
        match stored {
            StoredPhase::Talk => Self::Talk,
            StoredPhase::Qa => Self::Qa,
        }
    }
}

impl From<Announced> for StoredAnnounced {
    fn from(to: Announced) -> Self {
        match to {
            Announced::At(at) => Self::At(at.0),
            Announced::By(by) => Self::By(by.0),
        }
    }
}

impl From<StoredAnnounced> for Announced {
    fn from(stored: StoredAnnounced) -> Self {
        match stored {
            StoredAnnounced::At(at) => Self::At(Second(at)),
            StoredAnnounced::By(by) => Self::By(Length(by)),
        }
    }
}

impl From<&Transition> for StoredTransition {
    fn from(of: &Transition) -> Self {
        let Transition { cause, slot, edge } = of;
        let cause = match cause {
            Cause::Entry(id) => StoredCause::Entry(Id(*id)),
            Cause::Clock => StoredCause::Clock,
            Cause::Opening => StoredCause::Opening,
        };
        let edge = match edge {
            Edge::Start => StoredEdge::Start,
            Edge::Qa => StoredEdge::Qa,
            Edge::Closing => StoredEdge::Closing,
            Edge::Suspension => StoredEdge::Suspension,
            Edge::Resumption => StoredEdge::Resumption,
        };
        Self { cause, slot: slot.0.clone(), edge }
    }
}

impl From<StoredTransition> for Transition {
    fn from(stored: StoredTransition) -> Self {
        let StoredTransition { cause, slot, edge } = stored;
        let cause = match cause {
            StoredCause::Entry(Id(id)) => Cause::Entry(id),
            StoredCause::Clock => Cause::Clock,
            StoredCause::Opening => Cause::Opening,
        };
        let edge = match edge {
            StoredEdge::Start => Edge::Start,
            StoredEdge::Qa => Edge::Qa,
            StoredEdge::Closing => Edge::Closing,
            StoredEdge::Suspension => Edge::Suspension,
            StoredEdge::Resumption => Edge::Resumption,
        };
        Self { cause, slot: SlotId(slot), edge }
    }
}
