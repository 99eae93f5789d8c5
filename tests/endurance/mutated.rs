//! What readers make of anything at all: agendas, entries, durations that were bitten, doubled and stitched together.
//! They may refuse; they may not panic, and what they take must be sound.
//!
//! `ADJOURN_SECONDS` says for how long each of them is tried, `PROPTEST_CASES` otherwise how often.

use crate::room::DAY;
use adjourn::agenda::read::{Setting, decode, read};
use adjourn::agenda::{Agenda, Phase};
use adjourn::duration::{Length, Second};
use adjourn::log::record;
use adjourn::log::salvage::salvage;
use adjourn::outlook::outlook;
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, EntryId};
use adjourn::session::event::Opening;
use adjourn::session::{Press, Session};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::sync::Arc;
use std::time::{Duration, Instant};

const SAMPLE: &str = include_str!("../../agenda.toml");

/// A change to a text: where, how much of it goes, and what comes instead.
type Bite = (prop::sample::Index, usize, String);

fn bites() -> impl Strategy<Value = Vec<Bite>> {
    let tokens = prop::sample::select(vec![
        "\"",
        "'",
        "\"\"\"",
        "[[slot]]",
        "[",
        "]",
        "{",
        "}",
        "=",
        "\n",
        "\\",
        "\\u202e",
        "#",
        ",",
        "1e999",
        "-1",
        "25:61",
        "start = ",
        "end = ",
        "qa = ",
        "date = ",
        "9999-12-31",
        "0000-01-01",
        "24:00",
        "999999999h",
        "nan",
        "id = \"a\"",
        "timezone = \"Africa/Casablanca\"",
        "timezone = \"Europe/Paris\"",
        "hard = \"both\"",
        "length = \"0m\"",
        "2026-03-29T02:30:00",
        "\u{0}",
        "\u{feff}",
        "\u{1f469}\u{200d}",
        "min = \"9h\"",
        "\"kind\":",
        "\"at\":-9223372036854775808",
        "9223372036854775807",
        "null",
        "{\"format\":2}",
        "\"opened\"",
    ]);
    let text = prop_oneof![tokens.prop_map(ToOwned::to_owned), any::<String>(), Just(String::new())];
    prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, text), 1..6)
}

fn bitten(text: &str, bites: &[Bite]) -> String {
    bites.iter().fold(text.to_owned(), |text, (at, gone, new)| {
        let letters: Vec<char> = text.chars().collect();
        let at = at.index(letters.len() + 1);
        let kept = letters.iter().skip((at + gone).min(letters.len()));
        letters.iter().take(at).copied().chain(new.chars()).chain(kept.copied()).collect()
    })
}

fn setting() -> Setting {
    Setting { today: chrono::NaiveDate::from_ymd_opt(2026, 3, 29).unwrap(), zone: chrono_tz::Europe::Paris }
}

fn press(id: u128, at: Second) -> Press {
    Press { id: EntryId(id), at, by: Author::default() }
}

/// Acts on a day, each some seconds after the one before it; whatever they come to, the day can be shown.
fn acts_on(agenda: &Arc<Agenda>, steps: &[(u8, i64, prop::sample::Index)]) -> Result<(), TestCaseError> {
    let mut now = agenda.start();
    let mut session = Session::default();
    let opening = Opening { agenda: Arc::clone(agenda), source: "".into(), rehearsal: None };
    session.absorb([session.opened(opening, press(1, now))]);
    for (number, (kind, pause, which)) in steps.iter().enumerate() {
        now = now + Length(*pause);
        let slot = which.get(&agenda.slots).id.clone();
        let command = match kind % 12 {
            0 => Command::Next { ends: None, at: None },
            1 => Command::Close { ends: None, at: None },
            2 => Command::Here { slot, phase: Phase::Talk, at: None },
            3 => Command::PostponeBy(Length(*pause)),
            4 => Command::Extend { by: Length(*pause), slot: None, phase: None },
            5 => Command::Extend { by: Length(-*pause), slot: Some(slot), phase: Some(Phase::Qa) },
            6 => Command::KeepClosing,
            7 => Command::KeepQa,
            8 => Command::Skip(slot),
            9 => Command::Strike { turn: None, with_later: true },
            10 => Command::Correct(now - Length(*pause)),
            _ => Command::Suspend,
        };
        if let Ok((entry, _)) = session.rule(&command, press(2 + number as u128, now)) {
            // What is written is read again as it was.
            let body = record::write(&entry).unwrap();
            prop_assert_eq!(&record::read(&body, format_args!("x")).unwrap(), &entry);
            session.absorb([entry]);
        }
        let shown = outlook(&session, now).unwrap();
        prop_assert!(shown.now >= now);
        let mut anew = Session::default();
        anew.absorb(session.entries().iter().rev().map(|entry| entry.as_ref().clone()));
        prop_assert_eq!(anew.floor(now), session.floor(now));
    }
    Ok(())
}

/// What was found by biting, each kept as it was found.
#[test]
fn what_once_broke_a_reader_does_not_any_more() {
    let zone = format!("title = \"x\"\ntimezone = \"{}\"\n", "far".repeat(30));
    assert!(read(&zone, &setting()).is_err());
    assert!(read(&format!("{zone}{DAY}"), &setting()).is_err());
}

