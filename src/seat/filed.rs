//! The agenda's file beside the session, as a desk follows it: what it says that the day does not, slot by slot, and
//! what of it somebody takes.
//!
//! What was changed on the day is no difference of the file's: only what it says otherwise than it said before is
//! offered. It names no file and no words.

use super::asking::{Outcome, step};
use super::key::Key;
use super::notice::Said;
use super::prompt::Prompt;
use super::{Seat, SeatKind};
use crate::agenda::complaint::Complaint;
use crate::agenda::difference::{DayField, Field, fields};
use crate::agenda::{Agenda, Slot, SlotId, merge};
use crate::outlook::Outlook;
use crate::session::change::Taken;
use crate::session::command::Command;
use std::sync::Arc;

/// Who presses Enter so shortly after the file has changed once more, in milliseconds, has not read what it says now.
const UNREAD: u64 = 1_000;

/// The agenda's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What it says.
    pub says: Says,
}

/// What the agenda's file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// It is an agenda.
    Agenda {
        /// The agenda, on the session's day.
        agenda: Arc<Agenda>,
        /// Its text.
        source: Arc<str>,
    },
    /// It is none.
    Broken {
        /// Its text.
        source: Arc<str>,
        /// What is wrong with it.
        complaints: Vec<Complaint>,
    },
    /// It cannot be read, and why.
    Unreadable(String),
    /// There is no file any more.
    Gone,
}

impl Says {
    /// Whether that is something else than was known.
    #[must_use]
    pub fn is_news_after(&self, known: &Self) -> bool {
        match (self, known) {
            (Self::Agenda { source, .. }, Self::Agenda { source: known, .. }) => source != known,
            (says, known) => says != known,
        }
    }
}

/// Something that the file says otherwise than the day stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Of what.
    pub of: Of,
    /// What.
    pub what: What,
    /// Why not all of it can be taken, if so.
    pub held: Option<Held>,
}

/// What an offer is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// The day as a whole.
    Day(DayField),
    /// A slot.
    Slot(SlotId),
}

/// What the file changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It has a slot that the day has not.
    Added(Box<Slot>),
    /// It has a slot no more.
    Removed,
    /// It says something else of one: what stands, what would stand, and where they differ.
    Changed(Box<(Slot, Slot)>, Vec<Field>),
    /// It says something else of the day.
    Day,
}

/// Why something cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Held {
    /// It is over, or was overtaken: it stays as it happened.
    Over,
    /// It runs: its times stay, what else is said of it can be taken.
    Runs,
}

impl Offer {
    /// Whether any of it can be taken.
    #[must_use]
    pub fn can_be_taken(&self) -> bool {
        match (&self.what, self.held) {
            (_, None) => true,
            (What::Changed(_, fields), Some(Held::Runs)) => !fields.is_empty(),
            (_, Some(Held::Runs | Held::Over)) => false,
        }
    }
}

/// What somebody takes of the file: all that can be taken, unless it is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopting {
    /// What is pointed at.
    pub at: Of,
    /// What is left.
    pub left: Vec<Of>,
}

impl Adopting {
    /// Whether an offer is taken.
    #[must_use]
    pub fn takes(&self, offer: &Offer) -> bool {
        offer.can_be_taken() && !self.left.contains(&offer.of)
    }
}

