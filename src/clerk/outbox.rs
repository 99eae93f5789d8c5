//! What was ruled and could not be written: kept in memory, in order, until the log can be written again.
//!
//! An entry keeps the second at which it counts, so it takes its own place among what others wrote meanwhile; whatever
//! it or they then come to, the fold decides as for any late arrival. It gets its number when it is written, so that
//! no number stands for two acts. It knows no disk and decides nothing.

use super::place::{self, Mode};
use super::{Clerk, Desk, answer_of, answer_of_opening};
use crate::log::{LogError, Mended};
use crate::session::answer::{Answer, OutOfOrder};
use crate::session::command::Command;
use crate::session::entry::{Entry, EntryId};
use crate::session::event::{Event, Opening};
use crate::session::{Press, Session};
use std::cell::Cell;
use std::collections::{HashSet, VecDeque};

/// How often writing is tried again within one order when the log begins anew under it.
const TRIES: usize = 3;

/// What waits to be written, the oldest first.
#[derive(Default)]
pub(super) struct Outbox {
    waiting: VecDeque<Waiting>,
}

struct Waiting {
    entry: Entry,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Ruled here while the log could not be written, on the day that this entry opened.
    Act { day: Option<EntryId> },
    /// An opening: dropped if somebody else opened the session meanwhile, unless the day was to begin anew.
    Opening { anew: bool },
    /// It was in the log, which lost it.
    PutBack,
}

impl Outbox {
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// What counts here alone, in order.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.waiting.iter().filter(|waiting| waiting.kind != Kind::PutBack).map(|waiting| &waiting.entry)
    }

    /// Puts what the log has lost before all that is newer.
    fn put_back(&mut self, lost: Vec<Entry>) {
        self.waiting.retain(|waiting| waiting.kind != Kind::PutBack);
        for entry in lost.into_iter().rev() {
            self.waiting.push_front(Waiting { entry, kind: Kind::PutBack });
        }
    }

    /// The first one as it is to be written into that session; none if it is not to be written any more.
    fn due(&mut self, session: &Session) -> Result<Option<Entry>, LogError> {
        let Some(first) = self.waiting.front() else { return Ok(None) };
        let entry = &first.entry;
        let next = session.turn() + 1;
        match (first.kind, &entry.event) {
            (Kind::PutBack, _) => Ok(Some(entry.clone())),
            _ if session.entries().iter().any(|known| known.id == entry.id) => Ok(None),
            (Kind::Opening { anew }, Event::Opened(opening)) => {
                let Some(standing) = session.opening() else { return Ok(Some(numbered(entry, next))) };
                place::agree(Mode::of(opening), standing)?;
                if anew {
                    return Ok(Some(numbered(entry, next)));
                }
                self.move_to_day_of(session);
                Ok(None)
            }
            // Made on a day that somebody has begun afresh since: with its old number it belongs to that one.
            (Kind::Act { day }, _) if day != day_of(session) => Ok(Some(entry.clone())),
            _ => Ok(Some(numbered(entry, next))),
        }
    }

    /// What followed an opening that is not written follows the one that stands.
    fn move_to_day_of(&mut self, session: &Session) {
        let dropped = self.waiting.front().map(|first| first.entry.id);
        for waiting in &mut self.waiting {
            if waiting.kind == (Kind::Act { day: dropped }) {
                waiting.kind = Kind::Act { day: day_of(session) };
            }
        }
    }
}

fn numbered(entry: &Entry, turn: u64) -> Entry {
    Entry { turn, ..entry.clone() }
}

/// The entry that opened the day.
fn day_of(session: &Session) -> Option<EntryId> {
    session.current().next().map(|(opened, _)| opened.id)
}

impl Desk {
    /// What the log does not hold any more, of all that it held.
    fn lost(&self, there: &HashSet<EntryId>) -> Vec<Entry> {
        let lost = self.session.entries().iter().filter(|entry| !there.contains(&entry.id));
        lost.map(|entry| entry.as_ref().clone()).collect()
    }
}

