//! `adjourn status --line FILE`: one line in a file, put in its place anew whenever it changes, for OBS and signage.
//!
//! Whoever reads the file sees a whole line. At the end it holds an empty one: a countdown that stands still would lie,
//! and readers keep showing what they read last from a file that is gone.

use super::follow::{Looking, looks};
use super::output::{holds_a_line, replace, unwritable};
use super::sitting::{Refusal, Sitting};
use crate::status;
use std::io;
use std::path::Path;
use std::time::Duration;

/// A rehearsal that is hurried changes many times a second; nobody can read that.
const SHORTEST: Duration = Duration::from_millis(100);

/// Keeps the line in the file up to date until the system asks the program to end.
///
/// # Errors
/// When a session that is there cannot be read, or the file cannot be written or holds something else.
pub fn line(sitting: &Sitting, file: &Path) -> Result<(), Refusal> {
    let words = sitting.words();
    if !holds_a_line(file) {
        let arguments = [("file", file.display().to_string().into())];
        return Err(Refusal::refused(words.with("cli-no-line", &arguments)));
    }
    let write = |line: &str| replace(file, &format!("{line}\n"));
    let failed = |error: io::Error| unwritable(file, &error, &words);
    write("").map_err(failed)?;
    let mut last = String::new();
    let ended = looks(sitting, Looking { reader: false, shortest: SHORTEST }, |outlook| {
        let line = status::brief(outlook, &words);
        if line != last {
            write(&line).map_err(failed)?;
            last = line;
        }
        Ok(true)
    });
    // Whatever ended it, the line is not left to lie.
    ended.and(write("").map_err(failed))
}
