//! The stage's golden screens, its behaviour at every size, and what it costs on the wire.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test says what it measured and stops where it fails")]

#[path = "support/screen.rs"]
mod screen;

use adjourn::duration::Length;
use adjourn::outlook::{Digits, Outlook};
use adjourn::screen::stage::card::{Card, test_card};
use adjourn::screen::stage::{self, StageView};
use adjourn::screen::theme::Theme;
use adjourn::words::{Language, Words};
use ratatui::Terminal;
use ratatui::TerminalOptions;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use std::cell::Cell;
use std::rc::Rc;

fn card(language: Language, name: &str) -> Card {
    test_card(&Words::new(language)).into_iter().find(|card| card.name == name).unwrap()
}

fn drawn(language: Language, name: &str, columns: u16, rows: u16) -> String {
    let card = card(language, name);
    let words = Words::new(language);
    let theme = Theme::dark();
    screen::rendered(columns, rows, |frame| {
        stage::draw(frame, frame.area(), &card.outlook, &StageView::default(), &words, &theme);
    })
}

#[test]
fn every_state_looks_as_it_was_accepted_at_three_sizes_in_both_languages() {
    let states = ["before", "talk", "overtime", "qa", "break", "holding", "suspended", "late", "adjourned"];
    let mut complaints = Vec::new();
    for state in states {
        for (columns, rows) in [(20, 6), (80, 24), (200, 50)] {
            for language in Language::ALL {
                let name = format!("stage-{state}-{columns}x{rows}-{}", language.code());
                complaints.extend(screen::check(&name, &drawn(language, state, columns, rows)).err());
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn sizes_between_and_beyond_look_as_they_were_accepted() {
    let mut complaints = Vec::new();
    for (state, columns, rows) in [
        ("talk", 10, 1),
        ("talk", 16, 3),
        ("talk", 40, 12),
        ("talk", 120, 36),
        ("talk", 300, 80),
        ("last-minute", 20, 6),
        ("last-minute", 40, 12),
        ("last-minute", 80, 24),
        ("messaging", 40, 12),
        ("messaging", 80, 24),
        ("planned", 20, 6),
        ("planned", 80, 24),
        ("rehearsal", 80, 24),
        ("waiting", 80, 24),
        ("due", 80, 24),
        ("blackout", 80, 24),
    ] {
        let name = format!("stage-{state}-{columns}x{rows}-fr");
        complaints.extend(screen::check(&name, &drawn(Language::Fr, state, columns, rows)).err());
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The same state some seconds later: what counts down has counted down.
fn later(outlook: &Outlook, by: Length) -> Outlook {
    let mut later = outlook.clone();
    later.now = outlook.now + by;
    later.stage.digits = later.stage.digits.map(|digits| match digits {
        Digits::Left(left) => Digits::Left((left - by).at_least_zero()),
        Digits::Over(over) => Digits::Over(over + by),
    });
    later.stage.closing = later.stage.closing.map(|(left, at)| ((left - by).at_least_zero(), at));
    later
}

/// Bytes a second that a state costs while it counts, over a minute.
fn bytes_a_second(state: &str, columns: u16, rows: u16) -> usize {
    let card = card(Language::Fr, state);
    let (words, theme) = (Words::new(Language::Fr), Theme::dark());
    let wire = Wire::default();
    let viewport = ratatui::Viewport::Fixed(Rect::new(0, 0, columns, rows));
    let backend = CrosstermBackend::new(wire.clone());
    let mut terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
    let mut first = 0;
    for second in 0..=60 {
        let outlook = later(&card.outlook, Length(second));
        terminal
            .draw(|frame| stage::draw(frame, frame.area(), &outlook, &StageView::default(), &words, &theme))
            .unwrap();
        if second == 0 {
            first = wire.bytes.get();
        }
    }
    (wire.bytes.get() - first) / 60
}

/// Counts what goes out to a terminal.
#[derive(Clone, Default)]
struct Wire {
    bytes: Rc<Cell<usize>>,
}

impl std::io::Write for Wire {
    fn write(&mut self, sent: &[u8]) -> std::io::Result<usize> {
        self.bytes.set(self.bytes.get() + sent.len());
        Ok(sent.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn two_countdowns_at_80x24_cost_a_projector_on_a_slow_line_little() {
    for (state, most) in [("talk", 200), ("qa", 170), ("overtime", 170), ("break", 170), ("suspended", 120)] {
        let bytes = bytes_a_second(state, 80, 24);
        println!("{state}: {bytes} bytes a second");
        assert!(bytes <= most, "{state}: {bytes} bytes a second, {most} at most");
    }
}
