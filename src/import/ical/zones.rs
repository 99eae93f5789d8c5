//! The zones of a calendar: by their IANA names, by those of Windows, by what a calendar says of its own. The agenda is
//! in one of them, its home, and times of all others are taken over. It must not know what takes place.

mod rules;
mod windows;

use super::lines::{Component, Line};
use crate::duration::Length;
use crate::import::draft::Guess;
use crate::import::iso;
use chrono::{NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;
use rules::Rules;
pub(super) use rules::weekday_of;
use std::collections::HashMap;

/// A time as the calendar says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// What the clock on its wall shows.
    pub(super) wall: NaiveDateTime,
    /// Which wall.
    zone: Zone,
}

/// A wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Zone {
    /// Whatever the venue's clock shows.
    Floating,
    Known(Tz),
    /// One that only the calendar knows, by its place.
    Own(usize),
}

/// All zones of a calendar.
#[derive(Debug, Default)]
pub(super) struct Zones {
    home: Option<Zone>,
    known: HashMap<String, Zone>,
    own: Vec<(String, Rules)>,
    only_utc: bool,
}

impl Zones {
    /// The zones of a calendar, and the home of its events.
    pub(super) fn of(calendar: &Component, events: &[&Component]) -> Self {
        let mut zones = Self::default();
        for zone in calendar.inner.iter().filter(|one| one.name == "VTIMEZONE") {
            let Some(name) = zone.raw("TZID") else { continue };
            let alias = zone.raw("X-LIC-LOCATION").and_then(named);
            let place = zones.own.len();
            let known = named(name).or(alias).map_or(Zone::Own(place), Zone::Known);
            if known == Zone::Own(place) {
                zones.own.push((name.to_owned(), Rules::of(zone)));
            }
            zones.known.insert(name.to_owned(), known);
        }
        let starts: Vec<Zone> =
            events.iter().filter_map(|event| zones.stamp(event.line("DTSTART")?)).map(|stamp| stamp.zone).collect();
        let said = calendar.raw("X-WR-TIMEZONE").and_then(named).map(Zone::Known);
        let mut counts: Vec<(Zone, usize)> = Vec::new();
        for zone in starts.iter().filter(|zone| !matches!(zone, Zone::Floating | Zone::Known(Tz::UTC))) {
            match counts.iter_mut().find(|(known, _)| known == zone) {
                Some((_, count)) => *count += 1,
                None => counts.push((*zone, 1)),
            }
        }
        let usual = counts.iter().rev().max_by_key(|(_, count)| *count).map(|(zone, _)| *zone);
        zones.only_utc = starts.contains(&Zone::Known(Tz::UTC)) && said.is_none() && usual.is_none();
        zones.home = said.or(usual).or(zones.only_utc.then_some(Zone::Known(Tz::UTC)));
        zones
    }

    /// The agenda's zone.
    pub(super) fn home(&self) -> Option<Tz> {
        match self.home {
            Some(Zone::Known(zone)) => Some(zone),
            _ => None,
        }
    }

    /// What is guessed of it.
    pub(super) fn guess(&self) -> Option<Guess> {
        match self.home {
            Some(Zone::Own(place)) => self.own.get(place).map(|(name, _)| Guess::UnknownZone(name.clone())),
            _ => self.only_utc.then_some(Guess::Utc),
        }
    }

    /// The time of a property; none for a mere date.
    pub(super) fn stamp(&self, line: &Line) -> Option<Stamp> {
        self.of_value(&line.value, line.parameter("TZID"))
    }

    /// A time with its zone.
    pub(super) fn of_value(&self, value: &str, name: Option<&str>) -> Option<Stamp> {
        let moment = iso::moment(value)?;
        if moment.offset == Some(0) {
            return Some(Stamp { wall: moment.wall, zone: Zone::Known(Tz::UTC) });
        }
        let zone = name.map_or(Zone::Floating, |name| {
            let known = self.known.get(name).copied();
            known.or_else(|| named(name).map(Zone::Known)).unwrap_or(Zone::Floating)
        });
        Some(Stamp { wall: moment.wall, zone })
    }

