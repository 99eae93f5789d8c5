//! Hard points: which one matters now, what is to spare before it, and until when it can be kept.

use super::floor::Floor;
use super::forecast::Forecast;
use super::{plan, solve};
use crate::agenda::{Agenda, Hard};
use crate::duration::{Length, Second};

/// A start or an end that must not move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HardPoint {
    /// The slot's place in the agenda.
    pub index: usize,
    /// Whether it is the end; else it is the start.
    pub at_end: bool,
    /// When it was planned.
    pub planned: Second,
    /// When it is expected.
    pub expected: Second,
    /// What is to spare; in conflict, minus the conflict.
    pub margin: Length,
    /// The latest closing of the running slot (while nothing runs: the latest start of the next) that keeps it.
    pub keep_by: Option<Second>,
    /// In a talk with Q&A: the latest opening of Q&A that keeps it and leaves the Q&A its protected length.
    pub qa_by: Option<Second>,
    /// What could be given back before it.
    pub recoverable: Length,
}

impl HardPoint {
    /// By how much it is missed.
    #[must_use]
    pub fn conflict(&self) -> Length {
        (self.expected - self.planned).at_least_zero()
    }
}

/// A hard point by the plan alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    /// The slot's place in the agenda.
    pub index: usize,
    /// Whether it is the end; else it is the start.
    pub at_end: bool,
    /// When it was planned.
    pub planned: Second,
}

impl Point {
    /// How late the forecast sees it; negative is early.
    pub(super) fn late_by(self, forecast: &Forecast) -> Option<Length> {
        Some(forecast.edge(self.index, self.at_end)? - self.planned)
    }
}

/// The hard point that matters now: of those that have not happened, the first in conflict, else the next.
#[must_use]
pub fn hard_point(floor: &Floor, forecast: &Forecast, now: Second) -> Option<HardPoint> {
    let point = first_in_conflict(floor, forecast).or_else(|| ahead(floor).first().copied())?;
    let expected = forecast.edge(point.index, point.at_end)?;
    let latest = latest(floor, point);
    let conflict = (expected - point.planned).at_least_zero();
    let margin = match latest {
        _ if conflict > Length::ZERO => -conflict,
        Some(latest) => latest - pivot(floor, forecast).unwrap_or(latest),
        None => Length::ZERO,
    };
    let keep_by = latest.filter(|latest| *latest >= now);
    Some(HardPoint {
        index: point.index,
        at_end: point.at_end,
        planned: point.planned,
        expected,
        margin,
        keep_by,
        qa_by: keep_by.and_then(|keep_by| opening_that_keeps(floor, keep_by)).filter(|opening| *opening >= now),
        recoverable: recoverable(floor, forecast, point, now),
    })
}

/// What could be given back before a hard point: in conflict what the mix of all recovers of it, else the sum of what
/// each slot up to there could give.
fn recoverable(floor: &Floor, forecast: &Forecast, point: Point, now: Second) -> Length {
    if point.late_by(forecast).is_some_and(|late| late > Length::ZERO) {
        return plan::recoverable(floor, forecast, point, now);
    }
    let upto = if point.at_end { point.index + 1 } else { point.index };
    solve::capacities(floor, now).into_iter().take(upto).map(|(talk, qa)| talk + qa).sum()
}

/// The first hard point in conflict that has not happened.
pub(super) fn first_in_conflict(floor: &Floor, forecast: &Forecast) -> Option<Point> {
    let late = |point: &Point| point.late_by(forecast).is_some_and(|late| late > Length::ZERO);
    ahead(floor).into_iter().find(late)
}

/// The hard points that have not happened, in order.
pub(super) fn ahead(floor: &Floor) -> Vec<Point> {
    let slots = floor.agenda.slots.iter().zip(&floor.runs).enumerate();
    slots
        .filter(|(_, (_, run))| !run.skipped)
        .flat_map(|(index, (slot, run))| {
            let start = (slot.hard.start && run.started.is_none()).then_some((false, slot.start));
            let end = (slot.hard.end && run.closed.is_none()).then_some((true, slot.end));
            [start, end].into_iter().flatten().map(move |(at_end, planned)| Point { index, at_end, planned })
        })
        .collect()
}

/// By how much a row's hard points are missed: the greater one.
#[must_use]
pub fn conflict(agenda: &Agenda, forecast: &Forecast, index: usize) -> Length {
    let Some(slot) = agenda.slot(index) else { return Length::ZERO };
    let Hard { start, end } = slot.hard;
    let edges = [(start, false, slot.start), (end, true, slot.end)];
    let missed = edges.into_iter().filter(|(hard, ..)| *hard).filter_map(|(_, at_end, planned)| {
        let point = Point { index, at_end, planned };
        point.late_by(forecast)
    });
    missed.max().unwrap_or_default().at_least_zero()
}

/// What the chair can move: the closing of the running slot, or while nothing runs the start of the next.
fn pivot(floor: &Floor, forecast: &Forecast) -> Option<Second> {
    match floor.running {
        Some(running) => forecast.edge(running, true),
        None => forecast.edge(floor.next()?, false),
    }
}

/// The latest pivot that keeps a point; none if no pivot can, for a slot between cannot start early enough.
fn latest(floor: &Floor, point: Point) -> Option<Second> {
    let mut latest = point.planned;
    let mut index = point.index;
    if point.at_end {
        if floor.running == Some(index) {
            return Some(latest);
        }
        latest = latest - length(floor, index);
    }
    loop {
        if floor.running.is_none() && floor.next() == Some(index) {
            return Some(latest);
        }
        if floor.expected_start(index, None) > latest {
            return None;
        }
        latest = latest - floor.agenda.changeover.min(floor.agenda.gap_before(index));
        let before = floor.runs.iter().take(index).rposition(|run| !run.skipped)?;
        if floor.running == Some(before) {
            return Some(latest);
        }
        latest = latest - length(floor, before);
        index = before;
    }
}

fn length(floor: &Floor, index: usize) -> Length {
    floor.runs.get(index).map_or(Length::ZERO, |run| run.talk + run.qa)
}

/// In a talk with Q&A: the latest opening that keeps that closing and leaves the Q&A what is protected.
fn opening_that_keeps(floor: &Floor, closing: Second) -> Option<Second> {
    let (_, slot, run) = floor.current()?;
    (slot.has_qa() && run.opened.is_none()).then(|| closing - Floor::least(slot, run))
}
