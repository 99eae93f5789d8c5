//! Which signs a terminal can show, and what stands for the others.
//!
//! Where blocks are missing, big digits and letters are made of whole reversed cells alone, and every other sign gets a
//! plain one of the same width. It knows nothing of what is drawn.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Which signs a terminal can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Signs {
    /// All of them.
    #[default]
    Blocks,
    /// Those of ASCII.
    Ascii,
}

impl Signs {
    /// The rows of air around block letters on something filled: half a row above and below, and a whole one where
    /// letters are made of whole cells.
    #[must_use]
    pub fn air(self) -> u16 {
        match self {
            Self::Blocks => 1,
            Self::Ascii => 2,
        }
    }

    /// The fewest rows of something filled in which block letters stand.
    #[must_use]
    pub fn least_filled(self) -> u16 {
        match self {
            Self::Blocks => 4,
            Self::Ascii => 7,
        }
    }
}

/// Signs that are no letters, and what stands for them.
const PLAIN: [(&str, &str); 27] = [
    ("’‘ʼ′", "'"),
    ("“”„«»″", "\""),
    ("–—‐‑−─╌", "-"),
    ("…·•", "."),
    ("┃│╿┆", "|"),
    ("█▓▛▜▙▟", "#"),
    // The edge of a field: better none than one of quotation marks.
    ("▀▘▝", " "),
    ("▄▖▗", "_"),
    ("▌▐▚▞", "|"),
    ("●", "*"),
    ("◐", "%"),
    ("◆", "!"),
    ("■", "#"),
    ("○◇", "o"),
    ("‖━═", "="),
    ("✓", "+"),
    ("↵", ">"),
    ("▏▕", "|"),
    ("░", "."),
    ("▒", ":"),
    ("¿", "?"),
    ("¡", "!"),
    ("▲△↑", "^"),
    ("↓▼", "v"),
    ("→►▶▸›", ">"),
    ("←◄◀‹", "<"),
    ("×✗", "x"),
];

/// Accented letters, and the plain ones that are read for them.
const LETTERS: [(&str, &str); 19] = [
    ("àáâãäå", "a"),
    ("ÀÁÂÃÄÅ", "A"),
    ("èéêë", "e"),
    ("ÈÉÊË", "E"),
    ("ìíîï", "i"),
    ("ÌÍÎÏ", "I"),
    ("òóôõö", "o"),
    ("ÒÓÔÕÖ", "O"),
    ("ùúûü", "u"),
    ("ÙÚÛÜ", "U"),
    ("ç", "c"),
    ("Ç", "C"),
    ("ñ", "n"),
    ("Ñ", "N"),
    ("ýÿŸ", "y"),
    ("œæ", "e"),
    ("ŒÆ", "E"),
    ("ºª°", "o"),
    ("\u{a0}\u{202f}\u{2009}", " "),
];

/// Puts plain signs in the place of all that are not ASCII, each of the same width.
pub fn to_ascii(buffer: &mut Buffer, area: Rect) {
    for position in area.intersection(buffer.area).positions() {
        if let Some(cell) = buffer.cell_mut(position)
            && !cell.symbol().is_ascii()
        {
            let plain = plainly(cell.symbol()).to_owned();
            cell.set_symbol(&plain);
        }
    }
}

/// A text in plain signs, for letters that are drawn.
#[must_use]
pub fn in_ascii(text: &str) -> String {
    text.graphemes(true).map(|sign| if sign.is_ascii() { sign } else { plainly(sign) }).collect()
}

/// The plain sign for what stands in a cell. An accent that is a sign of its own goes with its letter.
fn plainly(symbol: &str) -> &str {
    let first = symbol.chars().next().unwrap_or(' ');
    if first.is_ascii() && !first.is_ascii_control() {
        return symbol.get(..1).unwrap_or(" ");
    }
    let known = PLAIN.iter().chain(&LETTERS).find(|(signs, _)| signs.contains(first));
    match known {
        Some((_, plain)) => plain,
        None if symbol.width() > 1 => "??",
        None => "?",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        let area = Rect::new(0, 0, 20, 1);
        let mut buffer = Buffer::empty(area);
        buffer.set_string(0, 0, text, ratatui::style::Style::new());
        to_ascii(&mut buffer, area);
        (0..area.width).filter_map(|x| buffer.cell((x, 0))).map(ratatui::buffer::Cell::symbol).collect()
    }

    #[test]
    fn every_sign_of_every_text_has_a_plain_one() {
        for (_, text) in crate::words::Language::ALL.into_iter().flat_map(crate::words::Language::texts) {
            let shown = text.lines().filter(|line| !line.starts_with('#'));
            let without = shown
                .flat_map(|line| line.graphemes(true))
                .find(|sign| *sign != "¿" && plainly(sign) == "?" && *sign != "?");
            assert_eq!(without, None);
        }
    }

    #[test]
    fn every_sign_keeps_its_width_and_letters_stay_readable() {
        assert_eq!(plain("● 11 h : l’été…").trim_end(), "* 11 h : l'ete.");
        assert_eq!(plain("¿Se levanta la sesión n.º 2?").trim_end(), "?Se levanta la sesio");
        // Behind a wide sign stands a cell that is not shown.
        assert_eq!(plain("e\u{301}tat 漢字 ☃").trim_end(), "etat ?? ??  ?");
    }
}
