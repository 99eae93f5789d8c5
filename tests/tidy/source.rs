//! The sources as text, and what the checks say of them. Each check takes sources and gives faults, so that a few
//! lines of bad code show that it finds what it looks for.

use std::fmt;
use std::path::Path;

/// A file of the repository.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// Its path from the root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// The module that a file under `src` holds: `src/seat/key.rs` is `seat::key`. The library's own root is empty.
    pub(crate) fn module(&self) -> Vec<String> {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inner.split('/').filter(|name| *name != "lib").map(ToOwned::to_owned).collect()
    }
}

/// What is wrong, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    path: String,
    line: usize,
    what: String,
    remedy: String,
}

impl Fault {
    pub(crate) fn new(path: &str, line: usize, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, what, remedy } = self;
        write!(f, "{path}:{line}: {what}\n    {remedy}")
    }
}

/// Fails with every fault, each with its place and its remedy.
#[track_caller]
pub(crate) fn assert_none(faults: &[Fault]) {
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), told.join("\n"));
}

/// Files under these folders of the repository, in order, unless they are no text.
pub(crate) fn files(folders: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in folders {
        collect(root, &root.join(folder), &mut found);
    }
    found.sort_by(|one: &Source, other| one.path.cmp(&other.path));
    found
}

fn collect(root: &Path, place: &Path, found: &mut Vec<Source>) {
    if place.is_dir() {
        for entry in std::fs::read_dir(place).unwrap() {
            collect(root, &entry.unwrap().path(), found);
        }
    } else if let Ok(text) = std::fs::read_to_string(place) {
        let parts: Vec<_> = place.strip_prefix(root).unwrap().iter().map(|part| part.to_string_lossy()).collect();
        found.push(Source { path: parts.join("/"), text });
    }
}

/// The files of Rust among them.
pub(crate) fn rust(sources: &[Source]) -> impl Iterator<Item = &Source> {
    sources.iter().filter(|source| Path::new(&source.path).extension().is_some_and(|extension| extension == "rs"))
}
