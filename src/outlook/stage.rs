//! What the room is told: one word, one number, one light.

use super::{Current, State};
use crate::agenda::{Kind, Phase};
use crate::duration::{Length, Second};
use crate::session::Session;
use crate::session::floor::Floor;
use crate::session::forecast::Forecast;

/// How near the end of the running phase is. Each has a colour, a word and a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Light {
    /// Nothing runs that could be late: before, breaks, holds, suspensions, adjourned.
    Calm,
    /// In time.
    InTime,
    /// The first warning is due (the longest of `signals`).
    WrapUp,
    /// A minute or less.
    LastMinute,
    /// The allotment is used up.
    Overtime,
}

/// What the room is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The word.
    pub word: StageWord,
    /// The large digits.
    pub digits: Option<Digits>,
    /// The closing: what is left, and its time of day. Absent where the digits are the closing's already,
    /// and where nothing runs.
    pub closing: Option<(Length, Second)>,
    /// The moment that the word speaks of: "resumes at 14:00", "starts at 10:00"; the closing in Q&A.
    pub at: Option<Second>,
    /// How it is lit.
    pub light: Light,
    /// What was just taken from the countdown, so that nobody is left to wonder at a jump; from half a minute on, and only
    /// where it was asked for: see [`Outlook::telling_cut`](super::Outlook::telling_cut).
    pub cut: Option<Length>,
}

impl Stage {
    /// A stage that says a word and nothing else.
    #[must_use]
    pub fn saying(word: StageWord, light: Light) -> Self {
        Self { word, digits: None, closing: None, at: None, light, cut: None }
    }
}

/// The large digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// What is left.
    Left(Length),
    /// How far it is over, on a filled field.
    Over(Length),
}

/// The word on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StageWord {
    /// The day starts at …
    StartsAt,
    /// The talk runs.
    Talk,
    /// Q&A runs, or is due.
    Qa,
    /// Over.
    Overtime,
    /// A break runs; resumes at …
    Break,
    /// Registration runs; starts at …
    Registration,
    /// Nothing runs; resumes at …
    ResumesAt,
    /// The next slot is due and nobody has started it.
    Due,
    /// Suspended.
    Suspended,
    /// Adjourned.
    Adjourned,
}

/// So long does the stage say what was taken from its countdown.
const CUT_SHOWN: Length = Length(15);

/// So near to its end, a phase is in its last minute.
const LAST_MINUTE: Length = Length::minutes(1);

/// How near the end of the running phase is, as the chair is told.
pub(super) fn light(floor: &Floor, current: &Current) -> Light {
    let left = current.to_qa.unwrap_or(current.to_close);
    lit(floor, current, left, current.elapsed >= current.allotment)
}

fn lit(floor: &Floor, current: &Current, left: Length, over: bool) -> Light {
    let calm = floor.agenda.slot(current.index).is_none_or(|slot| slot.kind.is_pause());
    let wrap_up = floor.agenda.signals.iter().max().copied().unwrap_or(LAST_MINUTE);
    match left {
        _ if calm || current.suspended_since.is_some() => Light::Calm,
        _ if over => Light::Overtime,
        _ if left <= LAST_MINUTE => Light::LastMinute,
        _ if left <= wrap_up => Light::WrapUp,
        _ => Light::InTime,
    }
}

/// What the room is told.
pub(super) fn stage(floor: &Floor, forecast: &Forecast, current: Option<&Current>, state: State, now: Second) -> Stage {
    match (state, current) {
        (State::Adjourned, _) => Stage::saying(StageWord::Adjourned, Light::Calm),
        (State::Suspended, _) => Stage::saying(StageWord::Suspended, Light::Calm),
        (State::Running, Some(current)) => running(floor, forecast, current, now),
        _ => waiting(floor, forecast, state, now),
    }
}

