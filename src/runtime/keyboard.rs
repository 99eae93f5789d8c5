//! The keyboard: what the terminal sends, as keys that a seat knows, and pastes. It must not know what a key means.

use super::Inbox;
use crate::seat::key::Key;
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::sync::mpsc::Sender;

/// Reads the keyboard on a thread of its own, until the seat is gone.
pub(super) fn listen(sender: Sender<Inbox>) {
    std::thread::spawn(move || {
        while let Ok(event) = event::read() {
            let item = match event {
                Event::Key(key) if key.kind == KeyEventKind::Release => continue,
                Event::Key(key) => Inbox::Key(named(key)),
                Event::Paste(text) => Inbox::Paste(text),
                Event::Resize(..) => Inbox::Resized,
                _ => Inbox::Stray,
            };
            if sender.send(item).is_err() {
                return;
            }
        }
        // The terminal is gone.
        let _gone = sender.send(Inbox::End);
    });
}

fn named(key: KeyEvent) -> Key {
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return if key.code == KeyCode::Char('c') { Key::Interrupt } else { Key::Other };
    }
    // Escape and a letter that come at once are taken for Alt and that letter, which is no key of a seat.
    if key.modifiers.contains(KeyModifiers::ALT) {
        return Key::Other;
    }
    match key.code {
        KeyCode::Char(' ') => Key::Space,
        KeyCode::Char(character) => Key::Char(character),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::F(number) => Key::F(number),
        _ => Key::Other,
    }
}
