//! The stored shape of events, format 1. It knows JSON's shape alone, and what the domain's events hold.

use super::{Id, agenda};
use crate::agenda::{Phase, SlotId};
use crate::duration::{Length, Second};
use crate::session::event::{Announced, Cause, Edge, Event, Opening, Rehearsal, Transition};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An event as it is stored.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Stored {
    Opened {
        #[serde(deserialize_with = "agenda::valid")]
        agenda: Box<agenda::Stored>,
        source: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        rehearsal: Option<StoredRehearsal>,
    },
    Confirmed {},
    Started {
        slot: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        since: Option<i64>,
    },
    QaOpened {
        slot: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        since: Option<i64>,
    },
    Closed {
        slot: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        phase: Option<StoredPhase>,
        #[serde(skip_serializing_if = "Option::is_none")]
        since: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        started: Option<String>,
    },
    Arrived {
        slot: String,
        phase: StoredPhase,
        #[serde(skip_serializing_if = "Option::is_none")]
        since: Option<i64>,
    },
    Postponed {
        slot: String,
        to: StoredAnnounced,
    },
    Extended {
        slot: String,
        phase: StoredPhase,
        by: i64,
    },
    ClosingKept {
        slot: String,
    },
    QaKept {
        slot: String,
    },
    Suspended {
        slot: String,
    },
    Resumed {
        slot: String,
    },
    Skipped {
        slot: String,
    },
    Restored {
        slot: String,
    },
    Corrected {
        of: StoredTransition,
        to: i64,
    },
    MessageShown {
        text: String,
    },
    MessageCleared {},
    BlackoutBegan {},
    BlackoutEnded {},
    Struck {
        entry: Id,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredRehearsal {
    real: i64,
    simulated: i64,
    speed: u32,
}

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

impl Stored {
    /// The stored shape of an event; none for a kind that is not known here.
    pub(super) fn of(event: &Event) -> Option<Self> {
        let moment = |since: &Option<Second>| since.map(|since| since.0);
        Some(match event {
            Event::Opened(opening) => Self::opened(opening),
            Event::Confirmed => Self::Confirmed {},
            Event::Started { slot, since } => Self::Started { slot: slot.0.clone(), since: moment(since) },
            Event::QaOpened { slot, since } => Self::QaOpened { slot: slot.0.clone(), since: moment(since) },
            Event::Closed { slot, phase, since, started } => Self::Closed {
                slot: slot.0.clone(),
                phase: phase.map(Into::into),
                since: moment(since),
                started: started.as_ref().map(|slot| slot.0.clone()),
            },
            Event::Arrived { slot, phase, since } => {
                Self::Arrived { slot: slot.0.clone(), phase: (*phase).into(), since: moment(since) }
            }
            Event::Postponed { slot, to } => Self::Postponed { slot: slot.0.clone(), to: (*to).into() },
            Event::Extended { slot, phase, by } => {
                Self::Extended { slot: slot.0.clone(), phase: (*phase).into(), by: by.0 }
            }
            Event::ClosingKept { slot } => Self::ClosingKept { slot: slot.0.clone() },
            Event::QaKept { slot } => Self::QaKept { slot: slot.0.clone() },
            Event::Suspended { slot } => Self::Suspended { slot: slot.0.clone() },
            Event::Resumed { slot } => Self::Resumed { slot: slot.0.clone() },
            Event::Skipped { slot } => Self::Skipped { slot: slot.0.clone() },
            Event::Restored { slot } => Self::Restored { slot: slot.0.clone() },
            Event::Corrected { of, to } => Self::Corrected { of: of.into(), to: to.0 },
            Event::MessageShown { text } => Self::MessageShown { text: text.clone() },
            Event::MessageCleared => Self::MessageCleared {},
            Event::BlackoutBegan => Self::BlackoutBegan {},
            Event::BlackoutEnded => Self::BlackoutEnded {},
            Event::Struck { entry } => Self::Struck { entry: Id(*entry) },
            Event::Unknown { kind: _ } => return None,
        })
    }

    fn opened(opening: &Opening) -> Self {
        let Opening { agenda, source, rehearsal } = opening;
        let rehearsal = rehearsal.map(|Rehearsal { real, simulated, speed }| StoredRehearsal {
            real: real.0,
            simulated: simulated.0,
            speed,
        });
        Self::Opened { agenda: Box::new(agenda.as_ref().into()), source: source.to_string(), rehearsal }
    }
}

impl From<Stored> for Event {
    fn from(stored: Stored) -> Self {
        match stored {
            Stored::Opened { agenda, source, rehearsal } => Self::Opened(Opening {
                agenda: Arc::new((*agenda).into()),
                source: source.into(),
                rehearsal: rehearsal.map(|StoredRehearsal { real, simulated, speed }| Rehearsal {
                    real: Second(real),
                    simulated: Second(simulated),
                    speed,
                }),
            }),
            Stored::Confirmed {} => Self::Confirmed,
            Stored::Started { slot, since } => Self::Started { slot: SlotId(slot), since: since.map(Second) },
            Stored::QaOpened { slot, since } => Self::QaOpened { slot: SlotId(slot), since: since.map(Second) },
            Stored::Closed { slot, phase, since, started } => Self::Closed {
                slot: SlotId(slot),
                phase: phase.map(Into::into),
                since: since.map(Second),
                started: started.map(SlotId),
            },
            Stored::Arrived { slot, phase, since } => {
                Self::Arrived { slot: SlotId(slot), phase: phase.into(), since: since.map(Second) }
            }
            Stored::Postponed { slot, to } => Self::Postponed { slot: SlotId(slot), to: to.into() },
            Stored::Extended { slot, phase, by } => {
                Self::Extended { slot: SlotId(slot), phase: phase.into(), by: Length(by) }
            }
            Stored::ClosingKept { slot } => Self::ClosingKept { slot: SlotId(slot) },
            Stored::QaKept { slot } => Self::QaKept { slot: SlotId(slot) },
            Stored::Suspended { slot } => Self::Suspended { slot: SlotId(slot) },
            Stored::Resumed { slot } => Self::Resumed { slot: SlotId(slot) },
            Stored::Skipped { slot } => Self::Skipped { slot: SlotId(slot) },
            Stored::Restored { slot } => Self::Restored { slot: SlotId(slot) },
            Stored::Corrected { of, to } => Self::Corrected { of: of.into(), to: Second(to) },
            Stored::MessageShown { text } => Self::MessageShown { text },
            Stored::MessageCleared {} => Self::MessageCleared,
            Stored::BlackoutBegan {} => Self::BlackoutBegan,
            Stored::BlackoutEnded {} => Self::BlackoutEnded,
            Stored::Struck { entry: Id(entry) } => Self::Struck { entry },
        }
    }
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
