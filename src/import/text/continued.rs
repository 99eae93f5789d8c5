//! Titles that go on over the next lines, as mails and PDFs break them. It must not know what a title says.

use super::entries::Entry;
use super::lines::{Line, Look, is_lone_bullet};
use super::speakers;
use super::timed::{GAP, Position};
use super::vocabulary::{Plain, Topic};

/// From this length on, a line may have been broken.
const BROKEN: usize = 50;
/// A title goes on over so many lines at most.
const MOST: usize = 3;

/// Words with which nothing ends.
const DANGLING: &[&str] = &[
    "and", "or", "of", "the", "for", "with", "to", "in", "&", "et", "de", "du", "des", "la", "le", "les", "à", "au",
    "aux", "en", "pour", "par", "sur", "ou", "y", "e", "del", "los", "las", "el", "para", "con", "com", "da", "do",
    "dos", "das", "em", "na", "no", "nos", "um", "uma",
];

/// Joins a title that goes on over the next lines.
pub(super) fn join(entry: &mut Entry<'_>) {
    name_kind(entry);
    let mut line = entry.line;
    for _ in 0..MOST {
        let Some(next) = entry.body.first().copied().filter(|next| next.says() && !next.is_row()) else { return };
        if entry.timed.position != Position::Leading || entry.timed.title.is_empty() || !goes_on(entry, line, next) {
            return;
        }
        let hyphen = entry.timed.title.ends_with('-') && next.text.starts_with(char::is_lowercase);
        let joint = if hyphen { "" } else { " " };
        entry.timed.title = format!("{}{joint}{}", entry.timed.title, next.text);
        entry.also.push(next.number);
        entry.body.remove(0);
        line = next;
    }
}

/// The longest line that is the title of what a row only calls a keynote or a panel, in bytes.
const TITLE: usize = 150;

/// Where a row only says what it is, `KEYNOTE`, the line below it says what it is called, unless that names people.
fn name_kind(entry: &mut Entry<'_>) {
    let plain = Plain::new(&entry.timed.title);
    if !(plain.is(Topic::Keynote) || plain.is(Topic::Panel)) {
        return;
    }
    let Some(next) = entry.body.first().copied().filter(|next| next.says() && !next.is_row()) else { return };
    let is_title = matches!(next.look, Look::Plain | Look::Inset) && next.text.len() <= TITLE;
    let ends = next.text.ends_with(['.', ':']) || next.text.starts_with(char::is_lowercase);
    let names = speakers::labelled(&next.text).is_some() || !speakers::of_line(&next.text, true).is_empty();
    if is_title && !ends && !names && !is_lone_bullet(&next.text) && !next.text.contains(':') {
        entry.timed.title = format!("{}: {}", entry.timed.title.trim_end_matches([':', ' ']), next.text);
        entry.also.push(next.number);
        entry.body.remove(0);
    }
}

/// Whether a title that stands on one line goes on over the next: within an item of a list, where a small letter
/// follows a full line or stands right below the title, or where the line cannot end so.
fn goes_on(entry: &Entry<'_>, line: &Line, next: &Line) -> bool {
    if is_lone_bullet(&next.text) || next.look == Look::Heading {
        return false;
    }
    let is_first = std::ptr::eq(line, entry.line);
    let starts_small = next.text.starts_with(char::is_lowercase);
    let is_full = line.raw.chars().count() >= BROKEN;
    let is_item = is_first
        && line.look == Look::Bullet
        && (next.look == Look::Inset && is_full || next.look == Look::Plain && (starts_small || is_full));
    let is_spaced = line.raw.contains(GAP) && next.look == Look::Inset;
    let is_broken = line.raw.len() >= BROKEN && (next.look == Look::Plain || is_spaced) && starts_small;
    let is_below = starts_small && next.look == Look::Inset && next.inset.abs_diff(column(entry, line)) <= 1;
    let dangles = next.look != Look::Bullet && DANGLING.contains(&last_word(&entry.timed.title));
    is_item || is_broken || dangles || (is_below && !is_point(&next.text) && speakers::labelled(&next.text).is_none())
}

/// Whether a text is a point of its own: `a. Minutes of May`.
fn is_point(text: &str) -> bool {
    text.get(1..).is_some_and(|rest| rest.starts_with(['.', ')']))
}

fn last_word(title: &str) -> &str {
    title.rsplit(' ').next().unwrap_or_default()
}

/// The column in which a line has the title, or that part of it.
fn column(entry: &Entry<'_>, line: &Line) -> usize {
    let before = line.raw.find(entry.timed.title.as_str()).and_then(|at| line.raw.get(..at)).unwrap_or_default();
    line.inset + before.chars().count()
}
