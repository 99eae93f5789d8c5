//! Plays a scenario: every act goes through the real command line into a session, on a clock that the scenario moves.
//! It judges nothing; it only tells what came of each step.

use crate::always;
use crate::reading::{Answered, Scenario, Step, agenda_of};
use adjourn::agenda::Agenda;
use adjourn::cli::sitting::{Plan, Sitting};
use adjourn::cli::{Cli, Verb};
use adjourn::duration::{Length, Second};
use adjourn::log::place::Sessions;
use adjourn::outlook::{Outlook, outlook, planned};
use adjourn::session::answer::OutOfOrder;
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, Entry, EntryId};
use adjourn::session::event::Opening;
use adjourn::session::{Press, Session};
use adjourn::words::{Asker, Language, Words};
use clap::Parser;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What came of a step.
pub(crate) struct Played {
    pub(crate) came_of_it: Came,
    /// What was to be seen at that moment, before the act and after it.
    pub(crate) before: Outlook,
    pub(crate) after: Outlook,
    /// What never may be, and was seen on the way.
    pub(crate) never: Vec<String>,
}

/// What came of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Came {
    /// Nothing was asked.
    Nothing,
    /// It was recorded, and this was answered.
    Done(String),
    /// It was refused: the kind of refusal and its words.
    Refused { kind: String, words: String },
}

/// A room in which a scenario is played.
pub(crate) struct Room {
    agenda: Arc<Agenda>,
    sitting: Sitting,
    session: Session,
    words: Words,
    now: Second,
    presses: u128,
    /// Whether somebody looks at every minute.
    watched: bool,
}

