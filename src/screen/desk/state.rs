//! Where a row of the day stands, as shape, word and ink.
//!
//! It knows no times and no places on the screen.

use crate::outlook::Light;
use crate::screen::theme::Theme;
use crate::words::Words;
use ratatui::style::{Modifier, Style};

/// Where a row stands, as the table tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Done,
    Running,
    Next,
    Upcoming,
    Skipped,
}

impl State {
    /// Its shape, which says the same without colours and words.
    pub(super) fn shape(self) -> &'static str {
        match self {
            Self::Done => "✓",
            Self::Running => "●",
            Self::Next => "○",
            Self::Upcoming => "·",
            Self::Skipped => "✗",
        }
    }

    /// Its word; none for what is still to come.
    pub(super) fn word(self, words: &Words) -> String {
        match self {
            Self::Done => words.text("desk-state-done"),
            Self::Running => words.text("desk-state-running"),
            Self::Next => words.text("desk-state-next"),
            Self::Skipped => words.text("desk-state-skipped"),
            Self::Upcoming => String::new(),
        }
    }

    /// How its row is written.
    pub(super) fn style(self, theme: &Theme) -> Style {
        match self {
            Self::Done | Self::Skipped => theme.dim(),
            Self::Running => theme.text().add_modifier(Modifier::BOLD),
            Self::Next | Self::Upcoming => theme.text(),
        }
    }

    /// How its shape and word are written.
    pub(super) fn ink(self, theme: &Theme) -> Style {
        match self {
            Self::Running => theme.ink(Light::InTime).add_modifier(Modifier::BOLD),
            Self::Next => theme.text(),
            _ => theme.dim(),
        }
    }
}
