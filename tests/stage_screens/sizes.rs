//! The stage at every size that it is made for, in every language.

use crate::cut::Vocabulary;
use crate::{drawn, screen};
use adjourn::screen::stage::card::test_card;
use adjourn::screen::stage::sizes::Sizes;
use adjourn::words::{Language, Words};

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
        ("wrap-up", 80, 24),
        ("wrap-up", 300, 80),
        ("wrap-up", 120, 36),
        ("registration", 120, 36),
        ("before", 300, 80),
        ("late", 300, 80),
        ("late", 40, 12),
        ("overtime", 40, 12),
        ("overtime", 120, 36),
        ("wrap-up", 40, 12),
        ("qa", 40, 12),
        ("break", 40, 12),
        ("suspended", 40, 12),
        ("due", 40, 12),
        ("talk", 60, 16),
        ("late", 60, 20),
        ("wrap-up", 60, 20),
        ("overtime", 60, 20),
        ("last-minute", 100, 30),
        ("late", 100, 30),
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

#[test]
fn no_word_is_cut_at_any_size_in_any_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let titles = ["stage-card-agenda", "stage-card-panel", "stage-card-long"].map(|name| words.text(name));
        let vocabulary = Vocabulary::of(language, &[&titles.join(" "), "III"]);
        let cards = test_card(&words);
        let named = cards.iter().map(|card| (card.name, card));
        vocabulary.assert_whole(named, |card, columns, rows| drawn(language, card.name, columns, rows));
    }
}

#[test]
fn a_row_or_a_column_more_makes_the_digits_no_smaller() {
    let words = Words::new(Language::Fr);
    let digits = |columns, rows| Sizes::of_talk(columns, rows, &words).and_then(|sizes| sizes.digits).unwrap();
    let mut smaller = Vec::new();
    let mut grows = |sizes: &mut dyn Iterator<Item = (u16, u16)>| {
        let mut before = 0;
        for (columns, rows) in sizes {
            let now = digits(columns, rows);
            if now < before {
                smaller.push(format!("{columns}x{rows}: {now} hundredths of a row after {before}"));
            }
            before = now;
        }
    };
    for columns in [40, 60, 80, 120, 200] {
        grows(&mut (6..90).map(|rows| (columns, rows)));
    }
    for rows in [12, 24, 36, 50] {
        grows(&mut (20..200).map(|columns| (columns, rows)));
    }
    assert!(smaller.is_empty(), "{}", smaller.join("\n"));
}
