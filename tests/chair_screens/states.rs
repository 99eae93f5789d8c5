//! Every state of the day, at the sizes that the chair may have.

use crate::day::{Day, Sitting, sample_with, slot};
use crate::golden::languages_at;
use crate::{check_all, drawn, drawn_in};
use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::outlook::Light;
use adjourn::screen::draw;
use adjourn::screen::signs::{Signs, in_ascii};
use adjourn::screen::stage::StageView;
use adjourn::screen::theme::{Palette, Theme};
use adjourn::seat::key::Key;
use adjourn::session::command::Command;
use adjourn::settings::ThemeName;
use adjourn::words::{Language, Words};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

fn next(id: &str, phase: Phase) -> Command {
    Command::Next { ends: Some((slot(id), phase)), at: None }
}

/// A day on which everything went as planned up to a slot that runs since its printed time.
fn on_time(confirmed: &str) -> Day {
    let mut day = Day::opened(confirmed);
    day.does(Command::Confirm).unwrap();
    day
}

/// The chair, with nothing left to be told.
fn chair(day: Day, now: &str) -> Sitting {
    let mut chair = Sitting::chair(day);
    chair.wait_until(now);
    chair.press(Key::Escape);
    chair.ms += 60_000;
    chair.tick();
    chair
}

/// Begun seven minutes late, nine over in I: III is twelve minutes late, and lunch cannot be kept.
fn late() -> Day {
    let mut day = Day::opened("9:30");
    day.at("10:07").does(Command::Next { ends: None, at: None }).unwrap();
    day.at("10:30").does(Command::Extend { by: Length::minutes(9), slot: None, phase: None }).unwrap();
    day.at("10:46").does(next("ouverture", Phase::Talk)).unwrap();
    day.at("11:31").does(next("gestion", Phase::Talk)).unwrap();
    day.at("11:42").does(next("gestion", Phase::Qa)).unwrap();
    day
}

fn adjourned() -> Day {
    let mut day = on_time("16:50");
    day.at("17:06").does(next("cloture", Phase::Talk)).unwrap();
    day
}

fn suspended() -> Day {
    let mut day = Day::in_panel("10:30");
    day.at("10:41").does(Command::Suspend).unwrap();
    day
}

fn holding() -> Day {
    let mut day = Day::in_panel("10:30");
    day.at("11:12").does(next("gestion", Phase::Talk)).unwrap();
    day.at("11:22").does(next("gestion", Phase::Qa)).unwrap();
    day
}

fn questions() -> Day {
    let mut day = Day::in_panel("10:30");
    day.at("11:15").does(next("gestion", Phase::Talk)).unwrap();
    day
}

fn on_the_clock() -> Day {
    let mut day = on_time("11:20");
    day.at("11:30").does(next("gestion", Phase::Qa)).unwrap();
    day.at("12:15").does(next("services", Phase::Talk)).unwrap();
    day.at("12:27").does(next("services", Phase::Qa)).unwrap();
    day
}

pub(crate) fn states() -> Vec<(&'static str, Sitting)> {
    vec![
        ("before", chair(Day::opened("8:40"), "8:41:30")),
        ("registration", chair(Day::opened("8:40"), "9:40")),
        ("talk", chair(Day::in_panel("10:30"), "10:40")),
        ("speakers", chair(on_time("10:05"), "10:12")),
        ("wrap-up", chair(Day::in_panel("10:30"), "11:10:42")),
        ("last-minute", chair(Day::in_panel("10:30"), "11:14:18")),
        ("overtime", chair(Day::in_panel("10:30"), "11:17:10")),
        ("qa", chair(questions(), "11:17:26")),
        ("qa-overtime", chair(questions(), "11:32:10")),
        ("break", chair(on_the_clock(), "12:47:13")),
        ("holding", chair(holding(), "11:24:25")),
        ("due", chair(on_time("13:30"), "14:04:40")),
        ("suspended", chair(suspended(), "10:43:20")),
        ("late", chair(late(), "11:50")),
        ("adjourned", chair(adjourned(), "17:06:30")),
    ]
}

