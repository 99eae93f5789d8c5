//! What a newer adjourn wrote, in files that are damaged or vanish under a seat that does not understand it.
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use super::*;
use crate::duration::Second;
use crate::log::record;
use crate::log::salvage::Stored;
use crate::session::entry::{Author, EntryId};
use crate::session::event::Event;

fn stored(number: u64, replaced: (&str, &str)) -> Stored {
    let (at, by) = (Second(0), Author::default());
    let event = Event::MessageShown { text: "x".to_owned() };
    let entry = Entry { id: EntryId(u128::from(number)), at, turn: number, pressed: at, by, event };
    let body = record::write(&entry).unwrap().replace(replaced.0, replaced.1);
    Stored { id: entry.id.to_string(), body }
}

fn known(number: u64) -> Stored {
    stored(number, ("", ""))
}

/// Of a kind that is not known here, with a word besides that must not be lost.
fn unknown(number: u64) -> Stored {
    stored(number, ("message-shown", "sung"))
}

fn newer(number: u64) -> Stored {
    stored(number, (r#""format":1"#, r#""format":2"#))
}

fn session(entries: &[Stored]) -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.session");
    SqliteLog::open(&path).unwrap().fill(entries).unwrap();
    (directory, path)
}

#[test]
fn what_is_not_understood_is_carried_out_of_a_damaged_session_word_for_word() {
    for entries in [[known(1), unknown(2), known(3)], [known(1), unknown(2), newer(3)]] {
        let (_directory, path) = session(&entries);
        let mut content = std::fs::read(&path).unwrap();
        content.iter_mut().take(100).for_each(|byte| *byte = 0xA5);
        std::fs::write(&path, content).unwrap();
        let mut log = LastingLog::at(&path, true);
        // Of a newer format it is refused after as before.
        let _refused = log.after(0);
        assert_eq!(log.take_mended().unwrap().recovered, 3);
        assert_eq!(salvage::salvage(&path), entries);
    }
}

#[test]
fn what_is_not_understood_is_put_back_into_a_log_that_vanished() {
    let entries = [known(1), unknown(2)];
    let (_directory, path) = session(&entries);
    let mut log = LastingLog::at(&path, true);
    let held = log.after(0).unwrap();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(log.after(0), Err(LogError::BegunAnew));
    for (_, entry) in held {
        log.append(0, &mut |_| Some(entry.clone())).unwrap();
    }
    drop(log);
    assert_eq!(salvage::salvage(&path), entries);
}
