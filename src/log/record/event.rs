//! The stored shape of events, format 1. It knows JSON's shape alone, and what the domain's events hold.

use super::change::{self, StoredChange, StoredCut, StoredNewSlot, StoredTaken, StoredTarget};
use super::part::{StoredAnnounced, StoredPhase, StoredTransition};
use super::{Id, agenda};
use crate::agenda::SlotId;
use crate::duration::{Length, Second};
use crate::session::event::{Cut, Event, Opening, Rehearsal};
use crate::session::plan::PlanName;
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
    Recovered {
        #[serde(deserialize_with = "change::plan")]
        plan: String,
        until: StoredTarget,
        cuts: Vec<StoredCut>,
    },
    Moved {
        slot: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        before: Option<String>,
    },
    Added {
        slot: StoredNewSlot,
        #[serde(skip_serializing_if = "Option::is_none")]
        before: Option<String>,
    },
    Edited {
        slot: String,
        change: StoredChange,
    },
    ChangeoverSet {
        to: i64,
    },
    StartedAhead {
        slot: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        since: Option<i64>,
    },
    Yielded {
        slot: String,
        to: String,
    },
    SpeakerMissed {
        slot: String,
        speaker: String,
        by: i64,
    },
    Replanned {
        #[serde(deserialize_with = "agenda::valid")]
        agenda: Box<agenda::Stored>,
        source: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        taken: Option<StoredTaken>,
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

impl Stored {
    /// The stored shape of an event; none for a kind that is not known here.
    pub(super) fn of(event: &Event) -> Option<Self> {
        Self::of_the_sitting(event).or_else(|| Self::of_the_day_ahead(event))
    }

    /// Of what changes the plan of what is ahead.
    fn of_the_day_ahead(event: &Event) -> Option<Self> {
        let id = |slot: &SlotId| slot.0.clone();
        Some(match event {
            Event::Recovered { plan, until, cuts } => Self::Recovered {
                plan: plan.name().to_owned(),
                until: until.into(),
                cuts: cuts.iter().map(StoredCut::from).collect(),
            },
            Event::Moved { slot, before } => Self::Moved { slot: id(slot), before: before.as_ref().map(id) },
            Event::Added { slot, before } => {
                Self::Added { slot: slot.as_ref().into(), before: before.as_ref().map(id) }
            }
            Event::Edited { slot, change } => Self::Edited { slot: id(slot), change: change.into() },
            Event::ChangeoverSet { to } => Self::ChangeoverSet { to: to.0 },
            Event::StartedAhead { slot, since } => {
                Self::StartedAhead { slot: id(slot), since: since.map(|since| since.0) }
            }
            Event::Yielded { slot, to } => Self::Yielded { slot: id(slot), to: id(to) },
            Event::SpeakerMissed { slot, speaker, by } => {
                Self::SpeakerMissed { slot: id(slot), speaker: speaker.clone(), by: by.0 }
            }
            Event::Replanned { agenda, source, taken } => Self::Replanned {
                agenda: Box::new(agenda.as_ref().into()),
                source: source.to_string(),
                taken: taken.as_ref().map(StoredTaken::from),
            },
            _ => return None,
        })
    }

    /// Of what happens in the sitting.
    fn of_the_sitting(event: &Event) -> Option<Self> {
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
            _ => return None,
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
            ahead => of_the_day_ahead(ahead),
        }
    }
}

/// What changes the plan of what is ahead.
fn of_the_day_ahead(stored: Stored) -> Event {
    match stored {
        Stored::Recovered { plan, until, cuts } => Event::Recovered {
            // Only names that are known were read.
            plan: PlanName::named(&plan).unwrap_or(PlanName::Later),
            until: until.into(),
            cuts: cuts.into_iter().map(Cut::from).collect(),
        },
        Stored::Moved { slot, before } => Event::Moved { slot: SlotId(slot), before: before.map(SlotId) },
        Stored::Added { slot, before } => Event::Added { slot: Box::new(slot.into()), before: before.map(SlotId) },
        Stored::Edited { slot, change } => Event::Edited { slot: SlotId(slot), change: change.into() },
        Stored::ChangeoverSet { to } => Event::ChangeoverSet { to: Length(to) },
        Stored::StartedAhead { slot, since } => Event::StartedAhead { slot: SlotId(slot), since: since.map(Second) },
        Stored::Yielded { slot, to } => Event::Yielded { slot: SlotId(slot), to: SlotId(to) },
        Stored::SpeakerMissed { slot, speaker, by } => {
            Event::SpeakerMissed { slot: SlotId(slot), speaker, by: Length(by) }
        }
        Stored::Replanned { agenda, source, taken } => {
            Event::Replanned { agenda: Arc::new((*agenda).into()), source: source.into(), taken: taken.map(Into::into) }
        }
        // Every other kind is one of the sitting.
        _ => Event::Unknown { kind: String::new(), body: "".into() },
    }
}
