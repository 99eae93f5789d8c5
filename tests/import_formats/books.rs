//! Workbooks and spreadsheets, packed here from their XML, so that what is in them can be read.

use crate::{asides, draft_of, guesses, offers, slots};
use adjourn::import::draft::Guess;
use adjourn::import::sniff::Format;
use adjourn::import::{Trouble, Wish, import};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Files in an archive.
pub(crate) fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A workbook of sheets with a name and rows of cells: `t:` a time of day, `d:` a date, in days; else text.
pub(crate) fn workbook(sheets: &[(&str, &[&[&str]])], merged: &str) -> Vec<u8> {
    let cell = |text: &str, at: usize, row: usize| {
        let place = format!("{}{}", char::from(b'A' + u8::try_from(at).unwrap()), row + 1);
        match (text.strip_prefix("t:"), text.strip_prefix("d:")) {
            (Some(days), _) => format!("<c r=\"{place}\" s=\"1\"><v>{days}</v></c>"),
            (_, Some(days)) => format!("<c r=\"{place}\" s=\"2\"><v>{days}</v></c>"),
            _ if text.is_empty() => String::new(),
            _ => format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
        }
    };
    let mut files: Vec<(String, String)> = Vec::new();
    let (mut list, mut links) = (String::new(), String::new());
    for (number, (name, rows)) in sheets.iter().enumerate() {
        let cells = rows.iter().enumerate().map(|(row, cells)| {
            let cells: String = cells.iter().enumerate().map(|(at, text)| cell(text, at, row)).collect();
            format!("<row r=\"{}\">{cells}</row>", row + 1)
        });
        let joined = if merged.is_empty() {
            String::new()
        } else {
            format!("<mergeCells><mergeCell ref=\"{merged}\"/></mergeCells>")
        };
        let sheet = format!(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{}</sheetData>{joined}</worksheet>",
            cells.collect::<String>()
        );
        files.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
        list.extend([format!("<sheet name=\"{name}\" sheetId=\"{}\" r:id=\"r{number}\"/>", number + 1)]);
        links.extend([format!(
            "<Relationship Id=\"r{number}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        )]);
    }
    let styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"20\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    let book = format!(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{list}</sheets></workbook>"
    );
    let links = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>"
    );
    let root = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    files.push(("_rels/.rels".to_owned(), root.to_owned()));
    files.push(("xl/workbook.xml".to_owned(), book));
    files.push(("xl/_rels/workbook.xml.rels".to_owned(), links));
    files.push(("xl/styles.xml".to_owned(), styles.to_owned()));
    packed(&files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>())
}

/// A spreadsheet of the open format with these rows.
pub(crate) fn spreadsheet(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Plan\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    packed(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)])
}

#[test]
fn cells_of_time_and_date_are_read_as_such() {
    // 47970 is the second of May 2031.
    let rows: &[&[&str]] = &[
        &["Town meeting"],
        &["Date", "Start", "End", "Title", "Speaker", "Speaker"],
        &["d:47970", "t:0.375", "t:0.39583333", "Welcome", "Ines Marin, Mayor", "Paul Roche"],
        &["", "t:0.39583333", "", "Coffee", "", ""],
        &["", "12h00", "", "Closing", "", ""],
    ];
    let draft = draft_of(&workbook(&[("Plan", rows)], ""), None, None);
    assert_eq!(
        slots(&draft),
        [
            "9:00-9:30 remarks Welcome | Ines Marin (Mayor), Paul Roche",
            "9:30-12:00 break Coffee",
            "12:00-12:15 closing Closing"
        ]
    );
    assert_eq!(draft.date.map(|date| date.to_string()).as_deref(), Some("2031-05-02"));
    assert_eq!(draft.title.as_deref(), Some("Town meeting"));
}

