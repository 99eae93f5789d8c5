//! The chair's picture: where we are, how long to Q&A, how long to closing, how late, and what Enter does now.
//!
//! At every size what matters first stays: on few rows plain lines, from 36 columns and ten rows on two countdowns in
//! large digits that never change their place, whatever is asked or told below them. It changes nothing.

pub(crate) mod asked;
mod asked_fields;
mod asked_offers;
mod bar;
pub(crate) mod counts;
mod front;
mod lines;
pub(crate) mod panel;
mod recent;
pub(crate) mod rows;
mod rundown;
pub(crate) mod sentences;
pub(crate) mod told;

use self::rows::{Piece, ends, put, row};
use super::text::{cells, wrapped};
use crate::keymap;
use crate::outlook::{Outlook, State};
use crate::screen::letters::{Setting, Side};
use crate::screen::theme::Theme;
use crate::seat::intent::Intent;
use crate::seat::key::Key;
use crate::seat::prompt::Prompt;
use crate::seat::{Seat, SeatKind, Situation};
use crate::words::{Words, printable};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Under these, plain lines stand in for digits.
const LEAST: (u16, u16) = (36, 10);
/// From these on a second column stands beside the rest of the day.
const WIDE: u16 = 130;
/// The rows of the phase word and the lateness where they stand in block letters.
const WORD_ROWS: u16 = 5;

/// Draws the chair's picture.
pub fn draw(frame: &mut Frame, area: Rect, outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) {
    let buffer = frame.buffer_mut();
    let Some(area) = cleared(buffer, area, theme) else { return };
    let view = View { outlook, seat, words, theme };
    if seat.situation() != Situation::Open && !outlook.opened {
        front::draw(buffer, area, &view);
    } else if area.width < LEAST.0 || area.height < LEAST.1 {
        lines::draw(buffer, area, &view);
    } else {
        draw_full(buffer, area, &view);
    }
}

/// Draws what is asked, or the latest that is told, at the foot of the area: at a chair the keys stay those of the seat
/// whatever it shows. Gives back what is left above, for the other picture.
pub fn draw_foot(frame: &mut Frame, area: Rect, outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) -> Rect {
    let buffer = frame.buffer_mut();
    let area = area.intersection(buffer.area);
    let split = |rows: u16| {
        let height = rows.min(area.height / 2);
        let above = Rect { height: area.height - height, ..area };
        (above, Rect { y: above.bottom(), height, ..area })
    };
    if let Some(prompt) = seat.prompt() {
        let panel = asked::panel(prompt, outlook, seat, words, theme);
        let (above, foot) = split(panel.rows(area.width));
        panel.draw(buffer, foot, theme);
        return above;
    }
    let Some(notice) = seat.notices().latest() else { return area };
    let (above, foot) = split(1);
    buffer.set_style(foot, theme.text());
    if let Some(line) = row(foot, 0) {
        put(buffer, line, &[(told::sentence(notice, outlook, words), theme.text())]);
    }
    above
}

/// All that is drawn from.
pub(crate) struct View<'a> {
    pub(crate) outlook: &'a Outlook,
    pub(crate) seat: &'a Seat,
    pub(crate) words: &'a Words,
    pub(crate) theme: &'a Theme,
}

