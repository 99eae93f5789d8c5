//! Several programs on one session: no act is lost, there is one order, and a kill takes back nothing acknowledged.
//!
//! The programs are this test itself, started again as `child` with a task in its environment.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test may stop, and tells its figures")]

use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::{Phase, SlotId};
use adjourn::clerk::{Clerk, Order, Report, employ};
use adjourn::clock::new_id;
use adjourn::duration::Second;
use adjourn::log::sqlite::SqliteLog;
use adjourn::log::{Arrival, Log};
use adjourn::session::entry::{Author, Entry, EntryId};
use adjourn::session::event::{Event, Opening};
use adjourn::session::{self, Press};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

const CEILING: Duration = Duration::from_secs(10);

/// One panel, whose talk runs at second 600.
const DAY: &str = r#"
title = "Day"
date = 1970-01-01
timezone = "UTC"
[[slot]]
id = "a"
kind = "panel"
title = "A"
start = "0:00"
qa = "0:45"
end = "1:00"
"#;

#[test]
fn several_programs_on_one_new_session_lose_no_act_and_agree_on_one_order() {
    const PROGRAMS: u64 = 4;
    const ACTS: u64 = 25;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.session");
    let mut children: Vec<Child> = (0..PROGRAMS).map(|_| child(&path, &ACTS.to_string())).collect();
    let acknowledged: BTreeSet<EntryId> = children.iter_mut().flat_map(acknowledged).collect();
    assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
    assert_eq!(acknowledged.len() as u64, PROGRAMS * ACTS);

    let entries = SqliteLog::open(&path).unwrap().after(0).unwrap();
    let stored: BTreeSet<EntryId> = entries.iter().map(|(_, entry)| entry.id).collect();
    assert_eq!(stored, acknowledged);
    // Each writer counted on from all that stood before: nobody wrote beside another.
    let turns: Vec<u64> = entries.iter().map(|(_, entry)| entry.turn).collect();
    assert_eq!(turns, (1..=PROGRAMS * ACTS).collect::<Vec<_>>());
}

#[test]
fn a_kill_takes_back_nothing_that_was_acknowledged() {
    const ROUNDS: usize = 50;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.session");
    let mut all = BTreeSet::new();
    for round in 0..ROUNDS {
        let mut writer = child(&path, "endless");
        let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        // A different number of acts each round; the moment within the next act is the scheduler's.
        let heard = round * 7 % 11;
        all.extend(lines.by_ref().filter_map(|line| read_id(&line.unwrap())).take(heard + 1));
        writer.kill().unwrap();
        writer.wait().unwrap();
        all.extend(lines.map_while(Result::ok).filter_map(|line| read_id(&line)));

        let entries = SqliteLog::open(&path).unwrap().after(0).unwrap();
        let stored: BTreeSet<EntryId> = entries.iter().map(|(_, entry)| entry.id).collect();
        assert!(all.is_subset(&stored), "round {round}");
        let turns: Vec<u64> = entries.iter().map(|(_, entry)| entry.turn).collect();
        assert_eq!(turns, (1..=turns.len() as u64).collect::<Vec<_>>(), "round {round}");
    }
    assert!(all.len() > ROUNDS);
    let sound = rusqlite::Connection::open(&path).unwrap();
    let sound: String = sound.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    println!("{} acts acknowledged in {ROUNDS} killed programs, none lost", all.len());
    assert_eq!(sound, "ok");
}

