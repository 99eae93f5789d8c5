//! A frab schedule as JSON, by the schema that schedule readers check against.

use super::frab::{Event, Person, Schedule};
use crate::status::escaped;
use serde_json::{Value, json};

/// The document.
pub(super) fn json(schedule: &Schedule) -> String {
    let mut rooms = serde_json::Map::new();
    let events = schedule.events.iter().map(|known| event(known, &schedule.room)).collect();
    rooms.insert(schedule.room.clone(), Value::Array(events));
    let document = json!({
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": { "name": "adjourn", "version": env!("CARGO_PKG_VERSION") },
        "schedule": {
            "version": schedule.version,
            "base_url": format!("urn:uuid:{}", schedule.room_guid),
            "conference": {
                "acronym": schedule.acronym,
                "title": schedule.title,
                "start": schedule.date,
                "end": schedule.end.split('T').next(),
                "daysCount": 1,
                "timeslot_duration": "00:05",
                "time_zone_name": schedule.zone,
                "rooms": [{ "name": schedule.room, "guid": schedule.room_guid, "description": null, "capacity": null }],
                "days": [{
                    "index": 1,
                    "date": schedule.date,
                    "day_start": schedule.start,
                    "day_end": schedule.end,
                    "rooms": rooms,
                }],
            },
        },
    });
    serde_json::to_string_pretty(&document).map(|text| escaped(&text) + "\n").unwrap_or_default()
}

fn event(event: &Event, room: &str) -> Value {
    let person = |person: &Person| json!({ "id": person.id, "public_name": person.name, "biography": person.role });
    let persons: Vec<Value> = event.persons.iter().map(person).collect();
    json!({
        "id": event.id,
        "guid": event.guid,
        "date": event.date,
        "start": event.start,
        "duration": event.duration,
        "room": room,
        "slug": event.slug,
        // There is no page of it; a reader that wants an address gets a name that is nobody else's.
        "url": format!("urn:uuid:{}", event.guid),
        "title": event.title,
        "subtitle": "",
        "track": "",
        "type": event.kind,
        "language": event.language,
        "abstract": "",
        "description": event.description,
        "persons": persons,
        "links": [],
        "attachments": [],
    })
}
