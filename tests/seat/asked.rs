//! Questions: undo with what hangs on it, when it really happened, what was forgotten, the opening.

use crate::day::{Day, Sitting, slot};
use adjourn::agenda::Phase;
use adjourn::duration::{Length, Second};
use adjourn::keymap::bindings;
use adjourn::outlook::Forgotten;
use adjourn::seat::field::{TimeField, TimeTrouble};
use adjourn::seat::key::Key;
use adjourn::seat::prompt::{OpeningChoice, Prompt, When};
use adjourn::seat::{Effect, SeatKind};
use adjourn::session::command::Command;

fn rule(command: Command) -> Vec<Effect> {
    vec![Effect::Rule(command)]
}

fn field(chair: &Sitting) -> (Option<When>, TimeField) {
    match chair.asks() {
        Some(Prompt::When { what, field }) => (Some(*what), field.clone()),
        Some(Prompt::Since { field, .. }) => (None, field.clone()),
        other => panic!("{other:?}"),
    }
}

fn digits(chair: &mut Sitting, text: &str) {
    for c in text.chars() {
        chair.press(Key::Char(c));
    }
}

/// II runs since 10:30, its talk is over its time, and nobody has opened Q&A.
fn forgotten_qa(now: &str) -> Sitting {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until(now);
    chair
}

#[test]
fn t_first_asks_about_the_transition_that_is_missing() {
    let mut chair = forgotten_qa("11:16:20");
    chair.letter('t');
    let (what, opened) = field(&chair);
    assert_eq!(what, Some(When::Missing(Forgotten::Qa(2, chair.day.second("11:15")))));
    assert_eq!(opened.value(), chair.day.second("11:15"), "it opens on the printed time");
    let ends = Some((slot("gestion"), Phase::Talk));
    let at = Some(chair.day.second("11:15"));
    assert_eq!(chair.press(Key::Enter), rule(Command::Next { ends, at }));
    assert_eq!(chair.day.outlook().current.unwrap().started, chair.day.second("11:15"));
}

#[test]
fn t_again_turns_to_the_latest_transition() {
    let mut chair = forgotten_qa("11:20");
    chair.letter('t');
    chair.letter('t');
    let (what, latest) = field(&chair);
    assert_eq!(what, Some(When::Latest));
    assert_eq!(latest.value(), chair.day.second("10:30"));
    chair.press(Key::Right);
    assert_eq!(chair.press(Key::Enter), rule(Command::Correct(chair.day.second("10:31"))));
    assert_eq!(chair.day.outlook().current.unwrap().slot_started, chair.day.second("10:31"));
}

#[test]
fn t_with_nothing_missing_corrects_the_latest_transition_from_its_printed_time() {
    let mut chair = Sitting::chair(Day::in_panel("10:34:20"));
    chair.wait_until("10:50").letter('t');
    let (what, latest) = field(&chair);
    assert_eq!((what, latest.value()), (Some(When::Latest), chair.day.second("10:30")));
}

#[test]
fn t_while_a_slot_is_due_asks_when_it_started() {
    let mut chair = Sitting::chair(Day::opened("9:30"));
    chair.wait_until("10:06").letter('t');
    assert_eq!(field(&chair).0, Some(When::Missing(Forgotten::Start(1, chair.day.second("10:00")))));
    digits(&mut chair, "1004");
    let at = Some(chair.day.second("10:04"));
    assert_eq!(chair.press(Key::Enter), rule(Command::Begin { slot: slot("ouverture"), at }));
    assert_eq!(chair.day.outlook().late_by, Length::minutes(4));
}

#[test]
fn the_time_moves_by_arrows_from_whole_minute_to_whole_minute_within_what_can_be() {
    let mut chair = forgotten_qa("11:16:20");
    chair.letter('t');
    let mut value = |key: Key| {
        chair.press(key);
        field(&chair).1.value() - chair.day.second("11:15")
    };
    assert_eq!(value(Key::Right), Length(60));
    assert_eq!(value(Key::Right), Length(80), "no later than now");
    assert_eq!(value(Key::Left), Length(60), "back on a whole minute");
    assert_eq!(value(Key::Down), Length(-240));
    assert_eq!(value(Key::Up), Length(60));
    for _ in 0..20 {
        chair.press(Key::Down);
    }
    assert_eq!(field(&chair).1.value(), chair.day.second("10:30"), "no earlier than the latest transition");
}

