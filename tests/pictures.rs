//! The pictures that the README shows, drawn from the very screens that the golden texts hold.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "support/day.rs"]
#[expect(dead_code, reason = "each test program uses its part of it")]
mod day;
#[path = "support/picture.rs"]
mod picture;

use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::screen::draw;
use adjourn::screen::stage::card::test_card;
use adjourn::screen::stage::{StageView, paint};
use adjourn::screen::theme::{Palette, Theme};
use adjourn::session::command::Command;
use adjourn::settings::ThemeName;
use adjourn::words::{Language, Words};
use day::{Day, Sitting, slot};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn stage(name: &str, theme: ThemeName) -> Buffer {
    let words = Words::new(Language::En);
    let card = test_card(&words).into_iter().find(|card| card.name == name).unwrap();
    let area = Rect::new(0, 0, 80, 24);
    let mut buffer = Buffer::empty(area);
    let theme = Theme::named(theme, Palette::Wide);
    paint(&mut buffer, area, &card.outlook, &StageView::default(), &words, &theme);
    buffer
}

fn chair(mut day: Day, now: &str) -> Buffer {
    day.at(now);
    let mut sitting = Sitting::chair(day);
    sitting.ms += 60_000;
    sitting.tick();
    let (words, theme) = (Words::new(Language::En), Theme::dark());
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let view = StageView::default();
    terminal.draw(|frame| draw(frame, &sitting.day.outlook(), &sitting.seat, &view, &words, &theme)).unwrap();
    terminal.backend().buffer().clone()
}

/// The second panel, twelve minutes late by an overrun of the first.
fn late() -> Day {
    let mut day = Day::in_panel("10:30");
    day.at("11:10").does(Command::Extend { by: Length::minutes(12), slot: None, phase: None }).unwrap();
    day.at("11:27").does(Command::Next { ends: Some((slot("gestion"), Phase::Talk)), at: None }).unwrap();
    day.at("11:42").does(Command::Next { ends: Some((slot("gestion"), Phase::Qa)), at: None }).unwrap();
    day
}

#[test]
fn the_pictures_are_those_of_the_screens() {
    let mut complaints = Vec::new();
    for name in ["talk", "wrap-up", "last-minute", "overtime", "qa", "break"] {
        complaints.extend(picture::check(&format!("stage-{name}"), &stage(name, ThemeName::Dark)).err());
    }
    complaints.extend(picture::check("stage-wrap-up-light", &stage("wrap-up", ThemeName::Light)).err());
    complaints.extend(picture::check("chair-talk", &chair(Day::in_panel("10:30"), "10:40")).err());
    complaints.extend(picture::check("chair-late", &chair(late(), "12:22:18")).err());
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn the_readme_shows_no_picture_that_is_not_drawn_here() {
    let readme = include_str!("../README.md");
    let shown = readme.split("tests/pictures/").skip(1).filter_map(|rest| rest.split(".svg").next());
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures");
    let mut pictures = 0;
    for name in shown {
        assert!(folder.join(format!("{name}.svg")).exists(), "{name} is not there");
        pictures += 1;
    }
    assert!(pictures > 0);
}
