//! What `status --json` promises, schema version 1: every field and its type, and what must hold between them.
//!
//! [`faults`] takes any status and any day; it knows nothing of how the status came about.

use chrono::DateTime;
use serde_json::Value;
use std::collections::BTreeSet;

/// What is wrong with a status, in words; empty when all is well.
pub(crate) fn faults(status: &Value) -> Vec<String> {
    let mut check = Check { faults: Vec::new() };
    check.shape(status);
    // What holds between fields is only worth asking when each is what it should be.
    if check.faults.is_empty() {
        check.running_phase(status);
        check.rows(status);
        check.what_is_next(status);
        check.lateness(status);
        check.ledger(status);
        check.hard_point(status);
    }
    check.faults
}

const STATES: [&str; 5] = ["before", "running", "holding", "suspended", "adjourned"];
const KINDS: [&str; 8] = ["registration", "remarks", "panel", "talk", "keynote", "break", "closing", "other"];
const LOSSES: [&str; 3] = ["late-start", "overrun", "suspension"];
const GAINS: [&str; 3] = ["gap", "plan", "shortened"];

/// The type of a field.
#[derive(Clone, Copy)]
enum Type {
    Text,
    TextOrNull,
    Flag,
    /// A whole number.
    Signed,
    /// A whole number that is not negative.
    Unsigned,
    UnsignedOrNull,
    Instant,
    InstantOrNull,
    Day,
    OneOf(&'static [&'static str]),
    OneOfOrNull(&'static [&'static str]),
    Object(&'static [(&'static str, Type)]),
    ObjectOrNull(&'static [(&'static str, Type)]),
    List(&'static [(&'static str, Type)]),
}

const AGENDA: &[(&str, Type)] =
    &[("title", Type::Text), ("date", Type::Day), ("timezone", Type::Text), ("language", Type::TextOrNull)];
const CURRENT: &[(&str, Type)] = &[
    ("slot", Type::Text),
    ("phase", Type::OneOf(&["talk", "qa"])),
    ("started", Type::Instant),
    ("elapsed", Type::Unsigned),
    ("to_qa", Type::UnsignedOrNull),
    ("to_close", Type::Unsigned),
    ("overtime", Type::Unsigned),
    ("allotment", Type::Unsigned),
];
const NEXT: &[(&str, Type)] =
    &[("slot", Type::Text), ("planned_start", Type::Instant), ("expected_start", Type::Instant)];
const HARD: &[(&str, Type)] = &[
    ("slot", Type::Text),
    ("edge", Type::OneOf(&["start", "end"])),
    ("planned", Type::Instant),
    ("expected", Type::Instant),
    ("margin", Type::Signed),
    ("keep_by", Type::InstantOrNull),
    ("recoverable", Type::Unsigned),
];
const PLANNED: &[(&str, Type)] = &[("start", Type::Instant), ("qa", Type::InstantOrNull), ("end", Type::Instant)];
const ACTUAL: &[(&str, Type)] =
    &[("start", Type::InstantOrNull), ("qa", Type::InstantOrNull), ("end", Type::InstantOrNull)];
const ROW: &[(&str, Type)] = &[
    ("id", Type::Text),
    ("number", Type::TextOrNull),
    ("kind", Type::OneOf(&KINDS)),
    ("title", Type::Text),
    ("state", Type::OneOf(&["upcoming", "running", "done", "skipped"])),
    ("planned", Type::Object(PLANNED)),
    ("expected", Type::Object(PLANNED)),
    ("actual", Type::Object(ACTUAL)),
    ("late_by", Type::Signed),
    ("conflict", Type::Unsigned),
    ("hard", Type::OneOfOrNull(&["start", "end", "both"])),
];
const LEDGER: &[(&str, Type)] = &[
    ("slot", Type::Text),
    ("cause", Type::OneOf(&["late-start", "overrun", "suspension", "gap", "plan", "shortened"])),
    ("lost", Type::Unsigned),
    ("recovered", Type::Unsigned),
];
const STATUS: &[(&str, Type)] = &[
    ("schema", Type::Unsigned),
    ("now", Type::Instant),
    ("rehearsal", Type::Flag),
    ("turn", Type::Unsigned),
    ("agenda", Type::Object(AGENDA)),
    ("state", Type::OneOf(&STATES)),
    ("current", Type::ObjectOrNull(CURRENT)),
    ("next", Type::ObjectOrNull(NEXT)),
    ("late_by", Type::Signed),
    ("lost", Type::Unsigned),
    ("recovered", Type::Unsigned),
    ("end_planned", Type::InstantOrNull),
    ("end_expected", Type::InstantOrNull),
    ("hard", Type::ObjectOrNull(HARD)),
    ("rundown", Type::List(ROW)),
    ("ledger", Type::List(LEDGER)),
    ("message", Type::TextOrNull),
    ("blackout", Type::Flag),
];

