//! What the README says is so: its screen and its keys are those of the program.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use adjourn::seat::SeatKind;
use adjourn::words::{Language, Words};

const README: &str = include_str!("../README.md");

#[test]
fn the_readme_shows_the_very_screen_that_the_tests_accepted() {
    let screen = include_str!("screens/chair-talk-80x24-en.txt");
    let shown: Vec<&str> = README.split("```text\n").nth(1).unwrap().split("```").next().unwrap().lines().collect();
    let accepted: Vec<&str> = screen.lines().collect();
    assert_eq!(shown, accepted);
}

#[test]
fn the_readme_lists_the_keys_as_the_program_knows_them() {
    for seat in [SeatKind::Chair, SeatKind::Desk] {
        let keys = adjourn::keymap::markdown(seat, &Words::new(Language::En));
        assert!(README.contains(keys.trim()), "{keys}");
    }
}
