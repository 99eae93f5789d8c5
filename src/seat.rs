//! One terminal taking part: what it shows besides the outlook, and what a key comes to.
//!
//! Pure: `update(message, now)` returns effects as data; the runtime carries them out. It names no terminal.
