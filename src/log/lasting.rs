//! The log of a seat that goes on whatever becomes of the file: one that cannot be opened is tried again, one that
//! vanished or was replaced is begun anew, a damaged one is set aside and what can be read of it goes into a new one.
//!
//! It says so by [`LogError::BegunAnew`], and whoever holds the entries in memory puts back what is missing. It keeps
//! no entries itself.

use super::bell::Bell;
use super::place::{self, FileId};
use super::sqlite::SqliteLog;
use super::{Arrival, Arrived, Log, LogError, Mended, rights, salvage};
use crate::session::entry::Entry;
use std::path::{Path, PathBuf};

/// A log at a place, opened when it is first needed.
#[derive(Debug)]
pub struct LastingLog {
    path: PathBuf,
    bell: Bell,
    /// Whether the place is adjourn's own, so that a file there which is no session can only be a damaged one.
    own: bool,
    /// Whether the group of its directory may write to it, as it was asked for or was found.
    shared: bool,
    open: Option<SqliteLog>,
    /// Whether it was open before: whoever comes then must be told that it is another one.
    was_open: bool,
    mended: Option<Mended>,
}

impl LastingLog {
    /// The log of the session at a place: one that a person named, or one of adjourn's `own`.
    #[must_use]
    pub fn at(path: &Path, own: bool) -> Self {
        Self::shared_at(path, own, false)
    }

    /// The same, which the group of its directory may write to as well if it is to be `shared`.
    #[must_use]
    pub fn shared_at(path: &Path, own: bool, shared: bool) -> Self {
        let _later = if shared { rights::share_with_group(path) } else { place::settle_directory(path) };
        // With links followed, so that all seats ring the same bell.
        let path = place::found(path).unwrap_or_else(|_not_there| path.to_owned());
        Self { bell: Bell::beside(&path), path, own, shared, open: None, was_open: false, mended: None }
    }

    /// The bell that this seat rings with every entry; a watch of it hears the other seats alone.
    #[must_use]
    pub fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// Opens the log where it is not, and begins anew where it is another one by now.
    fn settle(&mut self) -> Result<&mut SqliteLog, LogError> {
        if self.open.as_ref().is_some_and(SqliteLog::has_moved) {
            self.let_go();
        }
        if self.open.is_none() {
            let log = self.mend(Self::open)?;
            self.open = Some(log.ringing(self.bell.clone()));
            if std::mem::replace(&mut self.was_open, true) {
                self.bell.renew();
                return Err(LogError::BegunAnew);
            }
        }
        self.open.as_mut().ok_or(LogError::BegunAnew)
    }

    fn open(&mut self) -> Result<SqliteLog, LogError> {
        // What is made anew has the rights of what was there before.
        if self.shared {
            rights::share_with_group(&self.path)?;
        }
        let log = SqliteLog::open(&self.path)?;
        self.shared |= rights::is_shared(&self.path);
        Ok(log)
    }

    fn let_go(&mut self) {
        if let Some(log) = self.open.take() {
            log.abandon();
        }
    }

    /// Lets go of files that failed in a way of which SQLite may not recover by itself: they are opened again.
    fn doubt<T>(&mut self, outcome: &Result<T, LogError>) {
        if matches!(outcome, Err(LogError::Disk { .. })) {
            self.let_go();
        }
    }

    /// Does something with the file, which is set aside if it turns out to be damaged. What can be read of it goes
    /// into a new file; then it is done once more.
    fn mend<T>(&mut self, mut what: impl FnMut(&mut Self) -> Result<T, LogError>) -> Result<T, LogError> {
        let file = place::file_at(&self.path);
        match (what(self), file) {
            (Err(error), Some(file)) if self.is_damage(&error) => {
                self.let_go();
                self.set_aside(file)?;
                what(self)
            }
            (outcome, _) => outcome,
        }
    }

    fn is_damage(&self, error: &LogError) -> bool {
        // A file that was a session, or lies where only sessions do, is no foreign one.
        let ours = self.own || self.was_open;
        matches!(error, LogError::Damaged { .. }) || ours && matches!(error, LogError::NotASession { .. })
    }

    fn set_aside(&mut self, damaged: FileId) -> Result<(), LogError> {
        let entries = salvage::salvage(&self.path);
        self.shared |= rights::is_shared(&self.path);
        // Closed again before it is put in place: then all lies in one file.
        let fill = |new: &Path| SqliteLog::open(new)?.fill(&entries);
        let Some(aside) = place::set_aside(&self.path, damaged, fill)? else { return Ok(()) };
        self.mended = Some(Mended { aside, recovered: entries.len() });
        Ok(())
    }
}

impl Log for LastingLog {
    fn after(&mut self, seen: Arrival) -> Result<Arrived, LogError> {
        // Of a damaged file that was replaced while it was read, the rest is told as of one that began anew.
        let came = self.mend(|log| log.settle()?.after(seen));
        self.doubt(&came);
        match came {
            // What may not be written may still be read.
            Err(LogError::Denied { .. }) if self.open.is_none() => {
                SqliteLog::open_read_only(&self.path).and_then(|mut log| log.after(seen)).or(came)
            }
            came => came,
        }
    }

    fn append(
        &mut self,
        seen: Arrival,
        decide: &mut dyn FnMut(Arrived) -> Option<Entry>,
    ) -> Result<Option<(Arrival, Entry)>, LogError> {
        let file = place::file_at(&self.path);
        let log = self.settle()?;
        let appended = log.append(seen, decide);
        // Written into a file that was taken away meanwhile, it would be read by nobody.
        if appended.is_ok() && log.has_moved() {
            self.settle()?;
        }
        self.doubt(&appended);
        match (appended, file) {
            (Err(error), Some(file)) if self.is_damage(&error) => {
                self.let_go();
                self.set_aside(file)?;
                Err(self.settle().err().unwrap_or(error))
            }
            (appended, _) => appended,
        }
    }

    fn take_mended(&mut self) -> Option<Mended> {
        self.mended.take()
    }
}

#[cfg(test)]
mod tests;
