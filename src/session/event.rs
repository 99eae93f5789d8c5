//! What was ruled, in the past tense.
//!
//! An event holds resolved references and the outcome that people saw; amounts stay relative as they
//! were said. Nothing computed is stored, least of all a delay.

use super::change::{Change, NewSlot, Taken};
use super::entry::EntryId;
use super::plan::PlanName;
use crate::agenda::{Agenda, Phase, SlotId};
use crate::duration::{Length, Second};
use std::sync::Arc;

/// What an entry rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The session was opened; the day begins afresh with the latest opening.
    Opened(Opening),
    /// "On time": the day did go as planned up to the opening.
    Confirmed,
    /// A slot started while nothing ran.
    Started {
        /// The slot.
        slot: SlotId,
        /// When it really started, if not at the press.
        since: Option<Second>,
    },
    /// The talk ended and Q&A opened.
    QaOpened {
        /// The slot.
        slot: SlotId,
        /// When it really opened, if not at the press.
        since: Option<Second>,
    },
    /// A slot closed; the following one started at once, or the session held.
    Closed {
        /// The slot.
        slot: SlotId,
        /// The phase that it ended, where it was to end that one; none where it was to close the slot from either.
        phase: Option<Phase>,
        /// When it really closed, if not at the press.
        since: Option<Second>,
        /// The slot that started at once.
        started: Option<SlotId>,
    },
    /// "We are there": what lies between is taken to have happened as expected.
    Arrived {
        /// The slot.
        slot: SlotId,
        /// The phase.
        phase: Phase,
        /// Since when, if not since the press.
        since: Option<Second>,
    },
    /// The next slot was announced for another time.
    Postponed {
        /// The slot.
        slot: SlotId,
        /// For when.
        to: Announced,
    },
    /// A phase was given more time, or less.
    Extended {
        /// The slot.
        slot: SlotId,
        /// The phase.
        phase: Phase,
        /// How much.
        by: Length,
    },
    /// The running slot closes as planned; its Q&A takes what is left.
    ClosingKept {
        /// The slot.
        slot: SlotId,
    },
    /// The Q&A of the running slot gets its planned length back; the closing shifts.
    QaKept {
        /// The slot.
        slot: SlotId,
    },
    /// The running phase stands still.
    Suspended {
        /// The slot.
        slot: SlotId,
    },
    /// It runs again.
    Resumed {
        /// The slot.
        slot: SlotId,
    },
    /// A slot will not take place.
    Skipped {
        /// The slot.
        slot: SlotId,
    },
    /// It will, after all.
    Restored {
        /// The slot.
        slot: SlotId,
    },
    /// A transition really happened at another time.
    Corrected {
        /// The transition.
        of: Transition,
        /// When it really happened.
        to: Second,
    },
    /// A recovery plan was adopted: phases were cut, once and for all.
    Recovered {
        /// The plan.
        plan: PlanName,
        /// What was to be reached in time.
        until: Target,
        /// What each phase gave.
        cuts: Vec<Cut>,
    },
    /// The order of the slots ahead was changed.
    Moved {
        /// The slot.
        slot: SlotId,
        /// The slot that it now stands right before; none where it is the last.
        before: Option<SlotId>,
    },
    /// A slot was added.
    Added {
        /// The slot.
        slot: Box<NewSlot>,
        /// The slot that it stands right before; none where it is the last.
        before: Option<SlotId>,
    },
    /// Something was said anew of a slot.
    Edited {
        /// The slot.
        slot: SlotId,
        /// What.
        change: Change,
    },
    /// The least time between two slots was changed.
    ChangeoverSet {
        /// To what.
        to: Length,
    },
    /// A slot was started before the ones that were next.
    StartedAhead {
        /// The slot.
        slot: SlotId,
        /// When it really started, if not at the press.
        since: Option<Second>,
    },
    /// A slot does not take place, and another one's last phase has its time.
    Yielded {
        /// The slot.
        slot: SlotId,
        /// The slot that has its time.
        to: SlotId,
    },
    /// A speaker is missing; the Q&A of the slot has the time announced to them.
    SpeakerMissed {
        /// The slot.
        slot: SlotId,
        /// The speaker's name.
        speaker: String,
        /// The time.
        by: Length,
    },
    /// Another plan was adopted for what has not started.
    Replanned {
        /// The plan.
        agenda: Arc<Agenda>,
        /// The text that it was read from.
        source: Arc<str>,
        /// What of it was taken; all of it unless said.
        taken: Option<Taken>,
    },
    /// The stage shows a text until it is cleared.
    MessageShown {
        /// The text, on one line.
        text: String,
    },
    /// The stage shows no text any more.
    MessageCleared,
    /// The stage went dark.
    BlackoutBegan,
    /// The stage is lit again.
    BlackoutEnded,
    /// Another entry no longer counts.
    Struck {
        /// The entry.
        entry: EntryId,
    },
    /// Written by a newer adjourn: kept, never guessed. The session is then read-only.
    Unknown {
        /// The kind as it stands in the log.
        kind: String,
        /// The whole entry as it stands there, to be written again word for word.
        body: Arc<str>,
    },
}

