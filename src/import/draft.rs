//! What was understood of a source, before it is an agenda: every value with its place, every guess with its reason.
//!
//! Readers fill a [`Draft`] for each room of each day; [`super::settle`] makes its times whole. It must not know any
//! format, nor how a guess reads in any language.

use crate::agenda::{Advance, Hard, Kind, Speaker};
use crate::duration::Length;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// The plan of one room for one day, as far as a source tells it.
///
/// Times are lengths since the midnight at which the day begins, on the wall of the venue: 14:30 is 14½ hours, half
/// past midnight after the last slot 24½.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What the meeting is called.
    pub title: Option<String>,
    /// The day, where the source says the year as well.
    pub date: Option<NaiveDate>,
    /// The day as the source calls it: `Martes 5 de Septiembre`, `Day 1`.
    pub day: Option<String>,
    /// The room, where the source has several.
    pub room: Option<String>,
    /// The venue's time zone.
    pub zone: Option<Tz>,
    /// Where it takes place.
    pub venue: Option<String>,
    /// The language of the titles: `fr`.
    pub language: Option<String>,
    /// The rows, in the order of the source; once settled, in the order of the day.
    pub slots: Vec<DraftSlot>,
    /// What was read as no slot, and why.
    pub aside: Vec<Aside>,
    /// What was guessed about the whole.
    pub guesses: Vec<Guess>,
    /// The lines of the source that say which day it is, from 1.
    pub lines: Vec<usize>,
}

/// A row as far as a source tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftSlot {
    /// Where it stands in the source.
    pub place: Place,
    /// The other lines of the source that it is made of, from 1.
    pub lines: Vec<usize>,
    /// Free label: `II`.
    pub number: Option<String>,
    /// What kind of slot it is.
    pub kind: Kind,
    /// Its title; one that says nothing is given a name when the draft is settled.
    pub title: String,
    /// Its start; without one it follows the row before.
    pub start: Option<Length>,
    /// The opening of its Q&A.
    pub qa: Option<Length>,
    /// How long its Q&A is, where the source says that instead.
    pub qa_length: Option<Length>,
    /// Its end.
    pub end: Option<Length>,
    /// How long it is, where the source says so.
    pub length: Option<Length>,
    /// Which of its edges must not move.
    pub hard: Hard,
    /// Who moves it, where the source says so.
    pub advance: Option<Advance>,
    /// Who speaks.
    pub speakers: Vec<Speaker>,
    /// What it is about.
    pub description: Option<String>,
    /// For the chair only.
    pub notes: Option<String>,
    /// What was guessed about it.
    pub guesses: Vec<Guess>,
}

impl DraftSlot {
    /// A row that is known by its title alone.
    #[must_use]
    pub fn new(place: Place, title: impl Into<String>) -> Self {
        Self {
            place,
            lines: Vec::new(),
            number: None,
            kind: Kind::Other,
            title: title.into(),
            start: None,
            qa: None,
            qa_length: None,
            end: None,
            length: None,
            hard: Hard::default(),
            advance: None,
            speakers: Vec::new(),
            description: None,
            notes: None,
            guesses: Vec::new(),
        }
    }

    /// Moves all its times.
    pub(super) fn shift(&mut self, by: Length) {
        for at in [&mut self.start, &mut self.qa, &mut self.end] {
            *at = at.map(|at| at + by);
        }
    }
}

/// Where something stands in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line or the record.
    pub at: At,
    /// What stands there, shortened.
    pub excerpt: String,
}

/// The longest excerpt, in characters.
const EXCERPT: usize = 120;

impl Place {
    /// A line, from 1, and what stands there.
    #[must_use]
    pub fn line(number: usize, text: &str) -> Self {
        Self { at: At::Line(number), excerpt: excerpt(text) }
    }

    /// A record by what its source calls it (an identity, a cell), and what stands there.
    #[must_use]
    pub fn record(name: impl Into<String>, text: &str) -> Self {
        Self { at: At::Record(name.into()), excerpt: excerpt(text) }
    }
}

fn excerpt(text: &str) -> String {
    let mut letters = text.trim().chars();
    let mut excerpt: String = letters.by_ref().take(EXCERPT).collect();
    if letters.next().is_some() {
        excerpt.push('…');
    }
    excerpt
}

