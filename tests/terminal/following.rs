//! `status --follow`: a line on each change, none without one, and an end when nobody wants any more.

use crate::place::Place;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// All lines of a follower come within this. One that heard no bell would need more than that for six acts alone, for
/// it looks by itself every ten seconds.
const CEILING: Duration = Duration::from_secs(45);
const STANDING: [&str; 2] = ["--now", "2011-04-12T10:40:00"];

struct Follower {
    program: Child,
    lines: Receiver<String>,
    until: Instant,
}

#[expect(clippy::disallowed_methods, reason = "only to give up on what never comes")]
impl Follower {
    fn start(place: &Place, verb: &[&str]) -> Self {
        Self::of(place.program(verb))
    }

    fn of(mut program: Command) -> Self {
        let mut program = program.stdout(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(program.stdout.take().unwrap());
        let (sender, lines) = channel();
        thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { program, lines, until: Instant::now() + CEILING }
    }

    #[track_caller]
    fn line(&self) -> String {
        self.lines.recv_timeout(self.until.saturating_duration_since(Instant::now())).unwrap()
    }

    #[track_caller]
    fn status(&self) -> Value {
        serde_json::from_str(&self.line()).unwrap()
    }

    fn signal(&self, name: &str) {
        let kill = format!("kill -{name} {}", self.program.id());
        assert!(std::process::Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// Waits for its end, and gives how it came and the lines that were not read.
    #[track_caller]
    fn end(mut self) -> (Option<i32>, Vec<String>) {
        let mut left = Vec::new();
        loop {
            match self.lines.recv_timeout(self.until.saturating_duration_since(Instant::now())) {
                Ok(line) => left.push(line),
                Err(RecvTimeoutError::Disconnected) => return (self.program.wait().unwrap().code(), left),
                Err(RecvTimeoutError::Timeout) => panic!("it does not end; it said {left:?}"),
            }
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        let _ended = self.program.kill();
    }
}

/// An act on a clock that stands at 10:40, so that nothing but acts can change anything.
#[track_caller]
fn does(place: &Place, act: &[&str]) -> bool {
    place.run(&[&["do"], act, &STANDING].concat()).status.success()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "it tells how long things take")]
fn each_act_is_a_line_at_once_and_nothing_else_is() {
    let place = Place::new();
    assert!(does(&place, &["extend", "1m"]));
    let follower = Follower::start(&place, &["status", "--json", "--follow"]);
    let first = follower.status();
    assert_eq!((&first["turn"], &first["late_by"]), (&2.into(), &60.into()));
    let mut times = Vec::new();
    for act in 1..=5 {
        let begun = Instant::now();
        assert!(does(&place, &["extend", "1m"]));
        let status = follower.status();
        times.push(begun.elapsed());
        assert_eq!((&status["turn"], &status["late_by"]), (&(act + 2).into(), &(60 * (act + 1)).into()));
    }
    times.sort();
    println!("a whole “do” to the follower's line: median {:?}", times[2]);
    // What is refused changes nothing.
    assert!(!does(&place, &["resume"]));
    assert!(does(&place, &["suspend"]));
    assert_eq!(follower.status()["state"], "suspended");
    follower.signal("TERM");
    assert_eq!(follower.end(), (Some(0), Vec::new()));
}

#[test]
fn a_move_of_the_clock_is_a_line_at_its_second() {
    let place = Place::new();
    let chair = place.chair_at("2011-04-12T09:59:54", &[]);
    let follower = Follower::start(&place, &["status", "--json", "--follow"]);
    let seen = |status: &Value| (status["turn"].as_u64().unwrap(), status["state"].as_str().unwrap().to_owned());
    let mut status = follower.status();
    assert_eq!(seen(&status), (2, "running".to_owned()));
    status = follower.status();
    assert_eq!(seen(&status), (2, "holding".to_owned()));
    assert_eq!(status["rundown"][0]["actual"]["end"], "2011-04-12T10:00:00-04:00");
    // One that waited for its next look by itself would be later than that.
    let told = status["now"].as_str().unwrap();
    assert!(("2011-04-12T10:00:00".."2011-04-12T10:00:04").contains(&told), "{told}");
    // I waits from that second on: later seconds of the wait are no change.
    chair.wait("10:00:02", |seen| seen.clock() > Some(36_001));
    follower.signal("INT");
    assert_eq!(follower.end(), (Some(0), Vec::new()));
}

#[test]
fn a_talk_that_runs_over_is_a_line_and_each_further_second_is_none() {
    let place = Place::new();
    let mut chair = place.chair_at("2011-04-12T11:14:54", &[]);
    let follower = Follower::start(&place, &["status", "--follow"]);
    let (in_time, over) = (follower.line(), follower.line());
    assert!(
        in_time.contains("talk since 10:30 · The session is on time") && !in_time.contains("has been due"),
        "{in_time}"
    );
    assert!(over.contains("talk since 10:30 · Q&A has been due for "), "{over}");
    chair.wait("11:15:03", |seen| seen.clock() > Some((11 * 60 + 15) * 60 + 2));
    chair.type_in("\r");
    let questions = follower.line();
    assert!(questions.contains("Q&A since 11:15"), "{questions}");
}

#[test]
fn a_session_that_is_opened_later_is_joined() {
    for named in [true, false] {
        let place = Place::new();
        let program = |verb: &[&str]| if named { place.program(verb) } else { place.anywhere(verb) };
        let follower = Follower::of(program(&["status", "--json", "--follow"]));
        assert_eq!(follower.status()["turn"], 0);
        assert!(program(&[&["do", "extend", "5m"], &STANDING[..]].concat()).output().unwrap().status.success());
        let status = std::iter::repeat_with(|| follower.status()).find(|status| status["turn"] == 2).unwrap();
        assert_eq!((&status["late_by"], &status["rehearsal"]), (&300.into(), &true.into()));
    }
}

#[test]
fn it_ends_when_nobody_reads_any_more_though_nothing_changes() {
    let place = Place::new();
    assert!(does(&place, &["extend", "1m"]));
    let mut program = place.program(&["status", "--follow"]);
    let mut program = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut output = BufReader::new(program.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let told =
        "10:40:00 · II Gestion de la migration: talk since 10:30 · The session is 1 min late · Déjeuner must start";
    assert!(line.starts_with(told), "{line}");
    drop(output);
    // Its end closes what it would complain on, too.
    let (sender, ended) = channel();
    let mut complaints = program.stderr.take().unwrap();
    thread::spawn(move || sender.send(std::io::read_to_string(&mut complaints).unwrap()));
    let said = ended.recv_timeout(CEILING);
    program.kill().unwrap();
    assert_eq!((said.as_deref(), program.wait().unwrap().code()), (Ok(""), Some(0)));
}
