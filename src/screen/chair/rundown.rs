//! The rest of the day: planned against expected, slot by slot, and its end.
//!
//! A row is one slot; where there are too few rows, the first ones and the end of the day stay.

use super::rows::{Piece, ends, put, row, width};
use super::sentences::nearest;
use crate::agenda::Slot;
use crate::duration::{Length, Second};
use crate::outlook::{Light, Outlook, Row, RowState};
use crate::screen::theme::Theme;
use crate::words::{Words, minutes_late, printable, shortened};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

/// Columns of a row, from the right: lateness, expected, planned.
struct Columns {
    times: u16,
    late: u16,
    with_qa: bool,
}

/// How many rows the rest of the day would take, its heading included.
pub(super) fn wanted(outlook: &Outlook) -> u16 {
    let rows = rest(outlook).count();
    if rows == 0 { 0 } else { u16::try_from(rows + 2).unwrap_or(u16::MAX) }
}

fn rest(outlook: &Outlook) -> impl Iterator<Item = (&Slot, &Row)> {
    let all = outlook.agenda.slots.iter().zip(&outlook.rundown);
    all.filter(|(_, row)| matches!(row.state, RowState::Upcoming | RowState::Skipped))
}

/// Draws the rest of the day.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, outlook: &Outlook, words: &Words, theme: &Theme) {
    let slots: Vec<_> = rest(outlook).collect();
    if slots.is_empty() || area.height == 0 || area.width < 16 {
        return;
    }
    let columns = Columns {
        times: if area.width >= 100 { 20 } else { 8 },
        late: if area.width >= 56 { 26 } else { 0 },
        with_qa: area.width >= 100,
    };
    let mut lines = area.height;
    let mut top = 0;
    if lines > 3 {
        draw_heading(buffer, Rect { height: 1, ..area }, &columns, words, theme);
        top = 1;
        lines -= 1;
    }
    let ends_day = lines > 2;
    let shown = usize::from(lines - u16::from(ends_day));
    for (place, (slot, state)) in (top..).zip(slots.into_iter().take(shown)) {
        if let Some(line) = row(area, place) {
            draw_slot(buffer, line, slot, state, &columns, outlook, words, theme);
            top = place + 1;
        }
    }
    if let (true, Some(line)) = (ends_day, row(area, top)) {
        draw_end(buffer, line, &columns, outlook, words, theme);
    }
}

fn draw_heading(buffer: &mut Buffer, line: Rect, columns: &Columns, words: &Words, theme: &Theme) {
    let quiet = theme.dim();
    let titles = [words.text("chair-day-planned"), words.text("chair-day-expected"), String::new()];
    let right = cells(columns, titles.map(|text| (text, quiet)));
    ends(buffer, line, &[(words.text("chair-day-rest"), quiet)], &right);
}

/// The right-hand cells of a row, each padded to its column.
fn cells(columns: &Columns, [planned, expected, late]: [Piece; 3]) -> Vec<Piece> {
    let padded = |(text, style): Piece, cells: u16| {
        let text = shortened(&text, usize::from(cells).saturating_sub(2)).into_owned();
        let pad = usize::from(cells).saturating_sub(text.width());
        (format!("{text}{}", " ".repeat(pad)), style)
    };
    let mut all = vec![padded(planned, columns.times), padded(expected, columns.times + 1)];
    if columns.late > 0 {
        all.push(padded(late, columns.late));
    }
    all
}

#[expect(clippy::too_many_arguments, reason = "a row needs its slot and everything that any drawing needs")]
fn draw_slot(
    buffer: &mut Buffer,
    line: Rect,
    slot: &Slot,
    state: &Row,
    columns: &Columns,
    outlook: &Outlook,
    words: &Words,
    theme: &Theme,
) {
    let skipped = state.state == RowState::Skipped;
    let minutes = late_minutes(state.planned.start, state.expected.start);
    let moved = minutes != 0;
    let text = |style: Style| if skipped { theme.dim().add_modifier(Modifier::CROSSED_OUT) } else { style };
    let planned = times(state.planned, columns, outlook, words);
    let expected = if skipped || !moved { String::new() } else { times(state.expected, columns, outlook, words) };
    let (late, late_style) = remark(slot, state, words, theme);
    let right = cells(
        columns,
        [
            (planned, if moved { theme.dim() } else { text(theme.text()) }),
            (if expected.is_empty() { String::new() } else { format!("→ {expected}") }, theme.text()),
            (late, late_style),
        ],
    );
    let number = slot.number.as_deref().map(printable).unwrap_or_default();
    let left = [
        (format!("{:>4} ", shortened(&number, 4)), theme.accent()),
        (printable(&slot.title).into_owned(), text(theme.text())),
    ];
    ends(buffer, line, &left, &right);
}

fn late_minutes(planned: Option<Second>, expected: Option<Second>) -> i64 {
    planned.zip(expected).map_or(0, |(planned, expected)| minutes_late(planned, expected))
}

fn times(of: crate::outlook::Times, columns: &Columns, outlook: &Outlook, words: &Words) -> String {
    let time = |at: Option<Second>| at.map(|at| words.short_time(outlook.agenda.time_of_day(at)));
    let shown = if columns.with_qa { vec![time(of.start), time(of.qa), time(of.end)] } else { vec![time(of.start)] };
    shown.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What a row says beside its times: skipped, in conflict, late, or only that it must not move.
fn remark(slot: &Slot, state: &Row, words: &Words, theme: &Theme) -> Piece {
    let minutes = late_minutes(state.planned.start, state.expected.start);
    if state.state == RowState::Skipped {
        (words.text("chair-day-skipped"), theme.dim())
    } else if state.conflict >= Length(30) {
        let length = nearest(state.conflict, words);
        let text = words.with("chair-day-conflict", &[("length", length.into())]);
        (format!("▲ {text}"), theme.ink(Light::Overtime))
    } else if minutes != 0 {
        (words.lateness_of(Length::minutes(minutes)), theme.ink(Light::WrapUp))
    } else if slot.hard.name().is_some() {
        (format!("△ {}", words.text("chair-day-hard")), theme.dim())
    } else {
        (String::new(), theme.dim())
    }
}

fn draw_end(buffer: &mut Buffer, line: Rect, columns: &Columns, outlook: &Outlook, words: &Words, theme: &Theme) {
    let (Some(planned), Some(expected)) = (outlook.end_planned, outlook.end_expected) else { return };
    let time = |at: Second| words.short_time(outlook.agenda.time_of_day(at));
    let moved = minutes_late(planned, expected) != 0;
    let late = if moved { words.lateness(planned, expected) } else { String::new() };
    let right = cells(
        columns,
        [
            (time(planned), theme.dim()),
            (if moved { format!("→ {}", time(expected)) } else { String::new() }, theme.text()),
            (late, theme.ink(Light::WrapUp)),
        ],
    );
    let left = [("     ".to_owned(), theme.dim()), (words.text("chair-day-ends"), theme.dim())];
    if width(&left) + width(&right) > usize::from(line.width) {
        put(buffer, line, &right);
    } else {
        ends(buffer, line, &left, &right);
    }
}
