//! The desk: pointing at rows, editing one, and seeing beforehand what it would come to.

use crate::day::{Day, Sitting, slot};
use crate::random_day;
use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::outlook::{Outlook, Row, RowState, outlook, preview};
use adjourn::seat::SeatKind;
use adjourn::seat::key::Key;
use adjourn::seat::notice::Said;
use adjourn::seat::prompt::Prompt;
use adjourn::seat::{Effect, Message};
use adjourn::session::Press;
use adjourn::session::answer::OutOfOrder;
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, EntryId};
use adjourn::session::event::{Cause, Event};
use adjourn::session::plan::PlanName;
use proptest::prelude::*;

fn desk(day: Day) -> Sitting {
    let mut desk = Sitting::at_the(SeatKind::Desk, day);
    desk.press(Key::Escape);
    desk
}

/// The desk pointing at the row so many under the running one.
fn pointing(day: Day, down: usize) -> Sitting {
    let mut desk = desk(day);
    for _ in 0..down {
        desk.press(Key::Down);
    }
    desk
}

fn lengthened(id: &str, phase: Phase, minutes: i64) -> Vec<Effect> {
    let by = Length::minutes(minutes);
    vec![Effect::Rule(Command::Extend { by, slot: Some(slot(id)), phase: Some(phase) })]
}

fn field(sitting: &Sitting) -> (Phase, i64) {
    match sitting.asks() {
        Some(Prompt::Length { phase, field, .. }) => (*phase, field.minutes()),
        other => panic!("{other:?}"),
    }
}

/// Begun seven minutes late and nine over in I: III runs twelve minutes late, and lunch cannot be kept.
fn late() -> Day {
    let mut day = Day::opened("9:30");
    day.at("10:07").does(Command::Next { ends: None, at: None }).unwrap();
    day.at("10:46").does(Command::Next { ends: Some((slot("ouverture"), Phase::Talk)), at: None }).unwrap();
    day.at("11:31").does(Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at: None }).unwrap();
    day.at("11:42").does(Command::Next { ends: Some((slot("gestion"), Phase::Qa)), at: None }).unwrap();
    day
}

#[test]
fn the_desk_points_at_what_runs_until_somebody_points_elsewhere() {
    let mut desk = desk(Day::in_panel("10:30"));
    assert_eq!(desk.seat.pointed(&desk.day.outlook()), Some(2));
    desk.press(Key::Down);
    assert_eq!(desk.seat.pointed(&desk.day.outlook()), Some(3));
    for _ in 0..20 {
        desk.press(Key::Up);
    }
    assert_eq!(desk.seat.pointed(&desk.day.outlook()), Some(0));
    desk.press(Key::Escape);
    assert_eq!(desk.seat.pointed(&desk.day.outlook()), Some(2));
    let chair = Sitting::chair(Day::in_panel("10:30"));
    assert_eq!(chair.seat.pointed(&chair.day.outlook()), None);
}

#[test]
fn enter_opens_the_row_and_enter_adopts_one_entry_that_u_takes_back() {
    let mut desk = pointing(Day::in_panel("10:30"), 2);
    assert_eq!(desk.press(Key::Enter), []);
    assert_eq!(field(&desk), (Phase::Talk, 90));
    desk.press(Key::Down);
    desk.press(Key::Left);
    assert_eq!(field(&desk), (Phase::Talk, 84));
    assert_eq!(desk.press(Key::Enter), lengthened("dejeuner", Phase::Talk, -6));
    assert_eq!(desk.day.outlook().rundown[4].talk, Length::minutes(84));
    desk.letter('u');
    assert_eq!(desk.day.outlook().rundown[4].talk, Length::minutes(90));
}

#[test]
fn the_side_arrows_begin_a_minute_longer_or_shorter() {
    let mut desk = pointing(Day::in_panel("10:30"), 2);
    desk.press(Key::Left);
    assert_eq!(field(&desk), (Phase::Talk, 89));
    desk.press(Key::Escape);
    desk.press(Key::Right);
    assert_eq!(field(&desk), (Phase::Talk, 91));
}

#[test]
fn a_length_that_stays_as_it_is_makes_no_entry() {
    let mut desk = pointing(Day::in_panel("10:30"), 2);
    desk.press(Key::Enter);
    assert_eq!(desk.press(Key::Enter), []);
    assert_eq!(desk.asks(), None);
}

