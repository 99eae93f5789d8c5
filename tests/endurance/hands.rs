//! Many hands on one session: four programs that act at random, for a while, each as fast as it can.
//!
//! `ADJOURN_ACTS` says how often each of them acts.

use crate::room::{extend, next, opening, press, say};
use adjourn::clerk::Clerk;
use adjourn::log::Log;
use adjourn::log::lasting::LastingLog;
use adjourn::log::sqlite::SqliteLog;
use adjourn::session::Session;
use adjourn::session::command::Command as Act;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const PROGRAMS: u64 = 4;
const ACTS: u64 = 120;

fn acts() -> u64 {
    std::env::var("ADJOURN_ACTS").ok().and_then(|text| text.parse().ok()).unwrap_or(ACTS)
}

#[test]
fn what_four_programs_do_at_random_is_one_history_with_no_act_lost_or_twice() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.session");
    let start = |seed: u64| {
        Command::new(std::env::current_exe().unwrap())
            .args(["hands::a_program_that_acts_at_random", "--exact", "--ignored", "--nocapture"])
            .env("ADJOURN_TEST_SESSION", &path)
            .env("ADJOURN_TEST_SEED", seed.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let programs: Vec<Child> = (1..=PROGRAMS).map(start).collect();
    let mut acknowledged = Vec::new();
    for mut program in programs {
        let lines = BufReader::new(program.stdout.take().unwrap()).lines().map(Result::unwrap);
        acknowledged.extend(lines.filter_map(|line| line.strip_prefix("acknowledged ").map(ToOwned::to_owned)));
        assert!(program.wait().unwrap().success());
    }
    let entries = SqliteLog::open_read_only(&path).unwrap().after(0).unwrap();
    let stored: Vec<String> = entries.iter().map(|(_, entry)| entry.id.to_string()).collect();
    let unique: BTreeSet<&String> = stored.iter().collect();
    assert_eq!(unique.len(), stored.len(), "an act stands twice");
    assert_eq!(
        acknowledged.iter().collect::<BTreeSet<_>>(),
        unique.clone(),
        "what was acknowledged and what is stored"
    );
    // One counted on from the other: nobody wrote beside another, and nobody wrote on what it had not seen.
    let turns: Vec<u64> = entries.iter().map(|(_, entry)| entry.turn).collect();
    assert_eq!(turns, (1..=turns.len() as u64).collect::<Vec<_>>());
    assert!(entries.windows(2).all(|pair| matches!(pair, [(_, one), (_, two)] if one.at <= two.at)));
    // And nothing that was acknowledged is void.
    let mut session = Session::default();
    session.absorb(entries.into_iter().map(|(_, entry)| entry));
    let void = session.current().filter(|(_, effect)| matches!(effect, adjourn::session::entry::Effect::Void(_)));
    assert_eq!(void.count(), 0);
    println!("{} acts of {PROGRAMS} programs, one history", turns.len());
    assert!(turns.len() > 200, "{}", turns.len());
}

/// Not a test of its own: what the programs do that the test above starts.
#[test]
#[ignore = "a program that another test starts"]
fn a_program_that_acts_at_random() {
    let (Ok(path), Ok(seed)) = (std::env::var("ADJOURN_TEST_SESSION"), std::env::var("ADJOURN_TEST_SEED")) else {
        return;
    };
    let mut clerk = Clerk::new(Box::new(LastingLog::at(Path::new(&path), false)));
    let mut dice: u64 = seed.parse::<u64>().unwrap().wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let opened = press(600);
    let answer = clerk.open(&opening(None), &opened, false).unwrap().outcome.unwrap();
    // Whoever came later joined the opening of another.
    if clerk.session().entries().iter().any(|entry| entry.id == opened.id) {
        println!("\nacknowledged {}", opened.id);
    }
    assert_eq!(answer.event.kind(), "opened");
    for number in 0..acts() {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        let act = match dice % 9 {
            0 => extend(1),
            1 => extend(-1),
            2 => next(),
            3 => Act::Suspend,
            4 => Act::Resume,
            5 => Act::Skip(adjourn::agenda::SlotId("b".to_owned())),
            6 => Act::Restore(adjourn::agenda::SlotId("b".to_owned())),
            7 => Act::Strike { turn: None, with_later: false },
            _ => say(&format!("{seed}-{number}")),
        };
        let press = press(700 + i64::try_from(number).unwrap());
        if clerk.rule(&act, &press).unwrap().outcome.is_ok() {
            println!("\nacknowledged {}", press.id);
        }
    }
}
