//! Turns the text of an `agenda.toml` into an [`Agenda`], or into all complaints about it at once.
//!
//! Pure: what the file leaves open (today, the machine's zone) is an argument. It must not know how a complaint reads.

mod brackets;
mod day;
mod ids;
mod near;
mod slot;
mod syntax;
mod table;
mod time;

pub use self::ids::slug;

use crate::agenda::complaint::{Complaint, Table, Trouble, Wants};
use crate::agenda::{Advance, Agenda, Kind, Slot, third_of};
use crate::duration::{Length, Second};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use day::{Day, Times};
use slot::Draft;
use std::ops::Range;
use table::{Fields, Given, Reader};
use time::{Least, Wall};
use toml::Spanned;
use toml::de::DeTable;

/// The languages that an agenda may name.
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "pt"];

/// The warnings of an agenda that says nothing about them.
pub(super) const SIGNALS: [Length; 3] = [Length::minutes(5), Length::minutes(2), Length::minutes(1)];

/// What a reader needs to know when a file names no date or no zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The day on which an agenda without a date takes place, at the venue.
    pub today: NaiveDate,
    /// The zone of a venue that the file does not place: the machine's.
    pub zone: Tz,
}

/// Reads an agenda.
///
/// # Errors
/// All complaints about the file, in order of place; never none.
pub fn read(text: &str, setting: &Setting) -> Result<Agenda, Vec<Complaint>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let verdict = syntax::judge(text, table.get_ref(), &errors);
    let mut reader = Reader::new(text);
    let agenda = reader.agenda(&table, *setting);
    let mut complaints = reader.into_complaints();
    complaints.retain(|complaint| holds(complaint, &verdict, text));
    complaints.extend(verdict.complaints);
    complaints.sort_by_key(|complaint| (complaint.span.start, complaint.span.end));
    if complaints.is_empty() { Ok(agenda) } else { Err(complaints) }
}

/// Reads an agenda at an instant: one that names a zone but no date takes place on the day that it is there.
///
/// # Errors
/// All complaints about the file, in order of place; never none.
pub fn read_at(text: &str, zone: Tz, now: Second) -> Result<Agenda, Vec<Complaint>> {
    let today_in = |zone: Tz| DateTime::from_timestamp(now.0, 0).unwrap_or_default().with_timezone(&zone).date_naive();
    let setting = Setting { today: today_in(zone), zone };
    match read(text, &setting) {
        Ok(agenda) if !agenda.dated && today_in(agenda.zone) != agenda.date => {
            read(text, &Setting { today: today_in(agenda.zone), zone })
        }
        other => other,
    }
}

/// Whether a text is TOML, whatever it says.
#[must_use]
pub fn is_toml(text: &str) -> bool {
    DeTable::parse(text).is_ok()
}

/// The text of a file. Old editors save accents in other encodings; what can be read is kept then, to show the place.
///
/// # Errors
/// The text with marks in the place of what is no UTF-8, and the complaint about the first of them.
pub fn decode(bytes: Vec<u8>) -> Result<String, (String, Vec<Complaint>)> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        let span = at..at + char::REPLACEMENT_CHARACTER.len_utf8();
        (text, vec![Complaint { span, trouble: Trouble::NotUtf8 }])
    })
}

/// Whether a complaint about the meaning still holds where the text is no TOML: it must stand before everything that
/// may have been misread, on a line of its own, and not be about something that is perhaps there after all.
fn holds(complaint: &Complaint, verdict: &syntax::Verdict, text: &str) -> bool {
    let line = |at: usize| syntax::line_around(text, at).start;
    let at = complaint.span.start;
    let misread = verdict.misleads_from.is_some_and(|from| at >= from)
        || (verdict.hides_keys && is_about_absence(&complaint.trouble));
    let same_line = verdict.complaints.iter().any(|other| line(other.span.start) == line(at));
    !misread && !same_line
}

fn is_about_absence(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Missing { .. } | Trouble::NoEnd | Trouble::FirstWithoutStart | Trouble::NoSlots)
}

impl<'a> Reader<'a> {
    fn agenda(&mut self, table: &'a Spanned<DeTable<'a>>, setting: Setting) -> Agenda {
        let fields = self.fields(Table::Agenda, table.get_ref());
        let title = match fields.get("title") {
            Some(value) => self.telling_line("title", value),
            None => self.missing(&fields, &self.top(), "title", Table::Agenda),
        };
        let date = fields.get("date").map_or(Given::Absent, |value| self.date("date", value));
        let zone = self.zone(&fields);
        let drafts = self.drafts(&fields);
        let day = day::day_of(&date, &drafts, zone.unwrap_or(setting.zone), setting.today);
        let times = day.map_or_else(Vec::new, |day| day::place(day, &drafts, self));
        let wall = Wall { zone: setting.zone, day: setting.today };
        let Day { wall, dated } = day.unwrap_or(Day { wall, dated: false });
        let advance = fields.get("advance").and_then(|value| self.advance(value)).unwrap_or(Advance::Chair);
        let min_qa = fields.get("min_qa").and_then(|value| self.length("min_qa", value, Least::Zero));
        Agenda {
            title: title.unwrap_or_default(),
            date: wall.day,
            dated,
            zone: wall.zone,
            venue: fields.get("venue").and_then(|value| self.line("venue", value)),
            language: self.language(&fields),
            changeover: fields
                .get("changeover")
                .and_then(|value| self.length("changeover", value, Least::Zero))
                .unwrap_or(Length::ZERO),
            signals: self.signals(&fields),
            slots: self.slots(drafts, &times, advance, min_qa),
        }
    }

