//! Which module may name which.
//!
//! A row's modules name themselves and what their row lists. A finer row stands for itself: what may name `seat` may
//! name `seat::key`, which stands above it and is what it is made of; what may name `session` may not name
//! `session::cue`, which stands below. Rows name only rows above them, so nothing names in circles. Tests within the
//! code may name all that stands above.

use crate::names::{Name, Names};
use crate::source::{Fault, Source};

/// A row: a module, and what it may name.
pub(crate) struct Layer {
    pub(crate) module: &'static str,
    pub(crate) may: &'static [&'static str],
}

const fn layer(module: &'static str, may: &'static [&'static str]) -> Layer {
    Layer { module, may }
}

/// What goes beyond the layers, each with its reason.
pub(crate) struct Exception {
    pub(crate) module: &'static str,
    pub(crate) may: &'static str,
    pub(crate) reason: &'static str,
}

/// The layers, from what knows nothing to what knows all.
pub(crate) const LAYERS: &[Layer] = &[
    layer("duration", &[]),
    layer("agenda", &["duration"]),
    layer("import", &["agenda", "duration"]),
    layer("session", &["agenda", "duration"]),
    layer("outlook", &["session", "agenda", "duration"]),
    layer("session::cue", &["agenda", "duration"]),
    layer("markup", &[]),
    layer("words", &["outlook", "session", "agenda", "duration"]),
    layer("sheet", &["words"]),
    layer("status", &["words", "outlook", "agenda", "duration"]),
    layer("report", &["status", "sheet", "words", "markup", "outlook", "session", "agenda", "duration"]),
    layer("export", &["status", "sheet", "words", "markup", "outlook", "session", "agenda", "duration"]),
    layer("clock", &["session::entry", "session::event", "duration"]),
    layer("author", &["session::entry"]),
    layer("log", &["clock", "session", "agenda", "duration"]),
    layer("clerk", &["log", "session"]),
    layer("awake", &["words"]),
    layer("herald", &["words", "session::cue", "outlook", "duration"]),
    layer("seat::key", &[]),
    layer("seat::kind", &[]),
    layer("seat::intent", &["duration"]),
    layer("keymap", &["seat::intent", "seat::kind", "seat::key", "duration"]),
    layer("settings", &["keymap", "seat::kind", "session::cue"]),
    layer("seat", &["seat::intent", "seat::kind", "seat::key", "outlook", "session", "agenda", "duration"]),
    layer("screen", &["settings", "seat", "seat::key", "words", "outlook", "session", "import", "agenda", "duration"]),
    layer(
        "cli",
        &[
            "screen", "settings", "export", "report", "status", "clerk", "log", "clock", "author", "words", "outlook",
            "session", "import", "agenda", "duration",
        ],
    ),
    layer(
        "runtime",
        &[
            "screen",
            "settings",
            "keymap",
            "seat",
            "herald",
            "awake",
            "clerk",
            "log",
            "clock",
            "words",
            "session::cue",
            "outlook",
            "session",
            "import",
            "duration",
        ],
    ),
    layer("main", &["runtime", "cli", "seat", "settings", "words"]),
];

pub(crate) const EXCEPTIONS: &[Exception] = &[
    Exception {
        module: "session::cue",
        may: "outlook",
        reason: "a cue is a difference between two outlooks; it is called the session's, and nothing of the session \
                 may name it",
    },
    Exception {
        module: "keymap",
        may: "words",
        reason: "the help panel and the README's table are made from it, with the names of keys in each language",
    },
    Exception {
        module: "seat",
        may: "keymap",
        reason: "a seat hears keys, which mean one thing in general and another while it asks something",
    },
    Exception {
        module: "seat",
        may: "words::Language",
        reason: "which language a terminal speaks is its own state, and a key changes it",
    },
    Exception {
        module: "screen",
        may: "keymap",
        reason: "questions and help say which key answers them, by the table that obeys it",
    },
    Exception {
        module: "runtime",
        may: "cli::sitting",
        reason: "a seat runs on what the options settled; that module knows no verb, and stands here until the \
                 settling is no longer the command line's",
    },
];

/// What names something that the tables do not let it name.
pub(crate) fn crossings(source: &Source, names: &Names, layers: &[Layer], exceptions: &[Exception]) -> Vec<Fault> {
    let module = source.module();
    if module.is_empty() {
        return Vec::new();
    }
    let Some(own) = row(layers, &module) else {
        let remedy = "give it a row in tests/tidy/layers.rs, as far up as it can stand";
        return vec![Fault::new(&source.path, 1, format!("no layer holds {}", module.join("::")), remedy)];
    };
    let crosses = |name: &&Name| !may(own, name, layers, exceptions);
    names.inside.iter().filter(crosses).map(|name| crossing(source, own, name, layers)).collect()
}

fn crossing(source: &Source, own: &Layer, name: &Name, layers: &[Layer]) -> Fault {
    let remedy = match row(layers, &name.path) {
        Some(target) if place(layers, target.module) < place(layers, own.module) => format!(
            "take it from what `{}` may name ({}), or let the table say why not",
            own.module,
            own.may.join(", ")
        ),
        Some(_) => format!("move what is needed down into `{}` or below, or take it as an argument", own.module),
        None => "no layer holds that; give it a row in tests/tidy/layers.rs".to_owned(),
    };
    Fault::new(&source.path, name.line, format!("`{}` names `{}`", own.module, name.shown()), remedy)
}

fn may(own: &Layer, name: &Name, layers: &[Layer], exceptions: &[Exception]) -> bool {
    let Some(target) = row(layers, &name.path) else { return false };
    let is_test_above = name.is_in_tests() && place(layers, target.module) < place(layers, own.module);
    target.module == own.module
        || is_test_above
        || allowances(own, exceptions).any(|allowed| reaches(allowed, &name.path, layers))
}

/// What a row may name, exceptions included.
fn allowances(own: &Layer, exceptions: &[Exception]) -> impl Iterator<Item = &'static str> {
    let granted = exceptions.iter().filter(|exception| exception.module == own.module);
    own.may.iter().copied().chain(granted.map(|exception| exception.may))
}

