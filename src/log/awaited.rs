//! Which session of an agenda is open now, and a log for seats that wait for one: the stage shows the plan until then.
//!
//! It reads; it never makes a session.

use super::bell::Bell;
use super::place::{self, Mode, Sessions};
use super::sqlite::SqliteLog;
use super::{Arrival, Arrived, Log, LogError};
use crate::clock::{Clock, SystemClock};
use crate::duration::{Length, Second};
use crate::session::Session;
use crate::session::entry::Entry;
use crate::session::event::Opening;
use chrono::NaiveDate;
use std::path::{Path, PathBuf};

/// How long after its planned end a rehearsal still counts as open, on its own clock.
const LINGERS: Length = Length::minutes(3 * 60);
/// How long after it was begun a rehearsal still counts as open, on the wall's clock.
const STALE: Length = Length::minutes(12 * 60);

/// Where the session lies that is open now: the real one before the rehearsal.
///
/// # Errors
/// When the real one is there and cannot be read.
pub fn open_now(sessions: &Sessions, wall: Second) -> Result<Option<(Mode, PathBuf)>, LogError> {
    Ok(find(sessions, wall)?.map(|found| (found.mode, found.log.path().to_owned())))
}

/// A session that stands, and all that its log holds.
struct Found {
    mode: Mode,
    log: SqliteLog,
    session: Session,
}

fn find(sessions: &Sessions, wall: Second) -> Result<Option<Found>, LogError> {
    find_of(&[Mode::Real, Mode::Rehearsal], sessions, wall)
}

fn find_of(modes: &[Mode], sessions: &Sessions, wall: Second) -> Result<Option<Found>, LogError> {
    for (mode, path) in sessions.there().filter(|(mode, _)| modes.contains(mode)) {
        let read = there(path).and_then(|log| log.map(read).transpose());
        let (log, session) = match read {
            Ok(Some(found)) => found,
            Ok(None) => continue,
            // A rehearsal that cannot be read decides nothing about the day.
            Err(_) if mode == Mode::Rehearsal => continue,
            Err(error) => return Err(error),
        };
        if session.opening().is_some_and(|opening| stands(opening, sessions.day(), wall)) {
            return Ok(Some(Found { mode, log, session }));
        }
    }
    Ok(None)
}

fn read(mut log: SqliteLog) -> Result<(SqliteLog, Session), LogError> {
    let mut session = Session::default();
    session.absorb(log.after(0)?.into_iter().map(|(_, entry)| entry));
    Ok((log, session))
}

/// Whether a day's real session was opened and is not long past its planned end: one that goes on over midnight. Nor
/// may it lie far ahead of the wall: by a clock that was set back to the day before, or to another zone, it goes on
/// too; one that was opened by a clock that was a day ahead does not.
#[must_use]
pub fn goes_on(sessions: &Sessions, wall: Second) -> bool {
    let Ok(Some(Found { mode: Mode::Real, session, .. })) = find(sessions, wall) else { return false };
    let is_near = session.latest_at().is_some_and(|latest| latest - LINGERS <= wall);
    is_near && session.opening().is_some_and(|opening| wall <= opening.agenda.end() + LINGERS)
}

/// The opening of the session that stands, which has the agenda that the day is run by: none where nothing can be read.
#[must_use]
pub fn opening_that_stands(sessions: &Sessions, wall: Second) -> Option<Opening> {
    find(sessions, wall).ok().flatten().and_then(|found| found.session.opening().cloned())
}

/// The opening of the session in that file; none as long as nobody opened it.
///
/// # Errors
/// When it is there and cannot be read.
pub fn opening_named(path: &Path) -> Result<Option<Opening>, LogError> {
    let found = there(path)?.map(read).transpose()?;
    Ok(found.and_then(|(_, session)| session.opening().cloned()))
}

