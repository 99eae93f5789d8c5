//! A new slot, said line by line: how long, where, of which kind, with how much Q&A, and what of it must not move.
//!
//! A value holds what was chosen so far; what it comes to is one command. It knows no words.

use super::asking::{edit_minutes, step};
use super::edit::{moved, turned};
use super::field::MinutesField;
use super::key::Key;
use crate::agenda::{Hard, Kind, SlotId};
use crate::duration::Length;
use crate::outlook::Outlook;
use crate::session::change::NewSlot;
use crate::session::command::Command;

/// The minutes that are proposed.
const PROPOSED: i64 = 15;

/// A slot that is to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRow {
    /// The row from which it was asked for.
    pub asked_at: SlotId,
    /// The slot that it is to stand before; none: the end of the day.
    pub before: Option<SlotId>,
    /// Its title.
    pub title: String,
    /// The line that is pointed at.
    pub at: NewField,
    /// The length of its talk.
    pub talk: MinutesField,
    /// The length of its Q&A; nought is none.
    pub qa: MinutesField,
    /// Its kind.
    pub kind: Kind,
    /// Which of its edges must not move.
    pub hard: Hard,
}

/// What is said of it, line by line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NewField {
    /// How long its talk is.
    Talk,
    /// How long its Q&A is.
    Qa,
    /// What kind it is.
    Kind,
    /// Where it stands.
    Place,
    /// What of it must not move.
    Hard,
}

impl NewField {
    /// The lines in their order.
    pub const ALL: [Self; 5] = [Self::Talk, Self::Qa, Self::Kind, Self::Place, Self::Hard];
}

impl NewRow {
    /// A slot of that title, before the row from which it was asked for.
    #[must_use]
    pub fn entitled(title: &str, before: SlotId) -> Self {
        Self {
            before: Some(before.clone()),
            asked_at: before,
            title: title.to_owned(),
            at: NewField::Talk,
            talk: MinutesField::within(PROPOSED, 1, MinutesField::MOST),
            qa: MinutesField::within(0, 0, MinutesField::MOST),
            kind: Kind::Other,
            hard: Hard::default(),
        }
    }

    /// What it comes to.
    #[must_use]
    pub fn command(&self) -> Command {
        let slot = NewSlot {
            id: SlotId(String::new()),
            title: self.title.clone(),
            kind: self.kind,
            talk: self.talk.length(),
            qa: Some(self.qa.length()).filter(|qa| *qa > Length::ZERO),
            hard: self.hard,
        };
        Command::Add { slot: Box::new(slot), before: self.before.clone() }
    }

    /// The same after a key: up and down choose a line, left and right change it, digits say minutes.
    pub(super) fn changed(mut self, key: Key, outlook: &Outlook) -> Self {
        match (key, self.at) {
            (Key::Up, at) => self.at = step(&NewField::ALL, at, -1),
            (Key::Down, at) => self.at = step(&NewField::ALL, at, 1),
            (key, NewField::Talk) => edit_minutes(&mut self.talk, key),
            (key, NewField::Qa) => edit_minutes(&mut self.qa, key),
            (Key::Left | Key::Right, NewField::Kind) => {
                let kinds = Kind::ALL.map(|(kind, _)| kind);
                self.kind = step(&kinds, self.kind, if key == Key::Left { -1 } else { 1 });
            }
            (key, NewField::Place) => {
                self.before = moved(&SlotId(String::new()), self.before.as_ref(), key, outlook);
            }
            (key, NewField::Hard) => self.hard = turned(self.hard, key),
            _ => {}
        }
        self
    }
}
