//! `adjourn do`: one act, from a script or a button box.

use super::change::{Added, Edited, Place, PlanChoice, length};
use super::sitting::{Plan, Refusal, Sitting, clock_of, mended_text};
use crate::agenda::{Agenda, Phase, SlotId};
use crate::clerk::Clerk;
use crate::duration::{Length, Second};
use crate::log::LogError;
use crate::log::lasting::LastingLog;
use crate::log::place::{Mode, agree};
use crate::outlook;
use crate::session::change::Taken;
use crate::session::command::Command;
use clap::{Args, Subcommand, ValueEnum};

/// One act.
#[derive(Clone, Debug, Subcommand)]
pub enum Act {
    /// End what runs (its talk opens Q&A, its last phase closes it), or start what is next
    Next {
        /// What it ends, SLOT/PHASE: refused if that is over already
        #[arg(long, value_name = "SLOT/PHASE")]
        ends: Option<String>,
        /// When it really happened
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Close the running slot from either phase
    Close,
    /// We are there; what lies between happened as expected
    Here {
        /// The slot
        slot: String,
        /// The phase
        #[arg(long, default_value = "talk")]
        phase: PhaseName,
        /// Since when
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Announce the next slot for a time, or for so much later
    Postpone {
        /// TIME or DUR
        #[arg(allow_hyphen_values = true)]
        to: String,
    },
    /// Give a phase more time, or less: the mark of an overrun
    Extend {
        /// How much: 5m, 1h30, 90s, -2m
        #[arg(id = "amount", value_name = "BY", allow_hyphen_values = true)]
        by: String,
        /// The slot [default: the running one]
        #[arg(long)]
        slot: Option<String>,
        /// The phase [default: the running one; the talk of a named slot]
        #[arg(long)]
        phase: Option<PhaseName>,
    },
    /// Keep the planned closing, or keep the Q&A whole
    Keep {
        /// Which of the two
        what: Kept,
    },
    /// Suspend the session
    Suspend,
    /// Resume it
    Resume,
    /// A slot does not take place
    Skip {
        /// The slot
        slot: String,
    },
    /// It does, after all
    Restore {
        /// The slot
        slot: String,
    },
    /// The latest transition really happened then
    Correct {
        /// When
        at: String,
    },
    /// Adopt a recovery plan, as "adjourn plans" shows it
    Recover {
        /// Who gives
        plan: PlanChoice,
    },
    /// Put a slot ahead elsewhere
    Move {
        /// The slot
        slot: String,
        /// Where it is to stand
        #[command(flatten)]
        place: Place,
    },
    /// Add a slot
    Add(Added),
    /// Say something anew of a slot
    Edit {
        /// The slot
        slot: String,
        /// What
        #[command(flatten)]
        change: Edited,
    },
    /// Change the least time between two slots
    Changeover {
        /// How long
        length: String,
    },
    /// Start a slot before its turn, while nothing runs
    Start {
        /// The slot
        slot: String,
        /// Since when
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// A slot does not take place, and the running one has its time
    Yield {
        /// The slot
        slot: String,
    },
    /// A speaker is missing: the Q&A of the slot has the time announced to them
    Missing {
        /// The slot
        slot: String,
        /// The speaker, as in the agenda
        speaker: String,
    },
    /// Take the agenda's file, as it stands now, for what has not started
    Adopt {
        /// Only what it changes of these slots
        slots: Vec<String>,
    },
    /// Show a text on the stage
    Message(MessageArgs),
    /// Darken the stage, or light it
    Blackout {
        /// on or off
        state: OnOff,
    },
    /// An entry no longer counts; without a number, the latest act
    Strike {
        /// Its number
        turn: Option<u64>,
        /// Also when later entries then lose their effect
        #[arg(long)]
        with_later: bool,
    },
}

/// What to show on the stage.
#[derive(Args, Clone, Debug)]
#[group(required = true, multiple = false)]
pub struct MessageArgs {
    /// The text
    pub text: Option<String>,
    /// Show no text any more
    #[arg(long)]
    pub clear: bool,
}

/// A phase on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum PhaseName {
    /// The talk
    Talk,
    /// Q&A
    Qa,
}

/// What is kept.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Kept {
    /// The closing
    Closing,
    /// The Q&A
    Qa,
}

/// On or off.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum OnOff {
    /// On
    On,
    /// Off
    Off,
}

impl PhaseName {
    fn phase(self) -> Phase {
        match self {
            Self::Talk => Phase::Talk,
            Self::Qa => Phase::Qa,
        }
    }
}

