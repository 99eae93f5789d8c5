//! What a packed book comes to when it is unpacked, before anybody reads it: sizes in its list may lie, so every byte is
//! counted. It must not know what is in it.

use crate::import::Fault;
use std::io::{Cursor, Read};

/// What a book may come to, in bytes: that of a whole conference has a tenth.
const LARGEST: usize = 64 * 1024 * 1024;
/// The most files in it.
const FILES: usize = 4_096;

/// As much is unpacked at once, in bytes.
const BUFFER: usize = 64 * 1024;

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
    let mut buffer = vec![0; BUFFER];
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(|error| broken(&error))?;
        loop {
            let read = file.read(&mut buffer).map_err(|error| broken(&error))?;
            if read == 0 {
                break;
            }
            left = left.checked_sub(read).ok_or_else(too_large)?;
        }
    }
    Ok(archive.index_for_name("content.xml").is_some())
}

fn too_large() -> Fault {
    Fault::Broken(format!("unpacked it is larger than {} MB", LARGEST / 1024 / 1024))
}
