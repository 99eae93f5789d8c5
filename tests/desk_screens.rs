//! The desk's golden screens, drawn from real sessions of the sample day, and its behaviour at every size.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

#[path = "support/day.rs"]
#[expect(dead_code, reason = "each test program uses its part of it")]
mod day;
#[path = "support/screen.rs"]
mod golden;

#[path = "support/cut.rs"]
mod cut;
#[path = "desk_screens/keys.rs"]
mod keys;
#[path = "support/moved.rs"]
mod moved;
#[path = "desk_screens/sizes.rs"]
mod sizes;
#[path = "desk_screens/states.rs"]
mod states;

use adjourn::screen::draw;
use adjourn::screen::signs::Signs;
use adjourn::screen::stage::StageView;
use adjourn::screen::theme::Theme;
use adjourn::words::{Language, Words};
use day::Sitting;

/// What somebody at a seat sees, as text.
fn drawn(sitting: &Sitting, language: Language, columns: u16, rows: u16) -> String {
    drawn_with(&Words::new(language), sitting, columns, rows)
}

/// The same in a person's own words.
fn drawn_with(words: &Words, sitting: &Sitting, columns: u16, rows: u16) -> String {
    let theme = Theme::dark();
    golden::rendered(columns, rows, |frame| {
        draw(frame, &sitting.outlook(), &sitting.seat, &StageView::default(), words, &theme);
    })
}

/// The same without colours and without blocks.
fn drawn_plainly(sitting: &Sitting, language: Language, columns: u16, rows: u16) -> String {
    let (words, theme) = (Words::new(language), Theme::no_colour().with_signs(Signs::Ascii));
    golden::rendered(columns, rows, |frame| {
        draw(frame, &sitting.outlook(), &sitting.seat, &StageView::default(), &words, &theme);
    })
}

/// Compares every one of the screens with its golden file, and says of all of them where they part.
fn check_all(screens: impl IntoIterator<Item = (String, String)>) {
    let complaints: Vec<String> =
        screens.into_iter().filter_map(|(name, screen)| golden::check(&name, &screen).err()).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