#[test]
fn every_state_looks_as_it_was_accepted_at_three_sizes_in_every_language() {
    let mut screens = Vec::new();
    for (state, sitting) in states() {
        for (columns, rows) in [(20, 6), (80, 24), (200, 50)] {
            for language in languages_at(columns) {
                let name = format!("chair-{state}-{columns}x{rows}-{}", language.code());
                screens.push((name, drawn(&sitting, *language, columns, rows)));
            }
        }
    }
    check_all(screens);
}

#[test]
fn sizes_between_and_beyond_look_as_they_were_accepted() {
    let mut screens = Vec::new();
    for (state, sitting) in states() {
        for (columns, rows) in [(20, 1), (30, 3), (40, 12), (60, 16), (60, 20), (100, 30), (120, 36), (300, 80)] {
            let is_kept = ["talk", "overtime", "late"].contains(&state) || (columns, rows) == (40, 12);
            if is_kept {
                let name = format!("chair-{state}-{columns}x{rows}-fr");
                screens.push((name, drawn(&sitting, Language::Fr, columns, rows)));
            }
        }
    }
    check_all(screens);
}

/// What must not be overlooked.
pub(crate) fn overlooked() -> Vec<(&'static str, Sitting)> {
    let mut changed = chair(Day::in_panel("10:30"), "10:40");
    changed.day.other_does("Ana", Command::Extend { by: Length::minutes(5), slot: None, phase: None });
    changed.hear(adjourn::seat::Message::Grew);
    let mut forgotten = Sitting::chair(Day::in_panel("10:30"));
    forgotten.wait_until("11:19");
    let mut dark = chair(Day::in_panel("10:30"), "10:40");
    dark.letter('m');
    dark.press(Key::Enter);
    dark.letter('b');
    let mut failing = chair(Day::in_panel("10:30"), "10:40");
    failing.hear(adjourn::seat::Message::Record(adjourn::seat::Record::Failed {
        why: "plus de place sur le disque".to_owned(),
        kept: 0,
    }));
    let mut shown = chair(Day::in_panel("10:30"), "10:40");
    shown.letter('v');
    shown.letter('o');
    let noted = chair(on_the_clock(), "13:40");
    let renamed = sample_with(&[("title = \"Déjeuner\"", "title = \"Pause 休憩 👩‍👩‍👧 عربي\"")]);
    let mut strange = Day::opened_with(renamed, "11:40", None);
    strange.does(Command::Confirm).unwrap();
    vec![
        ("changed", changed),
        ("forgotten", forgotten),
        ("dark", dark),
        ("record-failed", failing),
        ("stage-picture", shown),
        ("notes", noted),
        ("strange-titles", chair(strange, "11:50")),
    ]
}

#[test]
fn of_sixteen_colours_no_dark_one_is_bold_for_that_would_make_it_bright() {
    for name in ThemeName::ALL {
        let (words, theme) = (Words::new(Language::En), Theme::named(name, Palette::Sixteen));
        for (state, sitting) in states().into_iter().chain(overlooked()) {
            let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
            let view = StageView::default();
            terminal.draw(|frame| draw(frame, &sitting.day.outlook(), &sitting.seat, &view, &words, &theme)).unwrap();
            let dark = |cell: &&Cell| [Color::Black, Color::Blue, Color::Red].contains(&cell.fg);
            let bold = |cell: &&Cell| cell.modifier.contains(Modifier::BOLD);
            let bright = terminal.backend().buffer().content().iter().filter(dark).find(bold);
            assert_eq!(bright, None, "{state}, {}", name.code());
        }
    }
}

