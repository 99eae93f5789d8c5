//! The clerk owns the log: catches up, has commands ruled on, appends, reports.
//!
//! It decides nothing itself (the session does) and shows nothing. [`Clerk`] is what it does, step by step; what it
//! cannot write it keeps in an outbox; [`office`] is the thread on which it works, so that no screen ever waits for a
//! disk.

pub mod office;
mod outbox;

pub use self::office::{ClerkHandle, Order, Report, employ, employ_with};

use crate::log::place::{self, Mode};
use crate::log::{Arrival, Arrived, Log, LogError};
use crate::session::answer::{Answer, OutOfOrder};
use crate::session::command::Command;
use crate::session::entry::{Entry, EntryId};
use crate::session::event::{Event, Opening};
use crate::session::{Press, Session};
use std::cell::{Cell, RefCell};
use std::fmt;
use std::sync::Arc;

/// Keeps a session and its log alike.
pub struct Clerk {
    desk: Desk,
    log: Box<dyn Log>,
    outbox: outbox::Outbox,
}

/// What the clerk knows of the log.
#[derive(Default)]
struct Desk {
    session: Session,
    seen: Arrival,
    /// Absorbed, but not handed out yet.
    fresh: Vec<Entry>,
    /// Whether the log began anew and was not read since.
    begun_anew: bool,
    beginnings: u64,
    /// Whether all that was handed out before is over, and this was not told yet.
    afresh: bool,
}

/// What a command, or the wish to open, came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// Everything that is new since the last report, the own entry included, in the order of arrival.
    pub entries: Vec<Entry>,
    /// What the person is told.
    pub outcome: Result<Answer, OutOfOrder>,
}

impl fmt::Debug for Clerk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clerk").field("seen", &self.desk.seen).finish_non_exhaustive()
    }
}

impl Clerk {
    /// A clerk for that log, who has not looked into it yet.
    #[must_use]
    pub fn new(log: Box<dyn Log>) -> Self {
        Self { desk: Desk::default(), log, outbox: outbox::Outbox::default() }
    }

    /// The session as far as the clerk has seen it.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.desk.session
    }

    /// Looks for what others wrote, absorbs it and returns it, with all that was not handed out yet.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn catch_up(&mut self) -> Result<Vec<Entry>, LogError> {
        self.look()?;
        Ok(self.desk.hand_out())
    }

    /// Records the opening unless there is one in effect, or the day is to begin `anew`. The answer names the opening
    /// that is in effect then.
    ///
    /// # Errors
    /// When the log cannot be read or written, or holds a rehearsal where this is a real opening, or the other way
    /// round, or what a newer adjourn opened; nothing was recorded then.
    pub fn open(&mut self, opening: &Opening, press: &Press, anew: bool) -> Result<Ruling, LogError> {
        let wrong = Cell::new(None);
        let ruling = self.settle(press.id, &|session| match session.opening() {
            Some(standing) => match place::agree(Mode::of(opening), standing) {
                Ok(()) if anew => recorded(session.opened(opening.clone(), press.clone())),
                agreed => {
                    wrong.set(agreed.err());
                    (None, Ok(answer_of_opening(session, standing)))
                }
            },
            None => match unknown(session) {
                Some(error) => {
                    wrong.set(Some(error));
                    (None, Err(OutOfOrder::NotOpen))
                }
                None => recorded(session.opened(opening.clone(), press.clone())),
            },
        })?;
        match wrong.take() {
            Some(error) => {
                self.desk.fresh = ruling.entries;
                Err(error)
            }
            None => Ok(ruling),
        }
    }

    /// Has a command ruled on and records what it comes to, in one step under the log's lock.
    ///
    /// # Errors
    /// When the log cannot be read or written; the command was not applied then, unless it is [kept](Clerk::keep).
    pub fn rule(&mut self, command: &Command, press: &Press) -> Result<Ruling, LogError> {
        self.settle(press.id, &|session| match session.rule(command, press.clone()) {
            Ok((entry, answer)) => (Some(entry), Ok(answer)),
            Err(reason) => (None, Err(reason)),
        })
    }

    /// What is older goes first.
    fn settle(&mut self, id: EntryId, decide: &dyn Fn(&Session) -> Decision) -> Result<Ruling, LogError> {
        self.write_kept()?;
        match self.settle_once(id, decide) {
            Err(LogError::BegunAnew) => {
                self.look()?;
                self.write_kept()?;
                self.settle_once(id, decide)
            }
            settled => settled,
        }
    }

    fn settle_once(&mut self, id: EntryId, decide: &dyn Fn(&Session) -> Decision) -> Result<Ruling, LogError> {
        let Self { desk, log, .. } = self;
        let outcome = RefCell::new(None);
        let appended = log.append(desk.seen, &mut |came| {
            desk.take_in(came);
            let (entry, told) = match desk.session.entries().iter().rfind(|entry| entry.id == id) {
                // A press whose writing was thought to have failed, and had not.
                Some(standing) => (None, Ok(answer_of(standing))),
                None => decide(&desk.session),
            };
            outcome.replace(Some(told));
            entry
        });
        let appended = appended.map_err(|error| desk.hear(error))?;
        desk.take_in(appended.into_iter().collect());
        // Every log calls `decide` once before it returns without an error.
        let outcome = outcome.take().unwrap_or(Err(OutOfOrder::NotOpen));
        Ok(Ruling { entries: desk.hand_out(), outcome })
    }
}

/// The entry to be recorded, and what the person is told.
type Decision = (Option<Entry>, Result<Answer, OutOfOrder>);

/// Why nothing is opened where no opening is known: what is not understood may be one.
fn unknown(session: &Session) -> Option<LogError> {
    let unknown = session.entries().iter().find(|entry| matches!(entry.event, Event::Unknown { .. }))?;
    Some(LogError::UnknownKind { id: unknown.id })
}

fn recorded(entry: Entry) -> Decision {
    let answer = answer_of(&entry);
    (Some(entry), Ok(answer))
}

fn answer_of(entry: &Entry) -> Answer {
    Answer { turn: entry.turn, event: entry.event.clone(), remarks: Vec::new() }
}

/// Answers with an opening that stands already.
fn answer_of_opening(session: &Session, standing: &Opening) -> Answer {
    let is_it = |entry: &&Arc<Entry>| matches!(&entry.event, Event::Opened(opening) if opening == standing);
    let turn = session.entries().iter().rev().find(is_it).map_or(0, |entry| entry.turn);
    Answer { turn, event: Event::Opened(standing.clone()), remarks: Vec::new() }
}

impl Desk {
    fn take_in(&mut self, came: Arrived) {
        let before = self.fresh.len();
        for (arrival, entry) in came {
            self.seen = self.seen.max(arrival);
            self.fresh.push(entry);
        }
        self.session.absorb(self.fresh.iter().skip(before).cloned());
    }

    /// Takes note of a log that began anew: its arrivals count from one.
    fn hear(&mut self, error: LogError) -> LogError {
        if error == LogError::BegunAnew {
            (self.seen, self.begun_anew) = (0, true);
            self.beginnings += 1;
        }
        error
    }

    /// Lets go of what is of another session.
    fn begin_afresh(&mut self) {
        *self = Self { beginnings: self.beginnings, afresh: true, ..Self::default() };
    }

    fn hand_out(&mut self) -> Vec<Entry> {
        std::mem::take(&mut self.fresh)
    }
}

#[cfg(test)]
mod tests;
