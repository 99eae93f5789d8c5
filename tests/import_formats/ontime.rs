//! Projects of Ontime. They must not depend on how other formats are read.

use crate::{asides, draft_of, fixture, guesses, offers, only, slots};
use adjourn::agenda::{Advance, Hard};
use adjourn::import::draft::Guess;

#[test]
fn a_project_of_the_first_version_keeps_its_plan_and_tells_its_delays() {
    let draft = only("ontime1.json");
    assert_eq!(
        slots(&draft),
        [
            "19:00-19:30 registration Doors",
            "19:30-22:30 talk Concert | Ada Bell",
            "23:00-24:30 other Late set",
            "24:30-25:30 other Load out"
        ]
    );
    assert_eq!(asides(&draft), ["delay", "Night heading"]);
    assert_eq!(draft.title.as_deref(), Some("Open Air"));
    let concert = draft.slots.get(1).unwrap();
    assert_eq!((concert.description.as_deref(), concert.notes.as_deref()), (Some("Songs"), Some("Light: Blue")));
    assert_eq!(guesses(&draft, 3), [Guess::AfterMidnight]);
}

#[test]
fn end_actions_fixed_ends_and_skipped_events_are_understood() {
    let draft = only("ontime3.json");
    assert_eq!(slots(&draft), ["9:00-9:10 remarks Welcome", "9:10-10:10 panel Debate", "12:00-12:30 other Vote"]);
    assert_eq!(asides(&draft), ["Spare not held", "Lunch heading"]);
    let slot = |at: usize| draft.slots.get(at).unwrap();
    assert_eq!((slot(0).advance, slot(1).advance), (Some(Advance::Clock), None));
    assert_eq!((slot(1).hard, guesses(&draft, 1)), (Hard { start: false, end: true }, vec![Guess::FixedEnd]));
    assert_eq!((slot(0).number.as_deref(), slot(0).notes.as_deref()), (Some("1"), Some("Microphone: Hand 1")));
}

#[test]
fn rundowns_and_days_of_the_fourth_version_must_be_chosen_from() {
    assert_eq!(offers(fixture("ontime4.json")), ["1 Main stage, 1 -: 2", "2 Main stage, 2 -: 1", "3 Side stage -: 1"]);
    let draft = draft_of(fixture("ontime4.json"), Some("1"), None);
    assert_eq!(slots(&draft), ["9:00-10:00 keynote Keynote: rivers", "10:00-10:30 break Coffee"]);
    assert_eq!(asides(&draft), ["Morning heading", "Strike no time"]);
}
