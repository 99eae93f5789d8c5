//! The machine's own clock, as another library shows it to the program: a test sets it while the program runs.
//!
//! Every program of a place that is under it reads the same clock. The clock that no setting moves stays as it is, as
//! on a machine that was set, or that slept. It knows nothing of sessions.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

pub(crate) struct Wall {
    file: PathBuf,
    library: PathBuf,
}

impl Wall {
    /// A clock that shows that second now; none where the library that shows it is not installed.
    pub(crate) fn at(directory: &Path, second: i64) -> Option<Self> {
        let Some(library) = library() else {
            println!("skipped: libfaketime is not installed (apt-get install faketime)");
            return None;
        };
        let wall = Self { file: directory.join("wall"), library };
        wall.set(second);
        Some(wall)
    }

    /// What a program must have in its environment to read it.
    pub(crate) fn environment(&self) -> Vec<(&'static str, String)> {
        let on = || "1".to_owned();
        vec![
            ("LD_PRELOAD", self.library.display().to_string()),
            ("FAKETIME_TIMESTAMP_FILE", self.file.display().to_string()),
            ("FAKETIME_NO_CACHE", on()),
            ("FAKETIME_DONT_FAKE_MONOTONIC", on()),
            ("NO_FAKE_STAT", on()),
        ]
    }

    /// Sets it to that second, from where it runs on.
    pub(crate) fn set(&self, second: i64) {
        self.write(second - true_second());
    }

    /// Sets it forward by so many seconds, or back.
    pub(crate) fn step(&self, by: i64) {
        self.write(self.ahead() + by);
    }

    /// The second that it shows.
    pub(crate) fn now(&self) -> i64 {
        true_second() + self.ahead()
    }

    fn ahead(&self) -> i64 {
        std::fs::read_to_string(&self.file).unwrap().trim().parse().unwrap()
    }

    fn write(&self, ahead: i64) {
        // Put in place as a whole: the program may read it at any moment.
        let new = self.file.with_extension("new");
        std::fs::write(&new, format!("{ahead:+}\n")).unwrap();
        std::fs::rename(&new, &self.file).unwrap();
    }
}

fn library() -> Option<PathBuf> {
    let machines = Path::new("/usr/lib").read_dir().ok()?.filter_map(Result::ok);
    machines.map(|machine| machine.path().join("faketime/libfaketimeMT.so.1")).find(|path| path.exists())
}

#[expect(clippy::disallowed_methods, reason = "the clock that is shown is so far from this one")]
pub(crate) fn true_second() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}
