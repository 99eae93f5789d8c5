//! Tables as comma-separated values (RFC 4180): a head, then rows, each ended by carriage return and line feed.
//!
//! It knows nothing of what stands in a table. Cells hold no character that a terminal would obey, nor, if they are
//! texts, the beginning of a formula.

use crate::words::{printable, printable_lines};
use csv::{Terminator, Writer, WriterBuilder};
use std::borrow::Cow;

/// A table on its way into text.
#[derive(Debug)]
pub struct Sheet(Writer<Vec<u8>>);

impl Sheet {
    /// A table with a head.
    #[must_use]
    pub fn of<T: AsRef<[u8]>>(heads: &[T]) -> Self {
        let mut sheet = Self(WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new()));
        sheet.row(heads);
        sheet
    }

    /// Adds a row of as many cells as the head has.
    pub fn row<T: AsRef<[u8]>>(&mut self, cells: &[T]) {
        // Nothing can fail that writes to memory.
        let _written = self.0.write_record(cells);
    }

    /// The whole.
    #[must_use]
    pub fn text(self) -> String {
        self.0.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// A text as a cell: an apostrophe stands before what a spreadsheet would take for a formula and compute.
#[must_use]
pub fn text_cell(text: &str) -> String {
    no_formula(printable(text))
}

/// The same for a text of several lines.
#[must_use]
pub fn prose_cell(text: &str) -> String {
    no_formula(printable_lines(text))
}

fn no_formula(clean: Cow<'_, str>) -> String {
    let computed = clean.trim_start().trim_start_matches('\'').starts_with(['=', '+', '-', '@']);
    if computed { format!("'{clean}") } else { clean.into_owned() }
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
