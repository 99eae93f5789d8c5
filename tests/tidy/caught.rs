//! Each check finds what it looks for: small bad texts, and what is said of them.

use crate::habits;
use crate::layers::{self, EXCEPTIONS, Exception, LAYERS, Layer};
use crate::names::{Names, modules, names};
use crate::outside::{self, GRANTS, Grant};
use crate::source::{Fault, Source};
use std::collections::BTreeSet;

/// Files of a crate, with what they name.
fn code(files: &[(&str, &str)]) -> Vec<(Source, Names)> {
    let sources: Vec<Source> = files.iter().map(|(path, text)| Source::new(path, text)).collect();
    let modules = modules(sources.iter());
    sources.iter().map(|source| (source.clone(), names(source, &modules))).collect()
}

fn file(path: &str, text: &str) -> (Source, Names) {
    code(&[(path, text)]).remove(0)
}

fn lines(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(|fault| fault.to_string().lines().next().unwrap().to_owned()).collect()
}

fn crossings(path: &str, text: &str) -> Vec<String> {
    let (source, names) = file(path, text);
    lines(&layers::crossings(&source, &names, LAYERS, EXCEPTIONS))
}

fn trespasses(path: &str, text: &str) -> Vec<String> {
    let (source, names) = file(path, text);
    lines(&outside::trespasses(&source, &names, GRANTS))
}

#[test]
fn a_use_of_a_higher_layer_is_found_however_it_is_written() {
    let at = |line| vec![format!("src/session/fold.rs:{line}: `session` names `outlook::Outlook`")];
    for (line, text) in [
        (1, "use crate::outlook::Outlook;"),
        (1, "use crate::{agenda::Slot, outlook::{Outlook as Seen}};"),
        (1, "use super::super::outlook::Outlook;"),
        (2, "// crate::words::Words\nfn f(seen: &crate::outlook::Outlook) {}"),
        (2, "macro_rules! m { () => {} }\nm!(Vec::<crate::outlook::Outlook>::new());"),
        (3, "mod inner {\n/// [`crate::words`]\nfn f() { \"crate::words\"; super::super::super::outlook::Outlook }\n}"),
    ] {
        assert_eq!(crossings("src/session/fold.rs", text), at(line), "{text}");
    }
}

#[test]
fn a_use_through_a_module_that_was_brought_in_is_found() {
    let told = crossings("src/session/fold.rs", "use crate::session;\nfn f() { session::cue::due(1..2) }");
    assert_eq!(told, ["src/session/fold.rs:2: `session` names `session::cue::due`"]);
    let told = crossings("src/log/record.rs", "use crate as whole;\nfn f() { whole::seat::Seat }");
    assert_eq!(told, ["src/log/record.rs:2: `log` names `seat::Seat`"]);
}

#[test]
fn a_use_of_a_child_counts_as_its_own_module() {
    let files = [("src/session.rs", "mod cue;\nuse cue::Cue;"), ("src/session/cue.rs", "")];
    let code = code(&files);
    let (source, names) = &code[0];
    let told = lines(&layers::crossings(source, names, LAYERS, EXCEPTIONS));
    assert_eq!(told, ["src/session.rs:2: `session` names `session::cue::Cue`"]);
}

#[test]
fn what_a_layer_may_name_is_let_pass() {
    assert_eq!(crossings("src/outlook.rs", "use crate::session::floor::Floor;"), [""; 0]);
    assert_eq!(crossings("src/session/cue.rs", "use crate::outlook::Outlook;"), [""; 0]);
    assert_eq!(crossings("src/seat.rs", "use crate::words::Language;"), [""; 0]);
    assert_eq!(crossings("src/seat.rs", "use crate::words::Words;"), ["src/seat.rs:1: `seat` names `words::Words`"]);
}

#[test]
fn tests_within_the_code_may_name_what_stands_above_and_nothing_below() {
    assert_eq!(crossings("src/clerk/tests.rs", "use crate::clock::new_id;"), [""; 0]);
    assert_eq!(crossings("src/clerk.rs", "mod tests { use crate::clock::new_id; }"), [""; 0]);
    assert_eq!(crossings("src/clerk.rs", "use crate::clock::new_id;").len(), 1);
    assert_eq!(crossings("src/clerk/tests.rs", "use crate::screen::draw;").len(), 1);
}

#[test]
fn a_remedy_stands_with_every_fault() {
    let (source, names) = file("src/agenda.rs", "use crate::screen::digits;");
    let fault = &layers::crossings(&source, &names, LAYERS, EXCEPTIONS)[0];
    assert_eq!(
        fault.to_string(),
        "src/agenda.rs:1: `agenda` names `screen::digits`\n    \
         move what is needed down into `agenda` or below, or take it as an argument"
    );
}

#[test]
fn a_module_without_a_layer_is_found() {
    assert_eq!(crossings("src/web.rs", ""), ["src/web.rs:1: no layer holds web"]);
    assert_eq!(crossings("src/seat.rs", "use crate::web::Page;"), ["src/seat.rs:1: `seat` names `web::Page`"]);
}

