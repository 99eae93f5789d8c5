//! Durations and whole-second instants: `5m`, `1h30`, `90s`, `-2m`, and times of day as people write them.
//!
//! All of adjourn counts in whole seconds, so that the digits of all screens change together.
//! This module knows no time zone, no agenda and no clock.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::str::FromStr;

/// An instant, in whole seconds since the Unix epoch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Second(pub i64);

/// A signed length of time in whole seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Length(pub i64);

impl Length {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// A length of whole minutes.
    #[must_use]
    pub const fn minutes(minutes: i64) -> Self {
        Self(minutes * 60)
    }

    /// The length in seconds.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// This length, or none if it is negative.
    #[must_use]
    pub fn at_least_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// The length without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }
}

impl Add<Length> for Second {
    type Output = Self;
    fn add(self, length: Length) -> Self {
        Self(self.0.saturating_add(length.0))
    }
}

impl Sub<Length> for Second {
    type Output = Self;
    fn sub(self, length: Length) -> Self {
        Self(self.0.saturating_sub(length.0))
    }
}

impl Sub for Second {
    type Output = Length;
    fn sub(self, earlier: Self) -> Length {
        Length(self.0.saturating_sub(earlier.0))
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Length {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Length {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Length {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

/// The canonical spelling, which [`FromStr`] reads back: `1h30`, `45m`, `90s`, `1h05m30s`, `-2m`.
impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.unsigned_abs();
        if self.0 < 0 {
            f.write_str("-")?;
        }
        match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
            (0, 0, s) => write!(f, "{s}s"),
            (0, m, 0) => write!(f, "{m}m"),
            (0, m, s) => write!(f, "{m}m{s:02}s"),
            (h, 0, 0) => write!(f, "{h}h"),
            (h, m, 0) => write!(f, "{h}h{m:02}"),
            (h, m, s) => write!(f, "{h}h{m:02}m{s:02}s"),
        }
    }
}

/// Why a text is no duration or no time of day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotATime {
    /// The text is no duration.
    #[error("\"{0}\" is no duration; write it like 5m, 1h30, 90s or -2m")]
    Duration(String),
    /// The text is no time of day.
    #[error("\"{0}\" is no time of day; write it like 10:30, 10h30 or 10:30:00")]
    TimeOfDay(String),
}

impl FromStr for Length {
    type Err = NotATime;

    /// Reads `5m`, `5min`, `1h`, `1h30`, `1h30m`, `90s`, `1h05m30s`, with a sign or without; blanks do no harm.
    fn from_str(text: &str) -> Result<Self, NotATime> {
        let refused = || NotATime::Duration(text.trim().to_owned());
        let (sign, unsigned) = split_sign(text.trim());
        let compact: String = unsigned.chars().filter(|c| !c.is_whitespace()).collect();
        let mut rest = compact.as_str();
        let mut total: i64 = 0;
        let mut smallest = i64::MAX;
        if rest.is_empty() {
            return Err(refused());
        }
        while !rest.is_empty() {
            let (number, after) = take_number(rest).ok_or_else(refused)?;
            let (unit, after) = take_unit(after, smallest).ok_or_else(refused)?;
            if unit >= smallest || (smallest != i64::MAX && number >= 60) {
                return Err(refused());
            }
            smallest = unit;
            rest = after;
            total = number.checked_mul(unit).and_then(|part| total.checked_add(part)).ok_or_else(refused)?;
        }
        Ok(Self(sign * total))
    }
}

fn split_sign(text: &str) -> (i64, &str) {
    if let Some(rest) = text.strip_prefix(['-', '\u{2212}']) {
        (-1, rest)
    } else {
        (1, text.strip_prefix('+').unwrap_or(text))
    }
}

fn take_number(text: &str) -> Option<(i64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    Some((digits.parse().ok()?, rest))
}

/// The unit in seconds. Bare minutes are understood after hours alone: "1h30", never "30".
fn take_unit(text: &str, before: i64) -> Option<(i64, &str)> {
    const UNITS: [(&str, i64); 6] = [("min", 60), ("mn", 60), ("sec", 1), ("h", 3600), ("m", 60), ("s", 1)];
    if text.is_empty() {
        return (before == 3600).then_some((60, text));
    }
    UNITS.iter().find_map(|(name, unit)| text.strip_prefix(name).map(|rest| (*unit, rest)))
}

/// A time of day on the wall, without day or zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    /// 0 to 23.
    pub hour: u32,
    /// 0 to 59.
    pub minute: u32,
    /// 0 to 59.
    pub second: u32,
}

impl FromStr for TimeOfDay {
    type Err = NotATime;

    /// Reads `9:30`, `09:30`, `10:30:15`, `10h30`, `10 h 30`, `9h`.
    fn from_str(text: &str) -> Result<Self, NotATime> {
        let refused = || NotATime::TimeOfDay(text.trim().to_owned());
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (hour, rest) = take_number(&compact).ok_or_else(refused)?;
        let separator = rest.chars().next().filter(|c| matches!(c, ':' | 'h' | 'H')).ok_or_else(refused)?;
        let rest = rest.strip_prefix(separator).unwrap_or_default();
        let (minute, second) = match rest.split_once(':') {
            None if rest.is_empty() && separator != ':' => (0, 0),
            None => (two_digits(rest).ok_or_else(refused)?, 0),
            Some((minute, second)) => {
                (two_digits(minute).ok_or_else(refused)?, two_digits(second).ok_or_else(refused)?)
            }
        };
        let hour = u32::try_from(hour).ok().filter(|hour| *hour < 24).ok_or_else(refused)?;
        Ok(Self { hour, minute, second })
    }
}

fn two_digits(text: &str) -> Option<u32> {
    let plain = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|number| plain && *number < 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn durations_are_read_as_people_write_them() {
        for (text, seconds) in [
            ("5m", 300),
            ("1h30", 5400),
            ("1h", 3600),
            ("90s", 90),
            ("-2m", -120),
            ("+5 min", 300),
            ("90m", 5400),
            ("1h05m30s", 3930),
            ("1 h 30", 5400),
            ("0m", 0),
        ] {
            assert_eq!(text.parse(), Ok(Length(seconds)), "{text}");
        }
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in ["", "5", "m", "1h90m", "5m1h", "5x", "--5m", "1:30", "99999999999999999h", "-"] {
            assert!(text.parse::<Length>().is_err(), "{text}");
        }
    }

    #[test]
    fn times_of_day_are_read_with_colon_and_with_h() {
        let time = |hour, minute, second| Ok(TimeOfDay { hour, minute, second });
        assert_eq!("10:30".parse(), time(10, 30, 0));
        assert_eq!("9:05".parse(), time(9, 5, 0));
        assert_eq!("10h30".parse(), time(10, 30, 0));
        assert_eq!("9 h".parse(), time(9, 0, 0));
        assert_eq!("23:59:59".parse(), time(23, 59, 59));
        for text in ["", "24:00", "10", "10:5", "10:60", "10:", "h30", "10:30:61", "-1:00"] {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_duration_reads_back_as_written(seconds in -1_000_000i64..1_000_000) {
            prop_assert_eq!(Length(seconds).to_string().parse(), Ok(Length(seconds)));
        }

        #[test]
        fn no_text_makes_the_readers_panic(text in ".{0,12}") {
            let _ = text.parse::<Length>();
            let _ = text.parse::<TimeOfDay>();
        }
    }
}
