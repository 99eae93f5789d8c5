//! What a person has set for every session: colours, signs, language, name, messages, keys, commands at cues.
//!
//! It comes from the person's own file, never from an agenda: whoever sends an agenda must not rebind anybody's keys.
//! Pure: a text goes in, settings or complaints come out. Only the command line opens the file.

mod commands;
mod read;

pub use self::commands::Commands;
pub use self::read::read;

use crate::keymap::own::OwnKeys;
use std::ops::Range;

/// What a person has set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The colours.
    pub theme: Option<ThemeName>,
    /// The language of the screens, by its two letters.
    pub language: Option<String>,
    /// Whether entering a state turns the colours round for a moment.
    pub flash: Option<bool>,
    /// Whether plain signs stand in for blocks and accents; by the terminal if nothing is set.
    pub ascii: Option<bool>,
    /// Who the person is, for the log.
    pub by: Option<String>,
    /// Texts for the stage, offered before the program's own.
    pub messages: Vec<String>,
    /// Keys of the person's own.
    pub keys: OwnKeys,
    /// What is to be run at a cue.
    pub commands: Commands,
}

/// The colours that there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeName {
    /// Bright on black.
    #[default]
    Dark,
    /// Dark on white, for bright rooms.
    Light,
    /// White on black, with nothing dimmed.
    HighContrast,
    /// The terminal's own background, letters and sixteen colours.
    Terminal,
}

impl ThemeName {
    /// Every one of them, the default first.
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::HighContrast, Self::Terminal];

    /// How it is written.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::HighContrast => "high-contrast",
            Self::Terminal => "terminal",
        }
    }

    /// The one that is written so.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.code() == text)
    }
}

/// One thing that is wrong with a file of settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The offending text, in bytes of the file's text.
    pub span: Range<usize>,
    /// The name of the text that says what is wrong; with `-remedy` behind it, of the one that says what helps.
    pub trouble: &'static str,
    /// What both are filled with.
    pub arguments: Vec<(&'static str, String)>,
}
