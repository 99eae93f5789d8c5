//! What the system asks of the program by signals: to end, to stop, to go on.
//!
//! It hands them on to the inbox; nothing is done in a handler but that. It knows no seat.

use super::Inbox;
use std::io;
use std::sync::mpsc::Sender;

/// Ends the seat properly when the system asks for it, and lets go of the terminal while the program is stopped.
#[cfg(unix)]
pub(super) fn watch(sender: Sender<Inbox>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGXFSZ};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT, SIGXFSZ])?;
    let watching = move || {
        for signal in signals.forever() {
            let item = match signal {
                SIGTSTP => Inbox::Stop,
                SIGCONT => Inbox::Continued,
                // A file that may grow no more is told by the write itself, and ends nothing.
                SIGXFSZ => continue,
                _ => Inbox::End,
            };
            if sender.send(item).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(watching).map(drop)
}

/// Elsewhere the system ends the program itself.
#[cfg(not(unix))]
pub(super) fn watch(_sender: Sender<Inbox>) -> io::Result<()> {
    Ok(())
}

/// Stops the program as the signal would have done; returns when it is continued.
#[cfg(unix)]
pub(super) fn stop() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)
}

/// Elsewhere nobody asks for it.
#[cfg(not(unix))]
pub(super) fn stop() -> io::Result<()> {
    Ok(())
}
