//! The chair at every size that it is made for, in every language: nothing is cut, and what matters is there.

use crate::asked::questions;
use crate::cut::Vocabulary;
use crate::day::SAMPLE;
use crate::drawn;
use crate::states::states;
use adjourn::words::{Language, Words};

const SIZES: [(u16, u16); 6] = [(20, 6), (40, 12), (80, 24), (120, 36), (200, 50), (300, 80)];

#[test]
fn no_word_is_cut_at_any_size_in_any_language() {
    let mut cut = Vec::new();
    let sittings: Vec<_> = states().into_iter().chain(questions()).collect();
    // Messages for the stage are offered in the language of the room.
    let (_, for_the_room) = Language::Fr.texts().iter().find(|(part, _)| *part == "seat").unwrap();
    for language in Language::ALL {
        let vocabulary = Vocabulary::of(language, &[SAMPLE, "Marie Ana Ah", for_the_room]);
        for (columns, rows) in SIZES {
            for (state, sitting) in &sittings {
                let drawn = drawn(sitting, language, columns, rows);
                let place = format!("chair {state} at {columns}x{rows}, {}", language.code());
                cut.extend(vocabulary.cut_in(&drawn, columns).map(|word| format!("{place}: {word}")));
            }
        }
    }
    assert!(cut.is_empty(), "{}", cut.join("\n"));
}

#[test]
fn at_every_size_stand_the_sign_of_the_state_a_time_and_what_enter_does() {
    for language in Language::ALL {
        let enter = format!(
            "{}{}",
            Words::new(language).text("seat-label-enter"),
            if language == Language::Fr { " : " } else { ": " }
        );
        for (columns, rows) in SIZES {
            for (state, sitting) in &states() {
                let drawn = drawn(sitting, language, columns, rows);
                let place = format!("{state} at {columns}x{rows}, {}:\n{drawn}", language.code());
                // From 120 columns on the word stands in block letters.
                assert!(columns >= 120 || drawn.contains(['●', '◐', '◆', '■', '○', '‖']), "no sign: {place}");
                // In twenty columns a long word takes the clock's place; what is left to closing stands below.
                let above = drawn.lines().take(2).collect::<String>();
                assert!(above.contains(|sign: char| sign.is_ascii_digit()), "no time: {place}");
                let last = drawn.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
                assert!(last.trim_start().starts_with(&enter) || last.starts_with('↵'), "no Enter: {place}");
                assert!(!last.contains('…'), "what Enter does is cut: {place}");
            }
        }
    }
}
