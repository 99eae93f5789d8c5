//! Where sessions lie: one file for each agenda and day under the user's state directory, or a file that was named.
//!
//! It makes directories and empty files for the person alone, and opens no file that SQLite may hold:
//! a plain descriptor that is closed would drop SQLite's locks.

use super::LogError;
use crate::session::event::Opening;
use chrono::NaiveDate;
use etcetera::base_strategy::{BaseStrategy, choose_base_strategy};
use std::fs::{DirBuilder, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The longest part of a file's name that tells the agenda's, in characters.
const LONGEST_STEM: usize = 40;

/// What kind of session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// On the wall's clock.
    Real,
    /// On a simulated clock.
    Rehearsal,
}

impl Mode {
    /// The kind of session that an opening makes.
    #[must_use]
    pub fn of(opening: &Opening) -> Self {
        if opening.rehearsal.is_some() { Self::Rehearsal } else { Self::Real }
    }
}

/// The two sessions that an agenda may have on one day. Neither need be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sessions {
    day: NaiveDate,
    real: PathBuf,
    rehearsal: PathBuf,
}

impl Sessions {
    /// The sessions of an agenda file on a day, under that state directory: `<date>-<stem>-<hash>.session` and
    /// `.rehearsal`. The hash is of the file's place and not of its content, so that editing loses no session.
    #[must_use]
    pub fn of(directory: &Path, agenda: &Path, day: NaiveDate) -> Self {
        let whole =
            agenda.canonicalize().or_else(|_| std::path::absolute(agenda)).unwrap_or_else(|_| agenda.to_owned());
        let hash = fnv(whole.as_os_str().as_encoded_bytes());
        let name = format!("{day}-{}-{hash:016x}", stem(&whole));
        let file = |extension: &str| directory.join(format!("{name}.{extension}"));
        Self { day, real: file("session"), rehearsal: file("rehearsal") }
    }

    /// The agenda's day.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.day
    }

    /// Where the session of that kind lies.
    #[must_use]
    pub fn path(&self, mode: Mode) -> &Path {
        match mode {
            Mode::Real => &self.real,
            Mode::Rehearsal => &self.rehearsal,
        }
    }

    /// Those whose files are there, the real one before the rehearsal. A file that is there need not be open yet.
    pub fn there(&self) -> impl Iterator<Item = (Mode, &Path)> {
        [Mode::Real, Mode::Rehearsal].into_iter().map(|mode| (mode, self.path(mode))).filter(|(_, path)| path.exists())
    }
}

/// The directory of adjourn's sessions: `$XDG_STATE_HOME/adjourn`, usually `~/.local/state/adjourn`;
/// where a system has no directory for states, the one for data.
///
/// # Errors
/// When the person has no home directory.
pub fn state_directory() -> Result<PathBuf, LogError> {
    let strategy = choose_base_strategy().map_err(|_| LogError::NoHome)?;
    Ok(strategy.state_dir().unwrap_or_else(|| strategy.data_dir()).join("adjourn"))
}

/// Lets a seat of that kind write to a session that was opened so.
///
/// # Errors
/// When one is a rehearsal and the other is not.
pub fn agree(wished: Mode, opening: &Opening) -> Result<(), LogError> {
    let stands = Mode::of(opening);
    if stands == wished {
        return Ok(());
    }
    Err(LogError::WrongMode { rehearsal: stands == Mode::Rehearsal })
}

/// Makes sure that there is a file for a session, and returns its place with links followed, so that all seats put
/// their bell beside the same name. What is missing is made for the person alone; what is there stays as it is.
///
/// # Errors
/// When a directory or the file cannot be made.
pub fn settle(path: &Path) -> Result<PathBuf, LogError> {
    // Two threads that open one new session: the second must not close a descriptor of what the first one locked.
    static SETTLING: Mutex<()> = Mutex::new(());
    let _alone = SETTLING.lock().unwrap_or_else(PoisonError::into_inner);
    settle_directory(path)?;
    let mut options = OpenOptions::new();
    // Only a file that was not there is opened here, so nobody can have locked it yet.
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(trouble(path, &error)),
    }
    found(path)
}

