//! `adjourn status --follow`: a line on each change, at once, for scripts and for people.
//!
//! One loop: it waits for the bell of a session or for the next second of its clock, and prints what differs. It
//! writes nothing to the session, and ends when nobody reads any more or the system asks it to.

use super::sitting::{Refusal, Sitting, clock_of};
use super::status::outlook_at;
use crate::agenda::Phase;
use crate::log::awaited::AwaitedLog;
use crate::log::bell::{Bell, Watch};
use crate::log::place::Mode;
use crate::log::{Log, LogError};
use crate::outlook::{Outlook, State};
use crate::session::Session;
use crate::status;
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// What the loop is woken by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wake {
    /// Another seat wrote.
    Look,
    /// Nobody reads any more, or the system asks the program to end.
    End,
}

/// How often it looks by itself where the clock does not wake it, in case that a writer died before it rang.
const LOOK: Duration = Duration::from_secs(10);
/// How often it looks where no bell can be heard.
const LOOK_DEAF: Duration = Duration::from_secs(1);

/// What has to differ for a line: an act, a state, what runs, the beginning and the end of overtime, of being due, of
/// a missed hard point. What merely counts on from second to second is no change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    turn: u64,
    state: State,
    current: Option<(usize, Phase)>,
    overtime: bool,
    due: bool,
    missed: bool,
}

impl Standing {
    fn of(outlook: &Outlook) -> Self {
        let due =
            |outlook: &Outlook| outlook.next.is_some_and(|next| !next.by_clock && next.expected_start <= outlook.now);
        Self {
            turn: outlook.turn,
            state: outlook.state,
            current: outlook.current.as_ref().map(|current| (current.index, current.phase)),
            overtime: outlook.current.as_ref().is_some_and(|current| current.overtime.seconds() > 0),
            due: outlook.current.is_none() && due(outlook),
            // As everywhere, under half a minute it is in time.
            missed: outlook.hard.as_ref().is_some_and(|hard| hard.conflict().seconds() >= 30),
        }
    }
}

/// Prints where the session stands now, and again on each change: one line each.
///
/// # Errors
/// When a session that is there cannot be read.
pub fn follow(sitting: &Sitting, json: bool, out: &mut dyn Write) -> Result<(), Refusal> {
    let words = sitting.words();
    let mut last = None;
    looks(sitting, Looking { reader: true, shortest: Duration::ZERO }, |outlook| {
        let standing = Some(Standing::of(outlook));
        if last.replace(standing) == Some(standing) {
            return Ok(true);
        }
        let line = if json { status::json(outlook).line().unwrap_or_default() } else { status::line(outlook, &words) };
        // A reader that has gone away is no failure of ours.
        Ok(writeln!(out, "{}", line.trim_end()).and_then(|()| out.flush()).is_ok())
    })
}

/// How a session is looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Looking {
    /// Whether it ends when nobody reads the output any more.
    pub(super) reader: bool,
    /// The least time between two looks, but for a bell.
    pub(super) shortest: Duration,
}

/// Shows the outlook at once, at each second of the clock and at each bell, until `show` has enough or the system asks
/// the program to end.
pub(super) fn looks(
    sitting: &Sitting,
    looking: Looking,
    mut show: impl FnMut(&Outlook) -> Result<bool, Refusal>,
) -> Result<(), Refusal> {
    let failed = |error: LogError| Refusal::log(&error, &sitting.words());
    let (sender, inbox) = channel();
    if looking.reader {
        watch_reader(&sender);
    }
    watch_signals(&sender).map_err(|error| Refusal::refused(error.to_string()))?;
    let mut log = match (&sitting.named, sitting.simulated) {
        (Some(named), _) => AwaitedLog::named(named.clone()),
        (None, Some(_)) => AwaitedLog::named(sitting.sessions.path(Mode::Rehearsal).to_owned()),
        (None, None) => AwaitedLog::new(sitting.sessions.clone()),
    };
    // Before the first look: what is written during it is heard.
    let (_watches, longest) = listen(&log, &sender);
    let (mut session, mut seen) = (Session::default(), 0);
    loop {
        let came = match log.after(seen) {
            Err(LogError::BegunAnew) => {
                (session, seen) = (Session::default(), 0);
                log.after(seen)
            }
            came => came,
        };
        let came = came.map_err(failed)?;
        seen = came.last().map_or(seen, |(arrival, _)| *arrival);
        session.absorb(came.into_iter().map(|(_, entry)| entry));
        let clock = clock_of(session.opening());
        let outlook = outlook_at(&session, sitting, sitting.simulated.unwrap_or_else(|| clock.now()));
        if !show(&outlook)? || wait(&inbox, clock.until_next().max(looking.shortest).min(longest)) == Wake::End {
            return Ok(());
        }
    }
}

/// Waits for a bell or for so long; several bells are one.
fn wait(inbox: &Receiver<Wake>, longest: Duration) -> Wake {
    let first = match inbox.recv_timeout(longest) {
        Ok(wake) => wake,
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Wake::Look,
    };
    std::iter::once(first).chain(inbox.try_iter()).find(|wake| *wake == Wake::End).unwrap_or(first)
}

/// Listens to the bells, and tells how often to look besides.
fn listen(log: &AwaitedLog, sender: &Sender<Wake>) -> (Vec<Watch>, Duration) {
    let watch = |bell: Bell| {
        let sender = sender.clone();
        bell.watch(move || sender.send(Wake::Look).unwrap_or_default())
    };
    let tried: Vec<_> = log.bells().into_iter().map(watch).collect();
    let longest = if tried.iter().all(Result::is_ok) { LOOK } else { LOOK_DEAF };
    (tried.into_iter().flatten().collect(), longest)
}

/// Tells when nobody can read the output any more, though nothing is written at the moment.
#[cfg(unix)]
fn watch_reader(sender: &Sender<Wake>) {
    use rustix::event::{PollFd, PollFlags, poll};
    let sender = sender.clone();
    let watching = move || {
        let output = io::stdout();
        let mut output = [PollFd::new(&output, PollFlags::empty())];
        while poll(&mut output, None) == Err(rustix::io::Errno::INTR) {}
        let [output] = output;
        if output.revents().intersects(PollFlags::ERR | PollFlags::HUP) {
            // Nobody waits any more.
            let _ended = sender.send(Wake::End);
        }
    };
    // Without this it is noticed at the next line.
    let _thread = std::thread::Builder::new().name("reader".to_owned()).spawn(watching);
}

/// Elsewhere it is noticed at the next line.
#[cfg(not(unix))]
fn watch_reader(_sender: &Sender<Wake>) {}

/// Ends between two lines when the system asks for it; at the second time wherever it is, for a line may wait for ever.
#[cfg(unix)]
fn watch_signals(sender: &Sender<Wake>) -> io::Result<()> {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGINT, SIGTERM])?;
    let sender = sender.clone();
    let watching = move || {
        for (times, signal) in signals.forever().enumerate() {
            if times > 0 || sender.send(Wake::End).is_err() {
                let _ends = signal_hook::low_level::emulate_default_handler(signal);
            }
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(watching).map(drop)
}

/// Elsewhere the system ends the program itself.
#[cfg(not(unix))]
fn watch_signals(_sender: &Sender<Wake>) -> io::Result<()> {
    Ok(())
}
