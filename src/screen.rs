//! Stub.
pub mod chair;
pub mod digits;
pub mod help;
pub mod ledger;
pub mod letters;
pub mod stencil;
pub mod text;
pub mod theme;
