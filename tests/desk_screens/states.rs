//! The states of a day, and what is asked at the desk, at the sizes that it may have.

use crate::cut::Vocabulary;
use crate::day::{Day, SAMPLE, Sitting, sample_with, slot};
use crate::golden::languages_at;
use crate::{check_all, drawn, drawn_plainly};
use adjourn::agenda::Phase;
use adjourn::agenda::read::{Setting, read};
use adjourn::duration::Length;
use adjourn::seat::filed::{File, Says};
use adjourn::seat::key::Key;
use adjourn::seat::{Message, SeatKind};
use adjourn::session::command::Command;
use adjourn::session::plan::PlanName;
use adjourn::words::Language;

fn next(id: &str, phase: Phase) -> Command {
    Command::Next { ends: Some((slot(id), phase)), at: None }
}

/// The desk, with nothing left to be told.
pub(crate) fn desk(day: Day, now: &str) -> Sitting {
    let mut desk = Sitting::at_the(SeatKind::Desk, day);
    desk.wait_until(now);
    desk.press(Key::Escape);
    desk.ms += 60_000;
    desk.tick();
    desk
}

/// Begun seven minutes late, nine over in I, and five more for II that Ana took back; III cannot keep lunch.
pub(crate) fn late() -> Day {
    let mut day = Day::opened("9:30");
    day.at("10:07").does(Command::Next { ends: None, at: None }).unwrap();
    day.at("10:30").does(Command::Extend { by: Length::minutes(9), slot: None, phase: None }).unwrap();
    day.at("10:46").does(next("ouverture", Phase::Talk)).unwrap();
    let more = day.at("11:20").other_does("Ana", Command::Extend { by: Length::minutes(5), slot: None, phase: None });
    day.at("11:21").other_does("Ana", Command::Strike { turn: Some(more.turn), with_later: false });
    day.at("11:31").does(next("gestion", Phase::Talk)).unwrap();
    day.at("11:42").does(next("gestion", Phase::Qa)).unwrap();
    day
}

fn overtime() -> Day {
    let mut day = late();
    day.at("12:27").does(Command::KeepQa).unwrap_err();
    day
}

fn holding() -> Day {
    let mut day = Day::in_panel("10:30");
    day.at("11:12").does(next("gestion", Phase::Talk)).unwrap();
    day.at("11:22").does(next("gestion", Phase::Qa)).unwrap();
    day
}

fn adjourned() -> Day {
    let mut day = Day::opened("16:50");
    day.does(Command::Confirm).unwrap();
    day.at("17:06").does(next("cloture", Phase::Talk)).unwrap();
    day
}

/// The desk at that time of a day after these keys.
fn after(day: Day, now: &str, keys: &[Key]) -> Sitting {
    let mut desk = desk(day, now);
    for key in keys {
        desk.press(*key);
    }
    desk
}

fn skipped() -> Sitting {
    let mut day = Day::in_panel("10:30");
    day.at("10:35").other_does("Ana", Command::Skip(slot("protection")));
    after(day, "10:40", &[Key::Down, Key::Down, Key::Down, Key::Down])
}

/// A plan is adopted that was to keep lunch.
fn promised(now: &str) -> Sitting {
    let mut day = late();
    day.at("11:50").other_does("Ana", Command::Recover(PlanName::Mix));
    desk(day, now)
}

/// A coffee of ten minutes is about to be added before lunch.
fn adds() -> Sitting {
    let mut desk = after(Day::in_panel("10:30"), "10:40", &[Key::Down, Key::Down, Key::Char('e'), Key::Char('a')]);
    desk.type_in("Café");
    for key in [Key::Enter, Key::Down, Key::Down, Key::Left, Key::Left, Key::Left] {
        desk.press(key);
    }
    desk
}

