//! The terminal: set up, drawn in one write a frame, and restored on every way out.

use super::Inbox;
use crossterm::{cursor, execute, terminal};
use ratatui::backend::CrosstermBackend;
use ratatui::{Frame, Terminal};
use std::io::{self, BufWriter, Stdout, Write, stdout};
use std::sync::mpsc::Sender;

/// A terminal in raw mode on its other screen; restored when this is dropped.
pub(super) struct Screen {
    terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
}

/// Larger than any frame, so that a frame is one write.
const FRAME: usize = 1 << 18;

impl Screen {
    pub(super) fn open() -> io::Result<Self> {
        restore_on_panic();
        terminal::enable_raw_mode()?;
        execute!(stdout(), terminal::EnterAlternateScreen, cursor::Hide)?;
        let backend = CrosstermBackend::new(BufWriter::with_capacity(FRAME, stdout()));
        Terminal::new(backend).map(|terminal| Self { terminal }).inspect_err(|_| restore())
    }

    pub(super) fn draw(&mut self, draw: impl FnOnce(&mut Frame)) -> io::Result<()> {
        self.terminal.draw(draw)?;
        self.terminal.backend_mut().flush()
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
    let _screen = execute!(stdout(), terminal::LeaveAlternateScreen, cursor::Show);
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
