//! What goes out, as other programs read it: the calendar by a library of others, the schedules by the rules that their
//! readers publish.

use crate::day::SAMPLE;
use crate::{changed, exported};
use adjourn::agenda::Slot;
use adjourn::export::Format;
use icalendar::{CalendarDateTime, Component, DatePerhapsTime, EventLike};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn another_reader_of_calendars_finds_every_event() {
    let outlook = changed().outlook();
    let calendar: icalendar::Calendar = exported(&outlook, SAMPLE, Format::Ical, false).parse().unwrap();
    assert_eq!(calendar.get_name(), Some(outlook.agenda.title.as_str()));
    let events: Vec<&icalendar::Event> = calendar.components.iter().filter_map(|one| one.as_event()).collect();
    let wanted: Vec<&Slot> = outlook.agenda.slots.iter().collect();
    assert_eq!(events.len(), wanted.len());
    for slot in wanted {
        let event = events.iter().find(|event| event.get_summary().unwrap().ends_with(&slot.title)).unwrap();
        assert!(event.get_uid().is_some() && event.get_timestamp().is_some());
        let length = slot.end - slot.start;
        let at = |moment: Option<DatePerhapsTime>| match moment {
            Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(at))) => at.timestamp(),
            other => panic!("{other:?}"),
        };
        assert_eq!(at(event.get_end()) - at(event.get_start()), length.seconds());
        assert_eq!(event.get_location(), outlook.agenda.venue.as_deref());
    }
}

/// The keys of an object are those that must be there, and perhaps some that may.
fn assert_keys(object: &Value, must: &[&str], may: &[&str]) {
    let keys: BTreeSet<&str> = object.as_object().unwrap().keys().map(String::as_str).collect();
    for key in must {
        assert!(keys.contains(key), "{key} is missing in {object}");
    }
    for key in keys {
        assert!(must.contains(&key) || may.contains(&key), "{key} is too much in {object}");
    }
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} is no text in {value}"))
}

/// Digits, a colon, two digits.
fn is_length(text: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once(':').is_some_and(|(hours, minutes)| is_number(hours) && is_number(minutes) && minutes.len() == 2)
}

fn is_small(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-'))
}

#[test]
fn a_schedule_in_json_keeps_the_rules_of_its_readers() {
    for expected in [false, true] {
        let schedule: Value =
            serde_json::from_str(&exported(&changed().outlook(), SAMPLE, Format::FrabJson, expected)).unwrap();
        assert_keys(&schedule, &["schedule"], &["$schema", "generator"]);
        let conference = &schedule["schedule"]["conference"];
        let must = ["title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration"];
        assert_keys(conference, &must, &["description", "time_zone_name", "rooms", "url"]);
        assert!(is_small(text(conference, "acronym")) && text(conference, "acronym").len() >= 4);
        assert_keys(&conference["rooms"][0], &["guid", "name"], &["description", "capacity"]);
        let day = &conference["days"][0];
        assert_keys(day, &["index", "date", "day_start", "day_end", "rooms"], &[]);
        let events = day["rooms"].as_object().unwrap().values().flat_map(|events| events.as_array().unwrap());
        let mut seen = BTreeSet::new();
        for event in events {
            let must = [
                "abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room", "slug", "start",
                "subtitle", "title", "track", "type", "url",
            ];
            assert_keys(event, &must, &["description", "attachments"]);
            assert!(is_length(text(event, "duration")) && is_small(text(event, "slug")), "{event}");
            chrono::DateTime::parse_from_rfc3339(text(event, "date")).unwrap();
            assert!(event["id"].as_u64() >= Some(1));
            for unique in [event["id"].to_string(), text(event, "guid").to_owned(), text(event, "slug").to_owned()] {
                assert!(seen.insert(unique), "{event}");
            }
            for person in event["persons"].as_array().unwrap() {
                // Of a frab, and not of a pretalx: a reader must not take it for both.
                assert_keys(person, &["id", "public_name"], &["biography"]);
            }
        }
    }
}

#[test]
fn a_schedule_in_xml_has_its_elements_in_the_order_of_its_readers() {
    let schedule = exported(&changed().outlook(), SAMPLE, Format::FrabXml, false);
    let place = |text: &str| schedule.find(text).unwrap_or_else(|| panic!("{text} is missing"));
    let order =
        ["<schedule>", "<generator ", "<version>", "<conference>", "</conference>", "<day ", "<room name=", "<event "];
    assert!(order.iter().map(|text| place(text)).is_sorted());
    let events: Vec<&str> = schedule.split("<event ").skip(1).collect();
    for event in &events {
        for once in ["room", "title", "subtitle", "type", "date", "start", "duration", "abstract", "slug", "track"] {
            assert_eq!(event.matches(&format!("<{once}>")).count(), 1, "{once} in {event}");
        }
        let duration = event.split("<duration>").nth(1).unwrap().split('<').next().unwrap();
        assert!(is_length(duration), "{duration}");
    }
    assert_eq!(events.len(), 9);
}
