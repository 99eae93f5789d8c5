//! Tables of HTML, row by row as a text has them: every row on one line, its cells parted by tabs. The lines keep their
//! numbers. It must not know what a row says.

use std::borrow::Cow;

/// The longest row that is looked at, in bytes.
const LONGEST: usize = 8_000;

/// A text with each row of its tables on the line where it begins.
pub(super) fn tables(text: &str) -> Cow<'_, str> {
    let small = text.to_ascii_lowercase();
    if !small.contains("<tr") {
        return Cow::Borrowed(text);
    }
    let mut told = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(begin) = small.get(at..).and_then(|rest| rest.find("<tr")).map(|found| at + found) {
        let rest = small.get(begin..).unwrap_or_default();
        let end = rest.find("</tr").filter(|end| *end <= LONGEST).map(|end| begin + end);
        told.push_str(text.get(at..begin).unwrap_or_default());
        let Some(end) = end else {
            told.push_str("<tr");
            at = begin + 3;
            continue;
        };
        let row = text.get(begin..end).unwrap_or_default();
        told.push_str(&cells(row, rest.get(..row.len()).unwrap_or_default()).join("\t"));
        told.extend(row.chars().filter(|letter| *letter == '\n'));
        at = end;
    }
    told.push_str(text.get(at..).unwrap_or_default());
    Cow::Owned(told)
}

/// The cells of a row; `small` is the same row in small letters.
fn cells(row: &str, small: &str) -> Vec<String> {
    let begins = |tag: &'static str| small.match_indices(tag).map(|(at, _)| at);
    let mut places: Vec<usize> = begins("<td").chain(begins("<th")).collect();
    places.sort_unstable();
    let ends = places.iter().skip(1).copied().chain([row.len()]);
    let cell = |(from, to): (&usize, usize)| {
        let inner = row.get(*from..to)?.split_once('>')?.1;
        let broken = ["<br/>", "<br />", "<BR>"]
            .iter()
            .fold(inner.replace("<br>", " – "), |inner, tag| inner.replace(tag, " – "));
        Some(broken.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    places.iter().zip(ends).filter_map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_stands_on_the_line_where_it_begins() {
        let text = "<table>\n<tr class=\"a\">\n  <th scope=\"row\">9:00</th>\n  <TD>Opening<br>Ann  Lee</td>\n</tr>\n</table>\nend";
        assert_eq!(tables(text), "<table>\n9:00</th>\tOpening – Ann Lee</td>\n\n\n</tr>\n</table>\nend");
        assert_eq!(tables("no table <tr of any kind"), "no table <tr of any kind");
    }
}
