//! How lateness and the ledger read: "5 min late", "3 min d'avance", never a bare sign.
//!
//! Printed lateness is what somebody would work out from the two printed times. It decides nothing: no threshold and
//! no colour hangs on it.

use super::Words;
use crate::duration::{Length, Second};
use crate::outlook::{LedgerCause, Outlook, StageWord};

/// Under this, in seconds, lateness reads as "on time".
const NOT_WORTH_A_WORD: i64 = 30;

/// Printed expected minus printed planned time, in minutes; negative is early. Nought under 30 s.
#[must_use]
pub fn minutes_late(planned: Second, expected: Second) -> i64 {
    if (expected - planned).abs().seconds() < NOT_WORTH_A_WORD {
        return 0;
    }
    nearest_minute(expected.0) - nearest_minute(planned.0)
}

/// The number of the nearest minute; half a minute counts as a whole one.
fn nearest_minute(seconds: i64) -> i64 {
    seconds.saturating_add(30).div_euclid(60)
}

/// Whole minutes that the session is late by its printed times; none when it is early.
#[must_use]
pub fn late_now(outlook: &Outlook) -> i64 {
    moments(outlook).map_or(0, |(planned, expected)| minutes_late(planned, expected)).max(0)
}

/// The two moments, planned and expected, whose difference is how late the session is.
fn moments(outlook: &Outlook) -> Option<(Second, Second)> {
    if let Some(current) = &outlook.current {
        let planned = outlook.rundown.get(current.index).and_then(|row| row.planned.end)?;
        return Some((planned, current.closing));
    }
    match outlook.next {
        Some(next) => Some((next.planned_start, next.expected_start)),
        None => outlook.end_planned.zip(outlook.end_expected),
    }
}

impl Words {
    /// How much later than planned something is expected: `5 min late`, `on time`, `1 h 05 early`.
    #[must_use]
    pub fn lateness(&self, planned: Second, expected: Second) -> String {
        self.minutes_in_words(minutes_late(planned, expected))
    }

    /// The same for a bare difference, where the two moments are not at hand; negative is early.
    #[must_use]
    pub fn lateness_of(&self, late_by: Length) -> String {
        let minutes = match late_by.seconds() {
            seconds if seconds.saturating_abs() < NOT_WORTH_A_WORD => 0,
            seconds => seconds.signum() * nearest_minute(seconds.saturating_abs()),
        };
        self.minutes_in_words(minutes)
    }

    /// How late it is, for the room: only while something runs that can be late, never in breaks and holds, and being
    /// early is no news there.
    #[must_use]
    pub fn lateness_on_stage(&self, outlook: &Outlook) -> Option<String> {
        let shown = matches!(
            outlook.stage.word,
            StageWord::Talk | StageWord::Qa | StageWord::Overtime | StageWord::Suspended | StageWord::Due
        );
        let current = outlook.current.as_ref().filter(|_| shown)?;
        let planned = outlook.rundown.get(current.index)?.planned.end?;
        (minutes_late(planned, current.closing) > 0).then(|| self.lateness(planned, current.closing))
    }

    /// How late the session is.
    #[must_use]
    pub fn lateness_now(&self, outlook: &Outlook) -> String {
        moments(outlook)
            .map_or_else(|| self.lateness_of(outlook.late_by), |(planned, expected)| self.lateness(planned, expected))
    }

    fn minutes_in_words(&self, minutes: i64) -> String {
        let length = ("length", self.length(Length::minutes(minutes)).into());
        match minutes {
            0 => self.text("time-on-time"),
            1.. => self.with("time-late", &[length]),
            _ => self.with("time-early", &[length]),
        }
    }

    /// Why time was lost, or how it came back: `overrun`, `by plan`.
    #[must_use]
    pub fn cause(&self, cause: LedgerCause) -> String {
        self.text(match cause {
            LedgerCause::LateStart => "time-cause-late-start",
            LedgerCause::Overrun => "time-cause-overrun",
            LedgerCause::Suspension => "time-cause-suspension",
            LedgerCause::Gap => "time-cause-gap",
            LedgerCause::Plan => "time-cause-plan",
            LedgerCause::Shortened => "time-cause-shortened",
        })
    }

    /// What was lost and recovered so far, in whole minutes that add up with the printed lateness.
    #[must_use]
    pub fn ledger(&self, outlook: &Outlook) -> String {
        let late = late_now(outlook);
        let recovered = nearest_minute(outlook.recovered.seconds());
        if late + recovered == 0 {
            return self.text("time-nothing-lost");
        }
        if recovered == 0 {
            return self.with("time-lost", &[("lost", self.length(Length::minutes(late)).into())]);
        }
        let lost = ("lost", self.length(Length::minutes(late + recovered)).into());
        let recovered = ("recovered", self.length(Length::minutes(recovered)).into());
        self.with("time-lost-and-recovered", &[lost, recovered])
    }
}
