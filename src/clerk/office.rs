//! The clerk's thread: orders come in by a queue, reports go out by a call, and nothing else passes.
//!
//! Idle, it wakes once in ten seconds; the bell wakes it at once when another seat wrote.

use super::{Clerk, Ruling};
use crate::log::bell::{Bell, Watch};
use crate::log::{LogError, Mended};
use crate::session::Press;
use crate::session::answer::{Answer, OutOfOrder};
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
    /// Another session is followed from now on: what was told before is no part of it. What it holds follows.
    Afresh,
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
    /// A command was ruled on, or a session opened, while the log cannot be written: it counts here alone so far.
    /// [`Report::Unwritten`] follows.
    Kept {
        /// What the person is told.
        answer: Answer,
        /// The press that it came from.
        press: EntryId,
    },
    /// All that counts here alone so far, in order, and why. It is written when that is possible again.
    Unwritten {
        /// The entries; their numbers may still change.
        entries: Vec<Entry>,
        /// Why they are not on disk.
        why: LogError,
    },
    /// The log could not be read, or an order can never be carried out and was not applied.
    Failed {
        /// Why.
        error: LogError,
        /// The press that the order came from, if it was one.
        press: Option<EntryId>,
    },
    /// A damaged file was set aside, and a new one holds what could be read.
    Mended(Mended),
    /// What had failed works again, and nothing is kept any more.
    Recovered {
        /// How many acts were kept and are on disk now.
        written: usize,
    },
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

    /// Has it stop by itself, without waiting for it: only where nothing was ordered that must be written.
    pub fn dismiss(mut self) {
        self.thread = None;
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

struct Office<D> {
    clerk: Clerk,
    deliver: D,
    /// Whether the log could not be read or written, and this was told.
    failing: bool,
    /// How many acts were kept since writing failed.
    kept: usize,
    /// Why they could not be written, as it was told last.
    told: Option<LogError>,
}

impl<D: Fn(Report)> Office<D> {
    fn new(clerk: Clerk, deliver: D) -> Self {
        Self { clerk, deliver, failing: false, kept: 0, told: None }
    }

    fn work(&mut self, bells: impl IntoIterator<Item = Bell>, own: &Sender<Order>, queue: &Receiver<Order>) {
        let bells: Vec<Bell> = bells.into_iter().collect();
        // The watch comes first: what is written while the log is read for the first time is then heard.
        let (mut watches, mut look) = listen(&bells, own);
        let mut beginnings = self.clerk.beginnings();
        self.catch_up(true);
        self.tell_mended();
        loop {
            let wait = if self.failing { look.min(LOOK_DEAF) } else { look };
            match queue.recv_timeout(wait) {
                Ok(Order::Open { opening, press, anew }) => self.open(&opening, press, anew),
                Ok(Order::Rule { command, press }) => self.rule(command, press),
                Ok(Order::CatchUp) | Err(RecvTimeoutError::Timeout) => self.catch_up(false),
                Ok(Order::Stop) | Err(RecvTimeoutError::Disconnected) => break,
            }
            self.tell_mended();
            if beginnings != self.clerk.beginnings() {
                // The bell of a directory that vanished rings no more.
                (beginnings, (watches, look)) = (self.clerk.beginnings(), listen(&bells, own));
            }
        }
        drop(watches);
        if self.clerk.owes() {
            self.catch_up(false);
        }
    }

    fn catch_up(&mut self, first: bool) {
        let looked = self.clerk.catch_up();
        match looked {
            Ok(entries) => {
                self.works();
                let afresh = std::mem::take(&mut self.clerk.desk.afresh);
                if afresh {
                    (self.deliver)(Report::Afresh);
                }
                if first || afresh || !entries.is_empty() {
                    (self.deliver)(Report::Grew(entries));
                }
                self.write_kept();
            }
            // Said once, not every second.
            Err(_) if self.failing => {}
            Err(error) => {
                self.failing = true;
                (self.deliver)(Report::Failed { error, press: None });
            }
        }
    }

    /// Tries again to write what is kept, and what the log has lost.
    fn write_kept(&mut self) {
        if !self.clerk.owes() {
            return;
        }
        let written = self.clerk.write_kept();
        self.hand_out();
        match written {
            Ok(()) => self.works(),
            Err(error) if self.told.as_ref() != Some(&error) => self.tell_unwritten(error),
            Err(_) => {}
        }
    }

    fn open(&mut self, opening: &Opening, press: Press, anew: bool) {
        let id = press.id;
        match self.clerk.open(opening, &press, anew) {
            Err(error) if error.may_pass() => {
                let answer = self.clerk.keep_opening(opening.clone(), press, anew);
                self.kept(None, id, Ok(answer), error);
            }
            ruling => self.ruled(None, id, ruling),
        }
    }

    fn rule(&mut self, command: Command, press: Press) {
        let id = press.id;
        match self.clerk.rule(&command, &press) {
            Err(error) if error.may_pass() => {
                let outcome = self.clerk.keep(&command, press);
                self.kept(Some(command), id, outcome, error);
            }
            ruling => self.ruled(Some(command), id, ruling),
        }
    }

    fn ruled(&mut self, command: Option<Command>, press: EntryId, ruling: Result<Ruling, LogError>) {
        match ruling {
            Ok(ruling) => {
                (self.deliver)(Report::Ruled { command, ruling, press });
                self.works();
            }
            Err(error) => {
                // What was told of it is so until the log is read the next time.
                self.failing = true;
                (self.deliver)(Report::Failed { error, press: Some(press) });
                // What others had written by then was taken in all the same.
                self.hand_out();
            }
        }
    }

    /// Tells what a command came to that could not be written.
    fn kept(&mut self, command: Option<Command>, press: EntryId, outcome: Result<Answer, OutOfOrder>, error: LogError) {
        self.hand_out();
        match outcome {
            Ok(answer) => {
                self.kept = self.kept.saturating_add(1);
                (self.deliver)(Report::Kept { answer, press });
            }
            Err(refusal) => {
                let ruling = Ruling { entries: Vec::new(), outcome: Err(refusal) };
                (self.deliver)(Report::Ruled { command, ruling, press });
                // A refusal needs no disk.
                if !self.clerk.owes() {
                    return;
                }
            }
        }
        self.tell_unwritten(error);
    }

    fn tell_unwritten(&mut self, error: LogError) {
        self.failing = true;
        self.told = Some(error.clone());
        (self.deliver)(Report::Unwritten { entries: self.clerk.kept(), why: error });
    }

    fn tell_mended(&mut self) {
        if let Some(mended) = self.clerk.take_mended() {
            (self.deliver)(Report::Mended(mended));
        }
    }

    fn hand_out(&mut self) {
        let came = self.clerk.desk.hand_out();
        if !came.is_empty() {
            (self.deliver)(Report::Grew(came));
        }
    }

    /// The log was read just now. As long as something waits to be written, it is not well.
    fn works(&mut self) {
        if self.failing && !self.clerk.owes() {
            (self.failing, self.told) = (false, None);
            (self.deliver)(Report::Recovered { written: std::mem::take(&mut self.kept) });
        }
    }
}

/// Listens to the bells, and tells how often to look besides.
fn listen(bells: &[Bell], own: &Sender<Order>) -> (Vec<Watch>, Duration) {
    let watch = |bell: &Bell| {
        let own = own.clone();
        bell.watch(move || drop(own.send(Order::CatchUp)))
    };
    // Without a watch it still works, only more slowly.
    let tried: Vec<_> = bells.iter().map(watch).collect();
    let hears = !tried.is_empty() && tried.iter().all(Result::is_ok);
    (tried.into_iter().flatten().collect(), if hears { LOOK } else { LOOK_DEAF })
}

fn refuse_all(error: &LogError, queue: &Receiver<Order>, deliver: &impl Fn(Report)) {
    let failed = |press: Option<EntryId>| deliver(Report::Failed { error: error.clone(), press });
    failed(None);
    while let Ok(order) = queue.recv() {
        match order {
            Order::Open { press, .. } | Order::Rule { press, .. } => failed(Some(press.id)),
            Order::CatchUp => {}
            Order::Stop => break,
        }
    }
}
