//! Texts that mean harm, in agendas, messages and names: none of them ever reaches a terminal, and none does anything.

use crate::program::Program;
use crate::room::DAY;
use adjourn::log::Log;
use adjourn::log::sqlite::SqliteLog;
use std::process::Output;

const NOW: [&str; 2] = ["--now", "2011-04-12T13:20:00Z"];

/// What a terminal obeys, and what turns text around or hides it.
const COMMANDS: [&str; 12] = [
    "\u{1b}[2J\u{1b}[31mred",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]52;c;ZXZpbA==\u{1b}\\",
    "\u{9b}31mred",
    "\u{9d}0;title\u{9c}",
    "a\rb",
    "a\u{8}\u{8}b",
    "\u{202e}txet\u{202c}",
    "\u{2066}isolated\u{2069}\u{200f}\u{200e}\u{61c}",
    "\u{7f}\u{0}\u{1}\u{c}\u{b}",
    "\u{90}q#0\u{9c}\u{9f}x\u{9c}",
    "\u{feff}\u{2028}\u{2029}\u{85}",
];

/// The texts that people write in good faith: every plane, both directions, marks upon marks.
const LETTERS: &str = "É日本語 עברית العربية ऋषि 👩‍👩‍👧 e\u{301}\u{323}\u{310} 𝔄𐍈 🀄 \u{20000}\u{e0041} ﷺ ꧁";

/// A text within a TOML string, every character by its number.
fn toml(text: &str) -> String {
    use std::fmt::Write as _;
    text.chars().fold(String::new(), |mut escaped, character| {
        write!(escaped, "\\U{:08X}", u32::from(character)).unwrap();
        escaped
    })
}

fn agenda(text: &str) -> String {
    let text = toml(text);
    format!(
        r#"
title = "{text}"
date = 2011-04-12
timezone = "UTC"
venue = "{text}"
[[slot]]
number = "{text}"
kind = "panel"
title = "{text}"
start = "13:00"
qa = "13:45"
end = "14:00"
notes = "{text}"
description = "{text}"
speakers = [{{ name = "{text}", role = "{text}", time = "10m" }}]
"#
    )
}