#[test]
fn the_paper_of_a_light_stands_behind_words_and_not_behind_the_blanks_between_them() {
    let (words, view) = (Words::new(Language::Fr), StageView::default());
    let late = chair(late(), "11:50");
    for theme in [ThemeName::Light, ThemeName::Terminal].map(|name| Theme::named(name, Palette::Wide)) {
        let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        terminal.draw(|frame| draw(frame, &late.day.outlook(), &late.seat, &view, &words, &theme)).unwrap();
        let buffer = terminal.backend().buffer();
        let on_paper = |cell: &Cell| cell.symbol() == " " && Some(cell.bg) != theme.text().bg;
        for pair in buffer.content().windows(2) {
            assert!(!pair.iter().all(on_paper), "blanks on paper:\n{}", crate::golden::text_of(buffer));
        }
        assert!(buffer.content().iter().any(|cell| Some(cell.bg) == theme.ink(Light::WrapUp).bg));
    }
}

#[test]
fn what_must_not_be_overlooked_looks_as_it_was_accepted() {
    let mut screens = Vec::new();
    for (state, sitting) in overlooked() {
        for (columns, rows) in [(20, 6), (80, 24)] {
            let name = format!("chair-{state}-{columns}x{rows}-fr");
            screens.push((name, drawn(&sitting, Language::Fr, columns, rows)));
        }
    }
    check_all(screens);
}

#[test]
fn where_blocks_are_missing_the_chair_is_written_in_ascii() {
    let plain = Theme::no_colour().with_signs(Signs::Ascii);
    let mut screens = Vec::new();
    for (state, sitting) in states() {
        for language in Language::ALL {
            for (columns, rows) in [(20, 6), (80, 24), (200, 50)] {
                let screen = drawn_in(&plain, &sitting, language, columns, rows);
                let other = screen.chars().find(|sign| !sign.is_ascii() && *sign != '█');
                assert_eq!(other, None, "{state} at {columns}x{rows}, {}:\n{screen}", language.code());
                let kept = columns == 80 && language == Language::Fr && ["talk", "overtime", "late"].contains(&state);
                if kept {
                    screens.push((format!("chair-{state}-80x24-ascii"), screen));
                }
            }
        }
    }
    check_all(screens);
}

/// The lights, each with the name of its word and its sign, with and without blocks.
const LIGHTS: [(&str, &str, &str, &str); 5] = [
    ("talk", "chair-light-in-time", "●", "*"),
    ("wrap-up", "chair-light-wrap-up", "◐", "%"),
    ("last-minute", "chair-light-last-minute", "◆", "!"),
    ("overtime", "chair-light-talk-over", "■", "#"),
    ("qa-overtime", "chair-light-over", "■", "#"),
];

#[test]
fn without_colours_each_light_has_a_sign_and_a_word_of_its_own() {
    let states = states();
    for (state, word, block, plain) in LIGHTS {
        let (_, sitting) = states.iter().find(|(name, _)| *name == state).unwrap();
        for language in Language::ALL {
            for (signs, sign) in [(Signs::Blocks, block), (Signs::Ascii, plain)] {
                let theme = Theme::no_colour().with_signs(signs);
                let word = Words::new(language).text(word);
                let word = if signs == Signs::Ascii { in_ascii(&word) } else { word };
                for (columns, rows) in [(80, 24), (120, 36), (200, 50)] {
                    let screen = drawn_in(&theme, sitting, language, columns, rows);
                    let said = screen.lines().any(|line| {
                        line.contains(&format!("{sign} {word}"))
                            || line.trim_start().starts_with(sign) && line.contains(&word)
                    });
                    assert!(said, "{state} has neither {sign} nor “{word}”:\n{screen}");
                }
                let small = drawn_in(&theme, sitting, language, 20, 6);
                let marked = small.lines().next().is_some_and(|line| line.contains(sign));
                assert!(marked, "{state} at 20x6 has no {sign}:\n{small}");
            }
        }
    }
}
