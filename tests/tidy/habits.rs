//! How files are written: what opens them, how long they are, what they are called, and what they do not say.

use crate::layers::leads;
use crate::names::Names;
use crate::source::{Fault, Source};

/// The longest a file of Rust may be.
const LONGEST: usize = 400;

/// Names that refuse nothing, so that nothing can be found in them.
const SHAPELESS: &[&str] =
    &["common", "data", "helper", "helpers", "lib_utils", "manager", "managers", "misc", "util", "utils"];

/// The modules that may print a time: all wording, durations as the command line takes them, and what an agenda says.
const TIME_PRINTERS: &[&str] = &["words", "duration", "agenda::read", "agenda::write"];

/// The layout and the length of a file of Rust.
pub(crate) fn shape(source: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !source.text.starts_with("//!") {
        let remedy = "open it with `//!`: what it is for, and what it must not know";
        faults.push(Fault::new(&source.path, 1, "the file does not say what it is for", remedy));
    }
    let lines = source.text.lines().count();
    if lines > LONGEST {
        let remedy = "split it where its purposes part";
        faults.push(Fault::new(&source.path, LONGEST + 1, format!("{lines} lines, {LONGEST} at most"), remedy));
    }
    let stem = source.path.trim_end_matches(".rs");
    if let Some(name) = stem.split('/').find(|name| SHAPELESS.contains(name)) {
        let remedy = "name it by what it does, and let it refuse the rest";
        faults.push(Fault::new(&source.path, 1, format!("`{name}` says nothing"), remedy));
    }
    faults
}

/// What the repository must not say: it speaks of the product, not of where or by what ticket it was made. The
/// patterns are put together here, lest this file find itself.
fn unspeakable() -> [(String, &'static str); 7] {
    let remedy = "say what holds for whoever has the program, wherever it was written";
    let unfinished = "finish it, or leave it out";
    [
        (format!("/{}/", "work"), remedy),
        (format!("/{}/", "tmp"), remedy),
        (format!("/{}/", "root"), remedy),
        (format!("{} #", "issue"), remedy),
        (format!("{} #", "Issue"), remedy),
        (format!("TO{}", "DO"), unfinished),
        (format!("FIX{}", "ME"), unfinished),
    ]
}

/// Words of the workplace in any file.
pub(crate) fn slips(source: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (number, line) in source.text.lines().enumerate() {
        for (pattern, remedy) in unspeakable() {
            if line.contains(&pattern) {
                faults.push(Fault::new(&source.path, number + 1, format!("`{pattern}` stands here"), remedy));
            }
        }
    }
    faults
}

/// Times of day and countdowns that are put together outside of the wording.
pub(crate) fn printed_times(source: &Source, names: &Names) -> Vec<Fault> {
    let module = source.module();
    if TIME_PRINTERS.iter().any(|printer| leads(printer, &module)) {
        return Vec::new();
    }
    let prints =
        |text: &str| [":02}", ":0>2}", "%H", "%M", "%S", "%T", "%R"].iter().any(|pattern| text.contains(pattern));
    let printed = names.texts.iter().filter(|text| !text.is_in_tests() && prints(&text.shown()));
    let remedy = "take it from `words`, the only formatter";
    printed
        .map(|text| Fault::new(&source.path, text.line, format!("a time is printed by {}", text.shown()), remedy))
        .collect()
}

/// Files that the log opens beside SQLite: only the bell, and a session that was not there before.
pub(crate) fn opened_sessions(source: &Source, names: &Names) -> Vec<Fault> {
    let module = source.module();
    if !leads("log", &module) || leads("log::bell", &module) {
        return Vec::new();
    }
    let by_options = |path: &[String]| leads("std::fs::OpenOptions::new", path);
    let openings: Vec<_> = names
        .outside
        .iter()
        .filter(|name| !name.is_in_tests() && by_options(&name.path))
        .map(|name| name.line)
        .collect();
    let anew = source.text.matches(".create_new(true)").count();
    let remedy = "open it with `create_new(true)`: closing a file that SQLite holds drops its locks";
    openings
        .iter()
        .skip(anew)
        .map(|line| Fault::new(&source.path, *line, "a file that may be a session is opened", remedy))
        .collect()
}
