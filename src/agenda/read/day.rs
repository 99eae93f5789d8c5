//! Puts the slots of a file into their day: which instants they name, in order, without overlap, the Q&A within
//! its slot. Knows no TOML.

use super::slot::Draft;
use super::table::{Given, Reader};
use super::time::{Moment, MomentOrLength, Wall};
use crate::agenda::complaint::Trouble;
use crate::duration::{Length, Second};
use chrono::NaiveDate;
use std::ops::Range;

/// The instants of a slot, as far as they could be made out.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Times {
    /// Its start.
    pub(super) start: Option<Second>,
    /// The opening of its Q&A.
    pub(super) qa: Option<Second>,
    /// Its end.
    pub(super) end: Option<Second>,
}

/// The day in which slots are placed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    /// Its wall.
    pub(super) wall: Wall,
    /// Whether the file says which day that is.
    pub(super) dated: bool,
}

/// The day of an agenda, and whether the file says so: its date, else that of a first slot that is dated, else today.
/// None when what the file says about it is no date, and that cannot be judged without it.
pub(super) fn day_of(date: &Given<NaiveDate>, drafts: &[Draft], zone: chrono_tz::Tz, today: NaiveDate) -> Option<Day> {
    let undated = Wall { zone, day: today };
    let first = drafts.first().map(|draft| &draft.start);
    let (day, dated) = match (date, first) {
        (Given::Bad, _) if drafts.iter().any(names_a_day) => return None,
        (Given::As(day, _), _) => (*day, true),
        (Given::Absent, Some(Given::As(Moment::Dated(wall), _))) => (wall.date(), true),
        (Given::Absent, Some(Given::As(Moment::Exact(instant), _))) => (undated.day_of(*instant), true),
        (Given::Absent | Given::Bad, _) => (today, false),
    };
    Some(Day { wall: Wall { zone, day }, dated })
}

fn names_a_day(draft: &Draft) -> bool {
    let dated = |moment: &Moment| !matches!(moment, Moment::TimeAlone(_));
    let opening =
        |given: &Given<MomentOrLength>| matches!(given, Given::As(MomentOrLength::At(moment), _) if dated(moment));
    matches!(&draft.start, Given::As(moment, _) if dated(moment)) || opening(&draft.qa) || opening(&draft.end)
}

/// The slot above, as far as it is known.
struct Above<'d> {
    label: &'d str,
    times: Times,
}

/// The instants of every slot; complains about those that cannot be.
pub(super) fn place(day: Day, drafts: &[Draft], reader: &mut Reader<'_>) -> Vec<Times> {
    let mut placing = Placing { day, reader };
    let mut above: Option<Above<'_>> = None;
    let mut placed = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let times = placing.slot(draft, above.as_ref());
        placed.push(times);
        above = Some(Above { label: draft.label(), times });
    }
    placed
}

struct Placing<'r, 'a> {
    day: Day,
    reader: &'r mut Reader<'a>,
}

impl Placing<'_, '_> {
    fn slot(&mut self, draft: &Draft, above: Option<&Above<'_>>) -> Times {
        let start = self.start(draft, above);
        let on = start.map_or(self.day.wall.day, |start| self.day.wall.day_of(start));
        let end = self.end(draft, start, on);
        let known = start.zip(end);
        if let (Some((start, end)), Some((min, span))) = (known, &draft.min)
            && *min > end - start
        {
            self.reader.refuse(span.clone(), Trouble::MinTooLong { length: (end - start).to_string() });
        }
        let qa = self.qa(draft, known, on);
        Times { start, qa, end }
    }

    fn start(&mut self, draft: &Draft, above: Option<&Above<'_>>) -> Option<Second> {
        let (moment, span) = match (&draft.start, above) {
            (Given::Bad, _) => return None,
            (Given::Absent, Some(above)) => return above.times.end,
            (Given::Absent, None) => {
                self.reader.refuse(draft.header.clone(), Trouble::FirstWithoutStart);
                return None;
            }
            (Given::As(moment, span), _) => (*moment, span),
        };
        let start = self.instant(moment, self.day.wall.day, span)?;
        let Some(above) = above else { return self.on_the_day(start, span) };
        if let Some(starts) = above.times.start.filter(|above| start < *above) {
            let next_day = self.next_day(moment, self.day.wall.day).map(|(_, written)| written);
            let (previous, starts) = (above.label.to_owned(), self.day.wall.written(starts));
            self.reader.refuse(span.clone(), Trouble::Backwards { previous, starts, next_day });
        } else if let Some(ends) = above.times.end.filter(|above| start < *above) {
            let (previous, ends) = (above.label.to_owned(), self.day.wall.written(ends));
            self.reader.refuse(span.clone(), Trouble::Overlap { previous, ends });
        }
        Some(start)
    }

