//! The name under which a desk of this machine signs: a lock on a file of that name beside the session, so that a desk
//! that comes later knows that its name is taken before either of them has acted.
//!
//! Desks of other machines are known from what they enter. It asks nobody for another name.

use super::{place, rights};
use std::collections::hash_map::DefaultHasher;
use std::fs::{File, TryLockError};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

/// The signature of one desk.
#[derive(Debug)]
pub struct Signature {
    session: PathBuf,
    name: Option<String>,
    held: Option<Held>,
}

/// A name that is held, as long as this is kept.
#[derive(Debug)]
struct Held {
    path: PathBuf,
    _lock: File,
}

impl Drop for Held {
    fn drop(&mut self) {
        // One that stays behind is locked by nobody, and used again.
        let _later = std::fs::remove_file(&self.path);
    }
}

impl Signature {
    /// The signature of a desk of that session, with no name yet.
    #[must_use]
    pub fn beside(session: &Path) -> Self {
        Self { session: session.to_owned(), name: None, held: None }
    }

    /// Signs with a name from now on, and says whether another desk does. It is asked of each name once; where no lock
    /// can be had, nobody else is known to.
    pub fn signs(&mut self, name: &str) -> bool {
        if self.name.as_deref() == Some(name) {
            return false;
        }
        self.name = Some(name.to_owned());
        self.held = None;
        let mut hash = DefaultHasher::new();
        name.hash(&mut hash);
        // Names may hold what no file's name can.
        let ending = format!(".desk-{:016x}", hash.finish());
        let path = place::beside(&self.session, &ending);
        let made = rights::make_beside(&self.session, &ending);
        let Ok(lock) = made.and_then(|()| File::open(&path)) else { return false };
        match lock.try_lock() {
            Ok(()) => {
                self.held = Some(Held { path, _lock: lock });
                false
            }
            Err(TryLockError::WouldBlock) => true,
            Err(TryLockError::Error(_)) => false,
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_as_long_as_a_desk_signs_with_it() {
        let directory = tempfile::tempdir().unwrap();
        let session = directory.path().join("day.session");
        let desk = || Signature::beside(&session);
        let (mut first, mut second, mut third) = (desk(), desk(), desk());
        assert!(!first.signs("Ana"));
        assert!(second.signs("Ana"));
        assert!(!second.signs("Ana"), "it is told once");
        assert!(!second.signs("Ana/2 \u{1F600}"), "a name that no file could have");
        assert!(!first.signs("Bo"));
        assert!(!third.signs("Ana"), "the first has another name by now");
        drop((first, second, third));
        assert_eq!(directory.path().read_dir().unwrap().count(), 0, "nothing is left behind");
        assert!(!Signature::beside(&directory.path().join("nowhere").join("day")).signs("Ana"));
    }
}