/// What the file says otherwise than the day stands: of the day, of the slots in its order, then what it leaves out.
#[must_use]
pub fn offers(file: &Agenda, outlook: &Outlook) -> Vec<Offer> {
    let (before, stands) = (&*outlook.filed, &*outlook.agenda);
    if file == before {
        // It says what it said before, as it nearly always does.
        return Vec::new();
    }
    let past = outlook.rundown.iter().rposition(|row| row.actual.start.is_some()).map_or(0, |latest| latest + 1);
    let running = outlook.current.as_ref().map(|current| current.index);
    let day = |field| Offer { of: Of::Day(field), what: What::Day, held: None };
    let mut offers: Vec<Offer> = day_fields(before, stands, file).into_iter().map(day).collect();
    let has_started = |slot: &Slot| stands.index_of(&slot.id).is_some_and(|index| index < past);
    for (place, slot) in file.slots.iter().enumerate() {
        let of = Of::Slot(slot.id.clone());
        let Some((index, known_now)) = stands.index_of(&slot.id).zip(stands.find(&slot.id).cloned()) else {
            let is_past = file.slots.iter().skip(place).any(has_started);
            offers.push(Offer { of, what: What::Added(Box::new(slot.clone())), held: is_past.then_some(Held::Over) });
            continue;
        };
        let known_before = before.find(&slot.id);
        let merged = |is_ahead| merge::slot(known_before, &known_now, slot, is_ahead);
        let runs = running == Some(index);
        let whole = merged(true);
        let taken = if runs { merged(false) } else { whole.clone() };
        let held = match (runs, index < past) {
            (true, _) => (whole != taken).then_some(Held::Runs),
            (false, is_past) => is_past.then_some(Held::Over),
        };
        if whole != known_now {
            let fields = fields(&known_now, &taken);
            offers.push(Offer { of, what: What::Changed(Box::new((known_now, taken)), fields), held });
        }
    }
    let gone = stands
        .slots
        .iter()
        .enumerate()
        .filter(|(_, slot)| file.index_of(&slot.id).is_none() && before.index_of(&slot.id).is_some());
    offers.extend(gone.map(|(index, slot)| Offer {
        of: Of::Slot(slot.id.clone()),
        what: What::Removed,
        held: if running == Some(index) { Some(Held::Runs) } else { (index < past).then_some(Held::Over) },
    }));
    offers
}

fn day_fields(before: &Agenda, stands: &Agenda, file: &Agenda) -> Vec<DayField> {
    let whole = |heading, rules| merge::day(before, stands, file, heading, rules);
    let unchanged = whole(false, false);
    let heading = (whole(true, false) != unchanged).then_some(DayField::Heading);
    let rules = (whole(false, true) != unchanged).then_some(DayField::Rules);
    heading.into_iter().chain(rules).collect()
}

impl Seat {
    /// The agenda's file, where this seat follows it.
    #[must_use]
    pub fn file(&self) -> Option<&File> {
        self.file.as_ref()
    }

    /// What the file says otherwise than the day stands.
    #[must_use]
    pub fn offers(&self, outlook: &Outlook) -> Vec<Offer> {
        match self.file.as_ref().map(|file| &file.says) {
            Some(Says::Agenda { agenda, .. }) if outlook.opened => offers(agenda, outlook),
            _ => Vec::new(),
        }
    }

    /// What of that is to be told: nothing once somebody has waved it away.
    #[must_use]
    pub fn news_of_file(&self, outlook: &Outlook) -> Vec<Offer> {
        let waved_away = self.file_waved_away.is_some() && self.file_waved_away.as_ref() == self.source();
        if waved_away || self.prompt.is_some() {
            return Vec::new();
        }
        let offers = self.offers(outlook);
        if offers.iter().any(Offer::can_be_taken) { offers } else { Vec::new() }
    }

    fn source(&self) -> Option<&Arc<str>> {
        match self.file.as_ref().map(|file| &file.says) {
            Some(Says::Agenda { source, .. }) => Some(source),
            _ => None,
        }
    }

    /// The file has changed.
    pub(super) fn hear_file(&mut self, file: File, outlook: &Outlook) {
        if self.kind != SeatKind::Desk {
            return;
        }
        let name = file.name.clone();
        let is_gone = file.says == Says::Gone;
        let first = self.file.replace(file).is_none();
        self.align_file(outlook);
        if first {
            return;
        }
        self.file_since = matches!(self.prompt, Some(Prompt::File(_))).then_some(self.ms);
        let offers = self.offers(outlook);
        if is_gone {
            self.notices.tell_until_key(Said::FileGone(name), self.ms);
        } else if !offers.is_empty() && !offers.iter().any(Offer::can_be_taken) {
            self.notices.tell_until_key(Said::FileHeld(name), self.ms);
        }
    }

