//! A room without a terminal: how a seat comes to its session, and what it shows where the record fails.
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use super::*;
use crate::agenda::read::read_at;
use crate::clerk::{Clerk, employ};
use crate::cli::sitting::Plan;
use crate::clock::SystemClock;
use crate::duration::Length;
use crate::log::lasting::LastingLog;
use crate::log::place::{Mode, Sessions};
use crate::log::{Arrival, Arrived, Log, LogError};
use crate::seat::notice::Said;
use crate::session::command::Command;
use crate::session::entry::{Author, Entry};
use crate::session::event::{Opening, Rehearsal};
use crate::settings::Settings;
use crate::words::Language;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

/// One slot for the whole of the day on which it is read.
const TODAY: &str = "title = 'Day'\n[[slot]]\nid = 'a'\ntitle = 'A'\nstart = '00:00'\nend = '23:59'\n";
const CEILING: Duration = Duration::from_secs(20);

/// A directory with the sessions of one agenda.
struct Place {
    directory: TempDir,
    plan: Plan,
}

impl Place {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let agenda = Arc::new(read_at(TODAY, chrono_tz::UTC, SystemClock.now()).unwrap());
        Self { plan: Plan { path: directory.path().join("agenda.toml"), source: TODAY.into(), agenda }, directory }
    }

    /// What a chair without options works on.
    fn sitting(&self) -> Sitting {
        Sitting {
            plan: self.plan.clone(),
            file_trouble: None,
            sessions: Sessions::of(&self.directory.path().join("state"), &self.plan.path, self.plan.agenda.date),
            named: None,
            simulated: None,
            language: Language::En,
            speed: 1,
            anew: false,
            shared: false,
            notify: false,
            bell: false,
            author: Author::default(),
            settings: Settings::default(),
            theme: None,
        }
    }

    fn rehearsing(&self) -> Sitting {
        Sitting { simulated: Some(self.noon()), ..self.sitting() }
    }

    fn noon(&self) -> Second {
        self.plan.agenda.start() + Length::minutes(12 * 60)
    }

    fn file(&self, mode: Mode) -> PathBuf {
        self.sitting().sessions.path(mode).to_owned()
    }

    /// Opens a session at a place, begun just now if it is a rehearsal.
    fn open(&self, path: &Path, mode: Mode) {
        let real = SystemClock.now();
        let rehearsal = (mode == Mode::Rehearsal).then(|| Rehearsal { real, simulated: self.noon(), speed: 1 });
        let opening = Opening { agenda: Arc::clone(&self.plan.agenda), source: TODAY.into(), rehearsal };
        let press = Press { id: new_id(), at: real, by: Author::default() };
        clerk(path).open(&opening, &press, false).unwrap();
    }
}

fn clerk(path: &Path) -> Clerk {
    Clerk::new(Box::new(LastingLog::at(path, true)))
}

/// What stands in the file.
fn in_file(path: &Path) -> Session {
    let mut clerk = clerk(path);
    clerk.catch_up().unwrap();
    clerk.session().clone()
}

/// A room and its inbox.
struct Seated {
    room: Room,
    inbox: Receiver<Inbox>,
}

impl Seated {
    fn at(sitting: Sitting) -> Self {
        Self::of(SeatKind::Chair, sitting)
    }

    fn of(kind: SeatKind, sitting: Sitting) -> Self {
        let (sender, inbox) = channel();
        Self { room: Room::enter(sitting, kind, sender).unwrap(), inbox }
    }

    /// Takes what comes until that is so.
    fn until(&mut self, is_so: impl Fn(&Room) -> bool) {
        while !is_so(&self.room) {
            self.room.take(self.inbox.recv_timeout(CEILING).unwrap());
        }
    }
}

/// Whether what is shown is a rehearsal; nothing where no session is.
fn rehearses(room: &Room) -> Option<bool> {
    room.shown().opening().map(|opening| opening.rehearsal.is_some())
}

#[test]
fn a_rehearsal_whose_file_cannot_be_read_stays_one_and_is_on_record_once_it_can() {
    let place = Place::new();
    let file = place.file(Mode::Rehearsal);
    // A directory where the file should be can be neither read nor written, by nobody.
    std::fs::create_dir_all(&file).unwrap();
    let mut seated = Seated::at(place.rehearsing());
    seated.until(|room| room.seat.unwritten() > 0);
    assert_eq!(rehearses(&seated.room), Some(true));
    std::fs::remove_dir(&file).unwrap();
    seated.until(|room| room.seat.unwritten() == 0);
    assert_eq!(rehearses(&seated.room), Some(true));
    seated.room.leave(&seated.inbox).unwrap();
    assert!(in_file(&file).opening().unwrap().rehearsal.is_some());
    assert!(!place.file(Mode::Real).exists());
}

