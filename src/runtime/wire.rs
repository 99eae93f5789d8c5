//! What goes out to the terminal: no more bytes than a change needs.
//!
//! A projector often hangs on a slow line, and a countdown changes a few cells a second for a whole day. Ratatui's own
//! backend sets colours, attributes and the cursor anew in each frame; this one remembers them from frame to frame and
//! goes to the next change by the shortest way. It takes for granted that the terminal is in raw mode (a line feed
//! goes straight down) and that nothing else writes to it. Who leaves the screen resets the attributes (`ESC [0m`).

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};
use std::cell;
use std::fmt::Write as _;
use std::io::{self, Write};

/// A backend that says as little as possible.
#[derive(Debug)]
pub struct Wire<W: Write> {
    inner: CrosstermBackend<W>,
    /// The colours and attributes that the terminal writes in; unknown at first.
    pen: Option<Pen>,
    /// Where the cursor stands, if that is certain.
    at: Option<Position>,
    cursor_hidden: bool,
    /// The width that was reported last. Behind the last column terminals disagree about where the cursor is.
    width: cell::Cell<u16>,
    /// What is to be written, put together before it is sent.
    frame: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pen {
    fore: Color,
    back: Color,
    modifier: Modifier,
}

impl<W: Write> Wire<W> {
    /// A backend that writes to `out`, of which nothing is known but its width in columns: 0 if not even that. The
    /// width is learnt anew each time the size is asked for.
    pub fn new(out: W, width: u16) -> Self {
        Self {
            inner: CrosstermBackend::new(out),
            pen: None,
            at: None,
            cursor_hidden: false,
            width: cell::Cell::new(width),
            frame: String::new(),
        }
    }

    /// Forgets what was known of the terminal: somebody else has written to it.
    pub fn forget(&mut self) {
        (self.pen, self.at, self.cursor_hidden) = (None, None, false);
    }

    /// Rings the bell; nothing on the screen changes.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn ring(&mut self) -> io::Result<()> {
        self.inner.write_all(b"\x07")?;
        Backend::flush(&mut self.inner)
    }

    fn put(&mut self, x: u16, y: u16, cell: &Cell) {
        self.go_to(Position { x, y });
        let pen = Pen { fore: cell.fg, back: cell.bg, modifier: cell.modifier };
        if self.pen != Some(pen) {
            take_up(&mut self.frame, self.pen, pen);
            self.pen = Some(pen);
        }
        self.frame.push_str(cell.symbol());
        // Only of these is the width beyond doubt on every terminal.
        let block = cell.symbol().chars().all(|sign| matches!(sign, '▀' | '▄' | '█' | '▌' | '▐' | '▖'..='▟'));
        let narrow = block || cell.symbol().len() == 1;
        self.at = (narrow && x + 1 < self.width.get()).then_some(Position { x: x + 1, y });
    }

    /// Goes to a place: absolutely, or from where the cursor stands, whichever is shorter.
    fn go_to(&mut self, to: Position) {
        if self.at == Some(to) {
            return;
        }
        let mut absolute = String::new();
        // Writing into a string cannot fail.
        let _ = write!(absolute, "\x1b[{};{}H", u32::from(to.y) + 1, u32::from(to.x) + 1);
        let way = self.at.map(|from| relative(from, to)).filter(|way| way.len() < absolute.len());
        self.frame.push_str(way.as_deref().unwrap_or(&absolute));
        self.at = Some(to);
    }
}

/// The way from one place to another without naming it; long if it leads upwards.
fn relative(from: Position, to: Position) -> String {
    let mut way = String::new();
    match to.y.checked_sub(from.y) {
        Some(down @ 0..=4) => way.extend(std::iter::repeat_n('\n', usize::from(down))),
        Some(down) => {
            let _ = write!(way, "\x1b[{down}B");
        }
        None => {
            let _ = write!(way, "\x1b[{}A", from.y - to.y);
        }
    }
    match (to.x.checked_sub(from.x), from.x.checked_sub(to.x)) {
        (Some(0), _) => {}
        (Some(1), _) => way.push_str("\x1b[C"),
        (Some(right), _) => {
            let _ = write!(way, "\x1b[{right}C");
        }
        (None, Some(left @ 1..=4)) => way.extend(std::iter::repeat_n('\u{8}', usize::from(left))),
        (None, left) => {
            let _ = write!(way, "\x1b[{}D", left.unwrap_or_default());
        }
    }
    way
}

