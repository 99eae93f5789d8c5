//! What the database keeps and refuses, looked at from inside.
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use super::*;
use crate::duration::Second;
use crate::session::entry::Author;
use crate::session::event::Event;

fn entry(number: u64, text: &str) -> Entry {
    let (at, by) = (Second(0), Author::default());
    let event = Event::MessageShown { text: text.to_owned() };
    Entry { id: EntryId(u128::from(number)), at, turn: number, pressed: at, by, event }
}

fn append(log: &mut SqliteLog, entry: &Entry) -> Result<Option<(Arrival, Entry)>, LogError> {
    log.append(Arrival::MAX, &mut |_| Some(entry.clone()))
}

fn new() -> (tempfile::TempDir, PathBuf, SqliteLog) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.session");
    let log = SqliteLog::open(&path).unwrap();
    (directory, path, log)
}

#[test]
fn a_commit_is_on_disk_when_it_returns() {
    let (_directory, _, log) = new();
    let pragma = |name| log.connection.pragma_query_value(None, name, |row| row.get::<_, String>(0));
    let number = |name| log.connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    assert_eq!((pragma("journal_mode").unwrap().as_str(), number("synchronous").unwrap()), ("wal", 2));
    assert_eq!((number("application_id").unwrap(), number("user_version").unwrap()), (APPLICATION, LAYOUT));
}

#[test]
fn an_entry_that_is_there_is_not_written_again() {
    let (_directory, _, mut log) = new();
    assert_eq!(append(&mut log, &entry(7, "first")), Ok(Some((1, entry(7, "first")))));
    let rings = log.bell.path().metadata().unwrap().len();
    assert_eq!(append(&mut log, &entry(7, "second")), Ok(Some((1, entry(7, "first")))));
    assert_eq!(log.after(0), Ok(vec![(1, entry(7, "first"))]));
    assert_eq!(log.bell.path().metadata().unwrap().len(), rings);
}

#[test]
fn nothing_is_deleted_or_changed_not_even_by_hand() {
    let (_directory, _, mut log) = new();
    append(&mut log, &entry(7, "first")).unwrap();
    for (statement, told) in [
        ("DELETE FROM entry", "entries are never deleted"),
        ("UPDATE entry SET body = '{}'", "entries never change"),
        ("UPDATE entry SET id = 'x'", "entries never change"),
        ("UPDATE entry SET arrived = 9", "entries never change"),
    ] {
        assert_eq!(log.connection.execute(statement, []).unwrap_err().to_string(), told);
    }
    assert_eq!(log.connection.execute("UPDATE entry SET shared = 4", []), Ok(1));
    assert_eq!(log.after(0), Ok(vec![(1, entry(7, "first"))]));
}

#[test]
fn what_an_unknown_kind_holds_is_kept_as_it_stands() {
    let (_directory, path, mut log) = new();
    let body = record::write(&entry(7, "x")).unwrap().replace("message-shown", "sung");
    log.connection.execute("INSERT INTO entry (id, body) VALUES ('x', ?1)", [&body]).unwrap();
    append(&mut log, &entry(8, "y")).unwrap();
    let unknown = Event::Unknown { kind: "sung".to_owned(), body: body.as_str().into() };
    assert_eq!(log.after(0).unwrap().first().unwrap().1.event, unknown);
    drop(log);
    let kept: String =
        Connection::open(path).unwrap().query_row("SELECT body FROM entry", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, body);
}

#[test]
fn a_full_disk_is_told_and_what_was_written_stays() {
    let (_directory, _, mut log) = new();
    append(&mut log, &entry(1, "kept")).unwrap();
    log.connection.pragma_update(None, "max_page_count", 5).unwrap();
    let refused = append(&mut log, &entry(2, &"x".repeat(100_000))).unwrap_err();
    assert_eq!(refused, LogError::Full { path: log.path.clone() });
    assert_eq!(log.after(0), Ok(vec![(1, entry(1, "kept"))]));
    log.connection.pragma_update(None, "max_page_count", 1000).unwrap();
    assert_eq!(append(&mut log, &entry(3, "after")), Ok(Some((2, entry(3, "after")))));
}