struct Check {
    faults: Vec<String>,
}

impl Check {
    fn that(&mut self, holds: bool, fault: impl FnOnce() -> String) {
        if !holds {
            self.faults.push(fault());
        }
    }

    fn shape(&mut self, status: &Value) {
        self.object("status", status, STATUS);
        self.that(status["schema"] == 1, || format!("schema {}", status["schema"]));
        self.that(status["message"] != "", || "an empty message is no message".to_owned());
    }

    fn object(&mut self, place: &str, value: &Value, fields: &[(&str, Type)]) {
        let Some(object) = value.as_object() else {
            self.faults.push(format!("{place} is no object: {value}"));
            return;
        };
        let known: BTreeSet<&str> = fields.iter().map(|(name, _)| *name).collect();
        let found: BTreeSet<&str> = object.keys().map(String::as_str).collect();
        self.that(known == found, || format!("{place} has {found:?}, the schema {known:?}"));
        for (name, kind) in fields {
            if let Some(value) = object.get(*name) {
                self.field(&format!("{place}.{name}"), value, *kind);
            }
        }
    }

    fn field(&mut self, place: &str, value: &Value, kind: Type) {
        match kind {
            Type::ObjectOrNull(_) if value.is_null() => return,
            Type::Object(fields) | Type::ObjectOrNull(fields) => return self.object(place, value, fields),
            Type::List(fields) => {
                self.that(value.is_array(), || format!("{place} is no list: {value}"));
                for (index, item) in list(value).iter().enumerate() {
                    self.object(&format!("{place}[{index}]"), item, fields);
                }
                return;
            }
            _ => {}
        }
        let text = value.as_str();
        let holds = match kind {
            Type::Text => text.is_some(),
            Type::TextOrNull => text.is_some() || value.is_null(),
            Type::Flag => value.is_boolean(),
            Type::Signed => value.is_i64(),
            Type::Unsigned => value.is_u64(),
            Type::UnsignedOrNull => value.is_u64() || value.is_null(),
            Type::Instant => text.is_some_and(is_instant),
            Type::InstantOrNull => text.is_some_and(is_instant) || value.is_null(),
            Type::Day => text.is_some_and(|text| text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok()),
            Type::OneOf(names) => text.is_some_and(|text| names.contains(&text)),
            Type::OneOfOrNull(names) => value.is_null() || text.is_some_and(|text| names.contains(&text)),
            Type::Object(_) | Type::ObjectOrNull(_) | Type::List(_) => false,
        };
        self.that(holds, || format!("{place} is {value}"));
    }

    fn running_phase(&mut self, status: &Value) {
        let current = &status["current"];
        let runs = matches!(text(&status["state"]), "running" | "suspended");
        self.that(current.is_null() != runs, || format!("{} with current {current}", status["state"]));
        let running: Vec<&Value> = list(&status["rundown"]).iter().filter(|row| row["state"] == "running").collect();
        self.that(running.len() == usize::from(runs), || format!("{} rows run", running.len()));
        let (Some(row), false) = (running.first(), current.is_null()) else { return };
        self.that(row["id"] == current["slot"], || format!("{} runs, current is {}", row["id"], current["slot"]));
        let now = instant(&status["now"]);
        let over = (number(&current["elapsed"]) - number(&current["allotment"])).max(0);
        self.that(number(&current["overtime"]) == over, || format!("overtime {} is not {over}", current["overtime"]));
        self.that(instant(&current["started"]) <= now, || "the phase starts after now".to_owned());
        self.that(instant(&current["started"]) + number(&current["elapsed"]) <= now, || {
            "more has elapsed than there was".to_owned()
        });
        let to_close = instant(&row["expected"]["end"]) - now;
        self.that(number(&current["to_close"]) == to_close, || format!("to_close is not {to_close}"));
        let counts_to_qa = current["phase"] == "talk" && !row["planned"]["qa"].is_null();
        self.that(current["to_qa"].is_null() != counts_to_qa, || format!("to_qa {}", current["to_qa"]));
        if counts_to_qa {
            let to_qa = instant(&row["expected"]["qa"]) - now;
            self.that(number(&current["to_qa"]) == to_qa, || format!("to_qa is not {to_qa}"));
        }
        self.that(current["phase"] == "talk" || !row["actual"]["qa"].is_null(), || "Q&A runs unopened".to_owned());
    }

