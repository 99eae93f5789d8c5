//! The day as a drawing within the page: planned above actual for each slot, on one time axis.
//!
//! Shapes and hatchings carry the meaning, colours only help: it reads alike in black and white. It refers to nothing
//! outside of itself.

use super::account::{Account, Line};
use super::bands::{self, Axis, Band, Stretch};
use super::paper::{Entry, Paper};
use crate::duration::Second;
use crate::markup::escaped;
use crate::outlook::RowState;
use crate::words::{Words, shortened};
use std::fmt::Write as _;

/// The units of the drawing from side to side.
const WIDTH: i64 = 1000;
/// Where the time axis begins.
const LEFT: i64 = 300;
/// How long the time axis is.
const AXIS: i64 = 670;
/// Where the first slot begins; the hours and the legend stand above it.
const TOP: i64 = 86;
/// How much of that the legend takes.
const LEGEND: i64 = 54;
/// The height of a slot.
const ROW: i64 = 50;
/// The cells that a name may take.
const NAME_CELLS: usize = 34;

/// The hatchings, each by a name of its own within the page.
const PATTERNS: &str = r##"<defs>
<pattern id="adjourn-light" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#555" stroke-width="1.4"/></pattern>
<pattern id="adjourn-dark" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#1d4f7c" stroke-width="6.4"/></pattern>
<pattern id="adjourn-stood" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/><path d="M0 0L6 6M6 0L0 6" stroke="#000" stroke-width="1"/></pattern>
</defs>
"##;

/// The slots that the first drawing takes at most, and another one: a printed page has room for them, the first below
/// its title.
const MOST: [usize; 2] = [16, 26];

/// The drawings, for a printed page holds no long day: all on the same axis, the first with the legend.
pub(super) fn drawings(paper: &Paper, account: &Account, words: &Words) -> Vec<String> {
    let axis = Axis::of(account);
    let rows: Vec<(&Line, &Entry)> = account.lines.iter().zip(&paper.rows).collect();
    let parts = rows.len().saturating_sub(MOST[0]).div_ceil(MOST[1]) + 1;
    // None is left with a row or two.
    let even = rows.len().div_ceil(parts);
    let (first, rest) = rows.split_at_checked(even.min(MOST[0])).unwrap_or_default();
    let more = rest.chunks(rest.len().div_ceil(parts.max(2) - 1).max(1));
    let each = std::iter::once(first).chain(more).enumerate();
    each.map(|(part, rows)| drawing(part, rows, axis, account, words)).collect()
}

