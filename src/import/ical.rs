//! Calendars: events with zones, revisions, repetitions. Lines, zones and rules are read below; here events become
//! slots. It must not know any other format.

mod lines;
mod repeats;
mod zones;

use super::days::{self, Held, Rooms};
use super::draft::{Aside, Draft, DraftSlot, Guess, Place, Reading, Why};
use super::{Fault, decode, iso, meaning, ours};
use crate::agenda::{Hard, Kind};
use crate::duration::Length;
use chrono::NaiveDateTime;
use lines::{Component, Line};
use std::collections::{HashMap, HashSet};
use zones::{Stamp, Zones};

/// Reads a calendar: a draft for each of its days, and for each room where two are used at once.
///
/// # Errors
/// When it is no calendar, or has no event.
pub(super) fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let (text, is_guessed) = decode::decode(bytes);
    let calendar = lines::read(&text)?;
    let events: Vec<&Component> = calendar.inner.iter().filter(|one| one.name == "VEVENT").collect();
    if events.is_empty() {
        return Err(Fault::Lacks("VEVENT"));
    }
    let zones = Zones::of(&calendar, &events);
    let mut base = Draft { title: calendar.prose("X-WR-CALNAME"), zone: zones.home(), ..Draft::default() };
    base.guesses.extend(is_guessed.then_some(Guess::Encoding));
    base.guesses.extend(zones.guess());
    let is_cancelled = calendar.prose("METHOD").is_some_and(|method| method.eq_ignore_ascii_case("CANCEL"));
    let (mut held, mut aside) = (Vec::new(), Vec::new());
    let changed = changed(&events, &zones);
    for (event, is_latest) in latest(&events) {
        match occurrences(event, &zones, &changed) {
            _ if is_cancelled || event.is("STATUS", "CANCELLED") => aside.push(left(event, Why::NotHeld)),
            _ if !is_latest => aside.push(left(event, Why::Replaced)),
            Ok(slots) => held.extend(slots),
            Err(why) => aside.push(left(event, why)),
        }
    }
    aside.extend(tasks(&calendar));
    let drafts = days::days(&base, held, Rooms::ByNeed, &[]);
    Ok(Reading { drafts, aside, ..Reading::default() })
}

/// Tasks and the like are told, and are no slots.
fn tasks(calendar: &Component) -> impl Iterator<Item = Aside> {
    let is_task = |one: &&Component| !matches!(one.name.as_str(), "VEVENT" | "VTIMEZONE" | "VFREEBUSY");
    calendar.inner.iter().filter(is_task).map(|one| left(one, Why::NotHeld))
}

fn left(event: &Component, why: Why) -> Aside {
    Aside { place: place(event), why, slot: None }
}

fn place(event: &Component) -> Place {
    Place::line(event.line, &event.prose("SUMMARY").unwrap_or_default())
}

/// The events, each with whether the calendar has no later form of it.
fn latest<'c>(events: &[&'c Component]) -> Vec<(&'c Component, bool)> {
    let key =
        |event: &Component| Some((event.raw("UID")?.to_owned(), event.raw("RECURRENCE-ID").map(ToOwned::to_owned)));
    let form = |event: &Component| event.raw("SEQUENCE").and_then(|number| number.trim().parse::<u64>().ok());
    let mut newest: HashMap<_, Option<u64>> = HashMap::new();
    for event in events {
        if let Some(key) = key(event) {
            let newest = newest.entry(key).or_default();
            *newest = (*newest).max(form(event));
        }
    }
    let mut seen = HashSet::new();
    let mut forms = Vec::with_capacity(events.len());
    for event in events.iter().copied() {
        let same = (key(event), event.raw("DTSTART"), event.raw("SUMMARY"));
        let is_newest = same.0.as_ref().is_none_or(|key| newest.get(key).is_none_or(|newest| *newest == form(event)));
        // Careless programs give all events one identity: what takes place at another time is another event.
        let is_new = same.0.is_none() || seen.insert(same);
        forms.push((event, is_newest && is_new));
    }
    forms
}

/// The single times of repeated events that have an event of their own.
type Changed = HashSet<(String, NaiveDateTime)>;

