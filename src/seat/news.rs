//! What came of one's own acts, and what others changed.

use super::Seat;
use super::message::Record;
use super::notice::Said;
use super::prompt::Prompt;
use crate::agenda::SlotId;
use crate::outlook::{Act, Outlook};
use crate::session::answer::{Answer, OutOfOrder};
use crate::session::command::Command;
use crate::session::entry::{Effect, EntryId};
use crate::session::event::Event;

impl Seat {
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
                self.learn_own(answer.turn, outlook);
                // What the screen shows by itself from now on needs no words.
                let shown = matches!(answer.event, Event::Opened(_)) || answer.event.is_display();
                if !shown || !answer.remarks.is_empty() {
                    self.tell(Said::Recorded(Box::new(answer)));
                }
            }
            (Err(OutOfOrder::WouldVoid(later)), Some(Command::Strike { turn: Some(turn), .. })) => {
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
                self.notices.recovered();
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
        self.own.insert(press);
    }

    /// One's own entry is no news.
    fn learn_own(&mut self, turn: u64, outlook: &Outlook) {
        let mut own = outlook.acts.iter().filter(|act| act.turn == turn && act.by.seat == self.kind.name());
        if let (Some(known), Some(act)) = (&mut self.known, own.next_back()) {
            known.insert(act.id);
            self.own.insert(act.id);
        }
    }

    /// Tells that an act of one's own counts no more, by what others did before it: theirs came to be known later.
    fn mourn_own(&mut self, outlook: &Outlook) {
        let void = |act: &&Act| self.own.contains(&act.id) && matches!(act.effect, Effect::Void(_));
        let lost: Vec<Act> = outlook.acts.iter().filter(void).cloned().collect();
        for act in lost {
            self.own.remove(&act.id);
            self.notices.tell_until_key(Said::NoEffect(Box::new(act)), self.ms);
        }
    }

    /// Tells what others changed since the last look. The first look tells that a session goes on.
    pub(super) fn hear_news(&mut self, outlook: &Outlook) {
        if !self.kind.may_write() || !outlook.opened {
            return;
        }
        let Some(mut known) = self.known.take() else {
            self.known = Some(outlook.acts.iter().map(|act| act.id).collect());
            let resumed = outlook.acts.last().filter(|act| !matches!(act.event, Event::Opened(_)));
            if let Some(act) = resumed {
                self.tell(Said::Resumed { turn: act.turn, last: act.at });
            }
            return;
        };
        let news = |act: &&Act| !known.contains(&act.id) && !self.own.contains(&act.id);
        let news: Vec<&Act> = outlook.acts.iter().filter(news).collect();
        for act in news {
            let struck = struck_by(act, outlook);
            let near = concerns_now(act, struck, outlook);
            let said = Said::Changed(Box::new(act.clone()));
            if near {
                self.notices.tell_until_key(said, self.ms);
            } else {
                self.tell(said);
            }
        }
        known.extend(outlook.acts.iter().map(|act| act.id));
        self.known = Some(known);
        self.mourn_own(outlook);
    }
}

fn struck_by<'a>(act: &Act, outlook: &'a Outlook) -> Option<&'a Act> {
    match act.event {
        Event::Struck { entry } => outlook.acts.iter().find(|other| other.id == entry),
        _ => None,
    }
}

/// Whether an act changes the running slot or the next one.
fn concerns_now(act: &Act, struck: Option<&Act>, outlook: &Outlook) -> bool {
    let running = outlook.current.as_ref().and_then(|current| outlook.slot_id(current.index));
    let next = outlook.next.and_then(|next| outlook.slot_id(next.index));
    let mut slots = slots_of(&act.event).into_iter().chain(struck.into_iter().flat_map(|act| slots_of(&act.event)));
    slots.any(|slot| Some(slot) == running || Some(slot) == next)
}

/// The slots that an event is about.
fn slots_of(event: &Event) -> Vec<&SlotId> {
    match event {
        Event::Started { slot, .. }
        | Event::QaOpened { slot, .. }
        | Event::Arrived { slot, .. }
        | Event::Postponed { slot, .. }
        | Event::Extended { slot, .. }
        | Event::ClosingKept { slot }
        | Event::QaKept { slot }
        | Event::Suspended { slot }
        | Event::Resumed { slot }
        | Event::Skipped { slot }
        | Event::Restored { slot } => vec![slot],
        Event::Closed { slot, started, .. } => std::iter::once(slot).chain(started).collect(),
        Event::Corrected { of, .. } => vec![&of.slot],
        _ => Vec::new(),
    }
}
