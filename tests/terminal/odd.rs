//! Terminals that are poor, stormy or dead, and keys that nobody means.

use crate::killed::Dice;
use crate::place::{BEGINNING, Place};
use crate::pty::{Seen, Terminal};

#[track_caller]
fn acts(chair: &mut Terminal, closing: &str) {
    chair.type_in("\x1b[A");
    chair.wait("the act on the screen", |seen| seen.has(&format!("to closing, {closing}")));
}

#[test]
fn a_terminal_that_is_dumb_or_has_no_letters_but_those_of_ascii_is_written_to_in_what_it_has() {
    for (name, value) in [("TERM", "dumb"), ("LANG", "C"), ("LANG", "POSIX"), ("TERM", "")] {
        let place = Place::new().around([(name, value.to_owned())]);
        let mut chair = place.joins(&["chair", "--now", BEGINNING], 80, 24);
        chair.wait("the first question", |seen| seen.has("taken as on time. Is it?"));
        chair.type_in("\r");
        chair.wait("the answer", |seen| !seen.has("taken as on time"));
        acts(&mut chair, "11:35");
        assert_eq!(place.status()["turn"], 3, "{name}={value}");
        if name == "LANG" {
            let beyond = chair.read(|seen| seen.bytes.iter().filter(|byte| !byte.is_ascii()).count());
            assert_eq!(beyond, 0, "{name}={value}: {}", chair.text());
        }
        chair.signal("TERM", None);
        assert_eq!(chair.end(), Ok(0), "{name}={value}");
        chair.assert_restored();
    }
}

#[test]
fn a_storm_of_sizes_and_keys_leaves_a_whole_screen_and_an_unharmed_session() {
    let place = Place::new();
    assert!(place.run(&["do", "extend", "5m", "--now", "2011-04-12T10:40:00"]).status.success());
    let mut chair = place.joins(&["chair"], 80, 24);
    chair.wait("the screen up", Seen::is_up);
    let sizes = [(1, 1), (20, 5), (500, 150), (2, 90), (300, 1), (80, 24), (36, 10), (1, 24), (200, 50)];
    let mut dice = Dice(7);
    for _ in 0..200 {
        let (columns, rows) = sizes[usize::try_from(dice.below(sizes.len() as u64)).unwrap()];
        chair.resize(columns, rows);
        // Panels come and go meanwhile.
        chair.type_in(["d", "\x1b", "?", "m"][usize::try_from(dice.below(4)).unwrap()]);
    }
    // A message that is written takes letters, and where the clock stands nothing else changes then: it is left first.
    for (columns, rows) in [(200, 50), (80, 24)] {
        chair.type_in("\x1b");
        let from = chair.read(|seen| seen.bytes.len());
        chair.resize(columns, rows);
        chair.wait("a picture", |seen| seen.bytes.len() > from);
    }
    for (columns, rows) in [(500, 150), (20, 5), (80, 24)] {
        chair.resize(columns, rows);
        // The program draws on, at whatever size it is by then.
        for key in ["d", "\x1b"] {
            let from = chair.read(|seen| seen.bytes.len());
            chair.type_in(key);
            chair.wait("a picture", |seen| seen.bytes.len() > from);
        }
    }
    chair.wait("the day", |seen| seen.has("Enter: opens Q&A"));
    acts(&mut chair, "11:40");
    chair.signal("TERM", None);
    assert_eq!(chair.end(), Ok(0));
    chair.assert_restored();
    assert_eq!(place.status()["turn"], 3);
}

#[test]
fn a_stage_that_is_dead_or_stands_still_harms_no_chair() {
    let place = Place::new();
    let mut chair = place.chair();
    let joins = || {
        let stage = place.joins(&["stage"], 20, 6);
        stage.wait("the session joined", |seen| seen.has("11:"));
        stage
    };
    let (still, dead) = (joins(), joins());
    still.signal("STOP", None);
    dead.signal("KILL", None);
    for act in 1..=8 {
        acts(&mut chair, &format!("{}:{:02}", 11 + (30 + 5 * act) / 60, (30 + 5 * act) % 60));
        assert!(!chair.text().contains("cannot be written"), "{}", chair.text());
    }
    assert_eq!(place.status()["turn"], 10);
    // And what stood still goes on where the others are.
    still.signal("CONT", None);
    still.wait("what came meanwhile", |seen| seen.has("12:10"));
}