fn changed(events: &[&Component], zones: &Zones) -> Changed {
    let single = |event: &&Component| {
        let stamp = zones.stamp(event.line("RECURRENCE-ID")?)?;
        Some((event.raw("UID")?.to_owned(), zones.at_home(stamp).0))
    };
    events.iter().filter_map(single).collect()
}

/// The slots that an event is, or why it is none.
fn occurrences(event: &Component, zones: &Zones, changed: &Changed) -> Result<Vec<Held>, Why> {
    let line = event.line("DTSTART").ok_or(Why::NoTime)?;
    let start = match zones.stamp(line) {
        Some(stamp) => stamp,
        None if iso::date(&line.value).is_some() => return Err(Why::AllDay),
        None => return Err(Why::NoTime),
    };
    let (slot, length) = slot(event, start, zones)?;
    let uid = event.raw("UID").unwrap_or_default();
    let is_single = event.line("RECURRENCE-ID").is_some();
    let (mut starts, guess) = repeats::starts(event, start, zones);
    if !is_single {
        starts.retain(|at| !changed.contains(&(uid.to_owned(), zones.at_home(*at).0)));
    }
    let room = event.prose("LOCATION");
    let mut held = Vec::with_capacity(starts.len());
    for at in starts {
        let (wall, moved) = zones.at_home(at);
        let mut slot = slot.clone();
        let begin = iso::since(wall, wall.date());
        slot.start = Some(begin);
        slot.end = length.map(|length| begin + length);
        slot.guesses.extend(moved);
        slot.guesses.extend(guess.clone());
        held.push(Held { date: Some(wall.date()), room: room.clone(), for_all: false, slot });
    }
    Ok(held)
}

/// The slot that an event is without its times, and how long it is.
fn slot(event: &Component, start: Stamp, zones: &Zones) -> Result<(DraftSlot, Option<Length>), Why> {
    let mut slot = DraftSlot::new(place(event), event.prose("SUMMARY").unwrap_or_default());
    let sort = event.prose("CATEGORIES").unwrap_or_default();
    slot.kind = meaning::kind(&slot.title, &sort, &[]);
    let about = event.prose("DESCRIPTION").unwrap_or_default();
    slot.description = meaning::description([about.as_str()]).filter(|about| *about != slot.title);
    let end = event.line("DTEND").and_then(|line| zones.stamp(line));
    let by_end = end.map(|end| zones.instant(end) - zones.instant(start));
    let length = by_end.or_else(|| event.raw("DURATION").and_then(iso::period));
    if length.is_some_and(|length| length > LONGEST) {
        return Err(Why::AllDay);
    }
    let opens = event.line("X-ADJOURN-QA").and_then(|line| zones.stamp(line));
    let opens = opens.map(|opens| zones.instant(opens) - zones.instant(start));
    slot.qa_length = length.zip(opens).map(|(length, opens)| length - opens);
    slot.hard = event.raw("X-ADJOURN-HARD").and_then(Hard::named).unwrap_or_default();
    if event.line("X-ADJOURN-ID").is_some() {
        of_ours(&mut slot, event, &about);
    }
    if let Some(end) = length.filter(|length| *length <= Length::ZERO) {
        slot.guesses.push(Guess::EndBeforeStart(iso::since(start.wall, start.wall.date()) + end));
    }
    Ok((slot, length.filter(|length| *length > Length::ZERO)))
}

/// What our own calendars say beyond what others do: nothing of it is guessed.
fn of_ours(slot: &mut DraftSlot, event: &Component, about: &str) {
    (slot.number, slot.title) = ours::name(&slot.title);
    slot.speakers = event.prose("X-ADJOURN-SPEAKERS").map(|list| ours::speakers(&list)).unwrap_or_default();
    let about = ours::below_speakers(about, slot.speakers.len());
    slot.description = Some(about).filter(|about| !about.is_empty());
    let kind = event.raw("CATEGORIES").and_then(|sort| Kind::named(&sort.to_lowercase()));
    slot.kind = kind.unwrap_or(slot.kind);
}

/// What takes longer is no slot, but fills its days.
const LONGEST: Length = Length::minutes(20 * 60);

/// The value of a line, if it says anything.
fn said(line: &Line) -> Option<String> {
    Some(lines::unescape(&line.value)).filter(|text| !text.trim().is_empty())
}
