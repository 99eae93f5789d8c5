//! The stage never changes a session, whatever is sent to it.

use crate::place::Place;
use std::path::PathBuf;

/// What of a session is on disk, byte by byte, and which files there are.
fn on_disk(place: &Place) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<PathBuf> = place.path().read_dir().unwrap().map(|file| file.unwrap().path()).collect();
    // The memory that SQLite's programs share holds who reads just now.
    files.retain(|file| file.is_file() && !file.to_string_lossy().ends_with("-shm"));
    files.sort();
    files.into_iter().map(|file| (file.clone(), std::fs::read(file).unwrap())).collect()
}

#[test]
fn a_stage_writes_nothing_whatever_is_typed_at_it() {
    let place = Place::new();
    let mut chair = place.chair();
    chair.type_in("\x1b[A");
    chair.wait("the acknowledgement", |seen| seen.has("5 min longer"));
    let mut stage = place.joins(&["stage"], 20, 6);
    stage.wait("the session joined", |seen| seen.has("11:35"));
    let before = on_disk(&place);
    assert!(before.len() >= 3, "{before:?}");
    // Every byte but the four that end a program or stop it; then what keyboards, clickers, mice and pastes send.
    let all: String = (1..=0xFF_u8).filter(|byte| !matches!(byte, 3 | 0x11 | 0x13 | 0x1A)).map(char::from).collect();
    let keys =
        ["\r", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~", "\x1bOP", "\x1b[15~", "\x1b[<0;5;5M"];
    let paste = "\x1b[200~adjourn do close\r\x1b[201~";
    let typed = [&keys.concat(), paste, &all.replace(['q', 'Q'], ""), &keys.concat(), "oknchsrdmbugv5\r\x1b"].concat();
    stage.type_in(&typed);
    // Its screen lives on, and what another seat does afterwards is the next thing on the log.
    assert_eq!(on_disk(&place), before);
    chair.type_in("\x1b[C");
    stage.wait("the next act", |seen| seen.has("11:36"));
    stage.type_in(&typed);
    let status = place.status();
    assert_eq!((&status["turn"], &status["state"]), (&4.into(), &"running".into()));
    stage.wait("the stage still there", |seen| seen.has("11:36"));
    assert_eq!(place.status()["turn"], 4);
}
