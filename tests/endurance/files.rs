//! Files that are taken away, replaced, damaged or forbidden while a session is open, and what acknowledges then.

use crate::program::{Program, acts_on};
use crate::room::{extend, opening, press, say};
use adjourn::clerk::Clerk;
use adjourn::duration::Second;
use adjourn::log::lasting::LastingLog;
use adjourn::log::sqlite::SqliteLog;
use adjourn::log::{Log, LogError};
use adjourn::session::entry::EntryId;
use adjourn::session::event::Rehearsal;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub(crate) struct Place {
    _directory: TempDir,
    pub(crate) session: PathBuf,
}

impl Place {
    pub(crate) fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let session = directory.path().join("state").join("x.session");
        Self { _directory: directory, session }
    }

    pub(crate) fn clerk(&self) -> Clerk {
        Clerk::new(Box::new(LastingLog::at(&self.session, false)))
    }

    /// A clerk with an open rehearsal, which other programs may join, and with so many acts.
    pub(crate) fn at_work(&self, acts: i64) -> (Clerk, Vec<EntryId>) {
        let mut clerk = self.clerk();
        let rehearsal = Rehearsal { real: Second(2_000_000_000), simulated: press(0).at, speed: 1 };
        clerk.open(&opening(Some(rehearsal)), &press(600), false).unwrap();
        let acts = (0..acts).map(|act| acknowledged(&mut clerk, 700 + act)).collect();
        (clerk, acts)
    }

    pub(crate) fn stored(&self) -> Vec<EntryId> {
        let entries = SqliteLog::open_read_only(&self.session).unwrap().after(0).unwrap();
        entries.into_iter().map(|(_, entry)| entry.id).collect()
    }

    #[track_caller]
    fn holds(&self, acts: &[EntryId]) {
        let stored = self.stored();
        let missing: Vec<_> = acts.iter().filter(|act| !stored.contains(act)).collect();
        assert!(missing.is_empty(), "acknowledged and lost: {missing:?}");
        // One opening, every act once.
        assert_eq!(stored.iter().collect::<std::collections::BTreeSet<_>>().len(), stored.len());
    }

    pub(crate) fn names(&self) -> Vec<String> {
        let files = self.session.parent().unwrap().read_dir().unwrap();
        let mut names: Vec<_> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// Has an act recorded, and gives its identity once that is acknowledged.
pub(crate) fn acknowledged(clerk: &mut Clerk, second: i64) -> EntryId {
    let press = press(second);
    let id = press.id;
    clerk.rule(&say(&second.to_string()), &press).unwrap().outcome.unwrap();
    id
}

#[test]
fn a_session_that_is_renamed_under_an_open_seat_loses_no_acknowledged_act() {
    let place = Place::new();
    let (mut ana, mut acts) = place.at_work(5);
    std::fs::rename(&place.session, place.session.with_extension("old")).unwrap();
    // Somebody begins another one under the same name: over what SQLite has beside the old one.
    let mut other = place.clerk();
    let meddled = other.open(&opening(None), &press(600), false);
    drop(other);
    acts.push(acknowledged(&mut ana, 800));
    acts.push(acknowledged(&mut ana, 801));
    drop(ana);
    place.holds(&acts);
    println!("the one who came then was told {:?}", meddled.map(|_| "nothing unusual"));
}

#[test]
fn a_file_of_the_session_that_is_read_by_another_part_of_the_program_costs_no_acknowledged_act() {
    let place = Place::new();
    let (mut ana, mut acts) = place.at_work(5);
    // Closing these descriptors drops SQLite's locks, and the next program believes itself alone and clears up.
    for ending in ["", "-wal", "-shm"] {
        drop(std::fs::read(format!("{}{ending}", place.session.display())).unwrap());
    }
    let program = Program::new();
    for text in ["one", "two"] {
        let said = program.on(&place.session).args(["do", "message", text, "--now", "2011-04-12T13:20:00Z"]).output();
        assert!(said.as_ref().unwrap().status.success(), "{said:?}");
    }
    acts.extend((0..5).map(|act| acknowledged(&mut ana, 1300 + act)));
    place.holds(&acts);
    let said = program.on(&place.session).args(["do", "message", "three", "--now", "2011-04-12T13:30:00Z"]).output();
    assert!(said.unwrap().status.success());
    acts.push(acknowledged(&mut ana, 1900));
    drop(ana);
    place.holds(&acts);
    assert_eq!(place.stored().len(), 1 + acts.len() + 3);
}

/// As a program does that believes itself to be the last one, or a person who tidies up.
#[test]
fn what_sqlite_writes_ahead_may_be_deleted_under_an_open_seat_and_no_acknowledged_act_is_lost() {
    let place = Place::new();
    let (mut ana, mut acts) = place.at_work(5);
    for ending in ["-wal", "-shm"] {
        std::fs::remove_file(format!("{}{ending}", place.session.display())).unwrap();
    }
    acts.push(acknowledged(&mut ana, 800));
    place.holds(&acts);
    drop(ana);
    place.holds(&acts);
}

/// Cuts off what was written ahead, and has SQLite forget what it remembers of it: its next look there fails.
fn fail(place: &Place) {
    let stranger = rusqlite::Connection::open(&place.session).unwrap();
    stranger.execute("UPDATE entry SET shared = 1", []).unwrap();
    // It closes before the file fails, and without tidying up: the seats have it open.
    drop(stranger);
    let ahead = format!("{}-wal", place.session.display());
    std::fs::OpenOptions::new().write(true).open(ahead).unwrap().set_len(100).unwrap();
}

#[test]
fn files_that_fail_once_are_opened_again_and_no_act_is_lost() {
    for seats in [1, 2] {
        let place = Place::new();
        let (mut ana, mut acts) = place.at_work(40);
        let mut others: Vec<Clerk> = (1..seats).map(|_| place.clerk()).collect();
        for other in &mut others {
            other.catch_up().unwrap();
        }
        fail(&place);
        let pressed = press(800);
        let failed = ana.rule(&say("x"), &pressed).unwrap_err();
        assert!(matches!(failed, LogError::Disk { .. }), "{failed}");
        assert!(failed.to_string().contains("look at the disk"), "{failed}");
        acts.push(pressed.id);
        ana.keep(&say("x"), pressed).unwrap();
        // The others find it out at their own next look.
        for other in &mut others {
            assert!(other.catch_up().is_err());
        }
        assert!(ana.catch_up().is_ok(), "{:?}", ana.catch_up());
        ana.write_kept().unwrap();
        place.holds(&acts);
        for other in &mut others {
            acts.push(acknowledged(other, 900));
        }
        acts.push(acknowledged(&mut ana, 901));
        drop((ana, others));
        place.holds(&acts);
    }
}

#[test]
fn a_directory_that_vanishes_is_made_anew_with_all_that_was_in_it() {
    let place = Place::new();
    let (mut ana, mut acts) = place.at_work(3);
    std::fs::remove_dir_all(place.session.parent().unwrap()).unwrap();
    acts.push(acknowledged(&mut ana, 800));
    place.holds(&acts);
    std::fs::remove_dir_all(place.session.parent().unwrap()).unwrap();
    // Also without an act, at the next look.
    assert!(ana.catch_up().is_ok());
    ana.write_kept().unwrap();
    place.holds(&acts);
}

#[test]
fn two_seats_put_a_vanished_session_back_together_and_each_act_once() {
    let place = Place::new();
    let (mut ana, mut acts) = place.at_work(3);
    let mut bo = place.clerk();
    bo.catch_up().unwrap();
    acts.push(acknowledged(&mut bo, 760));
    std::fs::remove_dir_all(place.session.parent().unwrap()).unwrap();
    acts.push(acknowledged(&mut ana, 800));
    acts.push(acknowledged(&mut bo, 801));
    acts.push(acknowledged(&mut ana, 802));
    place.holds(&acts);
    assert_eq!(place.stored().len(), acts.len() + 1);
    bo.catch_up().unwrap();
    assert_eq!(ana.session().entries().len(), bo.session().entries().len());
}

#[test]
fn a_place_that_cannot_be_written_is_tried_again_until_it_can() {
    let place = Place::new();
    // A file where the directory should be: the same for root, who may write everywhere.
    std::fs::write(place.session.parent().unwrap(), "in the way").unwrap();
    let mut ana = place.clerk();
    assert!(ana.catch_up().unwrap_err().may_pass());
    assert!(ana.open(&opening(None), &press(600), false).unwrap_err().may_pass());
    ana.keep_opening(opening(None), press(600), false);
    ana.keep(&extend(5), press(700)).unwrap();
    assert!(ana.write_kept().unwrap_err().may_pass());
    std::fs::remove_file(place.session.parent().unwrap()).unwrap();
    ana.write_kept().unwrap();
    assert_eq!((place.stored().len(), ana.kept().len()), (2, 0));
}

/// Overwrites so many bytes from there with what no database holds.
pub(crate) fn damage(path: &Path, from: usize, bytes: usize) {
    let mut content = std::fs::read(path).unwrap();
    let end = (from + bytes).min(content.len());
    content.get_mut(from..end).unwrap().fill(0xA5);
    std::fs::write(path, content).unwrap();
}

#[test]
fn a_damaged_session_is_set_aside_and_what_can_be_read_of_it_goes_on() {
    let place = Place::new();
    let (ana, acts) = place.at_work(400);
    drop(ana);
    let pages = std::fs::metadata(&place.session).unwrap().len() / 4096;
    assert!(pages > 20, "{pages}");
    // Two pages in the middle of the table.
    damage(&place.session, 4096 * 12, 2 * 4096);
    let before = std::fs::read(&place.session).unwrap();
    let mut bo = place.clerk();
    let entries = bo.catch_up().unwrap();
    let mended = bo.take_mended().unwrap();
    assert_eq!(mended.recovered, entries.len());
    assert!(mended.aside.ends_with("x.session.damaged"), "{mended:?}");
    // Everything that does not lie on those pages is there, in order.
    println!("{} of {} entries recovered from a file with two damaged pages of {pages}", entries.len(), acts.len() + 1);
    assert!(entries.len() > 300, "{}", entries.len());
    let known: Vec<_> = entries.iter().map(|entry| entry.id).collect();
    let expected: Vec<_> = acts.iter().copied().filter(|act| known.contains(act)).collect();
    assert_eq!(known.get(1..), Some(&expected[..]));
    // What was found damaged is kept as it was found.
    assert_eq!(std::fs::read(&mended.aside).unwrap(), before);
    acknowledged(&mut bo, 2000);
    assert_eq!(place.stored().len(), entries.len() + 1);
    assert_eq!(bo.take_mended(), None);
}

#[test]
fn a_session_damaged_while_a_seat_is_open_loses_nothing_that_the_seat_knows() {
    let place = Place::new();
    let (mut ana, mut acts) = place.at_work(50);
    drop(place.clerk());
    // All that lies there, under the hands of SQLite.
    for name in ["", "-wal", "-shm"] {
        let file = PathBuf::from(format!("{}{name}", place.session.display()));
        let length = std::fs::metadata(&file).map_or(0, |file| usize::try_from(file.len()).unwrap());
        if length > 0 {
            damage(&file, 0, length);
        }
    }
    for second in 800..803 {
        let press = press(second);
        acts.push(press.id);
        if ana.rule(&say("x"), &press).is_err() {
            ana.keep(&say("x"), press).unwrap();
        }
    }
    // It may take a look or two to find out what is damaged.
    let written = (0..5).any(|_| ana.catch_up().is_ok() && ana.write_kept().is_ok());
    assert!(written, "{:?}", ana.write_kept());
    drop(ana);
    let mut fresh = place.clerk();
    let stored: Vec<_> = fresh.catch_up().unwrap().into_iter().map(|entry| entry.id).collect();
    let missing: Vec<_> = acts.iter().filter(|act| !stored.contains(act)).collect();
    assert!(missing.is_empty(), "{} of {} missing; {:?}", missing.len(), acts.len(), place.names());
}

#[test]
fn a_second_damaged_session_gets_another_name_and_neither_is_deleted() {
    let place = Place::new();
    for name in ["x.session.damaged", "x.session.damaged-2"] {
        let (ana, _) = place.at_work(1);
        drop(ana);
        damage(&place.session, 0, 100_000);
        let mut bo = Clerk::new(Box::new(LastingLog::at(&place.session, true)));
        bo.catch_up().unwrap();
        assert!(bo.take_mended().unwrap().aside.ends_with(name));
    }
    let kept = place.names().into_iter().filter(|name| name.contains("damaged") && !name.contains("-wal"));
    assert_eq!(kept.filter(|name| !name.contains("-shm")).count(), 2, "{:?}", place.names());
}

#[test]
fn what_a_person_named_and_is_no_session_is_refused_and_stays_where_it_is() {
    let place = Place::new();
    std::fs::create_dir_all(place.session.parent().unwrap()).unwrap();
    let text = "somebody's letter, longer than the header of a database is: ".repeat(10);
    std::fs::write(&place.session, &text).unwrap();
    assert!(matches!(place.clerk().catch_up(), Err(LogError::NotASession { .. })));
    assert_eq!(std::fs::read_to_string(&place.session).unwrap(), text);
    assert!(!place.names().iter().any(|name| name.contains("damaged")), "{:?}", place.names());
}

#[test]
fn an_act_from_a_script_mends_a_damaged_session_and_says_where_the_old_one_lies() {
    let program = Program::new();
    let now = ["--now", "2011-04-12T13:20:00Z"];
    let said = program.command().args(["do", "message", "one"]).args(now).output().unwrap();
    assert!(said.status.success(), "{said:?}");
    let session = acts_on(&program);
    damage(&session, 0, 100_000);
    let said = program.command().args(["do", "message", "two"]).args(now).output().unwrap();
    let text = String::from_utf8(said.stdout).unwrap();
    assert!(text.contains("it was set aside as") && text.contains(".damaged"), "{text}");
    assert!(session.with_extension("rehearsal.damaged").exists());
}
