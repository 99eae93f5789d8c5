//! Texts that mean harm on real screens: every byte that goes to the terminal is looked at, and all that is not text
//! must be the program's own: cursor, colours, the screen taken and given back.

use crate::place::Place;
use crate::pty::Terminal;
use adjourn::log::sqlite::SqliteLog;

/// What a terminal obeys, turns around, hides or takes for a width of its own.
const HARM: [&str; 16] = [
    "\u{1b}[2J\u{1b}[31mred",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]52;c;ZXZpbA==\u{1b}\\",
    "\u{1b}]8;;http://evil\u{1b}\\link",
    "\u{1b}P+q544e\u{1b}\\\u{1b}[6n\u{1b}[c\u{1b}[?1049l",
    "\u{9b}31mred",
    "\u{9d}0;title\u{9c}",
    "\u{90}q#0\u{9c}\u{9f}x\u{9c}",
    "a\rb",
    "a\u{8}\u{8}b\u{7f}",
    "\u{202e}txet\u{202c}",
    "\u{2066}isolated\u{2069}\u{200f}\u{200e}\u{61c}",
    "\u{0}\u{1}\u{5}\u{c}\u{b}\u{e}\u{f}",
    "\u{feff}\u{200b}\u{2060}\u{2028}\u{2029}\u{85}\u{ad}",
    "e\u{301}\u{323}\u{310}\u{e0041}\u{fe0f}",
    "👩\u{200d}👩\u{200d}👧 עברית العربية ﷺ 日本語",
];

/// A day every text of which is said below; very long ones, too.
const DAY: &str = r#"
title = "A HARM z"
date = 2011-04-12
timezone = "America/New_York"
venue = "A HARM z"
[[slot]]
id = "a"
number = "HARM"
kind = "panel"
title = "A HARM z"
start = "10:30"
qa = "11:15"
end = "11:30"
notes = "LONG"
description = "LONG"
speakers = [{ name = "A HARM z", role = "A HARM z", time = "10m" }]
[[slot]]
id = "b"
number = "V"
title = "LONG"
kind = "panel"
qa = "12:15"
end = "12:30"
hard = "end"
speakers = [{ name = "LONG", role = "A HARM z" }]
"#;

/// A session of that day in which harm stands in every text, names and messages included: as a program may have left
/// it that was less careful, for no agenda and no argument of ours would let most of it in.
fn harmed(text: &str) -> Place {
    let place = Place::with(DAY);
    let acts: [&[&str]; 4] = [
        &["do", "extend", "1m", "--now", "2011-04-12T10:40:00"],
        &["do", "message", "m HARM"],
        &["do", "edit", "b", "--title", "T HARM"],
        &["do", "add", "N HARM", "--length", "5m", "--last"],
    ];
    for act in acts {
        let said = place.run(&[act, &["--by", "Ana HARM"]].concat());
        assert!(said.status.success(), "{said:?}");
    }
    let careful = rusqlite::Connection::open(place.session()).unwrap();
    let mut rows = careful.prepare("SELECT id, body FROM entry ORDER BY arrived").unwrap();
    let rows: Vec<(String, String)> = rows.query_map([], |row| row.try_into()).unwrap().map(Result::unwrap).collect();
    let place = place.keeping_in("harmed");
    drop(SqliteLog::open(&place.session()).unwrap());
    let careless = rusqlite::Connection::open(place.session()).unwrap();
    let in_json = |text: &str| serde_json::to_string(text).unwrap().trim_matches('"').to_owned();
    let (short, long) = (in_json(text), in_json(&format!("{text} ").repeat(300)));
    for (id, body) in rows {
        let body = body.replace("HARM", &short).replace("LONG", &long).replace("\"speed\":0", "\"speed\":1");
        careless.execute("INSERT INTO entry (id, body) VALUES (?1, ?2)", [id, body]).unwrap();
    }
    place
}

/// The first thing among what went to a terminal that is neither text nor a command of the program's own.
fn foreign(bytes: &[u8]) -> Option<String> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        // A character may be under way.
        Err(error) if error.error_len().is_none() => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap(),
        Err(error) => return Some(format!("no text: {error}")),
    };
    let mut rest = text;
    while let Some(at) = rest.find(|letter: char| letter.is_control() || turns(letter)) {
        let (letter, after) = (rest[at..].chars().next().unwrap(), &rest[at..]);
        rest = match letter {
            '\u{1b}' => match own(&after[1..]) {
                Some(length) => &after[1 + length..],
                // One may be under way.
                None if after[1..].trim_start_matches(['[', '?']).chars().all(|c| c.is_ascii_digit() || c == ';') => "",
                None => return Some(after.chars().take(30).collect()),
            },
            // The ways of the cursor.
            '\r' | '\n' | '\u{8}' => &after[1..],
            _ => return Some(after.chars().take(30).collect()),
        };
    }
    None
}

