//! How moments and lengths of time read: times of day, dates, countdowns, minutes.
//!
//! A printed moment is the nearest minute, what is left is rounded down, an amount that was said is exact.
//! It knows no session; lateness, which compares two moments, is in [`super::lateness`].

use super::Words;
use crate::agenda::Agenda;
use crate::duration::{Length, Second, TimeOfDay};
use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentValue;

const DAYS: [&str; 7] =
    ["time-monday", "time-tuesday", "time-wednesday", "time-thursday", "time-friday", "time-saturday", "time-sunday"];

const MONTHS: [&str; 12] = [
    "time-january",
    "time-february",
    "time-march",
    "time-april",
    "time-may",
    "time-june",
    "time-july",
    "time-august",
    "time-september",
    "time-october",
    "time-november",
    "time-december",
];

impl Words {
    /// A time of day, to the nearest minute, as it stands in a sentence: `10:30`, `10 h 30`, `14 h`.
    #[must_use]
    pub fn time(&self, time: TimeOfDay) -> String {
        let (hour, minute) = nearest_minute(time);
        self.hour_and_minute(hour, minute)
    }

    /// The time of day of an instant at the venue, to the nearest minute.
    #[must_use]
    pub fn time_at(&self, agenda: &Agenda, at: Second) -> String {
        self.time(agenda.time_of_day(at))
    }

    /// A time of day, to the nearest minute, for narrow columns: `10:30` in every language, `9:05` without a nought.
    #[must_use]
    pub fn short_time(&self, time: TimeOfDay) -> String {
        let (hour, minute) = nearest_minute(time);
        format!("{hour}:{minute:02}")
    }

    /// A time by how long it is after midnight on the wall, for narrow columns; the next day's times are as its own.
    #[must_use]
    pub fn wall_time(&self, since_midnight: Length) -> String {
        let part =
            |unit: i64, of: i64| u32::try_from(since_midnight.seconds().div_euclid(unit).rem_euclid(of)).unwrap_or(0);
        self.short_time(TimeOfDay { hour: part(3600, 24), minute: part(60, 60), second: part(1, 60) })
    }

    /// The latest moment for something, rounded down: who keeps to what is printed is never too late.
    #[must_use]
    pub fn deadline(&self, time: TimeOfDay) -> String {
        self.hour_and_minute(time.hour, time.minute)
    }

    /// A time of day as it was said: to the minute, or to the second where it has seconds.
    #[must_use]
    pub fn exact_time(&self, time: TimeOfDay) -> String {
        if time.second == 0 { self.hour_and_minute(time.hour, time.minute) } else { self.clock(time) }
    }

    /// The clock on the wall, to the second: `9:05:07`.
    #[must_use]
    pub fn clock(&self, time: TimeOfDay) -> String {
        format!("{}:{:02}:{:02}", time.hour, time.minute, time.second)
    }

    /// The clock on the wall where there is no room for seconds; it changes with the minute, as clocks do.
    #[must_use]
    pub fn clock_minute(&self, time: TimeOfDay) -> String {
        format!("{}:{:02}", time.hour, time.minute)
    }

    /// A moment as a command line takes it, at the venue: `2011-04-12T09:05:00`.
    #[must_use]
    pub fn typed_moment(&self, agenda: &Agenda, at: Second) -> String {
        agenda.local(at).format("%Y-%m-%dT%H:%M:%S").to_string()
    }

    /// A moment as spreadsheets take it, at the venue: `2011-04-12 09:05:00`.
    #[must_use]
    pub fn sheet_moment(&self, agenda: &Agenda, at: Second) -> String {
        agenda.local(at).format("%Y-%m-%d %H:%M:%S").to_string()
    }

    /// A time of day as other programs take it, to the second where it has seconds: `09:05`, `09:05:30`.
    #[must_use]
    pub fn padded_time(&self, time: TimeOfDay) -> String {
        match time.second {
            0 => format!("{:02}:{:02}", time.hour, time.minute),
            second => format!("{:02}:{:02}:{second:02}", time.hour, time.minute),
        }
    }

