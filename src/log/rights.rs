//! Who may read and write the files of a session: its owner alone, or on purpose the group of its directory, too.
//!
//! Every file beside a session has its rights, whoever makes it. It changes no rights that nobody asked to change, and
//! opens no file that SQLite may hold.

use super::LogError;
use super::place;
use std::fs::OpenOptions;
use std::path::Path;

/// The files that may lie beside a session, by what stands behind its name.
const BESIDE: [&str; 5] = ["", "-wal", "-shm", ".bell", ".herald"];

/// What the owner alone, and what the group as well may do with a file: read and write.
#[cfg(unix)]
const OWNER: u32 = 0o600;
#[cfg(unix)]
const GROUP: u32 = 0o060;

/// Lets the group of its directory read and write a session that lies there or is to lie there. A directory that is
/// missing is made for the group as well, and what is put into it later belongs to the same group.
///
/// # Errors
/// When the directory or the file cannot be made, or is not one's own to share.
pub fn share_with_group(session: &Path) -> Result<(), LogError> {
    let directory = session.parent().filter(|directory| !directory.as_os_str().is_empty());
    let made = directory.is_some_and(|directory| !directory.exists());
    let session = place::settle(session)?;
    #[cfg(unix)]
    {
        if let Some(directory) = directory.filter(|_| made) {
            set(directory, 0o2770)?;
        }
        if !is_shared(&session) {
            for file in BESIDE.map(|ending| place::beside(&session, ending)).iter().filter(|file| file.exists()) {
                set(file, OWNER | GROUP)?;
            }
        }
    }
    let _ = made;
    Ok(())
}

/// Whether the group of a session may write to it.
#[cfg(unix)]
#[must_use]
pub fn is_shared(session: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    session.metadata().is_ok_and(|found| found.permissions().mode() & GROUP == GROUP)
}

/// Elsewhere the system has no such rights.
#[cfg(not(unix))]
#[must_use]
pub fn is_shared(_session: &Path) -> bool {
    false
}

/// Makes an empty file beside a session, with the session's rights, unless it is there.
///
/// # Errors
/// When it cannot be made.
pub fn make_beside(session: &Path, ending: &str) -> std::io::Result<()> {
    let path = place::beside(session, ending);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, OWNER);
    match options.open(&path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
        #[cfg(unix)]
        Ok(_) if is_shared(session) => set(&path, OWNER | GROUP).map_err(std::io::Error::other),
        Ok(_) => Ok(()),
    }
}

#[cfg(unix)]
fn set(path: &Path, mode: u32) -> Result<(), LogError> {
    use std::os::unix::fs::PermissionsExt;
    // Set and not asked for when it is made, so that no mask takes away what was meant.
    let set = std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode));
    set.map_err(|error| place::trouble(path, &error))
}
