//! Announcements and the asking for no sleep, against real buses: ones with services of the tests' own, one that
//! never answers, none at all, and a real notification daemon.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an actor answers on its output, and figures are shown")]
#![expect(clippy::disallowed_methods, reason = "only to give up on what never comes, and to show how long it took")]

#[path = "../support/actor.rs"]
mod actor;
mod announcing;
#[path = "../support/bus.rs"]
mod bus;
mod commanding;
mod daemon;
mod waking;
mod wording;
