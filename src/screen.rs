//! What the seats see: each screen is a function of the outlook, and drawing changes nothing.
//!
//! It draws nothing but what it is given. It knows no clock, no file and no terminal; wording is
//! [`crate::words`]', thresholds are [`crate::outlook`]'s.

pub mod chair;
pub mod digits;
pub mod help;
pub mod ledger;
pub mod letters;
pub mod stage;
pub mod stencil;
pub mod text;
pub mod theme;
