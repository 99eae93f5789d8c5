//! The outlook as JSON, schema version 1: instants as RFC 3339 with the venue's offset, lengths as whole seconds,
//! `null` for what is absent. Fields stand in the order of the schema.
//!
//! It knows no language: identities and titles are given exactly as the agenda has them.

use crate::agenda::SlotId;
use crate::duration::{Length, Second};
use crate::outlook::{self, Outlook, Row};
use chrono::SecondsFormat;
use serde::Serialize;
use std::fmt::Write as _;

/// The version of the schema.
pub const SCHEMA: u32 = 1;

/// Where a session stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The version of the schema.
    pub schema: u32,
    /// The second that it is for.
    pub now: String,
    /// Whether the clock is a simulated one.
    pub rehearsal: bool,
    /// The highest number of an entry; 0 while the session is not open.
    pub turn: u64,
    /// Which day it is about.
    pub agenda: Agenda,
    /// `before`, `running`, `holding`, `suspended` or `adjourned`.
    pub state: &'static str,
    /// The running phase; present exactly while running or suspended.
    pub current: Option<Current>,
    /// The slot that comes next.
    pub next: Option<Next>,
    /// How much later than planned; negative is early.
    pub late_by: i64,
    /// All time lost so far.
    pub lost: i64,
    /// All time recovered so far.
    pub recovered: i64,
    /// Planned end of the last slot that is not skipped.
    pub end_planned: Option<String>,
    /// Expected end of the last slot that is not skipped.
    pub end_expected: Option<String>,
    /// The hard point that matters now.
    pub hard: Option<Hard>,
    /// Every slot, in the agenda's order.
    pub rundown: Vec<RundownRow>,
    /// Where time was lost and recovered.
    pub ledger: Vec<LedgerRow>,
    /// The text on the stage.
    pub message: Option<String>,
    /// Whether the stage is dark.
    pub blackout: bool,
}

/// Which day it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agenda {
    /// What the meeting is called.
    pub title: String,
    /// The day, as `2011-04-12`.
    pub date: String,
    /// The venue's time zone.
    pub timezone: &'static str,
    /// The language that the file names.
    pub language: Option<String>,
}

/// The running phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Current {
    /// The slot.
    pub slot: String,
    /// `talk` or `qa`.
    pub phase: &'static str,
    /// Since when the phase runs.
    pub started: String,
    /// How long it has run, suspensions left out.
    pub elapsed: i64,
    /// Until Q&A opens; absent without Q&A and once it is open.
    pub to_qa: Option<i64>,
    /// Until the slot closes.
    pub to_close: i64,
    /// How far the phase is over its allotment.
    pub overtime: i64,
    /// How long the phase may run.
    pub allotment: i64,
}

/// The slot that comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Next {
    /// The slot.
    pub slot: String,
    /// When it was planned to start.
    pub planned_start: String,
    /// When it is expected to start.
    pub expected_start: String,
}

/// An edge of a slot that must not move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edge {
    /// The slot.
    pub slot: String,
    /// `start` or `end`.
    pub edge: &'static str,
}

/// The hard point that matters now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hard {
    /// Which edge of which slot.
    #[serde(flatten)]
    pub at: Edge,
    /// When it was planned.
    pub planned: String,
    /// When it is expected.
    pub expected: String,
    /// What is to spare; in conflict, minus the conflict.
    pub margin: i64,
    /// The latest moment that keeps it.
    pub keep_by: Option<String>,
    /// What could be given back before it.
    pub recoverable: i64,
}

/// Three moments of a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moments {
    /// The start.
    pub start: Option<String>,
    /// The opening of Q&A.
    pub qa: Option<String>,
    /// The end.
    pub end: Option<String>,
}

/// A slot of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RundownRow {
    /// The slot.
    pub id: String,
    /// Its number, as it is shown.
    pub number: Option<String>,
    /// Its kind.
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// `upcoming`, `running`, `done` or `skipped`.
    pub state: &'static str,
    /// By the agenda.
    pub planned: Moments,
    /// By the session so far.
    pub expected: Moments,
    /// As it happened.
    pub actual: Moments,
    /// Its start, expected minus planned.
    pub late_by: i64,
    /// By how much its hard points are missed.
    pub conflict: i64,
    /// `start`, `end` or `both`.
    pub hard: Option<&'static str>,
}

/// A slot and a cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LedgerRow {
    /// The slot.
    pub slot: String,
    /// The cause.
    pub cause: &'static str,
    /// Time lost.
    pub lost: i64,
    /// Time recovered.
    pub recovered: i64,
}

