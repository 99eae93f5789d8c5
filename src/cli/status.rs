//! `adjourn status`: where the session stands, for scripts and for people.

use super::sitting::{Refusal, Sitting, clock_of};
use crate::duration::Second;
use crate::log::sqlite::SqliteLog;
use crate::log::{Log, LogError};
use crate::outlook::{self, Outlook};
use crate::session::Session;
use crate::status;
use std::io::Write;

/// The outlook of the session as it stands; of the planned day where nobody opened one.
///
/// # Errors
/// When a session that is there cannot be read.
pub fn look(sitting: &Sitting) -> Result<Outlook, Refusal> {
    let failed = |error: LogError| Refusal::log(&error, &sitting.words());
    let path = sitting.place().map_err(failed)?;
    let mut session = Session::default();
    match SqliteLog::open_read_only(&path) {
        Ok(mut log) => session.absorb(log.after(0).map_err(failed)?.into_iter().map(|(_, entry)| entry)),
        Err(LogError::NotThere { .. }) => {}
        Err(error) => return Err(failed(error)),
    }
    Ok(outlook_at(&session, sitting, now(&session, sitting)))
}

fn now(session: &Session, sitting: &Sitting) -> Second {
    sitting.simulated.unwrap_or_else(|| clock_of(session.opening()).now())
}

/// The outlook at a moment; of the planned day where nobody opened the session.
pub(super) fn outlook_at(session: &Session, sitting: &Sitting, now: Second) -> Outlook {
    outlook::outlook(session, now).unwrap_or_else(|| {
        let mut planned = outlook::planned(&sitting.plan.agenda, now);
        planned.rehearsal = sitting.simulated.is_some();
        planned
    })
}

/// Prints the status.
///
/// # Errors
/// When a session that is there cannot be read.
pub fn status(sitting: &Sitting, json: bool, out: &mut dyn Write) -> Result<(), Refusal> {
    let outlook = look(sitting)?;
    let text =
        if json { status::json(&outlook).line().unwrap_or_default() } else { status::text(&outlook, &sitting.words()) };
    // A reader that has gone away is no failure of ours.
    let _gone = writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush());
    Ok(())
}
