//! The chair at every size that it is made for, in every language: nothing is cut, and what matters is there.

use crate::asked::questions;
use crate::cut::{SIZES, Vocabulary};
use crate::day::SAMPLE;
use crate::drawn;
use crate::states::states;
use adjourn::words::{Language, Words};

#[test]
fn no_word_is_cut_at_any_size_in_any_language() {
    let sittings: Vec<_> = states().into_iter().chain(questions()).collect();
    // Messages for the stage are offered in the language of the room.
    let (_, for_the_room) = Language::Fr.texts().iter().find(|(part, _)| *part == "seat").unwrap();
    for language in Language::ALL {
        let vocabulary = Vocabulary::of(language, &[SAMPLE, "Marie Ana Ah", for_the_room]);
        let named = sittings.iter().map(|(state, sitting)| (*state, sitting));
        vocabulary.assert_whole(named, |sitting, columns, rows| drawn(sitting, language, columns, rows));
    }
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
