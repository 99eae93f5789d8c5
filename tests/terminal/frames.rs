//! The first frames of a chair: the two countdowns at a known second, and that they count down.

use crate::place::Place;
use crate::pty::Seen;

#[test]
fn the_chair_shows_the_time_to_questions_and_to_the_closing_and_counts_down() {
    let place = Place::new();
    let chair = place.opens(80, 24);
    let counts = |seen: &Seen| (seen.counts().len() == 2).then(|| (seen.counts(), seen.clock()));
    let (first, clock) = chair.look("two countdowns", counts);
    // The program may have needed a second to start.
    let run = clock.unwrap() - (10 * 60 + 40) * 60;
    assert!(run <= 5, "{run} s passed before the first frame");
    assert_eq!(first, [35 * 60 - run, 50 * 60 - run]);

    let (later, clock) = chair.look("another second", |seen| counts(seen).filter(|(counts, _)| *counts != first));
    let run = clock.unwrap() - (10 * 60 + 40) * 60;
    assert_eq!(later, [35 * 60 - run, 50 * 60 - run]);
}
