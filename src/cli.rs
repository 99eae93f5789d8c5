//! The command line: what may be asked for, and the way from there to a seat or to one act.
//!
//! Parsing is here, each verb in a file of its own. It prints to the streams it is given and returns an exit code.

pub mod act;
pub mod change;
pub mod check;
pub mod export;
pub mod fit;
pub mod follow;
pub mod found;
pub mod import;
pub mod line;
pub mod output;
pub mod own;
pub mod plans;
pub mod report;
pub mod sitting;
pub mod status;

use crate::settings::ThemeName;
use crate::words::Language;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// What the list of options does not say.
const AFTER_HELP: &str = "\
Without a verb: the chair's seat on ./agenda.toml.

Your own settings for every session, all of them optional, in adjourn/config.toml under $XDG_CONFIG_HOME (else ~/.config):
  theme, language, by = as --theme, --lang, --by
  flash = \"off\"           no flash on entering a state
  ascii = \"on\"            plain signs for blocks and accents; by default where the terminal has none
  messages = [\"…\"]        texts for the stage, offered before adjourn's own
  [keys.chair] undo = \"z\"  another key for an act, for each seat";

/// Keeps a meeting on time and says honestly when it is not.
#[derive(Debug, Parser)]
#[command(name = "adjourn", version, about, after_help = AFTER_HELP)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub verb: Option<Verb>,
    /// What holds for every verb.
    #[command(flatten)]
    pub options: Options,
}

/// What holds for every verb, before or after it.
#[derive(Args, Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub struct Options {
    /// The agenda [default: ./agenda.toml]
    #[arg(long, global = true, value_name = "PATH")]
    pub agenda: Option<PathBuf>,
    /// The session's file; by default one for each agenda and day in your state directory
    #[arg(long, global = true, value_name = "PATH")]
    pub session: Option<PathBuf>,
    /// Begin the day afresh in the same session; nothing is deleted
    #[arg(long, global = true)]
    pub new: bool,
    /// Rehearse on a simulated clock that starts (for one act: stands) at this time: 10:40 or RFC 3339
    #[arg(long, global = true, value_name = "TIME")]
    pub now: Option<String>,
    /// How many simulated seconds pass in one, in a rehearsal
    #[arg(long, global = true, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub speed: u32,
    /// The language; by default the agenda's, else the machine's
    #[arg(long, global = true, value_name = "LANG", value_parser = Language::ALL.map(Language::code))]
    pub lang: Option<String>,
    /// The colours; by default those of your settings, else dark (`NO_COLOR` is respected)
    #[arg(long, global = true, value_name = "NAME", value_parser = ThemeName::ALL.map(ThemeName::code))]
    pub theme: Option<String>,
    /// Let the group of its directory write to the session, too (--session in a directory that the group may enter);
    /// by default its files are yours alone
    #[arg(long, global = true)]
    pub share_with_group: bool,
    /// Announce warnings, Q&A and closing on this desktop (one seat a machine does; the stage never)
    #[arg(long, global = true)]
    pub notify: bool,
    /// Ring the bell of the chair's own terminal at the same moments (again one seat a machine)
    #[arg(long, global = true)]
    pub bell: bool,
    /// Who you are, for the log; by default your login name
    #[arg(long, global = true, value_name = "NAME")]
    pub by: Option<String>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// The chair's seat: both countdowns, what comes next, and all keys
    Chair {
        /// The agenda, as --agenda
        #[arg(id = "plan", value_name = "AGENDA")]
        agenda: Option<PathBuf>,
    },
    /// The projected timer: it never changes the session
    Stage {
        /// The agenda, as --agenda
        #[arg(id = "plan", value_name = "AGENDA")]
        agenda: Option<PathBuf>,
        /// Show every state in turn, to try out the projector
        #[arg(long)]
        test: bool,
    },
    /// The organizers' desk: the whole day, planned against expected, and what each change would come to
    Desk {
        /// The agenda, as --agenda
        #[arg(id = "plan", value_name = "AGENDA")]
        agenda: Option<PathBuf>,
    },
    /// One act, from a script or a button box; exit 0 done, 1 refused
    Do {
        /// What happened, or what is wanted
        #[command(subcommand)]
        act: act::Act,
    },
    /// Where the session stands
    Status {
        /// As one JSON object
        #[arg(long)]
        json: bool,
        /// A line now and on each change, until interrupted
        ///
        /// A change is an act, a move of the clock, a talk or Q&A that runs over or no longer does, a slot that falls
        /// due, a fixed time that is missed or kept again. A session that is opened later is joined.
        #[arg(long)]
        follow: bool,
        /// Keep one line in a file, for OBS and signage: the word on the stage, the countdown, how late it is
        ///
        /// The file is replaced as a whole whenever the line changes, once a second, until interrupted; then it holds
        /// an empty line, as it does while the stage is dark.
        #[arg(long, value_name = "FILE", conflicts_with_all = ["json", "follow"])]
        line: Option<PathBuf>,
    },
    /// What could recover lost minutes, and what each choice comes to
    Plans {
        /// As one JSON list, best first
        #[arg(long)]
        json: bool,
    },
    /// What became of the day: planned against actual, who overran, what absorbed it, the log
    Report(report::Asked),
    /// The agenda for other programs, as planned or with the times as they now stand
    Export(export::Asked),
    /// Check an agenda: 0 valid, 1 with every complaint
    Check {
        /// The agenda, as --agenda
        #[arg(id = "plan", value_name = "AGENDA")]
        agenda: Option<PathBuf>,
    },
    /// Turn an agenda from elsewhere into an agenda.toml, and say what was understood
    Import {
        /// What is asked for
        #[command(flatten)]
        request: import::Request,
    },
    /// From how far the stage can be read, and what font or screen would do
    Fit(fit::Fit),
    /// Print shell completions
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}