#[test]
fn a_seat_that_is_leaving_opens_nothing_more() {
    let place = Place::new();
    let file = place.file(Mode::Real);
    std::fs::create_dir_all(&file).unwrap();
    let mut seated = Seated::at(place.sitting());
    // The clerk is gone; what it told of a file that cannot be read is heard last of all.
    seated.room.clerk = None;
    std::fs::remove_dir(&file).unwrap();
    seated.room.leave(&seated.inbox).unwrap();
    assert!(!file.exists());
}

#[test]
fn a_session_that_is_no_rehearsal_is_not_rehearsed_in_nor_a_rehearsal_begun_anew_as_a_day() {
    for mode in [Mode::Real, Mode::Rehearsal] {
        let place = Place::new();
        let file = place.directory.path().join("x.session");
        place.open(&file, mode);
        let asked = match mode {
            Mode::Real => place.rehearsing(),
            Mode::Rehearsal => Sitting { anew: true, ..place.sitting() },
        };
        let (sender, _inbox) = channel();
        let entered = Room::enter(Sitting { named: Some(file.clone()), ..asked }, SeatKind::Chair, sender);
        assert_eq!(entered.err().map(|refusal| refusal.code), Some(1), "{mode:?}");
        assert_eq!(in_file(&file).entries().len(), 1, "{mode:?}");
    }
}

#[test]
fn an_opening_that_can_never_be_is_the_end_of_the_seat() {
    let place = Place::new();
    let mut seated = Seated::at(place.rehearsing());
    let press = seated.room.way.ordered().unwrap();
    let error = LogError::WrongMode { rehearsal: false };
    seated.room.heard_from_clerk(Report::Failed { error, press: Some(press) });
    assert!(seated.room.left);
    let refusal = seated.room.leave(&seated.inbox).unwrap_err();
    assert!(refusal.text.contains("is a real one"), "{}", refusal.text);
}

#[test]
fn a_rehearsal_that_was_kept_ends_once_a_real_session_is_found_in_its_place_and_a_day_does_not() {
    let place = Place::new();
    for (sitting, rehearsal) in [(place.rehearsing(), false), (place.sitting(), true)] {
        let mut seated = Seated::at(sitting);
        let entries = seated.room.shown().entries().iter().map(|entry| entry.as_ref().clone()).collect();
        seated.room.heard_from_clerk(Report::Unwritten { entries, why: LogError::WrongMode { rehearsal } });
        assert_eq!(seated.room.left, !rehearsal);
        let told = seated.room.seat.notices().latest().map(|told| told.said.clone());
        let is_why = |said: &Said| matches!(said, Said::RecordFailed(why) if why.contains("is a rehearsal"));
        assert_eq!(told.as_ref().is_some_and(is_why), rehearsal, "{told:?}");
    }
}

#[test]
fn a_day_that_is_begun_afresh_is_a_real_one_also_after_its_rehearsal() {
    let place = Place::new();
    place.open(&place.file(Mode::Rehearsal), Mode::Rehearsal);
    let sitting = Sitting { anew: true, ..place.sitting() };
    assert_eq!(sitting.place(), Ok(place.file(Mode::Real)));
    let mut seated = Seated::at(sitting);
    seated.until(|room| rehearses(room).is_some());
    assert_eq!(rehearses(&seated.room), Some(false));
    seated.room.leave(&seated.inbox).unwrap();
    assert_eq!(in_file(&place.file(Mode::Real)).entries().len(), 1);
    // And once more the same day.
    let mut again = Seated::at(Sitting { anew: true, ..place.sitting() });
    again.until(|room| room.seat.situation() == Situation::Open && room.shown().opening().is_some());
    again.room.leave(&again.inbox).unwrap();
    assert_eq!(in_file(&place.file(Mode::Real)).entries().len(), 2);
}

