//! Dates and times as machines write them: `2014-12-27T11:00:00+01:00`, `20210622T111000Z`, `01:30`. It must not know
//! how people write them, nor any format.

use crate::duration::Length;
use chrono::{NaiveDate, NaiveDateTime};

/// A moment as it is written: what a clock on the wall shows, and perhaps how far that clock is from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// What the clock shows.
    pub(super) wall: NaiveDateTime,
    /// How far it is ahead of UTC, in seconds.
    pub(super) offset: Option<i32>,
}

impl Moment {
    /// How long after the midnight of a day the clock shows it.
    pub(super) fn since(self, day: NaiveDate) -> Length {
        since(self.wall, day)
    }
}

/// How long after the midnight of a day a clock shows a time.
pub(super) fn since(wall: NaiveDateTime, day: NaiveDate) -> Length {
    Length(wall.signed_duration_since(day.and_time(chrono::NaiveTime::MIN)).num_seconds())
}

/// The years in which meetings take place; anything else is a slip, or an attempt to make us count for ever.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// A date: `2014-12-27`, `20141227`.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    use chrono::Datelike;
    let text = text.trim();
    let digits: String = if text.len() == 10 { text.split('-').collect() } else { text.to_owned() };
    if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| digits.get(from..to)?.parse::<u32>().ok();
    let year = i32::try_from(number(0, 4)?).ok()?;
    NaiveDate::from_ymd_opt(year, number(4, 6)?, number(6, 8)?).filter(|date| YEARS.contains(&date.year()))
}

/// A date and a time, with or without a distance from UTC.
pub(super) fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    let (day, rest) = text.split_once(['T', 't', ' '])?;
    let (rest, offset) = match rest.find(['Z', 'z', '+', '-']) {
        Some(at) => (rest.get(..at)?, Some(offset(rest.get(at..)?)?)),
        None => (rest, None),
    };
    let wall = date(day)?.and_time(chrono::NaiveTime::MIN);
    let time = clock(rest).or_else(|| basic_clock(rest))?;
    let wall = wall.checked_add_signed(chrono::Duration::seconds(time.seconds()))?;
    Some(Moment { wall, offset })
}

/// A distance from UTC: `Z`, `+01:00`, `-0330`, `+01`.
pub(super) fn offset(text: &str) -> Option<i32> {
    if text.eq_ignore_ascii_case("Z") {
        return Some(0);
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits: String = text.strip_prefix(['+', '-'])?.split(':').collect();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || !matches!(digits.len(), 2 | 4 | 6) {
        return None;
    }
    let number = |from: usize| digits.get(from..from + 2).and_then(|part| part.parse::<i32>().ok()).unwrap_or_default();
    let seconds = number(0) * 3600 + number(2) * 60 + number(4);
    (seconds < 24 * 3600).then_some(sign * seconds)
}

/// A time of day: `9:30`, `11:00:00`, `11:00:00.000`.
pub(super) fn clock(text: &str) -> Option<Length> {
    lasting(text).filter(|time| *time < Length::minutes(24 * 60))
}

/// A time of day without colons: `093000`, `0930`.
fn basic_clock(text: &str) -> Option<Length> {
    if !matches!(text.len(), 4 | 6) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize| text.get(from..from + 2).map_or(Some(0), |part| part.parse::<i64>().ok());
    let (hours, minutes, seconds) = (number(0)?, number(2)?, number(4)?);
    (hours < 24 && minutes < 60 && seconds < 60).then_some(Length(hours * 3600 + minutes * 60 + seconds))
}

/// A length in hours and minutes, perhaps seconds: `01:30`, `1:30:00`.
pub(super) fn lasting(text: &str) -> Option<Length> {
    let text = text.trim();
    let text = text.split_once('.').map_or(text, |(whole, _)| whole);
    let mut parts = text.split(':').map(|part| match part.len() {
        1..=4 if part.bytes().all(|byte| byte.is_ascii_digit()) => part.parse::<i64>().ok(),
        _ => None,
    });
    let (hours, minutes) = (parts.next()??, parts.next()??);
    let seconds = parts.next().unwrap_or(Some(0))?;
    (parts.next().is_none() && minutes < 60 && seconds < 60).then_some(Length(hours * 3600 + minutes * 60 + seconds))
}

/// A length: `PT1H30M`, `P1DT2H`, `P1W`.
pub(super) fn period(text: &str) -> Option<Length> {
    let text = text.trim();
    let (is_negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (mut seconds, mut number, mut is_time) = (0i64, String::new(), false);
    for sign in text.strip_prefix('P')?.chars() {
        if sign.is_ascii_digit() && number.len() < 6 {
            number.push(sign);
            continue;
        }
        if sign == 'T' && number.is_empty() {
            is_time = true;
            continue;
        }
        let unit = match (sign, is_time) {
            ('W', false) => 7 * 86_400,
            ('D', false) => 86_400,
            ('H', true) => 3_600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        seconds += number.parse::<i64>().ok()? * unit;
        number.clear();
    }
    number.is_empty().then_some(Length(if is_negative { -seconds } else { seconds }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<(String, Option<i32>)> {
        moment(text).map(|moment| (moment.wall.to_string(), moment.offset))
    }

    #[test]
    fn moments_are_read_as_machines_write_them() {
        let at = |wall: &str, offset| Some((wall.to_owned(), offset));
        assert_eq!(shown("2014-12-27T11:00:00+01:00"), at("2014-12-27 11:00:00", Some(3600)));
        assert_eq!(shown("2025-05-10T09:55:00"), at("2025-05-10 09:55:00", None));
        assert_eq!(shown("2025-05-10 09:55"), at("2025-05-10 09:55:00", None));
        assert_eq!(shown("20210622T111000Z"), at("2021-06-22 11:10:00", Some(0)));
        assert_eq!(shown("2025-05-10T09:55:00.000-0330"), at("2025-05-10 09:55:00", Some(-12600)));
        for wrong in ["", "T", "2025-13-10T09:55", "2025-05-10T24:01", "99999999T000000", "2025-05-10T09:55+x", "é"] {
            assert_eq!(shown(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn lengths_are_hours_and_minutes() {
        for (text, length) in
            [("01:30", Some(5400)), ("0:05:30", Some(330)), ("24:00", Some(86400)), ("1:75", None), ("90", None)]
        {
            assert_eq!(lasting(text).map(Length::seconds), length, "{text}");
        }
    }

    #[test]
    fn periods_are_read() {
        for (text, seconds) in
            [("PT1H30M", Some(5400)), ("P1DT2H", Some(93_600)), ("P1W", Some(604_800)), ("PT", Some(0))]
        {
            assert_eq!(period(text).map(Length::seconds), seconds, "{text}");
        }
        for wrong in ["", "1H", "PT1X", "P1H", "PT99999999H"] {
            assert_eq!(period(wrong), None, "{wrong}");
        }
    }
}
