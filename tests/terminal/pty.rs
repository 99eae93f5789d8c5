//! A terminal that a program runs in: what is typed into it, what stands on it, and in what state it is left.
//!
//! The far end is a real pseudo-terminal of the system; what comes out is shown by an emulator. Waiting is for output
//! and for the end of the program, with one ceiling over all. It knows nothing of what runs in it.

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// No test waits longer than this for anything; none is about how long it takes.
const CEILING: Duration = Duration::from_secs(30);

pub(crate) struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    keyboard: Option<Box<dyn Write + Send>>,
    shared: Arc<Shared>,
    process: u32,
    /// The modes of the terminal (echo, lines, signals) before the program began.
    pub(crate) cooked: String,
}

struct Shared {
    seen: Mutex<Seen>,
    changed: Condvar,
}

/// All that came out so far.
pub(crate) struct Seen {
    emulator: vt100::Parser,
    /// Every byte.
    pub(crate) bytes: Vec<u8>,
    ended: Option<ExitStatus>,
    /// Whether nothing more can come.
    closed: bool,
    /// Whether nobody wants to read any more.
    hung_up: bool,
}

impl Seen {
    /// The screen, line by line.
    pub(crate) fn text(&self) -> String {
        self.lines(" ")
    }

    /// The screen as a person sees it: with its digits, and its words in reverse.
    pub(crate) fn shown(&self) -> String {
        self.lines("█")
    }

    /// The screen, line by line, with that for its reversed blanks.
    fn lines(&self, reversed: &str) -> String {
        let screen = self.screen();
        let (rows, columns) = screen.size();
        let shown = |cell: &vt100::Cell| match cell.contents() {
            "" | " " if cell.inverse() => reversed.to_owned(),
            "" if cell.is_wide_continuation() => String::new(),
            "" => " ".to_owned(),
            text => text.to_owned(),
        };
        let row =
            |row| -> String { (0..columns.get()).filter_map(|column| screen.cell(row, column)).map(shown).collect() };
        (0..rows.get()).map(|number| row(number).trim_end().to_owned() + "\n").collect()
    }

    /// The screen with its colours, line by line.
    fn coloured(&self) -> Vec<String> {
        let width = self.screen().size().1.get();
        self.screen().rows_formatted(0, width).collect()
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.text().contains(text) || text.len() < 16 && self.has_in_letters(text)
    }

    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.emulator.screen()
    }

    /// Whether the program's screen is up: the other screen, without a cursor.
    pub(crate) fn is_up(&self) -> bool {
        self.screen().alternate_screen() && self.screen().hide_cursor()
    }

    /// The private modes that the program switched on and not off again, the cursor apart.
    fn modes_left_on(&self) -> BTreeSet<String> {
        let mut on = BTreeSet::new();
        for sequence in String::from_utf8_lossy(&self.bytes).split("\x1b[?").skip(1) {
            let number: String = sequence.chars().take_while(char::is_ascii_digit).collect();
            match sequence.chars().nth(number.len()) {
                Some('h') if number != "25" => on.insert(number),
                Some('l') => on.remove(&number),
                _ => false,
            };
        }
        on
    }

    /// Whether the terminal shows what it showed before, with a cursor and in its own colours.
    pub(crate) fn is_restored(&self) -> bool {
        let screen = self.screen();
        let plain = screen.fgcolor() == vt100::Color::Default && screen.bgcolor() == vt100::Color::Default;
        let own = screen.alternate_screen() || screen.hide_cursor() || screen.bracketed_paste();
        !own && plain && !screen.inverse() && !screen.bold()
    }
}

impl Terminal {
    pub(crate) fn run(command: CommandBuilder, columns: u16, rows: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let cooked = modes(&*pair.master);
        let (mut output, keyboard) = (pair.master.try_clone_reader().unwrap(), pair.master.take_writer().unwrap());
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let emulator = vt100::Parser::new(cells(rows), cells(columns), 0);
        let seen = Seen { emulator, bytes: Vec::new(), ended: None, closed: false, hung_up: false };
        let shared = Arc::new(Shared { seen: Mutex::new(seen), changed: Condvar::new() });
        let process = child.process_id().unwrap();
        let (reader, waiter) = (Arc::clone(&shared), Arc::clone(&shared));
        thread::spawn(move || reader.read(&mut *output));
        thread::spawn(move || waiter.see_end(child));
        Self { master: Some(pair.master), keyboard: Some(keyboard), shared, process, cooked }
    }

    pub(crate) fn type_in(&mut self, keys: &str) {
        self.keyboard.as_mut().unwrap().write_all(keys.as_bytes()).unwrap();
    }

    /// Pastes as a terminal does: in brackets if the program asked for them, else as if it were typed.
    pub(crate) fn paste(&mut self, text: &str) {
        let brackets =
            if self.read(|seen| seen.screen().bracketed_paste()) { ["\x1b[200~", "\x1b[201~"] } else { [""; 2] };
        self.type_in(&[brackets[0], text, brackets[1]].concat());
    }

    /// Waits until that is so, and fails with the screen if it does not come to that.
    #[track_caller]
    pub(crate) fn wait(&self, what: &str, mut is_so: impl FnMut(&Seen) -> bool) {
        self.look(what, |seen| is_so(seen).then_some(()));
    }

