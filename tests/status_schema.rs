//! `status`: the JSON by its schema, field by field, and the text for people, whole, in both languages.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/golden.rs"]
mod golden;
#[path = "support/hand_built.rs"]
mod hand_built;
#[path = "support/schema.rs"]
mod schema;

use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::outlook::{HardPoint, LedgerCause, LedgerRow, Outlook, RowState, State};
use adjourn::status;
use adjourn::words::{Language, Words};
use golden::assert_golden;
use hand_built::{at, next_is, planned, running, shift_from};
use serde_json::{Value, json};

/// Lunch must start at 12:30; what that leaves.
fn lunch(outlook: &mut Outlook, margin: Length, keep_by: Option<&str>, qa_by: Option<&str>) {
    let row = &outlook.rundown[3];
    outlook.hard = Some(HardPoint {
        index: 3,
        at_end: false,
        planned: row.planned.start.unwrap(),
        expected: row.expected.start.unwrap(),
        margin,
        keep_by: keep_by.map(at),
        qa_by: qa_by.map(at),
        recoverable: Length::minutes(3),
    });
}

/// The talk of II, on time, nothing said since the opening.
fn talk() -> Outlook {
    let mut outlook = running(1, "10:40");
    outlook.rehearsal = true;
    outlook.assumed = true;
    lunch(&mut outlook, Length::ZERO, Some("11:30"), Some("11:25"));
    outlook
}

/// II was given five minutes more; its talk is two minutes and ten seconds over all the same.
fn overtime_and_late() -> Outlook {
    let mut outlook = running(1, "11:22:10");
    shift_from(&mut outlook, 2, Length::minutes(5));
    let row = &mut outlook.rundown[1];
    row.expected.qa = Some(at("11:22:10"));
    row.expected.end = Some(at("11:35"));
    row.talk = Length::minutes(50);
    let current = outlook.current.as_mut().unwrap();
    current.allotment = Length::minutes(50);
    current.overtime = Length(130);
    current.to_qa = Some(Length::ZERO);
    current.opening = Some(at("11:22:10"));
    current.closing = at("11:35");
    current.to_close = Length(770);
    late_from_overrun(&mut outlook);
    lunch(&mut outlook, Length::minutes(-5), None, None);
    outlook
}

fn late_from_overrun(outlook: &mut Outlook) {
    outlook.turn = 2;
    outlook.late_by = Length::minutes(5);
    outlook.lost = Length::minutes(5);
    outlook.ledger = vec![LedgerRow {
        index: 1,
        cause: LedgerCause::Overrun,
        lost: Length::minutes(5),
        recovered: Length::ZERO,
        promised: Length::ZERO,
    }];
}

/// Q&A of II is suspended; the closing of the day will not take place; the stage shows a message.
fn suspended() -> Outlook {
    let mut outlook = running(1, "11:25");
    let row = &mut outlook.rundown[1];
    row.actual.qa = Some(at("11:15"));
    let current = outlook.current.as_mut().unwrap();
    current.phase = Phase::Qa;
    current.started = at("11:15");
    current.elapsed = Length::minutes(5);
    current.allotment = Length::minutes(15);
    current.to_qa = None;
    current.closing = at("11:35");
    current.to_close = Length::minutes(10);
    current.suspended_since = Some(at("11:20"));
    row.expected.end = Some(at("11:35"));
    shift_from(&mut outlook, 2, Length::minutes(5));
    late_from_overrun(&mut outlook);
    outlook.ledger[0].cause = LedgerCause::Suspension;
    lunch(&mut outlook, Length::minutes(-5), None, None);
    outlook.hard.as_mut().unwrap().recoverable = Length::ZERO;
    let last = &mut outlook.rundown[4];
    last.state = RowState::Skipped;
    last.expected = last.planned;
    last.late_by = Length::ZERO;
    outlook.end_planned = Some(at("14:00"));
    outlook.end_expected = Some(at("14:05"));
    outlook.state = State::Suspended;
    outlook.message = Some("Merci de rejoindre\u{1b}[31m vos places".to_owned());
    outlook.blackout = true;
    outlook
}

