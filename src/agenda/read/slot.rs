//! The keys of one slot and of its speakers, read one by one. Knows no other slot and no day: what depends on
//! those is a matter of [`super::day`].

use super::ids;
use super::table::{Fields, Given, Reader, Value};
use super::time::{Least, Moment, MomentOrLength};
use crate::agenda::complaint::{Table, Trouble, Wants};
use crate::agenda::{Advance, Hard, Kind, Speaker};
use crate::duration::Length;
use std::ops::Range;

/// The words for `hard`.
const HARD: [&str; 3] = ["start", "end", "both"];
/// The words for `advance`.
const ADVANCE: [&str; 2] = ["chair", "clock"];
/// The words for `kind`.
const KINDS: [&str; 8] = {
    let [(_, a), (_, b), (_, c), (_, d), (_, e), (_, f), (_, g), (_, h)] = Kind::ALL;
    [a, b, c, d, e, f, g, h]
};

/// A slot as it is written, before it has its place in the day.
#[derive(Debug)]
pub(super) struct Draft {
    /// The header, where what is missing is complained about.
    pub(super) header: Range<usize>,
    /// Its identity, if it names one.
    pub(super) id: Option<(String, Range<usize>)>,
    /// Its number.
    pub(super) number: Option<String>,
    /// Its kind; `other` unless said.
    pub(super) kind: Kind,
    /// Its title.
    pub(super) title: String,
    /// Its start.
    pub(super) start: Given<Moment>,
    /// Its Q&A.
    pub(super) qa: Given<MomentOrLength>,
    /// Its end or its length.
    pub(super) end: Given<MomentOrLength>,
    /// The shortest that it may be cut to.
    pub(super) min: Option<(Length, Range<usize>)>,
    /// Its own protected Q&A.
    pub(super) min_qa: Option<Length>,
    /// Its hard edges.
    pub(super) hard: Hard,
    /// Who moves it, if it says so itself.
    pub(super) advance: Option<Advance>,
    /// Who speaks.
    pub(super) speakers: Vec<Speaker>,
    /// What it is about.
    pub(super) description: Option<String>,
    /// For the chair.
    pub(super) notes: Option<String>,
}

impl Draft {
    /// What people call it: its number, else its title.
    pub(super) fn label(&self) -> &str {
        self.number.as_deref().unwrap_or(&self.title)
    }
}

impl<'a> Reader<'a> {
    /// The slot that a table describes; none if it is no table.
    pub(super) fn slot(&mut self, value: Value<'a>) -> Option<Draft> {
        let Some(entries) = value.get_ref().as_table() else {
            self.refuse_type("slot", value, Wants::Slots);
            return None;
        };
        let fields = self.fields(Table::Slot, entries);
        let header = value.span();
        let title = match fields.get("title") {
            Some(value) => self.telling_line("title", value),
            None => self.missing(&fields, &header, "title", Table::Slot),
        };
        let end = self.ending(&fields, &header);
        Some(Draft {
            id: fields.get("id").and_then(|value| self.id(value)),
            number: fields.get("number").and_then(|value| self.label("number", value)),
            kind: fields.get("kind").and_then(|value| self.kind(value)).unwrap_or(Kind::Other),
            title: title.unwrap_or_default(),
            start: match fields.get("start") {
                Some(value) => self.moment("start", value),
                None if fields.lacks("start") => Given::Absent,
                None => Given::Bad,
            },
            qa: fields.get("qa").map_or(Given::Absent, |value| self.opening("qa", value)),
            end,
            min: fields.get("min").and_then(|value| Some((self.length("min", value, Least::Zero)?, value.span()))),
            min_qa: fields.get("min_qa").and_then(|value| self.length("min_qa", value, Least::Zero)),
            hard: fields.get("hard").and_then(|value| self.hard(value)).unwrap_or_default(),
            advance: fields.get("advance").and_then(|value| self.advance(value)),
            speakers: fields.get("speakers").map_or_else(Vec::new, |value| self.speakers(value)),
            description: fields.get("description").and_then(|value| self.prose("description", value)),
            notes: fields.get("notes").and_then(|value| self.prose("notes", value)),
            header,
        })
    }

    /// Complains about a key that is not there.
    pub(super) fn missing<T>(
        &mut self,
        fields: &Fields<'a>,
        header: &Range<usize>,
        key: &'static str,
        table: Table,
    ) -> Option<T> {
        if fields.lacks(key) {
            self.refuse(header.clone(), Trouble::Missing { key, table });
        }
        None
    }

    /// Who moves the slots.
    pub(super) fn advance(&mut self, value: Value<'a>) -> Option<Advance> {
        let word = self.word("advance", value, &ADVANCE)?;
        Some(if word == "clock" { Advance::Clock } else { Advance::Chair })
    }

    fn ending(&mut self, fields: &Fields<'a>, header: &Range<usize>) -> Given<MomentOrLength> {
        match (fields.get("end"), fields.get("length")) {
            (None, None) => {
                if fields.lacks("end") && fields.lacks("length") {
                    self.refuse(header.clone(), Trouble::NoEnd);
                }
                Given::Bad
            }
            (Some(value), None) => match self.moment("end", value) {
                Given::As(moment, span) => Given::As(MomentOrLength::At(moment), span),
                Given::Bad | Given::Absent => Given::Bad,
            },
            (None, Some(value)) => match self.length("length", value, Least::Some) {
                Some(length) => Given::As(MomentOrLength::For(length), value.span()),
                None => Given::Bad,
            },
            (Some(end), Some(length)) => {
                let later = if end.span().start > length.span().start { end } else { length };
                self.refuse(later.span(), Trouble::EndAndLength);
                Given::Bad
            }
        }
    }

    fn id(&mut self, value: Value<'a>) -> Option<(String, Range<usize>)> {
        let id = self.telling_line("id", value)?;
        if ids::is_sane(&id) {
            return Some((id, value.span()));
        }
        let like = ids::slug(&id);
        self.refuse(value.span(), Trouble::BadId { found: id, like });
        None
    }

    fn kind(&mut self, value: Value<'a>) -> Option<Kind> {
        self.word("kind", value, &KINDS).and_then(Kind::named)
    }

    fn hard(&mut self, value: Value<'a>) -> Option<Hard> {
        self.word("hard", value, &HARD).and_then(Hard::named)
    }

    fn speakers(&mut self, value: Value<'a>) -> Vec<Speaker> {
        let Some(list) = value.get_ref().as_array() else {
            self.refuse_type("speakers", value, Wants::Speakers);
            return Vec::new();
        };
        list.iter().filter_map(|item| self.speaker(item)).collect()
    }

    fn speaker(&mut self, value: Value<'a>) -> Option<Speaker> {
        let Some(entries) = value.get_ref().as_table() else {
            self.refuse_type("speakers", value, Wants::Speaker);
            return None;
        };
        let fields = self.fields(Table::Speaker, entries);
        let role = fields.get("role").and_then(|value| self.line("role", value));
        let time = fields.get("time").and_then(|value| self.length("time", value, Least::Some));
        let name = match fields.get("name") {
            Some(value) => self.telling_line("name", value),
            None => self.missing(&fields, &value.span(), "name", Table::Speaker),
        };
        Some(Speaker { name: name?, role, time })
    }
}
