//! The habits of the code, kept by a test: which module may name which, what the core must not know, and how files are
//! written. Each fault names its file, its line and the remedy.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "tidy/caught.rs"]
mod caught;
#[path = "tidy/habits.rs"]
mod habits;
#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/names.rs"]
mod names;
#[path = "tidy/outside.rs"]
mod outside;
#[path = "tidy/source.rs"]
mod source;

use layers::{EXCEPTIONS, LAYERS};
use names::{Names, modules, names};
use outside::{GRANTS, dependencies};
use source::{Fault, Source, assert_none, files, rust};

/// Every file under `src`, with what it names.
fn code() -> Vec<(Source, Names)> {
    let sources = files(&["src"]);
    let modules = modules(rust(&sources));
    rust(&sources).map(|source| (source.clone(), names(source, &modules))).collect()
}

#[test]
fn modules_name_only_what_their_layer_may() {
    let code = code();
    let faults: Vec<Fault> =
        code.iter().flat_map(|(source, names)| layers::crossings(source, names, LAYERS, EXCEPTIONS)).collect();
    assert_none(&faults);
    assert_none(&layers::idle(&code, LAYERS, EXCEPTIONS));
}

#[test]
fn only_the_modules_that_need_it_name_the_world_outside() {
    let code = code();
    let faults: Vec<Fault> =
        code.iter().flat_map(|(source, names)| outside::trespasses(source, names, GRANTS)).collect();
    assert_none(&faults);
    assert_none(&outside::misgranted(&code, GRANTS, &dependencies(include_str!("../Cargo.toml"))));
}

#[test]
fn every_file_says_what_it_is_for_and_stays_short() {
    let sources = files(&["src", "tests", "benches"]);
    let faults: Vec<Fault> = rust(&sources).flat_map(habits::shape).collect();
    assert_none(&faults);
}

#[test]
fn the_linter_keeps_functions_to_fifty_lines() {
    assert!(include_str!("../.clippy.toml").contains("too-many-lines-threshold = 50\n"));
}

#[test]
fn the_repository_speaks_of_the_product_alone() {
    let folders = ["src", "tests", "benches", "README.md", "CHANGELOG.md", "Cargo.toml", "agenda.toml", ".clippy.toml"];
    let faults: Vec<Fault> = files(&folders).iter().flat_map(habits::slips).collect();
    assert_none(&faults);
}

#[test]
fn words_alone_print_times() {
    let faults: Vec<Fault> = code().iter().flat_map(|(source, names)| habits::printed_times(source, names)).collect();
    assert_none(&faults);
}

#[test]
fn nothing_but_sqlite_opens_a_session_that_is_there() {
    let faults: Vec<Fault> = code().iter().flat_map(|(source, names)| habits::opened_sessions(source, names)).collect();
    assert_none(&faults);
}
