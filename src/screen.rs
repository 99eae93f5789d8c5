//! What the seats see: each screen is a function of the outlook, and drawing changes nothing.
//!
//! It draws nothing but what it is given. It knows no clock, no file and no terminal; wording is
//! [`crate::words`]', thresholds are [`crate::outlook`]'s.

pub mod chair;
pub mod desk;
pub mod digits;
mod edits;
mod filed;
mod help;
mod ledger;
pub mod letters;
mod log;
mod plans;
pub mod review;
pub mod signs;
pub mod stage;
pub mod stencil;
pub mod text;
pub mod theme;

use crate::outlook::Outlook;
use crate::seat::{Picture, Seat};
use crate::words::Words;
use ratatui::Frame;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// Draws the picture that the seat shows; at a chair, under the stage's picture, also what is asked and told. Of the view
/// the seat itself knows whether a key has strayed; what else stands in it is the caller's to know.
pub fn draw(
    frame: &mut Frame,
    outlook: &Outlook,
    seat: &Seat,
    view: &stage::StageView,
    words: &Words,
    theme: &theme::Theme,
) {
    let area = frame.area();
    match seat.picture() {
        Picture::Chair => chair::draw(frame, area, outlook, seat, words, theme),
        Picture::Desk => desk::draw(frame, area, outlook, seat, words, theme),
        Picture::Stage => {
            let view = stage::StageView { stray: seat.is_explaining(), ..view.clone() };
            let above =
                if seat.kind().may_write() { chair::draw_foot(frame, area, outlook, seat, words, theme) } else { area };
            stage::draw(frame, above, outlook, &view, words, theme);
        }
    }
    if theme.has_sixteen() {
        keep_dark(frame.buffer_mut());
    }
    if theme.signs() == signs::Signs::Ascii {
        signs::to_ascii(frame.buffer_mut(), area);
    }
}

/// Takes bold from dark letters: a terminal of sixteen colours shows bold in the bright one, and black on grey in grey.
fn keep_dark(buffer: &mut Buffer) {
    let dark = |cell: &&mut Cell| matches!(cell.fg, Color::Black | Color::Blue | Color::Red);
    buffer.content.iter_mut().filter(dark).for_each(|cell| cell.modifier.remove(Modifier::BOLD));
}
