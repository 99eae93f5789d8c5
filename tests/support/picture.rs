//! Pictures of screens: a drawn buffer as SVG, cell by cell, with colours, against `tests/pictures/NAME.svg`.
//!
//! `UPDATE_PICTURES=1` writes the files anew; look at them before accepting them. Blocks are drawn as rectangles and
//! words are stretched to their cells, so that a picture looks alike whatever fonts there are.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// A cell, in pixels.
const CELL: (u32, u32) = (10, 20);

/// What is filled of a cell in the signs that are blocks: upper left, upper right, lower left, lower right.
const BLOCKS: [(&str, [bool; 4]); 15] = [
    ("▘", [true, false, false, false]),
    ("▝", [false, true, false, false]),
    ("▀", [true, true, false, false]),
    ("▖", [false, false, true, false]),
    ("▌", [true, false, true, false]),
    ("▞", [false, true, true, false]),
    ("▛", [true, true, true, false]),
    ("▗", [false, false, false, true]),
    ("▚", [true, false, false, true]),
    ("▐", [false, true, false, true]),
    ("▜", [true, true, false, true]),
    ("▄", [false, false, true, true]),
    ("▙", [true, false, true, true]),
    ("▟", [false, true, true, true]),
    ("█", [true, true, true, true]),
];

/// Compares a picture with its file; says so where they part.
pub(crate) fn check(name: &str, buffer: &Buffer) -> Result<(), String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(format!("{name}.svg"));
    let picture = svg(buffer);
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, picture).unwrap();
        return Ok(());
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    if kept == picture { Ok(()) } else { Err(format!("{name} has changed; UPDATE_PICTURES=1 draws it anew")) }
}

/// A buffer as SVG.
pub(crate) fn svg(buffer: &Buffer) -> String {
    let Rect { width, height, .. } = buffer.area;
    let (wide, high) = (u32::from(width) * CELL.0, u32::from(height) * CELL.1);
    let page = behind(&buffer[(0, height - 1)]);
    let mut picture = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" width=\"{wide}\" height=\"{high}\">\n\
         <rect width=\"{wide}\" height=\"{high}\" fill=\"{page}\"/>\n<g shape-rendering=\"crispEdges\">\n"
    );
    for (fill, way) in areas(buffer, &page) {
        writeln!(picture, "<path d=\"{way}\" fill=\"{fill}\"/>").unwrap();
    }
    picture.push_str("</g>\n<g font-family=\"'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"16\">\n");
    for y in 0..height {
        words(&mut picture, buffer, y);
    }
    picture.push_str("</g>\n</svg>\n");
    picture
}

/// All that has a colour other than the page's, each colour one path, so that no seams show where rectangles meet.
fn areas(buffer: &Buffer, page: &str) -> BTreeMap<String, String> {
    let mut areas: BTreeMap<String, String> = BTreeMap::new();
    let mut open: BTreeMap<(u16, u16, String), u16> = BTreeMap::new();
    for y in 0..=buffer.area.height * 2 {
        let runs = if y < buffer.area.height * 2 { runs(buffer, y, page) } else { Vec::new() };
        // A rectangle goes on downwards as long as the same one stands below it.
        open.retain(|run, top| {
            let goes_on = runs.contains(run);
            if !goes_on {
                let (x, wide, fill) = run;
                let (left, upper, wide, high) = (x * 5, *top * 10, wide * 5, (y - *top) * 10);
                // Half a pixel reaches under what stands below.
                write!(areas.entry(fill.clone()).or_default(), "M{left} {upper}h{wide}v{high}.5h-{wide}z").unwrap();
            }
            goes_on
        });
        for run in runs {
            open.entry(run).or_insert(y);
        }
    }
    areas
}

/// The runs of one colour in a half row: where each begins, how wide it is, in quarters of a cell.
fn runs(buffer: &Buffer, y: u16, page: &str) -> Vec<(u16, u16, String)> {
    let halves = buffer.area.width * 2;
    let colour = |x: u16| quarter(&buffer[(x / 2, y / 2)], usize::from(y % 2 * 2 + x % 2));
    let mut runs = Vec::new();
    let mut start = 0;
    for x in 1..=halves {
        if x == halves || colour(x) != colour(start) {
            runs.push((start, x - start, colour(start)));
            start = x;
        }
    }
    runs.retain(|(.., fill)| fill != page);
    runs
}

/// The colour of a quarter of a cell.
fn quarter(cell: &Cell, place: usize) -> String {
    let block = BLOCKS.iter().find(|(sign, _)| *sign == cell.symbol());
    if block.is_some_and(|(_, filled)| filled[place]) { written(cell) } else { behind(cell) }
}

/// The words of a row, each of one ink.
fn words(picture: &mut String, buffer: &Buffer, y: u16) {
    let mut word = String::new();
    let mut from = 0;
    for x in 0..=buffer.area.width {
        let cell = (x < buffer.area.width).then(|| &buffer[(x, y)]);
        let sign = cell.filter(|cell| cell.symbol() != " " && !BLOCKS.iter().any(|(block, _)| *block == cell.symbol()));
        let first = &buffer[(from, y)];
        let goes_on = sign.is_some_and(|cell| (written(cell), bold(cell)) == (written(first), bold(first)));
        if !word.is_empty() && !goes_on {
            let (left, base, wide) =
                (u32::from(from) * CELL.0, u32::from(y) * CELL.1 + 15, u32::from(x - from) * CELL.0);
            let weight = if bold(first) { " font-weight=\"bold\"" } else { "" };
            let ink = written(first);
            let text = word.replace('&', "&amp;").replace('<', "&lt;");
            writeln!(picture, "<text x=\"{left}\" y=\"{base}\" textLength=\"{wide}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{ink}\"{weight}>{text}</text>").unwrap();
            word.clear();
        }
        if let Some(cell) = sign {
            if word.is_empty() {
                from = x;
            }
            word.push_str(cell.symbol());
        }
    }
}

fn bold(cell: &Cell) -> bool {
    cell.modifier.contains(Modifier::BOLD)
}

/// The colour of what is written in a cell.
fn written(cell: &Cell) -> String {
    if cell.modifier.contains(Modifier::REVERSED) { hex(cell.bg) } else { hex(cell.fg) }
}

/// The colour behind it.
fn behind(cell: &Cell) -> String {
    if cell.modifier.contains(Modifier::REVERSED) { hex(cell.fg) } else { hex(cell.bg) }
}

/// A colour of the fixed part of the 256-colour palette, in which the themes of pictures are.
fn hex(colour: Color) -> String {
    let level = |step: u8| if step == 0 { 0 } else { step * 40 + 55 };
    let (red, green, blue) = match colour {
        Color::Indexed(index @ 16..=231) => {
            (level((index - 16) / 36), level((index - 16) / 6 % 6), level((index - 16) % 6))
        }
        Color::Indexed(index @ 232..) => ((index - 232) * 10 + 8, (index - 232) * 10 + 8, (index - 232) * 10 + 8),
        _ => (0, 0, 0),
    };
    format!("#{red:02x}{green:02x}{blue:02x}")
}
