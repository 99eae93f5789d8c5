//! What a correction moves, and what it leaves alone.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "support/day.rs"]
#[expect(dead_code, reason = "each test program uses its part of it")]
mod day;

use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::outlook::RowState;
use adjourn::session::command::Command;
use day::{Day, agenda_of, slot};

const NEXT: Command = Command::Next { ends: None, at: None };

fn day_of(slots: &str) -> Day {
    let agenda = agenda_of(&format!("title = \"Day\"\ndate = 2011-04-12\ntimezone = \"UTC\"\n{slots}"));
    let mut day = Day::of(agenda, "8:00");
    day.open(None);
    day
}

fn row(id: &str, length: &str, advance: &str) -> String {
    let start = if id == "a" { "start = \"9:00\"\n" } else { "" };
    format!("[[slot]]\nid = \"{id}\"\ntitle = \"{id}\"\n{start}length = \"{length}\"\nadvance = \"{advance}\"\n")
}

#[test]
fn a_slot_that_the_clock_closed_and_the_one_that_it_started_at_once_are_corrected_together() {
    let mut day = day_of(&(row("a", "30m", "clock") + &row("b", "30m", "clock")));
    day.at("9:40").does(Command::Correct(day_second("9:27"))).unwrap();
    let rows = day.outlook().rundown;
    assert_eq!(rows[0].actual.end, Some(day.second("9:27")));
    // Nothing starts early by itself: the closing was early, the printed start holds.
    assert_eq!(rows[1].actual.start, Some(day.second("9:30")));
    day.does(Command::Correct(day_second("9:33"))).unwrap();
    let rows = day.outlook().rundown;
    assert_eq!(rows[0].actual.end, Some(day.second("9:27")), "what was said of the closing stands");
    assert_eq!(rows[1].actual.start, Some(day.second("9:33")));
}

#[test]
fn between_a_closing_and_the_start_that_came_with_it_a_correction_moves_the_start_alone() {
    let mut day = day_of(&(row("a", "30m", "chair") + &row("b", "30m", "chair")));
    day.at("9:00").does(NEXT).unwrap();
    day.at("9:40").does(Command::Next { ends: None, at: Some(day_second("9:20")) }).unwrap();
    day.does(Command::Correct(day_second("9:25"))).unwrap();
    let rows = day.outlook().rundown;
    assert_eq!(rows[0].actual.end, Some(day.second("9:20")));
    assert_eq!(rows[1].actual.start, Some(day.second("9:25")));
}

#[test]
fn a_correction_holds_for_its_transition_wherever_that_comes_from() {
    let later = row("b", "30m", "chair").replace("length", "start = \"11:00\"\nlength");
    let mut day = day_of(&(row("a", "30m", "clock") + &later));
    let longer = Command::Extend { by: Length::minutes(20), slot: None, phase: None };
    day.at("9:10").does(longer).unwrap();
    day.at("9:35").does(Command::Close { ends: None, at: None }).unwrap();
    day.at("9:40").does(Command::Correct(day_second("9:31"))).unwrap();
    // Without the twenty minutes the clock closed it, and the closing that people corrected is that one.
    day.does(Command::Strike { turn: Some(2), with_later: true }).unwrap();
    assert_eq!(day.outlook().rundown[0].actual.end, Some(day.second("9:31")));
}

#[test]
fn a_correction_of_what_has_not_happened_has_no_effect() {
    let mut day = day_of(&(row("a", "30m", "clock") + &row("b", "30m", "chair")));
    day.at("9:20").does(NEXT).unwrap();
    day.at("9:22").does(Command::Correct(day_second("9:18"))).unwrap();
    assert_eq!(day.outlook().rundown[0].actual.end, Some(day.second("9:18")));
    // Without the act the clock has not closed the slot yet, and nothing is left to correct.
    day.at("9:25").does(Command::Strike { turn: Some(2), with_later: true }).unwrap();
    assert_eq!(day.outlook().rundown[0].state, RowState::Running);
    day.at("9:31");
    assert_eq!(day.outlook().rundown[0].actual.end, Some(day.second("9:30")));
}

#[test]
fn a_slot_that_was_closed_in_its_qa_stays_closed_when_the_opening_of_its_qa_is_struck() {
    let mut day = Day::in_panel("10:30");
    day.at("11:15").does(NEXT).unwrap();
    day.at("11:30").does(Command::Close { ends: None, at: None }).unwrap();
    let opening = day.session.turn() - 1;
    day.at("11:31").does(Command::Strike { turn: Some(opening), with_later: false }).unwrap();
    let panel = &day.outlook().rundown[2];
    assert_eq!((panel.actual.qa, panel.actual.end), (None, Some(day.second("11:30"))));
}

#[test]
fn what_was_due_before_a_suspension_had_not_happened_when_it_ended() {
    let mut day = Day::in_panel("10:30");
    day.at("11:20").does(Command::Suspend).unwrap();
    day.at("11:22").does(Command::Resume).unwrap();
    day.at("11:45").does(Command::Here { slot: slot("services"), phase: Phase::Talk, at: None }).unwrap();
    let panel = &day.outlook().rundown[2];
    assert_eq!(panel.actual.qa, Some(day.second("11:22")));
}

#[test]
fn a_phase_that_began_after_the_closing_that_was_kept_has_nothing_left() {
    let mut day = Day::in_panel("10:30");
    day.at("11:15").does(NEXT).unwrap();
    day.at("11:20").does(Command::Extend { by: Length::minutes(10), slot: None, phase: None }).unwrap();
    day.at("11:21").does(Command::KeepClosing).unwrap();
    let really = day.second("11:33");
    day.at("11:35").does(Command::Correct(really)).unwrap();
    let current = day.outlook().current.unwrap();
    assert_eq!((current.allotment, current.overtime), (Length::ZERO, Length::minutes(2)));
}

fn day_second(time: &str) -> adjourn::duration::Second {
    day_of(&row("a", "30m", "clock")).second(time)
}