impl Act {
    /// The command that the words on the command line mean, in a session of that agenda at a moment.
    ///
    /// # Errors
    /// When a time, a duration or a SLOT/PHASE cannot be understood.
    pub fn command(&self, plan: &Plan, agenda: &Agenda, now: Second) -> Result<Command, Refusal> {
        let moment = |text: &str| agenda.read_time(text, now).map_err(|error| Refusal::usage(error.to_string()));
        let since = |text: &Option<String>| text.as_deref().map(moment).transpose();
        let slot = |text: &str| SlotId(text.to_owned());
        Ok(match self {
            Self::Next { ends, at } => {
                Command::Next { ends: ends.as_deref().map(slot_and_phase).transpose()?, at: since(at)? }
            }
            Self::Close => Command::Close { ends: None, at: None },
            Self::Here { slot: there, phase, at } => {
                Command::Here { slot: slot(there), phase: phase.phase(), at: since(at)? }
            }
            Self::Postpone { to } => match to.parse::<Length>() {
                // "1h30" is a duration here and "10h30" would be one too: a bare time is written with a colon.
                Ok(length) => Command::PostponeBy(length),
                Err(_) => Command::PostponeTo(moment(to)?),
            },
            Self::Extend { by, slot: named, phase } => Command::Extend {
                by: length(by)?,
                slot: named.as_deref().map(slot),
                phase: phase.map(PhaseName::phase),
            },
            Self::Keep { what: Kept::Closing } => Command::KeepClosing,
            Self::Keep { what: Kept::Qa } => Command::KeepQa,
            Self::Suspend => Command::Suspend,
            Self::Resume => Command::Resume,
            Self::Skip { slot: named } => Command::Skip(slot(named)),
            Self::Restore { slot: named } => Command::Restore(slot(named)),
            Self::Correct { at } => Command::Correct(moment(at)?),
            Self::Recover { plan } => Command::Recover(plan.plan()),
            Self::Move { slot: named, place } => Command::Move { slot: slot(named), before: place.before() },
            Self::Add(added) => added.command()?,
            Self::Edit { slot: named, change } => Command::Edit { slot: slot(named), change: change.change()? },
            Self::Changeover { length: text } => Command::SetChangeover(length(text)?),
            Self::Start { slot: named, at } => Command::Start { slot: slot(named), at: since(at)? },
            Self::Yield { slot: named } => Command::Yield(slot(named)),
            Self::Missing { slot: named, speaker } => {
                Command::MissSpeaker { slot: slot(named), speaker: speaker.clone() }
            }
            Self::Adopt { slots } => {
                let taken = Taken { slots: slots.iter().map(|named| slot(named)).collect(), ..Taken::default() };
                plan.replan(agenda.date, (!slots.is_empty()).then_some(taken))
            }
            Self::Message(MessageArgs { text: Some(text), .. }) => Command::ShowMessage(text.clone()),
            Self::Message(_) => Command::ClearMessage,
            Self::Blackout { state } => Command::Blackout(matches!(state, OnOff::On)),
            Self::Strike { turn, with_later } => Command::Strike { turn: *turn, with_later: *with_later },
        })
    }
}

fn slot_and_phase(text: &str) -> Result<(SlotId, Phase), Refusal> {
    let found = text.rsplit_once('/').and_then(|(slot, phase)| {
        let phase = [Phase::Talk, Phase::Qa].into_iter().find(|known| known.name() == phase)?;
        Some((SlotId(slot.to_owned()), phase))
    });
    found
        .ok_or_else(|| Refusal::usage(format!("\"{text}\" is no SLOT/PHASE; write it like gestion/talk or gestion/qa")))
}

/// Does one act; the answer to be printed.
///
/// # Errors
/// When it is refused, cannot be understood, or cannot be recorded.
pub fn act(sitting: &Sitting, act: &Act) -> Result<String, Refusal> {
    let words = sitting.words();
    let failed = |error: LogError| Refusal::log(&error, &words);
    let path = sitting.place().map_err(failed)?;
    let log = LastingLog::shared_at(&path, sitting.named.is_none(), sitting.shared);
    let mut clerk = Clerk::new(Box::new(log));
    clerk.catch_up().map_err(failed)?;
    let anew = sitting.anew || clerk.session().opening().is_some_and(|opening| sitting.is_over(opening));
    let opens = anew || clerk.session().opening().is_none();
    if opens {
        open(sitting, &mut clerk, anew)?;
    } else if let (Some(_), Some(opening)) = (sitting.simulated, clerk.session().opening()) {
        agree(Mode::Rehearsal, opening).map_err(failed)?;
    }
    let opening = clerk.session().opening().cloned();
    let now = sitting.simulated.unwrap_or_else(|| clock_of(opening.as_ref()).now());
    // As it stands, with what was changed on the day.
    let stands = clerk.session().floor(now).map(|floor| floor.agenda);
    let agenda = stands.unwrap_or_else(|| sitting.plan.agenda.clone());
    let refused = |reason| Refusal::refused(words.refusal(&reason, &agenda));
    if let (Act::Adopt { .. }, Some(trouble)) = (act, &sitting.file_trouble) {
        // What the session recorded is no new plan: adopting it would take back what was changed since.
        return Err(Refusal::refused(trouble.clone()));
    }
    let mut command = act.command(&sitting.plan, &agenda, now)?;
    if opens {
        command = clerk.session().first_of_all(&command, now).map_err(refused)?;
    }
    let ruling = clerk.rule(&command, &sitting.press(now)).map_err(failed)?;
    let answer = ruling.outcome.map_err(refused)?;
    let after = outlook::outlook(clerk.session(), now);
    let answer = after.map_or_else(|| words.answer(&answer, &agenda), |outlook| words.outcome(&answer, &outlook));
    let mended = clerk.take_mended().map(|mended| mended_text(&mended, &words));
    Ok(mended.map_or(answer.clone(), |mended| format!("{answer}\n{mended}")))
}

/// An agenda of another day is never run silently.
fn open(sitting: &Sitting, clerk: &mut Clerk, anew: bool) -> Result<(), Refusal> {
    let words = sitting.words();
    let agenda = &sitting.plan.agenda;
    let now = sitting.simulated.unwrap_or_else(|| clock_of(None).now());
    if sitting.simulated.is_none() && !agenda.is_of_its_day(now) {
        let day = words.date(agenda.date);
        return Err(Refusal::refused(words.with("cli-other-day", &[("day", day.into())])));
    }
    let opening = sitting.opening(sitting.simulated, 0);
    let ruling = clerk.open(&opening, &sitting.press(now), anew);
    ruling.map(drop).map_err(|error| Refusal::log(&error, &words))
}
