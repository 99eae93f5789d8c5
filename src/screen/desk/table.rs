//! The whole day as a table: planned against expected, lateness in words, what must not move, what may not get shorter.
//!
//! While something is considered it shows the day as it would be, each row that changes with a mark. Every state has a
//! word and a shape. It decides nothing: all figures are the outlook's.

use super::columns::{Cells, Column, draw, widths};
use super::coming;
use super::state::State;
use crate::agenda::Slot;
use crate::duration::{Length, Second};
use crate::outlook::{Light, Outlook, Row, RowState, Times};
use crate::screen::chair::rows::{Piece, row};
use crate::screen::chair::{View, sentences};
use crate::screen::theme::Theme;
use crate::words::{Words, minutes_late, printable, shortened};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

/// How much a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    /// Planned and expected start, Q&A and end; lateness under a heading.
    Brief,
    /// Also lengths and minima.
    Full,
    /// Also the planned Q&A and end; lateness as words of its own.
    Whole,
}

/// From so many columns on there is room for lengths, and for every planned time.
const FULL: u16 = 96;
const WHOLE: u16 = 118;

const COLUMNS: [Column; 16] = [
    Column::Left(0),
    Column::Left(1),
    Column::Right(1),
    Column::Rest(1),
    Column::Right(2),
    Column::Left(0),
    Column::Right(1),
    Column::Right(1),
    Column::Left(0),
    Column::Right(1),
    Column::Right(1),
    Column::Right(1),
    Column::Left(0),
    Column::Left(2),
    Column::Right(2),
    Column::Right(2),
];

/// What gives way where titles would be a letter or two: the word of the state, whose shape stays; Q&A; the end; how
/// late it is, which the times say as well.
const GIVING_WAY: [&[usize]; 4] = [&[1], &[6, 10], &[7, 11, 12], &[13]];

/// The column of titles, and the cells of one that can be told from another; all planned times are worth less than more
/// of it.
const TITLE: usize = 3;
const LEAST_TITLE: usize = 14;
const WHOLE_TITLE: usize = 24;

/// The table of a day.
pub(super) struct Table<'a> {
    /// The day as it is.
    now: &'a Outlook,
    /// The day as it is shown: as it would be with what is considered.
    shown: &'a Outlook,
    words: &'a Words,
    theme: &'a Theme,
    pointed: Option<usize>,
}

impl<'a> Table<'a> {
    /// The table of what is to be seen.
    pub(super) fn of(view: &View<'a>) -> Self {
        let shown = coming(view).map_or(view.outlook, |coming| &*coming.outlook);
        let pointed = view.seat.pointed(view.outlook).and_then(|index| view.outlook.slot_id(index));
        Self {
            now: view.outlook,
            shown,
            words: view.words,
            theme: view.theme,
            pointed: pointed.and_then(|slot| shown.agenda.index_of(slot)),
        }
    }

    /// The rows that it takes with its heading and the end of the day.
    pub(super) fn rows(&self) -> u16 {
        u16::try_from(self.shown.rundown.len() + 2).unwrap_or(u16::MAX)
    }

    /// Draws as much as fits, the row that is pointed at among it.
    pub(super) fn draw(&self, buffer: &mut Buffer, area: Rect) {
        let detail = match area.width {
            WHOLE.. if self.title_room(area, Detail::Whole) >= WHOLE_TITLE => Detail::Whole,
            FULL.. => Detail::Full,
            _ => Detail::Brief,
        };
        let cells = self.cells(area, detail);
        let from = self.range(area).start;
        let widths = widths(&COLUMNS, &cells, usize::from(area.width), &GIVING_WAY, LEAST_TITLE);
        for (place, cells) in (0..).zip(&cells) {
            let Some(line) = row(area, place) else { break };
            draw(buffer, line, &COLUMNS, &widths, cells);
            if self.pointed.map(|pointed| pointed + 1) == Some(usize::from(place) + from) && place > 0 {
                self.lay_bar(buffer, line);
            }
        }
    }

