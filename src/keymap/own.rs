//! Keys of a person's own in the place of those of the table. Only letters and signs can be moved: Enter, arrows and
//! what clickers send mean the same at every seat.
//!
//! It must not know what an intent comes to, nor where the wish was written.

use super::{Binding, bindings};
use crate::seat::intent::Intent;
use crate::seat::key::Key;
use crate::seat::kind::SeatKind;

/// The keys that were moved, from the table's to the person's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnKeys {
    moved: Vec<(SeatKind, Key, Key)>,
}

/// Why a key cannot be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyTrouble {
    /// The seat has no such act, or not on a letter or sign.
    NoSuchAct,
    /// What was given is no single letter or sign, nor F1 to F12.
    NoSuchKey,
}

impl OwnKeys {
    /// The names of the acts of a seat whose keys can be moved.
    pub fn acts(seat: SeatKind) -> impl Iterator<Item = &'static str> {
        movable(seat).map(|(name, _)| name)
    }

    /// Moves the key of an act.
    ///
    /// # Errors
    /// When there is no such act or no such key.
    pub fn bind(&mut self, seat: SeatKind, act: &str, key: &str) -> Result<(), KeyTrouble> {
        let from = key_of(seat, act).ok_or(KeyTrouble::NoSuchAct)?;
        let to = named(key).ok_or(KeyTrouble::NoSuchKey)?;
        self.moved.push((seat, from, to));
        Ok(())
    }

    /// Another act of the seat that answers to the key of this one, by its name.
    #[must_use]
    pub fn clash(&self, seat: SeatKind, act: &str) -> Option<&'static str> {
        let from = key_of(seat, act)?;
        let (.., to) = *self.moved.iter().find(|(at, key, _)| (*at, *key) == (seat, from))?;
        let mut others = bindings(seat).filter_map(|line| Some((name(line)?, line)));
        let answers = |line: &Binding| line.keys.iter().any(|(key, _)| *key != from && self.shown(seat, *key) == to);
        others.find(|(_, line)| answers(line)).map(|(name, _)| name)
    }

    /// The keys that were moved at a seat: the act, its key as it comes, its own.
    pub fn moved(&self, seat: SeatKind) -> impl Iterator<Item = (&'static str, char, Key)> {
        movable(seat).filter_map(move |(act, key)| match (key, self.shown(seat, key)) {
            (Key::Char(letter), own) if own != key => Some((act, letter, own)),
            _ => None,
        })
    }

    /// What a key means at a seat, if anything.
    #[must_use]
    pub fn intent(&self, seat: SeatKind, key: Key) -> Option<Intent> {
        super::intent(seat, self.in_table(seat, key))
    }

    /// The key of the table that a person's own stands for; one that was moved away stands for none.
    #[must_use]
    pub fn in_table(&self, seat: SeatKind, key: Key) -> Key {
        let key = key.letter().map_or(key, Key::Char);
        let here = || self.moved.iter().filter(|(at, ..)| *at == seat);
        match here().find(|(.., to)| *to == key) {
            Some((_, from, _)) => *from,
            None if here().any(|(_, from, _)| *from == key) => Key::Other,
            None => key,
        }
    }

    /// The key that a person presses for one of the table.
    #[must_use]
    pub fn shown(&self, seat: SeatKind, key: Key) -> Key {
        self.moved.iter().find(|(at, from, _)| (*at, *from) == (seat, key)).map_or(key, |(.., to)| *to)
    }
}

/// The acts of a seat on letters and signs, with the first such key of each.
fn movable(seat: SeatKind) -> impl Iterator<Item = (&'static str, Key)> {
    bindings(seat).filter_map(|line| {
        let key = line.keys.iter().map(|(key, _)| *key).find(|key| matches!(key, Key::Char(_)))?;
        Some((name(line)?, key))
    })
}

fn key_of(seat: SeatKind, act: &str) -> Option<Key> {
    movable(seat).find_map(|(name, key)| (name == act).then_some(key))
}

/// How an act is called: as the text that explains it.
fn name(line: &Binding) -> Option<&'static str> {
    line.help?.strip_prefix("seat-key-")
}

/// The key of that name.
fn named(text: &str) -> Option<Key> {
    let mut letters = text.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        let sound = !letter.is_whitespace() && !letter.is_control();
        return sound.then(|| Key::Char(letter).letter().map_or(Key::Char(letter), Key::Char));
    }
    let number = text.strip_prefix('F')?.parse().ok()?;
    (1..=12).contains(&number).then_some(Key::F(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::keys::{MovedKey, NAMED};
    use crate::words::{Language, Words};

    #[test]
    fn the_keys_that_texts_name_are_those_of_the_table() {
        for (act, letter) in NAMED {
            assert_eq!(key_of(SeatKind::Chair, act), Some(Key::Char(letter)), "{act}");
        }
    }

    #[test]
    fn texts_name_the_key_that_was_chosen() {
        for (language, told) in [
            (Language::En, "; \" shows the keys"),
            (Language::Fr, "\u{a0}; \" montre les touches"),
            (Language::Es, "; \" muestra las teclas"),
            (Language::Pt, "; \" mostra as teclas"),
        ] {
            let moved = vec![MovedKey { act: "help", from: '?', to: "\"".to_owned() }];
            let words = Words::new(language).with_keys(moved);
            let text = words.with("chair-told-no-such-key", &[("key", "x".into())]).replace(" ;", "\u{a0};");
            assert!(text.ends_with(told), "{text}");
            assert_eq!((words.key('?'), words.key('u')), ("\"".to_owned(), "u".to_owned()));
        }
    }
}