/// II closed early, III waits.
fn holding() -> Outlook {
    let mut outlook = running(2, "11:22");
    outlook.current = None;
    outlook.state = State::Holding;
    outlook.rundown[1].actual.end = Some(at("11:22"));
    outlook.rundown[1].expected.end = Some(at("11:22"));
    let waits = &mut outlook.rundown[2];
    waits.state = RowState::Upcoming;
    waits.actual.start = None;
    next_is(&mut outlook, 2);
    lunch(&mut outlook, Length::ZERO, Some("11:30"), None);
    outlook
}

/// Everything is over, twelve minutes late, after some of it was given back.
fn adjourned() -> Outlook {
    let mut outlook = running(4, "14:50");
    outlook.current = None;
    outlook.next = None;
    outlook.state = State::Adjourned;
    let last = &mut outlook.rundown[4];
    last.state = RowState::Done;
    last.actual.end = Some(at("14:42"));
    last.expected = last.actual;
    outlook.end_expected = Some(at("14:42"));
    outlook.late_by = Length::minutes(12);
    outlook.lost = Length::minutes(20);
    outlook.recovered = Length::minutes(8);
    outlook.ledger = vec![
        LedgerRow {
            index: 1,
            cause: LedgerCause::Overrun,
            lost: Length::minutes(8),
            recovered: Length::ZERO,
            promised: Length::ZERO,
        },
        LedgerRow {
            index: 2,
            cause: LedgerCause::Shortened,
            lost: Length::ZERO,
            recovered: Length::minutes(8),
            promised: Length::ZERO,
        },
        LedgerRow {
            index: 4,
            cause: LedgerCause::Overrun,
            lost: Length::minutes(12),
            recovered: Length::ZERO,
            promised: Length::ZERO,
        },
    ];
    outlook
}

/// Nobody has opened the session; the day begins in twenty minutes.
fn before() -> Outlook {
    let mut outlook = planned("9:40");
    outlook.opened = false;
    outlook.turn = 0;
    lunch(&mut outlook, Length::ZERO, Some("10:00"), None);
    outlook
}

