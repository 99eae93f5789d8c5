//! A session as it is found, for what only reads: reports and exports.
//!
//! A session that is named holds its agenda; the file it came from may be long gone. It writes nothing.

use super::sitting::{Refusal, Sitting, clock_of, language, simulated};
use super::status::look;
use super::{Options, own};
use crate::log::sqlite::SqliteLog;
use crate::log::{Log, LogError};
use crate::outlook::{Outlook, outlook};
use crate::session::Session;
use crate::words::Words;
use std::path::Path;
use std::sync::Arc;

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// The outlook; of the planned day where nobody opened the session.
    pub outlook: Outlook,
    /// The text that the agenda was first read from.
    pub source: Arc<str>,
    /// The words of the room.
    pub words: Words,
}

/// Finds the session that the options name or that is open.
///
/// # Errors
/// When a session that is there cannot be read, or there is neither a session nor an agenda.
pub fn find(options: &Options) -> Result<Found, Refusal> {
    if let Some(path) = &options.session
        && let Some(found) = named(path, options)?
    {
        return Ok(found);
    }
    let sitting = Sitting::settle(options, None, "script")?;
    let outlook = look(&sitting)?;
    let words = Words::new(language(own::language(options)?.as_deref(), outlook.agenda.as_ref()));
    Ok(Found { outlook, source: Arc::clone(&sitting.plan.source), words })
}

/// The session at a place; none where nobody opened it.
fn named(path: &Path, options: &Options) -> Result<Option<Found>, Refusal> {
    let mut session = Session::default();
    let read = |mut log: SqliteLog| log.after(0);
    match SqliteLog::open_read_only(path).and_then(read) {
        Ok(entries) => session.absorb(entries.into_iter().map(|(_, entry)| entry)),
        Err(LogError::NotThere { .. }) => return Ok(None),
        Err(error) => return Err(Refusal::log(&error, &Words::new(language(options.lang.as_deref(), None)))),
    }
    let Some(opening) = session.opening().cloned() else { return Ok(None) };
    let simulated = simulated(options, &opening.agenda)?;
    let now = simulated.unwrap_or_else(|| clock_of(Some(&opening)).now());
    let Some(outlook) = outlook(&session, now) else { return Ok(None) };
    let words = Words::new(language(own::language(options)?.as_deref(), outlook.agenda.as_ref()));
    Ok(Some(Found { outlook, source: opening.source, words }))
}
