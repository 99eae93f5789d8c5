//! The terminal: set up, drawn in one write a frame, and restored on every way out, a panic and a stop included.
//!
//! One screen a process. It knows no seat and no session.

use super::wire::Wire;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::{cursor, execute, terminal};
use ratatui::{Frame, Terminal};
use std::io::{self, BufWriter, Stdout, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ThreadId};

/// A terminal in raw mode on its other screen; restored when this is dropped.
#[derive(Debug)]
pub struct Screen {
    terminal: Terminal<Wire<BufWriter<Stdout>>>,
}

/// What is done between two frames.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Errand {
    /// Ring the terminal's bell.
    Ring,
    /// Give the terminal back and stop the program, as the system asked. It goes on in there, and is then told to renew.
    Stop,
    /// Set the terminal up again and draw it as a whole: others may have used it meanwhile.
    Renew,
    /// Draw the whole screen: its size has changed, and may be what it was again, but not what stood on it.
    Repaint,
}

/// Larger than any frame, so that a frame is one write.
const FRAME: usize = 1 << 18;

/// Whether the terminal is set up for the seat. Restoring it twice would put the cursor back to where it stood before
/// the seat began, above all that was said since.
static SET_UP: AtomicBool = AtomicBool::new(false);

/// The threads that announce and that ask for no sleep, by the beginnings of their names: they are missed less than
/// the countdown would be.
const SPARED: [&str; 3] = ["herald", "crier", "awake"];

/// What a spared thread said when it panicked: told once the terminal is given back.
static UNSAID: Mutex<String> = Mutex::new(String::new());

impl Screen {
    /// Sets the terminal up.
    ///
    /// # Errors
    /// When there is none, or it cannot be written.
    pub fn open() -> io::Result<Self> {
        restore_on_panic(thread::current().id());
        set_up().inspect_err(|_| restore())?;
        let width = terminal::size().map_or(0, |(columns, _)| columns);
        let backend = Wire::new(BufWriter::with_capacity(FRAME, stdout()), width);
        Terminal::new(backend).map(|terminal| Self { terminal }).inspect_err(|_| restore())
    }

    /// Draws a frame; none while the terminal is given back.
    ///
    /// # Errors
    /// When the terminal cannot be written any more.
    pub fn draw(&mut self, draw: impl FnOnce(&mut Frame)) -> io::Result<()> {
        if !SET_UP.load(Ordering::SeqCst) {
            return Ok(());
        }
        // Drawing ends with a flush of the backend: one write a frame.
        self.terminal.draw(draw).map(|_| ())
    }

    /// Does what is due between two frames.
    pub(super) fn run(&mut self, errand: &Errand) -> io::Result<()> {
        match errand {
            Errand::Ring => self.terminal.backend_mut().ring(),
            Errand::Stop => {
                restore();
                super::signals::stop()
            }
            Errand::Renew => self.renew(),
            Errand::Repaint => self.repaint(),
        }
    }

    fn renew(&mut self) -> io::Result<()> {
        // It may have been stopped without being asked: it takes back what it set up then, too.
        restore();
        set_up()?;
        self.repaint()
    }

    fn repaint(&mut self) -> io::Result<()> {
        // As large as it is, to have it drawn as a whole: clearing by name would ask the terminal where its cursor is,
        // and the keyboard would swallow the answer.
        let area = self.terminal.get_frame().area();
        self.terminal.resize(area)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// On the other screen many terminals send arrows for a wheel that is turned: each would be a key. What the terminal did
/// before is kept and taken back; it is not switched on for those that cannot keep it, for many have it off.
const WHEEL_APART: &str = "\x1b[?1007s\x1b[?1007l";
const WHEEL_BACK: &str = "\x1b[?1007r";

fn set_up() -> io::Result<()> {
    // First of all, so that a program in the background stops here before it writes.
    terminal::enable_raw_mode()?;
    SET_UP.store(true, Ordering::SeqCst);
    // Pastes in brackets, so that their letters are no keys.
    execute!(stdout(), terminal::EnterAlternateScreen, cursor::Hide, EnableBracketedPaste, Print(WHEEL_APART))
}

fn restore() {
    if SET_UP.swap(false, Ordering::SeqCst) {
        // On the way out nothing is left to be done about a terminal that does not answer.
        let _raw = terminal::disable_raw_mode();
        // The wire leaves its colours set from frame to frame.
        let _pen = execute!(stdout(), Print(WHEEL_BACK), DisableBracketedPaste, SetAttribute(Attribute::Reset));
        let _screen = execute!(stdout(), terminal::LeaveAlternateScreen, cursor::Show);
        let unsaid = std::mem::take(&mut *UNSAID.lock().unwrap_or_else(PoisonError::into_inner));
        if !unsaid.is_empty() {
            let _said = writeln!(io::stderr(), "{unsaid}");
        }
    }
}

/// A panic ends the seat, with the terminal restored before anything is said; unless it is that of a spared thread.
fn restore_on_panic(drawing: ThreadId) {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let thread = thread::current();
        let spared = thread.name().is_some_and(|name| SPARED.iter().any(|spared| name.starts_with(spared)));
        if spared {
            if SET_UP.load(Ordering::SeqCst) {
                *UNSAID.lock().unwrap_or_else(PoisonError::into_inner) = panic.to_string();
            } else {
                report(panic);
            }
            return;
        }
        // From here on nobody else writes.
        let _held = stdout().lock();
        restore();
        report(panic);
        if thread.id() != drawing {
            std::process::exit(PANICKED);
        }
    }));
}

/// The exit code of a Rust program whose main thread panics.
const PANICKED: i32 = 101;
