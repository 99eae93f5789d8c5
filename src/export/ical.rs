//! The day as iCalendar (RFC 5545): an event for each slot, instants in UTC, identities that stay.
//!
//! What does not take place is a cancelled event, so that a calendar which has it strikes it. Q&A,
//! speakers and hard edges have properties of our own, which others pass over.

use super::day::Day;
use super::identity::guid;
use super::spelled::{name, speaker, speakers};
use crate::agenda::Slot;
use crate::duration::Second;
use crate::outlook::Outlook;
use crate::words::is_harmless;
use chrono::DateTime;

/// The longest a line may be, in bytes, its end left out.
const LONGEST: usize = 75;

/// The calendar.
pub(super) fn ical(day: &Day, outlook: &Outlook) -> String {
    let agenda = &day.agenda;
    let mut calendar = Calendar(String::new());
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", concat!("-//adjourn//adjourn ", env!("CARGO_PKG_VERSION"), "//EN"));
    calendar.line("CALSCALE", "GREGORIAN");
    calendar.line("METHOD", "PUBLISH");
    calendar.prose("NAME", &agenda.title);
    calendar.prose("X-WR-CALNAME", &agenda.title);
    calendar.prose("X-WR-TIMEZONE", agenda.zone.name());
    for slot in &agenda.slots {
        event(&mut calendar, day, outlook, slot, "CONFIRMED");
    }
    for (_, slot) in &day.skipped {
        event(&mut calendar, day, outlook, slot, "CANCELLED");
    }
    calendar.line("END", "VCALENDAR");
    calendar.0
}

fn event(calendar: &mut Calendar, day: &Day, outlook: &Outlook, slot: &Slot, status: &str) {
    let agenda = &day.agenda;
    calendar.line("BEGIN", "VEVENT");
    calendar.line("UID", &guid(agenda, &slot.id));
    calendar.line("DTSTAMP", &utc(outlook.now));
    calendar.line("SEQUENCE", &outlook.turn.to_string());
    calendar.line("DTSTART", &utc(slot.start));
    calendar.line("DTEND", &utc(slot.end));
    calendar.line("STATUS", status);
    calendar.prose("SUMMARY", &name(slot));
    let mut about: Vec<String> = slot.speakers.iter().map(speaker).collect();
    if let Some(description) = &slot.description {
        about.extend((!about.is_empty()).then(String::new));
        about.push(description.clone());
    }
    if !about.is_empty() {
        calendar.prose("DESCRIPTION", &about.join("\n"));
    }
    if let Some(venue) = &agenda.venue {
        calendar.prose("LOCATION", venue);
    }
    calendar.line("CATEGORIES", &slot.kind.name().to_uppercase());
    if let Some(qa) = slot.qa {
        calendar.line("X-ADJOURN-QA", &utc(qa));
    }
    if !slot.speakers.is_empty() {
        calendar.prose("X-ADJOURN-SPEAKERS", &speakers(&slot.speakers));
    }
    calendar.prose("X-ADJOURN-ID", &slot.id.0);
    if let Some(hard) = slot.hard.name() {
        calendar.line("X-ADJOURN-HARD", hard);
    }
    calendar.line("END", "VEVENT");
}

/// `20110412T143000Z`.
fn utc(at: Second) -> String {
    let instant = DateTime::from_timestamp(at.0, 0).unwrap_or_default();
    let basic = instant.naive_utc().to_string();
    basic
        .chars()
        .filter(|sign| !matches!(sign, '-' | ':'))
        .map(|sign| if sign == ' ' { 'T' } else { sign })
        .collect::<String>()
        + "Z"
}

/// Lines on their way out.
struct Calendar(String);

impl Calendar {
    /// A property whose value is of our own making.
    fn line(&mut self, name: &str, value: &str) {
        let mut bytes = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if bytes + letter.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(letter);
            bytes += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is a text.
    fn prose(&mut self, name: &str, text: &str) {
        let mut value = String::with_capacity(text.len());
        for letter in text.replace("\r\n", "\n").chars() {
            match letter {
                '\\' | ';' | ',' => {
                    value.push('\\');
                    value.push(letter);
                }
                '\n' | '\r' => value.push_str("\\n"),
                '\t' => value.push(' '),
                letter if is_harmless(letter) => value.push(letter),
                _ => {}
            }
        }
        self.line(name, &value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut calendar = Calendar(String::new());
        calendar.prose("SUMMARY", &"é,".repeat(80));
        for line in calendar.0.lines() {
            assert!(line.len() <= LONGEST, "{line}");
        }
        let unfolded = calendar.0.replace("\r\n ", "");
        assert_eq!(unfolded, format!("SUMMARY:{}\r\n", "é\\,".repeat(80)));
    }

    #[test]
    fn instants_are_in_utc() {
        assert_eq!(utc(Second(1_302_618_600)), "20110412T143000Z");
    }
}
