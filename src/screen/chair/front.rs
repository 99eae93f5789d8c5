//! The chair's picture before there is a session: whose agenda this is, for when, and what is waited for or asked.
//!
//! It shows the plan, never a countdown of days.

use super::panel::Panel;
use super::rows::{Piece, put, row};
use super::{View, asked, counts::centred, told};
use crate::agenda::Slot;
use crate::screen::text::wrapped;
use crate::seat::Situation;
use crate::words::{printable, shortened};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Draws it.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, view: &View) {
    let panel = view.seat.prompt().map(|prompt| asked::panel(prompt, view.outlook, view.seat, view.words, view.theme));
    let panel_rows = panel.as_ref().map_or(0, |panel: &Panel| panel.rows(area.width)).min(area.height);
    let above = Rect { height: area.height - panel_rows, ..area };
    draw_plan(buffer, above, view);
    if let Some(panel) = panel {
        panel.draw(buffer, Rect { y: above.bottom(), height: panel_rows, ..area }, view.theme);
    }
}

/// The title, where and when, what is waited for, and as much of the plan as fits.
fn draw_plan(buffer: &mut Buffer, area: Rect, view: &View) {
    let View { outlook, words, theme, .. } = *view;
    let agenda = &*outlook.agenda;
    let bold = theme.text().add_modifier(Modifier::BOLD);
    let title = wrapped(&printable(&agenda.title), area.width, (area.height / 3).clamp(1, 3));
    let mut lines: Vec<Piece> = title.into_iter().map(|line| (line, bold)).collect();
    let venue = agenda.venue.as_deref().map(|venue| format!(" · {}", printable(venue))).unwrap_or_default();
    lines.push((format!("{}{venue}", words.date(agenda.date)), theme.dim()));
    lines.extend(waits_for(view));
    let notices = told::told(outlook, view.seat, words, theme);
    let airy = area.height >= 16;
    let mut top = u16::from(airy);
    for (text, style) in lines.into_iter().chain(notices) {
        if let Some(line) = row(area, top) {
            centred(buffer, line, &text, style);
            top += 1;
        }
    }
    let rest = area.height.saturating_sub(top + 2);
    let shown = u16::try_from(agenda.slots.len()).unwrap_or(u16::MAX).min(rest);
    if shown < 3 {
        return;
    }
    for (place, slot) in (top + 1..top + 1 + shown).zip(&agenda.slots) {
        if let Some(line) = row(area, place) {
            draw_slot(buffer, line, slot, view);
        }
    }
}

fn waits_for(view: &View) -> Vec<Piece> {
    let View { outlook, words, theme, .. } = *view;
    let agenda = &*outlook.agenda;
    let time = words.time_at(agenda, agenda.start());
    match view.seat.situation() {
        Situation::AheadOfDay => {
            let day = words.with("chair-ahead", &[("day", words.day(agenda.date).into()), ("time", time.into())]);
            let rehearsal = crate::seat::rehearsal_start(agenda);
            let typed = words.typed_moment(agenda, rehearsal);
            let hint = words.with("chair-ahead-rehearse", &[("time", typed.into())]);
            vec![
                (day, theme.accent().add_modifier(Modifier::BOLD)),
                (words.text("chair-ahead-wait"), theme.text()),
                (hint, theme.dim()),
            ]
        }
        Situation::NoSession => vec![(words.text("chair-opening"), theme.text())],
        Situation::PastDay | Situation::Open => Vec::new(),
    }
}

fn draw_slot(buffer: &mut Buffer, line: Rect, slot: &Slot, view: &View) {
    let time = |at| view.words.short_time(view.outlook.agenda.time_of_day(at));
    let number = slot.number.as_deref().map(printable).unwrap_or_default();
    let inset = line.width.saturating_sub(84) / 2;
    let line = Rect { x: line.x + inset, width: line.width - 2 * inset, ..line };
    let pieces = [
        (format!(" {:>5} – {:>5}  ", time(slot.start), time(slot.end)), view.theme.dim()),
        (format!("{:>4} ", shortened(&number, 4)), view.theme.accent()),
        (printable(&slot.title).into_owned(), view.theme.text()),
    ];
    put(buffer, line, &pieces);
}
