//! The log of one machine: an SQLite database that several programs share.
//!
//! In a program that holds a session nothing but SQLite opens `session`, `session-wal` and `session-shm`: closing any
//! other descriptor would drop its locks, and acknowledged entries with them. So this file opens none by itself,
//! asks [`place`] for an empty one only where there was none, and [`salvage`] for what lies in the one that SQLite never
//! locks.

use super::bell::Bell;
use super::place::FileId;
use super::salvage::{self, Stored};
use super::{Arrival, Arrived, Log, LogError, mount, place, record};
use crate::session::entry::{Entry, EntryId};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// What marks a database as a session of adjourn: "adjn".
const APPLICATION: i64 = 0x6164_6A6E;
/// The layout that is written here.
const LAYOUT: i64 = 1;
/// How often a lock is asked for, a millisecond apart, before it is given up.
const PATIENCE: i32 = 5000;

const SCHEMA: &str = "
CREATE TABLE entry (
    arrived INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    body    TEXT NOT NULL,
    shared  INTEGER
) STRICT;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER entry_same BEFORE UPDATE OF arrived, id, body ON entry
    BEGIN SELECT RAISE(ABORT, 'entries never change'); END;
";

/// A session's database.
#[derive(Debug)]
pub struct SqliteLog {
    connection: Connection,
    path: PathBuf,
    bell: Bell,
    writes: bool,
    /// Which files are held: the database and, once it is known, what SQLite writes ahead of it.
    file: Option<FileId>,
    ahead: Option<FileId>,
    /// The state of the database and the cursor at which nothing more was to be read.
    known: Option<(i64, Arrival)>,
}

/// What a database says of itself.
enum Identity {
    Ours,
    Empty,
}

impl SqliteLog {
    /// Opens a session for writing, and makes an empty one where there is none.
    ///
    /// # Errors
    /// When it cannot be opened or is no session that this adjourn understands.
    pub fn open(path: &Path) -> Result<Self, LogError> {
        Self::open_to_write(path).map_err(salvage::recognized)
    }

    fn open_to_write(path: &Path) -> Result<Self, LogError> {
        let path = place::settle(path)?;
        let ahead = salvage::newest_ahead(&path);
        let log = Self::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // SQLite falls back to reading where it may not write.
        if log.connection.is_readonly("main").map_err(|error| log.trouble(&error))? {
            return Err(LogError::Denied { path: log.path });
        }
        let identity = log.identity()?;
        let log = log.holding(&identity, ahead)?;
        log.share()?;
        let mut log = match identity {
            Identity::Ours => log,
            Identity::Empty => log.lay_out()?,
        };
        log.ahead = log.ahead();
        Ok(log)
    }

    /// Opens a session that is there for reading: for seats that never change it.
    ///
    /// # Errors
    /// [`LogError::NotThere`] as long as nobody has opened it; otherwise as [`SqliteLog::open`].
    pub fn open_read_only(path: &Path) -> Result<Self, LogError> {
        Self::open_to_read(path).map_err(salvage::recognized)
    }

    fn open_to_read(path: &Path) -> Result<Self, LogError> {
        let path = place::found(path)?;
        let ahead = salvage::newest_ahead(&path);
        let alone = mount::is_read_only(&path) && !place::beside(&path, "-wal").exists();
        let mut log = if alone {
            // SQLite would make files beside it, to agree with writers that cannot be.
            Self::connect_by(&unchanging(&path), path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)?
        } else {
            Self::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?
        };
        log.writes = false;
        let identity = log.identity()?;
        let log = log.holding(&identity, ahead)?;
        match identity {
            Identity::Ours => Ok(log),
            Identity::Empty => Err(LogError::NotThere { path: log.path }),
        }
    }

