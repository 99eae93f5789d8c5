//! What the stage says: the outlook put into the few words and digits that the room is shown.
//!
//! It knows no sizes and no colours; which of these there is room for is the layout's concern.

use super::StageView;
use crate::agenda::{Kind, Phase, Slot};
use crate::duration::{Length, Second};
use crate::outlook::{Digits, Light, Outlook, StageWord};
use crate::screen::signs::in_ascii;
use crate::words::{Words, full_name, printable};

/// Countdowns to a moment further away than this are not shown: nobody waits in the room for it yet.
const WAIT_SHOWN: Length = Length::minutes(24 * 60);

/// Everything that the room is shown at one second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scene {
    /// How it is lit.
    pub(super) light: Light,
    /// Whether everything stands still: two upright bars say so.
    pub(super) paused: bool,
    /// Whether everything stands on a filled field.
    pub(super) field: bool,
    /// What the meeting is about now.
    pub(super) title: String,
    /// The number of that, for where nothing more has room.
    pub(super) number: Option<String>,
    /// How late it is, if that is to be shown.
    pub(super) late: Option<String>,
    /// What must not be overlooked: no session is open, a rehearsal.
    pub(super) marks: Vec<Mark>,
    /// The phase.
    pub(super) word: Option<String>,
    /// What the light says, or what was just taken from the countdown: it goes before the phase.
    pub(super) signal: Option<String>,
    /// What the room is asked for.
    pub(super) message: Option<String>,
    /// What the main thing is: "resumes at", a day.
    pub(super) lead: Option<String>,
    /// The main thing.
    pub(super) main: Main,
    /// What stands below it.
    pub(super) foot: Option<Foot>,
    /// The wall clock.
    pub(super) clock: String,
}

/// The main thing on the stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Main {
    /// Digits: a countdown or a time of day.
    Digits(String),
    /// A word that says all there is to say.
    Words(String),
}

/// What stands below the main thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Foot {
    /// What it is.
    pub(super) label: String,
    /// Its time of day.
    pub(super) time: String,
    /// What is left until then, or the clock.
    pub(super) digits: String,
}

/// Something that must not be overlooked, in full and in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) full: String,
    pub(super) short: String,
}

impl Scene {
    /// What the stage says of an outlook.
    pub(super) fn of(outlook: &Outlook, view: &StageView, words: &Words) -> Self {
        let (lead, main) = main(outlook, words);
        let field = matches!(outlook.stage.digits, Some(Digits::Over(_))) || outlook.stage.word == StageWord::Overtime;
        Self {
            light: outlook.stage.light,
            paused: outlook.stage.word == StageWord::Suspended,
            field,
            title: title(outlook, words),
            number: titled(outlook)
                .and_then(|slot| slot.number.as_deref())
                .map(|number| printable(number).into_owned()),
            late: words.lateness_on_stage(outlook),
            marks: marks(outlook, view, words),
            word: word(outlook, words),
            signal: cut(outlook, words)
                .filter(|_| !field)
                .or_else(|| signal(if field { Light::Overtime } else { outlook.stage.light }, words)),
            message: outlook.message.as_deref().map(|text| printable(text).into_owned()),
            lead,
            main,
            foot: foot(outlook, words),
            clock: words.clock_minute(outlook.agenda.time_of_day(outlook.now)),
        }
    }
}

impl Scene {
    /// Whether the shape of its light is bars above and below the main thing.
    pub(super) fn is_barred(&self) -> bool {
        self.signal.is_some() && !self.field
    }

    /// Whether what stands below the main thing is one of those bars.
    pub(super) fn fills_foot(&self) -> bool {
        self.is_barred() && self.light == Light::LastMinute && self.foot.is_some()
    }

    /// The same in plain signs, which letters made of whole cells have room for.
    pub(super) fn in_ascii(mut self) -> Self {
        let foot = self.foot.as_mut().map(|foot| &mut foot.label);
        let marks = self.marks.iter_mut().flat_map(|mark| [&mut mark.full, &mut mark.short]);
        let words = match &mut self.main {
            Main::Words(words) => Some(words),
            Main::Digits(_) => None,
        };
        let maybe = [&mut self.late, &mut self.word, &mut self.signal, &mut self.message, &mut self.lead];
        let all = maybe.into_iter().flatten().chain(foot).chain(words).chain(marks).chain([&mut self.title]);
        for text in all {
            *text = in_ascii(text);
        }
        self
    }
}

/// The slot that the title is of.
fn titled(outlook: &Outlook) -> Option<&Slot> {
    match outlook.stage.word {
        StageWord::StartsAt | StageWord::Adjourned => None,
        StageWord::ResumesAt | StageWord::Due => outlook.next_slot(),
        _ => outlook.current_slot(),
    }
}

/// The title of what runs, else of what comes next, else of the meeting.
fn title(outlook: &Outlook, words: &Words) -> String {
    let name = titled(outlook).map(full_name);
    // What the word below says already is no title.
    let says_more = |name: &String| word(outlook, words).is_none_or(|word| word.to_lowercase() != name.to_lowercase());
    name.filter(says_more).unwrap_or_else(|| printable(&outlook.agenda.title).into_owned())
}

