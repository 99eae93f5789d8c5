//! What a line says with a time in it: when, and what then. The time stands before the title, after it, or alone.
//! It must not know the lines around it.

use super::beside::{BRACKETS, SEPARATORS, past_other_zone, trim_start, without_precisely, without_zone};
use super::dates::{self, Date};
use super::stamp::{Form, Stamp};
use super::times::{self, Time, What};
use super::vocabulary::{Plain, Topic, is_word};
use crate::duration::Length;
use std::ops::Range;

/// A line with a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Timed {
    /// When.
    pub(super) when: When,
    /// Where the time stands.
    pub(super) position: Position,
    /// What is left of the line, or the cell for it.
    pub(super) title: String,
    /// A number that stands before the time.
    pub(super) number: Option<String>,
    /// The cell of who speaks.
    pub(super) speakers: Option<String>,
    /// The cells of what else is said.
    pub(super) detail: Vec<String>,
    /// What else is at the same time, in other columns, and on which day if those are days.
    pub(super) beside: Vec<(Option<Date>, String)>,
    /// The day, if the line says it.
    pub(super) date: Option<Date>,
    /// Whether a word says that a time follows: `Heure :`.
    pub(super) is_labelled: bool,
}

/// The times of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct When {
    pub(super) start: Option<Stamp>,
    pub(super) end: Option<Stamp>,
    pub(super) length: Option<Length>,
}

/// Where the time stands in a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Position {
    /// Before the title.
    #[default]
    Leading,
    /// After the title.
    Trailing,
    /// Between two parts of the title.
    Within,
    /// In a cell of a table.
    Cell,
}

impl When {
    /// The form of the start, by which a text shows its habits.
    pub(super) fn form(&self) -> Option<Form> {
        let forms = [self.start, self.end].into_iter().flatten().map(|stamp| stamp.form);
        let rank = |form: &Form| match form {
            Form::Colon | Form::Hour | Form::Half => 0,
            Form::Word => 1,
            Form::Dot => 2,
            Form::Digits => 3,
            Form::Bare => 4,
        };
        forms.min_by_key(rank)
    }

    /// Takes up a time.
    pub(super) fn take(&mut self, what: What) {
        match what {
            What::Span(start, end) => (self.start, self.end) = (Some(start), Some(end)),
            What::At(at) if self.start.is_none() => self.start = Some(at),
            What::At(at) => self.end = self.end.or(Some(at)),
            What::Lasting(length) => self.length = self.length.or(Some(length)),
        }
    }
}

/// Small words that lead to a time.
const TOWARDS: &[&str] = &[
    "de", "from", "das", "da", "a", "at", "as", "las", "la", "le", "les", "los", "desde", "dès", "vers", "ca", "about",
    "around", "approx", "entre", "between", "des", "du", "um", "il", "starting", "starts", "à", "às", "en", "el",
    "from", "partir", "aprox", "on",
];
/// The longest text before a time that leads to it, in bytes.
const LEAD: usize = 60;
/// The longest line that has its time after the title, or within it, in bytes.
const LINE: usize = 200;

/// What a line of text says with its times; none without any.
pub(super) fn of_text(text: &str) -> Option<Timed> {
    let mut timed = in_line(text)?;
    // Columns that only blanks keep apart.
    if text.contains(GAP) && timed.title.contains("  ") {
        let mut parts = columns(&timed.title).map(ToOwned::to_owned);
        let title = parts.next().unwrap_or_default();
        timed.detail = parts.collect();
        timed.title = title;
    }
    Some(timed)
}

/// Blanks that keep columns apart.
pub(super) const GAP: &str = "   ";

/// The columns of a line that only blanks keep apart.
pub(super) fn columns(text: &str) -> impl Iterator<Item = &str> {
    text.split("  ").map(str::trim).filter(|part| !part.is_empty())
}

