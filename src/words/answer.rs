//! How a command is answered once it is recorded: what was ruled, what it came to, and what one must know of it.
//!
//! It knows nothing of why a command may be out of order; for this see [`super::refusal`].

use super::Words;
use super::agreement::is_joined_by_e;
use super::name::{name_of, slot_name};
use crate::agenda::{Agenda, Phase, SlotId};
use crate::duration::Second;
use crate::outlook::{Outlook, Row, RowState, State};
use crate::session::answer::{Answer, Remark};
use crate::session::event::Event;

impl Words {
    /// What was ruled and what one must know of it: one short sentence, with remarks a few.
    #[must_use]
    pub fn answer(&self, answer: &Answer, agenda: &Agenda) -> String {
        self.sentences(self.ruled(answer, agenda), answer, agenda)
    }

    /// The same, and what it came to by an outlook that already counts it: `II closed; III waits for 11:30`.
    #[must_use]
    pub fn outcome(&self, answer: &Answer, outlook: &Outlook) -> String {
        let own = outlook.acts.iter().rfind(|act| act.turn == answer.turn && act.event == answer.event);
        let strike = own.and_then(|act| self.strike_in(act, outlook));
        let ruled = strike.unwrap_or_else(|| self.ruled(answer, &outlook.agenda));
        let ruled = match self.consequence(&answer.event, outlook) {
            Some(consequence) => {
                self.with("answers-with-consequence", &[("act", ruled.into()), ("consequence", consequence.into())])
            }
            None => ruled,
        };
        self.sentences(ruled, answer, &outlook.agenda)
    }

    /// A remark of its own, as a whole sentence without its full stop.
    #[must_use]
    pub fn remark(&self, remark: &Remark, agenda: &Agenda) -> String {
        match remark {
            Remark::MinimumUndercut { slot, phase, least, left } => {
                let name = match phase {
                    Some(Phase::Qa) => "answers-minimum-qa",
                    Some(Phase::Talk) | None => "answers-minimum",
                };
                let arguments = [
                    ("slot", name_of(slot, agenda).into()),
                    ("left", self.length(*left).into()),
                    ("least", self.length(*least).into()),
                ];
                self.with(name, &arguments)
            }
            Remark::ConflictHidden { slot, by } => {
                let by = ("length", self.length(*by).into());
                self.with("answers-conflict-hidden", &[("slot", name_of(slot, agenda).into()), by])
            }
            Remark::JumpSkipped(slots) => {
                let names: Vec<String> = slots.iter().map(|slot| name_of(slot, agenda)).collect();
                self.with(
                    "answers-jump-skipped",
                    &[("count", names.len().into()), ("slots", self.listed(names).into())],
                )
            }
            Remark::NowVoid(turns) => self.of_entries("answers-now-void", turns),
            Remark::CountAgain(turns) => self.of_entries("answers-count-again", turns),
            Remark::BroughtBackBy(turn) => self.with("answers-brought-back-by", &[("turn", turn.to_string().into())]),
            Remark::WasStruck(turn, event) => self.struck(*turn, event, agenda),
            Remark::WasCorrected(_, before) => {
                let time = self.exact_time(agenda.time_of_day(*before));
                self.with("answers-was-corrected", &[("time", time.into())])
            }
            Remark::AnnouncementTakenBack(slot) => self.of_slot("answers-announcement-taken-back", slot, agenda),
            Remark::Lifted(length) => self.with("answers-lifted", &[("length", self.length(*length).into())]),
        }
    }

    fn of_entries(&self, name: &str, turns: &[u64]) -> String {
        self.with(name, &[("count", turns.len().into()), ("entries", self.numbered(turns).into())])
    }

    /// `#12`, `#12 and #13`: the numbers that people see and strike.
    pub(super) fn numbered(&self, turns: &[u64]) -> String {
        let number = |turn: &u64| self.with("answers-entry", &[("turn", turn.to_string().into())]);
        self.listed(turns.iter().map(number).collect())
    }

    /// `I`, `I and II`, `I, II and III`.
    fn listed(&self, mut items: Vec<String>) -> String {
        let Some(last) = items.pop() else { return String::new() };
        if items.is_empty() {
            return last;
        }
        let joined_by_e = is_joined_by_e(self.language, &last);
        let listed = self.with("answers-list", &[("items", items.join(", ").into()), ("last", last.as_str().into())]);
        match listed.strip_suffix(&format!(" y {last}")) {
            Some(before) if joined_by_e => format!("{before} e {last}"),
            _ => listed,
        }
    }

