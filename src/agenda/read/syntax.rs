//! Texts that are no TOML: what the TOML reader says about them, in terms that words can be found for, in the
//! place where the slip was made rather than where the reader noticed it. Knows no key of an agenda but `slot`.

use super::brackets;
use crate::agenda::complaint::picture::commands_terminal;
use crate::agenda::complaint::{Complaint, Syntax, Trouble};
use crate::duration::TimeOfDay;
use std::ops::Range;
use toml::de::{DeTable, DeValue, Error};

/// What is wrong with a text as TOML.
pub(super) struct Verdict {
    /// The complaints, in order of place, one to a line.
    pub(super) complaints: Vec<Complaint>,
    /// From where on the text may have been read as something else than was meant; none if nowhere.
    pub(super) misleads_from: Option<usize>,
    /// Whether a key that seems to lack may be there after all.
    pub(super) hides_keys: bool,
}

/// Judges the errors of the TOML reader by the text and what could be read of it.
pub(super) fn judge(source: &str, table: &DeTable<'_>, errors: &[Error]) -> Verdict {
    let mut values = Vec::new();
    collect(table, &mut values);
    let mut complaints: Vec<Complaint> = errors.iter().map(|error| complaint(source, &values, error)).collect();
    place_unclosed(source, &mut complaints);
    complaints.sort_by_key(|complaint| (complaint.span.start, complaint.span.end));
    drop_consequences(source, &mut complaints);
    let misleads_from = complaints
        .iter()
        .filter(|complaint| matches!(&complaint.trouble, Trouble::Syntax(syntax) if syntax.misleads()))
        .map(|complaint| line_around(source, complaint.span.start).start)
        .min();
    let bad_key = complaints.iter().any(|complaint| complaint.trouble == Trouble::Syntax(Syntax::BadKey));
    Verdict { hides_keys: bad_key || misleads_from.is_some(), complaints, misleads_from }
}

/// The values of a table and of the tables under headers in it; what stands within a value belongs to that value.
fn collect(table: &DeTable<'_>, into: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        // What stands under a header begins after the header's brackets; a value's own table begins with its brace.
        let under_header = |span: Range<usize>| span.start < key.span().start || span == key.span();
        match value.get_ref() {
            DeValue::Table(inner) if under_header(value.span()) => collect(inner, into),
            DeValue::Array(items) if under_header(value.span()) => {
                for table in items.iter().filter_map(|item| item.get_ref().as_table()) {
                    collect(table, into);
                }
            }
            _ => into.push(value.span()),
        }
    }
}

fn complaint(source: &str, values: &[Range<usize>], error: &Error) -> Complaint {
    let span = error.span().unwrap_or_default();
    let syntax = classify(source, error.message(), &span);
    let line = trimmed_line(source, span.start);
    let around = values.iter().find(|known| known.start <= span.start && span.end <= known.end);
    let span = match (&syntax, around) {
        (Syntax::UnclosedLongText, Some(known)) => known.start..known.start + 3,
        (Syntax::BadKey, _) if !span.is_empty() => word_around(source, &span, ends_key),
        (Syntax::UnclosedText | Syntax::Moment | Syntax::Number, Some(known)) => known.clone(),
        (Syntax::NoValue | Syntax::NoEquals | Syntax::Header | Syntax::BadKey | Syntax::UnclosedText, _) => line,
        _ => span,
    };
    Complaint { span, trouble: Trouble::Syntax(syntax) }
}

/// Keeps of the complaints the first of each line, and drops those that are only consequences: what stands behind a
/// bracket or three quotes that were never closed was taken for their inside, and what stands under a header that
/// opens a table anew was taken for a part of the old one.
fn drop_consequences(source: &str, complaints: &mut Vec<Complaint>) {
    let mut swallowed = false;
    let mut last_line = None;
    let mut reopened = false;
    complaints.retain(|complaint| {
        let line = line_around(source, complaint.span.start);
        let first = last_line.replace(line.start) != Some(line.start);
        let Trouble::Syntax(syntax) = &complaint.trouble else { return first };
        let keep = first && !swallowed && !(reopened && matches!(syntax, Syntax::DuplicateKey(_)));
        swallowed |= matches!(syntax, Syntax::UnclosedBracket | Syntax::UnclosedLongText);
        reopened |= matches!(syntax, Syntax::DuplicateTable(_));
        keep
    });
}

