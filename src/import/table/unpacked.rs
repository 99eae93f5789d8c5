//! What a packed book comes to when it is unpacked, before anybody reads it: sizes in its list may lie, so every byte is
//! counted. It must not know what is in it.

use crate::import::Fault;
use std::io::{Cursor, Read, copy, sink};

/// What a book may come to, in bytes: that of a whole conference has a tenth.
const LARGEST: u64 = 64 * 1024 * 1024;
/// The most files in it.
const FILES: usize = 4_096;

/// Whether a book that can be unpacked is one of the open format.
///
/// # Errors
/// When it cannot be unpacked, or comes to too much.
pub(super) fn is_open_format(bytes: &[u8]) -> Result<bool, Fault> {
    let broken = |error: &dyn std::fmt::Display| Fault::Broken(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if archive.len() > FILES {
        return Err(Fault::Broken(format!("it packs more than {FILES} files")));
    }
    let mut left = LARGEST;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| broken(&error))?;
        let read = copy(&mut file.take(left + 1), &mut sink()).map_err(|error| broken(&error))?;
        left = left
            .checked_sub(read)
            .ok_or_else(|| Fault::Broken(format!("unpacked it is larger than {} MB", LARGEST / 1024 / 1024)))?;
    }
    Ok(archive.index_for_name("content.xml").is_some())
}
