//! One terminal taking part: what it shows besides the outlook, and what a key comes to.
//!
//! Pure: [`Seat::update`] takes a message, the outlook and the time, and returns effects as data; the runtime
//! carries them out. It names no terminal, no file and no clock: milliseconds come with the messages.

pub mod field;
pub mod filed;
pub mod intent;
pub mod key;
pub mod kind;
pub mod message;
pub mod notice;
pub mod prompt;

pub use self::kind::SeatKind;
pub use self::message::{Effect, Message, OpenWish, Record, Situation};

mod asking;
mod considered;
pub mod edit;
pub mod new_slot;
mod news;
pub mod offer;
mod pasted;
mod pointed_act;
mod press;
pub mod rows;
pub mod signing;
mod subject;
pub mod undoing;
mod withdrawal;

use self::news::Knowledge;
use self::notice::{Notices, Said};
use self::offer::Leaving;
use self::prompt::{OpeningChoice, PastDayChoice, Prompt};
use self::signing::Asked;
use self::subject::Subject;
use crate::agenda::{Agenda, SlotId};
use crate::duration::{Length, Second};
use crate::keymap::own::OwnKeys;
use crate::outlook::{Forgotten, Outlook};
use crate::session::entry::EntryId;
use crate::words::Language;
use std::sync::Arc;

/// What a terminal shows. The keys stay those of the seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Picture {
    /// The chair's.
    Chair,
    /// The desk's.
    Desk,
    /// The stage's.
    Stage,
}

impl Picture {
    /// The picture that a seat begins with.
    fn of(kind: SeatKind) -> Self {
        match kind {
            SeatKind::Chair => Self::Chair,
            SeatKind::Desk => Self::Desk,
            SeatKind::Stage => Self::Stage,
        }
    }

    /// The picture after this one, which `v` turns to.
    fn following(self) -> Self {
        match self {
            Self::Chair => Self::Stage,
            Self::Stage => Self::Desk,
            Self::Desk => Self::Chair,
        }
    }
}

/// The state of one terminal.
#[derive(Clone, Debug)]
pub struct Seat {
    kind: SeatKind,
    situation: Situation,
    picture: Picture,
    language: Language,
    presets: Vec<String>,
    keys: OwnKeys,
    prompt: Option<Prompt>,
    /// What there was when the question was put; it is withdrawn when what it is about changes.
    asked_about: Subject,
    /// The order of the day at the latest key: what is asked by places is about that order.
    asked_order: Vec<SlotId>,
    notices: Notices,
    awake: Option<bool>,
    /// The latest reading of the terminal's milliseconds.
    ms: u64,
    /// When Enter was pressed last, if it was the latest key.
    entered: Option<u64>,
    /// When undo was pressed last, if no other key came since.
    undone: Option<u64>,
    /// When a dialogue closed last.
    answered: Option<u64>,
    explaining_until: Option<u64>,
    /// The act that is pointed at in the log: others move down when new ones come.
    pointed_act: Option<EntryId>,
    /// What the screen said that the person was looking at; absent before the first one.
    shown: Option<Subject>,
    knows: Knowledge,
    name_asked: Asked,
    /// How many acts are not on disk.
    unwritten: usize,
    opening_dismissed: bool,
    forgotten_dismissed: Option<Forgotten>,
    asked_to_open: bool,
    /// What the latest act ended, until it is known what came of it.
    leaving: Option<Leaving>,
    /// The row that somebody pointed at.
    pointed: Option<SlotId>,
    /// The agenda's file.
    file: Option<filed::File>,
    /// When it changed last under somebody's eyes.
    file_since: Option<u64>,
    /// The text of the file that somebody has looked at and left.
    file_waved_away: Option<Arc<str>>,
}

impl Seat {
    /// Sits down.
    #[must_use]
    pub fn new(kind: SeatKind, situation: Situation) -> Self {
        Self {
            kind,
            situation,
            picture: Picture::of(kind),
            language: Language::default(),
            presets: Vec::new(),
            keys: OwnKeys::default(),
            prompt: None,
            asked_about: Subject::default(),
            asked_order: Vec::new(),
            notices: Notices::default(),
            awake: None,
            ms: 0,
            entered: None,
            undone: None,
            answered: None,
            explaining_until: None,
            pointed_act: None,
            shown: None,
            knows: Knowledge::default(),
            name_asked: Asked::default(),
            unwritten: 0,
            opening_dismissed: false,
            forgotten_dismissed: None,
            asked_to_open: false,
            leaving: None,
            pointed: None,
            file: None,
            file_since: None,
            file_waved_away: None,
        }
    }

