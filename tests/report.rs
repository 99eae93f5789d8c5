//! `adjourn report`: whole reports of real days, for a person to read; sums that are the ledger's; nothing that a
//! terminal or a browser would obey.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "support/day.rs"]
#[expect(dead_code, reason = "each test program uses its part of it")]
mod day;
#[path = "support/golden.rs"]
mod golden;
#[path = "support/random_day.rs"]
mod random_day;

use adjourn::agenda::{Agenda, Phase, SlotId};
use adjourn::duration::Length;
use adjourn::outlook::{Outlook, outlook};
use adjourn::report::{Format, WIDTH, report};
use adjourn::session::command::Command;
use adjourn::session::plan::PlanName;
use adjourn::words::{Language, Words};
use day::{Day, agenda_of, slot};
use golden::assert_golden;
use proptest::prelude::*;
use serde_json::Value;

const NEXT: Command = Command::Next { ends: None, at: None };

const ENDINGS: [(Format, &str); 5] = [
    (Format::Text, "txt"),
    (Format::Markdown, "md"),
    (Format::Html, "html"),
    (Format::Csv, "csv"),
    (Format::Json, "json"),
];

fn extend(minutes: i64) -> Command {
    Command::Extend { by: Length::minutes(minutes), slot: None, phase: None }
}

fn acted(mut day: Day, acts: &[(&str, Command)]) -> Day {
    for (time, command) in acts {
        day.at(time).does(command.clone()).unwrap();
    }
    day
}

/// II starts late, stands still and overruns; Jean skips IV, which Marie strikes; a plan is adopted in III.
fn so_far() -> Day {
    let mut day = acted(
        Day::opened("9:30"),
        &[
            ("10:03:20", NEXT),
            ("10:36", NEXT),
            ("11:10", Command::Suspend),
            ("11:16:30", Command::Resume),
            ("11:24:10", extend(5)),
            ("11:29:20", NEXT),
        ],
    );
    day.at("11:30").other_does("Jean", Command::Skip(slot("mobilite")));
    let mut day = acted(day, &[("11:31", Command::Strike { turn: None, with_later: false }), ("11:43", NEXT)]);
    day.at("12:20").other_does("Jean", Command::Recover(PlanName::Mix));
    day.at("12:31");
    day
}

/// The same day, to its end; lunch began in time or not, VI did not take place.
fn over() -> Day {
    let to_the_end = [
        ("12:31", NEXT),
        ("12:35", NEXT),
        ("14:12", NEXT),
        ("14:55", NEXT),
        ("15:09", NEXT),
        ("15:40", Command::Skip(slot("conclusions"))),
        ("15:50", NEXT),
        ("16:01", NEXT),
        ("16:40", NEXT),
        ("17:08", NEXT),
    ];
    acted(so_far(), &to_the_end)
}

#[test]
fn the_report_of_a_real_day_is_as_it_is_kept() {
    for (name, day) in [("so-far", so_far()), ("over", over())] {
        let outlook = day.outlook();
        for language in Language::ALL {
            let words = Words::new(language);
            for (format, ending) in ENDINGS {
                let text = report(&outlook, format, WIDTH, &words);
                assert_golden(&format!("report/{name}.{}.{ending}", language.code()), &text);
            }
        }
    }
}

#[test]
fn the_text_fits_into_the_cells_that_it_is_given() {
    use unicode_width::UnicodeWidthStr;
    for width in [60, 80, 100, 132, 200] {
        let text = report(&over().outlook(), Format::Text, width, &Words::new(Language::Fr));
        for line in text.lines() {
            assert!(line.width() <= width, "{width}: {line}");
        }
    }
}

/// What a terminal, a browser or a spreadsheet would obey, in every text that a person can write.
const HOSTILE: &str = "<script>alert(1)</script>\"'&amp;\u{1b}]0;owned\u{7}\u{9b}31m\u{202e}|`*_=1+1";

/// A day whose agenda did not come through our own reader, which takes no such text.
fn hostile() -> Outlook {
    let mut day = Day::opened("9:30");
    day.at("10:03").other_does(HOSTILE, NEXT);
    let harmless: String = HOSTILE.chars().filter(|c| !c.is_control()).collect();
    day.at("10:30").other_does(HOSTILE, Command::ShowMessage(harmless));
    day.at("10:36").other_does(HOSTILE, NEXT);
    let mut outlook = day.outlook();
    let mut agenda = Agenda::clone(&outlook.agenda);
    agenda.venue = Some(HOSTILE.to_owned());
    HOSTILE.clone_into(&mut agenda.title);
    for slot in &mut agenda.slots {
        HOSTILE.clone_into(&mut slot.title);
        slot.number = Some(HOSTILE.to_owned());
        slot.id = SlotId(format!("{}{HOSTILE}", slot.id));
    }
    outlook.agenda = agenda.into();
    outlook
}

#[test]
fn nothing_in_a_report_is_obeyed_by_a_terminal() {
    let outlook = hostile();
    for (format, ending) in ENDINGS {
        let text = report(&outlook, format, WIDTH, &Words::new(Language::En));
        let obeyed = |c: char| (c.is_control() && !matches!(c, '\n' | '\r')) || c == '\u{202e}';
        assert!(!text.contains(obeyed), "{ending}: {text:?}");
        assert!(text.contains("alert(1)") || text.contains("alert\\(1\\)"), "{ending}");
    }
}

