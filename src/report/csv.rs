//! The report as a table for spreadsheets: a line for each slot, lengths in seconds, so that columns add up exactly.
//!
//! The names of the columns are the same in every language; [`crate::sheet`] knows how cells are written.

use super::account::{Account, CAUSES, Line};
use crate::duration::{Length, Second};
use crate::outlook::Times;
use crate::sheet::{Sheet, text_cell};
use crate::words::Words;

/// The columns; behind them come the causes.
const COLUMNS: [&str; 25] = [
    "slot",
    "number",
    "kind",
    "title",
    "state",
    "added",
    "hard",
    "planned_start",
    "planned_qa",
    "planned_end",
    "expected_start",
    "expected_qa",
    "expected_end",
    "actual_start",
    "actual_qa",
    "actual_end",
    "planned_talk_s",
    "planned_qa_s",
    "talk_s",
    "qa_s",
    "suspended_s",
    "start_late_s",
    "end_late_s",
    "lost_s",
    "recovered_s",
];

/// The table.
pub(super) fn csv(account: &Account, words: &Words) -> String {
    let mut heads: Vec<String> = COLUMNS.map(ToOwned::to_owned).into();
    heads.extend(CAUSES.map(|cause| format!("{}_s", cause.name().replace('-', "_"))));
    let mut sheet = Sheet::of(&heads);
    for line in &account.lines {
        sheet.row(&cells(line, account, words));
    }
    sheet.text()
}

fn cells(line: &Line, account: &Account, words: &Words) -> Vec<String> {
    let (slot, row) = (line.slot, line.row);
    let agenda = &account.outlook.agenda;
    let times = |times: Times| {
        [times.start, times.qa, times.end].map(|at| at.map(|at| words.sheet_moment(agenda, at)).unwrap_or_default())
    };
    let late = |planned: Option<Second>, expected: Option<Second>| {
        planned.zip(expected).map(|(planned, expected)| expected - planned)
    };
    let seconds = |length: Option<Length>| length.map(|length| length.seconds().to_string()).unwrap_or_default();
    let mut cells = vec![
        text_cell(&slot.id.0),
        text_cell(slot.number.as_deref().unwrap_or_default()),
        slot.kind.name().to_owned(),
        text_cell(&slot.title),
        row.state.name().to_owned(),
        if row.added { "yes" } else { "no" }.to_owned(),
        row.hard.name().unwrap_or_default().to_owned(),
    ];
    cells.extend([row.planned, row.expected, row.actual].into_iter().flat_map(times));
    let lengths = [
        Some(slot.talk()),
        slot.has_qa().then(|| slot.qa_length()),
        line.talk,
        line.qa,
        Some(line.stood),
        late(row.planned.start, row.expected.start),
        late(row.planned.end, row.expected.end),
        Some(line.lost()),
        Some(line.recovered()),
    ];
    cells.extend(lengths.map(seconds));
    cells.extend(CAUSES.map(|cause| seconds(Some(line.noted(cause)))));
    cells
}
