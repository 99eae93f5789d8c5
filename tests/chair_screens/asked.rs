//! Everything that is asked, with the countdowns visible above it.

use crate::day::{Day, Sitting, slot};
use crate::{check_all, drawn};
use adjourn::agenda::Phase;
use adjourn::duration::{Length, Second};
use adjourn::seat::key::Key;
use adjourn::seat::{Message, SeatKind, Situation};
use adjourn::session::command::Command;
use adjourn::words::Language;

fn chair_at(now: &str) -> Sitting {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until(now);
    chair.press(Key::Escape);
    chair
}

/// The chair at that time after these keys.
fn after(now: &str, keys: &[Key]) -> Sitting {
    let mut chair = chair_at(now);
    for key in keys {
        chair.press(*key);
    }
    chair
}

fn with_later() -> Sitting {
    let mut chair = chair_at("10:40");
    let suspended = chair.day.does(Command::Suspend).unwrap().turn;
    chair.day.at("10:42").does(Command::Resume).unwrap();
    let strike = Command::Strike { turn: Some(suspended), with_later: false };
    let outcome = chair.day.does(strike.clone());
    chair.hear(Message::Ruled { command: Some(strike), outcome, own: true });
    chair
}

fn early() -> Sitting {
    let mut day = Day::in_panel("10:30");
    day.at("11:12").does(Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at: None }).unwrap();
    day.at("11:22").does(Command::Next { ends: Some((slot("gestion"), Phase::Qa)), at: None }).unwrap();
    let mut chair = Sitting::chair(day);
    chair.wait_until("11:24:25").press(Key::Enter);
    chair
}

fn finished_early() -> Sitting {
    let mut chair = after("11:12", &[Key::Enter]);
    chair.wait_until("11:22").press(Key::Enter);
    chair.press(Key::Down);
    chair
}

fn begun_late() -> Sitting {
    let mut chair = Sitting::chair(Day::opened("9:30"));
    chair.wait_until("10:12").press(Key::Enter);
    chair.press(Key::Down);
    chair
}

fn adjourn() -> Sitting {
    let mut day = Day::opened("16:45");
    day.does(Command::Confirm).unwrap();
    let mut chair = Sitting::chair(day);
    chair.wait_until("17:02").press(Key::Enter);
    chair
}

fn elsewhere(keys: &[Key]) -> Sitting {
    let mut chair = Sitting::chair(Day::opened("11:20"));
    chair.letter('z');
    for key in keys {
        chair.press(*key);
    }
    chair
}

fn ledger() -> Sitting {
    let mut day = Day::opened("9:30");
    day.at("10:07").does(Command::Next { ends: None, at: None }).unwrap();
    day.at("10:30").does(Command::Extend { by: Length::minutes(9), slot: None, phase: None }).unwrap();
    day.at("10:46").does(Command::Next { ends: Some((slot("ouverture"), Phase::Talk)), at: None }).unwrap();
    day.at("11:31").does(Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at: None }).unwrap();
    day.at("11:42").does(Command::Next { ends: Some((slot("gestion"), Phase::Qa)), at: None }).unwrap();
    let mut chair = Sitting::chair(day);
    chair.wait_until("11:50").letter('d');
    chair
}

fn in_situation(situation: Situation, rfc3339: &str) -> Sitting {
    let mut day = Day::unopened("9:00");
    day.now = chrono::DateTime::parse_from_rfc3339(rfc3339).map(|at| Second(at.timestamp())).unwrap();
    Sitting::in_situation(SeatKind::Chair, day, situation)
}

pub(crate) fn questions() -> Vec<(&'static str, Sitting)> {
    let mut keeping = after("10:40", &[Key::Up]);
    keeping.wait_until("11:22").letter('k');
    let mut awake = after("10:40", &[]);
    awake.hear(Message::AwakeKnown(false));
    awake.letter('?');
    vec![
        ("opening", Sitting::chair(Day::opened("10:40"))),
        ("opening-in-questions", Sitting::chair(Day::opened("11:20"))),
        ("where", elsewhere(&[])),
        ("since", elsewhere(&[Key::Enter, Key::Char('1'), Key::Char('0')])),
        ("overrun", after("10:40", &[Key::Char('o')])),
        ("keep", keeping),
        ("early", early()),
        ("adjourn", adjourn()),
        ("with-later", with_later()),
        ("when-missing", after("11:17:10", &[Key::Char('t')])),
        ("when-latest", after("11:17:10", &[Key::Char('t'), Key::Char('t'), Key::Char('1'), Key::Char('1')])),
        ("no-show", after("10:40", &[Key::Char('s')])),
        ("absent", after("10:40", &[Key::Char('s'), Key::Enter, Key::Down])),
        ("early-finish", finished_early()),
        ("late-start", begun_late()),
        ("message", after("10:40", &[Key::Char('m'), Key::Down])),
        ("message-own", after("10:40", &[Key::Char('m'), Key::Char('A'), Key::Char('h')])),
        ("ledger", ledger()),
        ("help", awake),
        ("quit", after("10:40", &[Key::Char('q')])),
        ("ahead", in_situation(Situation::AheadOfDay, "2011-04-11T18:00:00-04:00")),
        ("past", in_situation(Situation::PastDay, "2026-11-24T09:00:00Z")),
    ]
}

#[test]
fn every_question_looks_as_it_was_accepted_in_every_language() {
    let mut screens = Vec::new();
    for (question, sitting) in questions() {
        for language in Language::ALL {
            let name = format!("chair-asks-{question}-80x24-{}", language.code());
            screens.push((name, drawn(&sitting, language, 80, 24)));
        }
    }
    check_all(screens);
}

#[test]
fn questions_on_small_and_large_screens_look_as_they_were_accepted() {
    let mut screens = Vec::new();
    for (question, sitting) in questions() {
        for (columns, rows) in [(20, 6), (40, 12), (120, 36)] {
            if ["opening", "overrun", "when-missing", "help", "past", "early-finish", "late-start"].contains(&question)
            {
                let name = format!("chair-asks-{question}-{columns}x{rows}-fr");
                screens.push((name, drawn(&sitting, Language::Fr, columns, rows)));
            }
        }
    }
    check_all(screens);
}

#[test]
fn what_is_asked_leaves_both_countdowns_where_they_are() {
    let plain = drawn(&chair_at("10:40"), Language::Fr, 80, 24);
    let above = |screen: &str| screen.lines().take(11).map(str::to_owned).collect::<Vec<_>>();
    for key in ['o', 's', 'm', 'd', 'q', 't'] {
        let asked = drawn(&after("10:40", &[Key::Char(key)]), Language::Fr, 80, 24);
        assert_eq!(above(&asked), above(&plain), "{key}");
    }
    let help = drawn(&after("10:40", &[Key::Char('?')]), Language::Fr, 80, 24);
    assert!(help.contains("35:00") && help.contains("50:00"), "the keys are many: the times stand in plain lines");
}
