//! What became of the day: planned against actual, who overran, what absorbed it, what was promised, and the log.
//!
//! One account of an outlook, told as text, Markdown, HTML, CSV or JSON. It adds nothing up that the ledger has not
//! added up, so every sum is the ledger's to the second. It opens no file and reads no clock.

mod account;
mod bands;
mod csv;
mod html;
mod json;
mod markdown;
mod paper;
mod svg;
mod text;

pub use self::json::{Report, SCHEMA, json};

use self::account::Account;
use self::paper::Paper;
use crate::outlook::Outlook;
use crate::words::Words;

/// How a report is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// For a terminal, with bars.
    #[default]
    Text,
    /// For wikis and mails.
    Markdown,
    /// One printable page.
    Html,
    /// A line for each slot.
    Csv,
    /// For programs.
    Json,
}

/// The cells that a text takes where nobody says how wide the terminal is.
pub const WIDTH: usize = 80;

/// The report of a day, whole, its last line ended. A text takes that many cells.
#[must_use]
pub fn report(outlook: &Outlook, format: Format, width: usize, words: &Words) -> String {
    let account = Account::of(outlook);
    match format {
        Format::Text => text::text(&Paper::of(&account, words), &account, width, words),
        Format::Markdown => markdown::markdown(&Paper::of(&account, words), &account, words),
        Format::Html => html::html(&Paper::of(&account, words), &account, words),
        Format::Csv => csv::csv(&account, words),
        Format::Json => json(outlook, words).text().unwrap_or_default(),
    }
}
