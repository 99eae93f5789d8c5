//! The clerk with a session that is really ruled on, and with logs that fail.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use super::*;
use crate::agenda::read::{Setting, read};
use crate::agenda::{Phase, SlotId};
use crate::clock::new_id;
use crate::duration::{Length, Second};
use crate::log::memory::MemoryLog;
use crate::session::entry::Author;
use crate::session::event::Rehearsal;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::time::Duration;

/// One panel, from [`START`].
const DAY: &str = r#"
title = "Day"
date = 2011-04-12
timezone = "UTC"
[[slot]]
id = "a"
kind = "panel"
title = "A"
start = "13:00"
qa = "13:45"
end = "14:00"
"#;
const START: i64 = 1_302_613_200;
const CEILING: Duration = Duration::from_secs(10);

#[test]
fn a_session_is_opened_once_and_begun_anew_on_demand() {
    let log = MemoryLog::default();
    let (mut ana, mut bo) = (clerk(&log), clerk(&log));
    let first = ana.open(&opening(None), &press(0), false).unwrap();
    assert_eq!((first.entries.len(), first.outcome.unwrap().turn), (1, 1));
    let joined = bo.open(&opening(None), &press(1), false).unwrap();
    // What came is handed out, and nothing was added to it.
    assert_eq!((joined.entries, joined.outcome.unwrap().turn), (first.entries, 1));
    let anew = bo.open(&opening(None), &press(2), true).unwrap();
    assert_eq!((anew.entries.len(), anew.outcome.unwrap().turn), (1, 2));
    assert_eq!(ana.catch_up().unwrap(), anew.entries);
    assert_eq!(ana.session().entries(), bo.session().entries());
}

#[test]
fn a_rehearsal_never_writes_to_a_real_session_nor_the_other_way_round() {
    let rehearsal = Some(Rehearsal { real: Second(0), simulated: Second(START), speed: 1 });
    for (standing, wished) in [(None, rehearsal), (rehearsal, None)] {
        let log = MemoryLog::default();
        let (mut ana, mut bo) = (clerk(&log), clerk(&log));
        ana.open(&opening(standing), &press(0), false).unwrap();
        for anew in [false, true] {
            let refused = bo.open(&opening(wished), &press(1), anew);
            assert_eq!(refused, Err(LogError::WrongMode { rehearsal: standing.is_some() }));
        }
        assert_eq!(ana.catch_up(), Ok(Vec::new()));
        // The refusal kept back nothing of what stands.
        assert_eq!(bo.catch_up().unwrap().len(), 1);
    }
}

#[test]
fn a_next_that_two_press_at_once_moves_once() {
    let log = MemoryLog::default();
    let (mut ana, mut bo) = (clerk(&log), clerk(&log));
    ana.open(&opening(None), &press(600), false).unwrap();
    bo.catch_up().unwrap();
    let moved = ana.rule(&next(), &press(700)).unwrap();
    let refused = bo.rule(&next(), &press(700)).unwrap();
    assert!(moved.outcome.is_ok());
    assert_eq!(refused.outcome, Err(OutOfOrder::OverAlready(slot(), Phase::Talk)));
    // The one who came too late learns at once what the other did.
    assert_eq!(refused.entries, moved.entries);
}

#[test]
fn a_press_that_is_written_twice_counts_once() {
    let log = MemoryLog::default();
    let mut ana = clerk(&log);
    ana.open(&opening(None), &press(600), false).unwrap();
    let pressed = press(700);
    let once = ana.rule(&extend(), &pressed).unwrap();
    let twice = ana.rule(&extend(), &pressed).unwrap();
    assert_eq!(twice.outcome.unwrap().turn, once.outcome.unwrap().turn);
    assert_eq!((twice.entries.len(), ana.session().entries().len()), (0, 2));
}

#[test]
fn what_could_not_be_written_was_not_ruled_and_nothing_of_others_is_lost() {
    let log = MemoryLog::default();
    let (failing, works) = FailingLog::over(&log);
    let (mut ana, mut bo) = (Clerk::new(Box::new(failing)), clerk(&log));
    bo.open(&opening(None), &press(600), false).unwrap();
    works.store(false, Ordering::SeqCst);
    let pressed = press(700);
    assert_eq!(ana.rule(&extend(), &pressed), Err(full()));
    assert_eq!((ana.session().entries().len(), bo.catch_up().unwrap().len()), (1, 0));
    works.store(true, Ordering::SeqCst);
    let again = ana.rule(&extend(), &pressed).unwrap();
    let kinds: Vec<_> = again.entries.iter().map(|entry| entry.event.kind().to_owned()).collect();
    assert_eq!(kinds, ["opened", "extended"]);
}

