//! Shows notifications, on a thread of its own: the only code that touches the desktop's notification service.
//!
//! A bus that accepts and never answers blocks this thread for ever; nothing ever waits for it. It knows nothing of
//! sessions, of cues, or of who may speak.

use super::{Announcement, Report, Trouble, Urgency};
use notify_rust::Notification;
use std::io;
use std::mem;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// The name under which the desktop lists the notifications.
const APPLICATION: &str = "adjourn";

/// An icon that every freedesktop theme has.
const ICON: &str = "appointment-soon";

/// The way to the thread that shows.
#[derive(Debug)]
pub(super) struct Crier {
    letterbox: Arc<Letterbox>,
}

/// What a batch met that was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    /// A thread with nothing to do: all that came before was answered.
    Idle,
    /// One that is still being shown.
    Showing,
    /// One that waits for another to be shown, and whose place it took.
    Waiting,
}

/// Holds the batch that is shown next. A newer one takes the place of an older one that was never fetched, so that a
/// service that comes back after an hour is not flooded with an hour's warnings.
#[derive(Debug, Default)]
struct Letterbox {
    contents: Mutex<Contents>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Contents {
    batch: Vec<Announcement>,
    showing: bool,
    closed: bool,
}

impl Crier {
    /// Starts the thread, which first asks whether notifications can be shown: somebody who counts on them is told now,
    /// not when the first one is due. `deliver` is told of each trouble once, until something was shown again.
    ///
    /// # Errors
    /// When the system starts no more threads.
    pub(super) fn employ(deliver: impl Fn(Report) + Send + 'static) -> io::Result<Self> {
        let letterbox = Arc::new(Letterbox::default());
        // Asking whether anything can be shown at all may hang as well.
        letterbox.open().showing = true;
        let fetched = Arc::clone(&letterbox);
        thread::Builder::new().name("crier".to_owned()).spawn(move || cry(&fetched, &deliver))?;
        Ok(Self { letterbox })
    }

    /// Hands over a batch.
    pub(super) fn cry(&self, batch: Vec<Announcement>) -> Met {
        let mut contents = self.letterbox.open();
        let replaced = mem::replace(&mut contents.batch, batch);
        self.letterbox.changed.notify_one();
        match (contents.showing, replaced.is_empty()) {
            (false, _) => Met::Idle,
            (true, true) => Met::Showing,
            (true, false) => Met::Waiting,
        }
    }
}

impl Drop for Crier {
    fn drop(&mut self) {
        self.letterbox.open().closed = true;
        self.letterbox.changed.notify_one();
    }
}

impl Letterbox {
    /// Nobody holds this for longer than it takes to move a batch.
    fn open(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the next batch, the one before being shown; what was handed over before the end is still fetched.
    fn fetch(&self) -> Option<Vec<Announcement>> {
        let waiting = |contents: &mut Contents| contents.batch.is_empty() && !contents.closed;
        let mut contents = self.open();
        contents.showing = false;
        let mut contents = self.changed.wait_while(contents, waiting).unwrap_or_else(PoisonError::into_inner);
        contents.showing = !contents.batch.is_empty();
        Some(mem::take(&mut contents.batch)).filter(|batch| !batch.is_empty())
    }
}

fn cry(letterbox: &Letterbox, deliver: &dyn Fn(Report)) {
    let (mut memory, mut markup) = (Memory::default(), None);
    let mut tell = |shown| {
        if let Some(trouble) = memory.news(shown) {
            deliver(Report::Trouble(trouble));
        }
    };
    tell(learn(&mut markup).map(drop));
    while let Some(batch) = letterbox.fetch() {
        for announcement in &batch {
            tell(show(announcement, &mut markup));
        }
    }
}

/// Remembers what was told, so that the same trouble is told once until something was shown again.
#[derive(Debug, Default)]
struct Memory {
    told: Option<Trouble>,
}

impl Memory {
    fn news(&mut self, shown: Result<(), Trouble>) -> Option<Trouble> {
        let Err(trouble) = shown else {
            self.told = None;
            return None;
        };
        let known = self.told.as_ref().is_some_and(|told| mem::discriminant(told) == mem::discriminant(&trouble));
        self.told = Some(trouble.clone());
        (!known).then_some(trouble)
    }
}

/// Whether the service reads markup, asked until that is known; may block for ever.
#[cfg(all(unix, not(target_os = "macos")))]
fn learn(markup: &mut Option<bool>) -> Result<bool, Trouble> {
    if let Some(known) = *markup {
        return Ok(known);
    }
    let reads = notify_rust::get_capabilities().map_err(|error| trouble(&error))?.contains(&"body-markup".to_owned());
    Ok(*markup.insert(reads))
}

/// Elsewhere there is nothing to ask.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn learn(_markup: &mut Option<bool>) -> Result<bool, Trouble> {
    Ok(false)
}

/// Shows one notification; may block for ever. `markup` keeps whether the service reads markup, once that is known.
#[cfg(all(unix, not(target_os = "macos")))]
fn show(announcement: &Announcement, markup: &mut Option<bool>) -> Result<(), Trouble> {
    let reads_markup = learn(markup)?;
    let body = if reads_markup { escaped(&announcement.body) } else { announcement.body.clone() };
    let urgency = match announcement.urgency {
        Urgency::Normal => notify_rust::Urgency::Normal,
        Urgency::Critical => notify_rust::Urgency::Critical,
    };
    let mut notification = Notification::new();
    notification.appname(APPLICATION).icon(ICON).summary(&announcement.title).body(&body).urgency(urgency);
    // A warning is worth nothing once its moment is over: it is not to be kept in the desktop's list.
    notification.hint(notify_rust::Hint::Transient(true));
    notification.show().map(drop).map_err(|error| trouble(&error))
}

/// Shows one notification.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn show(announcement: &Announcement, _markup: &mut Option<bool>) -> Result<(), Trouble> {
    let mut notification = Notification::new();
    notification.appname(APPLICATION).icon(ICON).summary(&announcement.title).body(&announcement.body);
    #[cfg(target_os = "windows")]
    notification.urgency(match announcement.urgency {
        Urgency::Normal => notify_rust::Urgency::Normal,
        Urgency::Critical => notify_rust::Urgency::Critical,
    });
    notification.show().map(drop).map_err(|error| Trouble::Refused(error.to_string()))
}

