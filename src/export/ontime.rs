//! The day as a project of Ontime 4: one rundown, an event for each slot, times in milliseconds since midnight.
//!
//! Ontime knows no Q&A; its opening and the speakers are custom fields, and what does not take place is skipped.

use super::day::Day;
use super::spelled::speakers;
use crate::agenda::{Agenda, Slot};
use crate::duration::{Length, Second};
use crate::status::escaped;
use crate::words::{Words, printable, printable_lines};
use serde_json::{Map, Value, json};

/// A day, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The custom fields; a field's key is its label.
const FIELDS: [(&str, &str); 4] =
    [("QA", "#3E75E8"), ("Speakers", "#339E4E"), ("Kind", "#779BE7"), ("Hard", "#ED3333")];

/// The project.
pub(super) fn ontime(day: &Day, words: &Words) -> String {
    let agenda = &day.agenda;
    let mut slots: Vec<(&Slot, bool)> = agenda.slots.iter().map(|slot| (slot, false)).collect();
    for (place, slot) in day.skipped.iter().rev() {
        slots.insert((*place).min(slots.len()), (slot, true));
    }
    let (mut entries, mut order, mut before) = (Map::new(), Vec::new(), None);
    for (slot, skip) in slots {
        let entry = entry(agenda, slot, skip, before, words);
        before = if skip { before } else { Some(slot.end) };
        order.push(Value::String(slot.id.0.clone()));
        entries.insert(slot.id.0.clone(), entry);
    }
    let fields: Map<String, Value> = FIELDS
        .iter()
        .map(|(label, colour)| ((*label).to_owned(), json!({ "label": label, "type": "text", "colour": colour })))
        .collect();
    let language = agenda.language.as_deref().unwrap_or(words.language().code());
    let project = json!({
        "rundowns": {
            "adjourn": {
                "id": "adjourn",
                "title": agenda.date.to_string(),
                "order": order,
                "flatOrder": order,
                "entries": entries,
                "revision": 0,
            },
        },
        "project": {
            "title": printable(&agenda.title),
            "description": agenda.venue.as_deref().map(printable).unwrap_or_default(),
            "url": "",
            "info": "",
            "logo": null,
            "custom": [],
        },
        "settings": {
            "app": "ontime", "version": "4.0.0", "editorKey": null, "operatorKey": null, "timeFormat": "24",
            "language": language,
        },
        "viewSettings": {
            "dangerColor": "#ff7300", "normalColor": "#ffffffcc", "overrideStyles": false, "warningColor": "#ffa528",
        },
        "customFields": fields,
        "urlPresets": [],
        "automation": {
            "enabledAutomations": false, "enabledOscIn": false, "oscPortIn": 8888, "triggers": [], "automations": {},
        },
    });
    serde_json::to_string_pretty(&project).map(|text| escaped(&text) + "\n").unwrap_or_default()
}

fn entry(agenda: &Agenda, slot: &Slot, skip: bool, before: Option<Second>, words: &Words) -> Value {
    let (start, length) = (since_midnight(agenda, slot.start), milliseconds(slot.end - slot.start));
    let warning = |place: usize| agenda.signals.get(place).copied().map_or(0, milliseconds);
    let qa = slot.qa.map(|qa| words.padded_time(agenda.time_of_day(qa))).unwrap_or_default();
    json!({
        "type": "event",
        "id": slot.id.0,
        "flag": slot.hard.start || slot.hard.end,
        "cue": printable(slot.number.as_deref().unwrap_or_default()),
        "title": printable(&slot.title),
        "note": slot.description.as_deref().map(printable_lines).unwrap_or_default(),
        "endAction": "none",
        "timerType": "count-down",
        "countToEnd": slot.hard.end,
        // A linked start moves with the end before it; one that must not move is not linked.
        "linkStart": !skip && before == Some(slot.start) && !slot.hard.start,
        "timeStrategy": "lock-end",
        "timeStart": start,
        "timeEnd": (start + length) % DAY,
        "duration": length,
        "skip": skip,
        "colour": if slot.kind.is_pause() { "#779BE7" } else { "" },
        "timeWarning": warning(0),
        "timeDanger": warning(agenda.signals.len().saturating_sub(1)),
        "custom": {
            "QA": qa,
            "Speakers": speakers(&slot.speakers),
            "Kind": slot.kind.name(),
            "Hard": slot.hard.name().unwrap_or_default(),
        },
        "triggers": [],
        "parent": null,
        "revision": 0,
        "delay": 0,
        "dayOffset": agenda.days_past(slot.start),
        "gap": 0,
    })
}

fn milliseconds(length: Length) -> i64 {
    length.seconds().saturating_mul(1000)
}

/// The time on the wall of the venue, in milliseconds.
fn since_midnight(agenda: &Agenda, at: Second) -> i64 {
    let time = agenda.time_of_day(at);
    i64::from(time.hour * 3600 + time.minute * 60 + time.second) * 1000
}
