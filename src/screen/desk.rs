//! The desk's picture: the whole day as a table, planned against expected, with what each change would come to.
//!
//! The table is what matters; around it stand what runs and how late it is, the next hard point as an instruction, the
//! ledger, who ruled what, and the keys that matter now. It changes nothing.

mod asked;
mod columns;
mod foot;
mod head;
mod small;
mod state;
mod table;

use self::table::Table;
use crate::outlook::{Coming, Outlook};
use crate::screen::chair::View;
use crate::screen::chair::rows::{put, row, unfolded};
use crate::screen::chair::told;
use crate::screen::plans::Cards;
use crate::screen::text::wrapped;
use crate::screen::theme::Theme;
use crate::screen::{chair, ledger, log};
use crate::seat::prompt::Prompt;
use crate::seat::{Seat, Situation};
use crate::words::Words;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Under these, a few plain lines stand in for the table.
const LEAST: (u16, u16) = (44, 14);
/// From these on, ledger and log stand beside the table.
const WIDE: u16 = 150;

/// Draws the desk's picture.
pub fn draw(frame: &mut Frame, area: Rect, outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) {
    if seat.situation() != Situation::Open && !outlook.opened {
        chair::draw(frame, area, outlook, seat, words, theme);
        return;
    }
    let buffer = frame.buffer_mut();
    let Some(area) = chair::cleared(buffer, area, theme) else { return };
    let view = View { outlook, seat, words, theme };
    if area.width < LEAST.0 || area.height < LEAST.1 {
        small::draw(buffer, area, &view);
    } else {
        draw_full(buffer, area, &view);
    }
}

/// The day as it would be with what is being considered.
fn coming<'a>(view: &View<'a>) -> Option<&'a Coming> {
    view.seat.preview(view.outlook).and_then(|preview| preview.comes.as_ref().ok())
}

fn draw_full(buffer: &mut Buffer, area: Rect, view: &View) {
    let margin = u16::from(area.width >= 60);
    let area = Rect { x: area.x + margin, width: area.width - 2 * margin, ..area };
    let head = head::draw(buffer, area, view);
    let below = Rect { y: area.y + head, height: area.height - head, ..area };
    let Some(prompt) = view.seat.prompt() else {
        let foot = foot::rows(below, view);
        let height = u16::try_from(foot.len()).unwrap_or(u16::MAX).min(below.height);
        draw_day(buffer, Rect { height: below.height - height, ..below }, view);
        foot::draw(buffer, Rect { y: below.bottom() - height, height, ..below }, &foot);
        return;
    };
    if let Some(cards) = cards(prompt, left_of(below).width, view) {
        let at = beneath_table(below, cards.rows(), view);
        let height = cards.rows().min(below.height);
        let at = at.unwrap_or(Rect { y: below.bottom() - height, height, ..below });
        let day = if at.x + at.width < below.right() { below } else { Rect { height: below.height - height, ..below } };
        draw_day(buffer, day, view);
        ratatui::widgets::Widget::render(ratatui::widgets::Clear, at, buffer);
        buffer.set_style(at, view.theme.text());
        cards.draw(buffer, Rect { height, ..at }, view.theme);
        return;
    }
    let panel = asked::panel(prompt, view);
    if let Some(at) = beneath_table(below, panel.rows(left_of(below).width), view) {
        draw_day(buffer, below, view);
        ratatui::widgets::Widget::render(ratatui::widgets::Clear, at, buffer);
        buffer.set_style(at, view.theme.text());
        let height = panel.rows(at.width);
        panel.draw(buffer, Rect { height, ..at }, view.theme);
        return;
    }
    let height = panel.rows(below.width).min(most_asked(prompt, below.height));
    draw_day(buffer, Rect { height: below.height - height, ..below }, view);
    panel.draw(buffer, Rect { y: below.bottom() - height, height, ..below }, view.theme);
}

/// Recovery plans beside each other, where there is room for that.
fn cards(prompt: &Prompt, columns: u16, view: &View) -> Option<Cards> {
    let Prompt::Plans(chosen) = prompt else { return None };
    Cards::of(*chosen, columns, view.outlook, view.words, view.theme)
}

/// The part of a wide screen that the table takes.
fn left_of(area: Rect) -> Rect {
    Rect { width: if area.width >= WIDE { area.width * 16 / 25 } else { area.width }, ..area }
}

/// On a wide screen with room to spare a question stands right beneath the table that it is about.
fn beneath_table(area: Rect, rows: u16, view: &View) -> Option<Rect> {
    let used = Table::of(view).rows() + 1;
    let spare = area.height.checked_sub(used).filter(|spare| area.width >= WIDE && *spare >= rows)?;
    let left = left_of(area);
    Some(Rect { y: left.bottom() - spare, height: spare, ..left })
}