    /// The cells that titles would have.
    fn title_room(&self, area: Rect, detail: Detail) -> usize {
        let widths = widths(&COLUMNS, &self.cells(area, detail), usize::from(area.width), &GIVING_WAY, LEAST_TITLE);
        widths.get(TITLE).copied().unwrap_or_default()
    }

    /// The slots that there is room for, the one that is pointed at among them.
    fn range(&self, area: Rect) -> std::ops::Range<usize> {
        let all = self.shown.rundown.len();
        let room = usize::from(area.height).saturating_sub(1 + usize::from(shows_end(area)));
        let from = self.pointed.unwrap_or(0).saturating_sub(room / 2).min(all.saturating_sub(room));
        from..all.min(from + room)
    }

    /// The heading, the slots and the end of the day.
    fn cells(&self, area: Rect, detail: Detail) -> Vec<Cells> {
        let range = self.range(area);
        let scrolled = range.len() < self.shown.rundown.len();
        let mut cells = vec![self.heading(detail, scrolled.then_some((range.start, range.end)))];
        let rows = self.shown.agenda.slots.iter().zip(&self.shown.rundown).enumerate();
        let rows = rows.skip(range.start).take(range.len());
        cells.extend(rows.map(|(index, (slot, row))| self.slot(index, slot, row, detail)));
        if shows_end(area) {
            cells.extend(self.end_of_day(detail));
        }
        cells
    }

    /// The row that is pointed at stands on a bar.
    fn lay_bar(&self, buffer: &mut Buffer, line: Rect) {
        for x in line.x..line.right() {
            let Some(cell) = buffer.cell_mut((x, line.y)) else { continue };
            let on_bar = self.theme.on_bar(Style::new().fg(cell.fg));
            if on_bar.fg != Some(cell.fg) {
                cell.modifier.remove(Modifier::REVERSED);
            }
            cell.set_style(on_bar);
        }
    }

    fn heading(&self, detail: Detail, scrolled: Option<(usize, usize)>) -> Cells {
        let dim = self.theme.dim();
        let text = |name: &str| (self.words.text(name), dim);
        let none = || (String::new(), dim);
        let moved = self.shown.rundown.iter().any(is_moved);
        let expected = if moved { text("desk-column-expected") } else { none() };
        let title = match scrolled {
            Some((from, to)) => {
                let arguments = [("from", from + 1), ("to", to), ("all", self.shown.rundown.len())];
                (self.words.with("desk-rows", &arguments.map(|(name, number)| (name, number.into()))), dim)
            }
            None => text("desk-column-day"),
        };
        let (qa, end) = (text("desk-column-qa"), text("desk-column-end"));
        let (planned_qa, planned_end) =
            if detail == Detail::Whole { (qa.clone(), end.clone()) } else { (none(), none()) };
        let (qa, end) = if detail == Detail::Whole && !moved { (none(), none()) } else { (qa, end) };
        let some_late = self.shown.rundown.iter().any(|row| late_minutes(row) != 0);
        let late = if detail != Detail::Whole && some_late { text("desk-column-late") } else { none() };
        let (length, least) = if detail == Detail::Brief {
            (none(), none())
        } else {
            (text("desk-column-length"), text("desk-column-least"))
        };
        vec![
            (" ".repeat(2), dim),
            none(),
            none(),
            title,
            text("desk-column-planned"),
            none(),
            planned_qa,
            planned_end,
            none(),
            expected,
            qa,
            end,
            none(),
            late,
            length,
            least,
        ]
    }

