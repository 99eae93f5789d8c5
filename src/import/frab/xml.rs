//! A schedule in XML. It must not know what its texts mean.

use super::{Day, Event, OURS, Person, Room, Schedule};
use crate::import::{Fault, markup};
use quick_xml::events::{BytesStart, Event as Mark};
use quick_xml::{Reader, XmlVersion};

/// No schedule nests its elements deeper.
const DEEPEST: usize = 64;

/// Reads a schedule.
///
/// # Errors
/// When it is no XML.
pub(super) fn read(text: &str) -> Result<Schedule, Fault> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().allow_dangling_amp = true;
    let mut building = Building::default();
    loop {
        let mark = reader.read_event().map_err(|error| {
            let before = usize::try_from(reader.error_position()).ok().and_then(|end| text.get(..end)).unwrap_or(text);
            Fault::Broken(format!("line {}: {error}", before.matches('\n').count() + 1))
        })?;
        match mark {
            Mark::Start(start) => building.open(&start)?,
            Mark::Empty(start) => {
                building.open(&start)?;
                building.close();
            }
            Mark::End(_) => building.close(),
            Mark::Text(part) => building.says(&part.xml10_content()),
            Mark::CData(part) => building.says(&part.xml10_content()),
            Mark::GeneralRef(name) => building.refers(&name.xml10_content()),
            Mark::Eof if building.path.is_empty() => return Ok(building.schedule),
            Mark::Eof => return Err(Fault::Broken(format!("<{}> is not closed", building.path.join("> <")))),
            Mark::Comment(_) | Mark::Decl(_) | Mark::PI(_) | Mark::DocType(_) => {}
        }
    }
}

/// A schedule while it is read.
#[derive(Debug, Default)]
struct Building {
    schedule: Schedule,
    /// The elements that are open, from the outermost.
    path: Vec<String>,
    /// What the innermost one said so far.
    text: String,
}

impl Building {
    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), Fault> {
        let name = start.local_name().as_ref().to_owned();
        let attribute = |name: &str| {
            let attribute = start.try_get_attribute(name).ok().flatten()?;
            attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .ok()
                .map(|value| value.trim().to_owned())
                .filter(|value| !value.is_empty())
        };
        match name.as_str() {
            "generator" => self.schedule.is_ours = attribute("name").as_deref() == Some(OURS),
            "day" => self.schedule.days.push(Day {
                date: attribute("date"),
                start: attribute("start"),
                index: attribute("index"),
                rooms: Vec::new(),
            }),
            "room" if !self.is_in("event") => {
                let room = Room { name: attribute("name").unwrap_or_default(), events: Vec::new() };
                self.schedule.days.last_mut().into_iter().for_each(|day| day.rooms.push(room.clone()));
            }
            "event" => {
                let id = attribute("id").or_else(|| attribute("guid")).unwrap_or_default();
                self.room().into_iter().for_each(|room| room.events.push(Event { id: id.clone(), ..Event::default() }));
            }
            _ => {}
        }
        self.path.push(name);
        self.text.clear();
        let fault = || Fault::Broken(format!("more than {DEEPEST} elements in each other"));
        if self.path.len() > DEEPEST { Err(fault()) } else { Ok(()) }
    }

    fn is_in(&self, name: &str) -> bool {
        self.path.iter().any(|open| open == name)
    }

    fn room(&mut self) -> Option<&mut Room> {
        self.schedule.days.last_mut()?.rooms.last_mut()
    }

    fn says(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn refers(&mut self, name: &str) {
        match markup::letter(name) {
            Some(letter) => self.text.push(letter),
            None => self.text.extend(["&", name, ";"]),
        }
    }

    fn close(&mut self) {
        let Some(name) = self.path.pop() else { return };
        let text = std::mem::take(&mut self.text).trim().to_owned();
        if text.is_empty() {
            return;
        }
        if self.is_in("event") {
            let parent = self.path.last().cloned().unwrap_or_default();
            if let Some(event) = self.room().and_then(|room| room.events.last_mut()) {
                of_event(event, &parent, &name, text);
            }
        } else if self.path.last().is_some_and(|parent| parent == "conference") {
            let schedule = &mut self.schedule;
            match name.as_str() {
                "title" => schedule.title = Some(text),
                "venue" => schedule.venue = Some(text),
                "city" => schedule.city = Some(text),
                "start" => schedule.start = Some(text),
                "time_zone_name" => schedule.zone = Some(text),
                "day_change" => schedule.day_change = Some(text),
                _ => {}
            }
        }
    }
}

fn of_event(event: &mut Event, parent: &str, name: &str, text: String) {
    match (parent, name) {
        ("event", "date") => event.date = Some(text),
        ("event", "start") => event.start = Some(text),
        ("event", "duration") => event.duration = Some(text),
        ("event", "title") => event.title = text,
        ("event", "subtitle") => event.subtitle = text,
        ("event", "type") => event.sort = text,
        ("event", "language") => event.language = text,
        ("event", "abstract") => event.summary = text,
        ("event", "description") => event.description = text,
        ("persons", "person") => event.people.push(Person { name: text, about: String::new() }),
        _ => {}
    }
}