    fn rows(&mut self, status: &Value) {
        let rows = list(&status["rundown"]);
        let ids: BTreeSet<&str> = rows.iter().map(|row| text(&row["id"])).collect();
        self.that(!rows.is_empty() && ids.len() == rows.len(), || "rows without or with the same id".to_owned());
        let mut closing = i64::MIN;
        for row in rows {
            self.row(row, instant(&status["now"]));
            if row["state"] != "skipped" {
                let start = instant(&row["expected"]["start"]);
                self.that(closing <= start, || format!("{} starts before the slot before it ends", row["id"]));
                closing = instant(&row["expected"]["end"]);
            }
        }
        let last = rows.iter().rev().find(|row| row["state"] != "skipped");
        let end = |which: &str| last.map_or(Value::Null, |row| row[which]["end"].clone());
        self.that(status["end_planned"] == end("planned"), || "end_planned is not the last row's".to_owned());
        self.that(status["end_expected"] == end("expected"), || "end_expected is not the last row's".to_owned());
    }

    fn row(&mut self, row: &Value, now: i64) {
        let id = text(&row["id"]);
        let (planned, expected, actual) = (&row["planned"], &row["expected"], &row["actual"]);
        let state = text(&row["state"]);
        let started = matches!(state, "running" | "done");
        self.that(actual["start"].is_null() != started, || format!("{id} is {state}, started {}", actual["start"]));
        self.that(actual["end"].is_null() != (state == "done"), || format!("{id} is {state}, ended {}", actual["end"]));
        self.that(started || actual["qa"].is_null(), || format!("{id} is {state} and its Q&A open"));
        self.that(state != "done" || expected == actual, || format!("{id} is done otherwise than expected"));
        self.that(state != "skipped" || expected == planned, || format!("{id} is skipped and moved"));
        self.that(state != "running" || expected["start"] == actual["start"], || format!("{id} started twice"));
        self.that(state != "upcoming" || instant(&expected["start"]) >= instant(&planned["start"]), || {
            format!("{id} is expected before its time")
        });
        self.that(!planned["qa"].is_null() || expected["qa"].is_null(), || format!("{id} got a Q&A"));
        for edge in ["start", "qa", "end"] {
            let happened = &actual[edge];
            self.that(happened.is_null() || instant(happened) <= now, || format!("{id}: {edge} happened later"));
            self.that(happened.is_null() || happened == &expected[edge], || format!("{id}: {edge} differs"));
        }
        for times in [planned, expected] {
            let edges: Vec<i64> = ["start", "qa", "end"]
                .into_iter()
                .map(|edge| &times[edge])
                .filter(|at| !at.is_null())
                .map(instant)
                .collect();
            self.that(edges.is_sorted(), || format!("{id} goes backwards"));
        }
        let late = instant(&expected["start"]) - instant(&planned["start"]);
        self.that(number(&row["late_by"]) == late, || format!("{id} is late by {late}, not {}", row["late_by"]));
        let missed = hard_edges(row).into_iter().map(|edge| instant(&expected[edge]) - instant(&planned[edge])).max();
        let conflict = if state == "skipped" { 0 } else { missed.unwrap_or(0).max(0) };
        self.that(number(&row["conflict"]) == conflict, || {
            format!("{id}: conflict {} is not {conflict}", row["conflict"])
        });
    }

    fn what_is_next(&mut self, status: &Value) {
        let next = &status["next"];
        let upcoming = list(&status["rundown"]).iter().rfind(|row| {
            // The next slot is the first upcoming one after all that have started.
            row["state"] == "upcoming" && row["id"] == next["slot"]
        });
        match text(&status["state"]) {
            "adjourned" => self.that(next.is_null(), || "adjourned, and something is next".to_owned()),
            "before" | "holding" => self.that(!next.is_null(), || "nothing runs, and nothing is next".to_owned()),
            _ => {}
        }
        if next.is_null() {
            return;
        }
        let Some(row) = upcoming else {
            self.faults.push(format!("next is {}, no upcoming row", next["slot"]));
            return;
        };
        self.that(next["planned_start"] == row["planned"]["start"], || "next is planned otherwise".to_owned());
        self.that(next["expected_start"] == row["expected"]["start"], || "next is expected otherwise".to_owned());
        self.that(instant(&next["expected_start"]) >= instant(&status["now"]), || {
            "next is expected before now".to_owned()
        });
    }

