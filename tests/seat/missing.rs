//! A speaker of a panel is missing: the desk gives the time announced to the Q&A.

use crate::day::{Day, Sitting, sample_with, slot};
use adjourn::duration::Length;
use adjourn::seat::key::Key;
use adjourn::seat::notice::Said;
use adjourn::seat::prompt::Prompt;
use adjourn::seat::{Effect, SeatKind};
use adjourn::session::answer::OutOfOrder;
use adjourn::session::command::Command;

/// The desk beside II, where two speakers have a time and one has none.
fn desk() -> Sitting {
    let speakers = "title  = \"Gestion de la migration\"\nspeakers = [{ name = \"Ana\", time = \"20m\" }, \
                    { name = \"Mme X\" }, { name = \"Paul\", time = \"15m\" }]";
    let agenda = sample_with(&[("title  = \"Gestion de la migration\"", speakers)]);
    let mut day = Day::opened_with(agenda, "10:35", None);
    day.does(Command::Confirm).unwrap();
    let mut desk = Sitting::at_the(SeatKind::Desk, day);
    desk.press(Key::Escape);
    desk
}

#[test]
fn a_gives_the_time_of_the_speaker_who_is_missing_to_the_qa_and_u_takes_it_back() {
    let mut desk = desk();
    desk.letter('a');
    assert_eq!(desk.asks(), Some(&Prompt::Missing { slot: slot("gestion"), speaker: "Ana".to_owned() }));
    desk.press(Key::Down);
    let seen = desk.outlook().preview.unwrap().comes.unwrap().outlook;
    let miss = Command::MissSpeaker { slot: slot("gestion"), speaker: "Paul".to_owned() };
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(miss)]);
    let after = desk.day.outlook();
    assert_eq!(after.rundown, seen.rundown);
    assert_eq!((after.rundown[2].talk, after.rundown[2].qa), (Length::minutes(30), Length::minutes(30)));
    desk.letter('u');
    assert_eq!(desk.day.outlook().rundown[2].qa, Length::minutes(15));
}

#[test]
fn where_nobody_has_a_time_or_there_is_no_qa_it_is_said() {
    let mut desk = desk();
    desk.press(Key::Down);
    desk.letter('a');
    assert!(desk.said().contains(&&Said::NobodyTimed(slot("services"))));
    desk.press(Key::Down);
    desk.letter('a');
    assert!(desk.said().contains(&&Said::Refused(OutOfOrder::NoQa(slot("dejeuner")))));
    assert_eq!(desk.asks(), None);
}
