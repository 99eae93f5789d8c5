//! Enter: what it sends, when it asks, when it does nothing.

use crate::day::{Day, Sitting, slot};
use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::outlook::State;
use adjourn::seat::key::Key;
use adjourn::seat::notice::Said;
use adjourn::seat::prompt::Prompt;
use adjourn::seat::{Effect, Message, SeatKind};
use adjourn::session::answer::OutOfOrder;
use adjourn::session::command::Command;

fn next(id: &str, phase: Phase) -> Vec<Effect> {
    vec![Effect::Rule(Command::Next { ends: Some((slot(id), phase)), at: None })]
}

#[test]
fn enter_ends_what_the_screen_showed() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:15");
    assert_eq!(chair.press(Key::Enter), next("gestion", Phase::Talk));
    chair.wait_until("11:30");
    assert_eq!(chair.press(Key::PageDown), next("gestion", Phase::Qa));
    assert_eq!(chair.day.outlook().current_slot().unwrap().id, slot("services"));
}

#[test]
fn enter_does_nothing_when_the_screen_showed_something_else() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:15");
    // The desk is quicker by a moment: its entry is there, but the chair has not seen a screen with it.
    chair.day.other_does("Ana", Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at: None });
    assert_eq!(chair.press(Key::Enter), []);
    assert!(chair.said().contains(&&Said::Overtaken));
    assert_eq!(chair.day.outlook().current.unwrap().phase, Phase::Qa);
}

#[test]
fn enter_that_repeats_does_nothing_and_says_so() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:15");
    chair.press(Key::Enter);
    assert_eq!(chair.press_after(699, Key::Enter), []);
    assert_eq!(chair.said(), [&Said::Repeated]);
    assert_eq!(chair.press_after(699, Key::PageDown), [], "each repetition counts from the one before");
    assert_eq!(chair.press_after(700, Key::Enter), [], "but nobody ends a Q&A that has only just begun");
    assert_eq!(chair.said(), [&Said::Refused(OutOfOrder::Haste(slot("gestion"), Phase::Qa))]);
    chair.wait_until("11:15:03");
    assert_eq!(chair.press(Key::Enter), next("gestion", Phase::Qa));
}

#[test]
fn enter_right_after_a_change_was_entered_late_does_not_say_that_it_began_just_now() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:19");
    let at = Some(chair.day.second("11:15"));
    chair.day.other_does("Ana", Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at });
    chair.hear(adjourn::seat::Message::Grew);
    chair.press(Key::Escape);
    assert_eq!(chair.press(Key::Enter), []);
    assert!(chair.said().contains(&&Said::Refused(OutOfOrder::JustEntered(slot("gestion"), Phase::Qa))));
    chair.wait_until("11:19:03");
    assert_eq!(chair.press(Key::Enter), next("gestion", Phase::Qa));
}

#[test]
fn enter_held_down_moves_once() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:15");
    let moves: usize = (0..200).map(|_| chair.press_after(33, Key::Enter).len()).sum();
    assert_eq!(moves, 1);
}

#[test]
fn undo_held_down_takes_back_one_act() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Right);
    chair.press(Key::Right);
    let undone: usize = (0..200).map(|_| chair.press_after(33, Key::Char('u')).len()).sum();
    assert_eq!((undone, chair.said()), (1, vec![&Said::UndoRepeated]));
    assert_eq!(chair.press_after(699, Key::Char('U')), [], "Caps Lock makes no other key of it");
    assert_eq!(chair.press_after(700, Key::Char('u')).len(), 1);
    chair.letter('m');
    for letter in "uu".chars() {
        chair.press_after(50, Key::Char(letter));
    }
    let sent = [Effect::Rule(Command::ShowMessage("uu".to_owned()))];
    assert_eq!(chair.press_after(100, Key::Enter), sent, "it is a letter where a text is written");
}

#[test]
fn enter_after_another_key_is_no_repetition() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:15");
    chair.press(Key::Enter);
    chair.press_after(200, Key::Char('o'));
    let marked = chair.press_after(200, Key::Enter);
    let (slot, phase) = (Some(slot("gestion")), Some(Phase::Qa));
    assert_eq!(marked, [Effect::Rule(Command::Extend { by: Length::minutes(5), slot, phase })]);
}

