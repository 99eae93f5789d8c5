//! How a seat comes to its session: it joins the one that is open, begins one, or shows that there is none.
//!
//! It reads no key and draws nothing; whether a session is to be opened is the person's to say.

use super::opening::Way;
use super::{Room, deliver};
use crate::clerk::{Clerk, Order, employ, employ_with};
use crate::cli::sitting::Refusal;
use crate::duration::Second;
use crate::herald::Voice;
use crate::log::awaited::{AwaitedLog, open_now, opening_named};
use crate::log::lasting::LastingLog;
use crate::log::place::{Mode, agree};
use crate::log::rights;
use crate::seat::SeatKind;
use crate::seat::message::{OpenWish, Situation};
use crate::session::Session;
use std::path::PathBuf;
use std::sync::Arc;

impl Room {
    /// Joins the session that is open, or begins the rehearsal that was asked for.
    pub(super) fn join(&mut self, kind: SeatKind) -> Result<Situation, Refusal> {
        self.refuse_foreign(kind)?;
        if !kind.may_write() {
            let log = match &self.sitting.named {
                Some(path) => AwaitedLog::named(path.clone()),
                None => AwaitedLog::new(self.sitting.sessions.clone()),
            };
            let (bells, sender, hired) = (log.bells(), self.sender.clone(), self.hired);
            self.clerk = Some(employ(Clerk::new(Box::new(log)), bells, move |report| deliver(&sender, hired, report)));
            return Ok(Situation::NoSession);
        }
        if let Some(simulated) = self.sitting.simulated {
            self.hire(self.sitting.named.clone().unwrap_or_else(|| self.place(Mode::Rehearsal)));
            self.order_opening(Some(simulated), true);
            return Ok(Situation::Open);
        }
        let Some(path) = self.standing()? else { return Ok(self.unopened()) };
        self.hire(path);
        if self.sitting.anew {
            self.order_opening(None, true);
        }
        Ok(Situation::Open)
    }

    /// Where the session lies that is there to be joined, or of which nobody can tell.
    fn standing(&self) -> Result<Option<PathBuf>, Refusal> {
        if let Some(path) = &self.sitting.named {
            return Ok(path.exists().then(|| path.clone()));
        }
        match open_now(&self.sitting.sessions, self.clock.now()) {
            // What is begun afresh is the day, not its rehearsal.
            Ok(Some((Mode::Rehearsal, _))) if self.sitting.anew => Ok(None),
            Ok(found) => Ok(found.map(|(_, path)| path)),
            // The clock runs without the log, too, and the clerk goes on trying.
            Err(error) if error.may_pass() => Ok(Some(self.place(Mode::Real))),
            Err(error) => Err(Refusal::log(&error, &self.words)),
        }
    }

    /// What was named and can never be this session is refused at once: no clock would be right over it.
    fn refuse_foreign(&self, kind: SeatKind) -> Result<(), Refusal> {
        let Some(path) = &self.sitting.named else { return Ok(()) };
        let asked = match self.sitting.simulated {
            Some(_) => Some(Mode::Rehearsal),
            None => self.sitting.anew.then_some(Mode::Real),
        };
        let agreed = match (opening_named(path), asked.filter(|_| kind.may_write())) {
            (Err(error), _) if !error.may_pass() => Err(error),
            (Ok(Some(standing)), Some(asked)) => agree(asked, &standing),
            _ => Ok(()),
        };
        agreed.map_err(|error| Refusal::log(&error, &self.words))
    }

    /// How the agenda's day stands to now, without a session.
    pub(super) fn unopened(&self) -> Situation {
        let (agenda, now) = (&self.sitting.plan.agenda, self.clock.now());
        match agenda.days_past(now) {
            _ if agenda.is_of_its_day(now) => Situation::NoSession,
            ..=-1 => Situation::AheadOfDay,
            _ => Situation::PastDay,
        }
    }

    fn place(&self, mode: Mode) -> PathBuf {
        self.sitting.sessions.path(mode).to_owned()
    }

    /// Whether this seat found a rehearsal and joined it.
    pub(super) fn has_joined_rehearsal(&self) -> bool {
        self.sitting.named.is_none() && self.keeps.as_deref() == Some(self.sitting.sessions.path(Mode::Rehearsal))
    }

    /// Employs a clerk for the session at a place, and the herald beside it if one is wanted.
    fn hire(&mut self, path: PathBuf) {
        if let Some(before) = self.clerk.take() {
            // It was ordered nothing, so there is nothing to wait for; what it read is of another session.
            before.dismiss();
            self.session = Session::default();
        }
        self.hire_herald(&path);
        self.take_pen(&path);
        self.hired += 1;
        self.keeps = Some(path.clone());
        let (sender, hired) = (self.sender.clone(), self.hired);
        let (own, shared) = (self.sitting.named.is_none(), self.sitting.shared);
        let heralds = self.voice() != Voice::default();
        let open = move || {
            let log = LastingLog::shared_at(&path, own, shared);
            // With the rights of the session; where it cannot be made, the herald speaks without a lock.
            let _later = heralds.then(|| rights::make_beside(&path, ".herald"));
            let bell = log.bell();
            Ok((Clerk::new(Box::new(log)), Some(bell)))
        };
        self.clerk = Some(employ_with(open, move |report| deliver(&sender, hired, report)));
    }

    fn order_opening(&mut self, simulated: Option<Second>, anew: bool) {
        let opening = self.sitting.opening(simulated, self.sitting.speed);
        let press = self.press(simulated.unwrap_or_else(|| self.clock.now()));
        self.way = Way::to(&opening, &press);
        self.provisional.ordered(press.id, None, self.ms());
        self.set_clock();
        if let Some(clerk) = &self.clerk {
            clerk.send(Order::Open { opening, press, anew });
        }
    }

    pub(super) fn open(&mut self, wish: OpenWish) {
        let named = self.sitting.named.clone();
        let mode = if matches!(wish, OpenWish::Rehearse { .. }) { Mode::Rehearsal } else { Mode::Real };
        let path = named.unwrap_or_else(|| self.place(mode));
        if self.keeps.as_ref() != Some(&path) {
            self.hire(path);
        }
        match wish {
            OpenWish::Real => self.order_opening(None, self.sitting.anew),
            OpenWish::AsToday => {
                let agenda = &self.sitting.plan.agenda;
                let today = agenda.local(self.clock.now()).date_naive();
                self.sitting.plan.agenda = Arc::new(agenda.moved_to(today));
                // What another day left in the session is not this day's.
                self.order_opening(None, true);
            }
            OpenWish::Rehearse { at } => self.order_opening(Some(at), true),
        }
    }
}
