//! The frozen log of format 1: whatever changes, it reads back as it was meant, and is written letter by letter alike.
//!
//! A change that makes this fail needs a new format number, a new frozen log beside this one, and this one still read.
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use adjourn::agenda::{Advance, Agenda, Hard, Kind, Phase, Slot, SlotId, Speaker};
use adjourn::duration::{Length, Second};
use adjourn::log::sqlite::SqliteLog;
use adjourn::log::{Log, LogError, record};
use adjourn::session::change::{Change, NewSlot, Taken};
use adjourn::session::entry::{Author, Entry, EntryId};
use adjourn::session::event::{Announced, Cause, Cut, Edge, Event, Opening, Rehearsal, Target, Transition};
use adjourn::session::plan::PlanName;
use adjourn::words::{Language, Words};
use chrono::NaiveDate;
use std::path::PathBuf;
use std::sync::Arc;

const FROZEN: &str = include_str!("logs/format-1.sql");
/// 12 April 2011, 9:00 in Washington.
const NINE: i64 = 1_302_613_200;

#[test]
fn the_frozen_log_reads_back_as_it_was_meant() {
    let (_directory, path) = frozen();
    let mut log = SqliteLog::open(&path).unwrap();
    let read: Vec<Entry> = log.after(0).unwrap().into_iter().map(|(_, entry)| entry).collect();
    for (read, meant) in read.iter().zip(entries()) {
        assert_eq!(*read, meant);
    }
    assert_eq!(read.len(), entries().len());
}

#[test]
fn every_known_kind_of_event_is_in_the_frozen_log() {
    let mut kinds: Vec<String> = entries().iter().map(|entry| entry.event.kind().to_owned()).collect();
    kinds.sort();
    kinds.dedup();
    // This names every kind, so that a new one is not forgotten here.
    let known = |event: &Event| match event {
        Event::Opened(_) | Event::Confirmed | Event::Started { .. } | Event::QaOpened { .. } => 4,
        Event::Closed { .. } | Event::Arrived { .. } | Event::Postponed { .. } | Event::Extended { .. } => 8,
        Event::ClosingKept { .. } | Event::QaKept { .. } | Event::Suspended { .. } | Event::Resumed { .. } => 12,
        Event::Skipped { .. } | Event::Restored { .. } | Event::Corrected { .. } => 15,
        Event::MessageShown { .. } | Event::MessageCleared | Event::BlackoutBegan | Event::BlackoutEnded => 19,
        Event::Struck { .. } | Event::Unknown { .. } => 21,
        Event::Recovered { .. } | Event::Moved { .. } | Event::Added { .. } | Event::Edited { .. } => 25,
        Event::ChangeoverSet { .. } | Event::StartedAhead { .. } | Event::Yielded { .. } => 28,
        Event::SpeakerMissed { .. } | Event::Replanned { .. } => 30,
    };
    assert_eq!(kinds.len(), entries().iter().map(|entry| known(&entry.event)).max().unwrap());
}

#[test]
fn what_is_written_today_is_what_was_frozen() {
    let (_directory, path) = frozen();
    let database = rusqlite::Connection::open(path).unwrap();
    let mut statement = database.prepare("SELECT id, body FROM entry ORDER BY arrived").unwrap();
    let rows = statement.query_map([], |row| <(String, String)>::try_from(row)).unwrap();
    let mut compared = 0;
    for (row, entry) in rows.zip(entries()) {
        let (id, body) = row.unwrap();
        assert_eq!(id, entry.id.to_string());
        assert_eq!(record::write(&entry).unwrap(), body);
        compared += 1;
    }
    assert_eq!(compared, entries().len());
}

