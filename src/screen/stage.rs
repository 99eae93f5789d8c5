//! The projected screen: digits that fill it, one word, one colour, the message.
//!
//! It draws what the outlook tells the room, at any size, and takes no part in the session. A light has a colour, a
//! word and a shape: nothing, a bar above the digits, bars above and below, a filled field.

mod band;
mod foot;
mod layout;
mod scene;
mod sheet;

pub mod card;
pub mod flash;
pub mod sizes;

use self::layout::Places;
use self::scene::Scene;
use self::sheet::Sheet;
use self::sizes::Sizes;
use super::signs::{Signs, to_ascii};
use super::theme::Theme;
use crate::outlook::{Light, Outlook};
use crate::words::Words;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// What one terminal adds to what the room is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StageView {
    /// A key was pressed that does nothing here: the screen says so.
    pub stray: bool,
    /// The colours are turned round for the moment, on entering a state.
    pub flash: bool,
    /// The session is still being read; what is shown may be behind it.
    pub delayed: bool,
    /// What the test card calls this state.
    pub caption: Option<String>,
}

/// Draws the stage.
pub fn draw(frame: &mut Frame, area: Rect, outlook: &Outlook, view: &StageView, words: &Words, theme: &Theme) {
    paint(frame.buffer_mut(), area, outlook, view, words, theme);
}

/// Draws the stage into a buffer; every cell of the area is set.
pub fn paint(buffer: &mut Buffer, area: Rect, outlook: &Outlook, view: &StageView, words: &Words, theme: &Theme) {
    let area = area.intersection(buffer.area);
    if area.is_empty() {
        return;
    }
    if outlook.blackout {
        let mut sheet = Sheet::new(buffer, area, theme, Light::Calm, false);
        sheet.blackout(area);
        sheet.notes(area, view, None, words);
    } else {
        draw_scene(buffer, area, &Scene::of(outlook, view, words), view, words, theme);
    }
    if theme.signs() == Signs::Ascii {
        to_ascii(buffer, area);
    }
}

fn draw_scene(buffer: &mut Buffer, area: Rect, scene: &Scene, view: &StageView, words: &Words, theme: &Theme) {
    let signs = theme.signs();
    let plain = (signs == Signs::Ascii).then(|| scene.clone().in_ascii());
    let scene = plain.as_ref().unwrap_or(scene);
    let mut sheet = Sheet::new(buffer, area, theme, scene.light, scene.field != view.flash);
    if area.height < 3 {
        sheet.rows(area, scene);
    } else {
        let places = Places::of(area, scene, signs);
        sheet.marks(places.marks, scene);
        sheet.title(places.title, scene, places.marks.is_empty());
        sheet.band(places.band, scene);
        sheet.signals(places, scene);
        sheet.message(places.message, scene);
        sheet.lead(places.lead, scene);
        let between_bars = scene.is_barred() && places.below_band.is_empty();
        sheet.main(places.main, scene, between_bars);
        sheet.foot(places.foot, scene);
    }
    let sizes = view.caption.is_some().then(|| Sizes::of(area, scene, signs));
    sheet.notes(area, view, sizes, words);
}
