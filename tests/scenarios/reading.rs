//! The form of a scenario file: what may be written in it, and where. It knows nothing of what happens.

use adjourn::agenda::Agenda;
use adjourn::agenda::read::{Setting, read};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::Spanned;

const SAMPLE: &str = include_str!("../../agenda.toml");

/// What happened, and what must follow.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scenario {
    /// What it shows, in a sentence.
    pub(crate) title: String,
    /// `"sample"`, or an agenda as it stands in its own file.
    pub(crate) agenda: Source,
    /// When a seat opened the session; without it the first act does.
    pub(crate) opened: Option<String>,
    /// What happened, in order.
    #[serde(rename = "step")]
    pub(crate) steps: Vec<Spanned<Step>>,
}

/// Where the agenda comes from.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Source {
    Named(String),
    Written(toml::Table),
}

/// Something that happened; without `do` and `enter`, time passed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// When, on the wall; without it, still at the moment of the step before.
    pub(crate) at: Option<String>,
    /// Who did it; Marie unless said.
    pub(crate) who: Option<String>,
    /// At which seat; the chair's unless said.
    pub(crate) seat: Option<String>,
    /// What the clock of that person's machine says, if not the time on the wall.
    pub(crate) clock: Option<String>,
    /// The numbers of the entries that had not reached that person yet.
    #[serde(default)]
    pub(crate) unseen: Vec<u64>,
    /// An act, as after `adjourn do`.
    #[serde(rename = "do")]
    pub(crate) act: Option<String>,
    /// `"on time"`: Enter at the question after an opening, which no script can press.
    pub(crate) enter: Option<Answered>,
    /// Somebody edits the agenda's file: texts in it, each with what then stands in its place.
    #[serde(default)]
    pub(crate) file: Vec<(String, String)>,
    /// Why it was refused: the kind of refusal, or some of its words. Without it, it must be accepted.
    pub(crate) refused: Option<String>,
    /// What must follow.
    #[serde(default)]
    pub(crate) then: Then,
}

/// What may be answered to the question after an opening.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum Answered {
    #[serde(rename = "on time")]
    OnTime,
}

/// What must follow. Only what is named is looked at; `"none"` stands for what must not be there.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Then {
    /// `before`, `running`, `holding`, `suspended` or `adjourned`.
    pub(crate) state: Option<String>,
    /// The slot that runs.
    pub(crate) slot: Option<String>,
    /// Its phase, `talk` or `qa`.
    pub(crate) phase: Option<String>,
    /// Since when the phase runs.
    pub(crate) started: Option<String>,
    pub(crate) elapsed: Option<String>,
    pub(crate) allotment: Option<String>,
    pub(crate) to_qa: Option<String>,
    pub(crate) to_close: Option<String>,
    pub(crate) overtime: Option<String>,
    /// The slot that comes next, and when it is expected to start.
    pub(crate) next: Option<String>,
    pub(crate) next_start: Option<String>,
    /// Exactly; early is negative.
    pub(crate) late_by: Option<String>,
    /// Lateness as it is printed: `"5 min late"`, `"on time"`.
    pub(crate) reads: Option<String>,
    pub(crate) lost: Option<String>,
    pub(crate) recovered: Option<String>,
    /// When the day is expected to end.
    pub(crate) ends: Option<String>,
    /// The hard point that matters, as in `"lunch start"`, and what is known of it.
    pub(crate) hard: Option<String>,
    pub(crate) margin: Option<String>,
    pub(crate) keep_by: Option<String>,
    pub(crate) recoverable: Option<String>,
    /// All slots by name, in the order in which they stand now.
    pub(crate) order: Option<Vec<String>>,
    /// Slots by name: `"running 10:37, Q&A 11:22, to 11:37, conflict 7m"`, or any part of that; also `"added"`,
    /// `"printed 10:30"`, `"promised 3m"` for what adopted plans have cut of it and it has not given yet, and at the
    /// end `"entitled Words of thanks"`.
    #[serde(default)]
    pub(crate) rows: BTreeMap<String, String>,
    /// The whole ledger: `"gestion overrun lost 7m"`, `"p2 plan recovered 3m, 3m of it promised"`.
    pub(crate) ledger: Option<Vec<String>>,
    /// What the recovery plans are to reach: `"lunch start, 5m late"`.
    pub(crate) until: Option<String>,
    /// Every plan that is offered, the best first: `"all-qa recovers 5m: p2 qa 3m, p3 qa 2m"`, `"later"`.
    pub(crate) plans: Option<Vec<String>>,
    /// What each of them would still miss: `"later: lunch start 5m"`.
    pub(crate) misses: Option<Vec<String>>,
    /// What adopted plans promised, the first one first: `"all-qa: lunch start 12:30, broken by 4m"`.
    pub(crate) promises: Option<Vec<String>>,
    /// Whether the day is only taken as on time so far.
    pub(crate) assumed: Option<bool>,
    pub(crate) message: Option<String>,
    pub(crate) blackout: Option<bool>,
    /// Some of the words that the person is told.
    pub(crate) answer: Option<String>,
    /// The highest number of an entry.
    pub(crate) turn: Option<u64>,
    /// The numbers of all entries that were struck, and of all that have no effect.
    pub(crate) struck: Option<Vec<u64>>,
    pub(crate) void: Option<Vec<u64>>,
}

impl Scenario {
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// The agenda and the text that it was read from.
    pub(crate) fn agenda(&self) -> Result<(Arc<Agenda>, String), String> {
        let text = match &self.agenda {
            Source::Named(name) if name == "sample" => SAMPLE.to_owned(),
            Source::Named(name) => return Err(format!("there is no agenda \"{name}\"; write \"sample\", or [agenda]")),
            Source::Written(table) => toml::to_string(table).map_err(|error| error.to_string())?,
        };
        Ok((agenda_of(&text)?, text))
    }
}

/// The agenda that a text says.
pub(crate) fn agenda_of(text: &str) -> Result<Arc<Agenda>, String> {
    let today = NaiveDate::from_ymd_opt(2011, 4, 12).unwrap_or_default();
    let agenda = read(text, &Setting { today, zone: chrono_tz::UTC });
    agenda.map(Arc::new).map_err(|complaints| format!("the agenda: {complaints:?}"))
}

/// The line on which something begins, from 1.
pub(crate) fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
