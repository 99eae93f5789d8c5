//! The texts for the stage that a seat offers, in the language of its start. It knows no stage and no key.

use crate::words::Words;

/// The texts for the stage that `m` offers.
pub(super) fn presets(words: &Words) -> Vec<String> {
    vec![
        words.text("seat-preset-conclude"),
        words.text("seat-preset-two-minutes"),
        words.text("seat-preset-microphone"),
        words.text("seat-preset-slower"),
        words.text("seat-preset-one-minute"),
        words.text("seat-preset-seats"),
    ]
}
