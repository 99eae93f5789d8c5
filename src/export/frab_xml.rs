//! A frab schedule as XML, by the schema that schedule readers check against. Every text is escaped.

use super::frab::{Event, Schedule};
use crate::markup::escaped;
use std::fmt::Write as _;

/// The document.
pub(super) fn xml(schedule: &Schedule) -> String {
    let mut xml = Xml("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<schedule>\n".to_owned());
    // Writing to a string cannot fail.
    let _ = writeln!(xml.0, "  <generator name=\"adjourn\" version=\"{}\"/>", env!("CARGO_PKG_VERSION"));
    xml.element(1, "version", &schedule.version);
    xml.0.push_str("  <conference>\n");
    xml.element(2, "title", &schedule.title);
    xml.element(2, "acronym", &schedule.acronym);
    xml.element(2, "start", &schedule.date);
    xml.element(2, "end", schedule.end.split('T').next().unwrap_or_default());
    xml.element(2, "days", "1");
    xml.element(2, "timeslot_duration", "00:05");
    xml.element(2, "time_zone_name", schedule.zone);
    xml.0.push_str("  </conference>\n");
    let _ = writeln!(
        xml.0,
        "  <day index=\"1\" date=\"{}\" start=\"{}\" end=\"{}\">\n    <room name=\"{}\">",
        schedule.date,
        schedule.start,
        schedule.end,
        escaped(&schedule.room)
    );
    for event in &schedule.events {
        xml.event(event, &schedule.room);
    }
    xml.0.push_str("    </room>\n  </day>\n</schedule>\n");
    xml.0
}

struct Xml(String);

impl Xml {
    fn element(&mut self, depth: usize, name: &str, text: &str) {
        let indent = "  ".repeat(depth);
        let _ = writeln!(self.0, "{indent}<{name}>{}</{name}>", escaped(text));
    }

    fn event(&mut self, event: &Event, room: &str) {
        let _ = writeln!(self.0, "      <event guid=\"{}\" id=\"{}\">", event.guid, event.id);
        let texts = [
            ("room", room),
            ("title", &event.title),
            ("subtitle", ""),
            ("type", event.kind),
            ("date", &event.date),
            ("start", &event.start),
            ("duration", &event.duration),
            ("abstract", ""),
            ("slug", &event.slug),
            ("track", ""),
            ("language", &event.language),
            ("description", &event.description),
        ];
        for (name, text) in texts {
            self.element(4, name, text);
        }
        self.0.push_str("        <persons>\n");
        for person in &event.persons {
            let _ = writeln!(self.0, "          <person id=\"{}\">{}</person>", person.id, escaped(&person.name));
        }
        self.0.push_str("        </persons>\n        <links/>\n      </event>\n");
    }
}
