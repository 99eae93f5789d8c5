//! A disk that does what it is told to: it works, is full, lies about having failed, or is slow.

use adjourn::log::memory::MemoryLog;
use adjourn::log::{Arrival, Arrived, Log, LogError};
use adjourn::session::entry::Entry;
use std::sync::{Arc, Condvar, Mutex};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Works,
    /// Nothing can be written.
    Full,
    /// What is written is on disk, and the disk says that it is not.
    WritesAndComplains,
    /// Nothing can be read or written.
    Dead,
    /// A write waits until that changes.
    Slow,
}

/// A log over memory, on such a disk. Its clones are hands on the same one.
#[derive(Clone)]
pub(crate) struct Disk {
    log: MemoryLog,
    state: Arc<(Mutex<State>, Condvar)>,
}

impl Disk {
    pub(crate) fn over(log: &MemoryLog) -> Self {
        Self { log: log.clone(), state: Arc::new((Mutex::new(State::Works), Condvar::new())) }
    }

    pub(crate) fn is_now(&self, state: State) {
        *self.state.0.lock().unwrap() = state;
        self.state.1.notify_all();
    }

    fn state(&self) -> State {
        *self.state.0.lock().unwrap()
    }
}

impl Log for Disk {
    fn after(&mut self, seen: Arrival) -> Result<Arrived, LogError> {
        if self.state() == State::Dead { Err(dead()) } else { self.log.after(seen) }
    }

    fn append(
        &mut self,
        seen: Arrival,
        decide: &mut dyn FnMut(Arrived) -> Option<Entry>,
    ) -> Result<Option<(Arrival, Entry)>, LogError> {
        let gate = self.state.0.lock().unwrap();
        drop(self.state.1.wait_while(gate, |state| *state == State::Slow).unwrap());
        match self.state() {
            State::Works | State::Slow => self.log.append(seen, decide),
            State::Dead => Err(dead()),
            State::Full => {
                decide(self.log.after(seen)?);
                Err(full())
            }
            State::WritesAndComplains => {
                self.log.append(seen, decide)?;
                Err(full())
            }
        }
    }
}

pub(crate) fn full() -> LogError {
    LogError::Full { path: "x.session".into() }
}

pub(crate) fn dead() -> LogError {
    LogError::Disk { path: "x.session".into(), detail: "no answer".to_owned() }
}
