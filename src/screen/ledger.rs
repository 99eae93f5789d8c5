//! The ledger: where time was lost and recovered, slot by slot, with the cause.
//!
//! It adds nothing up: all figures are the outlook's.

use super::chair::panel::Panel;
use super::chair::rows::Piece;
use super::theme::Theme;
use crate::duration::Length;
use crate::keymap;
use crate::outlook::{LedgerRow, Light, Outlook};
use crate::seat::key::Key;
use crate::words::{Words, shortened, slot_name};
use unicode_width::UnicodeWidthStr;

/// The panel of the ledger, from that line on.
pub(crate) fn panel(from: usize, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let lines = lines(outlook, words, theme);
    let enter = keymap::label(Key::Enter, words);
    let name = if lines.len() > 6 { "chair-panel-keys-more" } else { "chair-panel-keys" };
    Panel {
        title: words.text("chair-ledger-title"),
        lines,
        from,
        keys: words.with(name, &[("enter", enter.into())]),
        ..Panel::default()
    }
}

/// The rows of the ledger and their sum.
pub(crate) fn lines(outlook: &Outlook, words: &Words, theme: &Theme) -> Vec<Vec<Piece>> {
    let mut lines: Vec<Vec<Piece>> = outlook.ledger.iter().map(|row| line(row, outlook, words, theme)).collect();
    if lines.is_empty() {
        lines.push(vec![(words.text("chair-ledger-empty"), theme.text())]);
    } else {
        let total = format!("{} · {}", words.ledger(outlook), words.lateness_now(outlook));
        lines.push(vec![(padded(&words.text("chair-ledger-total")), theme.dim()), (total, theme.accent())]);
    }
    lines
}

fn line(row: &LedgerRow, outlook: &Outlook, words: &Words, theme: &Theme) -> Vec<Piece> {
    let slot = outlook.agenda.slot(row.index).map(slot_name).unwrap_or_default();
    let cause = words.cause(row.cause);
    let (name, length, style) = if row.lost > Length::ZERO {
        ("chair-ledger-lost", row.lost, theme.ink(Light::WrapUp))
    } else {
        ("chair-ledger-recovered", row.recovered, theme.ink(Light::InTime))
    };
    vec![
        (padded(&slot), theme.text()),
        (padded(&cause), theme.dim()),
        (words.with(name, &[("length", words.length(length).into())]), style),
    ]
}

/// A text in a column.
fn padded(text: &str) -> String {
    const COLUMN: usize = 22;
    let text = shortened(text, COLUMN - 2);
    format!("{text}{}", " ".repeat(COLUMN.saturating_sub(text.width())))
}
