//! The command: what goes to which stream, and what is never written over.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn run(folder: &Path, arguments: &[&str], input: &str) -> Output {
    use std::io::Write as _;
    let mut child = Command::new(env!("CARGO_BIN_EXE_adjourn"))
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments reads nothing.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    (folder, path)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[path = "choices.rs"]
mod choices;

const TEXT: &str = "Spring meeting\n\n9:00–10:00 Opening\n10:00 Talk\n11:00–12:00 Closing\n";

#[test]
fn the_agenda_goes_to_the_output_and_the_report_beside_it() {
    let (_kept, folder) = folder();
    let done = run(&folder, &["import", "-"], TEXT);
    assert!(done.status.success());
    assert!(text(&done.stdout).contains("= \"Spring meeting\"\n"), "{}", text(&done.stdout));
    assert!(text(&done.stderr).starts_with("text: 3 slots, 9:00–12:00. Spring meeting\n"), "{}", text(&done.stderr));
    assert!(
        text(&done.stderr).contains("no end is said; until the next start\n    10:00 Talk"),
        "{}",
        text(&done.stderr)
    );
}

#[test]
fn a_file_is_written_once_and_then_only_by_force() {
    let (_kept, folder) = folder();
    std::fs::write(folder.join("in.txt"), TEXT).unwrap();
    let arguments = ["import", "in.txt", "-o", "day.toml"];
    assert!(run(&folder, &arguments, "").status.success());
    assert!(run(&folder, &["check", "day.toml"], "").status.success());
    std::fs::write(folder.join("day.toml"), "mine").unwrap();
    let refused = run(&folder, &arguments, "");
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("day.toml is there already"), "{}", text(&refused.stderr));
    assert_eq!(std::fs::read_to_string(folder.join("day.toml")).unwrap(), "mine");
    let before_all = run(&folder, &["import", "absent.txt", "-o", "day.toml", "--review"], "");
    assert!(text(&before_all.stderr).contains("day.toml is there already"), "{}", text(&before_all.stderr));
    assert!(run(&folder, &["import", "in.txt", "-o", "day.toml", "--force"], "").status.success());
    assert!(run(&folder, &["check", "day.toml"], "").status.success());
    assert_eq!(std::fs::read_to_string(folder.join("in.txt")).unwrap(), TEXT);
}

#[test]
fn an_explanation_names_the_line_of_every_slot() {
    let (_kept, folder) = folder();
    let done = run(&folder, &["import", "-", "--explain"], TEXT);
    for line in
        ["line 1: no time", "line 3: 9:00–10:00 remarks Opening", "line 4: 10:00–11:00", "line 5: 11:00–12:00 closing"]
    {
        assert!(text(&done.stderr).contains(line), "{line} in {}", text(&done.stderr));
    }
}

#[test]
fn an_agenda_is_handed_on_as_it_is() {
    let (_kept, folder) = folder();
    let agenda = include_str!("../../agenda.toml");
    let done = run(&folder, &["import", "-"], agenda);
    assert!(done.status.success());
    assert_eq!(text(&done.stdout), agenda);
}

#[test]
fn what_cannot_be_imported_says_why_and_what_helps() {
    let (_kept, folder) = folder();
    std::fs::write(folder.join("empty.txt"), "").unwrap();
    for (arguments, input, code, says) in [
        (vec!["import", "-"], "no times here", 1, "A slot is a line such as “9:00 Opening”"),
        (vec!["import", "-"], " \n\t\n", 1, "Paste the agenda into it first"),
        (vec!["import", "-"], "%PDF-1.4\n9:00 Opening\n", 1, "This is no text (PDF). Open it in its own program"),
        (vec!["import", "-"], "\u{7f}ELF\0\0", 1, "This is no text (bytes of some program)"),
        (vec!["import", "-", "--day", "7"], TEXT, 1, "There is no day “7”"),
        (vec!["import", "-", "--format", "pdf"], TEXT, 2, "There is no format “pdf”"),
        (vec!["import", "absent.txt"], "", 1, "absent.txt cannot be read"),
        (vec!["import", "empty.txt"], "", 1, "empty.txt: There is nothing in it"),
        (vec!["import", "-", "--lang", "tlh"], TEXT, 2, "invalid value 'tlh'"),
    ] {
        let done = run(&folder, &arguments, input);
        assert_eq!(done.status.code(), Some(code), "{arguments:?}: {}", text(&done.stderr));
        assert!(text(&done.stderr).contains(says), "{arguments:?}: {}", text(&done.stderr));
        assert!(done.stdout.is_empty(), "{arguments:?}");
    }
}