    /// What was ruled; a strike and an announcement say more than their event holds.
    fn ruled(&self, answer: &Answer, agenda: &Agenda) -> String {
        let said = answer.remarks.iter().find(|remark| replaces_act(remark));
        said.map_or_else(|| self.act(&answer.event, agenda), |remark| self.remark(remark, agenda))
    }

    fn sentences(&self, ruled: String, answer: &Answer, agenda: &Agenda) -> String {
        let remarks = answer.remarks.iter().filter(|remark| !replaces_act(remark));
        let remarks: Vec<String> = remarks.map(|remark| self.remark(remark, agenda)).collect();
        if remarks.is_empty() {
            return ruled;
        }
        format!("{ruled}. {}.", remarks.join(". "))
    }

    /// What an event came to; nothing where the event itself says it all.
    fn consequence(&self, event: &Event, outlook: &Outlook) -> Option<String> {
        match event {
            Event::Closed { started: None, .. } if outlook.state == State::Adjourned => {
                Some(self.text("answers-adjourned"))
            }
            Event::Closed { started: None, .. } => {
                let (next, slot) = outlook.next.zip(outlook.next_slot())?;
                let time = self.time_at(&outlook.agenda, next.expected_start);
                let name = if next.by_clock { "answers-starts-at" } else { "answers-waits-for" };
                Some(self.with(name, &[("slot", slot_name(slot).into()), ("time", time.into())]))
            }
            Event::Closed { started: Some(slot), .. }
            | Event::Started { slot, .. }
            | Event::Arrived { slot, .. }
            | Event::Extended { slot, .. }
            | Event::QaOpened { slot, .. }
            | Event::QaKept { slot }
            | Event::ClosingKept { slot }
            | Event::Resumed { slot } => self.moments_of(slot, outlook),
            Event::Postponed { slot, .. } => {
                let start = row_of(slot, outlook).and_then(|row| row.expected.start)?;
                Some(self.with("answers-starts", &[("time", self.time_at(&outlook.agenda, start).into())]))
            }
            event if event.changes_the_day_ahead() => self.consequence_ahead(event, outlook),
            Event::Skipped { .. } | Event::Restored { .. } | Event::Corrected { .. } | Event::Struck { .. } => {
                Some(self.with("answers-now", &[("lateness", self.lateness_now(outlook).into())]))
            }
            _ => None,
        }
    }

    /// What a change of the day ahead came to: a slot's new times where it has some, else how late it is now.
    fn consequence_ahead(&self, event: &Event, outlook: &Outlook) -> Option<String> {
        match event {
            Event::Edited { .. } => None,
            Event::StartedAhead { slot, .. } | Event::SpeakerMissed { slot, .. } => self.moments_of(slot, outlook),
            Event::Moved { slot, .. } => {
                let start = row_of(slot, outlook).and_then(|row| row.expected.start)?;
                Some(self.with("answers-starts", &[("time", self.time_at(&outlook.agenda, start).into())]))
            }
            _ => {
                let end = self.time_at(&outlook.agenda, outlook.end_expected?);
                Some(self.with("answers-end", &[("time", end.into())]))
            }
        }
    }

    /// When Q&A opens, if it is still to open, and when the slot closes.
    fn moments_of(&self, slot: &SlotId, outlook: &Outlook) -> Option<String> {
        let row = row_of(slot, outlook)?;
        let time = |at: Second| self.time_at(&outlook.agenda, at).into();
        let closing = ("closing", time(row.expected.end?));
        let open = row.actual.qa.is_some() || !matches!(row.state, RowState::Running | RowState::Upcoming);
        match row.expected.qa.filter(|_| !open) {
            Some(qa) => Some(self.with("answers-qa-and-closing", &[("qa", time(qa)), closing])),
            None => Some(self.with("answers-closing", &[closing])),
        }
    }
}

/// Whether a remark says what was ruled better than the event can.
fn replaces_act(remark: &Remark) -> bool {
    matches!(remark, Remark::WasStruck(..) | Remark::AnnouncementTakenBack(_))
}

fn row_of<'a>(slot: &SlotId, outlook: &'a Outlook) -> Option<&'a Row> {
    outlook.agenda.index_of(slot).and_then(|index| outlook.rundown.get(index))
}