    /// The language in which the terminal starts.
    #[must_use]
    pub fn speaking(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// The texts for the stage that `m` offers, in the room's language.
    #[must_use]
    pub fn with_presets(mut self, presets: Vec<String>) -> Self {
        self.presets = presets;
        self
    }

    /// The keys that the person has moved.
    #[must_use]
    pub fn with_keys(mut self, keys: OwnKeys) -> Self {
        self.keys = keys;
        self
    }

    /// Takes in what happened and says what is to be done.
    pub fn update(&mut self, message: Message, outlook: &Outlook, now: Second) -> Vec<Effect> {
        let mut effects = Vec::new();
        // Each tick is followed by a frame, and nothing else is.
        let is_drawn = matches!(message, Message::Tick { .. });
        self.follow_act(outlook);
        match message {
            Message::Pressed { key, ms } => {
                self.pass_to(ms);
                self.asked_order = order(outlook);
                effects = self.pressed(key, outlook, now);
            }
            Message::Tick { ms } => self.pass_to(ms),
            Message::Pasted { text, ms } => {
                self.pass_to(ms);
                effects = self.pasted(&text, outlook, now);
            }
            Message::Stray => self.explain(),
            Message::Grew => {}
            Message::Ruled { command, outcome, own } => self.ruled(command.as_ref(), outcome, own, outlook),
            Message::Record(record) => self.hear_record(record, outlook),
            Message::NotAnnounced(why) => self.notices.tell_until_key(Said::NotAnnounced(why), self.ms),
            Message::NameTaken => self.shares_name(),
            Message::AwakeKnown(awake) => self.awake = Some(awake),
            Message::File(file) => self.hear_file(*file, outlook),
            Message::Situation(situation) => {
                self.situation = situation;
                self.asked_to_open = false;
            }
        }
        if effects.iter().any(|effect| matches!(effect, Effect::Rule(_))) {
            self.gave_command();
            self.leaving = Leaving::by(&effects, outlook);
        }
        self.hear_news(outlook);
        effects.extend(self.settle(outlook, now));
        self.point_at_act(outlook);
        if is_drawn {
            self.shown = Some(Subject::of(outlook));
        }
        effects
    }

    /// Lets the terminal's own milliseconds pass.
    pub fn pass_to(&mut self, ms: u64) {
        self.ms = self.ms.max(ms);
        self.notices.expire(self.ms);
        self.explaining_until = self.explaining_until.filter(|until| *until > self.ms);
    }

    /// Brings what is asked in line with what is so.
    fn settle(&mut self, outlook: &Outlook, now: Second) -> Option<Effect> {
        if outlook.opened {
            self.situation = Situation::Open;
        } else if self.situation == Situation::AheadOfDay && outlook.agenda.days_past(now) >= 0 {
            self.situation = Situation::NoSession;
        }
        self.align_file(outlook);
        self.withdraw(outlook);
        if self.kind.may_write() && self.prompt.is_none() {
            self.prompt = match self.situation {
                Situation::PastDay if !self.asked_to_open => Some(Prompt::PastDay(PastDayChoice::Rehearse)),
                Situation::Open if outlook.assumed && !self.opening_dismissed => {
                    Some(Prompt::Opening(OpeningChoice::OnTime))
                }
                _ => None,
            };
        }
        self.prompt = self.name_question(outlook).or(self.prompt.take());
        let opens = self.kind.may_write() && self.situation == Situation::NoSession && !self.asked_to_open;
        self.asked_to_open |= opens;
        opens.then_some(Effect::Open(OpenWish::Real))
    }

    fn ask(&mut self, prompt: Prompt, outlook: &Outlook) {
        self.asked_about = Subject::of(outlook);
        self.prompt = Some(prompt);
    }

    fn close_prompt(&mut self) {
        if self.prompt.take().is_some() {
            self.answered = Some(self.ms);
        }
    }

    fn tell(&mut self, said: Said) {
        self.notices.tell(said, self.ms);
    }

    fn explain(&mut self) {
        self.explaining_until = (!self.kind.may_write()).then(|| self.ms.saturating_add(2_000));
    }
}

fn order(outlook: &Outlook) -> Vec<SlotId> {
    outlook.agenda.slots.iter().map(|slot| slot.id.clone()).collect()
}

/// What the screens read.
impl Seat {
    /// Who sits here.
    #[must_use]
    pub fn kind(&self) -> SeatKind {
        self.kind
    }

    /// How the agenda's day and the session stand to now.
    #[must_use]
    pub fn situation(&self) -> Situation {
        self.situation
    }

    /// What is shown.
    #[must_use]
    pub fn picture(&self) -> Picture {
        self.picture
    }

    /// The language in which it is shown.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// What is asked.
    #[must_use]
    pub fn prompt(&self) -> Option<&Prompt> {
        self.prompt.as_ref()
    }

    /// What is told in passing.
    #[must_use]
    pub fn notices(&self) -> &Notices {
        &self.notices
    }

    /// How many acts count on this terminal alone, for they are not on disk yet.
    #[must_use]
    pub fn unwritten(&self) -> usize {
        self.unwritten
    }

    /// The texts for the stage that can be chosen.
    #[must_use]
    pub fn presets(&self) -> &[String] {
        &self.presets
    }

    /// Whether the machine stays awake while this seat runs; absent until it is known.
    #[must_use]
    pub fn awake(&self) -> Option<bool> {
        self.awake
    }

    /// Whether the seat is just explaining that its keys do nothing.
    #[must_use]
    pub fn is_explaining(&self) -> bool {
        self.explaining_until.is_some()
    }

    /// The planned change that the person is asked about: the chair alone, and until the question is waved away.
    #[must_use]
    pub fn forgotten(&self, outlook: &Outlook) -> Option<Forgotten> {
        outlook.forgotten.filter(|asked| self.kind == SeatKind::Chair && self.forgotten_dismissed != Some(*asked))
    }
}

/// Where a rehearsal of an agenda starts: three minutes before the first Q&A (without one, before the first
/// closing of a slot that somebody must close), so that a newcomer soon sees something change.
#[must_use]
pub fn rehearsal_start(agenda: &Agenda) -> Second {
    let first_qa = agenda.slots.iter().find_map(|slot| slot.qa);
    let by_chair = || agenda.slots.iter().find(|slot| slot.advance == crate::agenda::Advance::Chair);
    let change = first_qa.or_else(|| by_chair().map(|slot| slot.end));
    change.map_or(agenda.start(), |at| (at - Length::minutes(3)).max(agenda.start()))
}