#[test]
fn another_database_a_newer_layout_and_any_other_file_are_refused_untouched() {
    let directory = tempfile::tempdir().unwrap();
    let make = |name: &str, statements: &str| {
        let path = directory.path().join(name);
        Connection::open(&path).unwrap().execute_batch(statements).unwrap();
        path
    };
    let foreign = make("foreign", "PRAGMA application_id = 7; CREATE TABLE t (x);");
    let plain = make("plain", "CREATE TABLE t (x);");
    let newer = make("newer", "PRAGMA application_id = 1633970798; PRAGMA user_version = 3; CREATE TABLE t (x);");
    let text = directory.path().join("text");
    std::fs::write(&text, "title = \"no database, and longer than a header of one is: a hundred bytes\"".repeat(9))
        .unwrap();
    let before = [&foreign, &plain, &newer, &text].map(|path| std::fs::read(path).unwrap());
    for path in [&foreign, &plain, &text] {
        let path = path.canonicalize().unwrap();
        assert_eq!(SqliteLog::open(&path).unwrap_err(), LogError::NotASession { path: path.clone() });
        assert_eq!(SqliteLog::open_read_only(&path).unwrap_err(), LogError::NotASession { path });
    }
    let refused = SqliteLog::open(&newer).unwrap_err();
    assert!(matches!(refused, LogError::NewerLayout { version: 3, known: 1, .. }));
    assert!(refused.to_string().ends_with("(layout 3, this one knows 1); update adjourn on this machine"));
    assert_eq!(before, [&foreign, &plain, &newer, &text].map(|path| std::fs::read(path).unwrap()));
}

#[test]
fn a_reader_waits_until_there_is_a_session_and_never_writes() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.session");
    let not_there = |result: Result<SqliteLog, LogError>| matches!(result, Err(LogError::NotThere { .. }));
    assert!(not_there(SqliteLog::open_read_only(&path)));
    assert!(!path.exists());
    place::settle(&path).unwrap();
    assert!(not_there(SqliteLog::open_read_only(&path)));
    let mut writer = SqliteLog::open(&path).unwrap();
    let mut reader = SqliteLog::open_read_only(&path).unwrap();
    assert_eq!(append(&mut reader, &entry(1, "x")), Err(LogError::ReadOnly));
    append(&mut writer, &entry(2, "y")).unwrap();
    assert_eq!(reader.after(0), Ok(vec![(1, entry(2, "y"))]));
    assert_eq!(reader.after(1), Ok(Vec::new()));
}

#[cfg(unix)]
#[test]
fn every_file_of_a_session_is_for_the_person_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (directory, _, mut log) = new();
    append(&mut log, &entry(1, "x")).unwrap();
    let file = |entry: std::io::Result<std::fs::DirEntry>| {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        (entry.file_name().into_string().unwrap(), mode)
    };
    let mut files: Vec<_> = directory.path().read_dir().unwrap().map(file).collect();
    files.sort();
    let names = ["x.session", "x.session-shm", "x.session-wal", "x.session.bell"];
    assert_eq!(files, names.map(|name| (name.to_owned(), 0o600)));
}

#[test]
fn what_sqlite_says_becomes_trouble_with_a_remedy() {
    use rusqlite::ffi;
    let (here, gone) = (Path::new("/"), Path::new("/nowhere/x.session"));
    let told = |path, code| trouble(path, &rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
    assert_eq!(told(here, ffi::SQLITE_BUSY), LogError::Busy { path: here.to_owned() });
    assert_eq!(told(here, ffi::SQLITE_BUSY_SNAPSHOT), LogError::Busy { path: here.to_owned() });
    assert_eq!(told(here, ffi::SQLITE_FULL), LogError::Full { path: here.to_owned() });
    assert_eq!(told(here, ffi::SQLITE_READONLY_DIRECTORY), LogError::Denied { path: here.to_owned() });
    assert_eq!(told(here, ffi::SQLITE_CANTOPEN), LogError::Denied { path: here.to_owned() });
    assert_eq!(told(gone, ffi::SQLITE_CANTOPEN), LogError::NotThere { path: gone.to_owned() });
    assert!(matches!(told(here, ffi::SQLITE_IOERR_FSYNC), LogError::Disk { .. }));
    assert!(matches!(told(here, ffi::SQLITE_CORRUPT), LogError::Damaged { .. }));
}
