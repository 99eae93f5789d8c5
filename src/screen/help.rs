//! The keys of a seat, from the same table that makes them work.
//!
//! It knows neither the session nor where on the screen it is shown.

use super::chair::panel::Panel;
use super::chair::rows::Piece;
use super::theme::Theme;
use crate::keymap;
use crate::seat::Seat;
use crate::seat::key::Key;
use crate::words::Words;
use unicode_width::UnicodeWidthStr;

/// The panel of the keys, from that line on.
pub(crate) fn panel(from: usize, seat: &Seat, words: &Words, theme: &Theme) -> Panel {
    let lines = keymap::bindings(seat.kind()).filter_map(|line| {
        let keys = keymap::labels(line, words);
        let pad = " ".repeat(16usize.saturating_sub(keys.width()));
        let piece = |text: String, style| -> Piece { (text, style) };
        line.help.map(|help| vec![piece(format!("{keys}{pad}"), theme.accent()), piece(words.text(help), theme.text())])
    });
    let mut lines: Vec<Vec<Piece>> = lines.collect();
    // That the screen may blank is to be seen at once, however few rows there are; that it will not can wait.
    match seat.awake() {
        Some(false) => lines.insert(0, vec![(words.text("chair-help-not-awake"), theme.accent())]),
        Some(true) => lines.push(vec![(words.text("chair-help-awake"), theme.dim())]),
        None => {}
    }
    lines.push(vec![(words.text("chair-help-clicker"), theme.dim())]);
    let enter = keymap::label(Key::Enter, words);
    Panel {
        title: words.text("chair-help-title"),
        lines,
        from,
        keys: words.with("chair-panel-keys-more", &[("enter", enter.into())]),
        ..Panel::default()
    }
}
