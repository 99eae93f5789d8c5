//! Golden screens: what is drawn, as plain text, against `tests/screens/NAME.txt`.
//!
//! `UPDATE_SCREENS=1` writes the files anew; look at the difference as a person before accepting it. A reversed blank
//! is shown as `█`, a reversed part of a cell as the rest of it; reversed words read as they are.

use adjourn::words::Language;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use std::fmt::Write as _;
use std::path::PathBuf;
use unicode_width::UnicodeWidthStr as _;

/// Draws on a screen of that size and gives it as text, without the blanks at the ends of its lines.
pub(crate) fn rendered(columns: u16, rows: u16, draw: impl FnOnce(&mut ratatui::Frame)) -> String {
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    terminal.draw(draw).unwrap();
    text_of(terminal.backend().buffer())
}

/// A buffer as text.
pub(crate) fn text_of(buffer: &Buffer) -> String {
    let Rect { width, height, .. } = buffer.area;
    let mut text = String::new();
    for y in 0..height {
        let mut line = String::new();
        let mut beyond = 0;
        for x in 0..width {
            let Some(cell) = buffer.cell((x, y)).filter(|_| x >= beyond) else { continue };
            line.push_str(shown(cell));
            // A wide sign covers the cell behind it, too.
            beyond = x + u16::try_from(cell.symbol().width()).unwrap_or(1).max(1);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn shown(cell: &Cell) -> &str {
    match (cell.symbol(), cell.modifier.contains(Modifier::REVERSED)) {
        (" ", true) => "█",
        ("█", true) => " ",
        ("▀", true) => "▄",
        ("▄", true) => "▀",
        (symbol, true) => turned_round(symbol).unwrap_or(symbol),
        (symbol, _) => symbol,
    }
}

/// The quarters that are left when a block is reversed.
fn turned_round(block: &str) -> Option<&'static str> {
    let pairs = [("▌", "▐"), ("▘", "▟"), ("▝", "▙"), ("▖", "▜"), ("▗", "▛"), ("▚", "▞")];
    pairs.into_iter().find_map(|(one, other)| match block {
        _ if block == one => Some(other),
        _ if block == other => Some(one),
        _ => None,
    })
}

/// The languages in which screens of that width are kept: all at the commonest, two at the others, where what may be
/// cut is looked for instead.
pub(crate) fn languages_at(columns: u16) -> &'static [Language] {
    if columns == 80 { &Language::ALL } else { &[Language::En, Language::Fr] }
}

/// Compares a screen with its golden file; says where they part.
pub(crate) fn check(name: &str, screen: &str) -> Result<(), String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/screens").join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_SCREENS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, screen).unwrap();
        return Ok(());
    }
    let golden = std::fs::read_to_string(&path)
        .map_err(|error| format!("{name}: {error}; UPDATE_SCREENS=1 writes it\n{screen}"))?;
    if golden == screen { Ok(()) } else { Err(difference(name, &golden, screen)) }
}

/// The lines that differ, as they were and as they are.
fn difference(name: &str, golden: &str, screen: &str) -> String {
    let mut told = format!("{name} has changed:\n");
    let lines = golden.lines().count().max(screen.lines().count());
    for number in 0..lines {
        let (was, is) = (golden.lines().nth(number), screen.lines().nth(number));
        if was == is {
            writeln!(told, "  {}", is.unwrap_or_default()).unwrap();
        } else {
            writeln!(told, "- {}\n+ {}", was.unwrap_or("(no line)"), is.unwrap_or("(no line)")).unwrap();
        }
    }
    told
}
