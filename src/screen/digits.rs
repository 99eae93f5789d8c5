//! Large digits for countdowns and times of day, scaled to any box.
//!
//! Seven strokes of one weight, in half cells, with the corners of the round digits taken off; a 1 has a flag and a
//! foot, so that it stands in the middle of its place. From second to second only strokes that really change are
//! painted anew, which keeps what goes out to a projector small. It knows neither words nor what the digits stand for.

use super::signs::Signs;
use super::stencil::Stencil;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The strokes of a digit: top, upper right, lower right, bottom, lower left, upper left, middle.
const STROKES: [[bool; 7]; 10] = [
    [true, true, true, true, true, true, false],
    [false, true, true, false, false, false, false],
    [true, true, false, true, true, false, true],
    [true, true, true, true, false, false, true],
    [false, true, true, false, false, true, true],
    [true, false, true, true, false, true, true],
    [true, false, true, true, true, true, true],
    [true, true, true, false, false, false, false],
    [true, true, true, true, true, true, true],
    [true, true, true, true, false, true, true],
];

/// The outer corners of a digit that are round: upper left, upper right, left and right end of the middle stroke where
/// a bowl ends below it, the same where one begins above it, lower left, lower right.
const ROUND: [[bool; 8]; 10] = [
    [true, true, false, false, false, false, true, true],
    [false; 8],
    [false, true, false, true, true, false, false, false],
    [false, true, false, false, false, false, false, true],
    [false; 8],
    [false, false, false, false, false, true, false, true],
    [true, false, false, false, false, true, true, true],
    [false; 8],
    [true, true, false, false, false, false, true, true],
    [true, true, true, false, false, false, false, true],
];

/// The smallest digits, in half rows: three wide, five high.
const SMALLEST: u16 = 5;

/// The measures of digits that fit a box. They depend on the kinds of characters alone, not on which digits they are,
/// so that a countdown keeps its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    /// Half rows.
    height: u16,
    /// Columns of one digit.
    width: u16,
    /// The weight of an upright stroke, in columns.
    stem: u16,
    /// The weight of a level stroke, in half rows: the same to the eye, but whole rows where there is room for them.
    bar: u16,
    /// Columns between characters.
    gap: u16,
    /// With which signs it is drawn.
    signs: Signs,
}

impl Face {
    /// The largest face in which the text fits, drawn with all signs; `None` as for [`Self::fit_with`].
    #[must_use]
    pub fn fit(text: &str, columns: u16, rows: u16) -> Option<Self> {
        Self::fit_with(Signs::Blocks, text, columns, rows)
    }

    /// The largest face in which the text fits; `None` if not even the smallest does, or it is not digits and colons.
    #[must_use]
    pub fn fit_with(signs: Signs, text: &str, columns: u16, rows: u16) -> Option<Self> {
        if text.is_empty() || !text.chars().all(|c| c.is_ascii_digit() || c == ':') {
            return None;
        }
        let tallest = rows.saturating_mul(2);
        (SMALLEST..=tallest)
            .rev()
            .filter(|height| is_even_handed(*height) && (signs == Signs::Blocks || *height >= 10))
            .find_map(|height| {
                let (ideal, least) = (portion(height, 64, 100).max(3), portion(height, 44, 100).max(3));
                (least..=ideal)
                    .rev()
                    .map(|width| Self::of(height, width, signs))
                    .find(|face| face.columns(text) <= columns)
            })
    }

    fn of(height: u16, width: u16, signs: Signs) -> Self {
        let (stem, bar) = weights(height);
        // Narrow digits have thinner strokes, or their counters would fill up; level ones follow in whole rows.
        let stem = stem.min((width / 3).max(2)).min(width.saturating_sub(1) / 2).max(1);
        let bar = if bar > stem { (stem - stem % 2).max(bar.min(2)) } else { bar };
        Self { height, width, stem, bar, gap: stem, signs }
    }

    /// The columns that the text takes.
    #[must_use]
    pub fn columns(self, text: &str) -> u16 {
        let characters = text.chars().map(|c| if c == ':' { self.stem } else { self.width });
        let gaps = self.gap.saturating_mul(u16::try_from(text.chars().count()).unwrap_or(u16::MAX).saturating_sub(1));
        characters.fold(gaps, u16::saturating_add)
    }

    /// Its height in half rows.
    #[must_use]
    pub fn height(self) -> u16 {
        self.height
    }

    /// The rows that it takes.
    #[must_use]
    pub fn rows(self) -> u16 {
        self.height.div_ceil(2)
    }

