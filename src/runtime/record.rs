//! Between the seat and the clerk: what the log holds, what counts here alone so far, and what is told of both.
//!
//! What is shown is the log and, over it, what this terminal knows to be ruled and what is not on disk yet. It writes
//! nothing and decides nothing.

use super::hands::Trouble;
use super::{Inbox, Room, agenda_file};
use crate::clerk::Report;
use crate::cli::sitting::{Refusal, clock_of, log_trouble, mended_text};
use crate::clock::SystemClock;
use crate::duration::{Length, Second};
use crate::log::LogError;
use crate::seat::SeatKind;
use crate::seat::message::{Message, Record};
use crate::session::command::Command;
use crate::session::entry::{Entry, EntryId};
use crate::session::{Press, Session};
use crate::words::{Words, printable};
use std::sync::mpsc::Receiver;
use std::time::Duration;

/// How long an order may go unanswered before what it comes to is shown all the same, in milliseconds: a disk that
/// is so slow is noticed at the podium.
const PATIENCE: u64 = 1_000;

/// What counts here and is not on disk yet.
#[derive(Default)]
pub(super) struct Provisional {
    /// The orders that this terminal gave and that are not answered yet.
    orders: Vec<Ordered>,
    /// What the clerk keeps.
    kept: Vec<Entry>,
    /// Of how many orders that are shown it was told that they wait.
    told: usize,
    /// How many orders that were shown before they were answered are on disk by now; absent where none was shown.
    written: Option<usize>,
    /// The log with all that over it; absent where there is nothing over it.
    session: Option<Session>,
}

struct Ordered {
    id: EntryId,
    /// What was commanded; absent for an opening, which is foreseen by itself.
    command: Option<(Command, Press)>,
    ms: u64,
    /// Whether it was looked at because no answer came in good time, and whether it is shown since.
    overdue: bool,
    shown: bool,
}

impl Ordered {
    fn is_late(&self, ms: u64) -> bool {
        self.command.is_some() && self.ms.saturating_add(PATIENCE) <= ms
    }
}

impl Provisional {
    pub(super) fn ordered(&mut self, id: EntryId, command: Option<(Command, Press)>, ms: u64) {
        self.orders.push(Ordered { id, command, ms, overdue: false, shown: false });
    }

    /// Whether this terminal gave the order, which is answered now: it was carried out and is on disk, or it was not.
    fn answered(&mut self, id: EntryId, on_disk: bool) -> bool {
        let Some(place) = self.orders.iter().position(|order| order.id == id) else { return false };
        let order = self.orders.remove(place);
        if let Some(written) = self.written.as_mut().filter(|_| order.shown && on_disk) {
            *written += 1;
        }
        true
    }

    /// How many orders that were shown unanswered are on disk, once nothing is shown any more that is not there.
    fn caught_up(&mut self) -> Option<usize> {
        if self.session.is_some() { None } else { self.written.take() }
    }

    pub(super) fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Lays what is not on disk over what is.
    fn lay_over(&mut self, log: &Session, ms: u64) {
        let unwritten = |entry: &&Entry| log.entries().iter().all(|known| known.id != entry.id);
        let mut session = log.clone();
        session.absorb(self.kept.iter().filter(unwritten).cloned());
        for order in self.orders.iter_mut().filter(|order| order.is_late(ms)) {
            let Some((command, press)) = &order.command else { continue };
            // The clerk says whether it is out of order.
            let ruled = session.rule(command, press.clone());
            (order.overdue, order.shown) = (true, ruled.is_ok());
            session.absorb(ruled.into_iter().map(|(entry, _)| entry));
        }
        let shown = self.shown();
        self.told = self.told.min(shown);
        if shown > 0 {
            self.written.get_or_insert(0);
        }
        self.session = (!self.kept.is_empty() || shown > 0).then_some(session);
    }

    /// How many orders are shown before they are answered.
    fn shown(&self) -> usize {
        self.orders.iter().filter(|order| order.shown).count()
    }

    /// Whether an order has become overdue and was not looked at since, or is shown and was not told of.
    fn is_behind(&self, ms: u64) -> bool {
        self.shown() > self.told || self.orders.iter().any(|order| !order.overdue && order.is_late(ms))
    }

    /// How many orders are shown and wait, if that is more than was told.
    fn news(&mut self) -> Option<usize> {
        let shown = self.shown();
        (shown > std::mem::replace(&mut self.told, shown)).then_some(shown)
    }
}

