//! The keys that a seat knows, apart from any terminal, and how digits are typed.
//!
//! It must not know what a key means; that is in [`crate::keymap`].

/// A key, as a seat sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character other than the space.
    Char(char),
    /// The space bar.
    Space,
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// Arrow to the left.
    Left,
    /// Arrow to the right.
    Right,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Page up; clickers send it for "back".
    PageUp,
    /// Page down; clickers send it for "on".
    PageDown,
    /// Backspace.
    Backspace,
    /// A function key, from 1; clickers send 5.
    F(u8),
    /// Ctrl-C.
    Interrupt,
    /// Any other key.
    Other,
}

impl Key {
    /// Whether it means "on": Enter, and what a clicker sends for it.
    #[must_use]
    pub fn is_enter(self) -> bool {
        matches!(self, Self::Enter | Self::PageDown)
    }

    /// The letter in lower case, whatever Caps Lock says.
    #[must_use]
    pub fn letter(self) -> Option<char> {
        match self {
            Self::Char(c) => c.to_lowercase().next(),
            _ => None,
        }
    }

    /// The digit that a person means in a field for numbers: also the unshifted top row of a French
    /// keyboard, where digits need Shift.
    #[must_use]
    pub fn digit(self) -> Option<u8> {
        const AZERTY: [char; 10] = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'];
        let Self::Char(c) = self else { return None };
        let plain = c.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
        plain.or_else(|| (0..).zip(AZERTY).find_map(|(digit, row)| (row == c).then_some(digit)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unshifted_row_of_a_french_keyboard_types_digits() {
        let typed: Vec<_> = "&é\"'(-è_çà".chars().map(|c| Key::Char(c).digit()).collect();
        assert_eq!(typed, [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map(Some));
        assert_eq!(Key::Char('7').digit(), Some(7));
        assert_eq!(Key::Char('a').digit(), None);
        assert_eq!(Key::Enter.digit(), None);
    }
}
