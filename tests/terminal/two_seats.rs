//! Seats that share a session: what is typed at one stands on the others, and what was acknowledged outlives its seat.

use crate::place::Place;
use crate::pty::{Seen, Terminal};
use std::time::{Duration, Instant};

#[test]
#[expect(clippy::disallowed_methods, reason = "it tells how long things take")]
fn an_act_of_one_chair_stands_on_the_screens_of_the_other_seats() {
    const ACTS: u32 = 20;
    let place = Place::new();
    let mut chair = place.chair();
    let other = place.joins(&["chair"], 80, 24);
    other.wait("the session joined", |seen| seen.has("Resumed; the last act was #2"));
    let stage = place.joins(&["stage"], 20, 6);
    stage.wait("the session joined", |seen| seen.has("11:30"));
    let (mut on_own, mut on_other, mut on_stage) = (Vec::new(), Vec::new(), Vec::new());
    for act in 1..=ACTS {
        let closing = format!("11:{}", 30 + act);
        let typed = Instant::now();
        chair.type_in("\x1b[C");
        chair.wait("the act on its own screen", |seen| seen.has(&format!("to closing, {closing}")));
        on_own.push(typed.elapsed());
        other.wait("the act on the other chair's", |seen| seen.has(&format!("to closing, {closing}")));
        on_other.push(typed.elapsed());
        stage.wait("the act on the stage", |seen| seen.has(&closing));
        on_stage.push(typed.elapsed());
    }
    other.wait("who did it", |seen| seen.has("Marie – talk of II: 45 min → 1 h 05"));
    assert_eq!(place.status()["turn"], 2 + ACTS);
    tell("a key to one's own screen", &mut on_own);
    tell("a key to another chair's screen", &mut on_other);
    tell("a key to the stage", &mut on_stage);
}

fn tell(what: &str, times: &mut [Duration]) {
    times.sort();
    println!("{what}: median {:?}, most {:?}", times[times.len() / 2], times.last().unwrap());
}

#[test]
fn the_stage_says_what_was_taken_from_its_countdown() {
    let place = Place::new();
    let mut chair = place.chair();
    let stage = place.joins(&["stage"], 20, 6);
    stage.wait("the session joined", |seen| seen.has("11:30"));
    chair.type_in("\x1b[B");
    stage.wait("what was taken", |seen| seen.has("5") && seen.has("MIN") && seen.has("LESS"));
    // Another picture at the podium says the same.
    chair.type_in("v");
    chair.wait("the stage's picture", |seen| !seen.has("The rest of the day"));
}

#[test]
fn both_chairs_may_act_and_see_one_order() {
    let place = Place::new();
    let (mut first, mut second) = (place.chair(), place.joins(&["chair"], 80, 24));
    second.wait("the session joined", |seen| seen.has("Resumed"));
    first.type_in("\x1b[C");
    second.wait("the act of the first", |seen| seen.has("to closing, 11:31"));
    second.type_in("\x1b[A");
    first.wait("the act of the second", |seen| seen.has("to closing, 11:36"));
    first.type_in("u");
    second.wait("the latest act undone, whosever it was", |seen| seen.has("to closing, 11:31"));
}

#[test]
fn who_undoes_the_act_of_another_names_it_and_the_other_is_told_whose_hand_it_was() {
    let place = Place::new();
    let (mut marie, mut ana) = (place.chair(), place.joins(&["chair", "--by", "Ana"], 80, 24));
    ana.wait("the session joined", |seen| seen.has("Resumed"));
    ana.type_in("\x1b[A");
    ana.wait("the answer", |seen| seen.has("II: talk 5 min longer; Q&A 11:20, closing 11:35"));
    marie.wait("who did it", |seen| seen.has("Ana – talk of II: 45 min → 50 min"));
    marie.type_in("u");
    marie.wait("whose act was undone", |seen| seen.has("#3 (Ana) undone: II: talk 5 min longer; now on time"));
    ana.wait("who undid it", |seen| seen.has("Marie undid your #3 – II: talk 5 min longer"));
    ana.wait("nothing that is not so", |seen| !seen.has("min longer;"));
}

