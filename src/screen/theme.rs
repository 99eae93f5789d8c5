//! Colours by what they stand for: one ink for each light, a background, dim text, an accent.
//!
//! Colour is never the only signal: every light also has a word and a shape. The colours are those of the fixed part
//! of the 256-colour palette, whose nearest of sixteen keep apart as well; those that carry meaning stand out from the
//! background by 7:1 at least. What is filled is reversed, not coloured, so that it is right without colours too.

use super::signs::Signs;
use crate::outlook::Light;
use ratatui::style::{Color, Style};

/// The colours of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    background: Color,
    text: Color,
    dim: Color,
    accent: Color,
    calm: Color,
    in_time: Color,
    wrap_up: Color,
    last_minute: Color,
    overtime: Color,
    signs: Signs,
}

impl Theme {
    /// Bright on black.
    #[must_use]
    pub fn dark() -> Self {
        Self {
            background: Color::Indexed(16),
            text: Color::Indexed(255),
            dim: Color::Indexed(248),
            accent: Color::Indexed(117),
            calm: Color::Indexed(153),
            in_time: Color::Indexed(84),
            wrap_up: Color::Indexed(227),
            last_minute: Color::Indexed(215),
            overtime: Color::Indexed(203),
            signs: Signs::Blocks,
        }
    }

    /// The terminal's own two colours.
    #[must_use]
    pub fn no_colour() -> Self {
        let own = Color::Reset;
        Self {
            background: own,
            text: own,
            dim: own,
            accent: own,
            calm: own,
            in_time: own,
            wrap_up: own,
            last_minute: own,
            overtime: own,
            signs: Signs::Blocks,
        }
    }

    /// The same where the terminal shows no other signs.
    #[must_use]
    pub fn with_signs(self, signs: Signs) -> Self {
        Self { signs, ..self }
    }

    /// Which signs the terminal shows.
    #[must_use]
    pub fn signs(&self) -> Signs {
        self.signs
    }

    /// The ink of a light, on the background.
    #[must_use]
    pub fn ink(&self, light: Light) -> Style {
        self.on_background(match light {
            Light::Calm => self.calm,
            Light::InTime => self.in_time,
            Light::WrapUp => self.wrap_up,
            Light::LastMinute => self.last_minute,
            Light::Overtime => self.overtime,
        })
    }

    /// Text that is meant to be read.
    #[must_use]
    pub fn text(&self) -> Style {
        self.on_background(self.text)
    }

    /// Text for who looks for it.
    #[must_use]
    pub fn dim(&self) -> Style {
        self.on_background(self.dim)
    }

    /// What is to be noticed and is no light: messages, marks, lateness.
    #[must_use]
    pub fn accent(&self) -> Style {
        self.on_background(self.accent)
    }

    fn on_background(&self, colour: Color) -> Style {
        Style::new().fg(colour).bg(self.background)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The relative luminance of a colour of the fixed part of the palette.
    fn luminance(colour: Color) -> f64 {
        let Color::Indexed(index) = colour else { return f64::NAN };
        let level = |step: u8| if step == 0 { 0.0 } else { f64::from(step) * 40.0 + 55.0 };
        let (red, green, blue) = match index.checked_sub(232) {
            Some(grey) => (f64::from(grey) * 10.0 + 8.0, f64::from(grey) * 10.0 + 8.0, f64::from(grey) * 10.0 + 8.0),
            None => (level((index - 16) / 36), level((index - 16) / 6 % 6), level((index - 16) % 6)),
        };
        let linear = |value: f64| {
            let value = value / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    #[test]
    fn what_matters_stands_out_from_the_background_by_seven_to_one() {
        let dark = Theme::dark();
        let lights = [Light::Calm, Light::InTime, Light::WrapUp, Light::LastMinute, Light::Overtime];
        let styles = lights.map(|light| dark.ink(light)).into_iter().chain([dark.text(), dark.dim(), dark.accent()]);
        for style in styles {
            let (Some(fore), Some(back)) = (style.fg, style.bg) else { continue };
            let contrast = (luminance(fore) + 0.05) / (luminance(back) + 0.05);
            assert!(contrast >= 7.0, "{fore:?} on {back:?} is {contrast:.2}:1");
        }
    }

    #[test]
    fn no_two_lights_share_a_colour() {
        let dark = Theme::dark();
        let mut inks = [Light::Calm, Light::InTime, Light::WrapUp, Light::LastMinute, Light::Overtime]
            .map(|light| format!("{:?}", dark.ink(light).fg))
            .to_vec();
        inks.sort();
        inks.dedup();
        assert_eq!(inks.len(), 5);
    }
}
