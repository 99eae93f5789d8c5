//! The times in a line: moments, spans and lengths, each with its place. Numbers that are none (dates, money, ranges
//! of pages) are passed over. It must not know what a time belongs to.

use super::cursor::Cursor;
use super::stamp::{Form, Half, Stamp, stamp};
use crate::duration::Length;
use std::ops::Range;

/// A time in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    /// What it says.
    pub(super) what: What,
}

/// What a time says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A moment.
    At(Stamp),
    /// From one to the other.
    Span(Stamp, Stamp),
    /// So long.
    Lasting(Length),
}

/// Words that lead from a start to an end.
const TO: &[&str] = &["to", "a", "à", "às", "as", "ao", "até", "ate", "hasta", "until", "till", "au", "bis", "through"];
/// The same, where a word before the start opened the span: "between 9 and 10".
const AND: &[&str] = &["and", "et", "y", "e"];
const BETWEEN: &[&str] = &["between", "entre"];
/// What announces a time: "a las 12: …", "at 9 – …".
const ANNOUNCING: &[&str] = &["las", "às", "at"];
/// Minutes and hours of a length.
const MINUTES: &[&str] = &["min", "mins", "minute", "minutes", "minuto", "minutos", "mn"];
const HOURS: &[&str] = &["hour", "hours"];
/// More than this is no length of a slot.
const LONGEST: u32 = 24 * 60;
/// A line longer than this is prose, of which only the beginning is looked at.
const LOOK: usize = 2_000;

/// All times of a line, in order.
pub(super) fn find(text: &str) -> Vec<Time> {
    let mut times = Vec::new();
    let mut cursor = Cursor::new(text, 0);
    let mut opened = false;
    while cursor.at < text.len().min(LOOK) {
        let start = cursor.at;
        let Some(letter) = cursor.peek() else { break };
        if letter.is_ascii_digit() || (letter.is_alphabetic() && !is_inside_word(&cursor)) {
            opened |= letter.is_alphabetic() && cursor.clone().eat_word(BETWEEN);
            if letter.is_alphabetic() && cursor.clone().eat_word(ANNOUNCING) {
                skip_token(&mut cursor, letter);
                cursor.blanks();
                let from = cursor.at;
                if let Some(at) = announced(&mut cursor) {
                    times.push(Time { span: from..cursor.at, what: What::At(at) });
                } else {
                    cursor.at = from;
                }
                continue;
            }
            if let Some(what) = time(&mut cursor, opened) {
                times.push(Time { span: start..cursor.at, what });
                opened = false;
                continue;
            }
            cursor.at = start;
            skip_token(&mut cursor, letter);
        } else {
            cursor.at += letter.len_utf8();
        }
    }
    times
}

/// A span of bare hours at the beginning of a text, `9-10`, and where it ends. Only its place or its neighbours can
/// say that it is one.
pub(super) fn bare_span(text: &str) -> Option<(What, usize)> {
    let mut cursor = Cursor::new(text, 0);
    let first = stamp(&mut cursor)?;
    cursor.blanks();
    connector(&mut cursor, false).filter(|is_dash| *is_dash)?;
    cursor.blanks();
    let second = stamp(&mut cursor)?;
    let lasts = (second.hour + 24 - first.hour) % 12;
    let ends = cursor.peek().is_none_or(|letter| matches!(letter, ' ' | ':' | '|' | '\t' | ')'));
    let fits = first.is_bare() && second.is_bare() && (1..=4).contains(&lasts) && ends;
    fits.then_some((What::Span(first, second), cursor.at))
}

fn is_inside_word(cursor: &Cursor<'_>) -> bool {
    cursor.before().is_some_and(char::is_alphanumeric)
}

/// Steps over a word, or over a number with all that hangs on it, so that no part of it is taken for a time.
fn skip_token(cursor: &mut Cursor<'_>, first: char) {
    if first.is_alphabetic() {
        cursor.skip(char::is_alphabetic);
        return;
    }
    loop {
        cursor.skip(|letter| letter.is_ascii_digit());
        let mut ahead = *cursor;
        if !(ahead.eat(|letter| matches!(letter, '.' | ',' | ':' | '/' | '-')) && ahead.is_at_digit()) {
            return;
        }
        *cursor = ahead;
    }
}

/// Reads a time at the cursor.
fn time(cursor: &mut Cursor<'_>, opened: bool) -> Option<What> {
    let marks_number =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '€' | '$' | '£' | '#' | '+' | '°');
    if cursor.is_at_digit() && cursor.before().is_some_and(marks_number) {
        return None;
    }
    if let Some(length) = lasting(cursor) {
        return Some(What::Lasting(length));
    }
    let first = stamp(cursor)?;
    let mut ahead = *cursor;
    if let Some(second) = second(&mut ahead, first, opened) {
        *cursor = ahead;
        let (first, second) = inherit(first, second);
        return Some(What::Span(first, second));
    }
    // A bare number is no time without a neighbour; and what a letter or digit follows is something else.
    let ends = !cursor.peek().is_some_and(char::is_alphanumeric);
    (!first.is_bare() && ends).then_some(What::At(first))
}

