//! The clerk's thread: orders come in by a queue, reports go out by a call, and nothing else passes.
//!
//! Idle, it wakes once in ten seconds; the bell wakes it at once when another seat wrote.

use super::{Clerk, Ruling};
use crate::log::LogError;
use crate::log::bell::{Bell, Watch};
use crate::session::Press;
use crate::session::command::Command;
use crate::session::entry::{Entry, EntryId};
use crate::session::event::Opening;
use std::fmt;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// How often the clerk looks by itself, in case that a writer died between its commit and the bell.
const LOOK: Duration = Duration::from_secs(10);
/// How often it looks where no bell can be heard.
const LOOK_DEAF: Duration = Duration::from_secs(1);

/// What the clerk is told to do.
#[derive(Clone, Debug)]
pub enum Order {
    /// Record the opening unless there is one in effect, or begin the day anew.
    Open {
        /// What is opened.
        opening: Opening,
        /// The press that it came from.
        press: Press,
        /// Also when there is one in effect.
        anew: bool,
    },
    /// Have a command ruled on.
    Rule {
        /// The command.
        command: Command,
        /// The press that it came from.
        press: Press,
    },
    /// Look for what others wrote.
    CatchUp,
    /// Finish what was ordered before, then stop.
    Stop,
}

/// What the clerk tells.
#[derive(Clone, Debug)]
pub enum Report {
    /// The log grew. The first report of all is this one (or a failure), with what the log held, perhaps nothing.
    Grew(Vec<Entry>),
    /// An order was carried out, or is out of order.
    Ruled {
        /// The command; none where a session was to be opened.
        command: Option<Command>,
        /// What it came to.
        ruling: Ruling,
        /// The press that it came from.
        press: EntryId,
    },
    /// The log could not be read or written. An order that was being carried out was not applied.
    Failed(LogError),
    /// What had failed works again.
    Recovered,
}

/// Gives orders to a clerk. When it is dropped, the clerk writes what was ordered before, and stops.
pub struct ClerkHandle {
    orders: Sender<Order>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for ClerkHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClerkHandle").finish_non_exhaustive()
    }
}

impl ClerkHandle {
    /// Gives an order. Orders are carried out one after the other, as they were given.
    pub fn send(&self, order: Order) {
        // A clerk that is gone has reported why.
        let _gone = self.orders.send(order);
    }
}

impl Drop for ClerkHandle {
    fn drop(&mut self) {
        self.send(Order::Stop);
        if let Some(thread) = self.thread.take() {
            let _panicked = thread.join();
        }
    }
}

/// Puts a clerk to work on a thread of its own. `bell` is the bell of the log, or those of the logs that may appear;
/// without one the clerk looks every second.
pub fn employ(
    clerk: Clerk,
    bell: impl IntoIterator<Item = Bell> + Send + 'static,
    deliver: impl Fn(Report) + Send + 'static,
) -> ClerkHandle {
    employ_with(move || Ok((clerk, bell)), deliver)
}

/// Puts a clerk to work who opens the log on that thread, too, while the caller does something else.
/// If the log cannot be opened, every order is answered with that failure.
pub fn employ_with<B: IntoIterator<Item = Bell>>(
    open: impl FnOnce() -> Result<(Clerk, B), LogError> + Send + 'static,
    deliver: impl Fn(Report) + Send + 'static,
) -> ClerkHandle {
    let (orders, queue) = channel();
    let own = orders.clone();
    let thread = std::thread::spawn(move || match open() {
        Ok((clerk, bells)) => Office::new(clerk, deliver).work(bells, &own, &queue),
        Err(error) => refuse_all(&error, &queue, &deliver),
    });
    ClerkHandle { orders, thread: Some(thread) }
}

/// What failed last and has not been seen to work since.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Failing {
    Nothing,
    Reading,
    /// Worse, for reading may work while nothing can be written.
    Writing,
}

