//! Two people at one session: what each is told of the other, and who was first.

use crate::day::{Day, Sitting, slot};
use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::outlook::Effect as Counts;
use adjourn::seat::key::Key;
use adjourn::seat::notice::{Crossing, News, Said};
use adjourn::seat::prompt::Prompt;
use adjourn::seat::{Effect, Message, SeatKind};
use adjourn::session::command::Command;
use adjourn::session::event::Event;

fn extend(id: &str, phase: Phase, minutes: i64) -> Command {
    Command::Extend { by: Length::minutes(minutes), slot: Some(slot(id)), phase: Some(phase) }
}

fn news(sitting: &Sitting) -> Vec<&News> {
    let changed = |said: &Said| matches!(said, Said::Changed(_));
    let news = sitting.said().into_iter().filter(|said| changed(said));
    news.map(|said| if let Said::Changed(news) = said { &**news } else { unreachable!() }).collect()
}

fn crossing(sitting: &Sitting) -> Option<&Crossing> {
    sitting
        .said()
        .into_iter()
        .find_map(|said| if let Said::Crossed(crossing) = said { Some(&**crossing) } else { None })
}

/// Has the terminal ask for something, and another rule before it is ruled on.
fn while_another_rules(sitting: &mut Sitting, key: Key, other: Command) {
    sitting.ms += 2_000;
    let effects = sitting.hear(Message::Pressed { key, ms: sitting.ms });
    sitting.day.other_does("Ana", other);
    for effect in effects {
        if let Effect::Rule(command) = effect {
            let outcome = sitting.day.ruled(&command, "Marie", sitting.seat.kind().name());
            sitting.hear(Message::Ruled { command: Some(command), outcome, own: true });
        }
    }
}

#[test]
fn a_change_to_the_next_slot_tells_the_chair_the_length_before_and_after_until_a_key() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    chair.day.other_does("Ana", extend("services", Phase::Qa, -7));
    chair.hear(Message::Grew);
    let told = news(&chair);
    let resized = &told[0].resized[0];
    assert_eq!((resized.before, resized.after), (Length::minutes(15), Length::minutes(8)));
    chair.wait_until("11:10");
    assert_eq!(news(&chair).len(), 1);
    chair.press(Key::Escape);
    assert!(news(&chair).is_empty());
}

#[test]
fn every_kind_of_change_by_a_desk_to_what_runs_or_comes_next_stands_until_a_key() {
    use adjourn::agenda::Hard;
    use adjourn::session::change::{Change, NewSlot};
    let new = NewSlot {
        id: slot("photo"),
        title: "Photo".to_owned(),
        kind: adjourn::agenda::Kind::Other,
        talk: Length::minutes(10),
        qa: None,
        hard: adjourn::agenda::Hard::default(),
    };
    let edit = |change| Command::Edit { slot: slot("services"), change };
    let changes = [
        extend("gestion", Phase::Qa, -5),
        Command::Skip(slot("services")),
        Command::Move { slot: slot("services"), before: Some(slot("mobilite")) },
        Command::Move { slot: slot("mobilite"), before: Some(slot("services")) },
        Command::Add { slot: Box::new(new), before: Some(slot("services")) },
        edit(Change::Title("Services".to_owned())),
        edit(Change::Notes(Some("Appeler Ana".to_owned()))),
        edit(Change::Hard(Hard { start: true, end: false })),
        edit(Change::MinQa(Length::minutes(10))),
        Command::SetChangeover(Length::minutes(5)),
        Command::Suspend,
    ];
    for change in changes {
        let mut chair = Sitting::chair(Day::in_panel("10:30"));
        chair.press(Key::Escape);
        chair.day.other_does("Ana", change.clone());
        chair.hear(Message::Grew);
        chair.wait_until("10:45");
        assert_eq!(news(&chair).len(), 1, "{change:?}");
    }
}

#[test]
fn a_plan_tells_the_chair_what_it_takes_from_what_runs() {
    let mut day = Day::in_panel("10:30");
    day.does(Command::Extend { by: Length::minutes(5), slot: None, phase: None }).unwrap();
    let mut chair = Sitting::chair(day);
    chair.press(Key::Escape);
    chair.day.other_does("Ana", Command::Recover(adjourn::session::plan::PlanName::ThisQa));
    chair.hear(Message::Grew);
    let told = news(&chair);
    let resized = &told[0].resized[0];
    assert_eq!((resized.slot.clone(), resized.phase), (slot("gestion"), Phase::Qa));
    assert_eq!((resized.before, resized.after), (Length::minutes(15), Length::minutes(10)));
}

