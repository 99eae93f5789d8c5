//! `status --line`: a file that always holds a whole line, and an empty one once nobody keeps it up to date.

use crate::place::Place;
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

/// What is waited for comes within this.
const CEILING: Duration = Duration::from_secs(30);
const STANDING: [&str; 2] = ["--now", "2011-04-12T10:40:00"];

/// A program that ends with the test.
struct Keeper(Child);

impl Keeper {
    fn start(place: &Place, file: &Path) -> Self {
        Self(place.program(&["status", "--line", &file.display().to_string()]).spawn().unwrap())
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let _ended = self.0.kill();
    }
}

#[track_caller]
fn does(place: &Place, act: &[&str]) {
    assert!(place.run(&[&["do"], act, &STANDING].concat()).status.success());
}

/// Waits until the file holds that line; whatever it holds until then is a whole line.
#[track_caller]
#[expect(clippy::disallowed_methods, reason = "only to give up on what never comes")]
fn await_line(file: &Path, wanted: &str) {
    let until = Instant::now() + CEILING;
    loop {
        let held = std::fs::read_to_string(file).unwrap_or_default();
        assert!(held.is_empty() || (held.ends_with('\n') && held.matches('\n').count() == 1), "{held:?}");
        if held.trim_end() == wanted && !held.is_empty() {
            return;
        }
        assert!(Instant::now() < until, "{held:?}, not {wanted:?}");
        std::thread::yield_now();
    }
}

#[test]
fn the_line_follows_every_act_and_is_empty_at_the_end() {
    let place = Place::new();
    let file = place.path().join("line.txt");
    does(&place, &["extend", "1m"]);
    let mut keeper = Keeper::start(&place, &file);
    await_line(&file, "Talks · 36:00 · 1 min late");
    does(&place, &["suspend"]);
    await_line(&file, "Session suspended · 1 min late");
    does(&place, &["blackout", "on"]);
    await_line(&file, "");
    does(&place, &["blackout", "off"]);
    await_line(&file, "Session suspended · 1 min late");
    let kill = format!("kill -TERM {}", keeper.0.id());
    assert!(std::process::Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    assert_eq!(keeper.0.wait().unwrap().code(), Some(0));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "\n");
    // Nothing lies beside it that was only on its way.
    let beside =
        std::fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(beside.filter(|name| name.contains("line.txt")).collect::<Vec<_>>(), ["line.txt"]);
}

#[test]
fn a_file_that_holds_more_than_a_line_is_left_alone() {
    let place = Place::new();
    let file = place.path().join("agenda.toml");
    let text = "title = \"A day\"\n".repeat(40);
    std::fs::write(&file, &text).unwrap();
    let refused = place.run(&["status", "--line", &file.display().to_string()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("holds more than a line"));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
}

#[test]
fn reports_and_exports_go_into_files_and_a_session_needs_no_agenda_beside_it() {
    let place = Place::new();
    does(&place, &["extend", "1m"]);
    let file = place.path().join("day.html");
    std::fs::write(&file, "old").unwrap();
    let session = place.session().display().to_string();
    // An agenda that is not there.
    let bare = |verb: &[&str]| {
        let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_adjourn"));
        program.args(verb).args(["--agenda", "gone.toml", "--session", &session]).current_dir(place.path());
        program.output().unwrap()
    };
    let report = bare(&["report", "-o", &file.display().to_string()]);
    assert!(report.status.success(), "{report:?}");
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
    let export = bare(&["export"]);
    assert_eq!(String::from_utf8(export.stdout).unwrap(), include_str!("../../agenda.toml"));
    let unwritable = bare(&["export", "-o", "gone/day.toml"]);
    assert_eq!(unwritable.status.code(), Some(1));
    // A session that nobody opened has nothing to report, and exits 1.
    let place = Place::new();
    let nothing = place.run(&["report"]);
    assert_eq!((nothing.status.code(), nothing.stdout.len()), (Some(1), 0));
}
