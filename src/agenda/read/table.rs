//! Walks the tables of a file and complains about keys and types. Knows which keys a table has and what a text may
//! hold, and nothing of what they mean.

use super::near;
use crate::agenda::complaint::picture::commands_terminal;
use crate::agenda::complaint::{Complaint, Found, Guess, Table, Trouble, Wants};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place in the file.
pub(super) type Value<'a> = &'a Spanned<DeValue<'a>>;

/// What was said about something.
#[derive(Clone, Debug)]
pub(super) enum Given<T> {
    /// Nothing.
    Absent,
    /// Something that was complained about.
    Bad,
    /// This, in this place.
    As(T, Range<usize>),
}

/// Words that people use for a key that is called otherwise here.
const SYNONYMS: [(Table, &str, &str); 22] = [
    (Table::Agenda, "name", "title"),
    (Table::Agenda, "day", "date"),
    (Table::Agenda, "tz", "timezone"),
    (Table::Agenda, "zone", "timezone"),
    (Table::Agenda, "place", "venue"),
    (Table::Agenda, "location", "venue"),
    (Table::Agenda, "lang", "language"),
    (Table::Agenda, "locale", "language"),
    (Table::Agenda, "warnings", "signals"),
    (Table::Agenda, "panel", "slot"),
    (Table::Agenda, "session", "slot"),
    (Table::Slot, "name", "title"),
    (Table::Slot, "type", "kind"),
    (Table::Slot, "begin", "start"),
    (Table::Slot, "from", "start"),
    (Table::Slot, "until", "end"),
    (Table::Slot, "duration", "length"),
    (Table::Slot, "questions", "qa"),
    (Table::Slot, "q&a", "qa"),
    (Table::Slot, "abstract", "description"),
    (Table::Speaker, "title", "role"),
    (Table::Speaker, "length", "time"),
];

/// A table, its unknown keys complained about.
pub(super) struct Fields<'a> {
    entries: &'a DeTable<'a>,
    /// The keys that unknown ones were perhaps meant to be.
    meant: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<Value<'a>> {
        self.entries.get(key)
    }

    /// Whether a key lacks altogether; one that was misspelt has its complaint already.
    pub(super) fn lacks(&self, key: &str) -> bool {
        !self.entries.contains_key(key) && !self.meant.contains(&key)
    }
}

/// Reads values and gathers the complaints about them.
pub(super) struct Reader<'a> {
    source: &'a str,
    complaints: Vec<Complaint>,
}

impl<'a> Reader<'a> {
    /// A reader without complaints so far.
    pub(super) fn new(source: &'a str) -> Self {
        Self { source, complaints: Vec::new() }
    }

    /// What was complained about.
    pub(super) fn into_complaints(self) -> Vec<Complaint> {
        self.complaints
    }

