//! A clerk whose disk fails: what was ruled meanwhile counts, is kept, and is written in order when the disk is back.

use crate::disk::{Disk, State, dead, full};
use crate::room::{CEILING, extend, lines, next, opening, press, say, slot};
use adjourn::agenda::Phase;
use adjourn::clerk::{Clerk, ClerkHandle, Order, Report, employ};
use adjourn::log::memory::MemoryLog;
use adjourn::log::{Log, LogError};
use adjourn::session::answer::OutOfOrder;
use adjourn::session::command::Command;
use adjourn::session::entry::{Effect, Entry};
use adjourn::session::event::{Event, Rehearsal};
use adjourn::session::{Press, Session};
use std::sync::mpsc::{Receiver, channel};

fn clerk(log: &impl CloneLog) -> Clerk {
    Clerk::new(log.hand())
}

trait CloneLog {
    fn hand(&self) -> Box<dyn Log>;
}

impl<L: Log + Clone + 'static> CloneLog for L {
    fn hand(&self) -> Box<dyn Log> {
        Box::new(self.clone())
    }
}

/// Rules as the office does: what cannot be written is kept.
fn rules(clerk: &mut Clerk, command: &Command, press: Press) -> Result<u64, OutOfOrder> {
    match clerk.rule(command, &press) {
        Ok(ruling) => ruling.outcome.map(|answer| answer.turn),
        Err(error) => {
            assert!(error.may_pass(), "{error}");
            clerk.keep(command, press).map(|answer| answer.turn)
        }
    }
}

/// Whether each entry counts, in the order of the fold.
fn effects(session: &Session) -> Vec<(String, bool)> {
    let line = |(entry, effect): (&Entry, &Effect)| (entry.event.kind().to_owned(), *effect == Effect::InEffect);
    session.current().map(line).collect()
}

fn named(lines: &[(&str, bool)]) -> Vec<(String, bool)> {
    lines.iter().map(|(kind, counts)| ((*kind).to_owned(), *counts)).collect()
}

#[test]
fn what_could_not_be_written_counts_at_once_and_is_written_in_order_with_its_own_times() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    let mut ana = clerk(&disk);
    ana.open(&opening(None), &press(600), false).unwrap();
    disk.is_now(State::Full);
    for (second, command) in [(700, extend(5)), (800, next()), (900, say("two minutes"))] {
        assert!(rules(&mut ana, &command, press(second)).is_ok());
    }
    // Each was ruled on top of the one before it, and nothing is on disk.
    let counts = named(&[("opened", true), ("extended", true), ("qa-opened", true), ("message-shown", true)]);
    assert_eq!(effects(&ana.provisional()), counts);
    assert_eq!((ana.kept().len(), clerk(&log).catch_up().unwrap().len()), (3, 1));
    assert_eq!(ana.write_kept(), Err(full()));
    disk.is_now(State::Works);
    assert_eq!(ana.write_kept(), Ok(()));
    let written = clerk(&log).catch_up().unwrap();
    let expected = [("opened", 600, 1), ("extended", 700, 2), ("qa-opened", 800, 3), ("message-shown", 900, 4)];
    assert_eq!(lines(&written), expected.map(|(kind, at, turn)| (kind.to_owned(), at, turn)));
    assert_eq!((ana.kept(), effects(ana.session())), (Vec::new(), counts));
}

#[test]
fn what_is_kept_is_refused_as_it_would_be_on_disk() {
    let disk = Disk::over(&MemoryLog::default());
    let mut ana = clerk(&disk);
    ana.open(&opening(None), &press(600), false).unwrap();
    disk.is_now(State::Full);
    assert_eq!(rules(&mut ana, &next(), press(700)), Ok(2));
    assert_eq!(rules(&mut ana, &next(), press(800)), Err(OutOfOrder::OverAlready(slot(), Phase::Talk)));
    assert_eq!(ana.kept().len(), 1);
}

