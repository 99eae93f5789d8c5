//! Changes of a row beyond its length, one at a time: its place, what is said of it, what must not move, a new row.
//!
//! A value holds what was chosen or typed so far; what it comes to is one command. It knows no words.

use super::asking::{edit_minutes, step};
use super::field::MinutesField;
use super::key::Key;
use super::new_slot::NewRow;
use super::prompt::LONGEST_MESSAGE;
use crate::agenda::{Hard, Slot, SlotId, Speaker};
use crate::duration::Length;
use crate::outlook::{Outlook, RowState};
use crate::session::change::Change;
use crate::session::command::Command;

/// A change that is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Which change?
    Menu {
        /// The slot.
        slot: SlotId,
        /// The one that is chosen.
        choice: EditChoice,
    },
    /// What is to be said?
    Text {
        /// The slot; of a new one, the slot that it is to stand before.
        slot: SlotId,
        /// What the text is.
        what: TextOf,
        /// What is typed so far.
        text: String,
    },
    /// Which of its edges must not move?
    Hard {
        /// The slot.
        slot: SlotId,
        /// Those that must not.
        hard: Hard,
    },
    /// How short may it become?
    Least {
        /// The slot.
        slot: SlotId,
        /// Whether it is about the Q&A; else about the whole slot.
        qa: bool,
        /// The least length.
        field: MinutesField,
    },
    /// Where in the day?
    Place {
        /// The slot.
        slot: SlotId,
        /// The slot that it is to stand right before; none: the end.
        before: Option<SlotId>,
    },
    /// Begin it now, out of its turn?
    Start(SlotId),
    /// Leave it out and give its time to what runs?
    Yield(SlotId),
    /// What else is to be said of the new slot?
    New(Box<NewRow>),
    /// How long is the least time between two slots?
    Changeover(MinutesField),
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextOf {
    /// The slot's title.
    Title,
    /// Its speakers, with commas between.
    Speakers,
    /// The notes for the chair.
    Notes,
    /// The title of a new slot.
    NewTitle,
}

/// What can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EditChoice {
    /// Its place in the day.
    Place,
    /// Its title.
    Title,
    /// Its speakers.
    Speakers,
    /// The notes for the chair.
    Notes,
    /// What of it must not move.
    Hard,
    /// How short it may become.
    Least,
    /// How short its Q&A may become.
    LeastQa,
    /// It begins now, out of its turn.
    Start,
    /// It is left out, and what runs has its time.
    Yield,
    /// A new slot before it.
    New,
    /// The least time between two slots.
    Changeover,
}

impl EditChoice {
    /// Every choice with its letter.
    pub const ALL: [(Self, char); 11] = [
        (Self::Place, 'p'),
        (Self::Title, 't'),
        (Self::Speakers, 's'),
        (Self::Notes, 'n'),
        (Self::Hard, 'f'),
        (Self::Least, 'm'),
        (Self::LeastQa, 'q'),
        (Self::Start, 'b'),
        (Self::Yield, 'y'),
        (Self::New, 'a'),
        (Self::Changeover, 'c'),
    ];

    /// The choices that make sense for a row, with their letters.
    #[must_use]
    pub fn offered(slot: &SlotId, outlook: &Outlook) -> Vec<(Self, char)> {
        let Some((planned, state)) = row(slot, outlook) else { return Vec::new() };
        let ahead = matches!(state, RowState::Upcoming | RowState::Skipped);
        let upcoming = state == RowState::Upcoming;
        let is_next = outlook.next_id() == Some(slot);
        let makes_sense = |choice: Self| match choice {
            _ if state == RowState::Done => false,
            Self::Place | Self::New => ahead,
            Self::Start => upcoming && outlook.current.is_none() && !is_next,
            Self::Yield => upcoming && outlook.current.is_some(),
            Self::LeastQa => planned.has_qa(),
            Self::Title | Self::Speakers | Self::Notes | Self::Hard | Self::Least | Self::Changeover => true,
        };
        Self::ALL.into_iter().filter(|(choice, _)| makes_sense(*choice)).collect()
    }
}

/// What a key makes of a change that is asked about.
pub(super) enum Answered {
    /// It is asked on.
    Asks(Edit),
    /// What is considered is to be adopted.
    Adopts,
}

impl Edit {
    /// The change of a row that is proposed first.
    #[must_use]
    pub fn menu(slot: &SlotId, outlook: &Outlook) -> Option<Self> {
        let (choice, _) = EditChoice::offered(slot, outlook).first().copied()?;
        Some(Self::Menu { slot: slot.clone(), choice })
    }

    /// The row that it is about.
    #[must_use]
    pub fn slot(&self) -> Option<&SlotId> {
        match self {
            Self::Menu { slot, .. }
            | Self::Text { slot, .. }
            | Self::Hard { slot, .. }
            | Self::Least { slot, .. }
            | Self::Place { slot, .. }
            | Self::Start(slot)
            | Self::Yield(slot) => Some(slot),
            Self::New(row) => Some(&row.asked_at),
            Self::Changeover(_) => None,
        }
    }

