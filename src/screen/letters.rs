//! Block letters: words that are read from the back of the room.
//!
//! Two alphabets, three and five rows high, and whole multiples of them. A text takes the largest letters in which it
//! fits its box, on several lines if need be; if none fit, or it has signs that we have no picture of, it is written
//! plainly. It does not know what a text means; who wants capitals says so.

mod font;

use self::font::Font;
use super::stencil::Stencil;
use super::text;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The alphabets with their scales, the largest first, up to a third of the tallest screen.
const LADDER: [(Alphabet, u16); 13] = [
    (Alphabet::Tall, 8),
    (Alphabet::Tall, 7),
    (Alphabet::Tall, 6),
    (Alphabet::Tall, 5),
    (Alphabet::Tall, 4),
    (Alphabet::Small, 6),
    (Alphabet::Tall, 3),
    (Alphabet::Small, 4),
    (Alphabet::Tall, 2),
    (Alphabet::Small, 3),
    (Alphabet::Small, 2),
    (Alphabet::Tall, 1),
    (Alphabet::Small, 1),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Alphabet {
    Tall,
    Small,
}

/// An alphabet at a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    alphabet: Alphabet,
    scale: u16,
}

impl Face {
    /// The smallest letters.
    pub const SMALLEST: Self = Self { alphabet: Alphabet::Small, scale: 1 };

    /// All faces, the largest first.
    pub fn ladder() -> impl Iterator<Item = Self> {
        LADDER.into_iter().map(|(alphabet, scale)| Self { alphabet, scale })
    }

    fn font(self) -> &'static Font {
        match self.alphabet {
            Alphabet::Tall => Font::tall(),
            Alphabet::Small => Font::small(),
        }
    }

    /// The rows of one line, accents included.
    #[must_use]
    pub fn rows(self) -> u16 {
        self.font().height / 2 * self.scale
    }

    /// The blank rows between two lines: the tall alphabet keeps room for accents anyhow.
    fn leading(self) -> u16 {
        match self.alphabet {
            Alphabet::Tall => 0,
            Alphabet::Small => self.scale.div_ceil(2),
        }
    }

    /// The columns of a line; `None` if a sign has no picture.
    #[must_use]
    pub fn columns(self, line: &str) -> Option<u16> {
        let mut total: u16 = 0;
        for character in line.chars() {
            total = total.saturating_add(self.font().glyph(character)?.width.saturating_add(1));
        }
        Some(total.saturating_sub(1).saturating_mul(self.scale))
    }

    /// The line in this face.
    #[must_use]
    pub fn stencil(self, line: &str) -> Stencil {
        let (font, scale) = (self.font(), self.scale);
        let mut stencil = Stencil::new(self.columns(line).unwrap_or_default(), font.height * scale);
        let mut x: u16 = 0;
        for glyph in line.chars().filter_map(|character| font.glyph(character)) {
            let top = font.height.saturating_sub(u16::try_from(glyph.rows.len()).unwrap_or(font.height));
            for (y, row) in (top..).zip(&glyph.rows) {
                for (column, _) in (x..).zip(row).filter(|(_, dot)| **dot) {
                    stencil.fill(column * scale, y * scale, scale, scale);
                }
            }
            x = x.saturating_add(glyph.width + 1);
        }
        stencil
    }
}

/// How a text is set in a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// In block letters, line by line.
    Block(Face, Vec<String>),
    /// Plainly, line by line, cut with an ellipsis where there is too much.
    Plain(Vec<String>),
}

impl Setting {
    /// The setting with the largest letters. In a box of fewer rows than the smallest letters it is plain.
    #[must_use]
    pub fn of(words: &str, columns: u16, rows: u16) -> Self {
        let block = Face::ladder().find_map(|face| in_face(face, words, columns, rows));
        block.unwrap_or_else(|| Self::Plain(text::wrapped(words, columns, rows)))
    }

    /// The setting on one line, shortened by words if it must be, as long as a good part of it is left.
    #[must_use]
    pub fn of_title(words: &str, columns: u16, rows: u16) -> Self {
        if let Some(whole) = Face::ladder().find_map(|face| in_face(face, words, columns, rows.min(face.rows()))) {
            return whole;
        }
        let plain = || Self::Plain(text::wrapped(words, columns, rows));
        if rows < Face::SMALLEST.rows() || Face::SMALLEST.columns(words).is_none() {
            return plain();
        }
        let fits = |line: &String| Face::SMALLEST.columns(line).is_some_and(|width| width <= columns);
        match text::shorter_and_shorter(words).find(fits) {
            Some(line) if line.chars().count() >= 12 => Self::Block(Face::SMALLEST, vec![line]),
            _ => plain(),
        }
    }

    /// The rows that it takes.
    #[must_use]
    pub fn rows(&self) -> u16 {
        match self {
            Self::Block(face, lines) => height(*face, lines.len()),
            Self::Plain(lines) => u16::try_from(lines.len()).unwrap_or(u16::MAX),
        }
    }

