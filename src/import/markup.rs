//! Texts that are dressed in HTML, as plain ones. It must not know what they are about, nor where they stood.

/// The text without tags, with a new line where a paragraph or an item begins.
pub(super) fn plain(text: &str) -> String {
    if !text.contains(['<', '&']) {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let taken = if from.starts_with('<') { tag(from, &mut plain) } else { reference(from, &mut plain) };
        rest = from.get(taken..).unwrap_or_default();
    }
    plain.push_str(rest);
    few_breaks(&plain)
}

/// The longest tag and the longest reference that are looked for, in bytes.
const TAG: usize = 2_000;
const REFERENCE: usize = 12;

/// Takes a tag, or the sign alone where none begins; says how many bytes it took.
fn tag(text: &str, plain: &mut String) -> usize {
    let is_tag = text.chars().nth(1).is_some_and(|letter| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!'));
    // A tag ends before the next one begins.
    let end = text.bytes().skip(1).take(TAG).position(|byte| matches!(byte, b'>' | b'<')).map(|at| at + 1);
    let end = end.filter(|end| is_tag && text.as_bytes().get(*end) == Some(&b'>'));
    let Some(end) = end else {
        plain.push('<');
        return 1;
    };
    let inner = text.get(1..end).unwrap_or_default();
    let name: String = inner.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
    match name.to_ascii_lowercase().as_str() {
        "br" | "li" | "tr" | "div" if !inner.starts_with('/') => plain.push('\n'),
        "p" | "ul" | "ol" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" => plain.push_str("\n\n"),
        _ => {}
    }
    end + 1
}

/// Takes a reference to a letter, or the sign alone; says how many bytes it took.
fn reference(text: &str, plain: &mut String) -> usize {
    let end = text.bytes().take(REFERENCE).position(|byte| byte == b';');
    let letter = end.and_then(|end| text.get(1..end)).and_then(letter);
    plain.push(letter.unwrap_or('&'));
    if letter.is_some() { end.unwrap_or_default() + 1 } else { 1 }
}

/// The letter that a reference names.
pub(super) fn letter(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|letter| *letter != '\0');
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" | "lsquo" | "rsquo" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "ldquo" => '“',
        "rdquo" => '”',
        "bull" => '•',
        "rarr" => '→',
        "oelig" => 'œ',
        name => ('\u{a0}'..).zip(LATIN.split_whitespace()).find(|(_, known)| *known == name).map(|(code, _)| code)?,
    })
}

/// The letters from the no-break space on to the end of Latin-1, in their order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr \
                     deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest \
                     Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
                     ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig \
                     agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml \
                     eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// At most one blank line in a row, and no blanks around.
fn few_breaks(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut blank = 0;
    for line in text.lines().map(str::trim_end) {
        blank = if line.is_empty() { blank + 1 } else { 0 };
        if blank <= 1 && !(tidy.is_empty() && line.is_empty()) {
            tidy.push_str(line);
            tidy.push('\n');
        }
    }
    tidy.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn tags_go_and_letters_come_back() {
        for (dressed, bare) in [
            ("plain & simple", "plain & simple"),
            ("<p>One</p>\n\n<p>Two &amp; three</p>", "One\n\nTwo & three"),
            ("One<br />Two<br/><b>Three</b>", "One\nTwo\nThree"),
            ("guide&#x27;s &eacute;t&#233;", "guide's été"),
            ("&Aacute;gua &times; p&atilde;o &laquo;&yuml;&raquo;", "Água × pão «ÿ»"),
            ("a < b, x <3 & y", "a < b, x <3 & y"),
            ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
            ("&#0; &unknown; &", "&#0; &unknown; &"),
        ] {
            assert_eq!(plain(dressed), bare);
        }
    }
}