    /// Whether it can still be asked: its row is neither over nor gone.
    #[must_use]
    pub(super) fn is_open(&self, outlook: &Outlook) -> bool {
        self.slot().is_none_or(|slot| row(slot, outlook).is_some_and(|(_, state)| state != RowState::Done))
    }

    /// What it comes to; nothing where it would change nothing, or is not said to its end.
    #[must_use]
    pub fn command(&self, outlook: &Outlook) -> Option<Command> {
        let edit = |slot: &SlotId, change| Some(Command::Edit { slot: slot.clone(), change });
        match self {
            Self::Menu { .. } => None,
            Self::Text { slot, what, text } => edit(slot, said(*what, text.trim(), outlook.agenda.find(slot)?)?),
            Self::Hard { slot, hard } => edit(slot, Change::Hard(*hard))
                .filter(|_| outlook.agenda.find(slot).is_some_and(|planned| planned.hard != *hard)),
            Self::Least { slot, qa, field } => least(slot, *qa, field, outlook).and_then(|change| edit(slot, change)),
            Self::Place { slot, before } => {
                let moves = following(slot, outlook) != before.as_ref();
                moves.then(|| Command::Move { slot: slot.clone(), before: before.clone() })
            }
            Self::Start(slot) => Some(Command::Start { slot: slot.clone(), at: None }),
            Self::Yield(slot) => Some(Command::Yield(slot.clone())),
            Self::New(row) => Some(row.command()),
            Self::Changeover(field) => {
                let changes = field.length() != outlook.agenda.changeover;
                changes.then(|| Command::SetChangeover(field.length()))
            }
        }
    }

    /// What a key makes of it.
    pub(super) fn answered(self, key: Key, outlook: &Outlook) -> Answered {
        match self {
            Self::Menu { slot, choice } => answered_menu(slot, choice, key, outlook),
            Self::Text { slot, what: TextOf::NewTitle, text } if key.is_enter() && !text.trim().is_empty() => {
                Answered::Asks(Self::New(Box::new(NewRow::entitled(text.trim(), slot))))
            }
            _ if key.is_enter() => Answered::Adopts,
            Self::Text { slot, what, mut text } => {
                type_in(&mut text, key);
                Answered::Asks(Self::Text { slot, what, text })
            }
            Self::Hard { slot, hard } => Answered::Asks(Self::Hard { slot, hard: turned(hard, key) }),
            Self::Place { slot, before } => {
                let before = moved(&slot, before.as_ref(), key, outlook);
                Answered::Asks(Self::Place { slot, before })
            }
            Self::Least { slot, qa, mut field } => {
                edit_minutes(&mut field, key);
                Answered::Asks(Self::Least { slot, qa, field })
            }
            Self::New(row) => Answered::Asks(Self::New(Box::new(row.changed(key, outlook)))),
            Self::Changeover(mut field) => {
                edit_minutes(&mut field, key);
                Answered::Asks(Self::Changeover(field))
            }
            unchanged @ (Self::Start(_) | Self::Yield(_)) => Answered::Asks(unchanged),
        }
    }
}

fn answered_menu(slot: SlotId, choice: EditChoice, key: Key, outlook: &Outlook) -> Answered {
    let offered = EditChoice::offered(&slot, outlook);
    let choices: Vec<EditChoice> = offered.iter().map(|(choice, _)| *choice).collect();
    let by_letter = offered.iter().find(|(_, letter)| key.letter() == Some(*letter)).map(|(choice, _)| *choice);
    let chosen = match key {
        Key::Up | Key::Left => return Answered::Asks(Edit::Menu { choice: step(&choices, choice, -1), slot }),
        Key::Down | Key::Right => return Answered::Asks(Edit::Menu { choice: step(&choices, choice, 1), slot }),
        key if key.is_enter() => Some(choice),
        _ => by_letter,
    };
    let opened = chosen.and_then(|choice| opened(&slot, choice, outlook));
    Answered::Asks(opened.unwrap_or(Edit::Menu { slot, choice }))
}

