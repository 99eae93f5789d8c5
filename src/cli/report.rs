//! `adjourn report`: what became of the day, for whoever was there and whoever was not.

use super::Options;
use super::found::find;
use super::output::put;
use super::sitting::Refusal;
use crate::report::{Format, WIDTH, report};
use clap::{Args, ValueEnum};
use std::io::Write;
use std::path::{Path, PathBuf};

/// How a report is asked for.
#[derive(Args, Clone, Debug)]
pub struct Asked {
    /// How it is told [default: by the ending of FILE, else text]
    #[arg(long, value_name = "FORMAT")]
    format: Option<Name>,
    /// Where it goes; without it, to the output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// A format on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Name {
    /// For a terminal, with bars
    Text,
    /// For wikis and mails
    Markdown,
    /// One printable page that needs nothing else
    Html,
    /// A line for each slot, lengths in seconds
    Csv,
    /// For programs
    Json,
}

impl Name {
    fn format(self) -> Format {
        match self {
            Self::Text => Format::Text,
            Self::Markdown => Format::Markdown,
            Self::Html => Format::Html,
            Self::Csv => Format::Csv,
            Self::Json => Format::Json,
        }
    }
}

impl Asked {
    fn format(&self) -> Format {
        let ending = self.output.as_deref().and_then(Path::extension).unwrap_or_default().to_ascii_lowercase();
        let by_ending = match ending.to_str() {
            Some("md" | "markdown") => Format::Markdown,
            Some("html" | "htm") => Format::Html,
            Some("csv") => Format::Csv,
            Some("json") => Format::Json,
            _ => Format::Text,
        };
        self.format.map_or(by_ending, Name::format)
    }
}

/// Writes the report.
///
/// # Errors
/// When there is no session, it cannot be read, or the file cannot be written.
pub fn write(asked: &Asked, options: &Options, out: &mut dyn Write) -> Result<(), Refusal> {
    let found = find(options)?;
    if !found.outlook.opened {
        return Err(Refusal::refused(found.words.text("report-not-open")));
    }
    let text = report(&found.outlook, asked.format(), WIDTH, &found.words);
    put(&text, asked.output.as_deref(), out, &found.words)
}