fn all() -> [(&'static str, Outlook); 6] {
    [
        ("before", before()),
        ("talk", talk()),
        ("overtime", overtime_and_late()),
        ("suspended", suspended()),
        ("holding", holding()),
        ("adjourned", adjourned()),
    ]
}

/// Every field, in the order of the schema.
const FIELDS: [&str; 18] = [
    "schema",
    "now",
    "rehearsal",
    "turn",
    "agenda",
    "state",
    "current",
    "next",
    "late_by",
    "lost",
    "recovered",
    "end_planned",
    "end_expected",
    "hard",
    "rundown",
    "ledger",
    "message",
    "blackout",
];

fn value(outlook: &Outlook) -> Value {
    serde_json::from_str(&status::json(outlook).line().unwrap()).unwrap()
}

#[test]
fn every_status_satisfies_the_schema() {
    for (name, outlook) in all() {
        assert_eq!(schema::faults(&value(&outlook)), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_status_that_breaks_the_schema_is_found_out() {
    type Break = (&'static str, fn(&mut Value));
    let breaks: [Break; 12] = [
        ("a field of another type", |status| status["late_by"] = json!("5 min")),
        ("a field too many", |status| status["extra"] = json!(1)),
        ("a field missing", |status| drop(status.as_object_mut().unwrap().remove("ledger"))),
        ("an instant without an offset", |status| status["now"] = json!("2011-04-12T11:22:10")),
        ("another sum", |status| status["recovered"] = json!(60)),
        ("another lateness", |status| status["late_by"] = json!(0)),
        ("a phase without a slot", |status| status["state"] = json!("holding")),
        ("another countdown", |status| status["current"]["to_close"] = json!(769)),
        ("overtime that does not add up", |status| status["current"]["overtime"] = json!(0)),
        ("a conflict that is hidden", |status| status["rundown"][3]["conflict"] = json!(0)),
        ("a hard point that is not shown", |status| status["hard"] = Value::Null),
        ("a day that ends at another time", |status| status["end_expected"] = status["end_planned"].clone()),
    ];
    for (name, break_it) in breaks {
        let mut status = value(&overtime_and_late());
        break_it(&mut status);
        assert_ne!(schema::faults(&status), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_fields_stand_in_the_order_of_the_schema_on_one_line() {
    for (name, outlook) in all() {
        let line = status::json(&outlook).line().unwrap();
        let places = FIELDS.map(|field| line.find(&format!("\"{field}\":")));
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{name}: {line}");
        assert!(!line.contains('\n'), "{name}");
    }
}

#[test]
fn the_json_of_a_running_talk_is_exact() {
    let line = status::json(&talk()).line().unwrap();
    let head = r#"{"schema":1,"now":"2011-04-12T10:40:00-04:00","rehearsal":true,"turn":1,"agenda":{"title":"Les enseignements de nos expériences","date":"2011-04-12","timezone":"America/New_York","language":"fr"},"state":"running","current":{"slot":"gestion","phase":"talk","started":"2011-04-12T10:30:00-04:00","elapsed":600,"to_qa":2100,"to_close":3000,"overtime":0,"allotment":2700},"next":{"slot":"services","planned_start":"2011-04-12T11:30:00-04:00","expected_start":"2011-04-12T11:30:00-04:00"},"late_by":0,"lost":0,"recovered":0,"end_planned":"2011-04-12T14:30:00-04:00","end_expected":"2011-04-12T14:30:00-04:00","hard":{"slot":"dejeuner","edge":"start","planned":"2011-04-12T12:30:00-04:00","expected":"2011-04-12T12:30:00-04:00","margin":0,"keep_by":"2011-04-12T11:30:00-04:00","recoverable":180},"rundown":[{"id":"ouverture","number":"I","kind":"remarks","title":"Allocution d’ouverture","state":"done","planned":{"start":"2011-04-12T10:00:00-04:00","qa":null,"end":"2011-04-12T10:30:00-04:00"},"expected":{"start":"2011-04-12T10:00:00-04:00","qa":null,"end":"2011-04-12T10:30:00-04:00"},"actual":{"start":"2011-04-12T10:00:00-04:00","qa":null,"end":"2011-04-12T10:30:00-04:00"},"late_by":0,"conflict":0,"hard":null},"#;
    assert!(line.starts_with(head), "{line}");
    assert!(line.ends_with(r#""late_by":0,"conflict":0,"hard":null}],"ledger":[],"message":null,"blackout":false}"#));
}

#[test]
fn the_json_holds_nothing_that_a_terminal_would_obey_and_reads_back_the_same() {
    let mut outlook = suspended();
    let message = "a\u{1b}[31mb\u{9b}c\u{202e}d\u{2028}é會🎉\"\\\n";
    outlook.message = Some(message.to_owned());
    let line = status::json(&outlook).line().unwrap();
    assert!(!line.chars().any(|c| c.is_control() || matches!(c, '\u{202e}' | '\u{2028}')), "{line}");
    assert!(line.contains("é會🎉"), "{line}");
    assert_eq!(value(&outlook)["message"], message);
}

#[test]
fn the_text_for_people_is_as_it_is_kept() {
    for language in Language::ALL {
        let words = Words::new(language);
        for (name, outlook) in all() {
            let text = status::text(&outlook, &words);
            assert_golden(&format!("status/{name}.{}.txt", language.code()), &text);
            assert!(text.lines().count() <= 20, "{name}");
            assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{name}");
        }
    }
}

#[test]
fn a_long_day_is_cut_short_in_the_text() {
    let mut outlook = planned("9:40");
    let (slots, rows) = (outlook.agenda.slots.clone(), outlook.rundown.clone());
    let mut agenda = (*outlook.agenda).clone();
    agenda.slots = slots.iter().cycle().take(30).cloned().collect();
    outlook.agenda = agenda.into();
    outlook.rundown = rows.iter().cycle().take(30).cloned().collect();
    let text = status::text(&outlook, &Words::new(Language::En));
    assert!(text.lines().count() <= 20, "{text}");
    assert!(text.contains("and 23 more"), "{text}");
}
