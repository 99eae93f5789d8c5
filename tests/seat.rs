//! What every key of a seat comes to, on a real session: given, when, then.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops where it fails")]

#[path = "support/day.rs"]
mod day;
#[path = "support/random_day.rs"]
mod random_day;

#[path = "seat/asked.rs"]
mod asked;
#[path = "seat/days.rs"]
mod days;
#[path = "seat/desk.rs"]
mod desk;
#[path = "seat/edits.rs"]
mod edits;
#[path = "seat/enter.rs"]
mod enter;
#[path = "seat/filed.rs"]
mod filed;
#[path = "seat/keys.rs"]
mod keys;
#[path = "seat/missing.rs"]
mod missing;
#[path = "seat/offers.rs"]
mod offers;
#[path = "seat/stage.rs"]
mod stage;
#[path = "seat/subjects.rs"]
mod subjects;
#[path = "seat/told.rs"]
mod told;
#[path = "seat/two_hands.rs"]
mod two_hands;
