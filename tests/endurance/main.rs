//! Nothing is lost, nothing lies: disks that fail, files that are taken away, programs that are killed, clocks that
//! jump, texts that mean harm, many hands at once.
//!
//! Each test has its own directory. Nothing sleeps: each wait is for something that is bound to come, with a ceiling.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it fails")]
#![expect(clippy::print_stdout, reason = "figures are shown")]

mod damage;
mod disk;
mod files;
mod hands;
mod hostile;
mod mutated;
mod outbox;
mod program;
mod rights;
mod room;
mod times;
