//! What can be changed of the day ahead, as plain data: what a new slot is, and what may be said anew of one.

use crate::agenda::{Hard, Kind, SlotId, Speaker};
use crate::duration::Length;

/// A slot that the agenda did not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSlot {
    /// Its identity.
    pub id: SlotId,
    /// What it is called.
    pub title: String,
    /// Its kind; breaks and registration are on the clock.
    pub kind: Kind,
    /// The length of its talk.
    pub talk: Length,
    /// The length of its Q&A; none without one.
    pub qa: Option<Length>,
    /// Which of its edges must not move.
    pub hard: Hard,
}

/// What of another plan is taken; of the rest, what stands stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The slots: those that it says something else of, new ones, and those that it leaves out.
    pub slots: Vec<SlotId>,
    /// What the day is called, where it is, and in which language.
    pub heading: bool,
    /// Changeover and warnings.
    pub rules: bool,
}

/// What is said anew of a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// What it is called.
    Title(String),
    /// Who speaks.
    Speakers(Vec<Speaker>),
    /// The notes for the chair; none takes them away.
    Notes(Option<String>),
    /// Which of its edges must not move.
    Hard(Hard),
    /// The shortest that a plan may cut the whole slot to; none protects all of it but its Q&A.
    Min(Option<Length>),
    /// The shortest Q&A.
    MinQa(Length),
}
