//! A terminal that changes its size: every time the whole picture of that size, and nothing left of the one before.

use crate::place::Place;
use crate::pty::Terminal;

/// A session whose clock stands at 10:40, so that every screen of it stays as it is; five minutes late.
fn standing() -> Place {
    let place = Place::new();
    let output = place.run(&["do", "extend", "5m", "--now", "2011-04-12T10:40:00"]);
    assert!(output.status.success(), "{output:?}");
    place
}

/// A chair who joins it, and has read that it was going on.
fn fresh(place: &Place, columns: u16, rows: u16) -> Terminal {
    let mut chair = place.joins(&["chair"], columns, rows);
    chair.wait("the screen up", |seen| seen.is_up() && !seen.shown().trim().is_empty());
    chair.type_in("\x1b");
    chair
}

#[test]
fn after_every_change_of_size_the_screen_is_what_a_fresh_one_of_that_size_shows() {
    let place = standing();
    let mut chair = fresh(&place, 80, 24);
    chair.wait("the conflict", |seen| seen.has("▲ Déjeuner 12:30: 5 min late") && !seen.has("Resumed"));
    for (columns, rows) in [(20, 6), (200, 50), (36, 10), (1, 1), (120, 36), (80, 24)] {
        chair.resize(columns, rows);
        chair.agree(&fresh(&place, columns, rows));
    }
    chair.type_in("q");
    chair.wait("the question", |seen| seen.has("Quit?"));
    chair.type_in("\r");
    assert_eq!(chair.end(), Ok(0));
    chair.assert_restored();
}

#[test]
fn a_size_that_was_another_for_a_moment_is_drawn_as_a_whole() {
    let chair = fresh(&standing(), 80, 24);
    chair.wait("the conflict", |seen| seen.has("▲ Déjeuner 12:30: 5 min late") && !seen.has("Resumed"));
    let from = chair.read(|seen| seen.bytes.len());
    // All that a program hears of a size that has changed and changed back.
    chair.signal("WINCH", None);
    chair.wait("the picture", |seen| String::from_utf8_lossy(&seen.bytes[from..]).contains("Enter: opens Q&A"));
}

#[test]
fn the_stage_fills_every_size_that_its_terminal_takes() {
    let place = standing();
    let joins = |columns, rows| {
        let stage = place.joins(&["stage"], columns, rows);
        stage.wait("the screen up", |seen| seen.is_up() && !seen.shown().trim().is_empty());
        stage
    };
    let mut stage = joins(80, 24);
    for (columns, rows) in [(20, 6), (200, 50), (1, 1), (80, 24)] {
        stage.resize(columns, rows);
        stage.agree(&joins(columns, rows));
    }
    stage.type_in("q");
    assert_eq!(stage.end(), Ok(0));
    stage.assert_restored();
}

#[cfg(target_os = "linux")]
#[test]
fn a_storm_of_sizes_takes_the_memory_of_the_largest_one_and_no_more() {
    let place = standing();
    let mut seats = [place.joins(&["stage"], 80, 24), fresh(&place, 80, 24)];
    // Each size is waited for, so that each is drawn.
    let mut storm = |times: usize| {
        for (columns, rows) in [(500, 150), (80, 24), (1, 1), (200, 50)].repeat(times) {
            for seat in &mut seats {
                let from = seat.read(|seen| seen.bytes.len());
                seat.resize(columns, rows);
                seat.wait("another picture", |seen| seen.bytes.len() > from);
            }
        }
        [0, 1].map(|seat: usize| seats[seat].memory())
    };
    let (once, often) = (storm(3), storm(25));
    println!("stage and chair in kB: {once:?} after 12 sizes, {often:?} after 100 more");
    for (once, often) in once.into_iter().zip(often) {
        assert!(once > 0 && often < once + 1_500, "{once} kB, then {often} kB");
    }
}
