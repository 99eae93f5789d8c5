//! `adjourn plans`: the recovery plans, as the screens offer them.

use super::sitting::{Refusal, Sitting};
use super::status::look;
use crate::status;

/// The plans that are offered now, as JSON or as a text for people.
///
/// # Errors
/// When a session that is there cannot be read.
pub fn plans(sitting: &Sitting, json: bool) -> Result<String, Refusal> {
    let outlook = look(sitting)?;
    Ok(if json {
        status::plans_line(&outlook).unwrap_or_default()
    } else {
        status::plans_text(&outlook, &sitting.words())
    })
}
