//! Which records of a JSON document are sessions, wherever they stand: a title, and a time of their own or in the keys
//! that lead there. It must not know who speaks, nor in which room.

use crate::duration::Length;
use crate::import::{iso, json};
use chrono::NaiveDate;
use serde_json::Value;

/// What sessions call their title, their start and their end.
pub(super) const TITLES: &[&str] = &["title", "name", "summary", "subject"];
pub(super) const STARTS: &[&str] =
    &["startsAt", "start", "start_time", "startTime", "starts_at", "begin", "startDate", "start_date", "dtstart"];
pub(super) const ENDS: &[&str] =
    &["endsAt", "end", "end_time", "endTime", "ends_at", "finish", "endDate", "end_date", "dtend"];

/// A record that is a session.
#[derive(Clone, Debug)]
pub(super) struct Found<'v> {
    pub(super) value: &'v Value,
    /// The keys that lead to it.
    pub(super) path: String,
    /// The day and the time that stand in those keys.
    pub(super) day: Option<NaiveDate>,
    pub(super) at: Option<Length>,
}

/// All sessions of a document, in its order.
pub(super) fn sessions(source: &Value) -> Vec<Found<'_>> {
    let mut found = Vec::new();
    walk(source, &Found { value: source, path: String::new(), day: None, at: None }, &mut found);
    found
}

/// Looks at a value and all below it. Documents are not nested deeper than their reader let them.
fn walk<'v>(value: &'v Value, above: &Found<'v>, found: &mut Vec<Found<'v>>) {
    let here = Found { value, ..above.clone() };
    match value {
        Value::Object(fields) => {
            if is_session(&here) {
                found.push(here);
                return;
            }
            for (key, inner) in fields {
                walk(inner, &step(&here, key), found);
            }
        }
        Value::Array(elements) => {
            for (at, inner) in elements.iter().enumerate().filter(|(_, inner)| inner.is_object() || inner.is_array()) {
                let path = format!("{}[{at}]", here.path);
                walk(inner, &Found { path, ..here.clone() }, found);
            }
        }
        _ => {}
    }
}

/// One key further: it may be a day, or the minutes of one.
fn step<'v>(above: &Found<'v>, key: &str) -> Found<'v> {
    let path = if above.path.is_empty() { key.to_owned() } else { format!("{}.{key}", above.path) };
    let day = iso::date(key);
    let minutes = key.parse::<i64>().ok().filter(|minutes| above.day.is_some() && (0..24 * 60).contains(minutes));
    Found {
        value: above.value,
        path,
        day: day.or(above.day),
        at: above.at.or(minutes.map(Length::minutes)).filter(|_| day.is_none()),
    }
}

/// Whether a record is a session: it has a title, and a time or the place for one.
fn is_session(here: &Found<'_>) -> bool {
    let times = here.value.get("slot").filter(|slot| slot.is_object()).unwrap_or(here.value);
    let has_title = json::any(here.value, TITLES).is_some();
    let has_time = json::any(times, STARTS).is_some_and(|text| iso::moment(&text).is_some());
    let is_unplaced = here.value.get("startsAt").is_some() || here.value.get("slot").is_some();
    let holds_sessions = ["sessions", "events", "talks", "rooms"].iter().any(|key| here.value.get(*key).is_some());
    has_title && !holds_sessions && (has_time || is_unplaced || here.at.is_some())
}
