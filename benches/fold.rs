//! How long a session of ten thousand entries takes: a day has a hundred. `cargo bench` prints the figures.
#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints, and stops where it fails")]

use adjourn::agenda::Agenda;
use adjourn::agenda::read::{Setting, read};
use adjourn::duration::{Length, Second};
use adjourn::outlook::outlook;
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, Effect, Entry, EntryId};
use adjourn::session::event::{Edge, Event, Opening, Transition};
use adjourn::session::{Press, Session};
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

const ENTRIES: u64 = 10_000;

fn sample() -> Arc<Agenda> {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    Arc::new(read(include_str!("../agenda.toml"), &setting).unwrap())
}

/// A log that is written by hand, one second after the other. Each hundred entries hold a correction and a strike.
struct Scribe {
    agenda: Arc<Agenda>,
    now: Second,
    entries: Vec<Entry>,
}

impl Scribe {
    fn writes(&mut self, event: Event) {
        let turn = u64::try_from(self.entries.len()).unwrap() + 1;
        self.now = self.now + Length(1);
        let by = Author { name: "Marie".into(), seat: "chair".into(), machine: "podium".into() };
        let (id, at) = (EntryId(u128::from(turn)), self.now);
        self.entries.push(Entry { id, at, turn, pressed: at, by, event });
    }

    /// What the second panel is like for its chair, most of the time.
    fn writes_more(&mut self) {
        let slot = self.agenda.slots.get(2).unwrap().id.clone();
        let latest = self.entries.last().unwrap().clone();
        self.writes(match latest.turn % 100 {
            20 | 70 => Event::Suspended { slot },
            22 => {
                // It was the suspension that came a second later than it was pressed.
                let of = Transition { cause: adjourn::session::event::Cause::Clock, slot, edge: Edge::Suspension };
                Event::Corrected { of, to: latest.at }
            }
            26 | 76 => Event::Resumed { slot },
            50 => Event::Struck { entry: latest.id },
            turn if turn % 2 == 0 => Event::MessageShown { text: format!("Merci de conclure, n° {turn}") },
            _ => Event::Extended { slot, phase: adjourn::agenda::Phase::Talk, by: Length(1) },
        });
    }
}

/// Ten thousand entries of one panel, and the second after the last one.
fn log() -> (Vec<Entry>, Second) {
    let agenda = sample();
    let now = agenda.start() + Length::minutes(80);
    let opening = Opening { agenda: Arc::clone(&agenda), source: "".into(), rehearsal: None };
    let here = agenda.slots.get(2).unwrap().id.clone();
    let mut scribe = Scribe { agenda, now, entries: Vec::new() };
    scribe.writes(Event::Opened(opening));
    scribe.writes(Event::Arrived { slot: here, phase: adjourn::agenda::Phase::Talk, since: None });
    while scribe.entries.len() < usize::try_from(ENTRIES).unwrap() {
        scribe.writes_more();
    }
    (scribe.entries, scribe.now)
}

/// Prints how long one of so many repetitions took.
#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn measured<T>(what: &str, times: u32, mut act: impl FnMut() -> T) {
    let begin = Instant::now();
    for _ in 0..times {
        black_box(act());
    }
    let each: Duration = begin.elapsed() / times;
    println!("{:>10.1} µs  {what}", each.as_secs_f64() * 1e6);
}

fn main() {
    let (entries, now) = log();
    let mut session = Session::default();
    session.absorb(entries.clone());
    let count = |kind: &str| {
        let of_kind = |(entry, effect): &(&Entry, &Effect)| entry.event.kind() == kind && **effect == Effect::InEffect;
        session.current().filter(of_kind).count()
    };
    println!("{} entries, {} corrections, {} strikes in effect", entries.len(), count("corrected"), count("struck"));

    measured("a full fold", 5, || {
        let mut fresh = Session::default();
        fresh.absorb(entries.clone());
        fresh
    });
    measured("the outlook of a tick", 200, || outlook(&session, now));
    let press = |id| Press { id: EntryId(id), at: now, by: Author::default() };
    measured("ruling on a command", 20, || session.rule(&Command::Blackout(true), press(1 << 90)));
    let strike = Command::Strike { turn: Some(ENTRIES - 1), with_later: true };
    measured("ruling on a strike", 5, || session.rule(&strike, press(1 << 90)));
    let mut grown = session.clone();
    let mut id = 1 << 91;
    measured("appending an entry", 1000, || {
        id += 1;
        let at = now;
        let event = Event::MessageCleared;
        grown.absorb([Entry { id: EntryId(id), at, turn: 20_000, pressed: at, by: Author::default(), event }]);
    });
}
