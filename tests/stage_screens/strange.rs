//! The stage where a terminal has no blocks, and under titles that letters made of blocks cannot write.

use crate::{card, screen};
use adjourn::screen::signs::Signs;
use adjourn::screen::stage::{self, StageView};
use adjourn::screen::theme::Theme;
use adjourn::words::{Language, Words};

#[test]
fn where_blocks_are_missing_the_stage_looks_as_it_was_accepted() {
    let theme = Theme::no_colour().with_signs(Signs::Ascii);
    let mut complaints = Vec::new();
    for state in ["talk", "wrap-up", "last-minute", "overtime"] {
        let card = card(Language::Es, state);
        let words = Words::new(Language::Es);
        let drawn = screen::rendered(80, 24, |frame| {
            stage::draw(frame, frame.area(), &card.outlook, &StageView::default(), &words, &theme);
        });
        complaints.extend(screen::check(&format!("stage-{state}-80x24-ascii"), &drawn).err());
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The talk of the test card under another title.
fn titled(title: &str, columns: u16, rows: u16) -> String {
    let mut card = card(Language::En, "talk");
    let agenda = std::sync::Arc::make_mut(&mut card.outlook.agenda);
    title.clone_into(&mut agenda.title);
    let index = card.outlook.current.as_ref().unwrap().index;
    title.clone_into(&mut agenda.slots.get_mut(index).unwrap().title);
    let (words, theme) = (Words::new(Language::En), Theme::dark());
    screen::rendered(columns, rows, |frame| {
        stage::draw(frame, frame.area(), &card.outlook, &StageView::default(), &words, &theme);
    })
}

#[test]
fn wide_and_combining_signs_keep_their_cells() {
    let mut complaints = Vec::new();
    for (name, title) in [
        ("wide", "移民管理に関する二国間協力 – Migration"),
        ("combining", "Gestio\u{301}n de la migracio\u{301}n: n\u{303}, c\u{327}, a\u{303}o"),
        ("family", "Familias 👩‍👩‍👧 y migración"),
    ] {
        for (columns, rows) in [(20, 6), (80, 24), (200, 50)] {
            let drawn = titled(title, columns, rows);
            complaints.extend(screen::check(&format!("stage-{name}-title-{columns}x{rows}"), &drawn).err());
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
