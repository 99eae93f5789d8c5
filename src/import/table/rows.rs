//! The rows of a table as records: when, what, who, where. It must not know how the table was written.

use super::columns::{self, Column};
use super::grid::{Cell, Row, Sheet};
use super::when::{self, HALF, When};
use crate::agenda::read::slug;
use crate::agenda::{Hard, Kind, Speaker};
use crate::duration::Length;
use crate::import::days::Held;
use crate::import::draft::{Aside, DraftSlot, Guess, Place, Why};
use crate::import::settle::DAY;
use crate::import::{markup, meaning, ours, speakers, tidy};
use chrono::NaiveDate;

/// The records of a sheet, and the rows that are none.
pub(super) fn read(sheet: &Sheet, head: usize, columns: &[Column]) -> (Vec<Held>, Vec<Aside>) {
    let is_ours = columns::are_ours(sheet.rows.get(head));
    let mut reading = Reading {
        columns,
        sheet,
        date: None,
        twelve: !is_ours && is_twelve(sheet, head, columns),
        is_ours,
        before: None,
        until: None,
        held: Vec::new(),
        aside: Vec::new(),
    };
    for row in sheet.rows.iter().skip(head + 1).filter(|row| !row.is_empty()) {
        reading.row(row);
    }
    (reading.held, reading.aside)
}

/// Whether hours may be those of a clock with twelve: none is greater, and no half of the day is said.
fn is_twelve(sheet: &Sheet, head: usize, columns: &[Column]) -> bool {
    let is_time = |at: usize| matches!(columns.get(at), Some(Column::Start | Column::End));
    let cells = sheet.rows.iter().skip(head + 1).flat_map(|row| row.cells.iter().enumerate());
    let mut whens = cells.filter(|(at, cell)| is_time(*at) && !cell.is_empty()).map(|(_, cell)| when::times(cell));
    !whens.any(|when| when.is_sure || when.start.max(when.end) >= Some(HALF + Length::minutes(60)))
}

/// Rows as they are read, from the top.
#[derive(Debug)]
struct Reading<'s> {
    columns: &'s [Column],
    sheet: &'s Sheet,
    date: Option<NaiveDate>,
    twelve: bool,
    is_ours: bool,
    /// The start before, and its date.
    before: Option<(Option<NaiveDate>, Length)>,
    /// The end of the row before, where it is known, and its date and room.
    until: Option<(Option<NaiveDate>, Option<String>, Length)>,
    held: Vec<Held>,
    aside: Vec<Aside>,
}

