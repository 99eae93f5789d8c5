//! A machine whose clock is set while a session runs on it, forward and back: the real clock, not a rehearsal's.

use crate::place::Place;
use crate::pty::{Seen, Terminal};
use crate::wall::Wall;

/// 10:40 of the sample's day, at the venue.
const MORNING: i64 = 1_302_619_200;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// The sample's day on a clock of its own.
fn at(second: i64) -> Option<(Place, Wall)> {
    let place = Place::new();
    under(place, second)
}

fn under(place: Place, second: i64) -> Option<(Place, Wall)> {
    let wall = Wall::at(place.path(), second)?;
    let place = place.around(wall.environment());
    Some((place, wall))
}

/// A chair whose session is a real one, on time.
fn chair(place: &Place) -> Terminal {
    let mut chair = place.joins(&["chair", "--bell"], 80, 24);
    chair.wait("the first question", |seen| seen.has("taken as on time. Is it?"));
    chair.type_in("\r");
    chair.wait("the answer on record", |seen| seen.has("Enter: ") && !seen.has("taken as on time"));
    chair
}

fn bells(seen: &Seen) -> usize {
    String::from_utf8_lossy(&seen.bytes).matches('\x07').count()
}

/// The second of the day, which may be the next one or the one before.
fn of_day(second: i64, zone: i64) -> i64 {
    (second + zone).rem_euclid(DAY)
}

/// Whether both countdowns are what is left until those moments, at the second that the same screen shows.
fn are_right(seen: &Seen, qa: i64, closing: i64) -> bool {
    let clock = seen.clock().and_then(|clock| i64::try_from(clock).ok());
    let counts: Vec<i64> = seen.counts().into_iter().filter_map(|count| i64::try_from(count).ok()).collect();
    clock.is_some_and(|clock| counts == [(qa - clock).rem_euclid(DAY), (closing - clock).rem_euclid(DAY)])
}

const NEW_YORK: i64 = -4 * HOUR;
/// 11:20 and 11:35, after five minutes more.
const QA: i64 = 11 * HOUR + 20 * 60;
const CLOSING: i64 = QA + 15 * 60;

/// A chair of the sample's day who gave five minutes more.
fn five_minutes_more(place: &Place) -> Terminal {
    let mut chair = chair(place);
    chair.type_in("\x1b[A");
    chair.wait("five minutes more", |seen| seen.has("to closing, 11:35") && are_right(seen, QA, CLOSING));
    chair
}

#[test]
fn a_clock_that_is_set_forward_is_followed_at_the_next_tick_and_told_in_one_line() {
    for (by, told) in [(1, "1 s"), (60, "1 min"), (30 * 60, "30 min")] {
        let Some((place, wall)) = at(MORNING) else { return };
        let chair = five_minutes_more(&place);
        wall.step(by);
        let reached = of_day(wall.now(), NEW_YORK);
        let seen_by = |seen: &Seen| seen.clock().is_some_and(|clock| i64::try_from(clock).unwrap() >= reached);
        chair.wait("the new time", |seen| seen_by(seen) && are_right(seen, QA, CLOSING));
        chair.wait("what happened", |seen| {
            seen.has(&format!("This machine’s clock went forward by {told}: it was set, or the machine slept"))
        });
        // A few seconds have passed with looking, and no minute.
        let clock = i64::try_from(chair.look("the clock", Seen::clock)).unwrap();
        assert!((0..=15).contains(&(clock - reached)), "{by}: {clock} {reached}");
        let status = place.status();
        assert_eq!((&status["turn"], &status["late_by"]), (&3.into(), &300.into()), "{by}");
    }
}

