//! Tables: text with separators, workbooks, spreadsheets. A table is whatever has a head that names a
//! title and a time; its rows become slots. It must not know any other format.

mod columns;
mod grid;
mod ods;
mod rows;
mod separated;
mod unpacked;
mod when;
mod xlsx;

use super::days::{self, Rooms};
use super::draft::{Draft, Guess, Reading};
use super::{Fault, dates, decode, vocabulary};
use crate::agenda::read::slug;
use columns::Column;
use grid::{Cell, Sheet};

/// Reads the tables of a source: a draft for each day of each sheet, and for each room where two are used at once.
///
/// # Errors
/// When it cannot be read, or no row names a title and a time.
pub(super) fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let (sheets, guess) = sheets(bytes)?;
    let tables: Vec<(Sheet, usize, Vec<Column>)> = sheets.into_iter().filter_map(table).collect();
    if tables.is_empty() {
        return Err(Fault::Lacks("title, start"));
    }
    let are_several = tables.len() > 1;
    let mut reading = Reading::default();
    for (sheet, head, columns) in &tables {
        let (mut held, aside) = rows::read(sheet, *head, columns);
        let name = sheet.name.clone().filter(|_| are_several);
        let by_name = name.as_deref().and_then(dates::find).and_then(|date| date.whole());
        for one in &mut held {
            one.date = one.date.or(by_name);
        }
        let is_dated = held.iter().any(|one| one.date.is_some());
        let mut base = Draft { title: title(sheet, *head), ..Draft::default() };
        base.guesses.extend(guess.clone());
        base.guesses.extend(sheet.is_cut.then_some(Guess::OnlyBeginning(grid::ROWS)));
        let mut drafts = days::days(&base, held, Rooms::ByNeed, &[]);
        for draft in &mut drafts {
            let place = if is_dated { &mut draft.room } else { &mut draft.day };
            if place.is_none() {
                place.clone_from(&name);
            }
            draft.language = language(sheet, *head, draft);
            draft.guesses.extend(draft.language.clone().map(Guess::Language));
        }
        match drafts.as_mut_slice() {
            [] => reading.aside.extend(aside),
            drafts => drafts.iter_mut().for_each(|draft| draft.aside.extend(aside.clone())),
        }
        reading.drafts.extend(drafts);
    }
    Ok(reading)
}

/// Whether the first lines of a text are a table with separators.
pub(super) fn is_table(text: &str) -> bool {
    separated::read(text).is_ok_and(|sheet| {
        let found = columns::find(&sheet);
        // Two columns are as many as a line of text has by chance, unless signs of tables part them and both are named.
        let first = text.lines().next().unwrap_or_default();
        let is_parted = first.contains([',', ';']) && !first.contains(['|', '\t']);
        found.is_some_and(|(head, columns)| {
            let known = columns::known(&columns);
            head == 0 && known >= 2 && (columns.len() >= 3 || columns.len() == known && is_parted)
        })
    })
}

fn sheets(bytes: &[u8]) -> Result<(Vec<Sheet>, Option<Guess>), Fault> {
    if !bytes.starts_with(b"PK") {
        let (text, is_guessed) = decode::decode(bytes);
        return Ok((vec![separated::read(&text)?], is_guessed.then_some(Guess::Encoding)));
    }
    Ok((if unpacked::is_open_format(bytes)? { ods::read(bytes)? } else { xlsx::read(bytes)? }, None))
}

/// A sheet with its head, its merged cells filled: days, rooms and times hold for all the rows they span.
fn table(mut sheet: Sheet) -> Option<(Sheet, usize, Vec<Column>)> {
    let (head, columns) = columns::find(&sheet)?;
    let goes_down =
        |at: usize| matches!(columns.get(at), Some(Column::Date | Column::Room | Column::Start | Column::End));
    sheet.spread(goes_down);
    Some((sheet, head, columns))
}

/// The title of the meeting: what stands above the head, if it is little.
fn title(sheet: &Sheet, head: usize) -> Option<String> {
    const LITTLE: usize = 3;
    let above: Vec<&Cell> =
        sheet.rows.iter().take(head).flat_map(|row| &row.cells).filter(|cell| !cell.is_empty()).collect();
    let mut said: Vec<String> = above.iter().filter_map(|cell| cell.text()).collect();
    said.dedup();
    said.truncate(LITTLE + 1);
    let is_title = |text: &String| text.chars().any(char::is_alphabetic) && !when::is_day(text);
    if said.len() <= LITTLE { said.into_iter().find(is_title) } else { None }
}

/// The language of the titles, if the head has a name of that language, too.
fn language(sheet: &Sheet, head: usize, draft: &Draft) -> Option<String> {
    let titles: Vec<&str> = draft.slots.iter().map(|slot| slot.title.as_str()).collect();
    let code = vocabulary::language(&titles.join("\n"))?;
    let mut names = sheet.rows.get(head).into_iter().flat_map(|row| &row.cells).filter_map(Cell::text);
    names
        .any(|name| {
            let known = vocabulary::ALL.iter().filter(|language| language.code == code);
            let columns =
                known.flat_map(|language| [language.columns.title, language.columns.time, language.columns.speaker]);
            columns.flatten().any(|column| *column == slug(&name))
        })
        .then(|| code.to_owned())
}