fn marks(outlook: &Outlook, view: &StageView, words: &Words) -> Vec<Mark> {
    let mark = |full: &str, short: &str| Mark { full: words.text(full), short: words.text(short) };
    let mut marks = Vec::new();
    if view.delayed {
        marks.push(mark("stage-reading", "stage-reading-short"));
    } else if !outlook.opened && !is_another_day(outlook) {
        marks.push(mark("stage-planned", "stage-planned-short"));
    }
    if outlook.rehearsal {
        marks.push(mark("stage-rehearsal", "stage-rehearsal"));
    }
    marks
}

/// Whether the agenda's day is still to come.
fn is_another_day(outlook: &Outlook) -> bool {
    outlook.stage.word == StageWord::StartsAt && outlook.agenda.days_past(outlook.now) < 0
}

/// The word at the top. Where the main thing is a word itself there is none.
fn word(outlook: &Outlook, words: &Words) -> Option<String> {
    match outlook.stage.word {
        StageWord::StartsAt => Some(words.text("stage-starts-at")),
        StageWord::Qa => Some(words.text("stage-qa")),
        StageWord::Overtime if runs_qa(outlook) => Some(words.text("stage-qa")),
        StageWord::Talk | StageWord::Overtime => Some(talk(outlook, words)),
        StageWord::Break => Some(words.text("stage-break")),
        StageWord::Registration => Some(words.text("stage-registration")),
        StageWord::ResumesAt => Some(words.text("stage-resumes-at")),
        StageWord::Due => Some(words.text("stage-due")),
        StageWord::Suspended | StageWord::Adjourned => None,
    }
}

fn runs_qa(outlook: &Outlook) -> bool {
    outlook.current.as_ref().is_some_and(|current| current.phase == Phase::Qa)
}

fn talk(outlook: &Outlook, words: &Words) -> String {
    let kind = outlook.current_slot().map_or("other", |slot| match slot.kind {
        Kind::Talk | Kind::Keynote => "talk",
        other => other.name(),
    });
    words.with("stage-talk", &[("kind", kind.into())])
}

fn signal(light: Light, words: &Words) -> Option<String> {
    match light {
        Light::WrapUp => Some(words.text("stage-wrap-up")),
        Light::LastMinute => Some(words.text("stage-last-minute")),
        Light::Overtime => Some(words.text("stage-overtime")),
        Light::Calm | Light::InTime => None,
    }
}

/// How much less time there is than there was a moment ago, to the nearest minute.
fn cut(outlook: &Outlook, words: &Words) -> Option<String> {
    let counts = matches!(outlook.stage.word, StageWord::Talk | StageWord::Qa);
    let minutes = (outlook.stage.cut.filter(|_| counts)?.seconds() + 30) / 60;
    Some(words.with("stage-cut", &[("length", words.length(Length::minutes(minutes)).into())]))
}

fn main(outlook: &Outlook, words: &Words) -> (Option<String>, Main) {
    let stage = &outlook.stage;
    let time = stage.at.map(|at| words.short_time(outlook.agenda.time_of_day(at)));
    let count = stage.digits.map(|digits| match digits {
        Digits::Left(length) | Digits::Over(length) => words.countdown(length),
    });
    let clock = || words.clock_minute(outlook.agenda.time_of_day(outlook.now));
    match stage.word {
        StageWord::Suspended => (None, Main::Words(words.text("stage-suspended"))),
        StageWord::Adjourned => (None, Main::Words(words.text("stage-adjourned"))),
        StageWord::Break | StageWord::Registration => {
            let name = if stage.word == StageWord::Break { "stage-resumes-at" } else { "stage-starts-at" };
            (time.is_some().then(|| words.text(name)), Main::Digits(time.or(count).unwrap_or_else(clock)))
        }
        StageWord::StartsAt | StageWord::ResumesAt | StageWord::Due => {
            let day = is_another_day(outlook).then(|| words.day(outlook.agenda.date));
            (day, Main::Digits(time.or(count).unwrap_or_else(clock)))
        }
        StageWord::Talk | StageWord::Qa | StageWord::Overtime => {
            (None, Main::Digits(count.or(time).unwrap_or_else(clock)))
        }
    }
}

fn foot(outlook: &Outlook, words: &Words) -> Option<Foot> {
    let time_of = |at: Second| words.short_time(outlook.agenda.time_of_day(at));
    let stage = &outlook.stage;
    match stage.word {
        StageWord::Talk | StageWord::Qa | StageWord::Overtime => {
            let (digits, at) = match stage.closing {
                Some((left, at)) if at > outlook.now => (words.countdown(left), at),
                Some((_, at)) => (String::new(), at),
                // In overtime the expected closing is always now; what counts is when it was due.
                None => match stage.digits {
                    Some(Digits::Over(over)) => (String::new(), outlook.now - over),
                    _ => (String::new(), stage.at?),
                },
            };
            Some(Foot { label: words.text("stage-closes"), time: time_of(at), digits })
        }
        StageWord::StartsAt | StageWord::Break | StageWord::Registration | StageWord::ResumesAt => {
            let left = stage.at? - outlook.now;
            let shown = left > Length::ZERO && left < WAIT_SHOWN && !is_another_day(outlook);
            let foot = Foot { label: words.text("stage-in"), time: String::new(), digits: words.countdown(left) };
            shown.then_some(foot)
        }
        // Nothing counts here; the seconds of the wall clock show that the picture is alive.
        StageWord::Suspended | StageWord::Adjourned => {
            let digits = words.clock(outlook.agenda.time_of_day(outlook.now));
            Some(Foot { digits, ..Foot::default() })
        }
        StageWord::Due => None,
    }
}
