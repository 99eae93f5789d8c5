//! What came of one's own acts, what others changed, and who was first where both did.
//!
//! The order is the fold's; this only tells of it. It knows no wording.

use super::Seat;
use super::message::Record;
use super::notice::{Crossing, News, Resized, Said};
use super::prompt::Prompt;
use crate::agenda::{Phase, SlotId};
use crate::duration::Length;
use crate::outlook::{Act, Effect, Outlook};
use crate::session::answer::{Answer, OutOfOrder};
use crate::session::command::Command;
use crate::session::entry::{Author, EntryId};
use crate::session::event::Event;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What was heard so short a time before a press, in milliseconds, whoever pressed had not read.
const UNREAD: u64 = 1_000;

/// What the person at a seat knows of the log.
#[derive(Clone, Debug, Default)]
pub(super) struct Knowledge {
    /// Who that is.
    pub(super) author: Author,
    /// The entries that the person knows of; absent before the first look.
    known: Option<BTreeSet<EntryId>>,
    /// The person's own entries, and whether each is known to be void.
    own: BTreeMap<EntryId, bool>,
    /// The entries of others, with the terminal's milliseconds at which each was heard of.
    heard: BTreeMap<EntryId, u64>,
    /// When the latest command was given.
    gave: u64,
    /// How long every phase was to be at the last look.
    lengths: HashMap<(SlotId, Phase), Length>,
    /// What ran and what came next at the last look: who leaves out the next slot changes what was next.
    near: Vec<SlotId>,
}

impl Seat {
    /// A command was given now.
    pub(super) fn gave_command(&mut self) {
        self.knows.gave = self.ms;
    }

    pub(super) fn ruled(
        &mut self,
        command: Option<&Command>,
        outcome: Result<Answer, OutOfOrder>,
        own: bool,
        outlook: &Outlook,
    ) {
        if !own {
            return;
        }
        match (outcome, command) {
            (Ok(answer), _) => {
                self.offer(&answer, outlook);
                self.recorded(answer, outlook);
            }
            // A question that somebody is about to answer is not replaced by another one.
            (Err(OutOfOrder::WouldVoid(later)), Some(Command::Strike { turn: Some(turn), .. }))
                if self.prompt.is_none() =>
            {
                self.ask(Prompt::WithLater { turn: *turn, later }, outlook);
            }
            (Err(refusal), _) => self.tell(Said::Refused(refusal)),
        }
    }

    /// Tells how the record does.
    pub(super) fn hear_record(&mut self, record: Record, outlook: &Outlook) {
        match record {
            Record::Kept(answer) => {
                self.learn_own(answer.turn, outlook);
                self.tell(Said::Kept(Box::new(answer)));
            }
            Record::Failed { why, kept } => {
                self.unwritten = kept;
                self.notices.recovered();
                self.tell(Said::RecordFailed(why));
            }
            Record::Recovered { written } => {
                self.unwritten = 0;
                self.notices.written();
                self.tell(Said::RecordRecovered { written });
            }
            // Whoever only shows the session has nobody to tell, and no say in the clock.
            Record::Clock(_) if !self.kind.may_write() => {}
            Record::Clock(how) => self.notices.tell_until_key(Said::Clock(how), self.ms),
            Record::Mended(how) => self.notices.tell_until_key(Said::RecordMended(how), self.ms),
        }
    }

    /// An order is given: what comes of it is no news, whenever it is shown.
    pub fn expects(&mut self, press: EntryId) {
        self.knows.own.insert(press, false);
    }

    /// One's own entry is no news.
    fn learn_own(&mut self, turn: u64, outlook: &Outlook) {
        let own = outlook.acts.iter().rfind(|act| act.turn == turn && act.by == self.knows.author);
        if let (Some(known), Some(act)) = (&mut self.knows.known, own) {
            known.insert(act.id);
            self.knows.own.insert(act.id, false);
        }
    }

    /// Tells that an act of one's own counts no more, by what others did before it: theirs came to be known later.
    fn mourn_own(&mut self, told: &BTreeSet<EntryId>, outlook: &Outlook) {
        let lost = |act: &&Act| self.knows.own.get(&act.id) == Some(&false) && matches!(act.effect, Effect::Void(_));
        let lost: Vec<Act> = outlook.acts.iter().filter(lost).filter(|act| !told.contains(&act.id)).cloned().collect();
        for act in lost {
            self.notices.tell_until_key(Said::NoEffect(Box::new(act)), self.ms);
        }
    }

