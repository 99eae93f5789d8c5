//! The sentences of the chair's screen: what runs, what Enter does, what must not move.
//!
//! Every sentence stands alone and fits a line of ordinary length. It knows no place on the screen.

use crate::agenda::{Agenda, Kind, Phase};
use crate::duration::{Length, Second};
use crate::keymap;
use crate::outlook::{Current, HardPoint, Light, NextAct, Outlook, State};
use crate::screen::text::cells;
use crate::seat::key::Key;
use crate::seat::prompt::Reading;
use crate::words::{Words, late_now, minutes_late, printable, slot_name};

/// The name of the slot at a place.
pub(crate) fn name_at(agenda: &Agenda, index: usize) -> String {
    agenda.slot(index).map(slot_name).unwrap_or_default()
}

/// Whether the next slot is due, and somebody must start it.
pub(crate) fn is_due(outlook: &Outlook) -> bool {
    outlook.current.is_none() && outlook.next.is_some_and(|next| !next.by_clock && next.expected_start <= outlook.now)
}

/// The word for what runs, for a few columns.
pub(crate) fn phase_word_tiny(outlook: &Outlook, words: &Words) -> String {
    match outlook.state {
        State::Suspended => words.text("chair-word-suspended-tiny"),
        State::Adjourned => words.text("chair-word-adjourned-tiny"),
        _ => phase_word(outlook, words),
    }
}

/// The word for what runs.
pub(crate) fn phase_word(outlook: &Outlook, words: &Words) -> String {
    let name = match outlook.state {
        State::Suspended => "chair-word-suspended",
        State::Adjourned => "chair-word-adjourned",
        State::Before | State::Holding if is_due(outlook) => "chair-word-due",
        State::Before => "chair-word-before",
        State::Holding => "chair-word-waiting",
        State::Running => running_word(outlook),
    };
    words.text(name)
}

fn running_word(outlook: &Outlook) -> &'static str {
    if outlook.light == Light::Overtime {
        return "chair-word-overtime";
    }
    if outlook.current.as_ref().is_some_and(|current| current.phase == Phase::Qa) {
        return "chair-word-qa";
    }
    match outlook.current_slot().map_or(Kind::Other, |slot| slot.kind) {
        Kind::Registration => "chair-word-registration",
        Kind::Remarks => "chair-word-remarks",
        Kind::Panel => "chair-word-panel",
        Kind::Talk | Kind::Keynote => "chair-word-talk",
        Kind::Break => "chair-word-break",
        Kind::Closing => "chair-word-closing",
        Kind::Other => "chair-word-other",
    }
}

/// The word for the light; none where nothing runs that could be late.
pub(crate) fn light_word(outlook: &Outlook, words: &Words) -> Option<String> {
    if let Some(since) = outlook.current.as_ref().and_then(|current| current.suspended_since) {
        let time = words.time_at(&outlook.agenda, since);
        return Some(words.with("chair-light-suspended", &[("time", time.into())]));
    }
    let in_talk_with_qa = outlook.current.as_ref().is_some_and(|current| current.to_qa.is_some());
    if is_due(outlook) {
        return None;
    }
    let name = match outlook.light {
        Light::Calm => return None,
        // The countdown is in time; the day need not be, and the line above says so.
        Light::InTime if late_now(outlook) > 0 => "chair-light-time-left",
        Light::InTime => "chair-light-in-time",
        Light::WrapUp => "chair-light-wrap-up",
        Light::LastMinute => "chair-light-last-minute",
        Light::Overtime if in_talk_with_qa => "chair-light-talk-over",
        Light::Overtime => "chair-light-over",
    };
    Some(words.text(name))
}

/// How the chair is lit: who waits for a slot to be started is not calm.
pub(crate) fn light(outlook: &Outlook) -> Light {
    if is_due(outlook) { Light::WrapUp } else { outlook.light }
}

