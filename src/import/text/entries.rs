//! What belongs together: a row with its title, where that stands on a line of its own above or below, and the lines
//! about it. It must not know what they mean.

use super::continued;
use super::dates::Date;
use super::lines::Line;
use super::outline::Item;
use super::timed::{Position, Timed, split_number};
use super::vocabulary::{Plain, Role, Topic};
use std::collections::BTreeMap;

/// A row of the day with all that belongs to it.
#[derive(Clone, Debug)]
pub(super) struct Entry<'l> {
    /// The line that says its time.
    pub(super) line: &'l Line,
    /// When, and what of it stands on that line.
    pub(super) timed: Timed,
    /// The lines about it.
    pub(super) body: Vec<&'l Line>,
    /// The numbers of the lines that its title, or a field of it, stands on.
    pub(super) also: Vec<usize>,
    /// The day that was last said before it, and how.
    pub(super) day: Option<(Date, &'l Line)>,
}

/// The rows of a text, and the lines that belong to none.
#[derive(Debug, Default)]
pub(super) struct Entries<'l> {
    pub(super) rows: Vec<Entry<'l>>,
    /// Each with its place among the lines.
    pub(super) left: Vec<usize>,
    /// Where the first of them begins, or the head above it.
    pub(super) first: usize,
    /// The numbers of the lines that are fields of a row, by that of its own line.
    fields: BTreeMap<usize, Vec<usize>>,
}

impl Entries<'_> {
    /// Gives every row what stands on other lines: its title, its fields, the end of a broken title.
    fn complete(&mut self, lines: &[Line], titles: Vec<Option<Title>>) {
        for (entry, title) in self.rows.iter_mut().zip(titles) {
            if let Some(title) = title {
                entry.also.extend(title.places.iter().filter_map(|place| Some(lines.get(*place)?.number)));
                entry.timed.title = title.text;
                entry.timed.number = entry.timed.number.take().or(title.number);
            }
            entry.also.extend(self.fields.remove(&entry.line.number).unwrap_or_default());
            continued::join(entry);
        }
        self.rows = std::mem::take(&mut self.rows).into_iter().flat_map(side_by_side).collect();
    }
}

/// Where the title of a row stands that has none on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Above,
    Below,
}

/// Puts together what belongs together.
pub(super) fn entries<'l>(lines: &'l [Line], items: &[Item]) -> Entries<'l> {
    let side = side(lines, items);
    let titles = titles(lines, items, side);
    let mut found = Entries { first: first(items, &titles), ..Entries::default() };
    let mut day: Option<(Date, &Line)> = None;
    let mut open = false;
    for (at, (line, item)) in lines.iter().zip(items).enumerate() {
        match item {
            Item::Row(timed) => {
                let own = timed.date.clone().map(|date| (date, line));
                // In a table with columns of days no row says the day of the rows to come.
                let entry_day = own.or(day.clone());
                if timed.beside.is_empty() {
                    day.clone_from(&entry_day);
                }
                let timed = timed.as_ref().clone();
                let mut entry = Entry { line, timed, body: Vec::new(), also: Vec::new(), day: entry_day };
                entry.timed.date = None;
                found.rows.push(entry);
                open = true;
            }
            Item::Day(date) => (day, open) = (Some((date.clone(), line)), false),
            Item::Blank => {
                if let Some(entry) = found.rows.last_mut().filter(|_| open) {
                    entry.body.push(line);
                }
            }
            Item::Columns | Item::Quoted => {
                open = false;
                found.left.push(at);
            }
            // It belongs to the row of its record, which may stand above it or below.
            Item::Field(row) => found.fields.entry(*row).or_default().push(line.number),
            _ if titles.contains(at) => {}
            Item::Heading => {
                open = false;
                found.left.push(at);
            }
            Item::Text | Item::Prose => match found.rows.last_mut().filter(|_| open) {
                Some(entry) => entry.body.push(line),
                None => found.left.push(at),
            },
        }
    }
    found.complete(lines, titles.of_rows);
    found
}

/// Where the first row begins, or the head above it.
fn first(items: &[Item], titles: &Titles) -> usize {
    let is_row = |item: &Item| matches!(item, Item::Row(_) | Item::Field(_) | Item::Columns);
    let row = items.iter().position(is_row).unwrap_or(items.len());
    titles.places.iter().copied().min().map_or(row, |title| title.min(row))
}