    /// A length as other programs take it, in hours and the nearest minute: `01:30`.
    #[must_use]
    pub fn padded_length(&self, length: Length) -> String {
        let minutes = (length.at_least_zero().seconds() + 30) / 60;
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    fn hour_and_minute(&self, hour: u32, minute: u32) -> String {
        let hour = ("hour", hour.into());
        match minute {
            0 => self.with("time-of-day-full-hour", &[hour]),
            minute => self.with("time-of-day", &[hour, ("minute", format!("{minute:02}").into())]),
        }
    }

    /// What leads up to a time that stands by itself, in a field or in large digits: a text that ends in `$time`, without
    /// it. Its article is that of the hour: `Cierre de II a la` before 1:05.
    #[must_use]
    pub fn leading_to(&self, time: &str, name: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let arguments: Vec<_> = arguments.iter().cloned().chain([("time", time.into())]).collect();
        let whole = self.with(name, &arguments);
        whole.strip_suffix(time).unwrap_or(&whole).trim_end().to_owned()
    }

    /// A countdown: `35:00` under an hour, `1:05:00` from then on. Negative lengths read as none left.
    #[must_use]
    pub fn countdown(&self, left: Length) -> String {
        let seconds = left.at_least_zero().seconds();
        match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
            (0, minutes, seconds) => format!("{minutes:02}:{seconds:02}"),
            (hours, minutes, seconds) => format!("{hours}:{minutes:02}:{seconds:02}"),
        }
    }

    /// An amount of time, exactly and without its sign: `12 min`, `1 h 05`, `40 s`, `1 min 30 s`.
    #[must_use]
    pub fn length(&self, length: Length) -> String {
        let seconds = length.abs().seconds();
        let hours = ("hours", (seconds / 3600).into());
        let minutes = ("minutes", (seconds / 60 % 60).into());
        let after_hours = ("minutes", format!("{:02}", seconds / 60 % 60).into());
        let after_minutes = ("seconds", (seconds % 60).into());
        match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
            (0, _, 0) => self.with("time-minutes", &[minutes]),
            (0, 0, _) => self.with("time-seconds", &[after_minutes]),
            (0, _, _) => self.with("time-minutes-seconds", &[minutes, after_minutes]),
            (_, 0, 0) => self.with("time-hours", &[hours]),
            (_, _, 0) => self.with("time-hours-minutes", &[hours, after_hours]),
            _ => self.with("time-hours-minutes-seconds", &[hours, after_hours, after_minutes]),
        }
    }

    /// An amount of time as one says it: the nearest minute, and seconds under one only. For what is weighed rather
    /// than kept to.
    #[must_use]
    pub fn about(&self, length: Length) -> String {
        match length.abs().seconds() {
            seconds @ 0..60 => self.length(Length(seconds)),
            seconds => self.length(Length::minutes((seconds + 30) / 60)),
        }
    }

    /// What is left, in whole minutes rounded down; in seconds under a minute. Negative lengths read as none left.
    #[must_use]
    pub fn left(&self, left: Length) -> String {
        let seconds = left.at_least_zero().seconds();
        self.length(Length(if seconds < 60 { seconds } else { seconds - seconds % 60 }))
    }

    /// A date with its year: `Tuesday 12 April 2011`, `mardi 12 avril 2011`.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        self.with("time-date", &[("day", self.day(date).into()), ("year", date.year().to_string().into())])
    }

    /// A date of about now, without its year: `Tuesday 12 April`, `mardi 1er avril`.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        let weekday = name_at(&DAYS, date.weekday().num_days_from_monday());
        let month = name_at(&MONTHS, date.month0());
        let arguments =
            [("weekday", self.text(weekday).into()), ("day", date.day().into()), ("month", self.text(month).into())];
        self.with("time-day", &arguments)
    }
}

fn name_at(names: &[&'static str], place: u32) -> &'static str {
    usize::try_from(place).ok().and_then(|place| names.get(place)).copied().unwrap_or_default()
}

/// Hour and minute of the nearest minute; half a minute counts as a whole one.
fn nearest_minute(time: TimeOfDay) -> (u32, u32) {
    let minutes = (time.hour * 60 + time.minute + u32::from(time.second >= 30)) % (24 * 60);
    (minutes / 60, minutes % 60)
}