#[test]
fn a_clock_that_is_set_back_moves_no_countdown_and_the_order_of_acts_stays() {
    // A second, an hour, to before the day began, to yesterday.
    for (by, told) in [(1, "1 s"), (HOUR, "1 h"), (3 * HOUR, "3 h"), (DAY, "24 h")] {
        let Some((place, wall)) = at(MORNING) else { return };
        let mut chair = five_minutes_more(&place);
        let before = chair.look("the clock", Seen::clock);
        wall.step(-by);
        chair.wait("what happened", |seen| seen.has(&format!("This machine’s clock was set back by {told}")));
        chair.wait("the clock going on", |seen| seen.clock() > Some(before + 2) && are_right(seen, QA, CLOSING));
        // Nothing went back, not for a moment: no screen showed a time before that.
        let clock = chair.look("the clock", Seen::clock);
        assert!(clock <= before + 20, "{by}: {before} {clock}");
        chair.type_in("\x1b[C");
        chair.wait("the next act", |seen| seen.has("to closing, 11:36") && are_right(seen, QA + 60, CLOSING + 60));
        let chairs = chair.text();
        assert!(chairs.contains("on time") || chairs.contains("6 min late"), "{chairs}");
        // Who comes later shows the session's time, and says why it is not the machine's.
        let status = place.status();
        assert_eq!(
            (&status["turn"], &status["late_by"], &status["state"]),
            (&4.into(), &360.into(), &"running".into())
        );
        if by >= HOUR {
            let other = place.joins(&["chair"], 80, 24);
            other.wait("the other machine's trouble", |seen| seen.has("behind the session"));
            other.wait("its countdowns", |seen| are_right(seen, QA + 60, CLOSING + 60));
        }
        assert!(in_order(&place), "{by}");
    }
}

/// Whether no entry is before the one that was written before it.
fn in_order(place: &Place) -> bool {
    use adjourn::log::Log;
    let entries = adjourn::log::sqlite::SqliteLog::open_read_only(&place.session()).unwrap().after(0).unwrap();
    entries.windows(2).all(|pair| pair[0].1.at <= pair[1].1.at && pair[0].1.turn < pair[1].1.turn)
}

#[test]
fn a_clock_that_is_set_forward_and_back_again_is_where_it_was() {
    let Some((place, wall)) = at(MORNING) else { return };
    let chair = five_minutes_more(&place);
    for _ in 0..3 {
        wall.step(10 * 60);
        chair.wait("ten minutes on", |seen| seen.clock() >= Some(10 * 3600 + 50 * 60) && are_right(seen, QA, CLOSING));
        wall.step(-10 * 60);
        chair.wait("back again", |seen| seen.clock() < Some(10 * 3600 + 42 * 60) && are_right(seen, QA, CLOSING));
    }
}

#[test]
fn a_step_over_all_warnings_of_a_phase_rings_once_or_twice_and_not_for_each() {
    let Some((place, wall)) = at(MORNING) else { return };
    let chair = chair(&place);
    let before = chair.read(bells);
    // To 11:12, over the warning of five minutes, then to 11:40, over two more, the opening of Q&A and the closing.
    for (forward, most) in [(32 * 60, 1), (28 * 60, 3)] {
        wall.step(forward);
        let reached = of_day(wall.now(), NEW_YORK);
        let there = |seen: &Seen| seen.clock().is_some_and(|clock| i64::try_from(clock).unwrap() > reached + 1);
        chair.wait("some seconds after it", there);
        let rang = chair.read(bells) - before;
        assert!((1..=most).contains(&rang), "{forward}: {rang}\n{}", chair.text());
    }
    // And it does not ring for them again when the clock comes back.
    let rang = chair.read(bells);
    wall.step(-3600);
    chair.wait("the clock back", |seen| seen.clock() < Some(10 * 3600 + 50 * 60));
    wall.step(3600);
    chair.wait("the clock again where it was", |seen| seen.clock() > Some(11 * 3600 + 35 * 60));
    assert!(chair.read(bells) - rang <= 2, "{}", chair.text());
}

/// An hour at its place on a day that the agenda does not name, with its questions after 45 minutes.
fn hour_from(start: &str, zone: &str) -> String {
    format!(
        "title = \"Night\"\n{zone}[[slot]]\nkind = \"panel\"\ntitle = \"A\"\nstart = \"{start}\"\nlength = \"1h\"\nqa = \"15m\"\n"
    )
}

/// The beginning of 2 June 2026 by the clocks of Greenwich.
const MIDNIGHT: i64 = 1_780_358_400;
const GREENWICH: &str = "timezone = \"UTC\"\n";

