//! The other changes of a row: each one entry, considered before it is adopted.

use crate::day::{Day, Sitting, slot};
use adjourn::agenda::{Hard, Kind, Speaker};
use adjourn::duration::Length;
use adjourn::seat::edit::{Edit, EditChoice};
use adjourn::seat::key::Key;
use adjourn::seat::notice::Said;
use adjourn::seat::prompt::Prompt;
use adjourn::seat::{Effect, Message, SeatKind};
use adjourn::session::answer::OutOfOrder;
use adjourn::session::change::{Change, NewSlot};
use adjourn::session::command::Command;

/// The desk pointing at the row so many under the running one, with its menu open.
fn changing(day: Day, down: usize) -> Sitting {
    let mut desk = Sitting::at_the(SeatKind::Desk, day);
    desk.press(Key::Escape);
    for _ in 0..down {
        desk.press(Key::Down);
    }
    desk.letter('e');
    desk
}

fn edited(id: &str, change: Change) -> Vec<Effect> {
    vec![Effect::Rule(Command::Edit { slot: slot(id), change })]
}

fn title(sitting: &Sitting, index: usize) -> String {
    sitting.day.outlook().agenda.slots[index].title.clone()
}

#[test]
fn e_lists_what_can_be_changed_of_a_row() {
    let desk = changing(Day::in_panel("10:30"), 1);
    assert!(matches!(desk.asks(), Some(Prompt::Edit(Edit::Menu { choice: EditChoice::Place, .. }))));
    let offered = |id: &str, sitting: &Sitting| {
        let choices = EditChoice::offered(&slot(id), &sitting.day.outlook());
        choices.into_iter().map(|(choice, _)| choice).collect::<Vec<_>>()
    };
    assert!(!offered("services", &desk).contains(&EditChoice::Start), "something runs");
    assert!(offered("services", &desk).contains(&EditChoice::Yield));
    assert!(!offered("dejeuner", &desk).contains(&EditChoice::LeastQa));
    assert!(!offered("gestion", &desk).contains(&EditChoice::Place), "it runs");
    assert!(offered("ouverture", &desk).is_empty(), "it is over");
}

#[test]
fn a_row_that_is_over_cannot_be_changed() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    desk.press(Key::Up);
    desk.letter('e');
    assert_eq!(desk.asks(), None);
    assert!(desk.said().contains(&&Said::Refused(OutOfOrder::Over(slot("ouverture")))));
}

#[test]
fn a_row_moves_by_arrows_and_u_puts_it_back() {
    let mut desk = changing(Day::in_panel("10:30"), 4);
    desk.press(Key::Enter);
    assert!(desk.outlook().preview.is_none(), "it stands where it stands");
    desk.press(Key::Up);
    let seen = desk.outlook().preview.unwrap().comes.unwrap().outlook;
    assert_eq!(seen.agenda.slots[5].id, slot("protection"));
    let before = Some(slot("mobilite"));
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::Move { slot: slot("protection"), before })]);
    assert_eq!(desk.day.outlook().agenda.slots[5].id, slot("protection"));
    assert_eq!(desk.seat.pointed(&desk.day.outlook()), Some(5), "what was pointed at is followed");
    desk.letter('u');
    assert_eq!(desk.day.outlook().agenda.slots[6].id, slot("protection"));
}

#[test]
fn a_row_moves_to_the_end_of_the_day_and_no_further() {
    let mut desk = changing(Day::in_panel("10:30"), 5);
    desk.letter('p');
    for _ in 0..9 {
        desk.press(Key::Down);
    }
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::Move { slot: slot("conclusions"), before: None })]);
}

#[test]
fn a_title_is_typed_over_what_stands_there() {
    let mut desk = changing(Day::in_panel("10:30"), 4);
    desk.letter('t');
    for _ in 0.."des migrants".len() {
        desk.press(Key::Backspace);
    }
    desk.type_in("du personnel");
    assert_eq!(desk.press(Key::Enter), edited("protection", Change::Title("Protection du personnel".to_owned())));
    assert_eq!(title(&desk, 6), "Protection du personnel");
}

