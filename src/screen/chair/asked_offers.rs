//! What is offered when the day departs from its plan, as panels: an early finish, a late start, a slot that is left out.
//!
//! It decides nothing; which choices there are is the seat's to say.

use super::asked::{keys, tiny};
use super::panel::Panel;
use super::sentences::{name_at, nearest};
use crate::agenda::SlotId;
use crate::outlook::Outlook;
use crate::screen::plans;
use crate::screen::theme::Theme;
use crate::seat::offer::{Absence, EarlyFinish, LateStart, Spare};
use crate::words::{Words, name_of};

/// What becomes of the time that an early finish leaves.
pub(super) fn early_finish(offer: &EarlyFinish, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let length = nearest(offer.until - offer.closed, words);
    let slot = name_of(&offer.slot, &outlook.agenda);
    let next = outlook.next.map(|next| (name_at(&outlook.agenda, next.index), next.expected_start));
    let (next, starts) = next.unwrap_or((String::new(), outlook.now));
    let text = |choice: &Spare| {
        let (message, time) = match choice {
            Spare::Wait => ("chair-ask-early-finish-wait", starts),
            Spare::GoOn if offer.is_past_qa() => ("chair-ask-early-finish-opens-qa", offer.until),
            Spare::GoOn if offer.has_qa => ("chair-ask-early-finish-qa", offer.until),
            Spare::GoOn => ("chair-ask-early-finish-goes-on", offer.until),
            Spare::StartNow => ("chair-ask-early-finish-now", starts),
        };
        let arguments = [
            ("slot", slot.clone()),
            ("next", next.clone()),
            ("time", words.time_at(&outlook.agenda, time)),
            ("length", nearest(starts - outlook.now, words)),
        ];
        words.with(message, &arguments.map(|(name, text)| (name, text.into())))
    };
    let arguments = [("slot", slot.clone().into()), ("length", length.into())];
    Panel {
        title: words.with("chair-ask-early-finish", &arguments),
        short: Some(words.with("chair-ask-early-finish-tiny", &arguments)),
        lines: Spare::ALL.iter().map(|choice| vec![(text(choice), theme.text())]).collect(),
        chosen: Spare::ALL.iter().position(|choice| *choice == offer.choice),
        keys: keys("chair-ask-choice", "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}

/// What gives way when the day begins late.
pub(super) fn late_start(choice: LateStart, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let length = words.lateness_now(outlook);
    let plan = LateStart::plan(outlook);
    let text = |choice: &LateStart| match choice {
        LateStart::KeepLengths => {
            let end = outlook.end_expected.unwrap_or(outlook.now);
            words.with("chair-ask-late-start-lengths", &[("time", words.time_at(&outlook.agenda, end).into())])
        }
        LateStart::KeepEnd => {
            let plan = plan.map(|plan| (words.plan_name(plan.plan), plans::brief(plan, outlook, words)));
            let (name, brief) = plan.unwrap_or_default();
            words.with("chair-ask-late-start-end", &[("plan", name.into()), ("brief", brief.into())])
        }
    };
    let chosen = plan.filter(|_| choice == LateStart::KeepEnd);
    Panel {
        title: words.with("chair-ask-late-start", &[("lateness", length.clone().into())]),
        short: Some(length),
        lines: LateStart::ALL.iter().map(|choice| vec![(text(choice), theme.text())]).collect(),
        chosen: LateStart::ALL.iter().position(|offered| *offered == choice),
        comes: chosen.map(|plan| plans::who_gives(plan, outlook, words, theme)).unwrap_or_default(),
        notes: chosen.map(|plan| vec![plans::what_comes(plan, outlook, words, theme)]).unwrap_or_default(),
        keys: keys("chair-ask-choice", "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}

/// What becomes of the time of a slot that does not take place.
pub(crate) fn absent(slot: &SlotId, choice: Absence, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let offered = Absence::offered(slot, outlook);
    let index = outlook.agenda.index_of(slot);
    let row = index.and_then(|index| outlook.rundown.get(index));
    let running = outlook.current.as_ref().map(|current| name_at(&outlook.agenda, current.index));
    let following = Absence::following(slot, outlook).map(|index| name_at(&outlook.agenda, index));
    let starts = row.and_then(|row| row.expected.start).unwrap_or(outlook.now);
    let arguments = [
        ("slot", name_of(slot, &outlook.agenda)),
        ("running", running.unwrap_or_default()),
        ("next", following.unwrap_or_default()),
        ("length", row.map(|row| nearest(row.talk + row.qa, words)).unwrap_or_default()),
        ("time", words.time_at(&outlook.agenda, starts)),
    ]
    .map(|(name, text)| (name, text.into()));
    let message = |choice: &Absence| match choice {
        Absence::LeaveGap => "chair-ask-absent-gap",
        Absence::Discuss => "chair-ask-absent-discuss",
        Absence::BringForward => "chair-ask-absent-forward",
    };
    Panel {
        title: words.with("chair-ask-absent", &arguments),
        lines: offered.iter().map(|choice| vec![(words.with(message(choice), &arguments), theme.text())]).collect(),
        chosen: offered.iter().position(|offered| *offered == choice),
        keys: keys("chair-ask-choice", "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}
