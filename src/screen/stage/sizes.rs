//! How high things stand on the stage, and from how far they can be read there.
//!
//! The rule is that of AVIXA's DISCAS for basic viewing: a sign can be read from 200 times its height away, which is
//! some 17 minutes of arc at the eye (ISO 9241 asks for 16 at least); for a glance, half as far.

use super::band::Band;
use super::layout::Places;
use super::scene::{Main, Scene};
use super::sheet::{capitals, with_margins};
use super::{StageView, card};
use crate::screen::digits;
use crate::screen::letters::Setting;
use crate::screen::signs::Signs;
use crate::words::Words;
use ratatui::layout::Rect;

/// So many times its height away a sign can be read.
const TIMES: u64 = 200;

/// A capital of plain text, in hundredths of its row.
const PLAIN: u16 = 65;

/// Heights, in hundredths of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// The large digits, where there are any.
    pub digits: Option<u16>,
    /// The closing's.
    pub closing: Option<u16>,
    /// The phase.
    pub word: u16,
    /// The title.
    pub title: u16,
    /// Plain text.
    pub plain: u16,
}

impl Sizes {
    /// The sizes of a stage of that size while a talk runs.
    #[must_use]
    pub fn of_talk(columns: u16, rows: u16, words: &Words) -> Option<Self> {
        let card = card::test_card(words).into_iter().find(|card| card.name == "talk")?;
        let scene = Scene::of(&card.outlook, &StageView::default(), words);
        Some(Self::of(Rect::new(0, 0, columns, rows), &scene, Signs::Blocks))
    }

    /// The sizes of a scene in an area.
    pub(super) fn of(area: Rect, scene: &Scene, signs: Signs) -> Self {
        let places = Places::of(area, scene, signs);
        let inner = |place: Rect| with_margins(place);
        let face = |text: &str, place: Rect| {
            let face = digits::Face::fit_with(signs, text, place.width.saturating_sub(2), place.height);
            face.map(|face| face.height() * 50)
        };
        let digits = match &scene.main {
            Main::Digits(text) => Some(face(text, places.main).unwrap_or(PLAIN)),
            Main::Words(_) => None,
        };
        let closing = scene.foot.as_ref().filter(|foot| !foot.digits.is_empty());
        let title = inner(places.title);
        let title = Setting::of_title(signs, &capitals(&scene.title, title.height), title.width, title.height);
        let band = inner(places.band);
        let word = Band::of(signs, scene, band.width, band.height);
        let height = |capitals: Option<u16>| capitals.map_or(PLAIN, |halves| halves * 50);
        Self {
            digits,
            closing: closing.map(|foot| face(&foot.digits, places.foot).unwrap_or(PLAIN)),
            word: height(word.capitals()),
            title: height(title.capitals()),
            plain: PLAIN,
        }
    }

    /// The smallest of what the room must be able to read: digits, closing and phase.
    #[must_use]
    pub fn least(self) -> u16 {
        [self.digits, self.closing, Some(self.word)].into_iter().flatten().min().unwrap_or(self.word)
    }

    /// How far each can be read for each metre of the image's height, in words and in fewer; none where no digits are.
    pub(super) fn reach(self, rows: u16, words: &Words) -> Vec<String> {
        let Some(digits) = self.digits else { return Vec::new() };
        let far = |size: u16| words.distance(reach(height_of(size, 1000, rows))).into();
        let arguments = [("digits", far(digits)), ("title", far(self.title)), ("plain", far(self.plain))];
        ["fit-card", "fit-card-short"].map(|name| words.with(name, &arguments)).to_vec()
    }
}

/// How high something is, in millimetres, on an image so many millimetres high with so many rows.
#[must_use]
pub fn height_of(hundredths: u16, image: u32, rows: u16) -> u64 {
    u64::from(image) * u64::from(hundredths) / (u64::from(rows.max(1)) * 100)
}

/// How far away something so high can be read, both in millimetres.
#[must_use]
pub fn reach(height: u64) -> u64 {
    height * TIMES
}

/// The most rows at which something can be read from so far away; 0 if from nowhere. Lengths are in millimetres.
#[must_use]
pub fn most_rows(hundredths: u16, image: u32, distance: u64) -> u64 {
    u64::from(image) * u64::from(hundredths) * TIMES / (distance.max(1) * 100)
}

/// The least height of an image on which something can be read from so far away. Lengths are in millimetres.
#[must_use]
pub fn least_image(hundredths: u16, rows: u16, distance: u64) -> u64 {
    (distance * u64::from(rows) * 100).div_ceil(u64::from(hundredths.max(1)) * TIMES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn plain_text_on_a_usual_screen_is_read_from_eight_metres_and_digits_from_everywhere() {
        let text = |rows| reach(height_of(PLAIN, 1500, rows));
        assert_eq!((text(24) / 1000, text(50) / 1000), (8, 3));
        let sizes = Sizes::of_talk(80, 24, &Words::new(Language::Fr));
        assert!(sizes.is_some_and(|sizes| {
            let far = |size| reach(height_of(size, 1500, 24)) / 1000;
            sizes.digits.is_some_and(|size| far(size) > 100) && far(sizes.title) > 40 && far(sizes.word) > 30
        }));
    }

    #[test]
    fn advice_is_what_makes_it_readable() {
        for (rows, distance) in [(24u16, 20_000u64), (50, 8_000), (80, 33_000)] {
            let image = u32::try_from(least_image(PLAIN, rows, distance)).unwrap_or_default();
            assert!(most_rows(PLAIN, image, distance) >= u64::from(rows));
            assert!(most_rows(PLAIN, image - 2, distance) < u64::from(rows));
        }
    }
}