#[test]
fn speakers_are_named_with_commas_and_keep_their_times() {
    let mut day = Day::opened("9:30");
    day.at("9:40");
    let mut desk = changing(day, 1);
    desk.letter('s');
    desk.type_in(", Mme X");
    let time = Some(Length::minutes(15));
    let Some(Effect::Rule(Command::Edit { change: Change::Speakers(speakers), .. })) = desk.press(Key::Enter).pop()
    else {
        panic!("{:?}", desk.said());
    };
    assert_eq!(speakers.iter().map(|speaker| speaker.time).collect::<Vec<_>>(), [time, time, None]);
    assert_eq!(speakers[2], Speaker { name: "Mme X".to_owned(), role: None, time: None });
}

#[test]
fn hard_marks_and_minima_are_chosen() {
    let mut desk = changing(Day::in_panel("10:30"), 1);
    desk.letter('f');
    desk.press(Key::Down);
    assert_eq!(desk.press(Key::Enter), edited("services", Change::Hard(Hard { start: true, end: false })));
    desk.letter('e');
    desk.letter('m');
    desk.press(Key::Down);
    assert_eq!(desk.press(Key::Enter), edited("services", Change::Min(Some(Length::minutes(40)))));
    desk.letter('e');
    desk.letter('q');
    desk.press(Key::Right);
    assert_eq!(desk.press(Key::Enter), edited("services", Change::MinQa(Length::minutes(9))));
}

#[test]
fn a_new_slot_is_a_title_and_what_is_said_of_it_line_by_line() {
    let mut desk = changing(Day::in_panel("10:30"), 2);
    desk.letter('a');
    desk.type_in("Photo de groupe");
    assert_eq!(desk.press(Key::Enter), []);
    desk.press(Key::Right);
    for key in [Key::Down, Key::Char('5'), Key::Down, Key::Left, Key::Left, Key::Down, Key::Right] {
        desk.press(key);
    }
    assert_eq!(desk.outlook().preview.unwrap().comes.unwrap().outlook.agenda.slots[5].title, "Photo de groupe");
    for key in [Key::Left, Key::Down, Key::Right] {
        desk.press(key);
    }
    let new = NewSlot {
        id: slot(""),
        title: "Photo de groupe".to_owned(),
        kind: Kind::Break,
        talk: Length::minutes(16),
        qa: Some(Length::minutes(5)),
        hard: Hard { start: true, end: false },
    };
    let add = Command::Add { slot: Box::new(new), before: Some(slot("dejeuner")) };
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(add)]);
    assert_eq!(title(&desk, 4), "Photo de groupe");
}

#[test]
fn changeover_yielding_and_a_start_out_of_turn_are_one_entry_each() {
    let mut desk = changing(Day::in_panel("10:30"), 1);
    desk.letter('c');
    desk.press(Key::Up);
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::SetChangeover(Length::minutes(5)))]);
    desk.letter('e');
    desk.letter('y');
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::Yield(slot("services")))]);
    let mut day = Day::opened("9:30");
    day.at("10:02");
    let mut desk = changing(day, 1);
    desk.letter('b');
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::Start { slot: slot("gestion"), at: None })]);
}

#[test]
fn what_stays_as_it_is_makes_no_entry() {
    for letter in ['p', 't', 's', 'n', 'f', 'm', 'q', 'c'] {
        let mut desk = changing(Day::in_panel("10:30"), 1);
        desk.letter(letter);
        assert_eq!(desk.press(Key::Enter), [], "{letter}");
        assert_eq!(desk.asks(), None, "{letter}");
    }
}

#[test]
fn a_question_about_a_place_is_withdrawn_when_the_order_is_another() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    desk.press(Key::Down);
    desk.letter('s');
    desk.day.other_does("Ana", Command::Move { slot: slot("mobilite"), before: Some(slot("services")) });
    desk.hear(Message::Grew);
    assert_eq!(desk.asks(), None);
    assert!(desk.said().contains(&&Said::Overtaken));
}