    /// One's own entry is no news; that somebody else was first is.
    fn recorded(&mut self, answer: Answer, outlook: &Outlook) {
        let is_own = |act: &&Act| act.turn == answer.turn && act.by == self.knows.author;
        let own = outlook.acts.iter().rfind(is_own);
        if let (Some(known), Some(own)) = (&mut self.knows.known, own) {
            known.insert(own.id);
            self.knows.own.insert(own.id, false);
            if let Some(first) = self.knows.unread_before(own, outlook) {
                self.cross(first, own);
                return;
            }
        }
        // What the screen shows by itself from now on needs no words.
        let shown = matches!(answer.event, Event::Opened(_)) || answer.event.is_display();
        if !shown || !answer.remarks.is_empty() {
            self.tell(Said::Recorded(Box::new(answer)));
        }
    }

    /// Tells who was first, and what became of one's own.
    fn cross(&mut self, first: &Act, own: &Act) {
        if let Some(known) = &mut self.knows.known {
            known.insert(first.id);
        }
        self.notices.forget_news_of(first.id);
        // The entries may be heard of before the answer to one's own, and each tells of it.
        self.notices.forget_crossing_of(own.id);
        let crossing = Crossing { first: first.clone(), own: own.clone() };
        self.notices.tell_until_key(Said::Crossed(Box::new(crossing)), self.ms);
    }

    /// Tells what others changed since the last look. The first look tells that a session goes on.
    pub(super) fn hear_news(&mut self, outlook: &Outlook) {
        if !self.kind.may_write() || !outlook.opened {
            return;
        }
        let Some(known) = self.knows.known.clone() else {
            self.first_look(outlook);
            return;
        };
        let lengths = lengths(outlook);
        let mut told = BTreeSet::new();
        for act in outlook.acts.iter().filter(|act| !known.contains(&act.id)) {
            if self.knows.own.contains_key(&act.id) || self.knows.known.as_ref().is_some_and(|k| k.contains(&act.id)) {
                continue;
            }
            self.knows.heard.insert(act.id, self.ms);
            match self.knows.outdone_by(act, outlook) {
                Some(own) => {
                    told.insert(own.id);
                    self.cross(act, own);
                }
                None => self.tell_change(act, &lengths, outlook),
            }
            if act.by == self.knows.author {
                self.shares_name();
            }
        }
        self.mourn_own(&told, outlook);
        self.knows.learn(outlook, lengths);
    }

    fn first_look(&mut self, outlook: &Outlook) {
        let resumed = outlook.acts.last().filter(|act| !matches!(act.event, Event::Opened(_)));
        if let Some(act) = resumed {
            self.tell(Said::Resumed { turn: act.turn, last: act.at });
        }
        let author = &self.knows.author;
        let elsewhere =
            |act: &Act| act.by.name == author.name && act.by.seat == author.seat && act.by.machine != author.machine;
        if outlook.acts.iter().any(elsewhere) {
            self.shares_name();
        }
        self.knows.learn(outlook, lengths(outlook));
    }

    fn tell_change(&mut self, act: &Act, lengths: &HashMap<(SlotId, Phase), Length>, outlook: &Outlook) {
        let struck = outlook.struck_by(act);
        let undoes_own = struck.is_some_and(|struck| self.knows.is_own(struck));
        if let Some(struck) = struck {
            self.notices.forget_answer(struck.turn);
            self.notices.forget_undone(struck.id);
        }
        let near = self.knows.concerns_now(act, struck, outlook);
        let resized = self.knows.resized(act, lengths, outlook);
        let said = Said::Changed(Box::new(News { act: act.clone(), resized, undoes_own }));
        if near || undoes_own {
            self.notices.tell_until_key(said, self.ms);
        } else {
            self.tell(said);
        }
    }
}

impl Knowledge {
    fn learn(&mut self, outlook: &Outlook, lengths: HashMap<(SlotId, Phase), Length>) {
        self.known = Some(outlook.acts.iter().map(|act| act.id).collect());
        self.lengths = lengths;
        self.near = near(outlook).cloned().collect();
        for act in &outlook.acts {
            if let Some(void) = self.own.get_mut(&act.id) {
                *void = matches!(act.effect, Effect::Void(_));
            }
        }
    }

