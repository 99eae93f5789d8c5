//! Colours by what they stand for: an ink for each light, a background, dim text, an accent.
//!
//! Colour is never the only signal: every light also has a word and a shape. The colours are those of the fixed part
//! of the 256-colour palette, and others of the sixteen that every terminal has; those that carry meaning stand out
//! from what is behind them by 7:1 at least, and from each other for eyes that tell red and green or blue and yellow
//! badly apart. On white a light colours the paper, for no yellow can be read there. What is filled is reversed, not
//! coloured, so that it is right without colours too.
//!
//! No red of the sixteen is dark or bright enough everywhere for letters on it: there overtime is the page turned
//! round, and red stands in bars across it, which nobody has to read.

use super::signs::Signs;
use crate::outlook::Light;
use crate::settings::ThemeName;
use ratatui::style::{Color, Modifier, Style};

/// The colours of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    text: Ink,
    dim: Ink,
    accent: Ink,
    /// Behind the row that is pointed at.
    bar: Ink,
    /// In the order of the lights.
    lights: [Ink; 5],
    /// Across a field whose own colour does not say that time is over.
    alarm: Option<Color>,
    signs: Signs,
}

/// Which colours a terminal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Palette {
    /// At least 256.
    Wide,
    /// Sixteen.
    Sixteen,
}

/// What is written, and what is behind it.
type Ink = (Color, Color);

const fn of(fore: u8, back: u8) -> Ink {
    (Color::Indexed(fore), Color::Indexed(back))
}

/// The terminal's own letters on its own background.
const OWN: Ink = (Color::Reset, Color::Reset);

impl Theme {
    /// The theme of that name, in the colours that the terminal has.
    #[must_use]
    pub fn named(name: ThemeName, palette: Palette) -> Self {
        match (name, palette) {
            (ThemeName::Dark, Palette::Wide) => Self::dark(),
            (ThemeName::Light, Palette::Wide) => Self::light(),
            (ThemeName::HighContrast, Palette::Wide) => Self::high_contrast(),
            (ThemeName::Dark | ThemeName::HighContrast, Palette::Sixteen) => Self::dark_of_sixteen(),
            (ThemeName::Light, Palette::Sixteen) => Self::light_of_sixteen(),
            (ThemeName::Terminal, palette) => Self::terminal(palette),
        }
    }

    /// Bright on black.
    #[must_use]
    pub fn dark() -> Self {
        Self {
            text: of(255, 16),
            dim: of(248, 16),
            accent: of(117, 16),
            bar: of(255, 235),
            lights: [of(153, 16), of(79, 16), of(227, 16), of(214, 16), of(203, 16)],
            alarm: None,
            signs: Signs::Blocks,
        }
    }

    /// Dark on white; wrap-up and the last minute on yellow and orange paper.
    fn light() -> Self {
        Self {
            text: of(16, 231),
            dim: of(239, 231),
            accent: of(18, 231),
            bar: of(16, 253),
            lights: [of(18, 231), of(22, 231), of(16, 227), of(16, 214), of(124, 231)],
            alarm: None,
            signs: Signs::Blocks,
        }
    }

    /// White on black, and nothing under 9:1.
    fn high_contrast() -> Self {
        Self {
            text: of(231, 16),
            dim: of(231, 16),
            accent: of(231, 16),
            bar: of(16, 231),
            lights: [of(231, 16), of(84, 16), of(226, 16), of(214, 16), of(210, 16)],
            alarm: None,
            signs: Signs::Blocks,
        }
    }

    fn dark_of_sixteen() -> Self {
        let on_black = |colour| (colour, Color::Black);
        Self {
            text: on_black(Color::White),
            dim: on_black(Color::Gray),
            accent: on_black(Color::LightCyan),
            bar: (Color::Black, Color::Gray),
            lights: [
                on_black(Color::Gray),
                // Eyes that lack red tell neither green from yellow nor cyan from white.
                on_black(Color::LightCyan),
                on_black(Color::LightYellow),
                (Color::Black, Color::LightYellow),
                on_black(Color::White),
            ],
            alarm: Some(Color::Red),
            signs: Signs::Blocks,
        }
    }

