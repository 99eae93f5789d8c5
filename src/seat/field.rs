//! Fields for numbers and times: they open on the likely value, move by arrows, and take typed digits.
//!
//! Pure values; they know no key and no prompt around them.

use crate::agenda::Agenda;
use crate::duration::{Length, Second};

/// A number of minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinutesField {
    minutes: i64,
    least: i64,
    most: i64,
    typed: String,
}

impl MinutesField {
    /// The most that can be marked at once.
    pub const MOST: i64 = 240;

    /// Opens on the likely value; from one minute on.
    #[must_use]
    pub fn new(minutes: i64) -> Self {
        Self::within(minutes, 1, Self::MOST)
    }

    /// Opens on the likely value, and never leaves `least` … `most`.
    #[must_use]
    pub fn within(minutes: i64, least: i64, most: i64) -> Self {
        let most = most.max(least);
        Self { minutes: minutes.clamp(least, most), least, most, typed: String::new() }
    }

    /// The minutes that stand in the field.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        self.minutes
    }

    /// What stands in the field, as a length.
    #[must_use]
    pub fn length(&self) -> Length {
        Length::minutes(self.minutes)
    }

    /// Moves by so many minutes; what was typed is settled.
    pub fn step(&mut self, minutes: i64) {
        self.typed.clear();
        self.minutes = (self.minutes + minutes).clamp(self.least, self.most);
    }

    /// Takes a typed digit. The first one replaces what stood there; one that leads past the most is not taken.
    pub fn type_digit(&mut self, digit: u8) {
        let longer = format!("{}{digit}", self.typed);
        let lowest = self.least.min(1);
        if let Some(minutes) = longer.parse().ok().filter(|minutes| (lowest..=self.most).contains(minutes)) {
            self.minutes = minutes.max(self.least);
            self.typed = longer;
        }
    }

    /// Takes the last typed digit back.
    pub fn erase(&mut self) {
        self.typed.pop();
        self.minutes = self.typed.parse().map_or(self.least, |minutes: i64| minutes.max(self.least));
    }
}

/// A time of day, to the minute, that is not in the future.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeField {
    value: Second,
    not_before: Second,
    typed: String,
}

/// Why what stands in a time field cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeTrouble {
    /// The digits typed so far are no time of day.
    NoTime,
    /// It lies before what it cannot precede.
    TooEarly(Second),
    /// It is still to come.
    InFuture,
}

/// So long before its printed start a day may have begun.
const AHEAD: Length = Length::minutes(120);

/// The earliest moment that the first thing of a day can be said to have happened at.
#[must_use]
pub fn earliest(agenda: &Agenda) -> Second {
    agenda.start() - AHEAD
}

impl TimeField {
    /// Opens on the likely value; the field never leaves `not_before` … now.
    #[must_use]
    pub fn new(likely: Second, not_before: Second, now: Second) -> Self {
        Self { value: likely.min(now).max(not_before), not_before, typed: String::new() }
    }

    /// The moment that stands in the field.
    #[must_use]
    pub fn value(&self) -> Second {
        self.value
    }

    /// The digits typed so far, as long as they are no whole time.
    #[must_use]
    pub fn typed(&self) -> Option<&str> {
        (!self.typed.is_empty()).then_some(self.typed.as_str())
    }

    /// The earliest moment that can be taken.
    #[must_use]
    pub fn not_before(&self) -> Second {
        self.not_before
    }

    /// Moves by so many minutes, from whole minute to whole minute, within what can be taken.
    pub fn step(&mut self, minutes: i64, now: Second) {
        self.typed.clear();
        let past_minute = self.value.0.rem_euclid(60);
        let from = match (past_minute, minutes < 0) {
            (0, _) | (_, false) => self.value.0 - past_minute,
            (_, true) => self.value.0 - past_minute + 60,
        };
        self.value = Second(from.saturating_add(minutes * 60)).min(now).max(self.not_before);
    }

    /// Takes a typed digit; the fourth one makes a whole time of it: `1 0 2 7` is 10:27.
    pub fn type_digit(&mut self, digit: u8, agenda: &Agenda, now: Second) {
        if self.typed.len() >= 4 {
            self.typed.clear();
        }
        self.typed.push_str(&digit.to_string());
        if self.typed.len() == 4
            && let Some(value) = read(&self.typed, agenda, now)
        {
            self.value = value;
            self.typed.clear();
        }
    }

    /// Takes the last typed digit back.
    pub fn erase(&mut self) {
        self.typed.pop();
    }

    /// The moment, if it can be taken now.
    ///
    /// # Errors
    /// When the digits are no time, or the time lies outside of what can be taken.
    pub fn taken(&self, agenda: &Agenda, now: Second) -> Result<Second, TimeTrouble> {
        let value = match self.typed() {
            None => self.value,
            Some(digits) => read(digits, agenda, now).ok_or(TimeTrouble::NoTime)?,
        };
        if value > now {
            Err(TimeTrouble::InFuture)
        } else if value < self.not_before {
            Err(TimeTrouble::TooEarly(self.not_before))
        } else {
            Ok(value)
        }
    }
}

/// Reads three or four digits as a time of day near now: `927` is 9:27.
fn read(digits: &str, agenda: &Agenda, now: Second) -> Option<Second> {
    let (hour, minute) = digits.len().checked_sub(2).filter(|at| *at > 0).and_then(|at| digits.split_at_checked(at))?;
    agenda.read_time(&format!("{hour}:{minute}"), now).ok()
}