/// The first entry of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The agenda as it was resolved then.
    pub agenda: Arc<Agenda>,
    /// The text that it was read from.
    pub source: Arc<str>,
    /// The simulated clock, if this is a rehearsal.
    pub rehearsal: Option<Rehearsal>,
}

/// A simulated clock, shared by all seats of a rehearsal: `now = simulated + (wall − real) × speed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rehearsal {
    /// The real moment at which it began.
    pub real: Second,
    /// The simulated moment at which it began.
    pub simulated: Second,
    /// Simulated seconds a real second; 0 stands still.
    pub speed: u32,
}

/// An edge of a slot that is to be reached in time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// The slot.
    pub slot: SlotId,
    /// Whether it is the end; else it is the start.
    pub at_end: bool,
}

impl Target {
    /// The edge of the slot at a place.
    #[must_use]
    pub fn at(agenda: &Agenda, index: usize, at_end: bool) -> Self {
        let slot = agenda.slot(index).map_or_else(|| SlotId(String::new()), |slot| slot.id.clone());
        Self { slot, at_end }
    }

    /// `start` or `end`.
    #[must_use]
    pub fn edge(&self) -> &'static str {
        if self.at_end { "end" } else { "start" }
    }
}

/// What a phase gives back.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cut {
    /// The slot.
    pub slot: SlotId,
    /// The phase.
    pub phase: Phase,
    /// How much.
    pub by: Length,
}

/// For when a slot is announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announced {
    /// For that moment.
    At(Second),
    /// For so much later than it is expected.
    By(Length),
}

/// A change of what runs, to be named by a correction: what made it, and which edge it was.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Transition {
    /// What made it happen.
    pub cause: Cause,
    /// The slot.
    pub slot: SlotId,
    /// Which edge of it.
    pub edge: Edge,
}

/// What made a transition happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// An entry.
    Entry(EntryId),
    /// The clock, by itself.
    Clock,
    /// The opening's assumption that the day had gone as planned.
    Opening,
}

/// The edges of a slot and of a suspension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edge {
    /// The slot started.
    Start,
    /// Q&A opened.
    Qa,
    /// The slot closed.
    Closing,
    /// The running phase was suspended.
    Suspension,
    /// It was resumed.
    Resumption,
}

impl Event {
    /// The name by which the log, the docs and the answers call this kind of event.
    #[must_use]
    pub fn kind(&self) -> &str {
        match self {
            Self::Opened(_) => "opened",
            Self::Confirmed => "confirmed",
            Self::Started { .. } => "started",
            Self::QaOpened { .. } => "qa-opened",
            Self::Closed { .. } => "closed",
            Self::Arrived { .. } => "arrived",
            Self::Postponed { .. } => "postponed",
            Self::Extended { .. } => "extended",
            Self::ClosingKept { .. } => "closing-kept",
            Self::QaKept { .. } => "qa-kept",
            Self::Suspended { .. } => "suspended",
            Self::Resumed { .. } => "resumed",
            Self::Skipped { .. } => "skipped",
            Self::Restored { .. } => "restored",
            Self::Corrected { .. } => "corrected",
            Self::Recovered { .. } => "recovered",
            Self::Moved { .. } => "moved",
            Self::Added { .. } => "added",
            Self::Edited { .. } => "edited",
            Self::ChangeoverSet { .. } => "changeover-set",
            Self::StartedAhead { .. } => "started-ahead",
            Self::Yielded { .. } => "yielded",
            Self::SpeakerMissed { .. } => "speaker-missed",
            Self::Replanned { .. } => "replanned",
            Self::MessageShown { .. } => "message-shown",
            Self::MessageCleared => "message-cleared",
            Self::BlackoutBegan => "blackout-began",
            Self::BlackoutEnded => "blackout-ended",
            Self::Struck { .. } => "struck",
            Self::Unknown { kind, .. } => kind,
        }
    }

    /// Whether it changes what the stage shows and nothing of the time.
    #[must_use]
    pub fn is_display(&self) -> bool {
        matches!(self, Self::MessageShown { .. } | Self::MessageCleared | Self::BlackoutBegan | Self::BlackoutEnded)
    }

    /// Whether it changes the plan of what is ahead.
    #[must_use]
    pub fn changes_the_day_ahead(&self) -> bool {
        matches!(
            self,
            Self::Recovered { .. }
                | Self::Moved { .. }
                | Self::Added { .. }
                | Self::Edited { .. }
                | Self::ChangeoverSet { .. }
                | Self::StartedAhead { .. }
                | Self::Yielded { .. }
                | Self::SpeakerMissed { .. }
                | Self::Replanned { .. }
        )
    }

    /// Whether it changes how other entries count.
    #[must_use]
    pub fn is_amendment(&self) -> bool {
        matches!(self, Self::Struck { .. } | Self::Corrected { .. })
    }
}
