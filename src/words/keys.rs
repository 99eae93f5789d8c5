//! How keys are called in texts: a text that says which key helps names the act, `{ -key-undo }`, and a person who has
//! moved that key reads the one that was chosen.
//!
//! It must not know what a key does; that these are the keys of the table, a test sees to.

use super::Words;
use std::fmt::Write as _;

/// The acts that texts name, and their keys as they come.
pub const NAMED: [(&str, char); 9] = [
    ("blackout", 'b'),
    ("close", 'c'),
    ("help", '?'),
    ("log", 'l'),
    ("no-show", 's'),
    ("overrun", 'o'),
    ("suspend", 'h'),
    ("undo", 'u'),
    ("when", 't'),
];

/// A key that a person has moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedKey {
    /// The act.
    pub act: &'static str,
    /// Its key as it comes.
    pub from: char,
    /// What the person's own is called.
    pub to: String,
}

impl Words {
    /// The same words for a person who has moved keys.
    #[must_use]
    pub fn with_keys(self, moved: Vec<MovedKey>) -> Self {
        Self { moved, ..Self::new(self.language).speaking_to(self.asker) }
    }

    /// What a letter of the table of keys is called for this person.
    #[must_use]
    pub fn key(&self, letter: char) -> String {
        let moved = self.moved.iter().find(|key| key.from == letter);
        moved.map_or_else(|| letter.to_string(), |key| key.to.clone())
    }
}

/// The names of the keys as texts refer to them.
pub(super) fn terms(moved: &[MovedKey]) -> String {
    let mut terms = String::new();
    for (act, letter) in NAMED {
        let own = moved.iter().find(|key| key.act == act).map(|key| key.to.as_str());
        let shown = own.map_or_else(|| letter.to_string(), ToOwned::to_owned);
        // A sign could mean something in this place. Writing to a string cannot fail.
        let escaped = shown.replace('\\', "\\\\").replace('"', "\\\"");
        let _ = writeln!(terms, "-key-{act} = {{ \"{escaped}\" }}");
    }
    terms
}
