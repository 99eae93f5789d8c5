//! Everything that may be shown, as plain data: one outlook a tick, for screens, status and reports.
//!
//! It holds numbers, moments and states, no words and no colours; thresholds are decided here, wording in
//! [`crate::words`], arrangement in [`crate::screen`].

use crate::agenda::{Agenda, Hard, Phase, SlotId};
use crate::duration::{Length, Second};
use crate::session::Session;
use crate::session::entry::{Author, EntryId};
use crate::session::event::{Event, Transition};
use std::sync::Arc;

/// Everything that may be shown at one second.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, named as the JSON names it")]
pub struct Outlook {
    /// The second that it is for.
    pub now: Second,
    /// Whether the clock is a simulated one.
    pub rehearsal: bool,
    /// Whether somebody opened the session; if not, the planned day is shown as if opened now.
    pub opened: bool,
    /// The highest number of an entry; 0 before the opening.
    pub turn: u64,
    /// The plan.
    pub agenda: Arc<Agenda>,
    /// Where the session stands.
    pub state: State,
    /// Whether the day is only "taken as on time" so far.
    pub assumed: bool,
    /// What runs.
    pub current: Option<Current>,
    /// The slot that comes next.
    pub next: Option<Upcoming>,
    /// How much later than planned; negative is early.
    pub late_by: Length,
    /// All time lost so far.
    pub lost: Length,
    /// All time recovered so far.
    pub recovered: Length,
    /// Planned end of the last slot that is not skipped.
    pub end_planned: Option<Second>,
    /// Expected end of the last slot that is not skipped.
    pub end_expected: Option<Second>,
    /// The hard point that matters now.
    pub hard: Option<HardPoint>,
    /// Every row of the agenda, in its order.
    pub rundown: Vec<Row>,
    /// Where time was lost and recovered.
    pub ledger: Vec<LedgerRow>,
    /// The text on the stage.
    pub message: Option<String>,
    /// Whether the stage is dark.
    pub blackout: bool,
    /// How near the end of the running phase is, as the chair is told.
    pub light: Light,
    /// What the room is told.
    pub stage: Stage,
    /// What `next` does now.
    pub enter: NextAct,
    /// What the two readings of a talk's overtime come to.
    pub keeps: Keeps,
    /// A planned change that nobody pressed a key for, three minutes after it: the chair is asked.
    pub forgotten: Option<Forgotten>,
    /// The latest transition, which `t` corrects: what it was, when, and the earliest moment it can be moved to.
    pub latest: Option<LatestTransition>,
    /// The act that `u` takes back.
    pub undo: Option<Act>,
    /// The log, oldest first.
    pub acts: Vec<Act>,
    /// Why nothing can be written, if so.
    pub read_only: bool,
}

/// Where the session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// No slot has started.
    Before,
    /// A slot runs.
    Running,
    /// Nothing runs, and a slot is to come.
    Holding,
    /// A slot runs and stands still.
    Suspended,
    /// Nothing is to come.
    Adjourned,
}

impl State {
    /// The name in `status --json`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Running => "running",
            Self::Holding => "holding",
            Self::Suspended => "suspended",
            Self::Adjourned => "adjourned",
        }
    }
}

/// The slot that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// Its place in the agenda.
    pub index: usize,
    /// Which phase runs.
    pub phase: Phase,
    /// Since when the phase runs.
    pub started: Second,
    /// How long the phase has run, suspensions left out.
    pub elapsed: Length,
    /// How long the phase may run.
    pub allotment: Length,
    /// Until Q&A is expected to open; absent without Q&A or once it is open.
    pub to_qa: Option<Length>,
    /// Until the slot is expected to close.
    pub to_close: Length,
    /// How far the phase is over its allotment.
    pub overtime: Length,
    /// When Q&A is expected to open, or opened.
    pub opening: Option<Second>,
    /// When the slot is expected to close.
    pub closing: Second,
    /// When the slot started.
    pub slot_started: Second,
    /// Since when the phase is suspended.
    pub suspended_since: Option<Second>,
    /// Where in the talk each speaker with an announced time is due to end: place in the agenda's list, and moment.
    pub speakers_end: Vec<(usize, Second)>,
}

/// A slot to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upcoming {
    /// Its place in the agenda.
    pub index: usize,
    /// When it was planned.
    pub planned_start: Second,
    /// When it is expected.
    pub expected_start: Second,
    /// For when it was announced.
    pub announced: Option<Second>,
    /// Whether it starts by itself.
    pub by_clock: bool,
}

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

/// Start, opening of Q&A and end of a slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// The start.
    pub start: Option<Second>,
    /// The opening of Q&A.
    pub qa: Option<Second>,
    /// The end.
    pub end: Option<Second>,
}

/// One row of the rundown, at the same place as its slot in the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it stands.
    pub state: RowState,
    /// By the agenda.
    pub planned: Times,
    /// By the session so far.
    pub expected: Times,
    /// As it happened.
    pub actual: Times,
    /// Its start, expected minus planned.
    pub late_by: Length,
    /// By how much its hard points are missed (the greater one).
    pub conflict: Length,
    /// Its hard points.
    pub hard: Hard,
    /// The length that the talk may take.
    pub talk: Length,
    /// The length that the Q&A may take.
    pub qa: Length,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowState {
    /// It has not started.
    Upcoming,
    /// It runs.
    Running,
    /// It is over.
    Done,
    /// It does not take place.
    Skipped,
}

impl RowState {
    /// The name in `status --json`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Running => "running",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }
}

