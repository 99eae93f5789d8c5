//! Tables of HTML and lists of terms, row by row as a text has them: every row on one line, its cells parted by tabs.
//! The lines keep their numbers. It must not know what a row says.

mod moments;

use super::lines::{SOFT, untag};
use std::borrow::Cow;

/// The longest row that is looked at, in bytes.
const LONGEST: usize = 8_000;

/// The most rows: no day has a hundredth of them.
const ROWS: usize = 20_000;

/// A text without comments, and with each row of its tables on the line where it begins.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut said = without_comments(text);
    if let Some(told) = moments::told(&said) {
        said = Cow::Owned(told);
    }
    for shape in [&TERMS, &TABLE] {
        let small = said.to_ascii_lowercase();
        if small.contains(shape.row) {
            said = Cow::Owned(rows(&said, &small, shape));
        }
    }
    blocks(&said).map_or(said, Cow::Owned)
}

/// Where blocks begin that stand on a line of their own for whoever reads the page.
const BLOCKS: [&str; 12] =
    ["<li", "<p>", "<p ", "<h1", "<h2", "<h3", "<h4", "<h5", "<h6", "<div", "<table", "<section"];

/// A text with a line for each block, where several stand on one; none where none do.
fn blocks(text: &str) -> Option<String> {
    let mut told = String::new();
    let mut from = 0;
    for (at, _) in text.match_indices('<') {
        let rest = text.get(at..)?;
        let begins = BLOCKS.iter().any(|tag| rest.get(..tag.len()).is_some_and(|near| near.eq_ignore_ascii_case(tag)));
        let between = text.get(from..at)?;
        let is_behind = || between.trim_end_matches([' ', '\t']).ends_with(|before| before != '\n' && before != SOFT);
        if begins && is_behind() {
            told.push_str(between);
            told.push(SOFT);
            from = at;
        }
    }
    (from > 0).then(|| told + text.get(from..).unwrap_or_default())
}

/// By which tags rows begin and end, and cells begin.
struct Shape {
    row: &'static str,
    ends: &'static [&'static str],
    /// What ends the row as a whole, and goes with it.
    closing: &'static str,
    cells: [&'static str; 2],
}

const TABLE: Shape = Shape { row: "<tr", ends: &["</tr"], closing: "</tr>", cells: ["<td", "<th"] };
/// A term and what is said of it are the cells of a row.
const TERMS: Shape = Shape { row: "<dt", ends: &["<dt", "</dl"], closing: "</dl>", cells: ["<dt", "<dd"] };

/// What a comment says is no longer so, or not yet.
fn without_comments(text: &str) -> Cow<'_, str> {
    let mut said = String::new();
    let mut rest = text;
    while let Some((before, (comment, after))) =
        rest.split_once("<!--").and_then(|(before, inner)| Some((before, inner.split_once("-->")?)))
    {
        said.push_str(before);
        said.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = after;
    }
    if rest.len() == text.len() { Cow::Borrowed(text) } else { Cow::Owned(said + rest) }
}

fn rows(text: &str, small: &str, shape: &Shape) -> String {
    let mut told = String::with_capacity(text.len());
    let mut spans = Vec::new();
    let mut ends: Vec<Option<usize>> = shape.ends.iter().map(|end| small.find(end)).collect();
    let (mut at, mut count) = (0, 0);
    while let Some(begin) = small.get(at..).and_then(|rest| rest.find(shape.row)).map(|found| at + found) {
        // The next end is looked for once: rows that never end would each be gone through to the last line.
        for (sign, place) in shape.ends.iter().zip(&mut ends).filter(|(_, place)| place.is_some_and(|end| end <= begin))
        {
            let from = begin + shape.row.len();
            *place = small.get(from..).and_then(|rest| rest.find(sign)).map(|found| from + found);
        }
        let end = ends.iter().flatten().min().copied().filter(|end| end - begin <= LONGEST);
        let between = text.get(at..begin).unwrap_or_default();
        let bare = between.trim_end_matches([' ', '\t']);
        told.push_str(if bare.is_empty() || bare.ends_with('\n') { bare } else { between });
        if between.contains("<table") {
            spans.clear();
        }
        let Some(end) = end else {
            told.push_str(shape.row);
            at = begin + shape.row.len();
            continue;
        };
        let row = text.get(begin..end).unwrap_or_default();
        let found = cells(row, small.get(begin..end).unwrap_or_default(), shape);
        told.push_str(&in_columns(found, &mut spans).join("\t"));
        told.extend(row.chars().filter(|letter| *letter == '\n'));
        let closed = small.get(end..).and_then(|rest| rest.strip_prefix(shape.closing));
        at = closed.map_or(end, |rest| small.len() - rest.len());
        let rest = text.get(at..).unwrap_or_default().trim_start_matches([' ', '\t']);
        let goes_on = !rest.is_empty() && !rest.starts_with('\n') && !told.ends_with('\n');
        told.extend(goes_on.then_some(SOFT));
        count += 1;
        if count > ROWS {
            break;
        }
    }
    told.push_str(text.get(at..).unwrap_or_default());
    told
}

/// A cell, with how many columns and rows it takes.
struct Cell {
    text: String,
    columns: usize,
    rows: usize,
}

/// The most columns or rows that a cell takes.
const WIDEST: usize = 40;

