//! What a seat asks its person. While something is asked, keys answer it.
//!
//! A prompt holds what was chosen or typed so far, never words. It must not know how it is drawn.

use super::edit::Edit;
use super::field::{MinutesField, TimeField};
use super::filed::Adopting;
use super::offer::{Absence, EarlyFinish, LateStart};
use super::signing::NameField;
use crate::agenda::{Phase, SlotId};
use crate::duration::{Length, Second};
use crate::outlook::{Forgotten, Keeps, Outlook, RowState};
use crate::session::plan::PlanName;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// The day was taken to be on time when the session was opened: was it? Other keys keep their meaning.
    Opening(OpeningChoice),
    /// The agenda is of a past day: what is to be done with it?
    PastDay(PastDayChoice),
    /// By how much does the running phase overrun?
    Overrun(MinutesField),
    /// Which of the two readings is to hold?
    Keep(Reading),
    /// The next slot would start ahead of its printed time: really?
    StartEarly {
        /// Its place in the agenda.
        index: usize,
        /// How long before its printed time.
        by: Length,
        /// When Enter was pressed; that is when it starts.
        pressed: Second,
    },
    /// The last slot would close and the session be adjourned: really?
    Adjourn {
        /// When it was pressed; that is when it closes.
        pressed: Second,
        /// Whether it is closed from its talk, past a Q&A that never opened.
        past_qa: bool,
    },
    /// Taking this act back would leave later ones without effect: those as well?
    WithLater {
        /// The act's number.
        turn: u64,
        /// The numbers of the later ones.
        later: Vec<u64>,
    },
    /// When did it really happen?
    When {
        /// What happened.
        what: When,
        /// The time.
        field: TimeField,
    },
    /// In which slot are we really?
    Where {
        /// The slot's place in the agenda.
        index: usize,
    },
    /// Since when are we there?
    Since {
        /// The slot's place in the agenda.
        index: usize,
        /// The phase.
        phase: Phase,
        /// The time.
        field: TimeField,
    },
    /// Which slot does not take place (or does, after all)?
    NoShow {
        /// The slot's place in the agenda.
        index: usize,
    },
    /// What becomes of the time of a slot that does not take place?
    Absent {
        /// The slot.
        slot: SlotId,
        /// What is chosen so far.
        choice: Absence,
    },
    /// What becomes of the time that an early finish leaves? Other keys keep their meaning.
    EarlyFinish(EarlyFinish),
    /// What gives way, now that the day begins late? Other keys keep their meaning.
    LateStart(LateStart),
    /// How long is this phase to be?
    Length {
        /// The slot.
        slot: SlotId,
        /// The phase.
        phase: Phase,
        /// Its length.
        field: MinutesField,
    },
    /// Which speaker is missing, so that Q&A has the time announced to them?
    Missing {
        /// The slot.
        slot: SlotId,
        /// The speaker's name.
        speaker: String,
    },
    /// By how much is the next start put off?
    PutOff(MinutesField),
    /// What of the agenda's file is to be taken?
    File(Adopting),
    /// Another desk signs alike: what is this one's name?
    Name(NameField),
    /// What else of a row is to be changed?
    Edit(Edit),
    /// Which recovery plan is to be adopted?
    Plans(PlanName),
    /// Which text is the stage to show?
    Message(MessageChoice),
    /// The ledger is shown, from that line on.
    Ledger(usize),
    /// The log is shown, the newest entry first; that line is pointed at, to be undone.
    Log(usize),
    /// The keys are shown, from that line on.
    Help(usize),
    /// Leave?
    Quit,
}

impl Prompt {
    /// Whether letters are letters in it: a text is being written.
    #[must_use]
    pub fn is_written(&self) -> bool {
        matches!(self, Self::Message(_) | Self::Name(_) | Self::Edit(Edit::Text { .. }))
    }
}

/// Answers to the opening's question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpeningChoice {
    /// It is on time.
    OnTime,
    /// It begins only now.
    BeginsNow,
    /// It began at another time.
    BeganAt,
    /// The talk still runs; Q&A has not opened.
    StillTalk,
    /// Another slot runs.
    Elsewhere,
}

impl OpeningChoice {
    /// Every answer with its letter; Enter takes the first. The letters are no keys of any seat: none does something else
    /// while the question stands.
    pub const ALL: [(Self, char); 5] = [
        (Self::OnTime, 'y'),
        (Self::BeginsNow, 'n'),
        (Self::BeganAt, 'w'),
        (Self::StillTalk, 'x'),
        (Self::Elsewhere, 'z'),
    ];

