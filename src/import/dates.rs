//! The date in a line, in any notation of our languages: `Martes 5 de Septiembre`, `December 20th`, `02/09/2014`.
//! It must not know what takes place then.

use super::vocabulary::{Topic, is_word, month, weekday};
use crate::agenda::read::slug;
use chrono::{Datelike, NaiveDate};
use std::ops::Range;

/// A date as a line says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Date {
    /// The day of the month, and the month.
    pub(super) day: Option<(u32, u32)>,
    /// The year.
    pub(super) year: Option<i32>,
    /// The day of the week, from Monday as 0.
    pub(super) weekday: Option<u32>,
    /// Its number, where days are counted: `Day 2`.
    pub(super) count: Option<u32>,
    /// As the line says it.
    pub(super) said: String,
    /// What it covers of the line, from the first to the last of its parts, in bytes.
    pub(super) span: Range<usize>,
}

impl Date {
    /// The day of a calendar, if it says all of it.
    pub(super) fn whole(&self) -> Option<NaiveDate> {
        self.in_year(self.year?)
    }

    /// The day in a year.
    pub(super) fn in_year(&self, year: i32) -> Option<NaiveDate> {
        let (day, month) = self.day?;
        NaiveDate::from_ymd_opt(year, month, day)
    }

    /// Whether a year gives it the weekday that it says.
    pub(super) fn agrees_with(&self, year: i32) -> bool {
        let falls_on = self.in_year(year).map(|date| date.weekday().num_days_from_monday());
        falls_on.is_some() && (self.weekday.is_none() || falls_on == self.weekday)
    }
}

/// A part of a line: a number with its digits, or a word.
#[derive(Clone, Debug)]
enum Token {
    Number(u32, usize),
    Word(String),
}

/// As much of a line as is looked at, in bytes.
const LOOK: usize = 300;
/// The longest line that names a day without a number, in bytes.
const BARE: usize = 60;
/// As many words.
const WORDS: usize = 48;

/// The date of a line, if it has one.
pub(super) fn find(text: &str) -> Option<Date> {
    // Without a number only the day of the week makes a date, and not in prose.
    if text.len() > BARE && !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let tokens = tokens(text);
    let (by_name, by_number) = (named(&tokens, text), numbered(&tokens, text));
    let weekday = day_of_week(&tokens);
    let count = counted(&tokens);
    let mut spans: Vec<&Range<usize>> = Vec::new();
    let mut date = Date { day: None, year: None, weekday: None, count: None, said: String::new(), span: 0..0 };
    // "22.9" and "22/9" are dates beside a day of the week only.
    let numbered = by_number.filter(|(_, year, _)| year.is_some() || weekday.is_some());
    if let Some((day, year, span)) = by_name.as_ref().or(numbered.as_ref()) {
        (date.day, date.year) = (Some(*day), *year);
        spans.push(span);
    }
    if let Some((weekday, span)) = &weekday {
        date.weekday = Some(*weekday);
        spans.push(span);
    }
    if let Some((count, span)) = &count {
        date.count = Some(*count);
        spans.push(span);
    }
    date.span = spans.iter().map(|span| span.start).min()?..spans.iter().map(|span| span.end).max()?;
    text.get(date.span.clone()).unwrap_or_default().clone_into(&mut date.said);
    Some(date)
}

/// All the years that a text says on its own.
pub(super) fn years(text: &str) -> Vec<i32> {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| digits.len() == 4);
    numbers.filter_map(|digits| digits.parse().ok()).filter(|year| (1990..=2099).contains(year)).collect()
}

fn tokens(text: &str) -> Vec<(Token, Range<usize>)> {
    let mut tokens = Vec::new();
    let mut letters = text.char_indices().take_while(|(at, _)| *at < LOOK).peekable();
    while let Some((start, first)) = letters.next() {
        if !first.is_alphanumeric() || tokens.len() == WORDS {
            continue;
        }
        let mut end = start + first.len_utf8();
        let joins = |letter: char| letter == '-' && first.is_alphabetic();
        while let Some((at, letter)) = letters.next_if(|(_, letter)| {
            (letter.is_alphabetic() == first.is_alphabetic() && letter.is_alphanumeric()) || joins(*letter)
        }) {
            end = at + letter.len_utf8();
        }
        let part = text.get(start..end).unwrap_or_default();
        let token = match part.parse() {
            Ok(number) if first.is_ascii_digit() => Token::Number(number, part.len()),
            _ => Token::Word(slug(part)),
        };
        tokens.push((token, start..end));
    }
    tokens
}

type Found = ((u32, u32), Option<i32>, Range<usize>);

/// A date with the name of a month: `12 avril 2011`, `April 12, 2011`, `5 de Septiembre`.
fn named(tokens: &[(Token, Range<usize>)], text: &str) -> Option<Found> {
    let month_at = |at: usize| match tokens.get(at) {
        Some((Token::Word(word), span)) => month(word).map(|month| (month, span)),
        _ => None,
    };
    for at in 0..tokens.len() {
        let Some((month, month_span)) = month_at(at) else { continue };
        let before = step(tokens, at, -1).filter(|(_, _, digits)| *digits <= 2);
        let after = step(tokens, at, 1).filter(|(_, _, digits)| *digits <= 2);
        // "8:30 June" has no eighth of June in it, nor has "30 June" any year if a time follows.
        let stands_alone = |at: usize| tokens.get(at).is_some_and(|(_, span)| !touches_time(text, span));
        let before = before.filter(|(at, ..)| stands_alone(*at));
        let after = after.filter(|(at, ..)| stands_alone(*at));
        let (day_at, day, last) = match (before, after) {
            (Some((day_at, day, _)), _) => (day_at, day, at),
            (None, Some((day_at, day, _))) => (day_at, day, day_at),
            _ => continue,
        };
        if !(1..=31).contains(&day) {
            continue;
        }
        let year = step(tokens, last, 1).filter(|(_, value, digits)| *digits == 4 && (1900..2100).contains(value));
        let day_span = tokens.get(day_at).map(|(_, span)| span.clone())?;
        let year_span = year.and_then(|(at, ..)| tokens.get(at)).map(|(_, span)| span.clone());
        let start = day_span.start.min(month_span.start);
        let end = year_span.map_or(day_span.end.max(month_span.end), |span| span.end);
        let year = year.and_then(|(_, value, _)| i32::try_from(value).ok());
        return Some(((day, month), year, start..end));
    }
    None
}

