//! What the stage says of a countdown that is cut while somebody speaks.

use crate::day::{Day, slot};
use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::session::command::Command;

fn extend(minutes: i64) -> Command {
    Command::Extend { by: Length::minutes(minutes), slot: None, phase: None }
}

fn cut(day: &Day) -> Option<Length> {
    day.outlook().telling_cut(&day.session).stage.cut
}

#[test]
fn a_countdown_that_is_cut_says_so_for_a_quarter_of_a_minute() {
    let mut day = Day::in_panel("10:30");
    day.at("10:50");
    assert_eq!(cut(&day), None);
    day.other_does("Ana", extend(-5));
    assert_eq!(cut(&day), Some(Length::minutes(5)));
    assert_eq!(cut(day.at("10:50:14")), Some(Length::minutes(5)));
    assert_eq!(cut(day.at("10:50:15")), None);
}

#[test]
fn a_session_that_has_only_just_been_opened_says_so_as_well() {
    let mut day = Day::opened("10:50");
    day.at("10:50:03").does(Command::Confirm).unwrap();
    day.at("10:50:08").other_does("Ana", extend(-5));
    assert_eq!(cut(&day), Some(Length::minutes(5)));
}

#[test]
fn several_cuts_are_one_and_what_is_given_back_is_none() {
    let mut day = Day::in_panel("10:30");
    for (time, minutes, shown) in [("10:50", -2, Some(2)), ("10:50:05", -1, Some(3)), ("10:50:10", 3, None)] {
        day.at(time).other_does("Ana", extend(minutes));
        assert_eq!(cut(&day), shown.map(Length::minutes), "{time}");
    }
}

#[test]
fn taking_back_what_was_granted_is_a_cut_and_a_grant_is_none() {
    let mut day = Day::in_panel("10:30");
    day.at("10:40").other_does("Ana", extend(10));
    assert_eq!(cut(&day), None);
    day.at("10:50").other_does("Ana", Command::Strike { turn: None, with_later: false });
    assert_eq!(cut(&day), Some(Length::minutes(10)));
}

#[test]
fn what_the_next_slots_give_is_no_cut_of_the_running_one() {
    let mut day = Day::in_panel("10:30");
    day.at("10:50");
    let later = Command::Extend { by: Length::minutes(-5), slot: Some(slot("services")), phase: Some(Phase::Qa) };
    day.other_does("Ana", later);
    assert_eq!(cut(&day), None);
    day.other_does("Ana", Command::ShowMessage("Merci".to_owned()));
    assert_eq!(cut(&day), None);
}

#[test]
fn the_q_and_a_that_opens_is_another_countdown_not_a_cut_one() {
    let mut day = Day::in_panel("10:30");
    day.at("11:00").does(Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at: None }).unwrap();
    assert_eq!(cut(&day), None);
    day.at("11:10").other_does("Ana", extend(-4));
    assert_eq!(cut(&day), Some(Length::minutes(4)));
}