#[test]
fn five_minutes_that_two_chairs_give_at_once_are_told_to_the_later_one() {
    let place = Place::new();
    let (mut marie, mut ana) = (place.chair(), place.joins(&["chair", "--by", "Ana"], 80, 24));
    ana.wait("the session joined", |seen| seen.has("Resumed"));
    marie.type_in("\x1b[A");
    ana.type_in("\x1b[A");
    for chair in [&marie, &ana] {
        chair.wait("both", |seen| seen.has("to closing, 11:40"));
    }
    // Too long for one line, wherever it is broken.
    let words = |seen: &Seen| seen.text().split_whitespace().collect::<Vec<_>>().join(" ");
    marie.wait_or(&ana, "what both come to", |seen| {
        words(seen).contains("together with yours – II: talk 10 min longer")
    });
}

/// A moment after the last dialogue and the beginning of what runs, when Enter is meant to end that.
fn has_settled(chair: &Terminal) {
    let from = chair.look("the clock", Seen::clock);
    chair.wait("a few seconds", |seen| seen.clock() > Some(from + 3));
}

#[test]
fn a_clicker_and_a_keyboard_that_go_on_at_once_open_the_questions_once() {
    let place = Place::new();
    // Both at one seat: the clicker sends another key.
    let mut marie = place.chair();
    has_settled(&marie);
    marie.type_in("\r\x1b[6~");
    marie.wait("what the second one does", |seen| seen.has("Enter came twice: once is enough"));
    marie.wait("what the first one does", |seen| seen.has("Enter: closes II"));
    let phase = || place.status()["current"]["phase"].clone();
    assert_eq!(phase(), "qa");
    // And at two seats: whoever is second ends nothing that was not on the screen.
    let place = Place::new();
    let (mut marie, mut ana) = (place.chair(), place.joins(&["chair", "--by", "Ana"], 80, 24));
    ana.wait("the session joined", |seen| seen.has("Resumed"));
    has_settled(&marie);
    marie.type_in("\r");
    ana.type_in("\x1b[6~");
    for chair in [&marie, &ana] {
        chair.wait("the questions", |seen| seen.has("Enter: closes II"));
    }
    // By what it knew when the key came: of the act before, or of the screen before, or that it has only just begun.
    let stayed = ["The talk of II is over already, nothing", "What is running has changed", "began less than 3 s ago"];
    marie.wait_or(&ana, "what the second one does", |seen| stayed.iter().any(|text| seen.has(text)));
    assert_eq!(place.status()["turn"], 3);
}

#[test]
fn a_stage_that_was_there_first_joins_the_session_that_is_opened_later() {
    let place = Place::new();
    let stage = place.joins(&["stage"], 80, 24);
    stage.wait("the planned day", |seen| seen.has("Planned"));
    let _chair = place.chair();
    stage.wait("the session joined", |seen| seen.has("Rehearsal") && !seen.has("Planned"));
}

#[test]
fn what_was_acknowledged_outlives_a_chair_that_is_killed() {
    let place = Place::new();
    let mut chair = place.chair();
    chair.type_in("\x1b[A");
    chair.wait("the acknowledgement", |seen| seen.has("5 min longer"));
    chair.signal("KILL", None);
    assert_eq!(chair.end(), Err("Killed".to_owned()));
    assert_eq!(place.status()["turn"], 3);

    let again = place.joins(&["chair"], 80, 24);
    again.wait("the session again", |seen| seen.has("to closing, 11:35") && seen.has("Resumed; the last act was #3"));
    let status = place.status();
    assert_eq!((&status["turn"], &status["late_by"], &status["rehearsal"]), (&3.into(), &300.into(), &true.into()));
}
