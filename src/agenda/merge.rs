//! What two hands changed of one plan, put together: what was changed on the day stands, and what another text changes
//! of the text that was read before is taken over it.
//!
//! What the other text says as before changes nothing. It must not know why anybody asks.

use super::{Agenda, Slot};

/// The value that another text comes to: its own where it differs from the text before, else the one that stands.
fn taken<T: Clone + PartialEq>(before: Option<&T>, stands: &T, other: &T) -> T {
    if before == Some(other) { stands.clone() } else { other.clone() }
}

/// A slot with what another text changes of it. The times of one that runs stay, and so do its kind and who moves it.
#[must_use]
pub fn slot(before: Option<&Slot>, stands: &Slot, other: &Slot, is_ahead: bool) -> Slot {
    let of = |read: fn(&Slot) -> &Option<String>| taken(before.map(read), read(stands), read(other));
    let mut merged = Slot {
        number: of(|slot| &slot.number),
        title: taken(before.map(|slot| &slot.title), &stands.title, &other.title),
        min: taken(before.map(|slot| &slot.min), &stands.min, &other.min),
        min_qa: taken(before.map(|slot| &slot.min_qa), &stands.min_qa, &other.min_qa),
        hard: taken(before.map(|slot| &slot.hard), &stands.hard, &other.hard),
        speakers: taken(before.map(|slot| &slot.speakers), &stands.speakers, &other.speakers),
        description: of(|slot| &slot.description),
        notes: of(|slot| &slot.notes),
        ..stands.clone()
    };
    if is_ahead {
        let times = |slot: &Slot| (slot.start, slot.qa, slot.end);
        // Half of one's times and half of the other's would be nobody's.
        (merged.start, merged.qa, merged.end) = taken(before.map(times).as_ref(), &times(stands), &times(other));
        merged.kind = taken(before.map(|slot| &slot.kind), &stands.kind, &other.kind);
        merged.advance = taken(before.map(|slot| &slot.advance), &stands.advance, &other.advance);
    }
    merged
}

/// The day as a whole, without its slots, with what another text changes of its heading and of its rules.
#[must_use]
pub fn day(before: &Agenda, stands: &Agenda, other: &Agenda, heading: bool, rules: bool) -> Agenda {
    let mut merged = Agenda { slots: Vec::new(), ..stands.clone() };
    if heading {
        merged.title = taken(Some(&before.title), &stands.title, &other.title);
        merged.zone = taken(Some(&before.zone), &stands.zone, &other.zone);
        merged.venue = taken(Some(&before.venue), &stands.venue, &other.venue);
        merged.language = taken(Some(&before.language), &stands.language, &other.language);
    }
    if rules {
        merged.changeover = taken(Some(&before.changeover), &stands.changeover, &other.changeover);
        merged.signals = taken(Some(&before.signals), &stands.signals, &other.signals);
    }
    merged
}
