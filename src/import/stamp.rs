//! One time of day in any notation: `9 h 30`, `09.00`, `9:15 AM`, `14h00`, `0830`, `12 noon`. It must not know where
//! in a line it stands, nor whether a time is meant at all.

use super::cursor::Cursor;
use crate::duration::Length;

/// A time of day as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// The hour as written: up to 24, or up to 12 with a half of the day.
    pub(super) hour: u32,
    /// The minute.
    pub(super) minute: u32,
    /// The half of the day, where it is written.
    pub(super) half: Option<Half>,
    /// The notation.
    pub(super) form: Form,
}

/// A half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Am,
    Pm,
}

/// A notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `9:30`
    Colon,
    /// `9.30`
    Dot,
    /// `9h30`, `9 heures`
    Hour,
    /// `0930`
    Digits,
    /// `9`
    Bare,
    /// `9 AM`
    Half,
    /// `noon`
    Word,
}

/// What stands for "hour" after a number.
const HOURS: &[&str] = &["h", "hs", "hr", "hrs", "heure", "heures", "hora", "horas", "uhr"];
/// What stands for "minute" after the minutes of a time.
const MINUTES: &[&str] = &["m", "min", "mn", "mins", "minutes", "minutos"];
/// Twelve o'clock at midday, and at midnight.
const NOON: &[&str] = &["noon", "midday", "midi", "mediodía", "mediodia", "meio-dia"];
const MIDNIGHT: &[&str] = &["midnight", "minuit", "medianoche", "meia-noite"];

impl Stamp {
    /// The time since midnight, by the half of the day that is written or the 24 hours.
    pub(super) fn of_day(self) -> Length {
        let hour = match self.half {
            Some(Half::Am) => self.hour % 12,
            Some(Half::Pm) => self.hour % 12 + 12,
            None => self.hour,
        };
        Length::minutes(i64::from(hour * 60 + self.minute))
    }

    /// The length that the same letters may mean: `1h50`.
    pub(super) fn as_length(self) -> Option<Length> {
        let length = Length::minutes(i64::from(self.hour * 60 + self.minute));
        (self.form == Form::Hour && self.half.is_none() && length > Length::ZERO).then_some(length)
    }

    /// Whether it needs a neighbour to be a time at all.
    pub(super) fn is_bare(self) -> bool {
        self.form == Form::Bare
    }
}

/// Reads a time at the cursor.
pub(super) fn stamp(cursor: &mut Cursor<'_>) -> Option<Stamp> {
    if let Some(word) = word(cursor) {
        return Some(word);
    }
    let (value, digits) = cursor.number()?;
    let stamp = match digits {
        1 | 2 => numbered(cursor, value)?,
        4 => four_digits(cursor, value)?,
        _ => return None,
    };
    // "13:15 pm" and "0:30 am" say twice what they mean.
    let is_twice = matches!((stamp.half, stamp.hour), (Some(Half::Pm), 13..24) | (Some(Half::Am), 0));
    let stamp = if is_twice { Stamp { half: None, ..stamp } } else { stamp };
    let is_hour = match stamp.half {
        Some(_) => (1..=12).contains(&stamp.hour),
        None => stamp.hour < 24 || (stamp.hour == 24 && stamp.minute == 0),
    };
    // "12:00-ish"
    let mut ahead = *cursor;
    if ahead.eat(|letter| letter == '-') && ahead.eat_word(&["ish"]) {
        *cursor = ahead;
    }
    is_hour.then_some(stamp)
}

fn word(cursor: &mut Cursor<'_>) -> Option<Stamp> {
    if !cursor.peek().is_some_and(|letter| matches!(letter, 'm' | 'M' | 'n' | 'N')) {
        return None;
    }
    let mut ahead = *cursor;
    ahead.skip(|letter| letter.is_alphabetic() || letter == '-');
    let word = cursor.rest().get(..ahead.at - cursor.at)?;
    if word.len() > 12 {
        return None;
    }
    let word = word.trim_end_matches('-').to_lowercase();
    let half = if NOON.contains(&word.as_str()) {
        Half::Pm
    } else if MIDNIGHT.contains(&word.as_str()) {
        Half::Am
    } else {
        return None;
    };
    cursor.at += word.len();
    Some(Stamp { hour: 12, minute: 0, half: Some(half), form: Form::Word })
}

