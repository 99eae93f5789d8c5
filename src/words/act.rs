//! How the events of the log read: in the log itself, and where undo says what it takes back.
//!
//! It says what was ruled, not what that came to; for this see [`super::answer`].

use super::{Words, name::name_of, printable};
use crate::agenda::{Agenda, Phase, Slot, SlotId};
use crate::duration::{Length, Second};
use crate::outlook::{Act, Outlook};
use crate::session::event::{Announced, Edge, Event, Transition};

impl Words {
    /// What an event rules: `II closed, III opened`, `II: 5 min more for Q&A`.
    #[must_use]
    pub fn act(&self, event: &Event, agenda: &Agenda) -> String {
        match event {
            Event::Opened(opening) => match opening.rehearsal {
                Some(rehearsal) => self.with(
                    "acts-opened-rehearsal",
                    &[("time", self.exact_time(agenda.time_of_day(rehearsal.simulated)).into())],
                ),
                None => self.text("acts-opened"),
            },
            Event::Confirmed => self.text("acts-confirmed"),
            Event::Started { slot, since } => self.happened("acts-started", slot, *since, agenda),
            Event::QaOpened { slot, since } => self.happened("acts-qa-opened", slot, *since, agenda),
            Event::Closed { slot, since, started, .. } => self.closed(slot, started.as_ref(), *since, agenda),
            Event::Arrived { slot, phase, since } => self.arrived(slot, *phase, *since, agenda),
            Event::Postponed { slot, to } => self.postponed(slot, *to, agenda),
            Event::Extended { slot, phase, by } => self.extended(slot, *phase, *by, agenda),
            Event::ClosingKept { slot } => self.closing_kept(slot, agenda),
            Event::QaKept { slot } => self.qa_kept(slot, agenda),
            Event::Suspended { slot } => self.of_slot("acts-suspended", slot, agenda),
            Event::Resumed { slot } => self.of_slot("acts-resumed", slot, agenda),
            Event::Skipped { slot } => self.of_slot("acts-skipped", slot, agenda),
            Event::Restored { slot } => self.of_slot("acts-restored", slot, agenda),
            Event::Corrected { of, to } => self.corrected(of, *to, agenda),
            event if event.changes_the_day_ahead() => self.change_of_the_day(event, agenda),
            Event::MessageShown { text } => self.with("acts-message-shown", &[("text", printable(text).into())]),
            Event::MessageCleared => self.text("acts-message-cleared"),
            Event::BlackoutBegan => self.text("acts-blackout-began"),
            Event::BlackoutEnded => self.text("acts-blackout-ended"),
            Event::Struck { .. } => self.text("acts-struck"),
            other => self.with("acts-unknown", &[("kind", printable(other.kind()).into())]),
        }
    }

    /// The same for an entry of the log as it is shown: a strike then says what it struck or brought back.
    #[must_use]
    pub fn act_in(&self, act: &Act, outlook: &Outlook) -> String {
        self.strike_in(act, outlook).unwrap_or_else(|| self.act(&act.event, &outlook.agenda))
    }

    /// What a strike struck or brought back, and whose that was if it was somebody else's; nothing of other acts.
    pub(super) fn strike_in(&self, strike: &Act, outlook: &Outlook) -> Option<String> {
        // What strikes a strike brings back what that struck, and so on; a log from elsewhere may go round in a circle.
        let chain = std::iter::successors(outlook.struck_by(strike), |act| outlook.struck_by(act));
        let (depth, act) = chain.take(outlook.acts.len()).enumerate().last()?;
        let name = match depth {
            0 if act.by.name != strike.by.name => "acts-struck-of",
            depth if depth.is_multiple_of(2) => "acts-struck-number",
            _ => "acts-brought-back",
        };
        let arguments = [
            ("turn", act.turn.to_string().into()),
            ("name", printable(&act.by.name).into_owned().into()),
            ("act", self.act(&act.event, &outlook.agenda).into()),
        ];
        Some(self.with(name, &arguments))
    }

    /// The strike of an entry, by its number and what it ruled.
    pub(super) fn struck(&self, turn: u64, event: &Event, agenda: &Agenda) -> String {
        self.with("acts-struck-number", &[("turn", turn.to_string().into()), ("act", self.act(event, agenda).into())])
    }

