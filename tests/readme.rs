//! What the README says is so: its screen and its keys are those of the program.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

use adjourn::seat::SeatKind;
use adjourn::settings::Commands;
use adjourn::words::{Language, Words};

const README: &str = include_str!("../README.md");

#[test]
fn the_readme_shows_the_very_screens_that_the_tests_accepted() {
    let accepted = [include_str!("screens/chair-talk-80x24-en.txt"), include_str!("screens/desk-plans-100x30-en.txt")];
    let shown = README.split("```text\n").skip(1).map(|block| block.split("```").next().unwrap());
    for (shown, accepted) in shown.zip(accepted) {
        assert_eq!(shown.lines().collect::<Vec<_>>(), accepted.lines().collect::<Vec<_>>());
    }
    assert_eq!(README.matches("```text\n").count(), accepted.len());
}

#[test]
fn the_readme_names_the_languages_and_the_cues() {
    let codes = Language::ALL.map(Language::code);
    assert!(README.contains(&format!("--lang {}", codes.join("|"))), "{codes:?}");
    assert!(README.contains("reads in English, French, Spanish or Portuguese"));
    let (_, settings) = README.split_once("[cues]").unwrap();
    let (settings, _) = settings.split_once("```").unwrap();
    for cue in Commands::names() {
        assert!(settings.contains(cue), "{cue}");
    }
}

#[test]
fn the_readme_lists_the_keys_as_the_program_knows_them() {
    for seat in [SeatKind::Chair, SeatKind::Desk] {
        let keys = adjourn::keymap::markdown(seat, &Words::new(Language::En));
        assert!(README.contains(keys.trim()), "{keys}");
    }
}

#[test]
fn the_readme_names_every_field_of_a_report() {
    let text = include_str!("report/over.en.json");
    let report: serde_json::Value = serde_json::from_str(text).unwrap();
    let mut fields: Vec<String> = report.as_object().unwrap().keys().cloned().collect();
    for list in ["ledger", "plans", "suspensions", "log"] {
        fields.extend(report[list][0].as_object().unwrap().keys().cloned());
    }
    fields.extend(report["held"].as_object().unwrap().keys().cloned());
    for field in fields.iter().filter(|field| *field != "schema") {
        assert!(README.contains(&format!("`{field}`")), "{field}");
    }
}
