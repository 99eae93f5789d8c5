//! Real sessions that are killed at random moments, chair and scripts alike: what was acknowledged stands, in the same
//! order, and what is shown after it is what was shown before.
//!
//! `ADJOURN_KILLS` says how many rounds, `ADJOURN_SEED` which moments; both are printed.

use crate::place::Place;
use crate::pty::Seen;
use adjourn::agenda::read::{Setting, read};
use adjourn::clerk::Clerk;
use adjourn::clock::{Clock, SystemClock, new_id};
use adjourn::duration::Length;
use adjourn::log::Log;
use adjourn::log::sqlite::SqliteLog;
use adjourn::session::Press;
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, EntryId};
use adjourn::session::event::{Event, Opening, Rehearsal};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// As many rounds as one day of a session bears, each with a few minutes more.
const DAY: u64 = 50;
/// A moment at which all that a status says is settled, whatever the clock of the rehearsal shows meanwhile.
const FIXED: &str = "2011-04-12T16:00:00";

/// Numbers that look random and are the same for the same seed.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// What must never be taken back.
#[derive(Default)]
struct Acknowledged {
    /// How many minutes the chair has given, as its own screen showed.
    minutes: u64,
    /// The messages of the scripts that ended well.
    messages: Vec<String>,
    /// Everything that was on disk at the end of a round.
    history: Vec<EntryId>,
}

pub(crate) fn number(name: &str, without: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(without)
}

#[test]
fn a_session_that_is_killed_again_and_again_loses_nothing_that_was_acknowledged() {
    rounds(number("ADJOURN_KILLS", DAY));
}

#[test]
#[ignore = "the long run: a thousand kills"]
fn a_thousand_kills_take_nothing_back() {
    rounds(number("ADJOURN_KILLS", 1000));
}

fn rounds(rounds: u64) {
    let seed = number("ADJOURN_SEED", u64::from(std::process::id()) * 2_654_435_761 + 1);
    println!("ADJOURN_SEED={seed}");
    let mut dice = Dice(seed);
    let (mut restarts, mut acts) = (Vec::new(), 0);
    for day in 0..rounds.div_ceil(DAY) {
        let place = Place::new();
        drop(place.chair());
        let mut known = Acknowledged::default();
        for round in 0..DAY.min(rounds - day * DAY) {
            restarts.push(a_round(&place, &mut known, &mut dice, &format!("{day}.{round}")));
        }
        acts += known.minutes + known.messages.len() as u64;
        let sound = rusqlite::Connection::open(place.session()).unwrap();
        let sound: String = sound.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(sound, "ok");
    }
    restarts.sort();
    let at = |share: usize| restarts[(restarts.len() * share / 100).min(restarts.len() - 1)];
    println!("{acts} acts acknowledged in {rounds} kills, none lost");
    println!("killed to running again, as drawn: median {:?}, p95 {:?}, most {:?}", at(50), at(95), at(100));
}

/// Starts the chair again, has it and some scripts act, kills them all, and looks at what is left.
#[expect(clippy::disallowed_methods, reason = "it tells how long a restart takes")]
fn a_round(place: &Place, known: &mut Acknowledged, dice: &mut Dice, round: &str) -> Duration {
    let before = status_at_fixed(place);
    let begun = Instant::now();
    let mut chair = place.joins(&["chair"], 80, 24);
    chair.wait("the session again", |seen| minutes(seen).is_some());
    let restart = begun.elapsed();
    let shown = chair.read(minutes).unwrap();
    assert_eq!(status_at_fixed(place), before, "round {round}: as it was");
    assert_eq!(shown, stored(place).1, "round {round}: as it is on disk");

    let texts: Vec<String> = (0..=dice.below(2)).map(|number| format!("{round}-{number}")).collect();
    let mut scripts: Vec<(String, Child)> = texts.into_iter().map(|text| script(place, text)).collect();
    let keys = 1 + dice.below(3);
    chair.type_in(&"\x1b[C".repeat(usize::try_from(keys).unwrap()));
    // In some rounds after an act or two, in some before any.
    let acts = dice.below(3);
    chair.wait("some acts", |seen| minutes(seen) >= Some(shown + acts.min(keys)));
    let from = chair.read(|seen| seen.bytes.len());
    let more = usize::try_from(dice.below(400)).unwrap();
    chair.wait("some output", |seen| seen.bytes.len() >= from + more);
    if dice.below(2) == 0 {
        scripts[0].1.kill().unwrap();
    }
    // What stands on the screen as it dies was acknowledged, unless the screen says itself that it waits.
    chair.signal("KILL", None);
    let acknowledged = chair.read(|seen| if seen.has("waits") { None } else { minutes(seen) });
    assert_eq!(chair.end(), Err("Killed".to_owned()), "round {round}");
    for (text, script) in scripts {
        let ended = script.wait_with_output().unwrap();
        if ended.status.success() {
            known.messages.push(text);
        }
    }
    known.minutes = known.minutes.max(acknowledged.unwrap_or(0));
    look(place, known, round);
    restart
}

