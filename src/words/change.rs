//! How adopted plans and changes of the day ahead read.

use super::name::name_of;
use super::{Words, printable, shortened};
use crate::agenda::{Agenda, Hard, Kind, SlotId};
use crate::duration::Length;
use crate::session::change::{Change, NewSlot, Taken};
use crate::session::event::{Cut, Event};
use crate::session::plan::PlanName;

/// The cells that a title may take in the middle of a sentence.
const TITLE_CELLS: usize = 40;

impl Words {
    /// What people call a plan.
    #[must_use]
    pub fn plan_name(&self, plan: PlanName) -> String {
        self.text(match plan {
            PlanName::ThisQa => "plans-name-this-qa",
            PlanName::AllQa => "plans-name-all-qa",
            PlanName::Breaks => "plans-name-breaks",
            PlanName::Mix => "plans-name-mix",
            PlanName::Later => "plans-name-later",
        })
    }

    /// What an event that changes the day ahead rules.
    pub(super) fn change_of_the_day(&self, event: &Event, agenda: &Agenda) -> String {
        let name = |slot: &SlotId| name_of(slot, agenda).into();
        match event {
            Event::Recovered { plan, cuts, .. } => self.recovered(*plan, cuts),
            Event::Moved { slot, before: Some(before) } => {
                self.with("acts-moved-before", &[("slot", name(slot)), ("other", name(before))])
            }
            Event::Moved { slot, before: None } => self.of_slot("acts-moved-last", slot, agenda),
            Event::Added { slot, before } => self.added(slot, before.as_ref(), agenda),
            Event::Edited { slot, change } => self.edited(slot, change, agenda),
            Event::ChangeoverSet { to } => self.with("acts-changeover-set", &[("length", self.length(*to).into())]),
            Event::StartedAhead { slot, since } => self.happened("acts-started-ahead", slot, *since, agenda),
            Event::Yielded { slot, to } => self.with("acts-yielded", &[("slot", name(slot)), ("other", name(to))]),
            Event::SpeakerMissed { slot, speaker, by } => {
                let speaker = printable(speaker).into_owned();
                let length = ("length", self.length(*by).into());
                self.with("acts-speaker-missed", &[("slot", name(slot)), ("speaker", speaker.into()), length])
            }
            Event::Replanned { agenda: filed, taken: Some(taken), .. } => self.taken(taken, agenda, filed),
            _ => self.text("acts-replanned"),
        }
    }

    /// What was taken of the agenda's file, by name: the slots first, for where it is cut they say most.
    fn taken(&self, taken: &Taken, agenda: &Agenda, filed: &Agenda) -> String {
        let name = |slot: &SlotId| match agenda.index_of(slot) {
            Some(_) => name_of(slot, agenda),
            None => name_of(slot, filed),
        };
        let heading = taken.heading.then(|| self.text("acts-replanned-heading"));
        let rules = taken.rules.then(|| self.text("acts-replanned-rules"));
        let names: Vec<String> = taken.slots.iter().map(name).chain(heading).chain(rules).collect();
        let names = shortened(&names.join(", "), TITLE_CELLS).into_owned();
        self.with("acts-replanned-slots", &[("slots", names.into())])
    }

    /// What people call a kind of slot.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> String {
        self.text(&format!("desk-kind-{}", kind.name()))
    }

    fn recovered(&self, plan: PlanName, cuts: &[Cut]) -> String {
        let plan_name = ("plan", self.plan_name(plan).into());
        if cuts.is_empty() {
            return self.with("acts-recovered-nothing", &[plan_name]);
        }
        let given: Length = cuts.iter().map(|cut| cut.by).sum();
        self.with("acts-recovered", &[plan_name, ("length", self.about(given).into())])
    }

    fn added(&self, slot: &NewSlot, before: Option<&SlotId>, agenda: &Agenda) -> String {
        let title = ("title", shortened(&printable(&slot.title), TITLE_CELLS).into_owned().into());
        let length = ("length", self.length(slot.talk + slot.qa.unwrap_or_default()).into());
        match before {
            Some(before) => self.with("acts-added-before", &[title, length, ("other", name_of(before, agenda).into())]),
            None => self.with("acts-added-last", &[title, length]),
        }
    }

    fn edited(&self, slot: &SlotId, change: &Change, agenda: &Agenda) -> String {
        let name = ("slot", name_of(slot, agenda).into());
        let length = |length: Length| ("length", self.length(length).into());
        match change {
            Change::Title(title) => {
                let title = shortened(&printable(title), TITLE_CELLS).into_owned();
                self.with("acts-edited-title", &[("title", title.into())])
            }
            Change::Speakers(speakers) => {
                let speakers = speakers.iter().map(|speaker| printable(&speaker.name)).collect::<Vec<_>>().join(", ");
                let speakers = shortened(&speakers, TITLE_CELLS).into_owned();
                self.with("acts-edited-speakers", &[name, ("speakers", speakers.into())])
            }
            Change::Notes(_) => self.with("acts-edited-notes", &[name]),
            Change::Hard(hard) => self.with(hard_text(*hard), &[name]),
            Change::Min(Some(min)) => self.with("acts-edited-min", &[name, length(*min)]),
            Change::Min(None) => self.with("acts-edited-no-min", &[name]),
            Change::MinQa(min) => self.with("acts-edited-min-qa", &[name, length(*min)]),
        }
    }
}

fn hard_text(hard: Hard) -> &'static str {
    match (hard.start, hard.end) {
        (true, true) => "acts-edited-hard-both",
        (true, false) => "acts-edited-hard-start",
        (false, true) => "acts-edited-hard-end",
        (false, false) => "acts-edited-hard-none",
    }
}
