//! Asks the machine neither to sleep nor to blank its screen while a seat runs.
//!
//! A projector that goes dark after ten minutes without a key is the commonest "your timer froze". On Linux the login
//! manager is asked for the machine and the desktop for the screen; elsewhere the seat says what to type. Nothing here
//! can hold up the caller, and nothing wakes up while the answers hold. It knows no session and no screen.

#[cfg(target_os = "linux")]
mod linux;

use crate::words::Words;
use std::io;
#[cfg(target_os = "linux")]
use std::{sync::Arc, thread};

/// What came of the asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// That the machine does not sleep.
    pub sleep: Result<(), Refusal>,
    /// That the screen does not blank.
    pub blank: Result<(), Refusal>,
}

/// Why it was not granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// This system cannot be asked; it has a command of its own that can be typed.
    NotHere,
    /// There is no bus to ask on, as over ssh: what the system says.
    NoBus(String),
    /// There is a bus, but nobody on it who grants this.
    NoService,
    /// The rules of the machine do not allow it, as in a session that is not at the machine.
    Denied,
    /// No answer came in good time. Should one come later, it holds all the same.
    NoAnswer,
    /// Anything else: what was said.
    Failed(String),
}

/// Keeps the machine awake, as far as that was granted, until it is dropped. Neither asking nor dropping blocks.
#[derive(Debug)]
pub struct Awake {
    #[cfg(target_os = "linux")]
    holds: Arc<linux::Holds>,
}

impl Awake {
    /// Asks, in the background. `deliver` is called once, from a thread of its own, with what came of it.
    ///
    /// # Errors
    /// When the system starts no more threads.
    #[cfg(target_os = "linux")]
    pub fn ask(deliver: impl FnOnce(Outcome) + Send + 'static) -> io::Result<Self> {
        let holds = Arc::new(linux::Holds::default());
        let asked = Arc::clone(&holds);
        thread::Builder::new().name("awake".to_owned()).spawn(move || deliver(linux::ask(&asked)))?;
        Ok(Self { holds })
    }

    /// Says at once that this system cannot be asked.
    ///
    /// # Errors
    /// None on this system.
    #[cfg(not(target_os = "linux"))]
    pub fn ask(deliver: impl FnOnce(Outcome) + Send + 'static) -> io::Result<Self> {
        deliver(Outcome { sleep: Err(Refusal::NotHere), blank: Err(Refusal::NotHere) });
        Ok(Self {})
    }
}

#[cfg(target_os = "linux")]
impl Drop for Awake {
    fn drop(&mut self) {
        self.holds.release();
    }
}

impl Outcome {
    /// Whether both were granted.
    #[must_use]
    pub fn is_granted(&self) -> bool {
        self.sleep.is_ok() && self.blank.is_ok()
    }
}

/// What came of it in words: a line for the machine, one for the screen, and what to do where something was refused.
#[must_use]
pub fn text(outcome: &Outcome, words: &Words) -> Vec<String> {
    let line = |granted: &str, refused: &str, answer: &Result<(), Refusal>| match answer {
        Ok(()) => words.text(granted),
        Err(refusal) => words.with(refused, &[("why", why(refusal, words).into())]),
    };
    let mut lines = vec![
        line("awake-sleep-granted", "awake-sleep-refused", &outcome.sleep),
        line("awake-blank-granted", "awake-blank-refused", &outcome.blank),
    ];
    if !outcome.is_granted() {
        lines.push(words.text(REMEDY));
    }
    lines
}

/// The name of the text that says what can be typed instead.
const REMEDY: &str = if cfg!(target_os = "linux") {
    "awake-remedy-linux"
} else if cfg!(target_os = "macos") {
    "awake-remedy-macos"
} else {
    "awake-remedy-other"
};

fn why(refusal: &Refusal, words: &Words) -> String {
    match refusal {
        Refusal::NotHere => words.text("awake-not-here"),
        Refusal::NoBus(said) => words.with("awake-no-bus", &[("said", said.as_str().into())]),
        Refusal::NoService => words.text("awake-no-service"),
        Refusal::Denied => words.text("awake-denied"),
        Refusal::NoAnswer => words.text("awake-no-answer"),
        Refusal::Failed(said) => said.clone(),
    }
}