#[test]
fn the_later_author_is_told_who_was_first_and_what_his_own_comes_to() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    desk.press(Key::Enter);
    desk.press(Key::Up);
    while_another_rules(&mut desk, Key::Enter, extend("gestion", Phase::Talk, 5));
    let told = crossing(&desk).unwrap();
    assert_eq!(told.first.by.name, "Ana");
    assert_eq!(told.own.by.name, "Marie");
    assert_eq!(desk.day.outlook().rundown[2].talk, Length::minutes(55), "both count");
    assert!(news(&desk).is_empty(), "it is said once");
    desk.letter('u');
    assert_eq!(desk.day.outlook().rundown[2].talk, Length::minutes(50), "u takes back one's own");
}

#[test]
fn who_was_first_is_told_once_also_where_both_entries_arrive_before_the_answer() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    desk.press(Key::Right);
    let effects = desk.press(Key::Enter);
    let [Effect::Rule(command)] = effects.as_slice() else { panic!("{effects:?}") };
    desk.day.other_does("Ana", extend("gestion", Phase::Talk, 5));
    let outcome = desk.day.ruled(command, "Marie", SeatKind::Desk.name());
    let own = desk.day.outlook().acts.last().unwrap().id;
    desk.seat.expects(own);
    desk.hear(Message::Grew);
    desk.hear(Message::Ruled { command: Some(command.clone()), outcome, own: true });
    let crossings = desk.said().into_iter().filter(|said| matches!(said, Said::Crossed(_)));
    assert_eq!(crossings.count(), 1);
}

#[test]
fn what_was_heard_of_too_late_to_be_read_counts_as_unread() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    desk.press(Key::Right);
    desk.ms += 2_000;
    desk.day.other_does("Ana", extend("gestion", Phase::Talk, 5));
    desk.hear(Message::Tick { ms: desk.ms });
    desk.press_after(300, Key::Up);
    assert!(crossing(&desk).is_none());
    desk.press_after(300, Key::Enter);
    assert!(crossing(&desk).is_some());
}

#[test]
fn what_was_read_before_the_press_was_no_surprise() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    desk.day.other_does("Ana", extend("gestion", Phase::Talk, 5));
    desk.hear(Message::Grew);
    desk.press(Key::Right);
    desk.press(Key::Enter);
    assert!(crossing(&desk).is_none());
}

#[test]
fn changes_to_different_slots_do_not_cross() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    desk.press(Key::Right);
    while_another_rules(&mut desk, Key::Enter, extend("mobilite", Phase::Qa, -5));
    assert!(crossing(&desk).is_none());
    assert_eq!(news(&desk).len(), 1);
}

#[test]
fn an_entry_that_arrives_late_and_leaves_ones_own_without_effect_is_told() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    desk.wait_until("10:40");
    // Ana's machine has not seen what this one will rule a minute later.
    let mut elsewhere = desk.day.session.clone();
    desk.wait_until("10:41");
    for _ in 0..2 {
        desk.press(Key::Down);
    }
    desk.letter('s');
    assert_eq!(desk.press(Key::Enter), [Effect::Rule(Command::Skip(slot("dejeuner")))]);
    let press = adjourn::session::Press {
        id: adjourn::session::entry::EntryId(9_000),
        at: desk.day.second("10:40:30"),
        by: adjourn::session::entry::Author { name: "Ana".into(), seat: "desk".into(), machine: "salle-b".into() },
    };
    let (entry, _) = elsewhere.rule(&Command::Skip(slot("dejeuner")), press).unwrap();
    elsewhere.absorb([entry.clone()]);
    desk.day.session.absorb([entry]);
    desk.hear(Message::Grew);
    let told = crossing(&desk).unwrap();
    assert_eq!(told.first.by.name, "Ana");
    assert!(matches!(told.own.effect, Counts::Void(_)), "{:?}", told.own.effect);
    assert!(matches!(told.own.event, Event::Skipped { .. }));
}

#[test]
fn whose_act_is_undone_by_another_is_told_until_a_key_and_reads_its_own_answer_no_more() {
    for command in [extend("gestion", Phase::Talk, 5), extend("mobilite", Phase::Qa, -5)] {
        let mut chair = Sitting::chair(Day::in_panel("10:30"));
        chair.press(Key::Escape);
        let answer = chair.day.ruled(&command, "Marie", "chair").unwrap();
        let turn = answer.turn;
        chair.hear(Message::Ruled { command: Some(command), outcome: Ok(answer), own: true });
        assert!(matches!(chair.said()[..], [Said::Recorded(_)]));
        chair.day.other_does("Ana", Command::Strike { turn: Some(turn), with_later: false });
        chair.hear(Message::Grew);
        assert!(matches!(chair.said()[..], [Said::Changed(_)]), "{:?}", chair.said());
        assert!(news(&chair)[0].undoes_own);
        chair.wait_until("11:00");
        assert_eq!(news(&chair).len(), 1, "also of a slot that is far");
        chair.press(Key::Escape);
        assert!(news(&chair).is_empty());
    }
    // Who undoes an act of a third is not told to anybody as theirs.
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    let turn = chair.day.other_does("Ana", extend("gestion", Phase::Talk, 5)).turn;
    chair.day.other_does("Bo", Command::Strike { turn: Some(turn), with_later: false });
    chair.hear(Message::Grew);
    assert!(news(&chair).iter().all(|news| !news.undoes_own));
}

