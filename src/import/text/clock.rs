//! From times as they are written to times of the day: what "1:00" means after lunch, and what comes after midnight.
//! Each step that is not written is a guess, and said. It must not know what takes place.

use super::stamp::{Form, Half, Stamp};
use super::timed::When;
use crate::duration::Length;
use crate::import::draft::Guess;

const HALF: Length = Length::minutes(12 * 60);
const DAY: Length = Length::minutes(24 * 60);
/// Before this hour a day is young, and an hour that small is rather one of the afternoon.
const YOUNG: u32 = 7;
/// After this hour the night may follow.
const EVENING: Length = Length::minutes(18 * 60);
/// Until this hour it is night.
const NIGHT: Length = Length::minutes(6 * 60);

/// The times of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Placed {
    pub(super) start: Option<Length>,
    pub(super) end: Option<Length>,
    pub(super) guesses: Vec<Guess>,
}

/// A clock that is led through the rows of a day, in the order of the text.
#[derive(Clone, Debug)]
pub(super) struct Clock {
    /// Whether hours may be those of a clock with twelve.
    twelve: bool,
    before: Option<Length>,
}

impl Clock {
    /// A clock for a text with such times.
    pub(super) fn of<'w>(whens: impl Iterator<Item = &'w When>) -> Self {
        let mut stamps = whens.flat_map(|when| [when.start, when.end]).flatten();
        let counts_on = |stamp: Stamp| stamp.half.is_none() && (stamp.hour > 12 || stamp.hour == 0);
        Self { twelve: !stamps.any(counts_on), before: None }
    }

    /// The same clock on another day.
    pub(super) fn anew(&self) -> Self {
        Self { before: None, ..self.clone() }
    }

    /// The times of the next row.
    pub(super) fn place(&mut self, when: &When) -> Placed {
        let mut placed = Placed::default();
        let Some(start) = when.start else { return placed };
        let at = self.start(start, when.end, &mut placed.guesses);
        placed.start = Some(at);
        placed.end = when.end.map(|end| self.end(end, at, &mut placed.guesses));
        self.before = Some(at);
        placed.guesses.dedup();
        placed
    }

    fn start(&self, stamp: Stamp, end: Option<Stamp>, guesses: &mut Vec<Guess>) -> Length {
        let said = stamp.of_day();
        let before = self.before.unwrap_or(Length::ZERO);
        if stamp.half.is_some() {
            let is_midnight = stamp.form == Form::Word && stamp.half == Some(Half::Am);
            return if is_midnight && self.before.is_some() { said + DAY } else { said };
        }
        let later = said + HALF;
        let is_first = self.before.is_none();
        // 9-10:30 fits into the morning whatever comes next; 11-1 does not go backwards.
        let goes_on = end.is_none_or(|end| end.half.is_some() || end.of_day() != said);
        let may_be_later = self.twelve && (1..12).contains(&stamp.hour) && goes_on;
        if may_be_later && is_first && stamp.hour < YOUNG && stamp.form != Form::Hour {
            guesses.push(Guess::Afternoon);
            return later;
        }
        if may_be_later && said < before && later >= before && (stamp.hour <= YOUNG || before >= HALF) {
            guesses.push(Guess::Afternoon);
            return later;
        }
        if said < NIGHT && before >= EVENING && !is_first {
            guesses.push(Guess::AfterMidnight);
            return said + DAY;
        }
        said
    }

    fn end(&self, stamp: Stamp, start: Length, guesses: &mut Vec<Guess>) -> Length {
        let said = stamp.of_day();
        let is_midnight = said == Length::ZERO || (stamp.form == Form::Word && stamp.half == Some(Half::Am));
        if said > start {
            return said;
        }
        if is_midnight {
            return DAY;
        }
        if self.twelve && stamp.half.is_none() && stamp.hour <= 12 && said + HALF > start {
            guesses.push(Guess::Afternoon);
            return said + HALF;
        }
        let in_the_night = start >= EVENING && said <= NIGHT + Length::minutes(120);
        if in_the_night || start >= DAY {
            guesses.push(Guess::AfterMidnight);
            return said + DAY;
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::super::timed::of_text;
    use super::*;

    /// The times of rows, in hours and minutes.
    fn placed(rows: &[&str]) -> Vec<String> {
        let whens: Vec<When> = rows.iter().filter_map(|row| of_text(row)).map(|timed| timed.when).collect();
        let mut clock = Clock::of(whens.iter());
        let shown = |at: Option<Length>| {
            let minutes = at.map_or(-1, |at| at.seconds() / 60);
            format!("{}:{}{}", minutes / 60, minutes % 60 / 10, minutes % 10)
        };
        let row = |when: &When| {
            let placed = clock.place(when);
            match placed.end {
                Some(_) => format!("{}-{}", shown(placed.start), shown(placed.end)),
                None => shown(placed.start),
            }
        };
        whens.iter().map(row).collect()
    }

    #[test]
    fn a_clock_with_twelve_hours_goes_on_after_noon() {
        assert_eq!(
            placed(&["8:30 A", "12:00 B", "1:00 C", "4:00 D", "4:30 - 5:30 E", "8:00 F"]),
            ["8:30", "12:00", "13:00", "16:00", "16:30-17:30", "20:00"]
        );
        assert_eq!(placed(&["11-1 PM A", "2:00-3:30 B"]), ["11:00-13:00", "14:00-15:30"]);
        assert_eq!(placed(&["2:00 A", "3:00 B"]), ["14:00", "15:00"]);
        assert_eq!(placed(&["11:30-12:30 A", "12:30-1:30 B"]), ["11:30-12:30", "12:30-13:30"]);
    }

    #[test]
    fn a_clock_with_twenty_four_hours_means_what_it_says() {
        assert_eq!(placed(&["6:00-16:30 A", "16:30-17:45 B"]), ["6:00-16:30", "16:30-17:45"]);
        assert_eq!(placed(&["14h A", "9h30 B"]), ["14:00", "9:30"]);
        assert_eq!(placed(&["22:00-23:30 A", "23:30-0:30 B", "0:30 C"]), ["22:00-23:30", "23:30-24:30", "24:30"]);
    }
}