/// The shape for the light, for eyes and terminals without colours.
pub(crate) fn shape(outlook: &Outlook) -> &'static str {
    match light(outlook) {
        _ if outlook.state == State::Suspended => "‖",
        Light::Calm => "○",
        Light::InTime => "●",
        Light::WrapUp => "◐",
        Light::LastMinute => "◆",
        Light::Overtime => "■",
    }
}

/// What Enter does now, after its key, in so many columns: `Enter: opens Q&A`, `↵ opens Q&A`.
pub(crate) fn enter(outlook: &Outlook, words: &Words, columns: u16) -> String {
    let act = enter_act(outlook, words);
    let whole = after_key(Key::Enter, &act, words);
    if cells(&whole) <= columns {
        return whole;
    }
    let sign = words.with("chair-enter-tiny", &[("act", act.into())]);
    if cells(&sign) <= columns { sign } else { enter_tiny(outlook, words) }
}

/// The same for a few columns.
fn enter_tiny(outlook: &Outlook, words: &Words) -> String {
    let name = |index: usize| name_at(&outlook.agenda, index).into();
    let act = match outlook.enter {
        NextAct::OpensQa { .. } => words.text("chair-enter-opens-qa-tiny"),
        NextAct::ClosesAndOpens { index, opens } if is_pause(outlook, index) => {
            words.with("chair-enter-resumes-tiny", &[("next", name(opens))])
        }
        NextAct::ClosesAndOpens { index, opens } => {
            words.with("chair-enter-closes-opens-tiny", &[("slot", name(index)), ("next", name(opens))])
        }
        NextAct::ClosesAndWaits { index, .. } => words.with("chair-enter-closes-waits-tiny", &[("slot", name(index))]),
        NextAct::Adjourns { .. } => words.text("chair-enter-adjourns-tiny"),
        NextAct::Starts { index, .. } => words.with("chair-enter-starts-tiny", &[("slot", name(index))]),
        NextAct::Suspended => words.text("chair-enter-suspended-tiny"),
        NextAct::Adjourned => words.text("chair-enter-adjourned-tiny"),
    };
    words.with("chair-enter-tiny", &[("act", act.into())])
}

/// Whether the slot at a place is one in which people wait: a break, a registration.
fn is_pause(outlook: &Outlook, index: usize) -> bool {
    outlook.agenda.slot(index).is_some_and(|slot| slot.kind.is_pause())
}

/// A key and what it comes to.
pub(crate) fn after_key(key: Key, act: &str, words: &Words) -> String {
    words.with("chair-enter", &[("key", keymap::shown(key, words).into()), ("act", act.into())])
}

/// What Enter does now.
fn enter_act(outlook: &Outlook, words: &Words) -> String {
    let agenda = &*outlook.agenda;
    let name = |index: usize| name_at(agenda, index).into();
    match outlook.enter {
        NextAct::OpensQa { .. } => opens_qa(outlook, words),
        NextAct::ClosesAndOpens { index, opens } => closes_and_opens(outlook, index, opens, words),
        NextAct::ClosesAndWaits { index, waits, until } => words.with(
            "chair-enter-closes-waits",
            &[("slot", name(index)), ("next", name(waits)), ("time", words.time_at(agenda, until).into())],
        ),
        NextAct::Adjourns { .. } => words.text("chair-enter-adjourns"),
        NextAct::Starts { index, early_by: None } => words.with("chair-enter-starts", &[("slot", name(index))]),
        NextAct::Starts { index, early_by: Some(early) } => {
            words.with("chair-enter-starts-early", &[("slot", name(index)), ("length", nearest(early, words).into())])
        }
        NextAct::Suspended => words.text("chair-enter-suspended"),
        NextAct::Adjourned => words.text("chair-enter-adjourned"),
    }
}

/// In overtime it says what is left for the Q&A: that is the reading which holds by itself.
fn opens_qa(outlook: &Outlook, words: &Words) -> String {
    match &outlook.current {
        Some(current) if current.overtime > Length::ZERO => {
            let length = words.left(current.closing - outlook.now);
            let time = words.time_at(&outlook.agenda, current.closing);
            words.with("chair-enter-opens-qa-left", &[("length", length.into()), ("time", time.into())])
        }
        _ => words.text("chair-enter-opens-qa"),
    }
}