#[test]
fn enter_soon_after_a_dialogue_was_meant_for_the_dialogue() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:00");
    chair.letter('o');
    chair.press(Key::Enter);
    assert_eq!(chair.press_after(800, Key::Enter), []);
    assert!(chair.said().contains(&&Said::TooSoonAfterDialogue));
    assert_eq!(chair.press_after(1_000, Key::Enter), next("gestion", Phase::Talk));
}

#[test]
fn escape_closes_a_dialogue_and_enter_waits_a_second_as_well() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:00");
    chair.letter('o');
    chair.press(Key::Escape);
    assert_eq!(chair.asks(), None);
    assert_eq!(chair.press_after(999, Key::Enter), []);
    assert_eq!(chair.press_after(1_000, Key::Enter), next("gestion", Phase::Talk));
}

#[test]
fn enter_asks_before_starting_a_slot_ahead_of_its_printed_time() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:10").press(Key::Enter);
    chair.wait_until("11:22").press(Key::Enter);
    assert_eq!(chair.day.outlook().state, State::Holding);
    chair.press(Key::Escape);
    assert_eq!(chair.press(Key::Enter), []);
    let pressed = chair.day.now;
    assert_eq!(chair.asks(), Some(&Prompt::StartEarly { index: 3, by: Length::minutes(8), pressed }));
    chair.day.at("11:22:05");
    let started = chair.press(Key::Enter);
    assert_eq!(started, [Effect::Rule(Command::Begin { slot: slot("services"), at: Some(pressed) })]);
    assert_eq!(chair.day.outlook().current.unwrap().started, pressed, "it starts as of the first press");
}

#[test]
fn enter_starts_a_slot_that_is_due_without_asking() {
    let mut chair = Sitting::chair(Day::opened("9:30"));
    chair.wait_until("10:07");
    assert_eq!(chair.press(Key::Enter), [Effect::Rule(Command::Begin { slot: slot("ouverture"), at: None })]);
    assert_eq!(chair.day.outlook().late_by, Length::minutes(7));
}

fn last_slot() -> Sitting {
    let mut day = Day::opened("16:45");
    day.does(Command::Confirm).unwrap();
    Sitting::chair(day)
}

#[test]
fn enter_asks_before_adjourning() {
    let mut chair = last_slot();
    chair.wait_until("17:02");
    assert_eq!(chair.press(Key::Enter), []);
    assert!(matches!(chair.asks(), Some(Prompt::Adjourn { past_qa: false, .. })));
    chair.day.at("17:02:10");
    chair.press(Key::Enter);
    let outlook = chair.day.outlook();
    assert_eq!((outlook.state, outlook.late_by), (State::Adjourned, Length::minutes(2)));
}

#[test]
fn no_to_adjourning_leaves_all_as_it_was() {
    let mut chair = last_slot();
    chair.press(Key::Enter);
    chair.letter('x');
    assert!(chair.asks().is_some(), "only Enter and Escape answer");
    chair.press(Key::Escape);
    assert_eq!(chair.asks(), None);
    assert_eq!(chair.day.outlook().state, State::Running);
}

#[test]
fn enter_while_suspended_or_adjourned_says_why_not() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.letter('h');
    assert_eq!(chair.press(Key::Enter), []);
    assert!(chair.said().contains(&&Said::Refused(OutOfOrder::Suspended)));
    let mut chair = last_slot();
    chair.press(Key::Enter);
    chair.press(Key::Enter);
    assert_eq!(chair.press(Key::Enter), []);
    assert!(chair.said().contains(&&Said::Refused(OutOfOrder::Adjourned)));
}

#[test]
fn enter_at_the_desk_never_advances() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    assert_eq!(desk.press(Key::Enter), []);
    assert!(desk.asks().is_some(), "it opens the row that is pointed at");
    desk.press(Key::Escape);
    assert_eq!(desk.press(Key::PageDown), []);
    let before = desk.day.outlook().rundown;
    for _ in 0..6 {
        desk.press_after(300, Key::Enter);
    }
    assert_eq!(desk.day.outlook().rundown, before, "a held key changes nothing");
}

#[test]
fn a_question_about_what_runs_is_withdrawn_when_that_is_over() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:15");
    chair.letter('o');
    chair.day.other_does("Ana", Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at: None });
    chair.hear(Message::Grew);
    assert_eq!(chair.asks(), None);
    assert!(chair.said().contains(&&Said::Overtaken));
    assert_eq!(chair.press_after(500, Key::Enter), [], "the Enter on its way to the question does nothing");
}
