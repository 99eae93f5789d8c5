//! What people call a slot: its number, else its title.
//!
//! Names are the agenda's own and the same in every language.

use super::{printable, shortened};
use crate::agenda::{Agenda, Slot, SlotId};

/// The cells that a slot's name may take in the middle of a sentence.
const NAME_CELLS: usize = 24;

/// The short name of a slot, for sentences: its number, else its title, shortened.
#[must_use]
pub fn slot_name(slot: &Slot) -> String {
    let candidates = [slot.number.as_deref().unwrap_or_default(), &slot.title, &slot.id.0].map(printable);
    let name = candidates.iter().map(|name| name.trim()).find(|name| !name.is_empty()).unwrap_or_default();
    shortened(name, NAME_CELLS).into_owned()
}

/// More cells than this no line has room for.
const LONGEST: usize = 400;

/// The full name of a slot: its number, if any, and its title.
#[must_use]
pub fn full_name(slot: &Slot) -> String {
    let (number, title) = (slot.number.as_deref().map(printable).unwrap_or_default(), printable(&slot.title));
    match (number.trim(), title.trim()) {
        ("", "") => printable(&slot.id.0).into_owned(),
        ("", name) | (name, "") => shortened(name, LONGEST).into_owned(),
        (number, title) => shortened(&format!("{number} {title}"), LONGEST).into_owned(),
    }
}

/// The short name of the slot of that identity; the identity itself where the agenda has none such.
#[must_use]
pub fn name_of(id: &SlotId, agenda: &Agenda) -> String {
    let slot = agenda.find(id);
    slot.map_or_else(|| printable(&id.0).into_owned(), slot_name)
}
