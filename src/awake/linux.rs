//! Asks the login manager and the desktop over D-Bus, and holds what they grant.
//!
//! The login manager's grant is a file descriptor, the desktop's lasts as long as the connection it was asked on. So
//! both end with this process, however it ends. A bus that never answers keeps a thread of its own waiting, and
//! nobody else.

use super::{Outcome, Refusal};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use zbus::{Connection, Message, OwnedFd};

/// How long an answer is waited for before it is said that there is none. A service may have to be started first.
const PATIENCE: Duration = Duration::from_secs(5);

/// Who asks, as the desktop lists it.
const WHO: &str = "adjourn";

/// Why, as the desktop lists it; the system's own lists are English.
const WHY: &str = "A meeting is being timed";

/// Everything that was granted and not yet given back.
#[derive(Debug, Default)]
pub(super) struct Holds {
    granted: Mutex<Granted>,
}

#[derive(Debug, Default)]
struct Granted {
    released: bool,
    grants: Vec<Grant>,
}

/// What has to be kept for a grant to last.
#[derive(Debug)]
#[expect(dead_code, reason = "they are kept for what ends when they are dropped")]
enum Grant {
    Machine(OwnedFd),
    Screen(Connection),
}

impl Holds {
    /// Gives everything back, also what is granted later.
    pub(super) fn release(&self) {
        let mut granted = self.granted.lock().unwrap_or_else(PoisonError::into_inner);
        granted.released = true;
        granted.grants.clear();
    }

    fn keep(&self, grant: Grant) {
        let mut granted = self.granted.lock().unwrap_or_else(PoisonError::into_inner);
        if !granted.released {
            granted.grants.push(grant);
        }
    }
}

/// Asks both, side by side, so that one that hangs does not keep the other from being asked.
pub(super) fn ask(holds: &Arc<Holds>) -> Outcome {
    let sleep = ask_apart("awake-machine", holds, || zbus::block_on(ask_machine()));
    let blank = ask_apart("awake-screen", holds, || zbus::block_on(ask_screen()));
    Outcome { sleep: answer(&sleep), blank: answer(&blank) }
}

fn ask_apart(
    name: &str,
    holds: &Arc<Holds>,
    ask: impl FnOnce() -> Result<Grant, Refusal> + Send + 'static,
) -> Receiver<Result<(), Refusal>> {
    let (answers, answer) = channel();
    let holds = Arc::clone(holds);
    let asked = thread::Builder::new().name(name.to_owned()).spawn({
        let answers = answers.clone();
        move || {
            let granted = ask().map(|grant| holds.keep(grant));
            // Nobody listens any more when the answer came too late; what was granted is kept all the same.
            let _ = answers.send(granted);
        }
    });
    if let Err(error) = asked {
        let _ = answers.send(Err(Refusal::Failed(error.to_string())));
    }
    answer
}

fn answer(answer: &Receiver<Result<(), Refusal>>) -> Result<(), Refusal> {
    match answer.recv_timeout(PATIENCE) {
        Ok(answer) => answer,
        Err(RecvTimeoutError::Timeout) => Err(Refusal::NoAnswer),
        Err(RecvTimeoutError::Disconnected) => Err(Refusal::Failed("the asking broke off".to_owned())),
    }
}

/// Asks the login manager. In a session that is not at the machine it may grant that the machine does not fall asleep
/// by itself while it refuses to keep somebody from putting it to sleep; the former is what matters here.
async fn ask_machine() -> Result<Grant, Refusal> {
    let bus = Connection::system().await.map_err(|error| no_bus(&error))?;
    match inhibit_login(&bus, "sleep:idle").await {
        Err(Refusal::Denied) => inhibit_login(&bus, "idle").await,
        answer => answer,
    }
}

async fn inhibit_login(bus: &Connection, what: &str) -> Result<Grant, Refusal> {
    let reply = bus
        .call_method(
            Some("org.freedesktop.login1"),
            "/org/freedesktop/login1",
            Some("org.freedesktop.login1.Manager"),
            "Inhibit",
            &(what, WHO, WHY, "block"),
        )
        .await
        .map_err(|error| refusal(&error))?;
    let descriptor: OwnedFd = reply.body().deserialize().map_err(|error| Refusal::Failed(error.to_string()))?;
    Ok(Grant::Machine(descriptor))
}

/// Asks the desktop, which gives it back by itself when the connection ends.
async fn ask_screen() -> Result<Grant, Refusal> {
    let bus = Connection::session().await.map_err(|error| no_bus(&error))?;
    let _cookie: Message = bus
        .call_method(
            Some("org.freedesktop.ScreenSaver"),
            "/org/freedesktop/ScreenSaver",
            Some("org.freedesktop.ScreenSaver"),
            "Inhibit",
            &(WHO, WHY),
        )
        .await
        .map_err(|error| refusal(&error))?;
    Ok(Grant::Screen(bus))
}

fn no_bus(error: &zbus::Error) -> Refusal {
    Refusal::NoBus(error.to_string())
}

fn refusal(error: &zbus::Error) -> Refusal {
    use zbus::fdo::Error as Standard;
    let zbus::Error::FDO(standard) = error else { return Refusal::Failed(error.to_string()) };
    match standard.as_ref() {
        Standard::ServiceUnknown(_)
        | Standard::NameHasNoOwner(_)
        | Standard::UnknownObject(_)
        | Standard::UnknownInterface(_)
        | Standard::UnknownMethod(_)
        | Standard::SpawnChildExited(_)
        | Standard::SpawnFailed(_)
        | Standard::SpawnServiceNotFound(_) => Refusal::NoService,
        Standard::AccessDenied(_) | Standard::AuthFailed(_) | Standard::InteractiveAuthorizationRequired(_) => {
            Refusal::Denied
        }
        _ => Refusal::Failed(error.to_string()),
    }
}
