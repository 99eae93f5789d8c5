//! The chair's golden screens, drawn from real sessions of the sample day, and its behaviour at every size.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test says what it measured and stops where it fails")]

#[path = "support/day.rs"]
#[expect(dead_code, reason = "each test program uses its part of it")]
mod day;
#[path = "support/screen.rs"]
mod golden;

#[path = "chair_screens/asked.rs"]
mod asked;
#[path = "chair_screens/costs.rs"]
mod costs;
#[path = "support/cut.rs"]
mod cut;
#[path = "chair_screens/keys.rs"]
mod keys;
#[path = "support/moved.rs"]
mod moved;
#[path = "chair_screens/sizes.rs"]
mod sizes;
#[path = "chair_screens/states.rs"]
mod states;
#[path = "chair_screens/told.rs"]
mod told;

use adjourn::screen::draw;
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
        draw(frame, &sitting.day.outlook(), &sitting.seat, &StageView::default(), words, &theme);
    })
}

/// The same in another theme.
fn drawn_in(theme: &Theme, sitting: &Sitting, language: Language, columns: u16, rows: u16) -> String {
    let words = Words::new(language);
    golden::rendered(columns, rows, |frame| {
        draw(frame, &sitting.day.outlook(), &sitting.seat, &StageView::default(), &words, theme);
    })
}

/// Compares every one of the screens with its golden file, and says of all of them where they part.
fn check_all(screens: impl IntoIterator<Item = (String, String)>) {
    let complaints: Vec<String> =
        screens.into_iter().filter_map(|(name, screen)| golden::check(&name, &screen).err()).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