impl Room {
    /// Tells what the agenda's file said when the program began, and that the day goes on where it said nothing.
    pub(super) fn tell_of_file(&mut self) {
        if self.seat.kind() == SeatKind::Desk {
            self.hear(Message::File(Box::new(agenda_file::at_first(&self.sitting.plan))));
        }
        if let Some(trouble) = self.sitting.file_trouble.take() {
            self.hear(Message::Record(Record::Mended(trouble)));
        }
    }

    pub(super) fn heard_from_clerk(&mut self, report: Report) {
        self.hear_of_opening(&report);
        match report {
            Report::Afresh => self.session = Session::default(),
            Report::Grew(entries) => {
                self.absorb(entries);
                self.hear(Message::Grew);
                self.ask_to_open();
            }
            Report::Ruled { command, ruling, press } => {
                let own = self.provisional.answered(press, ruling.outcome.is_ok());
                self.absorb(ruling.entries);
                self.hear(Message::Ruled { command, outcome: ruling.outcome, own });
                if let Some(written) = self.provisional.caught_up() {
                    self.hear(Message::Record(Record::Recovered { written }));
                }
            }
            Report::Kept { answer, press } => {
                self.provisional.answered(press, false);
                // It is told once it is shown: with what is unwritten, which follows.
                self.provisional.kept.retain(|entry| entry.id != press);
                self.kept_answer = Some(answer);
            }
            Report::Unwritten { entries, why } => self.heard_unwritten(entries, &why),
            Report::Mended(mended) => {
                let text = mended_text(&mended, &self.words);
                self.hear(Message::Record(Record::Mended(text)));
            }
            Report::Failed { error, press } => {
                // What can never be carried out is not to be shown as if it were on its way.
                if press.is_some_and(|press| self.provisional.answered(press, false)) {
                    self.absorb(Vec::new());
                }
                self.heard_failure(&error);
            }
            Report::Recovered { written } => {
                self.provisional.kept.clear();
                self.absorb(Vec::new());
                let written = written + self.provisional.caught_up().unwrap_or_default();
                self.hear(Message::Record(Record::Recovered { written }));
            }
        }
    }

    fn heard_failure(&mut self, error: &LogError) {
        let why = log_trouble(error, &self.words);
        self.hear(Message::Record(Record::Failed { why, kept: self.provisional.kept.len() }));
        // Nobody can tell what the session holds: the chair may go on without it, and it is joined later. A rehearsal
        // that was joined is none to go on without: that would be another day.
        if error.may_pass() && !self.has_joined_rehearsal() {
            self.ask_to_open();
        }
    }

    /// Where nothing is open and nothing was ordered, the seat is to say what becomes of that.
    fn ask_to_open(&mut self) {
        let waits = self.way.ordered().is_none() && self.shown().opening().is_none();
        if waits && self.seat.kind().may_write() {
            self.hear(Message::Situation(self.unopened()));
        }
    }

    fn heard_unwritten(&mut self, entries: Vec<Entry>, why: &LogError) {
        if matches!(why, LogError::WrongMode { rehearsal: false }) {
            // A rehearsal that was kept, while what lies there could not be read, is nothing to hold on to.
            return self.end_by(why);
        }
        self.provisional.kept = entries;
        self.absorb(Vec::new());
        if let Some(answer) = self.kept_answer.take() {
            self.hear(Message::Record(Record::Kept(answer)));
        }
        let kept = self.provisional.kept.len();
        self.hear(Message::Record(Record::Failed { why: unwritten_text(why, kept, &self.words), kept }));
    }

    pub(super) fn absorb(&mut self, entries: Vec<Entry>) {
        self.session.absorb(entries);
        self.provisional.lay_over(&self.session, self.ms());
        self.set_clock();
    }

    /// Shows what was ordered and is not answered in good time.
    pub(super) fn foresee_overdue(&mut self) {
        if !self.provisional.is_behind(self.ms()) {
            return;
        }
        self.absorb(Vec::new());
        let Some(kept) = self.provisional.news() else { return };
        let why = self.words.with("log-slow", &[("count", kept.into())]);
        self.hear(Message::Record(Record::Failed { why, kept }));
    }

    /// The second that is shown, and at which a key counts.
    pub(super) fn now(&self) -> Second {
        self.hands.now(self.clock.now(), self.ms(), self.speed())
    }