#[test]
fn the_time_takes_digits_of_either_keyboard_and_refuses_what_cannot_be() {
    let mut chair = forgotten_qa("11:20");
    chair.letter('t');
    for (typed, taken) in [
        ("1117", Ok("11:17")),
        ("&&&è", Ok("11:17")),
        ("1140", Err(TimeTrouble::InFuture)),
        ("1010", Err(TimeTrouble::TooEarly(chair.day.second("10:30")))),
        ("2575", Err(TimeTrouble::NoTime)),
        ("11", Err(TimeTrouble::NoTime)),
    ] {
        digits(&mut chair, typed);
        let shown = field(&chair).1.taken(&chair.day.agenda, chair.day.now);
        assert_eq!(shown, taken.map(|time| chair.day.second(time)), "{typed}");
        if taken.is_err() {
            assert_eq!(chair.press(Key::Enter), [], "{typed}");
            assert!(chair.asks().is_some());
        }
        for _ in 0..4 {
            chair.press(Key::Backspace);
        }
    }
}

#[test]
fn three_digits_are_a_time_before_ten() {
    let mut day = Day::opened("9:10");
    day.does(Command::Confirm).unwrap();
    let mut chair = Sitting::chair(day);
    chair.wait_until("9:20").letter('t');
    digits(&mut chair, "905");
    assert_eq!(chair.press(Key::Enter), rule(Command::Correct(chair.day.second("9:05"))));
}

#[test]
fn undo_that_leaves_later_acts_without_effect_asks_first() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:40").letter('h');
    // Somebody else resumes; what the chair's screen still names is the suspension.
    let shown = chair.day.outlook().undo.unwrap().turn;
    chair.day.other_does("Ana", Command::Resume);
    let outcome = chair.day.does(Command::Strike { turn: Some(shown), with_later: false });
    let command = Some(Command::Strike { turn: Some(shown), with_later: false });
    chair.hear(adjourn::seat::Message::Ruled { command, outcome, own: true });
    assert_eq!(chair.asks(), Some(&Prompt::WithLater { turn: shown, later: vec![shown + 1] }));
    assert_eq!(chair.press(Key::Enter), rule(Command::Strike { turn: Some(shown), with_later: true }));
    assert_eq!(chair.day.outlook().current.unwrap().closing, chair.day.second("11:30"));
}

#[test]
fn three_minutes_after_a_planned_change_the_chair_alone_is_asked() {
    let mut chair = forgotten_qa("11:17:59");
    assert_eq!(chair.seat.forgotten(&chair.day.outlook()), None);
    chair.wait_until("11:18");
    let asked = chair.seat.forgotten(&chair.day.outlook());
    assert_eq!(asked, Some(Forgotten::Qa(2, chair.day.second("11:15"))));
    let desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    assert_eq!(desk.seat.forgotten(&chair.day.outlook()), None);
    chair.press(Key::Escape);
    assert_eq!(chair.seat.forgotten(&chair.day.outlook()), None, "waved away");
    let ends = Some((slot("gestion"), Phase::Talk));
    assert_eq!(chair.press(Key::Enter), rule(Command::Next { ends, at: None }), "Enter keeps its meaning");
}

fn opened_at(time: &str) -> Sitting {
    Sitting::chair(Day::opened(time))
}

#[test]
fn enter_to_the_opening_confirms_and_advances_nothing() {
    let mut chair = opened_at("10:40");
    assert_eq!(chair.asks(), Some(&Prompt::Opening(OpeningChoice::OnTime)));
    assert_eq!(chair.press(Key::Enter), rule(Command::Confirm));
    let outlook = chair.day.outlook();
    assert_eq!(outlook.current.unwrap().to_qa, Some(Length::minutes(35)));
    assert!(!outlook.assumed);
    assert_eq!(chair.asks(), None);
}