/// One of the two speakers of II is missing.
fn missing() -> Sitting {
    let speakers = "title  = \"Gestion de la migration\"\nspeakers = [{ name = \"Ana Ruiz\", time = \"20m\" }, \
                    { name = \"Paul Biya\", time = \"15m\" }, { name = \"Mme X\" }]";
    let agenda = sample_with(&[("title  = \"Gestion de la migration\"", speakers)]);
    let mut day = Day::opened_with(agenda, "10:35", None);
    day.does(Command::Confirm).unwrap();
    after(day, "10:40", &[Key::Char('a'), Key::Down])
}

/// The desk in II, whose file somebody has changed: lunch is longer, and V has another title and a speaker.
fn file_changed(broken: bool) -> Sitting {
    let mut desk = desk(Day::in_panel("10:30"), "10:40");
    let changes = [
        (
            "title  = \"Protection des migrants\"",
            "title  = \"Protection du personnel\"\nspeakers = [{ name = \"Ana Ruiz\" }]",
        ),
        ("title  = \"Gestion de la migration\"", "title  = \"La gestion de la migration\""),
        ("qa     = \"11:15\"", "qa     = \"11:10\""),
        ("title    = \"Allocution d’ouverture\"", "title    = \"Ouverture\""),
        ("end   = \"14:00\"", if broken { "end   = \"11:00\"" } else { "end   = \"14:10\"" }),
        ("start  = \"14:00\"", "start  = \"14:10\""),
    ];
    let source = changes.iter().fold(SAMPLE.to_owned(), |text, (from, to)| text.replace(from, to));
    let setting = Setting { today: desk.day.agenda.date, zone: chrono_tz::UTC };
    let says = |source: String| match read(&source, &setting) {
        Ok(agenda) => Says::Agenda { agenda: agenda.into(), source: source.into() },
        Err(complaints) => Says::Broken { source: source.into(), complaints },
    };
    for says in [says(SAMPLE.to_owned()), says(source)] {
        desk.hear(Message::File(Box::new(File { name: "agenda.toml".to_owned(), says })));
    }
    desk.ms += 60_000;
    desk.tick();
    desk
}

/// The same, with the file looked at and one slot left.
fn file_looked_at() -> Sitting {
    let mut desk = file_changed(false);
    for key in [Key::Char('f'), Key::Down, Key::Space, Key::Down, Key::Down] {
        desk.press(key);
    }
    desk
}

/// Somebody else at a desk signs with the same name.
fn signs_alike() -> Sitting {
    let mut desk = desk(Day::in_panel("10:30"), "10:40");
    desk.day.ruled(&Command::Skip(slot("protection")), "Marie", "desk").unwrap();
    desk.tick();
    desk
}

pub(crate) fn states() -> Vec<(&'static str, Sitting)> {
    vec![
        ("before", desk(Day::opened("8:40"), "8:41:30")),
        ("talk", desk(Day::in_panel("10:30"), "10:40")),
        ("late", desk(late(), "11:50")),
        ("overtime", desk(overtime(), "12:39:10")),
        ("holding", desk(holding(), "11:24:25")),
        ("skipped", skipped()),
        ("promised", promised("11:52")),
        ("promise-broken", promised("12:40")),
        ("adjourned", desk(adjourned(), "17:06:30")),
        ("file-changed", file_changed(false)),
        ("file-broken", file_changed(true)),
    ]
}

pub(crate) fn questions() -> Vec<(&'static str, Sitting)> {
    use Key::{Char, Down, Enter, Left};
    vec![
        ("edits-lunch", after(Day::in_panel("10:30"), "10:40", &[Down, Down, Left, Down])),
        ("edits-late", after(late(), "11:50", &[Enter])),
        ("leaves-out", after(Day::in_panel("10:30"), "10:40", &[Down, Char('s')])),
        ("puts-off", after(holding(), "11:24:25", &[Char('p')])),
        ("changes", after(Day::in_panel("10:30"), "10:40", &[Down, Char('e'), Down])),
        ("moves", after(Day::in_panel("10:30"), "10:40", &[Down, Down, Down, Char('e'), Enter, Down])),
        ("renames", after(Day::in_panel("10:30"), "10:40", &[Down, Char('e'), Char('t'), Key::Backspace])),
        ("fixes", after(Day::in_panel("10:30"), "10:40", &[Down, Char('e'), Char('f'), Down])),
        ("plans", after(late(), "11:50", &[Char('r'), Down])),
        ("file", file_looked_at()),
        ("adds", adds()),
        ("missing", missing()),
        ("name", signs_alike()),
        ("log", after(late(), "11:50", &[Char('l')])),
        ("help", after(late(), "11:50", &[Char('?')])),
    ]
}