fn in_line(text: &str) -> Option<Timed> {
    let times = times::find(text);
    if let Some((what, end)) = times::bare_span(text) {
        let title = trim_start(text.get(end..)?).to_owned();
        let mut found = Timed { title, ..Timed::default() };
        found.when.take(what);
        return Some(found);
    }
    let first = times.first()?;
    if let Some(found) = leading(text, &times, first) {
        return Some(found);
    }
    // "Plan 2025-2028 (30 min)": years are no times where a length stands beside them.
    let lasts = |time: &&Time| matches!(time.what, What::Lasting(_));
    let is_years =
        |time: &Time| matches!(time.what, What::Span(from, to) if times::is_year(from) && times::is_year(to));
    let is_moment = |time: &&Time| !lasts(time) && !is_years(time);
    let last = times.iter().rev().find(is_moment).or(times.iter().rev().find(lasts)).or(times.last())?;
    trailing(text, last).or_else(|| within(text, first))
}

fn leading(text: &str, times: &[Time], first: &Time) -> Option<Timed> {
    let before = text.get(..first.span.start).filter(|before| before.len() <= LEAD)?;
    let mut found = lead(before)?;
    found.when.take(first.what);
    let mut end = first.span.end;
    // A length right behind the time: "12h10 : 1h50 pour une pause", "9:00 (20 min) Welcome".
    if let Some(next) = times.get(1)
        && let Some(between) = text.get(end..next.span.start)
        && between.trim_matches(SEPARATORS).trim_matches(BRACKETS).is_empty()
        && let Some(length) = length_of(text, next, found.when.start)
    {
        found.when.length = Some(length);
        let after = text.get(next.span.end..).unwrap_or_default();
        if after.trim_start().starts_with(SEPARATORS) || after.starts_with([')', ']']) || after.trim().is_empty() {
            end = next.span.end;
        }
    }
    end = past_other_zone(text, times, end);
    let rest = text.get(end..).unwrap_or_default();
    let (title, length) = without_length(without_precisely(without_zone(trim_start(rest))));
    found.when.length = found.when.length.or(length);
    found.title = title;
    Some(found)
}

/// Whether what stands before a time only leads to it: nothing, brackets, a number, a label, small words, a date.
fn lead(before: &str) -> Option<Timed> {
    let mut timed = Timed::default();
    let mut rest = before.trim();
    if let Some((number, after)) = split_number(rest) {
        timed.number = Some(number.to_owned());
        rest = after;
    }
    rest = rest.trim_matches(SEPARATORS).trim_matches(BRACKETS).trim();
    if rest.is_empty() {
        return Some(timed);
    }
    if let Some(date) = dates::find(rest) {
        let left = [rest.get(..date.span.start), rest.get(date.span.end..)];
        if !left.iter().flatten().all(|part| is_towards(part).is_some()) {
            return None;
        }
        timed.date = Some(date);
        return Some(timed);
    }
    timed.is_labelled = is_towards(rest)?;
    Some(timed)
}

/// Whether a text is made of small words that lead to a time, and if so, whether one of them is a label for it.
fn is_towards(text: &str) -> Option<bool> {
    let plain = Plain::new(text);
    let is_label = |word: &str| is_word(Topic::When, word);
    let small = |word: &str| TOWARDS.contains(&word) || is_label(word) || matches!(word, "h" | "m");
    let mut words = plain.words().split('-').filter(|word| !word.is_empty());
    words.clone().all(small).then(|| words.any(is_label))
}

/// The number before a title: `II.`, `3)`, `A.`, `(K1)`.
pub(super) fn split_number(text: &str) -> Option<(&str, &str)> {
    if let Some((code, rest)) = text.strip_prefix(['(', '[']).and_then(|inner| inner.split_once([')', ']'])) {
        let letters = code.chars().take_while(char::is_ascii_uppercase).count();
        let digits = code.chars().skip(letters).filter(char::is_ascii_digit).count();
        let is_code = (1..=2).contains(&letters) && (1..=2).contains(&digits) && letters + digits == code.len();
        return is_code.then_some((code, rest.trim_start()));
    }
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric())?;
    let (number, rest) = text.split_at_checked(end)?;
    let is_arabic = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    // "L. Euler" is a person.
    let is_roman = number.len() <= 5 && number != "L" && roman(number).is_some();
    // "a) Minutes" is counted, "a. m." is a half of the day.
    let is_small = rest.starts_with(')') && number.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_letter = number.len() == 1 && (is_small || number.bytes().all(|byte| byte.is_ascii_uppercase()));
    let after = rest.strip_prefix(['.', ')'])?;
    let ends = after.is_empty() || after.starts_with(' ');
    let is_initial = is_letter && !is_roman && rest.starts_with('.');
    (!number.is_empty() && ends && !is_initial && (is_arabic || is_roman || is_letter))
        .then_some((number, after.trim_start()))
}

