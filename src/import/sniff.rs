//! Which format a source has, by its bytes: names of files lie. It must not read more than it needs to tell.

use super::{decode, table};
use crate::agenda::read;

/// A format that agendas come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// `agenda.toml` itself.
    Agenda,
    /// Plain text, as people paste it.
    Text,
    /// The schedule of a conference, XML or JSON, as frab and pretalx write it.
    Frab,
    /// A calendar.
    ICal,
    /// A spreadsheet, CSV or XLSX.
    Table,
    /// A project of Ontime.
    Ontime,
    /// A schedule of Sessionize.
    Sessionize,
}

impl Format {
    /// Every format with its name on the command line.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Text, "text"),
        (Self::Frab, "frab"),
        (Self::ICal, "ical"),
        (Self::Table, "table"),
        (Self::Ontime, "ontime"),
        (Self::Sessionize, "sessionize"),
        (Self::Agenda, "agenda"),
    ];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(format, _)| *format == self).map_or("text", |(_, name)| name)
    }

    /// The format of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| known.eq_ignore_ascii_case(name)).map(|(format, _)| *format)
    }
}

/// As much of a source as is looked at.
const LOOK: usize = 64 * 1024;

/// The format that the bytes look like; text, if like nothing else.
#[must_use]
pub fn sniff(bytes: &[u8]) -> Format {
    if bytes.starts_with(b"PK\x03\x04") {
        return Format::Table;
    }
    let (head, _) = decode::decode(beginning(bytes));
    let head = head.trim_start();
    if head.starts_with('<') && head.contains("<schedule") {
        Format::Frab
    } else if head.get(..15).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        Format::ICal
    } else if is_agenda(head, bytes) {
        Format::Agenda
    } else if is_json(head) {
        json(head)
    } else if table::is_table(head) {
        Format::Table
    } else {
        Format::Text
    }
}

/// As much as is looked at, in whole lines where it has any: half a letter would pass for another encoding.
fn beginning(bytes: &[u8]) -> &[u8] {
    let Some(head) = bytes.get(..LOOK) else { return bytes };
    let end = head.iter().rposition(|byte| *byte == b'\n').unwrap_or(head.len());
    head.get(..end).unwrap_or(head)
}

/// The format of what looks like JSON, by the names of its keys.
fn json(head: &str) -> Format {
    let has = |key: &str| head.contains(&format!("\"{key}\""));
    if has("schedule") && (has("conference") || has("days")) {
        Format::Frab
    } else if has("rundown") || has("rundowns") || has("timeStart") {
        Format::Ontime
    } else {
        Format::Sessionize
    }
}

/// Whether it begins as JSON does: `[9:00] Welcome` does not.
fn is_json(head: &str) -> bool {
    let mut signs = head.chars().filter(|letter| !letter.is_whitespace());
    match (signs.next(), signs.next()) {
        (Some('{'), second) => matches!(second, Some('"' | '}')),
        (Some('['), second) => matches!(second, Some('{' | '[' | ']')),
        _ => false,
    }
}

/// Whether it is TOML with slots, right or wrong.
fn is_agenda(head: &str, bytes: &[u8]) -> bool {
    head.lines().any(|line| line.trim_start().starts_with("[[slot]]"))
        && std::str::from_utf8(bytes).is_ok_and(read::is_toml)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_apart_by_their_first_bytes() {
        for (bytes, format) in [
            (&b"PK\x03\x04..."[..], Format::Table),
            (b"\xef\xbb\xbf<?xml version='1.0'?><schedule>", Format::Frab),
            (b"{\"schedule\": {\"conference\": {}}}", Format::Frab),
            (b"begin:vcalendar\r\n", Format::ICal),
            (b"[{\"groupId\": 1, \"groupName\": \"All\"}]", Format::Sessionize),
            (b"{\"rundown\": [], \"project\": {}}", Format::Ontime),
            (b"{ \"talks\": [{\"title\": \"A\"}]}", Format::Sessionize),
            (b"[9:00] Welcome\n", Format::Text),
            (b"Start;End;Title\n9:00;10:00;A", Format::Table),
            (b"Time,Title\n9:00,A\n", Format::Table),
            (b"Time: 9:00, Title: A\n", Format::Text),
            (b"D\xe9but;Intitul\xe9;Dur\xe9e\n9h;A;20", Format::Table),
            (b"\xff\xfeS\0t\0a\0r\0t\0\t\0E\0n\0d\0\t\0T\0i\0t\0l\0e\0", Format::Table),
            (b"title = \"A\"\n[[slot]]\ntitle = \"B\"\n", Format::Agenda),
            (b"[[slot]]\ntitle = \"B\"\n", Format::Agenda),
            (b"9:00 Registration, coffee, start\n", Format::Text),
            (b"", Format::Text),
            (b"\xff\xfe\x00", Format::Text),
        ] {
            assert_eq!(sniff(bytes), format, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn names_on_the_command_line_lead_back() {
        for (format, name) in Format::ALL {
            assert_eq!((format.name(), Format::named(name)), (name, Some(format)));
        }
    }
}