/// A line or a record of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// A line, from 1.
    Line(usize),
    /// A record by what its source calls it.
    Record(String),
}

/// Something that the source does not say and that was filled in, or that it says and that could not be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// No title: this one was made up.
    Title,
    /// The year stands elsewhere in the source.
    Year(i32),
    /// Of several dates the one nearest to the slots was taken.
    SeveralDates,
    /// The day has no year, so the agenda has no date.
    NoYear(String),
    /// Of several days this one was taken, of so many.
    FirstDay(usize),
    /// The language, from the words of the source.
    Language(String),
    /// The text is longer than any agenda; so many lines were read.
    OnlyBeginning(usize),
    /// So many lines are longer than any row of an agenda; their beginnings were read.
    LongLines(usize),
    /// The text is no UTF-8 and was read as Windows-1252.
    Encoding,
    /// Neither morning nor afternoon is said: the afternoon keeps the order.
    Afternoon,
    /// It comes after midnight, as the order says.
    AfterMidnight,
    /// It says no start and follows the row before.
    StartAfterPrevious,
    /// Nothing says when the day begins.
    StartOfDay,
    /// No end: until the next start.
    EndAtNext,
    /// No end, and the next start is far: as long as others of that day.
    EndUsual,
    /// No end, and nothing after it: as long as others of that day.
    EndOfLast,
    /// The end that the source says is not after the start.
    EndBeforeStart(Length),
    /// The end that the source says is after the next start, which it was cut to.
    EndCut(Length),
    /// The end and the length that the source says do not agree; the end was kept.
    LengthDisagrees(Length),
    /// It says no time at all and fills a gap.
    FillsGap,
    /// The Q&A that the source says is not within the slot, and was left out.
    QaOutside(Length),
    /// A row of questions was folded into the slot before it.
    QaFolded(String),
    /// The source says this number a second time.
    Renumbered(String),
    /// The source says this row earlier or later than its time.
    Moved,
    /// The source tells times of UTC and no zone, so the agenda is in UTC.
    Utc,
    /// The source tells times that are so far from UTC and no zone, so the agenda has none.
    NoZone(String),
    /// The zone that the source names is none that we know, so the agenda has none.
    UnknownZone(String),
    /// The zone that the source names is not that of its times, so the agenda has none.
    ZoneDisagrees(String),
    /// It is in another zone, from which its times were taken over.
    OtherZone(String),
    /// It takes place again and again, by this rule; the first time was taken.
    Repeats(String),
    /// It is for everybody, and stands in every room; the source says this one.
    Everywhere(String),
    /// The source says this, too, which does not agree.
    AlsoSays(String),
    /// Its end is where the source lets its timer end, however late it starts.
    FixedEnd,
}

/// Something of a source that is no slot of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Where it stands.
    pub place: Place,
    /// Why it is no slot.
    pub why: Why,
    /// The slot that it would be, for a person to choose.
    pub slot: Option<Box<DraftSlot>>,
}

/// Why something is no slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is at the same time as another slot, of which the title is said.
    Parallel(String),
    /// It is a moment with no length of its own, where another slot begins.
    Moment(String),
    /// It frames other slots, which were read instead.
    Frame(usize),
    /// It says no time.
    NoTime,
    /// It stands in a line of prose.
    InProse,
    /// It is quoted from an earlier mail, by one that has rows of its own.
    Quoted,
    /// It names the columns of a table.
    Columns,
    /// It is a heading.
    Heading,
    /// It is after midnight, which an agenda without a date cannot say.
    NeedsDate,
    /// It is more than a day away from the first slot.
    TooFar,
    /// It is marked as not taking place, or is no event.
    NotHeld,
    /// It fills a whole day, or several.
    AllDay,
    /// The source has a later form of the same.
    Replaced,
    /// It is a delay that the source plans; the times are those without it.
    Delay(Length),
}

/// All that a source holds: a draft for each room of each day, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The drafts.
    pub drafts: Vec<Draft>,
    /// Whether the first one is taken when nobody chooses, and the others are only told.
    pub first_will_do: bool,
    /// What belongs to no day and no room, told with whichever is chosen.
    pub aside: Vec<Aside>,
}
