//! Reads the two countdowns of the chair's screen back from their large digits, and the wall clock above them.
//!
//! It knows the digits from the very code that draws them, and nothing of the program that showed them.

use crate::pty::Seen;
use adjourn::screen::digits::Face;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// The columns and rows that a countdown has on the chair's screen of 80 columns and 24 rows.
const FIELD: (u16, u16) = (35, 5);

/// A grid of cells, row by row: whether each is filled.
type Shape = Vec<Vec<bool>>;

impl Seen {
    /// The large countdowns on a chair's screen of 80 columns and 24 rows, from left to right, in seconds.
    pub(crate) fn counts(&self) -> Vec<u64> {
        let cells = self.cells();
        let last = cells.len() - usize::from(FIELD.1);
        (0..=last)
            .map(|row| counts_in(&cells[row..row + usize::from(FIELD.1)]))
            .find(|counts| !counts.is_empty())
            .unwrap_or_default()
    }

    fn cells(&self) -> Shape {
        let (rows, columns) = self.screen().size();
        let filled = |row, column| self.screen().cell(row, column).is_some_and(vt100::Cell::inverse);
        (0..rows.get()).map(|row| (0..columns.get()).map(|column| filled(row, column)).collect()).collect()
    }

    /// The wall clock of a chair's screen, in seconds of the day.
    pub(crate) fn clock(&self) -> Option<u64> {
        let text = self.text();
        let time = text.lines().next()?.split_whitespace().last()?;
        let parts: Vec<u64> = time.split(':').map_while(|part| part.parse().ok()).collect();
        (parts.len() == 3).then(|| seconds(&parts))
    }
}

fn seconds(parts: &[u64]) -> u64 {
    parts.iter().fold(0, |sum, part| sum * 60 + part)
}

fn counts_in(rows: &[Vec<bool>]) -> Vec<u64> {
    let glyphs = glyphs();
    let gap = columns("00") - 2 * columns("0");
    let glyph_at = |column: usize| {
        glyphs.iter().find(|(_, shape)| {
            let here = rows.iter().map(|row| row.get(column..column + shape[0].len()));
            here.eq(shape.iter().map(|row| Some(row.as_slice())))
        })
    };
    let (mut column, mut counts) = (0, Vec::new());
    while column < rows[0].len() {
        let (mut text, mut end) = (String::new(), column);
        while let Some((character, shape)) = glyph_at(end) {
            text.push(*character);
            end += shape[0].len() + gap;
        }
        let parts: Vec<u64> = text.split(':').filter_map(|part| part.parse().ok()).collect();
        if parts.len() > 1 {
            counts.push(seconds(&parts));
        }
        column = end.max(column + 1);
    }
    counts
}

fn columns(text: &str) -> usize {
    usize::from(Face::fit("00:00", FIELD.0, FIELD.1).unwrap().columns(text))
}

fn glyphs() -> Vec<(char, Shape)> {
    let face = Face::fit("00:00", FIELD.0, FIELD.1).unwrap();
    let shape = |character: char| {
        let stencil = face.stencil(&character.to_string());
        let area = Rect::new(0, 0, stencil.columns(), stencil.rows());
        let mut buffer = Buffer::empty(area);
        stencil.paint(&mut buffer, area);
        let filled = |x, y| buffer[(x, y)].modifier.contains(Modifier::REVERSED);
        (0..area.height).map(|y| (0..area.width).map(|x| filled(x, y)).collect()).collect()
    };
    "0123456789:".chars().map(|character| (character, shape(character))).collect()
}