/// Tries a property on as many values as usual, or for as many seconds as `ADJOURN_SECONDS` says, and prints how many.
#[expect(clippy::disallowed_methods, reason = "it tries for so long, not so often")]
fn holds<S: Strategy>(what: &str, values: S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let seconds = std::env::var("ADJOURN_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
    let (begun, length) = (Instant::now(), Duration::from_secs(seconds));
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let mut tried: u64 = 0;
    loop {
        let mut runner = TestRunner::new(config.clone());
        if let Err(found) = runner.run(&values, &property) {
            panic!("{what}, after {tried} more: {found}");
        }
        tried += u64::from(config.cases);
        if begun.elapsed() >= length {
            break;
        }
    }
    if seconds > 0 {
        println!("{what}: {tried} tried in {} s, nothing broke", begun.elapsed().as_secs());
    }
}

#[test]
fn an_agenda_that_was_bitten_is_read_or_refused() {
    let values = (bites(), any::<bool>(), any::<prop::sample::Index>());
    holds("agendas", values, |(bites, sample, which)| {
        let text = bitten(if sample { SAMPLE } else { DAY }, &bites);
        let Ok(agenda) = read(&text, &setting()) else { return Ok(()) };
        prop_assert!(agenda.slots.windows(2).all(|pair| matches!(pair, [one, two] if one.end <= two.start)));
        prop_assert!(agenda.slots.iter().all(|slot| slot.start <= slot.end));
        acts_on(&Arc::new(agenda), &[(0, 60, which), (4, 300, which)])
    });
}

#[test]
fn bytes_that_are_no_text_are_refused_with_a_place() {
    holds("bytes", prop::collection::vec(any::<u8>(), 0..200), |bytes| {
        if let Ok(text) = decode(bytes) {
            let _read = read(&text, &setting());
        }
        Ok(())
    });
}

#[test]
fn an_entry_that_was_bitten_is_read_or_refused() {
    holds("entries", (bites(), 0_usize..4), |(bites, event)| {
        let agenda = Arc::new(read(DAY, &setting()).unwrap());
        let mut session = Session::default();
        let opening = Opening { agenda: Arc::clone(&agenda), source: DAY.into(), rehearsal: None };
        let opened = session.opened(opening, press(1, agenda.start()));
        session.absorb([opened.clone()]);
        let command = match event {
            0 => Command::Extend { by: Length(60), slot: None, phase: None },
            1 => Command::Close { ends: None, at: None },
            _ => Command::ShowMessage("x".to_owned()),
        };
        let ruled = || session.rule(&command, press(2, agenda.start() + Length(60))).unwrap().0;
        let entry = if event == 3 { opened } else { ruled() };
        let body = bitten(&record::write(&entry).unwrap(), &bites);
        if let Ok(entry) = record::read(&body, format_args!("x")) {
            // Whatever it says, it is folded, and the day can be shown.
            session.absorb([entry]);
            for after in [0, 60, 86_400] {
                let _shown = outlook(&session, agenda.start() + Length(after));
            }
        }
        Ok(())
    });
}

#[test]
fn a_duration_is_read_or_refused() {
    holds("durations", ("[-+0-9hmsHMS.: ]{0,24}", any::<String>()), |(text, any)| {
        for text in [text, any] {
            if let Ok(length) = text.parse::<Length>() {
                prop_assert!(length.to_string().parse::<Length>().is_ok(), "{}", text);
            }
        }
        Ok(())
    });
}

#[test]
fn any_acts_on_an_odd_day_can_be_shown() {
    let steps = prop::collection::vec((any::<u8>(), 0_i64..4000, any::<prop::sample::Index>()), 1..25);
    holds("acts", (0_usize..6, steps), |(day, steps)| acts_on(&odd_day(day), &steps));
}

#[test]
fn a_database_that_was_bitten_gives_up_entries_or_nothing() {
    let place = crate::files::Place::new();
    drop(place.at_work(30));
    let whole = std::fs::read(&place.session).unwrap();
    let wreck = place.session.with_extension("wreck");
    let bites = prop::collection::vec((any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 1..60)), 0..8);
    holds("databases", (bites, any::<prop::sample::Index>()), |(bites, end)| {
        let mut content = whole.clone();
        for (at, new) in &bites {
            let at = at.index(content.len());
            content.iter_mut().skip(at).zip(new).for_each(|(old, new)| *old = *new);
        }
        // Cut off somewhere, more often than not at its end.
        content.truncate(end.index(content.len() * 2));
        std::fs::write(&wreck, &content).unwrap();
        prop_assert!(salvage(&wreck).len() <= 31 + bites.len());
        Ok(())
    });
}

/// Days of one slot, over midnight, over both changes of the clocks, of slots without length between them.
fn odd_day(number: usize) -> Arc<Agenda> {
    let days = [
        ("2026-06-01", "\"10:00\""),
        ("2026-06-01", "\"23:30\""),
        ("2026-03-29", "\"1:30\""),
        ("2026-10-25", "\"1:30\""),
        ("2024-02-29", "\"22:00\""),
        ("1970-01-01", "\"0:00\""),
    ];
    let (date, start) = days.get(number).copied().unwrap();
    let head = format!("title = \"Odd\"\ndate = {date}\ntimezone = \"Europe/Paris\"\nchangeover = \"7m\"\n");
    let first = format!("[[slot]]\nkind = \"panel\"\ntitle = \"A\"\nstart = {start}\nlength = \"2h\"\nqa = \"30m\"\n");
    let more = "[[slot]]\nkind = \"break\"\ntitle = \"B\"\nlength = \"20m\"\nhard = \"both\"\n\
                [[slot]]\nkind = \"talk\"\ntitle = \"C\"\nlength = \"1m\"\nmin = \"1m\"\n\
                [[slot]]\nkind = \"panel\"\ntitle = \"D\"\nlength = \"45m\"\nqa = \"15m\"\nmin_qa = \"15m\"\nhard = \"end\"\n";
    let text = if number == 0 { format!("{head}{first}") } else { format!("{head}{first}{more}") };
    Arc::new(read(&text, &setting()).unwrap())
}
