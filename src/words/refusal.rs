//! How a command is refused: why it is out of order, and what would help.
//!
//! It refuses nothing itself. The remedy names keys at a seat and commands to a script.

use super::{Words, name::name_of, printable, shortened};
use crate::agenda::{Agenda, Phase, Slot, SlotId};
use crate::session::answer::OutOfOrder;
use fluent_bundle::FluentValue;

/// How many slots a refusal lists by their identity.
const LISTED: usize = 12;

/// What a refusal's text is filled with, besides who asks.
type Arguments = Vec<(&'static str, FluentValue<'static>)>;

impl Words {
    /// Why a command is out of order, with a remedy.
    #[must_use]
    pub fn refusal(&self, refused: &OutOfOrder, agenda: &Agenda) -> String {
        let (name, arguments) = self.reason(refused, agenda);
        self.with(name, &arguments)
    }

    fn reason(&self, refused: &OutOfOrder, agenda: &Agenda) -> (&'static str, Arguments) {
        let slot = |id: &SlotId| vec![("slot", name_of(id, agenda).into())];
        let time = |at| self.exact_time(agenda.time_of_day(at)).into();
        match refused {
            OutOfOrder::NothingRuns => ("refusals-nothing-runs", Vec::new()),
            OutOfOrder::Runs(id) => ("refusals-runs", slot(id)),
            OutOfOrder::Suspended => ("refusals-suspended", Vec::new()),
            OutOfOrder::NotSuspended => ("refusals-not-suspended", Vec::new()),
            OutOfOrder::Adjourned => ("refusals-adjourned", Vec::new()),
            OutOfOrder::OverAlready(id, phase) => ("refusals-over-already", of_phase(id, *phase, agenda)),
            OutOfOrder::Haste(id, phase) => ("refusals-haste", of_phase(id, *phase, agenda)),
            OutOfOrder::JustEntered(id, phase) => ("refusals-just-entered", of_phase(id, *phase, agenda)),
            OutOfOrder::OnlyOpened(id) => ("refusals-only-opened", slot(id)),
            OutOfOrder::NoSuchSlot(text) => ("refusals-no-such-slot", no_such_slot(text, agenda)),
            OutOfOrder::NoQa(id) => ("refusals-no-qa", slot(id)),
            OutOfOrder::ThereAlready(id, phase) => ("refusals-there-already", of_phase(id, *phase, agenda)),
            OutOfOrder::Over(id) => ("refusals-over", slot(id)),
            OutOfOrder::HasStarted(id) => ("refusals-has-started", slot(id)),
            OutOfOrder::NotNext { slot: id, next } => ("refusals-not-next", of_two(id, next, agenda)),
            OutOfOrder::Overtaken(id) => ("refusals-overtaken", slot(id)),
            OutOfOrder::SkippedAlready(id) => ("refusals-skipped-already", slot(id)),
            OutOfOrder::NotSkipped(id) => ("refusals-not-skipped", slot(id)),
            OutOfOrder::TooEarly { at, not_before: earliest } => {
                ("refusals-too-early", vec![("time", time(*at)), ("earliest", time(*earliest))])
            }
            OutOfOrder::InFuture(at) => ("refusals-in-future", vec![("time", time(*at))]),
            OutOfOrder::InPast(at) => ("refusals-in-past", vec![("time", time(*at))]),
            OutOfOrder::ClosingPast(at) => ("refusals-closing-past", vec![("time", time(*at))]),
            OutOfOrder::ClosingNotForward => ("refusals-closing-not-forward", Vec::new()),
            OutOfOrder::ClosingNotMoved => ("refusals-closing-not-moved", Vec::new()),
            OutOfOrder::InOvertime => ("refusals-in-overtime", Vec::new()),
            OutOfOrder::NothingToRecover => ("refusals-nothing-to-recover", Vec::new()),
            OutOfOrder::NothingChanged => ("refusals-nothing-changed", Vec::new()),
            OutOfOrder::SlotExists(id) => ("refusals-slot-exists", slot(id)),
            OutOfOrder::NoTitle => ("refusals-no-title", Vec::new()),
            OutOfOrder::NoLength => ("refusals-no-length", Vec::new()),
            OutOfOrder::NoSuchSpeaker(id, name) => ("refusals-no-such-speaker", of_speaker(id, name, agenda)),
            OutOfOrder::NoSpeakerTime(name) => ("refusals-no-speaker-time", of_text(name)),
            OutOfOrder::NothingToCorrect => ("refusals-nothing-to-correct", Vec::new()),
            OutOfOrder::NothingToStrike => ("refusals-nothing-to-strike", Vec::new()),
            OutOfOrder::NoSuchEntry(turn) => ("refusals-no-such-entry", of_turn(*turn)),
            OutOfOrder::AmbiguousEntry(turn, count) => ("refusals-ambiguous-entry", of_turns(*turn, *count)),
            OutOfOrder::OpeningStays(turn) => ("refusals-opening-stays", of_turn(*turn)),
            OutOfOrder::NoEffectAlready(turn) => ("refusals-no-effect-already", of_turn(*turn)),
            OutOfOrder::WouldVoid(turns) => ("refusals-would-void", self.entries(turns)),
            OutOfOrder::NothingToConfirm => ("refusals-nothing-to-confirm", Vec::new()),
            OutOfOrder::NoText => ("refusals-no-text", Vec::new()),
            OutOfOrder::ReadOnly => ("refusals-read-only", Vec::new()),
            OutOfOrder::NotOpen => ("refusals-not-open", Vec::new()),
        }
    }

    fn entries(&self, turns: &[u64]) -> Arguments {
        vec![("count", turns.len().into()), ("entries", self.numbered(turns).into())]
    }
}

fn of_phase(id: &SlotId, phase: Phase, agenda: &Agenda) -> Arguments {
    let has_qa = agenda.find(id).is_some_and(Slot::has_qa);
    vec![
        ("slot", name_of(id, agenda).into()),
        ("phase", if has_qa { phase.name() } else { "whole" }.into()),
        ("ends", format!("{}/{}", printable(&id.0), phase.name()).into()),
    ]
}

fn of_text(text: &str) -> Arguments {
    vec![("text", printable(text).into_owned().into())]
}

fn of_two(id: &SlotId, next: &SlotId, agenda: &Agenda) -> Arguments {
    vec![("slot", name_of(id, agenda).into()), ("next", name_of(next, agenda).into())]
}

fn of_speaker(id: &SlotId, name: &str, agenda: &Agenda) -> Arguments {
    vec![("slot", name_of(id, agenda).into()), ("text", shortened(&printable(name), 40).into_owned().into())]
}

fn of_turns(turn: u64, count: usize) -> Arguments {
    vec![("turn", turn.to_string().into()), ("count", count.into())]
}

fn of_turn(turn: u64) -> Arguments {
    vec![("turn", turn.to_string().into())]
}

fn no_such_slot(text: &str, agenda: &Agenda) -> Arguments {
    let mut known: Vec<&str> = agenda.slots.iter().take(LISTED).map(|slot| slot.id.0.as_str()).collect();
    if agenda.slots.len() > LISTED {
        known.push("…");
    }
    let text = shortened(&printable(text), 40).into_owned();
    vec![("text", text.into()), ("slots", printable(&known.join(", ")).into_owned().into())]
}
