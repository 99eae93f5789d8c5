//! Announces cues: desktop notifications, the terminal's bell, and commands of the person's own, each where it is asked
//! for.
//!
//! One process a machine speaks for a session: the one that holds the session's herald lock. Nothing here can hold up
//! the caller: threads of their own do the work, and leaving never waits for them. It knows no clock and no screen;
//! which cues there are is decided in [`crate::session::cue`].

mod crier;
mod runner;
mod wording;

pub use wording::{announcements, errands, text, trouble_text};

use crier::{Crier, Met};
use runner::Runner;
use std::fs::{File, TryLockError};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Batches that may wait for the herald; it needs microseconds for one, so more would only mean that the disk hangs.
const WAITING: usize = 8;

/// How long a command may take before it is ended, in seconds.
pub const SECONDS_OF_A_COMMAND: u32 = 10;

/// Something to be announced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// The title, on one line.
    pub title: String,
    /// The text under it, plain.
    pub body: String,
    /// Whether it must be seen.
    pub urgency: Urgency,
}

/// How much an announcement presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// As any notification.
    Normal,
    /// Also shown where the desktop is set not to disturb.
    Critical,
}

/// A command to be run at a cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    /// The name of the cue.
    pub cue: &'static str,
    /// The program and its arguments.
    pub command: Vec<String>,
    /// What it finds in its environment.
    pub facts: Vec<(&'static str, String)>,
}

/// What is due at one second.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// What is shown.
    pub announcements: Vec<Announcement>,
    /// What is run.
    pub errands: Vec<Errand>,
}

impl From<Vec<Announcement>> for Batch {
    fn from(announcements: Vec<Announcement>) -> Self {
        Self { announcements, errands: Vec::new() }
    }
}

/// How cues are announced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// By desktop notifications.
    pub notify: bool,
    /// By the terminal's bell.
    pub bell: bool,
    /// By commands.
    pub run: bool,
}

/// What the herald has to say to its own seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// The terminal's bell is to be rung now.
    Ring,
    /// Another process of this machine speaks for the session; told once, until this one spoke.
    AnotherSpeaks,
    /// A notification could not be shown; the next one is tried all the same. Told once, until one was shown again.
    Trouble(Trouble),
}

/// Why a notification could not be shown, or a command not be run to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no desktop session to speak to: what the system says.
    NoBus(String),
    /// There is a desktop session, but nothing in it shows notifications.
    NoService,
    /// The one before is still being shown: the service, or the bus, does not answer.
    NoAnswer,
    /// Anything else: what the service says.
    Refused(String),
    /// The command at a cue does not start: what the system says.
    CommandNotStarted(&'static str, String),
    /// The command at a cue ended badly: how.
    CommandFailed(&'static str, String),
    /// The command at a cue was ended because it took too long.
    CommandTooLong(&'static str),
    /// The command at a cue was not run because too many others still do.
    CommandCrowded(&'static str),
}

/// Announces cues for one seat. Dropping it returns at once, whatever the notification service does.
#[derive(Debug)]
pub struct Herald {
    batches: Option<SyncSender<Batch>>,
}

impl Herald {
    /// Starts a herald. `lock` is the session's herald lock; without one it speaks whoever else does.
    /// `deliver` is called from threads of the herald's, and must not block.
    ///
    /// Without a voice nothing is started and nothing is ever announced.
    ///
    /// # Errors
    /// When the system starts no more threads.
    pub fn employ(
        lock: Option<PathBuf>,
        voice: Voice,
        deliver: impl Fn(Report) + Send + Sync + 'static,
    ) -> io::Result<Self> {
        if voice == Voice::default() {
            return Ok(Self { batches: None });
        }
        let deliver: Deliver = Arc::new(deliver);
        let (batches, waiting) = sync_channel(WAITING);
        let crier = if voice.notify {
            let deliver = Arc::clone(&deliver);
            Some(Crier::employ(move |report| deliver(report))?)
        } else {
            None
        };
        let runner = if voice.run {
            let deliver = Arc::clone(&deliver);
            Some(Runner::employ(move |report| deliver(report))?)
        } else {
            None
        };
        let service = Service { floor: Floor { lock, held: None }, crier, runner, bell: voice.bell, deliver };
        thread::Builder::new().name("herald".to_owned()).spawn(move || service.serve(&waiting))?;
        Ok(Self { batches: Some(batches) })
    }

    /// Announces what is due at one second; returns at once. What cannot be taken up is dropped: a warning that
    /// comes late is worse than none.
    pub fn announce(&self, batch: impl Into<Batch>) {
        let batch = batch.into();
        if let Some(batches) = &self.batches
            && batch != Batch::default()
        {
            // Full or gone, the herald is of no use at this moment, and the seat has better things to do.
            let _ = batches.try_send(batch);
        }
    }
}

type Deliver = Arc<dyn Fn(Report) + Send + Sync>;

/// What the herald's thread works with.
struct Service {
    floor: Floor,
    crier: Option<Crier>,
    runner: Option<Runner>,
    bell: bool,
    deliver: Deliver,
}

impl Service {
    fn serve(mut self, waiting: &Receiver<Batch>) {
        let (mut deferred, mut unanswered) = (false, false);
        while let Ok(batch) = waiting.recv() {
            let ours = self.floor.take();
            if !ours && !deferred {
                (self.deliver)(Report::AnotherSpeaks);
            }
            deferred = !ours;
            if !ours {
                continue;
            }
            if self.bell {
                (self.deliver)(Report::Ring);
            }
            self.run(batch.errands);
            match self.crier.as_ref().map(|crier| crier.cry(batch.announcements)) {
                Some(Met::Waiting) if !unanswered => {
                    (self.deliver)(Report::Trouble(Trouble::NoAnswer));
                    unanswered = true;
                }
                Some(Met::Idle) => unanswered = false,
                _ => {}
            }
        }
    }

    /// A runner that takes up nothing hangs in the disk of the programs that it starts.
    fn run(&self, errands: Vec<Errand>) {
        let Some(runner) = &self.runner else { return };
        for errand in errands {
            if let Err(trouble) = runner.run(errand) {
                (self.deliver)(Report::Trouble(trouble));
            }
        }
    }
}

/// The right to speak for a session on this machine: a lock on a file that lies beside the session's.
struct Floor {
    lock: Option<PathBuf>,
    held: Option<File>,
}

impl Floor {
    /// Takes the floor if nobody else has it, and keeps it as long as this process lives. Where no lock can be had at
    /// all (a directory that is read-only, a file system without locks) it speaks: twice is better than never.
    fn take(&mut self) -> bool {
        let Some(path) = self.lock.as_ref().filter(|_| self.held.is_none()) else { return true };
        let Ok(file) = File::options().create(true).truncate(false).write(true).open(path) else { return true };
        match file.try_lock() {
            Ok(()) => self.held = Some(file),
            Err(TryLockError::WouldBlock) => return false,
            Err(TryLockError::Error(_)) => {}
        }
        true
    }
}
