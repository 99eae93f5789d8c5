//! Questions with a field for minutes or for a time, as panels.
//!
//! The field stands large enough to be read in passing; what it would come to stands under it.

use super::asked::{keys, keys_with, running_name, tiny};
use super::panel::Panel;
use super::rows::Piece;
use super::sentences::name_at;
use crate::agenda::{Phase, Slot, SlotId};
use crate::duration::Length;
use crate::keymap;
use crate::outlook::{Forgotten, Light, Outlook};
use crate::screen::theme::Theme;
use crate::seat::field::{MinutesField, TimeField, TimeTrouble};
use crate::seat::key::Key;
use crate::seat::prompt::{When, missing};
use crate::seat::rows::{length_ahead, phases};
use crate::words::Words;
use ratatui::style::Modifier;

pub(super) fn overrun(field: &MinutesField, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let (slot, phase) = running_name(outlook);
    let name = if phase == Phase::Qa { "chair-ask-overrun-qa" } else { "chair-ask-overrun" };
    let title = words.with(name, &[("slot", slot.into())]);
    let comes = outlook.current.as_ref().zip(outlook.current_slot()).map(|(current, slot)| {
        let closing = current.closing + field.length();
        let lateness = words.lateness(slot.end, closing);
        let time = words.time_at(&outlook.agenda, closing);
        words.with("chair-ask-overrun-comes", &[("time", time.into()), ("lateness", lateness.into())])
    });
    Panel {
        title,
        lines: vec![vec![
            (format!("▐ {:>3} min ▌  ", field.minutes()), field_style(theme)),
            (format!("  {}", comes.unwrap_or_default()), theme.text()),
        ]],
        keys: keys("chair-ask-field", "chair-ask-overrun-yes", words),
        yes: tiny("chair-ask-overrun-yes", words),
        ..Panel::default()
    }
}

/// How long a phase is to be: the field, what stands now, what the agenda says, and the least that was promised.
pub(super) fn length(
    slot: &SlotId,
    phase: Phase,
    field: &MinutesField,
    outlook: &Outlook,
    words: &Words,
    theme: &Theme,
) -> Panel {
    let index = outlook.agenda.index_of(slot).unwrap_or_default();
    let planned = outlook.agenda.slot(index);
    let has_qa = planned.is_some_and(Slot::has_qa);
    let name = match (phase, has_qa) {
        (Phase::Talk, false) => "desk-length",
        (Phase::Talk, true) => "desk-length-talk",
        (Phase::Qa, _) => "desk-length-qa",
    };
    let slot_name = [("slot", name_at(&outlook.agenda, index).into())];
    let said = |name: &str, length: Length| words.with(name, &[("length", words.length(length).into())]);
    let now = length_ahead(index, phase, outlook).map(|now| said("desk-length-now", now));
    let of_agenda = planned.map(|slot| if phase == Phase::Qa { slot.qa_length() } else { slot.talk() });
    let least = planned.and_then(|slot| match phase {
        Phase::Qa => Some(said("desk-length-least-qa", slot.min_qa.min(slot.qa_length()))),
        Phase::Talk => slot.min.map(|min| said("desk-length-least", min)),
    });
    let known = [now, of_agenda.map(|length| said("desk-length-planned", length)), least];
    let known: Vec<String> = known.into_iter().flatten().collect();
    let other = if phases(index, outlook).len() > 1 { "desk-length-keys-both" } else { "chair-ask-field" };
    let space = keymap::label(Key::Space, words);
    Panel {
        title: words.with(name, &slot_name),
        short: Some(words.with(&format!("{name}-tiny"), &slot_name)),
        lines: vec![vec![
            (format!("▐ {:>3} min ▌  ", field.minutes()), field_style(theme)),
            (format!("  {}", known.join(" · ")), theme.text()),
        ]],
        keys: keys_with(other, "desk-length-yes", &[("space", space)], words),
        yes: tiny("desk-length-yes", words),
        ..Panel::default()
    }
}

/// By how much the next start is put off, and for when that is.
pub(super) fn put_off(field: &MinutesField, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let next = outlook.next.map(|next| (name_at(&outlook.agenda, next.index), next.expected_start + field.length()));
    let (slot, start) = next.unwrap_or_else(|| (String::new(), outlook.now));
    let start = words.with("desk-put-off-start", &[("time", words.time_at(&outlook.agenda, start).into())]);
    Panel {
        title: words.with("desk-put-off", &[("slot", slot.into())]),
        lines: vec![vec![
            (format!("▐ {:>3} min ▌  ", field.minutes()), field_style(theme)),
            (format!("  {start}"), theme.text()),
        ]],
        keys: keys("chair-ask-field", "desk-put-off-yes", words),
        yes: tiny("desk-put-off-yes", words),
        ..Panel::default()
    }
}

