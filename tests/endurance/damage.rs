//! Databases of sessions that are damaged in every way that can be told: what can be read goes on, what was found is kept.

use crate::files::{Place, acknowledged, damage};
use crate::program::Program;
use adjourn::clerk::Clerk;
use adjourn::log::sqlite::SqliteLog;
use adjourn::log::{Log, LogError};
use adjourn::session::entry::{Entry, EntryId};
use adjourn::session::event::Event;
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

/// A page that SQLite wrote ahead, with what stands before it; and what stands before the first one.
const FRAME: usize = 24 + PAGE;
const HEAD: usize = 32;

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

/// A session as a kill leaves it: all that was written stands ahead of the database, but for what was put into it after
/// so many acts.
struct Killed {
    acts: Vec<EntryId>,
    database: Vec<u8>,
    ahead: Vec<u8>,
}

impl Killed {
    fn after(acts: i64, settled_after: i64) -> Self {
        let place = Place::new();
        let (mut seat, mut done) = place.at_work(settled_after);
        if settled_after > 0 {
            let other = rusqlite::Connection::open(&place.session).unwrap();
            other.query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(())).unwrap();
        }
        done.extend((settled_after..acts).map(|act| acknowledged(&mut seat, 700 + act)));
        let copy = Place::new();
        std::fs::create_dir_all(copy.session.parent().unwrap()).unwrap();
        // Copied by another program: one that holds a session must not read its files.
        for (from, to) in [(&place.session, &copy.session), (&ahead(&place.session), &ahead(&copy.session))] {
            assert!(std::process::Command::new("cp").args([from, to]).status().unwrap().success());
        }
        drop(seat);
        let read = |path: &Path| std::fs::read(path).unwrap();
        Self { acts: done, database: read(&copy.session), ahead: read(&ahead(&copy.session)) }
    }

    /// The same with something else written ahead.
    fn with(&self, written_ahead: &[u8]) -> Place {
        let place = Place::new();
        std::fs::create_dir_all(place.session.parent().unwrap()).unwrap();
        std::fs::write(&place.session, &self.database).unwrap();
        std::fs::write(ahead(&place.session), written_ahead).unwrap();
        place
    }

    /// Where each act begins in what was written ahead, and where the last one ends.
    fn begins(&self) -> Vec<usize> {
        let frames = self.ahead[HEAD..].chunks_exact(FRAME).enumerate();
        let frames = frames.filter(|(_, frame)| frame[8..16] == self.ahead[16..24] && frame[4..8] != [0; 4]);
        std::iter::once(HEAD).chain(frames.map(|(number, _)| HEAD + (number + 1) * FRAME)).collect()
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
    let killed = Killed::after(40, 0);
    let acts = &killed.acts;
    for (what, harm) in harms {
        let place = killed.with(&killed.ahead);
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

#[test]
fn what_is_broken_in_the_middle_of_what_was_written_ahead_takes_nothing_of_the_rest_with_it() {
    for settled_after in [0, 10] {
        let killed = Killed::after(16, settled_after);
        let begins = killed.begins();
        // What stands before all, and a page and what stands before it, of every act but the last one.
        let frames = (HEAD..begins[begins.len() - 2]).step_by(FRAME);
        let places = std::iter::once(0).chain(frames.flat_map(|frame| [frame + 16, frame + 24 + 4000]));
        for broken in places {
            let what = format!("settled after {settled_after}, broken at {broken}");
            let mut bytes = killed.ahead.clone();
            bytes[broken..broken + 8].fill(0xA5);
            let place = killed.with(&bytes);
            let refused = SqliteLog::open_read_only(&place.session).map(drop);
            assert!(matches!(refused, Err(LogError::Damaged { .. })), "{what}: {refused:?}");
            let mut seat = mended(&place, &what, &killed.acts, 17);
            assert_eq!(seat.catch_up(), Ok(Vec::new()), "{what}");
        }
    }
}

#[test]
fn a_text_that_the_disk_altered_is_taken_from_where_it_still_is_as_it_was_written() {
    let killed = Killed::after(16, 0);
    let text = |entry: &Entry| if let Event::MessageShown { text } = &entry.event { Some(text.clone()) } else { None };
    for altered in 700..712 {
        let mut bytes = killed.ahead.clone();
        let written = format!("\"text\":\"{altered}\"").into_bytes();
        // The first of its places, on the page as it was when the act was written; later pictures of it hold it too.
        let at = bytes.windows(written.len()).position(|part| part == written).unwrap();
        bytes[at + 8..at + 11].copy_from_slice(b"999");
        let place = killed.with(&bytes);
        let mut seat = place.clerk();
        let texts: Vec<_> = seat.catch_up().unwrap().iter().filter_map(text).collect();
        assert_eq!(texts, (700..716).map(|second| second.to_string()).collect::<Vec<_>>(), "{altered}");
        assert!(seat.take_mended().is_some());
    }
}

#[test]
fn what_a_crash_cut_off_is_no_damage() {
    for settled_after in [0, 10] {
        let killed = Killed::after(16, settled_after);
        let (begins, end) = (killed.begins(), killed.ahead.len());
        let (last, after) = (begins[begins.len() - 2], begins[begins.len() - 1]);
        assert!(after >= last + 2 * FRAME, "several pages of one act");
        // Cut anywhere; and of the last act, which nobody was told of, any part may not have reached the disk.
        let cuts = (HEAD..=end).step_by(2_749).map(|cut| (killed.ahead[..cut].to_vec(), cut));
        let holes = (last..after).step_by(512).map(|hole| {
            let mut bytes = killed.ahead.clone();
            bytes[hole..after.min(hole + 512)].fill(0);
            (bytes, hole)
        });
        for (bytes, from) in cuts.chain(holes) {
            let place = killed.with(&bytes);
            let mut seat = place.clerk();
            let known: Vec<_> = seat.catch_up().unwrap().into_iter().skip(1).map(|entry| entry.id).collect();
            let what = format!("settled after {settled_after}, less what is behind {from}: {}", known.len());
            assert!(killed.acts.starts_with(&known), "{what}");
            assert!(from < last || known.len() + 1 >= killed.acts.len(), "{what}");
            assert_eq!(seat.take_mended(), None, "{what}");
        }
    }
}
