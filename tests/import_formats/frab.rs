//! Schedules of conferences. They must not depend on how other formats are read.

use crate::{asides, draft_of, fixture, guesses, offers, only, slots};
use adjourn::import::draft::Guess;
use adjourn::import::sniff::Format;
use adjourn::import::{Trouble, Wish, import};

#[test]
fn a_schedule_of_several_days_and_rooms_must_be_chosen_from() {
    assert_eq!(
        offers(fixture("conference.xml")),
        ["1 2031-05-02 Dock A: 3", "1 2031-05-02 Dock B: 1", "2 2031-05-03 Dock A: 2"]
    );
}

#[test]
fn an_event_after_midnight_belongs_to_the_day_of_the_conference() {
    let draft = draft_of(fixture("conference.xml"), Some("1"), Some("dock a"));
    assert_eq!(
        slots(&draft),
        [
            "9:00-9:30 remarks Opening – what we came for | Ines Marin, Paul Roche",
            "10:00-11:30 other Cranes",
            "24:30-25:15 other Night watch"
        ]
    );
    assert_eq!(asides(&draft), ["To be placed no time"]);
}

#[test]
fn a_schedule_tells_title_venue_zone_language_and_what_events_are_about() {
    let draft = draft_of(fixture("conference.xml"), Some("1"), Some("Dock A"));
    assert_eq!(draft.title.as_deref(), Some("Harbour & Rail Days"));
    assert_eq!(draft.venue.as_deref(), Some("Customs House, Le Havre"));
    assert_eq!(draft.zone.map(chrono_tz::Tz::name), Some("Europe/Paris"));
    assert_eq!(draft.language.as_deref(), Some("en"));
    let about = draft.slots.first().and_then(|slot| slot.description.clone());
    assert_eq!(about.as_deref(), Some("A welcome\n\nShort. And long."));
}

#[test]
fn a_day_without_a_date_is_counted_and_its_night_is_told() {
    let draft = draft_of(fixture("conference.xml"), Some("2031-05-03"), None);
    assert_eq!(slots(&draft), ["9:15-10:00 other Signals", "25:00-25:30 other Late signals"]);
    assert_eq!(guesses(&draft, 1), [Guess::AfterMidnight]);
}

#[test]
fn a_zone_that_is_not_that_of_the_times_is_left_out_and_told() {
    let draft = only("conference.json");
    assert_eq!((draft.zone, draft.guesses.clone()), (None, vec![Guess::ZoneDisagrees("UTC".to_owned())]));
    assert_eq!(slots(&draft), ["9:00-10:00 keynote Tides | Ana Lima, Bo Chen", "10:15-11:15 other No length"]);
    assert_eq!(
        guesses(&draft, 1),
        [Guess::AlsoSays("2031-05-02T08:15:00Z".to_owned()), Guess::EndOfLast],
        "the printed start holds"
    );
}

#[test]
fn a_broken_schedule_says_where() {
    let broken = |bytes: &[u8]| import(bytes, &Wish::default()).err();
    let wrong = b"<schedule>\n<day>\n</room>\n</schedule>";
    let Some(Trouble::Broken(Format::Frab, why)) = broken(wrong) else { panic!("it is read") };
    assert!(why.starts_with("line 3: "), "{why}");
    assert_eq!(broken(b"<schedule></schedule>"), Some(Trouble::Lacks(Format::Frab, "<day>")));
    let lacks = Trouble::Lacks(Format::Frab, "schedule.conference.days");
    assert_eq!(broken(b"{\"schedule\": {\"conference\": {}}}"), Some(lacks));
    let Some(Trouble::Broken(Format::Frab, why)) = broken(b"{\"schedule\": {\"conference\": ") else { panic!("read") };
    assert!(why.contains("line 1 column"), "{why}");
}