#[test]
fn merged_cells_of_time_hold_for_all_their_rows() {
    let rows: &[&[&str]] = &[
        &["Time", "Room", "Title"],
        &["t:0.375", "Hall", "One"],
        &["", "Garden", "Two"],
        &["t:0.41666667", "Hall", "Three"],
    ];
    let book = workbook(&[("Plan", rows)], "A2:A3");
    assert_eq!(offers(&book), ["1 - Hall: 2", "1 - Garden: 1"]);
    assert_eq!(slots(&draft_of(&book, None, Some("Garden"))), ["9:00-9:30 other Two"]);
}

#[test]
fn several_sheets_are_days_to_choose_from() {
    let rows: &[&[&str]] = &[&["Start", "Title"], &["9:00", "One"]];
    let notes: &[&[&str]] = &[&["Nothing of interest"]];
    let book = workbook(&[("First", rows), ("Notes", notes), ("Second", rows)], "");
    assert_eq!(offers(&book), ["1 First -: 1", "2 Second -: 1"]);
}

#[test]
fn rows_of_ontime_are_told_apart_by_their_type() {
    let rows: &[&[&str]] = &[
        &["Cue", "Title", "Time Start", "Time End", "Duration", "Timer Type", "Skip", "Lights"],
        &["", "Morning", "", "", "", "group-start", "", ""],
        &["1", "Doors", "t:0.375", "", "t:0.02083333", "time-to-end", "", "Blue"],
        &["2", "Show", "", "", "t:0.04166667", "count-down", "", ""],
        &["3", "Spare", "t:0.5", "t:0.51", "", "count-down", "yes", ""],
    ];
    let draft = draft_of(&workbook(&[("Plan", rows)], ""), None, None);
    assert_eq!(slots(&draft), ["9:00-9:30 registration Doors", "9:30-10:30 other Show"]);
    assert_eq!((guesses(&draft, 0), guesses(&draft, 1)), (vec![Guess::FixedEnd], vec![Guess::StartAfterPrevious]));
    assert_eq!(asides(&draft), ["Morning heading", "Spare not held"]);
    let doors = draft.slots.first().unwrap();
    assert_eq!((doors.number.as_deref(), doors.notes.as_deref()), (Some("1"), Some("Lights: Blue")));
}

#[test]
fn a_spreadsheet_of_the_open_format_is_read_with_its_repeated_and_spanning_cells() {
    let text = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let time = |time: &str| {
        format!(
            "<table:table-cell office:value-type=\"time\" office:time-value=\"{time}\"><text:p>x</text:p></table:table-cell>"
        )
    };
    let rows = format!(
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
         <table:table-row>{}{}{}</table:table-row>\
         <table:table-row><table:table-cell office:value-type=\"time\" office:time-value=\"PT09H00M00S\" table:number-rows-spanned=\"2\"><text:p>9</text:p></table:table-cell>{}{}</table:table-row>\
         <table:table-row><table:covered-table-cell/>{}{}</table:table-row>\
         <table:table-row>{}{}{}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
        text("Heure"),
        text("Titre"),
        text("Salle"),
        text("Un &amp; deux"),
        text("Grande"),
        text("Trois"),
        text("Petite"),
        time("PT10H30M00S"),
        text("Pause"),
        text(""),
    );
    let sheet = spreadsheet(&rows);
    assert_eq!(offers(&sheet), ["1 - Grande: 2", "1 - Petite: 2"]);
    let draft = draft_of(&sheet, None, Some("Petite"));
    assert_eq!(slots(&draft), ["9:00-10:30 other Trois", "10:30-11:30 break Pause"]);
}

#[test]
fn a_broken_book_is_refused() {
    let refused = |bytes: &[u8]| import(bytes, &Wish::default()).err();
    assert!(matches!(refused(b"PK\x03\x04nonsense"), Some(Trouble::Broken(Format::Table, _))));
    assert!(matches!(refused(&packed(&[("a.txt", "a")])), Some(Trouble::Broken(Format::Table, _))));
    let empty = workbook(&[("Plan", &[&["Nothing"]])], "");
    assert_eq!(refused(&empty), Some(Trouble::Lacks(Format::Table, "title, start")));
}
