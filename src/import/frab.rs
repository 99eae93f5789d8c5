//! The schedule of a conference as frab, Pentabarf and pretalx write it: days, rooms, events, in XML or JSON. Here it
//! becomes drafts; its two spellings are read below. It must not know any other format.

mod json;
mod xml;

use super::draft::{Aside, Draft, DraftSlot, Guess, Place, Reading, Why};
use super::{Fault, decode, iso, markup, meaning, ours};
use crate::agenda::{Kind, Speaker};
use crate::duration::Length;
use chrono::{NaiveDate, Offset, TimeZone};
use chrono_tz::Tz;

/// A schedule as it is written: texts, of which nothing is understood yet.
#[derive(Clone, Debug, Default)]
struct Schedule {
    title: Option<String>,
    venue: Option<String>,
    city: Option<String>,
    start: Option<String>,
    zone: Option<String>,
    /// Until when an event without a date is of the day before.
    day_change: Option<String>,
    /// Whether it is an export of our own.
    is_ours: bool,
    days: Vec<Day>,
}

/// A day of it.
#[derive(Clone, Debug, Default)]
struct Day {
    date: Option<String>,
    start: Option<String>,
    index: Option<String>,
    rooms: Vec<Room>,
}

/// A room of a day.
#[derive(Clone, Debug, Default)]
struct Room {
    name: String,
    events: Vec<Event>,
}

/// An event in a room.
#[derive(Clone, Debug, Default)]
struct Event {
    id: String,
    date: Option<String>,
    start: Option<String>,
    duration: Option<String>,
    title: String,
    subtitle: String,
    sort: String,
    language: String,
    summary: String,
    description: String,
    people: Vec<Person>,
}

/// Somebody of an event.
#[derive(Clone, Debug, Default)]
struct Person {
    name: String,
    /// A biography; where we wrote it, the office.
    about: String,
}

/// How the events of a schedule are read.
#[derive(Clone, Copy, Debug)]
struct Rules {
    /// Until when an event without a date is of the day before.
    night: Length,
    is_ours: bool,
}

/// The name of the program that wrote a schedule, where we did.
const OURS: &str = "adjourn";

/// Reads a schedule: a draft for each room of each day.
///
/// # Errors
/// When it is broken, or has no days.
pub(super) fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let (text, is_guessed) = decode::decode(bytes);
    let is_xml = text.trim_start().starts_with('<');
    let schedule = if is_xml { xml::read(&text)? } else { json::read(&text)? };
    if schedule.days.is_empty() {
        return Err(Fault::Lacks(if is_xml { "<day>" } else { "schedule.conference.days" }));
    }
    let mut base = base(&schedule);
    base.guesses.extend(is_guessed.then_some(Guess::Encoding));
    let rules = Rules { night: night(&schedule), is_ours: schedule.is_ours };
    let mut drafts = Vec::new();
    for (at, day) in schedule.days.iter().enumerate() {
        let date = date(&schedule, day, at);
        for room in day.rooms.iter().filter(|room| !room.events.is_empty()) {
            drafts.push(draft(&base, day, date, room, rules));
        }
    }
    Ok(Reading { drafts, ..Reading::default() })
}

/// What all drafts of a schedule have in common.
fn base(schedule: &Schedule) -> Draft {
    let events = || schedule.days.iter().flat_map(|day| &day.rooms).flat_map(|room| &room.events);
    let (zone, guess) = zone(schedule);
    let place: Vec<&str> = [&schedule.venue, &schedule.city].into_iter().filter_map(Option::as_deref).collect();
    Draft {
        title: schedule.title.clone(),
        venue: Some(place.join(", ")).filter(|venue| !venue.is_empty()),
        language: meaning::one_language(events().map(|event| event.language.as_str())),
        zone,
        guesses: guess.into_iter().collect(),
        ..Draft::default()
    }
}

/// The zone that the schedule names, if it is that of its times.
fn zone(schedule: &Schedule) -> (Option<Tz>, Option<Guess>) {
    let events = schedule.days.iter().flat_map(|day| &day.rooms).flat_map(|room| &room.events);
    let moments: Vec<iso::Moment> = events
        .filter_map(|event| iso::moment(event.date.as_deref()?))
        .filter(|moment| moment.offset.is_some())
        .collect();
    let Some(name) = &schedule.zone else {
        let Some(offset) = moments.first().and_then(|moment| moment.offset) else { return (None, None) };
        let shown = chrono::FixedOffset::east_opt(offset).map(|offset| offset.to_string());
        return (None, shown.map(Guess::NoZone));
    };
    let Ok(zone) = name.trim().parse::<Tz>() else { return (None, Some(Guess::UnknownZone(name.clone()))) };
    let is_of = |moment: &iso::Moment| {
        let offset = zone.offset_from_local_datetime(&moment.wall);
        let said = |offset: &chrono_tz::TzOffset| Some(offset.fix().local_minus_utc()) == moment.offset;
        offset.earliest().is_some_and(|offset| said(&offset)) || offset.latest().is_some_and(|offset| said(&offset))
    };
    if moments.iter().all(is_of) { (Some(zone), None) } else { (None, Some(Guess::ZoneDisagrees(name.clone()))) }
}

