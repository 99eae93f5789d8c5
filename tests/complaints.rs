//! Broken agendas and the whole of what is said about them. `UPDATE_TEXTS=1` writes down what is said now.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use adjourn::agenda::complaint::Complaint;
use adjourn::agenda::read::{Setting, decode, read};
use adjourn::words::complaint::render;
use adjourn::words::{Language, Words};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn setting() -> Setting {
    Setting { today: NaiveDate::from_ymd_opt(2011, 4, 12).unwrap(), zone: chrono_tz::America::New_York }
}

fn complaints(text: &str) -> Vec<Complaint> {
    read(text, &setting()).err().unwrap_or_default()
}

/// The broken agendas, by their names.
fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/complaints");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    files
}

fn said_about(file: &Path, language: Language) -> String {
    let text = fs::read_to_string(file).unwrap();
    let complaints = complaints(&text);
    assert!(!complaints.is_empty(), "{} is a valid agenda", file.display());
    let name = file.file_name().unwrap().to_string_lossy();
    render(&complaints, &text, &name, &Words::new(language))
}

/// The fixtures of which what is said does not read as it was written down.
fn changed(language: Language, ending: &str) -> Vec<String> {
    let mut changed = Vec::new();
    for file in fixtures() {
        let written = file.with_extension(ending);
        let said = said_about(&file, language);
        if env::var_os("UPDATE_TEXTS").is_some() && (language == Language::En || written.exists()) {
            fs::write(&written, &said).unwrap();
        }
        match fs::read_to_string(&written) {
            Ok(expected) if expected == said => (),
            Err(_) if language != Language::En => (),
            Ok(expected) => changed.push(format!("{}:\n{said}\nwas\n{expected}", written.display())),
            Err(error) => panic!("{}: {error}", written.display()),
        }
    }
    changed
}

#[test]
fn every_broken_agenda_is_answered_with_its_whole_text() {
    assert!(fixtures().len() >= 15);
    let changed = changed(Language::En, "txt");
    assert!(changed.is_empty(), "{}", changed.join("\n\n"));
}

#[test]
fn complaints_are_made_in_every_language() {
    for language in [Language::Fr, Language::Es, Language::Pt] {
        let ending = format!("{}.txt", language.code());
        assert!(fixtures().iter().any(|file| file.with_extension(&ending).exists()));
        let changed = changed(language, &ending);
        assert!(changed.is_empty(), "{}", changed.join("\n\n"));
    }
}

#[test]
fn no_complaint_lacks_words_in_any_language() {
    for language in Language::ALL {
        for file in fixtures() {
            let said = said_about(&file, language);
            let lacking =
                said.lines().find(|line| line.contains(": check-") || line.contains("= check-") || line.contains("{$"));
            assert_eq!(lacking, None, "{} {}", file.display(), language.code());
        }
    }
}

#[test]
fn complaints_stand_in_the_order_of_the_file() {
    for file in fixtures() {
        let places: Vec<usize> =
            complaints(&fs::read_to_string(&file).unwrap()).iter().map(|complaint| complaint.span.start).collect();
        assert!(places.is_sorted(), "{}: {places:?}", file.display());
    }
}

#[test]
fn nothing_that_a_terminal_obeys_is_ever_printed() {
    let text = "title = \"\\u001b]0;owned\\u0007\"\nlanguage = \"\u{9b}31m\u{202e}\"\n\"\\u001b[2J\" = 1\n";
    let said = render(&complaints(text), text, "\u{1b}c.toml", &Words::new(Language::En));
    assert!(said.chars().all(|letter| letter == '\n' || !letter.is_control()), "{said:?}");
    assert!(!said.contains('\u{202e}'), "{said:?}");
    assert!(said.contains("␛[2J"), "{said}");
}

#[test]
fn a_file_of_an_old_editor_is_shown_with_the_place_and_the_remedy() {
    let latin = b"# Programme\ntitle = \"D\xe9jeuner\"\n".to_vec();
    let (text, complaints) = decode(latin).unwrap_err();
    let said = render(&complaints, &text, "agenda.toml", &Words::new(Language::En));
    let expected = "\
agenda.toml:2:11: this is not UTF-8, the encoding that every agenda file has
2 | title = \"D\u{fffd}jeuner\"
  |           ^
  = Save the file again with the encoding UTF-8 (not Latin-1, Windows-1252 or UTF-16).

1 complaint: no session starts on this agenda until it is mended.
";
    assert_eq!(said, expected);
    assert_eq!(decode("été".into()).unwrap(), "été");
}

/// Pieces of agendas and of their surroundings.
const SCRAPS: &[&str] = &[
    "[[slot]]",
    "[slot]",
    "[[slot",
    "\n",
    "\r\n",
    "\r",
    " = ",
    "=",
    "title",
    "start",
    "end",
    "qa",
    "length",
    "min",
    "date",
    "timezone",
    "signals",
    "speakers",
    "hard",
    "\"10:30\"",
    "10:30",
    "9:00",
    "\"15m\"",
    "\"-5m\"",
    "\"\"\"",
    "'''",
    "\"",
    "{ name = \"a\" }",
    "[",
    "]",
    "{",
    "}",
    ",",
    "# ",
    "2011-04-12",
    "2011-04-13T00:30:00",
    "9999-12-31T23:59:60.5Z",
    "0000-01-01",
    "\"Europe/Paris\"",
    "\"99999999999999999999h\"",
    "\\u001b",
    "\u{1b}",
    "昼食",
    "e\u{301}",
    "\t",
    "\u{feff}",
    "\u{202e}",
    "1e999",
    "0x",
    "true",
    "inf",
    ".",
    "\"both\"",
];

/// Pieces put together in any order.
fn scraps() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(SCRAPS);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

fn survives(text: &str) -> Result<(), TestCaseError> {
    if let Err(complaints) = read(text, &setting()) {
        prop_assert!(!complaints.is_empty());
        prop_assert!(complaints.iter().map(|complaint| complaint.span.start).is_sorted());
        for language in Language::ALL {
            let said = render(&complaints, text, "agenda.toml", &Words::new(language));
            prop_assert!(said.chars().all(|letter| letter == '\n' || !letter.is_control()));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_complained_about(text in any::<String>()) {
        survives(&text)?;
    }

    #[test]
    fn any_scraps_of_agendas_are_read_or_complained_about(text in scraps()) {
        survives(&text)?;
    }

    #[test]
    fn a_valid_agenda_with_a_few_letters_changed_is_read_or_complained_about(
        at in 0usize..14_000, length in 0usize..6, put in "[\\PC\n\"=\\[\\]{}]{0,4}",
    ) {
        let sample = include_str!("../agenda.toml");
        let letters: Vec<char> = sample.chars().collect();
        let (at, end) = (at.min(letters.len()), (at + length).min(letters.len()));
        let (before, after) = (letters.get(..at).unwrap(), letters.get(end..).unwrap());
        let text: String = before.iter().copied().chain(put.chars()).chain(after.iter().copied()).collect();
        survives(&text)?;
    }
}
