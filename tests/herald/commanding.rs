//! Commands at cues, real ones: only whoever holds the session's herald lock runs them.

use crate::bus::CEILING;
use adjourn::herald::{Batch, Errand, Herald, Report, Voice};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use tempfile::TempDir;

const RUNS: Voice = Voice { notify: false, bell: false, run: true };

fn employed(lock: &Path) -> (Herald, Receiver<Report>) {
    let (sender, reports) = channel();
    let deliver = move |report| sender.send(report).unwrap_or_default();
    (Herald::employ(Some(lock.to_owned()), RUNS, deliver).unwrap(), reports)
}

/// A command that fails as soon as it has left its mark, so that one can wait for what is told of it.
fn marks(file: &Path) -> Batch {
    let script = "echo \"$ADJOURN_SLOT\" >>\"$1\"; exit 1";
    let command = ["/bin/sh", "-c", script, "sh", file.to_str().unwrap()].map(ToOwned::to_owned).to_vec();
    let facts = vec![("ADJOURN_SLOT", "gestion".to_owned())];
    Batch { errands: vec![Errand { cue: "qa", command, facts }], ..Batch::default() }
}

#[test]
fn of_two_heralds_of_a_session_one_runs_the_commands() {
    let directory = TempDir::new().unwrap();
    let (lock, marked) = (directory.path().join("lock"), directory.path().join("marked"));
    let (first, of_first) = employed(&lock);
    let (second, of_second) = employed(&lock);
    first.announce(marks(&marked));
    assert!(matches!(of_first.recv_timeout(CEILING).unwrap(), Report::Trouble(_)));
    second.announce(marks(&marked));
    assert_eq!(of_second.recv_timeout(CEILING).unwrap(), Report::AnotherSpeaks);
    assert_eq!(std::fs::read_to_string(&marked).unwrap(), "gestion\n");
    assert_eq!(of_second.try_iter().collect::<Vec<_>>(), []);
}
