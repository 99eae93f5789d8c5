//! Seats that share a session: what is typed at one stands on the others, and what was acknowledged outlives its seat.

use crate::place::Place;
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
