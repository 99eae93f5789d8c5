//! The review of an import: a table in the terminal, until Enter takes it or Esc does not. It writes nothing itself.

use super::terminal::Errand;
use super::{Inbox, keyboard, signals, terminal, theme};
use crate::cli::sitting::Refusal;
use crate::import::draft::{Draft, Guess};
use crate::screen;
use crate::screen::review::Review;
use crate::seat::key::Key;
use crate::words::Words;
use ratatui::Frame;
use std::sync::mpsc::channel;

/// How many slots a page has.
const PAGE: usize = 10;

/// Shows what was read; whether it is to be written.
///
/// # Errors
/// When the terminal cannot be set up.
pub fn review(
    draft: &Draft,
    file: &str,
    guessed: fn(&Guess, &Words) -> String,
    words: &Words,
) -> Result<bool, Refusal> {
    let (sender, inbox) = channel();
    let failed = |error: std::io::Error| Refusal::refused(error.to_string());
    signals::watch(sender.clone()).map_err(failed)?;
    let mut screen = terminal::Screen::open().map_err(failed)?;
    keyboard::listen(sender);
    let theme = theme();
    let last = draft.slots.len().saturating_sub(1);
    let mut at = 0usize;
    loop {
        let review = Review { draft, file, guessed, at };
        let draw = |frame: &mut Frame| screen::review::draw(frame, &review, words, &theme);
        screen.draw(draw).map_err(failed)?;
        match inbox.recv() {
            Ok(Inbox::Key(Key::Enter)) => return Ok(true),
            Ok(Inbox::Key(Key::Escape | Key::Interrupt | Key::Char('q')) | Inbox::End) | Err(_) => return Ok(false),
            Ok(Inbox::Key(Key::Up)) => at = at.saturating_sub(1),
            Ok(Inbox::Key(Key::Down)) => at = (at + 1).min(last),
            Ok(Inbox::Key(Key::PageUp)) => at = at.saturating_sub(PAGE),
            Ok(Inbox::Key(Key::PageDown)) => at = (at + PAGE).min(last),
            Ok(Inbox::Stop) => screen.run(&Errand::Stop).map_err(failed)?,
            Ok(Inbox::Continued) => screen.run(&Errand::Renew).map_err(failed)?,
            Ok(_) => {}
        }
    }
}
