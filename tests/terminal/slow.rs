//! A disk on which every write takes more than a second to be safe: the system's own calls, made slow under the program.

use crate::place::Place;
use crate::pty::Seen;
use std::path::PathBuf;
use std::process::Command;

/// What SQLite asks of the system at each commit, as a library that goes before the system's own.
const SLOW: &str = r#"
#define _GNU_SOURCE
#include <stdlib.h>
#include <unistd.h>
#include <sys/syscall.h>
static void wait_a_while(void) { if (access(getenv("SLOW_DISK"), F_OK) == 0) usleep(1200000); }
int fsync(int file) { wait_a_while(); return syscall(SYS_fsync, file); }
int fdatasync(int file) { wait_a_while(); return syscall(SYS_fdatasync, file); }
"#;

/// A place whose disk is slow as long as that file is there.
fn place() -> (Place, PathBuf) {
    let place = Place::new();
    let (source, library, slow) =
        (place.path().join("slow.c"), place.path().join("slow.so"), place.path().join("slow"));
    std::fs::write(&source, SLOW).unwrap();
    let made = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(&source).status().unwrap();
    assert!(made.success());
    let around = [("LD_PRELOAD", library.display().to_string()), ("SLOW_DISK", slow.display().to_string())];
    (place.around(around), slow)
}

#[test]
fn on_a_disk_that_takes_a_second_for_a_write_the_clock_runs_and_every_act_counts_at_once() {
    let (place, slow) = place();
    let mut chair = place.chair();
    std::fs::write(&slow, "").unwrap();
    let from = chair.look("the clock", Seen::clock);
    for key in ["\x1b[C", "\x1b[C", "\x1b[A", "\x1b[A"] {
        chair.type_in(key);
    }
    chair.wait("what is the matter", |seen| seen.has("slow disk; "));
    chair.wait("all acts on the screen", |seen| seen.has("to closing, 11:42"));
    chair.wait("the clock running", |seen| seen.clock() > Some(from + 2));
    chair.wait("the end of it", |seen| seen.has("The record is being written again"));
    let status = place.status();
    assert_eq!((&status["turn"], &status["late_by"]), (&6.into(), &720.into()));
    // And so it is for whoever starts on such a disk.
    chair.signal("KILL", None);
    let again = place.joins(&["chair"], 80, 24);
    again.wait("the session again", |seen| seen.has("to closing, 11:42"));
}

#[test]
fn a_session_is_opened_on_a_slow_disk_and_left_once_all_is_written() {
    let (place, slow) = place();
    std::fs::write(&slow, "").unwrap();
    let mut chair = place.opens(80, 24);
    let from = chair.look("the clock while it is opened", Seen::clock);
    chair.wait("the clock running", |seen| seen.clock() > Some(from + 1));
    chair.wait("the first question", |seen| seen.has("Is it?"));
    chair.type_in("\r");
    chair.wait("the answer", |seen| !seen.has("Is it?"));
    chair.type_in("\x1b[A");
    chair.wait("the act on the screen", |seen| seen.has("to closing, 11:35"));
    // Whoever ends it waits for the disk, and nothing is lost.
    chair.signal("TERM", None);
    assert_eq!(chair.end(), Ok(0));
    chair.assert_restored();
    let status = place.status();
    assert_eq!((&status["turn"], &status["late_by"]), (&3.into(), &300.into()));
}