#[test]
fn the_layout_written_today_is_the_frozen_one() {
    let (directory, path) = frozen();
    let new = directory.path().join("new.session");
    drop(SqliteLog::open(&new).unwrap());
    let layout = |path: &PathBuf| {
        let database = rusqlite::Connection::open(path).unwrap();
        let mut statement = database.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").unwrap();
        let rows = statement.query_map([], |row| <(String, Option<String>)>::try_from(row)).unwrap();
        let squeezed = |(name, sql): (String, Option<String>)| {
            (name, sql.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "))
        };
        rows.map(|row| squeezed(row.unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(layout(&new), layout(&path));
}

#[test]
fn an_event_that_is_not_fully_understood_is_unknown_and_is_written_again_word_for_word() {
    for event in [
        r#"{"kind":"extended","slot":"a","phase":"talk","by":300,"because":"applause"}"#,
        r#"{"kind":"extended","slot":"a","phase":"discussion","by":300}"#,
        r#"{"kind":"extended","slot":"a"}"#,
        r#"{"kind":"confirmed","twice":true}"#,
        r#"{"kind":"struck","entry":"01000000000000000000000000x"}"#,
        r#"{"kind":"corrected","of":{"cause":"moon","slot":"a","edge":"start"},"to":0}"#,
        r#"{"kind":"opened","agenda":{},"source":""}"#,
        r#"{"kind":"interrupted"}"#,
    ] {
        let entry = record::read(&body(event), format_args!("here")).unwrap();
        let kind = event.split('"').nth(3).unwrap();
        assert_eq!(entry.event, Event::Unknown { kind: kind.to_owned(), body: body(event).into() }, "{event}");
        assert_eq!(record::write(&entry), Ok(body(event)));
        let made_up = Event::Unknown { kind: kind.to_owned(), body: "".into() };
        let made_up = Entry { event: made_up, ..entry };
        assert_eq!(record::write(&made_up), Err(LogError::UnknownKind { id: made_up.id }));
    }
}

#[test]
fn an_agenda_that_no_reader_lets_through_is_not_understood() {
    let Event::Opened(opening) = entries().remove(0).event else { unreachable!("the first entry opens") };
    let mut agenda = opening.agenda.as_ref().clone();
    agenda.slots.reverse();
    let opened = |agenda| Event::Opened(Opening { agenda: Arc::new(agenda), ..opening.clone() });
    let unsound = [agenda.clone(), Agenda { slots: Vec::new(), ..agenda }];
    for agenda in unsound {
        let body = record::write(&entry(1, opened(agenda))).unwrap();
        let read = record::read(&body, format_args!("here")).unwrap();
        assert_eq!(read.event, Event::Unknown { kind: "opened".to_owned(), body: body.into() });
    }
}

#[test]
fn what_stands_beside_the_event_may_be_overlooked() {
    let known = body(r#"{"kind":"confirmed"}"#);
    let more = known.replace(r#""turn":1"#, r#""turn":1,"weather":"rain""#);
    assert_eq!(record::read(&more, format_args!("here")), record::read(&known, format_args!("here")));
}

#[test]
fn a_newer_format_is_refused_with_its_number() {
    for text in [r#"{"format":2,"quite":"different"}"#.to_owned(), body("{}").replace(r#""format":1"#, r#""format":2"#)]
    {
        let refused = record::read(&text, format_args!("here")).unwrap_err();
        assert_eq!(refused, LogError::NewerFormat { format: 2, known: 1 });
        let told = "an entry is in format 2, this adjourn knows 1; update adjourn on this machine";
        assert_eq!(refused.to_string(), told);
    }
}

#[test]
fn what_is_no_entry_is_damaged_and_named_by_its_place() {
    let lower = body(r#"{"kind":"confirmed"}"#).replace("01ARZ3NDEKTSV4RRFFQ69G5FAV", "01arz3ndektsv4rrffq69g5fav");
    for text in ["", "{", "[]", r#"{"format":1}"#, &body("{}"), &body("7"), &lower] {
        let refused = record::read(text, format_args!("x.session, entry 4")).unwrap_err();
        assert!(matches!(&refused, LogError::Damaged { place, .. } if place == "x.session, entry 4"), "{text}");
    }
}

#[test]
fn every_trouble_reads_in_every_language_with_its_place() {
    let path = PathBuf::from("/state/x.session");
    let at = || path.clone();
    let troubles = [
        LogError::NotThere { path: at() },
        LogError::NotASession { path: at() },
        LogError::NewerLayout { path: at(), version: 2, known: 1 },
        LogError::NewerFormat { format: 2, known: 1 },
        LogError::Damaged { place: "/state/x.session".to_owned(), detail: "no JSON".to_owned() },
        LogError::ReadOnly,
        LogError::UnknownKind { id: EntryId(7) },
        LogError::WrongMode { rehearsal: true },
        LogError::WrongMode { rehearsal: false },
        LogError::NetworkFileSystem { path: at(), kind: "nfs4".to_owned() },
        LogError::NotShareable { path: at() },
        LogError::Busy { path: at() },
        LogError::Full { path: at() },
        LogError::Denied { path: at() },
        LogError::Disk { path: at(), detail: "input/output error".to_owned() },
        LogError::NoHome,
    ];
    for (trouble, language) in troubles.iter().flat_map(|trouble| Language::ALL.map(|language| (trouble, language))) {
        let (name, arguments) = trouble.text();
        let filled: Vec<_> = arguments.iter().map(|(key, value)| (*key, value.as_str().into())).collect();
        let text = Words::new(language).with(name, &filled);
        assert_ne!(text, name, "{language:?}");
        assert!(!text.contains(['{', '}']), "{text}");
        for (_, value) in arguments {
            assert!(text.contains(&value), "{text}");
        }
    }
}

fn body(event: &str) -> String {
    format!(
        r#"{{"format":1,"id":"01ARZ3NDEKTSV4RRFFQ69G5FAV","at":0,"turn":1,"pressed":0,"by":{{"name":"","seat":"","machine":""}},"event":{event}}}"#
    )
}

/// A session file with the frozen log, in a directory that lasts as long as it is kept.
fn frozen() -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("frozen.session");
    rusqlite::Connection::open(&path).unwrap().execute_batch(FROZEN).unwrap();
    (directory, path)
}

fn entry(turn: u64, event: Event) -> Entry {
    let at = Second(NINE + i64::try_from(turn).unwrap() * 60);
    let by = Author { name: "Ana Ruíz".to_owned(), seat: "chair".to_owned(), machine: "podium".to_owned() };
    Entry { id: EntryId(u128::from(turn) << 64 | 7), at, turn, pressed: Second(at.0 - 2), by, event }
}

/// One entry of every kind, and of every variant of what a kind may hold.
fn entries() -> Vec<Entry> {
    let slot = || SlotId("gestion".to_owned());
    let since = Some(Second(NINE + 30));
    let corrected = |cause, edge| Event::Corrected { of: Transition { cause, slot: slot(), edge }, to: Second(NINE) };
    let events = [
        Event::Opened(Opening { agenda: Arc::new(agenda()), source: "title = \"Séance\"\n".into(), rehearsal: None }),
        Event::Opened(Opening { agenda: Arc::new(bare_agenda()), source: "".into(), rehearsal: Some(rehearsal()) }),
        Event::Confirmed,
        Event::Started { slot: slot(), since: None },
        Event::Started { slot: slot(), since },
        Event::QaOpened { slot: slot(), since: None },
        Event::QaOpened { slot: slot(), since },
        Event::Closed { slot: slot(), phase: Some(Phase::Talk), since: None, started: None },
        Event::Closed { slot: slot(), phase: Some(Phase::Qa), since, started: Some(SlotId("services".to_owned())) },
        Event::Arrived { slot: slot(), phase: Phase::Talk, since: None },
        Event::Arrived { slot: slot(), phase: Phase::Qa, since },
        Event::Postponed { slot: slot(), to: Announced::At(Second(NINE + 600)) },
        Event::Postponed { slot: slot(), to: Announced::By(Length::minutes(10)) },
        Event::Extended { slot: slot(), phase: Phase::Talk, by: Length::minutes(5) },
        Event::Extended { slot: slot(), phase: Phase::Qa, by: Length(-120) },
        Event::ClosingKept { slot: slot() },
        Event::QaKept { slot: slot() },
        Event::Suspended { slot: slot() },
        Event::Resumed { slot: slot() },
        Event::Skipped { slot: slot() },
        Event::Restored { slot: slot() },
        corrected(Cause::Entry(EntryId(5 << 64 | 7)), Edge::Start),
        corrected(Cause::Clock, Edge::Qa),
        corrected(Cause::Opening, Edge::Closing),
        corrected(Cause::Clock, Edge::Suspension),
        corrected(Cause::Clock, Edge::Resumption),
        Event::MessageShown { text: "Merci de conclure « ici »".to_owned() },
        Event::MessageCleared,
        Event::BlackoutBegan,
        Event::BlackoutEnded,
        Event::Struck { entry: EntryId(14 << 64 | 7) },
        Event::Unknown { kind: "interrupted".to_owned(), body: interrupted().into() },
        Event::Closed { slot: slot(), phase: None, since: None, started: None },
    ];
    let events = events.into_iter().chain(changes_of_the_day_ahead());
    (1..).zip(events).map(|(turn, event)| entry(turn, event)).collect()
}

/// The entry of an unknown kind as it was frozen.
fn interrupted() -> &'static str {
    let line = FROZEN.lines().find(|line| line.contains("interrupted")).unwrap();
    line.split('\'').nth(3).unwrap()
}

fn changes_of_the_day_ahead() -> Vec<Event> {
    let slot = || SlotId("gestion".to_owned());
    let other = || SlotId("services".to_owned());
    let cut = |phase, seconds| Cut { slot: slot(), phase, by: Length(seconds) };
    let edited = |change| Event::Edited { slot: slot(), change };
    let speaker = Speaker { name: "Ana".to_owned(), role: None, time: Some(Length::minutes(10)) };
    let new = |qa, hard| NewSlot {
        id: other(),
        title: "Annonces".to_owned(),
        kind: Kind::Remarks,
        talk: Length(300),
        qa,
        hard,
    };
    vec![
        Event::Recovered {
            plan: PlanName::Mix,
            until: Target { slot: other(), at_end: false },
            cuts: vec![cut(Phase::Talk, 60), cut(Phase::Qa, 240)],
        },
        Event::Recovered { plan: PlanName::Later, until: Target { slot: other(), at_end: true }, cuts: Vec::new() },
        Event::Moved { slot: slot(), before: Some(other()) },
        Event::Moved { slot: slot(), before: None },
        Event::Added { slot: Box::new(new(None, Hard::default())), before: Some(slot()) },
        Event::Added { slot: Box::new(new(Some(Length(120)), Hard::default())), before: None },
        edited(Change::Title("Nouveau titre".to_owned())),
        edited(Change::Speakers(vec![speaker])),
        edited(Change::Notes(Some("à voix haute".to_owned()))),
        edited(Change::Notes(None)),
        edited(Change::Hard(Hard { start: true, end: false })),
        edited(Change::Min(Some(Length(1800)))),
        edited(Change::Min(None)),
        edited(Change::MinQa(Length(240))),
        Event::ChangeoverSet { to: Length(120) },
        Event::StartedAhead { slot: slot(), since: None },
        Event::StartedAhead { slot: slot(), since: Some(Second(NINE)) },
        Event::Yielded { slot: slot(), to: other() },
        Event::SpeakerMissed { slot: slot(), speaker: "Ana".to_owned(), by: Length(600) },
        Event::Replanned { agenda: Arc::new(bare_agenda()), source: "title = \"\"\n".into(), taken: None },
        Event::Replanned {
            agenda: Arc::new(bare_agenda()),
            source: "title = \"\"\n".into(),
            taken: Some(Taken { slots: vec![slot(), other()], heading: true, rules: false }),
        },
        Event::Added { slot: Box::new(new(None, Hard { start: false, end: true })), before: None },
    ]
}

fn rehearsal() -> Rehearsal {
    Rehearsal { real: Second(1_795_500_000), simulated: Second(NINE), speed: 60 }
}

fn agenda() -> Agenda {
    let kinds = Kind::ALL.iter().skip(1).map(|(kind, _)| *kind);
    let slots = (1..).zip(kinds).map(|(number, kind)| plain_slot(number, kind));
    Agenda {
        title: "Séance d’essai".to_owned(),
        venue: Some("Washington, D.C.".to_owned()),
        language: Some("fr".to_owned()),
        changeover: Length::minutes(2),
        signals: vec![Length::minutes(5), Length::minutes(1)],
        slots: std::iter::once(full_slot()).chain(slots).collect(),
        ..bare_agenda()
    }
}

fn bare_agenda() -> Agenda {
    Agenda {
        title: String::new(),
        date: NaiveDate::from_ymd_opt(2011, 4, 12).unwrap(),
        dated: true,
        zone: chrono_tz::America::New_York,
        venue: None,
        language: None,
        changeover: Length::ZERO,
        signals: Vec::new(),
        slots: vec![plain_slot(0, Kind::Registration)],
    }
}

fn full_slot() -> Slot {
    let speaker =
        |name: &str, role: Option<&str>, time| Speaker { name: name.to_owned(), role: role.map(str::to_owned), time };
    Slot {
        number: Some("II".to_owned()),
        qa: Some(Second(NINE + 1800)),
        min: Some(Length::minutes(30)),
        hard: Hard { start: true, end: true },
        advance: Advance::Clock,
        speakers: vec![speaker("Ana", Some("Directrice"), Some(Length::minutes(10))), speaker("Bo", None, None)],
        description: Some("Deux\nlignes".to_owned()),
        notes: Some("pour la présidence".to_owned()),
        ..plain_slot(0, Kind::Registration)
    }
}

fn plain_slot(number: i64, kind: Kind) -> Slot {
    Slot {
        id: SlotId(if number == 0 { "gestion".to_owned() } else { format!("s{number}") }),
        number: None,
        kind,
        title: "Gestion de la migration".to_owned(),
        start: Second(NINE + number * 3600),
        qa: None,
        end: Second(NINE + number * 3600 + 3600),
        min: None,
        min_qa: Length::minutes(5),
        hard: Hard::default(),
        advance: Advance::Chair,
        speakers: Vec::new(),
        description: None,
        notes: None,
    }
}