fn draw_full(buffer: &mut Buffer, area: Rect, view: &View) {
    let margin = u16::from(area.width >= 60);
    let area = Rect { x: area.x + margin, width: area.width - 2 * margin, ..area };
    let airy = area.height >= 22;
    let mut y = 0;
    let mut take = |rows: u16| {
        let top = y;
        y += rows;
        Rect { y: area.y + top, height: rows.min(area.height.saturating_sub(top)), ..area }
    };
    if area.height >= 14 {
        draw_head(buffer, take(1), view);
    }
    take(u16::from(area.height >= 26));
    let in_letters = area.height >= 44;
    let right = match area.height {
        ..14 => clock(view),
        _ if in_letters => light(view),
        _ => speaking(view, area.width),
    };
    ends(buffer, take(1), &slot(view), &right);
    draw_state(buffer, take(if in_letters { WORD_ROWS } else { 1 }), view);
    take(u16::from(airy));
    let counts = counts::counts(view.outlook, view.words);
    let margin = u16::from(airy);
    counts::draw(buffer, take(1 + digit_rows(area.height) + margin), margin, &counts, view.theme);
    let below = take(area.height);
    match view.seat.prompt() {
        Some(prompt) => {
            let panel = asked::panel(prompt, view.outlook, view.seat, view.words, view.theme);
            if matches!(prompt, Prompt::Help(_)) && panel.rows(below.width) > below.height {
                // The keys are many: the times stand above them in plain lines.
                ratatui::widgets::Widget::render(ratatui::widgets::Clear, area, buffer);
                buffer.set_style(area, view.theme.text());
                lines::draw(buffer, area, view);
                return;
            }
            let height = panel.rows(below.width).min(below.height);
            let spare = Rect { height: below.height - height, ..below };
            draw_day(buffer, spare, view);
            panel.draw(buffer, Rect { y: below.bottom() - height, height, ..below }, view.theme);
        }
        None => draw_below(buffer, below, view),
    }
}

/// The rows of the digits: a fixed share of the height, so that they never move.
fn digit_rows(height: u16) -> u16 {
    match height {
        ..22 => 3,
        22..30 => 5,
        30..44 => height / 4,
        _ => (height / 3).min(24),
    }
}

fn draw_head(buffer: &mut Buffer, line: Rect, view: &View) {
    let title = printable(&view.outlook.agenda.title).into_owned();
    ends(buffer, line, &[(title, view.theme.dim())], &clock(view));
}

/// The wall clock, and that it is a simulated one, if so.
pub(crate) fn clock(view: &View) -> Vec<Piece> {
    let time = view.words.clock(view.outlook.agenda.time_of_day(view.outlook.now));
    let mut pieces = vec![(time, view.theme.text())];
    if view.outlook.rehearsal {
        pieces.insert(0, (format!("{}  ", view.words.text("chair-rehearsal")), view.theme.accent()));
    }
    pieces
}

/// What of an area is on the screen, with nothing on it yet; nothing if there is none.
pub(crate) fn cleared(buffer: &mut Buffer, area: Rect, theme: &Theme) -> Option<Rect> {
    let area = Some(area.intersection(buffer.area)).filter(|area| !area.is_empty())?;
    ratatui::widgets::Widget::render(ratatui::widgets::Clear, area, buffer);
    buffer.set_style(area, theme.text());
    Some(area)
}

/// The running slot; while nothing runs, the next one.
pub(crate) fn slot(view: &View) -> Vec<Piece> {
    let slot = view.outlook.current_slot().or_else(|| view.outlook.next_slot());
    let bold = view.theme.text().add_modifier(Modifier::BOLD);
    let mut left = Vec::new();
    if let Some(slot) = slot {
        if let Some(number) = &slot.number {
            left.push((format!("{}  ", printable(number)), view.theme.accent().add_modifier(Modifier::BOLD)));
        }
        left.push((printable(&slot.title).into_owned(), bold));
    }
    left
}

/// Who has the floor by the announced times, where there is room for it beside the title.
fn speaking(view: &View, columns: u16) -> Vec<Piece> {
    let current = view.outlook.current.as_ref().filter(|_| columns >= 70);
    let speaking = current.and_then(|current| sentences::speaking(current, view.outlook, view.words));
    speaking.into_iter().map(|text| (text, view.theme.dim())).collect()
}

/// The light, as shape and word.
fn light(view: &View) -> Vec<Piece> {
    let ink = view.theme.word(sentences::light(view.outlook));
    let word = sentences::light_word(view.outlook, view.words);
    word.map(|word| (format!("{} {word}", sentences::shape(view.outlook)), ink)).into_iter().collect()
}

