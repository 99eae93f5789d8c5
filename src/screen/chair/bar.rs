//! The bar of the running slot: how far it is, where Q&A opens, until when each speaker has the floor.
//!
//! Elapsed, talk and Q&A differ in shape as well as in colour. It decides nothing.

use super::rows::row;
use crate::agenda::Phase;
use crate::duration::{Length, Second};
use crate::outlook::{Current, Outlook};
use crate::screen::theme::Theme;
use crate::words::{Words, printable, shortened};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

/// A label under the bar: the cell that it stands at, and its text.
struct Mark {
    at: u16,
    text: String,
    style: Style,
}

/// Draws the bar in the first row of the area and, if there is a second one, its marks below.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, outlook: &Outlook, words: &Words, theme: &Theme) {
    let (Some(current), Some(line)) = (&outlook.current, row(area, 0)) else { return };
    let scale = Scale::new(current, outlook, line);
    for x in line.x..line.right() {
        let (symbol, style) = scale.cell(x - line.x, outlook, theme);
        if let Some(cell) = buffer.cell_mut((x, line.y)) {
            cell.set_symbol(symbol).set_style(style);
        }
    }
    let mut symbol_at = |at: u16, symbol: &str, style: Style| {
        if let Some(cell) = buffer.cell_mut((line.x + at, line.y)) {
            cell.set_symbol(symbol).set_style(style);
        }
    };
    for (_, end) in &current.speakers_end {
        symbol_at(scale.place(*end), "╿", theme.text());
    }
    if let Some(opening) = scale.opening {
        symbol_at(scale.place(opening), "┃", theme.accent());
    }
    if let Some(below) = row(area, 1) {
        draw_marks(buffer, below, &scale, current, outlook, words, theme);
    }
}

/// How moments stand to the cells of the bar.
struct Scale {
    start: Second,
    opening: Option<Second>,
    end: Second,
    cells: u16,
}

impl Scale {
    fn new(current: &Current, outlook: &Outlook, line: Rect) -> Self {
        let has_qa = outlook.current_slot().is_some_and(crate::agenda::Slot::has_qa);
        let opening = match (current.phase, has_qa) {
            (Phase::Qa, _) => Some(current.started),
            (Phase::Talk, true) => current.opening,
            (Phase::Talk, false) => None,
        };
        let end = current.closing.max(outlook.now).max(current.slot_started + Length(1));
        Self { start: current.slot_started, opening, end, cells: line.width }
    }

    /// The cell of a moment.
    fn place(&self, at: Second) -> u16 {
        let (whole, part) = (self.end - self.start, (at - self.start).at_least_zero());
        let last = i64::from(self.cells.saturating_sub(1));
        let cell = part.seconds().saturating_mul(i64::from(self.cells)) / whole.seconds().max(1);
        u16::try_from(cell.min(last)).unwrap_or(0)
    }

    fn cell(&self, at: u16, outlook: &Outlook, theme: &Theme) -> (&'static str, Style) {
        let in_qa = self.opening.is_some_and(|opening| at >= self.place(opening));
        if at < self.place(outlook.now) {
            (if in_qa { "▓" } else { "█" }, theme.bar_of(outlook.light))
        } else {
            (if in_qa { "╌" } else { "─" }, theme.dim())
        }
    }
}

fn draw_marks(
    buffer: &mut Buffer,
    below: Rect,
    scale: &Scale,
    current: &Current,
    outlook: &Outlook,
    words: &Words,
    theme: &Theme,
) {
    let time = |at: Second| words.short_time(outlook.agenda.time_of_day(at));
    let mut marks = vec![
        Mark { at: 0, text: time(scale.start), style: theme.dim() },
        Mark { at: scale.cells.saturating_sub(1), text: time(current.closing), style: theme.text() },
    ];
    if let Some(opening) = scale.opening {
        let text = words.with("chair-bar-qa", &[("time", time(opening).into())]);
        marks.push(Mark { at: scale.place(opening), text, style: theme.accent() });
    }
    let speakers = outlook.current_slot().map(|slot| slot.speakers.as_slice()).unwrap_or_default();
    for (index, end) in &current.speakers_end {
        let name = speakers.get(*index).map(|speaker| last_name(&speaker.name)).unwrap_or_default();
        let text = format!("{name} {}", time(*end));
        let style = if *end <= outlook.now { theme.dim() } else { theme.text() };
        marks.push(Mark { at: scale.place(*end), text, style });
    }
    place_marks(buffer, below, marks);
}

/// Writes each label under its cell if it does not touch one that is there already; the first ones matter most.
fn place_marks(buffer: &mut Buffer, below: Rect, marks: Vec<Mark>) {
    let mut taken: Vec<(u16, u16)> = Vec::new();
    for mark in marks {
        let Ok(width) = u16::try_from(mark.text.width()) else { continue };
        let Some(rightmost) = below.width.checked_sub(width) else { continue };
        let from = mark.at.saturating_sub(width / 2).min(rightmost);
        let to = from + width;
        if taken.iter().all(|(start, end)| to < *start || from > *end) {
            buffer.set_stringn(below.x + from, below.y, &mark.text, usize::from(width), mark.style);
            taken.push((from, to));
        }
    }
}

/// The last word of a name, which is what people are called by in a room.
fn last_name(name: &str) -> String {
    let clean = printable(name);
    let last = clean.split_whitespace().last().unwrap_or_default();
    shortened(last, 14).into_owned()
}