fn script(place: &Place, text: String) -> (String, Child) {
    let mut command = place.program(&["do", "message", &text]);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    (text, child)
}

/// How many minutes the closing of II is shown behind its planned time.
fn minutes(seen: &Seen) -> Option<u64> {
    let text = seen.text();
    let (hour, minute) = text.split_once("to closing, ")?.1.get(..5)?.split_once(':')?;
    (hour.parse::<u64>().ok()? * 60 + minute.parse::<u64>().ok()?).checked_sub(11 * 60 + 30)
}

/// What is on disk: the identities in the order of their arrival, the chair's minutes, the messages.
fn stored(place: &Place) -> (Vec<EntryId>, u64, Vec<String>) {
    let entries = SqliteLog::open_read_only(&place.session()).unwrap().after(0).unwrap();
    let turns: Vec<u64> = entries.iter().map(|(_, entry)| entry.turn).collect();
    assert_eq!(turns, (1..=turns.len() as u64).collect::<Vec<_>>());
    let minutes = entries.iter().filter(|(_, entry)| matches!(entry.event, Event::Extended { .. })).count();
    let messages = entries.iter().filter_map(|(_, entry)| match &entry.event {
        Event::MessageShown { text } => Some(text.clone()),
        _ => None,
    });
    (entries.iter().map(|(_, entry)| entry.id).collect(), minutes as u64, messages.collect())
}

fn look(place: &Place, known: &mut Acknowledged, round: &str) {
    let (history, minutes, messages) = stored(place);
    assert!(history.starts_with(&known.history), "round {round}: the order changed");
    assert!(minutes >= known.minutes, "round {round}: {minutes} of {} minutes", known.minutes);
    for text in &known.messages {
        assert_eq!(messages.iter().filter(|message| *message == text).count(), 1, "round {round}: {text}");
    }
    (known.history, known.minutes) = (history, minutes);
}

/// The whole status at a moment that does not move.
fn status_at_fixed(place: &Place) -> String {
    let output = place.run(&["status", "--json", "--now", FIXED]);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_chair_that_goes_on_after_a_pause_says_how_long_ago_the_last_act_was() {
    let place = Place::new();
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    let source = include_str!("../../agenda.toml");
    let agenda = Arc::new(read(source, &setting).unwrap());
    let act = agenda.read_time("10:36:48", agenda.start()).unwrap();
    // The rehearsal shows 10:40 now, and has stood idle for 3 min 12.
    let rehearsal = Rehearsal { real: SystemClock.now() - Length(192), simulated: act, speed: 1 };
    let opening = Opening { agenda, source: source.into(), rehearsal: Some(rehearsal) };
    let press = || Press { id: new_id(), at: act, by: Author::default() };
    let mut clerk = Clerk::new(Box::new(SqliteLog::open(&place.session()).unwrap()));
    clerk.open(&opening, &press(), false).unwrap().outcome.unwrap();
    let more = Command::Extend { by: Length::minutes(1), slot: None, phase: None };
    clerk.rule(&more, &press()).unwrap().outcome.unwrap();
    let chair = place.joins(&["chair"], 80, 24);
    chair.wait("the pause", |seen| seen.has("the last act was #2, at 10:37, 3 min 1"));
}
