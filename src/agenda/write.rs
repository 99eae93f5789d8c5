//! Writes an `agenda.toml`: our keys in our order, times in quotes, which every TOML reader takes.
//!
//! A [`Sheet`] is what stands in the file, and no more: an [`Agenda`](super::Agenda) becomes one whole, an import one with remarks.
//! Pure, and the counterpart of [`super::read`]: it must not know where a sheet comes from, nor any language.

mod of_agenda;

use super::{Advance, Hard, Kind, Speaker};
use crate::duration::{Length, TimeOfDay};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Timelike};
use std::fmt::Write as _;
use toml::Value;

/// A file as it will stand there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Remarks at the top, one a line.
    pub remarks: Vec<String>,
    /// What the meeting is called.
    pub title: String,
    /// Its day.
    pub date: Option<NaiveDate>,
    /// Its zone, by its IANA name.
    pub zone: Option<String>,
    /// Where it takes place.
    pub venue: Option<String>,
    /// The language of the screens.
    pub language: Option<String>,
    /// The least time between two slots.
    pub changeover: Option<Length>,
    /// Warnings before Q&A and before closing.
    pub signals: Option<Vec<Length>>,
    /// The slots.
    pub rows: Vec<Row>,
}

/// A slot as it will stand there; what is none or empty is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Remarks before it.
    pub remarks: Vec<String>,
    /// Whether it is only a remark itself, for a person to bring in.
    pub is_remark: bool,
    /// Its identity.
    pub id: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Its kind.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its start; none follows the row before.
    pub start: Option<Moment>,
    /// When Q&A opens, or how long it is.
    pub qa: Option<Moment>,
    /// Its end, or how long it is.
    pub end: Moment,
    /// The shortest it may be cut to.
    pub min: Option<Length>,
    /// Its shortest Q&A.
    pub min_qa: Option<Length>,
    /// Its hard edges.
    pub hard: Hard,
    /// Who moves it.
    pub advance: Option<Advance>,
    /// Who speaks.
    pub speakers: Vec<Speaker>,
    /// What it is about.
    pub description: Option<String>,
    /// For the chair.
    pub notes: Option<String>,
}

/// A moment as it will stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A time of the agenda's day.
    Time(TimeOfDay),
    /// A date and a time on the wall of the venue.
    Dated(NaiveDateTime),
    /// An instant, where the wall shows the same time twice.
    Exact(DateTime<FixedOffset>),
    /// So long: for an end since the start, for Q&A before the end.
    Lasting(Length),
}

/// The text of a file.
#[must_use]
pub fn write(sheet: &Sheet) -> String {
    let mut text = String::new();
    remarks(&mut text, &sheet.remarks);
    if !text.is_empty() {
        text.push('\n');
    }
    let mut table = Table::default();
    table.set("title", quoted(&sheet.title));
    table.set_some("date", sheet.date.map(|date| date.to_string()));
    table.set_some("timezone", sheet.zone.as_deref().map(quoted));
    table.set_some("venue", sheet.venue.as_deref().map(quoted));
    table.set_some("language", sheet.language.as_deref().map(quoted));
    table.set_some("changeover", sheet.changeover.map(length));
    let signals = |signals: &Vec<Length>| signals.iter().copied().map(length).collect::<Vec<_>>().join(", ");
    table.set_some("signals", sheet.signals.as_ref().map(|list| format!("[{}]", signals(list))));
    table.write(&mut text);
    for row in &sheet.rows {
        text.push('\n');
        remarks(&mut text, &row.remarks);
        if row.is_remark { remarks(&mut text, &[slot(row)]) } else { text.push_str(&slot(row)) }
    }
    text
}