/// A time that begins with an hour of one or two digits.
fn numbered(cursor: &mut Cursor<'_>, hour: u32) -> Option<Stamp> {
    let with = |minute, half, form| Some(Stamp { hour, minute, half, form });
    let mut colon = *cursor;
    if colon.eat(|letter| letter == ':') && colon.is_at_digit() {
        let minute = colon.minute()?;
        *cursor = colon;
        let mut seconds = *cursor;
        if seconds.eat(|letter| letter == ':') && seconds.minute().is_some() {
            *cursor = seconds;
        }
        let half = half(cursor).or_else(|| letter_of_half(cursor));
        hour_word(cursor);
        return with(minute, half, Form::Colon);
    }
    if let Some(minute) = dotted(cursor) {
        let half = half(cursor);
        let form = if hour_word(cursor) || half.is_some() { Form::Colon } else { Form::Dot };
        return with(minute, half, form);
    }
    if hour_word(cursor) {
        let minute = minutes_after_hour(cursor)?;
        return with(minute, None, Form::Hour);
    }
    if let Some(half) = half(cursor) {
        return with(0, Some(half), Form::Half);
    }
    let mut ahead = *cursor;
    ahead.blanks();
    if hour == 12
        && let Some(word) = word(&mut ahead)
    {
        *cursor = ahead;
        return Some(word);
    }
    with(0, None, Form::Bare)
}

/// `.30`, where nothing goes on that would make it a date or a number.
fn dotted(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = *cursor;
    if !ahead.eat(|letter| letter == '.') {
        return None;
    }
    let minute = ahead.minute()?;
    let mut further = ahead;
    let goes_on = further.eat(|letter| matches!(letter, '.' | ',' | '/')) && further.is_at_digit();
    further = ahead;
    further.blanks();
    let counts = further.peek().is_some_and(|letter| matches!(letter, '%' | '€' | '$' | '£' | '°'));
    if goes_on || counts {
        return None;
    }
    *cursor = ahead;
    Some(minute)
}

/// Steps over a word for "hour", right behind a number or after a blank.
fn hour_word(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    ahead.blanks();
    let found = ahead.at - cursor.at <= 2 && ahead.eat_word(HOURS);
    if found {
        *cursor = ahead;
    }
    found
}

/// The minutes behind `9 h`, zero if there are none; none at all for `24h/24`.
fn minutes_after_hour(cursor: &mut Cursor<'_>) -> Option<u32> {
    let mut ahead = *cursor;
    // "9h.30"
    if !ahead.eat(|letter| letter == '.') || !ahead.is_at_digit() {
        ahead = *cursor;
    }
    ahead.blanks();
    if let Some(minute) = ahead.minute() {
        // "9 h 12:30" is an hour and a time, "9 h 10 h" are two.
        let mut further = ahead;
        let is_time = further.eat(|letter| letter == ':') && further.is_at_digit();
        if !is_time && !ahead.peek().is_some_and(|letter| matches!(letter, 'h' | 'H')) {
            let mut word = ahead;
            word.blanks();
            *cursor = if word.eat_word(MINUTES) { word } else { ahead };
            return Some(minute);
        }
        return Some(0);
    }
    let mut slash = *cursor;
    let counts = slash.eat(|letter| letter == '/') && slash.is_at_digit();
    (!counts && !cursor.is_at_digit()).then_some(0)
}

/// `AM`, `p.m.`, `p. m.`
fn half(cursor: &mut Cursor<'_>) -> Option<Half> {
    let mut ahead = *cursor;
    ahead.blanks();
    let half = match ahead.peek()?.to_ascii_lowercase() {
        'a' => Half::Am,
        'p' => Half::Pm,
        _ => return None,
    };
    ahead.at += 1;
    let dotted = ahead.eat(|letter| letter == '.');
    if dotted {
        ahead.blanks();
    }
    if !ahead.eat(|letter| matches!(letter, 'm' | 'M')) {
        return None;
    }
    if dotted {
        ahead.eat(|letter| letter == '.');
    }
    if ahead.peek().is_some_and(char::is_alphanumeric) {
        return None;
    }
    *cursor = ahead;
    Some(half)
}

/// `9:15a`
fn letter_of_half(cursor: &mut Cursor<'_>) -> Option<Half> {
    let mut ahead = *cursor;
    let half = match ahead.peek()? {
        'a' => Half::Am,
        'p' => Half::Pm,
        _ => return None,
    };
    ahead.at += 1;
    if ahead.peek().is_some_and(char::is_alphanumeric) {
        return None;
    }
    *cursor = ahead;
    Some(half)
}

/// `0830`, `0830h`
fn four_digits(cursor: &mut Cursor<'_>, value: u32) -> Option<Stamp> {
    // "2024-06-03 9:00" begins with a date.
    let mut date = *cursor;
    let goes_on = date.eat(|letter| letter == '-') && date.minute().is_some() && date.eat(|letter| letter == '-');
    if goes_on && date.is_at_digit() {
        return None;
    }
    let (hour, minute) = (value / 100, value % 100);
    let form = if hour_word(cursor) { Form::Hour } else { Form::Digits };
    (minute < 60).then_some(Stamp { hour, minute, half: None, form })
}