/// Why time was lost, or how it came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LedgerCause {
    /// Lost: a slot started late.
    LateStart,
    /// Lost: a phase took longer.
    Overrun,
    /// Lost: it was suspended.
    Suspension,
    /// Recovered: a gap absorbed it.
    Gap,
    /// Recovered: an adopted plan cut it.
    Plan,
    /// Recovered: a phase took less.
    Shortened,
}

impl LedgerCause {
    /// The name in `status --json`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LateStart => "late-start",
            Self::Overrun => "overrun",
            Self::Suspension => "suspension",
            Self::Gap => "gap",
            Self::Plan => "plan",
            Self::Shortened => "shortened",
        }
    }
}

/// One row of the ledger: a slot and a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerRow {
    /// The slot's place in the agenda.
    pub index: usize,
    /// The cause.
    pub cause: LedgerCause,
    /// Time lost.
    pub lost: Length,
    /// Time recovered.
    pub recovered: Length,
}

/// How near the end of the running phase is. Each has a colour, a word and a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Light {
    /// Nothing runs that could be late: before, breaks, holds, suspensions, adjourned.
    Calm,
    /// In time.
    InTime,
    /// The first warning is due (the longest of `signals`).
    WrapUp,
    /// A minute or less.
    LastMinute,
    /// The allotment is used up.
    Overtime,
}

/// What the room is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The word.
    pub word: StageWord,
    /// The large digits.
    pub digits: Option<Digits>,
    /// The closing: what is left, and its time of day. Absent where the digits are the closing's already,
    /// and where nothing runs.
    pub closing: Option<(Length, Second)>,
    /// The moment that the word speaks of: "resumes at 14:00", "starts at 10:00"; the closing in Q&A.
    pub at: Option<Second>,
    /// How it is lit.
    pub light: Light,
}

/// The large digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// What is left.
    Left(Length),
    /// How far it is over, on a filled field.
    Over(Length),
}

/// The word on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StageWord {
    /// The day starts at …
    StartsAt,
    /// The talk runs.
    Talk,
    /// Q&A runs, or is due.
    Qa,
    /// Over.
    Overtime,
    /// A break runs; resumes at …
    Break,
    /// Registration runs; starts at …
    Registration,
    /// Nothing runs; resumes at …
    ResumesAt,
    /// The next slot is due and nobody has started it.
    Due,
    /// Suspended.
    Suspended,
    /// Adjourned.
    Adjourned,
}

/// What `next` does now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextAct {
    /// Opens the Q&A of the running slot.
    OpensQa {
        /// The running slot.
        index: usize,
    },
    /// Closes the running slot and opens the following one at once.
    ClosesAndOpens {
        /// The running slot.
        index: usize,
        /// The following one.
        opens: usize,
    },
    /// Closes the running slot; the following one waits.
    ClosesAndWaits {
        /// The running slot.
        index: usize,
        /// The following one.
        waits: usize,
        /// Until then.
        until: Second,
    },
    /// Closes the running slot, the last one: the session is adjourned.
    Adjourns {
        /// The running slot.
        index: usize,
    },
    /// Starts the next slot.
    Starts {
        /// The next slot.
        index: usize,
        /// How long before its printed time, if so.
        early_by: Option<Length>,
    },
    /// Nothing: the session is suspended.
    Suspended,
    /// Nothing: the session is adjourned.
    Adjourned,
}

/// What keeping the closing, and keeping the Q&A, come to; each absent where it would be refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keeps {
    /// After `keep closing`: when the slot closes, and how long its Q&A is.
    pub closing: Option<(Second, Length)>,
    /// After `keep qa`: when the slot closes, and how long its Q&A is.
    pub qa: Option<(Second, Length)>,
}

/// A planned change that nobody pressed a key for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// Q&A of this slot was due then.
    Qa(usize, Second),
    /// The closing of this slot was due then.
    Closing(usize, Second),
    /// The start of this slot was due then.
    Start(usize, Second),
}

/// The latest transition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LatestTransition {
    /// What it was.
    pub what: Transition,
    /// When it happened.
    pub at: Second,
    /// The earliest moment that it can be moved to.
    pub not_before: Second,
}

/// An entry of the log, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its identity.
    pub id: EntryId,
    /// The number that people see.
    pub turn: u64,
    /// When it counts.
    pub at: Second,
    /// Who made it.
    pub by: Author,
    /// What it rules.
    pub event: Event,
    /// Whether it counts.
    pub effect: Effect,
}

/// Whether an entry counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It counts.
    InEffect,
    /// Another entry struck it.
    Struck(u64),
    /// Its guard did not hold where it stands.
    Void(Box<crate::session::answer::OutOfOrder>),
    /// It belongs to an earlier opening.
    Earlier,
}

impl Outlook {
    /// The slot of the running phase.
    #[must_use]
    pub fn current_slot(&self) -> Option<&crate::agenda::Slot> {
        self.current.as_ref().and_then(|current| self.agenda.slot(current.index))
    }

    /// The slot that comes next.
    #[must_use]
    pub fn next_slot(&self) -> Option<&crate::agenda::Slot> {
        self.next.and_then(|next| self.agenda.slot(next.index))
    }

    /// The identity of the slot at a place.
    #[must_use]
    pub fn slot_id(&self, index: usize) -> Option<&SlotId> {
        self.agenda.slot(index).map(|slot| &slot.id)
    }
}

/// Derives the outlook of a session at a second.
///
/// `None` while the session is not open: see [`planned`].
#[must_use]
pub fn outlook(session: &Session, now: Second) -> Option<Outlook> {
    let _ = (session, now);
    None
}

/// The planned day, as if it were opened now, for seats that find no session; `turn` is 0.
#[must_use]
pub fn planned(agenda: &Arc<Agenda>, now: Second) -> Outlook {
    let _ = (agenda, now);
    unimplemented!("the core is being written")
}
