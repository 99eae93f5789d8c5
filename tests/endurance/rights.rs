//! Who may read and write a session: its owner alone, a group on purpose, and the stage nobody's.
#![cfg(unix)]

use crate::program::{BINARY, Program, acts_on};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

const NOW: &str = "2011-04-12T13:20:00Z";

/// The rights of all files in a directory, and of itself under the name `.`.
fn rights(directory: &Path) -> Vec<(String, u32)> {
    let of = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    let file = |file: std::io::Result<std::fs::DirEntry>| {
        let file = file.unwrap();
        (file.file_name().into_string().unwrap(), of(&file.path()))
    };
    let mut all: Vec<_> = directory.read_dir().unwrap().map(file).collect();
    all.push((".".to_owned(), of(directory)));
    all.sort();
    all
}

/// The program under a mask that takes nothing away, or everything but the owner's.
fn under(mask: &str, program: &Program, arguments: &[&str]) -> Command {
    let plain = program.command();
    let mut command = Command::new("sh");
    command.args(["-c", &format!("umask {mask}; exec \"$@\""), "sh", BINARY]).args(plain.get_args()).args(arguments);
    command.env_clear().envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.current_dir(program.home.path());
    command
}

#[test]
fn every_file_of_a_session_is_its_owners_alone_whatever_the_mask() {
    for mask in ["000", "022", "077"] {
        let program = Program::new();
        // A holder keeps what SQLite writes ahead from being cleared away.
        assert!(under(mask, &program, &["do", "extend", "1m", "--now", NOW]).status().unwrap().success());
        let session = acts_on(&program);
        let holder = adjourn::log::sqlite::SqliteLog::open(&session).unwrap();
        let said = under(mask, &program, &["do", "extend", "1m", "--now", NOW]).output().unwrap();
        assert!(said.status.success(), "{said:?}");
        let all = rights(session.parent().unwrap());
        assert_eq!(all.len(), 5, "{all:?}");
        for (name, mode) in all {
            assert_eq!(mode, if name == "." { 0o700 } else { 0o600 }, "{mask} {name}");
        }
        drop(holder);
    }
}

#[test]
fn a_session_is_shared_with_a_group_on_purpose_and_all_its_files_with_it() {
    for mask in ["022", "077"] {
        let program = Program::new();
        let directory = program.home.path().join("room");
        let session = directory.join("x.session").display().to_string();
        let act = |more: &[&str]| {
            let act = [&["do", "extend", "1m", "--now", NOW, "--session", &session], more].concat();
            let said = under(mask, &program, &act).output().unwrap();
            assert!(said.status.success(), "{said:?}");
        };
        act(&["--share-with-group"]);
        let holder = adjourn::log::sqlite::SqliteLog::open(Path::new(&session)).unwrap();
        // Whoever acts then need not say it again.
        act(&[]);
        for (name, mode) in rights(&directory) {
            assert_eq!(mode, if name == "." { 0o2770 } else { 0o660 }, "{mask} {name}");
        }
        drop(holder);
        // What is made anew after it was lost has the same rights.
        std::fs::write(&session, "damaged, and longer than the header of a database is: ".repeat(9)).unwrap();
        let mut log = adjourn::log::lasting::LastingLog::at(Path::new(&session), true);
        adjourn::log::Log::after(&mut log, 0).unwrap();
        drop(log);
        assert_eq!(std::fs::metadata(&session).unwrap().permissions().mode() & 0o777, 0o660, "{mask}");
    }
}

#[test]
fn a_session_that_is_there_is_shared_later_and_a_directory_that_is_there_stays_as_it_is() {
    let program = Program::new();
    let session = program.home.path().join("x.session");
    let act = |more: &[&str]| {
        let act = program.on(&session).args(["do", "extend", "1m", "--now", NOW]).args(more).output().unwrap();
        assert!(act.status.success(), "{act:?}");
    };
    let before = rights(program.home.path()).into_iter().find(|(name, _)| name == ".");
    act(&[]);
    act(&["--share-with-group"]);
    let all = rights(program.home.path());
    assert_eq!(all.iter().find(|(name, _)| name == "."), before.as_ref());
    let shared = all.iter().filter(|(name, _)| name.starts_with("x.session"));
    assert!(shared.clone().count() >= 2 && shared.clone().all(|(_, mode)| *mode == 0o660), "{all:?}");
}

/// Another person of the group; only whoever may become anybody can try that out.
#[test]
fn another_person_of_the_group_may_act_and_one_outside_it_may_not_even_look() {
    let program = Program::new();
    if std::os::unix::fs::chown(program.home.path(), Some(61_001), Some(61_000)).is_err() {
        println!("skipped: this needs the right to become another user");
        return;
    }
    std::fs::set_permissions(program.home.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let session = program.home.path().join("room/x.session");
    let act = |user: u32, group: u32, verb: &[&str]| {
        let mut command = program.on(&session);
        command.args(verb).args(["--now", NOW]).uid(user).gid(group);
        command.output().unwrap()
    };
    let done = |output: std::process::Output| assert!(output.status.success(), "{output:?}");
    done(act(61_001, 61_000, &["do", "extend", "1m", "--share-with-group"]));
    done(act(61_002, 61_000, &["do", "extend", "1m"]));
    done(act(61_001, 61_000, &["do", "extend", "1m"]));
    let outside = act(61_003, 61_003, &["do", "extend", "1m"]);
    let look = act(61_003, 61_003, &["status"]);
    assert_eq!((outside.status.code(), look.status.code()), (Some(1), Some(1)), "{outside:?} {look:?}");
    assert!(String::from_utf8_lossy(&outside.stderr).contains("no permission"), "{outside:?}");
}
