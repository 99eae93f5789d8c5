//! The two alphabets of the block letters, read from pictures of themselves.
//!
//! A picture holds glyphs side by side: a line of characters, then their rows, a blank line after each group. Glyphs
//! stand on a common base line. It knows nothing of sizes and boxes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// An alphabet.
#[derive(Debug)]
pub(super) struct Font {
    glyphs: BTreeMap<char, Glyph>,
    /// Dots from the top of a capital without an accent to the base line.
    pub(super) capitals: u16,
}

/// The picture of a character.
#[derive(Debug, Default)]
pub(super) struct Glyph {
    /// Columns.
    pub(super) width: u16,
    /// Top to bottom; the last one stands on the base line.
    pub(super) rows: Vec<Vec<bool>>,
}

impl Glyph {
    /// Dots from its top to the base line.
    pub(super) fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }
}

impl Font {
    /// Capitals of seven dots, ten with an accent.
    pub(super) fn tall() -> &'static Self {
        static TALL: OnceLock<Font> = OnceLock::new();
        TALL.get_or_init(|| Self::read(include_str!("tall.txt"), 7))
    }

    /// Capitals of five dots, seven with an accent.
    pub(super) fn small() -> &'static Self {
        static SMALL: OnceLock<Font> = OnceLock::new();
        SMALL.get_or_init(|| Self::read(include_str!("small.txt"), 5))
    }

    /// The picture of a character: its own, else that of its capital, else that of a plainer relative.
    pub(super) fn glyph(&self, character: char) -> Option<&Glyph> {
        self.glyphs.get(&character).or_else(|| self.glyphs.get(&plainer(character)))
    }

    fn read(picture: &str, capitals: u16) -> Self {
        let mut glyphs = BTreeMap::new();
        for group in picture.split("\n\n") {
            let mut lines = group.lines();
            let names: Vec<char> = lines.next().unwrap_or_default().split_whitespace().flat_map(str::chars).collect();
            let mut drawn: Vec<Glyph> = names.iter().map(|_| Glyph::default()).collect();
            for line in lines {
                for (glyph, row) in drawn.iter_mut().zip(line.split_whitespace()) {
                    glyph.rows.push(row.chars().map(|dot| dot == '#').collect());
                    glyph.width = glyph.width.max(u16::try_from(row.chars().count()).unwrap_or_default());
                }
            }
            glyphs.extend(names.into_iter().zip(drawn));
        }
        // Two columns of nothing, so that with the gap around it a blank is as wide as a narrow letter.
        glyphs.insert(' ', Glyph { width: 2, rows: Vec::new() });
        Self { glyphs, capitals }
    }
}

/// Letters with the accents of their own language, and the plain ones that are read for them.
const RELATIVES: [(&str, char); 19] = [
    ("ÅĀĂĄ", 'A'),
    ("ĆĈĊČ", 'C'),
    ("ĎĐÐ", 'D'),
    ("ĒĔĖĘĚ", 'E'),
    ("ĜĞĠĢ", 'G'),
    ("ĤĦ", 'H'),
    ("ĨĪĬĮİ", 'I'),
    ("Ĵ", 'J'),
    ("Ķ", 'K'),
    ("ĹĻĽĿŁ", 'L'),
    ("ŃŅŇ", 'N'),
    ("ØŌŎŐ", 'O'),
    ("ŔŖŘ", 'R'),
    ("ŚŜŞŠȘ", 'S'),
    ("ŢŤŦȚ", 'T'),
    ("ŨŪŬŮŰŲ", 'U'),
    ("Ŵ", 'W'),
    ("Ŷ", 'Y'),
    ("ŹŻŽ", 'Z'),
];

/// Accents that are signs of their own, with the letters that they can stand on and what both are as one.
const ACCENTS: [(char, &str, &str); 7] = [
    ('\u{300}', "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
    ('\u{301}', "AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"),
    ('\u{302}', "AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
    ('\u{303}', "ANOano", "ÃÑÕãñõ"),
    ('\u{308}', "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
    ('\u{30a}', "Aa", "Åå"),
    ('\u{327}', "Cc", "Çç"),
];

/// The text with accents that are signs of their own put onto their letters.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    if !text.contains(|sign| ACCENTS.iter().any(|(accent, ..)| *accent == sign)) {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len());
    for sign in text.chars() {
        let accent = ACCENTS.iter().find(|(accent, ..)| *accent == sign);
        let on = accent.and_then(|(_, letters, both)| {
            let place = letters.chars().position(|letter| whole.ends_with(letter))?;
            both.chars().nth(place)
        });
        if let Some(both) = on {
            whole.pop();
            whole.push(both);
        } else {
            whole.push(sign);
        }
    }
    Cow::Owned(whole)
}

/// What stands in for a character that has no picture: letters without their accents, signs that differ in print alone, and capitals.
fn plainer(character: char) -> char {
    match character {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
        '’' | '‘' | 'ʼ' => '\'',
        '“' | '”' | '„' => '"',
        '‹' => '«',
        '›' => '»',
        '\u{2011}' | '\u{2010}' | '−' => '-',
        '•' => '·',
        other => {
            let mut capitals = other.to_uppercase();
            match (capitals.next(), capitals.next()) {
                (Some(capital), None) => {
                    let relative = RELATIVES.iter().find(|(letters, _)| letters.contains(capital));
                    relative.map_or(capital, |(_, plain)| *plain)
                }
                _ => other,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_english_french_spanish_and_portuguese_has_a_picture() {
        let text = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŸÆŒÁÍÓÚÑÃÕ0123456789 .,:;!?¡¿'’\"«»()-–—/&%+=…·°ºªh#@*€$";
        for font in [Font::tall(), Font::small()] {
            for character in text.chars() {
                assert!(font.glyph(character).is_some(), "no picture of {character}");
            }
        }
    }

    #[test]
    fn every_picture_is_a_full_rectangle_within_the_height_and_like_no_other() {
        for font in [Font::tall(), Font::small()] {
            let mut seen: Vec<(char, &Vec<Vec<bool>>)> = Vec::new();
            for (character, glyph) in &font.glyphs {
                assert!(glyph.height() <= font.capitals + 3, "{character} is too high");
                for row in &glyph.rows {
                    assert_eq!(row.len(), usize::from(glyph.width), "a row of {character} is ragged");
                }
                let twin = seen.iter().find(|(_, rows)| **rows == glyph.rows);
                assert_eq!(twin.map(|(other, _)| other), None, "{character} looks like another");
                seen.push((*character, &glyph.rows));
            }
        }
    }
}
