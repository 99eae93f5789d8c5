//! What `u` takes back: the latest act, or the text or the darkness that this seat has just put on the stage.
//!
//! It must not know how that is worded.

use super::Seat;
use crate::outlook::{Act, Effect, Outlook};
use crate::session::command::Command;
use crate::session::event::Event;

/// What `u` takes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoing<'a> {
    /// The text on the stage, which nobody's act has followed yet.
    Message(&'a str),
    /// The darkness of the stage, likewise.
    Blackout,
    /// The latest act.
    Act(&'a Act),
}

impl Undoing<'_> {
    /// What it comes to.
    #[must_use]
    pub fn command(self) -> Command {
        match self {
            Self::Message(_) => Command::ClearMessage,
            Self::Blackout => Command::Blackout(false),
            Self::Act(act) => Command::Strike { turn: Some(act.turn), with_later: false },
        }
    }
}

impl Seat {
    /// What `u` takes back now: whoever has just sent a text means that one, not the change of the day before it.
    #[must_use]
    pub fn undoing<'a>(&self, outlook: &'a Outlook) -> Option<Undoing<'a>> {
        let own = outlook.acts_of_today().next().filter(|act| act.by == self.knows.author);
        let newest = own.filter(|act| act.effect == Effect::InEffect).map(|act| &act.event);
        match (newest, &outlook.message) {
            (Some(Event::MessageShown { .. }), Some(text)) => Some(Undoing::Message(text)),
            (Some(Event::BlackoutBegan), _) if outlook.blackout => Some(Undoing::Blackout),
            _ => outlook.undo.as_ref().map(Undoing::Act),
        }
    }
}
