//! What a person wants with a key, before it is known whether it can be done.
//!
//! It must not know which key it was, nor where the session stands.

use crate::duration::Length;

/// What a person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Intent {
    /// End what runs, or start what is next.
    Next,
    /// Give the running phase so much more; while nothing runs, put off the next start.
    Shift(Length),
    /// Mark an overrun.
    MarkOverrun,
    /// Take the other reading: keep the closing, or keep the Q&A.
    Keep,
    /// Close the running slot from either phase.
    Close,
    /// Take back the latest act.
    Undo,
    /// Say when something really happened.
    SayWhen,
    /// Suspend, or resume.
    Suspend,
    /// Say that a slot does not take place, or does after all.
    NoShow,
    /// Point at the row so many further down the day.
    Point(isize),
    /// Change the length of the row that is pointed at.
    EditRow,
    /// The same, beginning with so much more or less.
    Lengthen(Length),
    /// Change something else of that row.
    ChangeRow,
    /// Say that a speaker of a row is missing.
    MissSpeaker,
    /// See what the agenda's file says, and take of it.
    SeeFile,
    /// Put off the next start.
    PutOff,
    /// See who could give back the lost minutes.
    Recover,
    /// See where time was lost and recovered.
    SeeLedger,
    /// See who ruled what, and when.
    SeeLog,
    /// Send a text to the stage, or clear it.
    Message,
    /// Darken the stage, or light it.
    Blackout,
    /// See another picture; the keys stay those of the seat.
    ChangePicture,
    /// Change the language of this terminal.
    ChangeLanguage,
    /// See the keys.
    SeeHelp,
    /// Leave.
    Quit,
    /// Close what is asked.
    Dismiss,
    /// Nothing at all: keys that clickers send.
    Nothing,
}

impl Intent {
    /// Whether it would change the session, so that it needs an open one.
    #[must_use]
    pub fn is_act(self) -> bool {
        matches!(
            self,
            Self::Next
                | Self::Shift(_)
                | Self::MarkOverrun
                | Self::Keep
                | Self::Close
                | Self::Undo
                | Self::SayWhen
                | Self::Suspend
                | Self::NoShow
                | Self::EditRow
                | Self::Lengthen(_)
                | Self::ChangeRow
                | Self::MissSpeaker
                | Self::SeeFile
                | Self::PutOff
                | Self::Recover
                | Self::Message
                | Self::Blackout
        )
    }
}
