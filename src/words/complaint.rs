//! How the complaints about an agenda file read: place, trouble, the line with marks, the remedy.
//! It must not know how an agenda is read, nor where the file lies.

use super::Words;
use crate::agenda::complaint::picture::{Picture, visible};
use crate::agenda::complaint::{Complaint, Guess, Syntax, Table, Trouble};
use fluent_bundle::FluentValue;
use std::fmt::Write as _;

/// The longest text of a file that is said again in a sentence, in characters.
const LONGEST: usize = 60;

/// All complaints about a file as one text, in their order, and their number at the end.
#[must_use]
pub fn render(complaints: &[Complaint], source: &str, file_name: &str, words: &Words) -> String {
    let file_name = visible(file_name);
    let mut text = String::new();
    for complaint in complaints {
        let picture = Picture::of(source, &complaint.span);
        let phrase = phrase(&complaint.trouble);
        let (line, column) = (picture.line, picture.column);
        let gutter = " ".repeat(line.to_string().len());
        let trouble = words.with(phrase.trouble, &phrase.arguments);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{file_name}:{line}:{column}: {trouble}");
        let _ = writeln!(text, "{}", format!("{line} | {}", picture.text).trim_end());
        let _ = writeln!(text, "{gutter} | {}", picture.marks);
        for remedy in &phrase.remedies {
            let _ = writeln!(text, "{gutter} = {}", words.with(remedy, &phrase.arguments));
        }
        text.push('\n');
    }
    text.push_str(&words.with("check-count", &[("count", complaints.len().into())]));
    text.push('\n');
    text
}

/// The first complaint about a file on one line, and how many others there are: `agenda.toml:14:9: no end`.
#[must_use]
pub fn brief(complaints: &[Complaint], source: &str, file_name: &str, words: &Words) -> String {
    let Some(complaint) = complaints.first() else { return visible(file_name) };
    let Picture { line, column, .. } = Picture::of(source, &complaint.span);
    let phrase = phrase(&complaint.trouble);
    let trouble = words.with(phrase.trouble, &phrase.arguments);
    let first = format!("{}:{line}:{column}: {trouble}", visible(file_name));
    match complaints.len() {
        ..=1 => first,
        all => words.with("check-and-others", &[("first", first.into()), ("count", (all - 1).into())]),
    }
}

/// The same, for those whose day goes on without that file.
#[must_use]
pub fn goes_on_without(complaints: &[Complaint], source: &str, file_name: &str, words: &Words) -> String {
    let trouble = brief(complaints, source, file_name, words);
    words.with("desk-file-broken", &[("trouble", trouble.into())])
}

/// That a file cannot be read, for those whose day goes on without it.
#[must_use]
pub fn goes_on_unread(why: &str, file_name: &str, words: &Words) -> String {
    let arguments = [("file", visible(file_name).into()), ("why", visible(why).into())];
    words.with("desk-file-unreadable", &arguments)
}

/// The messages that say what is wrong and what helps, and what they are filled with.
struct Phrase {
    trouble: &'static str,
    remedies: Vec<&'static str>,
    arguments: Vec<(&'static str, FluentValue<'static>)>,
}

impl Phrase {
    fn new(trouble: &'static str, remedy: &'static str) -> Self {
        Self { trouble, remedies: vec![remedy], arguments: Vec::new() }
    }

    /// Fills in a text, of which nothing reaches a terminal that it would obey.
    fn filled(mut self, name: &'static str, text: &str) -> Self {
        let mut shown: String = visible(text).chars().take(LONGEST).collect();
        if visible(text).chars().nth(LONGEST).is_some() {
            shown.push('…');
        }
        self.arguments.push((name, shown.into()));
        self
    }

    /// Fills in a list, as long as it is.
    fn filled_with(mut self, name: &'static str, items: &[&str]) -> Self {
        self.arguments.push((name, items.join(", ").into()));
        self
    }

    /// Adds a remedy.
    fn or(mut self, remedy: &'static str) -> Self {
        self.remedies.push(remedy);
        self
    }

    /// Puts a remedy first, with what it is filled with, if there is something to fill it with.
    fn first(mut self, remedy: &'static str, name: &'static str, text: Option<&str>) -> Self {
        if let Some(text) = text {
            self.remedies.insert(0, remedy);
            return self.filled(name, text);
        }
        self
    }
}

