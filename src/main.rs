//! The adjourn program.

fn main() {}
