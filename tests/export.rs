//! `adjourn export`: what goes out for others, whole, for a person to read; what comes back is the very day.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops where it fails")]

#[path = "support/day.rs"]
#[expect(dead_code, reason = "each test program uses its part of it")]
mod day;
#[path = "support/golden.rs"]
mod golden;
#[path = "export/peers.rs"]
mod peers;
#[path = "support/random_day.rs"]
mod random_day;

use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::{Agenda, Hard, Kind, Speaker};
use adjourn::duration::Length;
use adjourn::export::{Format, export};
use adjourn::import::{Wish, import};
use adjourn::outlook::{Outlook, RowState, outlook};
use adjourn::session::change::{Change, NewSlot};
use adjourn::session::command::Command;
use adjourn::words::{Language, Words};
use day::{Day, SAMPLE, agenda_of, slot};
use golden::assert_golden;
use proptest::prelude::*;
use serde_json::Value;

const NEXT: Command = Command::Next { ends: None, at: None };

const ENDINGS: [(Format, &str); 6] = [
    (Format::Toml, "toml"),
    (Format::Ical, "ics"),
    (Format::Csv, "csv"),
    (Format::FrabXml, "xml"),
    (Format::FrabJson, "frab.json"),
    (Format::Ontime, "ontime.json"),
];

fn exported(outlook: &Outlook, source: &str, format: Format, expected: bool) -> String {
    export(outlook, source, format, expected, &Words::new(Language::Fr))
}

fn edit(id: &str, change: Change) -> Command {
    Command::Edit { slot: slot(id), change }
}

/// The sample, changed in every way on the day, and late in its second panel.
fn changed() -> Day {
    let coffee = NewSlot {
        id: slot("cafe"),
        title: "Café, une pause".to_owned(),
        kind: Kind::Break,
        talk: Length::minutes(15),
        qa: None,
        hard: adjourn::agenda::Hard::default(),
    };
    let mut day = Day::opened("9:30");
    let acts = [
        ("9:31", edit("gestion", Change::Title("Gestion \"nouvelle\" & autres, la migration".to_owned()))),
        ("9:32", Command::Add { slot: Box::new(coffee), before: Some(slot("services")) }),
        ("9:33", Command::Move { slot: slot("protection"), before: Some(slot("mobilite")) }),
        ("9:34", Command::Skip(slot("conclusions"))),
        ("9:35", Command::SetChangeover(Length::minutes(2))),
        ("9:36", edit("services", Change::Hard(Hard { start: false, end: true }))),
        ("9:37", edit("services", Change::MinQa(Length::minutes(3)))),
        ("9:38", edit("gestion", Change::Notes(Some("Deux micros.".to_owned())))),
        ("10:03:20", NEXT),
        ("10:36", NEXT),
        ("11:24:10", Command::Extend { by: Length::minutes(5), slot: None, phase: None }),
        ("11:29:20", NEXT),
    ];
    for (time, command) in acts {
        day.at(time).does(command).unwrap();
    }
    day
}

#[test]
fn what_goes_out_is_as_it_is_kept() {
    let outlook = changed().outlook();
    for (name, expected) in [("planned", false), ("expected", true)] {
        for (format, ending) in ENDINGS {
            assert_golden(&format!("export/{name}.{ending}"), &exported(&outlook, SAMPLE, format, expected));
        }
    }
}

#[test]
fn an_agenda_that_nobody_changed_goes_out_as_it_came_in() {
    for day in [Day::unopened("8:00"), Day::opened("10:40")] {
        assert_eq!(exported(&day.outlook(), SAMPLE, Format::Toml, false), SAMPLE);
    }
}

#[test]
fn every_comment_and_every_line_that_nothing_changed_stays() {
    let text = exported(&changed().outlook(), SAMPLE, Format::Toml, true);
    let comments =
        SAMPLE.lines().filter_map(|line| Some(line.split_once('#')?.1.trim())).filter(|line| !line.is_empty());
    for comment in comments {
        assert!(text.contains(comment), "{comment}\n{text}");
    }
    assert!(text.contains("\n# [[slot]]\n# id     = \"conclusions\"\n"), "{text}");
    assert!(text.contains("hard   = \"end\"\n"), "{text}");
}

fn read_back(text: &str, outlook: &Outlook) -> Agenda {
    let setting = Setting { today: outlook.agenda.date, zone: outlook.agenda.zone };
    read(text, &setting).unwrap_or_else(|complaints| panic!("{complaints:?}\n{text}"))
}

/// What takes place and has any time.
fn rows(outlook: &Outlook, expected: bool) -> Vec<usize> {
    let rows = outlook.rundown.iter().enumerate();
    let has_time = |row: &adjourn::outlook::Row| !expected || row.expected.start < row.expected.end;
    rows.filter(|(_, row)| row.state != RowState::Skipped && has_time(row)).map(|(index, _)| index).collect()
}

