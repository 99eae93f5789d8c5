//! Tables as comma-separated values (RFC 4180): a head, then rows, each ended by carriage return and line feed.
//!
//! It knows nothing of what stands in a table. Cells hold no character that a terminal would obey, nor, if they are
//! texts, the beginning of a formula.

use crate::words::printable;

/// A table on its way into text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet(String);

impl Sheet {
    /// A table with a head.
    #[must_use]
    pub fn of<T: AsRef<str>>(heads: &[T]) -> Self {
        let mut sheet = Self(String::new());
        sheet.row(heads);
        sheet
    }

    /// Adds a row.
    pub fn row<T: AsRef<str>>(&mut self, cells: &[T]) {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell.as_ref())).collect();
        self.0.push_str(&cells.join(","));
        self.0.push_str("\r\n");
    }

    /// The whole.
    #[must_use]
    pub fn text(self) -> String {
        self.0
    }
}

/// A text as a cell: an apostrophe stands before what a spreadsheet would take for a formula and compute.
#[must_use]
pub fn text_cell(text: &str) -> String {
    let clean = printable(text);
    if clean.trim_start().starts_with(['=', '+', '-', '@']) { format!("'{clean}") } else { clean.into_owned() }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r', ';']) || cell.starts_with(' ') || cell.ends_with(' ') {
        return format!("\"{}\"", cell.replace('"', "\"\""));
    }
    cell.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_need_it() {
        let mut sheet = Sheet::of(&["a", "b"]);
        sheet.row(&["x, \"y\"", "plain"]);
        assert_eq!(sheet.text(), "a,b\r\n\"x, \"\"y\"\"\",plain\r\n");
    }

    #[test]
    fn a_text_is_neither_a_formula_nor_a_sequence_for_the_terminal() {
        assert_eq!(text_cell("=SUM(A1)"), "'=SUM(A1)");
        assert_eq!(text_cell("a\u{1b}[31mb\nc"), "ab c");
        assert_eq!(text_cell("II"), "II");
    }
}
