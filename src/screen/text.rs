//! Plain text in cells: measuring, breaking into lines, shortening at a word, writing.
//!
//! It knows no colours; what it writes takes those that are there.

use crate::words::{shortened, unparted};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

/// The cells that a text takes.
#[must_use]
pub fn cells(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// Writes a text on the first row of an area, cut off at its end.
pub fn put(buffer: &mut Buffer, area: Rect, text: &str) {
    put_in(buffer, area, text, Style::new());
}

/// Writes a text on the first row of an area, cut off at its end, in a style laid over what is there.
pub fn put_in(buffer: &mut Buffer, area: Rect, text: &str, style: Style) {
    let area = area.intersection(buffer.area);
    if !area.is_empty() {
        buffer.set_stringn(area.x, area.y, text, usize::from(area.width), style);
    }
}

/// Lines of whole words, by a measure of their width; `None` if the text does not come apart so, or cannot be measured.
/// What no line should part is parted only where it fits on none.
#[must_use]
pub fn broken(text: &str, columns: u16, measure: &dyn Fn(&str) -> Option<u16>) -> Option<Vec<String>> {
    filled(unparted(text), columns, measure).or_else(|| filled(text.split_whitespace(), columns, measure))
}

fn filled<'a>(
    pieces: impl Iterator<Item = &'a str>,
    columns: u16,
    measure: &dyn Fn(&str) -> Option<u16>,
) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        let longer = lines.last().map(|line| format!("{line} {piece}"));
        match longer {
            Some(longer) if measure(&longer)? <= columns => {
                lines.pop();
                lines.push(longer);
            }
            _ if measure(piece)? <= columns => lines.push(piece.to_owned()),
            _ => return None,
        }
    }
    Some(lines)
}

/// Plain lines for a box. What does not fit ends in an ellipsis at a word.
#[must_use]
pub fn wrapped(text: &str, columns: u16, rows: u16) -> Vec<String> {
    let lines = broken(text, columns, &|line| Some(cells(line)));
    match lines {
        Some(lines) if lines.len() <= usize::from(rows) => lines,
        Some(lines) if rows > 0 => {
            let (kept, rest) = lines.split_at_checked(usize::from(rows) - 1).unwrap_or_default();
            let last = shortened(&rest.join(" "), usize::from(columns)).into_owned();
            kept.iter().cloned().chain([last]).collect()
        }
        _ if rows == 0 || columns == 0 => Vec::new(),
        _ => vec![shortened(text, usize::from(columns)).into_owned()],
    }
}

/// The text with fewer and fewer words, each time with an ellipsis.
pub fn shorter_and_shorter(text: &str) -> impl Iterator<Item = String> {
    text.char_indices().rev().filter(|(_, c)| *c == ' ').filter_map(|(end, _)| {
        let punctuation = [' ', ',', ';', ':', '.', '–', '—', '·'];
        let mut kept = text.get(..end)?.trim_end_matches(punctuation);
        // An article or a preposition before the ellipsis says nothing.
        while let Some((before, last)) = kept.rsplit_once(' ')
            && last.chars().count() <= 3
        {
            kept = before.trim_end_matches(punctuation);
        }
        (!kept.is_empty()).then(|| format!("{kept}…"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        let lines = wrapped("Merci de conclure, il reste deux minutes", 18, 3);
        assert_eq!(lines, ["Merci de conclure,", "il reste deux", "minutes"]);
    }

    #[test]
    fn a_time_is_parted_only_where_it_fits_on_no_line() {
        assert_eq!(wrapped("questions à 11 h 30 ; fin", 13, 3), ["questions à", "11 h 30 ; fin"]);
        assert_eq!(wrapped("à 11 h 30", 4, 3), ["à 11", "h 30"]);
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis_at_a_word() {
        assert_eq!(wrapped("Merci de conclure, il reste deux minutes", 18, 1), ["Merci de conclure…"]);
        assert_eq!(wrapped("Anticonstitutionnellement", 10, 2), ["Anticonst…"]);
        assert_eq!(wrapped("no room", 0, 2), Vec::<String>::new());
        assert_eq!(wrapped("no room", 5, 0), Vec::<String>::new());
    }

    #[test]
    fn a_title_does_not_end_in_a_preposition() {
        let all: Vec<String> = shorter_and_shorter("Gestion de la migration").collect();
        assert_eq!(all, ["Gestion…", "Gestion…", "Gestion…"]);
    }
}
