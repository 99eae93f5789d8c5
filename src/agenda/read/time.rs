//! Moments and lengths as a file writes them, and the instants that they name. Knows zones and days, no slots.

use super::table::{Given, Reader, Value};
use crate::agenda::complaint::{Trouble, Wants};
use crate::agenda::instants_of;
use crate::duration::{Length, Second, TimeOfDay};
use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, Timelike};
use chrono_tz::Tz;
use toml::de::DeValue;
use toml::value::{Date as TomlDate, Datetime, Offset as TomlOffset, Time as TomlTime};

/// No length in an agenda of one day is longer.
const LONGEST: Length = Length(24 * 3600);

/// A moment as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// A time of day, on a day that its place in the file decides.
    TimeAlone(TimeOfDay),
    /// A date and a time on the wall of the venue.
    Dated(NaiveDateTime),
    /// A date and a time with their offset from UTC.
    Exact(Second),
}

/// A moment, or a length that counts from another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MomentOrLength {
    /// Then.
    At(Moment),
    /// So long.
    For(Length),
}

/// The least that a length may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Least {
    /// No time at all will do.
    Zero,
    /// It must be some time.
    Some,
}

impl<'a> Reader<'a> {
    /// The date of an agenda: a bare TOML date, or one in quotes.
    pub(super) fn date(&mut self, key: &str, value: Value<'a>) -> Given<NaiveDate> {
        let (date, trouble) = match value.get_ref() {
            DeValue::String(text) => (text.trim().parse().ok(), Trouble::NotADate { found: text.to_string() }),
            DeValue::Datetime(Datetime { date: None, time: None, .. }) => return Given::Bad,
            DeValue::Datetime(moment @ Datetime { date: Some(date), time: None, .. }) => {
                (naive_date(*date), Trouble::NotADate { found: moment.to_string() })
            }
            _ => {
                self.refuse_type(key, value, Wants::Date);
                return Given::Bad;
            }
        };
        self.given(date.ok_or(trouble), value)
    }

    /// A time of day, perhaps with its date.
    pub(super) fn moment(&mut self, key: &str, value: Value<'a>) -> Given<Moment> {
        let moment = match value.get_ref() {
            DeValue::String(text) => moment_of_text(text).ok_or_else(|| Trouble::NotATime { found: text.to_string() }),
            DeValue::Datetime(Datetime { time: None, date: None, .. }) => return Given::Bad,
            DeValue::Datetime(moment @ Datetime { time: Some(_), .. }) => {
                moment_of_toml(moment).ok_or_else(|| Trouble::NotATime { found: moment.to_string() })
            }
            _ => {
                self.refuse_type(key, value, Wants::Time);
                return Given::Bad;
            }
        };
        self.given(moment, value)
    }

    /// When Q&A opens: a moment, or the length of the end of the slot. `1h30` is a time of day.
    pub(super) fn opening(&mut self, key: &str, value: Value<'a>) -> Given<MomentOrLength> {
        match value.get_ref() {
            DeValue::String(text) => match moment_of_text(text) {
                Some(moment) => Given::As(MomentOrLength::At(moment), value.span()),
                None if text.trim().parse::<Length>().is_ok() => match self.length(key, value, Least::Some) {
                    Some(length) => Given::As(MomentOrLength::For(length), value.span()),
                    None => Given::Bad,
                },
                None => self.given(Err(Trouble::NotATimeOrLength { found: text.to_string() }), value),
            },
            DeValue::Datetime(Datetime { date: Some(_), time: None, .. }) => {
                self.refuse_type(key, value, Wants::TimeOrLength);
                Given::Bad
            }
            DeValue::Datetime(_) => match self.moment(key, value) {
                Given::As(moment, span) => Given::As(MomentOrLength::At(moment), span),
                Given::Bad | Given::Absent => Given::Bad,
            },
            _ => {
                self.refuse_type(key, value, Wants::TimeOrLength);
                Given::Bad
            }
        }
    }

    /// A length of up to a day.
    pub(super) fn length(&mut self, key: &str, value: Value<'a>, least: Least) -> Option<Length> {
        let Some(text) = value.get_ref().as_str() else {
            self.refuse_type(key, value, Wants::Length);
            return None;
        };
        let found = || text.trim().to_owned();
        let too_short = |length: &Length| *length < Length::ZERO || (least == Least::Some && *length == Length::ZERO);
        let length = match text.parse::<Length>() {
            Err(_) => Err(Trouble::NotALength { found: found() }),
            Ok(length) if too_short(&length) => {
                Err(Trouble::TooShort { key: key.to_owned(), found: found(), zero_allowed: least == Least::Zero })
            }
            Ok(length) if length > LONGEST => Err(Trouble::TooLong { found: found() }),
            Ok(length) => Ok(length),
        };
        match self.given(length, value) {
            Given::As(length, _) => Some(length),
            Given::Bad | Given::Absent => None,
        }
    }

    /// A list of lengths, each above zero.
    pub(super) fn lengths(&mut self, key: &str, value: Value<'a>) -> Vec<Length> {
        let Some(list) = value.get_ref().as_array() else {
            self.refuse_type(key, value, Wants::Lengths);
            return Vec::new();
        };
        list.iter().filter_map(|item| self.length(key, item, Least::Some)).collect()
    }

