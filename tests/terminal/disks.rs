//! Real disks under a running seat: full, read-only, taken away and put back, shared over a network, slow.

use crate::mounts::Mounts;
use crate::place::{BEGINNING, Place};
use crate::pty::{Seen, Terminal};

/// A place whose session lies on a disk of its own, which is mounted so.
fn on_a_disk(options: &str) -> Option<(Place, Mounts, String)> {
    let mounts = Mounts::new()?;
    let entered = mounts.entered();
    let words: Vec<&str> = entered.iter().map(String::as_str).collect();
    let place = Place::new().keeping_in("disk").started_by(&words);
    let disk = place.path().join("disk");
    std::fs::create_dir(&disk).unwrap();
    let disk = disk.display().to_string();
    mounts.run(&format!("mount -t tmpfs -o {options} disk {disk}"));
    Some((place, mounts, disk))
}

/// Five minutes more, shown at once whatever becomes of it.
#[track_caller]
fn acts(chair: &mut Terminal, closing: &str) {
    chair.type_in("\x1b[A");
    chair.wait("the act on the screen", |seen| seen.has(&format!("to closing, {closing}")));
}

#[track_caller]
fn runs_on(chair: &Terminal) {
    let from = chair.look("the clock", Seen::clock);
    chair.wait("the clock running", |seen| seen.clock() > Some(from + 1));
}

#[test]
fn a_full_disk_holds_up_no_clock_and_costs_no_act() {
    let Some((place, mounts, disk)) = on_a_disk("size=256k") else { return };
    let mut chair = place.chair();
    mounts.run(&format!("dd if=/dev/zero of={disk}/fill bs=1k 2>/dev/null || true"));
    for closing in ["11:35", "11:40", "11:45"] {
        acts(&mut chair, closing);
    }
    chair.wait("what is the matter", |seen| seen.has("disk full; 3 acts kept"));
    runs_on(&chair);
    assert_eq!(place.status()["turn"], 2);
    let said = place.run(&["do", "message", "x"]);
    let text = String::from_utf8(said.stderr).unwrap();
    assert_eq!(said.status.code(), Some(1));
    assert!(text.contains("full; make room and try again"), "{text}");
    mounts.run(&format!("rm {disk}/fill"));
    chair.wait("the end of it", |seen| {
        seen.has("The record is being written again; the 3 acts that were kept are on it")
    });
    assert_eq!(place.status()["turn"], 5);
    chair.signal("KILL", None);
    let again = place.joins(&["chair"], 80, 24);
    again.wait("all of it again", |seen| seen.has("to closing, 11:45"));
}

#[test]
fn a_day_begins_on_a_read_only_disk_and_is_on_record_once_that_can_be_written() {
    let Some((place, mounts, disk)) = on_a_disk("size=1m,ro") else { return };
    let mut chair = place.opens(80, 24);
    chair.wait("what is the matter", |seen| seen.has("no permission") && seen.has("taken as on time. Is it?"));
    chair.type_in("\r");
    chair.wait("the answer", |seen| !seen.has("taken as on time"));
    acts(&mut chair, "11:35");
    chair.wait("what is kept", |seen| seen.has("no permission; 3 acts kept"));
    runs_on(&chair);
    mounts.run(&format!("mount -o remount,rw {disk}"));
    chair.wait("the end of it", |seen| seen.has("the 3 acts that were kept are on it"));
    let status = place.status();
    assert_eq!((&status["turn"], &status["late_by"]), (&3.into(), &300.into()));
}

#[test]
fn a_disk_that_turns_read_only_under_an_open_seat_costs_no_act() {
    let Some((place, mounts, disk)) = on_a_disk("size=1m") else { return };
    let mut chair = place.chair();
    acts(&mut chair, "11:35");
    chair.wait("on record", |seen| seen.has("5 min longer"));
    // The same disk mounted over itself: what is open stays so, and what is opened from now on cannot be written.
    mounts.run(&format!("mount --bind {disk} {disk}; mount -o remount,ro,bind {disk}"));
    for closing in ["11:40", "11:45"] {
        acts(&mut chair, closing);
    }
    runs_on(&chair);
    assert_eq!(place.status()["current"]["slot"], "gestion");
    // A script opens its own, and is told.
    let said = place.run(&["do", "message", "x"]);
    let text = String::from_utf8(said.stderr).unwrap();
    assert_eq!(said.status.code(), Some(1), "{text}");
    assert!(text.contains("no permission; ask its owner"), "{text}");
    // Another seat reads all that there is, keeps what is new, and writes it when it can.
    let mut other = place.joins(&["chair", "--by", "Ana"], 80, 24);
    other.wait("what is there", |seen| seen.is_up() && seen.has("to closing, 11:45"));
    acts(&mut other, "11:50");
    other.wait("what is kept", |seen| seen.has("no permission; one act kept"));
    mounts.run(&format!("umount {disk}"));
    other.wait("the end of it", |seen| seen.has("the act that was kept is on it"));
    chair.wait("the act of the other", |seen| seen.has("to closing, 11:50"));
    assert_eq!(place.status()["turn"], 6);
}