impl Room {
    pub(crate) fn of(scenario: &Scenario, watched: bool) -> Result<Self, String> {
        let (agenda, source) = scenario.agenda()?;
        let mut room = Self {
            now: agenda.start() - Length::minutes(24 * 60),
            sitting: sitting(&agenda, source),
            session: Session::default(),
            words: Words::new(Language::En).speaking_to(Asker::Script),
            presses: 0,
            watched,
            agenda,
        };
        if let Some(opened) = &scenario.opened {
            room.now = room.moment(opened, room.agenda.start())?;
            let press = room.press(&Step::default(), room.now);
            room.open(press);
        }
        Ok(room)
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// Lets a step happen.
    pub(crate) fn play(&mut self, step: &Step) -> Result<Played, String> {
        let mut never = Vec::new();
        if let Some(at) = &step.at {
            // Before the session is open, nothing but the agenda says which day is meant.
            let near = if self.session.opening().is_some() { self.now } else { self.agenda.start() };
            never = self.wait_until(self.moment(at, near)?)?;
        }
        self.edit_file(&step.file)?;
        let before = self.outlook();
        let came_of_it = match (&step.act, step.enter) {
            (Some(_), Some(_)) => return Err("says both do and enter".to_owned()),
            (None, None) => Came::Nothing,
            (None, Some(Answered::OnTime)) => self.rule(step, |_, _| Ok(Command::Confirm), false)?,
            (Some(act), None) => self.act(step, act)?,
        };
        let after = self.outlook();
        never.extend(always::broken(&after));
        if after.opened {
            let press = self.press(step, self.now);
            never.extend(always::otherwise_than_shown(&self.session, &after, &press));
        }
        Ok(Played { came_of_it, before, after, never })
    }

    /// Edits the agenda's file as with an editor; what comes of it must be a sound agenda.
    fn edit_file(&mut self, changes: &[(String, String)]) -> Result<(), String> {
        let mut text = self.sitting.plan.source.to_string();
        for (from, to) in changes {
            if !text.contains(from) {
                return Err(format!("the file has no {from:?}"));
            }
            text = text.replace(from, to);
        }
        self.sitting.plan.agenda = agenda_of(&text)?;
        self.sitting.plan.source = text.into();
        Ok(())
    }

    fn wait_until(&mut self, then: Second) -> Result<Vec<String>, String> {
        if then < self.now {
            return Err("lies before the step before it".to_owned());
        }
        let mut never = Vec::new();
        if self.watched && self.session.opening().is_some() {
            while self.now + Length::minutes(1) < then {
                self.now = self.now + Length::minutes(1);
                let broken = always::broken(&self.outlook());
                never.extend(broken.into_iter().map(|what| format!("{what}, seen at {}", self.clock_at(self.now))));
            }
        }
        self.now = then;
        Ok(never)
    }

    /// What the words of a step mean on the real command line.
    fn act(&mut self, step: &Step, act: &str) -> Result<Came, String> {
        let arguments = ["adjourn", "do"].into_iter().map(str::to_owned).chain(split(act));
        let cli = match Cli::try_parse_from(arguments) {
            Ok(cli) => cli,
            Err(error) => return Ok(Came::Refused { kind: "usage".to_owned(), words: error.to_string() }),
        };
        let Some(Verb::Do { act }) = cli.verb else { return Err("is no act".to_owned()) };
        let anew = cli.options.new;
        let agenda = self.outlook().agenda;
        self.rule(step, |sitting, now| act.command(&sitting.plan, &agenda, now).map_err(|refusal| refusal.text), anew)
    }

    /// As `adjourn do` goes about it: open, if it is not open; ask; record.
    fn rule(
        &mut self,
        step: &Step,
        command: impl Fn(&Sitting, Second) -> Result<Command, String>,
        anew: bool,
    ) -> Result<Came, String> {
        let now = step.clock.as_ref().map_or(Ok(self.now), |clock| self.moment(clock, self.now))?;
        let opens = anew || self.session.opening().is_none();
        if opens {
            let press = self.press(step, now);
            self.open(press);
        }
        let mut command = match command(&self.sitting, now) {
            Ok(command) => command,
            Err(words) => return Ok(Came::Refused { kind: "usage".to_owned(), words }),
        };
        let press = self.press(step, now);
        let seen = self.seen_by(step);
        if opens {
            command = match seen.first_of_all(&command, now) {
                Ok(command) => command,
                Err(reason) => return Ok(self.refused(&reason)),
            };
        }
        Ok(match seen.rule(&command, press) {
            Ok((entry, answer)) => {
                self.session.absorb([entry]);
                Came::Done(self.words.outcome(&answer, &self.outlook()))
            }
            Err(reason) => self.refused(&reason),
        })
    }

    fn refused(&self, reason: &OutOfOrder) -> Came {
        let words = self.words.refusal(reason, &self.agenda);
        Came::Refused { kind: kind_of(reason), words }
    }

    /// The session as far as it has reached the person of a step.
    fn seen_by(&self, step: &Step) -> Session {
        let mut seen = Session::default();
        let reached = self.session.entries().iter().filter(|entry| !step.unseen.contains(&entry.turn));
        seen.absorb(reached.map(|entry| Entry::clone(entry)));
        seen
    }

    fn open(&mut self, press: Press) {
        let opening = Opening {
            agenda: Arc::clone(&self.agenda),
            source: Arc::clone(&self.sitting.plan.source),
            rehearsal: None,
        };
        let entry = self.session.opened(opening, press);
        self.session.absorb([entry]);
    }

    fn press(&mut self, step: &Step, at: Second) -> Press {
        self.presses += 1;
        let name = step.who.clone().unwrap_or_else(|| "Marie".to_owned());
        let seat = step.seat.clone().unwrap_or_else(|| "chair".to_owned());
        Press { id: EntryId(self.presses), at, by: Author { machine: name.clone(), name, seat } }
    }

    pub(crate) fn outlook(&self) -> Outlook {
        outlook(&self.session, self.now).unwrap_or_else(|| planned(&self.agenda, self.now))
    }

    /// What would be seen had all entries come in the opposite order.
    pub(crate) fn outlook_from_the_last_to_the_first(&self) -> Outlook {
        let mut session = Session::default();
        for entry in self.session.entries().iter().rev() {
            session.absorb([Entry::clone(entry)]);
        }
        outlook(&session, self.now).unwrap_or_else(|| planned(&self.agenda, self.now))
    }

    fn moment(&self, text: &str, near: Second) -> Result<Second, String> {
        self.agenda.read_time(text, near).map_err(|error| error.to_string())
    }

    fn clock_at(&self, at: Second) -> String {
        self.agenda.local(at).format("%H:%M").to_string()
    }
}

/// The seat of a script on that agenda; it has no session on any disk.
fn sitting(agenda: &Arc<Agenda>, source: String) -> Sitting {
    let path = PathBuf::from("agenda.toml");
    Sitting {
        sessions: Sessions::of(Path::new(""), &path, agenda.date),
        plan: Plan { path, source: source.into(), agenda: Arc::clone(agenda) },
        file_trouble: None,
        named: None,
        simulated: None,
        language: Language::En,
        speed: 1,
        anew: false,
        shared: false,
        notify: false,
        bell: false,
        settings: adjourn::settings::Settings::default(),
        theme: None,
        author: Author::default(),
    }
}

/// The words of a command line; quotes keep a text together.
fn split(act: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (place, part) in act.split('"').enumerate() {
        if place % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// The kind of a refusal, `closing-past` for `ClosingPast(…)`.
fn kind_of(reason: &OutOfOrder) -> String {
    let name = format!("{reason:?}");
    let mut kind = String::new();
    for letter in name.chars().take_while(char::is_ascii_alphanumeric) {
        if letter.is_ascii_uppercase() && !kind.is_empty() {
            kind.push('-');
        }
        kind.push(letter.to_ascii_lowercase());
    }
    kind
}
