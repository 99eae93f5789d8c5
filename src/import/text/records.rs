//! Records of fields, as the files behind sites and the mails of forms hold an agenda: `time: 9:00`, `title: Opening`,
//! each on a line or all on one. It must not know what else a text holds.

use super::lines::{Line, Look};
use super::table::{self, Head};
use super::timed::Timed;

/// What a line is to a record that is a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The line that says its time.
    Row(Box<Timed>),
    /// Another field of the row that the line of that number is.
    Field(usize),
}

/// The most lines of a record.
const LONGEST: usize = 40;
/// The most fields of a record, and of a line.
const MOST: usize = 40;
/// As many rows make a text one of records.
const ENOUGH: usize = 2;

/// For each line what it is to a record, where the text has records with a time and a title.
pub(super) fn parts(lines: &[Line]) -> Vec<Option<Part>> {
    let mut parts: Vec<Option<Part>> = vec![None; lines.len()];
    let mut record = Record::default();
    let mut rows = 0;
    for (at, line) in lines.iter().enumerate() {
        let of_cells = || line.cells.iter().flat_map(|cell| fields(cell)).collect();
        let fields = if line.is_row() { of_cells() } else { fields(&line.text) };
        // Items of a list are records, unless each is a field: then one follows the other.
        let follows =
            at.checked_sub(1).and_then(|before| lines.get(before)).is_some_and(|one| one.look == Look::Bullet);
        // "speakers:" and an item for each of them, set in deeper than the record.
        if line.look == Look::Bullet && fields.is_empty() && record.goes_on(line.inset) {
            record.add(at, &line.text);
            continue;
        }
        let begins = line.look == Look::Bullet && !follows || line.text.starts_with(['{', '}']);
        let is_again = fields.iter().any(|(name, _)| record.has(name));
        let is_long = record.first.is_some_and(|first| at - first > LONGEST) || record.fields.len() > MOST;
        if begins || is_again || is_long || line.look == Look::Heading {
            rows += usize::from(std::mem::take(&mut record).close(lines, &mut parts));
        }
        record.take(at, line.inset, fields);
    }
    rows += usize::from(record.close(lines, &mut parts));
    if rows < ENOUGH { vec![None; lines.len()] } else { parts }
}

/// A record that is being read: each field with the line that says it.
#[derive(Clone, Debug, Default)]
struct Record {
    first: Option<usize>,
    /// How far its first line is set in.
    inset: usize,
    /// Whether the last field is a list with an item on each line, and the lines of all such items.
    is_list: bool,
    items: Vec<usize>,
    fields: Vec<(usize, String, String)>,
}

impl Record {
    fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(_, known, _)| known == name)
    }

    /// Whether an item that is set in so far is of the list that the last field is.
    fn goes_on(&self, inset: usize) -> bool {
        let is_list = self.fields.last().is_some_and(|(_, _, value)| value.is_empty() || self.is_list);
        is_list && inset > self.inset
    }

    /// Takes up an item of the list that the last field is.
    fn add(&mut self, at: usize, item: &str) {
        self.is_list = true;
        if let Some((_, _, value)) = self.fields.last_mut() {
            let joint = if value.is_empty() { "" } else { "; " };
            *value = format!("{value}{joint}{}", item.trim_matches(['"', '\'']));
        }
        self.items.push(at);
    }

    fn take(&mut self, at: usize, inset: usize, fields: Vec<(String, String)>) {
        if fields.is_empty() {
            return;
        }
        if self.first.is_none() {
            (self.first, self.inset) = (Some(at), inset);
        }
        self.is_list = false;
        self.fields.extend(fields.into_iter().map(|(name, value)| (at, name, value)));
    }

    /// Writes down what its lines are, if it is a row; whether it is.
    fn close(self, lines: &[Line], parts: &mut [Option<Part>]) -> bool {
        let names: Vec<String> = self.fields.iter().map(|(_, name, _)| name.clone()).collect();
        let Some((head, time)) = Head::of_fields(&names) else { return false };
        let row = self.fields.get(time).and_then(|(at, ..)| Some((*at, lines.get(*at)?)));
        let Some((row, line)) = row else { return false };
        let cells: Vec<String> = self.fields.iter().map(|(_, _, value)| value.clone()).collect();
        let timed = table::of_row(&Line { cells, ..line.clone() }, Some(&head));
        let Some(timed) = timed.filter(|timed| timed.when.start.is_some() && !timed.title.is_empty()) else {
            return false;
        };
        for at in self.fields.iter().map(|(at, ..)| at).chain(&self.items) {
            if let Some(part) = parts.get_mut(*at) {
                *part = Some(Part::Field(line.number));
            }
        }
        if let Some(part) = parts.get_mut(row) {
            *part = Some(Part::Row(Box::new(timed)));
        }
        true
    }
}

