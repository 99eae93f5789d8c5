//! What differs between a file and a day, said in the file: a key for each, with the comment that stood behind it.
//!
//! Values are spelled as in a document that says the whole day anew; where nothing differs, nothing is touched.

use crate::agenda::{Advance, Agenda, Slot};
use toml_edit::{DocumentMut, Item, Table, TableLike, value};

/// A difference.
pub(super) struct Patch<'a> {
    /// The day, written anew.
    pub(super) anew: &'a DocumentMut,
    /// What the file says; a row that it does not tell of is said outright.
    pub(super) said: &'a Agenda,
    /// What it is to say.
    pub(super) wanted: &'a Agenda,
}

impl Patch<'_> {
    /// Says what differs.
    pub(super) fn apply(&self, document: &mut DocumentMut) -> Option<()> {
        self.top(document.as_table_mut());
        let anew = self.anew.get("slot")?.as_array_of_tables()?;
        let rows = document.get_mut("slot")?.as_array_of_tables_mut()?;
        let mut before: Option<&Slot> = None;
        for ((place, row), slot) in rows.iter_mut().enumerate().zip(&self.wanted.slots) {
            Row { said: self.said.slots.get(place), wanted: slot, before, anew: anew.get(place)? }.apply(row);
            before = Some(slot);
        }
        Some(())
    }

    fn top(&self, document: &mut Table) {
        let (said, wanted, anew) = (self.said, self.wanted, self.anew.as_table());
        let mut say = |key: &str, differs: bool| {
            if differs {
                copy(document, anew, key);
            }
        };
        say("title", said.title != wanted.title);
        say("date", (said.date, said.dated) != (wanted.date, wanted.dated));
        say("timezone", said.zone != wanted.zone);
        say("venue", said.venue != wanted.venue);
        say("language", said.language != wanted.language);
        say("changeover", said.changeover != wanted.changeover);
        say("signals", said.signals != wanted.signals);
    }
}

/// The difference of one row.
struct Row<'a> {
    said: Option<&'a Slot>,
    wanted: &'a Slot,
    before: Option<&'a Slot>,
    anew: &'a Table,
}

impl Row<'_> {
    fn apply(&self, row: &mut Table) {
        self.moments(row);
        let wanted = self.wanted;
        let differs = |same: fn(&Slot, &Slot) -> bool| self.said.is_none_or(|said| !same(said, wanted));
        let keys: [(&str, bool); 10] = [
            ("id", differs(|a, b| a.id == b.id)),
            ("number", differs(|a, b| a.number == b.number)),
            ("kind", differs(|a, b| a.kind == b.kind)),
            ("title", differs(|a, b| a.title == b.title)),
            ("min", differs(|a, b| a.min == b.min)),
            ("hard", differs(|a, b| a.hard == b.hard)),
            ("advance", differs(|a, b| a.advance == b.advance)),
            ("speakers", differs(|a, b| a.speakers == b.speakers)),
            ("description", differs(|a, b| a.description == b.description)),
            ("notes", differs(|a, b| a.notes == b.notes)),
        ];
        for (key, _) in keys.into_iter().filter(|(_, differs)| *differs) {
            copy(row, self.anew, key);
        }
        if wanted.qa.is_none() {
            row.remove("min_qa");
        } else if self.said.is_none_or(|said| said.min_qa != wanted.min_qa) {
            put(row, "min_qa", value(wanted.min_qa.to_string()));
        }
        // Who moves a slot is otherwise ruled by its kind and by the whole file.
        if self.said.is_some_and(|said| said.advance != wanted.advance) && !row.contains_key("advance") {
            let advance = if wanted.advance == Advance::Clock { "clock" } else { "chair" };
            put(row, "advance", value(advance));
        }
    }

    /// Start, Q&A and end; a start that is left out, a length and a Q&A by its length stay what they are where they
    /// still come to the same.
    fn moments(&self, row: &mut Table) {
        let (said, wanted) = (self.said, self.wanted);
        let follows = self.before.is_some_and(|before| before.end == wanted.start);
        let said_start = said.filter(|_| row.contains_key("start")).map(|said| said.start);
        if said_start != Some(wanted.start) && !(said.is_some() && !row.contains_key("start") && follows) {
            copy(row, self.anew, "start");
        }
        let length = wanted.end - wanted.start;
        if row.contains_key("length") && self.anew.contains_key("end") {
            if said.is_none_or(|said| said.end - said.start != length) {
                put(row, "length", value(length.to_string()));
            }
        } else if said.is_none_or(|said| said.end != wanted.end) {
            row.remove(if self.anew.contains_key("end") { "length" } else { "end" });
            copy(row, self.anew, if self.anew.contains_key("end") { "end" } else { "length" });
        }
        // A Q&A may be said by its opening or by its length.
        let of_qa = |slot: &Slot| (slot.qa, slot.qa.map(|qa| slot.end - qa));
        if said.is_none_or(|said| of_qa(said) != of_qa(wanted)) {
            copy(row, self.anew, "qa");
        }
    }
}

/// Takes a key over from another table; where that has none, it goes.
fn copy(into: &mut Table, from: &Table, key: &str) {
    match from.get(key) {
        Some(item) => put(into, key, item.clone()),
        None => drop(TableLike::remove(into, key)),
    }
}

/// Says a key; the comment that stood behind its old value stays there.
fn put(table: &mut Table, key: &str, mut item: Item) {
    let old = table.get(key).and_then(Item::as_value).map(|value| value.decor().clone());
    if let Some(value) = item.as_value_mut() {
        match old {
            Some(decor) => *value.decor_mut() = decor,
            None => *value.decor_mut() = toml_edit::Decor::new(" ", ""),
        }
    }
    if let Some(known) = table.get_mut(key) {
        *known = item;
    } else {
        table.insert(key, item);
        align(table, key);
    }
}

/// Puts a new key's value under those of the other keys, in a row where they stand under each other.
fn align(table: &mut Table, key: &str) {
    let blanks = |name: &str| table.key(name)?.leaf_decor().suffix()?.as_str().map(str::len);
    let names: Vec<&str> = table.iter().map(|(name, _)| name).collect();
    let is_aligned = names.iter().any(|name| blanks(name).is_some_and(|blanks| blanks > 1));
    let column = blanks("title").map_or(0, |blanks| "title".len() + blanks);
    let after = if is_aligned { column.saturating_sub(key.len()).max(1) } else { 1 };
    if let Some(mut key) = table.key_mut(key) {
        key.leaf_decor_mut().set_suffix(" ".repeat(after));
    }
}