/// A moment that needs no sign, since a word announced it and something else begins behind it.
fn announced(cursor: &mut Cursor<'_>) -> Option<Stamp> {
    let mut ahead = *cursor;
    let stamp = stamp(&mut ahead).filter(|stamp| matches!(stamp.form, Form::Bare | Form::Dot))?;
    let mut after = ahead;
    after.blanks();
    let ends = after.peek().is_none_or(|letter| matches!(letter, ':' | '-' | '–' | '—' | '|'));
    let mut further = after;
    further.skip(|letter| matches!(letter, '-' | '–' | '—' | ' '));
    if !ends || further.is_at_digit() {
        return None;
    }
    *cursor = ahead;
    Some(Stamp { form: Form::Colon, ..stamp })
}

/// The end of a span, behind what leads from its start to it.
fn second(cursor: &mut Cursor<'_>, first: Stamp, opened: bool) -> Option<Stamp> {
    let start = cursor.at;
    cursor.blanks();
    let is_spaced = cursor.at > start;
    let is_dash = connector(cursor, opened)?;
    cursor.blanks();
    // "de 9h à 10h", "das 14h às 15h": a word of its own before the second time does no harm.
    cursor.eat_word(&["las", "as", "les"]);
    cursor.blanks();
    let second = stamp(cursor)?;
    let mut after = *cursor;
    after.blanks();
    let is_last = after.peek().is_none_or(|letter| !letter.is_alphanumeric());
    let ends = !cursor.peek().is_some_and(char::is_alphanumeric);
    let minutes = |stamp: Stamp| i64::from(stamp.hour * 60 + stamp.minute);
    let near = (1..=6 * 60).contains(&(minutes(second) - minutes(first)))
        || (1..=6 * 60).contains(&(minutes(second) + 12 * 60 - minutes(first)));
    let fits = match (first.is_bare(), second.is_bare()) {
        (true, true) => false,
        // "Session 2 - 10:30" is no span from two o'clock.
        (true, false) => near && (!is_dash || !is_spaced || first.hour >= 7),
        // "10:30 - 3 speakers" neither.
        (false, true) => near && (!is_spaced || is_last || !is_dash),
        // "4 June 2024 at 18 h 30" is no span either.
        (false, false) if first.form == Form::Digits && second.form != Form::Digits => !is_year(first) && near,
        (false, false) => first.form != Form::Digits || minutes(second) > minutes(first),
    };
    (fits && ends).then_some(second)
}

/// Whether four digits may as well be a year.
pub(super) fn is_year(stamp: Stamp) -> bool {
    stamp.form == Form::Digits && (19..=20).contains(&stamp.hour)
}

/// Steps over a dash or a word between two times; whether it was a dash.
fn connector(cursor: &mut Cursor<'_>, opened: bool) -> Option<bool> {
    let dash = |letter: char| matches!(letter, '-' | '–' | '—' | '−' | '‑' | '‐' | '‒' | '―' | '~' | '→' | '>' | '/');
    if cursor.eat(dash) {
        cursor.skip(dash);
        return Some(true);
    }
    // "jusqu’à 10 h"
    if cursor.eat_text("jusqu") {
        cursor.eat(|letter| matches!(letter, '\'' | '’'));
        return cursor.eat_word(&["à", "a", "au"]).then_some(false);
    }
    (cursor.eat_word(TO) || (opened && cursor.eat_word(AND))).then_some(false)
}

/// "9–10 AM": the half of the day that the second time says holds for the first as well, unless that is the later.
fn inherit(mut first: Stamp, mut second: Stamp) -> (Stamp, Stamp) {
    let known = |half| match half {
        Half::Am => Half::Pm,
        Half::Pm => Half::Am,
    };
    let says = |stamp: Stamp| stamp.hour <= 12 && stamp.hour > 0;
    match (first.half, second.half) {
        (None, Some(half)) if says(first) => {
            first.half = Some(half);
            if first.of_day() >= second.of_day() {
                first.half = Some(known(half));
            }
        }
        (Some(half), None) if says(second) => {
            second.half = Some(half);
            if first.of_day() >= second.of_day() {
                second.half = Some(known(half));
            }
        }
        _ => {}
    }
    (first, second)
}

/// `40 minutes`, `20min`, `45'`, `1 hour 30`, `1,5 hours`
fn lasting(cursor: &mut Cursor<'_>) -> Option<Length> {
    let mut ahead = *cursor;
    let (value, digits) = ahead.number()?;
    if digits > 3 {
        return None;
    }
    let tenths = {
        let mut fraction = ahead;
        match (fraction.eat(|letter| matches!(letter, '.' | ',')), fraction.number()) {
            (true, Some((tenths, 1))) => {
                ahead = fraction;
                tenths
            }
            _ => 0,
        }
    };
    ahead.blanks();
    let minutes = if ahead.eat_word(MINUTES) || ahead.eat(|letter| matches!(letter, '\'' | '′' | '’')) {
        ahead.eat(|letter| letter == '.');
        value
    } else if ahead.eat_word(HOURS) {
        value * 60 + tenths * 6 + minutes_of_hours(&mut ahead)
    } else {
        return None;
    };
    if minutes == 0 || minutes > LONGEST || ahead.peek().is_some_and(char::is_alphanumeric) {
        return None;
    }
    *cursor = ahead;
    Some(Length::minutes(i64::from(minutes)))
}

