//! The report as JSON, schema version 1: the rows and the ledger of `status --json`, and beside them what each slot
//! took, what was promised, suspensions and the log. Instants are RFC 3339 with the venue's offset, lengths whole
//! seconds, `null` is what is absent. Sums are those of the ledger.

use super::account::{Account, Line, length_of};
use crate::duration::{Length, Second};
use crate::outlook::{Act, Cut, Effect, Outlook, Promised, Suspension};
use crate::session::event::{Cause, Event};
use crate::status::{self, Edge, LedgerRow, RundownRow};
use crate::words::Words;
use serde::Serialize;

/// The version of the schema.
pub const SCHEMA: u32 = 1;

/// A day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The version of the schema.
    pub schema: u32,
    /// The second that it is for.
    pub now: String,
    /// Whether nothing is to come any more; else all this is only so far.
    pub complete: bool,
    /// Whether the clock was a simulated one.
    pub rehearsal: bool,
    /// The highest number of an entry.
    pub turn: u64,
    /// Which day it is about.
    pub agenda: status::Agenda,
    /// Where it took place.
    pub venue: Option<String>,
    /// `before`, `running`, `holding`, `suspended` or `adjourned`.
    pub state: &'static str,
    /// How much later than planned; negative is early.
    pub late_by: i64,
    /// All time lost: the sum over slots, and over the ledger.
    pub lost: i64,
    /// All time recovered, likewise.
    pub recovered: i64,
    /// Planned end of the last slot that is not skipped.
    pub end_planned: Option<String>,
    /// Its actual end, or the expected one.
    pub end_expected: Option<String>,
    /// Over the slots that are done and are neither breaks nor registration.
    pub held: Held,
    /// Every slot, in the agenda's order.
    pub slots: Vec<Slot>,
    /// Where time was lost and recovered.
    pub ledger: Vec<Noted>,
    /// The recovery plans that were adopted and are in effect.
    pub plans: Vec<Adopted>,
    /// When the running phase stood still.
    pub suspensions: Vec<Stood>,
    /// All entries since the opening.
    pub log: Vec<Logged>,
}

/// What was held of what was planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    /// Planned talk.
    pub talk_planned: i64,
    /// Talk, suspensions included.
    pub talk: i64,
    /// Planned Q&A.
    pub qa_planned: i64,
    /// Q&A, suspensions included.
    pub qa: i64,
}

/// A slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Slot {
    /// What `status --json` says of it.
    #[serde(flatten)]
    pub row: RundownRow,
    /// Whether it was added on the day.
    pub added: bool,
    /// Its end, expected minus planned.
    pub end_late_by: i64,
    /// The planned length of its talk.
    pub talk_planned: i64,
    /// The planned length of its Q&A; absent without one.
    pub qa_planned: Option<i64>,
    /// How long its talk took, or has taken so far.
    pub talk: Option<i64>,
    /// How long its Q&A took, or has taken so far; 0 where it closed without one.
    pub qa: Option<i64>,
    /// How long it stood still.
    pub suspended: i64,
    /// What was lost here.
    pub lost: i64,
    /// What was recovered here.
    pub recovered: i64,
}

/// A row of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// Slot, cause, lost, recovered.
    #[serde(flatten)]
    pub row: LedgerRow,
    /// What of it is only promised so far.
    pub promised: i64,
}

/// A recovery plan that was adopted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Adopted {
    /// The number of the entry that adopted it.
    pub turn: Option<u64>,
    /// Its name.
    pub plan: &'static str,
    /// What was to be reached in time.
    pub until: Edge,
    /// What each phase gave.
    pub gives: Vec<Give>,
    /// When it was expected once the plan was adopted.
    pub promised: String,
    /// When it is expected, or happened.
    pub expected: String,
    /// By how much the promise is broken; 0 if it is kept.
    pub broken_by: i64,
    /// `stands`, `kept` or `broken`.
    pub state: &'static str,
}

/// What a phase gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Give {
    /// The slot.
    pub slot: String,
    /// `talk` or `qa`.
    pub phase: &'static str,
    /// How much.
    pub seconds: i64,
}

/// A suspension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stood {
    /// The slot.
    pub slot: String,
    /// Since when.
    pub since: String,
    /// Until when; absent while it lasts.
    pub until: Option<String>,
    /// How long, or how long so far.
    pub seconds: i64,
}

/// An entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Logged {
    /// Its number.
    pub turn: u64,
    /// When it counts.
    pub at: String,
    /// Who made it.
    pub by: String,
    /// From which seat.
    pub seat: String,
    /// On which machine.
    pub machine: String,
    /// The kind of act, as the log has it.
    pub act: String,
    /// The same in words, in the language of the report.
    pub says: String,
    /// `in-effect`, `struck` or `void`.
    pub effect: &'static str,
    /// The number of the entry that struck it.
    pub struck_by: Option<u64>,
}

