//! Sessions in JSON. They must not depend on how other formats are read.

use crate::{asides, draft_of, fixture, guesses, offers, only, slots};
use adjourn::import::draft::Guess;
use adjourn::import::sniff::Format;
use adjourn::import::{Trouble, Wish, import};

#[test]
fn rooms_come_in_their_order_and_each_has_what_is_for_all() {
    assert_eq!(offers(fixture("sessionize_all.json")), ["1 2031-05-02 Great hall: 3", "1 2031-05-02 Small hall: 3"]);
    let draft = draft_of(fixture("sessionize_all.json"), None, Some("small hall"));
    assert_eq!(
        slots(&draft),
        [
            "9:00-9:30 remarks Opening",
            "10:00-10:45 talk Bridges | Ines Marin (Engineer, City of Porto), Paul Roche",
            "12:00-13:00 break Lunch"
        ]
    );
    assert_eq!(guesses(&draft, 0), [Guess::Everywhere("Great hall".to_owned())]);
    assert_eq!(guesses(&draft, 2), [Guess::Everywhere(String::new())]);
    assert_eq!(draft.slots.get(1).and_then(|slot| slot.description.as_deref()), Some("On bridges."));
}

#[test]
fn sessions_without_a_time_or_declined_stand_aside() {
    let draft = draft_of(fixture("sessionize_all.json"), None, Some("Great hall"));
    assert_eq!(asides(&draft), ["Ferries no time", "Airships not held"]);
}

#[test]
fn a_grid_says_each_session_twice_and_each_is_taken_once() {
    let draft = only("sessionize_grid.json");
    assert_eq!(slots(&draft), ["9:00-9:30 remarks Opening | Ines Marin", "10:00-10:45 other Tunnels"]);
}

#[test]
fn days_and_minutes_may_stand_in_the_keys_of_any_json() {
    let draft = only("nested.json");
    assert_eq!(slots(&draft), ["9:00-9:30 remarks Accueil | Ana Lima", "12:00-12:30 break Lunch"]);
    assert_eq!(draft.guesses, [Guess::NoZone("+02:00".to_owned()), Guess::Title]);
    assert_eq!(draft.language.as_deref(), Some("fr"));
}

#[test]
fn json_without_sessions_says_what_it_lacks() {
    let refused = import(b"{\"numbers\": [1, 2]}", &Wish::default()).err();
    assert_eq!(refused, Some(Trouble::Lacks(Format::Sessionize, "title, startsAt")));
}