/// The latest hour that can belong to the night before, whatever the schedule says.
const DAWN: Length = Length::minutes(6 * 60);
/// When a day changes that does not say it.
const CHANGE: Length = Length::minutes(4 * 60);

/// Until when an event without a date is of the day before.
fn night(schedule: &Schedule) -> Length {
    schedule.day_change.as_deref().and_then(iso::clock).unwrap_or(CHANGE).min(DAWN)
}

/// The date of a day: said, or that of its start, of its first event, or counted from the first day.
fn date(schedule: &Schedule, day: &Day, at: usize) -> Option<NaiveDate> {
    let of_moment = |text: &Option<String>| iso::moment(text.as_deref()?).map(|moment| moment.wall.date());
    let said = day.date.as_deref().and_then(|date| iso::date(date.get(..10).unwrap_or(date)));
    let of_events = || day.rooms.iter().flat_map(|room| &room.events).filter_map(|event| of_moment(&event.date)).min();
    let counted = || {
        let index =
            day.index.as_deref().and_then(|index| index.parse::<u64>().ok()).filter(|index| (1..99).contains(index));
        let first = schedule.start.as_deref().and_then(|date| iso::date(date.get(..10).unwrap_or(date)))?;
        first.checked_add_days(chrono::Days::new(index.map_or(at as u64, |index| index - 1)))
    };
    said.or_else(|| of_moment(&day.start)).or_else(of_events).or_else(counted)
}

fn draft(base: &Draft, day: &Day, date: Option<NaiveDate>, room: &Room, rules: Rules) -> Draft {
    let mut draft = Draft { date, room: Some(room.name.clone()).filter(|name| !name.is_empty()), ..base.clone() };
    if date.is_none() {
        draft.day.clone_from(&day.index);
    }
    for event in &room.events {
        let slot = slot(event, date, rules);
        match slot.start {
            Some(_) => draft.slots.push(slot),
            None => draft.aside.push(Aside { place: slot.place.clone(), why: Why::NoTime, slot: Some(Box::new(slot)) }),
        }
    }
    draft
}

fn slot(event: &Event, date: Option<NaiveDate>, rules: Rules) -> DraftSlot {
    let title = markup::plain(&event.title);
    let mut slot = DraftSlot::new(Place::record(event.id.clone(), &title), title);
    (slot.start, slot.guesses) = start(event, date, rules.night);
    slot.length = event.duration.as_deref().and_then(iso::lasting);
    if slot.length.is_none() {
        slot.guesses.extend(event.duration.clone().map(Guess::AlsoSays));
    }
    slot.speakers = event.people.iter().map(|person| meaning::speaker(person.name.trim())).collect::<Vec<Speaker>>();
    slot.kind = meaning::kind(&slot.title, &event.sort, &slot.speakers);
    if rules.is_ours {
        return of_ours(slot, event);
    }
    slot.description = meaning::description([event.subtitle.as_str(), &event.summary, &event.description]);
    slot
}

/// What our own schedules say, of which nothing is guessed.
fn of_ours(mut slot: DraftSlot, event: &Event) -> DraftSlot {
    (slot.number, slot.title) = ours::name(&event.title);
    slot.kind = Kind::named(&event.sort).unwrap_or(slot.kind);
    let office = |person: &Person| Some(person.about.clone()).filter(|about| !about.is_empty());
    let speaker = |person: &Person| Speaker { role: office(person), ..meaning::speaker(person.name.trim()) };
    slot.speakers = event.people.iter().map(speaker).collect();
    slot.description = Some(event.description.clone()).filter(|about| !about.is_empty());
    slot
}

/// When an event begins: by its date and time, or by its time alone, which before dawn is of the night after the day.
fn start(event: &Event, date: Option<NaiveDate>, night: Length) -> (Option<Length>, Vec<Guess>) {
    let said = event.start.as_deref().and_then(|start| iso::clock(start).or_else(|| clock_of(start)));
    let moment = event.date.as_deref().and_then(iso::moment);
    if let Some((moment, date)) = moment.zip(date) {
        let at = moment.since(date);
        let shown = moment.since(moment.wall.date());
        let Some(said) = said.filter(|said| *said != shown) else { return (Some(at), Vec::new()) };
        // The hall goes by the time that is printed, whatever zone the date was written in.
        let told = event.date.clone().map(Guess::AlsoSays);
        return (Some(at - shown + said), told.into_iter().collect());
    }
    match said {
        Some(said) if said < night => (Some(said + super::settle::DAY), vec![Guess::AfterMidnight]),
        said => (said, Vec::new()),
    }
}

/// The time of a start that is written with its date.
fn clock_of(start: &str) -> Option<Length> {
    iso::moment(start).map(|moment| moment.since(moment.wall.date()))
}
