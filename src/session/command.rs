//! What somebody asks of a session, in the imperative.
//!
//! A command says what the person meant and, where a double press would do harm, what the person saw.

use super::change::{Change, NewSlot, Taken};
use super::plan::PlanName;
use crate::agenda::{Agenda, Phase, SlotId};
use crate::duration::{Length, Second};
use std::sync::Arc;

/// What somebody asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The day did go as planned up to the opening.
    Confirm,
    /// End what runs, or start what is next.
    Next {
        /// What the caller takes it to end; a press that comes too late is then refused, and one in haste is not.
        ends: Option<(SlotId, Phase)>,
        /// When it really happened.
        at: Option<Second>,
    },
    /// Start the slot that comes next, and no other one: what the screen said that Enter does.
    Begin {
        /// The slot.
        slot: SlotId,
        /// When it really started.
        at: Option<Second>,
    },
    /// Close the running slot from either phase.
    Close {
        /// What the caller takes it to end.
        ends: Option<(SlotId, Phase)>,
        /// When it really happened.
        at: Option<Second>,
    },
    /// "We are there."
    Here {
        /// The slot.
        slot: SlotId,
        /// The phase.
        phase: Phase,
        /// Since when, if not now.
        at: Option<Second>,
    },
    /// Announce the next slot for a moment.
    PostponeTo(Second),
    /// Announce the next slot for so much later than expected.
    PostponeBy(Length),
    /// Give a phase more time, or less: the mark of an overrun.
    Extend {
        /// How much.
        by: Length,
        /// The slot; the running one unless said.
        slot: Option<SlotId>,
        /// The phase; the running one unless said, and the talk where a slot is said.
        phase: Option<Phase>,
    },
    /// The running slot closes as planned.
    KeepClosing,
    /// The Q&A keeps its planned length.
    KeepQa,
    /// The running phase stands still.
    Suspend,
    /// It runs again.
    Resume,
    /// The slot does not take place.
    Skip(SlotId),
    /// It does, after all.
    Restore(SlotId),
    /// The latest transition really happened then.
    Correct(Second),
    /// Adopt a recovery plan.
    Recover(PlanName),
    /// Put a slot ahead right before another one, or at the end.
    Move {
        /// The slot.
        slot: SlotId,
        /// The slot that it is to stand right before; none: the end.
        before: Option<SlotId>,
    },
    /// Add a slot right before another one, or at the end. Its identity is made unlike every other.
    Add {
        /// The slot.
        slot: Box<NewSlot>,
        /// The slot that it is to stand right before; none: the end.
        before: Option<SlotId>,
    },
    /// Say something anew of a slot.
    Edit {
        /// The slot.
        slot: SlotId,
        /// What.
        change: Change,
    },
    /// Change the least time between two slots.
    SetChangeover(Length),
    /// Start a slot while nothing runs, before those that are next.
    Start {
        /// The slot.
        slot: SlotId,
        /// When it really started.
        at: Option<Second>,
    },
    /// A slot does not take place; the running one has its time.
    Yield(SlotId),
    /// A speaker is missing: the Q&A of the slot has their time.
    MissSpeaker {
        /// The slot.
        slot: SlotId,
        /// The speaker's name.
        speaker: String,
    },
    /// Take another plan for what has not started.
    Replan {
        /// The plan.
        agenda: Arc<Agenda>,
        /// The text that it was read from.
        source: Arc<str>,
        /// What of it; all of it, also where something was changed on the day, unless said.
        taken: Option<Taken>,
    },
    /// Show a text on the stage.
    ShowMessage(String),
    /// Show no text on the stage.
    ClearMessage,
    /// Darken the stage, or light it.
    Blackout(bool),
    /// An entry no longer counts.
    Strike {
        /// Its number; the latest act in effect unless said.
        turn: Option<u64>,
        /// Also when later entries then have no effect.
        with_later: bool,
    },
}
