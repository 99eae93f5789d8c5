//! adjourn keeps a meeting on time and says honestly when it is not.
//!
//! # What it is made of
//!
//! A [`session`] is an [`agenda`], which never changes, and a [`log`] of what was ruled, to which entries are only ever
//! added. All that is shown at a second is a pure function of (agenda, log, now): the [`outlook`]. Nothing computed is
//! stored, least of all a delay.
//!
//! ```text
//!   main, cli, runtime                                              what people start
//!     |      |     |
//!     |      |     +--> screen --> seat --> keymap                  one terminal
//!     |      |             |        |
//!     |      |             v        v
//!     |      +--> status, words --> outlook --> session --> agenda --> duration    the core
//!     |                                            ^
//!     +--> clerk --> log --> clock  ---------------+                the machine: disks, time,
//!          herald, awake, author                                    notifications, sleep
//! ```
//!
//! An arrow says "names", and none points back. `tests/tidy.rs` holds the whole table of which module may name which,
//! with its few exceptions, and fails on any other use; it also keeps files, threads, time and the terminal out of the
//! core, whose values go in and come out without any machine around them.
//!
//! # How a key press travels
//!
//! ```text
//!   keyboard --> inbox --> Seat::update --> Effect::Rule --> clerk --> Session::rule --> disk --> bell
//!                  ^                                           |                                    |
//!                  +------- Report: the new entries -----------+<------- other seats' clerks -------+
//!                  |
//!                  v
//!           Session::absorb --> outlook(session, now) --> screen::draw
//! ```
//!
//! 1. [`runtime`] reads the key and puts it into the inbox of its one loop; nothing else of the program waits for keys.
//! 2. [`seat`] asks the [`keymap`] what the key means there, perhaps asks back, and returns effects as data.
//! 3. The [`clerk`] takes a command under the log's lock: it catches up with what others wrote, has the session decide
//!    ([`Session::rule`](session::Session::rule)), writes the entry, and only then says so. A screen never waits for it.
//! 4. The entries come back to every seat alike, to the one that asked and, by the bell, to all others. A seat changes
//!    its session on that way alone, so all show the same for the same reason.
//! 5. Once a second, and after every burst, the loop derives one outlook and draws it. Drawing changes nothing.
//!
//! `adjourn do` goes the same way without a seat: [`cli`], clerk, log.
//!
//! # Why `now` is an argument
//!
//! The order of entries and the moves of the clock decide what a session comes to, on every machine alike. So nothing
//! in the core reads a clock: `now` comes in, always as the last argument, as whole seconds, and every screen's digits
//! change together. A rehearsal is another [`clock`], a test moves it by hand, and a day that was looked at late is the
//! same day: moves of the clock are computed for their own moment, not for that of the look.
//!
//! # Where to look
//!
//! | for | look into |
//! | --- | --- |
//! | the agenda file, and what is complained of | [`agenda::read`], [`agenda::complaint`] |
//! | what an act comes to, and when it is refused | [`session::command`], `session::decide`, `session::admit` |
//! | the arithmetic of the running slot | [`session::floor`] |
//! | expected times, hard points, the ledger | [`session::forecast`], [`session::hard`], [`session::ledger`] |
//! | strikes, corrections, late arrivals | `session::fold`, `session::amend` |
//! | what anything shown is derived from | [`outlook`] |
//! | recovery plans, and changes of the day ahead | `session::plan`, `session::edit` |
//! | what an answer would come to before it is given | [`outlook::preview`], [`seat::Seat::considered`] |
//! | any wording or printed time | [`words`], and `words/*.ftl` beside it |
//! | what is said aloud at a moment | [`session::cue`], [`herald`] |
//! | what a key does | [`keymap`], [`seat`] |
//! | what a person has set | [`settings`] |
//! | how it looks | [`screen`], and the golden screens in `tests/screens`, in colour in `tests/pictures` |
//! | how entries are written, and old ones read | [`log::record`], [`log::sqlite`] |
//! | what is left of a damaged session | [`log::salvage`] |
//! | `adjourn status`, as text and as JSON | [`status`] |
//! | what became of the day, told in five ways | [`report`] |
//! | how the agenda leaves for other programs | [`export`] |
//! | how agendas from elsewhere are understood | [`import`] |

pub mod agenda;
pub mod author;
pub mod awake;
pub mod clerk;
pub mod cli;
pub mod clock;
pub mod duration;
pub mod export;
pub mod herald;
pub mod import;
pub mod keymap;
pub mod log;
pub mod markup;
pub mod outlook;
pub mod report;
pub mod runtime;
pub mod screen;
pub mod seat;
pub mod session;
pub mod settings;
pub mod sheet;
pub mod status;
pub mod words;
