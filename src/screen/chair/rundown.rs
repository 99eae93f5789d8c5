//! The rest of the day: planned against expected, slot by slot, and its end.
//!
//! A row is one slot; where there are too few rows, the first ones and the end of the day stay.

use super::rows::{Piece, ends, row};
use super::sentences::nearest;
use crate::agenda::Slot;
use crate::duration::{Length, Second};
use crate::outlook::{Light, Outlook, Row, RowState, Times};
use crate::screen::theme::Theme;
use crate::words::{Words, minutes_late, printable, shortened};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

/// One row as it is to be written.
struct Line {
    left: [Piece; 2],
    planned: Piece,
    expected: Piece,
    remark: Piece,
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
    let with_qa = area.width >= 100;
    let heading = (area.height > 3).then(|| heading(words, theme));
    let rows = area.height - u16::from(heading.is_some());
    let all_but_end = slots.len() < usize::from(rows);
    let end = if rows > 2 { day_end(outlook, !all_but_end, with_qa, words, theme) } else { None };
    let shown = usize::from(rows) - usize::from(end.is_some());
    let next = outlook.next.map(|next| next.index);
    let lines = slots.into_iter().take(shown).map(|(slot, state)| {
        let is_next = outlook.agenda.index_of(&slot.id) == next;
        slot_line(slot, state, is_next, with_qa, outlook, words, theme)
    });
    let mut lines: Vec<Line> = lines.chain(end).collect();
    let moved = lines.iter().any(|line| !line.expected.0.is_empty());
    if let Some(mut heading) = heading {
        if !moved {
            heading.expected.0.clear();
        }
        lines.insert(0, heading);
    }
    let widest = |cell: fn(&Line) -> &Piece| lines.iter().map(|line| cell(line).0.width()).max().unwrap_or(0);
    let columns = [widest(|line| &line.planned), widest(|line| &line.expected), widest(|line| &line.remark)];
    for (place, line) in (0..).zip(&lines) {
        if let Some(at) = row(area, place) {
            ends(buffer, at, &line.left, &cells(line, columns, area.width, theme.text()));
        }
    }
}

/// The cells at the right of a row, each as wide as its column. Remarks give way where titles would have no room.
fn cells(line: &Line, [planned, expected, remark]: [usize; 3], width: u16, page: Style) -> Vec<Piece> {
    // An ink may have a paper, which must not go on behind what is blank.
    let blank = |cells: usize| (" ".repeat(cells), page);
    let padded = |piece: &Piece, cells: usize| [piece.clone(), blank(cells.saturating_sub(piece.0.width()))];
    // What was planned stands beside the arrow to what is expected, however wide its heading is.
    let [times, pad] = padded(&line.planned, planned);
    let mut all = vec![pad, times];
    if expected > 0 {
        all.push(blank(1));
        all.extend(padded(&line.expected, expected));
    }
    if remark > 0 && planned + expected + remark + 26 <= usize::from(width) {
        all.push(blank(2));
        all.extend(padded(&line.remark, remark));
    }
    all
}

fn heading(words: &Words, theme: &Theme) -> Line {
    let piece = |name: &str| (words.text(name), theme.dim());
    Line {
        left: [piece("chair-day-rest"), (String::new(), theme.dim())],
        planned: piece("chair-day-planned"),
        expected: piece("chair-day-expected"),
        remark: (String::new(), theme.dim()),
    }
}

fn slot_line(
    slot: &Slot,
    state: &Row,
    is_next: bool,
    with_qa: bool,
    outlook: &Outlook,
    words: &Words,
    theme: &Theme,
) -> Line {
    let skipped = state.state == RowState::Skipped;
    let moved = !skipped && late_minutes(state.planned.start, state.expected.start) != 0;
    let style = match (skipped, is_next) {
        (true, _) => theme.dim().add_modifier(Modifier::CROSSED_OUT),
        (false, true) => theme.text(),
        (false, false) => theme.dim(),
    };
    let expected =
        if moved { format!("→ {}", times(state.expected, with_qa, outlook, words)) } else { String::new() };
    let number = slot.number.as_deref().map(printable).unwrap_or_default();
    Line {
        left: [
            (format!("{:>4} ", shortened(&number, 4)), theme.accent()),
            (printable(&slot.title).into_owned(), style),
        ],
        planned: (times(state.planned, with_qa, outlook, words), if moved { theme.dim() } else { style }),
        expected: (expected, theme.text()),
        remark: remark(slot, state, words, theme),
    }
}

fn late_minutes(planned: Option<Second>, expected: Option<Second>) -> i64 {
    planned.zip(expected).map_or(0, |(planned, expected)| minutes_late(planned, expected))
}

fn times(of: Times, with_qa: bool, outlook: &Outlook, words: &Words) -> String {
    let time = |at: Option<Second>| at.map(|at| words.short_time(outlook.agenda.time_of_day(at)));
    let shown = if with_qa { vec![time(of.start), time(of.qa), time(of.end)] } else { vec![time(of.start)] };
    let padded = shown.into_iter().map(|time| format!("{:>5}", time.unwrap_or_default()));
    padded.collect::<Vec<_>>().join(" ")
}

/// What a row says beside its times: skipped, in conflict, late, or only that it must not move.
fn remark(slot: &Slot, state: &Row, words: &Words, theme: &Theme) -> Piece {
    let minutes = late_minutes(state.planned.start, state.expected.start);
    if state.state == RowState::Skipped {
        (words.text("chair-day-skipped"), theme.dim())
    } else if state.conflict >= Length(30) {
        let length = nearest(state.conflict, words);
        let text = words.with("chair-day-conflict", &[("length", length.into())]);
        (format!("▲ {text}"), theme.word(Light::Overtime))
    } else if minutes != 0 {
        (words.lateness_of(Length::minutes(minutes)), theme.ink(Light::WrapUp))
    } else if slot.hard.name().is_some() {
        (format!("△ {}", words.text("chair-day-hard")), theme.dim())
    } else {
        (String::new(), theme.dim())
    }
}

/// The end of the day, with a mark where slots before it are not shown.
fn day_end(outlook: &Outlook, after_more: bool, with_qa: bool, words: &Words, theme: &Theme) -> Option<Line> {
    let (planned, expected) = outlook.end_planned.zip(outlook.end_expected)?;
    let time = |at: Second| words.short_time(outlook.agenda.time_of_day(at));
    let moved = minutes_late(planned, expected) != 0;
    // An end stands below the ends, behind an arrow, a start and an opening.
    let ends = if with_qa { 19 } else { 0 };
    Some(Line {
        left: [
            (format!("{:^5}", if after_more { "…" } else { "" }), theme.dim()),
            (words.text("chair-day-ends"), theme.dim()),
        ],
        planned: (time(planned), theme.dim()),
        expected: (
            if moved { format!("{:>ends$}", format!("→ {}", time(expected))) } else { String::new() },
            theme.text(),
        ),
        remark: (if moved { words.lateness(planned, expected) } else { String::new() }, theme.ink(Light::WrapUp)),
    })
}
