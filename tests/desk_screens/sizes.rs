//! Any size without a panic, and no residue from one moment to the next.

use crate::day::{Day, Sitting, sample_with};
use crate::states::{desk, late};
use adjourn::screen::draw;
use adjourn::screen::stage::StageView;
use adjourn::screen::theme::Theme;
use adjourn::seat::key::Key;
use adjourn::words::{Language, Words};
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// Moments of the day, with what is asked then.
fn moments() -> Vec<Sitting> {
    let long = "é".repeat(3_000);
    let titled = sample_with(&[("title  = \"Gestion de la migration\"", &format!("title  = \"{long}\""))]);
    let mut moments = Vec::new();
    for key in
        [None, Some(Key::Enter), Some(Key::Left), Some(Key::Char('s')), Some(Key::Char('l')), Some(Key::Char('?'))]
    {
        for day in [Day::in_panel("10:30"), late(), Day::opened("11:50"), Day::opened("12:00")] {
            let mut desk = desk(day, "12:01");
            key.map(|key| desk.press(key));
            moments.push(desk);
        }
    }
    moments.push(desk(Day::opened_with(titled, "10:40", None), "10:41"));
    moments
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn no_size_makes_it_panic(columns in 0u16..=300, rows in 0u16..=100, french in any::<bool>(), colour in any::<bool>()) {
        let words = Words::new(if french { Language::Fr } else { Language::En });
        let theme = if colour { Theme::dark() } else { Theme::no_colour() };
        for moment in moments() {
            let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
            terminal.draw(|frame| draw(frame, &moment.outlook(), &moment.seat, &StageView::default(), &words, &theme)).unwrap();
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
            let outlook = moment.outlook();
            terminal.draw(|frame| draw(frame, &outlook, &moment.seat, &StageView::default(), &words, &theme)).unwrap();
        }
    }
}

#[test]
fn a_screen_drawn_over_another_is_the_screen_drawn_afresh() {
    let (words, theme) = (Words::new(Language::Fr), Theme::dark());
    let mut reused = Terminal::new(TestBackend::new(100, 30)).unwrap();
    for moment in moments() {
        let outlook = moment.outlook();
        reused.draw(|frame| draw(frame, &outlook, &moment.seat, &StageView::default(), &words, &theme)).unwrap();
        let mut fresh = Terminal::new(TestBackend::new(100, 30)).unwrap();
        fresh.draw(|frame| draw(frame, &outlook, &moment.seat, &StageView::default(), &words, &theme)).unwrap();
        assert_eq!(reused.backend().buffer(), fresh.backend().buffer());
    }
}