/// The minutes behind hours: "1 hour and 30 minutes".
fn minutes_of_hours(cursor: &mut Cursor<'_>) -> u32 {
    let mut ahead = *cursor;
    ahead.blanks();
    if ahead.eat_word(&["and"]) {
        ahead.blanks();
    }
    let Some(minute) = ahead.minute() else { return 0 };
    ahead.blanks();
    if !ahead.eat_word(MINUTES) {
        return 0;
    }
    *cursor = ahead;
    minute
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The times of a line as `9:00`, `9:00-10:30`, `=40m`.
    fn said(text: &str) -> String {
        let minutes = |stamp: Stamp| {
            let minutes = stamp.of_day().seconds() / 60;
            format!("{}:{}{}", minutes / 60, minutes % 60 / 10, minutes % 10)
        };
        let shown = |time: &Time| match time.what {
            What::At(at) => minutes(at),
            What::Span(from, to) => format!("{}-{}", minutes(from), minutes(to)),
            What::Lasting(length) => format!("={length}"),
        };
        find(text).iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn spans_are_read_in_every_notation() {
        for (text, expected) in [
            ("9 h 30 – 10 h", "9:30-10:00"),
            ("9  heures – 10 heures", "9:00-10:00"),
            ("09.00-09.30 Welcome", "9:00-9:30"),
            ("9:15 AM–10 AM", "9:15-10:00"),
            ("9-10 AM", "9:00-10:00"),
            ("11–1 PM", "11:00-13:00"),
            ("14h00 às 15h30", "14:00-15:30"),
            ("das 14h às 15h30", "14:00-15:30"),
            ("10:00 a 14:00", "10:00-14:00"),
            ("de 9 a 10 h", "9:00-10:00"),
            ("De 9:30 a 10: Acto", "9:30-10:00"),
            ("de 10:00 a las 11:00", "10:00-11:00"),
            ("0830-0900 Registration", "8:30-9:00"),
            ("08:30h – 09:30h –", "8:30-9:30"),
            ("11h-11h10", "11:00-11:10"),
            ("14h-14h50", "14:00-14:50"),
            ("9:30-10 Title", "9:30-10:00"),
            ("12 noon to 1 p.m.", "12:00-13:00"),
            ("midi-14h", "12:00-14:00"),
            ("entre 9h et 10h", "9:00-10:00"),
            ("9:00 → 10:00", "9:00-10:00"),
            ("10 h 30 jusqu’à 11 h", "10:30-11:00"),
            ("9:00:00 - 9:15:00", "9:00-9:15"),
            ("12:00 pm - 13:15 pm", "12:00-13:15"),
            ("0830-9:15 Coffee", "8:30-9:15"),
            ("12:45 - 2:00p Lunch", "12:45-14:00"),
            ("9h.00 – 9h.15 Ouverture", "9:00-9:15"),
            ("11:30a - 12:30p", "11:30-12:30"),
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }

    #[test]
    fn moments_and_lengths_are_read_in_every_notation() {
        for (text, expected) in [
            ("12 noon Lunch", "12:00"),
            ("14 heures", "14:00"),
            ("10 a.m. Opening", "10:00"),
            ("10 p. m.", "22:00"),
            ("~12:00-ish - Lunch", "12:00"),
            ("12h10 : 1h50 pour une pause", "12:10 1:50"),
            ("40 minutos", "=40m"),
            ("20min de Pause", "=20m"),
            ("1 hour and 30 minutes", "=1h30"),
            ("1,5 hours", "=1h30"),
            ("(45')", "=45m"),
            ("10h30min", "10:30"),
            ("0900h Start", "9:00"),
            ("Session 2 - 10:30", "10:30"),
            ("A las 12: Entrega", "12:00"),
            ("A las 12.30: Vino", "12:30"),
            ("at 9 – Start", "9:00"),
            ("2024-06-03 09:00 Registration", "9:00"),
            // Whether "2024" is a time is for the habits of the text to say.
            ("mardi 4 juin 2024 à 18 h 30", "20:24 18:30"),
            ("10:30 - 3 speakers", "10:30"),
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_that_are_no_times_are_passed_over() {
        for text in [
            "pages 12-14",
            "at 3 places",
            "at 10-12 sites",
            "about 15 - 20 questions",
            "€10.50 each",
            "2.5 million",
            "02.09.2014",
            "ISO 8601-1:2019",
            "24h/24",
            "Room 12",
            "top 3-5 topics",
            "UTC+2",
            "99:99",
            "25 h",
            "10.50 €",
            "1.1.1 Scope",
        ] {
            assert_eq!(said(text), "", "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_line_makes_the_reader_panic_or_point_outside(text in "[0-9:hHapm.,/ éàno'–-]{0,40}|\\PC{0,40}") {
            for time in find(&text) {
                prop_assert!(text.get(time.span).is_some());
            }
        }
    }
}
