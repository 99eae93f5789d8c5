//! What is offered when the day departs from its plan: an early finish, a late start, somebody who does not come.

use crate::day::{Day, Sitting, slot};
use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::outlook::{RowState, State};
use adjourn::seat::Effect;
use adjourn::seat::key::Key;
use adjourn::seat::offer::{Absence, LateStart, Spare};
use adjourn::seat::prompt::Prompt;
use adjourn::session::command::Command;
use adjourn::session::plan::PlanName;

fn rule(command: Command) -> Vec<Effect> {
    vec![Effect::Rule(command)]
}

/// II closes at 11:22 from its Q&A, eight minutes before its time; III is printed for 11:30.
fn finished_early() -> Sitting {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:12").press(Key::Enter);
    chair.wait_until("11:22").press(Key::Enter);
    chair
}

fn spare(chair: &Sitting) -> Option<Spare> {
    match chair.asks() {
        Some(Prompt::EarlyFinish(offer)) => Some(offer.choice),
        _ => None,
    }
}

#[test]
fn a_slot_that_closes_early_is_closed_at_once_and_three_choices_are_offered() {
    let mut chair = finished_early();
    assert_eq!(chair.day.outlook().state, State::Holding);
    let Some(Prompt::EarlyFinish(offer)) = chair.asks() else { panic!("{:?}", chair.asks()) };
    let (closed, until) = (chair.day.second("11:22"), chair.day.second("11:30"));
    assert_eq!((offer.choice, offer.closed, offer.until), (Spare::Wait, closed, until));
    assert_eq!(chair.press(Key::Enter), [], "waiting changes nothing");
    assert_eq!(chair.asks(), None);
    assert_eq!(chair.day.outlook().next.unwrap().expected_start, until);
}

#[test]
fn the_time_that_is_left_goes_to_the_q_and_a_by_one_act() {
    let mut chair = finished_early();
    let turn = chair.day.outlook().turn;
    chair.press(Key::Down);
    assert_eq!(spare(&chair), Some(Spare::GoOn));
    assert_eq!(chair.press(Key::Enter), rule(Command::Strike { turn: Some(turn), with_later: false }));
    let current = chair.day.outlook().current.unwrap();
    assert_eq!((current.phase, current.closing), (Phase::Qa, chair.day.second("11:30")));
    assert_eq!(chair.asks(), None);
}

#[test]
fn a_q_and_a_that_was_passed_over_opens_when_the_talk_ended() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:12").letter('c');
    chair.wait_until("11:13");
    chair.press(Key::Down);
    let turn = chair.day.outlook().turn;
    let ends = Some((slot("gestion"), Phase::Talk));
    let opened = Command::Next { ends, at: Some(chair.day.second("11:12")) };
    let strike = Command::Strike { turn: Some(turn), with_later: false };
    assert_eq!(chair.press(Key::Enter), [Effect::Rule(strike), Effect::Rule(opened)]);
    let current = chair.day.outlook().current.unwrap();
    assert_eq!((current.phase, current.started), (Phase::Qa, chair.day.second("11:12")));
    assert_eq!(current.closing, chair.day.second("11:30"), "the closing stands");
}

#[test]
fn the_next_slot_starts_ahead_of_its_time_only_by_choice() {
    let mut chair = finished_early();
    chair.press(Key::Up);
    assert_eq!(spare(&chair), Some(Spare::StartNow));
    assert_eq!(chair.press(Key::Enter), rule(Command::Begin { slot: slot("services"), at: None }));
    assert_eq!(chair.day.outlook().current_slot().unwrap().id, slot("services"));
}

#[test]
fn an_offer_lets_other_keys_pass_and_ends_with_the_hold() {
    let mut chair = finished_early();
    assert_eq!(chair.letter('b'), rule(Command::Blackout(true)));
    assert_eq!(spare(&chair), Some(Spare::Wait));
    chair.wait_until("11:30");
    assert_eq!(chair.asks(), None, "III is due: nothing is left to spare");
    let mut chair = finished_early();
    chair.letter('u');
    assert_eq!((chair.asks(), chair.day.outlook().state), (None, State::Running));
}

#[test]
fn nothing_is_offered_on_time_nor_for_what_somebody_else_closed_nor_to_the_one_who_is_late() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:12").press(Key::Enter);
    chair.wait_until("11:29:30").press(Key::Enter);
    assert_eq!(chair.asks(), None);
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:12").press(Key::Enter);
    chair.wait_until("11:20");
    chair.day.other_does("Ana", Command::Close { ends: None, at: None });
    chair.tick();
    assert_eq!(chair.asks(), None);
}

