//! `adjourn status` on the day of the sample: whole texts from real sessions, in both languages, for a person to read.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "support/day.rs"]
#[expect(dead_code, reason = "each test program uses its part of it")]
mod day;
#[path = "support/golden.rs"]
mod golden;
#[path = "support/schema.rs"]
mod schema;

use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::session::command::Command;
use adjourn::status;
use adjourn::words::{Language, Words};
use day::{Day, slot};
use golden::assert_golden;

const NEXT: Command = Command::Next { ends: None, at: None };

fn extend(minutes: i64) -> Command {
    Command::Extend { by: Length::minutes(minutes), slot: None, phase: None }
}

/// What was done, and when.
fn after(mut day: Day, acts: &[(&str, Command)]) -> Day {
    for (time, command) in acts {
        day.at(time).does(command.clone()).unwrap();
    }
    day
}

fn seen(mut day: Day, time: &str) -> Day {
    day.at(time);
    day
}

/// A day on which lunch cannot start in time any more: II was marked over twice.
fn late() -> Day {
    let opened = [("11:17:20", extend(5)), ("11:22", NEXT), ("11:34", extend(5)), ("11:40:30", NEXT)];
    after(Day::in_panel("10:33"), &opened)
}

fn adjourned() -> Day {
    let there = Command::Here { slot: slot("cloture"), phase: Phase::Talk, at: None };
    after(late(), &[("16:41", there), ("17:08", NEXT)])
}

fn days() -> Vec<(&'static str, Day)> {
    vec![
        ("not-open", Day::unopened("8:40")),
        ("before", Day::opened("8:40:30")),
        ("assumed", Day::opened("10:36")),
        ("talk", seen(Day::in_panel("10:30"), "10:52:15")),
        ("overtime", seen(Day::in_panel("10:33"), "11:20:10")),
        ("qa", seen(after(Day::in_panel("10:30"), &[("11:13", NEXT)]), "11:20")),
        ("qa-overtime", seen(after(Day::in_panel("10:30"), &[("11:13", NEXT)]), "11:33:20")),
        ("holding", after(Day::in_panel("10:30"), &[("11:13", NEXT), ("11:24", NEXT)])),
        ("suspended", seen(after(Day::in_panel("10:30"), &[("10:50", Command::Suspend)]), "10:58")),
        ("late", seen(late(), "11:44")),
        ("break", seen(after(late(), &[("12:20", NEXT), ("12:38", NEXT)]), "12:50")),
        ("skipped", after(Day::in_panel("10:30"), &[("10:40", Command::Skip(slot("services")))])),
        ("message", after(Day::in_panel("10:30"), &[("11:27", Command::ShowMessage("Merci de conclure".to_owned()))])),
        ("adjourned", adjourned()),
    ]
}

#[test]
fn the_text_of_a_real_day_is_as_it_is_kept() {
    for (name, day) in days() {
        let outlook = day.outlook();
        let json = status::json(&outlook).line().unwrap();
        assert_eq!(schema::faults(&serde_json::from_str(&json).unwrap()), Vec::<String>::new(), "{name}");
        for language in Language::ALL {
            let text = status::text(&outlook, &Words::new(language));
            assert_golden(&format!("status/day-{name}.{}.txt", language.code()), &text);
        }
    }
}

#[test]
fn the_line_for_signage_is_as_it_is_kept() {
    for language in Language::ALL {
        let words = Words::new(language);
        let line = |(name, day): (&str, Day)| format!("{name:<12}{}\n", status::brief(&day.outlook(), &words));
        let lines: String = days().into_iter().map(line).collect();
        assert_golden(&format!("status/brief.{}.txt", language.code()), &lines);
    }
    let dark = after(Day::in_panel("10:30"), &[("10:40", Command::Blackout(true))]);
    assert_eq!(status::brief(&dark.outlook(), &Words::new(Language::En)), "");
}

#[test]
fn the_line_of_each_change_is_as_it_is_kept() {
    for language in Language::ALL {
        let words = Words::new(language);
        let line = |(name, day): (&str, Day)| format!("{name:<12}{}\n", status::line(&day.outlook(), &words));
        let lines: String = days().into_iter().map(line).collect();
        assert_golden(&format!("status/line.{}.txt", language.code()), &lines);
    }
}

#[test]
fn the_plans_that_are_offered_are_told_as_they_are_kept() {
    for language in Language::ALL {
        let words = Words::new(language);
        let told = [Day::in_panel("10:30"), late(), after(late(), &[("11:41", extend(15))])]
            .map(|day| status::plans_text(&day.outlook(), &words));
        assert_golden(&format!("status/plans.{}.txt", language.code()), &(told.join("\n\n---\n\n") + "\n"));
    }
}