/// Tells apart what calls for different remedies. The library says it in words alone, in which the bus's own names
/// of errors, fixed by the D-Bus specification, can be found.
#[cfg(all(unix, not(target_os = "macos")))]
fn trouble(error: &notify_rust::error::Error) -> Trouble {
    let why = error.to_string();
    if why.contains("org.freedesktop.DBus.Error.ServiceUnknown") || why.contains("org.freedesktop.DBus.Error.Spawn") {
        Trouble::NoService
    } else if why.contains("org.freedesktop.DBus.Error.") {
        Trouble::Refused(why)
    } else {
        Trouble::NoBus(why)
    }
}

/// Titles say "Q&A": in a body that is read as markup they would break it.
#[cfg(all(unix, not(target_os = "macos")))]
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(title: &str) -> Vec<Announcement> {
        vec![Announcement { title: title.to_owned(), body: String::new(), urgency: Urgency::Normal }]
    }

    #[test]
    fn the_same_trouble_is_told_once_until_something_was_shown() {
        let mut memory = Memory::default();
        let no_bus = || Err(Trouble::NoBus("a".to_owned()));
        assert!(memory.news(no_bus()).is_some());
        assert_eq!(memory.news(Err(Trouble::NoBus("b".to_owned()))), None);
        assert_eq!(memory.news(Err(Trouble::NoService)), Some(Trouble::NoService));
        assert_eq!(memory.news(Ok(())), None);
        assert!(memory.news(no_bus()).is_some());
    }

    #[test]
    fn a_newer_batch_takes_the_place_of_one_that_waits() {
        let crier = Crier { letterbox: Arc::new(Letterbox::default()) };
        assert_eq!(crier.cry(batch("10 min")), Met::Idle);
        assert_eq!(crier.cry(batch("5 min")), Met::Idle, "nothing is being shown that could hang");
        assert_eq!(crier.letterbox.fetch(), Some(batch("5 min")));
        assert_eq!(crier.cry(batch("2 min")), Met::Showing);
        assert_eq!(crier.cry(batch("1 min")), Met::Waiting);
        assert_eq!(crier.letterbox.fetch(), Some(batch("1 min")));
        assert_eq!(crier.cry(batch("0 min")), Met::Showing);
    }

    #[test]
    fn the_crier_leaves_after_the_last_batch() {
        let letterbox = Arc::new(Letterbox::default());
        let crier = Crier { letterbox: Arc::clone(&letterbox) };
        crier.cry(batch("1 min"));
        drop(crier);
        assert_eq!(letterbox.fetch(), Some(batch("1 min")));
        assert_eq!(letterbox.fetch(), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_title_with_an_ampersand_survives_markup() {
        assert_eq!(escaped("R&D <2011>"), "R&amp;D &lt;2011&gt;");
    }
}