/// Makes sure that there is a directory for a session, and for its bell before the session is there.
///
/// # Errors
/// When it cannot be made.
pub fn settle_directory(path: &Path) -> Result<(), LogError> {
    let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) else { return Ok(()) };
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory).map_err(|error| trouble(path, &error))
}

/// Which file it is that lies at a place, whatever its name: a file that was replaced is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileId {
    device: u64,
    number: u64,
}

/// Which file lies there; none if none does. It opens nothing.
#[cfg(unix)]
#[must_use]
pub fn file_at(path: &Path) -> Option<FileId> {
    use std::os::unix::fs::MetadataExt;
    path.metadata().ok().map(|found| FileId { device: found.dev(), number: found.ino() })
}

/// Elsewhere a file that is open cannot be replaced.
#[cfg(not(unix))]
#[must_use]
pub fn file_at(path: &Path) -> Option<FileId> {
    path.exists().then_some(FileId { device: 0, number: 0 })
}

/// The place of one of the files that belong to a session: the same name with something behind it.
#[must_use]
pub fn beside(session: &Path, ending: &str) -> PathBuf {
    let mut name = session.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Whether a session is empty though something was written ahead of it: it was cut off.
#[must_use]
pub fn is_hollow(path: &Path) -> bool {
    let length = |path: &Path| path.metadata().map(|found| found.len()).unwrap_or_default();
    path.exists() && length(path) == 0 && length(&beside(path, "-wal")) > 0
}

/// Sets a damaged session aside with all that SQLite has beside it, under the first free name that says so; nothing is
/// deleted. What is to lie there instead is made under another name first: if that fails, all stays as it was. Only if
/// that very file still lies there: another program may have set it aside by now.
///
/// # Errors
/// When the new one cannot be made, or the old one not be renamed.
pub fn set_aside(
    path: &Path,
    damaged: FileId,
    make: impl FnOnce(&Path) -> Result<(), LogError>,
) -> Result<Option<PathBuf>, LogError> {
    let directory = path.parent().map(std::fs::File::open).and_then(Result::ok);
    // One program after the other; on a system that locks no directories the check below must do.
    let _locked = directory.as_ref().map(std::fs::File::lock);
    if file_at(path) != Some(damaged) {
        return Ok(None);
    }
    let names = (1..).map(|number| if number == 1 { ".damaged".to_owned() } else { format!(".damaged-{number}") });
    let mut names = names.map(|ending| beside(path, &ending));
    let is_free = |name: &PathBuf| SIDES.iter().all(|side| !beside(name, side).exists());
    let Some(aside) = names.find(is_free) else { return Ok(None) };
    let new = beside(path, ".mending");
    make(&new)?;
    // The database last: as long as it is there nobody begins a new one over its log. It has both names until the new
    // one takes its place: whatever ends the program, something lies there.
    for side in SIDES.into_iter().filter(|side| !side.is_empty()) {
        rename(&beside(path, side), &beside(&aside, side), path)?;
    }
    // Some file systems give a file one name only.
    if std::fs::hard_link(path, &aside).is_err() {
        rename(path, &aside, path)?;
    }
    std::fs::rename(&new, path).map_err(|error| trouble(path, &error))?;
    Ok(Some(aside))
}

fn rename(from: &Path, to: &Path, session: &Path) -> Result<(), LogError> {
    match std::fs::rename(from, to) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(trouble(session, &error)),
        _ => Ok(()),
    }
}

/// What SQLite puts behind the name of a session for its files, and the session itself.
const SIDES: [&str; 3] = ["-shm", "-wal", ""];

/// The place of a session that is there, with links followed.
///
/// # Errors
/// When it is not there, or cannot be reached.
pub fn found(path: &Path) -> Result<PathBuf, LogError> {
    path.canonicalize().map_err(|error| trouble(path, &error))
}

