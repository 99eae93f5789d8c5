//! A seat whose disk fails under it: what it shows, what it says, and what is on disk once it works again.

use crate::place::Place;
use crate::pty::Seen;
use rusqlite::Connection;

/// Holds the session's lock, as a program does that hangs in the middle of a write.
fn hold(place: &Place) -> Connection {
    let lock = Connection::open(place.session()).unwrap();
    lock.execute_batch("BEGIN IMMEDIATE").unwrap();
    lock
}

fn waits_for(chair: &crate::pty::Terminal, closing: &str) {
    chair.wait("the act on the screen", |seen| seen.has(&format!("to closing, {closing}")));
}

#[test]
fn an_act_on_a_slow_disk_is_shown_as_what_it_is_while_the_clock_runs_and_is_on_record_in_the_end() {
    let place = Place::new();
    let mut chair = place.chair();
    let lock = hold(&place);
    chair.type_in("\x1b[A");
    chair.wait("what is the matter", |seen| seen.has("slow disk; one act waits"));
    waits_for(&chair, "11:35");
    assert_eq!(place.status()["turn"], 2);
    let from = chair.look("the clock", Seen::clock);
    chair.wait("the clock running", |seen| seen.clock() > Some(from));
    lock.execute_batch("ROLLBACK").unwrap();
    chair.wait("the end of it", |seen| seen.has("The record is being written again"));
    waits_for(&chair, "11:35");
    assert!(!chair.text().contains("Marie –"), "one's own act is no news: {}", chair.text());
    assert_eq!(place.status()["turn"], 3);
}

#[test]
fn acts_that_cannot_be_written_count_here_are_said_to_be_unwritten_and_are_written_later() {
    let place = Place::new();
    let mut chair = place.chair();
    let lock = hold(&place);
    chair.type_in("\x1b[A");
    // It waits for the lock for some seconds, and then keeps the act.
    chair.wait("what is kept", |seen| {
        seen.has("another program holds the lock; one act kept") && seen.has("Not on disk yet:")
    });
    waits_for(&chair, "11:35");
    assert_eq!(place.status()["turn"], 2);
    chair.type_in("q");
    chair.wait("the question", |seen| seen.has("One act is not on disk and is lost then"));
    chair.type_in("\x1b");
    lock.execute_batch("ROLLBACK").unwrap();
    chair.wait("the end of it", |seen| seen.has("the act that was kept is on it"));
    waits_for(&chair, "11:35");
    assert_eq!(place.status()["turn"], 3);
}

#[test]
fn a_seat_that_must_leave_says_what_could_not_be_written() {
    let place = Place::new();
    let mut chair = place.chair();
    let lock = hold(&place);
    chair.type_in("\x1b[A");
    chair.wait("what is kept", |seen| seen.has("one act kept"));
    chair.signal("TERM", None);
    assert_eq!(chair.end(), Ok(1));
    chair.wait("what is lost", |seen| {
        seen.has("One act could not be written and is lost:") && seen.has("II: talk 5 min longer")
    });
    chair.assert_restored();
    drop(lock);
    assert_eq!(place.status()["turn"], 2);
}

#[test]
fn a_session_whose_directory_vanishes_is_made_anew_by_the_seat_that_runs_it() {
    let place = Place::new();
    let mut chair = place.chair();
    chair.type_in("\x1b[A");
    chair.wait("the acknowledgement", |seen| seen.has("5 min longer"));
    for ending in ["", "-wal", "-shm", ".bell", ".herald"] {
        // The herald's lock is there only where something is announced.
        let _gone = std::fs::remove_file(format!("{}{ending}", place.session().display()));
    }
    chair.type_in("\x1b[C");
    chair.wait("the next act", |seen| seen.has("1 min longer"));
    waits_for(&chair, "11:36");
    let stage = place.joins(&["stage"], 20, 6);
    stage.wait("the session on another seat", |seen| seen.has("11:36"));
    assert_eq!(place.status()["turn"], 4);
    // And each hears the other again.
    chair.type_in("\x1b[C");
    stage.wait("the next act on the other seat", |seen| seen.has("11:37"));
}