/// The phase word with its shape and light, and how late it is.
fn draw_state(buffer: &mut Buffer, line: Rect, view: &View) {
    let View { outlook, words, theme, .. } = *view;
    if line.height >= WORD_ROWS {
        draw_state_in_letters(buffer, line, view);
        return;
    }
    let ink = theme.word(sentences::light(outlook)).add_modifier(Modifier::BOLD);
    let shape = sentences::shape(outlook);
    let mut left = vec![(format!("{shape} {}", sentences::phase_word(outlook, words)), ink)];
    let late = lateness(view);
    if let Some(light) = sentences::light_word(outlook, words) {
        left.push((format!("  {light}"), theme.text()));
    }
    if rows::width(&left) + rows::width(&late) + 2 > usize::from(line.width) {
        left.truncate(1);
    }
    ends(buffer, line, &left, &late);
}

/// The phase word at the left and the lateness at the right, as large as the rows allow.
fn draw_state_in_letters(buffer: &mut Buffer, area: Rect, view: &View) {
    let half = Rect { width: area.width / 2, ..area };
    let ink = view.theme.ink(sentences::light(view.outlook));
    let word = sentences::phase_word(view.outlook, view.words);
    let late = lateness(view).into_iter().map(|(text, style)| (text, style, Side::Right, area.right() - half.width));
    for (text, style, side, x) in std::iter::once((word, ink, Side::Left, half.x)).chain(late) {
        let field = Rect { x, ..half };
        buffer.set_style(field, style);
        Setting::of_title(view.theme.signs(), &text.to_uppercase(), field.width.saturating_sub(2), field.height)
            .paint(buffer, field, side);
    }
}

/// How late it is, with the mark that this is only taken for granted so far.
pub(crate) fn lateness(view: &View) -> Vec<Piece> {
    let View { outlook, words, theme, .. } = *view;
    if outlook.assumed {
        return vec![(words.text("chair-assumed"), theme.accent())];
    }
    let late = outlook.late_by.seconds() >= 30;
    let style = if late { theme.ink(crate::outlook::Light::WrapUp).add_modifier(Modifier::BOLD) } else { theme.text() };
    vec![(words.lateness_now(outlook), style)]
}

/// The bar and the rest of the day, as far as there is room.
fn draw_day(buffer: &mut Buffer, area: Rect, view: &View) {
    let View { outlook, words, theme, .. } = *view;
    let mut top = 0;
    if outlook.current.is_some() && area.height > 0 {
        let height = if area.height >= 4 { 2 } else { 1 };
        bar::draw(buffer, Rect { height, ..area }, outlook, words, theme);
        top = height + u16::from(area.height >= 14);
    }
    let rest = Rect { y: area.y + top.min(area.height), height: area.height.saturating_sub(top), ..area };
    if rest.height < 2 {
        if let (Some(line), Some(next)) = (row(rest, 0), sentences::next(outlook, words)) {
            put(buffer, line, &[(next, theme.text())]);
        }
    } else if rest.width >= WIDE {
        let left = Rect { width: rest.width * 3 / 5, ..rest };
        rundown::draw(buffer, left, outlook, words, theme);
        let x = left.right() + 4;
        recent::draw(buffer, Rect { x, width: rest.right().saturating_sub(x), ..rest }, outlook, words, theme);
    } else {
        rundown::draw(buffer, rest, outlook, words, theme);
        let used = rundown::wanted(outlook);
        if let Some(spare) = rest.height.checked_sub(used + 1).filter(|spare| *spare >= 2) {
            let below = Rect { y: rest.bottom() - spare, height: spare, ..rest };
            recent::draw(buffer, below, outlook, words, theme);
        }
    }
}