    /// Puts in entries as they were stored elsewhere, word for word, all or none; what is there already stays.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn fill(&mut self, entries: &[Stored]) -> Result<(), LogError> {
        let path = &self.path;
        let trouble = |error: rusqlite::Error| trouble(path, &error);
        let begun = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(trouble)?;
        for Stored { id, body } in entries {
            insert(&begun, path, id, body)?;
        }
        begun.commit().map_err(trouble)
    }

    /// The session's place, links followed.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The bell that this seat rings with every entry; a watch of it hears the other seats alone.
    #[must_use]
    pub fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// The same log with that bell for its own.
    #[must_use]
    pub fn ringing(mut self, bell: Bell) -> Self {
        self.bell = bell;
        self
    }

    /// Whether one of its files was taken away or replaced: what is written then is on no disk that anybody reads,
    /// though SQLite acknowledges it.
    #[must_use]
    pub fn has_moved(&self) -> bool {
        place::file_at(&self.path) != self.file || self.ahead.is_some() && self.ahead() != self.ahead
    }

    /// Lets go of files that were taken away, without a last look at what lies under their names by now.
    pub fn abandon(self) {
        // Without it SQLite would bring its files in order; it does no harm where they still are the same.
        let _left = self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    }

    fn ahead(&self) -> Option<FileId> {
        place::file_at(&place::beside(&self.path, "-wal"))
    }

    fn connect(path: PathBuf, access: OpenFlags) -> Result<Self, LogError> {
        Self::connect_by(&path.clone(), path, access)
    }

    /// Connects to the file at a path by the name that SQLite is given.
    fn connect_by(name: &Path, path: PathBuf, access: OpenFlags) -> Result<Self, LogError> {
        mount::refuse_network(&path)?;
        // SQLite would take it for a new one, and delete what was written ahead.
        if place::is_hollow(&path) {
            return Err(LogError::Damaged { place: path.display().to_string(), detail: "it is empty".to_owned() });
        }
        // Asked for first: if it is replaced in between, it counts as moved, which costs another opening.
        let file = place::file_at(&path);
        // One thread at a time holds a log, so SQLite's own mutex would be idle work.
        let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(name, flags).map_err(|error| trouble(&path, &error))?;
        let bell = Bell::beside(&path);
        connection.busy_handler(Some(wait_a_moment)).map_err(|error| trouble(&path, &error))?;
        Ok(Self { connection, path, bell, writes: true, file, ahead: None, known: None })
    }

    /// What the database says of itself, in one look.
    fn identity(&self) -> Result<Identity, LogError> {
        const LOOK: &str = "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
                            FROM pragma_application_id, pragma_user_version";
        let row = self.connection.query_row(LOOK, [], |row| <(i64, i64, i64)>::try_from(row));
        let path = self.path.clone();
        match row.map_err(|error| self.trouble(&error))? {
            (APPLICATION, LAYOUT, _) => Ok(Identity::Ours),
            (APPLICATION, version, _) if version > LAYOUT => {
                Err(LogError::NewerLayout { path, version, known: LAYOUT })
            }
            (0, 0, 0) => Ok(Identity::Empty),
            _ => Err(LogError::NotASession { path }),
        }
    }

    /// The same if it holds what was found written `ahead` before SQLite looked at it. Of what is broken in its middle
    /// SQLite takes the rest for never written, and would write over it.
    ///
    /// One row more may be what a crash cut off. The row after that was written on top of one that was on disk.
    fn holding(self, identity: &Identity, ahead: Arrival) -> Result<Self, LogError> {
        const NEWEST: &str = "SELECT coalesce(max(arrived), 0) FROM entry";
        let newest: Arrival = match identity {
            Identity::Ours => {
                self.connection.query_row(NEWEST, [], |row| row.get(0)).map_err(|error| self.trouble(&error))?
            }
            // Before the first row there is the table.
            Identity::Empty => -1,
        };
        // Looked at again, lest another program have replaced it in between.
        if ahead <= newest + 1 || salvage::newest_ahead(&self.path) <= newest + 1 {
            return Ok(self);
        }
        let (place, detail) = (self.path.display().to_string(), "what was written last is broken in its middle");
        self.abandon();
        Err(LogError::Damaged { place, detail: detail.to_owned() })
    }

    /// Makes sure that several programs can share the database, and that a commit is on disk when it returns.
    fn share(&self) -> Result<(), LogError> {
        let mut tries = 0;
        let mode = loop {
            let mode = self.connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0));
            tries += 1;
            match mode {
                // SQLite does not ask the busy handler here: another program is changing the mode just now.
                Err(error) if is_busy(&error) && wait_a_moment(tries) => {}
                other => break other.map_err(|error| self.trouble(&error))?,
            }
        };
        let mode: String = mode;
        if mode != "wal" {
            return Err(LogError::NotShareable { path: self.path.clone() });
        }
        self.connection.pragma_update(None, "synchronous", "FULL").map_err(|error| self.trouble(&error))
    }

    /// Makes the table, unless another program has by now.
    fn lay_out(mut self) -> Result<Self, LogError> {
        let path = self.path.clone();
        let trouble = |error: rusqlite::Error| trouble(&path, &error);
        let begun = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(trouble)?;
        let tables: i64 =
            begun.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(trouble)?;
        if tables == 0 {
            begun.execute_batch(SCHEMA).map_err(trouble)?;
            begun.pragma_update(None, "application_id", APPLICATION).map_err(trouble)?;
            begun.pragma_update(None, "user_version", LAYOUT).map_err(trouble)?;
        }
        begun.commit().map_err(trouble)?;
        match self.identity()? {
            Identity::Ours => Ok(self),
            Identity::Empty => Err(LogError::NotASession { path }),
        }
    }

    fn trouble(&self, error: &rusqlite::Error) -> LogError {
        trouble(&self.path, error)
    }
}