    /// The columns that its longest line takes.
    #[must_use]
    pub fn columns(&self) -> u16 {
        let longest = match self {
            Self::Block(face, lines) => lines.iter().filter_map(|line| face.columns(line)).max(),
            Self::Plain(lines) => lines.iter().map(|line| text::cells(line)).max(),
        };
        longest.unwrap_or_default()
    }

    /// Paints it into the area, each line at its side of it, in the middle of its height. Plain lines take what
    /// colours are there.
    pub fn paint(&self, buffer: &mut Buffer, area: Rect, side: Side) {
        let free = area.height.saturating_sub(self.rows());
        let mut y = area.y + free / 2;
        let lines = match self {
            Self::Block(_, lines) | Self::Plain(lines) => lines,
        };
        for line in lines {
            let below = area.bottom().saturating_sub(y);
            match self {
                Self::Block(face, _) => {
                    let stencil = face.stencil(line);
                    let (x, width) = (side.place(area, stencil.columns()), stencil.columns());
                    let stencil = if free % 2 == 1 { stencil.lowered() } else { stencil };
                    stencil.paint(buffer, Rect { x, y, width, height: below }.intersection(area));
                    y = y.saturating_add(face.rows() + face.leading());
                }
                Self::Plain(_) => {
                    let (x, width) = (side.place(area, text::cells(line)), text::cells(line));
                    text::put(buffer, Rect { x, y, width, height: below.min(1) }.intersection(area), line);
                    y = y.saturating_add(1);
                }
            }
        }
    }
}

/// At which side of its box a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// At the left.
    Left,
    /// In the middle.
    Middle,
    /// At the right.
    Right,
}

impl Side {
    /// Where something so wide begins.
    #[must_use]
    pub fn place(self, area: Rect, columns: u16) -> u16 {
        let free = area.width.saturating_sub(columns);
        area.x
            + match self {
                Self::Left => 0,
                Self::Middle => free / 2,
                Self::Right => free,
            }
    }
}

fn in_face(face: Face, words: &str, columns: u16, rows: u16) -> Option<Setting> {
    if face.rows() > rows || words.trim().is_empty() {
        return None;
    }
    let lines = text::broken(words, columns, &|line| face.columns(line))?;
    (height(face, lines.len()) <= rows).then_some(Setting::Block(face, lines))
}

fn height(face: Face, lines: usize) -> u16 {
    let lines = u16::try_from(lines).unwrap_or(u16::MAX);
    lines.saturating_mul(face.rows()).saturating_add(lines.saturating_sub(1).saturating_mul(face.leading()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(setting: Setting) -> (bool, Vec<String>) {
        match setting {
            Setting::Block(_, lines) => (true, lines),
            Setting::Plain(lines) => (false, lines),
        }
    }

    #[test]
    fn words_are_wrapped_before_they_are_written_plainly() {
        let text = "MERCI DE CONCLURE";
        assert_eq!(lines(Setting::of(text, 100, 3)), (true, vec![text.to_owned()]));
        assert_eq!(lines(Setting::of(text, 45, 7)), (true, vec!["MERCI DE".to_owned(), "CONCLURE".to_owned()]));
        assert_eq!(lines(Setting::of(text, 20, 7)), (false, vec![text.to_owned()]));
        assert_eq!(lines(Setting::of(text, 10, 1)), (false, vec!["MERCI DE…".to_owned()]));
    }

    #[test]
    fn what_has_no_picture_is_written_plainly() {
        assert_eq!(lines(Setting::of("議事日程", 200, 20)), (false, vec!["議事日程".to_owned()]));
    }

    #[test]
    fn a_long_title_ends_at_a_word_and_a_very_long_word_is_left_plain() {
        let title = "II SERVICES AUX COMMUNAUTÉS DE MIGRANTS";
        assert_eq!(lines(Setting::of_title(title, 130, 3)), (true, vec!["II SERVICES AUX COMMUNAUTÉS…".to_owned()]));
        assert!(!lines(Setting::of_title("ANTICONSTITUTIONNELLEMENT", 60, 3)).0);
    }

    #[test]
    fn accents_do_not_change_the_line_and_the_ladder_goes_down() {
        let rows: Vec<u16> = Face::ladder().map(Face::rows).collect();
        assert!(rows.is_sorted_by(|above, below| above >= below), "{rows:?}");
        for face in Face::ladder() {
            assert_eq!(face.stencil("É").rows(), face.rows());
            assert!(face.columns("ÉÀÇ").is_some());
        }
    }

    proptest! {
        #[test]
        fn whatever_the_text_it_fits_its_box(text in "[ A-ZÀ-Ý0-9'!?.漢]{0,60}", columns in 0u16..300, rows in 0u16..60) {
            for setting in [Setting::of(&text, columns, rows), Setting::of_title(&text, columns, rows)] {
                prop_assert!(setting.columns() <= columns, "{:?}", setting);
                prop_assert!(setting.rows() <= rows, "{:?}", setting);
            }
        }
    }
}