/// Everything under the countdowns while nothing is asked.
fn draw_below(buffer: &mut Buffer, area: Rect, view: &View) {
    let foot = foot(area, view);
    let height = u16::try_from(foot.len()).unwrap_or(u16::MAX).min(area.height);
    let day = Rect { height: area.height - height, ..area };
    draw_day(buffer, Rect { height: day.height.saturating_sub(u16::from(day.height >= 6)), ..day }, view);
    let at = Rect { y: area.bottom() - height, height, ..area };
    let last = foot.len().saturating_sub(1);
    for (place, (index, pieces)) in (0..).zip(foot.iter().enumerate()) {
        let Some(line) = row(at, place) else { break };
        if index == last {
            ends(buffer, line, pieces, &hint(view, line.width, rows::width(pieces)));
        } else {
            put(buffer, line, pieces);
        }
    }
}

/// The rows at the foot, the last one saying what Enter does. Of the others the most urgent stay where there are few rows.
fn foot(area: Rect, view: &View) -> Vec<Vec<Piece>> {
    let View { outlook, seat, words, theme } = *view;
    let bold = theme.accent().add_modifier(Modifier::BOLD);
    let last = enter(view, area.width);
    let told = told::told(outlook, seat, words, theme);
    let most_told = usize::from((area.height / 3).clamp(1, 5));
    let wrapped = told.into_iter().flat_map(|(sentence, style)| {
        wrapped(&sentence, area.width, 2).into_iter().map(move |line| vec![(line, style)])
    });
    let mut rows: Vec<Vec<Piece>> = wrapped.take(most_told).collect();
    let urgent = rows.len();
    let mut more: Vec<Vec<Piece>> = Vec::new();
    more.extend(sentences::keeps(outlook, words).into_iter().map(|text| vec![(text, theme.text())]));
    more.extend(sentences::closing_lost(outlook, words).map(|text| vec![(text, theme.text())]));
    let readings = more.len();
    let room = usize::from(area.height).saturating_sub(urgent + 2);
    let hard = told::hard(outlook, words, theme).unwrap_or_default();
    more.extend(in_rows(hard, area.width, room.saturating_sub(readings)));
    more.extend(sentences::ledger(outlook, words, area.width).map(|text| vec![(text, theme.text())]));
    more.truncate(room);
    // The readings stand right above Enter, to be compared with it.
    let readings = readings.min(more.len());
    more.rotate_left(readings);
    rows.extend(more);
    rows.push(vec![(last, bold)]);
    rows
}

/// The keys that a chair needs at once, where they fit beside what Enter does, and where all keys are shown.
fn hint(view: &View, columns: u16, taken: usize) -> Vec<Piece> {
    let View { outlook, seat, words, theme } = *view;
    let more = match outlook.state {
        State::Running => Some("chair-hint-more"),
        State::Holding => Some("chair-hint-later"),
        _ => None,
    };
    let more = more.filter(|_| seat.kind() == SeatKind::Chair).map(|name| words.text(name));
    let fits = |hint: &String| taken + 3 + usize::from(cells(hint)) <= usize::from(columns);
    let help = || (columns >= 50).then(|| words.text("chair-hint-help"));
    more.filter(fits).or_else(help).map(|hint| (hint, theme.dim())).into_iter().collect()
}

/// Pieces on one row where they fit, else below each other, in so many rows at most; what is cut says so.
pub(crate) fn in_rows(pieces: Vec<Piece>, columns: u16, most: usize) -> Vec<Vec<Piece>> {
    if pieces.is_empty() || rows::width(&pieces) <= usize::from(columns) {
        return if pieces.is_empty() { Vec::new() } else { vec![pieces] };
    }
    let mut all: Vec<Vec<Piece>> = Vec::new();
    for (text, style) in pieces {
        let room = u16::try_from(most.saturating_sub(all.len()).min(2)).unwrap_or_default();
        let lines = wrapped(text.trim_start_matches(" · "), columns, room);
        all.extend(lines.into_iter().map(|line| vec![(line, style)]));
    }
    all
}

/// What Enter does now; at a seat where it does not end what runs, what comes next.
fn enter(view: &View, columns: u16) -> String {
    if keymap::intent(view.seat.kind(), Key::Enter) == Some(Intent::Next) {
        return sentences::enter(view.outlook, view.words, columns);
    }
    sentences::next(view.outlook, view.words).unwrap_or_default()
}
