//! The lines of a text without their dress: marks of Markdown and HTML, bullets, no-break spaces; tables in cells.
//! It must not know what a line says.

use crate::import::markup;

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number in the source, from 1.
    pub(super) number: usize,
    /// As it stands in the source, without blanks around it.
    pub(super) raw: String,
    /// What it says.
    pub(super) text: String,
    /// Its cells, where it is a row of a table: at least two.
    pub(super) cells: Vec<String>,
    /// What it looks like.
    pub(super) look: Look,
    /// Whether it goes on beyond what is looked at.
    pub(super) is_cut: bool,
    /// How many blanks stand before it.
    pub(super) inset: usize,
    /// Whether it is quoted from an earlier mail.
    pub(super) is_quoted: bool,
}

/// What a line looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Nothing stands there.
    Blank,
    /// A line across, or the one under the head of a table.
    Rule,
    /// `# Heading`
    Heading,
    /// `- item`
    Bullet,
    /// It is set in.
    Inset,
    /// Anything else.
    Plain,
}

impl Line {
    /// Whether it says anything.
    pub(super) fn says(&self) -> bool {
        !matches!(self.look, Look::Blank | Look::Rule)
    }

    /// Whether it is a row of a table.
    pub(super) fn is_row(&self) -> bool {
        self.cells.len() >= 2
    }
}

/// Signs that stand before an item of a list.
const BULLETS: &[char] = &[
    '-', '*', '+', '•', '▪', '◦', '‣', '·', '–', '—', '➢', '►', '▶', '✓', '●', '○', '■', '□', '◆', '⁃', '∙', 'o', '§',
];

/// Bullets that stand on a line alone, as word processors paste them.
pub(super) fn is_lone_bullet(text: &str) -> bool {
    let mut letters = text.chars();
    matches!((letters.next(), letters.next()), (Some(sign), None) if BULLETS.contains(&sign))
}

/// What stands for the end of a line where the source has none: it keeps the number.
pub(super) const SOFT: char = '\u{1d}';

/// The lines of a text, or as many as are wanted.
pub(super) fn lines(text: &str, most: usize) -> Vec<Line> {
    let numbered = text.split('\n').enumerate();
    numbered.flat_map(|(at, whole)| whole.split(SOFT).map(move |raw| line(at + 1, raw))).take(most).collect()
}

/// The longest line that is looked at, in bytes: no row of an agenda is longer.
const LONGEST: usize = 4_000;

