//! What a question or a screen was about changes under it: nothing else is done in its place.

use crate::day::{Day, Sitting, slot};
use adjourn::agenda::{Hard, Kind, Phase};
use adjourn::duration::Length;
use adjourn::outlook::State;
use adjourn::seat::key::Key;
use adjourn::seat::notice::Said;
use adjourn::seat::prompt::{Prompt, When};
use adjourn::seat::{Effect, Message, SeatKind};
use adjourn::session::answer::OutOfOrder;
use adjourn::session::change::NewSlot;
use adjourn::session::command::Command;

const LONGER: Command = Command::Extend { by: Length::minutes(5), slot: None, phase: None };

/// II closed at 11:22; III waits for 11:30.
fn holding() -> Sitting {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:10").press(Key::Enter);
    chair.wait_until("11:22").press(Key::Enter);
    chair.press(Key::Escape);
    chair
}

fn asks_early(chair: &Sitting) -> bool {
    matches!(chair.asks(), Some(Prompt::StartEarly { .. }))
}

#[test]
fn whether_a_slot_may_start_early_is_asked_no_more_when_another_one_is_next() {
    let mut chair = holding();
    chair.press(Key::Enter);
    assert!(asks_early(&chair));
    chair.day.other_does("Ana", Command::Skip(slot("services")));
    chair.hear(Message::Grew);
    assert_eq!(chair.asks(), None);
    assert!(chair.said().contains(&&Said::Overtaken));
    assert_eq!(chair.press_after(500, Key::Enter), [], "the Enter on its way to the question starts nothing");
    assert_eq!(chair.day.outlook().state, State::Holding);
}

#[test]
fn what_was_to_be_started_is_started_and_nothing_else_whoever_was_first() {
    let mut day = holding().day;
    let begin = |id: &str| Command::Begin { slot: slot(id), at: None };
    let not_next = OutOfOrder::NotNext { slot: slot("dejeuner"), next: slot("services") };
    assert_eq!(day.does(begin("dejeuner")), Err(not_next));
    day.other_does("Ana", begin("services"));
    day.at("11:23");
    assert_eq!(day.does(begin("services")), Err(OutOfOrder::HasStarted(slot("services"))));
    assert_eq!(day.does(begin("dejeuner")), Err(OutOfOrder::Runs(slot("services"))));
    assert_eq!(day.outlook().current.unwrap().phase, Phase::Talk, "nothing was ended in its place");
}

#[test]
fn a_key_that_follows_a_change_before_the_next_frame_was_meant_for_what_stood_there() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:31");
    chair.day.other_does("Ana", Command::Close { ends: None, at: None });
    chair.hear_unseen(Message::Grew);
    assert_eq!(chair.press_after(5, Key::Enter), []);
    assert!(chair.said().contains(&&Said::Overtaken));
}

#[test]
fn minutes_are_for_the_phase_that_the_screen_showed() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:15");
    let given = chair.press(Key::Right);
    let mut day = chair.day;
    day.other_does("Ana", Command::Close { ends: None, at: None });
    day.at("11:31").other_does("Ana", Command::Begin { slot: slot("services"), at: None });
    let [Effect::Rule(command)] = given.as_slice() else { panic!("{given:?}") };
    assert!(matches!(day.does(command.clone()), Err(OutOfOrder::Over(_) | OutOfOrder::OverAlready(..))));
}

#[test]
fn adjourning_is_asked_no_more_when_there_is_something_left() {
    let mut day = Day::opened("16:45");
    day.does(Command::Confirm).unwrap();
    let mut chair = Sitting::chair(day);
    chair.press(Key::Enter);
    assert!(matches!(chair.asks(), Some(Prompt::Adjourn { .. })));
    let title = "Mot de la fin".to_owned();
    let hard = Hard { start: false, end: false };
    let new = NewSlot { id: slot("mot"), title, kind: Kind::Remarks, talk: Length::minutes(10), qa: None, hard };
    chair.day.other_does("Ana", Command::Add { slot: Box::new(new), before: None });
    chair.hear(Message::Grew);
    assert_eq!(chair.asks(), None);
    assert!(chair.said().contains(&&Said::Overtaken));
}

#[test]
fn the_time_of_the_latest_transition_is_asked_no_more_when_there_was_another_one() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:40");
    chair.letter('t');
    assert!(matches!(chair.asks(), Some(Prompt::When { what: When::Latest, .. })));
    chair.day.other_does("Ana", Command::Suspend);
    chair.hear(Message::Grew);
    assert_eq!(chair.asks(), None);
    assert!(chair.said().contains(&&Said::Overtaken));
}

#[test]
fn the_line_of_the_log_stays_with_its_act_when_newer_ones_come() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.day.does(LONGER).unwrap();
    chair.hear(Message::Grew);
    chair.letter('l');
    let pointed = chair.day.outlook().turn;
    chair.day.other_does("Ana", Command::ShowMessage("Merci".to_owned()));
    chair.hear(Message::Grew);
    assert_eq!(chair.asks(), Some(&Prompt::Log(1)));
    let struck = [Effect::Rule(Command::Strike { turn: Some(pointed), with_later: false })];
    assert_eq!(chair.letter('u'), struck);
}

#[test]
fn a_text_that_is_being_written_gives_way_to_no_answer_that_comes_late() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.letter('m');
    desk.type_in("Salle 2");
    let strike = Command::Strike { turn: Some(2), with_later: false };
    let outcome = Err(OutOfOrder::WouldVoid(vec![3]));
    desk.hear(Message::Ruled { command: Some(strike), outcome, own: true });
    assert!(matches!(desk.asks(), Some(Prompt::Message(_))));
    assert_eq!(desk.said(), [&Said::Refused(OutOfOrder::WouldVoid(vec![3]))]);
}