/// The value of a Roman number in capitals.
pub(super) fn roman(text: &str) -> Option<u32> {
    let values: Option<Vec<u32>> = text
        .chars()
        .map(|letter| match letter {
            'I' => Some(1),
            'V' => Some(5),
            'X' => Some(10),
            'L' => Some(50),
            _ => None,
        })
        .collect();
    let values = values.filter(|values| !values.is_empty())?;
    let mut total = 0;
    for (at, value) in values.iter().enumerate() {
        let is_less = values.get(at + 1).is_some_and(|next| next > value);
        total = if is_less { total - i64::from(*value) } else { total + i64::from(*value) };
    }
    u32::try_from(total).ok()
}

fn trailing(text: &str, last: &Time) -> Option<Timed> {
    let after = text.get(last.span.end..)?;
    let is_last = without_zone(after.trim()).trim_matches(SEPARATORS).trim_matches(BRACKETS).trim().is_empty();
    if !is_last || text.len() > LINE {
        return None;
    }
    let before = text.get(..last.span.start)?;
    let title = trim_towards(before);
    if title.is_empty() {
        return None;
    }
    let mut timed = Timed { position: Position::Trailing, title: title.to_owned(), ..Timed::default() };
    timed.when.take(last.what);
    Some(timed)
}

/// A span with a sign before or behind it, or a length in brackets, in a short line.
fn within(text: &str, time: &Time) -> Option<Timed> {
    let (before, after) = (text.get(..time.span.start)?, text.get(time.span.end..)?);
    let sign = |letter: Option<char>| {
        letter.is_some_and(|letter| matches!(letter, ':' | '(' | '[' | '|' | '-' | '–' | '—' | ','))
    };
    let in_brackets = before.ends_with(['(', '[']) && after.starts_with([')', ']']);
    let is_set_off = sign(before.trim_end().chars().next_back())
        || matches!(after.trim_start().chars().next(), Some(')' | ']' | ':' | '|' | '-' | '–' | '—'));
    let is_time = match time.what {
        What::Span(..) => is_set_off,
        What::Lasting(_) => in_brackets,
        What::At(_) => false,
    };
    if !is_time || text.len() > LINE / 2 * 3 {
        return None;
    }
    let after = trim_start(after.trim_start_matches([')', ']']));
    // "Finance [20 min] – Tom Reed"
    let joint = if matches!(time.what, What::Lasting(_)) && !after.is_empty() { " – " } else { " " };
    let title = format!("{}{joint}{after}", trim_towards(before));
    let mut timed = Timed { position: Position::Within, title: title.trim().to_owned(), ..Timed::default() };
    timed.when.take(time.what);
    Some(timed)
}

/// A title without what leads from it to a time behind it.
fn trim_towards(before: &str) -> &str {
    let mut title = before;
    loop {
        let trimmed = title.trim_end_matches(SEPARATORS).trim_end_matches(['(', '[', '{']);
        let word_at = trimmed.rfind([' ', '(', ',', ':']).map_or(0, |at| at + 1);
        let word = trimmed.get(word_at..).unwrap_or_default();
        let leads = word_at > 0 && !word.is_empty() && is_towards(word).is_some();
        let next = if leads { trimmed.get(..word_at).unwrap_or_default() } else { trimmed };
        if next.len() == title.len() {
            return title.trim();
        }
        title = next;
    }
}

