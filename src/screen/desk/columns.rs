//! Columns of a table: as wide as what stands in them, aligned, and one of them taking what is left.
//!
//! It lays out what it is given and knows nothing of a day.

use crate::screen::chair::rows::{Piece, put};
use crate::words::shortened;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

/// How a column stands in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// Text that begins at the left, after so many blanks.
    Left(usize),
    /// Figures that end at the right, after so many blanks.
    Right(usize),
    /// Text that takes what the others leave, after so many blanks.
    Rest(usize),
}

/// One row: a cell a column.
pub(super) type Cells = Vec<Piece>;

/// The width of every column in so many cells, by the rows of which the first is the heading. A column in which nothing
/// stands takes none, its blanks and its heading included; neither do those that give way, group by group, until the
/// column that takes the rest has the least that it needs.
pub(super) fn widths(
    columns: &[Column],
    rows: &[Cells],
    room: usize,
    giving_way: &[&[usize]],
    least: usize,
) -> Vec<usize> {
    let width_at = |row: &Cells, place: usize| row.get(place).map_or(0, |cell| cell.0.width());
    let widest = |place: usize| {
        let below = rows.iter().skip(1).map(|row| width_at(row, place)).max().unwrap_or(0);
        if below == 0 { 0 } else { below.max(rows.first().map_or(0, |heading| width_at(heading, place))) }
    };
    let mut widths: Vec<usize> = (0..columns.len()).map(widest).collect();
    let mut rest = room.saturating_sub(taken(columns, &widths));
    for group in giving_way {
        if rest >= least {
            break;
        }
        for place in *group {
            if let Some(width) = widths.get_mut(*place) {
                *width = 0;
            }
        }
        rest = room.saturating_sub(taken(columns, &widths));
    }
    for (column, width) in columns.iter().zip(&mut widths) {
        if matches!(column, Column::Rest(_)) {
            *width = rest;
        }
    }
    widths
}

/// The cells that all columns take but the one that takes the rest.
fn taken(columns: &[Column], widths: &[usize]) -> usize {
    let taken = columns.iter().zip(widths).map(|(column, width)| match column {
        Column::Rest(blanks) => *blanks,
        Column::Left(_) | Column::Right(_) if *width == 0 => 0,
        Column::Left(blanks) | Column::Right(blanks) => blanks + width,
    });
    taken.sum()
}

/// Writes a row.
pub(super) fn draw(buffer: &mut Buffer, line: Rect, columns: &[Column], widths: &[usize], cells: &Cells) {
    let mut pieces: Vec<Piece> = Vec::new();
    for ((column, width), (text, style)) in columns.iter().zip(widths).zip(cells) {
        let (Column::Left(blanks) | Column::Right(blanks) | Column::Rest(blanks)) = *column;
        if *width == 0 && !matches!(column, Column::Rest(_)) {
            continue;
        }
        pieces.push((" ".repeat(blanks), Style::new()));
        let text = shortened(text, *width);
        let pad = " ".repeat(width.saturating_sub(text.width()));
        if matches!(column, Column::Right(_)) {
            pieces.push((pad, Style::new()));
            pieces.push((text.into_owned(), *style));
        } else {
            pieces.push((text.into_owned(), *style));
            pieces.push((pad, Style::new()));
        }
    }
    put(buffer, line, &pieces);
}
