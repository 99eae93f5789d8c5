//! A person who has moved every key that can be moved: no screen names a letter of the table to them.

use adjourn::keymap::own::OwnKeys;
use adjourn::seat::SeatKind;
use adjourn::words::keys::MovedKey;
use adjourn::words::{Language, Words};

/// What the keys are moved to: signs that no text has.
const SIGNS: &str = "αβγδεζηθικλμνξπρστφχψωϑϖ";

/// The sizes that are looked at.
const SIZES: [(u16, u16); 5] = [(20, 6), (40, 12), (80, 24), (120, 36), (200, 50)];

/// A seat's English words with every key moved, and its old letters.
pub(crate) struct Moved {
    words: Words,
    letters: Vec<char>,
}

impl Moved {
    pub(crate) fn all(seat: SeatKind) -> Self {
        let mut keys = OwnKeys::default();
        for (act, own) in OwnKeys::acts(seat).zip(SIGNS.chars()) {
            keys.bind(seat, act, &own.to_string()).unwrap();
        }
        let moved = keys.moved(seat).zip(SIGNS.chars());
        let moved: Vec<_> = moved.map(|((act, from, _), own)| MovedKey { act, from, to: own.to_string() }).collect();
        assert_eq!(moved.len(), OwnKeys::acts(seat).count(), "every act that can be moved has a sign of its own");
        let letters = moved.iter().map(|key| key.from).collect();
        Self { words: Words::new(Language::En).with_keys(moved), letters }
    }

    /// Fails if an old letter stands on a screen, or if the screens of others name no keys.
    pub(crate) fn assert_named_anew<'s, S: 's>(
        &self,
        states: impl IntoIterator<Item = (&'s str, &'s S)>,
        drawn: impl Fn(&Words, &S, u16, u16) -> String,
    ) {
        let (mut before, as_it_comes) = (0, Words::new(Language::En));
        for (state, sitting) in states {
            for (columns, rows) in SIZES {
                let screen = drawn(&self.words, sitting, columns, rows);
                assert_eq!(self.named_on(&screen), [], "{state} at {columns}x{rows}:\n{screen}");
                before += self.named_on(&drawn(&as_it_comes, sitting, columns, rows)).len();
            }
        }
        assert!(before > 100, "as they come, screens name keys, and this finds them: {before}");
    }

    /// The letters that a screen names, each with its line. What follows a number measures; before an answer stands the
    /// answer's own letter, which is no key of the seat.
    fn named_on<'s>(&self, screen: &'s str) -> Vec<(char, &'s str)> {
        let mut named = Vec::new();
        for line in screen.lines() {
            let of_answer = line.trim_start_matches([' ', '▸']).split_once("  ").filter(|(word, _)| word.len() == 1);
            let line = of_answer.map_or(line, |(_, answer)| answer);
            let mut before = String::new();
            // Behind a name that is cut a question mark ends the question.
            let without = line.replace("…?", "…");
            for word in without.split(|sign: char| !sign.is_alphanumeric() && !"’?".contains(sign)) {
                let measures = before.ends_with(|sign: char| sign.is_ascii_digit());
                let letter = word.parse().ok().filter(|letter| self.letters.contains(letter) && *letter != 'a');
                named.extend(letter.filter(|_| !measures).map(|letter| (letter, line)));
                word.clone_into(&mut before);
            }
        }
        named
    }
}
