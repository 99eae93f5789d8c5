//! What must hold for any text: it is read without a panic, and what comes of it is an agenda.

use crate::{Plainly, agenda, as_text};
use adjourn::agenda::write::write;
use adjourn::import::draft::{At, Guess};
use adjourn::import::import;
use adjourn::import::sheet::sheet;
use adjourn::import::sniff::sniff;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Pieces that agendas are made of, and what only looks like them.
const PIECES: &[&str] = &[
    "9:00",
    "09.30",
    "10h",
    "10 h 30",
    "14h00",
    "0830-0900",
    "12 noon",
    "minuit",
    "11:59 PM",
    "1-2:30",
    "24:00",
    "9-10",
    " – ",
    "-",
    " a ",
    " às ",
    " to ",
    ":",
    " ",
    "\t",
    "|",
    "\n",
    "\n\n",
    "- ",
    "# ",
    "▪\n",
    "II. ",
    "(",
    ")",
    "“",
    "”",
    "Questions",
    "Q&A",
    "Café",
    "Ann Lee",
    "Monday 4 May",
    "Día 2",
    "2026-05-04",
    "31/12/2025",
    "(20 min)",
    "1h30",
    "Heure: ",
    "Time | Title | Speaker\n",
    "lorem ipsum",
    "\u{1b}[2J",
    "\u{202e}",
    "\"\"\"",
    "\\",
    "'",
    "\u{a0}",
    "99:99",
    "€10.50",
    "<br>",
    "[a](b)",
    "**",
    "&nbsp;",
    "&eacute;",
    "> ",
    "<li>",
    "<h3>",
    "\n9 ",
    "\n11 Talk",
    "\n    and more",
    ", Ana Souza",
    ", Title: ",
    "\r\n",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![8 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,8}"]
}

/// A time on the wall in a notation: hour, minute.
type Written = fn(u32, u32) -> String;

const NOTATIONS: [(&str, Written); 7] = [
    ("colon", |hour, minute| format!("{hour}:{minute:02}")),
    ("colon of two digits", |hour, minute| format!("{hour:02}:{minute:02}")),
    ("h", |hour, minute| format!("{hour}h{minute:02}")),
    ("h with blanks", |hour, minute| format!("{hour} h {minute:02}")),
    ("dot", |hour, minute| format!("{hour:02}.{minute:02}")),
    ("digits", |hour, minute| format!("{hour:02}{minute:02}")),
    ("AM and PM", |hour, minute| {
        let half = if hour < 12 { "AM" } else { "PM" };
        format!("{}:{minute:02} {half}", if hour % 12 == 0 { 12 } else { hour % 12 })
    }),
];

/// Whether a line has a word in it, so that nobody takes it for a rule or an empty row.
fn says(line: &str) -> bool {
    let bare = line.replace("&nbsp;", " ").replace("<br>", " ");
    bare.split(|letter: char| !letter.is_ascii_alphabetic()).any(|word| word.len() >= 4)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_comes_of_a_text_passes_the_check(pieces in vec(piece(), 0..60)) {
        let text = pieces.concat();
        let _ = sniff(text.as_bytes());
        if let Ok((_, draft)) = import(text.as_bytes(), &as_text()) {
            let found = agenda(&draft);
            prop_assert!(found.is_ok(), "{:?}\n{}", found, write(&sheet(&draft, &Plainly)));
            prop_assert_eq!(found.unwrap().slots.len(), draft.slots.len());
        }
    }

    #[test]
    fn every_line_that_says_anything_is_in_a_slot_or_said_to_be_in_none(pieces in vec(piece(), 0..60)) {
        let text = pieces.concat();
        if let Ok((_, draft)) = import(text.as_bytes(), &as_text()) {
            // Of several days the others are told as such, and not line by line.
            prop_assume!(!draft.guesses.iter().any(|guess| matches!(guess, Guess::FirstDay(_))));
            let slots = draft.slots.iter().chain(draft.aside.iter().filter_map(|aside| aside.slot.as_deref()));
            let places = slots.clone().map(|slot| &slot.place).chain(draft.aside.iter().map(|aside| &aside.place));
            let mut told: BTreeSet<usize> = slots.flat_map(|slot| slot.lines.iter().copied()).collect();
            told.extend(&draft.lines);
            told.extend(places.filter_map(|place| match place.at {
                At::Line(line) => Some(line),
                At::Record(_) => None,
            }));
            for (at, line) in text.split('\n').enumerate() {
                prop_assert!(told.contains(&(at + 1)) || !says(line), "line {} of {:?}", at + 1, text);
            }
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in vec(any::<u8>(), 0..400)) {
        let _ = sniff(&bytes);
        let _ = import(&bytes, &as_text());
        let _ = import(&bytes, &adjourn::import::Wish::default());
    }

    #[test]
    fn a_day_is_the_same_in_every_notation(
        lengths in vec(1u32..9, 2..8),
        first in 8u32..10,
        dash in prop::sample::select(vec!["-", "–", " - ", " – ", " to ", " à ", " a "]),
        place in 0usize..3,
    ) {
        let mut at = first * 60;
        let mut rows = Vec::new();
        for length in lengths {
            rows.push((at, at + length * 10));
            at += length * 10;
        }
        for (name, written) in NOTATIONS {
            let time = |at: u32| written(at / 60, at % 60);
            let row = |(number, (from, to)): (usize, &(u32, u32))| {
                let (span, title) = (format!("{}{dash}{}", time(*from), time(*to)), format!("Water {}", "x".repeat(number + 1)));
                match place {
                    0 => format!("{span} {title}\n"),
                    1 => format!("| {span} | {title} |\n"),
                    _ => format!("- {span}: {title}\n"),
                }
            };
            let text: String = rows.iter().enumerate().map(row).collect();
            let (_, draft) = import(text.as_bytes(), &as_text()).unwrap();
            let minutes = |length: Option<adjourn::duration::Length>| u32::try_from(length.unwrap().seconds() / 60).unwrap();
            let found: Vec<(u32, u32)> = draft.slots.iter().map(|slot| (minutes(slot.start), minutes(slot.end))).collect();
            prop_assert_eq!(&found, &rows, "{}: {}", name, text);
        }
    }
}
