//! Calendars. They must not depend on how other formats are read.

use crate::{asides, draft_of, fixture, guesses, offers, only, slots};
use adjourn::import::draft::{At, Guess};
use adjourn::import::sniff::Format;
use adjourn::import::{Trouble, Wish, import};

#[test]
fn zones_lengths_and_revisions_of_a_calendar_are_understood() {
    let draft = only("calendar.ics");
    assert_eq!(
        slots(&draft),
        [
            "9:00-9:30 remarks Bienvenida, y café",
            "10:00-11:00 panel Presupuesto",
            "12:00-12:30 other Desde Nueva York",
            "21:00-23:30 break Cena",
            "24:30-25:00 other Última copa",
        ]
    );
    assert_eq!(draft.zone.map(chrono_tz::Tz::name), Some("Europe/Madrid"));
    assert_eq!(draft.title.as_deref(), Some("Council"));
    assert_eq!(guesses(&draft, 2), [Guess::OtherZone("America/New_York".to_owned())]);
    assert_eq!(guesses(&draft, 4), [Guess::AfterMidnight]);
}

#[test]
fn what_is_no_slot_of_a_calendar_is_told_with_its_reason() {
    let draft = only("calendar.ics");
    assert_eq!(
        asides(&draft),
        ["Presupuesto (viejo) replaced", "Día de fiesta all day", "Anulado not held", "Comprar café not held"]
    );
}

#[test]
fn a_folded_and_escaped_text_is_whole_again_and_its_event_has_a_line() {
    let draft = only("calendar.ics");
    let slot = draft.slots.get(1).unwrap();
    assert_eq!(slot.description.as_deref(), Some("Una línea muy larga que sigue en la siguiente;\nOtra línea"));
    assert_eq!(slot.place.at, At::Line(13));
}

#[test]
fn an_event_that_repeats_takes_place_as_its_rule_says() {
    assert_eq!(
        offers(fixture("repeats.ics")),
        ["1 2031-03-24 -: 2", "2 2031-03-31 -: 2", "3 2031-04-02 -: 1"],
        "the 26th is left out, the 31st was moved"
    );
    let draft = draft_of(fixture("repeats.ics"), Some("2"), None);
    assert_eq!(slots(&draft), ["11:00-11:15 other Stand-up, later", "13:00-13:30 other Call"]);
}

#[test]
fn a_rule_that_is_not_followed_is_told_and_so_is_an_unknown_zone() {
    let draft = draft_of(fixture("repeats.ics"), Some("1"), None);
    assert_eq!(slots(&draft), ["9:00-9:15 other Stand-up", "10:00-12:00 other Board"]);
    assert_eq!(guesses(&draft, 1), [Guess::Repeats("FREQ=MONTHLY;BYDAY=4MO".to_owned())]);
    assert_eq!((draft.zone, draft.guesses), (None, vec![Guess::UnknownZone("Our own clock".to_owned()), Guess::Title]));
}

#[test]
fn times_in_utc_alone_are_told() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20310502T080000Z\nDTEND:20310502T090000Z\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR";
    let draft = draft_of(text.as_bytes(), None, None);
    assert_eq!((draft.zone, draft.guesses.clone()), (Some(chrono_tz::UTC), vec![Guess::Utc, Guess::Title]));
    assert_eq!(slots(&draft), ["8:00-9:00 other A"]);
}

#[test]
fn rooms_are_apart_only_where_two_are_used_at_once() {
    let event = |start: &str, end: &str, room: &str, title: &str| {
        format!("BEGIN:VEVENT\nDTSTART:{start}\nDTEND:{end}\nLOCATION:{room}\nSUMMARY:{title}\nEND:VEVENT\n")
    };
    let calendar = |events: &[String]| format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", events.concat());
    let moving = calendar(&[
        event("20310502T090000", "20310502T100000", "Hall", "A"),
        event("20310502T100000", "20310502T110000", "Garden", "B"),
    ]);
    let draft = draft_of(moving.as_bytes(), None, None);
    assert_eq!(slots(&draft), ["9:00-10:00 other A", "10:00-11:00 other B"]);
    assert_eq!(draft.slots.get(1).and_then(|slot| slot.notes.as_deref()), Some("Garden"));
    let parallel = calendar(&[
        event("20310502T090000", "20310502T100000", "Hall", "A"),
        event("20310502T093000", "20310502T110000", "Garden", "B"),
    ]);
    assert_eq!(offers(parallel.as_bytes()), ["1 2031-05-02 Hall: 1", "1 2031-05-02 Garden: 1"]);
}

#[test]
fn a_calendar_that_is_cut_off_or_empty_is_refused_with_the_reason() {
    let refused = |text: &str| import(text.as_bytes(), &Wish::default()).err();
    let why = "line 2: BEGIN:VEVENT has no END".to_owned();
    assert_eq!(refused("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A"), Some(Trouble::Broken(Format::ICal, why)));
    assert_eq!(refused("BEGIN:VCALENDAR\nEND:VCALENDAR"), Some(Trouble::Lacks(Format::ICal, "VEVENT")));
}
