//! The terminal: set up, drawn in one write a frame, and restored on every way out.

use super::Inbox;
use super::wire::Wire;
use crossterm::style::{Attribute, SetAttribute};
use crossterm::{cursor, execute, terminal};
use ratatui::{Frame, Terminal};
use std::io::{self, BufWriter, Stdout, stdout};
use std::sync::mpsc::Sender;

/// A terminal in raw mode on its other screen; restored when this is dropped.
pub(super) struct Screen {
    terminal: Terminal<Wire<BufWriter<Stdout>>>,
}

/// Larger than any frame, so that a frame is one write.
const FRAME: usize = 1 << 18;

impl Screen {
    pub(super) fn open() -> io::Result<Self> {
        restore_on_panic();
        terminal::enable_raw_mode()?;
        execute!(stdout(), terminal::EnterAlternateScreen, cursor::Hide)?;
        let width = terminal::size().map_or(0, |(columns, _)| columns);
        let backend = Wire::new(BufWriter::with_capacity(FRAME, stdout()), width);
        Terminal::new(backend).map(|terminal| Self { terminal }).inspect_err(|_| restore())
    }

    pub(super) fn draw(&mut self, draw: impl FnOnce(&mut Frame)) -> io::Result<()> {
        // Drawing ends with a flush of the backend: one write a frame.
        self.terminal.draw(draw).map(|_| ())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

fn restore() {
    // On the way out nothing is left to be done about a terminal that does not answer.
    let _raw = terminal::disable_raw_mode();
    // The wire leaves its colours set from frame to frame.
    let _screen = execute!(stdout(), SetAttribute(Attribute::Reset), terminal::LeaveAlternateScreen, cursor::Show);
}

fn restore_on_panic() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        restore();
        report(panic);
    }));
}

/// Ends the seat properly when the system asks for it.
#[cfg(unix)]
pub(super) fn watch_signals(sender: Sender<Inbox>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    std::thread::spawn(move || {
        for _ in signals.forever() {
            if sender.send(Inbox::End).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Elsewhere the system ends the program itself.
#[cfg(not(unix))]
pub(super) fn watch_signals(_sender: Sender<Inbox>) -> io::Result<()> {
    Ok(())
}
