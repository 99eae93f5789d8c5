//! A process of its own that plays one seat, told line by line what to do.
//!
//! The buses are found through environment variables, which belong to a whole process: so this very test binary is
//! started once more, with one of its ignored tests, which reads orders and answers with lines that begin with `@`.

use crate::bus::CEILING;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;

/// Set in the process of an actor alone: an ignored test that is run by hand without it has nothing to do.
pub(crate) const CAST: &str = "ADJOURN_TEST_ACTOR";

/// The process of an actor.
pub(crate) struct Actor {
    process: Child,
    orders: ChildStdin,
    answers: Receiver<String>,
}

impl Actor {
    /// Starts the ignored test of that name, with those variables and no other way to a bus.
    pub(crate) fn start(role: &str, variables: &[(&str, &str)]) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", role, "--ignored", "--nocapture"])
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("DBUS_SYSTEM_BUS_ADDRESS")
            .env_remove("XDG_RUNTIME_DIR")
            .env(CAST, "1")
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let orders = process.stdin.take().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let (sender, answers) = channel();
        thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                // The harness writes the name of its test before the first answer, on the same line.
                if let Some((_, answer)) = line.split_once('@') {
                    let _ = sender.send(answer.to_owned());
                }
            }
        });
        Self { process, orders, answers }
    }

    pub(crate) fn order(&mut self, line: &str) {
        writeln!(self.orders, "{line}").unwrap();
    }

    /// The next answer.
    pub(crate) fn answer(&self) -> String {
        self.answers.recv_timeout(CEILING).expect("the actor answers")
    }

    /// Tells it to quit, and gives how it ended and the answers that nobody had read.
    pub(crate) fn quit(mut self) -> (ExitStatus, Vec<String>) {
        self.order("quit");
        let mut left = Vec::new();
        // Its output ends with its process.
        loop {
            match self.answers.recv_timeout(CEILING) {
                Ok(answer) => left.push(answer),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("the actor does not quit"),
            }
        }
        (self.process.wait().unwrap(), left)
    }
}

impl Drop for Actor {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The orders, in the process of an actor; none in any other.
pub(crate) fn orders() -> impl Iterator<Item = String> {
    let cast = std::env::var_os(CAST).is_some();
    std::io::stdin().lines().map_while(Result::ok).take_while(move |line| cast && line != "quit")
}