#[test]
fn what_is_pasted_at_a_chair_and_what_no_key_sends_changes_nothing() {
    let place = Place::new();
    let mut chair = place.chair();
    let paste = "\r\rqccuosh\x1b[A\x1b[C5\r".repeat(200);
    let nonsense = ["\x1b[5~", "\x1bOP", "\x1b[15~", "\x1b[<0;5;5M", "\x1b[<64;1;1M", "\x1b[M !!", "\x1b[I", "\x1b[O"];
    chair.paste(&paste);
    chair.type_in(&nonsense.concat());
    chair.paste(&paste);
    // What comes after it is the next thing that happens.
    acts(&mut chair, "11:35");
    let status = place.status();
    assert_eq!((&status["turn"], &status["state"]), (&3.into(), &"running".into()));
}

#[test]
fn what_was_typed_before_the_screen_was_up_is_all_there_once_it_is() {
    let place = Place::new();
    assert!(place.run(&["do", "extend", "5m", "--now", "2011-04-12T10:40:00"]).status.success());
    let mut chair = place.joins(&["chair"], 80, 24);
    // More than is read at once, and nothing behind it that would wake anybody up.
    chair.type_in(&("~".repeat(3_000) + "\x1b[A"));
    chair.wait("the last key's act", |seen| seen.has("to closing, 11:40"));
}

/// The hour around the beginning of every rehearsal, and one after it.
const MORNING: &str = "title = \"Morning\"\ndate = 2011-04-12\ntimezone = \"America/New_York\"\n\
    [[slot]]\nid = \"a\"\nkind = \"panel\"\ntitle = \"A\"\nstart = \"10:30\"\nqa = \"11:15\"\nend = \"11:30\"\n\
    [[slot]]\nid = \"b\"\nkind = \"panel\"\ntitle = \"B\"\nqa = \"12:15\"\nend = \"12:30\"\n";

#[test]
fn an_agenda_that_changes_under_a_running_slot_changes_nothing_until_it_is_adopted_and_then_what_is_ahead_alone() {
    let place = Place::with(MORNING);
    let mut chair = place.chair();
    acts(&mut chair, "11:35");
    let file = place.path().join("agenda.toml");
    let told = |verb: &[&str]| {
        let said = place.run(verb);
        (said.status.code(), String::from_utf8([said.stdout, said.stderr].concat()).unwrap())
    };
    // Everything later: the running slot, too, which is none of its business any more.
    let other =
        MORNING.replace("11:30", "11:50").replace("11:15", "11:40").replace("12:15", "12:35").replace("12:30", "12:50");
    std::fs::write(&file, &other).unwrap();
    acts(&mut chair, "11:40");
    assert_eq!(place.status()["rundown"][1]["planned"]["end"], "2011-04-12T12:30:00-04:00");
    assert_eq!(told(&["do", "adopt"]).0, Some(0));
    let status = place.status();
    assert_eq!((&status["current"]["slot"], &status["turn"]), (&"a".into(), &5.into()));
    chair.wait("the running slot as it was", |seen| seen.has("to closing, 11:40"));
    assert_eq!(status["rundown"][1]["planned"]["end"], "2011-04-12T12:50:00-04:00");
    // A broken one is complained of by whoever reads it, and harms nobody who runs.
    std::fs::write(&file, "title = ").unwrap();
    assert_eq!(told(&["do", "adopt"]).0, Some(1));
    acts(&mut chair, "11:45");
    std::fs::remove_file(&file).unwrap();
    acts(&mut chair, "11:50");
    std::fs::write(&file, &other).unwrap();
    assert_eq!(place.status()["turn"], 7);
}
