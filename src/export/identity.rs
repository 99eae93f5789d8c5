//! Identities that stay the same from one export to the next, so that calendars update what they have.
//!
//! They come of the meeting, its day and the slot's own identity, and of nothing that may change during the day.

use crate::agenda::{Agenda, SlotId};

/// The identity of a slot, in the form of a UUID that a program makes by its own rule (version 8).
pub(super) fn guid(agenda: &Agenda, slot: &SlotId) -> String {
    let text = format!("adjourn\n{}\n{}\n{}\n{}", agenda.date, agenda.zone.name(), agenda.title, slot.0);
    uuid(hash(&text))
}

/// The identity of the room that an agenda is of.
pub(super) fn room_guid(agenda: &Agenda, name: &str) -> String {
    uuid(hash(&format!("adjourn room\n{}\n{name}", agenda.title)))
}

/// FNV-1a of 128 bits: no secret hangs on it, and it is the same on every machine and in every version.
fn hash(text: &str) -> u128 {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    text.bytes().fold(OFFSET, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

fn uuid(hash: u128) -> String {
    let marked = (hash & !(0xf << 76) & !(0x3 << 62)) | (0x8 << 76) | (0x2 << 62);
    let hex = format!("{marked:032x}");
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_has_the_form_of_a_uuid_of_version_8() {
        let uuid = uuid(hash("ouverture"));
        assert_eq!(uuid.len(), 36);
        assert_eq!(uuid.chars().nth(14), Some('8'));
        assert!(matches!(uuid.chars().nth(19), Some('8' | '9' | 'a' | 'b')));
        assert_ne!(hash("a"), hash("b"));
        assert_eq!(hash(""), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
    }
}
