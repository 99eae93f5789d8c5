//! Which signs a terminal can show, and what stands for the others.
//!
//! Where blocks are missing, big digits and letters are made of whole reversed cells alone, and every other sign gets a
//! plain one of the same width. It knows nothing of what is drawn.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
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

/// Puts plain signs in the place of all that are not ASCII, each of the same width. An ellipsis gets more dots where
/// there is room for them, or it would read as a full stop; a point between words is a stroke for the same reason, and
/// the mark of what would change is not taken for the quotation mark that it looks like.
pub fn to_ascii(buffer: &mut Buffer, area: Rect) {
    let area = area.intersection(buffer.area);
    // From the end, for what a sign stands for depends on those before it as they were.
    for position in area.positions().collect::<Vec<_>>().into_iter().rev() {
        let Some(cell) = buffer.cell(position).filter(|cell| !cell.symbol().is_ascii()) else { continue };
        let plain = match cell.symbol() {
            "…" => {
                dot_on(buffer, position, area);
                "."
            }
            "·" if stands_between(buffer, position, area) => "|",
            "»" if !closes(buffer, position, area) => "=",
            other => plainly(other),
        };
        let plain = plain.to_owned();
        if let Some(cell) = buffer.cell_mut(position) {
            cell.set_symbol(&plain);
        }
    }
}

/// Two more dots behind one, as far as a blank stays before what follows, in the same colours.
fn dot_on(buffer: &mut Buffer, dot: Position, area: Rect) {
    let style = buffer.cell(dot).map(Cell::style);
    let is_free =
        |x: u16| buffer.cell((x, dot.y)).is_some_and(|cell| cell.symbol() == " " && alike(cell.style(), style));
    let behind = dot.x.saturating_add(1)..area.right().min(dot.x.saturating_add(4));
    let free = behind.take_while(|x| is_free(*x)).count();
    let at_end = dot.x.saturating_add(4) > area.right() && usize::from(area.right() - dot.x) == free + 1;
    let more = if at_end { free } else { free.saturating_sub(1) };
    for x in (dot.x.saturating_add(1)..area.right()).take(more) {
        if let Some(cell) = buffer.cell_mut((x, dot.y)) {
            cell.set_symbol(".").set_style(style.unwrap_or_default());
        }
    }
}

/// Whether something written in the one style could as well be in the other: the same paper, not reversed or both.
fn alike(style: Style, other: Option<Style>) -> bool {
    other.is_some_and(|other| {
        let reversed = |style: Style| style.add_modifier.contains(Modifier::REVERSED);
        style.bg == other.bg && reversed(style) == reversed(other)
    })
}

/// Whether a sign stands between words of one row: a blank at each side, and no more at its left.
fn stands_between(buffer: &Buffer, at: Position, area: Rect) -> bool {
    let blank = |x: Option<u16>| is_blank(buffer, x, at.y);
    let (before, behind) = (at.x.checked_sub(1), at.x.checked_add(1));
    at.x >= area.x + 2 && blank(before) && !blank(at.x.checked_sub(2)) && blank(behind)
}

/// Whether a sign ends what was opened before it on its row, or on the one above.
fn closes(buffer: &Buffer, at: Position, area: Rect) -> bool {
    let above = (area.x..area.right()).rev().filter_map(|x| Some((x, at.y.checked_sub(1)?)));
    let before = (area.x..at.x).rev().map(|x| (x, at.y)).chain(above);
    let quotes = before.filter_map(|place| buffer.cell(place)).map(Cell::symbol).find(|sign| ["«", "»"].contains(sign));
    quotes == Some("«")
}

fn is_blank(buffer: &Buffer, x: Option<u16>, y: u16) -> bool {
    x.and_then(|x| buffer.cell((x, y))).is_none_or(|cell| cell.symbol() == " ")
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
        assert_eq!(plain("● 11 h : l’été").trim_end(), "* 11 h : l'ete");
        assert_eq!(plain("¿Se levanta la sesión n.º 2?").trim_end(), "?Se levanta la sesio");
        assert_eq!(plain("lu · dit · 5 min").trim_end(), "lu | dit | 5 min");
        assert_eq!(plain("« lu… » » 11:35").trim_end(), "\" lu. \" = 11:35");
        assert_eq!(plain("·          IV").trim_end(), ".          IV");
        // Behind a wide sign stands a cell that is not shown.
        assert_eq!(plain("e\u{301}tat 漢字 ☃").trim_end(), "etat ?? ??  ?");
    }

    #[test]
    fn what_is_cut_ends_in_as_many_dots_as_leave_a_blank_before_what_follows() {
        for (text, dotted) in [
            ("Services…", "Services..."),
            ("Services…     11:30", "Services...   11:30"),
            ("Services…  11:30", "Services.. 11:30"),
            ("Services… 11:30", "Services. 11:30"),
            ("(Services…)", "(Services.)"),
            ("Services et texte…", "Services et texte..."),
            ("Services et textes …", "Services et textes ."),
            ("Services et textes…", "Services et textes.."),
        ] {
            assert_eq!(plain(text).trim_end(), dotted);
        }
    }
}
