//! What a command is answered: what was recorded and what the person must know of it, or why it is out of order.
//!
//! Plain data; the wording is in [`crate::words`].

use super::event::{Event, Transition};
use crate::agenda::{Phase, SlotId};
use crate::duration::{Length, Second};

/// What is told to the person whose command was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The number under which it was recorded.
    pub turn: u64,
    /// What was recorded.
    pub event: Event,
    /// What the person must know of it.
    pub remarks: Vec<Remark>,
}

/// Something that the person must know of what was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// It left a phase or a slot shorter than its minimum.
    MinimumUndercut {
        /// The slot.
        slot: SlotId,
        /// The Q&A if its `min_qa` was undercut, else the whole slot.
        phase: Option<Phase>,
        /// The minimum.
        least: Length,
        /// What is left.
        left: Length,
    },
    /// Skipping the slot hides the conflict that it was in.
    ConflictHidden {
        /// The slot.
        slot: SlotId,
        /// By how much its hard point was missed.
        by: Length,
    },
    /// The jump skipped these slots, which would have begun only at that moment or later.
    JumpSkipped(Vec<SlotId>),
    /// These entries have no effect any more.
    NowVoid(Vec<u64>),
    /// These entries have an effect again.
    CountAgain(Vec<u64>),
    /// Striking the entry of this number brings back what was struck.
    BroughtBackBy(u64),
    /// What was struck, by number and event.
    WasStruck(u64, Box<Event>),
    /// A correction says what it corrected, and what it said before.
    WasCorrected(Box<Transition>, Second),
    /// The announcement was taken back, for the time is earlier than agenda and changeover allow.
    AnnouncementTakenBack(SlotId),
    /// The clock of this machine runs behind the log by so much; the entry was lifted to the latest one.
    Lifted(Length),
}

/// Why a command is out of order now. Nothing was recorded (except, where it says so, the opening).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutOfOrder {
    /// Nothing runs.
    NothingRuns,
    /// Something runs.
    Runs(SlotId),
    /// The session is suspended.
    Suspended,
    /// It is not suspended.
    NotSuspended,
    /// The session is adjourned: nothing is left to start.
    Adjourned,
    /// What the caller takes to be running is over.
    OverAlready(SlotId, Phase),
    /// It began less than three seconds ago.
    Haste(SlotId, Phase),
    /// It began earlier, but that it runs was entered less than three seconds ago.
    JustEntered(SlotId, Phase),
    /// The first act of all: only the opening was recorded, for the slot was taken as running.
    OnlyOpened(SlotId),
    /// The agenda has no such slot.
    NoSuchSlot(String),
    /// The slot has no Q&A.
    NoQa(SlotId),
    /// We are there already.
    ThereAlready(SlotId, Phase),
    /// The phase or slot is over.
    Over(SlotId),
    /// The slot has started.
    HasStarted(SlotId),
    /// Another slot comes next.
    NotNext {
        /// The slot that was to be started.
        slot: SlotId,
        /// The one that comes next.
        next: SlotId,
    },
    /// A later slot has overtaken it.
    Overtaken(SlotId),
    /// It is skipped already.
    SkippedAlready(SlotId),
    /// It is not skipped.
    NotSkipped(SlotId),
    /// The moment lies before one that it cannot precede.
    TooEarly {
        /// The moment.
        at: Second,
        /// What it cannot precede.
        not_before: Second,
    },
    /// The moment is still to come.
    InFuture(Second),
    /// The moment is past.
    InPast(Second),
    /// The planned closing is not ahead any more.
    ClosingPast(Second),
    /// It would not bring the closing forward.
    ClosingNotForward,
    /// It would not move the closing.
    ClosingNotMoved,
    /// In overtime nothing can be taken away.
    InOvertime,
    /// Nothing happened yet that could be corrected.
    NothingToCorrect,
    /// Nothing is late, or nobody of whom the plan asks it can give anything.
    NothingToRecover,
    /// It is so already.
    NothingChanged,
    /// There is a slot of that name already.
    SlotExists(SlotId),
    /// A title is one line of at most 200 characters, and not empty.
    NoTitle,
    /// A length that must be more than nothing is not.
    NoLength,
    /// The slot has no speaker of that name.
    NoSuchSpeaker(SlotId, String),
    /// No time was announced to the speaker.
    NoSpeakerTime(String),
    /// Nothing is left to strike.
    NothingToStrike,
    /// There is no entry of that number.
    NoSuchEntry(u64),
    /// Two machines made entries of that number; it is not clear which is meant.
    AmbiguousEntry(u64, usize),
    /// An opening cannot be struck.
    OpeningStays(u64),
    /// The entry has no effect as it is.
    NoEffectAlready(u64),
    /// Striking it would leave these later entries without effect.
    WouldVoid(Vec<u64>),
    /// The opening's assumption is confirmed already, or never stood.
    NothingToConfirm,
    /// A text for the stage is one line of at most 200 characters, and not empty.
    NoText,
    /// The session was written by a newer adjourn and is read-only here.
    ReadOnly,
    /// The session is not open.
    NotOpen,
}