/// A row of a table with several columns of titles is a row for each of them.
fn side_by_side(mut entry: Entry<'_>) -> Vec<Entry<'_>> {
    let beside = std::mem::take(&mut entry.timed.beside);
    let mut entries = vec![entry];
    for (date, title) in beside {
        let Some(first) = entries.first() else { continue };
        let timed = Timed { when: first.timed.when, position: Position::Cell, title, ..Timed::default() };
        let day = date.map(|date| (date, first.line)).or_else(|| first.day.clone());
        entries.push(Entry { line: first.line, timed, body: Vec::new(), also: Vec::new(), day });
    }
    entries
}

/// The titles that stand on lines of their own.
#[derive(Debug, Default)]
struct Titles {
    /// For each row its title, if it stands elsewhere.
    of_rows: Vec<Option<Title>>,
    /// The places of the lines that are a title or its number, in order.
    places: Vec<usize>,
}

#[derive(Debug)]
struct Title {
    /// Where it stands, and its number.
    places: Vec<usize>,
    text: String,
    number: Option<String>,
}

impl Titles {
    fn contains(&self, at: usize) -> bool {
        self.places.binary_search(&at).is_ok()
    }
}

fn titles(lines: &[Line], items: &[Item], side: Side) -> Titles {
    let mut titles = Titles::default();
    for (at, item) in items.iter().enumerate() {
        let Item::Row(timed) = item else { continue };
        if !timed.title.is_empty() {
            titles.of_rows.push(None);
            continue;
        }
        let of_row = match side {
            Side::Below => below(lines, items, at),
            Side::Above => {
                above(lines, items, at).filter(|title| title.places.iter().all(|place| !titles.contains(*place)))
            }
        };
        titles.of_rows.push(of_row.inspect(|title| titles.places.extend(&title.places)));
    }
    titles
}

/// A title may stand this many lines away from its time.
const NEAR: usize = 4;

fn below(lines: &[Line], items: &[Item], at: usize) -> Option<Title> {
    let near = items.iter().enumerate().skip(at + 1).take(NEAR).find(|(_, item)| **item != Item::Blank)?;
    let (place, item) = near;
    if !(item.is_text() || *item == Item::Heading) {
        return None;
    }
    Some(Title { places: vec![place], text: unlabelled(&lines.get(place)?.text), number: None })
}

fn above(lines: &[Line], items: &[Item], at: usize) -> Option<Title> {
    let before = |at: usize| {
        let near = (at.saturating_sub(NEAR)..at).rev().find(|place| items.get(*place) != Some(&Item::Blank))?;
        items.get(near).filter(|item| item.is_text() || **item == Item::Heading).map(|_| near)
    };
    let place = before(at)?;
    let text = unlabelled(&lines.get(place)?.text);
    let number_place = before(place).filter(|place| lines.get(*place).is_some_and(|line| number(&line.text).is_some()));
    let number = number_place.and_then(|place| number(&lines.get(place)?.text));
    Some(Title { places: number_place.into_iter().chain([place]).collect(), text, number })
}

/// A title without the word that says it is one: `Topic: Water`.
fn unlabelled(text: &str) -> String {
    let labelled = text.split_once(':').filter(|(label, _)| Plain::new(label).is(Topic::Column(Role::Title)));
    labelled.map_or(text, |(_, title)| title).trim().to_owned()
}

/// A number that stands on a line alone: `II.`, `3`.
fn number(text: &str) -> Option<String> {
    let bare = text.trim().trim_end_matches(['.', ')', ':']);
    let (number, rest) = split_number(text.trim()).unwrap_or((bare, ""));
    let is_number =
        number.len() <= 5 && number.chars().all(|letter| letter.is_ascii_digit() || "IVXL".contains(letter));
    (is_number && !number.is_empty() && rest.is_empty()).then(|| number.to_owned())
}

/// On which side the titles stand, by all rows that have none: by a label before the time, by what is next to it, and
/// by what the first and the last have on one side only.
fn side(lines: &[Line], items: &[Item]) -> Side {
    let (mut above_it, mut below_it) = (0usize, 0usize);
    let lonely = |item: &Item| matches!(item, Item::Row(timed) if timed.title.is_empty());
    let text_at = |at: Option<usize>| {
        let item = at.and_then(|at| items.get(at));
        item.is_some_and(|item| item.is_text() || *item == Item::Heading)
    };
    let generic = |at: usize| lines.get(at).is_some_and(|line| Plain::new(&line.text).is(Topic::Generic));
    for (at, item) in items.iter().enumerate().filter(|(_, item)| lonely(item)) {
        let Item::Row(timed) = item else { continue };
        above_it += usize::from(timed.is_labelled) * 2;
        above_it += usize::from(text_at(at.checked_sub(1)));
        below_it += usize::from(text_at(at.checked_add(1)));
        let has_above = above(lines, items, at).is_some_and(|title| !title.places.iter().any(|place| generic(*place)));
        let has_below = below(lines, items, at).is_some();
        // Paragraphs that begin with a title have the time below it.
        let begins = at.checked_sub(1).is_some_and(|before| before == 0 || items.get(before - 1) == Some(&Item::Blank));
        above_it += usize::from(begins && text_at(at.checked_sub(1)));
        above_it += usize::from(!has_below) * 3;
        below_it += usize::from(!has_above) * 3;
    }
    if above_it > below_it { Side::Above } else { Side::Below }
}
