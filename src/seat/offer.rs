//! What is offered once the day departs from its plan: labelled choices, the first of which changes nothing.
//!
//! A slot that closes early leaves time to spare, a day may begin late, somebody may not come. It must not know how the
//! choices are worded.

use super::asking::{Outcome, by_arrow};
use super::key::Key;
use super::prompt::Prompt;
use super::{Effect, Seat};
use crate::agenda::{Phase, Slot, SlotId};
use crate::duration::{Length, Second};
use crate::outlook::{OfferedPlan, Outlook, RowState, State};
use crate::session::answer::Answer;
use crate::session::command::Command;
use crate::session::event::{Edge, Event};
use crate::session::plan::PlanName;

/// Less than this is not worth a question.
const WORTH_ASKING: Length = Length::minutes(1);

/// A slot as it was when somebody ended it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leaving {
    slot: SlotId,
    phase: Phase,
    /// When it would have closed by itself.
    closing: Second,
}

impl Leaving {
    /// What is left by effects that end what runs.
    pub(super) fn by(effects: &[Effect], outlook: &Outlook) -> Option<Self> {
        let ends = |effect: &Effect| matches!(effect, Effect::Rule(Command::Next { .. } | Command::Close { .. }));
        let current = outlook.current.as_ref().filter(|_| effects.iter().any(ends))?;
        let slot = outlook.slot_id(current.index)?.clone();
        Some(Self { slot, phase: current.phase, closing: current.closing })
    }
}

/// A slot that closed before its time, while the next one waits for its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlyFinish {
    /// The number of the entry that closed it.
    pub turn: u64,
    /// The slot.
    pub slot: SlotId,
    /// Whether it has a Q&A.
    pub has_qa: bool,
    /// The phase that it was closed from.
    pub phase: Phase,
    /// When it closed.
    pub closed: Second,
    /// When it would have closed.
    pub until: Second,
    /// What is chosen so far.
    pub choice: Spare,
}

/// What can become of the time that an early finish leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spare {
    /// The next slot waits for its time: nothing starts early by itself.
    Wait,
    /// The slot goes on after all: its Q&A has the time, or the slot itself where it has none.
    GoOn,
    /// The next slot starts now.
    StartNow,
}

impl Spare {
    /// Every choice; Enter takes the first.
    pub const ALL: [Self; 3] = [Self::Wait, Self::GoOn, Self::StartNow];
}

impl EarlyFinish {
    /// Whether the slot was closed from its talk, so that its Q&A never opened.
    #[must_use]
    pub fn is_past_qa(&self) -> bool {
        self.has_qa && self.phase == Phase::Talk
    }

    /// What the choice comes to as a command; nothing for waiting.
    pub(super) fn command(&self, outlook: &Outlook) -> Option<Command> {
        match self.choice {
            Spare::Wait => None,
            Spare::GoOn => Some(Command::Strike { turn: Some(self.turn), with_later: false }),
            Spare::StartNow => Some(Command::Begin { slot: outlook.next_id()?.clone(), at: None }),
        }
    }

    /// Everything that is ruled: a Q&A that was passed over opens at the moment at which the talk ended.
    fn commands(&self, outlook: &Outlook) -> Vec<Command> {
        let opens = self.choice == Spare::GoOn && self.is_past_qa();
        let ends = Some((self.slot.clone(), Phase::Talk));
        let opening = opens.then_some(Command::Next { ends, at: Some(self.closed) });
        self.command(outlook).into_iter().chain(opening).collect()
    }

    fn is_pointless(outlook: &Outlook) -> bool {
        outlook.state != State::Holding || outlook.next.is_none_or(|next| next.expected_start <= outlook.now)
    }
}

/// What gives way when the day begins late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LateStart {
    /// The end: every slot keeps its length.
    KeepLengths,
    /// What the best plan takes, so that the end is kept, or the hard point before it.
    KeepEnd,
}

impl LateStart {
    /// Every choice; Enter takes the first.
    pub const ALL: [Self; 2] = [Self::KeepLengths, Self::KeepEnd];

    /// The plan that keeps the end best, if any recovers something.
    #[must_use]
    pub fn plan(outlook: &Outlook) -> Option<&OfferedPlan> {
        outlook.plans.first().filter(|best| best.plan != PlanName::Later)
    }

    /// Whether what runs is the first slot of the day that people come for, and later than it ought to be.
    fn is_so(outlook: &Outlook) -> bool {
        let Some(current) = &outlook.current else { return false };
        let rows = outlook.agenda.slots.iter().zip(&outlook.rundown);
        let mut before = rows.take(current.index);
        let first = before.all(|(slot, row)| slot.kind.is_pause() || row.state == RowState::Skipped);
        let is_pause = outlook.current_slot().is_none_or(|slot| slot.kind.is_pause());
        first && !is_pause && outlook.late_by >= WORTH_ASKING && Self::plan(outlook).is_some()
    }
}

/// What can become of the time of somebody who does not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Absence {
    /// It stays a gap.
    LeaveGap,
    /// The slot that runs has it, for its discussion.
    Discuss,
    /// The next slot comes first, in its place; the printed order changes.
    BringForward,
}

impl Absence {
    /// The choices that make sense for a slot now, the default first.
    #[must_use]
    pub fn offered(slot: &SlotId, outlook: &Outlook) -> Vec<Self> {
        let speaks = |slot: Option<&Slot>| slot.is_some_and(|slot| !slot.kind.is_pause());
        let absent = outlook.agenda.find(slot);
        let runs = speaks(outlook.current_slot()) && speaks(absent);
        let follows = Self::following(slot, outlook).is_some();
        let choices = [(Self::LeaveGap, true), (Self::Discuss, runs), (Self::BringForward, follows)];
        choices.into_iter().filter_map(|(choice, makes_sense)| makes_sense.then_some(choice)).collect()
    }