    fn light_of_sixteen() -> Self {
        let on_white = |colour| (colour, Color::White);
        Self {
            text: on_white(Color::Black),
            dim: on_white(Color::Black),
            accent: on_white(Color::Blue),
            bar: (Color::White, Color::Blue),
            // Nothing but blue and black can be read on white, and black is overtime's; words tell calm from in time.
            lights: [
                on_white(Color::Blue),
                on_white(Color::Blue),
                (Color::Black, Color::LightCyan),
                (Color::Black, Color::LightYellow),
                on_white(Color::Black),
            ],
            alarm: Some(Color::LightRed),
            signs: Signs::Blocks,
        }
    }

    /// The terminal's own letters and background, whatever they are, as long as nothing is urgent. What is urgent has
    /// colours that are the same on every terminal, where there are such: its own sixteen may be anything. Of those,
    /// yellow and black are the surest.
    fn terminal(palette: Palette) -> Self {
        match palette {
            Palette::Wide => Self { lights: [OWN, OWN, of(16, 227), of(16, 214), of(124, 231)], ..Self::no_colour() },
            Palette::Sixteen => {
                let (wrap_up, last_minute) = ((Color::LightYellow, Color::Black), (Color::Black, Color::LightYellow));
                let lights = [OWN, OWN, wrap_up, last_minute, OWN];
                Self { lights, alarm: Some(Color::Red), ..Self::no_colour() }
            }
        }
    }

    /// The terminal's own two colours.
    #[must_use]
    pub fn no_colour() -> Self {
        Self { text: OWN, dim: OWN, accent: OWN, bar: OWN, lights: [OWN; 5], alarm: None, signs: Signs::Blocks }
    }

    /// The same where the terminal shows other signs.
    #[must_use]
    pub fn with_signs(self, signs: Signs) -> Self {
        Self { signs, ..self }
    }

    /// Which signs the terminal shows.
    #[must_use]
    pub fn signs(&self) -> Signs {
        self.signs
    }

    /// The ink of a light, on its paper.
    #[must_use]
    pub fn ink(&self, light: Light) -> Style {
        let [calm, in_time, wrap_up, last_minute, overtime] = self.lights;
        style(match light {
            Light::Calm => calm,
            Light::InTime => in_time,
            Light::WrapUp => wrap_up,
            Light::LastMinute => last_minute,
            Light::Overtime => overtime,
        })
    }

    /// A word in the ink of a light, among others: where overtime has the page's own ink, turned round like its field.
    #[must_use]
    pub fn word(&self, light: Light) -> Style {
        let ink = self.ink(light);
        if light == Light::Overtime && self.alarm.is_some() { ink.add_modifier(Modifier::REVERSED) } else { ink }
    }

    /// Whether a light has a paper of its own, which is seen as such only where it is larger than what stands on it.
    #[must_use]
    pub fn has_paper(&self, light: Light) -> bool {
        self.ink(light).bg != self.text().bg
    }

    /// A bar on the page in the colour of a light. Where the page may be of any colour, so would what is seen on it be.
    #[must_use]
    pub fn bar_of(&self, light: Light) -> Style {
        let (ink, (_, page)) = (self.ink(light), self.text);
        match (ink.fg, ink.bg) {
            _ if !self.has_paper(light) => ink,
            _ if page == Color::Reset => self.text(),
            (Some(fore), Some(paper)) if fore == page => style((paper, page)),
            _ => ink.bg(page),
        }
    }

    /// The bars across the field of overtime, where its own colour does not say that time is over.
    #[must_use]
    pub fn alarm(&self) -> Option<Color> {
        self.alarm
    }

    /// Text that is meant to be read.
    #[must_use]
    pub fn text(&self) -> Style {
        style(self.text)
    }

    /// Text for who looks for it.
    #[must_use]
    pub fn dim(&self) -> Style {
        style(self.dim)
    }

    /// What is to be noticed and is no light: messages, marks, lateness.
    #[must_use]
    pub fn accent(&self) -> Style {
        style(self.accent)
    }

    /// The bar behind the row that is pointed at.
    #[must_use]
    pub fn bar(&self) -> Style {
        style(self.bar)
    }

    /// How something stands on that bar. A bar in letters of its own is too far from the page for any other ink; on
    /// one that is near to it dim text would be hard to read.
    #[must_use]
    pub fn on_bar(&self, ink: Style) -> Style {
        let (fore, back) = self.bar;
        let dim = ink.fg == Some(self.dim.0);
        match back {
            // There is no bar, only the mark beside the row.
            Color::Reset => ink,
            _ if dim || fore != self.text.0 => style((fore, back)),
            _ => ink.bg(back),
        }
    }
}

fn style((fore, back): Ink) -> Style {
    Style::new().fg(fore).bg(back)
}
