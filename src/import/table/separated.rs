//! Tables as text: cells between commas, semicolons or tabs. It must not know what any column means.

use super::columns;
use super::grid::{COLUMNS, Cell, ROWS, Row, Sheet};
use crate::import::Fault;

/// What may stand between cells.
const SEPARATORS: &[u8] = b",;\t|";
/// As many rows tell which one it is.
const TELLING: usize = 60;

/// Reads a table: with the separator by which it has a head, else the one that the first line has most of.
///
/// # Errors
/// When the rows cannot be told apart.
pub(super) fn read(text: &str) -> Result<Sheet, Fault> {
    let meaning = |separator: &u8| {
        let sheet = rows(text, *separator, TELLING).ok();
        sheet.and_then(|sheet| columns::find(&sheet)).map_or(0, |(_, head)| columns::known(&head))
    };
    let count =
        |separator: &u8| text.lines().next().unwrap_or_default().bytes().filter(|byte| byte == separator).count();
    let best = SEPARATORS.iter().rev().max_by_key(|separator| (meaning(separator), count(separator)));
    rows(text, best.copied().unwrap_or(b','), ROWS)
}

fn rows(text: &str, separator: u8, most: usize) -> Result<Sheet, Fault> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut sheet = Sheet::default();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| Fault::Broken(error.to_string()))? {
        if sheet.rows.len() == most {
            sheet.is_cut = true;
            break;
        }
        let number = record.position().and_then(|at| usize::try_from(at.line()).ok()).unwrap_or_default();
        sheet.rows.push(Row { number, cells: record.iter().take(COLUMNS).map(Cell::of).collect() });
    }
    Ok(sheet)
}