    /// How long to wait until the next second shows.
    pub(super) fn until_next(&self) -> Duration {
        let own = || self.clock.until_next();
        self.hands.until_next(self.clock.now(), self.ms(), self.speed()).map_or_else(own, Duration::from_millis)
    }

    fn speed(&self) -> u32 {
        self.shown().opening().and_then(|opening| opening.rehearsal).map_or(1, |rehearsal| rehearsal.speed)
    }

    /// Sets the clock by the session that is shown.
    pub(super) fn set_clock(&mut self) {
        self.clock = clock_of(self.shown().opening());
        let day = self.shown().current().next().map(|(opened, _)| opened.id);
        self.hands.of_day(day);
        if let Some(latest) = self.shown().latest_at() {
            let (own, wall) = (self.clock.now(), SystemClock.millis());
            self.hands.see(latest, own, wall, self.ms(), self.speed());
        }
    }

    /// Tells the seat what is wrong with the clocks.
    pub(super) fn look_at_clocks(&mut self) {
        let (own, ms, speed) = (self.clock.now(), self.ms(), self.speed());
        let rehearses = self.shown().opening().is_some_and(|opening| opening.rehearsal.is_some());
        let (name, by) = match self.hands.trouble(SystemClock.millis(), own, ms, speed) {
            None => return,
            // A rehearsal's clock is nobody's machine's.
            Some(Trouble::Behind(_)) if rehearses => return,
            Some(Trouble::Behind(by)) => ("log-clock-behind", by),
            Some(Trouble::SetBack(by)) => ("log-clock-set-back", by),
            Some(Trouble::Jumped(by)) if by < Length::ZERO => ("log-clock-back", by),
            Some(Trouble::Jumped(by)) => ("log-clock-forward", by),
        };
        let text = self.words.with(name, &[("length", self.words.length(by).into())]);
        self.hear(Message::Record(Record::Clock(text)));
    }

    /// The session that is shown: the one on disk with what is not there yet, or the one that is about to be.
    pub(super) fn shown(&self) -> &Session {
        let on_disk = || self.provisional.session().unwrap_or(&self.session);
        self.way.foreseen().unwrap_or_else(on_disk)
    }

    fn hear_of_opening(&mut self, report: &Report) {
        let ordered = self.way.ordered();
        self.way.hear(report);
        if ordered.is_none() || self.way.ordered().is_some() {
            return;
        }
        self.set_clock();
        if let Report::Failed { error, .. } = report {
            self.end_by(error);
        }
    }

    /// Ends the seat: no clock would be right over what is there.
    fn end_by(&mut self, error: &LogError) {
        self.refused = Some(Refusal::log(error, &self.words));
        self.left = true;
    }

    /// Leaves: what can be written is written, and what cannot is said once the terminal is given back.
    pub(super) fn leave(mut self, inbox: &Receiver<Inbox>) -> Result<(), Refusal> {
        self.left = true;
        self.clerk = None;
        for item in inbox.try_iter().filter(|item| matches!(item, Inbox::Clerk(..))) {
            self.take(item);
        }
        if let Some(refusal) = self.refused.take() {
            return Err(refusal);
        }
        let kept = std::mem::take(&mut self.provisional.kept);
        let unwritten = |entry: &&Entry| self.session.entries().iter().all(|known| known.id != entry.id);
        let agenda = &self.sitting.plan.agenda;
        let line = |entry: &Entry| {
            let act = self.words.act(&entry.event, agenda);
            format!("  {} {}", self.words.time_at(agenda, entry.at), printable(&act))
        };
        let lost: Vec<String> = kept.iter().filter(unwritten).map(line).collect();
        if lost.is_empty() {
            return Ok(());
        }
        let said = self.words.with("log-lost", &[("count", lost.len().into())]);
        Err(Refusal::refused(format!("{said}\n{}", lost.join("\n"))))
    }
}

/// One line: what is not recorded, and why.
fn unwritten_text(why: &LogError, kept: usize, words: &Words) -> String {
    let place = why.path().map(|path| path.display().to_string()).unwrap_or_default();
    let why = if why.may_pass() { words.text(why.cause()) } else { log_trouble(why, words) };
    words.with("log-unwritten", &[("count", kept.into()), ("why", why.into()), ("place", place.into())])
}

#[cfg(test)]
mod tests;