    /// The text in this face.
    #[must_use]
    pub fn stencil(self, text: &str) -> Stencil {
        let mut stencil = Stencil::new(self.columns(text) * 2, self.height);
        let mut x = 0;
        for character in text.chars() {
            let digit = character.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
            let shape = digit.and_then(|digit| STROKES.get(digit).zip(ROUND.get(digit)));
            x += match (digit, shape) {
                (Some(1), _) => {
                    self.one(&mut stencil, x);
                    self.width
                }
                (_, Some((strokes, round))) => {
                    self.digit(&mut stencil, x, *strokes);
                    self.round(&mut stencil, x, *round);
                    self.width
                }
                _ => {
                    self.colon(&mut stencil, x);
                    self.stem
                }
            } + self.gap;
        }
        stencil
    }

    /// The same on the lower edge of its last row, beside letters.
    #[must_use]
    pub fn stencil_low(self, text: &str) -> Stencil {
        self.stencil(text).lowered(self.height % 2)
    }

    /// How much is taken off a round corner, in columns: nothing where strokes are thin, and a slow line counts bytes.
    fn cut(self) -> u16 {
        match self.stem {
            _ if self.signs == Signs::Ascii => 0,
            ..4 => 0,
            stem => (stem / 2).min(self.bar),
        }
    }

    /// Where the middle stroke begins: like the others on whole rows, where there is room for them.
    fn middle(self) -> u16 {
        self.on_whole_rows((self.height - self.bar) / 2)
    }

    fn on_whole_rows(self, y: u16) -> u16 {
        if self.bar > 1 { y - y % 2 } else { y }
    }

    fn digit(self, stencil: &mut Stencil, x: u16, strokes: [bool; 7]) {
        let Self { height, width, stem, bar, .. } = self;
        let (middle, right, bottom) = (self.middle(), x + width - stem, height - bar);
        let places = [
            (x, 0, width, bar),
            (right, 0, stem, middle + bar),
            (right, middle, stem, height - middle),
            (x, bottom, width, bar),
            (x, middle, stem, height - middle),
            (x, 0, stem, middle + bar),
            (x, middle, width, bar),
        ];
        for ((x, y, width, height), _) in places.into_iter().zip(strokes).filter(|(_, drawn)| *drawn) {
            stencil.fill(x * 2, y, width * 2, height);
        }
    }

    /// Takes the round corners off: half a column and a quarter of a row at a time, which is a slope of 45 degrees.
    fn round(self, stencil: &mut Stencil, x: u16, round: [bool; 8]) {
        let (cut, left, right) = (self.cut(), x * 2, (x + self.width) * 2);
        let (above, below, bottom) = (self.middle(), self.middle() + self.bar, self.height);
        let corners = [
            (left, 0, 1),
            (right, 0, 1),
            (left, below, -1),
            (right, below, -1),
            (left, above, 1),
            (right, above, 1),
            (left, bottom, -1),
            (right, bottom, -1),
        ];
        for ((edge, level, way), _) in corners.into_iter().zip(round).filter(|(_, round)| *round) {
            for row in 0..cut {
                let width = (cut - row) * 2;
                let y = if way > 0 { level + row } else { level - 1 - row };
                stencil.clear(if edge == left { left } else { edge - width }, y, width, 1);
            }
        }
    }

    /// A stem with a flag and a foot.
    fn one(self, stencil: &mut Stencil, x: u16) {
        let Self { height, width, stem, bar, .. } = self;
        let at = x + (width - stem) / 2;
        stencil.fill(at * 2, 0, stem * 2, height);
        for step in 1..=stem.min(at - x) {
            let y = if self.signs == Signs::Ascii { bar } else { step };
            stencil.fill((at - step) * 2, y, 2, bar);
        }
        stencil.fill(x * 2, height - bar, width * 2, bar);
    }

    /// Two dots, each in the middle of a half.
    fn colon(self, stencil: &mut Stencil, x: u16) {
        let Self { height, stem, bar, .. } = self;
        let below = self.middle() + bar;
        let (upper, lower) = ((below - bar) / 2, below + (height - below - bar) / 2);
        stencil.fill(x * 2, self.on_whole_rows(upper).max(1), stem * 2, bar);
        stencil.fill(x * 2, self.on_whole_rows(lower).min(height - bar - 1), stem * 2, bar);
    }
}

/// Draws the text a row less high than the area and half a row below its top; says whether there was room for that.
pub fn draw_airily(buffer: &mut Buffer, area: Rect, text: &str, signs: Signs) -> bool {
    let face = Face::fit_with(signs, text, area.width, area.height.saturating_sub(1));
    let Some(face) = face.filter(|_| signs == Signs::Blocks) else { return false };
    let free = (area.height * 2).saturating_sub(face.height());
    let stencil = face.stencil(text).lowered(free / 2);
    stencil.paint(buffer, Rect { x: area.x + (area.width - face.columns(text)) / 2, ..area });
    true
}

