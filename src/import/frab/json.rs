//! A schedule in JSON. It must not know what its texts mean.

use super::{Day, Event, OURS, Person, Room, Schedule};
use crate::import::{Fault, json};
use serde_json::Value;

/// Reads a schedule.
///
/// # Errors
/// When it is no JSON, or no schedule.
pub(super) fn read(text: &str) -> Result<Schedule, Fault> {
    let value = json::parse(text)?;
    let schedule = value.get("schedule").unwrap_or(&value);
    let conference = schedule.get("conference").filter(|value| value.is_object()).unwrap_or(schedule);
    let days = [conference, schedule].into_iter().find_map(|holder| holder.get("days")?.as_array());
    let text = |key: &str| json::text(conference, key);
    Ok(Schedule {
        title: text("title"),
        venue: text("venue"),
        city: text("city"),
        start: text("start"),
        zone: text("time_zone_name").or_else(|| text("timezone")),
        day_change: text("day_change"),
        is_ours: value.get("generator").and_then(|program| json::text(program, "name")).as_deref() == Some(OURS),
        days: days.into_iter().flatten().map(day).collect(),
    })
}

fn day(value: &Value) -> Day {
    let rooms = match value.get("rooms") {
        Some(Value::Object(rooms)) => rooms.iter().map(|(name, events)| room(name, events)).collect(),
        Some(Value::Array(rooms)) => rooms.iter().map(listed_room).collect(),
        _ => Vec::new(),
    };
    Day {
        date: json::text(value, "date"),
        start: json::text(value, "day_start"),
        index: json::text(value, "index"),
        rooms,
    }
}

fn room(name: &str, events: &Value) -> Room {
    let events = events.as_array().map_or(&[][..], Vec::as_slice);
    Room { name: name.to_owned(), events: events.iter().map(event).collect() }
}

/// A room in a list, as some write it.
fn listed_room(value: &Value) -> Room {
    let events = json::list(value, "events").iter().chain(json::list(value, "talks"));
    Room { name: json::text(value, "name").unwrap_or_default(), events: events.map(event).collect() }
}

fn event(value: &Value) -> Event {
    let text = |key: &str| json::text(value, key).unwrap_or_default();
    let person = |person: &Value| {
        let name = json::any(person, &["public_name", "full_public_name", "name", "full_name", "code"])
            .or_else(|| json::of(person))?;
        Some(Person { name, about: json::text(person, "biography").unwrap_or_default() })
    };
    Event {
        id: json::any(value, &["id", "code", "guid"]).unwrap_or_default(),
        date: json::text(value, "date"),
        start: json::text(value, "start"),
        duration: json::text(value, "duration"),
        title: text("title"),
        subtitle: text("subtitle"),
        sort: text("type"),
        language: text("language"),
        summary: text("abstract"),
        description: text("description"),
        people: [json::list(value, "persons"), json::list(value, "speakers")]
            .concat()
            .iter()
            .filter_map(person)
            .collect(),
    }
}
