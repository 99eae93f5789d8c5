//! What the stage writes in plain rows, which nobody reads from the back: little, and nothing that matters.

use crate::{card, drawn_of, screen};
use adjourn::outlook::Outlook;
use adjourn::screen::signs::{Signs, in_ascii};
use adjourn::screen::stage::card::test_card;
use adjourn::screen::stage::{self, StageView};
use adjourn::screen::theme::Theme;
use adjourn::words::{Language, Words};

/// The words that stand plainly below the title.
fn plain_words(outlook: &Outlook, words: &Words, signs: Signs, columns: u16, rows: u16) -> Vec<String> {
    let (theme, view) = (Theme::dark().with_signs(signs), StageView::default());
    let drawn =
        screen::rendered(columns, rows, |frame| stage::draw(frame, frame.area(), outlook, &view, words, &theme));
    // Beside a message and what the time is of, the title has one row; so has it where letters are of whole cells.
    let title = if rows < 36 { 1 } else { 5 };
    let below = drawn.lines().skip(title);
    below
        .flat_map(|line| line.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()))
        .map(str::to_lowercase)
        .collect()
}

#[test]
fn from_80x24_on_nothing_that_matters_is_written_plainly_in_any_state_and_language() {
    let mut plainly = Vec::new();
    for language in Language::ALL {
        let words = Words::new(language);
        // Where letters are of whole cells, the closing may be plain, and the clock that every room has.
        let spared = ["stage-closes", "stage-in"].map(|name| in_ascii(&words.text(name)).to_lowercase());
        for card in test_card(&words) {
            for (columns, rows) in [(80, 24), (120, 36), (200, 50), (300, 80)] {
                for signs in [Signs::Blocks, Signs::Ascii] {
                    let mut written = plain_words(&card.outlook, &words, signs, columns, rows);
                    let is_time = |word: &String| word.parse::<u32>().is_ok();
                    // A Portuguese day is too long for letters of whole cells in 80 columns; the date stands there.
                    if (card.name, language, columns) == ("waiting", Language::Pt, 80) {
                        written.clear();
                    }
                    written.retain(|word| signs == Signs::Blocks || !(is_time(word) || spared.contains(word)));
                    if !written.is_empty() {
                        let (code, name) = (language.code(), card.name);
                        plainly.push(format!("{name} at {columns}x{rows}, {code}, {signs:?}: {}", written.join(" ")));
                    }
                }
            }
        }
    }
    assert!(plainly.is_empty(), "{}", plainly.join("\n"));
}

#[test]
fn a_title_beside_which_too_much_stands_leaves_its_number_in_letters() {
    let mut card = card(Language::Fr, "late");
    card.outlook.rehearsal = true;
    let screen = drawn_of(&card.outlook, Language::Fr, 80, 24);
    screen::check("stage-late-rehearsal-80x24-fr", &screen).unwrap();
    assert!(!screen.lines().take(4).any(|line| line.contains(char::is_alphabetic)), "{screen}");
}
