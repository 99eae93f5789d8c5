//! Agendas out of plain text: every notation with the slots that it comes to, the sample in the notation of its
//! source, and what must hold for any text at all. `UPDATE_GOLDEN=1` writes down what is understood now.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "import/any_text.rs"]
mod any_text;
#[path = "import/command.rs"]
mod command;
#[path = "support/golden.rs"]
mod golden;
#[path = "import/review.rs"]
mod review;
#[path = "import/sample.rs"]
mod sample;
#[path = "support/screen.rs"]
mod screen;

use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::write::write;
use adjourn::agenda::{Agenda, complaint::Complaint};
use adjourn::import::draft::{Draft, DraftSlot, Guess, Why};
use adjourn::import::sheet::{Remarks, sheet};
use adjourn::import::sniff::Format;
use adjourn::import::{Trouble, Wish, import};
use chrono::NaiveDate;
use std::fmt::Write as _;
use std::path::Path;

/// Remarks that say what they are about, in no language.
pub(crate) struct Plainly;

impl Remarks for Plainly {
    fn top(&self, draft: &Draft) -> Vec<String> {
        draft.guesses.iter().map(|guess| format!("{guess:?}")).collect()
    }
    fn slot(&self, slot: &DraftSlot) -> Vec<String> {
        slot.guesses.iter().map(|guess| format!("{guess:?}")).collect()
    }
    fn aside(&self, _slot: &DraftSlot, why: &Why) -> Vec<String> {
        vec![format!("{why:?}")]
    }
    fn untitled(&self) -> String {
        "untitled".to_owned()
    }
}

/// What a text comes to.
pub(crate) fn draft(text: &str) -> Draft {
    import(text.as_bytes(), &as_text()).unwrap_or_else(|trouble| panic!("{trouble:?} in {text}")).1
}

pub(crate) fn as_text() -> Wish {
    Wish { format: Some(Format::Text), ..Wish::default() }
}

/// The agenda that a draft makes, through its file.
pub(crate) fn agenda(draft: &Draft) -> Result<Agenda, Vec<Complaint>> {
    let setting = Setting { today: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(), zone: chrono_tz::UTC };
    read(&write(&sheet(draft, &Plainly)), &setting)
}

/// The texts of `tests/import`, by name.
fn fixtures() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let name = |file: &Path| file.file_stem().unwrap().to_string_lossy().into_owned();
    files.iter().map(|file| (name(file), std::fs::read_to_string(file).unwrap())).collect()
}

/// A draft for people: the day, a line for each slot, and what stands aside as one.
fn told(draft: &Draft) -> String {
    let mut text = String::new();
    let said = |text: &Option<String>| text.clone().unwrap_or_else(|| "—".to_owned());
    let date = draft.date.map_or_else(|| said(&draft.day), |date| date.to_string());
    writeln!(text, "{} | {} | {} | {}", said(&draft.title), date, said(&draft.venue), said(&draft.language)).unwrap();
    for slot in &draft.slots {
        writeln!(text, "{}", row(slot)).unwrap();
    }
    for aside in draft.aside.iter().filter(|aside| aside.slot.is_some()) {
        let why = format!("{:?}", aside.why);
        let why = why.split('(').next().unwrap();
        writeln!(text, "aside, {why}: {}", row(aside.slot.as_ref().unwrap())).unwrap();
    }
    text
}

fn row(slot: &DraftSlot) -> String {
    let time = |at: i64| format!("{}:{:02}", at / 3600, at / 60 % 60);
    let times: Vec<String> =
        [slot.start, slot.qa, slot.end].into_iter().flatten().map(|at| time(at.seconds())).collect();
    let number = slot.number.as_ref().map(|number| format!("{number}. ")).unwrap_or_default();
    let who: Vec<String> = slot
        .speakers
        .iter()
        .map(|speaker| match &speaker.role {
            Some(role) => format!("{} [{role}]", speaker.name),
            None => speaker.name.clone(),
        })
        .collect();
    let who = if who.is_empty() { String::new() } else { format!(" | {}", who.join("; ")) };
    format!("{} {} {number}{}{who}", times.join("–"), slot.kind.name(), slot.title)
}

#[test]
fn every_notation_comes_to_the_slots_that_people_read_in_it() {
    for (name, text) in fixtures() {
        golden::assert_golden(&format!("import/{name}.slots"), &told(&draft(&text)));
    }
}

#[test]
fn every_import_is_an_agenda_that_passes_the_check() {
    for (name, text) in fixtures() {
        let draft = draft(&text);
        let agenda = agenda(&draft).unwrap_or_else(|complaints| panic!("{name}: {complaints:?}"));
        assert_eq!(agenda.slots.len(), draft.slots.len(), "{name}");
    }
}

#[test]
fn of_several_days_the_first_is_taken_or_the_one_that_is_named() {
    let text = "Monday 4 May 2026\n9:00-10:00 A\n10:00-11:00 B\n\nTuesday 5 May 2026\n9:00-10:00 C\n";
    let titles = |day: Option<&str>| {
        let wish = Wish { day: day.map(ToOwned::to_owned), ..as_text() };
        import(text.as_bytes(), &wish)
            .map(|(_, draft)| draft.slots.into_iter().map(|slot| slot.title).collect::<Vec<_>>())
    };
    assert_eq!(titles(None).unwrap(), ["A", "B"]);
    assert_eq!(titles(Some("2")).unwrap(), ["C"]);
    assert_eq!(titles(Some("2026-05-05")).unwrap(), ["C"]);
    let Err(Trouble::NoSuchDay(wish, offers)) = titles(Some("3")) else { panic!("there is no third day") };
    assert_eq!((wish.as_str(), offers.len()), ("3", 2));
}

#[test]
fn a_text_without_times_is_no_agenda() {
    for text in ["Dear all,\nthe meeting of 2024 is cancelled, see pages 12-14.\n", "€10.50\n1.2.3\n2010-2015\n"] {
        assert_eq!(import(text.as_bytes(), &as_text()).unwrap_err(), Trouble::NoSlots, "{text}");
    }
    for text in ["", "\n\n", " \t\r\n"] {
        assert_eq!(import(text.as_bytes(), &as_text()).unwrap_err(), Trouble::Empty, "{text:?}");
    }
}

#[test]
fn what_was_not_read_of_a_text_is_told() {
    let long = format!("9:00 Opening {}\n10:00 End\n", "and so on ".repeat(500));
    assert!(draft(&long).guesses.contains(&Guess::LongLines(1)));
    let late = format!("{}9:00 Opening\n", "and so on\n".repeat(20_000));
    assert_eq!(import(late.as_bytes(), &as_text()).unwrap_err(), Trouble::NoneInBeginning(20_000));
}

#[test]
fn every_line_is_in_a_slot_or_said_to_be_in_none() {
    let text =
        "Spring meeting\nSome words before.\n\n9:00 Opening\n10:00 Talk\n  about water\n11:00 End\n\nSee you there.\n";
    let draft = draft(text);
    let asides: Vec<&str> = draft.aside.iter().map(|aside| aside.place.excerpt.as_str()).collect();
    assert_eq!(asides, ["Spring meeting", "Some words before.", "See you there."]);
    assert_eq!(draft.slots[1].description.as_deref(), Some("about water"));
}