#[test]
fn a_seat_on_a_read_only_disk_reads_what_is_there_and_keeps_what_is_new() {
    let Some((place, mounts, disk)) = on_a_disk("size=1m") else { return };
    let mut chair = place.chair();
    acts(&mut chair, "11:35");
    chair.wait("on record", |seen| seen.has("5 min longer"));
    chair.signal("TERM", None);
    assert_eq!(chair.end(), Ok(0));
    mounts.run(&format!("mount -o remount,ro {disk}"));
    // Whoever only reads can; and whoever acts is shown what was ruled before.
    assert_eq!(place.status()["turn"], 3);
    let mut again = place.joins(&["chair"], 80, 24);
    again.wait("what is there", |seen| seen.is_up() && seen.has("to closing, 11:35"));
    acts(&mut again, "11:40");
    again.wait("what is kept", |seen| seen.has("no permission; one act kept"));
    runs_on(&again);
    mounts.run(&format!("mount -o remount,rw {disk}"));
    again.wait("the end of it", |seen| seen.has("the act that was kept is on it"));
    assert_eq!(place.status()["turn"], 4);
}

#[test]
fn a_disk_that_is_taken_away_and_put_back_has_every_act_in_the_end() {
    let Some((place, mounts, disk)) = on_a_disk("size=1m") else { return };
    let mut chair = place.chair();
    acts(&mut chair, "11:35");
    chair.wait("on record", |seen| seen.has("5 min longer"));
    // Kept mounted elsewhere, as a disk that is pulled out keeps what is on it.
    let drawer = place.path().join("drawer").display().to_string();
    mounts.run(&format!("mkdir {drawer}; mount --bind {disk} {drawer}; umount -l {disk}"));
    acts(&mut chair, "11:40");
    runs_on(&chair);
    // Where it was is an empty directory, in which the session is made anew.
    chair.wait("on record again", |seen| seen.has("II: talk 5 min longer; Q&A 11:25, closing 11:40"));
    assert_eq!(place.status()["turn"], 4);
    mounts.run(&format!("mount --bind {drawer} {disk}"));
    acts(&mut chair, "11:45");
    chair.wait("on record once more", |seen| seen.has("II: talk 5 min longer; Q&A 11:30, closing 11:45"));
    let status = place.status();
    assert_eq!((&status["turn"], &status["late_by"]), (&5.into(), &900.into()));
    runs_on(&chair);
}

#[test]
fn a_directory_that_is_renamed_and_comes_back_has_every_act_in_the_end() {
    let place = Place::new().keeping_in("room");
    let mut chair = place.chair();
    acts(&mut chair, "11:35");
    chair.wait("on record", |seen| seen.has("5 min longer"));
    let (room, away) = (place.path().join("room"), place.path().join("away"));
    std::fs::rename(&room, &away).unwrap();
    acts(&mut chair, "11:40");
    chair.wait("on record again", |seen| seen.has("closing 11:40"));
    assert_eq!(place.status()["turn"], 4);
    std::fs::rename(&room, place.path().join("new")).unwrap();
    std::fs::rename(&away, &room).unwrap();
    acts(&mut chair, "11:45");
    chair.wait("on record once more", |seen| seen.has("closing 11:45"));
    assert_eq!(place.status()["turn"], 5);
}

#[test]
fn a_session_on_a_network_file_system_is_not_made_there_and_the_clock_runs_without_it() {
    let Some((place, mounts, disk)) = on_a_disk("size=1m") else { return };
    let entered = mounts.entered();
    // What the kernel says of its mounts, to this program alone: that disk is another machine's.
    let table = place.path().join("mounts").display().to_string();
    mounts.run(&format!("sed 's| - tmpfs disk | - nfs4 server:/disk |' /proc/self/mountinfo > {table}; grep -q ' {disk} .* nfs4 ' {table}"));
    let lie = format!("mount --bind {table} /proc/$$/mountinfo; exec \"$@\"");
    let by: Vec<&str> = entered.iter().map(String::as_str).chain(["sh", "-ec", &lie, "sh"]).collect();
    let place = place.started_by(&by);
    let said = place.run(&["do", "extend", "5m", "--now", BEGINNING]);
    let text = String::from_utf8(said.stderr).unwrap();
    assert_eq!(said.status.code(), Some(1));
    assert!(
        text.contains("is on a network file system (nfs4), where a session is not safe; keep it on a local disk"),
        "{text}"
    );
    let mut chair = place.opens(80, 24);
    chair.wait("what is the matter", |seen| seen.has("not on this file system") && seen.has("Is it?"));
    chair.type_in("\r");
    chair.wait("the answer", |seen| !seen.has("taken as on time"));
    acts(&mut chair, "11:35");
    chair.wait("what is kept", |seen| seen.has("not on this file system; 3 acts kept"));
    runs_on(&chair);
    chair.signal("TERM", None);
    assert_eq!(chair.end(), Ok(1));
    chair.wait("what is lost", |seen| {
        seen.has("could not be written and are lost") && seen.has("II: talk 5 min longer")
    });
    chair.assert_restored();
}