#[test]
fn the_acts_of_others_meanwhile_may_leave_what_was_kept_without_effect_and_no_number_stands_twice() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    let (mut ana, mut bo) = (clerk(&disk), clerk(&log));
    ana.open(&opening(None), &press(600), false).unwrap();
    disk.is_now(State::Dead);
    assert_eq!(rules(&mut ana, &next(), press(800)), Ok(2));
    assert_eq!(rules(&mut ana, &extend(5), press(900)), Ok(3));
    // Bo, whose disk works, had opened Q&A a minute before.
    bo.rule(&next(), &press(740)).unwrap().outcome.unwrap();
    disk.is_now(State::Works);
    ana.write_kept().unwrap();
    let expected = [("opened", 600, 1), ("qa-opened", 740, 2), ("qa-opened", 800, 3), ("extended", 900, 4)];
    let all = clerk(&log).catch_up().unwrap();
    assert_eq!(lines(&all), expected.map(|(kind, at, turn)| (kind.to_owned(), at, turn)));
    let counts = named(&[("opened", true), ("qa-opened", true), ("qa-opened", false), ("extended", true)]);
    assert_eq!(effects(ana.session()), counts);
    bo.catch_up().unwrap();
    assert_eq!(effects(bo.session()), counts);
}

#[test]
fn an_act_of_a_day_that_somebody_began_afresh_meanwhile_stays_with_that_day() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    let (mut ana, mut bo) = (clerk(&disk), clerk(&log));
    ana.open(&opening(None), &press(600), false).unwrap();
    disk.is_now(State::Full);
    rules(&mut ana, &extend(5), press(700)).unwrap();
    bo.open(&opening(None), &press(710), true).unwrap();
    disk.is_now(State::Works);
    ana.write_kept().unwrap();
    assert_eq!(effects(ana.session()), named(&[("opened", true)]));
    assert_eq!(clerk(&log).catch_up().unwrap().len(), 3);
}

#[test]
fn a_session_that_was_opened_without_the_disk_joins_the_one_that_stands_on_it() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    let (mut ana, mut bo) = (clerk(&disk), clerk(&log));
    bo.open(&opening(None), &press(0), false).unwrap();
    disk.is_now(State::Dead);
    assert_eq!(ana.open(&opening(None), &press(600), false), Err(dead()));
    ana.keep_opening(opening(None), press(600), false);
    rules(&mut ana, &extend(5), press(700)).unwrap();
    assert_eq!(effects(&ana.provisional()), named(&[("opened", true), ("extended", true)]));
    disk.is_now(State::Works);
    ana.write_kept().unwrap();
    let expected = [("opened", 0, 1), ("extended", 700, 2)];
    let all = clerk(&log).catch_up().unwrap();
    assert_eq!(lines(&all), expected.map(|(kind, at, turn)| (kind.to_owned(), at, turn)));
    assert_eq!(effects(ana.session()), named(&[("opened", true), ("extended", true)]));
}

#[test]
fn what_was_kept_for_a_real_session_is_never_written_into_a_rehearsal() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    disk.is_now(State::Dead);
    let mut ana = clerk(&disk);
    ana.keep_opening(opening(None), press(600), false);
    let rehearsal = Rehearsal { real: press(0).at, simulated: press(0).at, speed: 1 };
    clerk(&log).open(&opening(Some(rehearsal)), &press(0), false).unwrap();
    disk.is_now(State::Works);
    assert_eq!(ana.write_kept(), Err(LogError::WrongMode { rehearsal: true }));
    assert_eq!((ana.kept().len(), clerk(&log).catch_up().unwrap().len()), (1, 1));
}

#[test]
fn an_act_that_a_disk_wrote_and_said_it_had_not_is_written_once() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    let mut ana = clerk(&disk);
    ana.open(&opening(None), &press(600), false).unwrap();
    disk.is_now(State::WritesAndComplains);
    rules(&mut ana, &extend(5), press(700)).unwrap();
    rules(&mut ana, &extend(1), press(800)).unwrap();
    disk.is_now(State::Works);
    ana.write_kept().unwrap();
    let expected = [("opened", 600, 1), ("extended", 700, 2), ("extended", 800, 3)];
    let all = clerk(&log).catch_up().unwrap();
    assert_eq!(lines(&all), expected.map(|(kind, at, turn)| (kind.to_owned(), at, turn)));
}

/// A clerk at work on that disk, and what it tells after what the log held.
fn employed(disk: &Disk) -> (ClerkHandle, Receiver<Report>) {
    let (reports, told) = channel();
    let handle = employ(clerk(disk), None, move |report| reports.send(report).unwrap_or_default());
    assert!(matches!(told.recv_timeout(CEILING), Ok(Report::Grew(_))));
    (handle, told)
}

fn hear(told: &Receiver<Report>) -> Report {
    told.recv_timeout(CEILING).unwrap()
}