#[test]
fn digits_say_a_length_and_space_turns_to_the_questions() {
    let mut desk = pointing(Day::in_panel("10:30"), 1);
    desk.press(Key::Enter);
    assert_eq!(field(&desk), (Phase::Talk, 45));
    desk.press(Key::Space);
    assert_eq!(field(&desk), (Phase::Qa, 15));
    desk.letter('-');
    assert_eq!(field(&desk), (Phase::Qa, 6), "the unshifted row of a French keyboard");
    assert_eq!(desk.press(Key::Enter), lengthened("services", Phase::Qa, -9));
}

#[test]
fn when_it_is_late_a_row_opens_on_what_it_could_give() {
    let mut desk = desk(late());
    desk.press(Key::Enter);
    assert_eq!(field(&desk), (Phase::Qa, 8), "twelve minutes are missing, and the Q&A keeps its minimum");
    let mut desk = pointing(late(), 1);
    desk.press(Key::Enter);
    assert_eq!(field(&desk), (Phase::Talk, 90), "lunch has nothing to give");
}

#[test]
fn what_has_run_of_a_phase_cannot_be_taken_from_it() {
    let mut desk = desk(Day::in_panel("10:30"));
    desk.wait_until("10:50");
    desk.press(Key::Enter);
    for _ in 0..9 {
        desk.press(Key::Down);
    }
    assert_eq!(field(&desk), (Phase::Talk, 20));
}

#[test]
fn over_its_time_a_slot_is_asked_about_its_overrun() {
    let mut day = Day::in_panel("10:30");
    day.at("11:15").does(Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at: None }).unwrap();
    let mut desk = desk(day);
    desk.wait_until("11:32");
    desk.press(Key::Enter);
    assert!(matches!(desk.asks(), Some(Prompt::Overrun(_))), "{:?}", desk.asks());
}

#[test]
fn a_row_that_is_over_says_so() {
    let mut desk = desk(Day::in_panel("10:30"));
    desk.press(Key::Up);
    desk.press(Key::Enter);
    assert_eq!(desk.said(), [&Said::Refused(OutOfOrder::Over(slot("ouverture")))]);
}

#[test]
fn s_leaves_out_the_row_that_is_pointed_at_and_enter_brings_it_back() {
    let mut desk = pointing(Day::in_panel("10:30"), 4);
    desk.letter('s');
    assert_eq!(desk.press(Key::Enter), [], "there is a choice");
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::Skip(slot("protection")))]);
    desk.press(Key::Enter);
    assert_eq!(desk.asks(), Some(&Prompt::NoShow { index: 6 }));
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::Restore(slot("protection")))]);
}

#[test]
fn p_puts_off_the_next_start_while_nothing_runs() {
    let mut waiting = desk(Day::opened("9:30"));
    waiting.wait_until("10:02").letter('p');
    assert_eq!(waiting.press(Key::Enter), [Effect::Rule(Command::PostponeBy(Length::minutes(5)))]);
    let mut running = desk(Day::in_panel("10:30"));
    running.letter('p');
    assert_eq!(running.said(), [&Said::Refused(OutOfOrder::Runs(slot("gestion")))]);
}

#[test]
fn a_question_about_a_phase_is_withdrawn_when_that_is_over() {
    let mut desk = desk(Day::in_panel("10:30"));
    desk.wait_until("11:15").press(Key::Enter);
    desk.press(Key::Right);
    desk.day.other_does("Ana", Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at: None });
    desk.hear(Message::Grew);
    assert_eq!(desk.asks(), None);
    assert!(desk.said().contains(&&Said::Overtaken));
}

#[test]
fn a_change_by_another_that_comes_while_a_length_is_asked_leaves_the_length_as_it_was_said() {
    let mut desk = pointing(Day::in_panel("10:30"), 2);
    desk.press(Key::Down);
    desk.press(Key::Enter);
    desk.press(Key::Down);
    let shown = desk.asks().cloned();
    desk.day.other_does("Marie", Command::Extend { by: Length::minutes(3), slot: Some(slot("mobilite")), phase: None });
    desk.hear(Message::Grew);
    assert_eq!(desk.asks(), shown.as_ref());
    desk.press(Key::Enter);
    assert_eq!(desk.day.outlook().rundown[5].talk, Length::minutes(40));
}

