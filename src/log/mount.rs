//! On what kind of file system a session would lie: SQLite's shared memory and locks do not reach across a network.
//!
//! Known on Linux alone, from the kernel's table of mounts; elsewhere every file system is taken for a local one.

use super::LogError;
use std::path::{Path, PathBuf};

/// File systems whose files other machines may hold at the same time, by the kernel's names for them.
const NETWORK: [&str; 27] = [
    "9p",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "drvfs",
    "fuse.davfs",
    "fuse.glusterfs",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.sshfs",
    "fuse.vmhgfs-fuse",
    "gfs2",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "ocfs2",
    "orangefs",
    "prl_fs",
    "smb3",
    "smbfs",
    "vboxsf",
    "vmhgfs",
];

/// Lets a session lie at that absolute path, links followed, unless it is on a network file system.
///
/// # Errors
/// When it is on one.
pub fn refuse_network(path: &Path) -> Result<(), LogError> {
    let Ok(mounts) = std::fs::read_to_string("/proc/self/mountinfo") else { return Ok(()) };
    match kind_of(&mounts, path).filter(|kind| NETWORK.contains(kind)) {
        Some(kind) => Err(LogError::NetworkFileSystem { path: path.to_owned(), kind: kind.to_owned() }),
        None => Ok(()),
    }
}

/// Whether nobody on this machine can write there: the file system is mounted for reading alone.
#[must_use]
pub fn is_read_only(path: &Path) -> bool {
    std::fs::read_to_string("/proc/self/mountinfo").is_ok_and(|mounts| is_read_only_in(&mounts, path))
}

fn is_read_only_in(mounts: &str, path: &Path) -> bool {
    let Some(Mount { place, system, .. }) = mount_of(mounts, path) else { return false };
    let has_it = |options: Option<&str>| options.is_some_and(|options| options.split(',').any(|option| option == "ro"));
    has_it(place.split(' ').nth(5)) || has_it(system.split(' ').nth(2))
}

/// The kind of the file system that holds an absolute path, by a table as in `/proc/self/mountinfo`.
fn kind_of<'mounts>(mounts: &'mounts str, path: &Path) -> Option<&'mounts str> {
    mount_of(mounts, path)?.system.split(' ').next()
}

/// A row of the table: what is mounted where and how, and the file system itself.
struct Mount<'mounts> {
    point: PathBuf,
    place: &'mounts str,
    system: &'mounts str,
}

fn mount_of<'mounts>(mounts: &'mounts str, path: &Path) -> Option<Mount<'mounts>> {
    let rows = mounts.lines().filter_map(|line| {
        let (place, system) = line.split_once(" - ")?;
        Some(Mount { point: unescaped(place.split(' ').nth(4)?), place, system })
    });
    // The deepest mount holds the path; of several at one place, the last one covers the others.
    rows.filter(|row| path.starts_with(&row.point)).max_by_key(|row| row.point.components().count())
}

/// The kernel writes blanks and the like as three octal digits.
fn unescaped(text: &str) -> PathBuf {
    let known = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
    PathBuf::from(known.iter().fold(text.to_owned(), |text, (code, plain)| text.replace(code, plain)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:25 / /home rw,relatime shared:3 - ext4 /dev/vdb rw
31 30 0:44 / /home/ana/my\\040share rw,relatime - nfs4 server:/share rw
32 22 0:45 / /mnt rw - cifs //server/x rw
33 22 0:46 / /mnt rw - tmpfs tmpfs rw
34 22 0:47 / /cd ro,relatime - ext4 /dev/vdc rw
35 22 0:48 / /failed rw,relatime - ext4 /dev/vdd ro,errors=remount-ro
";

    #[test]
    fn the_deepest_mount_tells_the_kind() {
        assert_eq!(kind_of(MOUNTS, Path::new("/home/ana/x.session")), Some("ext4"));
        assert_eq!(kind_of(MOUNTS, Path::new("/home/ana/my share/x.session")), Some("nfs4"));
        assert_eq!(kind_of(MOUNTS, Path::new("/home/ana/my shared/x.session")), Some("ext4"));
    }

    #[test]
    fn a_mount_over_another_covers_it() {
        assert_eq!(kind_of(MOUNTS, Path::new("/mnt/x.session")), Some("tmpfs"));
    }

    #[test]
    fn what_is_mounted_for_reading_alone_by_itself_or_as_a_whole_is_known() {
        let read_only = |path: &str| is_read_only_in(MOUNTS, Path::new(path));
        assert!(read_only("/cd/x.session") && read_only("/failed/x.session"));
        assert!(!read_only("/home/ana/x.session") && !read_only("/x.session"));
    }

    #[test]
    fn a_table_that_is_no_table_tells_nothing() {
        assert_eq!(kind_of("no table\n\n - \n", Path::new("/x")), None);
    }
}