/// The keys of a table with their values, in order.
#[derive(Default)]
struct Table(Vec<(&'static str, String)>);

impl Table {
    fn set(&mut self, key: &'static str, value: String) {
        self.0.push((key, value));
    }

    fn set_some(&mut self, key: &'static str, value: Option<String>) {
        self.0.extend(value.map(|value| (key, value)));
    }

    /// A line for each key, the values under each other.
    fn write(&self, text: &mut String) {
        let width = self.0.iter().map(|(key, _)| key.len()).max().unwrap_or_default();
        for (key, value) in &self.0 {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{key:width$} = {value}");
        }
    }
}

fn slot(row: &Row) -> String {
    let mut table = Table::default();
    table.set_some("id", row.id.as_deref().map(quoted));
    table.set_some("number", row.number.as_deref().map(quoted));
    if row.kind != Kind::Other {
        table.set("kind", quoted(row.kind.name()));
    }
    table.set("title", quoted(&row.title));
    table.set_some("start", row.start.map(moment));
    table.set_some("qa", row.qa.map(opening));
    match row.end {
        Moment::Lasting(lasting) => table.set("length", length(lasting)),
        end => table.set("end", moment(end)),
    }
    table.set_some("min", row.min.map(length));
    table.set_some("min_qa", row.min_qa.map(length));
    table.set_some("hard", row.hard.name().map(quoted));
    let advance = |advance| if advance == Advance::Clock { "clock" } else { "chair" };
    table.set_some("advance", row.advance.map(advance).map(quoted));
    table.set_some("speakers", speakers(&row.speakers));
    table.set_some("description", row.description.as_deref().map(prose));
    table.set_some("notes", row.notes.as_deref().map(prose));
    let mut text = "[[slot]]\n".to_owned();
    table.write(&mut text);
    text
}

fn speakers(speakers: &[Speaker]) -> Option<String> {
    let one = |speaker: &Speaker| {
        let role = speaker.role.as_deref().map(|role| format!(", role = {}", quoted(role)));
        let time = speaker.time.map(|time| format!(", time = {}", length(time)));
        format!("{{ name = {}{}{} }}", quoted(&speaker.name), role.unwrap_or_default(), time.unwrap_or_default())
    };
    match speakers {
        [] => None,
        [only] => Some(format!("[{}]", one(only))),
        several => Some(format!("[\n  {},\n]", several.iter().map(one).collect::<Vec<_>>().join(",\n  "))),
    }
}

/// Every line of every text, with the sign of a remark; nothing in it can end the remark.
fn remarks(text: &mut String, remarks: &[String]) {
    for line in remarks.iter().flat_map(|remark| remark.lines()) {
        let shown = super::complaint::picture::visible(line);
        let _ = writeln!(text, "{}", format!("# {shown}").trim_end());
    }
}

fn moment(moment: Moment) -> String {
    match moment {
        Moment::Time(TimeOfDay { hour, minute, second: 0 }) => format!("\"{hour}:{minute:02}\""),
        Moment::Time(TimeOfDay { hour, minute, second }) => format!("\"{hour}:{minute:02}:{second:02}\""),
        Moment::Dated(at) => at.format("%Y-%m-%dT%H:%M:%S").to_string(),
        Moment::Exact(at) => at.to_rfc3339(),
        Moment::Lasting(lasting) => length(lasting),
    }
}

/// When Q&A opens: `1h30` would be a time of day there, so a length is in minutes or seconds alone.
fn opening(opening: Moment) -> String {
    match opening {
        Moment::Lasting(Length(seconds)) if seconds % 60 == 0 => format!("\"{}m\"", seconds / 60),
        Moment::Lasting(Length(seconds)) => format!("\"{seconds}s\""),
        other => moment(other),
    }
}

fn length(length: Length) -> String {
    format!("\"{length}\"")
}

fn quoted(text: impl AsRef<str>) -> String {
    Value::String(text.as_ref().to_owned()).to_string()
}

/// The longest prose that stands between single quotes.
const SHORT: usize = 80;

/// A text of several lines, or a long one, stands between three quotes.
fn prose(text: &str) -> String {
    if !text.contains('\n') && text.chars().count() <= SHORT {
        return quoted(text);
    }
    let mut written = "\"\"\"\n".to_owned();
    for letter in text.chars() {
        match letter {
            '\\' | '"' if letter == '\\' || written.ends_with('"') => {
                written.push('\\');
                written.push(letter);
            }
            '\n' | '\t' => written.push(letter),
            letter if letter.is_control() => {
                let _ = write!(written, "\\u{:04X}", u32::from(letter));
            }
            letter => written.push(letter),
        }
    }
    written.push_str("\n\"\"\"");
    written
}

/// A time of day on the wall.
fn time_of(wall: NaiveDateTime) -> TimeOfDay {
    TimeOfDay { hour: wall.hour(), minute: wall.minute(), second: wall.second() }
}
