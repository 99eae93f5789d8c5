//! The agenda for elsewhere: as it is planned, or with the times as they now stand.
//!
//! Pure: it opens no file and reads no clock. Notes for the chair leave only in an `agenda.toml`, which is the chair's
//! own. It must not know how its readers show what they read.

mod csv;
mod day;
mod frab;
mod frab_json;
mod frab_xml;
mod ical;
mod identity;
mod ontime;
mod spelled;
mod toml;

use self::day::Day;
use crate::outlook::Outlook;
use crate::words::Words;

/// A format that others read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// Our own `agenda.toml`, with the comments of the file that the day came from.
    #[default]
    Toml,
    /// iCalendar (RFC 5545).
    Ical,
    /// A table.
    Csv,
    /// The schedule of frab and pretalx, as XML.
    FrabXml,
    /// The same as JSON.
    FrabJson,
    /// A project of Ontime 4.
    Ontime,
}

/// The day of an outlook in a format; `source` is the text that its agenda was first read from.
#[must_use]
pub fn export(outlook: &Outlook, source: &str, format: Format, expected: bool, words: &Words) -> String {
    let day = Day::of(outlook, expected);
    match format {
        Format::Toml => toml::toml(&day, source),
        Format::Ical => ical::ical(&day, outlook),
        Format::Csv => csv::csv(&day, words),
        Format::FrabXml => frab_xml::xml(&frab::schedule(&day, outlook, words)),
        Format::FrabJson => frab_json::json(&frab::schedule(&day, outlook, words)),
        Format::Ontime => ontime::ontime(&day, words),
    }
}
