//! The day as an `agenda.toml`: the file that it came from, with what changed on the day, its comments and its order.
//!
//! What is written reads back as the very day: it is read here before it goes out, what still differs is said outright,
//! and where a file cannot be changed so, the day is written anew without its comments.

mod headings;
mod patch;

use super::day::Day;
use crate::agenda::read::{Setting, read};
use crate::agenda::write::{Sheet, write};
use crate::agenda::{Agenda, Slot};
use patch::Patch;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

/// How often what differs is said outright before the file is given up.
const ROUNDS: usize = 3;

/// The text of the file.
pub(super) fn toml(day: &Day, source: &str) -> String {
    let source = day.replanned.as_deref().unwrap_or(source);
    edited(day, source).unwrap_or_else(|| write(&Sheet::from(&day.agenda)))
}

/// The source with what changed; none where that does not come to the day.
fn edited(day: &Day, source: &str) -> Option<String> {
    let known = read(source, &setting(&day.agenda)).ok()?;
    let is_untouched = day.skipped.is_empty() && known == day.agenda;
    if is_untouched {
        return Some(source.to_owned());
    }
    let mut document: DocumentMut = source.parse().ok()?;
    // The same day, written anew: the spelling of every value is taken from there.
    let anew: DocumentMut = write(&Sheet::from(&day.agenda)).parse().ok()?;
    rearrange(&mut document, &anew, &known, day)?;
    let mut said = known_in_order(&known, &day.agenda);
    for _ in 0..ROUNDS {
        let patch = Patch { anew: &anew, said: &said, wanted: &day.agenda };
        patch.apply(&mut document)?;
        let text = document.to_string();
        match read(&text, &setting(&day.agenda)) {
            Ok(found) if found == day.agenda => return Some(text),
            Ok(found) => said = found,
            // The times of a row may stand against those of another: then all are said.
            Err(_) => said = Agenda { slots: Vec::new(), ..said },
        }
    }
    None
}

fn setting(agenda: &Agenda) -> Setting {
    Setting { today: agenda.date, zone: agenda.zone }
}

/// What the rows of the file say, in the order in which they stand now; a row that is new says what it is to say.
fn known_in_order(known: &Agenda, wanted: &Agenda) -> Agenda {
    let row = |slot: &Slot| known.slots.iter().find(|known| known.id == slot.id).unwrap_or(slot).clone();
    Agenda { slots: wanted.slots.iter().map(row).collect(), ..known.clone() }
}

/// Puts the rows into the order of the day, each with its comments; new ones are taken from the other document, and
/// what does not take place becomes a comment.
fn rearrange(document: &mut DocumentMut, anew: &DocumentMut, known: &Agenda, day: &Day) -> Option<()> {
    let old = document.get("slot")?.as_array_of_tables()?.clone();
    let new = anew.get("slot")?.as_array_of_tables()?;
    let row = |slot: &Slot| known.index_of(&slot.id).and_then(|place| old.get(place));
    let places: Vec<Option<usize>> = day.agenda.slots.iter().map(|slot| known.index_of(&slot.id)).collect();
    let mut rows: Vec<Table> = Vec::new();
    let mut left_out = String::new();
    for (place, slot) in day.agenda.slots.iter().enumerate() {
        for (_, slot) in day.skipped.iter().filter(|(before, _)| *before == place) {
            left_out.push_str(&row(slot).map(commented_out).unwrap_or_default());
        }
        let mut table = row(slot).or_else(|| new.get(place))?.clone();
        let headings = headings::take(&mut table, place, &places, &old);
        put_before(&mut table, &(std::mem::take(&mut left_out) + &headings));
        rows.push(table);
    }
    for (_, slot) in day.skipped.iter().filter(|(before, _)| *before >= day.agenda.slots.len()) {
        left_out.push_str(&row(slot).map(commented_out).unwrap_or_default());
    }
    let mut tables = ArrayOfTables::new();
    for (place, mut table) in rows.into_iter().enumerate() {
        table.set_position(Some(isize::try_from(place).ok()?));
        tables.push(table);
    }
    document.insert("slot", Item::ArrayOfTables(tables));
    let after = document.trailing().as_str().unwrap_or_default().to_owned();
    document.set_trailing(format!("{left_out}{after}"));
    Some(())
}

/// A row as a comment, with the comments that stood above it.
fn commented_out(row: &Table) -> String {
    let mut alone = DocumentMut::new();
    let mut tables = ArrayOfTables::new();
    let above = row.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
    let mut row = row.clone();
    row.decor_mut().set_prefix("");
    row.set_position(Some(0));
    tables.push(row);
    alone.insert("slot", Item::ArrayOfTables(tables));
    let lines = alone.to_string();
    let lines = lines.lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n");
    above + &lines.collect::<String>()
}

/// Puts a text above a row, before the comments that stand there.
fn put_before(row: &mut Table, text: &str) {
    let above = row.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or("\n").to_owned();
    row.decor_mut().set_prefix(format!("{text}{above}"));
}
