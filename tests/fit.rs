//! What `adjourn fit` says, in full.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

#[path = "support/golden.rs"]
mod golden;

use adjourn::cli::fit::{Fit, advice};
use adjourn::words::{Language, Words};
use golden::assert_golden;

#[test]
fn a_hall_a_finer_screen_and_a_small_monitor_get_their_advice() {
    for language in Language::ALL {
        let words = Words::new(language);
        let ask = |height, distance, rows| advice(Fit { height, distance, rows, columns: None }, &words);
        let all = [ask(1500, 20_000, 24), ask(1500, 20_000, 50), ask(300, 10_000, 24), ask(1500, 8_000, 24)];
        assert_golden(&format!("fit/advice.{}.txt", language.code()), &(all.join("\n\n---\n\n") + "\n"));
    }
}
