//! Databases of sessions that are damaged in every way that can be told: what can be read goes on, what was found is kept.

use crate::files::{Place, acknowledged, damage};
use crate::program::Program;
use adjourn::clerk::Clerk;
use adjourn::log::sqlite::SqliteLog;
use adjourn::log::{Log, LogError};
use adjourn::session::entry::EntryId;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const PAGE: usize = 4096;
const ACTS: i64 = 300;

fn ahead(session: &Path) -> PathBuf {
    PathBuf::from(format!("{}-wal", session.display()))
}

fn cut_to(path: &Path, bytes: u64) {
    std::fs::OpenOptions::new().write(true).open(path).unwrap().set_len(bytes).unwrap();
}

fn length(path: &Path) -> usize {
    usize::try_from(path.metadata().unwrap().len()).unwrap()
}

/// Does harm to a session.
type Harm = fn(&Path);

/// How a session at rest may be damaged, and how many of its entries, the opening included, must be readable then.
fn harms() -> Vec<(&'static str, Harm, i64)> {
    let all = ACTS + 1;
    vec![
        ("the first hundred bytes", |session| damage(session, 0, 100), all),
        ("the first page", |session| damage(session, 0, PAGE), all),
        ("the first two pages, the root of the table among them", |session| damage(session, 0, 2 * PAGE), all),
        ("two pages in the middle", |session| damage(session, length(session) / PAGE / 2 * PAGE, 2 * PAGE), all - 40),
        ("its second half", |session| cut_to(session, session.metadata().unwrap().len() / 2), all / 3),
        ("a part of a page at its end", |session| cut_to(session, session.metadata().unwrap().len() - 100), all - 20),
        ("its marks", |session| damage(session, 60, 16), all),
    ]
}

/// All that lies beside a session, by name.
fn content(session: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = session.parent().unwrap().read_dir().unwrap().map(|file| file.unwrap());
    let kept = files.filter(|file| !file.file_name().to_string_lossy().contains("bell"));
    kept.map(|file| (file.file_name().into_string().unwrap(), std::fs::read(file.path()).unwrap())).collect()
}

/// Looks into a damaged session as a seat does that writes, and says what is there then.
#[track_caller]
fn mended(place: &Place, what: &str, acts: &[EntryId], least: i64) -> Clerk {
    let before = content(&place.session);
    let mut seat = place.clerk();
    let entries = seat.catch_up().unwrap_or_else(|error| panic!("{what}: {error}"));
    let said = seat.take_mended().unwrap_or_else(|| panic!("{what}: nothing was set aside: {:?}", place.names()));
    assert_eq!(said.recovered, entries.len(), "{what}");
    assert!(entries.len() >= usize::try_from(least).unwrap(), "{what}: {} of {}", entries.len(), acts.len() + 1);
    // In their order, and none that was not there.
    let known: Vec<_> = entries.iter().map(|entry| entry.id).collect();
    let expected: Vec<_> = acts.iter().copied().filter(|act| known.contains(act)).collect();
    assert_eq!(known.iter().filter(|id| acts.contains(id)).copied().collect::<Vec<_>>(), expected, "{what}");
    // What was found is kept as it was found, byte by byte.
    let after = content(&place.session);
    for (name, bytes) in before.iter().filter(|(name, bytes)| !name.ends_with("-shm") && !bytes.is_empty()) {
        let aside = name.replace("x.session", "x.session.damaged");
        assert!(after.get(&aside) == Some(bytes), "{what}: {aside} of {:?}", after.keys());
    }
    assert!(!after.keys().any(|name| name.contains("mending")), "{what}: {:?}", after.keys());
    seat
}

#[test]
fn a_damaged_database_gives_up_all_that_its_pages_still_hold_however_it_was_named() {
    for (what, harm, least) in harms() {
        let place = Place::new();
        let (seat, acts) = place.at_work(ACTS);
        drop(seat);
        harm(&place.session);
        let mut seat = mended(&place, what, &acts, least);
        println!("{what}: {} of {} entries", seat.session().entries().len(), acts.len() + 1);
        // And it goes on; where the opening is lost somebody opens it anew.
        if seat.session().opening().is_some() {
            let act = acknowledged(&mut seat, 5000);
            drop(seat);
            assert_eq!(place.stored().last(), Some(&act), "{what}");
        }
    }
}

