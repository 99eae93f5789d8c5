//! What a key comes to while nothing is asked.

use super::key::Key;
use super::notice::Said;
use super::prompt::{MessageChoice, Prompt, Reading, When, missing, running};
use super::subject::Subject;
use super::{Effect, Seat, SeatKind, Situation};
use crate::agenda::{Phase, SlotId};
use crate::duration::{Length, Second};
use crate::outlook::{Forgotten, NextAct, Outlook, State};
use crate::seat::field::{MinutesField, TimeField, earliest};
use crate::seat::intent::Intent;
use crate::session::answer::OutOfOrder;
use crate::session::command::Command;

/// Enter or undo twice within this many milliseconds is one that repeats.
const REPEAT: u64 = 700;
/// Enter within this many milliseconds of the closing of a dialogue was meant for the dialogue.
const AFTER_DIALOGUE: u64 = 1_000;
/// The overrun that is proposed.
pub(super) const PROPOSED: i64 = 5;

impl Seat {
    pub(super) fn pressed(&mut self, key: Key, outlook: &Outlook, now: Second) -> Vec<Effect> {
        if !self.kind.may_write() {
            return self.pressed_on_stage(key);
        }
        // What stands under a question has not been read.
        if self.prompt.is_none() {
            self.notices.read_by(self.ms);
        }
        if key.is_enter() && self.enter_is_stray() {
            return Vec::new();
        }
        if !key.is_enter() {
            self.entered = None;
        }
        if self.undo_is_stray(key) {
            return Vec::new();
        }
        match self.answer(key, outlook, now) {
            Some(effects) => effects,
            None => self.act(key, outlook, now),
        }
    }

    fn pressed_on_stage(&mut self, key: Key) -> Vec<Effect> {
        if self.keys.intent(self.kind, key) == Some(Intent::Quit) {
            return vec![Effect::Quit];
        }
        self.explain();
        Vec::new()
    }

    /// Whether an Enter repeats or was meant for a dialogue that has just closed; says so.
    fn enter_is_stray(&mut self) -> bool {
        let since = |at: Option<u64>| at.map(|at| self.ms.saturating_sub(at));
        let repeats = since(self.entered).is_some_and(|ms| ms < REPEAT);
        let asks = !matches!(self.prompt, None | Some(Prompt::Opening(_)));
        // Where Enter changes nothing by itself, none was meant for what it would end.
        let ends = self.keys.intent(self.kind, Key::Enter) == Some(Intent::Next);
        let too_soon = ends && !asks && since(self.answered).is_some_and(|ms| ms < AFTER_DIALOGUE);
        self.entered = Some(self.ms);
        if repeats {
            self.tell(Said::Repeated);
        } else if too_soon {
            self.tell(Said::TooSoonAfterDialogue);
        }
        repeats || too_soon
    }

    /// Whether an undo repeats, as a key does that is held down: each would take back one act more. Says so.
    fn undo_is_stray(&mut self, key: Key) -> bool {
        let undoes = self.keys.intent(self.kind, key) == Some(Intent::Undo)
            && !self.prompt.as_ref().is_some_and(Prompt::is_written);
        let before = std::mem::replace(&mut self.undone, undoes.then_some(self.ms));
        let repeats = undoes && before.is_some_and(|at| self.ms.saturating_sub(at) < REPEAT);
        if repeats {
            self.tell(Said::UndoRepeated);
        }
        repeats
    }

    fn act(&mut self, key: Key, outlook: &Outlook, now: Second) -> Vec<Effect> {
        let Some(intent) = self.keys.intent(self.kind, key) else {
            self.tell(Said::NoSuchKey(key));
            return Vec::new();
        };
        if intent.is_act() && self.situation != Situation::Open {
            self.tell(Said::NotOpenYet);
            return Vec::new();
        }
        let now_is = Subject::of(outlook);
        let screen_is_stale = self.shown.as_ref().is_some_and(|shown| match intent {
            Intent::Next => !shown.goes_on_as(&now_is),
            _ => shown.running != now_is.running,
        });
        if intent.is_act() && screen_is_stale {
            self.tell(Said::Overtaken);
            return Vec::new();
        }
        let effects = self.carry_out(intent, outlook, now).unwrap_or_else(|said| {
            self.tell(said);
            Vec::new()
        });
        self.answer_offer_by(&effects);
        effects
    }