    /// The text of the file.
    pub(super) fn source(&self) -> &'a str {
        self.source
    }

    /// Adds a complaint.
    pub(super) fn refuse(&mut self, span: Range<usize>, trouble: Trouble) {
        self.complaints.push(Complaint { span, trouble });
    }

    /// Adds a complaint about the type of a value.
    pub(super) fn refuse_type(&mut self, key: &str, value: Value<'_>, wants: Wants) {
        let found = match value.get_ref() {
            DeValue::String(_) => Found::Text,
            DeValue::Integer(_) | DeValue::Float(_) => Found::Number,
            DeValue::Boolean(_) => Found::TrueOrFalse,
            DeValue::Datetime(moment) if moment.time.is_none() => Found::Date,
            DeValue::Datetime(_) => Found::Time,
            DeValue::Array(_) => Found::List,
            DeValue::Table(_) => Found::Table,
        };
        self.refuse(value.span(), Trouble::WrongType { key: key.to_owned(), wants, found });
    }

    /// Opens a table: complains about the keys that it does not have.
    pub(super) fn fields(&mut self, table: Table, entries: &'a DeTable<'a>) -> Fields<'a> {
        let mut meant = Vec::new();
        for (key, _) in entries {
            if !table.keys().contains(&key.get_ref().as_ref()) {
                let name = key.get_ref().to_string();
                let guess = guess(&name, table);
                if let Guess::Near(near) = guess {
                    meant.push(near);
                }
                self.refuse(key.span(), Trouble::UnknownKey { key: name, table, guess });
            }
        }
        Fields { entries, meant }
    }

    /// A text as it stands.
    fn raw(&mut self, key: &str, value: Value<'a>) -> Option<&'a str> {
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.refuse_type(key, value, Wants::Text);
        }
        text
    }

    /// A text on one line, its blanks made single; none if there is nothing but blanks. No-break spaces stay.
    pub(super) fn line(&mut self, key: &str, value: Value<'a>) -> Option<String> {
        let text = self.raw(key, value)?;
        let blank = |letter: char| letter.is_ascii_whitespace() || matches!(letter, '\u{2028}' | '\u{2029}');
        self.refuse_control(value, text, blank)?;
        let words: Vec<&str> = text.split(blank).filter(|word| !word.is_empty()).collect();
        let line = words.join(" ");
        (!line.trim().is_empty()).then(|| line.trim().to_owned())
    }

    /// A text on one line, or a whole number that stands for one.
    pub(super) fn label(&mut self, key: &str, value: Value<'a>) -> Option<String> {
        match value.get_ref() {
            DeValue::Integer(number) if number.radix() == 10 => Some(number.as_str().to_owned()),
            _ => self.line(key, value),
        }
    }

    /// A text on one line that must say something.
    pub(super) fn telling_line(&mut self, key: &str, value: Value<'a>) -> Option<String> {
        let before = self.complaints.len();
        let line = self.line(key, value);
        if line.is_none() && self.complaints.len() == before {
            self.refuse(value.span(), Trouble::Blank { key: key.to_owned() });
        }
        line
    }

    /// A text of any number of lines, without blank ones around it.
    pub(super) fn prose(&mut self, key: &str, value: Value<'a>) -> Option<String> {
        let text = self.raw(key, value)?.replace("\r\n", "\n");
        self.refuse_control(value, &text, |letter| matches!(letter, '\n' | '\t' | '\u{2028}' | '\u{2029}'))?;
        let text = text.replace(['\u{2028}', '\u{2029}'], "\n");
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// One of some words, in any case of letters.
    pub(super) fn word(&mut self, key: &str, value: Value<'a>, words: &'static [&'static str]) -> Option<&'static str> {
        // Whatever else stands there (true, a number), the words are the remedy.
        let written = self.source.get(value.span()).unwrap_or_default();
        let found = value.get_ref().as_str().unwrap_or(written);
        let known = words.iter().find(|word| word.eq_ignore_ascii_case(found.trim())).copied();
        if known.is_none() {
            let near = near::nearest(found, words);
            self.refuse(
                value.span(),
                Trouble::UnknownWord { key: key.to_owned(), found: found.to_owned(), words, near },
            );
        }
        known
    }

    fn refuse_control(&mut self, value: Value<'_>, text: &str, allowed: impl Fn(char) -> bool) -> Option<()> {
        let Some(control) = text.chars().find(|letter| commands_terminal(*letter) && !allowed(*letter)) else {
            return Some(());
        };
        let span = escape_of(control, self.source, value.span());
        self.refuse(span, Trouble::Control { code: control.into() });
        None
    }
}

fn guess(key: &str, table: Table) -> Guess {
    let lower = key.to_lowercase();
    let synonym = SYNONYMS.iter().find(|(of, word, _)| *of == table && *word == lower).map(|(_, _, known)| *known);
    if let Some(known) = synonym {
        return Guess::Near(known);
    }
    let elsewhere = [Table::Agenda, Table::Slot, Table::Speaker].into_iter().find(|other| other.keys().contains(&key));
    if let Some(other) = elsewhere {
        return Guess::Elsewhere(other);
    }
    near::nearest(key, table.keys()).map_or(Guess::None, Guess::Near)
}

/// The place of the escape that stands for a character within a value, or the value if it is not found.
fn escape_of(control: char, source: &str, span: Range<usize>) -> Range<usize> {
    let code = u32::from(control);
    let short = match code {
        0x08 => "\\b",
        0x0c => "\\f",
        0x0d => "\\r",
        0x1b => "\\e",
        _ => "\\",
    };
    let spellings = [format!("\\u{code:04x}"), format!("\\U{code:08x}"), format!("\\x{code:02x}"), short.to_owned()];
    let value = source.get(span.clone()).unwrap_or_default();
    let lower = value.to_ascii_lowercase();
    spellings
        .iter()
        .find_map(|spelling| {
            let at = lower.find(&spelling.to_ascii_lowercase()).filter(|_| spelling.len() > 1)?;
            Some(span.start + at..span.start + at + spelling.len())
        })
        .unwrap_or(span)
}
