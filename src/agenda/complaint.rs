//! What is wrong with an agenda file: where, and what. It must not know how that reads in any language,
//! nor how an agenda is read; its pictures show the place, never the words.

pub mod picture;
mod syntax;

pub use syntax::Syntax;

use std::ops::Range;

/// One thing that is wrong with an agenda file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The offending text, in bytes of the file's text; empty where something is missing.
    pub span: Range<usize>,
    /// What is wrong with it.
    pub trouble: Trouble,
}

/// What can be wrong. Texts are as the file has them; moments are written as a file would write them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The file is no UTF-8 text.
    NotUtf8,
    /// The text is no TOML.
    Syntax(Syntax),
    /// A key that its table does not have.
    UnknownKey {
        /// The key.
        key: String,
        /// Where it stands.
        table: Table,
        /// What was perhaps meant.
        guess: Guess,
    },
    /// A value of another type than its key takes.
    WrongType {
        /// The key.
        key: String,
        /// What it takes.
        wants: Wants,
        /// What it was given.
        found: Found,
    },
    /// A key that must be there and is not.
    Missing {
        /// The key.
        key: &'static str,
        /// The table that needs it.
        table: Table,
    },
    /// The first slot says no start, and there is none before it to follow.
    FirstWithoutStart,
    /// A slot says neither its end nor its length.
    NoEnd,
    /// A slot says both its end and its length.
    EndAndLength,
    /// There is no slot at all.
    NoSlots,
    /// A text that must say something is blank.
    Blank {
        /// The key.
        key: String,
    },
    /// A character that would command the terminal instead of being shown.
    Control {
        /// Its code point.
        code: u32,
    },
    /// A word that is none of those that the key takes.
    UnknownWord {
        /// The key.
        key: String,
        /// The word.
        found: String,
        /// Those that it takes.
        words: &'static [&'static str],
        /// The nearest of them.
        near: Option<&'static str>,
    },
    /// A time zone that is not in the IANA database.
    UnknownZone {
        /// The name.
        found: String,
        /// Known names that look like it, the nearest first.
        near: Vec<&'static str>,
    },
    /// A text that is no date.
    NotADate {
        /// The text.
        found: String,
    },
    /// A text that is no time of day, and no date with one.
    NotATime {
        /// The text.
        found: String,
    },
    /// A text that is neither a time of day nor a length.
    NotATimeOrLength {
        /// The text.
        found: String,
    },
    /// A text that is no length.
    NotALength {
        /// The text.
        found: String,
    },
    /// A length below the least that makes sense.
    TooShort {
        /// The key.
        key: String,
        /// The length.
        found: String,
        /// Whether no time at all would do.
        zero_allowed: bool,
    },
    /// A length of more than a day.
    TooLong {
        /// The length.
        found: String,
    },
    /// A text that cannot be an identity.
    BadId {
        /// The text.
        found: String,
        /// One like it that can.
        like: String,
    },
    /// An identity that an earlier slot has.
    DuplicateId {
        /// The identity.
        id: String,
        /// The line of the first one.
        line: usize,
    },
    /// A local time that summer time leaves out.
    NoSuchTime {
        /// The date and time.
        found: String,
        /// The zone.
        zone: &'static str,
        /// The time at which the clocks are put forward.
        leaves: String,
        /// The time that they then show.
        resumes: String,
    },
    /// A local time that the end of summer time repeats.
    TwiceThatDay {
        /// The date and time.
        found: String,
        /// The zone.
        zone: &'static str,
        /// The first of the two, with its offset.
        first: String,
        /// The second, with its offset.
        second: String,
    },
    /// A moment with a date in an agenda that has none.
    DatedWithoutDate {
        /// The day that it names.
        date: String,
    },
    /// The first slot is on another day than the agenda.
    AnotherDay {
        /// The day of the first slot.
        found: String,
        /// The day of the agenda.
        date: String,
    },
    /// A slot ends later than on the day after the agenda's.
    TooFar {
        /// Its end.
        found: String,
        /// The day of the agenda.
        date: String,
    },
    /// A slot starts before the one above it does.
    Backwards {
        /// What the slot above is called.
        previous: String,
        /// When that starts.
        starts: String,
        /// The same time on the next day; none in an agenda without a date.
        next_day: Option<String>,
    },
    /// A slot starts before the one above it has ended.
    Overlap {
        /// What the slot above is called.
        previous: String,
        /// When that ends.
        ends: String,
    },
    /// A slot ends when it starts, or earlier.
    EndsBeforeStart {
        /// Its start.
        starts: String,
        /// The same end on the next day; none in an agenda without a date, or when the end was dated.
        next_day: Option<String>,
    },
    /// The Q&A does not open within the slot.
    QaOutside {
        /// When the slot starts.
        starts: String,
        /// When it ends.
        ends: String,
        /// The same time on the next day, if that lies within the slot.
        next_day: Option<String>,
        /// The length that was perhaps meant, in minutes: `90m` for `1h30`.
        length: Option<String>,
    },
    /// The Q&A lasts as long as the whole slot, or longer.
    QaTooLong {
        /// The length of the slot.
        length: String,
    },
    /// The shortest that a slot may be cut to is more than it has.
    MinTooLong {
        /// The length of the slot.
        length: String,
    },
}

/// The tables of an agenda file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// The file itself, above its first slot.
    Agenda,
    /// `[[slot]]`
    Slot,
    /// One of a slot's `speakers`.
    Speaker,
}

impl Table {
    /// The keys that it takes, in the order in which the sample has them.
    #[must_use]
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Agenda => &[
                "title",
                "date",
                "timezone",
                "venue",
                "language",
                "changeover",
                "advance",
                "signals",
                "min_qa",
                "slot",
            ],
            Self::Slot => &[
                "id",
                "number",
                "kind",
                "title",
                "start",
                "qa",
                "end",
                "length",
                "min",
                "min_qa",
                "hard",
                "advance",
                "speakers",
                "description",
                "notes",
            ],
            Self::Speaker => &["name", "role", "time"],
        }
    }
}

/// What somebody who wrote an unknown key perhaps meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// A key of the same table.
    Near(&'static str),
    /// The same key, in another table.
    Elsewhere(Table),
    /// Anything.
    None,
}

/// What a key takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// A text in quotes.
    Text,
    /// A date.
    Date,
    /// A time of day, or a date with one.
    Time,
    /// A time of day or a length.
    TimeOrLength,
    /// A length.
    Length,
    /// A list of lengths.
    Lengths,
    /// Slots, each under its own header.
    Slots,
    /// A list of speakers.
    Speakers,
    /// One speaker.
    Speaker,
}

impl Wants {
    /// A name by which words can tell them apart.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Time => "time",
            Self::TimeOrLength => "time-or-length",
            Self::Length => "length",
            Self::Lengths => "lengths",
            Self::Slots => "slots",
            Self::Speakers => "speakers",
            Self::Speaker => "speaker",
        }
    }
}

/// What a key was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A text.
    Text,
    /// A number.
    Number,
    /// True or false.
    TrueOrFalse,
    /// A date alone.
    Date,
    /// A time, perhaps with its date.
    Time,
    /// A list.
    List,
    /// A table.
    Table,
}

impl Found {
    /// A name by which words can tell them apart.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::TrueOrFalse => "true-or-false",
            Self::Date => "date",
            Self::Time => "time",
            Self::List => "list",
            Self::Table => "table",
        }
    }
}
