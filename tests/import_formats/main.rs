//! Agendas in the formats of other programs: small sources of every kind, and what each of them comes to.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod books;
mod frab;
mod ical;
mod ontime;
mod sessionize;
mod sturdy;
mod table;

use adjourn::duration::Length;
use adjourn::import::draft::{Aside, Draft, Guess, Why};
use adjourn::import::{Trouble, Wish, import};

/// Every small source, by its name.
const FIXTURES: [(&str, &[u8]); 14] = [
    ("conference.xml", include_bytes!("fixtures/conference.xml")),
    ("conference.json", include_bytes!("fixtures/conference.json")),
    ("calendar.ics", include_bytes!("fixtures/calendar.ics")),
    ("repeats.ics", include_bytes!("fixtures/repeats.ics")),
    ("ontime1.json", include_bytes!("fixtures/ontime1.json")),
    ("ontime3.json", include_bytes!("fixtures/ontime3.json")),
    ("ontime4.json", include_bytes!("fixtures/ontime4.json")),
    ("sessionize_all.json", include_bytes!("fixtures/sessionize_all.json")),
    ("sessionize_grid.json", include_bytes!("fixtures/sessionize_grid.json")),
    ("nested.json", include_bytes!("fixtures/nested.json")),
    ("programme.csv", include_bytes!("fixtures/programme.csv")),
    ("programa.csv", include_bytes!("fixtures/programa.csv")),
    ("horario.tsv", include_bytes!("fixtures/horario.tsv")),
    ("outlook.csv", include_bytes!("fixtures/outlook.csv")),
];

/// A small source.
fn fixture(name: &str) -> &'static [u8] {
    FIXTURES.iter().find(|(known, _)| *known == name).map(|(_, bytes)| *bytes).expect(name)
}

/// The draft of a day and a room.
fn draft_of(bytes: &[u8], day: Option<&str>, room: Option<&str>) -> Draft {
    let wish = Wish { day: day.map(ToOwned::to_owned), room: room.map(ToOwned::to_owned), ..Wish::default() };
    import(bytes, &wish).unwrap_or_else(|trouble| panic!("{trouble:?}")).1
}

/// The only draft.
fn only(name: &str) -> Draft {
    draft_of(fixture(name), None, None)
}

/// What there is to choose from, a line each.
fn offers(bytes: &[u8]) -> Vec<String> {
    match import(bytes, &Wish::default()) {
        Err(Trouble::Choose(offers)) => offers
            .iter()
            .map(|offer| {
                let said = |part: &Option<String>| part.clone().unwrap_or_else(|| "-".to_owned());
                format!("{} {} {}: {}", offer.number, said(&offer.day), said(&offer.room), offer.slots)
            })
            .collect(),
        other => panic!("nothing to choose: {other:?}"),
    }
}

/// A time of the day as text.
fn clock(at: Option<Length>) -> String {
    at.map_or_else(|| "?".to_owned(), |at| format!("{}:{:02}", at.seconds() / 3600, at.seconds() / 60 % 60))
}

/// The slots of a draft, a line each.
fn slots(draft: &Draft) -> Vec<String> {
    draft
        .slots
        .iter()
        .map(|slot| {
            let people: Vec<String> = slot
                .speakers
                .iter()
                .map(|one| one.role.as_ref().map_or_else(|| one.name.clone(), |role| format!("{} ({role})", one.name)))
                .collect();
            let people = if people.is_empty() { String::new() } else { format!(" | {}", people.join(", ")) };
            format!("{}-{} {} {}{people}", clock(slot.start), clock(slot.end), slot.kind.name(), slot.title)
        })
        .collect()
}

/// What stands aside, a line each.
fn asides(draft: &Draft) -> Vec<String> {
    let line = |aside: &Aside| {
        let why = match &aside.why {
            Why::Parallel(_) => "parallel",
            Why::NoTime => "no time",
            Why::Heading => "heading",
            Why::NotHeld => "not held",
            Why::AllDay => "all day",
            Why::Replaced => "replaced",
            Why::Delay(_) => "delay",
            Why::NeedsDate => "needs a date",
            other => panic!("{other:?}"),
        };
        format!("{} {why}", aside.place.excerpt).trim().to_owned()
    };
    draft.aside.iter().map(line).collect()
}

/// The guesses about a slot, by its place in the day.
fn guesses(draft: &Draft, at: usize) -> Vec<Guess> {
    draft.slots.get(at).map(|slot| slot.guesses.clone()).unwrap_or_default()
}
