//! Agendas from elsewhere: bytes in, a [`Draft`] out, with what was understood, guessed and left out.
//!
//! Each format has a reader of its own, which knows nothing of the others; [`sniff`] finds the format by the bytes,
//! [`settle`] makes every draft a whole day, [`sheet`] puts it into the words of `agenda.toml`. Pure: it opens no
//! file, reads no clock, and must not know how anything reads in any language of the screens.

pub mod choose;
mod cursor;
mod dates;
mod days;
mod decode;
pub mod draft;
mod foreign;
mod frab;
mod ical;
mod iso;
mod json;
mod markup;
mod meaning;
mod ontime;
mod ours;
mod sessionize;
pub mod settle;
pub mod sheet;
pub mod sniff;
mod speakers;
mod stamp;
mod table;
mod text;
pub mod tidy;
mod times;
mod vocabulary;

use draft::{Draft, Reading};
use sniff::Format;

/// What a person asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The format; without it, what the bytes look like.
    pub format: Option<Format>,
    /// The day: its place, from 1, or its date.
    pub day: Option<String>,
    /// The room.
    pub room: Option<String>,
    /// The language of the agenda: `es`; without it, what the words look like.
    pub language: Option<String>,
}

/// Why there is no draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is an agenda already; nothing needs to be imported.
    AlreadyAgenda,
    /// The bytes are not what the format says, with the place and the reason as its reader has them.
    Broken(Format, String),
    /// It is what the format says, but lacks what slots are read from, by its name there.
    Lacks(Format, &'static str),
    /// It holds nothing but blanks.
    Empty,
    /// It is no text: a paper, a picture, by its name; `binary`, where it has none.
    NoText(&'static str),
    /// Nothing in it looks like a slot.
    NoSlots,
    /// Nothing in so many first lines looks like a slot, and more were not read.
    NoneInBeginning(usize),
    /// It holds several days or rooms, of which one must be chosen.
    Choose(Vec<Offer>),
    /// No day of that name; these there are.
    NoSuchDay(String, Vec<Offer>),
    /// No room of that name; these there are.
    NoSuchRoom(String, Vec<Offer>),
}

/// A day and a room that a source holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The place of the day, from 1.
    pub number: usize,
    /// The day as the source calls it, or its date.
    pub day: Option<String>,
    /// The room.
    pub room: Option<String>,
    /// How many slots it has.
    pub slots: usize,
}

/// Reads a source: finds the format, reads it, chooses the day and the room, and settles the times.
///
/// # Errors
/// When there is nothing to read, or a person must choose first.
pub fn import(bytes: &[u8], wish: &Wish) -> Result<(Format, Draft), Trouble> {
    let format = wish.format.unwrap_or_else(|| sniff::sniff(bytes));
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Trouble::Empty);
    }
    if let Some(name) = foreign::name(bytes).filter(|_| matches!(format, Format::Text | Format::Table)) {
        return Err(Trouble::NoText(name));
    }
    let reading = read(bytes, format)?;
    let mut draft = choose::choose(reading, wish)?;
    if let Some(language) = &wish.language {
        draft.language = Some(language.clone());
    }
    let draft = settle::settle(tidy::tidy(draft));
    if draft.slots.is_empty() { Err(Trouble::NoSlots) } else { Ok((format, draft)) }
}

/// Hands the bytes to the reader of their format.
fn read(bytes: &[u8], format: Format) -> Result<Reading, Trouble> {
    match format {
        Format::Agenda => Err(Trouble::AlreadyAgenda),
        Format::Text => text::read(bytes).map_err(|fault| fault.of(format)),
        Format::Frab => frab::read(bytes).map_err(|fault| fault.of(format)),
        Format::ICal => ical::read(bytes).map_err(|fault| fault.of(format)),
        Format::Table => table::read(bytes).map_err(|fault| fault.of(format)),
        Format::Ontime => ontime::read(bytes).map_err(|fault| fault.of(format)),
        Format::Sessionize => sessionize::read(bytes).map_err(|fault| fault.of(format)),
    }
}

/// Why a reader cannot read.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    /// With the place and the reason.
    Broken(String),
    /// With what is not there.
    Lacks(&'static str),
    /// With how many lines were read, of more.
    NoneInBeginning(usize),
}

impl Fault {
    fn of(self, format: Format) -> Trouble {
        match self {
            Self::Broken(reason) => Trouble::Broken(format, reason),
            Self::Lacks(what) => Trouble::Lacks(format, what),
            Self::NoneInBeginning(lines) => Trouble::NoneInBeginning(lines),
        }
    }
}
