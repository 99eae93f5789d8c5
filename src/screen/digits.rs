//! Large digits for countdowns and times of day, scaled to any box.
//!
//! Seven strokes of one weight, in half cells. From second to second only strokes that really change are painted
//! anew, which keeps what goes out to a projector small. It knows neither words nor what the digits stand for.

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
    /// The weight of a stroke, in columns and half rows alike.
    stroke: u16,
    /// Columns between characters.
    gap: u16,
}

impl Face {
    /// The largest face in which the text fits; `None` if not even the smallest does, or it is not digits and colons.
    #[must_use]
    pub fn fit(text: &str, columns: u16, rows: u16) -> Option<Self> {
        if text.is_empty() || !text.chars().all(|c| c.is_ascii_digit() || c == ':') {
            return None;
        }
        let tallest = rows.saturating_mul(2);
        (SMALLEST..=tallest).rev().filter(|height| is_even_handed(*height)).find_map(|height| {
            let (ideal, least) = (portion(height, 58, 100).max(3), portion(height, 44, 100).max(3));
            (least..=ideal).rev().map(|width| Self::of(height, width)).find(|face| face.columns(text) <= columns)
        })
    }

    fn of(height: u16, width: u16) -> Self {
        let stroke = weight(height).min(width.saturating_sub(1) / 2).max(1);
        Self { height, width, stroke, gap: stroke.max(1) }
    }

    /// The columns that the text takes.
    #[must_use]
    pub fn columns(&self, text: &str) -> u16 {
        let characters = text.chars().map(|c| if c == ':' { self.stroke } else { self.width });
        let gaps = self.gap.saturating_mul(u16::try_from(text.chars().count()).unwrap_or(u16::MAX).saturating_sub(1));
        characters.fold(gaps, u16::saturating_add)
    }

    /// The rows that it takes.
    #[must_use]
    pub fn rows(&self) -> u16 {
        self.height.div_ceil(2)
    }

    /// The text in this face.
    #[must_use]
    pub fn stencil(&self, text: &str) -> Stencil {
        let mut stencil = Stencil::new(self.columns(text), self.height);
        let mut x = 0;
        for character in text.chars() {
            match character.to_digit(10).and_then(|digit| STROKES.get(usize::try_from(digit).ok()?)) {
                Some(strokes) => {
                    self.digit(&mut stencil, x, strokes);
                    x += self.width + self.gap;
                }
                None => {
                    self.colon(&mut stencil, x);
                    x += self.stroke + self.gap;
                }
            }
        }
        stencil
    }

    /// Where the middle stroke begins; on whole cells where the strokes are heavy enough for it not to be seen.
    fn middle(&self) -> u16 {
        let exact = (self.height - self.stroke) / 2;
        if self.stroke.is_multiple_of(2) && self.stroke > 2 { exact - exact % 2 } else { exact }
    }

    fn digit(&self, stencil: &mut Stencil, x: u16, strokes: &[bool; 7]) {
        let Self { height, width, stroke, .. } = *self;
        let (middle, right, bottom) = (self.middle(), x + width - stroke, height - stroke);
        let bars = [
            (x, 0, width, stroke),
            (right, 0, stroke, middle + stroke),
            (right, middle, stroke, height - middle),
            (x, bottom, width, stroke),
            (x, middle, stroke, height - middle),
            (x, 0, stroke, middle + stroke),
            (x, middle, width, stroke),
        ];
        for ((x, y, width, height), _) in bars.into_iter().zip(strokes).filter(|(_, drawn)| **drawn) {
            stencil.fill(x, y, width, height);
        }
    }

    /// Two dots, each in the middle of a half.
    fn colon(&self, stencil: &mut Stencil, x: u16) {
        let Self { height, stroke, .. } = *self;
        let middle = self.middle();
        let whole = |y: u16| if stroke.is_multiple_of(2) { y - y % 2 } else { y };
        let upper = whole(middle.div_ceil(2).max(1));
        let below = middle + stroke;
        let lower = whole(below + (height - below - stroke) / 2);
        stencil.fill(x, upper.max(1), stroke, stroke);
        stencil.fill(x, lower.min(height - stroke - 1), stroke, stroke);
    }
}

/// Draws the text as large as fits, centred; says where it stands, or `None` if it does not fit as digits.
pub fn draw(buffer: &mut Buffer, area: Rect, text: &str) -> Option<Rect> {
    let face = Face::fit(text, area.width, area.height)?;
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

/// The weight of the strokes: a sixth of the height; whole rows for large digits, whose edges are then clean.
fn weight(height: u16) -> u16 {
    match height {
        ..=8 => 1,
        9..=15 => 2,
        16..=21 => 3,
        _ => portion(height - 1, 1, 12).max(2) * 2,
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
