//! Runs the person's own commands at cues, on a thread of its own: no shell, nothing read of what they say, and an end
//! by force to those that take too long.
//!
//! It knows nothing of sessions, of settings, or of who may speak. What it waits for it counts itself; it reads no clock.

use super::{Errand, Report, Trouble};
use std::collections::BTreeMap;
use std::io;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

/// Errands that may wait to be started; a start takes a millisecond.
const WAITING: usize = 16;

/// Commands that may run at once.
const RUNNING: usize = 8;

/// How often those that run are looked at.
const LOOK: Duration = Duration::from_millis(50);

/// As many looks as a command may live.
const LOOKS: u32 = super::SECONDS_OF_A_COMMAND * 20;

/// The way to the thread that runs commands.
#[derive(Debug)]
pub(super) struct Runner {
    errands: SyncSender<Errand>,
}

impl Runner {
    /// Starts the thread. `deliver` is told of each trouble once for a cue, until its command worked again.
    ///
    /// # Errors
    /// When the system starts no more threads.
    pub(super) fn employ(deliver: impl Fn(Report) + Send + 'static) -> io::Result<Self> {
        Self::employ_for(LOOKS, deliver)
    }

    fn employ_for(looks: u32, deliver: impl Fn(Report) + Send + 'static) -> io::Result<Self> {
        let (errands, waiting) = sync_channel(WAITING);
        let work = Work { running: Vec::new(), looks, told: BTreeMap::new(), deliver: Box::new(deliver) };
        thread::Builder::new().name("herald-runner".to_owned()).spawn(move || work.serve(&waiting))?;
        Ok(Self { errands })
    }

    /// Hands an errand over; one that cannot be taken up is given back.
    pub(super) fn run(&self, errand: Errand) -> Result<(), Trouble> {
        self.errands.try_send(errand).map_err(|refused| match refused {
            std::sync::mpsc::TrySendError::Full(errand) | std::sync::mpsc::TrySendError::Disconnected(errand) => {
                Trouble::CommandCrowded(errand.cue)
            }
        })
    }
}

struct Running {
    cue: &'static str,
    child: Child,
    looks: u32,
}

struct Work {
    running: Vec<Running>,
    /// As many looks as a command may live.
    looks: u32,
    /// The trouble that was told of each cue since its command worked.
    told: BTreeMap<&'static str, Trouble>,
    deliver: Box<dyn Fn(Report) + Send>,
}

