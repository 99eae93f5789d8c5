//! What each line of a text is: a row with a time, a day, a heading, the head of a table, or only text.
//! It must not know what belongs together.

use super::bare;
use super::dates::{self, Date};
use super::habit::Habit;
use super::lines::{Line, Look};
use super::records::{self, Part};
use super::speakers;
use super::table::{self, Head};
use super::timed::{self, Timed};
use super::vocabulary::{Plain, Role, Topic};

/// What a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// Nothing.
    Blank,
    /// A row with a time.
    Row(Box<Timed>),
    /// What belongs to a row that is a record of fields, which the line of that number is.
    Field(usize),
    /// The heading of a day.
    Day(Date),
    /// A heading.
    Heading,
    /// The names of the columns of a table.
    Columns,
    /// Text with something like a time that is none.
    Prose,
    /// What a mail quotes of an earlier one, where it has rows of its own.
    Quoted,
    /// Text.
    Text,
}

impl Item {
    /// Whether it is text that may belong to a row.
    pub(super) fn is_text(&self) -> bool {
        matches!(self, Self::Text | Self::Prose)
    }
}

/// As many rows of its own make a mail one that only quotes what it answers to.
const OWN: usize = 3;

/// Where a mail has rows of its own, what it quotes is what was planned before.
fn forget_quoted(lines: &[Line], items: &mut [Item]) {
    let is_row = |item: &Item| matches!(item, Item::Row(_));
    let own = lines.iter().zip(items.iter()).filter(|(line, item)| !line.is_quoted && is_row(item)).count();
    if own < OWN {
        return;
    }
    for (_, item) in lines.iter().zip(items).filter(|(line, item)| line.is_quoted && **item != Item::Blank) {
        *item = Item::Quoted;
    }
}

/// As many rows are before notes of what was said.
const HELD: usize = 3;

/// Under a heading of notes, below the rows of the day, a time is when something was said.
fn forget_notes(lines: &[Line], items: &mut [Item]) {
    let mut rows = 0;
    let mut in_notes = false;
    for (line, item) in lines.iter().zip(items) {
        let is_heading = line.look == Look::Heading;
        if is_heading {
            in_notes = rows >= HELD && Plain::new(&line.text).is(Topic::Notes);
        }
        if matches!(item, Item::Row(_)) {
            rows += 1;
            if in_notes && !is_heading {
                *item = Item::Prose;
            }
        }
    }
}

/// What every line is.
pub(super) fn outline(lines: &[Line]) -> Vec<Item> {
    let mut head: Option<Head> = None;
    let records = records::parts(lines);
    let mut items: Vec<Item> = lines
        .iter()
        .zip(records)
        .map(|(line, part)| match part {
            Some(Part::Row(timed)) => Item::Row(timed),
            Some(Part::Field(row)) => Item::Field(row),
            None => item(line, &mut head),
        })
        .collect();
    bare::promote(lines, &mut items);
    let habit = Habit::of(items.iter().filter_map(|item| match item {
        Item::Row(timed) => Some(timed.as_ref()),
        _ => None,
    }));
    if habit.is_of_lengths() {
        begin(&mut items);
    }
    for (item, line) in items.iter_mut().zip(lines) {
        if let Item::Row(timed) = item {
            habit.reinterpret(timed);
        }
        match item {
            Item::Row(timed) if timed.title.is_empty() && timed.date.is_some() => {
                // "Tuesday 5 September, 9:00–17:00" is the day and its hours.
                *item = day(line).or(timed.date.take()).map_or(Item::Prose, Item::Day);
            }
            Item::Row(timed) if !habit.admits(timed) => *item = Item::Prose,
            _ => {}
        }
    }
    for (item, line) in items.iter_mut().zip(lines) {
        if *item == Item::Prose
            && let Some(date) = day(line)
        {
            *item = Item::Day(date);
        }
    }
    forget_quoted(lines, &mut items);
    forget_notes(lines, &mut items);
    title_by_headings(&mut items);
    items
}

/// Where each row stands below a heading of its own and says no more than who speaks, the heading is its title.
fn title_by_headings(items: &mut [Item]) {
    let mut headed: Vec<usize> = Vec::new();
    let mut before = &Item::Blank;
    for (at, item) in items.iter().enumerate() {
        if let Item::Row(timed) = item {
            let names = timed.title.is_empty() || speakers::are_names(&timed.title);
            if *before != Item::Heading || !names {
                return;
            }
            headed.push(at);
        }
        before = if *item == Item::Blank { before } else { item };
    }
    if headed.len() < 2 {
        return;
    }
    for at in headed {
        if let Some(Item::Row(timed)) = items.get_mut(at)
            && !timed.title.is_empty()
        {
            timed.speakers = Some(std::mem::take(&mut timed.title));
        }
    }
}

