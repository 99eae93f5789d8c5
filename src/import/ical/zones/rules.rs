//! A zone that only its calendar knows: standard time and summer time, each from a day of the year on. It must not
//! know any name.

use super::super::lines::Component;
use crate::import::iso;
use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, Weekday};

/// When which offset begins.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules {
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
struct Part {
    begins: NaiveDateTime,
    /// The month, and which of its days of the week: the last Sunday is -1.
    yearly: Option<(u32, i64, Weekday)>,
    until: Option<NaiveDateTime>,
    offset: i64,
}

/// The most parts that are looked at.
const MOST: usize = 200;

impl Rules {
    /// The rules that a calendar gives for a zone.
    pub(super) fn of(zone: &Component) -> Self {
        let is_part = |one: &&Component| matches!(one.name.as_str(), "STANDARD" | "DAYLIGHT");
        Self { parts: zone.inner.iter().filter(is_part).take(MOST).filter_map(part).collect() }
    }

    /// The offset when the wall shows a time, in seconds: that of the part that began last.
    pub(super) fn offset(&self, wall: NaiveDateTime) -> i64 {
        let begun = self.parts.iter().filter_map(|part| Some((part.latest(wall)?, part.offset)));
        let latest = begun.max_by_key(|(begun, _)| *begun).map(|(_, offset)| offset);
        latest.or_else(|| self.parts.first().map(|part| part.offset)).unwrap_or_default()
    }
}

fn part(part: &Component) -> Option<Part> {
    let begins = iso::moment(part.raw("DTSTART")?)?.wall;
    let offset = i64::from(iso::offset(part.raw("TZOFFSETTO")?.trim())?);
    let rule = part.raw("RRULE").unwrap_or_default();
    let field = |name: &str| rule.split(';').find_map(|field| field.strip_prefix(name)?.strip_prefix('='));
    let month = field("BYMONTH").and_then(|month| month.parse().ok());
    let yearly = month.zip(field("BYDAY").and_then(day)).map(|(month, (which, weekday))| (month, which, weekday));
    let until = field("UNTIL").and_then(iso::moment).map(|moment| moment.wall);
    Some(Part { begins, yearly, until, offset })
}

/// `-1SU`, `2SU`
fn day(text: &str) -> Option<(i64, Weekday)> {
    let (which, weekday) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let which = if which.is_empty() { 1 } else { which.parse().ok()? };
    Some((which, weekday_of(weekday)?)).filter(|(which, _)| (-5..=5).contains(which) && *which != 0)
}

/// A day of the week by its two letters.
pub(in super::super) fn weekday_of(text: &str) -> Option<Weekday> {
    Some(match text {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}

impl Part {
    /// When it last began before a time.
    fn latest(&self, wall: NaiveDateTime) -> Option<NaiveDateTime> {
        let Some(yearly) = self.yearly else { return Some(self.begins).filter(|begins| *begins <= wall) };
        let years = [wall.year(), wall.year() - 1];
        let begun = years.into_iter().filter_map(|year| Some(on(year, yearly)?.and_time(self.begins.time())));
        let is_ruled =
            |at: &NaiveDateTime| *at <= wall && *at >= self.begins && self.until.is_none_or(|until| *at <= until);
        begun.filter(is_ruled).max().or(Some(self.begins).filter(|begins| *begins <= wall))
    }
}

/// The day of a year: the second Sunday of March.
fn on(year: i32, (month, which, weekday): (u32, i64, Weekday)) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    if which > 0 {
        return NaiveDate::from_weekday_of_month_opt(year, month, weekday, u8::try_from(which).ok()?);
    }
    let next = first.checked_add_months(chrono::Months::new(1))?;
    let last = next.pred_opt()?;
    let back = i64::from(last.weekday().days_since(weekday)) + 7 * (-which - 1);
    last.checked_sub_signed(Duration::days(back))
}