/// The file reads back as the day: the same slots in the same order, with all that was said of them and their times.
fn assert_reads_back(outlook: &Outlook, source: &str, expected: bool) {
    let text = exported(outlook, source, Format::Toml, expected);
    let found = read_back(&text, outlook);
    let places = rows(outlook, expected);
    assert_eq!(found.slots.len(), places.len());
    assert_eq!(
        (&found.title, found.zone, found.changeover),
        (&outlook.agenda.title, outlook.agenda.zone, outlook.agenda.changeover)
    );
    for (found, place) in found.slots.iter().zip(places) {
        let (wanted, row) = (&outlook.agenda.slots[place], &outlook.rundown[place]);
        assert_eq!((&found.id, &found.number, &found.title), (&wanted.id, &wanted.number, &wanted.title));
        assert_eq!((found.kind, found.hard, found.advance), (wanted.kind, wanted.hard, wanted.advance));
        assert_eq!((&found.speakers, &found.notes), (&wanted.speakers, &wanted.notes));
        assert_eq!(found.description, wanted.description);
        if expected {
            assert_eq!((Some(found.start), Some(found.end)), (row.expected.start, row.expected.end), "{text}");
        } else {
            assert_eq!((found.talk(), found.qa_length()), (wanted.talk(), wanted.qa_length()));
        }
    }
}

#[test]
fn a_changed_day_reads_back() {
    let outlook = changed().outlook();
    assert_reads_back(&outlook, SAMPLE, false);
    assert_reads_back(&outlook, SAMPLE, true);
}

/// Times in every spelling that a file may have: lengths, Q&A by its length, starts that are left out, no identities.
const TERSE: &str = r#"
title = "Day"
date = 2011-04-12
timezone = "Europe/Paris"
advance = "clock"
min_qa = "4m"
# the morning
[[slot]]
title = "Opening"
start = "9h"
length = "30m" # short

[[slot]]
title = "Panel"
qa = "15m"
length = "1h"

[[slot]]
title = "Panel"
start = 10:30
qa = "11h15"
end = "11h30"
advance = "chair"

# the end
"#;

#[test]
fn times_keep_their_spelling_where_they_can() {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    let agenda = std::sync::Arc::new(read(TERSE, &setting).unwrap());
    let mut day = Day::opened_with(agenda, "8:00", None);
    day.at("8:10").does(edit("opening", Change::Title("Words of welcome".to_owned()))).unwrap();
    let outlook = day.outlook();
    let text = exported(&outlook, TERSE, Format::Toml, false);
    let changed = TERSE.replace("title = \"Opening\"", "title = \"Words of welcome\"");
    // The identity came of the title, and entries refer to it.
    let changed = changed.replace("length = \"30m\" # short\n", "length = \"30m\" # short\nid = \"opening\"\n");
    assert_eq!(text, changed);
    assert_reads_back(&outlook, TERSE, false);
    day.at("8:20").does(Command::Extend { by: Length::minutes(7), slot: Some(slot("opening")), phase: None }).unwrap();
    let outlook = day.outlook();
    let text = exported(&outlook, TERSE, Format::Toml, true);
    assert_reads_back(&outlook, TERSE, true);
    assert!(text.contains("length = \"37m\" # short\n") && text.contains("# the end"), "{text}");
}

#[test]
fn a_source_that_cannot_be_edited_is_written_anew() {
    let day = changed();
    let text = exported(&day.outlook(), "no agenda at all", Format::Toml, true);
    assert_eq!(read_back(&text, &day.outlook()).slots.len(), 9);
}

#[test]
fn the_text_of_an_adopted_replan_is_the_source() {
    let mut day = Day::opened("9:30");
    let source = SAMPLE.replace("title  = \"Protection des migrants\"", "title  = \"Protection\" # plus court");
    let command = Command::Replan { agenda: agenda_of(&source), source: source.clone().into(), taken: None };
    day.at("9:40").does(command).unwrap();
    assert_eq!(exported(&day.outlook(), SAMPLE, Format::Toml, false), source);
}

#[test]
fn a_calendar_is_folded_escaped_and_keeps_its_identities() {
    let (planned, late) = (Day::unopened("8:00").outlook(), changed().outlook());
    let calendar = exported(&late, SAMPLE, Format::Ical, true);
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    let unfolded = calendar.replace("\r\n ", "");
    assert!(unfolded.contains("LOCATION:Washington\\, D.C.\r\n"));
    let of = |calendar: &str| {
        let unfolded = calendar.replace("\r\n ", "");
        let lines = unfolded.split("\r\n").map(ToOwned::to_owned);
        lines.filter(|line| line.starts_with("UID:")).collect::<std::collections::BTreeSet<String>>()
    };
    let before = of(&exported(&planned, SAMPLE, Format::Ical, false));
    assert_eq!(before.len(), 9);
    // What was there keeps its identity; the slot that was added has one more.
    assert!(before.is_subset(&of(&calendar)));
    assert_eq!(of(&calendar).len(), 10);
    assert_eq!(unfolded.matches("STATUS:CANCELLED").count(), 1);
}

