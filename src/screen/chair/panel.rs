//! The panel in which something is asked or shown, under the countdowns, which stay visible.
//!
//! It lays out what it is given: a title, lines of which one may be chosen, and the keys. It knows no session.

use super::rows::{Piece, put, row, width, wrapped};
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
        let keys = wrapped(&self.keys, columns.saturating_sub(2), 2).len();
        let lines = self.lines.len() + self.notes.len() + usize::from(!self.comes.is_empty());
        u16::try_from(title + keys + lines + 1).unwrap_or(u16::MAX)
    }

    /// Draws it over what stands in the area. Title and keys come first where there is little room.
    pub(crate) fn draw(&self, buffer: &mut Buffer, area: Rect, theme: &Theme) {
        if area.is_empty() {
            return;
        }
        ratatui::widgets::Widget::render(ratatui::widgets::Clear, area, buffer);
        buffer.set_style(area, theme.text());
        let rule = area.height >= 6 || area.height >= self.rows(area.width);
        if rule {
            put(buffer, Rect { height: 1, ..area }, &[("━".repeat(usize::from(area.width)), theme.accent())]);
        }
        let inner = indented(Rect { y: area.y + u16::from(rule), height: area.height - u16::from(rule), ..area });
        let rows = inner.height;
        let narrow = inner.width < NARROW;
        let title = self.short.as_ref().filter(|_| narrow).unwrap_or(&self.title);
        let title = wrapped(title, inner.width, if rows >= 5 { 2 } else { 1 });
        let keys = if narrow && !self.yes.is_empty() { &self.yes } else { &self.keys };
        let comes = u16::from(!self.comes.is_empty() && usize::from(rows) >= 3 + self.lines.len().min(1));
        let least = title.len() + self.lines.len() + usize::from(comes);
        let room = usize::from(rows).saturating_sub(least + self.notes.len());
        let keys = wrapped(keys, inner.width, if room >= 2 { 2 } else { 1 });
        let title_rows = small(title.len());
        let keys_rows = small(keys.len()).min(rows.saturating_sub(title_rows));
        let accent = theme.accent().add_modifier(Modifier::BOLD);
        for (place, text) in (0..).zip(title) {
            put_at(buffer, inner, place, &[(text, accent)]);
        }
        for (place, text) in (0..keys_rows).zip(keys) {
            put_at(buffer, inner, rows - keys_rows + place, &[(text, theme.dim())]);
        }
        let notes = small(self.notes.len()).min(rows.saturating_sub(small(least) + keys_rows));
        for (place, note) in (0..notes).zip(&self.notes) {
            put_at(buffer, inner, rows - keys_rows - notes + place, note);
        }
        if comes > 0 {
            put_at(buffer, inner, rows.saturating_sub(keys_rows + notes + 1), &self.comes);
        }
        let between = rows.saturating_sub(title_rows + keys_rows + notes + comes);
        let lines = Rect { y: inner.y + title_rows.min(rows), height: between, ..inner };
        self.draw_lines(buffer, lines, theme);
    }

    fn draw_lines(&self, buffer: &mut Buffer, area: Rect, theme: &Theme) {
        let room = usize::from(area.height);
        let last_from = self.lines.len().saturating_sub(room);
        let from = match self.chosen {
            Some(chosen) => (chosen + 1).saturating_sub(room),
            None => self.from,
        };
        let shown = self.lines.iter().enumerate().skip(from.min(last_from)).take(room);
        for (place, (index, line)) in (0..).zip(shown) {
            let Some(at) = row(area, place) else { break };
            if self.chosen.is_none() {
                put(buffer, at, line);
                continue;
            }
            let chosen = self.chosen == Some(index);
            let mark = (if chosen { "▸ " } else { "  " }).to_owned();
            let pieces: Vec<Piece> = std::iter::once((mark, theme.accent())).chain(line.iter().cloned()).collect();
            put(buffer, at, &pieces);
            if chosen {
                let taken = u16::try_from(width(&pieces)).unwrap_or(at.width).min(at.width);
                buffer.set_style(Rect { width: taken, ..at }, theme.text().add_modifier(Modifier::BOLD));
            }
        }
    }
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
