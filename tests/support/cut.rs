//! Finds words that a screen has cut: what stands there and is no word of its texts.

use adjourn::words::Language;
use std::collections::BTreeSet;

/// The sizes that every picture is made for.
pub(crate) const SIZES: [(u16, u16); 6] = [(20, 6), (40, 12), (80, 24), (120, 36), (200, 50), (300, 80)];

/// From so many columns on nothing of the program's own may end in an ellipsis.
const ROOM: u16 = 80;

/// Every word that a screen may show.
pub(crate) struct Vocabulary {
    language: Language,
    /// Of the program, in small letters.
    own: BTreeSet<String>,
    /// Of the agenda and the people, in small letters.
    given: BTreeSet<String>,
}

impl Vocabulary {
    /// The words of the program in a language, and those of an agenda and of people.
    pub(crate) fn of(language: Language, given: &[&str]) -> Self {
        let texts = language.texts().iter().map(|(_, text)| *text);
        Self {
            language,
            own: texts.flat_map(words).collect(),
            given: given.iter().flat_map(|text| words(text)).collect(),
        }
    }

    fn knows(&self, word: &str) -> bool {
        self.own.contains(word) || self.given.contains(word)
    }

    /// Fails if a word is cut in a state at one of the sizes; `drawn` is what a state looks like.
    pub(crate) fn assert_whole<'s, S: 's>(
        &self,
        states: impl IntoIterator<Item = (&'s str, &'s S)>,
        drawn: impl Fn(&S, u16, u16) -> String,
    ) {
        let mut cut = Vec::new();
        for (name, state) in states {
            for (columns, rows) in SIZES {
                let screen = drawn(state, columns, rows);
                cut.extend(self.cut_in(&screen, columns).map(|line| format!("{name} at {columns}x{rows}: {line}")));
            }
        }
        assert!(cut.is_empty(), "in {}:\n{}", self.language.code(), cut.join("\n"));
    }

    /// The lines of a screen that hold a word cut without an ellipsis, or, where there is room, with one.
    fn cut_in<'a>(&'a self, screen: &'a str, columns: u16) -> impl Iterator<Item = String> + 'a {
        screen.lines().filter(move |line| !self.is_whole(line, columns)).map(|line| line.trim().to_owned())
    }

    fn is_whole(&self, line: &str, columns: u16) -> bool {
        let line = line.replace('█', " ");
        let mut rest = line.as_str();
        while let Some(begin) = rest.find(char::is_alphabetic) {
            let word_on = rest.get(begin..).unwrap_or_default();
            let end = word_on.find(|sign: char| !is_letter(sign)).unwrap_or(word_on.len());
            let (word, after) = word_on.split_at(end);
            let word = word.trim_end_matches('’').to_lowercase();
            let shortened = after.starts_with('…');
            let begins = |known: &BTreeSet<String>| known.iter().any(|known| known.starts_with(&word));
            let sound = if shortened && columns < ROOM {
                begins(&self.own) || begins(&self.given)
            } else if shortened {
                begins(&self.given) || self.own.contains(&format!("{word}…")) || is_quoted(&line)
            } else {
                word.chars().count() < 3 || self.knows(&word)
            };
            if !sound {
                return false;
            }
            rest = after;
        }
        true
    }
}

/// Whether a line quotes an act: acts are named in quotes and after a dash, as far as there is room.
fn is_quoted(line: &str) -> bool {
    line.contains(['“', '«', '–'])
}

fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() || matches!(sign, '’' | '\u{300}'..='\u{36f}')
}

/// The words of a text, in small letters, once more with the ellipsis that may follow.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(begin) = rest.find(char::is_alphabetic) {
        let word_on = rest.get(begin..).unwrap_or_default();
        let end = word_on.find(|sign: char| !is_letter(sign)).unwrap_or(word_on.len());
        let (word, after) = word_on.split_at(end);
        let word = word.trim_end_matches('’').to_lowercase();
        if after.starts_with('…') {
            words.push(format!("{word}…"));
        }
        words.push(word);
        rest = after;
    }
    words
}