/// The question that a choice leads to, opening on what stands now.
fn opened(slot: &SlotId, choice: EditChoice, outlook: &Outlook) -> Option<Edit> {
    let planned = outlook.agenda.find(slot)?;
    let id = slot.clone();
    let minutes = |length: Length| length.seconds() / 60;
    let text = |what, text: String| Edit::Text { slot: slot.clone(), what, text };
    Some(match choice {
        EditChoice::Place => Edit::Place { before: following(slot, outlook).cloned(), slot: id },
        EditChoice::Title => text(TextOf::Title, planned.title.clone()),
        EditChoice::Speakers => {
            let names: Vec<&str> = planned.speakers.iter().map(|speaker| speaker.name.as_str()).collect();
            text(TextOf::Speakers, names.join(", "))
        }
        EditChoice::Notes => text(TextOf::Notes, planned.notes.clone().unwrap_or_default()),
        EditChoice::Hard => Edit::Hard { slot: id, hard: planned.hard },
        EditChoice::Least => {
            let whole = minutes(planned.talk() + planned.qa_length());
            let now = planned.min.map_or(0, minutes);
            Edit::Least { slot: id, qa: false, field: MinutesField::within(now, 0, whole.max(now)) }
        }
        EditChoice::LeastQa => {
            let now = minutes(planned.min_qa);
            let most = minutes(planned.qa_length()).max(now);
            Edit::Least { slot: id, qa: true, field: MinutesField::within(now, 0, most) }
        }
        EditChoice::Start => Edit::Start(id),
        EditChoice::Yield => Edit::Yield(id),
        EditChoice::New => text(TextOf::NewTitle, String::new()),
        EditChoice::Changeover => {
            Edit::Changeover(MinutesField::within(minutes(outlook.agenda.changeover), 0, MinutesField::MOST))
        }
    })
}

fn row<'a>(slot: &SlotId, outlook: &'a Outlook) -> Option<(&'a Slot, RowState)> {
    let index = outlook.agenda.index_of(slot)?;
    Some((outlook.agenda.slot(index)?, outlook.rundown.get(index)?.state))
}

/// The slot that stands right behind one.
fn following<'a>(slot: &SlotId, outlook: &'a Outlook) -> Option<&'a SlotId> {
    outlook.slot_id(outlook.agenda.index_of(slot)? + 1)
}

/// The text as a change; nothing where it says what stands there.
fn said(what: TextOf, text: &str, planned: &Slot) -> Option<Change> {
    match what {
        TextOf::Title => (text != planned.title && !text.is_empty()).then(|| Change::Title(text.to_owned())),
        TextOf::Notes => {
            let notes = Some(text.to_owned()).filter(|text| !text.is_empty());
            (notes != planned.notes).then_some(Change::Notes(notes))
        }
        TextOf::Speakers => {
            let speakers = speakers(text, &planned.speakers);
            (speakers != planned.speakers).then_some(Change::Speakers(speakers))
        }
        TextOf::NewTitle => None,
    }
}

/// The speakers of that names; who stood there before keeps role and time.
fn speakers(text: &str, known: &[Speaker]) -> Vec<Speaker> {
    let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
    let speaker = |name: &str| {
        let before = known.iter().find(|speaker| speaker.name == name).cloned();
        before.unwrap_or_else(|| Speaker { name: name.to_owned(), role: None, time: None })
    };
    names.map(speaker).collect()
}

/// A minimum as a change; nothing where it is so already. None at all is said by nought.
fn least(slot: &SlotId, qa: bool, field: &MinutesField, outlook: &Outlook) -> Option<Change> {
    let planned = outlook.agenda.find(slot)?;
    let length = field.length();
    if qa {
        return (length != planned.min_qa).then_some(Change::MinQa(length));
    }
    let min = Some(length).filter(|min| *min > Length::ZERO);
    (min != planned.min).then_some(Change::Min(min))
}

/// The four ways in which a slot can be fixed, round in order.
pub(super) fn turned(hard: Hard, key: Key) -> Hard {
    let ways = [(false, false), (true, false), (false, true), (true, true)].map(|(start, end)| Hard { start, end });
    match key {
        Key::Up | Key::Left => step(&ways, hard, -1),
        Key::Down | Key::Right => step(&ways, hard, 1),
        _ => hard,
    }
}

/// One place earlier or later among the rows that are still to come.
pub(super) fn moved(slot: &SlotId, before: Option<&SlotId>, key: Key, outlook: &Outlook) -> Option<SlotId> {
    let rows = outlook.agenda.slots.iter().zip(&outlook.rundown);
    let ahead = rows
        .filter(|(planned, row)| matches!(row.state, RowState::Upcoming | RowState::Skipped) && planned.id != *slot);
    let places: Vec<Option<SlotId>> = ahead.map(|(planned, _)| Some(planned.id.clone())).chain([None]).collect();
    let at = places.iter().position(|place| place.as_ref() == before).unwrap_or(places.len().saturating_sub(1));
    let to = match key {
        Key::Up | Key::Left => at.saturating_sub(1),
        Key::Down | Key::Right => (at + 1).min(places.len().saturating_sub(1)),
        _ => at,
    };
    places.get(to).cloned().flatten()
}

pub(super) fn type_in(text: &mut String, key: Key) {
    let room = text.chars().count() < LONGEST_MESSAGE;
    match key {
        Key::Char(c) if room && !c.is_control() => text.push(c),
        Key::Space if room => text.push(' '),
        Key::Backspace => {
            text.pop();
        }
        _ => {}
    }
}
