//! The agenda's file, changed by somebody with an editor while the desk runs.

use crate::day::{Day, SAMPLE, Sitting, agenda_of, slot};
use adjourn::agenda::difference::DayField;
use adjourn::agenda::read::{Setting, read};
use adjourn::seat::filed::{Adopting, File, Held, Of, Offer, Says};
use adjourn::seat::key::Key;
use adjourn::seat::notice::Said;
use adjourn::seat::prompt::Prompt;
use adjourn::seat::{Effect, Message, SeatKind};
use adjourn::session::command::Command;

/// The file with some texts in the place of others.
fn file(changes: &[(&str, &str)]) -> Says {
    let source = changes.iter().fold(SAMPLE.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    match read(&source, &setting) {
        Ok(_) => Says::Agenda { agenda: agenda_of(&source), source: source.into() },
        Err(complaints) => Says::Broken { source: source.into(), complaints },
    }
}

fn hears(desk: &mut Sitting, says: Says) {
    desk.ms += 5_000;
    desk.tick();
    desk.hear(Message::File(Box::new(File { name: "agenda.toml".to_owned(), says })));
}

/// The desk in II, beside the file as it was when the session was opened.
fn desk() -> Sitting {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    hears(&mut desk, file(&[]));
    desk
}

const LATER: &[(&str, &str)] = &[
    ("title  = \"Protection des migrants\"", "title  = \"Protection du personnel\""),
    ("end   = \"14:00\"", "end   = \"14:10\""),
    ("start  = \"14:00\"", "start  = \"14:10\""),
];

fn offers(desk: &Sitting) -> Vec<Offer> {
    desk.seat.offers(&desk.outlook())
}

fn names(desk: &Sitting) -> Vec<String> {
    let name = |offer: Offer| match offer.of {
        Of::Slot(slot) => slot.0,
        Of::Day(field) => format!("{field:?}"),
    };
    offers(desk).into_iter().map(name).collect()
}

fn news(desk: &Sitting) -> usize {
    desk.seat.news_of_file(&desk.outlook()).len()
}

#[test]
fn a_file_that_says_what_stands_offers_nothing() {
    let mut desk = desk();
    assert_eq!(names(&desk), Vec::<String>::new());
    desk.letter('f');
    assert_eq!(desk.asks(), None);
    assert!(desk.said().contains(&&Said::FileSaysNothing("agenda.toml".to_owned())));
    hears(&mut desk, file(&[("# ", "#  ")]));
    assert_eq!(news(&desk), 0, "a comment is no difference");
}

#[test]
fn what_the_file_changes_is_offered_slot_by_slot_and_adopted_as_one_entry() {
    let mut desk = desk();
    hears(&mut desk, file(LATER));
    assert_eq!(names(&desk), ["dejeuner", "mobilite", "protection"]);
    assert_eq!(news(&desk), 3);
    desk.letter('f');
    let turn = desk.outlook().turn;
    let seen = desk.outlook().preview.unwrap().comes.unwrap().outlook;
    assert_eq!(seen.agenda.slots[6].title, "Protection du personnel");
    desk.press(Key::Enter);
    let after = desk.day.outlook();
    assert_eq!(after.turn, turn + 1);
    assert_eq!((&after.rundown, &after.agenda), (&seen.rundown, &seen.agenda));
    assert_eq!(names(&desk), Vec::<String>::new(), "what was adopted is nothing new");
    desk.letter('u');
    assert_eq!(desk.day.outlook().agenda.slots[6].title, "Protection des migrants");
    assert_eq!(news(&desk), 3, "undone, the file still says otherwise");
}

#[test]
fn space_leaves_a_slot_and_what_is_left_is_not_offered_again() {
    let mut desk = desk();
    hears(&mut desk, file(LATER));
    desk.letter('f');
    desk.press(Key::Down);
    desk.press(Key::Down);
    desk.press(Key::Space);
    let Some(Prompt::File(Adopting { at, left })) = desk.asks() else { panic!("{:?}", desk.asks()) };
    assert_eq!((at, left.as_slice()), (&Of::Slot(slot("protection")), &[Of::Slot(slot("protection"))][..]));
    desk.press(Key::Enter);
    let after = desk.day.outlook();
    assert_eq!(after.agenda.slots[6].title, "Protection des migrants");
    assert_eq!(after.agenda.slots[5].start, desk.day.second("14:10"));
    assert_eq!(names(&desk), Vec::<String>::new());
}

#[test]
fn nothing_taken_is_nothing_adopted() {
    let mut desk = desk();
    hears(&mut desk, file(&LATER[..1]));
    desk.letter('f');
    desk.press(Key::Space);
    assert_eq!(desk.press(Key::Enter), []);
    assert_eq!(desk.asks(), None);
}

#[test]
fn what_was_changed_on_the_day_is_no_difference_of_the_file() {
    let mut desk = desk();
    let title = adjourn::session::change::Change::Title("Mobilité".to_owned());
    desk.day.other_does("Ana", Command::Edit { slot: slot("mobilite"), change: title });
    desk.day.other_does("Ana", Command::SetChangeover(adjourn::duration::Length::minutes(5)));
    hears(&mut desk, file(LATER));
    assert_eq!(names(&desk), ["dejeuner", "mobilite", "protection"]);
    desk.letter('f');
    desk.press(Key::Enter);
    let after = desk.day.outlook();
    assert_eq!(after.agenda.slots[5].title, "Mobilité", "the file never had another title than the first");
    assert_eq!(after.agenda.slots[5].start, desk.day.second("14:10"));
    assert_eq!(after.agenda.changeover, adjourn::duration::Length::minutes(5));
}

#[test]
fn what_is_over_or_runs_is_told_apart_and_stays() {
    let mut desk = desk();
    hears(
        &mut desk,
        file(&[
            ("title    = \"Allocution d’ouverture\"", "title    = \"Ouverture\""),
            ("title  = \"Gestion de la migration\"", "title  = \"La gestion\""),
            ("qa     = \"11:15\"", "qa     = \"11:10\""),
        ]),
    );
    let held: Vec<_> = offers(&desk).iter().map(|offer| (offer.held, offer.can_be_taken())).collect();
    assert_eq!(held, [(Some(Held::Over), false), (Some(Held::Runs), true)]);
    desk.letter('f');
    desk.press(Key::Up);
    desk.press(Key::Space);
    desk.press(Key::Enter);
    let after = desk.day.outlook();
    assert_eq!(after.agenda.slots[1].title, "Allocution d’ouverture");
    assert_eq!(
        (after.agenda.slots[2].title.as_str(), after.agenda.slots[2].qa),
        ("La gestion", Some(desk.day.second("11:15")))
    );
}

#[test]
fn a_change_of_the_past_alone_is_told_and_offers_nothing() {
    let mut desk = desk();
    hears(&mut desk, file(&[("title    = \"Allocution d’ouverture\"", "title    = \"Ouverture\"")]));
    assert_eq!(news(&desk), 0);
    assert!(desk.said().contains(&&Said::FileHeld("agenda.toml".to_owned())));
}

#[test]
fn new_slots_and_the_day_itself_are_offered_too() {
    let mut desk = desk();
    let new = "[[slot]]\nid = \"photo\"\ntitle = \"Photo\"\nstart = \"16:40\"\nend = \"16:45\"\n\n[[slot]]\nid      = \"cloture\"";
    hears(
        &mut desk,
        file(&[
            ("[[slot]]\nid      = \"cloture\"", new),
            ("start   = \"16:40\"", "start   = \"16:45\""),
            ("changeover = \"0m\"", "changeover = \"2m\""),
            ("venue    = \"Washington, D.C.\"", "venue    = \"Salle 3\""),
        ]),
    );
    assert_eq!(names(&desk), ["Heading", "Rules", "photo", "cloture"]);
    desk.letter('f');
    assert!(matches!(desk.asks(), Some(Prompt::File(Adopting { at: Of::Day(DayField::Heading), .. }))));
    desk.press(Key::Enter);
    let after = desk.day.outlook();
    assert_eq!((after.agenda.slots[8].title.as_str(), after.agenda.venue.as_deref()), ("Photo", Some("Salle 3")));
}

#[test]
fn a_slot_that_the_file_leaves_out_is_offered_to_go() {
    let mut desk = desk();
    let head = "[[slot]]\nid     = \"protection\"";
    let (_, behind) = SAMPLE.split_once(head).unwrap();
    let (body, _) = behind.split_once("[[slot]]\nid     = \"conclusions\"").unwrap();
    let gone = format!("{head}{body}");
    hears(&mut desk, file(&[(&gone, "")]));
    assert_eq!(names(&desk), ["protection"]);
    desk.letter('f');
    desk.press(Key::Enter);
    assert_eq!(desk.day.outlook().agenda.index_of(&slot("protection")), None);
}

#[test]
fn a_file_that_changes_while_it_is_looked_at_is_followed_and_adopted_only_once_it_is_read() {
    let mut desk = desk();
    hears(&mut desk, file(LATER));
    desk.letter('f');
    desk.press(Key::Down);
    desk.press(Key::Space);
    hears(&mut desk, file(&[LATER[0], ("hard  = \"start\"", "hard  = \"both\"")]));
    assert_eq!(names(&desk), ["dejeuner", "protection"]);
    desk.press_after(300, Key::Enter);
    assert!(desk.said().contains(&&Said::FileChangedAgain));
    assert!(desk.asks().is_some());
    let effects = desk.press(Key::Enter);
    let [Effect::Rule(Command::Replan { taken: Some(taken), .. })] = effects.as_slice() else {
        panic!("{}", effects.len())
    };
    assert_eq!(taken.slots, [slot("dejeuner"), slot("protection")]);
}

#[test]
fn a_file_that_breaks_closes_the_question_and_mended_it_is_offered_again() {
    let mut desk = desk();
    hears(&mut desk, file(LATER));
    desk.letter('f');
    hears(&mut desk, file(&[("end   = \"14:00\"", "end   = \"11:00\"")]));
    assert_eq!(desk.asks(), None);
    assert!(matches!(desk.seat.file().unwrap().says, Says::Broken { .. }));
    hears(&mut desk, file(LATER));
    assert_eq!(news(&desk), 3);
}

#[test]
fn a_file_that_is_deleted_is_told_and_nothing_else() {
    let mut desk = desk();
    hears(&mut desk, Says::Gone);
    assert!(desk.said().contains(&&Said::FileGone("agenda.toml".to_owned())));
    assert_eq!((news(&desk), desk.asks()), (0, None));
}

#[test]
fn esc_leaves_the_day_as_it_is_until_the_file_changes_again() {
    let mut desk = desk();
    hears(&mut desk, file(LATER));
    desk.letter('f');
    desk.press(Key::Escape);
    assert_eq!(news(&desk), 0);
    desk.letter('f');
    assert!(desk.asks().is_some(), "who asks sees it still");
    desk.press(Key::Escape);
    hears(&mut desk, file(&LATER[..1]));
    assert_eq!(news(&desk), 1);
}

#[test]
fn a_file_that_was_changed_before_the_desk_joined_is_offered() {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    hears(&mut desk, file(LATER));
    desk.press(Key::Escape);
    assert_eq!(news(&desk), 3);
}

#[test]
fn a_chair_does_not_follow_the_file() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    hears(&mut chair, file(LATER));
    assert_eq!(chair.seat.file(), None);
}
