//! What is told in passing, and for how long.

use crate::day::{Day, Sitting, slot};
use adjourn::duration::Length;
use adjourn::seat::key::Key;
use adjourn::seat::notice::{Notices, Said};
use adjourn::seat::{Message, Record, SeatKind};
use adjourn::session::command::Command;
use adjourn::session::event::Event;

fn more(minutes: i64) -> Command {
    Command::Extend { by: Length::minutes(minutes), slot: None, phase: None }
}

fn ana_changes(chair: &mut Sitting, command: Command) {
    chair.day.other_does("Ana", command);
    chair.hear(Message::Grew);
}

fn changed_by(said: &Said) -> Option<(&str, &Event)> {
    match said {
        Said::Changed(news) => Some((news.act.by.name.as_str(), &news.act.event)),
        _ => None,
    }
}

#[test]
fn a_change_by_another_seat_to_what_runs_stands_until_a_key() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    ana_changes(&mut chair, more(5));
    let told: Vec<_> = chair.said().into_iter().filter_map(changed_by).collect();
    assert!(matches!(told[..], [("Ana", Event::Extended { .. })]), "{told:?}");
    chair.wait_until("10:50").wait_until("11:10");
    assert_eq!(chair.said().len(), 1);
    chair.press(Key::Escape);
    assert!(chair.said().is_empty());
}

#[test]
fn a_key_on_its_way_does_not_take_a_change_away_unread() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    ana_changes(&mut chair, more(5));
    chair.press_after(999, Key::Escape);
    assert_eq!(chair.said().len(), 1);
    chair.press_after(1, Key::Escape);
    assert!(chair.said().is_empty());
}

#[test]
fn a_change_to_a_later_slot_passes() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    ana_changes(&mut chair, Command::Skip(slot("protection")));
    assert_eq!(chair.said().len(), 1);
    chair.wait_until("10:40");
    assert!(chair.said().is_empty());
}

#[test]
fn ones_own_acts_are_answered_and_are_no_news() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Up);
    assert!(matches!(chair.said()[..], [Said::Recorded(_)]), "{:?}", chair.said());
    chair.wait_until("10:40");
    assert!(chair.said().is_empty());
}

#[test]
fn a_failing_record_is_told_until_it_recovers() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    chair.hear(Message::Record(Record::Failed { why: "no space left on the disk".to_owned(), kept: 0 }));
    chair.wait_until("10:40").press(Key::Up);
    chair.wait_until("11:00");
    assert_eq!(chair.said(), [&Said::RecordFailed("no space left on the disk".to_owned())]);
    chair.hear(Message::Record(Record::Recovered { written: 0 }));
    assert_eq!(chair.said(), [&Said::RecordRecovered { written: 0 }]);
}

#[test]
fn an_act_that_was_kept_is_not_said_to_be_unwritten_once_it_is_on_disk() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Up);
    let [Said::Recorded(answer)] = chair.said()[..] else { panic!("{:?}", chair.said()) };
    let answer = answer.as_ref().clone();
    chair.hear(Message::Record(Record::Kept(answer.clone())));
    chair.hear(Message::Record(Record::Failed { why: "disk full".to_owned(), kept: 1 }));
    assert!(chair.said().contains(&&Said::Kept(Box::new(answer))), "{:?}", chair.said());
    chair.hear(Message::Record(Record::Recovered { written: 1 }));
    assert_eq!(chair.said(), [&Said::RecordRecovered { written: 1 }]);
}

#[test]
fn a_session_that_goes_on_says_so() {
    let chair = Sitting::chair(Day::in_panel("10:31"));
    let last = chair.day.second("10:31");
    assert_eq!(chair.said(), [&Said::Resumed { turn: 3, last }]);
    let fresh = Sitting::chair(Day::opened("9:30"));
    assert!(fresh.said().is_empty());
}

#[test]
fn there_are_never_more_than_a_few_notices_and_failures_stay() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.hear(Message::Record(Record::Failed { why: "disk".to_owned(), kept: 0 }));
    for _ in 0..5 {
        ana_changes(&mut chair, Command::Skip(slot("services")));
        ana_changes(&mut chair, Command::Restore(slot("services")));
    }
    assert_eq!(chair.said().len(), Notices::MOST);
    assert!(matches!(chair.said()[0], Said::RecordFailed(_)));
}

#[test]
fn who_presses_an_arrow_again_and_again_is_told_once_with_the_length_at_first() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    for _ in 0..4 {
        ana_changes(&mut chair, more(1));
    }
    let told = chair.said().into_iter().filter_map(|said| match said {
        Said::Changed(news) => Some((news.resized[0].before, news.resized[0].after)),
        _ => None,
    });
    assert_eq!(told.collect::<Vec<_>>(), [(Length::minutes(45), Length::minutes(49))]);
}

#[test]
fn a_stage_is_told_nothing() {
    let mut stage = Sitting::at_the(SeatKind::Stage, Day::in_panel("10:30"));
    ana_changes(&mut stage, more(5));
    assert!(stage.said().is_empty());
}

#[test]
fn whether_the_machine_stays_awake_is_known_to_the_help() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    assert_eq!(chair.seat.awake(), None);
    chair.hear(Message::AwakeKnown(false));
    assert_eq!(chair.seat.awake(), Some(false));
}

fn kinds_told(chair: &Sitting) -> Vec<&str> {
    chair.said().into_iter().filter_map(changed_by).map(|(_, event)| event.kind()).collect()
}

#[test]
fn a_change_that_was_undone_before_it_was_read_is_told_as_its_undoing_alone() {
    let undo = || Command::Strike { turn: None, with_later: false };
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    ana_changes(&mut chair, more(5));
    ana_changes(&mut chair, undo());
    assert_eq!(kinds_told(&chair), ["struck"]);

    // Two that are told as one are not both undone.
    ana_changes(&mut chair, more(5));
    ana_changes(&mut chair, more(2));
    ana_changes(&mut chair, undo());
    assert_eq!(kinds_told(&chair), ["struck", "extended", "struck"]);
}
