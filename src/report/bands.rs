//! The day on one time axis: what was planned of a slot and what became of it, as stretches of time.
//!
//! It knows neither cells nor pixels; whoever draws asks for the place of a moment on the axis.

use super::account::{Account, Line};
use crate::agenda::Agenda;
use crate::duration::{Length, Second};
use crate::outlook::{RowState, Times};

/// What a stretch of time was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stretch {
    /// The talk.
    Talk,
    /// Q&A.
    Qa,
    /// It stood still.
    Stood,
    /// It is still to come.
    Ahead,
}

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Band {
    /// Since when.
    pub(super) since: Second,
    /// Until when.
    pub(super) until: Second,
    /// What it was.
    pub(super) what: Stretch,
}

/// The time that a picture covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Axis {
    /// Since when.
    pub(super) since: Second,
    /// Until when; later than that.
    pub(super) until: Second,
}

impl Axis {
    /// The whole day, as it was planned and as it went.
    pub(super) fn of(account: &Account) -> Self {
        let times = account.lines.iter().flat_map(|line| [line.row.planned, line.row.expected]);
        let moments: Vec<Second> = times.flat_map(|times| [times.start, times.end]).flatten().collect();
        let since = moments.iter().min().copied().unwrap_or_default();
        let until = moments.iter().max().copied().unwrap_or_default();
        Self { since, until: until.max(since + Length::minutes(1)) }
    }

    /// Where a moment stands on an axis of so many units.
    pub(super) fn place(&self, at: Second, units: i64) -> i64 {
        let all = (self.until - self.since).seconds().max(1);
        (at - self.since).seconds().saturating_mul(units).div_euclid(all)
    }

    /// The moment at a place on an axis of so many units.
    pub(super) fn moment(&self, place: i64, units: i64) -> Second {
        let all = (self.until - self.since).seconds();
        self.since + Length(all.saturating_mul(place) / units.max(1))
    }

    /// Full hours on the wall of the venue, not more than so many.
    pub(super) fn hours(&self, agenda: &Agenda, at_most: i64) -> Vec<Second> {
        let time = agenda.time_of_day(self.since);
        let into = i64::from(time.minute * 60 + time.second);
        let first = if into == 0 { self.since } else { self.since + Length(3600 - into) };
        let hours = (self.until - first).seconds() / 3600 + 1;
        let step = (hours + at_most.max(1) - 1) / at_most.max(1);
        let all = (0..hours).step_by(usize::try_from(step.max(1)).unwrap_or(1));
        all.map(|hour| first + Length(hour * 3600)).filter(|at| *at <= self.until).collect()
    }
}

/// What was planned of a slot.
pub(super) fn planned(line: &Line) -> Vec<Band> {
    phases(line.row.planned, Stretch::Talk, Stretch::Qa)
}

/// What became of it so far, and what is expected of it; suspensions lie over the phases.
pub(super) fn actual(line: &Line, account: &Account) -> Vec<Band> {
    let (row, now) = (line.row, account.outlook.now);
    let mut bands = match row.state {
        RowState::Skipped => return Vec::new(),
        RowState::Upcoming => return phases(row.expected, Stretch::Ahead, Stretch::Ahead),
        RowState::Done => phases(row.actual, Stretch::Talk, Stretch::Qa),
        RowState::Running => {
            let so_far = Times { end: Some(now), ..row.actual };
            let mut bands = phases(so_far, Stretch::Talk, Stretch::Qa);
            bands.extend(phases(Times { start: Some(now), qa: None, ..row.expected }, Stretch::Ahead, Stretch::Ahead));
            bands
        }
    };
    let stood = account.outlook.suspensions.iter().filter(|suspension| suspension.index == line.index);
    bands.extend(stood.map(|suspension| Band {
        since: suspension.since,
        until: suspension.until.unwrap_or(now),
        what: Stretch::Stood,
    }));
    bands
}

fn phases(times: Times, talk: Stretch, qa: Stretch) -> Vec<Band> {
    let Some((start, end)) = times.start.zip(times.end) else { return Vec::new() };
    let both = match times.qa {
        Some(opening) => {
            vec![Band { since: start, until: opening, what: talk }, Band { since: opening, until: end, what: qa }]
        }
        None => vec![Band { since: start, until: end, what: talk }],
    };
    both.into_iter().filter(|band| band.since < band.until).collect()
}
