//! A spreadsheet as it stands: sheets, rows, cells, and which cells are one. It must not know what any column means.

use crate::duration::Length;
use chrono::NaiveDate;

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Cell {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    Yes(bool),
    /// A time of day, or a length.
    Time(Length),
    /// A day, perhaps with a time.
    Date(NaiveDate, Option<Length>),
}

/// Whether a spreadsheet would compute a text; apostrophes before it may be part of one.
fn is_computed(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@'])
}

impl Cell {
    /// A text, trimmed; empty, if it says nothing.
    pub(super) fn of(text: &str) -> Self {
        let text = text.trim();
        // An apostrophe keeps a text from being computed, and is no part of it.
        let text = text.strip_prefix('\'').filter(|rest| is_computed(rest)).unwrap_or(text);
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    /// Whether nothing stands there.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::Empty
    }

    /// What it says, as text; times and dates say it on their own.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(number.to_string()),
            Self::Yes(_) | Self::Empty | Self::Time(_) | Self::Date(..) => None,
        }
    }
}

/// A row, with its number in the sheet from 1, or its line.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Row {
    pub(super) number: usize,
    pub(super) cells: Vec<Cell>,
}

impl Row {
    /// A cell by its place.
    pub(super) fn cell(&self, at: usize) -> &Cell {
        self.cells.get(at).unwrap_or(&Cell::Empty)
    }

    /// Whether nothing stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }
}

/// Cells that are one: from row and column to row and column, of the numbers of rows from 1 and of columns from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Merged {
    pub(super) rows: (usize, usize),
    pub(super) columns: (usize, usize),
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sheet {
    pub(super) name: Option<String>,
    pub(super) rows: Vec<Row>,
    pub(super) merged: Vec<Merged>,
    /// Whether there are more rows than are read.
    pub(super) is_cut: bool,
}

/// As many rows, columns and cells of a sheet are read as an agenda can have.
pub(super) const ROWS: usize = 20_000;
pub(super) const COLUMNS: usize = 256;
pub(super) const CELLS: usize = 4_000_000;
pub(super) const MERGED: usize = 10_000;

impl Sheet {
    /// Puts a cell to its place, row by row from the top; says whether there is room for more.
    pub(super) fn put(&mut self, number: usize, column: usize, cell: &Cell) -> bool {
        if column >= COLUMNS || cell.is_empty() {
            return true;
        }
        if self.rows.last().is_none_or(|row| row.number < number) {
            if self.rows.len() >= ROWS {
                self.is_cut = true;
                return false;
            }
            self.rows.push(Row { number, cells: Vec::new() });
        }
        let at = self.rows.partition_point(|row| row.number < number);
        let Some(row) = self.rows.get_mut(at).filter(|row| row.number == number) else { return true };
        if row.cells.len() <= column {
            row.cells.resize(column + 1, Cell::Empty);
        }
        row.cells.get_mut(column).into_iter().for_each(|place| place.clone_from(cell));
        true
    }

    /// Says in every cell of a merged range what its first one says; down only in some columns.
    pub(super) fn spread(&mut self, down: impl Fn(usize) -> bool) {
        let mut budget = CELLS;
        for merged in std::mem::take(&mut self.merged).into_iter().take(MERGED) {
            let (top, bottom) = merged.rows;
            let (left, right) = (merged.columns.0, merged.columns.1.min(COLUMNS - 1));
            let from = self.rows.partition_point(|row| row.number < top);
            let Some(first) = self.rows.get(from).filter(|row| row.number == top) else { continue };
            let cell = first.cell(left).clone();
            for row in self.rows.iter_mut().skip(from).take_while(|row| row.number <= bottom) {
                budget = budget.saturating_sub(1 + right.saturating_sub(left));
                if budget == 0 {
                    return;
                }
                for column in left..=right {
                    let is_wanted = row.number == top || down(column);
                    if !is_wanted || !row.cell(column).is_empty() {
                        continue;
                    }
                    if row.cells.len() <= column {
                        row.cells.resize(column + 1, Cell::Empty);
                    }
                    row.cells.get_mut(column).into_iter().for_each(|place| *place = cell.clone());
                }
            }
        }
    }
}