    /// The same wall at another time.
    pub(super) fn moved(stamp: Stamp, wall: NaiveDateTime) -> Stamp {
        Stamp { wall, ..stamp }
    }

    /// What the clock at home shows then, and what is to be said of it.
    pub(super) fn at_home(&self, stamp: Stamp) -> (NaiveDateTime, Option<Guess>) {
        let Some(home) = self.home.filter(|home| stamp.zone != *home) else { return (stamp.wall, None) };
        let wall = self.shown(stamp, home);
        let name = match stamp.zone {
            Zone::Known(Tz::UTC) | Zone::Floating => None,
            Zone::Known(zone) => Some(zone.name().to_owned()),
            Zone::Own(place) => self.own.get(place).map(|(name, _)| name.clone()),
        };
        (wall, name.map(Guess::OtherZone))
    }

    /// What the wall of another time shows at a time.
    pub(super) fn on_wall_of(&self, stamp: Stamp, other: Stamp) -> NaiveDateTime {
        self.shown(stamp, other.zone)
    }

    fn shown(&self, stamp: Stamp, zone: Zone) -> NaiveDateTime {
        if stamp.zone == zone || [stamp.zone, zone].contains(&Zone::Floating) {
            return stamp.wall;
        }
        let shift = |at: NaiveDateTime, seconds: i64| at.checked_add_signed(chrono::Duration::seconds(seconds));
        let utc = shift(stamp.wall, -self.offset(stamp.zone, stamp.wall));
        utc.and_then(|utc| shift(utc, self.offset_of_utc(zone, utc))).unwrap_or(stamp.wall)
    }

    /// A time that lengths can be measured by.
    pub(super) fn instant(&self, stamp: Stamp) -> Length {
        let zone = if stamp.zone == Zone::Floating { self.home.unwrap_or(Zone::Floating) } else { stamp.zone };
        Length(stamp.wall.and_utc().timestamp() - self.offset(zone, stamp.wall))
    }

    /// How far a wall is ahead of UTC when it shows a time, in seconds.
    fn offset(&self, zone: Zone, wall: NaiveDateTime) -> i64 {
        match zone {
            Zone::Floating => 0,
            Zone::Known(zone) => {
                // A time that does not exist is read with the offset from before the clock was put forward.
                let before = || zone.offset_from_utc_datetime(&(wall - chrono::Duration::hours(3)));
                let offset = zone.offset_from_local_datetime(&wall).earliest().unwrap_or_else(before);
                i64::from(offset.fix().local_minus_utc())
            }
            Zone::Own(place) => self.own.get(place).map_or(0, |(_, rules)| rules.offset(wall)),
        }
    }

    fn offset_of_utc(&self, zone: Zone, utc: NaiveDateTime) -> i64 {
        match zone {
            Zone::Known(zone) => i64::from(zone.offset_from_utc_datetime(&utc).fix().local_minus_utc()),
            zone => self.offset(zone, utc + chrono::Duration::seconds(self.offset(zone, utc))),
        }
    }
}

/// The zone of a name: IANA's, with whatever stands before it, or one of Windows.
fn named(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    if let Ok(zone) = name.parse() {
        return Some(zone);
    }
    // "/freeassociation.sourceforge.net/Europe/Paris"
    let mut ends = name.char_indices().filter(|(_, letter)| *letter == '/').take(12);
    let suffix = ends.find_map(|(at, _)| name.get(at + 1..)?.parse::<Tz>().ok());
    suffix.or_else(|| windows::zone(name))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn zones_are_known_by_many_names() {
        for (name, zone) in [
            ("Europe/Paris", Some("Europe/Paris")),
            ("/mozilla.org/20050126_1/Europe/Paris", Some("Europe/Paris")),
            ("Romance Standard Time", Some("Europe/Paris")),
            ("(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", Some("Europe/Paris")),
            ("Somewhere", None),
        ] {
            assert_eq!(named(name).map(chrono_tz::Tz::name), zone, "{name}");
        }
    }
}
