//! What our own exports put into one field of another format, taken apart: number and title, speakers and their offices.
//! It must not know any format, nor guess.

use crate::agenda::Speaker;

/// What stands between a number and a title.
const BETWEEN: char = '\u{2002}';

/// Number and title of a name.
pub(super) fn name(text: &str) -> (Option<String>, String) {
    match text.split_once(BETWEEN) {
        Some((number, title)) => (Some(number.to_owned()), title.to_owned()),
        None => (None, text.to_owned()),
    }
}

/// The speakers of a list: `Ann Lee (Ministry); Bob Ray`.
pub(super) fn speakers(text: &str) -> Vec<Speaker> {
    text.split("; ").filter(|part| !part.trim().is_empty()).map(speaker).collect()
}

/// `Name (office)`, where the last brackets may hold others, or nothing.
fn speaker(text: &str) -> Speaker {
    let (name, role) = last_brackets(text).unwrap_or((text, ""));
    Speaker { name: name.to_owned(), role: Some(role.to_owned()).filter(|role| !role.is_empty()), time: None }
}

/// What stands before the last brackets of a text, and within them.
fn last_brackets(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_suffix(')')?;
    let mut depth = 1;
    for (at, letter) in inner.char_indices().rev() {
        depth += i32::from(letter == ')') - i32::from(letter == '(');
        if depth == 0 {
            return Some((inner.get(..at)?.strip_suffix(' ')?, inner.get(at + 1..)?));
        }
    }
    None
}

/// A description without the speakers that our calendars put before it, a line each.
pub(super) fn below_speakers(text: &str, speakers: usize) -> String {
    let skipped = if speakers > 0 { speakers + 1 } else { 0 };
    text.split('\n').skip(skipped).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_speakers_come_apart() {
        assert_eq!(name("II\u{2002}Water"), (Some("II".to_owned()), "Water".to_owned()));
        assert_eq!(name("II Water"), (None, "II Water".to_owned()));
        let told: Vec<(String, Option<String>)> = speakers("Ann Lee (Ministry (North), chair); Bob (Jr) (); Kim, MD")
            .into_iter()
            .map(|one| (one.name, one.role))
            .collect();
        let expected = [("Ann Lee", Some("Ministry (North), chair")), ("Bob (Jr)", None), ("Kim, MD", None)];
        assert_eq!(told, expected.map(|(name, role)| (name.to_owned(), role.map(str::to_owned))));
    }
}
