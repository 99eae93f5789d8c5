//! Which module may name which part of the world outside: files, threads, time, the terminal, and every other crate.
//!
//! The core appears in no row of these, so that a session can be folded and shown without any machine around it.

use crate::layers::leads;
use crate::names::Names;
use crate::source::{Fault, Source};
use std::collections::BTreeSet;

/// What a module may name of what is outside, and for what.
pub(crate) struct Grant {
    pub(crate) name: &'static str,
    pub(crate) modules: &'static [&'static str],
    pub(crate) why: &'static str,
}

const fn grant(name: &'static str, modules: &'static [&'static str], why: &'static str) -> Grant {
    Grant { name, modules, why }
}

/// What is named in these modules alone. A finer name stands for itself.
pub(crate) const GRANTS: &[Grant] = &[
    // Files, one function at a time: nothing but SQLite may open a session's files while it is open.
    grant("std::fs", &[], "each way to a file has a row of its own"),
    grant("std::fs::DirBuilder", &["log::place"], "directories of sessions are the person's alone"),
    grant(
        "std::fs::OpenOptions",
        &["log::place", "log::rights", "log::bell", "cli::output", "cli::import"],
        "an empty session where there was none; the files beside it; a device that a report goes to; an imported agenda",
    ),
    grant("std::fs::Permissions", &["log::rights"], "the rights of a group"),
    grant("std::fs::set_permissions", &["log::rights"], "the same"),
    grant(
        "std::fs::File",
        &["log::bell", "log::place", "log::salvage", "log::signature", "herald", "cli::output"],
        "the bell; a directory locked while a damaged file is set aside; what is left of one that no part of the \
         program has open; the locks of whoever speaks for a session or signs at it; what is written for people",
    ),
    grant("std::fs::canonicalize", &["cli::output"], "a link keeps pointing to what is written"),
    grant(
        "std::fs::remove_file",
        &["cli::output", "log::signature"],
        "what could not be put in its place; a lock that nobody holds any more",
    ),
    grant(
        "std::fs::rename",
        &["cli::output", "log::place"],
        "nobody sees a file half written; a damaged session is set aside, never deleted",
    ),
    grant("std::fs::hard_link", &["log::place"], "a damaged session has two names until a new one takes its place"),
    grant("std::fs::TryLockError", &["herald", "log::signature"], "another speaks already, or signs so"),
    grant("std::fs::metadata", &["log::bell", "cli::output"], "how often the bell rang; whether it is a file"),
    grant("std::fs::read_to_string", &["log::mount", "author"], "the kernel's mounts; the kernel's host name"),
    grant(
        "std::fs::read",
        &["cli::sitting", "cli::import", "cli::own"],
        "the agenda; what is imported; the person's settings",
    ),
    grant("std::io::Cursor", &["import::table"], "bytes that are there already, for those who ask for a stream"),
    grant(
        "std::io::Read",
        &["import::table::ods", "import::table::unpacked", "cli::import", "log::salvage"],
        "the same, unpacked; the standard input; what is left of a damaged session",
    ),
    grant("std::io", &["log", "herald", "awake", "runtime", "cli", "main"], "disks, buses and terminals"),
    grant(
        "std::env",
        &["author", "runtime", "cli::sitting"],
        "who sits here; what the terminal says of itself; its zone",
    ),
    grant("std::net", &[], "nothing goes out to a network"),
    grant("std::os", &["log", "herald::runner"], "files that are the person's alone; groups of processes"),
    grant(
        "std::process",
        &["clock", "runtime::terminal", "herald::runner", "main"],
        "identities without random bits; the end after a panic; the person's own commands; the exit code",
    ),
    grant(
        "std::thread",
        &["log::sqlite", "clerk::office", "herald", "awake", "runtime", "cli::follow"],
        "work that no screen waits for",
    ),
    grant(
        "std::time",
        &[
            "clock",
            "log::sqlite",
            "clerk::office",
            "awake::linux",
            "herald::runner",
            "runtime",
            "cli::follow",
            "cli::line",
        ],
        "waits; the reading of time is the clock's, which the linter sees to",
    ),
    // Other crates.
    grant("clap", &["cli", "main"], "the command line"),
    grant("clap_complete", &["cli", "main"], "completions"),
    grant("crossterm", &["runtime::keyboard", "runtime::terminal"], "the terminal, behind the runtime"),
    grant("etcetera", &["log::place", "cli::own"], "the directories of states and of settings"),
    grant("fluent_bundle", &["words"], "texts"),
    grant("getrandom", &["clock"], "new identities"),
    grant("iana_time_zone", &["cli::sitting"], "the machine's zone"),
    grant("notify", &["log::bell", "runtime::agenda_file"], "the bell; the agenda's file"),
    grant("notify_rust", &["herald::crier"], "notifications"),
    grant("ratatui", &["screen", "runtime"], "pictures, and what draws them"),
    grant("rusqlite", &["log::sqlite"], "the log of one machine"),
    grant("rustix", &["cli::follow", "herald::runner"], "whether anybody still reads; the end of a command"),
    grant("calamine", &["import::table::xlsx"], "workbooks of Excel"),
    grant("csv", &["import::table::separated", "sheet"], "tables as text"),
    grant("quick_xml", &["import::frab::xml", "import::table::ods"], "schedules and spreadsheets in XML"),
    grant("zip", &["import::table"], "what spreadsheets are packed in"),
    grant(
        "serde",
        &["log::record", "status::json", "status::plans", "report::json"],
        "what is written and read by other programs",
    ),
    grant(
        "serde_json",
        &[
            "log::record",
            "status::json",
            "status::plans",
            "report::json",
            "export::frab_json",
            "export::ontime",
            "import::json",
            "import::frab",
            "import::ontime",
            "import::sessionize",
        ],
        "the same; agendas that other programs keep in JSON",
    ),
    grant(
        "signal_hook",
        &["runtime::signals", "cli::follow"],
        "the terminal is restored on every way out, and no line is cut",
    ),
    grant("sys_locale", &["cli::sitting", "cli::import", "cli::own"], "the language of the machine"),
    grant("toml", &["agenda::read", "agenda::write", "settings::read"], "the agenda's file, and the person's settings"),
    grant("toml_edit", &["export::toml"], "the agenda's file with its comments"),
    grant("ulid", &["session::entry", "clock", "log::record"], "how identities are written"),
    grant("zbus", &["awake::linux"], "the machine's sleep"),
];

/// Crates that only compute: whoever needs them may name them.
pub(crate) const PURE: &[&str] = &["chrono", "chrono_tz", "thiserror", "unicode_segmentation", "unicode_width"];

/// The core: values in, values out. It knows no machine.
pub(crate) const CORE: &[&str] =
    &["duration", "agenda", "import", "session", "outlook", "words", "status", "report", "export"];

/// What no row may grant to the core.
pub(crate) const MACHINE: &[&str] = &[
    "std::fs",
    "std::io",
    "std::env",
    "std::net",
    "std::os",
    "std::process",
    "std::thread",
    "std::time",
    "crossterm",
    "notify",
    "notify_rust",
    "ratatui",
    "rusqlite",
    "rustix",
    "signal_hook",
    "zbus",
];

/// What looks like a machine by its name and is memory alone.
const MEMORY: &[&str] = &["std::io::Cursor", "std::io::Read"];

/// What names something outside that it was not granted. Tests within the code may use any of it.
pub(crate) fn trespasses(source: &Source, names: &Names, grants: &[Grant]) -> Vec<Fault> {
    let module = source.module();
    let mut faults = Vec::new();
    for name in names.outside.iter().filter(|name| !name.is_in_tests()) {
        let Some(grant) = finest(grants, &name.path) else { continue };
        if !grant.modules.iter().any(|granted| leads(granted, &module)) {
            let remedy = format!("take it as an argument, or as data from where it may be named: {}", holders(grant));
            faults.push(Fault::new(&source.path, name.line, format!("`{}` is named here", name.shown()), remedy));
        }
    }
    faults
}

fn holders(grant: &Grant) -> String {
    if grant.modules.is_empty() {
        return format!("nowhere ({})", grant.why);
    }
    format!("{} ({})", grant.modules.join(", "), grant.why)
}

fn finest<'a>(grants: &'a [Grant], path: &[String]) -> Option<&'a Grant> {
    grants.iter().filter(|grant| leads(grant.name, path)).max_by_key(|grant| grant.name.len())
}