#[test]
fn a_file_that_may_grow_no_more_holds_up_no_clock_and_costs_no_act() {
    let place = Place::new();
    let mut chair = place.chair();
    // A limit of the system on the size of files stands for a disk that is full: there is room for one act or two.
    let ahead = format!("{}-wal", place.session().display());
    chair.limit_files(&(std::fs::metadata(ahead).unwrap().len() + 12_000).to_string());
    for closing in ["11:35", "11:40", "11:45", "11:50"] {
        chair.type_in("\x1b[A");
        waits_for(&chair, closing);
    }
    chair.wait("what is kept", |seen| seen.has("kept"));
    let from = chair.look("the clock", Seen::clock);
    chair.wait("the clock running", |seen| seen.clock() > Some(from));
    chair.limit_files("unlimited");
    chair.wait("the end of it", |seen| seen.has("kept are on it") || seen.has("kept is on it"));
    assert_eq!(place.status()["turn"], 6);
    waits_for(&chair, "11:50");
}

#[test]
fn a_chair_of_a_session_of_a_newer_adjourn_is_told_so_before_the_screen_is_taken() {
    let place = Place::new();
    assert!(place.run(&["do", "extend", "5m", "--now", "2011-04-12T10:40:00"]).status.success());
    let database = Connection::open(place.session()).unwrap();
    database.pragma_update(None, "user_version", 2).unwrap();
    drop(database);
    let before = std::fs::read(place.session()).unwrap();
    let chair = place.joins(&["chair"], 80, 24);
    assert_eq!(chair.end(), Ok(1));
    chair.wait("what is the matter", |seen| {
        let line = seen.text().replace('\n', "");
        line.contains("was written by a newer adjourn; update adjourn on this machine, or name another file")
    });
    chair.assert_restored();
    assert_eq!(std::fs::read(place.session()).unwrap(), before);
}

#[test]
fn a_chair_who_starts_on_a_damaged_session_goes_on_with_what_can_be_read_and_is_told_where_the_rest_lies() {
    let place = Place::new();
    for act in [&["do", "extend", "5m", "--now", "2011-04-12T10:40:00"][..], &["do", "extend", "5m"]] {
        assert!(place.run(act).status.success());
    }
    let mut content = std::fs::read(place.session()).unwrap();
    content[..4096].fill(0xA5);
    std::fs::write(place.session(), &content).unwrap();
    let mut chair = place.joins(&["chair"], 80, 24);
    chair.wait("what is the matter", |seen| {
        seen.has("The session’s file was damaged; it was set aside as") && seen.has("3 entries could be read")
    });
    waits_for(&chair, "11:40");
    chair.type_in("\x1b[A");
    chair.wait("the next act", |seen| seen.has("to closing, 11:45"));
    assert_eq!(place.status()["turn"], 4);
    let aside = format!("{}.damaged", place.session().display());
    assert_eq!(std::fs::read(aside).unwrap(), content);
}

#[test]
fn a_chair_who_rehearses_in_a_real_session_is_refused_before_the_screen_is_taken() {
    let place = Place::with("title = 'Day'\n[[slot]]\ntitle = 'A'\nstart = '00:00'\nend = '23:59'\n");
    assert!(place.run(&["do", "message", "x"]).status.success());
    let chair = place.joins(&["chair", "--now", "10:40"], 80, 24);
    assert_eq!(chair.end(), Ok(1));
    chair.wait("what is the matter", |seen| {
        seen.text().replace('\n', "").contains("The session is a real one; leave --now out")
    });
    chair.assert_restored();
    assert!(!chair.read(|seen| String::from_utf8_lossy(&seen.bytes).contains("\x1b[?1049h")));
    assert_eq!(place.status()["turn"], 2);
}