/// What may differ between a preview and the outcome: who made the entry and under which identity.
fn without_the_entry(mut outlook: Outlook) -> Outlook {
    outlook.acts.pop();
    outlook.undo = None;
    outlook.latest = None;
    for promise in &mut outlook.promises {
        promise.by = Cause::Clock;
    }
    outlook
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]
    #[test]
    fn a_preview_is_what_comes_of_it(acts in random_day::acts(), opening in 0i64..30_000, last in (0u8..28, -900i64..1800, 0usize..9)) {
        let (mut session, now) = random_day::day(&acts, opening);
        let agenda = session.floor(now).unwrap().agenda;
        let command = random_day::command(last.0, last.1, last.2, now, &agenda);
        let seen = preview(&session, &command, now);
        let by = Author { name: "Ana".to_owned(), seat: "desk".to_owned(), machine: "salle".to_owned() };
        match (seen.comes, session.rule(&command, Press { id: EntryId(1_000), at: now, by })) {
            (Ok(coming), Ok((entry, answer))) => {
                session.absorb([entry]);
                prop_assert_eq!(coming.remarks, answer.remarks);
                let came = outlook(&session, now).unwrap();
                prop_assert!(without_the_entry(*coming.outlook) == without_the_entry(came));
            }
            (Err(foreseen), Err(refused)) => prop_assert_eq!(foreseen, refused),
            (foreseen, ruled) => prop_assert!(false, "{} but {}", foreseen.is_ok(), ruled.is_ok()),
        }
    }
}

#[test]
fn while_a_row_is_asked_about_the_day_is_shown_as_it_would_be() {
    let mut desk = pointing(Day::in_panel("10:30"), 1);
    desk.letter('s');
    let outlook = desk.outlook();
    let seen = desk.seat.preview(&outlook).unwrap().comes.as_ref().unwrap();
    assert_eq!(seen.outlook.rundown[3].state, RowState::Skipped);
    assert!(matches!(seen.outlook.acts.last().unwrap().event, Event::Skipped { .. }));
    assert_eq!(desk.day.outlook().rundown[3].state, RowState::Upcoming, "nothing is adopted by looking");
}

#[test]
fn r_offers_the_plans_and_enter_adopts_the_very_day_that_was_shown() {
    let mut desk = desk(late());
    desk.letter('r');
    assert_eq!(desk.asks(), Some(&Prompt::Plans(PlanName::Mix)));
    desk.press(Key::Down);
    assert_eq!(desk.asks(), Some(&Prompt::Plans(PlanName::ThisQa)));
    let offered = desk.outlook().plans.iter().find(|plan| plan.plan == PlanName::ThisQa).cloned().unwrap();
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::Recover(PlanName::ThisQa))]);
    let expected = |rows: &[Row]| rows.iter().map(|row| row.expected).collect::<Vec<_>>();
    assert_eq!(expected(&desk.day.outlook().rundown), expected(&offered.rundown));
    desk.letter('u');
    assert_eq!(desk.day.outlook().late_by, Length::minutes(12));
}

#[test]
fn r_says_so_when_nothing_has_to_be_recovered() {
    for mut seat in [desk(Day::in_panel("10:30")), Sitting::chair(Day::in_panel("10:30"))] {
        seat.letter('r');
        assert_eq!(seat.asks(), None);
        assert!(seat.said().contains(&&Said::NothingToRecover));
    }
}

#[test]
fn plans_follow_the_clock_and_are_withdrawn_when_there_are_none() {
    let mut desk = desk(late());
    desk.letter('r');
    desk.press(Key::Down);
    desk.wait_until("12:39");
    let Some(Prompt::Plans(chosen)) = desk.asks().cloned() else { panic!("{:?}", desk.asks()) };
    assert!(desk.outlook().plans.iter().any(|plan| plan.plan == chosen));
    desk.day.other_does("Marie", Command::Close { ends: None, at: None });
    desk.day.at("14:12");
    let restored = desk.day.outlook().plans.is_empty();
    desk.hear(Message::Grew);
    assert_eq!(desk.asks().is_none(), restored);
}

#[test]
fn k_at_the_desk_shows_what_it_would_come_to_before_it_is_adopted() {
    let mut day = Day::in_panel("10:30");
    day.does(Command::Extend { by: Length::minutes(5), slot: None, phase: None }).unwrap();
    let mut desk = desk(day);
    desk.letter('k');
    let outlook = desk.outlook();
    let seen = desk.seat.preview(&outlook).unwrap().comes.as_ref().unwrap();
    assert_eq!(seen.outlook.late_by, Length::ZERO);
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::KeepClosing)]);
}