    /// Waits until that can be read, and gives it.
    #[track_caller]
    pub(crate) fn look<T>(&self, what: &str, mut read: impl FnMut(&Seen) -> Option<T>) -> T {
        let mut found = None;
        let missing = |seen: &mut Seen| {
            found = read(seen);
            found.is_none() && !(seen.closed && seen.ended.is_some())
        };
        let seen = self.shared.changed.wait_timeout_while(self.seen(), CEILING, missing).unwrap().0;
        found.unwrap_or_else(|| {
            let tail = String::from_utf8_lossy(&seen.bytes[seen.bytes.len().saturating_sub(300)..]).into_owned();
            panic!("{what}: not seen\nended: {:?}\nlast bytes: {tail:?}\n{}", seen.ended, seen.shown())
        })
    }

    /// Waits until both terminals show the same.
    #[track_caller]
    pub(crate) fn agree(&self, other: &Self) {
        self.wait_beside(other, "one picture", || self.read(Seen::coloured) == other.read(Seen::coloured));
    }

    /// Waits until something stands on either of two terminals.
    #[track_caller]
    pub(crate) fn wait_or(&self, other: &Self, what: &str, is_so: impl Fn(&Seen) -> bool) {
        self.wait_beside(other, what, || self.read(&is_so) || other.read(&is_so));
    }

    /// Either of two may be the last to change, so it looks again and again.
    #[track_caller]
    fn wait_beside(&self, other: &Self, what: &str, is_so: impl Fn() -> bool) {
        const LOOK: Duration = Duration::from_millis(20);
        for _ in 0..CEILING.as_millis() / LOOK.as_millis() {
            if is_so() {
                return;
            }
            drop(self.shared.changed.wait_timeout(self.seen(), LOOK));
        }
        panic!("{what}: not seen\n{}\n{}", self.read(Seen::shown), other.read(Seen::shown));
    }

    /// What can be read at this moment.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&Seen) -> T) -> T {
        read(&self.seen())
    }

    /// What stands on the screen at this moment.
    pub(crate) fn text(&self) -> String {
        self.read(Seen::text)
    }

    /// The name under which others can open this terminal.
    pub(crate) fn name(&self) -> String {
        self.master.as_ref().unwrap().tty_name().unwrap().display().to_string()
    }

    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        // A terminal takes its new shape itself before it tells the program.
        self.seen().emulator.set_size(cells(rows), cells(columns));
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
    }

    /// Sends a signal by its name to the program, or to another one that runs in this terminal.
    pub(crate) fn signal(&self, name: &str, process: Option<u32>) {
        let kill = format!("kill -{name} {}", process.unwrap_or(self.process));
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success(), "{kill}");
    }

    /// Lets the program's files grow to so many bytes and no more, or without a limit again.
    pub(crate) fn limit_files(&self, bytes: &str) {
        let limit = format!("prlimit --fsize={bytes}:unlimited --pid {}", self.process);
        assert!(Command::new("sh").args(["-c", &limit]).status().unwrap().success(), "{limit}");
    }

    /// The program's memory that is its own just now, in kilobytes.
    pub(crate) fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process)).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
        line.trim().trim_end_matches(" kB").parse().unwrap_or_default()
    }

    /// The terminal is gone, as when its window is closed.
    pub(crate) fn hang_up(&mut self) {
        self.seen().hung_up = true;
        (self.keyboard, self.master) = (None, None);
    }

    /// Waits for the end of the program and of its output, and gives the exit code, or the signal that ended it.
    #[track_caller]
    pub(crate) fn end(&self) -> Result<u32, String> {
        let read = |seen: &Seen| seen.ended.clone().filter(|_| seen.closed);
        let ended = self.look("the end of the program", read);
        ended.signal().map_or(Ok(ended.exit_code()), |signal| Err(signal.to_owned()))
    }

    /// The modes of the terminal now.
    pub(crate) fn modes(&self) -> String {
        modes(&**self.master.as_ref().unwrap())
    }

    /// Whether the terminal is again as it was before the program began.
    #[track_caller]
    pub(crate) fn assert_restored(&self) {
        self.wait("the terminal restored", Seen::is_restored);
        assert_eq!(self.read(Seen::modes_left_on), BTreeSet::new());
        assert_eq!(self.modes(), self.cooked);
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.shared.seen.lock().unwrap()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if self.shared.seen.lock().unwrap_or_else(PoisonError::into_inner).ended.is_none() {
            let kill = format!("kill -KILL {}", self.process);
            let _gone = Command::new("sh").args(["-c", &kill]).status();
        }
    }
}

impl Shared {
    fn read(&self, output: &mut dyn Read) {
        let mut buffer = [0; 4096];
        loop {
            // The last writer gone is reported as an error by some systems.
            let read = output.read(&mut buffer).unwrap_or(0);
            // A test that failed has let go of it.
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            seen.emulator.process(&buffer[..read]);
            seen.bytes.extend(&buffer[..read]);
            seen.closed = read == 0 || seen.hung_up;
            self.changed.notify_all();
            if seen.closed {
                return;
            }
        }
    }

    fn see_end(&self, mut child: Box<dyn Child + Send + Sync>) {
        let status = child.wait().unwrap();
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).ended = Some(status);
        self.changed.notify_all();
    }
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().unwrap())
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}