#[test]
fn nothing_in_a_page_is_markup_but_its_own() {
    let markdown = report(&hostile(), Format::Markdown, WIDTH, &Words::new(Language::En));
    // Between the fences nothing is markup, and no text is as long a fence.
    let (before, rest) = markdown.split_once("\n```text\n").unwrap();
    let (_, after) = rest.split_once("\n```\n").unwrap();
    assert!(!before.contains("<script") && !after.contains("<script"), "{markdown}");
    let page = report(&hostile(), Format::Html, WIDTH, &Words::new(Language::En));
    // Nothing is fetched: no link, no picture, no script, no font, no import.
    let own = page.replace("http://www.w3.org/2000/svg", "");
    for asks in ["http:", "https:", "src=", "href=", "@import", "url(h", "<link", "<img", "<script"] {
        assert!(!own.contains(asks), "{asks}");
    }
}

#[test]
fn a_long_day_is_drawn_in_parts_that_a_printed_page_holds() {
    for (slots, rows) in [(1, vec![1]), (16, vec![16]), (17, vec![9, 8]), (42, vec![16, 26]), (50, vec![16, 17, 17])] {
        let each = (0..slots).map(|place| format!("[[slot]]\nid = \"s{place}\"\ntitle = \"Talk\"\nlength = \"9m\"\n"));
        let head = "title = \"A day\"\ndate = 2011-04-12\n".to_owned();
        let text = (head + &each.collect::<String>()).replacen("length", "start = \"8:00\"\nlength", 1);
        let day = Day::opened_with(agenda_of(&text), "8:00", None);
        let page = report(&day.outlook(), Format::Html, WIDTH, &Words::new(Language::En));
        let drawings: Vec<&str> =
            page.split("<figure>").skip(1).map(|part| part.split("</figure>").next().unwrap()).collect();
        let drawn: Vec<usize> = drawings.iter().map(|drawing| drawing.matches(">Talk<").count()).collect();
        assert_eq!(drawn, rows, "{slots} slots");
        let names = page.split(" id=\"").skip(1).map(|after| after.split('"').next().unwrap());
        let mut seen = std::collections::HashSet::new();
        assert!(names.into_iter().all(|name| seen.insert(name)), "{slots} slots");
    }
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let text = day::SAMPLE.replace("\"Gestion de la migration\"", "\"=HYPERLINK(1)\"");
    let day = Day::opened_with(agenda_of(&text), "9:30", None);
    let csv = report(&day.outlook(), Format::Csv, WIDTH, &Words::new(Language::En));
    assert!(csv.contains(",'=HYPERLINK(1),"), "{csv}");
}

fn sum(rows: &Value, field: &str) -> i64 {
    rows.as_array().unwrap().iter().map(|row| row[field].as_i64().unwrap()).sum()
}

/// The sum of a column; no cell that comes before it in the sample holds a comma within quotes.
fn column(csv: &str, name: &str) -> i64 {
    let mut lines = csv.lines();
    // Counted from the end, behind all texts.
    let place = lines.next().unwrap().rsplit(',').position(|head| head == name).unwrap();
    lines.map(|line| line.rsplit(',').nth(place).unwrap().parse::<i64>().unwrap()).sum()
}

proptest! {
    #[test]
    fn every_sum_is_the_ledgers_to_the_second(
        acts in random_day::acts(), opening in -3600i64..25_000, later in 0i64..20_000,
    ) {
        let (session, now) = random_day::day(&acts, opening);
        let outlook = outlook(&session, now + Length(later)).unwrap();
        let (lost, recovered) = (outlook.lost.seconds(), outlook.recovered.seconds());
        let words = Words::new(Language::En);
        let json: Value = serde_json::from_str(&report(&outlook, Format::Json, WIDTH, &words)).unwrap();
        prop_assert_eq!((json["lost"].as_i64(), json["recovered"].as_i64()), (Some(lost), Some(recovered)));
        for rows in [&json["slots"], &json["ledger"]] {
            prop_assert_eq!((sum(rows, "lost"), sum(rows, "recovered")), (lost, recovered));
        }
        let csv = report(&outlook, Format::Csv, WIDTH, &words);
        prop_assert_eq!((column(&csv, "lost_s"), column(&csv, "recovered_s")), (lost, recovered));
        let of = |names: [&str; 3]| names.iter().map(|name| column(&csv, name)).sum::<i64>();
        prop_assert_eq!(of(["late_start_s", "overrun_s", "suspension_s"]), lost);
        prop_assert_eq!(of(["gap_s", "plan_s", "shortened_s"]), recovered);
        prop_assert_eq!(lost - recovered, json["late_by"].as_i64().unwrap().max(0));
        for row in json["slots"].as_array().unwrap().iter().filter(|row| row["state"] == "done") {
            let took = row["talk"].as_i64().unwrap() + row["qa"].as_i64().unwrap_or(0);
            let instant = |edge: &str| chrono::DateTime::parse_from_rfc3339(row["actual"][edge].as_str().unwrap()).unwrap();
            prop_assert_eq!(took, (instant("end") - instant("start")).num_seconds());
        }
    }

    #[test]
    fn no_day_makes_a_report_fail(acts in random_day::acts(), opening in -3600i64..25_000, width in 0usize..200) {
        let (session, now) = random_day::day(&acts, opening);
        let outlook = outlook(&session, now).unwrap();
        for (format, _) in ENDINGS {
            prop_assert!(report(&outlook, format, width, &Words::new(Language::Fr)).ends_with('\n'));
        }
    }
}

#[test]
fn a_here_that_jumps_leaves_slots_that_were_not_held() {
    let day = acted(
        Day::opened("9:30"),
        &[("14:30", Command::Here { slot: slot("mobilite"), phase: Phase::Talk, at: None })],
    );
    let json: Value =
        serde_json::from_str(&report(&day.outlook(), Format::Json, WIDTH, &Words::new(Language::En))).unwrap();
    assert_eq!(json["complete"], false);
    assert_eq!(json["slots"].as_array().unwrap().len(), 9);
}
