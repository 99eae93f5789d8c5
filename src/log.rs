//! The record of a session: entries, kept for good.
//!
//! A log stores and returns entries; it decides nothing. The order in which they are stored is no order of the fold.