fn drawing(part: usize, rows: &[(&Line, &Entry)], axis: Axis, account: &Account, words: &Words) -> String {
    let top = if part == 0 { TOP } else { TOP - LEGEND };
    let bottom = top + i64::try_from(rows.len()).unwrap_or_default() * ROW;
    let number = if part == 0 { String::new() } else { format!("-{}", part + 1) };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-labelledby=\"adjourn-drawing{number} adjourn-drawing-says{number}\" font-family=\"system-ui, sans-serif\">\n\
         <title id=\"adjourn-drawing{number}\">{title}</title>\n<desc id=\"adjourn-drawing-says{number}\">{says}</desc>\n",
        height = bottom + 28,
        title = escaped(&words.text("report-picture")),
        says = escaped(&words.text("report-drawing")),
    );
    if part == 0 {
        svg.push_str(PATTERNS);
        legend(&mut svg, words);
    }
    hours(&mut svg, axis, (top, bottom), account, words);
    for (place, (line, entry)) in (0..).zip(rows) {
        let top = top + place * ROW;
        name(&mut svg, entry, top);
        hard(&mut svg, axis, line, top);
        for band in bands::planned(line) {
            rectangle(&mut svg, axis, band, top + 9, 12, true);
        }
        for band in bands::actual(line, account) {
            rectangle(&mut svg, axis, band, top + 25, 16, false);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// Where a moment stands from the left, in tenths.
fn x(axis: Axis, at: Second) -> String {
    let tenths = LEFT * 10 + axis.place(at, AXIS * 10);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn rectangle(svg: &mut String, axis: Axis, band: Band, y: i64, height: i64, plan: bool) {
    let width = (axis.place(band.until, AXIS * 10) - axis.place(band.since, AXIS * 10)).max(10);
    let (left, width) = (x(axis, band.since), format!("{}.{}", width / 10, width % 10));
    let look = look(band.what, plan);
    // Writing to a string cannot fail.
    let _ = writeln!(svg, "<rect x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" {look}/>");
}

fn look(what: Stretch, plan: bool) -> &'static str {
    match (what, plan) {
        (Stretch::Qa, true) => r##"fill="url(#adjourn-light)" stroke="#555""##,
        (_, true) => r##"fill="#fff" stroke="#555""##,
        (Stretch::Talk, false) => r##"fill="#1d4f7c" stroke="#1d4f7c""##,
        (Stretch::Qa, false) => r##"fill="url(#adjourn-dark)" stroke="#1d4f7c""##,
        (Stretch::Stood, false) => r##"fill="url(#adjourn-stood)" stroke="#000""##,
        (Stretch::Ahead, false) => r##"fill="none" stroke="#1d4f7c" stroke-width="1.5" stroke-dasharray="4 3""##,
    }
}

fn name(svg: &mut String, entry: &Entry, top: i64) {
    let [slot, _, actual, lateness] = &entry.cells;
    let verdict = if entry.skipped { actual } else { lateness };
    let _ = writeln!(
        svg,
        "<text x=\"0\" y=\"{}\" font-size=\"15\">{}</text>\n<text x=\"0\" y=\"{}\" font-size=\"14\" fill=\"#333\">{}</text>",
        top + 20,
        escaped(&shortened(slot, NAME_CELLS)),
        top + 38,
        escaped(verdict),
    );
}

/// A mark at what must not move.
fn hard(svg: &mut String, axis: Axis, line: &Line, top: i64) {
    let edges = [(line.row.hard.start, line.row.planned.start), (line.row.hard.end, line.row.planned.end)];
    for at in
        edges.into_iter().filter(|(hard, _)| *hard && line.row.state != RowState::Skipped).filter_map(|edge| edge.1)
    {
        let x = x(axis, at);
        let (from, to) = (top + 5, top + 46);
        let _ = writeln!(
            svg,
            "<line x1=\"{x}\" y1=\"{from}\" x2=\"{x}\" y2=\"{to}\" stroke=\"#000\" stroke-width=\"2\"/>\
             <path transform=\"translate({x} {from})\" d=\"M-5 -4L5 -4L0 4Z\" fill=\"#000\"/>"
        );
    }
}

fn hours(svg: &mut String, axis: Axis, (first, last): (i64, i64), account: &Account, words: &Words) {
    let agenda = &account.outlook.agenda;
    for at in axis.hours(agenda, 12) {
        let x = x(axis, at);
        let label = escaped(&words.short_time(agenda.time_of_day(at)));
        let (top, under) = (first - 6, last + 20);
        let _ = writeln!(
            svg,
            "<line x1=\"{x}\" y1=\"{first}\" x2=\"{x}\" y2=\"{last}\" stroke=\"#bbb\"/>\
             <text x=\"{x}\" y=\"{top}\" font-size=\"14\" text-anchor=\"middle\">{label}</text>\
             <text x=\"{x}\" y=\"{under}\" font-size=\"14\" text-anchor=\"middle\">{label}</text>"
        );
    }
}

/// What the shapes mean, above the hours: what was planned on the first line, what became of it on the second.
fn legend(svg: &mut String, words: &Words) {
    let all = [
        ("report-legend-planned", Stretch::Talk, true, (0, 0)),
        ("report-legend-planned-qa", Stretch::Qa, true, (1, 0)),
        ("report-legend-talk", Stretch::Talk, false, (0, 1)),
        ("report-legend-qa", Stretch::Qa, false, (1, 1)),
        ("report-legend-stood", Stretch::Stood, false, (2, 1)),
        ("report-legend-ahead", Stretch::Ahead, false, (3, 1)),
    ];
    for (name, what, plan, (column, line)) in all {
        let (x, y, look) = (1 + column * 220, 4 + line * 24, look(what, plan));
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"28\" height=\"13\" {look}/><text x=\"{}\" y=\"{}\" font-size=\"14\">{}</text>",
            x + 36,
            y + 12,
            escaped(&words.text(name)),
        );
    }
    let _ = writeln!(
        svg,
        "<path transform=\"translate(455 10)\" d=\"M-6 -5L6 -5L0 5Z\" fill=\"#000\"/>\
         <text x=\"477\" y=\"16\" font-size=\"14\">{}</text>",
        escaped(&words.text("report-legend-hard")),
    );
}
