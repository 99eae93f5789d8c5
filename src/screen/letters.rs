//! Block letters: words that are read from the back of the room.
//!
//! Two alphabets, of capitals two and a half and three and a half rows high, and multiples of them; where there is no
//! room for these, of half the width. All capitals of a face are equally high; accents stand above them. A text takes
//! the largest letters in which it fits its box, on several lines if need be; if none fit, or it has signs that we have
//! no picture of, it is written plainly. It does not know what a text means; who wants capitals says so.

mod font;
mod side;
mod strange;

pub use self::side::Side;

use self::font::{Font, Glyph, composed};
use super::signs::Signs;
use super::stencil::Stencil;
use super::text;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The faces, the largest first, up to a third of the tallest screen; at the end the narrow ones, of half the width.
const LADDER: [Face; 15] = [
    Face::of(Alphabet::Tall, 8),
    Face::of(Alphabet::Tall, 7),
    Face::of(Alphabet::Tall, 6),
    Face::of(Alphabet::Tall, 5),
    Face::of(Alphabet::Small, 6),
    Face::of(Alphabet::Tall, 4),
    Face::of(Alphabet::Tall, 3),
    Face::of(Alphabet::Small, 4),
    Face::of(Alphabet::Small, 3),
    Face::of(Alphabet::Tall, 2),
    Face::of(Alphabet::Small, 2),
    Face::of(Alphabet::Tall, 1),
    Face::of(Alphabet::Small, 1),
    Face::narrow(Alphabet::Tall, 1),
    Face::SMALLEST,
];

/// The faces that need whole cells alone.
const WHOLE_CELLS: [Face; 9] = [
    Face::of(Alphabet::Tall, 8),
    Face::of(Alphabet::Tall, 6),
    Face::of(Alphabet::Small, 6),
    Face::of(Alphabet::Tall, 4),
    Face::of(Alphabet::Small, 4),
    Face::of(Alphabet::Tall, 2),
    Face::of(Alphabet::Small, 2),
    Face::narrow(Alphabet::Tall, 2),
    Face::narrow(Alphabet::Small, 2),
];

/// Of a title that is cut, so many characters must be left for it to be worth more than a plain row.
const LEAST_TITLE: usize = 8;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Alphabet {
    Tall,
    Small,
}

/// An alphabet at a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    alphabet: Alphabet,
    /// Half columns of a dot.
    across: u16,
    /// Half rows of a dot.
    down: u16,
}

impl Face {
    /// The smallest letters.
    pub const SMALLEST: Self = Self::narrow(Alphabet::Small, 1);

    /// The rows of the smallest letters, without accents.
    pub const LEAST_ROWS: u16 = 3;

    const fn of(alphabet: Alphabet, scale: u16) -> Self {
        Self { alphabet, across: 2 * scale, down: scale }
    }

    const fn narrow(alphabet: Alphabet, scale: u16) -> Self {
        Self { alphabet, across: scale, down: scale }
    }

    /// Whether its letters are half as wide as the others'.
    #[must_use]
    pub fn is_narrow(self) -> bool {
        self.across == self.down
    }

    /// All faces that those signs can draw, the largest first.
    pub fn ladder(signs: Signs) -> impl Iterator<Item = Self> {
        let faces: &[Self] = if signs == Signs::Blocks { &LADDER } else { &WHOLE_CELLS };
        faces.iter().copied()
    }

    /// The same for a title, which has one line for many words: before the smallest letters come narrow ones of twice
    /// their size.
    fn title_ladder(signs: Signs) -> impl Iterator<Item = Self> {
        let narrow = [Self::narrow(Alphabet::Tall, 2), Self::narrow(Alphabet::Small, 2)];
        let narrow = narrow.into_iter().filter(move |_| signs == Signs::Blocks);
        let of_width = move |narrow: bool| Self::ladder(signs).filter(move |face| face.is_narrow() == narrow);
        of_width(false).chain(narrow).chain(of_width(true))
    }