#[test]
fn a_table_that_allows_more_than_is_needed_is_found() {
    let layers = [Layer { module: "a", may: &["b"] }, Layer { module: "b", may: &["a", "a::x"] }];
    let exceptions = [Exception { module: "b", may: "a::y", reason: "it was handy" }];
    let code = code(&[("src/a.rs", "use crate::b::B;"), ("src/b.rs", "use crate::a::x::X;")]);
    assert_eq!(
        lines(&layers::idle(&code, &layers, &exceptions)),
        [
            "tests/tidy/layers.rs:1: `a` may name `b`, which does not stand above it",
            "tests/tidy/layers.rs:1: `b` may name `a::y` and does not (it was handy)"
        ]
    );
}

#[test]
fn the_core_is_caught_with_a_machine() {
    for name in ["std::fs::read", "std::thread", "std::time::Instant", "std::io", "std::env", "ratatui::Frame"] {
        let told = trespasses("src/session/floor.rs", &format!("fn f() {{}}\nuse {name};"));
        assert_eq!(told, [format!("src/session/floor.rs:2: `{name}` is named here")]);
    }
    let told = trespasses("src/words.rs", "use std::{fmt, io::{self as disk, Write}};\nfn f() { disk::stdout() }");
    assert_eq!(told.len(), 3, "{told:?}");
    assert_eq!(trespasses("src/words.rs", "fn f() { ::std::process::exit(1) }").len(), 1);
}

#[test]
fn a_session_that_is_read_without_sqlite_is_found() {
    let told = trespasses("src/log/sqlite.rs", "fn f(path: &Path) { std::fs::copy(path, path); }");
    assert_eq!(told, ["src/log/sqlite.rs:1: `std::fs::copy` is named here"]);
    let place = "use std::fs::OpenOptions;\nfn f() { OpenOptions::new().create_new(true); }\n\
                 fn g() { OpenOptions::new().read(true); }";
    let (source, names) = file("src/log/place.rs", place);
    let told = lines(&habits::opened_sessions(&source, &names));
    assert_eq!(told, ["src/log/place.rs:3: a file that may be a session is opened"]);
}

#[test]
fn tests_within_the_code_may_use_a_machine() {
    assert_eq!(trespasses("src/log/place.rs", "mod tests { fn f() { std::fs::write(1, 2) } }"), [""; 0]);
    assert_eq!(trespasses("src/log/sqlite/tests.rs", "use std::fs;"), [""; 0]);
}

#[test]
fn grants_that_are_idle_missing_or_given_to_the_core_are_found() {
    let grants = [
        Grant { name: "std::io", modules: &["session"], why: "it is handy" },
        Grant { name: "toml", modules: &["agenda"], why: "it reads" },
    ];
    let code = code(&[("src/session.rs", "use std::io;"), ("src/agenda.rs", "")]);
    let manifest = "[dependencies]\ntoml = '1'\nchrono = '1'\n[target.'cfg(unix)'.dependencies]\nsignal-hook = '0.3'\n";
    let told = lines(&outside::misgranted(&code, &grants, &outside::dependencies(manifest)));
    assert_eq!(
        told,
        [
            "tests/tidy/outside.rs:1: `session` is of the core and may name `std::io`",
            "tests/tidy/outside.rs:1: `agenda` may name `toml` and does not",
            "tests/tidy/outside.rs:1: `chrono` is a dependency that nothing names",
            "tests/tidy/outside.rs:1: no row says who may name `signal_hook`"
        ]
    );
    assert_eq!(outside::misgranted(&[], &[], &BTreeSet::new()), []);
}

#[test]
fn a_file_of_no_shape_is_found() {
    let shape = |path: &str, text: &str| lines(&habits::shape(&Source::new(path, text)));
    assert_eq!(shape("src/a.rs", "use x;\n//! Late.\n"), ["src/a.rs:1: the file does not say what it is for"]);
    let long = format!("//! Long.\n{}", "\n".repeat(400));
    assert_eq!(shape("src/a.rs", &long), ["src/a.rs:401: 401 lines, 400 at most"]);
    assert_eq!(shape("tests/utils/a.rs", "//! A."), ["tests/utils/a.rs:1: `utils` says nothing"]);
    assert_eq!(shape("src/data.rs", "//! A."), ["src/data.rs:1: `data` says nothing"]);
    assert_eq!(shape("src/a.rs", "//! A."), [""; 0]);
}

#[test]
fn words_of_the_workplace_are_found() {
    let text = format!("fine\nsee {} #7\n// /{}/x\nTO{}: later", "issue", "tmp", "DO");
    let found = lines(&habits::slips(&Source::new("src/a.rs", &text)));
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[1].starts_with("src/a.rs:3: "), "{found:?}");
}

#[test]
fn a_time_that_is_printed_outside_of_the_words_is_found() {
    let printed = |path: &str, text: &str| {
        let (source, names) = file(path, text);
        lines(&habits::printed_times(&source, &names))
    };
    let text = "fn f() -> String {\n    format!(\"{h}:{m:02}\")\n}";
    assert_eq!(printed("src/screen/chair.rs", text), ["src/screen/chair.rs:2: a time is printed by \"{h}:{m:02}\""]);
    assert_eq!(printed("src/cli.rs", "fn f() { at.format(\"%H:%M\") }").len(), 1);
    assert_eq!(printed("src/words/moment.rs", text), [""; 0]);
    assert_eq!(printed("src/screen/chair.rs", "mod tests { const T: &str = \"{m:02}\"; }"), [""; 0]);
}
