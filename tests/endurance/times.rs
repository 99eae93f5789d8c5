//! Days on which clocks are odd: midnight, both changes to and from summer time, machines in other zones.

use crate::program::Program;
use serde_json::Value;

fn agenda(date: &str, zone: &str, start: &str, slots: &[(&str, &str)]) -> String {
    let head = format!("title = \"Day\"\n{date}timezone = \"{zone}\"\n");
    let slot = |(number, (title, length)): (usize, &(&str, &str))| {
        let start = if number == 0 { format!("start = {start}\n") } else { String::new() };
        format!("[[slot]]\ntitle = \"{title}\"\n{start}length = \"{length}\"\nkind = \"talk\"\n")
    };
    std::iter::once(head).chain(slots.iter().enumerate().map(slot)).collect::<Vec<_>>().concat()
}

fn status(program: &Program, now: &str, zone: &str) -> Value {
    let said = program.command().args(["status", "--json", "--now", now]).env("TZ", zone).output().unwrap();
    assert!(said.status.success(), "{said:?}");
    serde_json::from_slice(&said.stdout).unwrap()
}

fn acts(program: &Program, now: &str, zone: &str, act: &[&str]) {
    let said = program.command().arg("do").args(act).args(["--now", now]).env("TZ", zone).output().unwrap();
    assert!(said.status.success(), "{said:?}");
}

#[test]
fn a_countdown_over_midnight_and_over_both_changes_of_the_clocks_counts_seconds_that_pass() {
    let days = [
        // Before midnight, and an hour later.
        ("2026-06-01", "Europe/Paris", "\"23:30\"", "2026-06-01T23:40:00+02:00", "2026-06-02T00:20:00+02:00"),
        // The hour from two to three is left out.
        ("2026-03-29", "Europe/Paris", "\"1:30\"", "2026-03-29T01:40:00+01:00", "2026-03-29T03:20:00+02:00"),
        // The hour from two to three comes twice.
        ("2026-10-25", "Europe/Paris", "\"1:30\"", "2026-10-25T01:40:00+02:00", "2026-10-25T02:20:00+02:00"),
        ("2026-11-01", "America/New_York", "\"0:30\"", "2026-11-01T00:40:00-04:00", "2026-11-01T01:20:00-04:00"),
    ];
    for (date, zone, start, first, second) in days {
        let program = Program::with(agenda(&format!("date = {date}\n"), zone, start, &[("A", "2h"), ("B", "1h")]));
        acts(&program, first, zone, &["extend", "5m"]);
        for (now, left) in [(first, 115), (second, 75)] {
            let status = status(&program, now, "Asia/Tokyo");
            assert_eq!(status.pointer("/current/to_close"), Some(&(left * 60).into()), "{date} {now}");
            assert_eq!(status.pointer("/late_by"), Some(&300.into()), "{date} {now}");
        }
    }
}

#[test]
fn a_machine_in_another_zone_shows_the_venues_day() {
    let program = Program::with(agenda("date = 2026-06-01\n", "America/New_York", "\"9:00\"", &[("A", "2h")]));
    let now = "2026-06-01T10:00:00-04:00";
    acts(&program, now, "UTC", &["extend", "5m"]);
    let here = status(&program, now, "America/New_York");
    for zone in ["UTC", "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        assert_eq!(status(&program, now, zone), here, "{zone}");
    }
    assert_eq!(here.pointer("/turn"), Some(&2.into()));
    assert!(here.pointer("/now").unwrap().as_str().unwrap().ends_with("-04:00"));
}

/// The day of `tests/logs/other-zone-data.sql`, as the data of today read it: an hour earlier.
const OTHER_DATA: &str = r#"
title = "Day"
date = 2026-06-01
timezone = "America/New_York"
[[slot]]
id = "a"
kind = "panel"
title = "A"
start = "9:00"
qa = "9:45"
end = "10:00"
[[slot]]
id = "b"
kind = "panel"
title = "B"
qa = "10:45"
end = "11:00"
hard = "end"
"#;

#[test]
fn a_session_that_was_opened_by_other_zone_data_keeps_the_instants_that_it_was_opened_with() {
    let program = Program::with(OTHER_DATA);
    let session = program.home.path().join("x.session");
    let frozen = include_str!("../logs/other-zone-data.sql");
    rusqlite::Connection::open(&session).unwrap().execute_batch(frozen).unwrap();
    let run = |verb: &[&str]| {
        let said = program.on(&session).args(verb).output().unwrap();
        assert!(said.status.success(), "{said:?}");
        String::from_utf8(said.stdout).unwrap()
    };
    let status = || serde_json::from_str::<Value>(&run(&["status", "--json"])).unwrap();
    // Ten minutes after the start that is recorded. By the data of today it would be over already.
    for (turn, late, left) in [(2, 300, 3300), (3, 360, 3360)] {
        let status = status();
        assert_eq!(
            (&status["turn"], &status["state"], &status["late_by"]),
            (&turn.into(), &"running".into(), &late.into())
        );
        assert_eq!((&status["current"]["slot"], &status["current"]["elapsed"]), (&"a".into(), &600.into()));
        assert_eq!(status["current"]["to_close"], left, "{status}");
        assert_eq!(status["rundown"][0]["planned"]["start"], "2026-06-01T10:00:00-04:00");
        // The plan is not moved by reading its file again.
        if turn == 2 {
            run(&["do", "extend", "1m"]);
        }
    }
    assert!(run(&["export", "--format", "ical"]).contains("DTSTART:20260601T140000Z"));
    let report: Value = serde_json::from_str(&run(&["report", "--format", "json"])).unwrap();
    assert_eq!(report["slots"][0]["actual"]["start"], "2026-06-01T10:00:00-04:00", "{report}");
}