pub(super) fn trouble(path: &Path, error: &io::Error) -> LogError {
    let path = path.to_owned();
    match error.kind() {
        ErrorKind::NotFound => LogError::NotThere { path },
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => LogError::Denied { path },
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => LogError::Full { path },
        _ => LogError::Disk { path, detail: error.to_string() },
    }
}

/// The agenda's name as far as it makes a good part of a file's name.
fn stem(agenda: &Path) -> String {
    let name = agenda.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    name.chars().take(LONGEST_STEM).map(|c| if c.is_alphanumeric() || c == '_' { c } else { '-' }).collect()
}

/// The 64-bit FNV-1a hash: the same in every version and on every machine, unlike the standard library's.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2011, 4, 12).unwrap()
    }

    #[test]
    fn an_agenda_has_two_sessions_a_day_named_after_it() {
        let sessions = Sessions::of(Path::new("/state"), Path::new("/nowhere/séance du matin.toml"), day());
        let name = sessions.path(Mode::Real).to_string_lossy().into_owned();
        assert_eq!(name, "/state/2011-04-12-séance-du-matin-100ecc6577609a81.session");
        assert_eq!(sessions.path(Mode::Rehearsal), Path::new(&name).with_extension("rehearsal"));
    }

    #[test]
    fn editing_an_agenda_keeps_its_session_and_another_place_has_another() {
        let directory = tempfile::tempdir().unwrap();
        let of = |name: &str| Sessions::of(Path::new("/state"), &directory.path().join(name), day());
        std::fs::write(directory.path().join("agenda.toml"), "title = 'a'").unwrap();
        let before = of("agenda.toml");
        std::fs::write(directory.path().join("agenda.toml"), "title = 'b'").unwrap();
        assert_eq!(of("./agenda.toml"), before);
        assert_ne!(of("other/agenda.toml"), before);
    }

    #[test]
    fn the_real_session_is_named_before_the_rehearsal() {
        let directory = tempfile::tempdir().unwrap();
        let sessions = Sessions::of(directory.path(), Path::new("/x/agenda.toml"), day());
        assert_eq!(sessions.there().count(), 0);
        settle(sessions.path(Mode::Rehearsal)).unwrap();
        settle(sessions.path(Mode::Real)).unwrap();
        let modes: Vec<_> = sessions.there().map(|(mode, _)| mode).collect();
        assert_eq!(modes, [Mode::Real, Mode::Rehearsal]);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_made_is_for_the_person_alone_and_what_is_there_stays() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("state/adjourn/x.session");
        let settled = settle(&file).unwrap();
        assert_eq!((mode(&settled), mode(settled.parent().unwrap())), (0o600, 0o700));
        std::fs::set_permissions(&settled, std::fs::Permissions::from_mode(0o660)).unwrap();
        std::fs::write(&settled, "kept").unwrap();
        settle(&file).unwrap();
        assert_eq!((mode(&settled), std::fs::read_to_string(&settled).unwrap().as_str()), (0o660, "kept"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_to_the_session_itself() {
        let directory = tempfile::tempdir().unwrap();
        let settled = settle(&directory.path().join("x.session")).unwrap();
        let link = directory.path().join("link");
        std::os::unix::fs::symlink(&settled, &link).unwrap();
        assert_eq!(settle(&link), Ok(settled));
    }

    #[test]
    fn what_cannot_be_put_in_the_place_of_a_damaged_session_leaves_that_where_it_was() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("x.session");
        std::fs::write(&path, "damaged").unwrap();
        let damaged = file_at(&path).unwrap();
        // Nothing was made, as where the program ends before it is put in place.
        assert!(set_aside(&path, damaged, |_| Ok(())).is_err());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "damaged");
        let aside = set_aside(&path, damaged, |new| {
            std::fs::write(new, "mended").unwrap();
            Ok(())
        });
        let aside = aside.unwrap().unwrap();
        assert_eq!(std::fs::read_to_string(&aside).unwrap(), "damaged");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "mended");
    }

    #[test]
    fn a_session_that_is_not_there_is_said_to_be_so() {
        let path = PathBuf::from("/nowhere/x.session");
        assert_eq!(found(&path), Err(LogError::NotThere { path }));
    }
}
