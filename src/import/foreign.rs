//! What bytes are that hold no text to read: papers, pictures, packed files, programs. It must not know what an agenda
//! looks like.

/// As much of the beginning and of the end as is looked at, in bytes.
const LOOK: usize = 64 * 1024;

/// What bytes are called that no people have a name for.
pub(super) const NAMELESS: &str = "binary";

/// The name of what bytes are that are neither text nor a table.
pub(super) fn name(bytes: &[u8]) -> Option<&'static str> {
    const BEGINNINGS: [(&[u8], &str); 8] = [
        (b"%PDF", "PDF"),
        (b"{\\rtf", "RTF"),
        (b"\x89PNG", "PNG"),
        (b"\xff\xd8\xff", "JPEG"),
        (b"GIF8", "GIF"),
        (b"\x1f\x8b", "gzip"),
        (b"7z\xbc\xaf", "7z"),
        (b"\xd0\xcf\x11\xe0", "Office 97"),
    ];
    if let Some((_, name)) = BEGINNINGS.iter().find(|(sign, _)| bytes.starts_with(sign)) {
        return Some(name);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return packed(bytes);
    }
    let is_wide = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let head = bytes.get(..LOOK).unwrap_or(bytes);
    (!is_wide && head.contains(&0)).then_some(NAMELESS)
}

/// What a packed file is that is no table, by the names of its parts.
fn packed(bytes: &[u8]) -> Option<&'static str> {
    const PARTS: [(&str, &str); 4] = [
        ("word/document", "Word"),
        ("ppt/presentation", "PowerPoint"),
        ("opendocument.text", "ODT"),
        ("opendocument.presentation", "ODP"),
    ];
    let head = bytes.get(..LOOK).unwrap_or(bytes);
    let tail = bytes.get(bytes.len().saturating_sub(LOOK)..).unwrap_or(bytes);
    let holds = |part: &str| [head, tail].iter().any(|bytes| bytes.windows(part.len()).any(|at| at == part.as_bytes()));
    PARTS.iter().find(|(part, _)| holds(part)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::{NAMELESS, name};

    #[test]
    fn papers_pictures_and_programs_are_no_text() {
        for (bytes, found) in [
            (&b"%PDF-1.4\n"[..], Some("PDF")),
            (b"{\\rtf1\\ansi 9:00 Opening}", Some("RTF")),
            (b"PK\x03\x04..word/document.xml..", Some("Word")),
            (b"PK\x03\x04..xl/workbook.xml..", None),
            (b"\x7fELF\x02\x01\0\0", Some(NAMELESS)),
            (b"\xff\xfe9\0:\0", None),
            (b"9:00 Opening", None),
            (b"", None),
        ] {
            assert_eq!(name(bytes), found, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
