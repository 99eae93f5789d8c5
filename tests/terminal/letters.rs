//! Finds words on a screen that stand there in block letters.
//!
//! It knows the letters from the very code that draws them, and nothing of the program that showed them.

use crate::pty::Seen;
use adjourn::screen::letters::Face;
use adjourn::screen::signs::Signs;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Sign by sign, and whether it is reversed.
type Picture = Vec<Vec<(String, bool)>>;

impl Seen {
    /// Whether a word stands on the screen in capitals of any size, out of the background or cut out of a field.
    pub(crate) fn has_in_letters(&self, word: &str) -> bool {
        let (rows, columns) = self.screen().size();
        let sign = |row, column| {
            let cell = self.screen().cell(row, column);
            cell.map_or((" ".to_owned(), false), |cell| {
                let sign = if cell.contents().is_empty() { " " } else { cell.contents() };
                (sign.to_owned(), cell.inverse())
            })
        };
        let screen: Picture =
            (0..rows.get()).map(|row| (0..columns.get()).map(|column| sign(row, column)).collect()).collect();
        let faces = Face::ladder(Signs::Blocks).filter(|face| face.columns(word).is_some());
        faces.flat_map(|face| pictures(face, &word.to_uppercase())).any(|picture| stands_in(&screen, &picture))
    }
}

/// The word on the background and on a field, upright and half a row lower.
fn pictures(face: Face, word: &str) -> Vec<Picture> {
    let stencil = face.stencil(word);
    let mut pictures = Vec::new();
    for (stencil, field) in [(stencil.clone(), false), (stencil.clone(), true), (stencil.lowered(1), true)] {
        let area = Rect::new(0, 0, stencil.columns(), stencil.rows());
        let mut buffer = Buffer::empty(area);
        stencil.paint(&mut buffer, area);
        let sign =
            |x, y| (buffer[(x, y)].symbol().to_owned(), buffer[(x, y)].modifier.contains(Modifier::REVERSED) != field);
        pictures.push((0..area.height).map(|y| (0..area.width).map(|x| sign(x, y)).collect()).collect());
    }
    pictures
}

fn stands_in(screen: &Picture, picture: &Picture) -> bool {
    let (wide, high) = (picture[0].len(), picture.len());
    screen.windows(high).any(|rows| {
        let last = rows[0].len().saturating_sub(wide);
        (0..=last).any(|column| {
            rows.iter().zip(picture).all(|(row, line)| row.get(column..column + wide) == Some(line.as_slice()))
        })
    })
}