/// Draws the text as large as fits, centred; says where it stands, or `None` if it does not fit as digits.
pub fn draw(buffer: &mut Buffer, area: Rect, text: &str, signs: Signs) -> Option<Rect> {
    let face = Face::fit_with(signs, text, area.width, area.height)?;
    let (columns, rows) = (face.columns(text), face.rows());
    let at = Rect {
        x: area.x + (area.width - columns) / 2,
        y: area.y + (area.height - rows) / 2,
        width: columns,
        height: rows,
    };
    face.stencil(text).paint(buffer, at);
    Some(at)
}

/// The weights of upright and level strokes: about a sixth of the height.
fn weights(height: u16) -> (u16, u16) {
    match height {
        ..=8 => (1, 1),
        9..=15 => (2, 2),
        16..=18 => (3, 2),
        _ => {
            let weight = portion(height - 1, 1, 12).max(2) * 2;
            (weight, weight)
        }
    }
}

/// Heights at which both halves of an 8 look alike, or nearly.
fn is_even_handed(height: u16) -> bool {
    match height {
        ..=15 => matches!(height, 5 | 7 | 10 | 14),
        _ => height.is_multiple_of(2),
    }
}

/// A fraction of a length, to the nearest whole.
fn portion(of: u16, numerator: u32, denominator: u32) -> u16 {
    u16::try_from((u32::from(of) * numerator + denominator / 2) / denominator).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn drawn(text: &str, columns: u16, rows: u16) -> Option<(Face, Stencil)> {
        Face::fit(text, columns, rows).map(|face| (face, face.stencil(text)))
    }

    #[test]
    fn what_is_no_digits_or_too_large_is_left_to_plain_text() {
        for (text, columns, rows) in [("", 80, 24), ("12 min", 80, 24), ("35:00", 16, 24), ("35:00", 80, 2)] {
            assert_eq!(Face::fit(text, columns, rows), None, "{text} in {columns}x{rows}");
        }
        assert!(Face::fit("35:00", 17, 3).is_some());
    }

    #[test]
    fn digits_are_about_as_wide_as_half_their_height_to_the_eye() {
        let face = Face::fit("35:00", 300, 40);
        assert!(face.is_some_and(|face| face.rows() >= 38 && (40..65).contains(&(face.width * 100 / face.height))));
    }

    #[test]
    fn no_two_digits_look_alike_at_any_size() {
        for rows in 3..60 {
            let all: Vec<Stencil> = ('0'..='9').filter_map(|c| drawn(&c.to_string(), 400, rows)).map(|d| d.1).collect();
            assert_eq!(all.len(), 10);
            for (place, one) in all.iter().enumerate() {
                assert!(!all.iter().skip(place + 1).any(|other| other == one), "two digits look alike at {rows} rows");
            }
        }
    }

    #[test]
    fn where_blocks_are_missing_digits_are_made_of_whole_cells() {
        for (columns, rows) in [(40, 5), (80, 9), (80, 24), (200, 30), (300, 80)] {
            let area = Rect::new(0, 0, columns, rows);
            let mut buffer = Buffer::empty(area);
            assert!(draw(&mut buffer, area, "01:34", Signs::Ascii).is_some());
            assert!(buffer.content().iter().all(|cell| cell.symbol() == " "), "{columns}x{rows}");
        }
    }

    proptest! {
        #[test]
        fn digits_fit_their_box_and_keep_their_place(
            columns in 0u16..500, rows in 0u16..150, seconds in 0u32..3600, later in 0u32..3600,
        ) {
            let text = |seconds: u32| format!("{:02}:{:02}", seconds / 60, seconds % 60);
            if let Some((face, stencil)) = drawn(&text(seconds), columns, rows) {
                prop_assert!(stencil.columns() <= columns && stencil.rows() <= rows);
                prop_assert_eq!(Some(face), Face::fit(&text(later), columns, rows));
            }
        }

        #[test]
        fn a_larger_box_never_makes_digits_smaller(columns in 0u16..300, rows in 0u16..100) {
            let height = |columns, rows| Face::fit("1:05:00", columns, rows).map_or(0, |face| face.height);
            prop_assert!(height(columns + 1, rows) >= height(columns, rows));
            prop_assert!(height(columns, rows + 1) >= height(columns, rows));
        }
    }
}