    /// The latest entry of another that stands before one's own, is about the same slots, and was not read before the
    /// press.
    fn unread_before<'a>(&self, own: &Act, outlook: &'a Outlook) -> Option<&'a Act> {
        let unread = |act: &&Act| {
            let known = self.known.as_ref().is_some_and(|known| known.contains(&act.id));
            let heard = self.heard.get(&act.id).is_some_and(|heard| heard.saturating_add(UNREAD) >= self.gave);
            !self.own.contains_key(&act.id) && (!known || heard)
        };
        outlook.acts.iter().rev().filter(unread).find(|act| act.order() < own.order() && share_slots(act, own))
    }

    /// One's own entry that an entry of another, which arrived late, now precedes or leaves without effect.
    fn outdone_by<'a>(&self, act: &Act, outlook: &'a Outlook) -> Option<&'a Act> {
        outlook.acts.iter().rev().find(|own| {
            let Some(was_void) = self.own.get(&own.id) else { return false };
            let lost = !was_void && matches!(own.effect, Effect::Void(_));
            act.order() < own.order() && (lost || share_slots(act, own))
        })
    }

    /// Whether an entry is the person's own, from this run of the seat or from one before.
    fn is_own(&self, act: &Act) -> bool {
        self.own.contains_key(&act.id) || act.by == self.author
    }

    /// Whether a slot runs or comes next, or did at the last look.
    fn is_near(&self, slot: &SlotId, outlook: &Outlook) -> bool {
        self.near.contains(slot) || near(outlook).any(|near| near == slot)
    }

    /// Whether an act changes the running slot or the next one.
    fn concerns_now(&self, act: &Act, struck: Option<&Act>, outlook: &Outlook) -> bool {
        let events = || std::iter::once(&act.event).chain(struck.map(|act| &act.event));
        events().any(|event| matches!(event, Event::Replanned { taken: None, .. } | Event::ChangeoverSet { .. }))
            || events().flat_map(slots_of).any(|slot| self.is_near(slot, outlook))
    }

    /// The phases that an entry made longer or shorter: those that it names, and of a plan those that run or come next.
    fn resized(&self, act: &Act, now: &HashMap<(SlotId, Phase), Length>, outlook: &Outlook) -> Vec<Resized> {
        let phases: Vec<(SlotId, Phase)> = match &act.event {
            Event::Extended { slot, phase, .. } => vec![(slot.clone(), *phase)],
            Event::Recovered { cuts, .. } => {
                let near = cuts.iter().filter(|cut| self.is_near(&cut.slot, outlook));
                near.map(|cut| (cut.slot.clone(), cut.phase)).collect()
            }
            _ => Vec::new(),
        };
        let resized = phases.into_iter().filter_map(|key| {
            let (before, after) = (*self.lengths.get(&key)?, *now.get(&key)?);
            let (slot, phase) = key;
            (before != after).then_some(Resized { slot, phase, before, after })
        });
        resized.collect()
    }
}

fn lengths(outlook: &Outlook) -> HashMap<(SlotId, Phase), Length> {
    let rows = outlook.agenda.slots.iter().zip(&outlook.rundown);
    rows.flat_map(|(slot, row)| [((slot.id.clone(), Phase::Talk), row.talk), ((slot.id.clone(), Phase::Qa), row.qa)])
        .collect()
}

fn share_slots(one: &Act, other: &Act) -> bool {
    let others = slots_of(&other.event);
    slots_of(&one.event).iter().any(|slot| others.contains(slot))
}

/// The slot that runs and the one that comes next.
fn near(outlook: &Outlook) -> impl Iterator<Item = &SlotId> {
    let running = outlook.current.as_ref().and_then(|current| outlook.slot_id(current.index));
    running.into_iter().chain(outlook.next_id())
}

/// The slots that an event is about.
fn slots_of(event: &Event) -> Vec<&SlotId> {
    match event {
        Event::Started { slot, .. }
        | Event::StartedAhead { slot, .. }
        | Event::QaOpened { slot, .. }
        | Event::Arrived { slot, .. }
        | Event::Postponed { slot, .. }
        | Event::Extended { slot, .. }
        | Event::ClosingKept { slot }
        | Event::QaKept { slot }
        | Event::Suspended { slot }
        | Event::Resumed { slot }
        | Event::Skipped { slot }
        | Event::Restored { slot }
        | Event::Edited { slot, .. }
        | Event::SpeakerMissed { slot, .. } => vec![slot],
        Event::Closed { slot, started, .. } => std::iter::once(slot).chain(started).collect(),
        Event::Yielded { slot, to } => vec![slot, to],
        Event::Moved { slot, before } => std::iter::once(slot).chain(before).collect(),
        Event::Added { slot, before } => std::iter::once(&slot.id).chain(before).collect(),
        Event::Recovered { cuts, .. } => cuts.iter().map(|cut| &cut.slot).collect(),
        Event::Corrected { of, .. } => vec![&of.slot],
        Event::Replanned { taken: Some(taken), .. } => taken.slots.iter().collect(),
        _ => Vec::new(),
    }
}
