//! What reaches a seat, and what it asks of the runtime.
//!
//! Plain data, with no word of how a terminal or a clerk works.

use super::key::Key;
use crate::duration::Second;
use crate::session::answer::{Answer, OutOfOrder};
use crate::session::command::Command;
use crate::words::Language;

/// How the agenda's day and the session stand to now. Which day "today" is, the caller decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Situation {
    /// The session is open.
    Open,
    /// It is the day, and nobody has opened the session; a seat that may write opens it, any other waits.
    NoSession,
    /// The agenda's day is still to come: the seat waits for it.
    AheadOfDay,
    /// The agenda's day is past: a seat that may write asks what is to be done.
    PastDay,
}

/// What happened to a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A key was pressed.
    Pressed {
        /// The key.
        key: Key,
        /// When, in milliseconds of a clock that never runs backwards.
        ms: u64,
    },
    /// Text was pasted.
    Pasted {
        /// The text, as it came.
        text: String,
        /// As for a key.
        ms: u64,
    },
    /// Time has passed.
    Tick {
        /// As for a key.
        ms: u64,
    },
    /// Entries arrived that this terminal did not ask for.
    Grew,
    /// The clerk has ruled.
    Ruled {
        /// What was asked; absent for an opening.
        command: Option<Command>,
        /// What came of it.
        outcome: Result<Answer, OutOfOrder>,
        /// Whether this terminal asked.
        own: bool,
    },
    /// How the record does.
    Record(Record),
    /// What was to be announced is not, and why.
    NotAnnounced(String),
    /// Another desk of this machine signs with this one's name.
    NameTaken,
    /// Whether the machine stays awake.
    AwakeKnown(bool),
    /// What the agenda's file says now.
    File(Box<super::filed::File>),
    /// The terminal sent something that is neither a key nor a paste: a click.
    Stray,
    /// The situation has changed.
    Situation(Situation),
}

/// How the record does: what counts on this terminal and is not on disk, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// What was asked counts on this terminal alone so far.
    Kept(Answer),
    /// The record cannot be written.
    Failed {
        /// Why, and what is kept meanwhile.
        why: String,
        /// How many acts count on this terminal alone.
        kept: usize,
    },
    /// This machine's clock jumped, or is behind the session.
    Clock(String),
    /// A damaged record was set aside, and how it goes on.
    Mended(String),
    /// The record can be written again.
    Recovered {
        /// How many acts were kept and are on disk now.
        written: usize,
    },
}

/// What the runtime is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Have the clerk rule, as of the press.
    Rule(Command),
    /// Open the session.
    Open(OpenWish),
    /// Show another language from now on.
    SetLanguage(Language),
    /// Sign with that name from now on.
    Sign(String),
    /// Leave.
    Quit,
}

/// How a session is to be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OpenWish {
    /// As what it is, now.
    Real,
    /// As if the agenda were for today.
    AsToday,
    /// As a rehearsal that starts at that moment.
    Rehearse {
        /// The moment on the agenda's day.
        at: Second,
    },
}
