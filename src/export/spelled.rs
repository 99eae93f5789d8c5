//! How several things are spelled where another format has one field for them all: number and title, speakers and their
//! offices. Our own import takes them apart again. It must not know any format.

use crate::agenda::{Slot, Speaker};
use crate::words::printable;

/// What stands between a number and a title: nobody types it, and it looks like a blank.
const BETWEEN: char = '\u{2002}';

/// Number and title.
pub(super) fn name(slot: &Slot) -> String {
    let part = |text: &str| printable(text).trim().replace(BETWEEN, " ");
    let (number, title) = (part(slot.number.as_deref().unwrap_or_default()), part(&slot.title));
    match (number.as_str(), title.as_str()) {
        ("", "") => printable(&slot.id.0).into_owned(),
        ("", title) => title.to_owned(),
        (number, title) => format!("{number}{BETWEEN}{title}"),
    }
}

/// Speakers in one field: `Ann Lee (Ministry); Bob Ray`.
pub(super) fn speakers(speakers: &[Speaker]) -> String {
    speakers.iter().map(in_list).collect::<Vec<_>>().join("; ")
}

/// The same where semicolons part one from the next.
fn in_list(known: &Speaker) -> String {
    speaker(known).replace("\u{a0};", ";").replace(" ;", ";").replace(';', ",")
}

/// `Name (office)`; a name that ends with brackets of its own has empty ones behind it.
pub(super) fn speaker(speaker: &Speaker) -> String {
    let name = printable(&speaker.name);
    match &speaker.role {
        Some(role) => format!("{name} ({})", balanced(&printable(role))),
        None if name.ends_with(')') => format!("{name} ()"),
        None => name.into_owned(),
    }
}

/// A text whose brackets close what they open, so that nobody takes one of them for the end.
fn balanced(text: &str) -> String {
    let mut depth = 0i32;
    let closes = text.chars().all(|letter| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        depth >= 0
    });
    if closes && depth == 0 { text.to_owned() } else { text.replace('(', "[").replace(')', "]") }
}
