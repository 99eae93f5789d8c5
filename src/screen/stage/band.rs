//! The band of the stage: the phase at the left, the wall clock at the right, what the light says between them.
//!
//! What the light says goes before the phase: where there is no room for both in letters that the room can read, it
//! stands in its place. It decides nothing about colours.

use super::scene::Scene;
use crate::screen::letters::{Face, Setting, Side};
use crate::screen::signs::Signs;
use crate::screen::text;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The least columns between things that stand side by side.
const BESIDE: u16 = 4;

/// What stands in the band, set to fit it.
pub(super) struct Band {
    left: Setting,
    middle: Option<Setting>,
    clock: Setting,
}

impl Band {
    /// The band of a scene in so many columns and rows.
    pub(super) fn of(signs: Signs, scene: &Scene, columns: u16, rows: u16) -> Self {
        let parts = [scene.word.as_deref(), scene.signal.as_deref(), Some(scene.clock.as_str())];
        let [word, signal, clock] = parts.map(|part| part.unwrap_or_default().to_uppercase());
        let (word, signal, clock) = (word.as_str(), signal.as_str(), clock.as_str());
        // In a filled band, letters need half a row of air above them; those of whole cells have their own.
        let airy = signs == Signs::Blocks && !signal.is_empty() && !scene.field;
        let halves = (rows * 2).saturating_sub(u16::from(airy));
        let row = |first: &str, others: &[&str]| in_a_row(signs, first, others, columns, halves);
        // The room has a clock of its own: where letters are too wide for both, it is written plainly.
        let room = columns.saturating_sub(text::cells(clock) + BESIDE);
        let over_the_clock = |left: &str| {
            let (face, _) = in_a_row(signs, left, &[], room, halves)?;
            let (left, clock) = (Setting::Block(face, vec![left.to_owned()]), Setting::Plain(vec![clock.to_owned()]));
            Some(Self { left, middle: None, clock })
        };
        let two = |left: &str, faces| Self::two(left, clock, faces).or_else(|| over_the_clock(left));
        let plain = || Self::plain(word, signal, clock, columns);
        if signal.is_empty() {
            return two(word, row(word, &[clock])).unwrap_or_else(plain);
        }
        let (all, alone) = (row(signal, &[word, clock]), row(signal, &[clock]));
        let is_wide = |faces: &Option<(Face, Face)>| faces.is_some_and(|(face, _)| !face.is_narrow());
        match all {
            Some(faces) if is_wide(&all) || !is_wide(&alone) => Self::three(word, signal, clock, faces),
            _ => two(signal, alone).unwrap_or_else(plain),
        }
    }

    fn three(word: &str, signal: &str, clock: &str, (face, beside): (Face, Face)) -> Self {
        let block = |text: &str, face| Setting::Block(face, vec![text.to_owned()]);
        Self { left: block(word, beside), middle: Some(block(signal, face)), clock: block(clock, beside) }
    }

    fn two(left: &str, clock: &str, faces: Option<(Face, Face)>) -> Option<Self> {
        let (face, beside) = faces?;
        let block = |text: &str, face| Setting::Block(face, vec![text.to_owned()]);
        Some(Self { left: block(left, face), middle: None, clock: block(clock, beside) })
    }

    /// On a single row: all three, else what the light says, else the phase. Half a word would say less than the shape
    /// of the light alone.
    fn plain(word: &str, signal: &str, clock: &str, columns: u16) -> Self {
        let plain = |text: &str| Setting::Plain(vec![text.to_owned()]);
        let room = columns.saturating_sub(text::cells(clock) + 1);
        let (left, middle) = match (text::cells(word), text::cells(signal)) {
            (word_cells, signal_cells) if signal_cells > 0 && word_cells + signal_cells < room => (word, Some(signal)),
            (_, signal_cells) if signal_cells > 0 && signal_cells <= room => (signal, None),
            _ => (word, None),
        };
        let left = crate::words::shortened(left, usize::from(room));
        Self { left: plain(&left), middle: middle.map(plain), clock: plain(clock) }
    }

    /// The half rows of the capitals at the left, if they are drawn.
    pub(super) fn capitals(&self) -> Option<u16> {
        self.left.capitals()
    }

    /// Where the clock stands in an area.
    pub(super) fn clock_in(&self, area: Rect) -> Rect {
        let columns = self.clock.columns().min(area.width);
        Rect { x: area.right() - columns, width: columns, ..area }
    }

    /// Paints it at the lower edge of an area.
    pub(super) fn paint(&self, buffer: &mut Buffer, area: Rect) {
        let clock = self.clock_in(area);
        self.left.paint_low(buffer, area, Side::Left);
        if let Some(middle) = &self.middle {
            let x = area.x.saturating_add(self.left.columns() + 1).min(area.right());
            let between = Rect { x, width: clock.x.saturating_sub(x + 1), ..area };
            middle.paint_low(buffer, between, Side::Middle);
        }
        self.clock.paint_low(buffer, clock, Side::Right);
    }
}

/// The largest letters in which a text and others beside it stand in a row: all alike, unless the first can be half as
/// large again with narrow ones beside it.
fn in_a_row(signs: Signs, first: &str, others: &[&str], columns: u16, halves: u16) -> Option<(Face, Face)> {
    let (wide, narrow): (Vec<Face>, Vec<Face>) = Face::ladder(signs).partition(|face| !face.is_narrow());
    let apart = (columns / 20).max(BESIDE);
    let fits = |(face, beside): &(Face, Face)| {
        let texts = std::iter::once((first, face)).chain(others.iter().map(|text| (*text, beside)));
        let texts: Vec<_> = texts.filter(|(text, _)| !text.is_empty()).collect();
        let taken: Option<u16> = texts.iter().map(|(text, face)| Some(face.columns(text)?.saturating_add(apart))).sum();
        texts.iter().all(|(text, face)| face.half_rows(text) <= halves)
            && taken.is_some_and(|taken| taken <= columns.saturating_add(apart))
    };
    let alike = |faces: &[Face]| faces.iter().map(|face| (*face, *face)).find(fits);
    // What is much smaller beside it would not be seen.
    let seen = |(face, beside): &(Face, Face)| beside.capitals() * 2 >= face.capitals();
    let pairs = wide.iter().flat_map(|face| narrow.iter().map(|beside| (*face, *beside))).filter(seen);
    let (even, uneven) = (alike(&wide), pairs.into_iter().find(fits));
    let larger = |(uneven, _): &(Face, Face)| {
        even.is_none_or(|(even, _)| u32::from(uneven.capitals()) * 5 > u32::from(even.capitals()) * 7)
    };
    uneven.filter(larger).or(even).or_else(|| alike(&narrow))
}
