//! Under which name a seat signs. Two desks that sign alike cannot be told apart in the log, so the one that hears of the
//! other is asked for a name.
//!
//! It knows no wording, and no locks: whoever else signs is known from the entries, or told.

use super::asking::Outcome;
use super::edit::type_in;
use super::key::Key;
use super::prompt::Prompt;
use super::{Effect, Seat, SeatKind};
use crate::outlook::Outlook;
use crate::session::entry::Author;

/// The longest name, in characters.
const LONGEST: usize = 60;

/// The name that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameField {
    /// What stands in it.
    pub text: String,
    /// Whether that is still what was proposed: the first letter typed replaces it.
    pub is_proposed: bool,
}

/// How far the question is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Asked {
    /// Nobody else signs alike.
    #[default]
    No,
    /// Somebody does, and the question waits until nothing else is asked.
    Due,
    /// It was put.
    Put,
}

impl Seat {
    /// Who signs here.
    #[must_use]
    pub fn signing(mut self, author: Author) -> Self {
        self.knows.author = author;
        self
    }

    /// The name under which this seat signs.
    #[must_use]
    pub fn signs(&self) -> &str {
        &self.knows.author.name
    }

    /// Another desk signs with the same name.
    pub(super) fn shares_name(&mut self) {
        if self.kind == SeatKind::Desk && self.name_asked == Asked::No {
            self.name_asked = Asked::Due;
        }
    }

    /// The question for another name, once nothing else is asked.
    pub(super) fn name_question(&mut self, outlook: &Outlook) -> Option<Prompt> {
        if self.name_asked != Asked::Due || self.prompt.is_some() {
            return None;
        }
        self.name_asked = Asked::Put;
        let is_taken = |name: &String| outlook.acts.iter().any(|act| act.by.name == *name);
        let text = (2..100).map(|number| format!("{} {number}", self.signs())).find(|name| !is_taken(name))?;
        Some(Prompt::Name(NameField { text, is_proposed: true }))
    }

    pub(super) fn answer_name(&mut self, mut field: NameField, key: Key) -> Outcome {
        let name = field.text.trim();
        if key.is_enter() && !name.is_empty() {
            name.clone_into(&mut self.knows.author.name);
            self.name_asked = Asked::No;
            return Outcome::orders(Effect::Sign(name.to_owned()));
        }
        let types = matches!(key, Key::Char(_) | Key::Space | Key::Backspace);
        if types && std::mem::replace(&mut field.is_proposed, false) && key != Key::Backspace {
            field.text.clear();
        }
        if key == Key::Backspace || field.text.chars().count() < LONGEST {
            type_in(&mut field.text, key);
        }
        Outcome::asks(Prompt::Name(field))
    }
}
