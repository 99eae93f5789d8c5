//! A week of conference days on a simulated clock at high speed, with everything that can happen to a day mixed in.
//!
//! `ADJOURN_DAYS` says how many, `ADJOURN_SEED` which faults, `ADJOURN_SPEED` how fast; a session of its own, one stage
//! all week, and a chair and a desk that come and go. It prints what was done, what was lost and what was wrong.

use crate::killed::{Dice, number};
use crate::place::Place;
use crate::pty::{Seen, Terminal};
use crate::wall::{Wall, true_second};
use adjourn::log::Log;
use adjourn::log::sqlite::SqliteLog;
use adjourn::session::entry::EntryId;
use adjourn::session::event::Event;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// What a chair or a desk presses; some of it means nothing at the moment.
pub(crate) const KEYS: [&str; 16] = [
    "\x1b[C", "\x1b[C", "\x1b[D", "\x1b[A", "\x1b[B", "o\r", "k\r", "h", "h", "u", "\r", "\x1b", "b", "b", "r\x1b",
    "d\x1b",
];
const FAULTS: [&str; 10] = [
    "chair killed",
    "desk killed",
    "script killed",
    "disk full",
    "lock held",
    "files deleted",
    "database damaged",
    "terminals resized",
    "chair stopped and continued",
    "clock stepped",
];

struct Week {
    place: Place,
    wall: Option<Wall>,
    dice: Dice,
    speed: String,
    stage: Terminal,
    chair: Terminal,
    desk: Terminal,
    /// Everything that ever was on disk.
    history: BTreeSet<EntryId>,
    /// What scripts were told is on disk.
    messages: Vec<String>,
    faults: BTreeMap<&'static str, u64>,
    restarts: Vec<Duration>,
    keys: u64,
    lost: u64,
    wrong: u64,
    ahead: bool,
}

#[test]
#[ignore = "the long run: a week of conference days"]
fn a_week_of_hard_days_loses_nothing_and_is_never_wrong() {
    let seed = number("ADJOURN_SEED", u64::from(std::process::id()) * 2_654_435_761 + 1);
    println!("ADJOURN_SEED={seed}");
    let mut week = Week::begins(seed);
    let memory = [week.stage.memory(), week.chair.memory(), week.desk.memory()];
    for day in 0..number("ADJOURN_DAYS", 7) {
        week.a_day(day);
    }
    let later = [week.stage.memory(), week.chair.memory(), week.desk.memory()];
    let faults: u64 = week.faults.values().sum();
    println!(
        "{} acts on disk ({} of scripts), {} keys, {faults} faults: {:?}",
        week.history.len(),
        week.messages.len(),
        week.keys,
        week.faults
    );
    println!("lost: {}, wrong: {}", week.lost, week.wrong);
    println!("memory of stage, chair, desk in kB, at the start {memory:?}, at the end {later:?}");
    week.restarts.sort();
    println!(
        "a seat killed to running again: median {:?}, most {:?}",
        week.restarts.get(week.restarts.len() / 2),
        week.restarts.last()
    );
    assert_eq!((week.lost, week.wrong), (0, 0));
    // The stage ran all week: what it knows grows by the log, and by nothing else.
    assert!(later[0] < memory[0] + 8_000 + 4 * week.history.len() as u64, "{memory:?} {later:?}");
}

