//! The bell: a file beside the session that grows by one byte with every entry, so that the other seats look at once.
//!
//! Watching SQLite's own files loses notices: they change before the entry can be seen. The bell is rung after it.
//! It is never deleted, replaced or cut, for a watch follows the file and not its name. It may be there before the
//! session is. The bell says nothing of what was written, and a lost ring costs a delay, never an entry.

use super::{LogError, rights};
use notify::{EventKind, RecursiveMode, Watcher};
use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The bell of one session, as one seat holds it. Its clones are the same seat's.
#[derive(Clone, Debug)]
pub struct Bell {
    hold: Arc<Hold>,
}

#[derive(Debug)]
struct Hold {
    session: PathBuf,
    path: PathBuf,
    /// Kept open: opening and closing would wake every watcher for nothing.
    clapper: Mutex<Option<File>>,
    /// How many rings this seat need not look for: those that it heard, and its own.
    accounted: AtomicU64,
}

/// Listens as long as it is kept.
pub struct Watch {
    _watcher: notify::RecommendedWatcher,
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").finish_non_exhaustive()
    }
}

impl Bell {
    /// The bell beside a session file: `<session>.bell`.
    #[must_use]
    pub fn beside(session: &Path) -> Self {
        let mut name = OsString::from(session);
        name.push(".bell");
        let hold = Hold {
            session: session.to_owned(),
            path: name.into(),
            clapper: Mutex::new(None),
            accounted: AtomicU64::new(0),
        };
        Self { hold: Arc::new(hold) }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.hold.path
    }

    /// Lets go of a bell that may have been replaced with its session; the next ring and the next watch find the new one.
    pub fn renew(&self) {
        *self.hold.clapper.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.hold.accounted.store(0, Ordering::SeqCst);
    }

    /// Rings for the other seats; this one does not hear it.
    ///
    /// # Errors
    /// When the file cannot be written. Others then see the entry when they next look by themselves.
    pub fn ring(&self) -> io::Result<()> {
        let mut clapper = self.hold.clapper.lock().unwrap_or_else(PoisonError::into_inner);
        let mut file = match clapper.take() {
            Some(file) => file,
            None => self.hold.open()?,
        };
        // Accounted for before it sounds, for the watch may hear it at once.
        self.hold.accounted.fetch_add(1, Ordering::SeqCst);
        match file.write_all(b".") {
            Ok(()) => *clapper = Some(file),
            Err(error) => {
                self.hold.accounted.fetch_sub(1, Ordering::SeqCst);
                return Err(error);
            }
        }
        Ok(())
    }

    /// Calls `wake`, on a thread of the watch's own, whenever another seat rang. What was written before this returns
    /// may have rung before: look at the log once after it.
    ///
    /// # Errors
    /// When the file cannot be made or the system cannot watch it.
    pub fn watch(&self, wake: impl Fn() + Send + 'static) -> Result<Watch, LogError> {
        let path = self.hold.path.clone();
        let trouble = |detail: String| LogError::Disk { path: path.clone(), detail };
        if !path.exists() {
            self.hold.open().map_err(|error| trouble(error.to_string()))?;
        }
        self.hold.heard();
        let hold = Arc::clone(&self.hold);
        let heard = move |event: notify::Result<notify::Event>| {
            // Whoever opens the bell makes events, too; they are nobody's ring.
            if event.is_ok_and(|event| matches!(event.kind, EventKind::Modify(_) | EventKind::Any)) && hold.heard() {
                wake();
            }
        };
        let mut watcher = notify::recommended_watcher(heard).map_err(|error| trouble(error.to_string()))?;
        watcher.watch(&path, RecursiveMode::NonRecursive).map_err(|error| trouble(error.to_string()))?;
        Ok(Watch { _watcher: watcher })
    }
}

impl Hold {
    fn open(&self) -> io::Result<File> {
        rights::make_beside(&self.session, ".bell")?;
        OpenOptions::new().append(true).open(&self.path)
    }

    /// Whether it rang more often than is accounted for; afterwards all rings are.
    fn heard(&self) -> bool {
        let Ok(rings) = std::fs::metadata(&self.path).map(|bell| bell.len()) else { return true };
        self.accounted.fetch_max(rings, Ordering::SeqCst) < rings
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use std::sync::mpsc::{RecvTimeoutError, channel};
    use std::time::Duration;

    const CEILING: Duration = Duration::from_secs(10);

    #[test]
    fn a_seat_hears_the_others_and_not_itself() {
        let directory = tempfile::tempdir().unwrap();
        let session = directory.path().join("x.session");
        let (mine, other) = (Bell::beside(&session), Bell::beside(&session));
        let (ears, heard) = channel();
        let watch = mine.watch(move || ears.send(()).unwrap()).unwrap();
        mine.ring().unwrap();
        mine.ring().unwrap();
        other.ring().unwrap();
        assert_eq!(heard.recv_timeout(CEILING), Ok(()));
        // All three rings are heard by now, since they are heard in order: nothing else is to come.
        assert_eq!(mine.hold.accounted.load(Ordering::SeqCst), 3);
        drop(watch);
        assert_eq!(heard.recv_timeout(CEILING), Err(RecvTimeoutError::Disconnected));
    }

    #[test]
    fn a_ring_of_another_is_heard_also_when_ones_own_drowns_it() {
        let directory = tempfile::tempdir().unwrap();
        let session = directory.path().join("x.session");
        let (mine, other) = (Bell::beside(&session), Bell::beside(&session));
        other.ring().unwrap();
        assert!(mine.hold.heard());
        mine.ring().unwrap();
        assert!(!mine.hold.heard());
        other.ring().unwrap();
        mine.ring().unwrap();
        assert!(mine.hold.heard());
    }

    #[test]
    fn the_bell_waits_for_its_session() {
        let directory = tempfile::tempdir().unwrap();
        let bell = Bell::beside(&directory.path().join("x.session"));
        let _watch = bell.watch(|| ()).unwrap();
        assert!(bell.path().ends_with("x.session.bell"));
        assert_eq!(std::fs::metadata(bell.path()).unwrap().len(), 0);
    }

    #[test]
    fn a_bell_that_cannot_be_made_is_trouble_with_a_place() {
        let bell = Bell::beside(Path::new("/nowhere/at/all/x.session"));
        assert!(bell.ring().is_err());
        let trouble = bell.watch(|| ()).unwrap_err();
        assert!(trouble.to_string().starts_with("/nowhere/at/all/x.session.bell: "), "{trouble}");
    }
}