    /// Where what the file lacks is complained about: its first line that says something.
    fn top(&self) -> Range<usize> {
        let text = self.source();
        let says = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
        let first = text.lines().find(says).unwrap_or_default();
        let start = first.as_ptr().addr().saturating_sub(text.as_ptr().addr());
        if first.is_empty() { text.len()..text.len() } else { start..start + first.trim_end().len() }
    }

    fn zone(&mut self, fields: &Fields<'a>) -> Option<Tz> {
        let value = fields.get("timezone")?;
        let name = self.telling_line("timezone", value)?;
        let zone = name.parse().ok();
        if zone.is_none() {
            let near = near::nearest_zones(&name);
            self.refuse(value.span(), Trouble::UnknownZone { found: name, near });
        }
        // The order of the slots can be judged in any zone, and is, so that all complaints come at once.
        zone.or(Some(Tz::UTC))
    }

    fn language(&mut self, fields: &Fields<'a>) -> Option<String> {
        let value = fields.get("language")?;
        let name = self.line("language", value)?;
        let primary = name.split(['-', '_']).next().unwrap_or_default();
        if LANGUAGES.iter().any(|known| known.eq_ignore_ascii_case(primary)) {
            return Some(name);
        }
        let near = near::nearest(primary, &LANGUAGES);
        let key = "language".to_owned();
        self.refuse(value.span(), Trouble::UnknownWord { key, found: name, words: &LANGUAGES, near });
        None
    }

    fn signals(&mut self, fields: &Fields<'a>) -> Vec<Length> {
        let mut signals =
            fields.get("signals").map_or_else(|| SIGNALS.to_vec(), |value| self.lengths("signals", value));
        signals.sort_unstable_by(|one, other| other.cmp(one));
        signals.dedup();
        signals
    }

    fn drafts(&mut self, fields: &Fields<'a>) -> Vec<Draft> {
        let Some(value) = fields.get("slot") else {
            let end = self.source().trim_end().len();
            if fields.lacks("slot") {
                self.refuse(end..end, Trouble::NoSlots);
            }
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.refuse_type("slot", value, Wants::Slots);
            return Vec::new();
        };
        if list.is_empty() {
            self.refuse(value.span(), Trouble::NoSlots);
        }
        list.iter().filter_map(|item| self.slot(item)).collect()
    }

    fn slots(&mut self, drafts: Vec<Draft>, times: &[Times], advance: Advance, min_qa: Option<Length>) -> Vec<Slot> {
        self.refuse_duplicates(&drafts);
        let offers: Vec<ids::Offer<'_>> = drafts
            .iter()
            .map(|draft| ids::Offer {
                explicit: draft.id.as_ref().map(|(id, _)| id.as_str()),
                number: draft.number.as_deref(),
                title: &draft.title,
                kind: draft.kind.name(),
            })
            .collect();
        let ids = ids::assign(&offers);
        let unplaced = std::iter::repeat(Times::default());
        drafts
            .into_iter()
            .zip(ids)
            .zip(times.iter().copied().chain(unplaced))
            .map(|((draft, id), times)| {
                // Where a time is not known, there is a complaint, and this slot is never seen.
                let start = times.start.unwrap_or_default();
                let end = times.end.unwrap_or(start);
                Slot {
                    id,
                    number: draft.number,
                    kind: draft.kind,
                    title: draft.title,
                    start,
                    qa: times.qa,
                    end,
                    min: draft.min.map(|(min, _)| min),
                    min_qa: protected(times.qa.map(|qa| end - qa), draft.min_qa.or(min_qa)),
                    hard: draft.hard,
                    advance: draft.advance.unwrap_or_else(|| advance_of(draft.kind, advance)),
                    speakers: draft.speakers,
                    description: draft.description,
                    notes: draft.notes,
                }
            })
            .collect()
    }

    fn refuse_duplicates(&mut self, drafts: &[Draft]) {
        let mut seen = std::collections::HashMap::new();
        for (id, span) in drafts.iter().filter_map(|draft| draft.id.as_ref()) {
            if let Some(first) = seen.get(id) {
                let line = self.source().get(..*first).unwrap_or_default().matches('\n').count() + 1;
                self.refuse(span.clone(), Trouble::DuplicateId { id: id.clone(), line });
            } else {
                seen.insert(id, span.start);
            }
        }
    }
}

/// The Q&A that no overrun may take: as said, else a third of what is planned, rounded up to a minute.
pub(super) fn protected(qa: Option<Length>, said: Option<Length>) -> Length {
    let Some(qa) = qa else { return Length::ZERO };
    said.unwrap_or_else(|| third_of(qa))
}

pub(super) fn advance_of(kind: Kind, of_agenda: Advance) -> Advance {
    if kind.is_pause() { Advance::Clock } else { of_agenda }
}