fn closes_and_opens(outlook: &Outlook, index: usize, opens: usize, words: &Words) -> String {
    let (slot, next) = (name_at(&outlook.agenda, index), name_at(&outlook.agenda, opens));
    let Some(closed) = outlook.agenda.slot(index).filter(|_| is_pause(outlook, index)) else {
        return words.with("chair-enter-closes-opens", &[("slot", slot.into()), ("next", next.into())]);
    };
    let lasted = outlook.current.as_ref().map_or(Length::ZERO, |current| outlook.now - current.slot_started);
    match closed.min.filter(|min| lasted < *min) {
        Some(min) => words.with(
            "chair-enter-resumes-short",
            &[
                ("next", next.into()),
                ("slot", slot.into()),
                ("length", words.left(lasted).into()),
                ("minimum", words.length(min).into()),
            ],
        ),
        None => words.with("chair-enter-resumes", &[("next", next.into())]),
    }
}

/// What `k` comes to: the readings that would change something.
pub(crate) fn keeps(outlook: &Outlook, words: &Words) -> Vec<String> {
    let mut acts: Vec<String> =
        Reading::offered(&outlook.keeps).into_iter().map(|reading| keep_act(reading, outlook, words)).collect();
    // Two readings that come to the same are one.
    acts.dedup();
    let line = |(place, act): (usize, String)| match place {
        0 => after_key(Key::Char('k'), &act, words),
        _ => words.with("chair-keep-or", &[("act", act.into())]),
    };
    acts.into_iter().enumerate().map(line).collect()
}

/// What taking a reading comes to.
pub(crate) fn keep_act(reading: Reading, outlook: &Outlook, words: &Words) -> String {
    let (kept, name) = match reading {
        Reading::Closing => (outlook.keeps.closing, "chair-keep-closing"),
        Reading::Qa => (outlook.keeps.qa, "chair-keep-qa"),
    };
    let Some((closing, qa)) = kept else { return String::new() };
    let time = ("time", words.time_at(&outlook.agenda, closing).into());
    let planned = outlook.current_slot().map(|slot| slot.end);
    let name = match reading {
        Reading::Closing if qa <= Length::ZERO => "chair-keep-closing-alone",
        // The protected part of the Q&A does not let the printed closing stand.
        Reading::Closing if planned.is_some_and(|planned| minutes_late(planned, closing) > 0) => {
            "chair-keep-closing-late"
        }
        _ => name,
    };
    words.with(name, &[time, ("length", words.left(qa).into())])
}

/// In overtime, whether the printed closing can still be had: said when it cannot.
pub(crate) fn closing_lost(outlook: &Outlook, words: &Words) -> Option<String> {
    let current = outlook.current.as_ref().filter(|current| current.overtime > Length::ZERO)?;
    let planned = outlook.current_slot()?.end;
    let lost = current.closing > planned && outlook.keeps.closing.is_none() && planned > outlook.now;
    lost.then(|| words.with("chair-closing-lost", &[("time", words.time_at(&outlook.agenda, planned).into())]))
}

/// The next hard point: whether it is kept, and what must happen by when.
pub(crate) fn hard(outlook: &Outlook, words: &Words) -> Option<(String, Option<String>)> {
    let hard = outlook.hard.as_ref()?;
    Some((hard_state(hard, outlook, words), hard_instruction(hard, outlook, words)))
}

/// The same for a few columns.
pub(crate) fn hard_tiny(outlook: &Outlook, words: &Words) -> Option<String> {
    let hard = outlook.hard.as_ref()?;
    let conflict = hard.conflict();
    Some(if conflict < Length(30) {
        words.with("chair-hard-tiny-kept", &[("slot", name_at(&outlook.agenda, hard.index).into())])
    } else {
        words.with("chair-hard-tiny-conflict", &[("length", nearest(conflict, words).into())])
    })
}