/// The cells of a row; `small` is the same row in small letters.
fn cells(row: &str, small: &str, shape: &Shape) -> Vec<Cell> {
    let begins = |tag: &'static str| small.match_indices(tag).map(|(at, _)| at);
    let mut places: Vec<usize> = shape.cells.iter().flat_map(|tag| begins(tag)).collect();
    places.sort_unstable();
    let ends = places.iter().skip(1).copied().chain([row.len()]);
    let cell = |(from, to): (&usize, usize)| {
        let (tag, inner) = row.get(*from..to)?.split_once('>')?;
        Some(Cell { text: said(inner), columns: span(tag, "colspan="), rows: span(tag, "rowspan=") })
    };
    places.iter().zip(ends).filter_map(cell).collect()
}

/// Where a cell begins another line.
const BREAKS: [&str; 12] =
    ["<br>", "<br/>", "<br />", "<BR>", "</p>", "</div>", "</li>", "</h2>", "</h3>", "</h4>", "</h5>", "<ul>"];

/// What a cell says on one line: dashes stand where it had several.
fn said(inner: &str) -> String {
    const PARTED: &str = "\u{1e}";
    let parted = BREAKS.iter().fold(inner.to_owned(), |inner, sign| inner.replace(sign, PARTED));
    let plain = parted.split(PARTED).map(|part| untag(part).split_whitespace().collect::<Vec<_>>().join(" "));
    plain.filter(|part| !part.is_empty()).fold(String::new(), |said, part| {
        // "Ann Lee,<br>and Bo Ek" is one list.
        let goes_on = part.starts_with(char::is_lowercase);
        let joint = if said.is_empty() {
            ""
        } else if goes_on {
            " "
        } else {
            " – "
        };
        format!("{said}{joint}{part}")
    })
}

fn span(tag: &str, name: &str) -> usize {
    let value = tag.split_once(name).map_or("", |(_, value)| value).trim_start_matches(['"', '\'']);
    let digits =
        value.find(|letter: char| !letter.is_ascii_digit()).map_or(value, |end| value.get(..end).unwrap_or(""));
    digits.parse().unwrap_or(1).clamp(1, WIDEST)
}

/// The texts of a row, each in its column. `spans` says for each column how many rows to come a cell above takes.
fn in_columns(cells: Vec<Cell>, spans: &mut Vec<usize>) -> Vec<String> {
    let mut texts = Vec::with_capacity(cells.len());
    for cell in cells {
        while let Some(left) = spans.get_mut(texts.len()).filter(|left| **left > 0) {
            *left -= 1;
            texts.push(String::new());
        }
        for column in 0..cell.columns {
            if spans.len() <= texts.len() {
                spans.resize(texts.len() + 1, 0);
            }
            if let Some(left) = spans.get_mut(texts.len()) {
                *left = cell.rows - 1;
            }
            texts.push(if column == 0 { cell.text.clone() } else { String::new() });
        }
    }
    for left in spans.iter_mut().skip(texts.len()) {
        *left = left.saturating_sub(1);
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_stands_on_the_line_where_it_begins() {
        let text = "<table>\n<tr class=\"a\">\n  <th scope=\"row\">9:00</th>\n  <TD>Opening<br>Ann  Lee</td>\n</tr>\n</table>\nend";
        assert_eq!(plain(text), "<table>\n9:00\tOpening – Ann Lee\n\n\n\n</table>\nend");
        assert_eq!(plain("no table <tr of any kind"), "no table <tr of any kind");
        assert_eq!(plain("<tr>a row that never ends"), "<tr>a row that never ends");
    }

    #[test]
    fn a_cell_over_several_rows_keeps_the_others_in_their_columns() {
        let text = "<tr><td rowspan=\"2\">Monday</td><td>9:00</td></tr>\n  <tr><td>10:00</td></tr>\n<tr><td colspan=2>x</td><td>y";
        assert_eq!(plain(text), "Monday\t9:00\n\t10:00\n<tr><td colspan=2>x</td><td>y");
    }

    #[test]
    fn a_cell_says_its_lines_on_one_with_dashes_between() {
        let text = "<tr><td><p>Keynote</p>\n<p><b>A</b>nn&nbsp;Lee</p></td><td><ul><li>x</li><li>y</li></ul></td></tr>";
        assert_eq!(plain(text), "Keynote – Ann Lee\tx y\n");
    }

    #[test]
    fn a_term_and_what_is_said_of_it_are_a_row() {
        let text = "<dl><dt>9:00</dt><dd>Bees</dd>\n<dd>Ann Lee</dd>\n<dt>10:00</dt>\n<dd>End</dd>\n</dl>\nx";
        assert_eq!(plain(text), "<dl>9:00\tBees\tAnn Lee\n\n10:00\tEnd\n\n\nx");
    }

    #[test]
    fn a_page_on_one_line_has_a_line_for_each_row_and_block() {
        let text = "<table><tr><td>9:00</td><td>A</td></tr> <tr><td>10:00</td><td>B</td></tr></table>";
        assert_eq!(plain(text), "<table>9:00\tA\u{1d}10:00\tB\u{1d}</table>");
        assert_eq!(
            plain("<ul><li>9:00 A</li><LI>10:00 B</LI>\n<li>x"),
            "<ul>\u{1d}<li>9:00 A</li>\u{1d}<LI>10:00 B</LI>\n<li>x"
        );
    }

    #[test]
    fn comments_say_nothing_and_the_lines_keep_their_numbers() {
        assert_eq!(plain("a <!-- 9:00 old\n9:30 old --> b\nc <!-- d"), "a \n b\nc <!-- d");
    }
}
