//! Where a text goes that was asked for: to the output, or into a file that is never seen half written.
//!
//! It knows nothing of what it writes.

use super::sitting::Refusal;
use crate::clock::new_id;
use crate::words::Words;
use std::ffi::OsString;
use std::fs::{File, OpenOptions, canonicalize, metadata, remove_file, rename};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a text into the file, if one is named, else to the output.
///
/// # Errors
/// When the file cannot be written.
pub fn put(text: &str, file: Option<&Path>, out: &mut dyn Write, words: &Words) -> Result<(), Refusal> {
    let Some(file) = file.filter(|file| *file != Path::new("-")) else {
        // A reader that has gone away is no failure of ours.
        let _gone = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        return Ok(());
    };
    replace(file, text).map_err(|error| unwritable(file, &error, words))
}

/// Why a file cannot be written.
pub(super) fn unwritable(file: &Path, error: &io::Error, words: &Words) -> Refusal {
    let arguments = [("file", file.display().to_string().into()), ("why", error.to_string().into())];
    Refusal::refused(words.with("cli-no-output", &arguments))
}

/// Puts a text in the place of a file at once: whoever reads it sees the old text or the new one, whole. A link keeps
/// pointing to it. What is no file (a device, a pipe) is written to as it is.
///
/// # Errors
/// When it cannot be written; the old text then stands.
pub(super) fn replace(file: &Path, text: &str) -> io::Result<()> {
    let known = metadata(file).ok();
    if known.as_ref().is_some_and(|known| !known.is_file() && !known.is_dir()) {
        return OpenOptions::new().write(true).open(file)?.write_all(text.as_bytes());
    }
    let target = if known.is_some() { canonicalize(file)? } else { file.to_owned() };
    let beside = beside(&target);
    let written = File::create_new(&beside).and_then(|mut new| {
        if let Some(known) = &known {
            new.set_permissions(known.permissions())?;
        }
        new.write_all(text.as_bytes())
    });
    let replaced = written.and_then(|()| rename(&beside, &target));
    if replaced.is_err() {
        // What failed is said; what is left of it is of no use.
        let _left = remove_file(&beside);
    }
    replaced
}

/// The longest that a line of ours is, in bytes, and then some.
const A_LINE: u64 = 400;

/// Whether a file is one that a line may be put into: none yet, or one that holds no more than a line.
pub(super) fn holds_a_line(file: &Path) -> bool {
    metadata(file).map_or(true, |known| known.is_file() && known.len() <= A_LINE)
}

/// A name beside a file that nobody else uses.
fn beside(file: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(format!(".{}", new_id()));
    file.with_file_name(name)
}
