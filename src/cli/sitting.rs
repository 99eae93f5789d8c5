//! Which agenda, which session, which clock: what every verb settles before it begins.

use super::{Options, own};
use crate::agenda::{Agenda, complaint as complaints, read};
use crate::clock::{Clock, RehearsalClock, SystemClock, new_id};
use crate::duration::Second;
use crate::log::awaited::{goes_on, open_now, opening_named, opening_that_stands, stands};
use crate::log::place::{Mode, Sessions, state_directory};
use crate::log::{LogError, Mended};
use crate::session::Press;
use crate::session::change::Taken;
use crate::session::command::Command;
use crate::session::entry::Author;
use crate::session::event::{Opening, Rehearsal};
use crate::settings::{Settings, ThemeName};
use crate::words::{Asker, Language, Words, complaint};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why a verb ends without having done anything, in words for the person; the exit code is 1, or 2 for usage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What to say.
    pub text: String,
    /// The exit code.
    pub code: u8,
}

impl Refusal {
    /// Something was refused, or cannot be done now.
    #[must_use]
    pub fn refused(text: impl Into<String>) -> Self {
        Self { text: text.into(), code: 1 }
    }

    /// The command line cannot be understood.
    #[must_use]
    pub fn usage(text: impl Into<String>) -> Self {
        Self { text: text.into(), code: 2 }
    }

    /// A log that cannot be read or written.
    #[must_use]
    pub fn log(error: &LogError, words: &Words) -> Self {
        Self::refused(log_trouble(error, words))
    }
}

/// What a failure of the log reads like.
#[must_use]
pub fn log_trouble(error: &LogError, words: &Words) -> String {
    let (name, arguments) = error.text();
    let arguments: Vec<_> = arguments.into_iter().map(|(key, value)| (key, value.into())).collect();
    words.with(name, &arguments)
}

/// What is told of a damaged file that was set aside.
#[must_use]
pub fn mended_text(mended: &Mended, words: &Words) -> String {
    let place = mended.aside.display().to_string();
    words.with("log-mended", &[("place", place.into()), ("count", mended.recovered.into())])
}

/// The machine's time zone: the one that `TZ` names for this terminal, else the system's.
#[must_use]
pub fn machine_zone() -> Tz {
    let named = std::env::var("TZ").ok().and_then(|name| name.trim_start_matches(':').parse().ok());
    let system = || iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok());
    named.or_else(system).unwrap_or(Tz::UTC)
}

impl Options {
    /// The words before an agenda says in which language.
    #[must_use]
    pub fn words(&self) -> Words {
        Words::new(Language::choose(self.lang.as_deref(), None, sys_locale::get_locale().as_deref()))
    }
}

/// The plan as it was read.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Where from.
    pub path: PathBuf,
    /// Its text.
    pub source: Arc<str>,
    /// What it says.
    pub agenda: Arc<Agenda>,
}

impl Plan {
    /// Reads the agenda at a place; one without a date is for the day of `now`.
    ///
    /// # Errors
    /// Every complaint, or why the file cannot be read.
    pub fn read(path: &Path, words: &Words, zone: Tz, now: Second) -> Result<Self, Refusal> {
        Self::try_read(path, zone, now).map_err(|unread| unread.refusal(path, words))
    }

    /// The same, with what stands in the way as it is.
    ///
    /// # Errors
    /// When the file cannot be read, or is no agenda.
    pub fn try_read(path: &Path, zone: Tz, now: Second) -> Result<Self, Unread> {
        let broken = |source: &str, complaints| Unread::Broken { source: source.into(), complaints };
        let bytes = std::fs::read(path).map_err(Unread::File)?;
        let text = read::decode(bytes).map_err(|(text, complaints)| broken(&text, complaints))?;
        let agenda = read::read_at(&text, zone, now).map_err(|complaints| broken(&text, complaints))?;
        Ok(Self { path: path.to_owned(), source: text.into(), agenda: Arc::new(agenda) })
    }
}

/// Why a file gives no agenda.
#[derive(Debug)]
pub enum Unread {
    /// It cannot be read.
    File(std::io::Error),
    /// It is no agenda.
    Broken {
        /// Its text.
        source: Arc<str>,
        /// What is wrong with it.
        complaints: Vec<complaints::Complaint>,
    },
}

impl Unread {
    fn refusal(&self, path: &Path, words: &Words) -> Refusal {
        let name = path.display().to_string();
        Refusal::refused(match self {
            Self::File(error) => {
                words.with("cli-no-agenda", &[("file", name.into()), ("why", error.to_string().into())])
            }
            Self::Broken { source, complaints } => complaint::render(complaints, source, &name, words),
        })
    }

