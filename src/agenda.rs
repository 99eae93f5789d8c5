//! The agenda: the plan of one room for one day, valid by construction.
//!
//! It holds resolved instants and never changes while a session runs. It knows nothing of files
//! ([`read`] turns text into an agenda, [`write`](mod@write) an agenda into text, and both take all they need as arguments),
//! of what happened, or of the clock.

pub mod complaint;
pub mod difference;
pub mod merge;
pub mod read;
pub mod write;

pub use self::read::slug;

use crate::duration::{Length, Second, TimeOfDay};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeZone, Timelike};
use chrono_tz::Tz;
use std::fmt;

/// The plan of one room for one day. Its slots are in order, do not overlap, and there is at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// What the meeting is called.
    pub title: String,
    /// The day on which the first slot starts, in the venue's zone.
    pub date: NaiveDate,
    /// Whether the file named that day; if not, the agenda is for the day on which its session is opened.
    pub dated: bool,
    /// The venue's time zone.
    pub zone: Tz,
    /// Where it takes place.
    pub venue: Option<String>,
    /// The language of the screens as the file names it: `fr`.
    pub language: Option<String>,
    /// The least time between two slots.
    pub changeover: Length,
    /// Warnings before Q&A and before closing, the longest first.
    pub signals: Vec<Length>,
    /// The rows, in order.
    pub slots: Vec<Slot>,
}

/// One row of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What entries and scripts call it.
    pub id: SlotId,
    /// Free label, shown as it is: `II`.
    pub number: Option<String>,
    /// What kind of slot it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Planned start (`p`).
    pub start: Second,
    /// Planned opening of Q&A (`a`), strictly between start and end.
    pub qa: Option<Second>,
    /// Planned closing (`q`), after the start.
    pub end: Second,
    /// The shortest the whole slot may be cut to by a recovery.
    pub min: Option<Length>,
    /// The Q&A that no overrun may take: the slot's own, else the agenda's, else a third of the
    /// planned Q&A rounded up to a minute. Zero without Q&A. It may exceed the planned Q&A.
    pub min_qa: Length,
    /// Which of its edges must not move.
    pub hard: Hard,
    /// Who moves its start and the ends of its phases.
    pub advance: Advance,
    /// Who speaks, in order.
    pub speakers: Vec<Speaker>,
    /// What it is about.
    pub description: Option<String>,
    /// For the chair only.
    pub notes: Option<String>,
}

/// The identity of a slot within its agenda.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotId(pub String);

impl fmt::Display for SlotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What kind of slot it is. Registration and breaks are on the clock unless the agenda says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// People arrive.
    Registration,
    /// Opening words, addresses.
    Remarks,
    /// Several speakers, usually with Q&A.
    Panel,
    /// One speaker.
    Talk,
    /// One speaker, the day's guest.
    Keynote,
    /// Coffee, lunch.
    Break,
    /// The end of the sitting.
    Closing,
    /// Anything else.
    Other,
}

impl Kind {
    /// Every kind with its name in the file.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Registration, "registration"),
        (Self::Remarks, "remarks"),
        (Self::Panel, "panel"),
        (Self::Talk, "talk"),
        (Self::Keynote, "keynote"),
        (Self::Break, "break"),
        (Self::Closing, "closing"),
        (Self::Other, "other"),
    ];

    /// The name in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("other", |(_, name)| name)
    }

    /// Whether nobody speaks in it, so that it is on the clock unless the agenda says otherwise.
    #[must_use]
    pub fn is_pause(self) -> bool {
        matches!(self, Self::Registration | Self::Break)
    }

    /// The kind of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind)
    }
}

/// Which edges of a slot must not move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Hard {
    /// The start must not move.
    pub start: bool,
    /// The end must not move.
    pub end: bool,
}

impl Hard {
    /// `start`, `end`, `both`, or nothing.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match (self.start, self.end) {
            (true, true) => Some("both"),
            (true, false) => Some("start"),
            (false, true) => Some("end"),
            (false, false) => None,
        }
    }

    /// The edges of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let known = matches!(name, "start" | "end" | "both");
        known.then(|| Self { start: name != "end", end: name != "start" })
    }
}