/// The length that a time right behind a start means.
fn length_of(text: &str, time: &Time, start: Option<Stamp>) -> Option<Length> {
    match time.what {
        What::Lasting(length) => Some(length),
        What::At(stamp) => {
            let length = stamp.as_length().filter(|length| *length <= Length::minutes(6 * 60))?;
            let after = text.get(time.span.end..).unwrap_or_default().trim_start();
            let is_for =
                ["pour ", "for ", "de ", "d'", "d’", "of ", "para ", "por "].iter().any(|word| after.starts_with(word));
            (start.is_some_and(|start| stamp.of_day() < start.of_day()) && is_for).then_some(length)
        }
        What::Span(..) => None,
    }
}

/// A title without a length in brackets, or behind a dash at its end: "Talk (20 min)".
pub(super) fn without_length(title: &str) -> (String, Option<Length>) {
    if !title.contains(|letter: char| letter.is_ascii_digit()) {
        return (title.to_owned(), None);
    }
    let begins = |span: &Range<usize>| title.get(..span.start).unwrap_or_default().trim_end();
    for time in times::find(title) {
        let length = match time.what {
            What::Lasting(length) => Some(length),
            What::At(stamp) => stamp.as_length().filter(|length| *length <= Length::minutes(6 * 60)),
            What::Span(..) => None,
        };
        let Some(length) = length else { continue };
        let (before, after) = (begins(&time.span), title.get(time.span.end..).unwrap_or_default());
        let in_brackets = before.ends_with(['(', '[']) && after.trim_start().starts_with([')', ']']);
        let at_end = before.ends_with(['-', '–', '—', ',', ':']) && after.trim().is_empty();
        let is_said = matches!(time.what, What::Lasting(_));
        if in_brackets || (at_end && is_said) {
            let before = before.trim_end_matches(['(', '[', '-', '–', '—', ',', ':', ' ']);
            let after = after.trim_start().trim_start_matches([')', ']']);
            return (format!("{before} {}", trim_start(after)).trim().to_owned(), Some(length));
        }
        // "20min de Pause": the title begins with its length, and keeps it.
        if time.span.start == 0 && is_said {
            return (title.to_owned(), Some(length));
        }
    }
    (title.to_owned(), None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<(Position, String)> {
        of_text(text).map(|timed| (timed.position, timed.title))
    }

    #[test]
    fn the_title_stands_before_or_behind_the_time() {
        use Position::{Leading, Trailing, Within};
        for (text, position, title) in [
            ("8:30 - Workshop starts", Leading, "Workshop starts"),
            ("(9:00–9:30) Opening", Leading, "Opening"),
            ("Heure: 10 heures – 10 h 30", Leading, ""),
            ("De 9 h à 10 h : Accueil", Leading, "Accueil"),
            ("~12:00-ish - Lunch (should line up)", Leading, "Lunch (should line up)"),
            ("10:00 CET Opening", Leading, "Opening"),
            ("3. 10:00–10:30 Talk", Leading, "Talk"),
            ("Tuesday 12 April, 9:00–10:30: Panel", Leading, "Panel"),
            ("12h10 : 1h50 pour une pause libre", Leading, "1h50 pour une pause libre"),
            ("9:00 (20 min) Welcome", Leading, "Welcome"),
            ("10:00 Talk A (20 min)", Leading, "Talk A"),
            ("Inscription: 9  heures – 10 heures", Trailing, "Inscription"),
            ("Déjeuner 12 h 30 - 14 heures", Trailing, "Déjeuner"),
            ("Lunch (12:30-13:30)", Trailing, "Lunch"),
            ("Coffee from 10:00 to 10:30", Trailing, "Coffee"),
            ("Opening (9:00–9:30), main hall", Within, "Opening main hall"),
        ] {
            assert_eq!(said(text), Some((position, title.to_owned())), "{text}");
        }
        assert_eq!(said("There is one scheduled break at 2:30 with snacks, coffee, etc."), None);
    }
}
