//! The heading of the desk's picture: what runs, its countdowns, and how late it is.
//!
//! On a tall screen the countdowns stand in digits; elsewhere in one line, so that the table has the room.

use crate::screen::chair::counts::{self, Count};
use crate::screen::chair::rows::{Piece, ends, row, width};
use crate::screen::chair::{View, clock, lateness, sentences, slot};
use crate::words::printable;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// From so many rows on the countdowns stand in digits.
const TALL: u16 = 28;

/// Draws it and says how many rows it took.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, view: &View) -> u16 {
    let mut top = 0;
    if area.height >= 20
        && let Some(line) = row(area, top)
    {
        let title = printable(&view.outlook.agenda.title).into_owned();
        ends(buffer, line, &[(title, view.theme.dim())], &clock(view));
        top += 1;
    }
    if let Some(line) = row(area, top) {
        let right = if area.height >= 20 { lateness(view) } else { clock(view) };
        ends(buffer, line, &slot(view), &right);
        top += 1;
    }
    let counts = counts::counts(view.outlook, view.words);
    let in_digits = area.height >= TALL && !counts.is_empty();
    if let Some(line) = row(area, top) {
        let mut left = state(view);
        let right = match (in_digits, area.height >= 20) {
            (true, _) => Vec::new(),
            (false, true) => in_line(&counts, area.width, &left, view),
            (false, false) => lateness(view),
        };
        // A sign and a word say it; half a remark beside them does not.
        if width(&left) + width(&right) + 2 > usize::from(area.width) {
            left.truncate(1);
        }
        ends(buffer, line, &left, &right);
        top += 1;
    }
    if area.height < 20
        && let Some(line) = row(area, top)
    {
        ends(buffer, line, &in_line(&counts, area.width, &[], view), &[]);
        top += 1;
    }
    if in_digits {
        let digits = if area.height >= 44 { 7 } else { 3 };
        let height = 1 + digits;
        counts::draw(buffer, Rect { y: area.y + top, height, ..area }, 0, &counts, view.theme);
        top += height;
    }
    (top + u16::from(area.height >= 23)).min(area.height)
}

/// The phase word with its shape and its light.
pub(super) fn state(view: &View) -> Vec<Piece> {
    let ink = view.theme.word(sentences::light(view.outlook)).add_modifier(Modifier::BOLD);
    let shape = sentences::shape(view.outlook);
    let mut pieces = vec![(format!("{shape} {}", sentences::phase_word(view.outlook, view.words)), ink)];
    pieces.extend(sentences::light_word(view.outlook, view.words).map(|word| (format!("  {word}"), view.theme.text())));
    pieces
}

/// The countdowns beside each other on one line, under the longest labels that leave room for what stands at its left.
fn in_line(counts: &[Count], columns: u16, left: &[Piece], view: &View) -> Vec<Piece> {
    let room = usize::from(columns).saturating_sub(width(left) + 2);
    let tier = |tier: usize| -> Vec<Piece> {
        let pieces = counts.iter().flat_map(|count| {
            let label = count.labels.get(tier).cloned().unwrap_or_default();
            let mut style = view.theme.ink(count.light).add_modifier(Modifier::BOLD);
            let mut text = count.text.clone();
            if count.filled {
                style = style.add_modifier(Modifier::REVERSED);
                text = format!("\u{a0}{text}\u{a0}");
            }
            let dim = view.theme.dim();
            if count.is_time {
                return [(format!("   {label} "), dim), (text, style), (String::new(), dim)];
            }
            // What is left comes first: behind a time of day it would read as part of that.
            [("   ".to_owned(), dim), (text, style), (format!(" {label}"), dim)]
        });
        pieces.collect()
    };
    let fitting = (0..3).map(tier).find(|pieces| width(pieces) <= room);
    fitting.unwrap_or_else(|| tier(2))
}
