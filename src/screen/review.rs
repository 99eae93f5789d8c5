//! The table of an import, to look through before it is written: a row a slot, below it what was guessed about the
//! one that is pointed at.
//!
//! ```text
//!   Import: Spring meeting                                    1–14 of 23
//!    start   Q&A    end    slot                                   source
//!    9:00          10:00 ● Opening                                line 3
//!   ...
//!   9:00–10:00 Opening
//!   remarks · Ann Lee
//!   ● no end is said; until the next start
//!   Enter: write agenda.toml · ↑ ↓: look · Esc: write nothing
//! ```
//!
//! It draws what it is given, and knows no key's effect and no file.

use super::chair::rows::{ends, put};
use super::theme::Theme;
use crate::import::draft::{At, Draft, DraftSlot, Guess, Place};
use crate::words::{Words, printable};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Review<'a> {
    /// What was read.
    pub draft: &'a Draft,
    /// Where it will be written.
    pub file: &'a str,
    /// How the guesses about a slot read.
    pub guessed: fn(&Guess, &Words) -> String,
    /// The slot that is pointed at.
    pub at: usize,
}

/// Rows that are no slots: title, columns, a gap, source, kind and speakers, guesses, keys.
const OTHERS: u16 = 9;
/// The cells of a time, and of what its column is called.
const TIME: usize = 7;
/// The least width that has room for the source.
const WIDE: u16 = 56;

/// Draws the table.
pub fn draw(frame: &mut Frame, review: &Review<'_>, words: &Words, theme: &Theme) {
    let area = frame.area();
    let buffer = frame.buffer_mut();
    buffer.set_style(area, theme.text());
    let row = |y: u16| Rect {
        y: area.y + y,
        height: u16::from(y < area.height),
        x: area.x + 1,
        width: area.width.saturating_sub(2),
    };
    let slots = &review.draft.slots;
    let room = usize::from(area.height.saturating_sub(OTHERS)).max(1);
    let from = first_shown(review.at, room, slots.len());
    let title = review
        .draft
        .title
        .as_deref()
        .map_or_else(|| words.text("import-untitled"), |title| printable(title).into_owned());
    let shown = (from + room).min(slots.len());
    let count = [("from", (from + 1).into()), ("to", shown.into()), ("slots", slots.len().into())];
    let heading = words.with("import-review-title", &[("title", title.into())]);
    ends(buffer, row(0), &[(heading, theme.accent())], &[(words.with("import-review-rows", &count), theme.dim())]);
    let times = ["import-review-start", "import-review-qa", "import-review-end"];
    let times = times.map(|name| format!("{:>TIME$}", words.text(name))).concat();
    let columns = [times, "   ".to_owned(), words.text("import-review-slot")];
    let source = if area.width >= WIDE { words.text("import-review-source") } else { String::new() };
    ends(buffer, row(1), &[(columns.concat(), theme.dim())], &[(source, theme.dim())]);
    for (y, (at, slot)) in (2..).zip(slots.iter().enumerate().skip(from).take(room)) {
        let style = if at == review.at { Style::new().add_modifier(Modifier::REVERSED) } else { Style::new() };
        slot_row(frame, row(y), slot, style, words, theme);
    }
    foot(frame, &row, review, words, theme);
}

/// The first slot that is shown: the one that is pointed at stays in sight.
fn first_shown(at: usize, room: usize, slots: usize) -> usize {
    at.saturating_sub(room / 2).min(slots.saturating_sub(room))
}

fn slot_row(frame: &mut Frame, row: Rect, slot: &DraftSlot, pointed: Style, words: &Words, theme: &Theme) {
    let buffer = frame.buffer_mut();
    let time = |at| -> String { Option::map_or(at, String::new(), |at| words.wall_time(at)) };
    let mark = if slot.guesses.is_empty() { "   " } else { " ● " };
    let number = slot.number.as_deref().map(|number| format!("{} ", printable(number))).unwrap_or_default();
    let is_break = matches!(slot.kind, crate::agenda::Kind::Break | crate::agenda::Kind::Registration);
    let ink = if is_break { theme.dim() } else { theme.text() };
    let left = [
        (format!("{:>TIME$}", time(slot.start)), theme.text()),
        (format!("{:>TIME$}", time(slot.qa)), theme.accent()),
        (format!("{:>TIME$}", time(slot.end)), theme.text()),
        (mark.to_owned(), theme.accent()),
        (format!("{number}{}", printable(&slot.title)), ink),
        (speakers(slot).map(|who| format!(" · {who}")).unwrap_or_default(), theme.dim()),
    ];
    let source = if row.width + 2 >= WIDE { place(&slot.place, words) } else { String::new() };
    ends(buffer, row, &left, &[(source, theme.dim())]);
    buffer.set_style(row, pointed);
}

/// The source of the slot that is pointed at, what was guessed about it, and the keys.
fn foot(frame: &mut Frame, row: &dyn Fn(u16) -> Rect, review: &Review<'_>, words: &Words, theme: &Theme) {
    let height = frame.area().height;
    let buffer = frame.buffer_mut();
    if let Some(slot) = review.draft.slots.get(review.at).filter(|_| height > OTHERS) {
        put(buffer, row(height - 6), &[(printable(&slot.place.excerpt).into_owned(), theme.dim())]);
        let kind = words.kind(slot.kind);
        let said = speakers(slot).map_or_else(|| kind.clone(), |who| format!("{kind} · {who}"));
        put(buffer, row(height - 5), &[(said, theme.text())]);
        let guesses: Vec<String> =
            slot.guesses.iter().map(|guess| format!("● {}", (review.guessed)(guess, words))).collect();
        for (line, guess) in (height - 4..height - 2).zip(guesses) {
            put(buffer, row(line), &[(guess, theme.accent())]);
        }
    }
    if height > 0 {
        let keys = words.with("import-review-keys", &[("file", printable(review.file).into_owned().into())]);
        let keys = [(keys, theme.text())];
        ends(buffer, row(height - 1), &keys, &[(words.text("import-review-guesses"), theme.dim())]);
    }
}

/// Who speaks, as far as anybody was understood to.
fn speakers(slot: &DraftSlot) -> Option<String> {
    let names: Vec<String> = slot.speakers.iter().map(|one| printable(&one.name).into_owned()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn place(place: &Place, words: &Words) -> String {
    match &place.at {
        At::Line(line) => words.with("import-line", &[("line", line.to_string().into())]),
        At::Record(record) => words.with("import-record", &[("record", printable(record).into_owned().into())]),
    }
}
