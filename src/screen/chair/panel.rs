//! The panel in which something is asked or shown, under the countdowns, which stay visible.
//!
//! It lays out what it is given: a title, lines of which one may be chosen, and the keys. It knows no session.

use super::rows::{Piece, put, row, unfolded, width, wrapped_keys};
use crate::screen::text::wrapped;
use crate::screen::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Under so many columns sentences give way to a word or two.
const NARROW: u16 = 30;

/// What a panel shows.
#[derive(Debug, Default)]
pub(crate) struct Panel {
    /// What is asked, in one sentence.
    pub title: String,
    /// The same for a few columns, if it is long.
    pub short: Option<String>,
    /// What can be chosen, or what there is to know.
    pub lines: Vec<Vec<Piece>>,
    /// The line that is chosen.
    pub chosen: Option<usize>,
    /// The first line that is to be seen, where nothing is chosen.
    pub from: usize,
    /// What the answer would come to, right above the keys.
    pub comes: Vec<Piece>,
    /// What one must know of that, where there is room for it.
    pub notes: Vec<Vec<Piece>>,
    /// The keys that answer.
    pub keys: String,
    /// What Enter does, for a few columns.
    pub yes: String,
}

impl Panel {
    /// The rows that it would take in so many columns.
    pub(crate) fn rows(&self, columns: u16) -> u16 {
        let title = wrapped(&self.title, columns.saturating_sub(2), 2).len();
        let keys = wrapped_keys(&self.keys, columns.saturating_sub(2), 2).len();
        let Unfolded { lines, comes, notes } = self.unfolded(columns.saturating_sub(2), 2);
        u16::try_from(title + keys + lines.len() + comes.len() + notes.len() + 1).unwrap_or(u16::MAX)
    }

    /// All that stands between the title and the keys, as rows that fit; what the answer comes to in so many at most.
    fn unfolded(&self, columns: u16, most: u16) -> Unfolded {
        let lines = self.lines.iter().enumerate().flat_map(|(index, line)| self.line(index, line, columns));
        let comes = if self.comes.is_empty() { Vec::new() } else { unfolded(&self.comes, columns, most) };
        let notes = self.notes.iter().flat_map(|note| unfolded(note, columns, 2));
        Unfolded { lines: lines.collect(), comes, notes: notes.collect() }
    }

    /// The rows of a line, each with its place among the lines. What may be chosen keeps to one row: its beginning says
    /// which it is, and the others stay in sight. So does anything where hardly a row is to be had.
    fn line(&self, index: usize, line: &[Piece], columns: u16) -> Vec<(usize, Vec<Piece>)> {
        let short = self.chosen.is_some() || columns < NARROW;
        let rows = if short { vec![line.to_vec()] } else { unfolded(line, columns, u16::MAX) };
        rows.into_iter().map(|row| (index, row)).collect()
    }

    /// Draws it over what stands in the area. Title and keys come first where there is little room.
    pub(crate) fn draw(&self, buffer: &mut Buffer, area: Rect, theme: &Theme) {
        if area.is_empty() {
            return;
        }
        ratatui::widgets::Widget::render(ratatui::widgets::Clear, area, buffer);
        buffer.set_style(area, theme.text());
        let whole = area.height >= self.rows(area.width);
        let rule = area.height >= 6 || whole;
        if rule {
            put(buffer, Rect { height: 1, ..area }, &[("━".repeat(usize::from(area.width)), theme.accent())]);
        }
        let inner = indented(Rect { y: area.y + u16::from(rule), height: area.height - u16::from(rule), ..area });
        let rows = inner.height;
        let narrow = inner.width < NARROW;
        let title = self.short.as_ref().filter(|_| narrow).unwrap_or(&self.title);
        let title = wrapped(title, inner.width, if rows >= 5 || whole { 2 } else { 1 });
        let keys = if narrow && !self.yes.is_empty() { &self.yes } else { &self.keys };
        let spare = usize::from(rows).saturating_sub(title.len() + 1 + self.lines.len().min(1));
        let Unfolded { lines, comes, notes } = self.unfolded(inner.width, small(spare).min(2));
        let comes = if spare > 0 { comes } else { Vec::new() };
        let least = title.len() + lines.len() + comes.len();
        let room = usize::from(rows).saturating_sub(least + notes.len());
        let keys = wrapped_keys(keys, inner.width, if room >= 2 { 2 } else { 1 });
        let title_rows = small(title.len());
        let keys_rows = small(keys.len()).min(rows.saturating_sub(title_rows));
        let accent = theme.accent().add_modifier(Modifier::BOLD);
        for (place, text) in (0..).zip(title) {
            put_at(buffer, inner, place, &[(text, accent)]);
        }
        for (place, text) in (0..keys_rows).zip(keys) {
            put_at(buffer, inner, rows - keys_rows + place, &[(text, theme.dim())]);
        }
        let notes_rows = small(notes.len()).min(rows.saturating_sub(small(least) + keys_rows));
        let comes_rows = small(comes.len()).min(rows.saturating_sub(title_rows + keys_rows + notes_rows));
        let foot = rows - keys_rows - notes_rows;
        for (place, note) in (0..notes_rows).zip(&notes) {
            put_at(buffer, inner, foot + place, note);
        }
        for (place, piece) in (0..comes_rows).zip(&comes) {
            put_at(buffer, inner, foot - comes_rows + place, piece);
        }
        let between = rows.saturating_sub(title_rows + keys_rows + notes_rows + comes_rows);
        let area = Rect { y: inner.y + title_rows.min(rows), height: between, ..inner };
        self.draw_lines(buffer, area, &lines, theme);
    }

    fn draw_lines(&self, buffer: &mut Buffer, area: Rect, lines: &[(usize, Vec<Piece>)], theme: &Theme) {
        let room = usize::from(area.height);
        let last_from = lines.len().saturating_sub(room);
        let from = self.chosen.map_or(self.from, |chosen| (chosen + 1).saturating_sub(room));
        for (place, (index, line)) in (0..).zip(lines.iter().skip(from.min(last_from)).take(room)) {
            let Some(at) = row(area, place) else { break };
            if self.chosen.is_none() {
                put(buffer, at, line);
                continue;
            }
            let chosen = self.chosen == Some(*index);
            let mark = if chosen { "▸ " } else { "  " };
            let pieces: Vec<Piece> =
                std::iter::once((mark.to_owned(), theme.accent())).chain(line.iter().cloned()).collect();
            put(buffer, at, &pieces);
            if chosen {
                let taken = u16::try_from(width(&pieces)).unwrap_or(at.width).min(at.width);
                buffer.set_style(Rect { width: taken, ..at }, theme.text().add_modifier(Modifier::BOLD));
            }
        }
    }
}

/// What stands between the title and the keys, as rows that fit.
struct Unfolded {
    /// The lines, each row with the place of its line.
    lines: Vec<(usize, Vec<Piece>)>,
    comes: Vec<Vec<Piece>>,
    notes: Vec<Vec<Piece>>,
}

fn put_at(buffer: &mut Buffer, area: Rect, place: u16, pieces: &[Piece]) {
    if let Some(row) = row(area, place) {
        put(buffer, row, pieces);
    }
}

fn indented(area: Rect) -> Rect {
    if area.width < 24 {
        return area;
    }
    Rect { x: area.x + 1, width: area.width - 2, ..area }
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
