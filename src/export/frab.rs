//! The day as frab, pretalx and the readers of their schedules see it: a conference of one day in one room.
//!
//! Here is what it holds; how it is spelled as XML and as JSON is in [`super::frab_xml`] and [`super::frab_json`].

use super::day::Day;
use super::identity::{guid, room_guid};
use super::spelled::name;
use crate::agenda::{Agenda, Slot, Speaker, slug};
use crate::duration::Second;
use crate::outlook::Outlook;
use crate::words::{Words, printable, printable_lines};
use chrono::SecondsFormat;

/// A schedule.
pub(super) struct Schedule {
    /// What changes with every act.
    pub(super) version: String,
    /// What the meeting is called.
    pub(super) title: String,
    /// A short name of it.
    pub(super) acronym: String,
    /// The day.
    pub(super) date: String,
    /// The first start.
    pub(super) start: String,
    /// The last end.
    pub(super) end: String,
    /// The zone of the venue.
    pub(super) zone: &'static str,
    /// The room.
    pub(super) room: String,
    /// Its identity.
    pub(super) room_guid: String,
    /// What takes place.
    pub(super) events: Vec<Event>,
}

/// What takes place at a time.
pub(super) struct Event {
    /// From 1.
    pub(super) id: usize,
    /// The identity that stays.
    pub(super) guid: String,
    /// The instant of its start.
    pub(super) date: String,
    /// The time of its start: `09:30`.
    pub(super) start: String,
    /// How long it is: `01:00`.
    pub(super) duration: String,
    /// Letters, digits and hyphens.
    pub(super) slug: String,
    /// Number and title.
    pub(super) title: String,
    /// What kind of slot it is.
    pub(super) kind: &'static str,
    /// The language of the meeting.
    pub(super) language: String,
    /// What it is about.
    pub(super) description: String,
    /// Who speaks.
    pub(super) persons: Vec<Person>,
}

/// Somebody who speaks.
pub(super) struct Person {
    /// From 1, the same in every event.
    pub(super) id: usize,
    /// The name.
    pub(super) name: String,
    /// Office or organization; XML has no place for it.
    pub(super) role: String,
}

/// The schedule of a day.
pub(super) fn schedule(day: &Day, outlook: &Outlook, words: &Words) -> Schedule {
    let agenda = &day.agenda;
    let acronym = acronym(agenda);
    let venue = agenda.venue.as_deref().map(|venue| printable(venue).into_owned());
    let room = venue.filter(|room| !room.trim().is_empty()).unwrap_or_else(|| printable(&agenda.title).into_owned());
    let mut people = People::default();
    let events = agenda.slots.iter().enumerate();
    Schedule {
        version: format!("{}-{}", agenda.date, outlook.turn),
        title: printable(&agenda.title).into_owned(),
        date: agenda.date.to_string(),
        start: instant(agenda, agenda.start()),
        end: instant(agenda, agenda.end()),
        zone: agenda.zone.name(),
        room_guid: room_guid(agenda, &room),
        events: events.map(|(place, slot)| event(agenda, &acronym, place + 1, slot, &mut people, words)).collect(),
        acronym,
        room,
    }
}

fn event(agenda: &Agenda, acronym: &str, id: usize, slot: &Slot, people: &mut People, words: &Words) -> Event {
    Event {
        id,
        guid: guid(agenda, &slot.id),
        date: instant(agenda, slot.start),
        start: words.padded_time(agenda.time_of_day(slot.start)),
        duration: words.padded_length(slot.end - slot.start),
        slug: format!("{acronym}-{id}-{}", slug(&slot.id.0)).trim_end_matches('-').to_owned(),
        title: name(slot),
        kind: slot.kind.name(),
        language: agenda.language.clone().unwrap_or_else(|| words.language().code().to_owned()),
        description: printable_lines(slot.description.as_deref().unwrap_or_default()).into_owned(),
        persons: slot.speakers.iter().map(|speaker| people.person(speaker)).collect(),
    }
}

/// A short name: the first words of the title that fit, and the year.
fn acronym(agenda: &Agenda) -> String {
    let mut name = String::new();
    for word in slug(&agenda.title).split('-').filter(|word| !word.is_empty()) {
        if !name.is_empty() && name.len() + word.len() > 24 {
            break;
        }
        if !name.is_empty() {
            name.push('_');
        }
        name.push_str(word);
    }
    let year = agenda.date.to_string();
    let year = year.split('-').next().unwrap_or_default();
    if name.is_empty() { format!("agenda_{year}") } else { format!("{name}_{year}") }
}

fn instant(agenda: &Agenda, at: Second) -> String {
    agenda.local(at).to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// The same person has the same number in every slot.
#[derive(Default)]
struct People(Vec<String>);

impl People {
    fn person(&mut self, speaker: &Speaker) -> Person {
        let name = printable(&speaker.name).into_owned();
        let place = self.0.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.0.push(name.clone());
            self.0.len() - 1
        });
        Person { id: place + 1, name, role: speaker.role.as_deref().map(printable).unwrap_or_default().into_owned() }
    }
}