    /// The same on one line, for somebody whose day goes on.
    fn brief(&self, path: &Path, words: &Words) -> String {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        match self {
            Self::File(error) => complaint::goes_on_unread(&error.to_string(), &name, words),
            Self::Broken { source, complaints } => complaint::goes_on_without(complaints, source, &name, words),
        }
    }
}

impl Plan {
    /// The plan of a session that stands, where its file gives none any more: a day goes on whatever becomes of a file.
    fn recorded(path: &Path, named: Option<&Path>, directory: &Path, wall: Second) -> Option<Self> {
        let today = chrono::DateTime::from_timestamp(wall.0, 0)?.with_timezone(&machine_zone()).date_naive();
        let days = [Some(today), today.pred_opt(), today.succ_opt()];
        let of_day = |day| opening_that_stands(&Sessions::of(directory, path, day), wall);
        let opening = match named {
            Some(session) => opening_named(session).ok().flatten(),
            None => days.into_iter().flatten().find_map(of_day),
        }?;
        Some(Self { path: path.to_owned(), source: opening.source, agenda: opening.agenda })
    }

    /// A plan without a date is for the day on which its session was opened, also once midnight is past, or a clock
    /// that was set has gone back over it.
    fn of_the_day_that_goes_on(mut self, directory: &Path, wall: Second) -> Self {
        let date = self.agenda.date;
        let mut beside = [date.pred_opt(), date.succ_opt()].into_iter().flatten().filter(|_| !self.agenda.dated);
        if let Some(day) = beside.find(|day| goes_on(&Sessions::of(directory, &self.path, *day), wall)) {
            self.agenda = Arc::new(self.agenda.moved_to(day));
        }
        self
    }

    /// The command that takes this plan, or some of it, for what has not started in a session of a day; a plan of
    /// another day is moved there.
    #[must_use]
    pub fn replan(&self, day: NaiveDate, taken: Option<Taken>) -> Command {
        let agenda =
            if self.agenda.date == day { Arc::clone(&self.agenda) } else { Arc::new(self.agenda.moved_to(day)) };
        Command::Replan { agenda, source: Arc::clone(&self.source), taken }
    }
}

/// What a verb works on.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub struct Sitting {
    /// The plan.
    pub plan: Plan,
    /// What is wrong with its file, if the plan is that of the session alone.
    pub file_trouble: Option<String>,
    /// Where the sessions of this agenda and day lie, unless one is named.
    pub sessions: Sessions,
    /// The session that was named.
    pub named: Option<PathBuf>,
    /// The simulated moment of `--now`.
    pub simulated: Option<Second>,
    /// The language to begin with.
    pub language: Language,
    /// Simulated seconds a real one.
    pub speed: u32,
    /// Whether the day is to begin afresh.
    pub anew: bool,
    /// Whether the group of its directory may write to the session, too.
    pub shared: bool,
    /// Whether cues are announced on this desktop.
    pub notify: bool,
    /// Whether they ring the terminal's bell.
    pub bell: bool,
    /// Who sits here.
    pub author: Author,
    /// What the person has set.
    pub settings: Settings,
    /// The colours that were named as an option.
    pub theme: Option<ThemeName>,
}

impl Sitting {
    /// Settles what a verb works on.
    ///
    /// # Errors
    /// When the agenda is broken, or `--now` is no time.
    pub fn settle(options: &Options, agenda: Option<&Path>, seat: &str) -> Result<Self, Refusal> {
        let path = agenda.or(options.agenda.as_deref()).unwrap_or(Path::new("agenda.toml"));
        let wall = SystemClock.now();
        let instant = options.now.as_deref().and_then(|text| chrono::DateTime::parse_from_rfc3339(text).ok());
        let day_of = instant.map_or(wall, |instant| Second(instant.timestamp()));
        let words = options.words();
        let directory = match &options.session {
            Some(_) => Ok(PathBuf::new()),
            None => state_directory(),
        };
        let goes_on = !options.new && options.now.is_none();
        let recorded = || {
            let directory = directory.as_ref().ok().filter(|_| goes_on)?;
            Plan::recorded(path, options.session.as_deref(), directory, wall)
        };
        let (plan, unread) = match Plan::try_read(path, machine_zone(), day_of) {
            Ok(plan) => (plan, None),
            Err(unread) => (recorded().ok_or_else(|| unread.refusal(path, &words))?, Some(unread)),
        };
        let simulated = simulated(options, &plan.agenda)?;
        let settings = own::settings(options)?;
        let language = language(options.lang.as_deref().or(settings.language.as_deref()), plan.agenda.as_ref());
        let directory = directory.map_err(|error| Refusal::log(&error, &Words::new(language)))?;
        let plan = if options.session.is_none() && options.now.is_none() {
            plan.of_the_day_that_goes_on(&directory, wall)
        } else {
            plan
        };
        Ok(Self {
            sessions: Sessions::of(&directory, path, plan.agenda.date),
            file_trouble: unread.map(|unread| unread.brief(path, &Words::new(language))),
            plan,
            named: options.session.clone(),
            simulated,
            language,
            speed: options.speed,
            anew: options.new,
            shared: options.share_with_group,
            notify: options.notify,
            bell: options.bell,
            author: crate::author::author(options.by.as_deref().or(settings.by.as_deref()), seat),
            theme: options.theme.as_deref().and_then(ThemeName::named),
            settings,
        })
    }