/// The next number in a direction, over at most two small words: its place, its value, its digits.
fn step(tokens: &[(Token, Range<usize>)], from: usize, direction: isize) -> Option<(usize, u32, usize)> {
    const SMALL: &[&str] = &["de", "del", "of", "the", "st", "nd", "rd", "th", "er", "d", "o", "do", "le"];
    let mut at = from;
    for _ in 0..3 {
        at = at.checked_add_signed(direction)?;
        match &tokens.get(at)?.0 {
            Token::Number(value, digits) => return Some((at, *value, *digits)),
            Token::Word(word) if SMALL.contains(&word.as_str()) => {}
            Token::Word(_) => return None,
        }
    }
    None
}

fn touches_time(text: &str, span: &Range<usize>) -> bool {
    let before = text.get(..span.start).and_then(|before| before.chars().next_back());
    let mut after = text.get(span.end..).unwrap_or_default().chars();
    let next = after.next();
    before == Some(':') || (next == Some(':') && after.next().is_some_and(|letter| letter.is_ascii_digit()))
}

/// A date in numbers: `2011-04-12`, `02/09/2014`, `22.9`.
fn numbered(tokens: &[(Token, Range<usize>)], text: &str) -> Option<Found> {
    let glue = |left: &Range<usize>, right: &Range<usize>| text.get(left.end..right.start).unwrap_or_default();
    let is_glue = |glue: &str| matches!(glue, "/" | "." | "-");
    for window in tokens.windows(2) {
        let [(Token::Number(one, one_digits), a), (Token::Number(two, two_digits), b)] = window else { continue };
        let sign = glue(a, b);
        if !is_glue(sign) || *two_digits > 2 {
            continue;
        }
        let third = tokens.iter().find(|(_, span)| span.start > b.start).filter(|(_, c)| glue(b, c) == sign);
        let found = match (one_digits, third) {
            (4, Some((Token::Number(day, 1 | 2), c))) => Some((*day, *two, i32::try_from(*one).ok(), c.end)),
            (1 | 2, Some((Token::Number(year, 4), c))) => Some((*one, *two, i32::try_from(*year).ok(), c.end)),
            (1 | 2, _) if sign != "-" => Some((*one, *two, None, b.end)),
            _ => None,
        };
        let Some((day, month, year, end)) = found else { continue };
        // The month stands in the middle, except where only the other order makes a date.
        let (day, month) = if month > 12 && day <= 12 { (month, day) } else { (day, month) };
        if (1..=12).contains(&month) && (1..=31).contains(&day) {
            return Some(((day, month), year, a.start..end));
        }
    }
    None
}

fn day_of_week(tokens: &[(Token, Range<usize>)]) -> Option<(u32, Range<usize>)> {
    tokens.iter().find_map(|(token, span)| match token {
        Token::Word(word) => Some((weekday(word)?, span.clone())),
        Token::Number(..) => None,
    })
}

/// `Day 2`, `Jour 2`, `2nd day`
fn counted(tokens: &[(Token, Range<usize>)]) -> Option<(u32, Range<usize>)> {
    for window in tokens.windows(2) {
        if let [(Token::Word(word), a), (Token::Number(number, 1 | 2), b)] = window
            && is_word(Topic::Day, word)
        {
            return Some((*number, a.start..b.end));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    type Said = (Option<(u32, u32)>, Option<i32>, Option<u32>);

    fn said(text: &str) -> Option<Said> {
        find(text).map(|date| (date.day, date.year, date.weekday))
    }

    #[test]
    fn dates_are_read_in_four_languages() {
        for (text, day, year, weekday) in [
            ("Mardi 16 juin 2026", Some((16, 6)), Some(2026), Some(1)),
            ("December 20th:", Some((20, 12)), None, None),
            ("16th August", Some((16, 8)), None, None),
            ("April 12, 2011", Some((12, 4)), Some(2011), None),
            ("Día 1: Martes 5 de Septiembre", Some((5, 9)), None, Some(1)),
            ("Terça-feira, 02/09/2014", Some((2, 9)), Some(2014), Some(1)),
            ("22.9 - Viernes", Some((22, 9)), None, Some(4)),
            ("2026-06-16", Some((16, 6)), Some(2026), None),
            ("Washington D.C., le 1er mars 2011", Some((1, 3)), Some(2011), None),
            ("dia 28 de maio na Universidade", Some((28, 5)), None, None),
            ("Thursday", None, None, Some(3)),
        ] {
            assert_eq!(said(text), Some((day, year, weekday)), "{text}");
        }
        for text in ["8:30 - 9:30 Registration", "Pages 12-14", "22.9 million", "May I ask?", "Room 3"] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