fn line(number: usize, raw: &str) -> Line {
    let is_cut = raw.len() > LONGEST;
    let whole_letters = || (0..=LONGEST).rev().find_map(|end| raw.get(..end)).unwrap_or_default();
    let raw = if is_cut { whole_letters() } else { raw };
    let spaced: String = if raw.is_ascii() { raw.to_owned() } else { raw.chars().filter_map(plain_space).collect() };
    let own = unquoted(&spaced);
    let bare = unmark(own);
    let trimmed = bare.trim();
    let said = |text: &str, cells: Vec<String>, look| Line {
        number,
        raw: raw.trim().to_owned(),
        text: text.to_owned(),
        cells,
        look,
        is_cut,
        inset: own.chars().take_while(|letter| letter.is_whitespace()).count(),
        is_quoted: own.len() < spaced.len(),
    };
    if trimmed.is_empty() {
        return said("", Vec::new(), Look::Blank);
    }
    if is_rule(trimmed) {
        return said("", Vec::new(), Look::Rule);
    }
    if trimmed.starts_with('#') || is_heading_tag(own) {
        return said(trimmed.trim_matches(['#', ' ']), Vec::new(), Look::Heading);
    }
    let cells = cells(bare.trim_end_matches(['\r', ' ']));
    if cells.len() >= 2 {
        let text = cells.iter().filter(|cell| !cell.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ");
        let look = if cells.first().is_some_and(String::is_empty) { Look::Inset } else { Look::Plain };
        return if text.is_empty() { said("", Vec::new(), Look::Blank) } else { said(&text, cells, look) };
    }
    // A bar alone before a text: the first cells of a row are left out, and say nothing.
    if let Some(rest) = trimmed.strip_prefix("| ") {
        return said(rest.trim_matches(['|', ' ']), Vec::new(), Look::Inset);
    }
    if let Some(item) = item(trimmed) {
        return said(item, Vec::new(), Look::Bullet);
    }
    let is_inset = bare.starts_with('\t') || bare.starts_with("  ");
    said(trimmed, Vec::new(), if is_inset { Look::Inset } else { Look::Plain })
}

/// A line without the signs by which a mail quotes another: `> > 9:00 Opening`.
fn unquoted(line: &str) -> &str {
    let mut rest = line;
    while let Some(after) = rest.trim_start().strip_prefix('>') {
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    rest
}

/// Whether a line begins with a tag of a heading: `<h3>`.
fn is_heading_tag(line: &str) -> bool {
    let mut letters = line.trim_start().chars();
    let begins = letters.next() == Some('<') && letters.next().is_some_and(|letter| letter.eq_ignore_ascii_case(&'h'));
    begins && letters.next().is_some_and(|level| ('1'..='6').contains(&level))
}

/// Every kind of blank is a blank; what has no width is nothing.
fn plain_space(letter: char) -> Option<char> {
    match letter {
        '\u{a0}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{b}'
        | '\u{c}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}' => Some(' '),
        '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{2060}' | '\u{feff}' => None,
        letter => Some(letter),
    }
}

fn is_rule(text: &str) -> bool {
    // "- 2 -" is the foot of a page.
    let page = text.strip_prefix(['-', '–', '—']).and_then(|rest| rest.strip_suffix(['-', '–', '—'])).map(str::trim);
    if page.is_some_and(|page| !page.is_empty() && page.len() <= 3 && page.bytes().all(|byte| byte.is_ascii_digit())) {
        return true;
    }
    text.len() >= 3 && text.chars().all(|letter| matches!(letter, '-' | '|' | ':' | '=' | '_' | '*' | '+' | ' ' | '—'))
}

/// The text of an item of a list.
fn item(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(BULLETS)?;
    let rest = rest.strip_prefix([' ', '\t'])?.trim_start();
    // "[ ]" and "[x]" of lists of tasks.
    Some(["[ ]", "[x]"].iter().find_map(|mark| rest.strip_prefix(mark)).unwrap_or(rest).trim_start())
}

/// The cells of a row of a table, by bars or by tabs.
fn cells(text: &str) -> Vec<String> {
    let separator = if text.trim_start().starts_with('|') || text.contains(" | ") || text.trim_end().ends_with(" |") {
        '|'
    } else if text.trim_start().contains('\t') {
        '\t'
    } else {
        return Vec::new();
    };
    let inner = if separator == '|' {
        let inner = text.trim();
        let inner = inner.strip_prefix('|').unwrap_or(inner);
        inner.strip_suffix('|').unwrap_or(inner)
    } else {
        text.trim_end()
    };
    inner.split(separator).map(|cell| cell.trim().to_owned()).collect()
}

/// A line without marks of Markdown and HTML.
fn unmark(line: &str) -> String {
    if !line.contains(['<', '&', '*', '_', '[', '`', '\\']) {
        return line.to_owned();
    }
    let line = untag(line);
    let line = unlink(&line);
    let star = is_item_star(&line);
    let letters: Vec<char> = line.chars().collect();
    let at = |place: Option<usize>| place.and_then(|place| letters.get(place)).copied();
    let mut text = String::with_capacity(line.len());
    for (place, letter) in letters.iter().copied().enumerate() {
        let (before, after) = (at(place.checked_sub(1)), at(place.checked_add(1)));
        let stands_free = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        match letter {
            '*' if Some(place) == star => text.push(letter),
            '*' | '`' if before != Some(' ') || after != Some(' ') => {}
            '_' if stands_free(before) || stands_free(after) => {}
            '\\' if after.is_some_and(|after| after.is_ascii_punctuation()) => {}
            letter => text.push(letter),
        }
    }
    text
}

/// Where a star is the sign of an item: at the beginning, with a blank behind it.
fn is_item_star(line: &str) -> Option<usize> {
    let inset = line.chars().take_while(|letter| letter.is_whitespace()).count();
    line.trim_start().starts_with("* ").then_some(inset)
}

/// Without tags and references of HTML; a dash stands where another line begins.
pub(super) fn untag(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    let mut begins_line = false;
    while !rest.is_empty() {
        let (said, after) = rest.split_at_checked(rest.find(['<', '&']).unwrap_or(rest.len())).unwrap_or((rest, ""));
        let says = !said.trim().is_empty() || reference(after).is_some();
        if begins_line && says {
            text.truncate(text.trim_end().len());
            text.push_str(if text.is_empty() { "" } else { " – " });
            begins_line = false;
        }
        text.push_str(if text.ends_with(" – ") { said.trim_start() } else { said });
        if let Some((letter, end)) = reference(after) {
            text.push(letter);
            rest = after.get(end..).unwrap_or_default();
        } else if let Some(end) = tag(after) {
            rest = after.get(end..).unwrap_or_default();
            begins_line |= name(after) == "br";
            begins_line |= parts_inline(after, rest);
            let parts = !is_within_word(after) && !text.is_empty() && !text.ends_with(' ');
            text.push_str(if parts && !rest.starts_with(' ') { " " } else { "" });
        } else {
            let sign = after.chars().next();
            text.extend(sign);
            rest = after.get(sign.map_or(0, char::len_utf8)..).unwrap_or_default();
        }
    }
    text
}

/// The letter that a reference at the beginning names, and where the reference ends.
fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(REFERENCE).position(|byte| byte == b';')?;
    let letter = markup::letter(text.strip_prefix('&')?.get(..end - 1)?)?;
    Some((letter, end + 1))
}

/// The longest reference to a letter, in bytes.
const REFERENCE: usize = 12;

/// The name of the tag at the beginning.
fn name(text: &str) -> String {
    let name = text.trim_start_matches(['<', '/']).split(|letter: char| !letter.is_ascii_alphanumeric()).next();
    name.unwrap_or_default().to_ascii_lowercase()
}

/// Whether the tag at the beginning only dresses letters, and parts nothing: `<b>`, `</em>`.
fn is_within_word(text: &str) -> bool {
    let dress = ["a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "s", "small", "strong", "sub", "sup", "u"];
    dress.contains(&name(text).as_str())
}

/// Whether the tag at the beginning ends a part, and another part comes at once: `</b> <em>Ann Lee</em>` where nothing
/// more is said, `</span><span>` everywhere.
fn parts_inline(text: &str, rest: &str) -> bool {
    let next = rest.trim_start();
    if !text.starts_with("</") || !next.starts_with('<') || next.starts_with("</") {
        return false;
    }
    let (this, other) = (name(text), name(next));
    if this == "span" && other == "span" {
        return true;
    }
    let is_dress = |name: &str| ["b", "strong", "em", "i", "span", "small", "cite"].contains(&name);
    let is_last = || {
        let inner = tag(next).and_then(|end| next.get(end..)).unwrap_or_default();
        inner.get(..inner.len().min(LONGEST_PART)).is_some_and(|near| {
            near.split_once("</").is_some_and(|(said, behind)| {
                let behind = behind.split_once('>').map_or("", |(_, behind)| behind).trim_start();
                !said.contains('<') && (behind.is_empty() || behind.starts_with("</"))
            })
        })
    };
    this != other && is_dress(&this) && is_dress(&other) && is_last()
}

/// The longest part within a line that is looked at, in bytes.
const LONGEST_PART: usize = 300;

/// The longest tag, in bytes.
const TAG: usize = 200;

/// Where a tag ends that begins here.
fn tag(text: &str) -> Option<usize> {
    let begins = text.chars().nth(1).is_some_and(|letter| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!'));
    let end = text.bytes().take(TAG).position(|byte| byte == b'>')?;
    (begins && text.starts_with('<')).then_some(end + 1)
}

/// Links by their texts alone: `[text](address)`.
fn unlink(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("](") {
        let Some((label_before, label)) = before.rsplit_once('[') else {
            text.push_str(before);
            text.push_str("](");
            rest = after;
            continue;
        };
        text.push_str(label_before.strip_suffix('!').unwrap_or(label_before));
        text.push_str(label);
        rest = after.split_once(')').map_or("", |(_, rest)| rest);
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> (String, Look) {
        let line = line(1, text);
        (line.text, line.look)
    }

    #[test]
    fn marks_and_links_are_undressed() {
        for (raw, text, look) in [
            ("- **12h00** - Credenciamento", "12h00 - Credenciamento", Look::Bullet),
            ("08:30h – **Registration** <br />", "08:30h – Registration", Look::Plain),
            ("_Horário sujeito a modificações._", "Horário sujeito a modificações.", Look::Plain),
            ("factory_boy, 2 * 3", "factory_boy, 2 * 3", Look::Plain),
            ("#### Terça-feira ##", "Terça-feira", Look::Heading),
            ("  <h3>Keynote: <b>Ana</b>, Porto</h3>", "Keynote: Ana, Porto", Look::Heading),
            ("<li><b>9:00</b> <i>Op&eacute;ra</i></li>", "9:00 – Opéra", Look::Plain),
            ("<b>9:00</b> <i>Bees</i> and ants", "9:00 Bees and ants", Look::Plain),
            ("<span>9:00</span><span>Bees</span> <span>Ann Lee</span>", "9:00 – Bees – Ann Lee", Look::Plain),
            ("> > 9:00 Opening", "9:00 Opening", Look::Plain),
            (">", "", Look::Blank),
            ("9:00 <b>Talk</b>:<br/> <i>Ana</i><br>", "9:00 Talk: – Ana", Look::Plain),
            ("   | Rita Veloso |", "Rita Veloso", Look::Inset),
            ("[Ada](https://a.b/c) and ![x](y)", "Ada and x", Look::Plain),
            ("a < b &amp; c", "a < b & c", Look::Plain),
            ("9\u{a0}h\u{202f}30", "9 h 30", Look::Plain),
            ("|---|:-:|", "", Look::Rule),
            ("\t ", "", Look::Blank),
            ("* *Title*", "Title", Look::Bullet),
        ] {
            assert_eq!(said(raw), (text.to_owned(), look), "{raw}");
        }
    }

    #[test]
    fn tables_are_cells_by_bars_or_tabs() {
        let cells = |text| line(1, text).cells;
        assert_eq!(cells("| 9:15 AM | Arrive | Gate |"), ["9:15 AM", "Arrive", "Gate"]);
        assert_eq!(cells("02/09 | 14:00 | Abertura | "), ["02/09", "14:00", "Abertura"]);
        assert_eq!(cells("11h-11h10\tOuverture"), ["11h-11h10", "Ouverture"]);
        assert_eq!(cells("\tA\tB"), ["", "A", "B"]);
        assert!(cells("\tPrésident : A").is_empty());
        assert!(cells("A, B; C").is_empty());
    }
}
