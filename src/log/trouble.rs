//! What can be wrong with a log: the place, the trouble, and the remedy.
//!
//! The texts here are for the terminal of whoever starts adjourn in English and for its own diagnostics;
//! screens take theirs from the words, by [`LogError::text`].

use crate::session::entry::EntryId;
use std::path::{Path, PathBuf};

/// Why a log could not be opened, read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// There is no session at that place (yet).
    #[error("{}: no session is open here yet; a chair opens it with `adjourn`", path.display())]
    NotThere {
        /// Where it would be.
        path: PathBuf,
    },
    /// The file holds something else.
    #[error("{}: this file is no session of adjourn; name another one with --session", path.display())]
    NotASession {
        /// The file.
        path: PathBuf,
    },
    /// The database is laid out as a newer adjourn does it.
    #[error(
        "{}: written by a newer adjourn (layout {version}, this one knows {known}); update adjourn on this machine",
        path.display()
    )]
    NewerLayout {
        /// The file.
        path: PathBuf,
        /// Its layout.
        version: i64,
        /// The newest layout that is known here.
        known: i64,
    },
    /// An entry is written in a format that is not known here.
    #[error("an entry is in format {format}, this adjourn knows {known}; update adjourn on this machine")]
    NewerFormat {
        /// Its format.
        format: u64,
        /// The newest format that is known here.
        known: u64,
    },
    /// What stands in the log cannot be read at all.
    #[error("{place}: damaged ({detail}); a chair, or `adjourn do`, sets it aside and goes on with what can be read")]
    Damaged {
        /// The file or the entry.
        place: String,
        /// What was found.
        detail: String,
    },
    /// The file vanished or was replaced, and the log began anew: arrivals count from 1 again, and what it held must be
    /// put back. It is told once; the log works after it.
    #[error("the session's file was replaced while it was open; what it held is being put back")]
    BegunAnew,
    /// The seat only reads.
    #[error("this seat reads the session and never changes it; act from the chair")]
    ReadOnly,
    /// The entry is of a kind that this adjourn does not know, so nothing is opened over it.
    #[error("entry {id} is of a kind that this adjourn does not know; update adjourn on this machine")]
    UnknownKind {
        /// The entry.
        id: EntryId,
    },
    /// A rehearsal was about to write into a real session, or the other way round.
    #[error("{}", wrong_mode(*rehearsal))]
    WrongMode {
        /// Whether the session that it holds is a rehearsal.
        rehearsal: bool,
    },
    /// The file lies on a network file system, where a session shared by several programs gets damaged.
    #[error("{}: this is a network file system ({kind}), where a session is not safe; \
             keep it on a local disk, and let other machines join through ssh", path.display())]
    NetworkFileSystem {
        /// The file.
        path: PathBuf,
        /// The file system's kind.
        kind: String,
    },
    /// The file system cannot share a session between several programs.
    #[error("{}: this file system cannot share a session between programs; keep it on a local disk", path.display())]
    NotShareable {
        /// The file.
        path: PathBuf,
    },
    /// Another program held the lock for too long.
    #[error("{}: another program holds the session's lock; try again, or end that program", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// There is no room.
    #[error("{}: the disk is full; make room, the entry was not written", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// The person may not.
    #[error("{}: no permission; ask its owner, or name another file with --session", path.display())]
    Denied {
        /// The file.
        path: PathBuf,
    },
    /// The disk failed in another way.
    #[error("{}: {detail}; look at the disk, nothing was written", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// There is no place for sessions.
    #[error("there is no home directory to keep the session in; set XDG_STATE_HOME, or name a file with --session")]
    NoHome,
}

impl LogError {
    /// The name of its text among the words, and the arguments to fill in.
    #[must_use]
    pub fn text(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let at = |path: &Path| ("place", path.display().to_string());
        match self {
            Self::NotThere { path } => ("log-not-there", vec![at(path)]),
            Self::NotASession { path } => ("log-not-a-session", vec![at(path)]),
            Self::NewerLayout { path, .. } => ("log-newer-layout", vec![at(path)]),
            Self::NewerFormat { .. } | Self::UnknownKind { .. } => ("log-newer-format", Vec::new()),
            Self::Damaged { place, detail } => {
                ("log-damaged", vec![("place", place.clone()), ("detail", detail.clone())])
            }
            Self::BegunAnew => ("log-begun-anew", Vec::new()),
            Self::ReadOnly => ("log-read-only", Vec::new()),
            Self::WrongMode { rehearsal: true } => ("log-is-rehearsal", Vec::new()),
            Self::WrongMode { rehearsal: false } => ("log-is-real", Vec::new()),
            Self::NetworkFileSystem { path, kind } => ("log-network", vec![at(path), ("kind", kind.clone())]),
            Self::NotShareable { path } => ("log-not-shareable", vec![at(path)]),
            Self::Busy { path } => ("log-busy", vec![at(path)]),
            Self::Full { path } => ("log-full", vec![at(path)]),
            Self::Denied { path } => ("log-denied", vec![at(path)]),
            Self::Disk { path, detail } => ("log-disk", vec![at(path), ("detail", detail.clone())]),
            Self::NoHome => ("log-no-home", Vec::new()),
        }
    }
}

impl LogError {
    /// Whether it may pass, unlike a wish that this log can never grant: then what could not be written is kept.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        !matches!(
            self,
            Self::WrongMode { .. }
                | Self::ReadOnly
                | Self::UnknownKind { .. }
                | Self::NotASession { .. }
                | Self::NewerLayout { .. }
                | Self::NewerFormat { .. }
        )
    }

    /// The name of its cause in a few words, for a line that says what is kept in memory.
    #[must_use]
    pub fn cause(&self) -> &'static str {
        match self {
            Self::Full { .. } => "log-cause-full",
            Self::Denied { .. } => "log-cause-denied",
            Self::Busy { .. } => "log-cause-busy",
            Self::NotThere { .. } | Self::BegunAnew => "log-cause-gone",
            Self::Damaged { .. } | Self::NotASession { .. } => "log-cause-damaged",
            Self::NetworkFileSystem { .. } | Self::NotShareable { .. } => "log-cause-network",
            Self::NoHome => "log-cause-no-home",
            _ => "log-cause-disk",
        }
    }

    /// The file that it is about, if it is about one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NotThere { path }
            | Self::NotASession { path }
            | Self::NewerLayout { path, .. }
            | Self::NetworkFileSystem { path, .. }
            | Self::NotShareable { path }
            | Self::Busy { path }
            | Self::Full { path }
            | Self::Denied { path }
            | Self::Disk { path, .. } => Some(path),
            _ => None,
        }
    }
}

fn wrong_mode(rehearsal: bool) -> &'static str {
    if rehearsal {
        "the session is a rehearsal; begin it afresh with --now, or name another file with --session"
    } else {
        "the session is a real one; leave --now out, or name another file with --session"
    }
}