    fn given<T>(&mut self, read: Result<T, Trouble>, value: Value<'_>) -> Given<T> {
        match read {
            Ok(read) => Given::As(read, value.span()),
            Err(trouble) => {
                self.refuse(value.span(), trouble);
                Given::Bad
            }
        }
    }
}

fn moment_of_text(text: &str) -> Option<Moment> {
    let text = text.trim();
    if let Ok(time) = text.parse() {
        return Some(Moment::TimeAlone(time));
    }
    let moment: Datetime = text.parse().ok()?;
    moment.date.and_then(|_| moment_of_toml(&moment))
}

/// The moment that a TOML date-time names; none if it has parts of a second, or a second that no clock shows.
fn moment_of_toml(moment: &Datetime) -> Option<Moment> {
    let TomlTime { hour, minute, second, nanosecond } = moment.time?;
    let second = second.unwrap_or(0);
    if nanosecond.is_some_and(|part| part > 0) || second > 59 {
        return None;
    }
    let time = TimeOfDay { hour: hour.into(), minute: minute.into(), second: second.into() };
    let Some(date) = moment.date else { return Some(Moment::TimeAlone(time)) };
    let wall = naive_date(date)?.and_time(naive_time(time)?);
    let minutes = match moment.offset {
        None => return Some(Moment::Dated(wall)),
        Some(TomlOffset::Z) => 0,
        Some(TomlOffset::Custom { minutes }) => i64::from(minutes),
    };
    Some(Moment::Exact(Second(wall.and_utc().timestamp() - minutes * 60)))
}

fn naive_date(date: TomlDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

fn naive_time(time: TimeOfDay) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(time.hour, time.minute, time.second)
}

/// The wall of the venue: its zone, and the agenda's day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wall {
    /// The zone.
    pub(super) zone: Tz,
    /// The day of the agenda.
    pub(super) day: NaiveDate,
}

impl Wall {
    /// The instant of a moment; a time alone is on that day.
    pub(super) fn instant(self, moment: Moment, on: NaiveDate) -> Result<Second, Trouble> {
        let wall = match moment {
            Moment::Exact(instant) => return Ok(instant),
            Moment::Dated(wall) => wall,
            Moment::TimeAlone(time) => on.and_time(naive_time(time).unwrap_or_default()),
        };
        match instants_of(self.zone, wall).as_slice() {
            [instant] => Ok(*instant),
            [first, second, ..] => Err(Trouble::TwiceThatDay {
                found: dated(wall),
                zone: self.zone.name(),
                first: self.with_offset(*first),
                second: self.with_offset(*second),
            }),
            [] => {
                let (leaves, resumes) = self.hole_around(wall);
                let (leaves, resumes) = (of_day(leaves), of_day(resumes));
                Err(Trouble::NoSuchTime { found: dated(wall), zone: self.zone.name(), leaves, resumes })
            }
        }
    }

    /// The day of an instant.
    pub(super) fn day_of(self, instant: Second) -> NaiveDate {
        self.local(instant).date()
    }

    /// An instant as this file would write it: a time alone on the agenda's day, else with its date.
    pub(super) fn written(self, instant: Second) -> String {
        let local = self.local(instant);
        if local.date() == self.day { of_day(local) } else { dated(local) }
    }

    /// A time of day, on the day after a day, as a file would write it.
    pub(super) fn next_day(self, moment: Moment, after: NaiveDate) -> Option<(Second, String)> {
        let Moment::TimeAlone(time) = moment else { return None };
        let wall = after.succ_opt()?.and_time(naive_time(time)?);
        let instant = instants_of(self.zone, wall).first().copied()?;
        Some((instant, dated(wall)))
    }

    fn local(self, instant: Second) -> NaiveDateTime {
        DateTime::from_timestamp(instant.0, 0).unwrap_or_default().with_timezone(&self.zone).naive_local()
    }

    fn with_offset(self, instant: Second) -> String {
        let local = DateTime::from_timestamp(instant.0, 0).unwrap_or_default().with_timezone(&self.zone);
        let seconds = local.offset().fix().local_minus_utc();
        let (sign, seconds) = if seconds < 0 { ('-', -seconds) } else { ('+', seconds) };
        format!("{}{sign}{:02}:{:02}", dated(local.naive_local()), seconds / 3600, seconds / 60 % 60)
    }

    /// The edges of the hole in the wall's time that a moment lies in, to the minute.
    fn hole_around(self, wall: NaiveDateTime) -> (NaiveDateTime, NaiveDateTime) {
        let minute = wall.with_second(0).unwrap_or(wall);
        let exists = |steps: i64| {
            let at = minute.checked_add_signed(Duration::minutes(steps));
            at.filter(|at| !instants_of(self.zone, *at).is_empty())
        };
        // The date line was crossed by leaving out a whole day; no zone ever left out more.
        let widest = 25 * 60;
        let leaves = (1..widest).find_map(|steps| exists(-steps)).map(|last| last + Duration::minutes(1));
        let resumes = (1..widest).find_map(exists);
        (leaves.unwrap_or(minute), resumes.unwrap_or(minute))
    }
}

/// A wall time as a bare TOML date-time.
fn dated(wall: NaiveDateTime) -> String {
    wall.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// The time of day as a file writes it, to the second where that matters.
fn of_day(wall: NaiveDateTime) -> String {
    wall.format(if wall.second() == 0 { "%H:%M" } else { "%H:%M:%S" }).to_string()
}
