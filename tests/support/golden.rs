//! Whole texts against the files that they are kept in; `UPDATE_GOLDEN=1` writes the files anew.

use std::path::Path;

/// Compares a text with `tests/<name>`.
#[track_caller]
pub(crate) fn assert_golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "tests/{name} differs; as it is kept:\n{kept}\nas it is now:\n{text}");
}