/// What must not stand in anything that goes to a terminal.
fn obeyed(text: &str) -> Option<char> {
    text.chars().find(|letter| {
        (letter.is_control() && *letter != '\n')
            || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

#[track_caller]
fn is_plain(what: &str, output: &Output) {
    for stream in [&output.stdout, &output.stderr] {
        let text = std::str::from_utf8(stream).unwrap();
        assert_eq!(obeyed(text), None, "{what}: {:?}", text.chars().take(2000).collect::<String>());
    }
}

/// Everything that says something about an agenda.
const VERBS: &[&[&str]] = &[
    &["check"],
    &["status"],
    &["status", "--json"],
    &["plans"],
    &["plans", "--json"],
    &["chair"],
    &["stage"],
    &["do", "extend", "5m"],
    &["do", "next"],
    &["do", "skip", "nothing"],
    &["status"],
    &["status", "--json"],
    &["plans"],
];

fn says_nothing_harmful(what: &str, agenda: impl AsRef<[u8]>) {
    let program = Program::with(agenda);
    for verb in VERBS {
        let output = program.command().args(*verb).args(NOW).output().unwrap();
        is_plain(&format!("{what}: {verb:?}"), &output);
    }
    // The only thing that was made is a session under the state directory.
    let mut names: Vec<_> = program.home.path().read_dir().unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert!(names == ["agenda.toml", "state"] || names == ["agenda.toml"], "{what}: {names:?}");
}

#[test]
fn no_text_of_an_agenda_commands_a_terminal_whether_it_is_taken_or_complained_of() {
    for text in COMMANDS {
        // Behind something to read, lest it be refused for being blank.
        says_nothing_harmful("escaped", agenda(&format!("A {text} z")));
        // As it is, in a file that is no proper TOML by it, or with letters that are.
        says_nothing_harmful("raw", format!("title = \"A {text} z\"\nunknown{text} = \"x\"\n{DAY}"));
        says_nothing_harmful("in a key", format!("\"{}\" = 1\n{DAY}", toml(text)));
    }
    says_nothing_harmful("letters", agenda(LETTERS));
    says_nothing_harmful("all of them", agenda(&COMMANDS.concat()));
}

#[test]
fn no_message_name_or_argument_commands_a_terminal() {
    let program = Program::new();
    let run = |arguments: &[&str]| {
        let output = program.command().args(arguments).args(NOW).output().unwrap();
        is_plain(&format!("{arguments:?}"), &output);
    };
    for text in COMMANDS.iter().filter(|text| !text.contains('\0')) {
        run(&["do", "message", text]);
        run(&["do", "message", text, "--by", text]);
        run(&["do", "extend", "1m", "--by", text]);
        for arguments in [&["do", "here", text][..], &["do", "next", "--ends", text], &["do", "correct", text]] {
            run(arguments);
        }
        for arguments in [&["do", "extend", text][..], &["do", text], &[text], &["--lang", text, "status"]] {
            run(arguments);
        }
        run(&["do", "edit", "b", "--title", text]);
        run(&["do", "add", text, "--length", "5m"]);
        run(&["status"]);
        run(&["status", "--json"]);
        run(&["check", text]);
        run(&["status", "--session", text]);
    }
    run(&["--help"]);
    run(&["do", "--help"]);
}

#[test]
fn what_json_says_is_the_text_as_it_was_written() {
    let text = format!("A \u{200f}\u{ad}\u{61c} {LETTERS} z");
    let program = Program::with(agenda(&text));
    let said = program.command().args(["status", "--json"]).args(NOW).output().unwrap();
    let said: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
    assert_eq!(said.pointer("/agenda/title").unwrap(), &text);
}

#[test]
fn an_agenda_of_none_one_or_a_thousand_slots_is_refused_or_shown() {
    let slots = |count: usize| {
        let slot = |number: usize| format!("[[slot]]\ntitle = \"Slot {number}\"\nlength = \"1m\"\n");
        let rest: String = (1..count).map(slot).collect();
        let first = "[[slot]]\ntitle = \"First\"\nstart = \"0:10\"\nlength = \"1m\"\n";
        let head = "title = \"Many\"\ndate = 2011-04-12\ntimezone = \"UTC\"\n";
        if count == 0 { head.to_owned() } else { format!("{head}{first}{rest}") }
    };
    for (count, valid) in [(0, false), (1, true), (1000, true)] {
        let program = Program::with(slots(count));
        let run = |verb: &[&str]| {
            let output = program.command().args(verb).args(["--now", "2011-04-12T00:10:00Z"]).output().unwrap();
            is_plain(&format!("{count} slots, {verb:?}"), &output);
            output.status.success()
        };
        assert_eq!(run(&["check"]), valid, "{count}");
        assert_eq!(run(&["status", "--json"]), valid, "{count}");
        assert_eq!(run(&["do", "extend", "5m"]), valid, "{count}");
        assert_eq!(run(&["plans"]), valid, "{count}");
    }
}

#[test]
fn a_title_of_a_megabyte_is_shown_or_refused_in_a_few_lines() {
    let title = "many words ".repeat(100_000);
    let program = Program::with(DAY.replace("title = \"A\"", &format!("title = \"{title}\"")));
    for verb in [&["check"][..], &["do", "extend", "5m"], &["status"], &["plans"]] {
        let output = program.command().args(verb).args(NOW).output().unwrap();
        is_plain(&format!("{verb:?}"), &output);
        assert!(output.stdout.len() + output.stderr.len() < 20_000, "{verb:?}: {}", output.stdout.len());
    }
}

#[test]
fn nothing_in_an_agenda_runs_a_command_or_names_a_file() {
    let harm = ["$(touch harm)", "`touch harm`", "; touch harm", "| touch harm", "../../harm", "file:///etc/passwd"];
    for text in harm {
        let program = Program::with(agenda(text));
        for verb in VERBS {
            let output = program.command().args(*verb).args(NOW).args(["--notify", "--bell"]).output().unwrap();
            let said = [output.stdout, output.stderr].concat();
            assert!(!String::from_utf8_lossy(&said).contains("root:"), "{text}");
        }
        let mut names: Vec<_> = program.home.path().read_dir().unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["agenda.toml", "state"], "{text}");
    }
    // Keys that elsewhere name files or commands are no keys here.
    for key in ["include", "command", "run", "exec", "logo", "sound", "hook", "file", "path", "extends", "import"] {
        let program = Program::with(format!("{key} = \"/etc/passwd\"\n{DAY}"));
        let output = program.command().arg("check").output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{key}");
        let slot = DAY.replace("id = \"a\"", &format!("id = \"a\"\n{key} = \"touch harm\""));
        assert_eq!(Program::with(slot).command().arg("check").output().unwrap().status.code(), Some(1), "{key}");
    }
}

#[test]
fn what_a_log_holds_commands_no_terminal_either() {
    // Written by another program, or by an older adjourn that was less careful.
    let program = Program::new();
    let said = program.command().args(["do", "message", "x"]).args(NOW).output().unwrap();
    assert!(said.status.success(), "{said:?}");
    let path = crate::program::acts_on(&program);
    let mut log = SqliteLog::open(&path).unwrap();
    for text in COMMANDS {
        log.append(0, &mut |came| {
            let (_, last) = came.last().unwrap().clone();
            let event = adjourn::session::event::Event::MessageShown { text: text.to_owned() };
            let by = adjourn::session::entry::Author { name: text.to_owned(), ..last.by.clone() };
            Some(adjourn::session::entry::Entry {
                id: adjourn::clock::new_id(),
                turn: last.turn + 1,
                event,
                by,
                ..last
            })
        })
        .unwrap();
        for verb in [&["status"][..], &["status", "--json"], &["do", "strike"], &["do", "blackout", "on"]] {
            let output = program.command().args(verb).args(NOW).output().unwrap();
            is_plain(&format!("{text:?}: {verb:?}"), &output);
        }
    }
}