/// Changes colours and attributes from what they are, if that is known.
fn take_up(frame: &mut String, from: Option<Pen>, to: Pen) {
    let mut codes: Vec<String> = Vec::new();
    let plain = Pen { fore: Color::Reset, back: Color::Reset, modifier: Modifier::empty() };
    let from = match from {
        // Of all attributes only the reversal is taken back by itself; others take everything with them.
        Some(from) if (from.modifier - to.modifier - Modifier::REVERSED).is_empty() => from,
        _ => {
            codes.push("0".to_owned());
            plain
        }
    };
    if from.modifier.contains(Modifier::REVERSED) && !to.modifier.contains(Modifier::REVERSED) {
        codes.push("27".to_owned());
    }
    let added = to.modifier - from.modifier;
    codes.extend(ATTRIBUTES.iter().filter(|(one, _)| added.contains(*one)).map(|(_, code)| (*code).to_owned()));
    if from.fore != to.fore {
        codes.push(colour(to.fore, 30));
    }
    if from.back != to.back {
        codes.push(colour(to.back, 40));
    }
    let _ = write!(frame, "\x1b[{}m", codes.join(";"));
}

const ATTRIBUTES: [(Modifier, &str); 9] = [
    (Modifier::BOLD, "1"),
    (Modifier::DIM, "2"),
    (Modifier::ITALIC, "3"),
    (Modifier::UNDERLINED, "4"),
    (Modifier::SLOW_BLINK, "5"),
    (Modifier::RAPID_BLINK, "6"),
    (Modifier::REVERSED, "7"),
    (Modifier::HIDDEN, "8"),
    (Modifier::CROSSED_OUT, "9"),
];

/// The code of a colour; `base` is 30 for what is written and 40 for what is behind it.
fn colour(colour: Color, base: u8) -> String {
    let indexed = |index: u8| format!("{};5;{index}", base + 8);
    match colour {
        Color::Reset => (base + 9).to_string(),
        Color::Indexed(index) => indexed(index),
        Color::Rgb(red, green, blue) => format!("{};2;{red};{green};{blue}", base + 8),
        Color::Black => base.to_string(),
        Color::Red => (base + 1).to_string(),
        Color::Green => (base + 2).to_string(),
        Color::Yellow => (base + 3).to_string(),
        Color::Blue => (base + 4).to_string(),
        Color::Magenta => (base + 5).to_string(),
        Color::Cyan => (base + 6).to_string(),
        Color::Gray => (base + 7).to_string(),
        Color::DarkGray => (base + 60).to_string(),
        Color::LightRed => (base + 61).to_string(),
        Color::LightGreen => (base + 62).to_string(),
        Color::LightYellow => (base + 63).to_string(),
        Color::LightBlue => (base + 64).to_string(),
        Color::LightMagenta => (base + 65).to_string(),
        Color::LightCyan => (base + 66).to_string(),
        Color::White => (base + 67).to_string(),
    }
}

impl<W: Write> Backend for Wire<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.frame.clear();
        for (x, y, cell) in content {
            self.put(x, y, cell);
        }
        self.inner.write_all(self.frame.as_bytes())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.cursor_hidden {
            return Ok(());
        }
        self.cursor_hidden = true;
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor_hidden = false;
        // Ratatui shows it once more when all is over, and would complain aloud about a terminal that is gone.
        let _gone = self.inner.show_cursor();
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.inner.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        self.at = None;
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.forget();
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.forget();
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        let size = self.inner.size()?;
        self.width.set(size.width);
        Ok(size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.inner)
    }
}
