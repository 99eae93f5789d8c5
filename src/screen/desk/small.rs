//! The desk's picture on a terminal too small for a table: what runs, the rows around the one that is pointed at, and
//! what Enter does.

use super::{asked, coming, foot, head};
use crate::outlook::{Outlook, Row, RowState};
use crate::screen::chair::counts;
use crate::screen::chair::rows::{Piece, ends, put, row, width};
use crate::screen::chair::{View, lateness, told};
use crate::screen::text::cells;
use crate::words::{printable, shortened};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Draws the lines that fit.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, view: &View) {
    let mut top = 0;
    for (left, right) in heading(area, view) {
        if let Some(line) = row(area, top) {
            ends(buffer, line, &left, &right);
            top += 1;
        }
    }
    let below = Rect { y: area.y + top, height: area.height - top, ..area };
    if let Some(prompt) = view.seat.prompt() {
        let panel = asked::panel(prompt, view);
        let height = panel.rows(below.width).min(below.height);
        draw_rows(buffer, Rect { height: below.height - height, ..below }, view);
        panel.draw(buffer, Rect { y: below.bottom() - height, height, ..below }, view.theme);
        return;
    }
    let told = told::told(view.outlook, view.seat, view.words, view.theme).into_iter().take(1);
    let told: Vec<Piece> = told.filter(|_| below.height >= 3).collect();
    let foot = u16::from(below.height > 0) + u16::from(!told.is_empty());
    draw_rows(buffer, Rect { height: below.height - foot, ..below }, view);
    let foot = Rect { y: below.bottom() - foot, height: foot, ..below };
    let enter = (foot::in_short(area.width, view), view.theme.accent().add_modifier(Modifier::BOLD));
    for (place, piece) in (0..).zip(told.into_iter().chain([enter])) {
        if let Some(line) = row(foot, place) {
            put(buffer, line, &[piece]);
        }
    }
}

/// What runs and the wall clock, the first countdown, how late it is: as many rows as leave room for the day.
fn heading(area: Rect, view: &View) -> Vec<(Vec<Piece>, Vec<Piece>)> {
    let View { outlook, words, theme, .. } = *view;
    let time = outlook.agenda.time_of_day(outlook.now);
    let state: Vec<Piece> = head::state(view).into_iter().take(1).collect();
    let clock = [words.clock(time), words.clock_minute(time)];
    let room = usize::from(area.width).saturating_sub(width(&state) + 1);
    let clock = clock.into_iter().find(|clock| usize::from(cells(clock)) <= room);
    let clock: Vec<Piece> = clock.map(|clock| (clock, theme.text())).into_iter().collect();
    let mut rows = vec![(state, clock)];
    let counts = counts::counts(outlook, words);
    let shown = if area.height >= 8 { 2 } else { 1 };
    let labels = counts::labels(&counts, area.width, |count| cells(&count.text) + 1);
    for (count, label) in counts.iter().zip(labels).take(shown) {
        let mut style = theme.ink(count.light).add_modifier(Modifier::BOLD);
        if count.filled {
            style = style.add_modifier(Modifier::REVERSED);
        }
        rows.push((vec![(label.to_owned(), theme.text())], vec![(count.text.clone(), style)]));
    }
    if area.height >= 6 {
        rows.push((lateness(view), Vec::new()));
    }
    rows.truncate(usize::from(area.height.saturating_sub(2).max(1)));
    rows
}

/// The rows of the day around the one that is pointed at, with their expected starts.
fn draw_rows(buffer: &mut Buffer, area: Rect, view: &View) {
    let shown = coming(view).map_or(view.outlook, |coming| &*coming.outlook);
    let pointed = view.seat.pointed(view.outlook);
    let room = usize::from(area.height);
    let all = shown.rundown.len();
    let around = pointed.or(shown.current.as_ref().map(|current| current.index)).or(shown.next.map(|next| next.index));
    let from = around.unwrap_or(0).saturating_sub(room / 2).min(all.saturating_sub(room));
    for (place, index) in (0..area.height).zip(from..all) {
        let Some(line) = row(area, place) else { break };
        let (left, right) = slot(index, pointed == Some(index), shown, view);
        ends(buffer, line, &left, &right);
        if pointed == Some(index) {
            buffer.set_style(line, view.theme.bar().add_modifier(Modifier::BOLD));
        }
    }
}

fn slot(index: usize, pointed: bool, shown: &Outlook, view: &View) -> (Vec<Piece>, Vec<Piece>) {
    let Some((slot, row)) = shown.agenda.slot(index).zip(shown.rundown.get(index)) else {
        return (Vec::new(), Vec::new());
    };
    let style = match row.state {
        RowState::Done | RowState::Skipped => view.theme.dim(),
        RowState::Running | RowState::Upcoming => view.theme.text(),
    };
    let number = slot.number.as_deref().map(printable).unwrap_or_default();
    let mark = if pointed { "▸" } else { " " };
    let left = vec![
        (format!("{mark}{} {:>3} ", shape(row, shown, index), shortened(&number, 3)), style),
        (printable(&slot.title).into_owned(), style),
    ];
    let conflict = row.conflict.seconds() >= 30;
    let time = row.expected.start.map(|at| view.words.short_time(shown.agenda.time_of_day(at)));
    let time = time.filter(|_| row.state != RowState::Skipped).unwrap_or_default();
    let mark = if conflict {
        "▲"
    } else if slot.hard.start {
        "△"
    } else {
        " "
    };
    (left, vec![(format!("{time:>5}{mark}"), style)])
}

fn shape(row: &Row, shown: &Outlook, index: usize) -> &'static str {
    match row.state {
        RowState::Done => "✓",
        RowState::Running => "●",
        RowState::Skipped => "✗",
        RowState::Upcoming if shown.next.is_some_and(|next| next.index == index) => "○",
        RowState::Upcoming => "·",
    }
}