    /// The words to begin with.
    #[must_use]
    pub fn words(&self) -> Words {
        Words::new(self.language).speaking_to(Asker::Script)
    }

    /// Where the session lies: named, or that of the simulated clock, or the one that is open now.
    ///
    /// # Errors
    /// When a session that is there cannot be read.
    pub fn place(&self) -> Result<PathBuf, LogError> {
        if let Some(named) = &self.named {
            return Ok(named.clone());
        }
        if self.simulated.is_some() {
            return Ok(self.sessions.path(Mode::Rehearsal).to_owned());
        }
        let real = || self.sessions.path(Mode::Real).to_owned();
        match open_now(&self.sessions, SystemClock.now()) {
            // What is begun afresh is the day, not its rehearsal.
            _ if self.anew => Ok(real()),
            Ok(open) => Ok(open.map_or_else(real, |(_, path)| path)),
            // Whoever writes there sets it aside first; whoever reads is told once more.
            Err(LogError::Damaged { .. }) => Ok(real()),
            Err(error) => Err(error),
        }
    }

    /// Whether a session that was found, not named, is over: one that was run on another day than the agenda's.
    #[must_use]
    pub fn is_over(&self, opening: &Opening) -> bool {
        let found = self.named.is_none() && self.simulated.is_none();
        found && !stands(opening, self.sessions.day(), SystemClock.now())
    }

    /// The opening that this verb would record, with the simulated clock at that speed.
    #[must_use]
    pub fn opening(&self, simulated: Option<Second>, speed: u32) -> Opening {
        let rehearsal = simulated.map(|simulated| Rehearsal { real: SystemClock.now(), simulated, speed });
        Opening { agenda: Arc::clone(&self.plan.agenda), source: Arc::clone(&self.plan.source), rehearsal }
    }

    /// A press at a moment.
    #[must_use]
    pub fn press(&self, at: Second) -> Press {
        Press { id: new_id(), at, by: self.author.clone() }
    }
}

/// The moment that `--now` names on the agenda's day.
///
/// # Errors
/// When it is no time.
pub fn simulated(options: &Options, agenda: &Agenda) -> Result<Option<Second>, Refusal> {
    let read = |text: &String| agenda.read_time(text, noon(agenda));
    options.now.as_ref().map(read).transpose().map_err(|error| Refusal::usage(format!("--now: {error}")))
}

/// The language to begin with: the one that was asked for, else the agenda's, else the machine's.
#[must_use]
pub fn language<'a>(asked: Option<&str>, agenda: impl Into<Option<&'a Agenda>>) -> Language {
    let locale = sys_locale::get_locale();
    let of_agenda = agenda.into().and_then(|agenda| agenda.language.as_deref());
    Language::choose(asked, of_agenda, locale.as_deref())
}

/// The clock of a session: that of its rehearsal, or the machine's.
#[must_use]
pub fn clock_of(opening: Option<&Opening>) -> Box<dyn Clock> {
    match opening.and_then(|opening| opening.rehearsal) {
        Some(mapping) => Box::new(RehearsalClock::new(mapping)),
        None => Box::new(SystemClock),
    }
}

/// The middle of the agenda's day, so that a time without a date falls on that day.
fn noon(agenda: &Agenda) -> Second {
    let noon = crate::duration::TimeOfDay { hour: 12, minute: 0, second: 0 };
    agenda.instants(agenda.date, noon).first().copied().unwrap_or_else(|| agenda.start())
}
