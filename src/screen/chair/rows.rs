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

/// Pieces as rows of which none is too long: what does not fit goes on below, under the last piece where it has a column
/// of its own, else a little to the right. Where they are more than so many, the last one that is left is cut at a word.
pub(crate) fn unfolded(pieces: &[Piece], columns: u16, most: u16) -> Vec<Vec<Piece>> {
    /// Under so many columns a column of its own helps nobody.
    const NARROW: usize = 12;
    let whole = usize::from(columns);
    let Some(((text, style), before)) = pieces.split_last().filter(|_| most > 1 && width(pieces) > whole) else {
        return vec![pieces.to_vec()];
    };
    let taken = width(before);
    let indent = if taken > 0 && whole.saturating_sub(taken) >= NARROW { taken } else { 2.min(whole / 2) };
    let room = |taken: usize| u16::try_from(whole.saturating_sub(taken)).unwrap_or(u16::MAX);
    let mut rows = vec![before.to_vec()];
    let lines = wrapped(text, room(indent), most);
    let starts_beside = lines.first().is_some_and(|first| taken + first.width() <= whole);
    let lines = if starts_beside { lines } else { wrapped(text, room(indent), most - 1) };
    for (place, line) in lines.into_iter().enumerate() {
        match rows.last_mut() {
            Some(first) if place == 0 && starts_beside => first.push((line, *style)),
            _ => rows.push(vec![(" ".repeat(indent), *style), (line, *style)]),
        }
    }
    rows.retain(|row| !row.is_empty());
    rows
}

/// Writes pieces at both ends of a row. The right end goes first: what does not fit beside it is cut on the left, and
/// keeps two blanks, or the one would read on into the other; in few columns a letter more says more.
pub(crate) fn ends(buffer: &mut Buffer, row: Rect, left: &[Piece], right: &[Piece]) {
    let taken = u16::try_from(width(right)).unwrap_or(u16::MAX);
    if taken == 0 || taken > row.width {
        put(buffer, row, left);
        return;
    }
    put(buffer, Rect { x: row.right() - taken, width: taken, ..row }, right);
    let room = usize::from(row.width - taken);
    let between = right.iter().flat_map(|(text, _)| text.chars()).take_while(|sign| *sign == ' ').count();
    let blanks = if width(left) < room || row.width < 40 { 1 } else { 2usize.saturating_sub(between).max(1) };
    let room = u16::try_from(room.saturating_sub(blanks)).unwrap_or(row.width);
    put(buffer, Rect { width: room, ..row }, left);
}

/// Breaks a text into rows, never between a number and its unit or the sign before it, beside an arrow, nor before a sign that French sets
/// apart or a point between sentences.
pub(crate) fn wrapped(sentence: &str, columns: u16, rows: u16) -> Vec<String> {
    let apart = text::wrapped(&glued(sentence), columns, rows);
    apart.into_iter().map(|row| row.replace(GLUE, " ")).collect()
}

/// Breaks the keys of a question into rows, never inside a key and what it does, as long as each fits a row.
pub(crate) fn wrapped_keys(keys: &str, columns: u16, rows: u16) -> Vec<String> {
    let whole = |hint: &str| {
        if hint.width() + 2 > usize::from(columns) { hint.to_owned() } else { hint.replace(' ', &GLUE.to_string()) }
    };
    let hints: Vec<String> = keys.split(" · ").map(whole).collect();
    wrapped(&hints.join(" · "), columns, rows)
}

const GLUE: char = '\u{a0}';

fn glued(sentence: &str) -> String {
    let mut glued = String::with_capacity(sentence.len());
    let mut before = ' ';
    let mut rest = sentence.chars().peekable();
    while let Some(character) = rest.next() {
        let after = rest.peek().copied().unwrap_or(' ');
        let unit = before.is_ascii_digit() && after.is_alphabetic() || before == 'h' && after.is_ascii_digit();
        let apart = matches!(after, ':' | ';' | '?' | '!' | '»' | '→' | '·') || matches!(before, '«' | '→');
        let numbered = matches!(before, '°' | 'º') && after.is_ascii_digit();
        glued.push(if character == ' ' && (unit || apart || numbered) { GLUE } else { character });
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
        assert_eq!(wrapped("annulation du n° 12, à 11 h", 16, 3), ["annulation du", "n° 12, à 11 h"]);
    }

    #[test]
    fn a_key_and_what_it_does_stay_on_one_row() {
        let keys = "← → 1 min · Espace : exposés / questions · Entrée : adopter · Échap : renoncer";
        let rows = ["← → 1 min · Espace : exposés / questions ·", "Entrée : adopter · Échap : renoncer"];
        assert_eq!(wrapped_keys(keys, 52, 2), rows);
        assert_eq!(
            wrapped_keys("Entrée : donner le temps aux questions", 20, 2),
            ["Entrée : donner le", "temps aux questions"]
        );
    }

    #[test]
    fn what_does_not_fit_goes_on_below_in_its_own_column() {
        let pieces = |texts: &[&str]| texts.iter().map(|text| ((*text).to_owned(), Style::new())).collect::<Vec<_>>();
        let shown = |texts: &[&str], columns| {
            let rows = unfolded(&pieces(texts), columns, 9);
            rows.iter().map(|row| row.iter().map(|(text, _)| text.as_str()).collect()).collect::<Vec<String>>()
        };
        assert_eq!(shown(&["c    ", "closes the slot"], 20), ["c    closes the slot"]);
        assert_eq!(shown(&["c    ", "closes the slot"], 17), ["c    closes the", "     slot"]);
        assert_eq!(shown(&["Enter      ", "closes the slot"], 18), ["Enter      ", "  closes the slot"]);
        assert_eq!(shown(&["closes the slot"], 12), ["closes the", "  slot"]);
    }
}