/// Nothing runs: the word speaks of the next slot that people come for, behind a break if one is next.
fn waiting(floor: &Floor, forecast: &Forecast, state: State, now: Second) -> Stage {
    let resumes = resumption(floor, forecast);
    let due = floor.next_start().filter(|(next, due)| *due <= now && !floor.by_clock(*next));
    let word = match (due, state) {
        (Some(_), _) => StageWord::Due,
        (None, State::Before) => StageWord::StartsAt,
        (None, _) => StageWord::ResumesAt,
    };
    let at = due.map(|(_, due)| due).or(resumes);
    let digits = resumes.filter(|_| due.is_none()).map(|at| Digits::Left(at - now));
    Stage { digits, at, ..Stage::saying(word, Light::Calm) }
}

/// The expected start of the first slot to come that is neither break nor registration.
fn resumption(floor: &Floor, forecast: &Forecast) -> Option<Second> {
    let slots = floor.agenda.slots.iter().zip(&floor.runs).enumerate();
    let mut upcoming = slots.filter(|(_, (_, run))| run.is_upcoming());
    let first = upcoming.clone().next().map(|(index, _)| index);
    let real = upcoming.find(|(_, (slot, _))| !slot.kind.is_pause()).map(|(index, _)| index);
    real.or(first).and_then(|index| forecast.edge(index, false))
}

fn running(floor: &Floor, forecast: &Forecast, current: &Current, now: Second) -> Stage {
    let kind = floor.agenda.slot(current.index).map_or(Kind::Other, |slot| slot.kind);
    if kind.is_pause() {
        let at = resumption(floor, forecast).unwrap_or(current.closing);
        let word = if kind == Kind::Break { StageWord::Break } else { StageWord::Registration };
        let digits = Some(Digits::Left((at - now).at_least_zero()));
        return Stage { digits, at: Some(at), ..Stage::saying(word, Light::Calm) };
    }
    let over = current.elapsed >= current.allotment;
    let at = Some(current.closing);
    let told = |word, left: Length, closing| Stage {
        digits: Some(Digits::Left(left)),
        closing,
        at,
        ..Stage::saying(word, lit(floor, current, left, false))
    };
    match (current.phase, current.to_qa) {
        (Phase::Talk, Some(to_qa)) if !over => told(StageWord::Talk, to_qa, Some((current.to_close, current.closing))),
        // At the moment of Q&A without a key the word is Q&A: the room is red only when the closing cannot be kept.
        (Phase::Talk, Some(_)) if closing_stands(floor, now) => told(StageWord::Qa, current.to_close, None),
        (Phase::Talk, None) if !over => told(StageWord::Talk, current.to_close, None),
        (Phase::Qa, _) if !over => told(StageWord::Qa, current.to_close, None),
        _ => Stage {
            digits: Some(Digits::Over(current.overtime)),
            closing: current.to_qa.map(|_| (current.to_close, current.closing)),
            at,
            ..Stage::saying(StageWord::Overtime, Light::Overtime)
        },
    }
}

/// What was taken from the running phase of late: how much sooner it ends than it would if nothing had been ruled for
/// a while. Nobody in the room waits for the end of a break in fear.
pub(super) fn cut(session: &Session, now: Second) -> Option<Length> {
    let before = session.floor_by_rulings_until(now - CUT_SHOWN, now)?;
    let floor = session.floor(now)?;
    let (_, slot, _) = floor.current()?;
    let same_phase = before.running_phase() == floor.running_phase();
    let (due, closing) = (before.phase_due(now)?, before.closing(now)?);
    let cut = if due > now { due - floor.phase_due(now)? } else { closing - floor.closing(now)? };
    Some(cut).filter(|cut| same_phase && !slot.kind.is_pause() && cut.seconds() >= 30)
}

/// Whether the running talk with Q&A can still close when its time is up: what is protected of the Q&A still fits.
fn closing_stands(floor: &Floor, now: Second) -> bool {
    let Some((_, _, run)) = floor.current() else { return false };
    floor.phase_due(now).is_some_and(|due| floor.closing(now) == Some(due + run.qa))
}
