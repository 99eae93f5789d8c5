//! The program itself, with a home of its own, on the room's day.

use crate::room::DAY;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_adjourn");

pub(crate) struct Program {
    pub(crate) home: TempDir,
    agenda: PathBuf,
}

impl Program {
    pub(crate) fn new() -> Self {
        Self::with(DAY)
    }

    pub(crate) fn with(agenda: impl AsRef<[u8]>) -> Self {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("agenda.toml");
        std::fs::write(&path, agenda).unwrap();
        Self { home, agenda: path }
    }

    /// The program on its agenda, with nothing else around it.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(BINARY);
        command.env_clear().current_dir(self.home.path()).stdin(Stdio::null());
        command.env("HOME", self.home.path()).env("XDG_STATE_HOME", self.state());
        command.env("LANG", "C.UTF-8").env("TZ", "UTC").env("USER", "Ana");
        command.arg("--agenda").arg(&self.agenda).args(["--lang", "en"]);
        command
    }

    /// The same on a session at a place.
    pub(crate) fn on(&self, session: &Path) -> Command {
        let mut command = self.command();
        command.arg("--session").arg(session);
        command
    }

    pub(crate) fn state(&self) -> PathBuf {
        self.home.path().join("state")
    }
}

/// The one session that the program made under its state directory.
pub(crate) fn acts_on(program: &Program) -> PathBuf {
    let files = program.state().join("adjourn").read_dir().unwrap().map(|file| file.unwrap().path());
    let is_session = |path: &PathBuf| path.extension().is_some_and(|end| end == "session" || end == "rehearsal");
    files.into_iter().find(is_session).unwrap()
}