#[test]
fn a_next_that_two_programs_press_at_once_moves_once() {
    let directory = tempfile::tempdir().unwrap();
    for round in 0..10 {
        let path = directory.path().join(format!("{round}.session"));
        let mut children = [child(&path, "next"), child(&path, "next")];
        let mut told: Vec<String> = children.iter_mut().flat_map(|child| lines(child, "told ")).collect();
        assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
        told.sort();
        assert_eq!(told, [r#"OverAlready(SlotId("a"), Talk)"#, "qa-opened"], "round {round}");
        let mut clerk = Clerk::new(Box::new(SqliteLog::open(&path).unwrap()));
        let kinds: Vec<String> = clerk.catch_up().unwrap().iter().map(|entry| entry.event.kind().to_owned()).collect();
        // Two opened it as well, and one opening stands.
        assert_eq!(kinds, ["opened", "qa-opened"], "round {round}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "it tells how long things take")]
fn every_act_of_one_seat_is_heard_by_the_other_through_the_bell() {
    const ACTS: usize = 200;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.session");
    let (mut writer, mut reader) = (SqliteLog::open(&path).unwrap(), SqliteLog::open(&path).unwrap());
    let (ears, heard) = channel();
    let _watch = reader.bell().watch(move || ears.send(()).unwrap_or_default()).unwrap();
    let (mut seen, mut appends, mut notices) = (0, Vec::new(), Vec::new());
    for _ in 0..ACTS {
        let begun = Instant::now();
        let written = append(&mut writer, seen);
        appends.push(begun.elapsed());
        let mut came = Vec::new();
        while came.is_empty() {
            heard.recv_timeout(CEILING).unwrap();
            came = reader.after(seen).unwrap();
        }
        notices.push(begun.elapsed());
        assert_eq!(came.iter().map(|(_, entry)| entry.id).collect::<Vec<_>>(), [written]);
        seen = came.last().map_or(seen, |(arrival, _)| *arrival);
    }
    tell("append, on disk", &mut appends);
    tell("append to read by another connection", &mut notices);
    assert_eq!(notices.len(), ACTS);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "it tells how long things take")]
fn every_act_ordered_in_one_seat_is_reported_in_the_other_and_once() {
    const ACTS: usize = 100;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.session");
    let employed = |log: SqliteLog| {
        let (reports, told) = channel();
        let bell = log.bell();
        (employ(Clerk::new(Box::new(log)), Some(bell), move |report| reports.send(report).unwrap_or_default()), told)
    };
    let (chair, chair_told) = employed(SqliteLog::open(&path).unwrap());
    let (_stage, stage_told) = employed(SqliteLog::open_read_only(&path).unwrap());
    let first =
        |told: &Receiver<Report>| matches!(told.recv_timeout(CEILING), Ok(Report::Grew(entries)) if entries.is_empty());
    assert!(first(&chair_told) && first(&stage_told));
    let press = || Press { id: new_id(), at: Second(600), by: Author::default() };
    chair.send(Order::Open { opening: opening(), press: press(), anew: false });
    let (mut heard, mut notices) = (0, Vec::new());
    for number in 0..ACTS {
        let begun = Instant::now();
        let command = session::command::Command::ShowMessage(number.to_string());
        chair.send(Order::Rule { command, press: press() });
        // Both the opening and the first act may come in one report.
        while heard < number + 2 {
            let Ok(Report::Grew(entries)) = stage_told.recv_timeout(CEILING) else { unreachable!("the log grows") };
            heard += entries.len();
        }
        notices.push(begun.elapsed());
    }
    tell("order in one seat to report in the other", &mut notices);
    assert_eq!(heard, ACTS + 1);
    drop(chair);
    // The chair was told what it ordered, and nothing else.
    assert_eq!(chair_told.iter().map(|report| assert!(matches!(report, Report::Ruled { .. }))).count(), ACTS + 1);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "it tells how long things take")]
fn looking_into_a_log_that_did_not_grow_reads_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.session");
    let mut log = SqliteLog::open(&path).unwrap();
    append(&mut log, 0);
    let seen = log.after(0).unwrap().last().unwrap().0;
    let mut looks = Vec::new();
    for _ in 0..1000 {
        let begun = Instant::now();
        assert!(log.after(seen).unwrap().is_empty());
        looks.push(begun.elapsed());
    }
    tell("a look that finds nothing", &mut looks);
    assert_eq!(log.after(0).unwrap().len(), 1);
}

/// Not a test of its own: what the programs do that the tests above start.
#[test]
#[ignore = "a program that other tests start"]
fn child_program() {
    let (Ok(path), Ok(task)) = (std::env::var("ADJOURN_TEST_SESSION"), std::env::var("ADJOURN_TEST_TASK")) else {
        return;
    };
    let mut log = SqliteLog::open(Path::new(&path)).unwrap();
    if task == "next" {
        return press_next(log);
    }
    for _ in 0..task.parse().unwrap_or(usize::MAX) {
        println!("\nacknowledged {}", append(&mut log, 0));
    }
}

/// Opens the session, unless another program has, and ends the talk that runs, unless another program has.
fn press_next(log: SqliteLog) {
    let press = || Press { id: new_id(), at: Second(600), by: Author::default() };
    let mut clerk = Clerk::new(Box::new(log));
    clerk.open(&opening(), &press(), false).unwrap().outcome.unwrap();
    let next = session::command::Command::Next { ends: Some((SlotId("a".to_owned()), Phase::Talk)), at: None };
    let told = clerk.rule(&next, &press()).unwrap().outcome;
    println!("\ntold {}", told.map_or_else(|reason| format!("{reason:?}"), |answer| answer.event.kind().to_owned()));
}

fn opening() -> Opening {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    Opening { agenda: Arc::new(read(DAY, &setting).unwrap()), source: DAY.into(), rehearsal: None }
}

fn child(path: &Path, task: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["child_program", "--exact", "--ignored", "--nocapture"])
        .env("ADJOURN_TEST_SESSION", path)
        .env("ADJOURN_TEST_TASK", task)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

fn acknowledged(child: &mut Child) -> Vec<EntryId> {
    lines(child, "").iter().filter_map(|line| read_id(line)).collect()
}

/// What a program says on the lines that begin so, until it ends.
fn lines(child: &mut Child, beginning: &str) -> Vec<String> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    lines.filter_map(|line| line.strip_prefix(beginning).map(str::to_owned)).collect()
}

fn read_id(line: &str) -> Option<EntryId> {
    let ulid = ulid::Ulid::from_string(line.strip_prefix("acknowledged ")?).ok()?;
    Some(EntryId(ulid.0))
}

/// Appends an entry whose number counts on from all that stand in the log, and returns its identity.
fn append(log: &mut SqliteLog, seen: Arrival) -> EntryId {
    let mut make = |came: Vec<(Arrival, Entry)>| {
        let turn = came.iter().map(|(_, entry)| entry.turn).max().unwrap_or(seen.unsigned_abs()) + 1;
        let (at, by, event) = (Second(0), Author::default(), Event::MessageShown { text: "x".to_owned() });
        Some(Entry { id: new_id(), at, turn, pressed: at, by, event })
    };
    log.append(seen, &mut make).unwrap().unwrap().1.id
}

fn tell(what: &str, times: &mut [Duration]) {
    times.sort();
    let at = |share: usize| times.get(times.len() * share / 100).unwrap();
    println!("{what}: median {:?}, p99 {:?}", at(50), at(99));
}