    fn carry_out(&mut self, intent: Intent, outlook: &Outlook, now: Second) -> Result<Vec<Effect>, Said> {
        if let Some(question) = self.question(intent, outlook, now)? {
            self.ask(question, outlook);
            return Ok(Vec::new());
        }
        match intent {
            Intent::Next => return self.next(outlook, now),
            Intent::Close => return self.close(outlook, now),
            Intent::Shift(by) => return shift(by, outlook).map(rule),
            Intent::Keep => return self.keep(outlook),
            Intent::Undo => {
                let undoing = self.undoing(outlook).ok_or(Said::Refused(OutOfOrder::NothingToStrike))?;
                return Ok(rule(undoing.command()));
            }
            Intent::Suspend => return suspend(outlook).map(rule),
            Intent::Blackout => return Ok(rule(Command::Blackout(!outlook.blackout))),
            Intent::Point(by) => self.point(by, outlook),
            Intent::ChangePicture => self.picture = self.picture.following(),
            Intent::ChangeLanguage => {
                self.language = self.language.following();
                return Ok(vec![Effect::SetLanguage(self.language)]);
            }
            Intent::Dismiss => {
                self.forgotten_dismissed = outlook.forgotten;
                self.pointed = None;
            }
            _ => {}
        }
        Ok(Vec::new())
    }

    /// The question with which an act begins, or the panel that is asked for.
    fn question(&self, intent: Intent, outlook: &Outlook, now: Second) -> Result<Option<Prompt>, Said> {
        Ok(Some(match intent {
            Intent::MarkOverrun if outlook.current.is_some() => Prompt::Overrun(MinutesField::new(PROPOSED)),
            Intent::MarkOverrun => return Err(Said::Refused(OutOfOrder::NothingRuns)),
            Intent::SayWhen => {
                let what = whens(outlook).first().copied().ok_or(Said::Refused(OutOfOrder::NothingToCorrect))?;
                Prompt::When { what, field: when_field(what, outlook, now) }
            }
            Intent::NoShow => Prompt::NoShow { index: self.droppable(outlook).ok_or(Said::NothingToSkip)? },
            Intent::EditRow => self.opened_row(None, outlook)?,
            Intent::Lengthen(by) => self.opened_row(Some(by), outlook)?,
            Intent::ChangeRow => self.changed_row(outlook)?,
            Intent::MissSpeaker => self.missing_of_row(outlook)?,
            Intent::SeeFile => self.opened_file(outlook)?,
            Intent::PutOff => put_off(outlook)?,
            Intent::Recover => {
                let best = outlook.plans.first().ok_or(Said::NothingToRecover)?;
                Prompt::Plans(best.plan)
            }
            Intent::Message => Prompt::Message(match (&outlook.message, self.presets.is_empty()) {
                (Some(_), _) => MessageChoice::Clear,
                (None, false) => MessageChoice::Preset(0),
                (None, true) => MessageChoice::Own(String::new()),
            }),
            Intent::SeeLedger => Prompt::Ledger(0),
            Intent::SeeLog => Prompt::Log(0),
            Intent::SeeHelp => Prompt::Help(0),
            Intent::Quit => Prompt::Quit,
            _ => return Ok(None),
        }))
    }

    fn next(&mut self, outlook: &Outlook, now: Second) -> Result<Vec<Effect>, Said> {
        match outlook.enter {
            NextAct::Starts { index, early_by: Some(by) } => {
                self.ask(Prompt::StartEarly { index, by, pressed: now }, outlook);
                Ok(Vec::new())
            }
            NextAct::Adjourns { .. } => {
                self.ask(Prompt::Adjourn { pressed: now, past_qa: false }, outlook);
                Ok(Vec::new())
            }
            NextAct::Suspended => Err(Said::Refused(OutOfOrder::Suspended)),
            NextAct::Adjourned => Err(Said::Refused(OutOfOrder::Adjourned)),
            NextAct::Starts { early_by: None, .. } => {
                let slot = outlook.next_id().ok_or(Said::Overtaken)?.clone();
                Ok(rule(Command::Begin { slot, at: None }))
            }
            _ => Ok(rule(Command::Next { ends: ended(outlook)?, at: None })),
        }
    }

    fn close(&mut self, outlook: &Outlook, now: Second) -> Result<Vec<Effect>, Said> {
        if outlook.current.is_none() {
            return Err(Said::Refused(OutOfOrder::NothingRuns));
        }
        if outlook.state == State::Suspended {
            return Err(Said::Refused(OutOfOrder::Suspended));
        }
        if outlook.next.is_none() {
            let past_qa = matches!(outlook.enter, NextAct::OpensQa { .. });
            self.ask(Prompt::Adjourn { pressed: now, past_qa }, outlook);
            return Ok(Vec::new());
        }
        let ends = ended(outlook)?;
        Ok(rule(Command::Close { ends, at: None }))
    }

