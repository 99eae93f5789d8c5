//! The place of a complaint as it can be shown: the line, and marks under the offending text, cell by cell of a
//! terminal. Nothing that a terminal would obey gets through. It must not know what is wrong there.

use std::fmt::Write as _;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The widest line that is shown whole, in cells.
const WIDEST: usize = 96;
/// The cells kept to the left of the offending text when a line is cut.
const LEAD: usize = 32;
/// The cells of a tab.
const TAB: &str = "    ";

/// A line of a file, with marks under a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The number of the line, from 1.
    pub line: usize,
    /// The character at which the part begins, from 1.
    pub column: usize,
    /// The line, or what of it is around the part.
    pub text: String,
    /// Blanks and `^`, to be shown right under the text.
    pub marks: String,
}

impl Picture {
    /// The picture of a place in a source, in bytes. A part that goes on over the end of its line is marked up to it;
    /// an empty one gets one mark. Places that do not exist are taken as the end.
    #[must_use]
    pub fn of(source: &str, span: &Range<usize>) -> Self {
        let (before, after) = source.split_at_checked(span.start).unwrap_or((source, ""));
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let in_line = before.get(line_start..).unwrap_or_default();
        let rest = after.split('\n').next().unwrap_or_default();
        let marked = rest.len().min(span.end.saturating_sub(span.start));
        let line = format!("{in_line}{rest}");
        let cells = cells(line.trim_end_matches('\r'), &(in_line.len()..in_line.len() + marked));
        let (text, marks) = window(&cells);
        Self {
            line: before.matches('\n').count() + 1,
            column: in_line.trim_start_matches('\u{feff}').chars().count() + 1,
            text,
            marks,
        }
    }
}

/// Whether a terminal obeys a character, or turns the order of a line around for it, instead of showing it.
#[must_use]
pub fn commands_terminal(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text with signs in the place of whatever a terminal would obey.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match u32::from(letter) {
            // Marks that people may write, but that would turn the letters around them here.
            _ if !commands_terminal(letter) && !matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}') => {
                shown.push(letter);
            }
            // The pictures of the control characters stand in the same order as these.
            code @ 0..0x20 => shown.extend(char::from_u32(0x2400 + code)),
            0x7f => shown.push('\u{2421}'),
            code => {
                // Writing to a string cannot fail.
                let _ = write!(shown, "<U+{code:04X}>");
            }
        }
    }
    shown
}

/// What is shown for one letter of the source.
struct Cell {
    shown: String,
    width: usize,
    marked: bool,
}

fn cells(line: &str, marked: &Range<usize>) -> Vec<Cell> {
    let mut cells: Vec<Cell> = line
        .grapheme_indices(true)
        .filter(|(_, letter)| *letter != "\u{feff}")
        .map(|(at, letter)| {
            let shown = if letter == "\t" { TAB.to_owned() } else { visible(letter) };
            let touched = at < marked.end && marked.start < at + letter.len();
            let begins = marked.is_empty() && (at..at + letter.len()).contains(&marked.start);
            Cell { width: shown.width(), shown, marked: touched || begins }
        })
        .collect();
    if !cells.iter().any(|cell| cell.marked && cell.width > 0) {
        // What lacks at the end of a line is marked behind it.
        cells.push(Cell { shown: String::new(), width: 1, marked: true });
    }
    cells
}

/// The part of a line that is shown, and the marks under it.
fn window(cells: &[Cell]) -> (String, String) {
    let total: usize = cells.iter().map(|cell| cell.width).sum();
    let lead: usize = cells.iter().take_while(|cell| !cell.marked).map(|cell| cell.width).sum();
    let from = if total <= WIDEST { 0 } else { lead.saturating_sub(LEAD) };
    let (mut text, mut marks, mut at, mut cut) = (String::new(), String::new(), 0, false);
    if from > 0 {
        text.push('…');
        marks.push(' ');
    }
    for cell in cells {
        let end = at + cell.width;
        if at >= from && end <= from + WIDEST {
            text.push_str(&cell.shown);
            marks.push_str(&if cell.marked { "^" } else { " " }.repeat(cell.width));
        }
        cut |= end > from + WIDEST;
        at = end;
    }
    if cut {
        text.push('…');
    }
    (text.trim_end().to_owned(), marks.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn picture(source: &str, part: &str) -> Picture {
        let start = source.find(part).unwrap_or(source.len());
        Picture::of(source, &(start..start + part.len()))
    }

    #[test]
    fn marks_stand_under_wide_combining_and_tabbed_text() {
        let wide = picture("a = 1\ntitle = \"昼食 x\"", "x");
        assert_eq!((wide.line, wide.column), (2, 13));
        assert_eq!(wide.text, "title = \"昼食 x\"");
        assert_eq!(wide.marks, "              ^");
        let combining = picture("title = \"e\u{301}te\u{301} x\"", "x");
        assert_eq!(combining.marks, "             ^");
        let tabbed = picture("\tkind\t= x", "x");
        assert_eq!((tabbed.text.as_str(), tabbed.marks.as_str()), ("    kind    = x", "              ^"));
    }

    #[test]
    fn what_lacks_at_the_end_is_marked_behind_it() {
        let end = Picture::of("title = \"a\"\r\nend", &(11..11));
        assert_eq!((end.line, end.text.as_str(), end.marks.as_str()), (1, "title = \"a\"", "           ^"));
        assert_eq!(Picture::of("", &(0..0)).marks, "^");
    }

    #[test]
    fn a_part_over_several_lines_is_marked_on_its_first() {
        let long = picture("a = \"\"\"one\ntwo\"\"\"", "\"\"\"one\ntwo\"\"\"");
        assert_eq!((long.text.as_str(), long.marks.as_str()), ("a = \"\"\"one", "    ^^^^^^"));
    }

    #[test]
    fn a_long_line_is_cut_around_its_part() {
        let source = format!("{}HERE{}", "a".repeat(500), "b".repeat(500));
        let cut = picture(&source, "HERE");
        assert_eq!(cut.column, 501);
        assert!(cut.text.starts_with("…aaa") && cut.text.ends_with("bbb…"), "{}", cut.text);
        assert_eq!(cut.text.chars().skip(cut.marks.find('^').unwrap_or(0)).take(4).collect::<String>(), "HERE");
    }

    #[test]
    fn what_a_terminal_would_obey_is_shown_as_a_sign() {
        assert_eq!(visible("a\u{1b}[2J\u{7f}\u{85}\u{202e}b"), "a␛[2J␡<U+0085><U+202E>b");
    }

    proptest! {
        #[test]
        fn any_place_of_any_text_can_be_pictured(source in any::<String>(), start in 0usize..80, length in 0usize..80) {
            let picture = Picture::of(&source, &(start..start + length));
            prop_assert!(picture.marks.contains('^'));
            prop_assert!(!picture.text.chars().any(commands_terminal));
            prop_assert!(picture.marks.len() <= WIDEST + 2);
        }
    }
}