/// Who moves a slot's start and the ends of its phases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Advance {
    /// Nothing moves by itself.
    Chair,
    /// It starts and ends at its expected moments.
    Clock,
}

/// Somebody who speaks in a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    /// The name.
    pub name: String,
    /// Office or organization.
    pub role: Option<String>,
    /// The time announced to the speaker.
    pub time: Option<Length>,
}

/// The part of a slot that runs: a slot with Q&A has both, any other slot has its talk alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// The talk.
    Talk,
    /// Questions and comments.
    Qa,
}

impl Phase {
    /// `talk` or `qa`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Qa => "qa",
        }
    }
}

impl Slot {
    /// The planned length of the talk (`T`).
    #[must_use]
    pub fn talk(&self) -> Length {
        self.qa.unwrap_or(self.end) - self.start
    }

    /// The planned length of the Q&A (`Q`), zero without one.
    #[must_use]
    pub fn qa_length(&self) -> Length {
        self.qa.map_or(Length::ZERO, |qa| self.end - qa)
    }

    /// Whether the agenda gives it a Q&A.
    #[must_use]
    pub fn has_qa(&self) -> bool {
        self.qa.is_some()
    }
}

/// A third of a Q&A, rounded up to a minute: what of it is protected where nobody says how much.
#[must_use]
pub fn third_of(qa: Length) -> Length {
    Length::minutes((qa.seconds() + 179) / 180)
}

impl Agenda {
    /// The place of a slot in the agenda, from 0.
    #[must_use]
    pub fn index_of(&self, id: &SlotId) -> Option<usize> {
        self.slots.iter().position(|slot| slot.id == *id)
    }

    /// The slot at a place.
    #[must_use]
    pub fn slot(&self, index: usize) -> Option<&Slot> {
        self.slots.get(index)
    }