fn classify(source: &str, message: &str, span: &Range<usize>) -> Syntax {
    let found = source.get(span.clone()).unwrap_or_default();
    if let Some(control) = raw_control(source, span) {
        return Syntax::Control(control.into());
    }
    let starts = |with: &[&str]| with.iter().any(|start| message.starts_with(start));
    match message {
        _ if starts(&["string values must be quoted"]) && found.is_empty() => Syntax::NoValue,
        _ if starts(&["string values must be quoted"]) => unquoted(found),
        _ if starts(&["missing value"]) => Syntax::NoValue,
        _ if starts(&["key with no value", "missing assignment", "extra assignment", "extra `="]) => Syntax::NoEquals,
        _ if starts(&["invalid unquoted key", "unquoted keys", "keys cannot be"]) => Syntax::BadKey,
        _ if starts(&["duplicate key", "cannot extend"]) => duplicate(source, span),
        _ if starts(&["invalid multi-line"]) => Syntax::UnclosedLongText,
        _ if starts(&["invalid basic string", "invalid literal string", "missing opening quote"]) => {
            Syntax::UnclosedText
        }
        _ if starts(&["missing escaped", "too few unicode", "invalid escape"]) => Syntax::Escape,
        _ if starts(&["invalid value"]) && found.contains('\\') => Syntax::Escape,
        _ if starts(&["invalid date", "invalid time", "invalid offset", "invalid datetime"]) => moment(found),
        _ if starts(&["unclosed array table", "unclosed table", "missing table", "missing array table"]) => {
            Syntax::Header
        }
        _ if starts(&["unclosed", "missing array opening", "missing inline table opening"]) => Syntax::UnclosedBracket,
        _ if is_about_numbers(message) => number(source, span),
        _ if message.contains("comma") => Syntax::Comma,
        _ if starts(&["unexpected"]) => Syntax::Leftover,
        _ if message.contains("recurs") => Syntax::TooDeep,
        _ => Syntax::Other(message.to_owned()),
    }
}

fn is_about_numbers(message: &str) -> bool {
    const WORDS: [&str; 12] = [
        "float",
        "integer",
        "exponent",
        "boolean",
        "radix",
        "leading zero",
        "sign",
        "number",
        "digit",
        "mantissa",
        "infinity",
        "nan",
    ];
    WORDS.iter().any(|word| message.contains(word))
}

/// A number that is none may be a date as people write it, of which the reader shows only the last part.
fn number(source: &str, span: &Range<usize>) -> Syntax {
    let text = source
        .get(word_around(source, span, |letter| !letter.is_ascii_alphanumeric() && letter != '.'))
        .unwrap_or_default();
    if text.matches('.').count() == 2 { Syntax::Moment } else { Syntax::Number }
}

/// A control character where the reader stopped; line ends and tabs are none.
fn raw_control(source: &str, span: &Range<usize>) -> Option<char> {
    let letter = source.get(span.start..)?.chars().next()?;
    (commands_terminal(letter) && !matches!(letter, '\t' | '\n') && !is_line_end(source, span.start)).then_some(letter)
}

fn is_line_end(source: &str, at: usize) -> bool {
    source.get(at..).is_some_and(|rest| rest.starts_with("\r\n"))
}

fn unquoted(found: &str) -> Syntax {
    if found.starts_with(['\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{2018}', '\u{2019}']) {
        Syntax::CurlyQuotes
    } else if found.starts_with(|first: char| first.is_ascii_digit()) && found.contains(['/', '.', '-']) {
        Syntax::Moment
    } else {
        Syntax::Unquoted(found.to_owned())
    }
}

fn moment(found: &str) -> Syntax {
    if found.parse::<TimeOfDay>().is_ok() { Syntax::BareTime(found.to_owned()) } else { Syntax::Moment }
}

fn duplicate(source: &str, span: &Range<usize>) -> Syntax {
    let key = source.get(span.clone()).unwrap_or_default().to_owned();
    let in_header = source.get(line_around(source, span.start)).is_some_and(|line| line.trim_start().starts_with('['));
    if in_header { Syntax::DuplicateTable(key) } else { Syntax::DuplicateKey(key) }
}

/// Complains about an unclosed bracket where it was opened.
fn place_unclosed(source: &str, complaints: &mut [Complaint]) {
    let unclosed = |complaint: &&mut Complaint| complaint.trouble == Trouble::Syntax(Syntax::UnclosedBracket);
    let mut complaints = complaints.iter_mut().filter(unclosed).peekable();
    if complaints.peek().is_none() {
        return;
    }
    if let Some(opening) = brackets::first_unclosed(source) {
        complaints.for_each(|complaint| complaint.span = opening..opening + 1);
    }
}

/// The whole word around a part of it, up to the letters that end it on both sides.
fn word_around(source: &str, part: &Range<usize>, ends: impl Fn(char) -> bool) -> Range<usize> {
    let before = source.get(..part.start).unwrap_or_default();
    let after = source.get(part.end..).unwrap_or_default();
    let start = before.char_indices().rev().find(|(_, letter)| ends(*letter));
    let start = start.map_or(0, |(at, letter)| at + letter.len_utf8());
    start..part.end + after.find(ends).unwrap_or(after.len())
}

/// Whether a letter ends a key that its author took for one word.
fn ends_key(letter: char) -> bool {
    letter.is_whitespace() || "=.,[]{}\"'#".contains(letter)
}

/// The line that a place is on, without its end.
pub(super) fn line_around(source: &str, at: usize) -> Range<usize> {
    let (before, after) = source.split_at_checked(at).unwrap_or((source, ""));
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = after.find('\n').map_or(source.len(), |end| before.len() + end);
    start..end
}

/// What a line says, without the blanks around it.
fn trimmed_line(source: &str, at: usize) -> Range<usize> {
    let line = line_around(source, at);
    let text = source.get(line.clone()).unwrap_or_default().trim_start_matches('\u{feff}');
    let start = line.end - text.trim_start().len();
    start..start + text.trim().len()
}