/// The next slot for a few columns.
pub(crate) fn next_tiny(outlook: &Outlook, words: &Words) -> Option<String> {
    let next = outlook.next?;
    let time = words.short_time(outlook.agenda.time_of_day(next.expected_start));
    Some(words.with("chair-next-tiny", &[("slot", name_at(&outlook.agenda, next.index).into()), ("time", time.into())]))
}

fn hard_state(hard: &HardPoint, outlook: &Outlook, words: &Words) -> String {
    let (agenda, conflict) = (&*outlook.agenda, hard.conflict());
    let point = words.with(
        if hard.at_end { "chair-hard-end" } else { "chair-hard-start" },
        &[("slot", name_at(agenda, hard.index).into()), ("time", words.time_at(agenda, hard.planned).into())],
    );
    let point = ("point", point.into());
    if conflict < Length(30) {
        let margin = hard.margin.at_least_zero();
        return if margin < Length::minutes(1) {
            words.with("chair-hard-kept", &[point])
        } else {
            words.with("chair-hard-kept-margin", &[point, ("margin", words.left(margin).into())])
        };
    }
    let length = ("length", nearest(conflict, words).into());
    let recoverable = hard.recoverable.at_least_zero();
    if recoverable >= conflict {
        words.with("chair-hard-conflict-all", &[point, length])
    } else if recoverable < Length::minutes(1) {
        words.with("chair-hard-conflict", &[point, length])
    } else {
        let recoverable = ("recoverable", words.left(recoverable).into());
        words.with("chair-hard-conflict-part", &[point, length, recoverable])
    }
}

/// `Q&A at the latest 12:15`: only of moments that are still to come.
fn hard_instruction(hard: &HardPoint, outlook: &Outlook, words: &Words) -> Option<String> {
    let deadline = |at: Second| words.deadline(outlook.agenda.time_of_day(at)).into();
    let ahead = |at: &Second| *at >= outlook.now;
    if let Some(at) = hard.qa_by.filter(ahead) {
        return Some(words.with("chair-hard-qa-by", &[("time", deadline(at))]));
    }
    let name = if outlook.current.is_some() { "chair-hard-close-by" } else { "chair-hard-start-by" };
    hard.keep_by.filter(ahead).map(|at| words.with(name, &[("time", deadline(at))]))
}

/// What was lost and recovered, and what that leaves, where there is room for what stands further up as well: nothing
/// where there is nothing to tell.
pub(crate) fn ledger(outlook: &Outlook, words: &Words, columns: u16) -> Option<String> {
    let lost = (outlook.lost > Length::ZERO).then(|| words.ledger(outlook))?;
    let whole = format!("{lost} · {}", words.lateness_now(outlook));
    Some(if cells(&whole) <= columns { whole } else { lost })
}

/// The next slot with its expected start.
pub(crate) fn next(outlook: &Outlook, words: &Words) -> Option<String> {
    let next = outlook.next?;
    let time = words.time_at(&outlook.agenda, next.expected_start);
    Some(words.with("chair-next", &[("slot", name_at(&outlook.agenda, next.index).into()), ("time", time.into())]))
}

/// Who speaks by the announced times, and until when.
pub(crate) fn speaking(current: &Current, outlook: &Outlook, words: &Words) -> Option<String> {
    let slot = outlook.current_slot()?;
    let (index, until) = current.speakers_end.iter().find(|(_, end)| *end > outlook.now).copied()?;
    let speaker = slot.speakers.get(index)?;
    let time = words.time_at(&outlook.agenda, until);
    let name = printable(&speaker.name).into_owned();
    Some(words.with("chair-speaking", &[("speaker", name.into()), ("time", time.into())]))
}

/// An amount of time to the nearest minute; in seconds under half a minute.
pub(crate) fn nearest(length: Length, words: &Words) -> String {
    let seconds = length.abs().seconds();
    words.length(if seconds < 30 { Length(seconds) } else { Length((seconds + 30) / 60 * 60) })
}
