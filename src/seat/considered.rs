//! Answers that are looked at before they are given: what Enter would rule now, so that it can be shown beforehand.
//!
//! What is adopted is the very command that was considered. It knows nothing of how it is previewed.

use super::asking::{Outcome, by_arrow, edit_minutes, step};
use super::field::MinutesField;
use super::key::Key;
use super::offer::{Absence, LateStart};
use super::press::extended;
use super::prompt::{Prompt, Reading, When, no_shows};
use super::rows::{lengthened, other_phase, timed};
use super::{Seat, SeatKind};
use crate::agenda::{Phase, SlotId};
use crate::outlook::{Forgotten, Outlook, Preview, RowState};
use crate::session::command::Command;
use crate::session::plan::PlanName;

impl Seat {
    /// What Enter would rule now, of what is asked; nothing where it would change nothing.
    #[must_use]
    pub fn considered(&self, outlook: &Outlook) -> Option<Command> {
        match self.prompt.as_ref()? {
            Prompt::When { what, field } => {
                let at = field.taken(&outlook.agenda, outlook.now).ok()?;
                Some(match what {
                    When::Missing(Forgotten::Start(..)) => {
                        Command::Begin { slot: self.asked_about.next.clone()?, at: Some(at) }
                    }
                    When::Missing(_) => Command::Next { ends: self.asked_about.running.clone(), at: Some(at) },
                    When::Latest => Command::Correct(at),
                })
            }
            Prompt::File(adopting) => self.considered_file(adopting, outlook),
            prompt => considered(prompt, outlook),
        }
    }

    /// What that would come to, once somebody has looked.
    #[must_use]
    pub fn preview<'a>(&self, outlook: &'a Outlook) -> Option<&'a Preview> {
        let considered = self.considered(outlook)?;
        outlook.preview.as_ref().filter(|preview| preview.command == considered)
    }

    pub(super) fn answer_minutes(
        &self,
        prompt: fn(MinutesField) -> Prompt,
        mut field: MinutesField,
        key: Key,
        outlook: &Outlook,
    ) -> Outcome {
        if key.is_enter() {
            return self.adopt(outlook);
        }
        edit_minutes(&mut field, key);
        Outcome::asks(prompt(field))
    }

    pub(super) fn answer_length(
        &self,
        slot: &SlotId,
        phase: Phase,
        mut field: MinutesField,
        key: Key,
        outlook: &Outlook,
    ) -> Outcome {
        if key.is_enter() {
            return self.adopt(outlook);
        }
        if key == Key::Space
            && let Some(other) = other_phase(slot, phase, outlook)
        {
            return Outcome::asks(other);
        }
        edit_minutes(&mut field, key);
        Outcome::asks(Prompt::Length { slot: slot.clone(), phase, field })
    }

    pub(super) fn answer_no_show(&self, index: usize, key: Key, outlook: &Outlook) -> Outcome {
        if key.is_enter() {
            return absent(index, outlook).map_or_else(|| self.adopt(outlook), Outcome::asks);
        }
        // The desk has pointed at a row, and is asked about that one.
        let other = || by_arrow(&no_shows(outlook), index, key).filter(|_| self.kind != SeatKind::Desk);
        Outcome::asks(Prompt::NoShow { index: other().unwrap_or(index) })
    }

    pub(super) fn answer_missing(&self, slot: SlotId, speaker: String, key: Key, outlook: &Outlook) -> Outcome {
        let planned = outlook.agenda.find(&slot);
        let names: Vec<String> = planned.iter().flat_map(|slot| timed(slot)).map(|it| it.name.clone()).collect();
        if key.is_enter() {
            return self.adopt(outlook);
        }
        let speaker = by_arrow(&names, speaker.clone(), key).unwrap_or(speaker);
        Outcome::asks(Prompt::Missing { slot, speaker })
    }

    pub(super) fn answer_keep(&self, reading: Reading, key: Key, outlook: &Outlook) -> Outcome {
        let offered = Reading::offered(&outlook.keeps);
        if key.is_enter() {
            return self.adopt(outlook);
        }
        Outcome::asks(Prompt::Keep(by_arrow_or(&offered, reading, 'k', key)))
    }

    pub(super) fn answer_plans(&self, plan: PlanName, key: Key, outlook: &Outlook) -> Outcome {
        let offered: Vec<PlanName> = outlook.plans.iter().map(|offered| offered.plan).collect();
        if key.is_enter() {
            return self.adopt(outlook);
        }
        Outcome::asks(Prompt::Plans(by_arrow_or(&offered, plan, 'r', key)))
    }

    /// Rules what was considered.
    pub(super) fn adopt(&self, outlook: &Outlook) -> Outcome {
        self.considered(outlook).map_or_else(Outcome::closes, Outcome::does)
    }
}

/// The choice to which an arrow leads, or the letter that turns to the next one; another key leaves it.
fn by_arrow_or<T: Copy + PartialEq>(choices: &[T], chosen: T, letter: char, key: Key) -> T {
    let by_letter = || (key.letter() == Some(letter)).then(|| step(choices, chosen, 1));
    by_arrow(choices, chosen, key).or_else(by_letter).unwrap_or(chosen)
}

/// The question what becomes of the time of a slot that is to be left out, where there is a choice.
fn absent(index: usize, outlook: &Outlook) -> Option<Prompt> {
    let is_upcoming = outlook.rundown.get(index).is_some_and(|row| row.state == RowState::Upcoming);
    let slot = outlook.slot_id(index).filter(|_| is_upcoming)?.clone();
    let choices = Absence::offered(&slot, outlook);
    let choice = choices.first().copied().filter(|_| choices.len() > 1)?;
    Some(Prompt::Absent { slot, choice })
}

fn considered(prompt: &Prompt, outlook: &Outlook) -> Option<Command> {
    match prompt {
        Prompt::Overrun(field) => extended(field.length(), outlook),
        Prompt::PutOff(field) => Some(Command::PostponeBy(field.length())),
        Prompt::Length { slot, phase, field } => lengthened(slot, *phase, field, outlook),
        Prompt::Keep(reading) => Some(reading.command()),
        Prompt::Plans(plan) => Some(Command::Recover(*plan)),
        Prompt::Edit(edit) => edit.command(outlook),
        Prompt::Missing { slot, speaker } => {
            Some(Command::MissSpeaker { slot: slot.clone(), speaker: speaker.clone() })
        }
        Prompt::Absent { slot, choice } => choice.command(slot, outlook),
        Prompt::EarlyFinish(offer) => offer.command(outlook),
        Prompt::LateStart(LateStart::KeepEnd) => LateStart::plan(outlook).map(|best| Command::Recover(best.plan)),
        Prompt::NoShow { index } => {
            let skipped = outlook.rundown.get(*index).is_some_and(|row| row.state == RowState::Skipped);
            let slot = outlook.slot_id(*index).cloned()?;
            Some(if skipped { Command::Restore(slot) } else { Command::Skip(slot) })
        }
        _ => None,
    }
}
