//! Who sits here: the person's name and the machine's, as entries carry them.
//!
//! It asks the environment alone. What it returns stands on screens, so it never holds a control character.

use crate::session::entry::Author;
use std::ffi::OsString;

/// The longest name that is kept, in characters.
const LONGEST: usize = 60;

/// The author of what this process rules: `by` (the option `--by`), else the login name, else the seat's own, so that no
/// entry is nobody's.
#[must_use]
pub fn author(by: Option<&str>, seat: &str) -> Author {
    Author { name: name(by, seat, |key| std::env::var_os(key)), seat: seat.to_owned(), machine: machine() }
}

fn name(by: Option<&str>, seat: &str, environment: impl Fn(&str) -> Option<OsString>) -> String {
    let login = ["USER", "LOGNAME", "USERNAME"].into_iter().filter_map(environment);
    let candidates = by.map(ToOwned::to_owned).into_iter().chain(login.map(|name| name.to_string_lossy().into_owned()));
    candidates.map(|name| plain(&name)).find(|name| !name.is_empty()).unwrap_or_else(|| seat.to_owned())
}

fn machine() -> String {
    let kernel = std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let variables = ["HOSTNAME", "COMPUTERNAME"].into_iter().filter_map(|key| std::env::var(key).ok());
    kernel.into_iter().chain(variables).map(|name| plain(&name)).find(|name| !name.is_empty()).unwrap_or_default()
}

/// The text on one line, without what could move a cursor.
fn plain(text: &str) -> String {
    let visible: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(key: &str) -> Option<OsString> {
        match key {
            "USER" => Some(OsString::from(" ")),
            "LOGNAME" => Some(OsString::from("ana")),
            _ => None,
        }
    }

    #[test]
    fn the_name_given_goes_before_the_login_name() {
        assert_eq!(name(Some("Madame la Présidente"), "chair", environment), "Madame la Présidente");
        assert_eq!(name(None, "chair", environment), "ana");
        assert_eq!(name(Some("  "), "chair", environment), "ana");
        assert_eq!(name(None, "desk", |_| None), "desk");
    }

    #[test]
    fn a_name_cannot_move_the_cursor() {
        assert_eq!(name(Some("A\u{1b}[2Jna\nB"), "desk", |_| None), "A [2Jna B");
        assert_eq!(name(Some(&"x".repeat(500)), "desk", |_| None).len(), LONGEST);
    }

    #[test]
    fn the_machine_is_named() {
        assert_eq!(machine(), plain(&machine()));
    }
}