    /// The answers that make sense now.
    #[must_use]
    pub fn offered(outlook: &Outlook) -> Vec<Self> {
        let phase = outlook.current.as_ref().map(|current| current.phase);
        let makes_sense = |choice: &Self| match choice {
            Self::OnTime | Self::Elsewhere => true,
            Self::BeginsNow | Self::BeganAt => phase.is_some(),
            Self::StillTalk => phase == Some(Phase::Qa),
        };
        Self::ALL.into_iter().map(|(choice, _)| choice).filter(makes_sense).collect()
    }

    /// Its letter.
    #[must_use]
    pub fn letter(self) -> char {
        Self::ALL.iter().find_map(|(choice, letter)| (*choice == self).then_some(*letter)).unwrap_or('y')
    }
}

/// What can be done with an agenda of a past day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PastDayChoice {
    /// Rehearse it on a simulated clock.
    Rehearse,
    /// Run it as if it were for today.
    AsToday,
    /// Leave.
    Quit,
}

impl PastDayChoice {
    /// Every choice with its letter; Enter takes the first.
    pub const ALL: [(Self, char); 3] = [(Self::Rehearse, 'r'), (Self::AsToday, 't'), (Self::Quit, 'q')];
}

/// The two readings of an overtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// The slot closes as planned; the Q&A takes what is left.
    Closing,
    /// The Q&A keeps its planned length; the closing shifts.
    Qa,
}

impl Reading {
    /// The readings that would change something.
    #[must_use]
    pub fn offered(keeps: &Keeps) -> Vec<Self> {
        let closing = keeps.closing.map(|_| Self::Closing);
        let qa = keeps.qa.map(|_| Self::Qa);
        closing.into_iter().chain(qa).collect()
    }
}

/// What really happened at another time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A transition that nobody entered.
    Missing(Forgotten),
    /// The latest transition.
    Latest,
}

/// Which text is to be sent to the stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageChoice {
    /// None: what stands there is cleared.
    Clear,
    /// The preset at that place.
    Preset(usize),
    /// What is being typed.
    Own(String),
}

/// The most characters that a text for the stage may have.
pub const LONGEST_MESSAGE: usize = 200;

/// The transition that is missing: what is asked about already, else the running phase that is over its
/// allotment, else the next slot that is due.
#[must_use]
pub fn missing(outlook: &Outlook) -> Option<Forgotten> {
    outlook.forgotten.or_else(|| overdue(outlook))
}

fn overdue(outlook: &Outlook) -> Option<Forgotten> {
    let since = outlook.latest.as_ref().map_or(Second(i64::MIN), |latest| latest.at);
    let believable = |planned: Option<Second>, else_at: Second| {
        planned.filter(|at| *at > since && *at <= outlook.now).unwrap_or(else_at)
    };
    if let Some(current) = &outlook.current {
        let slot = outlook.agenda.slot(current.index)?;
        if current.overtime <= Length::ZERO || current.suspended_since.is_some() {
            return None;
        }
        let used_up = outlook.now - current.overtime;
        return Some(match (current.phase, slot.qa) {
            (Phase::Talk, Some(qa)) => Forgotten::Qa(current.index, believable(Some(qa), used_up)),
            _ => Forgotten::Closing(current.index, believable(Some(slot.end), used_up)),
        });
    }
    let next = outlook.next.filter(|next| !next.by_clock && next.expected_start <= outlook.now)?;
    let likely = next.announced.unwrap_or(next.planned_start);
    Some(Forgotten::Start(next.index, believable(Some(likely), outlook.now)))
}

/// The places of the slots that can be skipped or restored, in order.
#[must_use]
pub fn no_shows(outlook: &Outlook) -> Vec<usize> {
    rows(outlook, |state| matches!(state, RowState::Upcoming | RowState::Skipped))
}

/// The places of the slots in which we could be, in order: those that have started by the plan.
#[must_use]
pub fn places(outlook: &Outlook) -> Vec<usize> {
    let begun = |index: &usize| outlook.agenda.slot(*index).is_some_and(|slot| slot.start <= outlook.now);
    let mut found: Vec<_> = (0..outlook.rundown.len()).filter(begun).collect();
    if found.is_empty() {
        found.extend(outlook.next.map(|next| next.index));
    }
    found
}

fn rows(outlook: &Outlook, wanted: impl Fn(RowState) -> bool) -> Vec<usize> {
    outlook.rundown.iter().enumerate().filter(|(_, row)| wanted(row.state)).map(|(index, _)| index).collect()
}

/// The slot and phase that run, which is what questions about the running phase are about.
#[must_use]
pub fn running(outlook: &Outlook) -> Option<(SlotId, Phase)> {
    let current = outlook.current.as_ref()?;
    outlook.slot_id(current.index).map(|id| (id.clone(), current.phase))
}
