//! The chair's picture in plain lines, for terminals too small for digits: down to a single row.
//!
//! Where we are, to Q&A, to closing, how late, what Enter does; what is asked takes the place of what is below the times.

use super::rows::{Piece, ends, put, row};
use super::{View, asked, counts, lateness, sentences, told};
use crate::screen::text::cells;
use crate::words::slot_name;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Draws the lines that fit.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, view: &View) {
    if area.height < 3 {
        for (place, pieces) in (0..).zip([times(view), vec![enter(view)]]) {
            if let Some(line) = row(area, place) {
                put(buffer, line, &pieces);
            }
        }
        return;
    }
    if let Some(line) = row(area, 0) {
        draw_head(buffer, line, view);
    }
    let mut top = 1;
    for count in counts::counts(view.outlook, view.words) {
        let Some(line) = row(area, top) else { break };
        let mut style = view.theme.ink(count.light).add_modifier(Modifier::BOLD);
        if count.filled {
            style = style.add_modifier(Modifier::REVERSED);
        }
        let label = if cells(&count.label) + cells(&count.text) + 2 <= line.width { count.label } else { count.short };
        ends(buffer, line, &[(label, view.theme.text())], &[(count.text, style)]);
        top += 1;
    }
    let below = Rect { y: area.y + top.min(area.height), height: area.height.saturating_sub(top), ..area };
    match view.seat.prompt() {
        Some(prompt) => {
            let panel = asked::panel(prompt, view.outlook, view.seat, view.words, view.theme);
            panel.draw(buffer, below, view.theme);
        }
        None => draw_below(buffer, below, view),
    }
}

/// Everything on one line: `II TALKS 35:00 50:00`.
fn times(view: &View) -> Vec<Piece> {
    let style = view.theme.ink(view.outlook.light).add_modifier(Modifier::BOLD);
    let counts = counts::counts(view.outlook, view.words);
    let digits: Vec<String> = counts
        .into_iter()
        .map(|count| if count.filled { format!("{} {}", count.short, count.text) } else { count.text })
        .collect();
    vec![
        (digits.join(" "), style),
        (format!(" {}", sentences::phase_word(view.outlook, view.words)), view.theme.text()),
    ]
}

fn enter(view: &View) -> Piece {
    (sentences::enter(view.outlook, view.words), view.theme.accent().add_modifier(Modifier::BOLD))
}

/// Number and phase word; the wall clock if it fits.
fn draw_head(buffer: &mut Buffer, line: Rect, view: &View) {
    let View { outlook, words, theme, .. } = *view;
    let slot = outlook.current_slot().and_then(|slot| slot.number.is_some().then(|| slot_name(slot)));
    let ink = theme.ink(outlook.light).add_modifier(Modifier::BOLD);
    let word = format!("{} {}", sentences::shape(outlook.light), sentences::phase_word(outlook, words));
    let mut left: Vec<Piece> = slot.map(|slot| (format!("{slot} "), theme.accent())).into_iter().collect();
    left.push((word, ink));
    let taken: u16 = left.iter().map(|(text, _)| cells(text)).sum();
    let time = outlook.agenda.time_of_day(outlook.now);
    let clock = [words.clock(time), words.clock_minute(time)];
    let fitting = clock.into_iter().find(|clock| taken + 1 + cells(clock) <= line.width);
    let right: Vec<Piece> = fitting.map(|clock| (clock, theme.text())).into_iter().collect();
    ends(buffer, line, &left, &right);
}

/// Under the times: what is told, how late it is, what Enter does; then the hard point, the readings, the next slot.
fn draw_below(buffer: &mut Buffer, area: Rect, view: &View) {
    let View { outlook, seat, words, theme } = *view;
    let Some(bottom) = area.height.checked_sub(1) else { return };
    if let Some(line) = row(area, bottom) {
        put(buffer, line, &[enter(view)]);
    }
    let told = told::told(outlook, seat, words, theme).into_iter().take(1).map(|piece| vec![piece]);
    let hard = super::hard(view);
    let missed = outlook.hard.as_ref().is_some_and(|hard| hard.conflict().seconds() >= 30);
    let (first, last) = if missed { (hard, None) } else { (None, hard) };
    let late = lateness(view);
    let keeps = sentences::keeps(outlook, words).into_iter().map(|text| vec![(text, theme.text())]);
    let next = sentences::next(outlook, words).map(|text| vec![(text, theme.dim())]);
    let all = std::iter::once(late).chain(told).chain(first).chain(keeps).chain(last).chain(next);
    for (place, pieces) in (0..bottom).zip(all) {
        if let Some(line) = row(area, place) {
            put(buffer, line, &pieces);
        }
    }
}