    fn font(self) -> &'static Font {
        match self.alphabet {
            Alphabet::Tall => Font::tall(),
            Alphabet::Small => Font::small(),
        }
    }

    /// The half rows of a capital without an accent.
    #[must_use]
    pub fn capitals(self) -> u16 {
        self.font().capitals * self.down
    }

    /// The half rows of a line, from its base line up to its accents if it has any.
    #[must_use]
    pub fn half_rows(self, line: &str) -> u16 {
        let glyphs = line.chars().filter_map(|character| self.font().glyph(character));
        let tallest = glyphs.map(Glyph::height).max().unwrap_or_default();
        (tallest * self.down).max(self.capitals())
    }

    /// The rows of a line.
    #[must_use]
    pub fn rows(self, line: &str) -> u16 {
        self.half_rows(line).div_ceil(2)
    }

    /// The blank rows between two lines.
    fn leading(self) -> u16 {
        self.down.div_ceil(2)
    }

    /// The columns of a line; `None` if a sign has no picture.
    #[must_use]
    pub fn columns(self, line: &str) -> Option<u16> {
        self.half_columns(line).map(|halves| halves.div_ceil(2))
    }

    fn half_columns(self, line: &str) -> Option<u16> {
        let mut total: u16 = 0;
        for character in line.chars() {
            total = total.saturating_add(self.font().glyph(character)?.width.saturating_add(1));
        }
        Some(total.saturating_sub(1).saturating_mul(self.across))
    }

    /// The line in this face. Its base line is the lower edge of its last row.
    #[must_use]
    pub fn stencil(self, line: &str) -> Stencil {
        let (font, across, down) = (self.font(), self.across, self.down);
        let height = self.rows(line) * 2;
        let mut stencil = Stencil::new(self.half_columns(line).unwrap_or_default(), height);
        let mut x: u16 = 0;
        for glyph in line.chars().filter_map(|character| font.glyph(character)) {
            let top = height.saturating_sub(glyph.height() * down);
            for (y, row) in (0u16..).zip(&glyph.rows) {
                for (column, _) in (x..).zip(row).filter(|(_, dot)| **dot) {
                    stencil.fill(column * across, top + y * down, across, down);
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
    pub fn of(signs: Signs, words: &str, columns: u16, rows: u16) -> Self {
        let block = Face::ladder(signs).find_map(|face| in_face(face, &composed(words), columns, rows));
        block.unwrap_or_else(|| Self::Plain(text::wrapped(words, columns, rows)))
    }

    /// The setting on one line, shortened by words if it must be, as long as a good part of it is left.
    #[must_use]
    pub fn of_title(signs: Signs, words: &str, columns: u16, rows: u16) -> Self {
        let has_picture = |character| Face::of(Alphabet::Tall, 1).font().glyph(character).is_some();
        let Some(words) = &strange::without_signs(&composed(words), has_picture) else {
            return Self::Plain(text::wrapped(words, columns, rows));
        };
        let on_one_line = |face: Face| in_face(face, words, columns, rows.min(face.rows(words)));
        // On a high row, small letters that say everything are worth less than larger ones that say the beginning.
        let least = match rows {
            7.. => 10,
            5.. => 7,
            _ => rows,
        };
        let large = |face: &Face| face.capitals() >= least;
        let faces = || Face::title_ladder(signs).filter(large);
        if let Some(whole) = faces().find_map(on_one_line) {
            return whole;
        }
        let shortest = |face: Face| {
            let fits =
                |line: &String| face.rows(line) <= rows && face.columns(line).is_some_and(|width| width <= columns);
            text::shorter_and_shorter(words).find(fits).filter(|line| line.chars().count() >= LEAST_TITLE)
        };
        let short = faces().filter_map(|face| Some((face, shortest(face)?)));
        // The longest beginning says most; of those as long, the largest letters.
        match short.reduce(|best, next| if next.1.len() > best.1.len() { next } else { best }) {
            Some((face, line)) => Self::Block(face, vec![line]),
            None => Self::Plain(text::wrapped(words, columns, rows)),
        }
    }

    /// The rows that it takes.
    #[must_use]
    pub fn rows(&self) -> u16 {
        match self {
            Self::Block(face, lines) => height(*face, lines),
            Self::Plain(lines) => u16::try_from(lines.len()).unwrap_or(u16::MAX),
        }
    }

    /// The half rows of its capitals, if they are drawn.
    #[must_use]
    pub fn capitals(&self) -> Option<u16> {
        match self {
            Self::Block(face, _) => Some(face.capitals()),
            Self::Plain(_) => None,
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
        // A line of so many half rows and one has a blank half above it, which counts as free.
        let blank = match self {
            Self::Block(face, lines) => lines.first().map_or(0, |line| face.half_rows(line) % 2),
            Self::Plain(_) => 0,
        };
        let free = area.height.saturating_sub(self.rows()) * 2 + blank;
        self.paint_lowered(buffer, area, side, (free / 2).saturating_sub(blank));
    }

    /// The same at the bottom of the area, so that several beside each other stand on one line.
    pub fn paint_low(&self, buffer: &mut Buffer, area: Rect, side: Side) {
        self.paint_lowered(buffer, area, side, area.height.saturating_sub(self.rows()) * 2);
    }

    /// Paints it so many half rows below the top of the area.
    fn paint_lowered(&self, buffer: &mut Buffer, area: Rect, side: Side, by: u16) {
        let mut y = area.y + by / 2;
        let lines = match self {
            Self::Block(_, lines) | Self::Plain(lines) => lines,
        };
        for line in lines {
            let below = area.bottom().saturating_sub(y);
            match self {
                Self::Block(face, _) => {
                    let stencil = face.stencil(line);
                    let (x, width) = (side.place(area, stencil.columns()), stencil.columns());
                    let stencil = if face.down % 2 == 1 { stencil.lowered(by % 2) } else { stencil };
                    stencil.paint(buffer, Rect { x, y, width, height: below }.intersection(area));
                    y = y.saturating_add(face.rows(line) + face.leading());
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

fn in_face(face: Face, words: &str, columns: u16, rows: u16) -> Option<Setting> {
    if face.rows(words) > rows || words.trim().is_empty() {
        return None;
    }
    let lines = text::broken(words, columns, &|line| face.columns(line))?;
    (height(face, &lines) <= rows).then_some(Setting::Block(face, lines))
}

fn height(face: Face, lines: &[String]) -> u16 {
    let between = u16::try_from(lines.len().saturating_sub(1)).unwrap_or(u16::MAX).saturating_mul(face.leading());
    lines.iter().fold(between, |rows, line| rows.saturating_add(face.rows(line)))
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
        let of = |columns, rows| lines(Setting::of(Signs::Blocks, text, columns, rows));
        assert_eq!(of(100, 3), (true, vec![text.to_owned()]));
        assert_eq!(of(45, 7), (true, vec!["MERCI DE".to_owned(), "CONCLURE".to_owned()]));
        assert_eq!(of(20, 7), (true, vec!["MERCI DE".to_owned(), "CONCLURE".to_owned()]));
        assert_eq!(of(17, 4), (false, vec![text.to_owned()]));
        assert_eq!(of(10, 1), (false, vec!["MERCI DE…".to_owned()]));
    }

    #[test]
    fn accents_that_are_signs_of_their_own_and_letters_of_other_languages_have_a_picture() {
        let of = |text| lines(Setting::of_title(Signs::Blocks, text, 200, 4));
        assert_eq!(of("CLO\u{302}TURE"), (true, vec!["CLÔTURE".to_owned()]));
        assert!(of("ŁÓDŹ, ŞIŞLI, BRÛLÉ, VÁCLAV ČAPEK, ÅSE, SØREN").0);
    }

    #[test]
    fn what_has_no_picture_is_written_plainly() {
        assert_eq!(lines(Setting::of(Signs::Blocks, "議事日程", 200, 20)), (false, vec!["議事日程".to_owned()]));
    }

    #[test]
    fn a_long_title_is_rather_narrow_than_cut_and_ends_at_a_word() {
        let title = "II SERVICES AUX COMMUNAUTÉS DE MIGRANTS";
        let of = |title, columns| lines(Setting::of_title(Signs::Blocks, title, columns, 4));
        assert_eq!(of(title, 92), (true, vec![title.to_owned()]));
        assert_eq!(of(title, 70), (true, vec!["II SERVICES AUX COMMUNAUTÉS…".to_owned()]));
        assert!(!of("ANTICONSTITUTIONNELLEMENT", 40).0);
    }

    #[test]
    fn the_ladder_goes_down_and_accents_stand_above_capitals_of_one_height() {
        for signs in [Signs::Blocks, Signs::Ascii] {
            let rows: Vec<u16> = Face::ladder(signs).map(|face| face.half_rows("E") * face.across).collect();
            assert!(rows.iter().zip(rows.iter().skip(1)).all(|(above, below)| above * 3 >= below * 2), "{rows:?}");
            for face in Face::ladder(signs) {
                assert_eq!(
                    face.half_rows("É"),
                    face.half_rows("E") + face.down * if face.alphabet == Alphabet::Tall { 3 } else { 2 }
                );
                assert!(face.columns("ÉÀÇ").is_some());
            }
        }
    }

    #[test]
    fn where_blocks_are_missing_letters_are_made_of_whole_cells() {
        for face in Face::ladder(Signs::Ascii) {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 200, 60));
            face.stencil("ÉÇ 14 H").paint(&mut buffer, Rect::new(0, 0, 200, 60));
            assert!(buffer.content().iter().all(|cell| cell.symbol() == " "), "{face:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_text_it_fits_its_box(text in "[ A-ZÀ-Ý0-9'!?.漢]{0,60}", columns in 0u16..300, rows in 0u16..60) {
            for signs in [Signs::Blocks, Signs::Ascii] {
                let of_title = Setting::of_title(signs, &text, columns, rows);
                for setting in [Setting::of(signs, &text, columns, rows), of_title] {
                    prop_assert!(setting.columns() <= columns, "{:?}", setting);
                    prop_assert!(setting.rows() <= rows, "{:?}", setting);
                }
            }
        }
    }
}
