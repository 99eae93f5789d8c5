//! Spreadsheets in the open format. Cells that stand for many, as its empty ones do, are counted and not made. It must not
//! know what any column means.

use super::grid::{COLUMNS, Cell, MERGED, Merged, Sheet};
use super::xlsx::of_iso;
use crate::import::{Fault, iso, markup};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::io::{Cursor, Read};

/// Reads the sheets.
///
/// # Errors
/// When it is no spreadsheet.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    let broken = |error: &dyn std::fmt::Display| Fault::Broken(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut content = archive.by_name("content.xml").map_err(|error| broken(&error))?;
    let mut text = String::new();
    content.read_to_string(&mut text).map_err(|error| broken(&error))?;
    let mut reader = Reader::from_str(&text);
    reader.config_mut().allow_dangling_amp = true;
    let mut building = Building::default();
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(start) => building.open(&start),
            Event::Empty(start) => {
                building.open(&start);
                building.close(start.local_name().as_ref());
            }
            Event::End(end) => building.close(end.local_name().as_ref()),
            Event::Text(part) => building.says(&part.xml10_content()),
            Event::CData(part) => building.says(&part.xml10_content()),
            Event::GeneralRef(name) => {
                if let Some(letter) = markup::letter(&name.xml10_content()) {
                    building.says(letter.encode_utf8(&mut [0; 4]));
                }
            }
            Event::Eof => return Ok(building.sheets),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// Sheets while they are read.
#[derive(Debug, Default)]
struct Building {
    sheets: Vec<Sheet>,
    /// The number of the row that is read, from 1, and how often it stands there.
    row: usize,
    rows: usize,
    /// The column of the cell that is read, from 0, and how many it stands for.
    column: usize,
    columns: usize,
    value: Option<Cell>,
    text: String,
    paragraphs: usize,
    repeated: usize,
    is_in_cell: bool,
    is_in_note: bool,
}

/// As many cells of all are made out of ones that stand for several.
const REPEATED: usize = 50_000;

impl Building {
    fn open(&mut self, start: &BytesStart<'_>) {
        let attribute = |name: &str| {
            let found = start.try_get_attribute(name).ok().flatten()?;
            found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
        };
        let number = |name: &str| attribute(name).and_then(|text| text.parse::<usize>().ok()).unwrap_or(1).max(1);
        match start.local_name().as_ref() {
            "table" => {
                self.sheets.push(Sheet { name: attribute("table:name"), ..Sheet::default() });
                (self.row, self.rows) = (1, 0);
            }
            "table-row" => {
                self.row = self.row.saturating_add(self.rows);
                (self.rows, self.column, self.columns) = (number("table:number-rows-repeated"), 0, 0);
            }
            "table-cell" | "covered-table-cell" => {
                self.column = self.column.saturating_add(self.columns);
                self.columns = number("table:number-columns-repeated");
                self.value = value(&attribute);
                (self.text, self.paragraphs) = (String::new(), 0);
                (self.is_in_cell, self.is_in_note) = (true, false);
                self.merge(number("table:number-rows-spanned"), number("table:number-columns-spanned"));
            }
            "annotation" => self.is_in_note = true,
            "p" if self.is_in_cell && !self.is_in_note => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
            }
            "line-break" => self.says("\n"),
            "s" | "tab" => self.says(" "),
            _ => {}
        }
    }

    fn merge(&mut self, rows: usize, columns: usize) {
        if (rows > 1 || columns > 1) && self.column < COLUMNS {
            let merged = Merged {
                rows: (self.row, self.row.saturating_add(rows - 1)),
                columns: (self.column, self.column.saturating_add(columns - 1)),
            };
            self.sheets
                .last_mut()
                .into_iter()
                .for_each(|sheet| sheet.merged.extend((sheet.merged.len() < MERGED).then_some(merged)));
        }
    }

    fn says(&mut self, text: &str) {
        if self.is_in_cell && !self.is_in_note {
            self.text.push_str(text);
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "annotation" => self.is_in_note = false,
            "table-cell" | "covered-table-cell" => {
                self.is_in_cell = false;
                let cell = self.value.take().unwrap_or_else(|| Cell::of(&self.text));
                if cell.is_empty() {
                    return;
                }
                let Some(sheet) = self.sheets.last_mut() else { return };
                for row in self.row..self.row.saturating_add(self.rows) {
                    for column in self.column..self.column.saturating_add(self.columns).min(COLUMNS) {
                        let is_first = row == self.row && column == self.column;
                        if !is_first && self.repeated >= REPEATED {
                            return;
                        }
                        self.repeated += usize::from(!is_first);
                        sheet.put(row, column, &cell);
                    }
                    if self.column >= COLUMNS {
                        return;
                    }
                }
            }
            _ => {}
        }
    }
}

/// The value of a cell that is no text.
fn value(attribute: &impl Fn(&str) -> Option<String>) -> Option<Cell> {
    match attribute("office:value-type")?.as_str() {
        "time" => iso::period(&attribute("office:time-value")?).map(Cell::Time),
        "date" => Some(of_iso(&attribute("office:date-value")?)),
        "float" | "percentage" | "currency" => attribute("office:value")?.parse().ok().map(Cell::Number),
        "boolean" => attribute("office:boolean-value").map(|value| Cell::Yes(value == "true")),
        _ => None,
    }
}