#[test]
fn u_takes_back_the_latest_act_whosever_it_is() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    chair.press(Key::Up);
    let turn = chair.day.other_does("Ana", extend("gestion", Phase::Talk, 1)).turn;
    chair.hear(Message::Grew);
    chair.wait_until("10:35");
    assert_eq!(chair.letter('u'), [Effect::Rule(Command::Strike { turn: Some(turn), with_later: false })]);
    assert_eq!(chair.day.outlook().rundown[2].talk, Length::minutes(50));
}

#[test]
fn five_minutes_that_two_give_at_once_count_twice_and_the_later_one_is_told_what_both_come_to() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    while_another_rules(&mut chair, Key::Up, extend("gestion", Phase::Talk, 5));
    assert_eq!(chair.day.outlook().rundown[2].talk, Length::minutes(55));
    let told = crossing(&chair).unwrap();
    assert_eq!((told.first.by.name.as_str(), told.own.by.name.as_str()), ("Ana", "Marie"));
    chair.wait_until("10:40");
    assert!(crossing(&chair).is_some(), "until a key");
    chair.letter('u');
    assert_eq!(chair.day.outlook().rundown[2].talk, Length::minutes(50), "one of them is taken back");
}

#[test]
fn five_minutes_that_one_gives_twice_in_a_hurry_are_two_acts_that_u_takes_back_one_by_one() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Escape);
    chair.press(Key::Up);
    chair.press_after(150, Key::Up);
    let talk = |chair: &Sitting| chair.day.outlook().rundown[2].talk;
    assert_eq!(talk(&chair), Length::minutes(55));
    chair.letter('u');
    assert_eq!(talk(&chair), Length::minutes(50));
    chair.letter('u');
    assert_eq!(talk(&chair), Length::minutes(45));
}

fn asked_name(desk: &Sitting) -> Option<&str> {
    match desk.asks() {
        Some(Prompt::Name(field)) => Some(&field.text),
        _ => None,
    }
}

#[test]
fn a_desk_is_asked_for_another_name_when_somebody_else_signs_alike() {
    let mut day = Day::in_panel("10:30");
    let press = adjourn::session::Press {
        id: adjourn::session::entry::EntryId(9_000),
        at: day.now,
        by: adjourn::session::entry::Author { name: "Marie".into(), seat: "desk".into(), machine: "salle-b".into() },
    };
    let (entry, _) = day.session.rule(&extend("services", Phase::Qa, -5), press).unwrap();
    day.session.absorb([entry]);
    assert_eq!(asked_name(&Sitting::at_the(SeatKind::Desk, day)), Some("Marie 2"), "at the start");
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    assert_eq!(asked_name(&desk), None);
    desk.day.ruled(&extend("services", Phase::Qa, -5), "Marie", "desk").unwrap();
    desk.hear(Message::Grew);
    assert_eq!(asked_name(&desk), Some("Marie 2"), "as soon as somebody else rules under it");
    assert_eq!(desk.press(Key::Enter), [Effect::Sign("Marie 2".to_owned())]);
    assert_eq!((desk.seat.signs(), desk.asks()), ("Marie 2", None));
}

#[test]
fn the_name_that_is_proposed_gives_way_to_the_first_letter_and_can_be_waved_away() {
    let alike = || {
        let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
        desk.day.ruled(&extend("services", Phase::Qa, -5), "Marie", "desk").unwrap();
        desk.hear(Message::Grew);
        desk
    };
    let mut desk = alike();
    desk.type_in("Ana B");
    assert_eq!(desk.press(Key::Enter), [Effect::Sign("Ana B".to_owned())]);
    let mut desk = alike();
    for _ in 0.."Marie 2".len() {
        desk.press(Key::Backspace);
    }
    assert_eq!(desk.press(Key::Enter), [], "nobody signs with nothing");
    assert_eq!(asked_name(&desk), Some(""));
    desk.press(Key::Escape);
    desk.day.ruled(&extend("services", Phase::Qa, -1), "Marie", "desk").unwrap();
    desk.hear(Message::Grew);
    assert_eq!((desk.seat.signs(), desk.asks()), ("Marie", None), "and is not asked again");
}

#[test]
fn a_chair_is_not_asked_for_a_name() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.day.ruled(&extend("services", Phase::Qa, -5), "Marie", "chair").unwrap();
    chair.hear(Message::Grew);
    assert_eq!(asked_name(&chair), None);
}
