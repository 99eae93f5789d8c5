//! Rows of tables: which cell says when, what and who, by the names of the columns or by what stands there.
//! It must not know the rows around it.

use super::beside::is_zone;
use super::dates::{self, Date};
use super::lines::Line;
use super::speakers;
use super::timed::{Position, Timed, without_length};
use super::times::{self, What};
use super::vocabulary::{Plain, Role, Topic};
use crate::duration::Length;

/// The columns of a table: what they hold, and the days that they are called after.
#[derive(Clone, Debug)]
pub(super) struct Head(Vec<(Role, Option<Date>)>);

impl Head {
    fn role(&self, at: usize) -> Role {
        self.0.get(at).map_or(Role::Unknown, |(role, _)| *role)
    }

    /// How many columns there are.
    pub(super) fn columns(&self) -> usize {
        self.0.len()
    }

    fn day(&self, at: usize) -> Option<&Date> {
        self.0.get(at).and_then(|(_, day)| day.as_ref())
    }

    /// The head of a record of fields by their names, and which of them is the time; none unless it has a title, too.
    pub(super) fn of_fields(names: &[String]) -> Option<(Self, usize)> {
        // What a program calls a record says nothing to people.
        let is_technical = |name: &str| matches!(name, "id" | "key" | "slug" | "uuid" | "code");
        let role = |name: &String| if is_technical(name) { Role::Elsewhere } else { role(name) };
        let mut roles: Vec<Role> = names.iter().map(role).collect();
        // Where nothing else is its title, "name" is what it is called, and not who speaks.
        let called = names.iter().zip(&mut roles).find(|(name, _)| is_name(name)).map(|(_, role)| role);
        if let Some(role) = called.filter(|_| !names.iter().any(|name| self::role(name) == Role::Title)) {
            *role = Role::Title;
        }
        let time = roles.iter().position(|role| *role == Role::Time)?;
        let is_named = roles.iter().any(|role| matches!(role, Role::Title | Role::Label));
        is_named.then(|| (Self(roles.into_iter().map(|role| (role, None)).collect()), time))
    }

    /// Whether columns stand side by side that are rooms or days, of which none is a title alone.
    fn is_grid(&self) -> bool {
        self.0.iter().all(|(role, _)| *role != Role::Title)
    }
}

/// Whether a field is called a name, in any language.
fn is_name(field: &str) -> bool {
    matches!(field, "name" | "nom" | "nombre" | "nome")
}

/// The columns that a row names, if it is the head of a table.
pub(super) fn head(cells: &[String]) -> Option<Head> {
    if cells.len() < 2 || cells.iter().any(|cell| cell.len() > 40) {
        return None;
    }
    let mut columns: Vec<(Role, Option<Date>)> = cells.iter().map(|cell| (role(cell), dates::find(cell))).collect();
    // "UTC | CET | Session", "Time (UTC) | Time (CET) | Session": the first is that of the place.
    let zoned = |at: usize| cells.get(at).is_some_and(|cell| names_zone(cell));
    let mut times = columns
        .iter_mut()
        .enumerate()
        .filter(|(at, (role, _))| *role == Role::Time && zoned(*at) || *role == Role::Unknown && zoned(*at));
    if let Some((_, (first, _))) = times.next() {
        *first = Role::Time;
        times.for_each(|(_, (other, _))| *other = Role::Elsewhere);
    }
    let known = columns.iter().filter(|(role, _)| *role != Role::Unknown).count();
    let begins_with_time = columns.first().is_some_and(|(role, _)| *role == Role::Time);
    let names_time = columns.iter().any(|(role, _)| matches!(role, Role::Time | Role::Length));
    (begins_with_time || names_time && known >= 2 || known >= 3).then_some(Head(columns))
}

/// Whether the name of a column is a zone, or says one in brackets.
fn names_zone(cell: &str) -> bool {
    let inner = cell.split_once('(').map_or(cell, |(_, inner)| inner.trim_end_matches(')'));
    is_zone(inner.trim())
}

/// Whether a text is what columns or fields are called.
pub(super) fn is_column(name: &str) -> bool {
    role(name) != Role::Unknown
}

fn role(cell: &str) -> Role {
    const ROLES: [Role; 9] = [
        Role::Time,
        Role::End,
        Role::Length,
        Role::Date,
        Role::Title,
        Role::Label,
        Role::Speaker,
        Role::Room,
        Role::Detail,
    ];
    // "Time (EDT)" is a time.
    let bare = cell.split_once(" (").map_or(cell, |(name, _)| name);
    let plain = Plain::new(bare);
    ROLES.into_iter().find(|role| plain.is(Topic::Column(*role))).unwrap_or(Role::Unknown)
}

