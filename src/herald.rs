//! Announces cues: desktop notifications, and the terminal's bell where it is asked for.
//!
//! One process a machine speaks for a session: the one that holds the session's herald lock. Nothing here can hold up
//! the caller: threads of their own do the work, and leaving never waits for them. It knows no clock and no screen;
//! which cues there are is decided in [`crate::session::cue`].

mod crier;
mod wording;

pub use wording::{announcements, text, trouble_text};

use crier::Crier;
use std::fs::{File, TryLockError};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Batches that may wait for the herald; it needs microseconds for one, so more would only mean that the disk hangs.
const WAITING: usize = 8;

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

/// How cues are announced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// By desktop notifications.
    pub notify: bool,
    /// By the terminal's bell.
    pub bell: bool,
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

/// Why a notification could not be shown.
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
}

/// Announces cues for one seat. Dropping it returns at once, whatever the notification service does.
#[derive(Debug)]
pub struct Herald {
    batches: Option<SyncSender<Vec<Announcement>>>,
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
        let service = Service { floor: Floor { lock, held: None }, crier, bell: voice.bell, deliver };
        thread::Builder::new().name("herald".to_owned()).spawn(move || service.serve(&waiting))?;
        Ok(Self { batches: Some(batches) })
    }

    /// Announces what is due at one second; returns at once. What cannot be taken up is dropped: a warning that
    /// comes late is worse than none.
    pub fn announce(&self, batch: Vec<Announcement>) {
        if let Some(batches) = &self.batches
            && !batch.is_empty()
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
    bell: bool,
    deliver: Deliver,
}

impl Service {
    fn serve(mut self, waiting: &Receiver<Vec<Announcement>>) {
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
            let replaced = self.crier.as_ref().is_some_and(|crier| crier.cry(batch));
            if replaced && !unanswered {
                (self.deliver)(Report::Trouble(Trouble::NoAnswer));
            }
            unanswered = replaced;
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
