//! Finds the bracket that its author forgot to close. The TOML reader notices at the end of the file, when it has
//! taken everything since for the inside of a list. Knows of TOML only texts, comments, brackets and headers.

/// The place of the first bracket or brace of a value that is not closed before the next `[[header]]`, or at all.
pub(super) fn first_unclosed(source: &str) -> Option<usize> {
    let mut open: Vec<usize> = Vec::new();
    let mut at = 0;
    let mut line_begins = true;
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        if line_begins && opens_header(rest) {
            if let Some(first) = open.first() {
                return Some(*first);
            }
            at += length_of_line(rest);
            continue;
        }
        let first = rest.chars().next()?;
        let step = match first {
            '#' => length_of_line(rest),
            '"' | '\'' => length_of_text(rest, first),
            _ => first.len_utf8(),
        };
        match first {
            '[' | '{' => open.push(at),
            ']' | '}' => drop(open.pop()),
            _ => (),
        }
        line_begins = first == '\n' || (line_begins && first.is_whitespace());
        at += step;
    }
    open.first().copied()
}

/// Whether a line begins with the header of a table. In a list, `[[` is never followed by a name.
fn opens_header(line: &str) -> bool {
    let name = line.strip_prefix('[').map(|rest| rest.strip_prefix('[').unwrap_or(rest));
    name.is_some_and(|name| name.starts_with(|letter: char| letter.is_ascii_alphabetic()))
}

/// The bytes up to the end of the line, without it.
fn length_of_line(rest: &str) -> usize {
    rest.find('\n').unwrap_or(rest.len())
}

/// The bytes of the text that begins here, its quotes included. One of one line ends with the line at the latest.
fn length_of_text(rest: &str, quote: char) -> usize {
    let three: String = std::iter::repeat_n(quote, 3).collect();
    let (closing, limit) =
        if rest.starts_with(&three) { (three, rest.len()) } else { (quote.to_string(), length_of_line(rest)) };
    let mut at = closing.len();
    while let Some(inside) = rest.get(at..limit).filter(|inside| !inside.is_empty()) {
        if inside.starts_with(&closing) {
            return at + closing.len();
        }
        let escaped = quote == '"' && inside.starts_with('\\');
        at += inside.chars().take(if escaped { 2 } else { 1 }).map(char::len_utf8).sum::<usize>();
    }
    limit.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bracket_that_was_forgotten_is_found() {
        for (source, opening) in [
            ("a = [1, 2]\n[[slot]]\nb = { c = [1] }\n", None),
            ("a = [1, 2\n\n[[slot]]\nb = []\n", Some("[1, 2")),
            ("a = [{ b = 1 ]\n", Some("[{")),
            ("a = [{ b = 1 }\n", Some("[{ b = 1 }\n")),
            ("a = \"[\" # [\nb = '''[\n{'''\nc = \"\"\"[\\\"\"\"\"\n", None),
            ("a = \"[\nb = [1]\n", None),
            ("[[slot]\na = { b = \"}\"\n", Some("{ b")),
            ("a = [\n  [1],\n]\n", None),
        ] {
            assert_eq!(first_unclosed(source), opening.and_then(|opening| source.find(opening)), "{source}");
        }
    }
}