impl Log for SqliteLog {
    fn after(&mut self, seen: Arrival) -> Result<Arrived, LogError> {
        let version = data_version(&self.connection).map_err(|error| self.trouble(&error))?;
        if self.known == Some((version, seen)) {
            return Ok(Vec::new());
        }
        let came = read_after(&self.connection, &self.path, seen)?;
        // The version was asked for before the entries were read, so that what comes in between is read next time.
        self.known = Some((version, came.last().map_or(seen, |(arrival, _)| *arrival)));
        Ok(came)
    }

    fn append(
        &mut self,
        seen: Arrival,
        decide: &mut dyn FnMut(Arrived) -> Option<Entry>,
    ) -> Result<Option<(Arrival, Entry)>, LogError> {
        if !self.writes {
            return Err(LogError::ReadOnly);
        }
        let path = &self.path;
        let trouble = |error: rusqlite::Error| trouble(path, &error);
        let begun = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(trouble)?;
        self.known = None;
        let Some(entry) = decide(read_after(&begun, path, seen)?) else { return Ok(None) };
        let inserted = insert(&begun, path, &entry.id.to_string(), &record::write(&entry)?)?;
        let Some(arrival) = inserted else { return standing(&begun, path, entry.id) };
        begun.commit().map_err(trouble)?;
        // The files stand for as long as one program holds them.
        self.ahead = self.ahead.or_else(|| place::file_at(&place::beside(path, "-wal")));
        // The entry is on disk. Without a bell the others see it when they next look by themselves.
        let _unheard = self.bell.ring();
        Ok(Some((arrival, entry)))
    }
}

/// The name by which SQLite takes a file for one that nobody changes.
fn unchanging(path: &Path) -> PathBuf {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte);
    let written = |byte: &u8| if plain(*byte) { char::from(*byte).to_string() } else { format!("%{byte:02X}") };
    let escaped: String = path.as_os_str().as_encoded_bytes().iter().map(written).collect();
    format!("file:{escaped}?immutable=1").into()
}

/// The number that changes when another connection has committed something.
fn data_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))
}

fn read_after(connection: &Connection, path: &Path, seen: Arrival) -> Result<Arrived, LogError> {
    const READ: &str = "SELECT arrived, body FROM entry WHERE arrived > ?1 ORDER BY arrived";
    let trouble = |error: rusqlite::Error| trouble(path, &error);
    let mut statement = connection.prepare_cached(READ).map_err(trouble)?;
    let mut rows = statement.query([seen]).map_err(trouble)?;
    let mut came = Vec::new();
    while let Some(row) = rows.next().map_err(trouble)? {
        let arrival: Arrival = row.get(0).map_err(trouble)?;
        let body = row.get_ref(1).map_err(trouble)?.as_str().map_err(|error| trouble(error.into()))?;
        came.push((arrival, record::read(body, format_args!("{}, entry {arrival}", path.display()))?));
    }
    Ok(came)
}

/// Inserts an entry; none if it is there already.
fn insert(begun: &Transaction<'_>, path: &Path, id: &str, body: &str) -> Result<Option<Arrival>, LogError> {
    const INSERT: &str = "INSERT INTO entry (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING RETURNING arrived";
    let mut statement = begun.prepare_cached(INSERT).map_err(|error| trouble(path, &error))?;
    statement.query_row([id, body], |row| row.get(0)).optional().map_err(|error| trouble(path, &error))
}

/// The entry of that identity as it stands in the log.
fn standing(begun: &Transaction<'_>, path: &Path, id: EntryId) -> Result<Option<(Arrival, Entry)>, LogError> {
    const FIND: &str = "SELECT arrived, body FROM entry WHERE id = ?1";
    let row = begun.query_row(FIND, [id.to_string()], |row| <(Arrival, String)>::try_from(row));
    let (arrival, body) = row.map_err(|error| trouble(path, &error))?;
    let entry = record::read(&body, format_args!("{}, entry {arrival}", path.display()))?;
    Ok(Some((arrival, entry)))
}

/// Waits a moment for a lock that another program holds; false once patience is at its end.
/// SQLite's own handler waits up to a tenth of a second at a time, which a person would feel.
fn wait_a_moment(tries: i32) -> bool {
    thread::sleep(Duration::from_millis(1));
    tries < PATIENCE
}

fn is_busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

fn trouble(path: &Path, error: &rusqlite::Error) -> LogError {
    let place = path.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => LogError::Busy { path: place },
        Some(ErrorCode::DiskFull) => LogError::Full { path: place },
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => LogError::Denied { path: place },
        Some(ErrorCode::NotADatabase) => LogError::NotASession { path: place },
        Some(ErrorCode::CannotOpen) if path.exists() => LogError::Denied { path: place },
        Some(ErrorCode::CannotOpen) => LogError::NotThere { path: place },
        // What is no failure of SQLite's own is a value that no session holds.
        Some(ErrorCode::DatabaseCorrupt) | None => {
            LogError::Damaged { place: path.display().to_string(), detail: error.to_string() }
        }
        Some(_) => LogError::Disk { path: place, detail: error.to_string() },
    }
}

#[cfg(test)]
mod tests;