/// How much of the space a panel may take: what is only to be read may take more than what is asked about the table.
fn most_asked(prompt: &Prompt, height: u16) -> u16 {
    match prompt {
        Prompt::Help(_) | Prompt::Log(_) => height,
        Prompt::Ledger(_) => height * 2 / 3,
        _ => height.saturating_sub(5).max(height / 2),
    }
}

/// The table, and beside or below it as much of the ledger and the log as there is room for.
fn draw_day(buffer: &mut Buffer, area: Rect, view: &View) {
    let table = Table::of(view);
    if area.width >= WIDE {
        let left = left_of(area);
        table.draw(buffer, left);
        let x = left.right() + 4;
        draw_aside(buffer, Rect { x, width: area.right().saturating_sub(x), ..area }, view);
        let used = table.rows().min(area.height);
        draw_notes(buffer, Rect { y: area.y + used, height: area.height - used, ..left }, view);
        return;
    }
    let used = table.rows().min(area.height);
    table.draw(buffer, Rect { height: used, ..area });
    let below = Rect { y: area.y + used, height: area.height - used, ..area };
    if below.height >= 3 {
        draw_log(buffer, Rect { y: below.y + 1, height: below.height - 1, ..below }, view);
    }
}

/// The ledger over the log.
fn draw_aside(buffer: &mut Buffer, area: Rect, view: &View) {
    let View { outlook, words, theme, .. } = *view;
    let ledger = ledger::lines(outlook, words, theme);
    let heading = vec![(words.text("chair-ledger-title"), theme.dim())];
    let most = usize::from(area.height / 2);
    let mut top = 0;
    let rows = ledger.iter().flat_map(|pieces| unfolded(pieces, area.width, 2));
    for pieces in std::iter::once(heading).chain(rows).take(most) {
        if let Some(line) = row(area, top) {
            put(buffer, line, &pieces);
        }
        top += 1;
    }
    top = (top + 1).min(area.height);
    draw_log(buffer, Rect { y: area.y + top, height: area.height - top, ..area }, view);
}

fn draw_log(buffer: &mut Buffer, area: Rect, view: &View) {
    let View { outlook, words, theme, .. } = *view;
    let heading = vec![(words.text("desk-log"), theme.dim())];
    for (place, pieces) in (0..area.height).zip(std::iter::once(heading).chain(log::lines(outlook, words, theme))) {
        if let Some(line) = row(area, place) {
            put(buffer, line, &pieces);
        }
    }
}

/// What the agenda notes about the row that is pointed at.
fn draw_notes(buffer: &mut Buffer, area: Rect, view: &View) {
    let View { outlook, seat, words, theme } = *view;
    let slot = seat.pointed(outlook).and_then(|index| outlook.agenda.slot(index));
    let Some(slot) = slot.filter(|_| area.height >= 4) else { return };
    let mut lines = vec![(crate::words::full_name(slot), theme.text())];
    for speaker in &slot.speakers {
        let name = crate::words::printable(&speaker.name).into_owned();
        let role = speaker.role.as_deref().map(crate::words::printable).unwrap_or_default();
        let comma = if role.is_empty() { "" } else { ", " };
        lines.push((format!("{name}{comma}{role}"), theme.dim()));
    }
    let description = slot.description.as_deref().map(crate::words::printable).unwrap_or_default();
    lines.extend(wrapped(&description, area.width, 9).into_iter().map(|line| (line, theme.dim())));
    let notes = slot.notes.as_deref().map(crate::words::printable).unwrap_or_default();
    if !notes.is_empty() {
        lines.push((words.text("chair-notes"), theme.dim()));
        lines.extend(wrapped(&notes, area.width, 4).into_iter().map(|line| (line, theme.text())));
    }
    if lines.len() < 2 {
        return;
    }
    for (place, piece) in (1..area.height).zip(lines) {
        if let Some(line) = row(area, place) {
            put(buffer, line, &[piece]);
        }
    }
}

/// What must not be overlooked, the most urgent first, in so many rows at most.
fn told_rows(columns: u16, most: usize, view: &View) -> Vec<Vec<chair::rows::Piece>> {
    let told = told::told(view.outlook, view.seat, view.words, view.theme);
    let rows = told
        .into_iter()
        .flat_map(|(sentence, style)| wrapped(&sentence, columns, 2).into_iter().map(move |line| vec![(line, style)]));
    rows.take(most).collect()
}
