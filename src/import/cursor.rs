//! A place in a text that is read from left to right. It must not know what is read.

/// A place in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    /// The place, in bytes.
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    /// At a place of a text.
    pub(super) fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    /// What is left.
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next letter.
    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The letter before.
    pub(super) fn before(&self) -> Option<char> {
        self.text.get(..self.at).and_then(|before| before.chars().next_back())
    }

    /// Whether a digit is next.
    pub(super) fn is_at_digit(&self) -> bool {
        self.peek().is_some_and(|letter| letter.is_ascii_digit())
    }

    /// Steps over a letter that fits.
    pub(super) fn eat(&mut self, fits: impl Fn(char) -> bool) -> bool {
        match self.peek().filter(|letter| fits(*letter)) {
            Some(letter) => {
                self.at += letter.len_utf8();
                true
            }
            None => false,
        }
    }

    /// Steps over all letters that fit.
    pub(super) fn skip(&mut self, fits: impl Fn(char) -> bool) {
        while self.eat(&fits) {}
    }

    /// Steps over blanks.
    pub(super) fn blanks(&mut self) {
        self.skip(|letter| letter == ' ');
    }

    /// A number of at most nine digits, and how many it has.
    pub(super) fn number(&mut self) -> Option<(u32, usize)> {
        let start = self.at;
        self.skip(|letter| letter.is_ascii_digit());
        let digits = self.text.get(start..self.at).filter(|digits| (1..=9).contains(&digits.len()))?;
        Some((digits.parse().ok()?, digits.len()))
    }

    /// Exactly two digits that make a minute.
    pub(super) fn minute(&mut self) -> Option<u32> {
        let mut ahead = *self;
        let (value, digits) = ahead.number()?;
        if digits != 2 || value > 59 {
            return None;
        }
        *self = ahead;
        Some(value)
    }

    /// The letters up to the next that is none, without moving.
    pub(super) fn word(&self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }

    /// Steps over a whole word, in any case of letters.
    pub(super) fn eat_word(&mut self, words: &[&str]) -> bool {
        let word = self.word();
        let is_known = !word.is_empty() && word.len() <= 16 && words.contains(&word.to_lowercase().as_str());
        if is_known {
            self.at += word.len();
        }
        is_known
    }

    /// Steps over a text, in any case of its ASCII letters.
    pub(super) fn eat_text(&mut self, text: &str) -> bool {
        let fits = self.rest().get(..text.len()).is_some_and(|start| start.eq_ignore_ascii_case(text));
        if fits {
            self.at += text.len();
        }
        fits
    }
}
