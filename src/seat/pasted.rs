//! What is pasted: text, where a text is being written; nothing anywhere else, whatever keys its letters are.
//!
//! It must not know how a terminal marks a paste.

use super::key::Key;
use super::prompt::Prompt;
use super::{Effect, Seat};
use crate::duration::Second;
use crate::outlook::Outlook;

impl Seat {
    /// Takes in a paste as if its words had been typed on one line. An Enter in it sends nothing: whoever pastes has
    /// not seen yet what will be sent.
    pub(super) fn pasted(&mut self, text: &str, outlook: &Outlook, now: Second) -> Vec<Effect> {
        if !self.prompt.as_ref().is_some_and(Prompt::is_written) {
            self.explain();
            return Vec::new();
        }
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let keys = line.chars().map(|letter| if letter == ' ' { Key::Space } else { Key::Char(letter) });
        keys.filter_map(|key| self.answer(key, outlook, now)).flatten().collect()
    }
}