#[test]
fn an_ontime_project_has_every_entry_in_its_order() {
    let project: Value = serde_json::from_str(&exported(&changed().outlook(), SAMPLE, Format::Ontime, false)).unwrap();
    let rundown = &project["rundowns"]["adjourn"];
    let order: Vec<&str> = rundown["order"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
    assert_eq!(order.len(), 10);
    for id in &order {
        let entry = &rundown["entries"][id];
        assert_eq!(entry["id"], **id);
        assert_eq!(entry["skip"], *id == "conclusions");
        let length = entry["timeEnd"].as_i64().unwrap() - entry["timeStart"].as_i64().unwrap();
        assert_eq!(entry["duration"], length);
        for field in entry["custom"].as_object().unwrap().keys() {
            assert_eq!(project["customFields"][field]["label"], field.as_str());
        }
    }
    assert_eq!(project["settings"]["version"], "4.0.0");
}

/// The formats that our own import reads; what each has no place for is lost, the times and the titles never are, and
/// Q&A, speakers and hard edges only where the others have no place of their own for them.
#[test]
fn what_goes_out_comes_back_at_the_same_times_under_the_same_titles() {
    let outlook = changed().outlook();
    for expected in [false, true] {
        let wanted = read_back(&exported(&outlook, SAMPLE, Format::Toml, expected), &outlook);
        let midnight = wanted.instants(wanted.date, "0:00".parse().unwrap())[0];
        for (format, ending) in &ENDINGS[1..] {
            let text = exported(&outlook, SAMPLE, *format, expected);
            let (_, draft) = import(text.as_bytes(), &Wish::default()).unwrap();
            assert_eq!(draft.slots.len(), wanted.slots.len(), "{ending}");
            for (found, slot) in draft.slots.iter().zip(&wanted.slots) {
                assert!(found.title.ends_with(&slot.title), "{ending}: {} for {}", found.title, slot.title);
                assert_eq!(found.start, Some(slot.start - midnight), "{ending}: {}", slot.title);
                // A frab schedule has no seconds in its lengths.
                let missed = (found.end.unwrap() - (slot.end - midnight)).abs();
                let by_minutes = ending.starts_with("xml") || ending.starts_with("frab");
                assert!(missed <= Length(if by_minutes { 30 } else { 0 }), "{ending}: {}", slot.title);
                if !by_minutes {
                    let missed = found.qa.zip(slot.qa).map(|(found, qa)| (found - (qa - midnight)).abs());
                    assert_eq!(found.qa.is_some(), slot.qa.is_some(), "{ending}: {}", slot.title);
                    // Ontime keeps it as a text, without seconds.
                    assert!(
                        missed <= Some(Length(if ending.starts_with("ontime") { 59 } else { 0 })),
                        "{ending}: {}",
                        slot.title
                    );
                    let names = |speakers: &[Speaker]| speakers.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
                    if ending != &"ics" {
                        assert_eq!(names(&found.speakers), names(&slot.speakers), "{ending}: {}", slot.title);
                    }
                    assert_eq!(found.hard.end, slot.hard.end, "{ending}: {}", slot.title);
                }
            }
        }
    }
}

/// A text that would be markup, a formula, a property, or a sequence for the terminal.
const HOSTILE: &str = "=1+1</event>]]><x a=\"'&amp;\u{1b}]0;owned\u{7}\r\nEND:VEVENT\u{202e};,\\";

#[test]
fn no_text_breaks_out_of_its_place() {
    let mut outlook = Day::opened("9:30").outlook();
    let mut agenda = Agenda::clone(&outlook.agenda);
    HOSTILE.clone_into(&mut agenda.title);
    agenda.venue = Some(HOSTILE.to_owned());
    for slot in &mut agenda.slots {
        HOSTILE.clone_into(&mut slot.title);
        slot.description = Some(HOSTILE.to_owned());
        slot.speakers = vec![Speaker { name: HOSTILE.to_owned(), role: None, time: None }];
    }
    outlook.agenda = agenda.into();
    for (format, ending) in ENDINGS {
        let text = exported(&outlook, SAMPLE, format, false);
        let obeyed = |c: char| (c.is_control() && !matches!(c, '\n' | '\r')) || c == '\u{202e}';
        assert!(ending == "toml" || !text.contains(obeyed), "{ending}: {text:?}");
    }
    let calendar = exported(&outlook, SAMPLE, Format::Ical, false);
    assert_eq!(calendar.split("\r\n").filter(|line| *line == "END:VEVENT").count(), 9);
    assert_eq!(exported(&outlook, SAMPLE, Format::FrabXml, false).matches("</event>").count(), 9);
    assert!(exported(&outlook, SAMPLE, Format::Csv, false).contains("'=1+1"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_day_reads_back(acts in random_day::acts(), opening in -3600i64..25_000, later in 0i64..9_000) {
        let (session, now) = random_day::day(&acts, opening);
        let outlook = outlook(&session, now + Length(later)).unwrap();
        for expected in [false, true] {
            if !rows(&outlook, expected).is_empty() {
                assert_reads_back(&outlook, SAMPLE, expected);
            }
        }
    }
}
