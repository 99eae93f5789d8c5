//! The table that is confirmed before an import is written, at several sizes.

use crate::{draft, screen};
use adjourn::cli::import::wording::guess;
use adjourn::screen::review::{Review, draw};
use adjourn::screen::theme::Theme;
use adjourn::words::{Language, Words};

const TEXT: &str = include_str!("encontro-pontos-h.txt");

fn shown(columns: u16, rows: u16, at: usize, language: Language) -> String {
    let draft = draft(TEXT);
    let words = Words::new(language);
    let review = Review { draft: &draft, file: "agenda.toml", guessed: guess, at };
    screen::rendered(columns, rows, |frame| draw(frame, &review, &words, &Theme::dark()))
}

#[test]
fn the_table_shows_the_day_and_what_was_guessed_about_a_slot() {
    screen::check("import-review-40x12-en", &shown(40, 12, 8, Language::En)).unwrap();
    for language in screen::languages_at(80) {
        let at = if *language == Language::En { 1 } else { 5 };
        screen::check(&format!("import-review-80x24-{}", language.code()), &shown(80, 24, at, *language)).unwrap();
    }
}

#[test]
fn the_table_fits_into_any_terminal() {
    for columns in [1, 2, 5, 10, 20, 60, 200] {
        for rows in [1, 2, 3, 6, 9, 60] {
            let _ = shown(columns, rows, 3, Language::En);
        }
    }
}