#[test]
fn the_seat_is_told_of_each_act_that_is_kept_of_all_of_them_and_once_of_the_end() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    clerk(&log).open(&opening(None), &press(600), false).unwrap();
    let (handle, told) = employed(&disk);
    disk.is_now(State::Full);
    for number in 1..=2 {
        let press = press(700 + number);
        let id = press.id;
        handle.send(Order::Rule { command: extend(number), press });
        assert!(matches!(hear(&told), Report::Kept { press, .. } if press == id));
        let Report::Unwritten { entries, why } = hear(&told) else { panic!("it tells what is unwritten") };
        assert_eq!((entries.len(), why), (usize::try_from(number).unwrap(), full()));
    }
    // The same trouble is not told again each time that the clerk tries by itself.
    handle.send(Order::CatchUp);
    disk.is_now(State::Works);
    handle.send(Order::CatchUp);
    let Report::Grew(entries) = hear(&told) else { panic!("it hands out what was written") };
    assert_eq!(entries.iter().map(|entry| entry.turn).collect::<Vec<_>>(), [2, 3]);
    assert!(matches!(hear(&told), Report::Recovered { written: 2 }));
    drop(handle);
    assert_eq!(told.iter().count(), 0);
}

#[test]
fn what_was_kept_and_is_written_with_an_act_that_is_refused_is_told_as_written() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    clerk(&log).open(&opening(None), &press(600), false).unwrap();
    let (handle, told) = employed(&disk);
    disk.is_now(State::Full);
    handle.send(Order::Rule { command: extend(1), press: press(700) });
    assert!(matches!(hear(&told), Report::Kept { .. }));
    assert!(matches!(hear(&told), Report::Unwritten { .. }));
    disk.is_now(State::Works);
    handle.send(Order::Rule { command: Command::Strike { turn: Some(99), with_later: false }, press: press(800) });
    // The clerk may have come to it by itself in between, and tells it in another order then.
    let rest: Vec<Report> = std::iter::from_fn(|| told.recv_timeout(CEILING).ok()).take(2).collect();
    drop(handle);
    let rest: Vec<Report> = rest.into_iter().chain(told.iter()).collect();
    assert!(rest.iter().any(|report| matches!(report, Report::Recovered { written: 1 })), "{rest:?}");
}

#[test]
fn an_act_after_the_disk_is_back_is_written_behind_what_was_kept() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    clerk(&log).open(&opening(None), &press(600), false).unwrap();
    let (handle, told) = employed(&disk);
    disk.is_now(State::Full);
    handle.send(Order::Rule { command: extend(1), press: press(700) });
    assert!(matches!(hear(&told), Report::Kept { .. }));
    assert!(matches!(hear(&told), Report::Unwritten { .. }));
    disk.is_now(State::Works);
    handle.send(Order::Rule { command: extend(2), press: press(800) });
    // The clerk may have come to it by itself in between.
    let rest: Vec<Report> = std::iter::from_fn(|| told.recv_timeout(CEILING).ok()).take(2).collect();
    drop(handle);
    let rest: Vec<Report> = rest.into_iter().chain(told.iter()).collect();
    assert!(rest.iter().any(|report| matches!(report, Report::Recovered { written: 1 })), "{rest:?}");
    let written = clerk(&log).catch_up().unwrap();
    let lengths = written.iter().filter_map(|entry| match &entry.event {
        Event::Extended { by, .. } => Some(by.seconds() / 60),
        _ => None,
    });
    assert_eq!(lengths.collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn a_seat_that_leaves_writes_what_it_kept_if_it_can_by_then() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    clerk(&log).open(&opening(None), &press(600), false).unwrap();
    let (handle, told) = employed(&disk);
    disk.is_now(State::Full);
    handle.send(Order::Rule { command: extend(1), press: press(700) });
    assert!(matches!((hear(&told), hear(&told)), (Report::Kept { .. }, Report::Unwritten { .. })));
    disk.is_now(State::Works);
    drop(handle);
    assert_eq!(clerk(&log).catch_up().unwrap().len(), 2);
}

#[test]
fn a_slow_disk_holds_up_the_clerk_and_nobody_else() {
    let log = MemoryLog::default();
    let disk = Disk::over(&log);
    clerk(&log).open(&opening(None), &press(600), false).unwrap();
    let (handle, told) = employed(&disk);
    disk.is_now(State::Slow);
    // Orders are taken at once, whatever the disk does.
    for minutes in 1..=3 {
        handle.send(Order::Rule { command: extend(minutes), press: press(700 + minutes) });
    }
    assert!(told.try_recv().is_err());
    disk.is_now(State::Works);
    for turn in 2..=4 {
        assert!(matches!(hear(&told), Report::Ruled { ruling, .. } if ruling.outcome.as_ref().unwrap().turn == turn));
    }
}