fn check(states: Vec<(&'static str, Sitting)>, sizes: &[(u16, u16)]) {
    let mut screens = Vec::new();
    for (state, sitting) in states {
        for (columns, rows) in sizes {
            for language in languages_at(*columns) {
                let name = format!("desk-{state}-{columns}x{rows}-{}", language.code());
                screens.push((name, drawn(&sitting, *language, *columns, *rows)));
            }
        }
    }
    check_all(screens);
}

#[test]
fn every_state_looks_as_it_was_accepted_in_every_language() {
    check(states(), &[(20, 6), (40, 12), (80, 24), (100, 30), (200, 50)]);
}

#[test]
fn every_question_looks_as_it_was_accepted_in_every_language() {
    check(questions(), &[(20, 6), (80, 24), (100, 30), (200, 50)]);
}

#[test]
fn between_the_sizes_titles_can_be_told_apart() {
    let few = |named: Vec<(&'static str, Sitting)>, names: &[&str]| {
        named.into_iter().filter(|(name, _)| names.contains(name)).collect::<Vec<_>>()
    };
    check(few(states(), &["late", "holding"]), &[(48, 16), (60, 20), (120, 36)]);
    check(few(questions(), &["plans", "moves"]), &[(60, 20), (120, 36)]);
}

#[test]
fn the_chair_sees_the_desks_picture_with_its_own_keys() {
    let mut chair = Sitting::chair(late());
    chair.wait_until("11:50").press(Key::Escape);
    chair.letter('v');
    chair.letter('v');
    check_all([("desk-chair-100x30-en".to_owned(), drawn(&chair, Language::En, 100, 30))]);
}

#[test]
fn the_last_row_always_says_the_keys() {
    for (state, sitting) in states().into_iter().chain(questions()) {
        for (columns, rows) in [(80, 24), (100, 30), (200, 50)] {
            let screen = drawn(&sitting, Language::En, columns, rows);
            let last: Vec<&str> = screen.lines().rev().filter(|line| !line.trim().is_empty()).take(2).collect();
            assert!(last.iter().any(|line| line.contains("? keys") || line.contains("Enter: ")), "{state}: {last:?}");
        }
    }
}

#[test]
fn no_word_is_cut_at_any_size_in_any_language() {
    let sittings: Vec<_> = states().into_iter().chain(questions()).collect();
    for language in Language::ALL {
        let vocabulary = Vocabulary::of(language, &[SAMPLE, "Marie Ana Ruiz Paul Biya l’étrange Café personnel"]);
        let named = sittings.iter().map(|(state, sitting)| (*state, sitting));
        vocabulary.assert_whole(named, |sitting, columns, rows| drawn(sitting, language, columns, rows));
    }
}

#[test]
fn where_blocks_are_missing_the_desk_is_written_in_ascii() {
    let mut screens = Vec::new();
    for (state, sitting) in states().into_iter().chain(questions()) {
        for language in Language::ALL {
            let screen = drawn_plainly(&sitting, language, 80, 24);
            // A reversed blank is shown as a block.
            let other = screen.chars().find(|sign| !sign.is_ascii() && *sign != '█');
            assert_eq!(other, None, "{state}, {}:\n{screen}", language.code());
            let marked = screen.lines().any(|line| line.starts_with(" >"));
            assert!(marked || ["help", "log"].contains(&state), "no row is pointed at in {state}:\n{screen}");
            if language == Language::Fr && ["late", "plans"].contains(&state) {
                screens.push((format!("desk-{state}-80x24-ascii"), screen));
            }
        }
    }
    check_all(screens);
}