/// What turns text around or is a line of its own, though it is no control character.
fn turns(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The length of one of the commands that the program itself gives a terminal, after the escape.
fn own(after: &str) -> Option<usize> {
    let body = after.strip_prefix('[')?;
    let plain = body.strip_prefix('?');
    let inner = plain.unwrap_or(body);
    let end = inner.find(|letter: char| !letter.is_ascii_digit() && letter != ';')?;
    let (numbers, command) = (&inner[..end], inner[end..].chars().next()?);
    let known = match plain {
        // What the wheel sends is kept and taken back; else the other screen, the cursor, pastes in brackets, pictures as
        // a whole.
        Some(_) if numbers == "1007" => matches!(command, 'l' | 's' | 'r'),
        Some(_) => matches!(command, 'h' | 'l') && ["25", "1049", "2004", "2026"].contains(&numbers),
        None => matches!(command, 'A' | 'B' | 'C' | 'D' | 'G' | 'H' | 'd' | 'J' | 'K' | 'm'),
    };
    let cells = if plain.is_some() { 2 } else { 1 };
    known.then_some(cells + end + command.len_utf8())
}

#[track_caller]
fn is_clean(who: &str, terminal: &Terminal) {
    let found = terminal.read(|seen| foreign(&seen.bytes));
    assert_eq!(found, None, "{who}");
}

fn opened(place: &Place, seat: &str, columns: u16, rows: u16) -> Terminal {
    let terminal = place.joins(&[seat], columns, rows);
    terminal.wait("the screen up", |seen| seen.is_up() && !seen.shown().trim().is_empty());
    terminal
}

/// Waits for the next second on a chair's screen, and so for all that came before it.
fn a_second(terminal: &Terminal) {
    let from = terminal.read(|seen| seen.bytes.len());
    terminal.wait("something new", |seen| seen.bytes.len() > from);
}

/// Opens every panel of a seat: who did what, the ledger, the log, the help, what is asked; and pastes into a message.
fn look_around(who: &str, seat: &mut Terminal, text: &str) {
    let keys = match who {
        "chair" => &["d", "\x1b", "m", "\x1b", "s", "\x1b", "o", "\x1b", "v", "v", "v", "?", "\x1b"][..],
        "desk" => &["l", "\x1b", "e", "\x1b", "\x1b[B", "\r", "\x1b", "r", "\x1b", "v", "v", "v"],
        _ => &["x", "\x1b[A"],
    };
    for key in keys {
        seat.type_in(key);
        a_second(seat);
    }
    if who == "chair" {
        seat.type_in("m");
        a_second(seat);
        seat.paste(text);
        a_second(seat);
    }
}

#[test]
fn no_text_of_an_agenda_a_message_a_name_or_a_paste_commands_the_terminal_of_any_seat() {
    for text in HARM.chunks(6).map(<[&str]>::concat) {
        let text = text.as_str();
        let what = format!("{:?}", text.chars().take(40).collect::<String>());
        let place = harmed(text);
        let mut seats: Vec<(&str, Terminal)> = vec![
            ("chair", opened(&place, "chair", 80, 24)),
            ("stage", opened(&place, "stage", 60, 20)),
            ("desk", opened(&place, "desk", 200, 50)),
        ];
        // Whatever of it an argument lets in comes while they look.
        let argument = text.replace('\0', "");
        for verb in [&["do", "message", &argument][..], &["do", "edit", "b", "--title", &argument]] {
            let said = place.run(&[verb, &["--by", &argument]].concat());
            assert_eq!(foreign(&[said.stdout, said.stderr].concat()), None, "{verb:?}");
        }
        for (who, seat) in &mut seats {
            look_around(who, seat, text);
            for (columns, rows) in [(20, 6), (1, 1), (120, 36)] {
                seat.resize(columns, rows);
                a_second(seat);
            }
            is_clean(&format!("{who}: {what}"), seat);
        }
        for (who, seat) in &seats {
            seat.signal("TERM", None);
            assert!(seat.end().is_ok(), "{who}: {what}");
            seat.assert_restored();
            is_clean(&format!("{who} at its end: {what}"), seat);
        }
        for verb in [&["status"][..], &["report"], &["plans"], &["export", "--format", "csv"], &["check"]] {
            let said = place.run(verb);
            let bytes = [said.stdout, said.stderr].concat();
            let told = if verb[0] == "export" {
                String::from_utf8(bytes).unwrap().replace('\t', " ").into_bytes()
            } else {
                bytes
            };
            assert!(!told.contains(&0x1b), "{verb:?} {what}");
            if verb[0] != "export" {
                assert_eq!(foreign(&told), None, "{verb:?} {what}");
            }
        }
    }
}

#[test]
fn the_eye_that_looks_for_commands_sees_each_of_them() {
    for text in &HARM[..14] {
        let seen = foreign(format!("A {text} z").as_bytes()).is_some();
        // What is only invisible or a mark upon a letter is harmless; cursor movements alone are the program's own, too.
        let harmless = text.contains("[2J") || text.contains("a\rb") || text.starts_with("a\u{8}");
        assert!(seen || harmless, "{text:?}");
    }
    assert_eq!(foreign("\u{1b}[?1049h\u{1b}[1;2H\u{1b}[7mtext\u{1b}[0m\r\n".as_bytes()), None);
    for foreign_one in ["\u{1b}[6n", "\u{1b}]0;x\u{7}", "\u{1b}c", "\u{1b}[5t", "\u{1b}[?1000h", "\u{9b}A", "\u{202e}"]
    {
        assert!(foreign(foreign_one.as_bytes()).is_some(), "{foreign_one:?}");
    }
}
