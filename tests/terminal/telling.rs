//! What a seat does besides its screen: it rings where it was asked to, and says when it cannot announce.

use crate::place::{BEGINNING, Place};
use crate::pty::{Seen, Terminal};

fn bells(seen: &Seen) -> usize {
    String::from_utf8_lossy(&seen.bytes).matches('\x07').count()
}

/// A chair a few seconds before the warning of 11:10, five minutes before Q&A.
fn before_the_warning(place: &Place, options: &[&str]) -> Terminal {
    place.chair_at("2011-04-12T11:09:54", options)
}

/// Past the second of the warning, and of what came of it.
fn past_the_warning(chair: &Terminal) {
    chair.wait("11:10 gone by", |seen| seen.clock() > Some((11 * 60 + 10) * 60 + 1));
}

#[test]
fn the_bell_rings_once_a_warning_on_the_terminal_that_asked_for_it_and_never_on_the_stage() {
    let (place, elsewhere) = (Place::new(), Place::new());
    let not_asked = before_the_warning(&elsewhere, &[]);
    let chair = before_the_warning(&place, &["--bell"]);
    let stage = place.joins(&["stage", "--bell"], 20, 6);
    assert_eq!(chair.read(bells), 0);
    chair.wait("the bell", |seen| bells(seen) > 0);
    past_the_warning(&chair);
    stage.wait("11:10 on the stage", |seen| seen.has("11:10"));
    past_the_warning(&not_asked);
    assert_eq!([&chair, &stage, &not_asked].map(|terminal| terminal.read(bells)), [1, 0, 0]);
}

#[test]
fn of_two_terminals_of_one_machine_one_rings_and_the_other_says_that_it_stays_silent() {
    const SILENT: &str = "Announcements come from another terminal of this machine";
    let place = Place::new();
    let first = before_the_warning(&place, &["--bell"]);
    let second = place.joins(&["chair", "--bell"], 80, 24);
    second.wait("the session joined", |seen| seen.has("Resumed"));
    past_the_warning(&first);
    past_the_warning(&second);
    let both = [&first, &second];
    assert_eq!(both.map(|chair| chair.read(bells)).iter().sum::<usize>(), 1);
    for chair in both {
        chair.wait("silence explained", |seen| (bells(seen) == 0) == seen.has(SILENT));
    }
}

#[test]
fn a_chair_that_counts_on_notifications_is_told_at_once_that_there_can_be_none() {
    let place = Place::new();
    // Half an hour before anything is to be announced.
    let mut chair = place.joins(&["chair", "--now", BEGINNING, "--notify"], 80, 24);
    chair.wait("the first question", |seen| seen.has("taken as on time. Is it?"));
    let from = chair.look("the clock", Seen::clock);
    chair.wait("time to read the question", |seen| seen.clock() > Some(from + 1));
    chair.type_in("\r");
    // It stood under the question, and was not lost with the answer.
    chair.wait("the trouble", |seen| seen.has("Notifications cannot be shown: there is no desktop session here"));
    let from = chair.look("the clock", Seen::clock);
    chair.wait("time to read it", |seen| seen.clock() > Some(from + 1));
    assert!(chair.text().contains("Notifications cannot be shown"), "{}", chair.text());
    chair.type_in("\x1b");
    chair.wait("the notice read", |seen| !seen.has("Notifications cannot be shown"));
}
