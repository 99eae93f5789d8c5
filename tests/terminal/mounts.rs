//! Disks of a test's own: a world in which it may mount what it likes, and which is gone with it.
//!
//! It needs the right to make such a world, which root has and many systems give to everybody. It knows nothing of
//! sessions.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

pub(crate) struct Mounts {
    holder: Child,
}

impl Mounts {
    /// A world of its own; none where the system gives none.
    pub(crate) fn new() -> Option<Self> {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--map-root-user", "--propagation", "private", "sh", "-c", "echo made; cat"]);
        let held = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let made = held.ok().and_then(|mut holder| {
            let mut line = String::new();
            BufReader::new(holder.stdout.take()?).read_line(&mut line).ok()?;
            (line == "made\n").then_some(Self { holder })
        });
        if made.is_none() {
            println!("skipped: this needs the right to mount disks of its own");
        }
        made
    }

    /// The words that start a program in it.
    pub(crate) fn entered(&self) -> Vec<String> {
        let process = self.holder.id().to_string();
        ["nsenter", "--preserve-credentials", "--user", "--mount", "--target", &process].map(ToOwned::to_owned).to_vec()
    }

    /// Does something in it.
    #[track_caller]
    pub(crate) fn run(&self, script: &str) {
        let entered = self.entered();
        let said = Command::new(&entered[0]).args(&entered[1..]).args(["sh", "-ec", script]).output().unwrap();
        assert!(said.status.success(), "{script}: {said:?}");
    }
}

impl Drop for Mounts {
    fn drop(&mut self) {
        // Whoever is the last in it takes it along.
        let _gone = self.holder.kill();
        let _gone = self.holder.wait();
    }
}
