//! The pages that SQLite wrote ahead of a database, and which of them are still as they were written. It opens no file,
//! and does not know what lies on a page.
//!
//! The layout is SQLite's own (sqlite.org/fileformat2.html): a head, then frames, each with the number of its page and a
//! sum that goes on from the one before. SQLite stops at the first sum that is wrong and takes all that follows for
//! never written, which is right for what a crash cut off, and for nothing else.

use super::pages::{PAGE, number};

/// What stands before the first page, and before each one.
const HEAD: usize = 32;
const FRAME: usize = 24;
/// The mark of a file whose sums are made of numbers with the highest byte first; the other kind ends in 2.
const HIGHEST_FIRST: u32 = 0x377F_0683;

/// A page as it was written ahead.
pub(super) struct Ahead<'a> {
    /// Its number.
    pub(super) number: u32,
    pub(super) content: &'a [u8],
    frame: &'a [u8],
    before: Option<Sum>,
    highest_first: bool,
}

/// The pages that were written ahead and committed, in order.
pub(super) fn committed(bytes: &[u8]) -> Vec<Ahead<'_>> {
    let Some((head, frames)) = bytes.split_at_checked(HEAD) else { return Vec::new() };
    let salt = head.get(16..24);
    let frames: Vec<_> = frames.chunks_exact(FRAME + PAGE).map(|frame| frame.split_at(FRAME)).collect();
    // What is left of an older round has another salt; where the head itself is ruined nobody can tell.
    let belongs = |frame: &[u8]| frame.get(8..16) == salt;
    let all = !frames.iter().any(|(frame, _)| belongs(frame));
    let commits = |frame: &[u8]| number(frame, 4).is_some_and(|pages| pages > 0);
    let end =
        frames.iter().rposition(|(frame, _)| commits(frame) && (all || belongs(frame))).map_or(0, |last| last + 1);
    let highest_first = number(head, 0) == Some(HIGHEST_FIRST);
    let before = std::iter::once(sum_at(head, 24)).chain(frames.iter().map(|(frame, _)| sum_at(frame, 16)));
    let committed = frames.iter().zip(before).take(end).filter(|((frame, _), _)| all || belongs(frame));
    let ahead =
        |(&(frame, content), before)| Some(Ahead { number: number(frame, 0)?, content, frame, before, highest_first });
    committed.filter_map(ahead).collect()
}

impl Ahead<'_> {
    /// Whether it is as it was written. What follows a broken one may well be.
    pub(super) fn is_sound(&self) -> bool {
        let written =
            self.before.zip(self.frame.get(..8)).map(|(before, place)| before.with(place, self.highest_first));
        written.is_some_and(|sum| Some(sum.with(self.content, self.highest_first)) == sum_at(self.frame, 16))
    }
}

/// What SQLite sums up a file to, so far.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Sum(u32, u32);

impl Sum {
    fn with(self, bytes: &[u8], highest_first: bool) -> Self {
        let number = |bytes: &[u8]| {
            let bytes = <[u8; 4]>::try_from(bytes).unwrap_or_default();
            if highest_first { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }
        };
        bytes.chunks_exact(8).fold(self, |Self(first, second), pair| {
            let (one, other) = pair.split_at(4);
            let first = first.wrapping_add(number(one)).wrapping_add(second);
            Self(first, second.wrapping_add(number(other)).wrapping_add(first))
        })
    }
}

fn sum_at(bytes: &[u8], at: usize) -> Option<Sum> {
    Some(Sum(number(bytes, at)?, number(bytes, at + 4)?))
}
