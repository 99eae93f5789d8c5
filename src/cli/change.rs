//! The acts of `adjourn do` that change the day ahead: recovery plans, the order of slots, what is said of them.

use super::sitting::Refusal;
use crate::agenda::{Hard, Kind, SlotId, Speaker};
use crate::duration::{Length, NotATime};
use crate::session::change::{Change, NewSlot};
use crate::session::command::Command;
use crate::session::plan::PlanName;
use clap::{Args, ValueEnum};

/// A recovery plan on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum PlanChoice {
    /// The running slot's Q&A gives
    ThisQa,
    /// Every Q&A gives, in proportion to what it can
    AllQa,
    /// Every break gives
    Breaks,
    /// Breaks, then Q&As, then talks that have a minimum
    Mix,
    /// Everything is kept; the day ends later
    Later,
}

/// Where a slot is to stand.
#[derive(Args, Clone, Debug)]
#[group(required = true, multiple = false)]
pub struct Place {
    /// Right before this slot
    #[arg(long, value_name = "SLOT")]
    pub before: Option<String>,
    /// At the end of the day
    #[arg(long)]
    pub last: bool,
}

/// A slot to be added.
#[derive(Args, Clone, Debug)]
pub struct Added {
    /// Its title
    pub title: String,
    /// The length of its talk: 15m, 1h30
    #[arg(long, value_name = "DUR")]
    pub length: String,
    /// The length of its Q&A, if it has one
    #[arg(long, value_name = "DUR")]
    pub qa: Option<String>,
    /// Its kind, as in the agenda
    #[arg(long, default_value = "other")]
    pub kind: String,
    /// Which edges must not move
    #[arg(long, default_value = "none")]
    pub hard: HardChoice,
    /// Where it is to stand
    #[command(flatten)]
    pub place: Place,
}

/// What is said anew of a slot.
#[derive(Args, Clone, Debug)]
#[group(required = true, multiple = false)]
pub struct Edited {
    /// What it is called
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Who speaks: names, with ";" between
    #[arg(long, value_name = "NAMES")]
    pub speakers: Option<String>,
    /// Notes for the chair; an empty text takes them away
    #[arg(long, value_name = "TEXT")]
    pub notes: Option<String>,
    /// Which edges must not move
    #[arg(long)]
    pub hard: Option<HardChoice>,
    /// The shortest that a plan may cut it to: DUR, or none
    #[arg(long, value_name = "DUR")]
    pub min: Option<String>,
    /// The shortest Q&A
    #[arg(long, value_name = "DUR")]
    pub min_qa: Option<String>,
}

/// Which edges must not move.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum HardChoice {
    /// The start
    Start,
    /// The end
    End,
    /// Both
    Both,
    /// Neither
    None,
}

impl PlanChoice {
    /// The plan.
    #[must_use]
    pub fn plan(self) -> PlanName {
        match self {
            Self::ThisQa => PlanName::ThisQa,
            Self::AllQa => PlanName::AllQa,
            Self::Breaks => PlanName::Breaks,
            Self::Mix => PlanName::Mix,
            Self::Later => PlanName::Later,
        }
    }
}

impl Place {
    /// The slot that it stands right before; none at the end.
    #[must_use]
    pub fn before(&self) -> Option<SlotId> {
        self.before.clone().map(SlotId)
    }
}

impl Added {
    /// The command.
    ///
    /// # Errors
    /// When a length or the kind cannot be understood.
    pub fn command(&self) -> Result<Command, Refusal> {
        let kind = Kind::named(&self.kind).ok_or_else(|| {
            let known: Vec<_> = Kind::ALL.iter().map(|(_, name)| *name).collect();
            Refusal::usage(format!("\"{}\" is no kind of slot; one of {}", self.kind, known.join(", ")))
        })?;
        let slot = NewSlot {
            id: SlotId(String::new()),
            title: self.title.clone(),
            kind,
            talk: length(&self.length)?,
            qa: self.qa.as_deref().map(length).transpose()?,
            hard: self.hard.marks(),
        };
        Ok(Command::Add { slot: Box::new(slot), before: self.place.before() })
    }
}

impl Edited {
    /// The change.
    ///
    /// # Errors
    /// When a length cannot be understood.
    pub fn change(&self) -> Result<Change, Refusal> {
        Ok(match self {
            Self { title: Some(title), .. } => Change::Title(title.clone()),
            Self { speakers: Some(names), .. } => Change::Speakers(speakers(names)),
            Self { hard: Some(hard), .. } => Change::Hard(hard.marks()),
            Self { min: Some(min), .. } if min == "none" => Change::Min(None),
            Self { min: Some(min), .. } => Change::Min(Some(length(min)?)),
            Self { min_qa: Some(min), .. } => Change::MinQa(length(min)?),
            Self { notes, .. } => Change::Notes(notes.clone()),
        })
    }
}

impl HardChoice {
    fn marks(self) -> Hard {
        Hard { start: matches!(self, Self::Start | Self::Both), end: matches!(self, Self::End | Self::Both) }
    }
}

/// Names with semicolons between; nothing announced to any of them.
fn speakers(names: &str) -> Vec<Speaker> {
    let names = names.split(';').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| Speaker { name: name.to_owned(), role: None, time: None }).collect()
}

/// A length on the command line.
pub(super) fn length(text: &str) -> Result<Length, Refusal> {
    text.parse().map_err(|error: NotATime| Refusal::usage(error.to_string()))
}