    /// A change of what runs: `II opened`, `II closed`.
    #[must_use]
    pub fn transition(&self, transition: &Transition, agenda: &Agenda) -> String {
        let name = match transition.edge {
            Edge::Start => "acts-started",
            Edge::Qa => "acts-qa-opened",
            Edge::Closing => "acts-closed",
            Edge::Suspension => "acts-suspended",
            Edge::Resumption => "acts-resumed",
        };
        self.of_slot(name, &transition.slot, agenda)
    }

    pub(super) fn of_slot(&self, name: &str, slot: &SlotId, agenda: &Agenda) -> String {
        self.with(name, &[("slot", name_of(slot, agenda).into())])
    }

    pub(super) fn happened(&self, name: &str, slot: &SlotId, since: Option<Second>, agenda: &Agenda) -> String {
        self.then(self.of_slot(name, slot, agenda), "acts-then", since, agenda)
    }

    /// Adds the moment at which it really happened.
    fn then(&self, act: String, name: &str, at: Option<Second>, agenda: &Agenda) -> String {
        let Some(at) = at else { return act };
        self.with(name, &[("act", act.into()), ("time", self.exact_time(agenda.time_of_day(at)).into())])
    }

    fn closed(&self, slot: &SlotId, started: Option<&SlotId>, since: Option<Second>, agenda: &Agenda) -> String {
        let act = match started {
            None => self.of_slot("acts-closed", slot, agenda),
            Some(started) => self.with(
                "acts-closed-started",
                &[("slot", name_of(slot, agenda).into()), ("started", name_of(started, agenda).into())],
            ),
        };
        self.then(act, "acts-then", since, agenda)
    }

    fn arrived(&self, slot: &SlotId, phase: Phase, since: Option<Second>, agenda: &Agenda) -> String {
        let name = match phase {
            Phase::Talk => "acts-arrived",
            Phase::Qa => "acts-arrived-qa",
        };
        self.then(self.of_slot(name, slot, agenda), "acts-since", since, agenda)
    }

    fn postponed(&self, slot: &SlotId, to: Announced, agenda: &Agenda) -> String {
        let slot = ("slot", name_of(slot, agenda).into());
        match to {
            Announced::At(at) => {
                let time = self.exact_time(agenda.time_of_day(at));
                self.with("acts-postponed-to", &[slot, ("time", time.into())])
            }
            Announced::By(by) => {
                let name = if by < Length::ZERO { "acts-postponed-sooner" } else { "acts-postponed-by" };
                self.with(name, &[slot, ("length", self.length(by).into())])
            }
        }
    }

    fn extended(&self, id: &SlotId, phase: Phase, by: Length, agenda: &Agenda) -> String {
        let has_qa = agenda.find(id).is_some_and(Slot::has_qa);
        let name = match (by < Length::ZERO, phase, has_qa) {
            (false, Phase::Talk, false) => "acts-more",
            (false, Phase::Talk, true) => "acts-more-talk",
            (false, Phase::Qa, _) => "acts-more-qa",
            (true, Phase::Talk, false) => "acts-less",
            (true, Phase::Talk, true) => "acts-less-talk",
            (true, Phase::Qa, _) => "acts-less-qa",
        };
        self.with(name, &[("slot", name_of(id, agenda).into()), ("length", self.length(by).into())])
    }

    fn closing_kept(&self, id: &SlotId, agenda: &Agenda) -> String {
        let planned = agenda.find(id).map(|slot| slot.end);
        let time = planned.map(|end| self.exact_time(agenda.time_of_day(end))).unwrap_or_default();
        self.with("acts-closing-kept", &[("slot", name_of(id, agenda).into()), ("time", time.into())])
    }

    fn qa_kept(&self, id: &SlotId, agenda: &Agenda) -> String {
        let planned = agenda.find(id).map(Slot::qa_length);
        let length = self.length(planned.unwrap_or_default());
        self.with("acts-qa-kept", &[("slot", name_of(id, agenda).into()), ("length", length.into())])
    }

    fn corrected(&self, of: &Transition, to: Second, agenda: &Agenda) -> String {
        let time = self.exact_time(agenda.time_of_day(to));
        self.with("acts-corrected", &[("act", self.transition(of, agenda).into()), ("time", time.into())])
    }
}
