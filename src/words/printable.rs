//! What may go out to a terminal: texts from files and from people, without anything that a terminal would obey.
//!
//! It knows no language. Accents, wide characters and emoji stay; widths are counted in cells.

use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A text on one line, without escape sequences, control characters and marks that turn the direction of writing.
///
/// Line breaks and tabulators become blanks.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_harmless) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            '\u{1b}' => skip_sequence(&mut rest),
            '\u{9b}' => skip_parameters(&mut rest),
            '\u{90}' | '\u{98}' | '\u{9d}' | '\u{9e}' | '\u{9f}' => skip_string(&mut rest),
            '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => push_blank(&mut clean),
            character if is_harmless(character) => clean.push(character),
            _ => {}
        }
    }
    Cow::Owned(clean)
}

/// A text of several lines, each without anything that a terminal would obey.
#[must_use]
pub fn printable_lines(text: &str) -> Cow<'_, str> {
    if text.chars().all(|character| character == '\n' || is_harmless(character)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split('\n').map(printable).collect::<Vec<_>>().join("\n"))
}

/// Whether a character does nothing on a terminal but stand there.
#[must_use]
pub fn is_harmless(character: char) -> bool {
    !character.is_control()
        && !matches!(character,
            // Soft hyphen: terminals disagree about its width.
            '\u{ad}'
            // Marks, embeddings, overrides and isolates of the direction of writing.
            | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // Breaks of lines and paragraphs, and invisible signs that hide text or nothing.
            | '\u{2028}' | '\u{2029}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn push_blank(clean: &mut String) {
    if !clean.ends_with(' ') {
        clean.push(' ');
    }
}

/// What follows an escape: a control sequence, a string, or a single character.
fn skip_sequence(rest: &mut std::str::Chars<'_>) {
    let mut after = rest.clone();
    match after.next() {
        Some('[') => {
            *rest = after;
            skip_parameters(rest);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            *rest = after;
            skip_string(rest);
        }
        Some(' '..='/') => {
            *rest = after;
            rest.by_ref().find(|character| !matches!(character, ' '..='/'));
        }
        Some('0'..='~') => *rest = after,
        _ => {}
    }
}

/// The parameters of a control sequence up to its final character. Where it is broken off the text goes on.
fn skip_parameters(rest: &mut std::str::Chars<'_>) {
    let mut after = rest.clone();
    while let Some(character) = after.next() {
        match character {
            ' '..='?' => *rest = after.clone(),
            '@'..='~' => {
                *rest = after;
                return;
            }
            _ => return,
        }
    }
}

/// A string for the terminal up to its end; one without an end takes all that follows, as a terminal would.
fn skip_string(rest: &mut std::str::Chars<'_>) {
    while let Some(character) = rest.next() {
        match character {
            '\u{7}' | '\u{9c}' => return,
            '\u{1b}' => {
                let mut after = rest.clone();
                if after.next() == Some('\\') {
                    *rest = after;
                }
                return;
            }
            _ => {}
        }
    }
}

/// A text cut to so many cells, at the end of a word where there is one, with an ellipsis where something is missing.
#[must_use]
pub fn shortened(text: &str, cells: usize) -> Cow<'_, str> {
    if text.width() <= cells {
        return Cow::Borrowed(text);
    }
    let Some(room) = cells.checked_sub(1) else { return Cow::Borrowed("") };
    let mut kept = String::new();
    let mut taken = 0;
    for grapheme in text.graphemes(true) {
        taken += grapheme.width();
        if taken > room {
            break;
        }
        kept.push_str(grapheme);
    }
    let cut_in_word = !text.get(kept.len()..).unwrap_or_default().starts_with(char::is_whitespace);
    if let Some((words, _)) = kept.rsplit_once(char::is_whitespace).filter(|_| cut_in_word)
        && words.width() * 2 >= room
    {
        kept.truncate(words.len());
    }
    let end = kept.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.')).len();
    kept.truncate(end);
    kept.push('…');
    Cow::Owned(kept)
}
