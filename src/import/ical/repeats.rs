//! When an event takes place that repeats: every so many days or weeks, on some days of the week, so often or until.
//! Any other rule is told, and the first time taken. It must not know what takes place.

use super::lines::Component;
use super::zones::{Stamp, Zones, weekday_of};
use crate::import::draft::Guess;
use crate::import::iso;
use chrono::{Datelike, Duration, NaiveDateTime, Weekday};

/// More often than this nothing is repeated here.
const MOST: usize = 400;
/// Nor for longer, in days.
const DAYS: i64 = 2_800;

/// A rule that we follow.
#[derive(Clone, Debug)]
struct Rule {
    weekly: bool,
    interval: i64,
    count: Option<usize>,
    until: Option<NaiveDateTime>,
    weekdays: Vec<Weekday>,
}

/// The starts of an event, and what is to be said of them.
pub(super) fn starts(event: &Component, start: Stamp, zones: &Zones) -> (Vec<Stamp>, Option<Guess>) {
    let text = event.raw("RRULE");
    let rule = text.map(|text| rule(text, start, zones));
    let (mut starts, guess) = match rule {
        None => (vec![start], None),
        Some(Some(rule)) => (follow(&rule, start), None),
        Some(None) => (vec![start], text.map(|text| Guess::Repeats(text.to_owned()))),
    };
    let list = |name: &'static str| {
        let values = event.all(name).flat_map(|line| line.value.split(',').map(move |value| (value, line)));
        values.take(MOST).filter_map(|(value, line)| zones.of_value(value, line.parameter("TZID"))).collect::<Vec<_>>()
    };
    starts.extend(list("RDATE"));
    let left_out: Vec<_> = list("EXDATE").into_iter().map(|stamp| zones.at_home(stamp).0).collect();
    starts.retain(|stamp| !left_out.contains(&zones.at_home(*stamp).0));
    starts.sort_by_key(|stamp| stamp.wall);
    starts.dedup_by_key(|stamp| stamp.wall);
    (starts, guess)
}

/// A rule, if we can follow it to its end.
fn rule(text: &str, start: Stamp, zones: &Zones) -> Option<Rule> {
    let mut rule = Rule { weekly: false, interval: 1, count: None, until: None, weekdays: Vec::new() };
    let mut is_known = false;
    for field in text.trim().split(';').filter(|field| !field.is_empty()) {
        match field.split_once('=')? {
            ("FREQ", "DAILY") => is_known = true,
            ("FREQ", "WEEKLY") => (is_known, rule.weekly) = (true, true),
            ("INTERVAL", number) => rule.interval = number.parse().ok().filter(|number| (1..=366).contains(number))?,
            ("COUNT", number) => rule.count = Some(number.parse().ok().filter(|count| *count <= MOST)?),
            ("UNTIL", end) => rule.until = Some(until(end, start, zones)?),
            ("BYDAY", days) => rule.weekdays = days.split(',').map(weekday_of).collect::<Option<_>>()?,
            ("WKST", _) => {}
            _ => return None,
        }
    }
    (is_known && (rule.count.is_some() || rule.until.is_some())).then_some(rule)
}

/// The last wall time that a rule allows.
fn until(text: &str, start: Stamp, zones: &Zones) -> Option<NaiveDateTime> {
    if let Some(date) = iso::date(text) {
        return date.and_hms_opt(23, 59, 59);
    }
    Some(zones.on_wall_of(zones.of_value(text, None)?, start))
}

fn follow(rule: &Rule, start: Stamp) -> Vec<Stamp> {
    let mut starts = Vec::new();
    let monday = Duration::days(i64::from(start.wall.weekday().num_days_from_monday()));
    for days in 0..DAYS {
        let Some(wall) = start.wall.checked_add_signed(Duration::days(days)) else { break };
        if rule.until.is_some_and(|until| wall > until) || rule.count.is_some_and(|count| starts.len() >= count) {
            break;
        }
        let weeks = (Duration::days(days) + monday).num_days() / 7;
        let is_turn = if rule.weekly { weeks % rule.interval == 0 } else { days % rule.interval == 0 };
        let is_day = match rule.weekdays.as_slice() {
            [] if rule.weekly => days % 7 == 0,
            [] => true,
            weekdays => weekdays.contains(&wall.weekday()),
        };
        if is_turn && is_day && starts.len() < MOST {
            starts.push(Zones::moved(start, wall));
        }
    }
    if starts.is_empty() {
        starts.push(start);
    }
    starts
}