impl Clerk {
    /// What counts here and is not on disk yet, in order.
    #[must_use]
    pub fn kept(&self) -> Vec<Entry> {
        self.outbox.entries().cloned().collect()
    }

    /// Whether something waits to be written: what is kept, and what the log has lost.
    #[must_use]
    pub fn owes(&self) -> bool {
        !self.outbox.is_empty()
    }

    /// The damaged file that was set aside since this was asked last, if any.
    pub fn take_mended(&mut self) -> Option<Mended> {
        self.log.take_mended()
    }

    /// How often the log began anew.
    #[must_use]
    pub fn beginnings(&self) -> u64 {
        self.desk.beginnings
    }

    /// The session with what is not on disk yet.
    #[must_use]
    pub fn provisional(&self) -> Session {
        let mut session = self.desk.session.clone();
        session.absorb(self.outbox.entries().cloned());
        session
    }

    /// Has a command ruled on without the log, and keeps what it comes to until it can be written.
    ///
    /// # Errors
    /// When it is out of order; then nothing is kept.
    pub fn keep(&mut self, command: &Command, press: Press) -> Result<Answer, OutOfOrder> {
        let session = self.provisional();
        if let Some(known) = session.entries().iter().find(|entry| entry.id == press.id) {
            return Ok(answer_of(known));
        }
        let (entry, answer) = session.rule(command, press)?;
        self.outbox.waiting.push_back(Waiting { entry, kind: Kind::Act { day: day_of(&session) } });
        Ok(answer)
    }

    /// Opens the session without the log, unless it is open, or the day is to begin `anew`.
    pub fn keep_opening(&mut self, opening: Opening, press: Press, anew: bool) -> Answer {
        let session = self.provisional();
        if let Some(standing) = session.opening().filter(|_| !anew) {
            return answer_of_opening(&session, standing);
        }
        let entry = session.opened(opening, press);
        let answer = answer_of(&entry);
        self.outbox.waiting.push_back(Waiting { entry, kind: Kind::Opening { anew } });
        answer
    }

    /// Writes what is kept, in order, and puts back what the log has lost.
    ///
    /// # Errors
    /// When it cannot be written; what could not stays kept.
    pub fn write_kept(&mut self) -> Result<(), LogError> {
        let mut tries = 0;
        while !self.outbox.is_empty() {
            match self.write_first() {
                Ok(()) => {}
                // Whoever only reads puts nothing back: the seats that write do.
                Err(LogError::ReadOnly) => self.outbox.waiting.clear(),
                Err(LogError::BegunAnew) if tries < TRIES => {
                    tries += 1;
                    self.look()?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn write_first(&mut self) -> Result<(), LogError> {
        let Self { desk, log, outbox } = self;
        let wrong = Cell::new(None);
        let appended = log.append(desk.seen, &mut |came| {
            desk.take_in(came);
            outbox.due(&desk.session).unwrap_or_else(|error| {
                wrong.set(Some(error));
                None
            })
        });
        let appended = appended.map_err(|error| desk.hear(error))?;
        if let Some(error) = wrong.take() {
            return Err(error);
        }
        desk.take_in(appended.into_iter().collect());
        outbox.waiting.pop_front();
        Ok(())
    }

    /// Reads what came. Of a log that began anew all is read, and what is missing there is put back.
    pub(super) fn look(&mut self) -> Result<(), LogError> {
        let came = self.log.after(self.desk.seen).map_err(|error| self.desk.hear(error));
        let came = match came {
            Err(LogError::BegunAnew) => self.log.after(0).map_err(|error| self.desk.hear(error))?,
            came => came?,
        };
        if self.desk.begun_anew && self.log.begins_afresh() {
            self.desk.begin_afresh();
        }
        let there: HashSet<EntryId> = came.iter().map(|(_, entry)| entry.id).collect();
        self.desk.take_in(came);
        if std::mem::take(&mut self.desk.begun_anew) {
            self.outbox.put_back(self.desk.lost(&there));
        }
        Ok(())
    }
}
