//! Cues: the moments at which somebody must be told something.
//!
//! A [`Watch`] looks at one outlook after another and says which cues fall between two looks, however far apart they
//! are: after a sleep it gives the most urgent one for each end of a phase, never one after the other. It knows
//! nothing of words, of notifications, or of who is told.

use crate::agenda::{Advance, Phase, Slot, SlotId};
use crate::duration::{Length, Second};
use crate::outlook::{Current, Outlook, Row, RowState, State};
use std::collections::BTreeSet;

/// So long before a hard point that is in conflict somebody is told: time enough to speak to interpreters and caterers.
const AHEAD: Length = Length::minutes(15);

/// From here on lateness is printed; what every screen calls "on time" is not announced as missed.
const MISSED: Length = Length(30);

/// A warning that comes so little after its moment is still called by its signal ("2 min"), else by what is left.
const PUNCTUAL: Length = Length(5);

/// A clock that was set back by less than this is waited for; by more, the watch begins anew.
const SET_BACK: Length = Length::minutes(1);

/// A moment at which somebody must be told something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// The slot that it is about.
    pub slot: SlotId,
    /// The moment that it speaks of: when Q&A opens, when the slot closes, when the hard point was planned.
    pub at: Second,
    /// What there is to be said.
    pub kind: CueKind,
}

/// What there is to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CueKind {
    /// Q&A opens soon.
    BeforeQa {
        /// How soon.
        left: Length,
    },
    /// It is time for Q&A.
    QaDue,
    /// The slot closes soon.
    BeforeClosing {
        /// How soon.
        left: Length,
    },
    /// It is time to close, or the clock has closed it.
    ClosingDue,
    /// A hard point can no longer be kept as things stand.
    HardMissed {
        /// Which one of the slot.
        edge: HardEdge,
        /// By how much. For the chair's eyes: what is announced to the room names no lateness.
        by: Length,
    },
    /// A hard point that is not kept comes near.
    HardAhead {
        /// Which one of the slot.
        edge: HardEdge,
        /// How near its planned moment is.
        left: Length,
    },
}

impl CueKind {
    /// The names by which settings and scripts call cues.
    pub const NAMES: [&str; 6] = ["before-qa", "qa", "before-closing", "closing", "hard-missed", "hard-ahead"];

    /// Its own among them.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::BeforeQa { .. } => "before-qa",
            Self::QaDue => "qa",
            Self::BeforeClosing { .. } => "before-closing",
            Self::ClosingDue => "closing",
            Self::HardMissed { .. } => "hard-missed",
            Self::HardAhead { .. } => "hard-ahead",
        }
    }

    /// How much time is left before what it warns of; none if it speaks of the moment itself.
    #[must_use]
    pub fn left(self) -> Option<Length> {
        match self {
            Self::BeforeQa { left } | Self::BeforeClosing { left } | Self::HardAhead { left, .. } => Some(left),
            Self::QaDue | Self::ClosingDue | Self::HardMissed { .. } => None,
        }
    }
}

/// An edge of a slot that must not move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HardEdge {
    /// Its start.
    Start,
    /// Its end.
    End,
}

/// Watches a session and gives each cue once.
///
/// A warning comes when the time that is left falls to a signal of the agenda. It comes again only when the phase got
/// time in between, so that its moment lay ahead once more. What had passed at the first look is never told, nor is a
/// warning that was cut past ("three minutes less") or that is as long as the whole slot. A hard point that was won
/// back and is missed anew is told anew. While the session is suspended nothing is told: what is left stands still,
/// and a hard point that was lost meanwhile is told when it goes on. Breaks and registration are warned of like any
/// other slot, since people have to be called back; when the clock closes them that is told as well.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    last: Option<Look>,
    passed: BTreeSet<Mark>,
    missed: BTreeSet<Point>,
    near: BTreeSet<Point>,
}

/// What the latest look saw.
#[derive(Clone, Debug)]
struct Look {
    now: Second,
    running: Option<Running>,
}

/// The slot that ran then, and when the clock would end its phases.
#[derive(Clone, Debug)]
struct Running {
    slot: SlotId,
    opening: Option<Second>,
    closing: Second,
}

/// A threshold before the end of a phase; its end itself has nothing left.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    slot: SlotId,
    end: PhaseEnd,
    left: Length,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum PhaseEnd {
    Opening,
    Closing,
}

type Point = (SlotId, HardEdge);

impl Watch {
    /// The cues that have become due since the last look.
    pub fn due(&mut self, outlook: &Outlook) -> Vec<Cue> {
        if !outlook.opened {
            *self = Self::default();
            return Vec::new();
        }
        if let Some(last) = &self.last
            && outlook.now < last.now
        {
            if last.now - outlook.now <= SET_BACK {
                return Vec::new();
            }
            *self = Self::default();
        }
        let mut cues = Vec::new();
        if let Some(last) = &self.last {
            cues.extend(moved_by_clock(last, outlook));
        }
        cues.extend(self.at_phase_ends(outlook));
        if self.last.is_none() || outlook.state != State::Suspended {
            cues.extend(self.at_hard_points(outlook));
        }
        self.last = Some(Look { now: outlook.now, running: running(outlook) });
        cues
    }

