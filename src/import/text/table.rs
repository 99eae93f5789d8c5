//! Rows of tables: which cell says when, what and who, by the names of the columns or by what stands there.
//! It must not know the rows around it.

use super::dates;
use super::lines::Line;
use super::timed::{Position, Timed, without_length};
use super::times::{self, What};
use super::vocabulary::{Plain, Role, Topic};
use crate::duration::Length;

/// The columns of a table.
pub(super) type Head = Vec<Role>;

/// The columns that a row names, if it is the head of a table.
pub(super) fn head(cells: &[String]) -> Option<Head> {
    if cells.len() < 2 || cells.iter().any(|cell| cell.len() > 40) {
        return None;
    }
    let roles: Head = cells.iter().map(|cell| role(cell)).collect();
    let known = roles.iter().filter(|role| **role != Role::Unknown).count();
    let names_time = roles.iter().any(|role| matches!(role, Role::Time | Role::Length));
    (names_time && known >= 2 || known >= 3).then_some(roles)
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
    let plain = Plain::new(cell);
    ROLES.into_iter().find(|role| plain.is(Topic::Column(*role))).unwrap_or(Role::Unknown)
}

/// What a row of a table says with its times; none without any.
pub(super) fn of_row(line: &Line, head: Option<&Head>) -> Option<Timed> {
    let mut timed = Timed { position: Position::Cell, ..Timed::default() };
    let mut rest: Vec<(Role, &str)> = Vec::new();
    for (at, cell) in line.cells.iter().enumerate() {
        let role = head.and_then(|head| head.get(at)).copied().unwrap_or(Role::Unknown);
        if !cell.is_empty() && !take_time(&mut timed, role, cell) {
            rest.push((role, cell));
        }
    }
    if timed.when.start.is_none() && timed.when.length.is_none() {
        return None;
    }
    name(&mut timed, &rest);
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

/// Gives every cell that is no time its place.
fn name(timed: &mut Timed, rest: &[(Role, &str)]) {
    let first = |roles: &[Role]| rest.iter().position(|(role, _)| roles.contains(role));
    let title = first(&[Role::Title]).or(first(&[Role::Unknown])).or(first(&[Role::Label])).or(first(&[Role::Detail]));
    for (at, (role, cell)) in rest.iter().enumerate() {
        match role {
            _ if Some(at) == title => (*cell).clone_into(&mut timed.title),
            Role::Speaker => timed.speakers = Some((*cell).to_owned()),
            Role::Label if cell.len() <= 8 => timed.number = Some((*cell).to_owned()),
            Role::Room | Role::Date | Role::Time | Role::End | Role::Length => {}
            _ => timed.detail.push((*cell).to_owned()),
        }
    }
    if title.is_none()
        && let Some(speakers) = timed.speakers.clone()
    {
        timed.title = speakers;
    }
}