/// Where rows say lengths, a time that stands alone before them is when the first begins: `Start: 14:00`.
fn begin(items: &mut [Item]) {
    let mut start = None;
    for item in items {
        let Item::Row(timed) = item else { continue };
        let is_label = timed.title.is_empty() || Plain::new(&timed.title).is(Topic::Column(Role::Time));
        if is_label && timed.when.length.is_none() && timed.when.start.is_some() {
            start = timed.when.start.take();
            *item = Item::Heading;
        } else if timed.when.start.is_none() {
            timed.when.start = start.take();
        }
    }
}

fn item(line: &Line, head: &mut Option<Head>) -> Item {
    if !line.says() {
        return Item::Blank;
    }
    let timed = if line.is_row() {
        table::of_row(line, head.as_ref()).or_else(|| of_cells(line))
    } else {
        of_columns(line, head.as_ref()).or_else(|| timed::of_text(&line.text))
    };
    if let Some(timed) = timed {
        return Item::Row(Box::new(timed));
    }
    if let Some(found) = table::head(&line.cells).or_else(|| spaced_head(line)) {
        *head = Some(found);
        return Item::Columns;
    }
    if let Some(date) = day(line) {
        return Item::Day(date);
    }
    if !line.is_row() {
        *head = None;
    }
    let is_heading = line.look == Look::Heading
        || (line.look == Look::Plain && line.text.len() <= SHORT && Plain::new(&line.text).is(Topic::Generic));
    if is_heading { Item::Heading } else { Item::Text }
}

/// The head of a table whose columns only blanks keep apart.
fn spaced_head(line: &Line) -> Option<Head> {
    let is_spaced = line.text.len() <= LONGEST && line.text.contains("  ");
    let cells: Vec<String> = is_spaced.then(|| timed::columns(&line.text).map(ToOwned::to_owned).collect())?;
    table::head(&cells)
}

/// A row below such a head that has a cell for each of its columns.
fn of_columns(line: &Line, head: Option<&Head>) -> Option<Timed> {
    let head = head.filter(|_| line.text.contains("  "))?;
    let cells: Vec<String> = timed::columns(&line.text).map(ToOwned::to_owned).collect();
    let is_whole = head.columns() == cells.len();
    is_whole.then(|| table::of_row(&Line { cells, ..line.clone() }, Some(head))).flatten()
}

/// A row of a table whose time shares a cell with the title: the other cells say more about it.
fn of_cells(line: &Line) -> Option<Timed> {
    let (at, mut timed) =
        line.cells.iter().enumerate().find_map(|(at, cell)| timed::of_text(cell).map(|timed| (at, timed)))?;
    let others = line.cells.iter().enumerate().filter(|(other, cell)| *other != at && !cell.is_empty());
    let mut others: Vec<String> = others.map(|(_, cell)| cell.clone()).collect();
    if timed.title.is_empty() && !others.is_empty() {
        timed.title = others.remove(0);
    }
    timed.detail = others;
    Some(timed)
}

/// The longest heading that names no meeting, in bytes.
const SHORT: usize = 40;
/// The longest heading of a day, in bytes.
const LONGEST: usize = 110;

/// The day that a line is the heading of.
fn day(line: &Line) -> Option<Date> {
    if line.text.len() > LONGEST || line.look == Look::Bullet {
        return None;
    }
    let date = dates::find(&line.text)?;
    // "a. Minutes of Sept. 10" is about a row.
    if line.look == Look::Inset && date.span.start > 0 && date.weekday.is_none() && date.count.is_none() {
        return None;
    }
    let rest = [line.text.get(..date.span.start), line.text.get(date.span.end..)];
    let left: usize = rest.iter().flatten().map(|part| Plain::new(part).count()).sum();
    let may_say = match (line.look == Look::Heading, date.day.is_some() || date.count.is_some()) {
        (true, _) => 10,
        (false, true) if date.span.start == 0 && !line.text.ends_with('.') => 6,
        (false, true) => 4,
        (false, false) => 1,
    };
    (left <= may_say).then_some(date)
}
