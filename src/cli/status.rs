//! `adjourn status`: where the session stands, for scripts and for people.

use super::sitting::{Refusal, Sitting, clock_of};
use crate::duration::Second;
use crate::log::sqlite::SqliteLog;
use crate::log::{Log, LogError};
use crate::outlook::{self, Outlook};
use crate::session::Session;
use crate::status;
use std::io::Write;
use std::time::Duration;

/// How often a follower looks; a change is printed at the next look.
const LOOK: Duration = Duration::from_secs(1);

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

fn outlook_at(session: &Session, sitting: &Sitting, now: Second) -> Outlook {
    outlook::outlook(session, now).unwrap_or_else(|| {
        let mut planned = outlook::planned(&sitting.plan.agenda, now);
        planned.rehearsal = sitting.simulated.is_some();
        planned
    })
}

/// Prints the status, once or on each change.
///
/// # Errors
/// When a session that is there cannot be read.
pub fn status(sitting: &Sitting, json: bool, follow: bool, out: &mut dyn Write) -> Result<(), Refusal> {
    let words = sitting.words();
    let mut last = None;
    loop {
        let outlook = look(sitting)?;
        let seen = Some((outlook.turn, outlook.state, outlook.current.as_ref().map(|c| (c.index, c.phase))));
        let changed = last.replace(seen) != Some(seen);
        let text =
            if json { status::json(&outlook).line().unwrap_or_default() } else { status::text(&outlook, &words) };
        // A reader that has gone away is no failure of ours.
        if changed && (writeln!(out, "{}", text.trim_end()).is_err() || out.flush().is_err()) {
            return Ok(());
        }
        if !follow {
            return Ok(());
        }
        std::thread::sleep(LOOK);
    }
}
