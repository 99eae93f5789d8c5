//! Two chairs, a desk and scripts at one session, who all press what comes to mind: one history, nothing lost, nothing
//! twice, and in the end the same picture everywhere.
//!
//! `ADJOURN_SEED` says which keys, `ADJOURN_SPEED` how fast the hour passes.

use crate::killed::{Dice, number};
use crate::place::Place;
use crate::pty::{Seen, Terminal};
use crate::week::{KEYS, a_second};
use adjourn::log::Log;
use adjourn::log::sqlite::SqliteLog;
use adjourn::session::entry::EntryId;
use adjourn::session::event::Event;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

const MINUTE: u64 = 60;

#[test]
fn two_chairs_a_desk_and_scripts_who_act_at_once_end_at_one_picture_of_one_history() {
    all_act_for(3 * MINUTE);
}

#[test]
#[ignore = "the long run: an hour of two chairs at once"]
fn an_hour_of_two_chairs_a_desk_and_scripts_at_once_is_one_history() {
    all_act_for(60 * MINUTE);
}

/// Everybody acts for so many seconds of the session.
fn all_act_for(seconds: u64) {
    let seed = number("ADJOURN_SEED", u64::from(std::process::id()) * 2_654_435_761 + 1);
    let hurry = number("ADJOURN_SPEED", 20).to_string();
    println!("ADJOURN_SEED={seed}");
    let place = Place::new();
    let mut chair = place.chair_at("2011-04-12T10:40:00", &["--speed", &hurry]);
    let mut other = place.joins(&["chair", "--by", "Ana"], 80, 24);
    let mut desk = place.joins(&["desk", "--by", "Bo"], 120, 40);
    let stage = place.joins(&["stage"], 80, 24);
    for joined in [&other, &desk, &stage] {
        joined.wait("the session joined", |seen| seen.is_up() && seen.has("REHEARSAL"));
    }
    let until = chair.look("the clock", Seen::clock) + seconds;
    let over = AtomicBool::new(false);
    let (keys, messages, history) = thread::scope(|scope| {
        let hands = [&mut chair, &mut other, &mut desk].into_iter().zip(1..);
        let hands: Vec<_> = hands
            .map(|(hand, number)| {
                let dice = Dice(seed.wrapping_add(number));
                scope.spawn(move || presses(hand, dice, until))
            })
            .collect();
        let scripts = scope.spawn(|| sends(&place, &over));
        let history = scope.spawn(|| watches(&place, &over));
        let keys: Vec<u64> = hands.into_iter().map(|hand| hand.join().unwrap()).collect();
        over.store(true, Ordering::SeqCst);
        (keys, scripts.join().unwrap(), history.join().unwrap())
    });
    let acts = look_at_history(&place, &messages, &history);
    // A dark stage would agree with any other.
    drop(place.run(&["do", "blackout", "off"]));
    for chair in [&mut chair, &mut other] {
        shows_the_stage(chair);
    }
    chair.agree(&stage);
    other.agree(&stage);
    println!(
        "{keys:?} keys, {} scripts, {acts:?} in {} looks, one history, one picture",
        messages.len(),
        history.len()
    );
}

/// Presses a key every few seconds of the session, and gives how many.
fn presses(seat: &mut Terminal, mut dice: Dice, until: u64) -> u64 {
    for pressed in 0.. {
        let now = seat.look("the clock", Seen::clock);
        if now >= until {
            return pressed;
        }
        let key = KEYS[usize::try_from(dice.below(KEYS.len() as u64)).unwrap()];
        seat.type_in(key);
        let pause = dice.below(6);
        seat.wait("the clock running", |seen| seen.clock() > Some(now + pause));
    }
    unreachable!("the hour ends")
}

/// Sends messages, and gives those that it was told are on record.
fn sends(place: &Place, over: &AtomicBool) -> Vec<String> {
    let texts = (0..).map(|number| format!("script {number}")).take_while(|_| !over.load(Ordering::SeqCst));
    texts.filter(|text| place.run(&["do", "message", text, "--by", "Script"]).status.success()).collect()
}

/// Looks at the log again and again: what was there stays, where it was.
fn watches(place: &Place, over: &AtomicBool) -> Vec<EntryId> {
    let mut log = SqliteLog::open_read_only(&place.session()).unwrap();
    let mut known: Vec<EntryId> = Vec::new();
    while !over.load(Ordering::SeqCst) {
        let now: Vec<EntryId> = log.after(0).unwrap().into_iter().map(|(_, entry)| entry.id).collect();
        assert!(now.starts_with(&known), "what was on record is there, and where it was");
        known = now;
        drop(place.status());
    }
    known
}

/// Whether the log is one history with all that was acknowledged, and each of it once; how many acts of whom it holds.
fn look_at_history(place: &Place, messages: &[String], known: &[EntryId]) -> BTreeMap<String, u64> {
    let entries = SqliteLog::open_read_only(&place.session()).unwrap().after(0).unwrap();
    let ids: Vec<EntryId> = entries.iter().map(|(_, entry)| entry.id).collect();
    assert!(ids.starts_with(known));
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an act stands twice");
    let turns: Vec<u64> = entries.iter().map(|(_, entry)| entry.turn).collect();
    assert_eq!(turns, (1..=turns.len() as u64).collect::<Vec<_>>(), "one counted on from the other");
    assert!(entries.windows(2).all(|pair| pair[0].1.at <= pair[1].1.at));
    let mut sent: BTreeMap<&str, u64> = BTreeMap::new();
    let mut acts: BTreeMap<String, u64> = BTreeMap::new();
    for (_, entry) in &entries {
        *acts.entry(entry.by.name.clone()).or_default() += 1;
        if let Event::MessageShown { text } = &entry.event {
            *sent.entry(text).or_default() += 1;
        }
    }
    assert!(messages.iter().all(|text| sent.get(text.as_str()) == Some(&1)), "{messages:?} {sent:?}");
    acts
}

/// Closes what is asked, turns to the picture of the stage, and reads what is told there until nothing is left.
fn shows_the_stage(chair: &mut Terminal) {
    for key in ["\x1b", "\x1b", "v"] {
        chair.type_in(key);
        a_second(chair);
    }
    let tells = |seen: &Seen| seen.text().lines().last().is_some_and(|line| !line.trim().is_empty());
    for _ in 0..1_000 {
        if !chair.read(tells) {
            return;
        }
        // A key a second after it was told takes it away.
        let from = chair.read(|seen| seen.bytes.len());
        chair.type_in("\x1b");
        chair.wait("something new", |seen| seen.bytes.len() > from);
    }
    panic!("it goes on telling\n{}", chair.text());
}