/// What a row of a table says with its times; none without any.
pub(super) fn of_row(line: &Line, head: Option<&Head>) -> Option<Timed> {
    let mut timed = Timed { position: Position::Cell, ..Timed::default() };
    let mut rest: Vec<Cell<'_>> = Vec::new();
    for (at, cell) in line.cells.iter().enumerate() {
        let role = head.map_or(Role::Unknown, |head| head.role(at));
        if role == Role::Elsewhere {
            continue;
        }
        let says = cell.chars().any(char::is_alphanumeric);
        if says && !take_time(&mut timed, role, cell) {
            rest.push(Cell { at, role, text: cell });
        }
    }
    if timed.when.start.is_none() && timed.when.length.is_none() {
        return None;
    }
    name(&mut timed, &rest, head);
    let (title, length) = without_length(&timed.title);
    timed.title = title;
    timed.when.length = timed.when.length.or(length);
    Some(timed)
}

/// Takes a cell up that is all time or date.
fn take_time(timed: &mut Timed, role: Role, cell: &str) -> bool {
    if let Some(date) = dates::find(cell)
        && is_all(cell, &date.span)
    {
        timed.date = Some(date);
        return true;
    }
    if role == Role::Length
        && let Some(length) = length(cell)
    {
        timed.when.length = Some(length);
        return true;
    }
    if role == Role::Time
        && let Some((what, _)) = times::bare_span(cell).filter(|(_, end)| *end == cell.len())
    {
        timed.when.take(what);
        return true;
    }
    let found = times::find(cell);
    let Some((first, last)) = found.first().zip(found.last()) else { return false };
    if !is_all(cell, &(first.span.start..last.span.end)) || found.len() > 2 {
        return false;
    }
    for time in &found {
        match (time.what, role) {
            (What::At(stamp), Role::End) => timed.when.end = Some(stamp),
            // "2 heures" in a second cell of time is a length.
            (What::At(stamp), _) if timed.when.start.is_some_and(|start| stamp.of_day() < start.of_day()) => {
                timed.when.length = timed.when.length.or(stamp.as_length());
            }
            (what, _) => timed.when.take(what),
        }
    }
    true
}

/// Whether a part of a cell is all that it says.
fn is_all(cell: &str, span: &std::ops::Range<usize>) -> bool {
    let says = |part: Option<&str>| {
        let letters = part.unwrap_or_default().chars().filter(|letter| letter.is_alphanumeric()).count();
        letters > 2
    };
    !says(cell.get(..span.start)) && !says(cell.get(span.end..))
}

/// A length in a column of lengths, where a bare number is minutes.
fn length(cell: &str) -> Option<Length> {
    let of_time = times::find(cell).first().and_then(|time| match time.what {
        What::Lasting(length) => Some(length),
        What::At(stamp) => Some(stamp.of_day()),
        What::Span(..) => None,
    });
    let bare = cell.trim().parse::<u32>().ok().filter(|minutes| (1..=600).contains(minutes));
    of_time.or(bare.map(|minutes| Length::minutes(i64::from(minutes))))
}

/// A cell that is no time.
#[derive(Clone, Copy, Debug)]
struct Cell<'l> {
    at: usize,
    role: Role,
    text: &'l str,
}

/// Gives every cell that is no time its place.
fn name(timed: &mut Timed, rest: &[Cell<'_>], head: Option<&Head>) {
    let first = |role: Role| rest.iter().position(|cell| cell.role == role);
    let title = first(Role::Title).or(first(Role::Unknown)).or(first(Role::Label)).or(first(Role::Detail));
    let is_grid = head.is_some_and(Head::is_grid);
    for (at, cell) in rest.iter().enumerate() {
        let day = head.and_then(|head| head.day(cell.at)).cloned();
        match cell.role {
            _ if Some(at) == title => {
                cell.text.clone_into(&mut timed.title);
                timed.date = timed.date.take().or(day);
            }
            Role::Unknown if is_grid && (day.is_some() || cell.text != timed.title) => {
                timed.beside.push((day, cell.text.to_owned()));
            }
            Role::Speaker => timed.speakers = Some(cell.text.to_owned()),
            Role::Label if cell.text.len() <= 8 => timed.number = Some(cell.text.to_owned()),
            Role::Room | Role::Date | Role::Time | Role::End | Role::Length | Role::Elsewhere => {}
            Role::Unknown if is_grid => {}
            _ => timed.detail.push(cell.text.to_owned()),
        }
    }
    if title.is_none()
        && let Some(speakers) = timed.speakers.take()
    {
        // "Ann Lee: Building trust" tells both; "Coffee break" in a column of speakers names nobody.
        let (who, topic) = speakers.split_once(": ").unwrap_or((&speakers, &speakers));
        let names_people = !speakers::names_of(who).is_empty();
        timed.title = if names_people { topic.to_owned() } else { speakers.clone() };
        timed.speakers = names_people.then(|| who.to_owned());
    }
}