impl Reading<'_> {
    fn row(&mut self, row: &Row) {
        let title = markup::plain(&self.texts(row, &Column::Title).join(" "));
        let place = self.place(row, &title);
        let said: Vec<&Cell> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
        if let [only] = said.as_slice()
            && let Some(date) = when::date(only).filter(|_| only.text().is_none_or(|text| when::is_day(&text)))
        {
            self.date = Some(date);
            return;
        }
        let when = self.when(row);
        self.date = when.date.or(self.date);
        let mut slot = if self.is_ours { self.of_ours(row, place) } else { self.slot(row, place, &title) };
        let sort = self.texts(row, &Column::Sort).join(" ").to_lowercase();
        let left = |why: Why, slot: Option<DraftSlot>| Aside {
            place: self.place(row, &self.texts(row, &Column::Title).join(" ")),
            why,
            slot: slot.map(Box::new),
        };
        let is_marker = ["group", "block", "milestone", "delay"].iter().any(|marker| sort.starts_with(marker));
        let why = match () {
            () if self.says(row, &Column::Skip) => Some(Why::NotHeld),
            () if is_marker => Some(Why::Heading),
            () if self.says(row, &Column::AllDay) => Some(Why::AllDay),
            () if when.start.is_none() && when.end.is_none() && when.length.is_none() => Some(Why::NoTime),
            () => None,
        };
        if let Some(why) = why {
            (slot.start, slot.end, slot.length) = (when.start, when.end, when.length);
            let may_be_wanted = !slot.title.is_empty() && why != Why::Heading;
            let aside = left(why, may_be_wanted.then(|| slot.clone()));
            self.aside.push(aside);
            return;
        }
        let room = self.texts(row, &Column::Room).into_iter().next().map(|room| tidy::line(&room));
        self.time(&mut slot, &when, room.as_ref());
        self.questions(&mut slot, row);
        if self.says(row, &Column::ToEnd) || sort.starts_with("time-to-end") {
            let ends = slot.end.is_some() || slot.length.is_some();
            slot.hard.end |= ends;
            slot.guesses.extend(ends.then_some(Guess::FixedEnd));
        }
        self.held.push(Held { date: self.date, room, for_all: false, slot });
    }

    fn place(&self, row: &Row, title: &str) -> Place {
        match &self.sheet.name {
            Some(name) => Place::record(format!("{name} {}", row.number), title),
            None => Place::line(row.number, title),
        }
    }

    /// The cells of a row in the columns of a meaning.
    fn cells<'r>(&'r self, row: &'r Row, wanted: &'r Column) -> impl Iterator<Item = &'r Cell> {
        let places = self.columns.iter().enumerate().filter(move |(_, column)| *column == wanted);
        places.map(|(at, _)| row.cell(at)).filter(|cell| !cell.is_empty())
    }

    fn texts(&self, row: &Row, wanted: &Column) -> Vec<String> {
        self.cells(row, wanted).filter_map(Cell::text).collect()
    }

    /// Whether a row says yes; nothing is no.
    fn says(&self, row: &Row, wanted: &Column) -> bool {
        self.cells(row, wanted).any(|cell| match cell {
            Cell::Yes(yes) => *yes,
            Cell::Text(text) => {
                let text = text.to_lowercase();
                ["true", "yes", "y", "x", "1", "oui", "sí", "si", "sim", "vrai", "ja"].contains(&text.as_str())
            }
            Cell::Number(number) => *number > 0.0,
            _ => false,
        })
    }

    /// All that a row says of time.
    fn when(&self, row: &Row) -> When {
        let mut all = When::default();
        for when in self.cells(row, &Column::Start).map(when::times) {
            all.date = all.date.or(when.date);
            (all.start, all.end) = (all.start.or(when.start), all.end.or(when.end));
            (all.length, all.is_sure) = (all.length.or(when.length), all.is_sure || when.is_sure);
        }
        let date = self.cells(row, &Column::Date).find_map(when::date);
        let end = self.cells(row, &Column::End).map(when::times).next();
        all.end = all.end.or(end.as_ref().and_then(|when| when.start));
        if let Some((end_date, start_date)) = end.and_then(|when| when.date).zip(date.or(all.date))
            && end_date > start_date
        {
            all.end = all.end.map(|end| end + Length((end_date - start_date).num_days() * DAY.seconds()));
        }
        all.length = self.cells(row, &Column::Length).find_map(when::length).or(all.length);
        all.date = date.or(all.date);
        all
    }

    /// Gives a slot its times. Without a start it follows the row before.
    fn time(&mut self, slot: &mut DraftSlot, when: &When, room: Option<&String>) {
        (slot.start, slot.end, slot.length) = (when.start, when.end, when.length);
        let before = self.before.filter(|(date, _)| *date == self.date).map(|(_, start)| start);
        if let Some((start, before)) = slot.start.zip(before)
            && self.twelve
            && start < before
            && start + HALF > before
            && start < HALF
        {
            (slot.start, slot.end) = (Some(start + HALF), slot.end.map(|end| end + HALF));
            slot.guesses.push(Guess::Afternoon);
        }
        if let Some((start, end)) = slot.start.zip(slot.end)
            && end < start
        {
            // Twelve to one, or ten in the evening to one at night.
            let later = if self.twelve && end + HALF > start { HALF } else { DAY };
            let is_meant = end + later > start && end + later - start <= HALF;
            slot.end = Some(if is_meant { end + later } else { end });
        }
        if slot.start.is_none() && slot.end.is_none() {
            let follows = self.until.as_ref().filter(|(date, known, _)| *date == self.date && known.as_ref() == room);
            if let Some((_, _, until)) = follows {
                slot.start = Some(*until);
                slot.guesses.push(Guess::StartAfterPrevious);
            }
        }
        self.before = slot.start.map(|start| (self.date, start)).or(self.before);
        let end = slot.end.or(slot.start.zip(slot.length).map(|(start, length)| start + length));
        self.until = end.map(|end| (self.date, room.cloned(), end));
    }

    /// Gives a slot its Q&A: a time within it is the opening, any other a length.
    fn questions(&self, slot: &mut DraftSlot, row: &Row) {
        let Some(cell) = self.cells(row, &Column::Questions).next() else { return };
        let end = slot.end.or(slot.start.zip(slot.length).map(|(start, length)| start + length));
        let within = |at: &Length| slot.start.is_some_and(|start| start < *at) && end.is_none_or(|end| *at < end);
        let said = when::times(cell).start;
        let later = if self.twelve { HALF } else { DAY };
        slot.qa = said.and_then(|at| [at, at + later].into_iter().find(within));
        slot.qa_length = when::length(cell).filter(|_| slot.qa.is_none());
    }

    /// The slot of a row that we exported, without its times: nothing of it is guessed.
    fn of_ours(&self, row: &Row, place: Place) -> DraftSlot {
        let text = |column: Column| self.texts(row, &column).into_iter().next();
        let mut slot = DraftSlot::new(place, text(Column::Title).unwrap_or_default());
        slot.number = text(Column::Number);
        slot.kind = text(Column::Sort).and_then(|sort| Kind::named(&sort)).unwrap_or(slot.kind);
        slot.speakers = text(Column::Speaker).map(|list| ours::speakers(&list)).unwrap_or_default();
        slot.hard = text(Column::Hard).and_then(|edges| Hard::named(&edges)).unwrap_or_default();
        slot.description = text(Column::Detail);
        slot
    }

    /// The slot of a row, without its times.
    fn slot(&self, row: &Row, place: Place, title: &str) -> DraftSlot {
        let mut slot = DraftSlot::new(place, tidy::line(title));
        slot.number = self.texts(row, &Column::Number).into_iter().next();
        slot.speakers = self.people(row, &slot.title);
        slot.hard = self.texts(row, &Column::Hard).iter().find_map(|text| Hard::named(text)).unwrap_or_default();
        let sort = self.texts(row, &Column::Sort).join(" ");
        slot.kind = meaning::kind(&slot.title, &sort, &slot.speakers);
        if slot.kind == Kind::Break && !slot.speakers.iter().any(|one| speakers::is_name(&one.name)) {
            slot.speakers.clear();
        }
        let about: Vec<String> =
            [Column::Subtitle, Column::Detail].iter().flat_map(|column| self.texts(row, column)).collect();
        slot.description = meaning::description(about.iter().map(String::as_str)).filter(|about| *about != slot.title);
        let mut notes = self.texts(row, &Column::Notes);
        for (column, cell) in self.columns.iter().zip(&row.cells) {
            let is_said = |text: &String| slot.speakers.iter().any(|one| slug(&one.name) == slug(text));
            let Some(text) = cell.text().filter(|text| !is_said(text)) else { continue };
            let name = match column {
                Column::Other(name) => name.as_str(),
                Column::Questions if when::times(cell).start.is_none() && when::length(cell).is_none() => "Q&A",
                Column::Hard if Hard::named(&text).is_none() => "hard",
                _ => continue,
            };
            notes.push(format!("{name}: {text}"));
        }
        slot.notes = Some(notes.join("\n")).filter(|notes| !notes.is_empty());
        slot
    }

    /// Who speaks: a list in a cell, or a cell for each. An office in a column of its own is the one speaker's.
    fn people(&self, row: &Row, title: &str) -> Vec<Speaker> {
        let are_several = self.columns.iter().filter(|column| **column == Column::Speaker).count() > 1;
        let mut people: Vec<Speaker> = Vec::new();
        for cell in self.texts(row, &Column::Speaker).iter().filter(|cell| *cell != title) {
            // "12:Ada" is a speaker with an identity; lines are speakers of their own.
            let numbered = |line: &str| match line.split_once(':') {
                Some((id, name)) if !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) => name.to_owned(),
                _ => line.to_owned(),
            };
            let lines = cell.split(['\n', '|']).map(|line| numbered(line.trim())).filter(|line| !line.is_empty());
            people.extend(lines.flat_map(|line| if are_several { vec![one(&line)] } else { speakers::list(&line) }));
        }
        let mut seen = Vec::new();
        people.retain(|one| {
            let is_new = !seen.contains(&one.name);
            seen.push(one.name.clone());
            is_new
        });
        let office = self.texts(row, &Column::Office).into_iter().next();
        if let ([only], Some(office)) = (people.as_mut_slice(), office) {
            only.role.get_or_insert(office);
        }
        people
    }
}

/// One speaker, with an office behind a comma.
fn one(text: &str) -> Speaker {
    let (name, role) = text.split_once(',').map_or((text, None), |(name, role)| (name, Some(role.trim().to_owned())));
    Speaker { name: name.trim().to_owned(), role: role.filter(|role| !role.is_empty()), time: None }
}