    fn slot(&self, index: usize, slot: &Slot, row: &Row, detail: Detail) -> Cells {
        let theme = self.theme;
        let state = self.state(index, row);
        let style = state.style(theme);
        let changed = self.is_changed(slot, row);
        let (from, to) = (row.planned, if row.state == RowState::Skipped { Times::default() } else { row.expected });
        let later = if changed { theme.accent().add_modifier(Modifier::BOLD) } else { style };
        let whole = detail == Detail::Whole;
        let differs = is_moved(row);
        let starts = row.state != RowState::Skipped && late(row.planned.start, row.expected.start) != 0;
        let cell = |shown: bool, at: Option<Second>, style: Style| (self.time(at.filter(|_| shown)), style);
        let pin = |hard: bool| (if hard { mark(row) } else { "" }.to_owned(), self.pin_style(row));
        let number = slot.number.as_deref().map(printable).unwrap_or_default();
        let mut title = style;
        if row.state == RowState::Skipped {
            title = title.add_modifier(Modifier::CROSSED_OUT);
        }
        let pointed = if self.pointed == Some(index) { "▸" } else { " " };
        let arrow = match (if whole { differs } else { starts }, changed) {
            (_, true) => "»",
            (true, false) => "→",
            (false, false) => "",
        };
        let start = self.time(to.start.filter(|_| changed || if whole { differs } else { starts }));
        vec![
            (format!("{pointed}{}", state.shape()), state.ink(theme)),
            (state.word(self.words), state.ink(theme)),
            (shortened(&number, 4).into_owned(), theme.accent()),
            (printable(&slot.title).into_owned(), title),
            cell(true, from.start, if differs { theme.dim() } else { style }),
            pin(slot.hard.start),
            cell(whole, from.qa, if differs { theme.dim() } else { style }),
            cell(whole, from.end, if differs { theme.dim() } else { style }),
            pin(whole && slot.hard.end),
            (format!("{arrow} {start:>5}").trim_end().to_owned(), later),
            cell(!whole || differs || changed, to.qa, later),
            cell(!whole || differs || changed, to.end, later),
            pin(!whole && slot.hard.end),
            self.remark(slot, row, detail),
            (if detail == Detail::Brief { String::new() } else { length(slot, row) }, style),
            (if detail == Detail::Brief { String::new() } else { least(slot) }, theme.dim()),
        ]
    }

    fn state(&self, index: usize, row: &Row) -> State {
        match row.state {
            RowState::Done => State::Done,
            RowState::Running => State::Running,
            RowState::Skipped => State::Skipped,
            RowState::Upcoming if self.shown.next.is_some_and(|next| next.index == index) => State::Next,
            RowState::Upcoming => State::Upcoming,
        }
    }

    /// Whether what is considered would change a row.
    fn is_changed(&self, slot: &Slot, row: &Row) -> bool {
        if std::ptr::eq(self.now, self.shown) {
            return false;
        }
        let before = self.now.agenda.index_of(&slot.id).and_then(|index| self.now.rundown.get(index));
        before.is_none_or(|before| (before.state, before.expected) != (row.state, row.expected))
    }

    fn time(&self, at: Option<Second>) -> String {
        at.map(|at| self.words.short_time(self.shown.agenda.time_of_day(at))).unwrap_or_default()
    }

    fn pin_style(&self, row: &Row) -> Style {
        if row.conflict >= Length(30) { self.theme.word(Light::Overtime) } else { self.theme.text() }
    }

    /// What a row says beside its times: a hard point that is missed, how late it is, or only that it must not move.
    fn remark(&self, slot: &Slot, row: &Row, detail: Detail) -> Piece {
        let (words, theme) = (self.words, self.theme);
        let brief = detail != Detail::Whole;
        let minutes = late_minutes(row);
        if row.state == RowState::Skipped {
            (String::new(), theme.dim())
        } else if row.conflict >= Length(30) {
            let length = sentences::nearest(row.conflict, words);
            let text = if brief { length } else { words.with("chair-day-conflict", &[("length", length.into())]) };
            (format!("▲ {text}"), theme.word(Light::Overtime))
        } else if minutes != 0 {
            let length = Length::minutes(minutes);
            let text = match minutes {
                ..0 if brief => words.with("desk-column-early", &[("length", words.length(length).into())]),
                0.. if brief => words.length(length),
                _ => words.lateness_of(length),
            };
            (text, if row.state == RowState::Done { theme.dim() } else { theme.ink(Light::WrapUp) })
        } else if slot.hard.name().is_some() {
            (format!("△ {}", words.text("chair-day-hard")), theme.dim())
        } else {
            (String::new(), theme.dim())
        }
    }

