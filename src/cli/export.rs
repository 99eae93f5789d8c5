//! `adjourn export`: the agenda for other programs, or for the next time.

use super::Options;
use super::found::find;
use super::output::put;
use super::sitting::Refusal;
use crate::export::{Format, export};
use clap::{Args, ValueEnum};
use std::io::Write;
use std::path::{Path, PathBuf};

/// How an export is asked for.
#[derive(Args, Clone, Debug)]
pub struct Asked {
    /// For what [default: by the ending of FILE, else toml]
    #[arg(long, value_name = "FORMAT")]
    format: Option<Name>,
    /// As an agenda.toml: the same as --format toml
    #[arg(long, conflicts_with = "format")]
    toml: bool,
    /// With the times as they now stand: as it happened, and as it is expected
    #[arg(long)]
    expected: bool,
    /// Where it goes; without it, to the output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// A format on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Name {
    /// An agenda.toml, with the edits of the day and the comments of the file it came from
    Toml,
    /// For calendars (iCalendar)
    Ical,
    /// A table with a head
    Csv,
    /// A schedule.xml, as frab and pretalx write it
    FrabXml,
    /// A schedule.json, likewise
    FrabJson,
    /// A project file for Ontime 4
    Ontime,
}

impl Name {
    fn format(self) -> Format {
        match self {
            Self::Toml => Format::Toml,
            Self::Ical => Format::Ical,
            Self::Csv => Format::Csv,
            Self::FrabXml => Format::FrabXml,
            Self::FrabJson => Format::FrabJson,
            Self::Ontime => Format::Ontime,
        }
    }
}

impl Asked {
    fn format(&self) -> Format {
        let ending = self.output.as_deref().and_then(Path::extension).unwrap_or_default().to_ascii_lowercase();
        let by_ending = match ending.to_str() {
            Some("ics" | "ical") => Format::Ical,
            Some("csv") => Format::Csv,
            Some("xml") => Format::FrabXml,
            Some("json") => Format::FrabJson,
            _ => Format::Toml,
        };
        let asked = self.format.or(self.toml.then_some(Name::Toml));
        asked.map_or(by_ending, Name::format)
    }
}

/// Writes the export.
///
/// # Errors
/// When a session that is there cannot be read, there is no agenda, or the file cannot be written.
pub fn write(asked: &Asked, options: &Options, out: &mut dyn Write) -> Result<(), Refusal> {
    let found = find(options)?;
    let text = export(&found.outlook, &found.source, asked.format(), asked.expected, &found.words);
    put(&text, asked.output.as_deref(), out, &found.words)
}