    /// The first slot must be on the day that the agenda names.
    fn on_the_day(&mut self, start: Second, span: &Range<usize>) -> Option<Second> {
        let found = self.day.wall.day_of(start);
        if found == self.day.wall.day {
            return Some(start);
        }
        let trouble = Trouble::AnotherDay { found: found.to_string(), date: self.day.wall.day.to_string() };
        self.reader.refuse(span.clone(), trouble);
        None
    }

    fn end(&mut self, draft: &Draft, start: Option<Second>, on: NaiveDate) -> Option<Second> {
        let Given::As(end, span) = &draft.end else { return None };
        let (end, next_day) = match *end {
            MomentOrLength::For(length) => (start? + length, None),
            MomentOrLength::At(moment) => {
                // A slot that would last half a day is no slot that passes midnight, but a slip.
                let credible = |at: Second| start.is_some_and(|start| at - start <= Length::minutes(12 * 60));
                let next_day = self.next_day(moment, on).filter(|(at, _)| credible(*at));
                (self.instant(moment, on, span)?, next_day.map(|(_, written)| written))
            }
        };
        if let Some(start) = start.filter(|start| end <= *start) {
            let starts = self.day.wall.written(start);
            self.reader.refuse(span.clone(), Trouble::EndsBeforeStart { starts, next_day });
            return None;
        }
        let last_second = end - Length(1);
        if (self.day.wall.day_of(last_second) - self.day.wall.day).num_days() > 1 {
            let (found, date) = (self.day.wall.written(end), self.day.wall.day.to_string());
            self.reader.refuse(span.clone(), Trouble::TooFar { found, date });
            return None;
        }
        Some(end)
    }

    fn qa(&mut self, draft: &Draft, known: Option<(Second, Second)>, on: NaiveDate) -> Option<Second> {
        let Given::As(opening, span) = &draft.qa else { return None };
        let moment = match *opening {
            MomentOrLength::At(moment) => moment,
            MomentOrLength::For(length) => {
                let (start, end) = known?;
                if length >= end - start {
                    let length = (end - start).to_string();
                    self.reader.refuse(span.clone(), Trouble::QaTooLong { length });
                }
                return Some(end - length);
            }
        };
        let qa = self.instant(moment, on, span)?;
        let (start, end) = known?;
        let within = |at: Second| start < at && at < end;
        if !within(qa) {
            let next_day = self.next_day(moment, on).filter(|(at, _)| within(*at)).map(|(_, written)| written);
            let length = self.meant_as_length(span).filter(|length| *length < end - start);
            let length = length.map(|length| format!("{}m", length.seconds() / 60));
            let (starts, ends) = (self.day.wall.written(start), self.day.wall.written(end));
            self.reader.refuse(span.clone(), Trouble::QaOutside { starts, ends, next_day, length });
        }
        Some(qa)
    }

    /// `1h30` is a time of day where Q&A is concerned; somebody may have meant the length.
    fn meant_as_length(&self, span: &Range<usize>) -> Option<Length> {
        let text = self.reader.source().get(span.clone())?;
        text.trim_matches(['"', '\'']).parse().ok().filter(|length| *length > Length::ZERO)
    }

    /// The same time on the next day, where a file may say so: in an agenda that has a date.
    fn next_day(&self, moment: Moment, after: NaiveDate) -> Option<(Second, String)> {
        self.day.wall.next_day(moment, after).filter(|_| self.day.dated)
    }

    fn instant(&mut self, moment: Moment, on: NaiveDate, span: &Range<usize>) -> Option<Second> {
        let read = match moment {
            Moment::Dated(wall) if !self.day.dated => Err(Trouble::DatedWithoutDate { date: wall.date().to_string() }),
            Moment::Exact(instant) if !self.day.dated => {
                Err(Trouble::DatedWithoutDate { date: self.day.wall.day_of(instant).to_string() })
            }
            _ => self.day.wall.instant(moment, on),
        };
        read.map_err(|trouble| self.reader.refuse(span.clone(), trouble)).ok()
    }
}