/// Whether an allowance lets a path be named: it leads there, and no finer row further down the table stands between.
fn reaches(allowed: &str, path: &[String], layers: &[Layer]) -> bool {
    let place_of = |path: &[String]| row(layers, path).map(|row| place(layers, row.module));
    leads(allowed, path) && place_of(path) <= place_of(&parts(allowed))
}

fn parts(path: &str) -> Vec<String> {
    path.split("::").map(ToOwned::to_owned).collect()
}

/// The finest row that holds a path.
fn row<'a>(layers: &'a [Layer], path: &[String]) -> Option<&'a Layer> {
    layers.iter().filter(|layer| leads(layer.module, path)).max_by_key(|layer| layer.module.len())
}

pub(crate) fn leads(prefix: &str, path: &[String]) -> bool {
    let mut parts = path.iter();
    prefix.split("::").all(|part| parts.next().is_some_and(|known| known == part))
}

fn place(layers: &[Layer], module: &str) -> usize {
    layers.iter().position(|layer| layer.module == module).unwrap_or(layers.len())
}

/// What the tables allow and nobody needs, or not without a circle.
pub(crate) fn idle(all: &[(Source, Names)], layers: &[Layer], exceptions: &[Exception]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for own in layers {
        for allowed in allowances(own, exceptions) {
            let stands = |layer: &Layer| place(layers, layer.module);
            if row(layers, &parts(allowed)).is_none_or(|target| stands(target) >= stands(own)) {
                faults.push(in_table(format!("`{}` may name `{allowed}`, which does not stand above it", own.module)));
            }
            if !all.iter().any(|(source, names)| needs(own, allowed, source, names, layers)) {
                let reason = exceptions.iter().find(|given| (given.module, given.may) == (own.module, allowed));
                let reason = reason.map_or(String::new(), |given| format!(" ({})", given.reason));
                faults.push(in_table(format!("`{}` may name `{allowed}` and does not{reason}", own.module)));
            }
        }
    }
    faults
}

fn needs(own: &Layer, allowed: &str, source: &Source, names: &Names, layers: &[Layer]) -> bool {
    row(layers, &source.module()).is_some_and(|row| row.module == own.module)
        && names.inside.iter().any(|name| !name.is_in_tests() && reaches(allowed, &name.path, layers))
}

fn in_table(what: String) -> Fault {
    Fault::new("tests/tidy/layers.rs", 1, what, "keep the table as strict as the code can bear")
}
