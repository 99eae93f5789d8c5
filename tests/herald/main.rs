//! Announcements and the asking for no sleep, against real buses: ones with services of the tests' own, one that
//! never answers, none at all, and a real notification daemon.
#![expect(clippy::disallowed_methods, reason = "what must not wait is timed from outside")]
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "these are tests"
)]

#[path = "../support/actor.rs"]
mod actor;
mod announcing;
#[path = "../support/bus.rs"]
mod bus;
mod daemon;
mod waking;
mod wording;