/// The outlook by the schema.
#[must_use]
pub fn json(outlook: &Outlook) -> Status {
    Status {
        schema: SCHEMA,
        now: instant(outlook, outlook.now),
        rehearsal: outlook.rehearsal,
        turn: outlook.turn,
        agenda: Agenda {
            title: outlook.agenda.title.clone(),
            date: outlook.agenda.date.to_string(),
            timezone: outlook.agenda.zone.name(),
            language: outlook.agenda.language.clone(),
        },
        state: outlook.state.name(),
        current: outlook.current.as_ref().map(|running| current(outlook, running)),
        next: outlook.next.map(|next| Next {
            slot: id_at(outlook, next.index),
            planned_start: instant(outlook, next.planned_start),
            expected_start: instant(outlook, next.expected_start),
        }),
        late_by: outlook.late_by.seconds(),
        lost: outlook.lost.seconds(),
        recovered: outlook.recovered.seconds(),
        end_planned: outlook.end_planned.map(|at| instant(outlook, at)),
        end_expected: outlook.end_expected.map(|at| instant(outlook, at)),
        hard: outlook.hard.map(|point| hard(outlook, &point)),
        rundown: rundown(outlook),
        ledger: outlook.ledger.iter().map(|row| ledger_row(outlook, row)).collect(),
        message: outlook.message.clone(),
        blackout: outlook.blackout,
    }
}

/// The rows of the day by the schema.
#[must_use]
pub fn rundown(outlook: &Outlook) -> Vec<RundownRow> {
    rows(outlook, &outlook.rundown)
}

/// Rows of the day, as they stand or as a plan would have them.
pub(super) fn rows(outlook: &Outlook, rows: &[Row]) -> Vec<RundownRow> {
    outlook.agenda.slots.iter().zip(rows).map(|(slot, row)| rundown_row(outlook, slot, row)).collect()
}

impl Status {
    /// The status on one line, without the line's end. Whatever a terminal might obey is escaped.
    ///
    /// # Errors
    /// None that is known: every field can be written as JSON.
    pub fn line(&self) -> serde_json::Result<String> {
        serde_json::to_string(self).map(|text| escaped(&text))
    }
}

/// JSON with every character escaped that a terminal might obey; it reads back as the same values.
#[must_use]
pub fn escaped(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        let mut buffer = [0; 2];
        match character {
            // Line ends and indentation between the values are no part of any text.
            '\n' => safe.push(character),
            character if crate::words::is_harmless(character) => safe.push(character),
            character => {
                for unit in character.encode_utf16(&mut buffer) {
                    // Writing to a string cannot fail.
                    let _ = write!(safe, "\\u{unit:04x}");
                }
            }
        }
    }
    safe
}

fn current(outlook: &Outlook, running: &outlook::Current) -> Current {
    Current {
        slot: id_at(outlook, running.index),
        phase: running.phase.name(),
        started: instant(outlook, running.started),
        elapsed: running.elapsed.seconds(),
        to_qa: running.to_qa.map(Length::seconds),
        to_close: running.to_close.seconds(),
        overtime: running.overtime.seconds(),
        allotment: running.allotment.seconds(),
    }
}

fn hard(outlook: &Outlook, point: &outlook::HardPoint) -> Hard {
    Hard {
        at: Edge { slot: id_at(outlook, point.index), edge: if point.at_end { "end" } else { "start" } },
        planned: instant(outlook, point.planned),
        expected: instant(outlook, point.expected),
        margin: point.margin.seconds(),
        keep_by: point.keep_by.map(|at| instant(outlook, at)),
        recoverable: point.recoverable.seconds(),
    }
}

fn rundown_row(outlook: &Outlook, slot: &crate::agenda::Slot, row: &Row) -> RundownRow {
    RundownRow {
        id: slot.id.0.clone(),
        number: slot.number.clone(),
        kind: slot.kind.name(),
        title: slot.title.clone(),
        state: row.state.name(),
        planned: moments(outlook, &row.planned),
        expected: moments(outlook, &row.expected),
        actual: moments(outlook, &row.actual),
        late_by: row.late_by.seconds(),
        conflict: row.conflict.seconds(),
        hard: row.hard.name(),
    }
}

fn moments(outlook: &Outlook, times: &outlook::Times) -> Moments {
    let at = |time: Option<Second>| time.map(|at| instant(outlook, at));
    Moments { start: at(times.start), qa: at(times.qa), end: at(times.end) }
}

fn ledger_row(outlook: &Outlook, row: &outlook::LedgerRow) -> LedgerRow {
    LedgerRow {
        slot: id_at(outlook, row.index),
        cause: row.cause.name(),
        lost: row.lost.seconds(),
        recovered: row.recovered.seconds(),
    }
}

fn id_at(outlook: &Outlook, index: usize) -> String {
    outlook.slot_id(index).map(|SlotId(id)| id.clone()).unwrap_or_default()
}

/// An instant by the schema: RFC 3339 with the venue’s offset.
#[must_use]
pub fn instant(outlook: &Outlook, at: Second) -> String {
    outlook.agenda.local(at).to_rfc3339_opts(SecondsFormat::Secs, false)
}
