//! Texts within HTML, SVG and XML: nothing in them is markup, and nothing is a character that XML does not allow.
//!
//! It knows nothing of what it stands in; the same spelling does for elements and for attributes.

/// A text as it may stand within an element, or within an attribute in double or single quotes.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars().filter(|character| is_allowed(*character)) {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            character => safe.push(character),
        }
    }
    safe
}

/// Whether XML 1.0 allows it, and no terminal would obey it.
fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n') || !(character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escaped("<b a=\"1\" b='2'>&amp;"), "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;");
        assert_eq!(escaped("a\u{1b}[31m\0b\u{ffff}\n"), "a[31mb\n");
    }
}