fn field_style(theme: &Theme) -> ratatui::style::Style {
    theme.accent().add_modifier(Modifier::BOLD)
}

/// The time at which a field stands.
fn value(field: &TimeField, outlook: &Outlook, words: &Words) -> String {
    words.exact_time(outlook.agenda.time_of_day(field.value()))
}

/// The time in a field: what is typed so far, else its value; and why it cannot be taken, if so.
fn time_line(field: &TimeField, outlook: &Outlook, words: &Words, theme: &Theme) -> Vec<Piece> {
    let agenda = &*outlook.agenda;
    let shown = match field.typed() {
        Some(digits) => format!("{digits:_<4}"),
        None => value(field, outlook, words),
    };
    let mut line = vec![(format!("▐ {shown} ▌  "), field_style(theme))];
    if let Err(trouble) = field.taken(agenda, outlook.now) {
        let text = match trouble {
            TimeTrouble::NoTime if field.typed().is_some_and(|typed| typed.len() < 3) => String::new(),
            TimeTrouble::NoTime => words.text("chair-ask-time-no"),
            TimeTrouble::TooEarly(earliest) => {
                let time = words.exact_time(agenda.time_of_day(earliest));
                words.with("chair-ask-time-early", &[("time", time.into())])
            }
            TimeTrouble::InFuture => words.text("chair-ask-time-future"),
        };
        line.push((text, theme.ink(Light::WrapUp)));
    }
    line
}

pub(super) fn when(what: When, field: &TimeField, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let agenda = &*outlook.agenda;
    let mut lines = vec![time_line(field, outlook, words, theme)];
    let other = match what {
        When::Missing(_) => outlook.latest.is_some().then_some("chair-ask-when-other"),
        When::Latest => missing(outlook).map(|_| "chair-ask-when-missing"),
    };
    if let (When::Latest, Some(latest)) = (what, &outlook.latest) {
        let time = words.exact_time(agenda.time_of_day(latest.at));
        lines.push(vec![(words.with("chair-ask-when-now", &[("time", time.into())]), theme.dim())]);
    }
    lines.extend(other.map(|name| vec![(words.text(name), theme.dim())]));
    Panel {
        title: when_title(what, field, outlook, words),
        short: when_slot(what, outlook).map(|slot| words.with("chair-ask-when-tiny", &[("slot", slot.into())])),
        lines,
        keys: keys("chair-ask-field", "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}

/// The slot that it is about.
fn when_slot(what: When, outlook: &Outlook) -> Option<String> {
    let index = match what {
        When::Missing(Forgotten::Qa(index, _) | Forgotten::Closing(index, _) | Forgotten::Start(index, _)) => index,
        When::Latest => outlook.agenda.index_of(&outlook.latest.as_ref()?.what.slot)?,
    };
    Some(name_at(&outlook.agenda, index))
}

fn when_title(what: When, field: &TimeField, outlook: &Outlook, words: &Words) -> String {
    let agenda = &*outlook.agenda;
    let (name, slot) = match what {
        When::Missing(Forgotten::Qa(index, _)) => ("chair-ask-when-qa", index),
        When::Missing(Forgotten::Closing(index, _)) => ("chair-ask-when-closing", index),
        When::Missing(Forgotten::Start(index, _)) => ("chair-ask-when-start", index),
        When::Latest => {
            let what = outlook.latest.as_ref().map(|latest| words.transition(&latest.what, agenda));
            let what = ("transition", what.unwrap_or_default().into());
            return words.leading_to(&value(field, outlook, words), "chair-ask-when-latest", &[what]);
        }
    };
    words.leading_to(&value(field, outlook, words), name, &[("slot", name_at(agenda, slot).into())])
}

pub(super) fn since(
    index: usize,
    phase: Phase,
    field: &TimeField,
    outlook: &Outlook,
    words: &Words,
    theme: &Theme,
) -> Panel {
    let name = if phase == Phase::Qa { "chair-ask-since-qa" } else { "chair-ask-since" };
    let has_qa = outlook.agenda.slot(index).is_some_and(crate::agenda::Slot::has_qa);
    let space = has_qa.then(|| {
        let key = keymap::label(Key::Space, words);
        vec![(words.with("chair-ask-since-space", &[("key", key.into())]), theme.dim())]
    });
    Panel {
        title: words.leading_to(
            &value(field, outlook, words),
            name,
            &[("slot", name_at(&outlook.agenda, index).into())],
        ),
        lines: std::iter::once(time_line(field, outlook, words, theme)).chain(space).collect(),
        keys: keys("chair-ask-field", "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}