/// The log at a place, for reading; none as long as nobody made one.
fn there(path: &Path) -> Result<Option<SqliteLog>, LogError> {
    match SqliteLog::open_read_only(path) {
        Ok(log) => Ok(Some(log)),
        Err(LogError::NotThere { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether an opening makes a session that is open now. A real one is, for its file is that of the day, unless it was
/// run on another day that is over; a rehearsal of last night is not, lest the stage show it in the morning.
#[must_use]
pub fn stands(opening: &Opening, day: NaiveDate, wall: Second) -> bool {
    let lingers_until = opening.agenda.end() + LINGERS;
    let Some(rehearsal) = opening.rehearsal else { return opening.agenda.date == day || wall <= lingers_until };
    let run = wall - rehearsal.real;
    let shown = rehearsal.simulated + Length(run.0.saturating_mul(i64::from(rehearsal.speed)));
    run <= STALE && shown <= lingers_until
}

/// The log of a session that somebody will open. Until then it has no entries; it cannot be written. Where another
/// session takes the place of the one that is followed, it begins anew, and what it held before is no part of it.
#[derive(Debug)]
pub struct AwaitedLog {
    wanted: Wanted,
    found: Option<Followed>,
}

/// The log that is followed, and whether the day itself, once it is opened, is to be followed instead.
#[derive(Debug)]
struct Followed {
    log: SqliteLog,
    rehearses: bool,
}

#[derive(Debug)]
enum Wanted {
    /// The one of an agenda that is open now.
    OfAgenda(Sessions),
    /// The one that was named, whatever it is.
    Named(PathBuf),
}

impl AwaitedLog {
    /// Waits for one of an agenda's sessions.
    #[must_use]
    pub fn new(sessions: Sessions) -> Self {
        Self { wanted: Wanted::OfAgenda(sessions), found: None }
    }

    /// Waits for the session in that file.
    #[must_use]
    pub fn named(path: PathBuf) -> Self {
        Self { wanted: Wanted::Named(path), found: None }
    }

    /// The bells to listen to meanwhile: they may be there before their sessions are.
    #[must_use]
    pub fn bells(&self) -> Vec<Bell> {
        let paths: &[&Path] = match &self.wanted {
            Wanted::OfAgenda(sessions) => &[sessions.path(Mode::Real), sessions.path(Mode::Rehearsal)],
            Wanted::Named(path) => &[path],
        };
        let bell = |path: &&Path| {
            // Where the directory cannot be made, the bell cannot either, and whoever watches it is told so.
            let _later = place::settle_directory(path);
            Bell::beside(&place::found(path).unwrap_or_else(|_not_there| path.to_path_buf()))
        };
        paths.iter().map(bell).collect()
    }

    fn find(&self) -> Result<Option<Followed>, LogError> {
        match &self.wanted {
            Wanted::OfAgenda(sessions) => Ok(find(sessions, SystemClock.now())?.map(Followed::of)),
            Wanted::Named(path) => Ok(there(path)?.map(|log| Followed { log, rehearses: false })),
        }
    }

    /// The session that is to be followed from now on instead of the one that is.
    fn successor(&self, followed: &Followed) -> Option<Followed> {
        let opened = |path: &Path| there(path).and_then(|log| log.map(read).transpose()).ok().flatten();
        match &self.wanted {
            // As long as nobody has opened another one, what is known of the one that is gone is shown.
            Wanted::Named(path) if followed.log.has_moved() => {
                let (log, session) = opened(path)?;
                session.opening().map(|_| Followed { log, rehearses: false })
            }
            Wanted::OfAgenda(sessions) => {
                let modes: &[Mode] = match (followed.log.has_moved(), followed.rehearses) {
                    (true, _) => &[Mode::Real, Mode::Rehearsal],
                    (false, true) => &[Mode::Real],
                    (false, false) => &[],
                };
                let found = find_of(modes, sessions, SystemClock.now());
                found.ok().flatten().map(Followed::of)
            }
            Wanted::Named(_) => None,
        }
    }
}

impl Followed {
    fn of(found: Found) -> Self {
        Self { log: found.log, rehearses: found.mode == Mode::Rehearsal }
    }
}

impl Log for AwaitedLog {
    fn after(&mut self, seen: Arrival) -> Result<Arrived, LogError> {
        if let Some(successor) = self.found.as_ref().and_then(|followed| self.successor(followed)) {
            if let Some(before) = self.found.replace(successor) {
                before.log.abandon();
            }
            return Err(LogError::BegunAnew);
        }
        if self.found.is_none() {
            self.found = self.find()?;
        }
        match &mut self.found {
            Some(followed) if !followed.log.has_moved() => followed.log.after(seen),
            _ => Ok(Vec::new()),
        }
    }

    fn begins_afresh(&self) -> bool {
        true
    }

    fn append(
        &mut self,
        _seen: Arrival,
        _decide: &mut dyn FnMut(Arrived) -> Option<Entry>,
    ) -> Result<Option<(Arrival, Entry)>, LogError> {
        Err(LogError::ReadOnly)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use crate::agenda::read::{Setting, read};
    use crate::clock::new_id;
    use crate::session::Press;
    use crate::session::entry::Author;
    use crate::session::event::{Event, Rehearsal};
    use chrono::NaiveDate;
    use std::sync::Arc;

    /// One hour, from [`START`].
    const DAY: &str = r#"
title = "Day"
date = 2011-04-12
timezone = "UTC"
[[slot]]
title = "A"
start = "13:00"
length = "1h"
"#;
    const START: Second = Second(1_302_613_200);

    #[test]
    fn the_real_session_goes_before_the_rehearsal_once_it_is_open() {
        let (_directory, sessions) = sessions();
        let now = Second(2_000_000_000);
        assert_eq!(open_now(&sessions, now), Ok(None));
        open(sessions.path(Mode::Rehearsal), Some(now));
        let mode = || open_now(&sessions, now + Length::minutes(1)).unwrap().map(|(mode, _)| mode);
        assert_eq!(mode(), Some(Mode::Rehearsal));
        // A file that nobody opened a session in does not count.
        let real = SqliteLog::open(sessions.path(Mode::Real)).unwrap();
        assert_eq!(mode(), Some(Mode::Rehearsal));
        drop(real);
        open(sessions.path(Mode::Real), None);
        assert_eq!(mode(), Some(Mode::Real));
    }

    #[test]
    fn the_rehearsal_of_last_night_is_not_open_in_the_morning() {
        let (_directory, sessions) = sessions();
        let evening = Second(2_000_000_000);
        open(sessions.path(Mode::Rehearsal), Some(evening));
        let open_at = |hours: i64| open_now(&sessions, evening + Length::minutes(60 * hours)).unwrap().is_some();
        assert!(open_at(3));
        assert!(!open_at(5));
        assert!(!open_at(13));
    }

    #[test]
    fn a_session_goes_on_over_midnight_and_not_until_the_next_morning() {
        let (_directory, sessions) = sessions();
        assert!(!goes_on(&sessions, START));
        open(sessions.path(Mode::Real), None);
        let after = |hours: i64| goes_on(&sessions, START + Length::minutes(60 * hours));
        assert!(after(0) && after(4));
        assert!(!after(5) && !after(18));
        assert!(after(-2));
        assert!(!after(-4) && !after(-24));
    }

    #[test]
    fn a_plan_that_was_run_on_another_day_is_not_open_the_day_after() {
        let (_directory, sessions) = sessions();
        let path = sessions.path(Mode::Real);
        let opened_on = |day: NaiveDate| {
            open(path, None);
            let mut log = SqliteLog::open(path).unwrap();
            let entries = log.after(0).unwrap();
            let Event::Opened(opening) = &entries.first().unwrap().1.event else { unreachable!("it was opened") };
            Opening { agenda: Arc::new(opening.agenda.moved_to(day)), ..opening.clone() }
        };
        let opening = opened_on(NaiveDate::from_ymd_opt(2026, 11, 24).unwrap());
        let day = sessions.day();
        assert!(stands(&opening, day, opening.agenda.start()));
        assert!(!stands(&opening, day, opening.agenda.end() + Length::minutes(24 * 60)));
    }

    #[test]
    fn a_seat_that_waits_hears_the_bell_of_the_session_that_is_opened() {
        let (_directory, sessions) = sessions();
        let mut log = AwaitedLog::new(sessions.clone());
        let (ears, heard) = std::sync::mpsc::channel();
        let listen = |bell: Bell| {
            let ears = ears.clone();
            bell.watch(move || ears.send(()).unwrap_or_default()).unwrap()
        };
        let watches: Vec<_> = log.bells().into_iter().map(listen).collect();
        assert_eq!(log.after(0), Ok(Vec::new()));
        open(sessions.path(Mode::Real), None);
        assert_eq!(heard.recv_timeout(std::time::Duration::from_secs(10)), Ok(()));
        assert_eq!(log.after(0).unwrap().len(), 1);
        assert_eq!(log.append(0, &mut |_| None), Err(LogError::ReadOnly));
        assert_eq!(watches.len(), 2);
    }

    #[test]
    fn whoever_follows_a_rehearsal_goes_over_to_the_day_itself_and_holds_nothing_of_before() {
        let (_directory, sessions) = sessions();
        open(sessions.path(Mode::Rehearsal), Some(SystemClock.now()));
        let mut log = AwaitedLog::new(sessions.clone());
        let rehearsed = log.after(0).unwrap();
        assert_eq!((rehearsed.len(), log.after(1)), (1, Ok(Vec::new())));
        open(sessions.path(Mode::Real), None);
        assert_eq!(log.after(1), Err(LogError::BegunAnew));
        let day = log.after(0).unwrap();
        assert_eq!(day.len(), 1);
        assert_ne!(day, rehearsed);
        assert_eq!(log.after(1), Ok(Vec::new()));
    }

    #[test]
    fn a_session_that_vanishes_is_shown_until_another_one_is_opened_in_its_place() {
        for named in [false, true] {
            let (_directory, sessions) = sessions();
            let path = sessions.path(Mode::Real);
            open(path, None);
            let mut log = if named { AwaitedLog::named(path.to_owned()) } else { AwaitedLog::new(sessions.clone()) };
            assert_eq!(log.after(0).unwrap().len(), 1);
            std::fs::remove_file(path).unwrap();
            assert_eq!(log.after(1), Ok(Vec::new()));
            drop(SqliteLog::open(path).unwrap());
            assert_eq!(log.after(1), Ok(Vec::new()));
            open(path, None);
            assert_eq!(log.after(1), Err(LogError::BegunAnew));
            assert_eq!(log.after(0).unwrap().len(), 1);
        }
    }

    #[test]
    fn a_session_that_was_named_is_joined_whatever_it_is() {
        let (_directory, sessions) = sessions();
        let path = sessions.path(Mode::Rehearsal);
        let mut log = AwaitedLog::named(path.to_owned());
        assert_eq!((log.after(0), log.bells().len()), (Ok(Vec::new()), 1));
        open(path, Some(Second(0)));
        assert_eq!(log.after(0).unwrap().len(), 1);
    }

    fn sessions() -> (tempfile::TempDir, Sessions) {
        let directory = tempfile::tempdir().unwrap();
        let day = NaiveDate::from_ymd_opt(2011, 4, 12).unwrap();
        let sessions = Sessions::of(&directory.path().join("state"), Path::new("/x/agenda.toml"), day);
        (directory, sessions)
    }

    /// Opens a session of one hour, as a rehearsal that was begun then or as a real one.
    fn open(path: &Path, begun: Option<Second>) {
        let setting = Setting { today: NaiveDate::default(), zone: chrono_tz::UTC };
        let agenda = read(DAY, &setting).unwrap();
        let rehearsal = begun.map(|real| Rehearsal { real, simulated: START, speed: 1 });
        let opening = Opening { agenda: Arc::new(agenda), source: DAY.into(), rehearsal };
        let press = Press { id: new_id(), at: START, by: Author::default() };
        let entry = Session::default().opened(opening, press);
        SqliteLog::open(path).unwrap().append(0, &mut |_| Some(entry.clone())).unwrap();
    }
}
