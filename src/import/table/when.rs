//! When a cell says that something is: times and dates as spreadsheets hold them and as people type them. It must not
//! know the rows around it.

use super::grid::Cell;
use super::xlsx;
use crate::duration::Length;
use crate::import::stamp::Half;
use crate::import::times::{self, What};
use crate::import::{dates, iso};
use chrono::NaiveDate;

/// What a cell says of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct When {
    pub(super) date: Option<NaiveDate>,
    pub(super) start: Option<Length>,
    pub(super) end: Option<Length>,
    pub(super) length: Option<Length>,
    /// Whether morning or afternoon is said, or may not be meant at all.
    pub(super) is_sure: bool,
}

/// The times of a cell in a column of times.
pub(super) fn times(cell: &Cell) -> When {
    match cell {
        Cell::Time(time) => When { start: Some(*time), is_sure: true, ..When::default() },
        Cell::Date(date, time) => When { date: Some(*date), start: *time, is_sure: true, ..When::default() },
        Cell::Number(number) => When { start: of_number(*number), ..When::default() },
        Cell::Text(text) => of_text(text),
        Cell::Empty | Cell::Yes(_) => When::default(),
    }
}

/// A number that is a time: a part of a day, an hour, hours and minutes in one.
fn of_number(number: f64) -> Option<Length> {
    if (0.0..1.0).contains(&number) {
        return Some(xlsx::seconds(number));
    }
    let whole = whole(number)?;
    match (whole, whole % 100) {
        (1..=24, _) => Some(Length::minutes(whole * 60)),
        (100..=2400, minutes) if minutes < 60 => Some(Length::minutes(whole / 100 * 60 + minutes)),
        _ => None,
    }
}

fn whole(number: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "it is small and whole")]
    (number.fract() == 0.0 && number.abs() < 100_000.0).then_some(number as i64)
}

fn of_text(text: &str) -> When {
    if let Some(moment) = iso::moment(text) {
        let date = moment.wall.date();
        return When { date: Some(date), start: Some(moment.since(date)), is_sure: true, ..When::default() };
    }
    if let Some(time) = iso::clock(text) {
        return When { start: Some(time), ..When::default() };
    }
    if let Ok(number) = text.parse::<f64>() {
        return When { start: of_number(number), ..When::default() };
    }
    let mut when = When { date: date(&Cell::Text(text.to_owned())), ..When::default() };
    for time in times::find(text) {
        match time.what {
            What::At(stamp) if when.start.is_none() => {
                (when.start, when.is_sure) = (Some(stamp.of_day()), stamp.half.is_some());
            }
            What::At(stamp) => when.end = when.end.or(Some(stamp.of_day())),
            What::Span(from, to) if when.start.is_none() => {
                // "2–3 PM" says the half of the day once.
                let shared =
                    from.half.is_none() && to.half == Some(Half::Pm) && from.hour < 12 && from.hour <= to.hour % 12;
                let from_length = from.of_day() + if shared { HALF } else { Length::ZERO };
                (when.start, when.end) = (Some(from_length), Some(to.of_day()));
                when.is_sure = from.half.is_some() || to.half.is_some();
            }
            What::Span(..) => {}
            What::Lasting(length) => when.length = when.length.or(Some(length)),
        }
    }
    if let Some((What::Span(from, to), _)) = times::bare_span(text).filter(|_| when.start.is_none()) {
        (when.start, when.end) = (Some(from.of_day()), Some(to.of_day()));
    }
    when
}

/// Half a day.
pub(super) const HALF: Length = Length::minutes(12 * 60);

/// The length in a cell of a column of lengths, where a bare number is minutes.
pub(super) fn length(cell: &Cell) -> Option<Length> {
    let minutes = |number: f64| whole(number).filter(|minutes| (1..24 * 60).contains(minutes)).map(Length::minutes);
    let length = match cell {
        Cell::Time(time) => Some(*time),
        Cell::Number(number) if (0.0..1.0).contains(number) => Some(xlsx::seconds(*number)),
        Cell::Number(number) => minutes(*number),
        Cell::Text(text) => {
            let of_number = text.parse::<f64>().ok().and_then(minutes);
            of_number.or_else(|| iso::lasting(text)).or_else(|| text.parse().ok()).or_else(|| lasting(text))
        }
        Cell::Empty | Cell::Yes(_) | Cell::Date(..) => None,
    };
    length.filter(|length| *length > Length::ZERO)
}

fn lasting(text: &str) -> Option<Length> {
    times::find(text).into_iter().find_map(|time| match time.what {
        What::Lasting(length) => Some(length),
        What::At(stamp) => stamp.as_length(),
        What::Span(..) => None,
    })
}

/// The date in a cell, with its year.
pub(super) fn date(cell: &Cell) -> Option<NaiveDate> {
    match cell {
        Cell::Date(date, _) => Some(*date),
        Cell::Text(text) => iso::date(text).or_else(|| dates::find(text)?.whole()),
        _ => None,
    }
}

/// Whether a text is a day and nothing else.
pub(super) fn is_day(text: &str) -> bool {
    let rest = |span: std::ops::Range<usize>| {
        let outside = [text.get(..span.start), text.get(span.end..)];
        outside.into_iter().flatten().flat_map(str::chars).filter(|letter| letter.is_alphanumeric()).count()
    };
    iso::date(text).is_some()
        || times::find(text).is_empty() && dates::find(text).is_some_and(|date| rest(date.span) <= 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(cell: &Cell) -> (Option<i64>, Option<i64>) {
        let when = times(cell);
        let minutes = |at: Option<Length>| at.map(|at| at.seconds() / 60);
        (minutes(when.start), minutes(when.end))
    }

    #[test]
    fn times_are_read_however_a_cell_holds_them() {
        for (text, times) in [
            ("9:20", (Some(560), None)),
            ("12h00", (Some(720), None)),
            ("9h", (Some(540), None)),
            ("2:30 PM", (Some(870), None)),
            ("9:00 - 10:30", (Some(540), Some(630))),
            ("2–3 PM", (Some(840), Some(900))),
            ("0930", (Some(570), None)),
            ("2025-05-10 09:55", (Some(595), None)),
            ("soon", (None, None)),
        ] {
            assert_eq!(shown(&Cell::of(text)), times, "{text}");
        }
        assert_eq!(shown(&Cell::Number(0.375)), (Some(540), None));
        assert_eq!(shown(&Cell::Number(1030.0)), (Some(630), None));
    }

    #[test]
    fn a_bare_number_is_minutes_of_a_length() {
        for (cell, minutes) in [
            (Cell::Number(15.0), Some(15)),
            (Cell::of("15"), Some(15)),
            (Cell::of("1:30"), Some(90)),
            (Cell::of("1h30"), Some(90)),
            (Cell::of("45 min"), Some(45)),
            (Cell::Time(Length::minutes(10)), Some(10)),
            (Cell::of("long"), None),
        ] {
            assert_eq!(length(&cell).map(|length| length.seconds() / 60), minutes, "{cell:?}");
        }
    }
}
