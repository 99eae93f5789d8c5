//! Rows of text: pieces with styles, cut at words, with something at the right end.
//!
//! Widths are counted in cells. It knows nothing of sessions.

use crate::screen::text;
use crate::words::shortened;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

/// A piece of a row.
pub(crate) type Piece = (String, Style);

/// The cells that pieces take.
pub(crate) fn width(pieces: &[Piece]) -> usize {
    pieces.iter().map(|(text, _)| text.width()).sum()
}

/// Writes pieces from the left, the last one that fits cut at a word; says how many cells they took.
pub(crate) fn put(buffer: &mut Buffer, row: Rect, pieces: &[Piece]) -> u16 {
    let mut x = row.x;
    for (text, style) in pieces {
        let room = row.right().saturating_sub(x);
        if room == 0 || row.height == 0 {
            break;
        }
        let cut = shortened(text, usize::from(room));
        x = buffer.set_stringn(x, row.y, &cut, usize::from(room), *style).0;
        if cut.width() < text.width() {
            break;
        }
    }
    x - row.x
}

/// Writes pieces at both ends of a row. The right end goes first: what does not fit beside it is cut on the left.
pub(crate) fn ends(buffer: &mut Buffer, row: Rect, left: &[Piece], right: &[Piece]) {
    let taken = u16::try_from(width(right)).unwrap_or(u16::MAX);
    if taken == 0 || taken > row.width {
        put(buffer, row, left);
        return;
    }
    put(buffer, Rect { x: row.right() - taken, width: taken, ..row }, right);
    put(buffer, Rect { width: (row.width - taken).saturating_sub(1), ..row }, left);
}

/// Breaks a text into rows, never between a number and its unit, beside an arrow, nor before a sign that French sets
/// apart.
pub(crate) fn wrapped(sentence: &str, columns: u16, rows: u16) -> Vec<String> {
    let apart = text::wrapped(&glued(sentence), columns, rows);
    apart.into_iter().map(|row| row.replace(GLUE, " ")).collect()
}

const GLUE: char = '\u{a0}';

fn glued(sentence: &str) -> String {
    let mut glued = String::with_capacity(sentence.len());
    let mut before = ' ';
    let mut rest = sentence.chars().peekable();
    while let Some(character) = rest.next() {
        let after = rest.peek().copied().unwrap_or(' ');
        let unit = before.is_ascii_digit() && after.is_alphabetic() || before == 'h' && after.is_ascii_digit();
        let apart = matches!(after, ':' | ';' | '?' | '!' | '»' | '→') || matches!(before, '«' | '→');
        glued.push(if character == ' ' && (unit || apart) { GLUE } else { character });
        before = character;
    }
    glued
}

/// The row at a place of an area, counted from its top; none below its bottom.
pub(crate) fn row(area: Rect, place: u16) -> Option<Rect> {
    (place < area.height).then(|| Rect { y: area.y + place, height: 1, ..area })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_never_break_inside_a_time_nor_before_a_colon() {
        let rows = wrapped("questions à 11 h 30 ; Entrée : valider", 19, 3);
        assert_eq!(rows, ["questions à", "11 h 30 ; Entrée :", "valider"]);
    }
}
