//! Bytes as text: UTF-8, UTF-16 with its mark, or what Windows wrote before. It must not know what the text says.

/// What Windows-1252 has where Latin-1 has controls, from 0x80.
const WINDOWS: [char; 32] = [
    '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
];

/// The text without a mark before it, and whether its encoding was guessed.
pub(super) fn decode(bytes: &[u8]) -> (String, bool) {
    let pairs = |from: fn([u8; 2]) -> u16| {
        let units: Vec<u16> =
            bytes.get(2..).unwrap_or_default().as_chunks::<2>().0.iter().map(|pair| from(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (text, is_guessed) = match marked {
        [0xff, 0xfe, ..] => (pairs(u16::from_le_bytes), false),
        [0xfe, 0xff, ..] => (pairs(u16::from_be_bytes), false),
        _ => match std::str::from_utf8(marked) {
            Ok(text) => (text.to_owned(), false),
            Err(_) => (marked.iter().map(|byte| letter(*byte)).collect(), true),
        },
    };
    // Old systems end lines with a return alone.
    let text = if text.contains('\n') { text } else { text.replace('\r', "\n") };
    (text, is_guessed)
}

fn letter(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS.get(usize::from(byte - 0x80)).copied().unwrap_or(' '),
        byte => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_encodings_are_read() {
        assert_eq!(decode("Été".as_bytes()), ("Été".to_owned(), false));
        assert_eq!(decode(b"9 h \x96 Caf\xe9"), ("9 h – Café".to_owned(), true));
        assert_eq!(decode(b"\xff\xfe9\0:\0"), ("9:".to_owned(), false));
        assert_eq!(decode(b"a\rb"), ("a\nb".to_owned(), false));
        assert_eq!(decode(b"Caf\xe9\rb"), ("Café\nb".to_owned(), true));
        assert_eq!(decode(b"\xef\xbb\xbf{}"), ("{}".to_owned(), false));
    }
}
