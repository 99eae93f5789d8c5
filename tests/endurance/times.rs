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
