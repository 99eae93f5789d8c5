//! What came of one's own acts, and what others changed.

use super::Seat;
use super::notice::Said;
use super::prompt::Prompt;
use crate::agenda::SlotId;
use crate::outlook::{Act, Outlook};
use crate::session::answer::{Answer, OutOfOrder};
use crate::session::command::Command;
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

    /// One's own entry is no news.
    fn learn_own(&mut self, turn: u64, outlook: &Outlook) {
        let mut own = outlook.acts.iter().filter(|act| act.turn == turn && act.by.seat == self.kind.name());
        if let (Some(known), Some(act)) = (&mut self.known, own.next_back()) {
            known.insert(act.id);
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
        for act in outlook.acts.iter().filter(|act| !known.contains(&act.id)) {
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