    /// A file of another day is taken for the day of the session.
    pub(super) fn align_file(&mut self, outlook: &Outlook) {
        if let Some(File { says: Says::Agenda { agenda, .. }, .. }) = &mut self.file
            && agenda.date != outlook.agenda.date
        {
            *agenda = Arc::new(agenda.moved_to(outlook.agenda.date));
        }
    }

    /// The question what of the file is to be taken.
    pub(super) fn opened_file(&self, outlook: &Outlook) -> Result<Prompt, Said> {
        let file = self.file.as_ref().ok_or(Said::FileSaysNothing(String::new()))?;
        let offers = self.offers(outlook);
        let first = offers.iter().find(|offer| offer.can_be_taken()).or(offers.first());
        let at = first.map(|offer| offer.of.clone()).ok_or_else(|| match file.says {
            Says::Gone => Said::FileGone(file.name.clone()),
            _ => Said::FileSaysNothing(file.name.clone()),
        })?;
        Ok(Prompt::File(Adopting { at, left: Vec::new() }))
    }

    /// The question, as far as it still has something to ask; what was pointed at may be gone.
    pub(super) fn file_still_asked(&mut self, outlook: &Outlook) -> bool {
        let offers = self.offers(outlook);
        let Some(Prompt::File(adopting)) = &mut self.prompt else { return true };
        if !offers.iter().any(|offer| offer.of == adopting.at)
            && let Some(first) = offers.first()
        {
            adopting.at = first.of.clone();
        }
        !offers.is_empty()
    }

    pub(super) fn answer_file(&mut self, mut adopting: Adopting, key: Key, outlook: &Outlook) -> Outcome {
        let offers = self.offers(outlook);
        let places: Vec<Of> = offers.iter().map(|offer| offer.of.clone()).collect();
        let at = offers.iter().find(|offer| offer.of == adopting.at);
        match key {
            Key::Up | Key::Left => adopting.at = step(&places, adopting.at, -1),
            Key::Down | Key::Right => adopting.at = step(&places, adopting.at, 1),
            Key::Space if at.is_some_and(Offer::can_be_taken) => {
                if adopting.left.contains(&adopting.at) {
                    adopting.left.retain(|left| *left != adopting.at);
                } else {
                    adopting.left.push(adopting.at.clone());
                }
            }
            key if key.is_enter() => {
                let just_changed = self.file_since.is_some_and(|since| since.saturating_add(UNREAD) > self.ms);
                if !just_changed {
                    return self.adopt(outlook);
                }
                self.tell(Said::FileChangedAgain);
            }
            _ => {}
        }
        Outcome::asks(Prompt::File(adopting))
    }

    /// What Enter would take of the file.
    pub(super) fn considered_file(&self, adopting: &Adopting, outlook: &Outlook) -> Option<Command> {
        let Says::Agenda { agenda, source } = &self.file.as_ref()?.says else { return None };
        let mut taken = Taken::default();
        for offer in self.offers(outlook).into_iter().filter(|offer| adopting.takes(offer)) {
            match offer.of {
                Of::Day(DayField::Heading) => taken.heading = true,
                Of::Day(DayField::Rules) => taken.rules = true,
                Of::Slot(slot) => taken.slots.push(slot),
            }
        }
        let command =
            || Command::Replan { agenda: Arc::clone(agenda), source: Arc::clone(source), taken: Some(taken.clone()) };
        (taken != Taken::default()).then(command)
    }

    /// The person has looked, and leaves the day as it is.
    pub(super) fn wave_file_away(&mut self) {
        self.file_waved_away = self.source().cloned();
    }
}
