//! Workbooks of Excel, cell by cell, so that no empty cell costs anything. It must not know what any column means.

use super::grid::{Cell, MERGED, Merged, Sheet};
use crate::duration::Length;
use crate::import::{Fault, iso};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use chrono::NaiveDate;
use std::io::Cursor;

/// Reads the visible sheets of a workbook.
///
/// # Errors
/// When it is none.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    let broken = |error: XlsxError| Fault::Broken(error.to_string());
    let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let is_sheet =
        |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet;
    let names: Vec<String> = book.sheets_metadata().iter().filter(is_sheet).map(|sheet| sheet.name.clone()).collect();
    let mut sheets = Vec::new();
    for name in names {
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let mut sheet = Sheet { name: Some(name.clone()), ..Sheet::default() };
        sheet.merged = merged.iter().take(MERGED).map(|range| merged_of((range.start, range.end))).collect();
        cells(&mut book, &name, &mut sheet).map_err(broken)?;
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn merged_of((start, end): ((u32, u32), (u32, u32))) -> Merged {
    let place = |number: u32| usize::try_from(number).unwrap_or_default();
    Merged { rows: (place(start.0) + 1, place(end.0) + 1), columns: (place(start.1), place(end.1)) }
}

fn cells(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, sheet: &mut Sheet) -> Result<(), XlsxError> {
    let mut reader = book.worksheet_cells_reader(name)?;
    while let Some(found) = reader.next_cell()? {
        let (row, column) = found.get_position();
        let (Ok(row), Ok(column)) = (usize::try_from(row), usize::try_from(column)) else { continue };
        if !sheet.put(row + 1, column, &cell(found.get_value())) {
            break;
        }
    }
    Ok(())
}

fn cell(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::String(text) => Cell::of(text),
        DataRef::SharedString(text) => Cell::of(text),
        DataRef::Int(number) => Cell::of(&number.to_string()),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(yes) => Cell::Yes(*yes),
        DataRef::DateTime(moment) => of_serial(*moment),
        DataRef::DateTimeIso(text) => of_iso(text),
        DataRef::DurationIso(text) => iso::period(text).map_or_else(|| Cell::of(text), Cell::Time),
        DataRef::Error(_) | DataRef::Empty => Cell::Empty,
    }
}

/// A date or a time as text.
pub(super) fn of_iso(text: &str) -> Cell {
    if let Some(moment) = iso::moment(text) {
        let date = moment.wall.date();
        return Cell::Date(date, Some(moment.since(date)));
    }
    match (iso::date(text), iso::clock(text)) {
        (Some(date), _) => Cell::Date(date, None),
        (None, Some(time)) => Cell::Time(time),
        (None, None) => Cell::of(text),
    }
}

/// Days since an epoch: below one it is a time alone.
fn of_serial(moment: ExcelDateTime) -> Cell {
    let days = moment.as_f64();
    if moment.is_duration() || (0.0..1.0).contains(&days) {
        return Cell::Time(seconds(days));
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let Some(date) = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)) else {
        return Cell::Number(days);
    };
    let time = seconds(days.fract());
    Cell::Date(date, Some(time).filter(|time| *time != Length::ZERO))
}

/// A part of a day in whole seconds.
pub(super) fn seconds(days: f64) -> Length {
    #[expect(clippy::cast_possible_truncation, reason = "it is held within a year")]
    let seconds = (days.clamp(-366.0, 366.0) * 86_400.0).round() as i64;
    Length(seconds)
}
