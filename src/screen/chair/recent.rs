//! What the chair alone is to know beside the clock: the notes on the slot, and who ruled what last.
//!
//! It is drawn where there is room to spare.

use super::rows::{put, row};
use crate::outlook::{Effect, Outlook};
use crate::screen::text::wrapped;
use crate::screen::theme::Theme;
use crate::words::{Words, printable};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Draws the notes and the latest acts, the newest first.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, outlook: &Outlook, words: &Words, theme: &Theme) {
    let mut top = 0;
    let slot = outlook.current_slot().or_else(|| outlook.next_slot());
    if let Some(notes) = slot.and_then(|slot| slot.notes.as_deref()) {
        let heading = (words.text("chair-notes"), theme.dim());
        let lines = wrapped(&printable(notes), area.width, 4);
        let lines = lines.into_iter().map(|line| (line, theme.text()));
        for piece in std::iter::once(heading).chain(lines) {
            if let Some(line) = row(area, top) {
                put(buffer, line, &[piece]);
                top += 1;
            }
        }
        top += 1;
    }
    let acts: Vec<_> = outlook.acts.iter().rev().filter(|act| act.effect != Effect::Earlier).collect();
    if acts.is_empty() || top + 1 >= area.height {
        return;
    }
    let heading = (words.text("chair-recent"), theme.dim());
    for (place, piece) in (top..).zip([heading]) {
        if let Some(line) = row(area, place) {
            put(buffer, line, &[piece]);
        }
    }
    for (place, act) in (top + 1..area.height).zip(acts) {
        let Some(line) = row(area, place) else { break };
        let counts = act.effect == Effect::InEffect;
        let style = if counts { theme.text() } else { theme.dim().add_modifier(Modifier::CROSSED_OUT) };
        let time = words.clock_minute(outlook.agenda.time_of_day(act.at));
        let by = words.with(
            "chair-told-by",
            &[("name", printable(&act.by.name).into_owned().into()), ("act", words.act_in(act, outlook).into())],
        );
        put(buffer, line, &[(format!("{time:>5}  "), theme.dim()), (by, style)]);
    }
}
