//! The day as a table with a head: a line for each slot that takes place.

use super::day::Day;
use super::spelled::speakers;
use crate::sheet::{Sheet, prose_cell, text_cell};
use crate::words::Words;

const COLUMNS: [&str; 12] =
    ["date", "start", "qa", "end", "number", "kind", "title", "speakers", "description", "hard", "room", "id"];

/// The table.
pub(super) fn csv(day: &Day, words: &Words) -> String {
    let agenda = &day.agenda;
    let mut sheet = Sheet::of(&COLUMNS);
    for slot in &agenda.slots {
        let time = |at| words.padded_time(agenda.time_of_day(at));
        sheet.row(&[
            agenda.local(slot.start).date_naive().to_string(),
            time(slot.start),
            slot.qa.map(time).unwrap_or_default(),
            time(slot.end),
            text_cell(slot.number.as_deref().unwrap_or_default()),
            slot.kind.name().to_owned(),
            text_cell(&slot.title),
            text_cell(&speakers(&slot.speakers)),
            prose_cell(slot.description.as_deref().unwrap_or_default()),
            slot.hard.name().unwrap_or_default().to_owned(),
            text_cell(agenda.venue.as_deref().unwrap_or_default()),
            text_cell(&slot.id.0),
        ]);
    }
    sheet.text()
}