    /// The slot of that identity.
    #[must_use]
    pub fn find(&self, id: &SlotId) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == *id)
    }

    /// The gap that is planned right before the slot at a place; none before the first.
    #[must_use]
    pub fn gap_before(&self, index: usize) -> Length {
        let before = index.checked_sub(1).and_then(|previous| self.slots.get(previous));
        match (before, self.slots.get(index)) {
            // A slot that was added on the day has no room of its own in the plan.
            (Some(before), Some(slot)) => (slot.start - before.end).at_least_zero(),
            _ => Length::ZERO,
        }
    }

    /// The wall time of an instant at the venue.
    #[must_use]
    pub fn local(&self, at: Second) -> DateTime<Tz> {
        DateTime::from_timestamp(at.0, 0).unwrap_or_default().with_timezone(&self.zone)
    }

    /// The time of day of an instant at the venue.
    #[must_use]
    pub fn time_of_day(&self, at: Second) -> TimeOfDay {
        let local = self.local(at);
        TimeOfDay { hour: local.hour(), minute: local.minute(), second: local.second() }
    }

    /// The instants that show this time of day on the wall of the venue, on that day: usually one,
    /// none in the hour that summer time leaves out, two in the hour that it repeats.
    #[must_use]
    pub fn instants(&self, date: NaiveDate, time: TimeOfDay) -> Vec<Second> {
        instants_in(self.zone, date, time)
    }

    /// Reads a `TIME` of the command line: a time of day on the agenda's day (or on the day after, for
    /// agendas that pass midnight: whichever comes nearest to `now`), a date and time at the venue, or an RFC 3339 instant.
    ///
    /// # Errors
    /// When the text is neither, or names a local time that does not exist.
    pub fn read_time(&self, text: &str, now: Second) -> Result<Second, crate::duration::NotATime> {
        let refused = || crate::duration::NotATime::TimeOfDay(text.trim().to_owned());
        if let Ok(instant) = DateTime::parse_from_rfc3339(text.trim()) {
            return Ok(Second(instant.timestamp()));
        }
        if let Ok(wall) = text.trim().parse::<NaiveDateTime>() {
            return instants_of(self.zone, wall).first().copied().ok_or_else(refused);
        }
        let time: TimeOfDay = text.parse()?;
        let today = self.local(now).date_naive();
        [today.pred_opt(), Some(today), today.succ_opt()]
            .into_iter()
            .flatten()
            .flat_map(|date| self.instants(date, time))
            .min_by_key(|at| (*at - now).abs())
            .ok_or_else(refused)
    }

    /// The number of days from the agenda's day to that of an instant, at the venue; negative before it.
    #[must_use]
    pub fn days_past(&self, at: Second) -> i64 {
        i64::from(self.local(at).date_naive().num_days_from_ce()) - i64::from(self.date.num_days_from_ce())
    }

    /// Whether a session that is opened at a moment is one of this agenda's day, or of the night that it runs into.
    #[must_use]
    pub fn is_of_its_day(&self, at: Second) -> bool {
        match self.days_past(at) {
            0 => true,
            days => days > 0 && at < self.end(),
        }
    }

    /// The same plan on another day: every moment at the same time on the wall of the venue.
    /// A time that the day's change of clocks leaves out keeps its distance from the start; so do all where that, or an
    /// hour that comes twice, would put them out of order.
    #[must_use]
    pub fn moved_to(&self, day: NaiveDate) -> Self {
        let days = day - self.date;
        let on_the_wall = |at: Second| instants_of(self.zone, self.local(at).naive_local() + days).first().copied();
        let start = on_the_wall(self.start()).unwrap_or_else(|| self.start() + Length(days.num_seconds()));
        let moved = |at: Second| on_the_wall(at).unwrap_or_else(|| start + (at - self.start()));
        let agenda = self.with_moments(day, moved);
        if agenda.is_in_order() { agenda } else { self.with_moments(day, |at| start + (at - self.start())) }
    }

    fn with_moments(&self, day: NaiveDate, moved: impl Fn(Second) -> Second) -> Self {
        let mut agenda = Self { date: day, ..self.clone() };
        for slot in &mut agenda.slots {
            (slot.start, slot.qa, slot.end) = (moved(slot.start), slot.qa.map(&moved), moved(slot.end));
        }
        agenda
    }

    /// Whether every slot lasts, its Q&A lies within it, and none begins before the one ahead of it is over.
    fn is_in_order(&self) -> bool {
        let lasts = |slot: &Slot| slot.start < slot.end && slot.qa.is_none_or(|qa| slot.start < qa && qa < slot.end);
        let follows = |pair: &[Slot]| matches!(pair, [before, after] if before.end <= after.start);
        self.slots.iter().all(lasts) && self.slots.windows(2).all(follows)
    }

    /// The first planned start.
    #[must_use]
    pub fn start(&self) -> Second {
        self.slots.first().map_or(Second(0), |slot| slot.start)
    }

    /// The last planned end.
    #[must_use]
    pub fn end(&self) -> Second {
        self.slots.last().map_or(Second(0), |slot| slot.end)
    }
}

/// The instants that show a time of day on a wall in that zone, on that day: one, none or two.
#[must_use]
pub fn instants_in(zone: Tz, date: NaiveDate, time: TimeOfDay) -> Vec<Second> {
    let Some(wall) = date.and_hms_opt(time.hour, time.minute, time.second) else { return Vec::new() };
    instants_of(zone, wall)
}

/// The instants that show a date and time on a wall in that zone: one, none or two, the earlier first.
#[must_use]
pub fn instants_of(zone: Tz, wall: NaiveDateTime) -> Vec<Second> {
    let found = zone.from_local_datetime(&wall);
    let first = found.earliest().map(|at| Second(at.timestamp()));
    let second = found.latest().map(|at| Second(at.timestamp())).filter(|at| Some(*at) != first);
    first.into_iter().chain(second).collect()
}
