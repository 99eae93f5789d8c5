//! Any size without a panic, no residue from second to second, and few bytes on the wire.

use crate::day::{Day, Sitting, sample_with};
use adjourn::duration::Length;
use adjourn::screen::draw;
use adjourn::screen::stage::StageView;
use adjourn::screen::theme::Theme;
use adjourn::seat::key::Key;
use adjourn::words::{Language, Words};
use proptest::prelude::*;
use ratatui::backend::{CrosstermBackend, TestBackend};
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use std::cell::RefCell;
use std::io::Write;
use std::rc::Rc;

/// Moments of the day, with what is asked then.
fn moments() -> Vec<Sitting> {
    let long = "é".repeat(3_000);
    let titled = sample_with(&[("title  = \"Gestion de la migration\"", &format!("title  = \"{long}\""))]);
    let mut moments = Vec::new();
    for key in [None, Some('o'), Some('?'), Some('m'), Some('s'), Some('t'), Some('d'), Some('q')] {
        for day in [Day::in_panel("10:30"), Day::opened("11:20"), Day::opened("8:40")] {
            let mut chair = Sitting::chair(day);
            key.map(|key| chair.letter(key));
            moments.push(chair);
        }
    }
    moments.push(Sitting::chair(Day::opened_with(titled, "10:40", None)));
    moments
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn no_size_makes_it_panic(columns in 0u16..=500, rows in 0u16..=150, french in any::<bool>(), colour in any::<bool>()) {
        let words = Words::new(if french { Language::Fr } else { Language::En });
        let theme = if colour { Theme::dark() } else { Theme::no_colour() };
        for moment in moments() {
            let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
            terminal.draw(|frame| draw(frame, &moment.day.outlook(), &moment.seat, &StageView::default(), &words, &theme)).unwrap();
        }
    }
}

#[test]
fn every_small_size_can_be_drawn() {
    let (words, theme) = (Words::new(Language::Fr), Theme::dark());
    let moments = moments();
    for columns in 0..60 {
        for rows in 0..26 {
            let moment = moments.get(usize::from(columns + rows) % moments.len()).unwrap();
            let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
            terminal
                .draw(|frame| draw(frame, &moment.day.outlook(), &moment.seat, &StageView::default(), &words, &theme))
                .unwrap();
        }
    }
}

#[test]
fn a_screen_drawn_over_another_is_the_screen_drawn_afresh() {
    let (words, theme) = (Words::new(Language::Fr), Theme::dark());
    let mut reused = Terminal::new(TestBackend::new(80, 24)).unwrap();
    for moment in moments() {
        let outlook = moment.day.outlook();
        reused.draw(|frame| draw(frame, &outlook, &moment.seat, &StageView::default(), &words, &theme)).unwrap();
        let mut fresh = Terminal::new(TestBackend::new(80, 24)).unwrap();
        fresh.draw(|frame| draw(frame, &outlook, &moment.seat, &StageView::default(), &words, &theme)).unwrap();
        assert_eq!(reused.backend().buffer(), fresh.backend().buffer());
    }
}

/// Counts what goes out to a terminal.
#[derive(Clone, Default)]
struct Wire(Rc<RefCell<usize>>);

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        *self.0.borrow_mut() += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_second_costs_few_bytes() {
    let (words, theme) = (Words::new(Language::Fr), Theme::dark());
    let wire = Wire::default();
    let viewport = Viewport::Fixed(Rect::new(0, 0, 80, 24));
    let mut terminal =
        Terminal::with_options(CrosstermBackend::new(wire.clone()), TerminalOptions { viewport }).unwrap();
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:40").press(Key::Escape);
    let mut draw_now = |chair: &Sitting| {
        terminal
            .draw(|frame| draw(frame, &chair.day.outlook(), &chair.seat, &StageView::default(), &words, &theme))
            .unwrap();
    };
    draw_now(&chair);
    let first = *wire.0.borrow();
    let seconds = 600;
    for _ in 0..seconds {
        chair.day.now = chair.day.now + Length(1);
        chair.ms += 1_000;
        chair.tick();
        draw_now(&chair);
    }
    let each = (*wire.0.borrow() - first) / seconds;
    println!("chair at 80x24: {first} bytes for the first frame, {each} a second");
    assert!(each <= 400, "{each} bytes a second");
}
