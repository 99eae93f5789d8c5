//! adjourn keeps a meeting on time and says honestly when it is not.

pub mod agenda;
pub mod author;
pub mod clerk;
pub mod clock;
pub mod duration;
pub mod keymap;
pub mod log;
pub mod outlook;
pub mod screen;
pub mod seat;
pub mod session;
pub mod status;
pub mod words;
