//! The stage's golden screens, its behaviour at every size, and what it costs on the wire.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test says what it measured and stops where it fails")]

#[path = "support/cut.rs"]
mod cut;
#[path = "stage_screens/plainly.rs"]
mod plainly;
#[path = "support/screen.rs"]
mod screen;
#[path = "stage_screens/sizes.rs"]
mod sizes;
#[path = "stage_screens/strange.rs"]
mod strange;

use adjourn::duration::Length;
use adjourn::outlook::{Digits, Light, Outlook, StageWord};
use adjourn::runtime::wire::Wire;
use adjourn::screen::stage::card::{Card, test_card};
use adjourn::screen::stage::{self, StageView};
use adjourn::screen::theme::Theme;
use adjourn::words::{Language, Words};
use proptest::prelude::*;
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use ratatui::{Terminal, TerminalOptions, Viewport};
use std::cell::{Cell, RefCell};
use std::num::NonZero;
use std::rc::Rc;

fn card(language: Language, name: &str) -> Card {
    test_card(&Words::new(language)).into_iter().find(|card| card.name == name).unwrap()
}

fn drawn(language: Language, name: &str, columns: u16, rows: u16) -> String {
    drawn_of(&card(language, name).outlook, language, columns, rows)
}

fn drawn_of(outlook: &Outlook, language: Language, columns: u16, rows: u16) -> String {
    let (words, theme, view) = (Words::new(language), Theme::dark(), StageView::default());
    screen::rendered(columns, rows, |frame| stage::draw(frame, frame.area(), outlook, &view, &words, &theme))
}