fn phrase(trouble: &Trouble) -> Phrase {
    match trouble {
        Trouble::NotUtf8 => Phrase::new("check-not-utf8", "check-not-utf8-remedy"),
        Trouble::Syntax(syntax) => of_syntax(syntax),
        Trouble::UnknownKey { key, table, guess } => unknown_key(key, *table, guess),
        Trouble::WrongType { key, wants, found } => Phrase::new("check-wrong-type", "check-wrong-type-remedy")
            .filled("key", key)
            .filled("wants", wants.name())
            .filled("found", found.name()),
        Trouble::Missing { key, table } => {
            Phrase::new("check-missing", "check-missing-remedy").filled("key", key).filled("table", table_name(*table))
        }
        Trouble::Blank { key } => Phrase::new("check-blank", "check-blank-remedy").filled("key", key),
        Trouble::Control { code } => {
            Phrase::new("check-control", "check-control-remedy").filled("code", &format!("U+{code:04X}"))
        }
        Trouble::UnknownWord { key, found, words, near } => Phrase::new("check-unknown-word", "check-known-words")
            .filled("key", key)
            .filled("found", found)
            .filled_with("words", words)
            .first("check-did-you-mean", "near", *near),
        Trouble::UnknownZone { found, near } if near.is_empty() => {
            Phrase::new("check-unknown-zone", "check-unknown-zone-remedy").filled("found", found)
        }
        Trouble::UnknownZone { found, near } => {
            Phrase::new("check-unknown-zone", "check-near-zones").filled("found", found).filled_with("near", near)
        }
        Trouble::BadId { found, like } => Phrase::new("check-bad-id", "check-bad-id-remedy")
            .filled("found", found)
            .first("check-bad-id-like", "like", Some(like.as_str()).filter(|like| !like.is_empty())),
        Trouble::DuplicateId { id, line } => Phrase::new("check-duplicate-id", "check-duplicate-id-remedy")
            .filled("id", id)
            .filled("line", &line.to_string()),
        other => of_writing(other),
    }
}

fn table_name(table: Table) -> &'static str {
    match table {
        Table::Agenda => "agenda",
        Table::Slot => "slot",
        Table::Speaker => "speaker",
    }
}

fn unknown_key(key: &str, table: Table, guess: &Guess) -> Phrase {
    let phrase = match guess {
        Guess::Near(near) => Phrase::new("check-unknown-key", "check-did-you-mean").filled("near", near),
        Guess::Elsewhere(other) => {
            Phrase::new("check-unknown-key", "check-key-elsewhere").filled("other", table_name(*other))
        }
        Guess::None => Phrase::new("check-unknown-key", "check-known-keys"),
    };
    phrase.filled("key", key).filled("table", table_name(table)).filled_with("keys", table.keys())
}

/// Moments and lengths that cannot be read.
fn of_writing(trouble: &Trouble) -> Phrase {
    match trouble {
        Trouble::NotADate { found } => {
            Phrase::new("check-not-a-date", "check-not-a-date-remedy").filled("found", found)
        }
        Trouble::NotATime { found } => {
            Phrase::new("check-not-a-time", "check-not-a-time-remedy").filled("found", found)
        }
        Trouble::NotATimeOrLength { found } => {
            Phrase::new("check-not-a-time-or-length", "check-not-a-time-or-length-remedy").filled("found", found)
        }
        Trouble::NotALength { found } => {
            Phrase::new("check-not-a-length", "check-not-a-length-remedy").filled("found", found)
        }
        Trouble::TooShort { key, found, zero_allowed } => {
            let remedy = if *zero_allowed { "check-negative-remedy" } else { "check-no-time-remedy" };
            Phrase::new("check-too-short", remedy).filled("key", key).filled("found", found)
        }
        Trouble::TooLong { found } => Phrase::new("check-too-long", "check-too-long-remedy").filled("found", found),
        Trouble::NoSuchTime { found, zone, leaves, resumes } => {
            Phrase::new("check-no-such-time", "check-no-such-time-remedy")
                .filled("found", found)
                .filled("zone", zone)
                .filled("leaves", leaves)
                .filled("resumes", resumes)
        }
        Trouble::TwiceThatDay { found, zone, first, second } => Phrase::new("check-twice", "check-twice-remedy")
            .filled("found", found)
            .filled("zone", zone)
            .filled("first", first)
            .filled("second", second),
        Trouble::DatedWithoutDate { date } => {
            Phrase::new("check-dated-without-date", "check-dated-without-date-remedy").filled("date", date)
        }
        Trouble::AnotherDay { found, date } => {
            Phrase::new("check-another-day", "check-another-day-remedy").filled("found", found).filled("date", date)
        }
        Trouble::TooFar { found, date } => {
            Phrase::new("check-too-far", "check-too-far-remedy").filled("found", found).filled("date", date)
        }
        other => of_order(other),
    }
}