#[test]
fn a_step_over_midnight_leads_into_no_other_day() {
    // Of an hour around midnight the clock goes forward over it; of one after midnight it goes back to the day before.
    for (start, now, by) in [("23:30", -10 * 60, 20 * 60), ("0:05", 10 * 60, -20 * 60)] {
        let Some((place, wall)) = under(Place::with(&hour_from(start, GREENWICH)).unnamed(), MIDNIGHT + now) else {
            return;
        };
        let begins = of_day(MIDNIGHT + if now < 0 { -1800 } else { 300 }, 0);
        let (qa, closing) = (begins + 46 * 60, begins + 61 * 60);
        let mut chair = chair(&place);
        chair.type_in("\x1b[C");
        chair.wait("a minute more", |seen| seen.has("1 min longer") && are_right(seen, qa, closing));
        wall.step(by);
        chair.wait("what happened", |seen| seen.has("This machine’s clock"));
        chair.wait("the same countdowns", |seen| are_right(seen, qa, closing));
        // Whoever comes then joins that session, and makes no other day of it.
        let status = place.status();
        assert_eq!((&status["turn"], &status["state"]), (&3.into(), &"running".into()), "{start}: {status}");
        assert_eq!(status["late_by"], 60);
        let stage = place.joins(&["stage"], 80, 24);
        stage.wait("the same session", |seen| seen.has("Talks") || seen.has("TALKS"));
        chair.type_in("\x1b[C");
        chair.wait("the next act", |seen| seen.has("1 min longer") && are_right(seen, qa + 60, closing + 60));
        assert_eq!(place.status()["turn"], 4);
    }
}

#[test]
fn a_machine_that_is_taken_to_another_zone_shows_the_same_day() {
    // Eight in the evening by Greenwich is five in the morning of the next day in Tokyo.
    let evening = MIDNIGHT - 4 * HOUR;
    for (agenda_zone, from, to) in
        [("", "UTC", "Asia/Tokyo"), ("", "Asia/Tokyo", "UTC"), (GREENWICH, "UTC", "Asia/Tokyo")]
    {
        let start = if from == "UTC" { "19:50" } else { "4:50" };
        let place = Place::with(&hour_from(start, agenda_zone)).unnamed().around([("TZ", from.to_owned())]);
        let Some((place, _wall)) = under(place, evening) else { return };
        let mut chair = chair(&place);
        chair.type_in("\x1b[C");
        chair.wait("a minute more", |seen| seen.has("1 min longer"));
        let here = place.status();
        let place = place.around([("TZ", to.to_owned())]);
        let there = place.status();
        for part in ["turn", "state", "late_by", "rundown", "agenda"] {
            assert_eq!(here[part], there[part], "{from} {to} {part}");
        }
        assert_eq!(there["state"], "running");
        let stage = place.joins(&["stage"], 80, 24);
        stage.wait("the same session", |seen| seen.has("Talks") || seen.has("TALKS"));
        chair.type_in("\x1b[C");
        chair.wait("the chair going on", |seen| seen.has("1 min longer"));
        assert_eq!(place.run(&["do", "extend", "1m"]).status.code(), Some(0));
        assert_eq!(place.status()["turn"], 5);
    }
}

#[test]
fn a_machine_that_slept_wakes_up_with_the_right_countdowns() {
    let Some((place, wall)) = at(MORNING) else { return };
    let chair = five_minutes_more(&place);
    let before = chair.read(bells);
    // Nothing runs in between, and the clock that no setting moves stands still, too.
    chair.signal("STOP", None);
    wall.step(33 * 60);
    chair.signal("CONT", None);
    chair.wait("the right time", |seen| seen.clock() >= Some(11 * 3600 + 13 * 60) && are_right(seen, QA, CLOSING));
    chair.wait("what happened", |seen| seen.has("forward by 33 min") && seen.has("or the machine slept"));
    chair.wait("no more than", |seen| seen.clock() >= Some(11 * 3600 + 13 * 60 + 3));
    assert!(chair.read(bells) - before <= 1, "{}", chair.text());
}

#[test]
fn whoever_leaves_a_day_that_runs_is_told_that_it_goes_on() {
    let Some((place, _wall)) = at(MORNING) else { return };
    let mut chair = chair(&place);
    chair.type_in("q");
    chair.wait("the question", |seen| seen.has("Quit?"));
    chair.type_in("\r");
    assert_eq!(chair.end(), Ok(0));
    chair.assert_restored();
    assert!(chair.text().contains("The session goes on. To come back to it, start adjourn again as you did."));
}
