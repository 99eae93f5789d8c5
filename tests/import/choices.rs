//! Several days and rooms, through the command: a list of what there is and exit 1, or the one that is named.

use super::{folder, run, text};

/// Two days in two rooms, in every format that can hold them; each row is a day, a room, a start and a title.
const ROWS: [(&str, &str, &str, &str); 4] = [
    ("2031-05-02", "Hall", "09:00", "Opening"),
    ("2031-05-02", "Attic", "09:00", "Workshop"),
    ("2031-05-03", "Hall", "10:00", "Panel"),
    ("2031-05-03", "Attic", "10:00", "Lab"),
];

fn rows(row: impl Fn(&str, &str, &str, &str) -> String) -> String {
    ROWS.iter().map(|(day, room, start, title)| row(day, room, start, title)).collect()
}

fn frab() -> String {
    let day = |day: &str, index: usize| {
        let rooms = ROWS.iter().filter(|row| row.0 == day).map(|(_, room, start, title)| {
            format!(
                "<room name=\"{room}\"><event id=\"1\"><title>{title}</title><date>{day}T{start}:00+00:00</date>\
                 <start>{start}</start><duration>00:30</duration></event></room>"
            )
        });
        format!("<day index=\"{index}\" date=\"{day}\">{}</day>", rooms.collect::<String>())
    };
    format!(
        "<schedule><conference><title>Two days</title></conference>{}{}</schedule>",
        day("2031-05-02", 1),
        day("2031-05-03", 2)
    )
}

fn calendar() -> String {
    let event = |day: &str, room: &str, start: &str, title: &str| {
        let (day, start) = (day.replace('-', ""), start.replace(':', ""));
        let hour: u32 = start.split_at(2).0.parse().unwrap();
        format!(
            "BEGIN:VEVENT\nUID:{room}{day}\nDTSTART:{day}T{start}00Z\nDTEND:{day}T{hour:02}3000Z\n\
             SUMMARY:{title}\nLOCATION:{room}\nEND:VEVENT\n"
        )
    };
    format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", rows(event))
}

fn table() -> String {
    let row = |day: &str, room: &str, start: &str, title: &str| format!("{day},{start},30,{title},{room}\n");
    format!("Date,Start,Duration,Title,Room\n{}", rows(row))
}

fn sessionize() -> String {
    let session = |day: &str, room: &str, start: &str, title: &str| {
        let hour = start.split_at(2).0;
        format!(
            "{{\"id\":\"{title}\",\"title\":\"{title}\",\"startsAt\":\"{day}T{start}:00\",\
             \"endsAt\":\"{day}T{hour}:30:00\",\"room\":\"{room}\"}},"
        )
    };
    format!("[{}]", rows(session).trim_end_matches(','))
}

#[test]
fn of_several_days_and_rooms_one_is_named_in_every_format() {
    let (_kept, folder) = folder();
    for (name, source) in [("frab", frab()), ("ical", calendar()), ("table", table()), ("sessionize", sessionize())] {
        let choose = |wishes: &[&str]| run(&folder, &[&["import", "-"], wishes].concat(), &source);
        let all = choose(&[]);
        assert_eq!(all.status.code(), Some(1), "{name}: {}", text(&all.stderr));
        for offer in ["2031-05-02", "2031-05-03", "Hall", "Attic"] {
            assert!(text(&all.stderr).contains(offer), "{name}: {offer} in {}", text(&all.stderr));
        }
        assert!(all.stdout.is_empty(), "{name}");
        for (day, room, title) in [
            ("1", "attic", "Workshop"),
            ("2031-05-03", "Hall", "Panel"),
            ("2", "Attic", "Lab"),
            ("1", "HALL", "Opening"),
        ] {
            let one = choose(&["--day", day, "--room", room]);
            assert!(one.status.success(), "{name}: {}", text(&one.stderr));
            let titles: Vec<String> =
                text(&one.stdout).lines().filter(|line| line.starts_with("title ")).map(str::to_owned).collect();
            assert!(titles.last().unwrap().ends_with(&format!("\"{title}\"")), "{name}: {titles:?}");
        }
        // A day alone leaves two rooms, of which only those are told.
        let day = choose(&["--day", "2"]);
        assert_eq!(day.status.code(), Some(1), "{name}");
        assert!(!text(&day.stderr).contains("2031-05-02"), "{name}: {}", text(&day.stderr));
        for wrong in [["--day", "7"], ["--room", "Cellar"], ["--day", "2031-05-09"]] {
            let refused = choose(&wrong);
            assert_eq!(refused.status.code(), Some(1), "{name}");
            let told = text(&refused.stderr);
            assert!(told.contains(wrong[1]) && told.contains("Hall"), "{name}: {told}");
        }
    }
}

#[test]
fn of_several_rundowns_one_is_named() {
    let (_kept, folder) = folder();
    let rundown = |id: &str, title: &str, slot: &str| {
        format!(
            "\"{id}\":{{\"id\":\"{id}\",\"title\":\"{title}\",\"order\":[\"a\"],\"entries\":{{\"a\":{{\"type\":\"event\",\
             \"id\":\"a\",\"title\":\"{slot}\",\"timeStart\":32400000,\"timeEnd\":36000000,\"duration\":3600000}}}}}}"
        )
    };
    let project = format!(
        "{{\"rundowns\":{{{},{}}},\"project\":{{\"title\":\"Show\"}}}}",
        rundown("x", "Friday", "Doors"),
        rundown("y", "Saturday", "Brunch")
    );
    let choose = |wishes: &[&str]| run(&folder, &[&["import", "-"], wishes].concat(), &project);
    let all = choose(&[]);
    assert_eq!(all.status.code(), Some(1));
    assert!(text(&all.stderr).contains("Friday") && text(&all.stderr).contains("Saturday"), "{}", text(&all.stderr));
    for wish in ["saturday", "2"] {
        assert!(text(&choose(&["--day", wish]).stdout).contains("\"Brunch\""), "{wish}");
    }
    assert_eq!(choose(&["--day", "Sunday"]).status.code(), Some(1));
}