#[test]
fn the_opening_may_be_answered_with_begins_now() {
    let mut chair = opened_at("10:34");
    let here = |at: Option<Second>| Command::Here { slot: slot("gestion"), phase: Phase::Talk, at };
    assert_eq!(chair.letter('n'), rule(here(None)));
    assert_eq!(chair.day.outlook().late_by, Length::minutes(4));
}

#[test]
fn the_opening_may_be_answered_with_began_at_chosen_by_arrows() {
    let mut chair = opened_at("10:40");
    chair.press(Key::Down);
    chair.press(Key::Down);
    chair.press(Key::Enter);
    assert_eq!(field(&chair).1.value(), chair.day.second("10:30"));
    chair.press(Key::Right);
    chair.press(Key::Right);
    let at = Some(chair.day.second("10:32"));
    let here = Command::Here { slot: slot("gestion"), phase: Phase::Talk, at };
    assert_eq!(chair.press(Key::Enter), rule(here));
}

#[test]
fn the_letters_of_the_answers_are_no_keys_of_any_seat() {
    for kind in [SeatKind::Chair, SeatKind::Desk] {
        let keys: Vec<Key> = bindings(kind).flat_map(|line| line.keys).map(|(key, _)| *key).collect();
        let taken: Vec<char> = OpeningChoice::ALL.map(|(_, letter)| letter).into();
        assert!(taken.iter().all(|letter| !keys.contains(&Key::Char(*letter))), "{kind:?}: {taken:?}");
    }
}

#[test]
fn a_day_may_have_begun_before_its_printed_start() {
    let mut chair = opened_at("9:02");
    chair.letter('w');
    digits(&mut chair, "0855");
    let at = Some(chair.day.second("8:55"));
    let here = Command::Here { slot: slot("inscription"), phase: Phase::Talk, at };
    assert_eq!(chair.press(Key::Enter), rule(here));
    assert_eq!(chair.day.outlook().current.unwrap().started, chair.day.second("8:55"));
}

#[test]
fn the_opening_in_questions_may_be_answered_with_the_talk_goes_on() {
    let mut chair = opened_at("11:18");
    let at = Some(chair.day.second("10:30"));
    let here = Command::Here { slot: slot("gestion"), phase: Phase::Talk, at };
    assert_eq!(chair.letter('x'), rule(here));
    assert_eq!(chair.day.outlook().current.unwrap().phase, Phase::Talk);
}

#[test]
fn the_opening_may_be_answered_with_another_slot() {
    let mut chair = opened_at("10:35");
    chair.letter('z');
    assert_eq!(chair.asks(), Some(&Prompt::Where { index: 1 }));
    chair.press(Key::Enter);
    digits(&mut chair, "1005");
    let at = Some(chair.day.second("10:05"));
    let here = Command::Here { slot: slot("ouverture"), phase: Phase::Talk, at };
    assert_eq!(chair.press(Key::Enter), rule(here));
    assert_eq!(chair.day.outlook().current_slot().unwrap().id, slot("ouverture"));
}

#[test]
fn keys_that_are_no_answer_keep_their_meaning_and_any_act_answers() {
    let mut chair = opened_at("10:40");
    chair.letter('o');
    assert!(matches!(chair.asks(), Some(Prompt::Overrun(_))));
    chair.press(Key::Escape);
    assert!(matches!(chair.asks(), Some(Prompt::Opening(_))), "the question is still open");
    assert_eq!(chair.press_after(500, Key::Enter), [], "but not to an Enter for the dialogue before it");
    chair.letter('o');
    chair.press(Key::Enter);
    assert_eq!(chair.asks(), None);
    assert_eq!(chair.day.outlook().late_by, Length::minutes(5));
}

#[test]
fn escape_leaves_the_opening_open_and_the_mark_stands() {
    let mut chair = opened_at("10:40");
    chair.press(Key::Escape);
    assert_eq!(chair.asks(), None);
    assert!(chair.day.outlook().assumed);
}

#[test]
fn the_question_of_the_opening_goes_when_somebody_else_acts() {
    let mut chair = opened_at("10:40");
    chair.day.other_does("Ana", Command::Confirm);
    chair.hear(adjourn::seat::Message::Grew);
    assert_eq!(chair.asks(), None);
}