    fn lateness(&mut self, status: &Value) {
        let rows = list(&status["rundown"]);
        let gap = |row: &Value, edge: &str| instant(&row["expected"][edge]) - instant(&row["planned"][edge]);
        let late = match text(&status["state"]) {
            "running" | "suspended" => {
                rows.iter().find(|row| row["state"] == "running").map_or(0, |row| gap(row, "end"))
            }
            "adjourned" => rows.iter().rev().find(|row| row["state"] != "skipped").map_or(0, |row| gap(row, "end")),
            _ => instant(&status["next"]["expected_start"]) - instant(&status["next"]["planned_start"]),
        };
        self.that(number(&status["late_by"]) == late, || format!("late_by {} is not {late}", status["late_by"]));
    }

    fn ledger(&mut self, status: &Value) {
        let (lost, recovered) = (number(&status["lost"]), number(&status["recovered"]));
        let late = number(&status["late_by"]).max(0);
        self.that(lost - recovered == late, || format!("{lost} lost, {recovered} recovered, {late} late"));
        let rows = list(&status["ledger"]);
        let sum = |field: &str| rows.iter().map(|row| number(&row[field])).sum::<i64>();
        self.that(sum("lost") == lost, || format!("the ledger loses {}, not {lost}", sum("lost")));
        self.that(sum("recovered") == recovered, || {
            format!("the ledger recovers {}, not {recovered}", sum("recovered"))
        });
        let place = |row: &Value| list(&status["rundown"]).iter().position(|known| known["id"] == row["slot"]);
        self.that(rows.iter().all(|row| place(row).is_some()), || "the ledger names no slot".to_owned());
        self.that(rows.iter().map(place).is_sorted(), || "the ledger is out of order".to_owned());
        let keys: BTreeSet<(&str, &str)> = rows.iter().map(|row| (text(&row["slot"]), text(&row["cause"]))).collect();
        self.that(keys.len() == rows.len(), || "two ledger rows for one slot and cause".to_owned());
        for row in rows {
            let (lost, recovered, cause) = (number(&row["lost"]), number(&row["recovered"]), text(&row["cause"]));
            let fits = LOSSES.contains(&cause) && lost > 0 && recovered == 0
                || GAINS.contains(&cause) && recovered > 0 && lost == 0;
            self.that(fits, || format!("the ledger has {row}"));
        }
    }

    fn hard_point(&mut self, status: &Value) {
        let rows = list(&status["rundown"]);
        let to_come = rows.iter().flat_map(|row| hard_edges(row).into_iter().map(move |edge| (row, edge)));
        let to_come: Vec<(&Value, &str)> = to_come
            .filter(|(row, edge)| row["state"] == "upcoming" || row["state"] == "running" && *edge == "end")
            .collect();
        let missed_by = |row: &Value, edge: &str| instant(&row["expected"][edge]) - instant(&row["planned"][edge]);
        let first = to_come.iter().find(|(row, edge)| missed_by(row, edge) > 0).or(to_come.first());
        let hard = &status["hard"];
        let Some((row, edge)) = first else {
            self.that(hard.is_null(), || format!("no hard point is to come, and there is {hard}"));
            return;
        };
        self.that(hard["slot"] == row["id"] && hard["edge"] == *edge, || {
            format!("the hard point is the {edge} of {}, not {hard}", row["id"])
        });
        if hard.is_null() {
            return;
        }
        self.that(hard["planned"] == row["planned"][edge], || "the hard point is planned otherwise".to_owned());
        self.that(hard["expected"] == row["expected"][edge], || "the hard point is expected otherwise".to_owned());
        let (missed, margin) = (missed_by(row, edge), number(&hard["margin"]));
        let fits = if missed > 0 { margin == -missed } else { margin >= 0 };
        self.that(fits, || format!("margin {margin}, missed by {missed}"));
    }
}

fn hard_edges(row: &Value) -> Vec<&'static str> {
    match row["hard"].as_str() {
        Some("both") => vec!["start", "end"],
        Some("start") => vec!["start"],
        Some("end") => vec!["end"],
        _ => Vec::new(),
    }
}

/// Whole seconds, with an offset in hours and minutes.
fn is_instant(text: &str) -> bool {
    text.len() == "2011-04-12T10:30:00-04:00".len() && DateTime::parse_from_rfc3339(text).is_ok()
}

fn instant(value: &Value) -> i64 {
    DateTime::parse_from_rfc3339(text(value)).map_or(i64::MIN / 2, |at| at.timestamp())
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