impl Report {
    /// The report as text, with the line's end. Whatever a terminal might obey is escaped.
    ///
    /// # Errors
    /// None that is known: every field can be written as JSON.
    pub fn text(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self).map(|text| status::escaped(&text) + "\n")
    }
}

/// The report of an outlook by the schema; words are for what the log says.
#[must_use]
pub fn json(outlook: &Outlook, words: &Words) -> Report {
    let account = Account::of(outlook);
    let status = status::json(outlook);
    let held = |of: fn(&Line) -> Option<Length>| account.held().filter_map(of).map(Length::seconds).sum();
    Report {
        schema: SCHEMA,
        now: status.now,
        complete: account.is_over(),
        rehearsal: status.rehearsal,
        turn: status.turn,
        agenda: status.agenda,
        venue: outlook.agenda.venue.clone(),
        state: status.state,
        late_by: status.late_by,
        lost: status.lost,
        recovered: status.recovered,
        end_planned: status.end_planned,
        end_expected: status.end_expected,
        held: Held {
            talk_planned: held(|line| Some(line.slot.talk())),
            talk: held(|line| line.talk),
            qa_planned: held(|line| Some(line.slot.qa_length())),
            qa: held(|line| line.qa),
        },
        slots: account.lines.iter().zip(status.rundown).map(|(line, row)| slot(line, row)).collect(),
        ledger: outlook
            .ledger
            .iter()
            .zip(status.ledger)
            .map(|(noted, row)| Noted { row, promised: noted.promised.seconds() })
            .collect(),
        plans: outlook.promises.iter().map(|promised| plan(promised, outlook)).collect(),
        suspensions: outlook.suspensions.iter().map(|suspension| stood(suspension, outlook)).collect(),
        log: outlook.acts.iter().map(|act| logged(act, outlook, words)).collect(),
    }
}

fn slot(line: &Line, row: RundownRow) -> Slot {
    let end_late_by = line.row.planned.end.zip(line.row.expected.end).map(|(planned, expected)| expected - planned);
    Slot {
        row,
        added: line.row.added,
        end_late_by: end_late_by.unwrap_or_default().seconds(),
        talk_planned: line.slot.talk().seconds(),
        qa_planned: line.slot.has_qa().then(|| line.slot.qa_length().seconds()),
        talk: line.talk.map(Length::seconds),
        qa: line.qa.map(Length::seconds),
        suspended: line.stood.seconds(),
        lost: line.lost().seconds(),
        recovered: line.recovered().seconds(),
    }
}

fn plan(promised: &Promised, outlook: &Outlook) -> Adopted {
    let act = match promised.by {
        Cause::Entry(id) => outlook.acts.iter().find(|act| act.id == id),
        Cause::Clock | Cause::Opening => None,
    };
    let gives = match act.map(|act| &act.event) {
        Some(Event::Recovered { cuts, .. }) => cuts.iter().map(give).collect(),
        _ => Vec::new(),
    };
    let broken_by = promised.broken_by();
    Adopted {
        turn: act.map(|act| act.turn),
        plan: promised.plan.name(),
        until: Edge { slot: promised.until.slot.0.clone(), edge: promised.until.edge() },
        gives,
        promised: status::instant(outlook, promised.promised),
        expected: status::instant(outlook, promised.expected),
        broken_by: broken_by.seconds(),
        state: match (broken_by > Length::ZERO, promised.is_over) {
            (true, _) => "broken",
            (false, true) => "kept",
            (false, false) => "stands",
        },
    }
}

fn give(cut: &Cut) -> Give {
    Give { slot: cut.slot.0.clone(), phase: cut.phase.name(), seconds: cut.by.seconds() }
}

fn stood(suspension: &Suspension, outlook: &Outlook) -> Stood {
    let instant = |at: Second| status::instant(outlook, at);
    Stood {
        slot: outlook.slot_id(suspension.index).map(|id| id.0.clone()).unwrap_or_default(),
        since: instant(suspension.since),
        until: suspension.until.map(instant),
        seconds: length_of(suspension, outlook.now).seconds(),
    }
}

fn logged(act: &Act, outlook: &Outlook, words: &Words) -> Logged {
    let (effect, struck_by) = match &act.effect {
        Effect::InEffect => ("in-effect", None),
        Effect::Struck(by) => ("struck", Some(*by)),
        Effect::Void(_) | Effect::Earlier => ("void", None),
    };
    Logged {
        turn: act.turn,
        at: status::instant(outlook, act.at),
        by: act.by.name.clone(),
        seat: act.by.seat.clone(),
        machine: act.by.machine.clone(),
        act: act.event.kind().to_owned(),
        says: words.act_in(act, outlook),
        effect,
        struck_by,
    }
}