impl Work {
    /// Works until nobody can hand over errands any more. What still runs then is left to itself, as it was to be.
    fn serve(mut self, waiting: &Receiver<Errand>) {
        loop {
            let next = if self.running.is_empty() {
                waiting.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                waiting.recv_timeout(LOOK)
            };
            match next {
                Ok(errand) => self.start(errand),
                Err(RecvTimeoutError::Timeout) => self.sort_out(1),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn start(&mut self, errand: Errand) {
        let cue = errand.cue;
        // Some may have ended since the last look.
        self.sort_out(0);
        if self.running.len() >= RUNNING {
            return self.tell(cue, Err(Trouble::CommandCrowded(cue)));
        }
        match started(errand) {
            Ok(child) => self.running.push(Running { cue, child, looks: 0 }),
            Err(error) => self.tell(cue, Err(Trouble::CommandNotStarted(cue, error.to_string()))),
        }
    }

    /// Takes out those that have ended, and ends those that have had their time: so many more looks of it are over.
    fn sort_out(&mut self, looks: u32) {
        for mut running in std::mem::take(&mut self.running) {
            running.looks += looks;
            match running.child.try_wait() {
                Ok(Some(status)) => self.tell(running.cue, outcome(running.cue, status)),
                Ok(None) if running.looks < self.looks => self.running.push(running),
                Ok(None) => {
                    end(&mut running.child);
                    self.tell(running.cue, Err(Trouble::CommandTooLong(running.cue)));
                }
                Err(error) => self.tell(running.cue, Err(Trouble::CommandFailed(running.cue, error.to_string()))),
            }
        }
    }

    fn tell(&mut self, cue: &'static str, outcome: Result<(), Trouble>) {
        match outcome {
            Ok(()) => {
                self.told.remove(cue);
            }
            Err(trouble) if self.told.get(cue) == Some(&trouble) => {}
            Err(trouble) => {
                self.told.insert(cue, trouble.clone());
                (self.deliver)(Report::Trouble(trouble));
            }
        }
    }
}

fn outcome(cue: &'static str, status: ExitStatus) -> Result<(), Trouble> {
    if status.success() { Ok(()) } else { Err(Trouble::CommandFailed(cue, status.to_string())) }
}

/// Starts a command with its facts in its environment, away from the terminal: nothing that it says or reads may
/// disturb the screen, and the keys that end the seat do not end it.
fn started(errand: Errand) -> io::Result<Child> {
    let mut words = errand.command.into_iter();
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).envs(errand.facts).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command.spawn()
}

/// Ends a command and, where there are groups of processes, all that it started.
fn end(child: &mut Child) {
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        // Gone already is as good as ended.
        let _gone = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _gone = child.kill();
    // It has been ended by force, so this is no waiting.
    let _gone = child.wait();
}

#[cfg(all(test, unix))]
#[expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    const CEILING: Duration = Duration::from_secs(20);

    fn errand(cue: &'static str, command: &[&str]) -> Errand {
        let facts = vec![("ADJOURN_CUE", cue.to_owned()), ("ADJOURN_TEXT", "Q&A; $(reboot) \"".to_owned())];
        Errand { cue, command: command.iter().map(|word| (*word).to_owned()).collect(), facts }
    }

    fn employed(looks: u32) -> (Runner, Receiver<Report>) {
        let (sender, reports) = channel();
        let runner = Runner::employ_for(looks, move |report| sender.send(report).unwrap()).unwrap();
        (runner, reports)
    }

    fn trouble(reports: &Receiver<Report>) -> Trouble {
        match reports.recv_timeout(CEILING).unwrap() {
            Report::Trouble(trouble) => trouble,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_command_gets_its_arguments_and_its_facts_and_no_shell_reads_them() {
        let directory = tempfile::tempdir().unwrap();
        let (script, told) = (directory.path().join("lamp"), directory.path().join("told"));
        std::fs::write(
            &script,
            "#!/bin/sh\nprintf '%s|%s|%s' \"$1\" \"$ADJOURN_CUE\" \"$ADJOURN_TEXT\" >\"$2\"\nexit 3\n",
        )
        .unwrap();
        std::fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        let (runner, reports) = employed(400);
        runner.run(errand("qa", &[script.to_str().unwrap(), "* $HOME", told.to_str().unwrap()])).unwrap();
        assert!(matches!(trouble(&reports), Trouble::CommandFailed("qa", how) if how.contains('3')));
        assert_eq!(std::fs::read_to_string(told).unwrap(), "* $HOME|qa|Q&A; $(reboot) \"");
    }

    #[test]
    fn a_trouble_is_told_once_for_a_cue_until_its_command_worked() {
        let (runner, reports) = employed(400);
        let not_there = || errand("qa", &["/no/such/program"]);
        for next in [not_there(), not_there(), errand("closing", &["/no/such/program"])] {
            runner.run(next).unwrap();
        }
        assert!(matches!(trouble(&reports), Trouble::CommandNotStarted("qa", _)));
        assert!(matches!(trouble(&reports), Trouble::CommandNotStarted("closing", _)));
        let mut work = Work {
            running: Vec::new(),
            looks: 1,
            told: BTreeMap::new(),
            deliver: Box::new(|report| panic!("{report:?}")),
        };
        work.told.insert("qa", Trouble::CommandTooLong("qa"));
        work.tell("qa", Err(Trouble::CommandTooLong("qa")));
        work.tell("qa", Ok(()));
        assert!(work.told.is_empty());
    }

    #[test]
    fn a_command_that_takes_too_long_is_ended_with_all_that_it_started() {
        let (runner, reports) = employed(4);
        let directory = tempfile::tempdir().unwrap();
        let pipe = directory.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        // The grandchild holds the pipe open; only when it is gone, too, does whoever reads it see the end.
        let script = "exec 3>\"$1\"; sleep 600 & sleep 600";
        runner.run(errand("closing", &["/bin/sh", "-c", script, "sh", pipe.to_str().unwrap()])).unwrap();
        let read = thread::spawn(move || std::fs::read(pipe).unwrap());
        assert_eq!(trouble(&reports), Trouble::CommandTooLong("closing"));
        assert_eq!(read.join().unwrap(), Vec::<u8>::new());
    }

    #[test]
    fn no_more_run_at_once_than_a_machine_bears() {
        let (runner, reports) = employed(10);
        for _ in 0..=RUNNING {
            runner.run(errand("qa", &["sleep", "600"])).unwrap();
        }
        assert_eq!(trouble(&reports), Trouble::CommandCrowded("qa"));
    }
}