#[test]
fn what_a_killed_seat_left_written_ahead_is_not_lost_with_a_ruined_database() {
    let harms: [(&str, Harm); 4] = [
        ("the first page", |session| damage(session, 0, PAGE)),
        ("all of it", |session| damage(session, 0, length(session))),
        ("cut off", |session| cut_to(session, 0)),
        ("cut short", |session| cut_to(session, 100)),
    ];
    for (what, harm) in harms {
        let (place, running) = (Place::new(), Place::new());
        let (seat, acts) = running.at_work(40);
        // As a kill leaves it: all that was written stands ahead of the database.
        std::fs::create_dir_all(place.session.parent().unwrap()).unwrap();
        for (from, to) in
            [(running.session.clone(), place.session.clone()), (ahead(&running.session), ahead(&place.session))]
        {
            std::fs::copy(from, to).unwrap();
        }
        drop(seat);
        harm(&place.session);
        // SQLite may find all by itself in what was written ahead; then nothing need be set aside.
        let mut seat = place.clerk();
        let entries = seat.catch_up().unwrap_or_else(|error| panic!("{what}: {error}"));
        let known: Vec<_> = entries.iter().map(|entry| entry.id).collect();
        let lost = acts.iter().filter(|act| !known.contains(act)).count();
        assert_eq!((lost, known.len()), (0, acts.len() + 1), "{what}");
    }
}

#[test]
fn whoever_only_reads_says_that_it_is_damaged_and_changes_nothing() {
    for (what, harm, _) in harms().into_iter().take(3) {
        let place = Place::new();
        drop(place.at_work(20));
        harm(&place.session);
        let before = content(&place.session);
        let opened = SqliteLog::open_read_only(&place.session).and_then(|mut log| log.after(0));
        assert!(matches!(opened, Err(LogError::Damaged { .. })), "{what}: {opened:?}");
        let program = Program::new();
        let said = program.on(&place.session).arg("status").output().unwrap();
        let text = String::from_utf8(said.stderr).unwrap();
        assert_eq!(said.status.code(), Some(1), "{what}");
        assert!(text.contains("is damaged") && text.contains("sets it aside"), "{text}");
        assert_eq!(content(&place.session), before, "{what}");
    }
}

#[test]
fn a_damaged_session_stays_as_it_is_when_no_new_one_can_be_made() {
    let place = Place::new();
    let (seat, acts) = place.at_work(20);
    drop(seat);
    damage(&place.session, 0, PAGE);
    // A directory where the new one would be made.
    let new = PathBuf::from(format!("{}.mending", place.session.display()));
    std::fs::create_dir(&new).unwrap();
    let before = std::fs::read(&place.session).unwrap();
    assert!(place.clerk().catch_up().is_err());
    assert_eq!(std::fs::read(&place.session).unwrap(), before);
    std::fs::remove_dir(&new).unwrap();
    drop(mended(&place, "later", &acts, 21));
}

#[test]
fn a_session_of_a_newer_adjourn_is_left_alone_and_said_to_be_one() {
    let place = Place::new();
    drop(place.at_work(3));
    rusqlite::Connection::open(&place.session).unwrap().pragma_update(None, "user_version", 2).unwrap();
    let before = content(&place.session);
    let program = Program::new();
    for verb in [&["status"][..], &["do", "extend", "5m"], &["chair"], &["report"]] {
        let said = program.on(&place.session).args(verb).output().unwrap();
        let text = String::from_utf8(said.stderr).unwrap();
        assert_eq!(said.status.code(), Some(1), "{verb:?}");
        assert!(text.contains("was written by a newer adjourn; update adjourn on this machine"), "{verb:?}: {text}");
    }
    let after = content(&place.session);
    assert_eq!(after.get("x.session"), before.get("x.session"));
    assert!(!after.keys().any(|name| name.contains("damaged")), "{:?}", after.keys());
}
