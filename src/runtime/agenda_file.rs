//! The agenda's file while the session runs: an organizer may change it with an editor. Each change is read on a
//! thread of its own and told; whether it counts is for people to decide.

use super::Inbox;
use crate::cli::sitting::{Plan, Unread, machine_zone};
use crate::duration::Second;
use crate::seat::filed::{File, Says};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// An editor that writes in place leaves the file broken for a moment: it is read once it has been left alone so long.
const LEFT_ALONE: Duration = Duration::from_millis(200);
/// Where the system tells of no change, as on a disk that is another machine's or through a link, it is looked for.
const LOOKED_FOR: Duration = Duration::from_secs(5);

/// Watches as long as it is kept.
pub(super) struct Watch {
    _watcher: Option<RecommendedWatcher>,
    /// The reader ends with it.
    _touched: Sender<()>,
}

/// Watches the file of a plan. What the plan says already is not told.
pub(super) fn watch(plan: &Plan, inbox: Sender<Inbox>) -> Watch {
    let (touched, taps) = channel();
    let watch = Watch { _watcher: watcher(&plan.path, touched.clone()).ok(), _touched: touched };
    let (path, day) = (plan.path.clone(), plan.agenda.start());
    let mut known = at_first(plan).says;
    std::thread::spawn(move || {
        while left_alone(&taps) {
            let says = read(&path, day);
            if says.is_news_after(&known) {
                known = says.clone();
                if inbox.send(Inbox::AgendaFile(Box::new(named(&path, says)))).is_err() {
                    return;
                }
            }
        }
    });
    watch
}

/// The file of a plan as the program read it when it began.
pub(super) fn at_first(plan: &Plan) -> File {
    named(&plan.path, Says::Agenda { agenda: plan.agenda.clone(), source: plan.source.clone() })
}

fn named(path: &Path, says: Says) -> File {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    File { name, says }
}

/// An editor that writes beside and renames replaces the file, so it is the directory that is watched.
fn watcher(path: &Path, touched: Sender<()>) -> notify::Result<RecommendedWatcher> {
    let name = path.file_name().map(ToOwned::to_owned);
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let is_it = |path: &PathBuf| path.file_name() == name.as_deref();
        if event.is_ok_and(|event| !event.kind.is_access() && event.paths.iter().any(is_it)) {
            // The reader is gone with the seat.
            let _gone = touched.send(());
        }
    })?;
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    watcher.watch(directory, RecursiveMode::NonRecursive)?;
    Ok(watcher)
}

/// Waits for the file to be touched, then until it has been left alone; false once nobody watches any more.
fn left_alone(taps: &Receiver<()>) -> bool {
    let mut next = taps.recv_timeout(LOOKED_FOR);
    loop {
        match next {
            Ok(()) => next = taps.recv_timeout(LEFT_ALONE),
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

fn read(path: &Path, day: Second) -> Says {
    match Plan::try_read(path, machine_zone(), day) {
        Ok(plan) => Says::Agenda { agenda: plan.agenda, source: plan.source },
        Err(Unread::Broken { source, complaints }) => Says::Broken { source, complaints },
        Err(Unread::File(error)) if error.kind() == ErrorKind::NotFound => Says::Gone,
        Err(Unread::File(error)) => Says::Unreadable(error.to_string()),
    }
}
