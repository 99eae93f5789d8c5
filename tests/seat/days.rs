//! Other days: an agenda ahead of its day waits, one of the past asks, one of today opens by itself.

use crate::day::{Day, Sitting, agenda_of, sample_with};
use adjourn::seat::key::Key;
use adjourn::seat::notice::Said;
use adjourn::seat::prompt::{PastDayChoice, Prompt};
use adjourn::seat::{Effect, Message, OpenWish, Seat, SeatKind, Situation, rehearsal_start};

fn now_of(time: &str) -> Day {
    let mut day = Day::unopened("9:00");
    day.now = chrono::DateTime::parse_from_rfc3339(time).map(|at| adjourn::duration::Second(at.timestamp())).unwrap();
    day
}

#[test]
fn on_the_day_a_writer_opens_once_and_a_stage_waits() {
    let day = Day::unopened("9:55");
    let mut chair = Seat::new(SeatKind::Chair, Situation::NoSession);
    let opened = chair.update(Message::Tick { ms: 1 }, &day.outlook(), day.now);
    assert_eq!(opened, [Effect::Open(OpenWish::Real)]);
    assert_eq!(chair.update(Message::Tick { ms: 1001 }, &day.outlook(), day.now), []);
    let mut stage = Seat::new(SeatKind::Stage, Situation::NoSession);
    assert_eq!(stage.update(Message::Tick { ms: 1 }, &day.outlook(), day.now), []);
}

#[test]
fn an_agenda_ahead_of_its_day_waits_and_opens_when_the_day_has_come() {
    let mut chair = Sitting::in_situation(SeatKind::Chair, now_of("2011-04-11T18:00:00-04:00"), Situation::AheadOfDay);
    assert_eq!(chair.press(Key::Enter), []);
    assert_eq!(chair.said(), [&Said::NotOpenYet]);
    assert_eq!(chair.letter('o'), []);
    chair.day.now = now_of("2011-04-12T00:00:00-04:00").now;
    assert_eq!(chair.tick(), [Effect::Open(OpenWish::Real)]);
}

#[test]
fn an_agenda_of_the_past_asks_and_enter_rehearses_from_three_minutes_before_the_first_questions() {
    let mut chair = Sitting::in_situation(SeatKind::Chair, now_of("2026-11-24T09:00:00Z"), Situation::PastDay);
    assert_eq!(chair.asks(), Some(&Prompt::PastDay(PastDayChoice::Rehearse)));
    let at = chair.day.second("11:12");
    assert_eq!(chair.press(Key::Enter), [Effect::Open(OpenWish::Rehearse { at })]);
    assert_eq!(chair.asks(), None, "it is asked once");
}

#[test]
fn an_agenda_of_the_past_may_be_run_as_todays_or_left() {
    let past = || Sitting::in_situation(SeatKind::Chair, now_of("2026-11-24T09:00:00Z"), Situation::PastDay);
    assert_eq!(past().letter('t'), [Effect::Open(OpenWish::AsToday)]);
    assert_eq!(past().letter('q'), [Effect::Quit]);
    assert_eq!(past().press(Key::Interrupt), [Effect::Quit]);
    let mut chair = past();
    chair.press(Key::Down);
    assert_eq!(chair.press(Key::Enter), [Effect::Open(OpenWish::AsToday)]);
    let mut chair = past();
    chair.press(Key::Escape);
    assert!(chair.asks().is_some(), "it must be decided");
    assert_eq!(chair.letter('?'), []);
    assert_eq!(chair.asks(), Some(&Prompt::Help(0)), "the keys can be looked at before");
}

#[test]
fn a_stage_never_asks() {
    let mut stage = Sitting::in_situation(SeatKind::Stage, now_of("2026-11-24T09:00:00Z"), Situation::PastDay);
    assert_eq!(stage.press(Key::Enter), []);
    assert_eq!(stage.asks(), None);
}

#[test]
fn a_session_that_somebody_opens_is_joined() {
    let mut chair = Sitting::in_situation(SeatKind::Chair, now_of("2026-11-24T09:00:00Z"), Situation::PastDay);
    chair.day = Day::opened("10:40");
    chair.hear(Message::Grew);
    assert_eq!(chair.seat.situation(), Situation::Open);
    assert!(matches!(chair.asks(), Some(Prompt::Opening(_))));
}

#[test]
fn a_rehearsal_of_a_day_without_questions_starts_before_the_first_closing() {
    let agenda =
        agenda_of("title = \"A\"\ndate = 2011-04-12\n[[slot]]\ntitle = \"B\"\nstart = \"9:00\"\nend = \"10:00\"\n");
    assert_eq!(rehearsal_start(&agenda), agenda.read_time("9:57", agenda.start()).unwrap());
    assert_eq!(
        rehearsal_start(&sample_with(&[])),
        Day::unopened("9:00").second("11:12"),
        "with questions, before the first of them"
    );
}
