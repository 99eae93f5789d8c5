//! `adjourn check`: every complaint about an agenda at once.

use super::Options;
use super::sitting::{Plan, Refusal, machine_zone};
use crate::clock::{Clock, SystemClock};
use crate::words::{Language, Words};
use std::path::Path;

/// Checks the agenda at a place and says that it is valid.
///
/// # Errors
/// Every complaint, or why the file cannot be read.
pub fn check(path: &Path, options: &Options) -> Result<String, Refusal> {
    let plan = Plan::read(path, &options.words(), machine_zone(), SystemClock.now())?;
    let words = Words::new(Language::choose(options.lang.as_deref(), plan.agenda.language.as_deref(), None));
    let slots = plan.agenda.slots.len();
    Ok(words.with("cli-valid", &[("file", path.display().to_string().into()), ("slots", slots.into())]))
}