/// The longest name of a field, in bytes.
const NAME: usize = 30;

/// The fields of a line, each with its value: `time: "9:00", title: "Opening"`.
fn fields(text: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let is_object = text.starts_with('{');
    let mut rest = text.trim_start_matches(['{', ' ']);
    while let Some((name, value)) = rest.split_once(':').filter(|_| fields.len() < MOST) {
        let name = name.trim().trim_matches(['"', '\'', ',', ' ']).trim_start_matches("- ");
        let is_name = !name.is_empty()
            && name.len() <= NAME
            && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '_' | '-'));
        let value = value.trim_start();
        if !is_name || name.starts_with(|letter: char| letter.is_ascii_digit()) {
            break;
        }
        let (value, after) = match value.chars().next().filter(|quote| matches!(quote, '"' | '\'')) {
            Some(quote) => value.get(1..).and_then(|inner| inner.split_once(quote)).unwrap_or((value, "")),
            None if is_object => value.split_once(',').unwrap_or((value, "")),
            None => before_field(value),
        };
        let value = value.trim().trim_end_matches([',', '}', ';', ' ']);
        let value = value.trim_start_matches('[').trim_end_matches(']').replace('"', "");
        fields.push((apart(name), value));
        rest = after.trim_start_matches([',', ' ']);
    }
    fields
}

/// A value and what comes behind it, where that is another field: `9:00, Title: Opening`.
fn before_field(value: &str) -> (&str, &str) {
    let signs = value.match_indices([',', ';', '|']).filter_map(|(at, _)| value.split_at_checked(at));
    let named = |rest: &str| {
        let name = rest.get(1..).and_then(|rest| rest.split_once(':')).map_or("", |(name, _)| name.trim());
        !name.is_empty() && name.len() <= NAME && table::is_column(name)
    };
    let mut signs = signs.filter(|(_, rest)| named(rest));
    signs.next().map_or((value, ""), |(value, rest)| (value, rest.trim_start_matches([',', ';', '|', ' '])))
}

/// The words of a name: `startTime`, `start_time`.
fn apart(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_uppercase() && words.ends_with(|before: char| before.is_lowercase()) {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words.replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::text::lines::lines;

    fn titles(text: &str) -> Vec<String> {
        let rows = parts(&lines(text, 100)).into_iter().flatten();
        let title = |part| match part {
            Part::Row(timed) => Some(timed.title),
            Part::Field(_) => None,
        };
        rows.filter_map(title).collect()
    }

    #[test]
    fn records_are_rows_in_whatever_order_their_fields_stand() {
        for text in [
            "- time: 9:00 AM\n  event: Opening\n- time: 10:00 AM\n  event: Talk",
            "- title: Opening\n  start: \"9:00\"\n  end: \"9:45\"\n- start: \"10:00\"\n  title: Talk",
            "{ time: '09:00', title: 'Opening', location: hall },\n{ time: '10:00', title: 'Talk' }",
            "{\n  \"time\": \"09:00\",\n  \"title\": \"Opening\"\n},\n{\n  \"time\": \"10:00\",\n  \"title\": \"Talk\"\n}",
            "{\n  startTime: \"9:00\",\n  title: \"Opening\",\n},\n{\n  startTime: \"9:30\",\n  title: \"Talk\",\n},",
            "## One\n- **Time**: 9:00\n- **Title**: Opening\n\n## Two\n- **Time**: 10:00\n- **Title**: Talk",
            "Hora: 9h00\nTítulo: Opening\n\nHora: 10h00\nTítulo: Talk",
            "- name: Opening\n  speakers:\n    - Ann Lee\n    - Bo Ek\n  time_start: 9:00\n- name: Talk\n  time_start: 9:30",
            "Time: 9:00, Title: Opening\nTime: 10:00, Title: Talk",
            "Hora: 9:00 | Tema: Opening | Ponente: Ana Ruiz\nHora: 10:00 | Tema: Talk | Ponente: Luis Paz",
        ] {
            assert_eq!(titles(text), ["Opening", "Talk"], "{text}");
        }
    }

    #[test]
    fn what_has_a_time_or_a_title_alone_is_no_record() {
        for text in [
            "Date: 4 May\nTime: 9:00\nPlace: Hall",
            "Time: 9:00\nSpeaker: Ann Lee",
            "9:00: Opening\n10:00: Talk",
            "Title: A\nTitle: B",
        ] {
            assert_eq!(titles(text), Vec::<String>::new(), "{text}");
        }
    }
}