    /// The place of the slot right behind, which could change places with it: breaks and hard starts stay where they are.
    #[must_use]
    pub fn following(slot: &SlotId, outlook: &Outlook) -> Option<usize> {
        let index = outlook.agenda.index_of(slot)?;
        let state = |place: usize| outlook.rundown.get(place).map(|row| row.state);
        let following = (index + 1..outlook.rundown.len()).find(|place| state(*place) != Some(RowState::Skipped))?;
        let moves = |place: usize| {
            let slot = outlook.agenda.slot(place).filter(|_| state(place) == Some(RowState::Upcoming));
            slot.is_some_and(|slot| !slot.kind.is_pause() && !slot.hard.start && !slot.hard.end)
        };
        (moves(index) && moves(following)).then_some(following)
    }

    /// What the choice comes to.
    pub(super) fn command(self, slot: &SlotId, outlook: &Outlook) -> Option<Command> {
        Some(match self {
            Self::LeaveGap => Command::Skip(slot.clone()),
            Self::Discuss => Command::Yield(slot.clone()),
            Self::BringForward => {
                let following = outlook.slot_id(Self::following(slot, outlook)?)?.clone();
                Command::Move { slot: following, before: Some(slot.clone()) }
            }
        })
    }
}

impl Seat {
    /// Offers the choices that one's own act leaves open.
    pub(super) fn offer(&mut self, answer: &Answer, outlook: &Outlook) {
        let leaving = self.leaving.take();
        if self.prompt.is_some() {
            return;
        }
        let begins = matches!(
            answer.event,
            Event::Started { .. } | Event::StartedAhead { .. } | Event::Arrived { .. } | Event::Closed { .. }
        );
        let early = leaving.and_then(|leaving| early_finish(&leaving, answer, outlook));
        let late = (begins && LateStart::is_so(outlook)).then_some(Prompt::LateStart(LateStart::KeepLengths));
        if let Some(prompt) = early.map(Prompt::EarlyFinish).or(late) {
            self.ask(prompt, outlook);
        }
    }

    /// Whether what is offered has lost its object.
    pub(super) fn offers_in_vain(prompt: &Prompt, outlook: &Outlook) -> bool {
        match prompt {
            Prompt::EarlyFinish(_) => EarlyFinish::is_pointless(outlook),
            Prompt::LateStart(_) => !LateStart::is_so(outlook),
            Prompt::Absent { slot, .. } => {
                let row = outlook.agenda.index_of(slot).and_then(|index| outlook.rundown.get(index));
                row.is_none_or(|row| row.state != RowState::Upcoming)
            }
            _ => false,
        }
    }

    /// Keys that are no answer keep their meaning: the offer waits, and any other act answers it as well.
    pub(super) fn answer_early_finish(offer: EarlyFinish, key: Key, outlook: &Outlook) -> Option<Outcome> {
        match by_arrow(&Spare::ALL, offer.choice, key) {
            Some(choice) => Some(Outcome::asks(Prompt::EarlyFinish(EarlyFinish { choice, ..offer }))),
            None => key.is_enter().then(|| Outcome::does_all(offer.commands(outlook))),
        }
    }

    /// The same of a late start.
    pub(super) fn answer_late_start(&self, choice: LateStart, key: Key, outlook: &Outlook) -> Option<Outcome> {
        match by_arrow(&LateStart::ALL, choice, key) {
            Some(choice) => Some(Outcome::asks(Prompt::LateStart(choice))),
            None => key.is_enter().then(|| self.adopt(outlook)),
        }
    }

    /// What was offered is answered by any other act that time depends on.
    pub(super) fn answer_offer_by(&mut self, effects: &[Effect]) {
        let is_offer = matches!(self.prompt, Some(Prompt::EarlyFinish(_) | Prompt::LateStart(_)));
        let acts =
            |effect: &Effect| matches!(effect, Effect::Rule(command) if !matches!(command, Command::Blackout(_)));
        if is_offer && effects.iter().any(acts) {
            self.prompt = None;
        }
    }

    pub(super) fn answer_absent(&self, slot: &SlotId, choice: Absence, key: Key, outlook: &Outlook) -> Outcome {
        let choice = match by_arrow(&Absence::offered(slot, outlook), choice, key) {
            Some(choice) => choice,
            None if key.is_enter() => return self.adopt(outlook),
            None => choice,
        };
        Outcome::asks(Prompt::Absent { slot: slot.clone(), choice })
    }
}

fn early_finish(leaving: &Leaving, answer: &Answer, outlook: &Outlook) -> Option<EarlyFinish> {
    let Event::Closed { slot, started: None, .. } = &answer.event else { return None };
    let latest = outlook.latest.as_ref().filter(|latest| latest.what.edge == Edge::Closing)?;
    let is_it = leaving.slot == *slot && latest.what.slot == *slot;
    let spare = (leaving.closing - latest.at).min(outlook.next?.expected_start - outlook.now);
    let planned = outlook.agenda.find(slot)?;
    (is_it && spare >= WORTH_ASKING).then(|| EarlyFinish {
        turn: answer.turn,
        slot: slot.clone(),
        has_qa: planned.has_qa(),
        phase: leaving.phase,
        closed: latest.at,
        until: leaving.closing,
        choice: Spare::Wait,
    })
}