    fn at_phase_ends(&mut self, outlook: &Outlook) -> Vec<Cue> {
        let (Some(current), Some(slot)) = (&outlook.current, outlook.current_slot()) else { return Vec::new() };
        let since = self.last.as_ref().map_or(outlook.now, |last| last.now);
        let mut cues = Vec::new();
        for (end, at) in phase_ends(current, outlook.now) {
            let mut most_urgent: Option<Length> = None;
            for left in outlook.agenda.signals.iter().copied().chain([Length::ZERO]) {
                let moment = at - left;
                let mark = Mark { slot: slot.id.clone(), end, left };
                if moment > outlook.now {
                    self.passed.remove(&mark);
                } else if self.passed.insert(mark) && moment > since && moment > current.slot_started {
                    most_urgent = Some(most_urgent.map_or(left, |other| other.min(left)));
                }
            }
            let told = most_urgent.filter(|_| outlook.state != State::Suspended);
            cues.extend(told.map(|signal| at_signal(slot, end, at, signal, outlook.now)));
        }
        cues
    }

    fn at_hard_points(&mut self, outlook: &Outlook) -> Vec<Cue> {
        let first_look = self.last.is_none();
        let mut cues = Vec::new();
        for (slot, row) in outlook.agenda.slots.iter().zip(&outlook.rundown) {
            for (edge, planned, expected) in hard_points(slot, row) {
                let point = (slot.id.clone(), edge);
                let kind = self.at_hard_point(point, expected - planned, planned - outlook.now, first_look);
                cues.extend(kind.map(|kind| Cue { slot: slot.id.clone(), at: planned, kind }));
            }
        }
        cues
    }

    /// A point that is missed for the first time this close to it is told once, not twice.
    fn at_hard_point(&mut self, point: Point, by: Length, left: Length, first_look: bool) -> Option<CueKind> {
        let edge = point.1;
        if by <= Length::ZERO {
            self.missed.remove(&point);
        }
        if left > AHEAD {
            self.near.remove(&point);
        } else if first_look {
            self.near.insert(point.clone());
        }
        if by < MISSED {
            return None;
        }
        let comes_near = left <= AHEAD && left > Length::ZERO && self.near.insert(point.clone());
        let newly_missed = self.missed.insert(point);
        match (newly_missed, comes_near) {
            _ if first_look => None,
            (true, _) => Some(CueKind::HardMissed { edge, by }),
            (false, true) => Some(CueKind::HardAhead { edge, left: as_announced(AHEAD, left) }),
            (false, false) => None,
        }
    }
}

/// What the clock did by itself since the last look; what the chair did is not announced to the chair.
fn moved_by_clock(last: &Look, outlook: &Outlook) -> Option<Cue> {
    let before = last.running.as_ref()?;
    let index = outlook.agenda.index_of(&before.slot)?;
    let (slot, row) = (outlook.agenda.slot(index)?, outlook.rundown.get(index)?);
    if slot.advance != Advance::Clock {
        return None;
    }
    let closed = row.state == RowState::Done && row.actual.end == Some(before.closing);
    let opened = before.opening.filter(|opening| row.state == RowState::Running && row.actual.qa == Some(*opening));
    let (at, kind) = if closed { (before.closing, CueKind::ClosingDue) } else { (opened?, CueKind::QaDue) };
    Some(Cue { slot: slot.id.clone(), at, kind })
}

fn running(outlook: &Outlook) -> Option<Running> {
    let (current, slot) = (outlook.current.as_ref()?, outlook.current_slot()?);
    let opening = current.opening.filter(|_| current.phase == Phase::Talk);
    Some(Running { slot: slot.id.clone(), opening, closing: current.closing })
}

/// The ends of phases that lie ahead of the running slot, each with the moment at which it is due. In overtime that
/// moment is past, while the expected one keeps step with the clock.
fn phase_ends(current: &Current, now: Second) -> Vec<(PhaseEnd, Second)> {
    let due = now + (current.allotment - current.elapsed);
    let opening = current.to_qa.map(|_| (PhaseEnd::Opening, due));
    let in_last_phase = opening.is_none();
    let closing = if in_last_phase && current.to_close <= Length::ZERO { due } else { current.closing };
    opening.into_iter().chain([(PhaseEnd::Closing, closing)]).collect()
}

/// The hard points of a row that have not happened: which, planned and expected.
fn hard_points(slot: &Slot, row: &Row) -> Vec<(HardEdge, Second, Second)> {
    if row.state == RowState::Skipped {
        return Vec::new();
    }
    let point = |edge, hard: bool, planned, expected: Option<Second>, actual: Option<Second>| {
        expected.filter(|_| hard && actual.is_none()).map(|expected| (edge, planned, expected))
    };
    let start = point(HardEdge::Start, slot.hard.start, slot.start, row.expected.start, row.actual.start);
    let end = point(HardEdge::End, slot.hard.end, slot.end, row.expected.end, row.actual.end);
    start.into_iter().chain(end).collect()
}

fn at_signal(slot: &Slot, end: PhaseEnd, at: Second, signal: Length, now: Second) -> Cue {
    let left = as_announced(signal, at - now);
    let kind = match end {
        PhaseEnd::Opening if signal <= Length::ZERO => CueKind::QaDue,
        PhaseEnd::Opening => CueKind::BeforeQa { left },
        PhaseEnd::Closing if signal <= Length::ZERO => CueKind::ClosingDue,
        PhaseEnd::Closing => CueKind::BeforeClosing { left },
    };
    Cue { slot: slot.id.clone(), at, kind }
}

fn as_announced(signal: Length, left: Length) -> Length {
    if signal - left <= PUNCTUAL { signal } else { left }
}

#[cfg(test)]
mod tests;
