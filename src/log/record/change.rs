//! How adopted plans and changes of the day ahead are stored.

use super::agenda;
use super::part::StoredPhase;
use crate::agenda::{Hard, SlotId};
use crate::duration::Length;
use crate::session::change::{Change, NewSlot, Taken};
use crate::session::event::{Cut, Target};
use crate::session::plan::PlanName;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredTarget {
    slot: String,
    edge: StoredEdge,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StoredEdge {
    Start,
    End,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredCut {
    slot: String,
    phase: StoredPhase,
    by: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredNewSlot {
    id: String,
    title: String,
    kind: agenda::StoredKind,
    talk: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    qa: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hard: Option<agenda::StoredHard>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredTaken {
    slots: Vec<String>,
    heading: bool,
    rules: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum StoredChange {
    Title(String),
    Speakers(Vec<agenda::StoredSpeaker>),
    Notes(Option<String>),
    Hard(agenda::StoredHard),
    Min(Option<i64>),
    MinQa(i64),
}

/// Reads the name of a plan; one that is not known here is none.
pub(super) fn plan<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let name = String::deserialize(deserializer)?;
    if PlanName::named(&name).is_some() { Ok(name) } else { Err(D::Error::custom("no plan of that name")) }
}

impl From<&Target> for StoredTarget {
    fn from(target: &Target) -> Self {
        let edge = if target.at_end { StoredEdge::End } else { StoredEdge::Start };
        Self { slot: target.slot.0.clone(), edge }
    }
}

impl From<StoredTarget> for Target {
    fn from(stored: StoredTarget) -> Self {
        Self { slot: SlotId(stored.slot), at_end: matches!(stored.edge, StoredEdge::End) }
    }
}

impl From<&Cut> for StoredCut {
    fn from(cut: &Cut) -> Self {
        Self { slot: cut.slot.0.clone(), phase: cut.phase.into(), by: cut.by.0 }
    }
}

impl From<StoredCut> for Cut {
    fn from(stored: StoredCut) -> Self {
        Self { slot: SlotId(stored.slot), phase: stored.phase.into(), by: Length(stored.by) }
    }
}

impl From<&NewSlot> for StoredNewSlot {
    fn from(slot: &NewSlot) -> Self {
        let NewSlot { id, title, kind, talk, qa, hard } = slot;
        let (talk, qa) = (talk.0, qa.map(|qa| qa.0));
        let hard = hard.name().map(|_| (*hard).into());
        Self { id: id.0.clone(), title: title.clone(), kind: (*kind).into(), talk, qa, hard }
    }
}

impl From<&Taken> for StoredTaken {
    fn from(Taken { slots, heading, rules }: &Taken) -> Self {
        Self { slots: slots.iter().map(|slot| slot.0.clone()).collect(), heading: *heading, rules: *rules }
    }
}

impl From<StoredTaken> for Taken {
    fn from(StoredTaken { slots, heading, rules }: StoredTaken) -> Self {
        Self { slots: slots.into_iter().map(SlotId).collect(), heading, rules }
    }
}

impl From<StoredNewSlot> for NewSlot {
    fn from(stored: StoredNewSlot) -> Self {
        let StoredNewSlot { id, title, kind, talk, qa, hard } = stored;
        let (talk, qa) = (Length(talk), qa.map(Length));
        Self { id: SlotId(id), title, kind: kind.into(), talk, qa, hard: hard.map(Hard::from).unwrap_or_default() }
    }
}

impl From<&Change> for StoredChange {
    fn from(change: &Change) -> Self {
        match change {
            Change::Title(title) => Self::Title(title.clone()),
            Change::Speakers(speakers) => Self::Speakers(speakers.iter().map(Into::into).collect()),
            Change::Notes(notes) => Self::Notes(notes.clone()),
            Change::Hard(hard) => Self::Hard((*hard).into()),
            Change::Min(min) => Self::Min(min.map(|min| min.0)),
            Change::MinQa(min_qa) => Self::MinQa(min_qa.0),
        }
    }
}

impl From<StoredChange> for Change {
    fn from(stored: StoredChange) -> Self {
        match stored {
            StoredChange::Title(title) => Self::Title(title),
            StoredChange::Speakers(speakers) => Self::Speakers(speakers.into_iter().map(Into::into).collect()),
            StoredChange::Notes(notes) => Self::Notes(notes),
            StoredChange::Hard(hard) => Self::Hard(hard.into()),
            StoredChange::Min(min) => Self::Min(min.map(Length)),
            StoredChange::MinQa(min_qa) => Self::MinQa(Length(min_qa)),
        }
    }
}