    /// One reading is taken at once; between two, the person chooses.
    fn keep(&mut self, outlook: &Outlook) -> Result<Vec<Effect>, Said> {
        match Reading::offered(&outlook.keeps).as_slice() {
            [] => Err(Said::NothingToKeep),
            // The desk looks at what it would come to before it adopts anything.
            [reading] if self.kind != SeatKind::Desk => Ok(rule(reading.command())),
            [first, ..] => {
                self.ask(Prompt::Keep(*first), outlook);
                Ok(Vec::new())
            }
        }
    }
}

impl Reading {
    /// The command that takes this reading.
    #[must_use]
    pub fn command(self) -> Command {
        match self {
            Self::Closing => Command::KeepClosing,
            Self::Qa => Command::KeepQa,
        }
    }
}

/// What a press ends: the phase that the screen shows, unless that one is new there.
fn ended(outlook: &Outlook) -> Result<Option<(SlotId, Phase)>, Said> {
    match &outlook.haste {
        Some(haste) => Err(Said::Refused(haste.clone())),
        None => Ok(running(outlook)),
    }
}

pub(super) fn rule(command: Command) -> Vec<Effect> {
    vec![Effect::Rule(command)]
}

fn shift(by: Length, outlook: &Outlook) -> Result<Command, Said> {
    if let Some(more) = extended(by, outlook) {
        return Ok(more);
    }
    let next = outlook.next.ok_or(Said::Refused(OutOfOrder::Adjourned))?;
    // Nothing starts before agenda and changeover allow: there is only an announcement to take back.
    if by < Length::ZERO && next.announced.is_none() {
        let not_before = next.expected_start;
        return Err(Said::Refused(OutOfOrder::TooEarly { at: not_before + by, not_before }));
    }
    Ok(Command::PostponeBy(by))
}

/// More time, or less, for the phase that runs, and for no other one.
pub(super) fn extended(by: Length, outlook: &Outlook) -> Option<Command> {
    let (slot, phase) = running(outlook)?;
    Some(Command::Extend { by, slot: Some(slot), phase: Some(phase) })
}

/// The question by how much the next start is put off: only while nothing runs.
fn put_off(outlook: &Outlook) -> Result<Prompt, Said> {
    if let Some((slot, _)) = running(outlook) {
        return Err(Said::Refused(OutOfOrder::Runs(slot)));
    }
    outlook.next_id().ok_or(Said::Refused(OutOfOrder::Adjourned))?;
    Ok(Prompt::PutOff(MinutesField::new(PROPOSED)))
}

fn suspend(outlook: &Outlook) -> Result<Command, Said> {
    match outlook.state {
        State::Suspended => Ok(Command::Resume),
        State::Running => Ok(Command::Suspend),
        _ => Err(Said::Refused(OutOfOrder::NothingRuns)),
    }
}

/// What `t` can speak of now: the transition that is missing, then the latest.
pub(super) fn whens(outlook: &Outlook) -> Vec<When> {
    let missing = missing(outlook).filter(|_| outlook.state != State::Suspended).map(When::Missing);
    let latest = outlook.latest.as_ref().map(|_| When::Latest);
    missing.into_iter().chain(latest).collect()
}

/// The field opens on the printed time where that can be, else on the time that stands.
pub(super) fn when_field(what: When, outlook: &Outlook, now: Second) -> TimeField {
    let latest = outlook.latest.as_ref();
    match what {
        When::Missing(Forgotten::Qa(_, at) | Forgotten::Closing(_, at) | Forgotten::Start(_, at)) => {
            TimeField::new(at, latest.map_or(earliest(&outlook.agenda), |latest| latest.at), now)
        }
        When::Latest => {
            let (at, not_before) = latest.map_or((now, now), |latest| (latest.at, latest.not_before));
            let likely = printed(outlook).filter(|printed| (not_before..=now).contains(printed)).unwrap_or(at);
            TimeField::new(likely, not_before, now)
        }
    }
}

/// The printed time of the latest transition.
fn printed(outlook: &Outlook) -> Option<Second> {
    use crate::session::event::Edge;
    let latest = outlook.latest.as_ref()?;
    let slot = outlook.agenda.slot(outlook.agenda.index_of(&latest.what.slot)?)?;
    match latest.what.edge {
        Edge::Start => Some(slot.start),
        Edge::Qa => slot.qa,
        Edge::Closing => Some(slot.end),
        Edge::Suspension | Edge::Resumption => None,
    }
}
