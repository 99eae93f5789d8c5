//! The stored shape of an entry, format 1: JSON, apart from the domain's types so that neither holds up the other.
//!
//! Instants are seconds since the Unix epoch, lengths are seconds, identities are ULIDs in their 26 letters.
//! What an older adjourn may overlook goes beside the event (it ignores such keys there); inside an event
//! every new key, value or kind makes older ones take the event as unknown: kept, never guessed.
//! What breaks even that gets a new format number, which older ones refuse.

mod agenda;
mod change;
mod event;
mod part;

use super::LogError;
use crate::duration::Second;
use crate::session::entry::{Author, Entry, EntryId};
use crate::session::event::Event;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// The format that is written here, and the newest that is understood.
pub const FORMAT: u64 = 1;

/// An entry as it is stored.
#[derive(Serialize, Deserialize)]
struct Stored<E> {
    format: u64,
    id: Id,
    at: i64,
    turn: u64,
    pressed: i64,
    by: By,
    event: E,
}

#[derive(Serialize, Deserialize)]
struct By {
    name: String,
    seat: String,
    machine: String,
}

/// The only part of an entry that every format has.
#[derive(Deserialize)]
struct Numbered {
    format: u64,
}

/// The only part of an event that every kind has.
#[derive(Deserialize)]
struct Named {
    kind: String,
}

/// The identity of an entry in its letters.
#[derive(Clone, Copy)]
struct Id(EntryId);

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let letters = Cow::<str>::deserialize(deserializer)?;
        let id = ulid::Ulid::from_string(&letters).map(|ulid| EntryId(ulid.0)).map_err(D::Error::custom)?;
        // One identity has one spelling, or the database could not tell that an entry is there already.
        if id.to_string() == *letters { Ok(Self(id)) } else { Err(D::Error::custom("no canonical ULID")) }
    }
}

/// Writes an entry.
///
/// # Errors
/// When its event is of an unknown kind and not as it was read: what is not understood cannot be written otherwise.
pub fn write(entry: &Entry) -> Result<String, LogError> {
    let Entry { id, at, turn, pressed, by: Author { name, seat, machine }, event } = entry;
    if let Event::Unknown { body, .. } = event
        && !body.is_empty()
    {
        return Ok(body.to_string());
    }
    let event = event::Stored::of(event).ok_or(LogError::UnknownKind { id: *id })?;
    let by = By { name: name.clone(), seat: seat.clone(), machine: machine.clone() };
    let stored = Stored { format: FORMAT, id: Id(*id), at: at.0, turn: *turn, pressed: pressed.0, by, event };
    serde_json::to_string(&stored)
        .map_err(|error| LogError::Damaged { place: id.to_string(), detail: error.to_string() })
}

/// Reads an entry. `place` is what complaints call it.
///
/// # Errors
/// When its format is newer than [`FORMAT`], or it is no entry at all.
pub fn read(body: &str, place: fmt::Arguments<'_>) -> Result<Entry, LogError> {
    match serde_json::from_str::<Stored<event::Stored>>(body) {
        Ok(stored) if stored.format == FORMAT => Ok(entry(stored, Event::from)),
        Ok(_) | Err(_) => read_with_care(body, place),
    }
}

/// Reads what is not plainly an entry of this format, to tell what it is.
fn read_with_care(body: &str, place: fmt::Arguments<'_>) -> Result<Entry, LogError> {
    let damaged = |error: serde_json::Error| LogError::Damaged { place: place.to_string(), detail: error.to_string() };
    let Numbered { format } = serde_json::from_str(body).map_err(damaged)?;
    if format > FORMAT {
        return Err(LogError::NewerFormat { format, known: FORMAT });
    }
    let stored: Stored<Named> = serde_json::from_str(body).map_err(damaged)?;
    Ok(entry(stored, |Named { kind }| Event::Unknown { kind, body: body.into() }))
}

fn entry<E>(stored: Stored<E>, event: impl FnOnce(E) -> Event) -> Entry {
    let Stored { format: _, id: Id(id), at, turn, pressed, by: By { name, seat, machine }, event: body } = stored;
    Entry { id, at: Second(at), turn, pressed: Second(pressed), by: Author { name, seat, machine }, event: event(body) }
}