    fn end_of_day(&self, detail: Detail) -> Option<Cells> {
        let (planned, expected) = self.shown.end_planned.zip(self.shown.end_expected)?;
        let (dim, theme) = (self.theme.dim(), self.theme);
        let none = || (String::new(), dim);
        let moved = minutes_late(planned, expected);
        let changed = self.now.end_expected != Some(expected);
        let style = if changed { theme.accent().add_modifier(Modifier::BOLD) } else { theme.text() };
        let arrow = if changed {
            "»"
        } else if moved == 0 {
            ""
        } else {
            "→"
        };
        let to =
            if moved == 0 && !changed { none() } else { (format!("{arrow} {}", self.time(Some(expected))), style) };
        let late = match moved {
            0 => none(),
            1.. if detail != Detail::Whole => (self.words.length(Length::minutes(moved)), theme.ink(Light::WrapUp)),
            ..0 if detail != Detail::Whole => {
                let length = self.words.length(Length::minutes(moved));
                (self.words.with("desk-column-early", &[("length", length.into())]), theme.ink(Light::WrapUp))
            }
            _ => (self.words.lateness(planned, expected), theme.ink(Light::WrapUp)),
        };
        let mut cells: Cells = vec![none(); COLUMNS.len()];
        let whole = detail == Detail::Whole;
        let places = [3, if whole { 7 } else { 4 }, if whole { 11 } else { 9 }, 13];
        let texts = [(self.words.text("chair-day-ends"), dim), (self.time(Some(planned)), dim), to, late];
        for (place, text) in places.into_iter().zip(texts) {
            if let Some(cell) = cells.get_mut(place) {
                *cell = text;
            }
        }
        Some(cells)
    }
}

fn shows_end(area: Rect) -> bool {
    area.height >= 4
}

/// The lengths of talk and Q&A in minutes: `45+15`.
fn length(slot: &Slot, row: &Row) -> String {
    let minutes = |length: Length| ((length.seconds() + 30).div_euclid(60)).to_string();
    match (row.state, slot.has_qa()) {
        (RowState::Skipped, _) => String::new(),
        (_, true) => format!("{}+{}", minutes(row.talk), minutes(row.qa)),
        (_, false) => minutes(row.talk),
    }
}

fn least(slot: &Slot) -> String {
    slot.min.map(|min| (min.seconds() / 60).to_string()).unwrap_or_default()
}

fn mark(row: &Row) -> &'static str {
    if row.conflict >= Length(30) { "▲" } else { "△" }
}

fn late(planned: Option<Second>, expected: Option<Second>) -> i64 {
    planned.zip(expected).map_or(0, |(planned, expected)| minutes_late(planned, expected))
}

/// How late a row is, in minutes: what has begun by its end, what has not by its start.
fn late_minutes(row: &Row) -> i64 {
    match row.state {
        RowState::Running | RowState::Done => late(row.planned.end, row.expected.end),
        RowState::Upcoming => late(row.planned.start, row.expected.start),
        RowState::Skipped => 0,
    }
}

/// Whether any moment of a row is expected at another minute than planned.
fn is_moved(row: &Row) -> bool {
    let (from, to) = (row.planned, row.expected);
    row.state != RowState::Skipped
        && [(from.start, to.start), (from.qa, to.qa), (from.end, to.end)]
            .into_iter()
            .any(|(from, to)| late(from, to) != 0)
}
