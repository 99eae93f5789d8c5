//! The agenda's file, changed with an editor while the desk runs: written in place, written beside and renamed, broken,
//! mended, deleted.

use crate::place::Place;
use crate::pty::Terminal;
use std::fs::{self, OpenOptions};
use std::io::Write;

/// The text of the file with another one in a place of it.
fn edited(place: &Place, from: &str, to: &str) -> String {
    let text = fs::read_to_string(place.file()).unwrap();
    assert!(text.contains(from), "{from}");
    text.replace(from, to)
}

/// As editors do that keep the file: it is emptied, then written bit by bit.
fn write_in_place(place: &Place, text: &str) {
    let mut file = OpenOptions::new().write(true).truncate(true).open(place.file()).unwrap();
    for part in text.as_bytes().chunks(2_000) {
        file.write_all(part).unwrap();
        file.flush().unwrap();
    }
}

/// As editors do that never leave a file half written: the old one goes aside, the new one takes its name.
fn write_and_rename(place: &Place, text: &str) {
    let (new, old) = (place.file().with_extension("toml.new"), place.file().with_extension("toml~"));
    fs::write(&new, text).unwrap();
    fs::rename(place.file(), old).unwrap();
    fs::rename(new, place.file()).unwrap();
}

const TITLE: &str = "title  = \"Protection des migrants\"";

/// The desk beside the chair, once it is known to run.
fn desk(place: &Place) -> (Terminal, Terminal) {
    let chair = place.chair();
    let desk = place.joins(&["desk"], 100, 30);
    desk.wait("the day as a table", |seen| seen.has("end of the day") && seen.has("Enter: length of II"));
    (chair, desk)
}

fn title_of_v(place: &Place) -> String {
    place.status()["rundown"][6]["title"].as_str().unwrap().to_owned()
}

#[test]
fn a_file_written_in_place_is_looked_at_adopted_and_taken_back() {
    let place = Place::with_its_own_file();
    let (chair, mut desk) = desk(&place);
    write_in_place(&place, &edited(&place, TITLE, "title  = \"Protection du personnel\""));
    desk.wait("that it has changed", |seen| seen.has("agenda.toml has changed: 1 slot differs · f: look at it"));
    assert_eq!(title_of_v(&place), "Protection des migrants");
    desk.type_in("f");
    desk.wait("what it says", |seen| {
        seen.has("[x] V Protection des migrants") && seen.has("→ Protection du personnel")
    });
    desk.type_in("\r");
    desk.wait("the entry", |seen| seen.has("Taken from the agenda’s file: V") && !seen.has("has changed"));
    assert_eq!(title_of_v(&place), "Protection du personnel");
    desk.type_in("u");
    desk.wait("that the file still says otherwise", |seen| seen.has("has changed: 1 slot differs"));
    assert_eq!(title_of_v(&place), "Protection des migrants");
    chair.wait("nothing of the file at the chair", |seen| !seen.has("agenda.toml"));
}

#[test]
fn a_file_that_another_takes_the_place_of_is_followed_again_and_again() {
    let place = Place::with_its_own_file();
    let (_chair, mut desk) = desk(&place);
    write_and_rename(&place, &edited(&place, TITLE, "title  = \"Protection du personnel\""));
    desk.wait("the first change", |seen| seen.has("1 slot differs"));
    desk.type_in("f");
    desk.wait("what it says", |seen| seen.has("→ Protection du personnel"));
    write_and_rename(&place, &edited(&place, "title  = \"Mobilité et", "title  = \"La mobilité et"));
    desk.wait("the second one while it is open", |seen| seen.has("[x] IV Mobilité et"));
}

#[test]
fn a_broken_file_is_a_complaint_until_it_is_mended_and_a_deleted_one_is_said() {
    let place = Place::with_its_own_file();
    let (_chair, desk) = desk(&place);
    let sound = fs::read_to_string(place.file()).unwrap();
    write_in_place(&place, &edited(&place, "end   = \"14:00\"", "end   = \"11:00\""));
    desk.wait("the complaint", |seen| seen.has("agenda.toml:83:9: this slot ends no later than it starts"));
    write_and_rename(&place, &sound);
    desk.wait("the complaint gone", |seen| !seen.has("agenda.toml"));
    fs::remove_file(place.file()).unwrap();
    desk.wait("that it is gone", |seen| seen.has("agenda.toml is not there any more"));
}

#[test]
fn a_file_that_was_changed_before_the_desk_came_is_offered() {
    let place = Place::with_its_own_file();
    let _chair = place.chair();
    write_in_place(&place, &edited(&place, TITLE, "title  = \"Protection du personnel\""));
    let desk = place.joins(&["desk"], 80, 24);
    desk.wait("the difference", |seen| seen.has("agenda.toml has changed: 1 slot differs"));
}

#[test]
fn a_day_that_goes_on_needs_its_file_no_more() {
    let place = Place::with_its_own_file();
    let mut chair = place.chair();
    write_in_place(&place, &edited(&place, "end   = \"14:00\"", "end   = \"11:00\""));
    chair.type_in("\x1b[A");
    chair.wait("five minutes more", |seen| seen.has("to closing, 11:35"));
    drop(chair);
    // Killed or closed, the seat comes back, and is told what is wrong with the file.
    let back = place.joins(&["chair"], 80, 24);
    back.wait("the day as it stood", |seen| seen.has("to closing, 11:35") && seen.has("agenda.toml:83:9"));
    assert!(place.run(&["do", "extend", "1m"]).status.success());
    back.wait("an act from a script", |seen| seen.has("to closing, 11:36"));
    fs::remove_file(place.file()).unwrap();
    assert_eq!(title_of_v(&place), "Protection des migrants");
    let desk = place.joins(&["desk"], 100, 30);
    desk.wait("the desk without a file", |seen| seen.has("agenda.toml cannot be read") && seen.has("end of the day"));
    // What begins anew begins with a file, or not at all.
    let refused = place.run(&["do", "extend", "1m", "--new"]);
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
}