/// What lies in the wrong place of its day.
fn of_order(trouble: &Trouble) -> Phrase {
    match trouble {
        Trouble::FirstWithoutStart => Phrase::new("check-first-without-start", "check-first-without-start-remedy"),
        Trouble::NoEnd => Phrase::new("check-no-end", "check-no-end-remedy"),
        Trouble::EndAndLength => Phrase::new("check-end-and-length", "check-end-and-length-remedy"),
        Trouble::Backwards { previous, starts, next_day } => {
            let midnight = if next_day.is_some() { "check-backwards-dated" } else { "check-backwards-undated" };
            Phrase::new("check-backwards", "check-backwards-remedy")
                .or(midnight)
                .filled("previous", previous)
                .filled("starts", starts)
                .filled("next", next_day.as_deref().unwrap_or_default())
        }
        Trouble::Overlap { previous, ends } => {
            Phrase::new("check-overlap", "check-overlap-remedy").filled("previous", previous).filled("ends", ends)
        }
        Trouble::EndsBeforeStart { starts, next_day } => Phrase::new(
            "check-ends-before-start",
            "check-ends-before-start-remedy",
        )
        .filled("starts", starts)
        .first("check-ends-next-day", "next", next_day.as_deref()),
        Trouble::QaOutside { starts, ends, next_day, length } => Phrase::new("check-qa-outside", "check-qa-remedy")
            .filled("starts", starts)
            .filled("ends", ends)
            .first("check-qa-next-day", "next", next_day.as_deref())
            .first("check-qa-length", "length", length.as_deref()),
        Trouble::QaTooLong { length } => {
            Phrase::new("check-qa-too-long", "check-qa-too-long-remedy").filled("length", length)
        }
        Trouble::MinTooLong { length } => {
            Phrase::new("check-min-too-long", "check-min-too-long-remedy").filled("length", length)
        }
        // What is left over: the functions above have taken all others.
        _ => Phrase::new("check-no-slots", "check-no-slots-remedy"),
    }
}

fn of_syntax(syntax: &Syntax) -> Phrase {
    match syntax {
        Syntax::Unquoted(text) => Phrase::new("check-unquoted", "check-unquoted-remedy").filled("text", text),
        Syntax::CurlyQuotes => Phrase::new("check-curly-quotes", "check-curly-quotes-remedy"),
        Syntax::NoValue => Phrase::new("check-no-value", "check-no-value-remedy"),
        Syntax::NoEquals => Phrase::new("check-no-equals", "check-no-equals-remedy"),
        Syntax::BadKey => Phrase::new("check-bad-key", "check-bad-key-remedy"),
        Syntax::DuplicateKey(key) => {
            Phrase::new("check-duplicate-key", "check-duplicate-key-remedy").filled("key", key)
        }
        Syntax::DuplicateTable(key) => {
            Phrase::new("check-duplicate-table", "check-duplicate-table-remedy").filled("key", key)
        }
        Syntax::UnclosedText => Phrase::new("check-unclosed-text", "check-unclosed-text-remedy"),
        Syntax::UnclosedLongText => Phrase::new("check-unclosed-long-text", "check-unclosed-long-text-remedy"),
        Syntax::UnclosedBracket => Phrase::new("check-unclosed-bracket", "check-unclosed-bracket-remedy"),
        Syntax::Header => Phrase::new("check-header", "check-header-remedy"),
        Syntax::Control(code) => {
            Phrase::new("check-control", "check-control-remedy").filled("code", &format!("U+{code:04X}"))
        }
        Syntax::Escape => Phrase::new("check-escape", "check-escape-remedy"),
        Syntax::BareTime(text) => Phrase::new("check-bare-time", "check-unquoted-remedy").filled("text", text),
        Syntax::Moment => Phrase::new("check-moment", "check-moment-remedy"),
        Syntax::Number => Phrase::new("check-number", "check-number-remedy"),
        Syntax::Comma => Phrase::new("check-comma", "check-comma-remedy"),
        Syntax::Leftover => Phrase::new("check-leftover", "check-leftover-remedy"),
        Syntax::TooDeep => Phrase::new("check-too-deep", "check-too-deep-remedy"),
        Syntax::Other(message) => Phrase::new("check-syntax", "check-syntax-remedy").filled("message", message),
    }
}