#[test]
fn the_first_report_tells_what_the_log_holds_also_when_that_is_nothing() {
    let (reports, told) = channel();
    let _handle = employ(clerk(&MemoryLog::default()), None, move |report| reports.send(report).unwrap_or_default());
    let first = told.recv_timeout(CEILING).unwrap();
    assert!(matches!(first, Report::Grew(entries) if entries.is_empty()));
}

#[test]
fn what_was_ordered_before_the_end_is_written_before_the_end() {
    let log = MemoryLog::default();
    let handle = employ(clerk(&log), None, |_| ());
    handle.send(Order::Open { opening: opening(None), press: press(600), anew: false });
    for minute in 0..20 {
        handle.send(Order::Rule { command: extend(), press: press(700 + minute) });
    }
    drop(handle);
    assert_eq!(clerk(&log).catch_up().unwrap().len(), 21);
}

#[test]
fn a_log_that_cannot_be_opened_is_told_with_every_order() {
    let (reports, told) = channel();
    let open = || Err::<(Clerk, Option<crate::log::bell::Bell>), _>(LogError::NoHome);
    let handle = employ_with(open, move |report| reports.send(report).unwrap_or_default());
    handle.send(Order::Rule { command: extend(), press: press(0) });
    for _ in 0..2 {
        let Report::Failed { error, .. } = told.recv_timeout(CEILING).unwrap() else { panic!("it cannot work") };
        assert_eq!(error, LogError::NoHome);
    }
}

#[test]
fn an_order_that_can_never_be_carried_out_is_named_and_the_record_is_said_to_be_well_afterwards() {
    let log = MemoryLog::default();
    clerk(&log).open(&opening(None), &press(0), false).unwrap();
    let (reports, told) = channel();
    let handle = employ(clerk(&log), None, move |report| reports.send(report).unwrap_or_default());
    let rehearsal = Some(Rehearsal { real: Second(0), simulated: Second(START), speed: 1 });
    let wrong = press(1);
    let id = wrong.id;
    handle.send(Order::Open { opening: opening(rehearsal), press: wrong, anew: true });
    handle.send(Order::Rule { command: extend(), press: press(700) });
    let mut heard = std::iter::from_fn(|| told.recv_timeout(CEILING).ok());
    let failed = heard.find_map(|report| if let Report::Failed { press, .. } = report { Some(press) } else { None });
    assert_eq!(failed, Some(Some(id)));
    assert!(heard.any(|report| matches!(report, Report::Recovered { written: 0 })));
}

#[test]
fn a_session_that_a_newer_adjourn_opened_is_not_opened_over_it() {
    let log = MemoryLog::default();
    let newer = Entry {
        event: Event::Unknown { kind: "opened".to_owned(), body: "".into() },
        ..Session::default().opened(opening(None), press(0))
    };
    log.clone().append(0, &mut |_| Some(newer.clone())).unwrap();
    let mut ana = clerk(&log);
    for anew in [false, true] {
        assert_eq!(ana.open(&opening(None), &press(1), anew), Err(LogError::UnknownKind { id: newer.id }));
    }
    assert_eq!(clerk(&log).catch_up().unwrap().len(), 1);
}

/// A log that can always be read, and written when it is told so.
struct FailingLog {
    log: MemoryLog,
    works: Arc<AtomicBool>,
}

impl FailingLog {
    fn over(log: &MemoryLog) -> (Self, Arc<AtomicBool>) {
        let works = Arc::new(AtomicBool::new(true));
        (Self { log: log.clone(), works: Arc::clone(&works) }, works)
    }
}

impl Log for FailingLog {
    fn after(&mut self, seen: Arrival) -> Result<Arrived, LogError> {
        self.log.after(seen)
    }

    fn append(
        &mut self,
        seen: Arrival,
        decide: &mut dyn FnMut(Arrived) -> Option<Entry>,
    ) -> Result<Option<(Arrival, Entry)>, LogError> {
        if self.works.load(Ordering::SeqCst) {
            return self.log.append(seen, decide);
        }
        decide(self.log.after(seen)?);
        Err(full())
    }
}

fn full() -> LogError {
    LogError::Full { path: "x.session".into() }
}

fn clerk(log: &MemoryLog) -> Clerk {
    Clerk::new(Box::new(log.clone()))
}

fn press(second: i64) -> Press {
    Press { id: new_id(), at: Second(START + second), by: Author::default() }
}

fn next() -> Command {
    Command::Next { ends: Some((slot(), Phase::Talk)), at: None }
}

fn extend() -> Command {
    Command::Extend { by: Length::minutes(1), slot: None, phase: None }
}

fn slot() -> SlotId {
    SlotId("a".to_owned())
}

fn opening(rehearsal: Option<Rehearsal>) -> Opening {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    Opening { agenda: Arc::new(read(DAY, &setting).unwrap()), source: DAY.into(), rehearsal }
}
