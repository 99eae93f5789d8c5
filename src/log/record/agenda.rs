//! The stored shape of an agenda, format 1: resolved instants and the zone's name, never local times,
//! since another version of the time zone data may place the same wall time elsewhere.

use crate::agenda::{Advance, Agenda, Hard, Kind, Slot, SlotId, Speaker};
use crate::duration::{Length, Second};
use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// An agenda as it is stored.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stored {
    title: String,
    date: Written<NaiveDate>,
    dated: bool,
    zone: Written<Tz>,
    #[serde(skip_serializing_if = "Option::is_none")]
    venue: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    changeover: i64,
    signals: Vec<i64>,
    slots: Vec<StoredSlot>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredSlot {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    kind: StoredKind,
    title: String,
    start: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    qa: Option<i64>,
    end: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<i64>,
    min_qa: i64,
    hard: StoredHard,
    advance: StoredAdvance,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    speakers: Vec<StoredSpeaker>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredSpeaker {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<i64>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredHard {
    start: bool,
    end: bool,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum StoredKind {
    Registration,
    Remarks,
    Panel,
    Talk,
    Keynote,
    Break,
    Closing,
    Other,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StoredAdvance {
    Chair,
    Clock,
}

/// A value that is stored as it is written: a date as `2011-04-12`, a zone as `America/New_York`.
struct Written<T>(T);

impl<T: ToString> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.to_string())
    }
}

impl<'de, T: std::str::FromStr> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        text.parse().map(Self).map_err(|_refused| D::Error::custom(format!("\"{text}\" is not understood")))
    }
}

/// Reads an agenda and refuses one that none of adjourn's readers of agendas lets through.
pub(super) fn valid<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<Stored>, D::Error> {
    let stored = Box::<Stored>::deserialize(deserializer)?;
    let ids: BTreeSet<&str> = stored.slots.iter().map(|slot| slot.id.as_str()).collect();
    let in_order =
        |slot: &StoredSlot| slot.start < slot.end && slot.qa.is_none_or(|qa| slot.start < qa && qa < slot.end);
    let no_overlap = stored.slots.windows(2).all(|pair| matches!(pair, [a, b] if a.end <= b.start));
    let sound = !stored.slots.is_empty() && ids.len() == stored.slots.len() && no_overlap;
    if sound && stored.slots.iter().all(in_order) { Ok(stored) } else { Err(D::Error::custom("no valid agenda")) }
}

impl From<&Agenda> for Stored {
    fn from(agenda: &Agenda) -> Self {
        let Agenda { title, date, dated, zone, venue, language, changeover, signals, slots } = agenda;
        Self {
            title: title.clone(),
            date: Written(*date),
            dated: *dated,
            zone: Written(*zone),
            venue: venue.clone(),
            language: language.clone(),
            changeover: changeover.0,
            signals: signals.iter().map(|signal| signal.0).collect(),
            slots: slots.iter().map(StoredSlot::from).collect(),
        }
    }
}

impl From<Stored> for Agenda {
    fn from(stored: Stored) -> Self {
        let Stored { title, date, dated, zone, venue, language, changeover, signals, slots } = stored;
        Self {
            title,
            date: date.0,
            dated,
            zone: zone.0,
            venue,
            language,
            changeover: Length(changeover),
            signals: signals.into_iter().map(Length).collect(),
            slots: slots.into_iter().map(Slot::from).collect(),
        }
    }
}

impl From<&Slot> for StoredSlot {
    fn from(slot: &Slot) -> Self {
        let Slot { id, number, kind, title, start, qa, end, min, min_qa, hard, advance, speakers, description, notes } =
            slot;
        Self {
            id: id.0.clone(),
            number: number.clone(),
            kind: (*kind).into(),
            title: title.clone(),
            start: start.0,
            qa: qa.map(|qa| qa.0),
            end: end.0,
            min: min.map(|min| min.0),
            min_qa: min_qa.0,
            hard: (*hard).into(),
            advance: (*advance).into(),
            speakers: speakers.iter().map(StoredSpeaker::from).collect(),
            description: description.clone(),
            notes: notes.clone(),
        }
    }
}

impl From<StoredSlot> for Slot {
    fn from(stored: StoredSlot) -> Self {
        Self {
            id: SlotId(stored.id),
            number: stored.number,
            kind: stored.kind.into(),
            title: stored.title,
            start: Second(stored.start),
            qa: stored.qa.map(Second),
            end: Second(stored.end),
            min: stored.min.map(Length),
            min_qa: Length(stored.min_qa),
            hard: stored.hard.into(),
            advance: stored.advance.into(),
            speakers: stored.speakers.into_iter().map(Speaker::from).collect(),
            description: stored.description,
            notes: stored.notes,
        }
    }
}

impl From<Hard> for StoredHard {
    fn from(Hard { start, end }: Hard) -> Self {
        Self { start, end }
    }
}

impl From<StoredHard> for Hard {
    fn from(StoredHard { start, end }: StoredHard) -> Self {
        Self { start, end }
    }
}

impl From<&Speaker> for StoredSpeaker {
    fn from(speaker: &Speaker) -> Self {
        let Speaker { name, role, time } = speaker;
        Self { name: name.clone(), role: role.clone(), time: time.map(|time| time.0) }
    }
}

impl From<StoredSpeaker> for Speaker {
    fn from(stored: StoredSpeaker) -> Self {
        let StoredSpeaker { name, role, time } = stored;
        Self { name, role, time: time.map(Length) }
    }
}

impl From<Kind> for StoredKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Registration => Self::Registration,
            Kind::Remarks => Self::Remarks,
            Kind::Panel => Self::Panel,
            Kind::Talk => Self::Talk,
            Kind::Keynote => Self::Keynote,
            Kind::Break => Self::Break,
            Kind::Closing => Self::Closing,
            Kind::Other => Self::Other,
        }
    }
}

impl From<StoredKind> for Kind {
    fn from(stored: StoredKind) -> Self {
        match stored {
            StoredKind::Registration => Self::Registration,
            StoredKind::Remarks => Self::Remarks,
            StoredKind::Panel => Self::Panel,
            StoredKind::Talk => Self::Talk,
            StoredKind::Keynote => Self::Keynote,
            StoredKind::Break => Self::Break,
            StoredKind::Closing => Self::Closing,
            StoredKind::Other => Self::Other,
        }
    }
}

impl From<Advance> for StoredAdvance {
    fn from(advance: Advance) -> Self {
        match advance {
            Advance::Chair => Self::Chair,
            Advance::Clock => Self::Clock,
        }
    }
}

impl From<StoredAdvance> for Advance {
    fn from(stored: StoredAdvance) -> Self {
        match stored {
            StoredAdvance::Chair => Self::Chair,
            StoredAdvance::Clock => Self::Clock,
        }
    }
}
