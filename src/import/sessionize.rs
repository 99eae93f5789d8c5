//! Sessions in JSON: Sessionize in its several views, the export of pretalx, and whatever else has records with a
//! title and a time. Which records those are is found below, by walking; here they become slots. It must not know
//! any other format.

mod names;
mod walk;

use super::days::{self, Held, Rooms};
use super::draft::{Aside, Draft, DraftSlot, Guess, Place, Reading, Why};
use super::{Fault, decode, iso, json, meaning};
use crate::duration::Length;
use chrono::{NaiveDate, NaiveTime};
use names::Names;
use serde_json::Value;
use std::collections::{BTreeSet, HashSet};
use walk::Found;

/// Reads the sessions: a draft for each room of each day.
///
/// # Errors
/// When it is no JSON, or has no session.
pub(super) fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let (text, _) = decode::decode(bytes);
    let source = json::parse(&text)?;
    let found = walk::sessions(&source);
    if found.is_empty() {
        return Err(Fault::Lacks("title, startsAt"));
    }
    let names = Names::of(&source);
    let spoken: Vec<String> =
        found.iter().filter_map(|found| json::any(found.value, &["content_locale", "language"])).collect();
    let mut held = Vec::new();
    let mut aside = Vec::new();
    let mut seen = HashSet::new();
    let mut offsets = BTreeSet::new();
    for found in found {
        match session(&found, &names, &mut offsets) {
            // Views by room and by time say each session twice.
            Ok(one) if !seen.insert(key(&found, &one)) => {}
            Ok(one) => held.push(one),
            Err(left) => aside.push(left),
        }
    }
    let base = Draft {
        title: json::any(&source, &["title", "name", "event"]),
        language: meaning::one_language(spoken.iter().map(String::as_str)),
        guesses: zone(&offsets).into_iter().collect(),
        zone: (offsets.len() == 1 && offsets.contains(&0)).then_some(chrono_tz::UTC),
        ..Draft::default()
    };
    let drafts = days::days(&base, held, Rooms::Apart, &names.rooms_in_order());
    Ok(Reading { drafts, aside, ..Reading::default() })
}

/// What is said of the zone: times in UTC, or so far from it.
fn zone(offsets: &BTreeSet<i32>) -> Option<Guess> {
    let first = *offsets.first()?;
    if first == 0 && offsets.len() == 1 {
        return Some(Guess::Utc);
    }
    chrono::FixedOffset::east_opt(first).map(|offset| Guess::NoZone(offset.to_string()))
}

/// What tells two sessions apart.
fn key(found: &Found<'_>, held: &Held) -> (String, String, Option<NaiveDate>, Option<Length>, Option<String>) {
    let id = json::any(found.value, &["id", "code", "guid"]).unwrap_or_default();
    (id, held.slot.title.clone(), held.date, held.slot.start, held.room.clone())
}

/// What a session that does not take place is called.
const NOT_HELD: &[&str] =
    &["declined", "cancelled", "canceled", "rejected", "withdrawn", "waitlisted", "decline_queue", "deleted"];

/// A session, or why it is none.
fn session(found: &Found<'_>, names: &Names, offsets: &mut BTreeSet<i32>) -> Result<Held, Aside> {
    let value = found.value;
    let title = json::any(value, walk::TITLES).unwrap_or_default();
    let place = Place::record(json::any(value, &["code", "id", "guid"]).unwrap_or_else(|| found.path.clone()), &title);
    let times = value.get("slot").filter(|slot| slot.is_object()).unwrap_or(value);
    let mut slot = DraftSlot::new(place.clone(), title);
    slot.speakers = names.speakers(value);
    let sort = json::any(value, &["type", "submission_type", "format", "sessionFormat"]).unwrap_or_default();
    let is_service = json::is(value, "isServiceSession") && slot.speakers.is_empty();
    slot.kind = meaning::kind(&slot.title, &sort, &slot.speakers);
    slot.description = description(value);
    let start = json::any(times, walk::STARTS).and_then(|text| iso::moment(&text));
    let aside = |why: Why, slot: &DraftSlot| Aside { place: place.clone(), why, slot: Some(Box::new(slot.clone())) };
    let date = start.map(|start| start.wall.date()).or(found.day);
    let Some(at) = start.map(|start| start.since(start.wall.date())).or(found.at) else {
        return Err(aside(Why::NoTime, &slot));
    };
    slot.start = Some(at);
    offsets.extend(start.and_then(|start| start.offset));
    let midnight = date.map(|date| date.and_time(NaiveTime::MIN));
    let end = json::any(times, walk::ENDS).and_then(|text| iso::moment(&text));
    slot.end = end.zip(midnight).map(|(end, midnight)| iso::since(end.wall, midnight.date()));
    slot.length = json::any(value, &["duration", "length"]).and_then(|text| length(&text));
    let state = json::any(value, &["status", "state"]).unwrap_or_default().to_lowercase();
    if NOT_HELD.contains(&state.as_str()) {
        return Err(aside(Why::NotHeld, &slot));
    }
    let for_all = json::is(value, "isPlenumSession") || is_service && names.room(times).is_none();
    Ok(Held { date, room: names.room(times).or_else(|| names.room(value)), for_all, slot })
}

/// A length in minutes, or in hours and minutes.
fn length(text: &str) -> Option<Length> {
    let minutes = text.parse::<i64>().ok().filter(|minutes| (1..24 * 60).contains(minutes));
    minutes.map(Length::minutes).or_else(|| iso::lasting(text))
}

fn description(value: &Value) -> Option<String> {
    let texts: Vec<String> =
        ["subtitle", "abstract", "description"].iter().filter_map(|key| json::text(value, key)).collect();
    meaning::description(texts.iter().map(String::as_str))
}
