//! The rows of the table of entries in the bytes of an SQLite database, page by page, whatever became of the tree that
//! leads to them. It opens no file, and does not know what an entry is.
//!
//! The layout is SQLite's own (sqlite.org/fileformat2.html): a leaf of a table has its rows in it, each with its number
//! and, where it is long, with the first of the pages on which it goes on.

use super::Stored;
use super::ahead::{self, Ahead};
use crate::log::Arrival;
use std::collections::{HashMap, HashSet};

/// The size of a page, as SQLite makes it where nobody asks for another.
pub(super) const PAGE: usize = 4096;
/// The mark of a leaf of a table.
const LEAF: u8 = 0x0D;
/// A row that is longer than this goes on elsewhere, and has so much of its beginning at least.
const LONGEST: usize = PAGE - 35;
const LEAST: usize = (PAGE - 12) * 32 / 255 - 23;
/// One act may write several leaves, and not the newest last; of so many the newest is one.
const LAST: usize = 8;
/// The columns: arrival, identity, body, shared.
const COLUMNS: usize = 4;
const ID: usize = 1;
const BODY: usize = 2;

/// The rows that can be read, with their numbers, in no order; some may come twice, and what lies on a page that is no
/// longer as it was written comes last.
pub(super) fn stored(database: &[u8], ahead: &[u8]) -> Vec<(Arrival, Stored)> {
    let (sound, broken): (Vec<_>, Vec<_>) = ahead::committed(ahead).into_iter().partition(Ahead::is_sound);
    let pages = database.chunks_exact(PAGE);
    let mut numbered: HashMap<u32, &[u8]> = (1..).zip(pages.clone()).collect();
    numbered.extend(broken.iter().chain(&sound).map(|page| (page.number, page.content)));
    // An older picture of a page holds nothing wrong: rows are never changed.
    let leaves = pages.chain(sound.iter().chain(&broken).map(|page| page.content));
    leaves.filter(|page| is_leaf(page)).flat_map(|leaf| rows(leaf, &numbered)).collect()
}

/// The greatest number of a row on the last pages that were written ahead, committed, and are as they were written.
pub(super) fn newest(ahead: &[u8]) -> Option<Arrival> {
    let pages = ahead::committed(ahead);
    let numbered: HashMap<u32, &[u8]> = pages.iter().map(|page| (page.number, page.content)).collect();
    // Rows are added at the end, so the newest ones lie on what was written last.
    let leaves = pages.iter().rev().filter(|page| is_leaf(page.content) && page.is_sound());
    let newest = leaves.filter_map(|leaf| rows(leaf.content, &numbered).map(|(arrival, _)| arrival).max());
    newest.take(LAST).max()
}

fn is_leaf(page: &[u8]) -> bool {
    page.first() == Some(&LEAF)
}

fn rows<'a>(leaf: &'a [u8], pages: &'a HashMap<u32, &[u8]>) -> impl Iterator<Item = (Arrival, Stored)> + 'a {
    let count = short(leaf, 3).unwrap_or_default().min(PAGE / 2);
    (0..count).filter_map(|row| {
        let at = short(leaf, 8 + 2 * row)?;
        let (length, rest) = varint(leaf.get(at..)?)?;
        let (arrival, rest) = varint(rest)?;
        let payload = payload(rest, usize::try_from(length).ok()?, pages)?;
        Some((Arrival::try_from(arrival).ok()?, columns(&payload)?))
    })
}

/// The whole of a row: what lies in the leaf, and on the pages on which it goes on.
fn payload(cell: &[u8], length: usize, pages: &HashMap<u32, &[u8]>) -> Option<Vec<u8>> {
    if length <= LONGEST {
        return cell.get(..length).map(<[u8]>::to_vec);
    }
    let most = LEAST + (length - LEAST) % (PAGE - 4);
    let here = if most <= LONGEST { most } else { LEAST };
    let mut whole = cell.get(..here)?.to_vec();
    let mut next = number(cell, here)?;
    let mut read = HashSet::new();
    while whole.len() < length {
        // Pages that lead round in a circle hold no row, however long it is said to be.
        let page = pages.get(&next).filter(|_| read.insert(next))?;
        whole.extend(page.get(4..)?.iter().take(length - whole.len()));
        next = number(page, 0)?;
    }
    Some(whole)
}

/// What stands in the columns of a row; an identity that cannot be read is empty.
fn columns(payload: &[u8]) -> Option<Stored> {
    let (head, _) = varint(payload)?;
    let head = usize::try_from(head).ok()?;
    let mut kinds = payload.get(..head)?;
    kinds = varint(kinds)?.1;
    let mut at = head;
    let mut id = String::new();
    for column in 0..COLUMNS {
        let (kind, rest) = varint(kinds)?;
        kinds = rest;
        let length = length_of(kind)?;
        let is_text = kind >= 13 && kind % 2 == 1;
        let text = || payload.get(at..at.checked_add(length)?).filter(|_| is_text);
        let text = || text().and_then(|text| String::from_utf8(text.to_vec()).ok());
        match column {
            ID => id = text().unwrap_or_default(),
            BODY => return Some(Stored { id, body: text()? }),
            _ => {}
        }
        at = at.checked_add(length)?;
    }
    None
}

/// How many bytes a value of that kind takes.
fn length_of(kind: u64) -> Option<usize> {
    Some(match kind {
        0 | 8 | 9 => 0,
        1..=4 => usize::try_from(kind).ok()?,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return None,
        longer => usize::try_from((longer - 12) / 2).ok()?,
    })
}

/// A number of one to nine bytes, seven bits each, and what comes after it.
fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0_u64;
    for (index, byte) in bytes.iter().enumerate().take(9) {
        let last = index == 8;
        let bits = if last { u64::from(*byte) } else { u64::from(byte & 0x7F) };
        value = value << if last { 8 } else { 7 } | bits;
        if last || byte & 0x80 == 0 {
            return Some((value, bytes.get(index + 1..)?));
        }
    }
    None
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
    Some(usize::from(u16::from_be_bytes(bytes)))
}

pub(super) fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    Some(u32::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_whose_pages_lead_round_in_a_circle_is_given_up_however_long_it_is_said_to_be() {
        let circle = [&[0, 0, 0, 2], &[0; PAGE - 4][..]].concat();
        let pages = HashMap::from([(2, &circle[..])]);
        for length in [LONGEST + 1, PAGE * 3, 1 << 27] {
            let most = LEAST + (length - LEAST) % (PAGE - 4);
            let here = if most <= LONGEST { most } else { LEAST };
            let cell = [&vec![0; here][..], &[0, 0, 0, 2]].concat();
            let whole = payload(&cell, length, &pages);
            // One page more than the leaf may be all of it.
            assert_eq!(whole.map(|whole| whole.len()), Some(length).filter(|length| *length < PAGE + here), "{length}");
        }
    }
}
