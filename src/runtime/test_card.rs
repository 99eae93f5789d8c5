//! The test card: every state of the stage in turn, to try out a projector the evening before. It opens no session.

use super::terminal::Errand;
use super::{Inbox, keyboard, look, signals, terminal};
use crate::cli::sitting::{Refusal, Sitting};
use crate::screen::stage;
use crate::seat::key::Key;
use ratatui::Frame;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// Shows every state of the stage in turn, until a key is pressed.
///
/// # Errors
/// When the terminal cannot be set up.
pub fn test_card(sitting: &Sitting) -> Result<(), Refusal> {
    const EACH: Duration = Duration::from_secs(5);
    let (sender, inbox) = channel();
    let failed = |error: std::io::Error| Refusal::refused(error.to_string());
    signals::watch(sender.clone()).map_err(failed)?;
    let mut screen = terminal::Screen::open().map_err(failed)?;
    keyboard::listen(sender);
    let (theme, words) = (look::theme(sitting), sitting.words());
    let words = &words;
    for card in stage::card::test_card(words).iter().cycle() {
        let draw = |frame: &mut Frame| stage::draw(frame, frame.area(), &card.outlook, &card.view, words, &theme);
        screen.draw(draw).map_err(failed)?;
        match inbox.recv_timeout(EACH) {
            Ok(Inbox::Key(Key::Char('q') | Key::Interrupt | Key::Escape) | Inbox::End)
            | Err(RecvTimeoutError::Disconnected) => {
                return Ok(());
            }
            Ok(Inbox::Stop) => screen.run(&Errand::Stop).map_err(failed)?,
            Ok(Inbox::Continued) => screen.run(&Errand::Renew).map_err(failed)?,
            _ => {}
        }
    }
    Ok(())
}
