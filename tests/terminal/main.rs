//! The program itself in a real terminal: what it draws, what its keys do, and how it leaves the terminal behind.
//!
//! Every test has a session, a home and a terminal of its own, in a rehearsal that begins at 10:40 of the sample day.
//! Nothing sleeps: each wait is for something to stand on the screen, and gives up after a ceiling.
#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops where it fails"
)]
#![expect(clippy::print_stdout, reason = "figures are shown")]

mod counts;
mod desk;
mod disks;
mod file;
mod following;
mod frames;
mod hostile;
mod keys;
mod killed;
mod leaving;
mod letters;
mod lining;
mod many_hands;
mod mounts;
mod odd;
mod place;
mod pty;
mod resizing;
mod silent;
mod slow;
mod stepped;
mod telling;
mod two_seats;
mod unwritten;
mod wall;
mod week;