#[test]
fn a_file_in_which_nobody_opened_a_session_yet_is_one_to_open() {
    for laid_out in [false, true] {
        let place = Place::new();
        let file = place.directory.path().join("x.session");
        std::fs::write(&file, "").unwrap();
        if laid_out {
            assert!(clerk(&file).catch_up().unwrap().is_empty());
        }
        let mut seated = Seated::at(Sitting { named: Some(file.clone()), ..place.sitting() });
        seated.until(|room| rehearses(room) == Some(false));
        seated.room.leave(&seated.inbox).unwrap();
        assert_eq!(in_file(&file).entries().len(), 1);
    }
}

#[test]
fn a_rehearsal_that_cannot_be_read_decides_nothing_about_the_day() {
    type Spoil = fn(&Path);
    let spoiled: [Spoil; 3] = [
        |file| std::fs::create_dir(file).unwrap(),
        |file| std::fs::write(file, "no session ".repeat(1_000)).unwrap(),
        |file| std::fs::write(file, "SQLite format 3\0".repeat(1_000)).unwrap(),
    ];
    for spoil in spoiled {
        let place = Place::new();
        std::fs::create_dir(place.directory.path().join("state")).unwrap();
        spoil(&place.file(Mode::Rehearsal));
        assert_eq!(place.sitting().place(), Ok(place.file(Mode::Real)));
        let mut seated = Seated::at(place.sitting());
        seated.until(|room| rehearses(room) == Some(false));
        seated.room.leave(&seated.inbox).unwrap();
        assert_eq!(in_file(&place.file(Mode::Real)).entries().len(), 1);
    }
}

#[test]
fn a_rehearsal_that_was_joined_and_cannot_be_read_any_more_is_not_gone_on_with_as_a_real_day() {
    let place = Place::new();
    let file = place.file(Mode::Rehearsal);
    place.open(&file, Mode::Rehearsal);
    let mut seated = Seated::at(place.sitting());
    let error = LogError::Busy { path: file };
    seated.room.heard_from_clerk(Report::Failed { error, press: None });
    seated.until(|room| rehearses(room).is_some());
    assert_eq!(rehearses(&seated.room), Some(true));
    seated.room.leave(&seated.inbox).unwrap();
    assert!(!place.file(Mode::Real).exists());
}

/// A log that can be read and never be written.
struct Sealed;

impl Log for Sealed {
    fn after(&mut self, _seen: Arrival) -> Result<Arrived, LogError> {
        Ok(Vec::new())
    }

    fn append(
        &mut self,
        _seen: Arrival,
        _decide: &mut dyn FnMut(Arrived) -> Option<Entry>,
    ) -> Result<Option<(Arrival, Entry)>, LogError> {
        Err(LogError::NewerFormat { format: 2, known: 1 })
    }
}

#[test]
fn an_act_that_can_never_be_recorded_is_not_shown_as_one_that_waits() {
    let place = Place::new();
    let mut seated = Seated::at(place.sitting());
    seated.until(|room| room.shown().opening().is_some() && room.way.ordered().is_none());
    let (sender, hired) = (seated.room.sender.clone(), seated.room.hired);
    seated.room.clerk = Some(employ(Clerk::new(Box::new(Sealed)), None, move |report| deliver(&sender, hired, report)));
    seated.room.carry_out(Effect::Rule(Command::Blackout(true)));
    seated.until(|room| matches!(room.seat.notices().latest().map(|told| &told.said), Some(Said::RecordFailed(_))));
    // Long afterwards.
    seated.room.since = seated.room.since.checked_sub(Duration::from_secs(60)).unwrap();
    seated.room.foresee_overdue();
    assert!(!seated.room.outlook().blackout);
    assert!(!seated.room.left);
}

#[test]
fn a_stage_that_was_left_on_the_rehearsal_shows_the_day_once_it_is_opened_and_no_act_of_before() {
    let place = Place::new();
    let file = place.file(Mode::Rehearsal);
    place.open(&file, Mode::Rehearsal);
    // An act with a higher number than the opening of the day will have.
    let press = Press { id: new_id(), at: place.noon(), by: Author::default() };
    clerk(&file).rule(&Command::Blackout(true), &press).unwrap();
    let mut stage = Seated::of(SeatKind::Stage, place.sitting());
    stage.until(|room| rehearses(room) == Some(true));
    assert!(stage.room.outlook().blackout);
    place.open(&place.file(Mode::Real), Mode::Real);
    stage.until(|room| rehearses(room) == Some(false));
    assert_eq!(stage.room.shown().entries().len(), 1);
    assert!(!stage.room.outlook().blackout);
}