impl Week {
    fn begins(seed: u64) -> Self {
        let place = Place::new();
        let silent = place.path().join("bus");
        // A bus that takes calls and answers none.
        Box::leak(Box::new(std::os::unix::net::UnixListener::bind(&silent).unwrap()));
        let wall = Wall::at(place.path(), true_second());
        let place = place.around(wall.iter().flat_map(Wall::environment));
        let place = place.around([("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", silent.display()))]);
        let hurry = number("ADJOURN_SPEED", 600).to_string();
        let chair = opens(&place, &hurry);
        let stage = place.joins(&["stage"], 80, 24);
        stage.wait("the stage", Seen::is_up);
        let desk = place.joins(&["desk"], 120, 40);
        desk.wait("the desk", Seen::is_up);
        Self {
            place,
            wall,
            dice: Dice(seed),
            speed: hurry,
            stage,
            chair,
            desk,
            history: BTreeSet::new(),
            messages: Vec::new(),
            faults: BTreeMap::new(),
            restarts: Vec::new(),
            keys: 0,
            lost: 0,
            wrong: 0,
            ahead: false,
        }
    }

    fn a_day(&mut self, day: u64) {
        if day > 0 {
            self.chair.signal("KILL", None);
            self.chair = opens(&self.place, &self.speed);
            // The evening before is over once the new day is on disk.
            let morning = |status: Value| status["now"].as_str().is_some_and(|now| now < "2011-04-12T16");
            while !self.status().is_some_and(morning) {
                a_second(&self.chair);
            }
        }
        for step in 0.. {
            for _ in 0..=self.dice.below(3) {
                let key = KEYS[usize::try_from(self.dice.below(KEYS.len() as u64)).unwrap()];
                let at_desk = self.dice.below(3) == 0;
                if at_desk { &mut self.desk } else { &mut self.chair }.type_in(key);
                self.keys += 1;
            }
            self.stage
                .type_in(["x", "\r", "\x1b[200~paste\x1b[201~", " "][usize::try_from(self.dice.below(4)).unwrap()]);
            self.script(&format!("{day}.{step}"));
            if self.dice.below(2) == 0 {
                let fault = FAULTS[usize::try_from(self.dice.below(FAULTS.len() as u64)).unwrap()];
                self.fault(fault);
                *self.faults.entry(fault).or_default() += 1;
            }
            let status = self.look(&format!("{day}.{step}"));
            let over = status["now"].as_str().is_some_and(|now| now > "2011-04-12T17:15");
            if over || step > 400 {
                println!("day {day}: {step} steps, {} acts, late by {}", status["turn"], status["late_by"]);
                break;
            }
        }
    }

    /// A script sends a message; what it is told is done must be there for ever.
    fn script(&mut self, text: &str) {
        let said = self.place.run(&["do", "message", text]);
        if said.status.success() {
            self.messages.push(text.to_owned());
        }
    }

    fn fault(&mut self, fault: &str) {
        match fault {
            "chair killed" => {
                self.chair.signal("KILL", None);
                self.chair = self.again("chair", 80, 24);
            }
            "desk killed" => {
                self.desk.signal("KILL", None);
                self.desk = self.again("desk", 120, 40);
            }
            "script killed" => {
                let mut script = self.place.program(&["do", "extend", "1m"]).spawn().unwrap();
                script.kill().unwrap();
                script.wait().unwrap();
            }
            "disk full" => {
                let ahead = format!("{}-wal", self.place.session().display());
                let length = std::fs::metadata(ahead).map_or(0, |file| file.len());
                self.chair.limit_files(&(length + 5_000).to_string());
                self.chair.type_in("\x1b\x1b[C\x1b[C\x1b[C");
                a_second(&self.chair);
                self.chair.limit_files("unlimited");
                self.chair.wait("the disk again", |seen| !seen.has("The record cannot be written"));
            }
            "lock held" => {
                let lock = rusqlite::Connection::open(self.place.session()).unwrap();
                // Another program may hold it just now.
                let _held = lock.execute_batch("BEGIN IMMEDIATE");
                self.chair.type_in("\x1b[C");
                a_second(&self.chair);
            }
            "files deleted" | "database damaged" => self.harm_files(fault == "files deleted"),
            "terminals resized" => {
                for (columns, rows) in [(1, 1), (20, 5), (500, 150), (80, 24)] {
                    self.chair.resize(columns, rows);
                    self.stage.resize(columns, rows);
                }
            }
            "chair stopped and continued" => {
                self.chair.signal("STOP", None);
                self.script("while it was stopped");
                self.messages.retain(|text| text != "while it was stopped");
                self.chair.signal("CONT", None);
            }
            _ => {
                let by = if self.ahead { -1 } else { 1 };
                self.ahead = !self.ahead;
                self.wall.iter().for_each(|wall| wall.step(by));
            }
        }
    }

    /// Takes the session's files away under the seats, or writes over their beginning. What the seats know they put back.
    fn harm_files(&mut self, deleted: bool) {
        // They know all by then.
        let turn = self.place.status()["turn"].clone();
        self.settled();
        for ending in ["", "-wal", "-shm"] {
            let file = format!("{}{ending}", self.place.session().display());
            if deleted {
                let _gone = std::fs::remove_file(&file);
            } else if let Ok(mut content) = std::fs::read(&file) {
                content.iter_mut().take(6_000).for_each(|byte| *byte = 0xA5);
                std::fs::write(&file, content).unwrap();
            }
        }
        // Any act brings it back; the seats look by themselves, too.
        self.chair.type_in("\x1b\x1b[C");
        let deadline = true_second() + 25;
        let back = |status: Option<Value>| status.is_some_and(|status| status["turn"].as_u64() >= turn.as_u64());
        while !back(self.status()) && true_second() < deadline {
            a_second(&self.chair);
        }
    }

    fn settled(&self) {
        for seat in [&self.chair, &self.desk] {
            seat.wait("the disk", |seen| !seen.has("The record cannot be written"));
            a_second(seat);
            a_second(seat);
        }
    }

    #[expect(clippy::disallowed_methods, reason = "it tells how long a restart takes")]
    fn again(&mut self, seat: &str, columns: u16, rows: u16) -> Terminal {
        let begun = Instant::now();
        let terminal = self.place.joins(&[seat, "--notify", "--bell"], columns, rows);
        terminal.wait("the session again", |seen| seen.is_up() && seen.has("REHEARSAL"));
        self.restarts.push(begun.elapsed());
        terminal
    }

    fn status(&self) -> Option<Value> {
        let said = self.place.run(&["status", "--json"]);
        said.status.success().then(|| serde_json::from_slice(&said.stdout).unwrap())
    }

    /// Looks at what is on disk and at what is said of it, and counts what is lost and what is wrong.
    fn look(&mut self, when: &str) -> Value {
        let log = SqliteLog::open_read_only(&self.place.session()).and_then(|mut log| log.after(0));
        let entries = log.unwrap_or_else(|error| panic!("{when}: {error}"));
        let ids: BTreeSet<EntryId> = entries.iter().map(|(_, entry)| entry.id).collect();
        let missing = self.history.difference(&ids).count() as u64;
        let text_of = |event: &Event| if let Event::MessageShown { text } = event { Some(text.clone()) } else { None };
        let mut stored: BTreeMap<String, u64> = BTreeMap::new();
        for text in entries.iter().filter_map(|(_, entry)| text_of(&entry.event)) {
            *stored.entry(text).or_default() += 1;
        }
        let absent = self.messages.iter().filter(|text| !stored.contains_key(*text)).count() as u64;
        let twice = stored.iter().filter(|(text, count)| **count > 1 && text.contains('.')).count() as u64;
        let status = self.status().unwrap_or_else(|| panic!("{when}: no status"));
        let number = |name: &str| status[name].as_i64().unwrap();
        let adds_up = number("lost") - number("recovered") == number("late_by").max(0);
        let counts_up = status["current"]["elapsed"].as_i64().is_none_or(|elapsed| elapsed >= 0);
        let wrong = twice + u64::from(!adds_up) + u64::from(!counts_up) + u64::from(ids.len() != entries.len());
        if missing + absent + wrong > 0 {
            println!("{when}: {missing} missing, {absent} absent, {twice} twice, {adds_up} {counts_up}: {status}");
        }
        (self.lost, self.wrong) = (self.lost + missing + absent, self.wrong + wrong);
        self.messages.retain(|text| stored.contains_key(text));
        self.history = ids;
        status
    }
}

fn opens(place: &Place, speed: &str) -> Terminal {
    let begin = ["chair", "--now", "2011-04-12T08:55:00", "--speed", speed, "--notify", "--bell"];
    let mut chair = place.joins(&begin, 80, 24);
    chair.wait("the day", |seen| seen.is_up() && seen.has("REHEARSAL"));
    chair.type_in("\x1b");
    a_second(&chair);
    chair
}

pub(crate) fn a_second(terminal: &Terminal) {
    let from = terminal.read(|seen| seen.bytes.len());
    terminal.wait("something new", |seen| seen.bytes.len() > from);
}
