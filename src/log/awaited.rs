//! Which session of an agenda is open now, and a log for seats that wait for one: the stage shows the plan until then.
//!
//! It reads; it never makes a session.

use super::bell::Bell;
use super::place::{self, Mode, Sessions};
use super::sqlite::SqliteLog;
use super::{Arrival, Arrived, Log, LogError};
use crate::clock::{Clock, SystemClock};
use crate::duration::{Length, Second};
use crate::session::Session;
use crate::session::entry::Entry;
use crate::session::event::Opening;
use std::path::PathBuf;

/// How long after its planned end a rehearsal still counts as open, on its own clock.
const LINGERS: Length = Length::minutes(3 * 60);
/// How long after it was begun a rehearsal still counts as open, on the wall's clock.
const STALE: Length = Length::minutes(12 * 60);

/// Where the session lies that is open now: the real one before the rehearsal.
///
/// # Errors
/// When one that is there cannot be read.
pub fn open_now(sessions: &Sessions, wall: Second) -> Result<Option<(Mode, PathBuf)>, LogError> {
    Ok(find(sessions, wall)?.map(|(mode, log)| (mode, log.path().to_owned())))
}

fn find(sessions: &Sessions, wall: Second) -> Result<Option<(Mode, SqliteLog)>, LogError> {
    for (mode, path) in sessions.there() {
        let mut log = match SqliteLog::open_read_only(path) {
            Ok(log) => log,
            Err(LogError::NotThere { .. }) => continue,
            Err(error) => return Err(error),
        };
        let mut session = Session::default();
        session.absorb(log.after(0)?.into_iter().map(|(_, entry)| entry));
        if session.opening().is_some_and(|opening| stands(opening, wall)) {
            return Ok(Some((mode, log)));
        }
    }
    Ok(None)
}

/// Whether an opening makes a session that is open now. A real one is, for its file is that of the day; a rehearsal
/// of last night is not, lest the stage show it in the morning.
fn stands(opening: &Opening, wall: Second) -> bool {
    opening.rehearsal.is_none_or(|rehearsal| {
        let run = wall - rehearsal.real;
        let shown = rehearsal.simulated + Length(run.0.saturating_mul(i64::from(rehearsal.speed)));
        run <= STALE && shown <= opening.agenda.end() + LINGERS
    })
}

/// The log of the session of an agenda that somebody will open. Until then it has no entries; it cannot be written.
#[derive(Debug)]
pub struct AwaitedLog {
    sessions: Sessions,
    found: Option<SqliteLog>,
}

impl AwaitedLog {
    /// Waits for one of these.
    #[must_use]
    pub fn new(sessions: Sessions) -> Self {
        Self { sessions, found: None }
    }

    /// The bells to listen to meanwhile: they may be there before their sessions are.
    #[must_use]
    pub fn bells(&self) -> Vec<Bell> {
        let paths = [Mode::Real, Mode::Rehearsal].map(|mode| self.sessions.path(mode));
        for path in paths {
            // Where it cannot be made, the bell cannot either, and the clerk is told so by the watch.
            let _later = place::settle_directory(path);
        }
        paths.map(Bell::beside).to_vec()
    }
}

impl Log for AwaitedLog {
    fn after(&mut self, seen: Arrival) -> Result<Arrived, LogError> {
        if self.found.is_none() {
            self.found = find(&self.sessions, SystemClock.now())?.map(|(_, log)| log);
        }
        self.found.as_mut().map_or(Ok(Vec::new()), |log| log.after(seen))
    }

    fn append(
        &mut self,
        _seen: Arrival,
        _decide: &mut dyn FnMut(Arrived) -> Option<Entry>,
    ) -> Result<Option<(Arrival, Entry)>, LogError> {
        Err(LogError::ReadOnly)
    }
}