/// Grants that nobody needs, that give a machine to the core, or that are missing for a dependency.
pub(crate) fn misgranted(all: &[(Source, Names)], grants: &[Grant], dependencies: &BTreeSet<String>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault = |what: String| {
        faults.push(Fault::new("tests/tidy/outside.rs", 1, what, "keep the table as strict as the code can bear"));
    };
    for grant in grants {
        for granted in grant.modules {
            let needs = |(source, names): &(Source, Names)| {
                leads(granted, &source.module())
                    && names.outside.iter().any(|name| {
                        !name.is_in_tests() && finest(grants, &name.path).is_some_and(|found| found.name == grant.name)
                    })
            };
            if !all.iter().any(needs) {
                fault(format!("`{granted}` may name `{}` and does not", grant.name));
            }
            let path: Vec<String> = grant.name.split("::").map(ToOwned::to_owned).collect();
            let is_core = CORE.iter().any(|core| *core == *granted || granted.starts_with(&format!("{core}::")));
            if is_core && !MEMORY.contains(&grant.name) && MACHINE.iter().any(|machine| leads(machine, &path)) {
                fault(format!("`{granted}` is of the core and may name `{}`", grant.name));
            }
        }
    }
    for dependency in dependencies {
        if !PURE.contains(&dependency.as_str()) && !grants.iter().any(|grant| grant.name == dependency) {
            fault(format!("no row says who may name `{dependency}`"));
        }
        if PURE.contains(&dependency.as_str())
            && !all.iter().any(|(_, names)| names.outside.iter().any(|name| name.path[0] == *dependency))
        {
            fault(format!("`{dependency}` is a dependency that nothing names"));
        }
    }
    faults
}

/// The crates that the program is built on, by the names that code calls them.
pub(crate) fn dependencies(manifest: &str) -> BTreeSet<String> {
    let manifest: toml::Table = manifest.parse().unwrap();
    let targets = manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
    let tables = std::iter::once(manifest.get("dependencies")).chain(targets.map(|target| target.get("dependencies")));
    let named = tables.flatten().filter_map(toml::Value::as_table).flat_map(toml::Table::keys);
    named.map(|name| name.replace('-', "_")).collect()
}