/// The day begins twelve minutes late.
fn begun_late() -> Sitting {
    let mut chair = Sitting::chair(Day::opened("9:30"));
    chair.wait_until("10:12").press(Key::Enter);
    chair
}

#[test]
fn a_day_that_begins_late_asks_what_is_to_give_way() {
    let mut chair = begun_late();
    assert_eq!(chair.asks(), Some(&Prompt::LateStart(LateStart::KeepLengths)));
    let turn = chair.day.outlook().turn;
    assert_eq!(chair.press(Key::Enter), [], "every slot keeps its length unless somebody says otherwise");
    assert_eq!(chair.day.outlook().turn, turn);

    let mut chair = begun_late();
    chair.letter('h');
    assert_eq!(chair.asks(), None, "another act answers it");

    let mut chair = begun_late();
    let best = chair.day.outlook().plans[0].clone();
    chair.press(Key::Down);
    assert_eq!(chair.press(Key::Enter), rule(Command::Recover(best.plan)));
    assert_ne!(best.plan, PlanName::Later);
    assert_eq!(chair.day.outlook().end_expected, best.end_expected);
}

#[test]
fn a_later_slot_that_starts_late_asks_nothing() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:16").press(Key::Enter);
    chair.wait_until("11:42").press(Key::Enter);
    assert_eq!((chair.day.outlook().late_by, chair.asks()), (Length::minutes(12), None));
}

/// Somebody is told that III will not take place while II runs.
fn absent() -> Sitting {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:50").letter('s');
    chair.press(Key::Enter);
    chair
}

fn row(chair: &Sitting, id: &str) -> (RowState, Option<adjourn::duration::Second>) {
    let outlook = chair.day.outlook();
    let row = &outlook.rundown[outlook.agenda.index_of(&slot(id)).unwrap()];
    (row.state, row.expected.start)
}

#[test]
fn the_gap_of_a_no_show_stays_a_gap_unless_somebody_chooses() {
    let mut chair = absent();
    assert_eq!(chair.asks(), Some(&Prompt::Absent { slot: slot("services"), choice: Absence::LeaveGap }));
    assert_eq!(chair.press(Key::Enter), rule(Command::Skip(slot("services"))));
    assert_eq!(row(&chair, "services").0, RowState::Skipped);
    assert_eq!(row(&chair, "dejeuner").1, Some(chair.day.second("12:30")));
}

#[test]
fn the_time_of_a_no_show_can_go_to_the_discussion() {
    let mut chair = absent();
    chair.press(Key::Down);
    assert_eq!(chair.press(Key::Enter), rule(Command::Yield(slot("services"))));
    assert_eq!(chair.day.outlook().current.unwrap().closing, chair.day.second("12:30"));
}

#[test]
fn only_what_can_change_places_is_brought_forward() {
    // Behind III comes lunch, which stays where it is.
    let chair = absent();
    let offered = Absence::offered(&slot("services"), &chair.day.outlook());
    assert_eq!(offered, [Absence::LeaveGap, Absence::Discuss]);
    let outlook = chair.day.outlook();
    let (first, next) = outlook
        .agenda
        .slots
        .iter()
        .zip(outlook.agenda.slots.iter().skip(1))
        .find(|(one, _)| Absence::offered(&one.id, &outlook).contains(&Absence::BringForward))
        .map(|(one, next)| (one.clone(), next.clone()))
        .unwrap();
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:50").letter('s');
    let index = outlook.agenda.index_of(&first.id).unwrap();
    for _ in 0..outlook.rundown.len() {
        if chair.asks() != Some(&Prompt::NoShow { index }) {
            chair.press(Key::Down);
        }
    }
    chair.press(Key::Enter);
    chair.press(Key::Up);
    let moved = Command::Move { slot: next.id.clone(), before: Some(first.id.clone()) };
    assert_eq!(chair.press(Key::Enter), rule(moved));
    assert_eq!(row(&chair, &next.id.0).1, Some(first.start), "it has the printed place of the one who is missing");
    assert_eq!(row(&chair, &first.id.0).0, RowState::Upcoming);
}

#[test]
fn while_nothing_runs_there_is_no_discussion_to_give_the_time_to() {
    let chair = finished_early();
    assert!(!Absence::offered(&slot("services"), &chair.day.outlook()).contains(&Absence::Discuss));
}