struct Office<D> {
    clerk: Clerk,
    deliver: D,
    failing: Failing,
}

impl<D: Fn(Report)> Office<D> {
    fn new(clerk: Clerk, deliver: D) -> Self {
        Self { clerk, deliver, failing: Failing::Nothing }
    }

    fn work(&mut self, bells: impl IntoIterator<Item = Bell>, own: &Sender<Order>, queue: &Receiver<Order>) {
        // The watch comes first: what is written while the log is read for the first time is then heard.
        let (watches, look) = listen(bells, own);
        self.catch_up(true);
        loop {
            match queue.recv_timeout(look) {
                Ok(Order::Open { opening, press, anew }) => {
                    let id = press.id;
                    let ruling = self.clerk.open(opening, press, anew);
                    self.ruled(None, id, ruling);
                }
                Ok(Order::Rule { command, press }) => {
                    let id = press.id;
                    let ruling = self.clerk.rule(&command, press);
                    self.ruled(Some(command), id, ruling);
                }
                Ok(Order::CatchUp) | Err(RecvTimeoutError::Timeout) => self.catch_up(false),
                Ok(Order::Stop) | Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        drop(watches);
    }

    fn catch_up(&mut self, first: bool) {
        match self.clerk.catch_up() {
            Ok(entries) => {
                self.works(Failing::Reading);
                if first || !entries.is_empty() {
                    (self.deliver)(Report::Grew(entries));
                }
            }
            // Said once, not every ten seconds.
            Err(_) if self.failing >= Failing::Reading => {}
            Err(error) => {
                self.failing = Failing::Reading;
                (self.deliver)(Report::Failed(error));
            }
        }
    }

    fn ruled(&mut self, command: Option<Command>, press: EntryId, ruling: Result<Ruling, LogError>) {
        match ruling {
            Ok(ruling) => {
                // A refusal was read and decided, but nothing was written.
                self.works(if ruling.outcome.is_ok() { Failing::Writing } else { Failing::Reading });
                (self.deliver)(Report::Ruled { command, ruling, press });
            }
            Err(error) => {
                if is_of_the_disk(&error) {
                    self.failing = Failing::Writing;
                }
                (self.deliver)(Report::Failed(error));
                // What others had written by then was taken in all the same.
                let came = self.clerk.desk.hand_out();
                if !came.is_empty() {
                    (self.deliver)(Report::Grew(came));
                }
            }
        }
    }

    fn works(&mut self, seen: Failing) {
        if self.failing != Failing::Nothing && self.failing <= seen {
            self.failing = Failing::Nothing;
            (self.deliver)(Report::Recovered);
        }
    }
}

/// Whether it may pass, unlike a wish that this log can never grant.
fn is_of_the_disk(error: &LogError) -> bool {
    !matches!(error, LogError::WrongMode { .. } | LogError::ReadOnly | LogError::UnknownKind { .. })
}

/// Listens to the bells, and tells how often to look besides.
fn listen(bells: impl IntoIterator<Item = Bell>, own: &Sender<Order>) -> (Vec<Watch>, Duration) {
    let watch = |bell: Bell| {
        let own = own.clone();
        bell.watch(move || drop(own.send(Order::CatchUp)))
    };
    // Without a watch it still works, only more slowly.
    let tried: Vec<_> = bells.into_iter().map(watch).collect();
    let hears = !tried.is_empty() && tried.iter().all(Result::is_ok);
    (tried.into_iter().flatten().collect(), if hears { LOOK } else { LOOK_DEAF })
}

fn refuse_all(error: &LogError, queue: &Receiver<Order>, deliver: &impl Fn(Report)) {
    deliver(Report::Failed(error.clone()));
    while let Ok(order) = queue.recv() {
        match order {
            Order::Open { .. } | Order::Rule { .. } => deliver(Report::Failed(error.clone())),
            Order::CatchUp => {}
            Order::Stop => break,
        }
    }
}
