//! The outlook for programs and for people who are not at a seat: as JSON by a schema, and as a short text.
//!
//! It computes nothing of the session; what it shows is in the outlook it is given, how it reads is in the words.

mod brief;
mod json;
mod plans;
mod plans_text;
mod text;

pub use self::brief::brief;
pub use self::json::{
    Agenda, Current, Edge, Hard, LedgerRow, Moments, Next, RundownRow, SCHEMA, Status, escaped, instant, json, rundown,
};
pub use self::plans::{Broken, Give, Plan, plans, plans_line};
pub use self::plans_text::plans_text;
pub use self::text::{line, text};