#[test]
fn every_state_looks_as_it_was_accepted_at_three_sizes_in_every_language() {
    let states = ["before", "talk", "overtime", "qa", "break", "holding", "suspended", "late", "adjourned"];
    let mut complaints = Vec::new();
    for state in states {
        for (columns, rows) in [(20, 6), (80, 24), (200, 50)] {
            for language in screen::languages_at(columns) {
                let name = format!("stage-{state}-{columns}x{rows}-{}", language.code());
                complaints.extend(screen::check(&name, &drawn(*language, state, columns, rows)).err());
            }
        }
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
fn bytes_a_second<B>(state: &str, area: Rect, wire: &Counted, backend: B) -> usize
where
    B: ratatui::backend::Backend<Error = std::io::Error>,
{
    let card = card(Language::Fr, state);
    let (words, theme) = (Words::new(Language::Fr), Theme::dark());
    let options = TerminalOptions { viewport: Viewport::Fixed(area) };
    let mut terminal = Terminal::with_options(backend, options).unwrap();
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
struct Counted {
    bytes: Rc<Cell<usize>>,
}

impl std::io::Write for Counted {
    fn write(&mut self, sent: &[u8]) -> std::io::Result<usize> {
        self.bytes.set(self.bytes.get() + sent.len());
        Ok(sent.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn two_countdowns_at_80x24_cost_a_slow_line_little() {
    let area = Rect::new(0, 0, 80, 24);
    for (state, most, most_by_wire) in [
        ("talk", 250, 160),
        ("late", 250, 160),
        ("qa", 250, 160),
        ("overtime", 190, 110),
        ("break", 190, 110),
        ("suspended", 190, 110),
    ] {
        let counted = Counted::default();
        let plainly = bytes_a_second(state, area, &counted, CrosstermBackend::new(counted.clone()));
        let counted = Counted::default();
        let by_wire = bytes_a_second(state, area, &counted, Wire::new(counted.clone(), area.width));
        println!("{state}: {by_wire} bytes a second, {plainly} through ratatui's own backend");
        assert!(plainly <= most, "{state}: {plainly} bytes a second, {most} at most");
        assert!(by_wire <= most_by_wire, "{state}: {by_wire} bytes a second, {most_by_wire} at most");
    }
}

/// How many cells are reversed.
fn reversed(buffer: &Buffer) -> usize {
    buffer.content().iter().filter(|cell| cell.modifier.contains(Modifier::REVERSED)).count()
}

fn painted(outlook: &Outlook, view: &StageView, area: Rect, theme: &Theme) -> Buffer {
    let mut buffer = Buffer::empty(area);
    stage::paint(&mut buffer, area, outlook, view, &Words::new(Language::Fr), theme);
    buffer
}

#[test]
fn overtime_fills_the_screen_and_nothing_else_does() {
    for card in test_card(&Words::new(Language::Fr)) {
        for (columns, rows) in [(20, 6), (80, 24), (200, 50)] {
            let area = Rect::new(0, 0, columns, rows);
            let buffer = painted(&card.outlook, &StageView::default(), area, &Theme::dark());
            let edge = Rect { x: columns - 1, width: 1, ..area };
            let filled = edge.positions().all(|at| buffer.cell(at).unwrap().modifier.contains(Modifier::REVERSED));
            let over = matches!(card.outlook.stage.digits, Some(Digits::Over(_)));
            assert_eq!(filled, over, "{} at {columns}x{rows}", card.name);
        }
    }
}

#[test]
fn each_light_has_a_shape_of_its_own_where_there_are_no_colours() {
    let lights = [Light::InTime, Light::WrapUp, Light::LastMinute, Light::Overtime];
    for (columns, rows) in [(20, 6), (40, 12), (80, 24), (120, 36), (200, 50)] {
        let area = Rect::new(0, 0, columns, rows);
        let mut shapes: Vec<String> = Vec::new();
        for light in lights {
            let mut outlook = card(Language::Fr, "talk").outlook;
            outlook.stage.light = light;
            if light == Light::Overtime {
                outlook.stage.word = StageWord::Overtime;
                outlook.stage.digits = Some(Digits::Over(Length::minutes(35)));
            }
            let buffer = painted(&outlook, &StageView::default(), area, &Theme::no_colour());
            let shape: String =
                buffer.content().iter().map(|cell| if cell.modifier.is_empty() { ' ' } else { '#' }).collect();
            assert!(!shapes.contains(&shape), "{light:?} at {columns}x{rows} has the shape of another light");
            shapes.push(shape);
        }
    }
}

#[test]
fn breaks_holds_and_what_is_due_are_never_lit_and_never_late() {
    let (dark, area) = (Theme::dark(), Rect::new(0, 0, 80, 24));
    for name in ["break", "holding", "due", "registration", "suspended", "adjourned", "before"] {
        let mut outlook = card(Language::Fr, name).outlook;
        outlook.late_by = Length::minutes(12);
        let buffer = painted(&outlook, &StageView::default(), area, &dark);
        let lit = [Light::WrapUp, Light::LastMinute, Light::Overtime].map(|light| dark.ink(light).fg);
        assert!(buffer.content().iter().all(|cell| !lit.contains(&Some(cell.fg))), "{name} is lit");
        assert!(!screen::text_of(&buffer).contains("retard"), "{name} speaks of lateness");
    }
}

#[test]
fn a_countdown_that_is_cut_says_so_in_the_place_of_what_the_light_says() {
    let mut complaints = Vec::new();
    for language in Language::ALL {
        let mut outlook = card(language, "talk").outlook;
        outlook.stage.cut = Some(Length(280));
        for (columns, rows) in [(20, 6), (80, 24), (200, 50)] {
            let name = format!("stage-cut-{columns}x{rows}-{}", language.code());
            complaints.extend(screen::check(&name, &drawn_of(&outlook, language, columns, rows)).err());
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_blackout_leaves_one_faint_mark_whatever_is_going_on() {
    for mut card in test_card(&Words::new(Language::En)) {
        card.outlook.blackout = true;
        let flash = StageView { flash: true, ..StageView::default() };
        let buffer = painted(&card.outlook, &flash, Rect::new(0, 0, 80, 24), &Theme::dark());
        assert_eq!(screen::text_of(&buffer).trim(), "·");
        assert_eq!(reversed(&buffer), 0);
    }
}

#[test]
fn a_flash_turns_the_colours_round_and_moves_nothing() {
    let outlook = card(Language::Fr, "qa").outlook;
    let flash = StageView { flash: true, ..StageView::default() };
    let area = Rect::new(0, 0, 80, 24);
    let (still, flashing) = (
        painted(&outlook, &StageView::default(), area, &Theme::no_colour()),
        painted(&outlook, &flash, area, &Theme::no_colour()),
    );
    for (one, other) in still.content().iter().zip(flashing.content()) {
        assert_eq!(one.symbol(), other.symbol());
        assert_ne!(one.modifier, other.modifier);
    }
}

#[test]
fn a_stray_key_and_the_test_card_speak_on_the_last_row() {
    let outlook = card(Language::Fr, "talk").outlook;
    let area = Rect::new(0, 0, 80, 24);
    let last = |view: &StageView| {
        let text = screen::text_of(&painted(&outlook, view, area, &Theme::dark()));
        text.lines().last().unwrap().replace('█', " ").trim().to_owned()
    };
    let captioned = StageView { caption: Some("4 sur 18".to_owned()), ..StageView::default() };
    assert_eq!(last(&captioned), "4 sur 18 · 80×24 · par mètre de haut : chiffres 75 m, titre 29 m, ligne 5 m");
    let stray = StageView { stray: true, ..captioned };
    assert_eq!(last(&stray), "Écran de projection : aucune touche ne commande la séance");
}

#[test]
fn the_test_card_shows_every_word_and_every_light() {
    let cards = test_card(&Words::new(Language::Fr));
    let words = [
        StageWord::StartsAt,
        StageWord::Talk,
        StageWord::Qa,
        StageWord::Overtime,
        StageWord::Break,
        StageWord::Registration,
        StageWord::ResumesAt,
        StageWord::Due,
        StageWord::Suspended,
        StageWord::Adjourned,
    ];
    for word in words {
        assert!(cards.iter().any(|card| card.outlook.stage.word == word), "{word:?} is not shown");
    }
    for light in [Light::Calm, Light::InTime, Light::WrapUp, Light::LastMinute, Light::Overtime] {
        assert!(cards.iter().any(|card| card.outlook.stage.light == light), "{light:?} is not shown");
    }
    for card in &cards {
        let caption = card.view.caption.as_deref().unwrap();
        assert!(!caption.contains("stage-"), "{caption} is no name for people");
    }
    assert!(cards.iter().any(|card| card.outlook.message.is_some()));
    assert!(cards.iter().any(|card| !card.outlook.opened));
    assert!(cards.iter().any(|card| card.outlook.rehearsal));
    assert!(cards.iter().any(|card| card.outlook.blackout));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_size_from_nothing_up_is_drawn_without_residue_and_within_its_area(
        columns in 0u16..=500,
        rows in 0u16..=150,
        place in 0usize..18,
        // Small screens are where things go wrong.
        small in any::<bool>(),
        margins in (0u16..3, 0u16..3),
        title in "[ A-Za-zÀ-ÿ漢字\u{301}\u{1b}\n]{0,40}",
        message in proptest::option::of("[ A-Za-zÀ-ÿ漢字🎉]{1,60}"),
        count in -5i64..400_000,
        flags in any::<[bool; 5]>(),
    ) {
        let (columns, rows) = if small { (columns / 12, rows / 8) } else { (columns, rows) };
        let words = Words::new(Language::Fr);
        let mut card = test_card(&words).into_iter().nth(place).unwrap();
        let mut agenda = (*card.outlook.agenda).clone();
        agenda.title.clone_from(&title);
        agenda.slots.iter_mut().for_each(|slot| slot.title.clone_from(&title));
        card.outlook.agenda = agenda.into();
        card.outlook.message = message;
        card.outlook.stage.digits = card.outlook.stage.digits.map(|digits| match digits {
            Digits::Left(_) => Digits::Left(Length(count)),
            Digits::Over(_) => Digits::Over(Length(count)),
        });
        let [stray, flash, delayed, opened, captioned] = flags;
        card.outlook.opened = opened;
        let view = StageView { stray, flash, delayed, caption: captioned.then(|| title.clone()) };
        let whole = Rect::new(0, 0, columns + 2 * margins.0, rows + 2 * margins.1);
        let area = Rect::new(margins.0, margins.1, columns, rows);
        let mut buffer = Buffer::filled(whole, ratatui::buffer::Cell::new("☃"));
        stage::paint(&mut buffer, area, &card.outlook, &view, &words, &Theme::dark());
        for position in whole.positions() {
            let untouched = buffer.cell(position).unwrap().symbol() == "☃";
            prop_assert_eq!(untouched, !area.contains(position), "at {}", position);
        }
    }

    #[test]
    fn what_goes_over_the_wire_is_what_was_drawn(
        states in proptest::collection::vec((0usize..18, 0i64..4000, any::<bool>()), 1..6),
        columns in 1u16..100,
        rows in 1u16..40,
        colours in any::<bool>(),
    ) {
        let words = Words::new(Language::Fr);
        let theme = if colours { Theme::dark() } else { Theme::no_colour() };
        let cards = test_card(&words);
        let area = Rect::new(0, 0, columns, rows);
        let sent = Sent::default();
        let options = TerminalOptions { viewport: Viewport::Fixed(area) };
        let mut terminal = Terminal::with_options(Wire::new(sent.clone(), columns), options).unwrap();
        let (high, wide) = (NonZero::new(rows).unwrap(), NonZero::new(columns).unwrap());
        let mut screen = vt100::Parser::new(high, wide, 0);
        for (place, by, flash) in states {
            let outlook = later(&cards.get(place).unwrap().outlook, Length(by));
            let view = StageView { flash, ..StageView::default() };
            let drawn = painted(&outlook, &view, area, &theme);
            terminal.draw(|frame| stage::draw(frame, area, &outlook, &view, &words, &theme)).unwrap();
            screen.process(&sent.bytes.take());
            for position in area.positions() {
                let (cell, shown) = (drawn.cell(position).unwrap(), screen.screen().cell(position.y, position.x).unwrap());
                let symbol = if shown.contents().is_empty() { " " } else { shown.contents() };
                prop_assert_eq!(symbol, cell.symbol(), "at {}", position);
                prop_assert_eq!(shown.inverse(), cell.modifier.contains(Modifier::REVERSED), "at {}", position);
                prop_assert_eq!(colour(shown.fgcolor()), cell.fg, "at {}", position);
                prop_assert_eq!(colour(shown.bgcolor()), cell.bg, "at {}", position);
            }
        }
    }
}

/// Keeps what goes out to a terminal.
#[derive(Clone, Default)]
struct Sent {
    bytes: Rc<RefCell<Vec<u8>>>,
}

impl std::io::Write for Sent {
    fn write(&mut self, sent: &[u8]) -> std::io::Result<usize> {
        self.bytes.borrow_mut().extend_from_slice(sent);
        Ok(sent.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn colour(shown: vt100::Color) -> Color {
    match shown {
        vt100::Color::Default => Color::Reset,
        vt100::Color::Idx(index) => Color::Indexed(index),
        vt100::Color::Rgb(red, green, blue) => Color::Rgb(red, green, blue),
    }
}
