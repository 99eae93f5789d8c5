//! What the chair is told in passing, and what must not be overlooked, as sentences with a style.
//!
//! The most urgent stands first. It knows no place on the screen.

use super::rows::Piece;
use super::sentences::name_at;
use crate::agenda::Agenda;
use crate::duration::{Length, Second};
use crate::keymap;
use crate::outlook::{Act, Forgotten, Light, Outlook};
use crate::screen::theme::Theme;
use crate::seat::Seat;
use crate::seat::key::Key;
use crate::seat::notice::{Notice, Said};
use crate::session::entry::Effect;
use crate::words::{Asker, Words, printable};

/// Everything that stands beside the clock, the most urgent first: each one a sentence.
pub(super) fn told(outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) -> Vec<Piece> {
    let mut all = Vec::new();
    let urgent = theme.ink(Light::LastMinute);
    if outlook.read_only {
        all.push((words.text("chair-read-only"), urgent));
    }
    for notice in seat.notices().standing().iter().rev() {
        all.push((sentence(notice, outlook, words), style(notice, theme)));
    }
    if let Some(forgotten) = seat.forgotten(outlook) {
        all.push((forgotten_question(forgotten, &outlook.agenda, words), theme.ink(Light::WrapUp)));
        all.push((forgotten_keys(words), theme.text()));
    }
    if outlook.blackout {
        all.push((words.text("chair-blackout"), urgent));
    }
    if let Some(text) = &outlook.message {
        let text = printable(text).into_owned();
        all.push((words.with("chair-message", &[("text", text.into())]), theme.accent()));
    }
    all
}

fn style(notice: &Notice, theme: &Theme) -> ratatui::style::Style {
    match notice.said {
        Said::RecordFailed(_) => theme.ink(Light::Overtime),
        Said::NoEffect(_) => theme.ink(Light::LastMinute),
        Said::Refused(_)
        | Said::Repeated
        | Said::TooSoonAfterDialogue
        | Said::Overtaken
        | Said::NotAnnounced(_)
        | Said::RecordMended(_)
        | Said::Clock(_) => theme.ink(Light::WrapUp),
        Said::Changed(_) => theme.accent(),
        _ => theme.text(),
    }
}

/// A notice in words.
pub(super) fn sentence(notice: &Notice, outlook: &Outlook, words: &Words) -> String {
    let agenda = &*outlook.agenda;
    match &notice.said {
        Said::Recorded(answer) if outlook.undo.as_ref().is_some_and(|undo| undo.turn == answer.turn) => {
            words.with("chair-told-undo", &[("answer", words.outcome(answer, outlook).into())])
        }
        Said::Recorded(answer) => words.outcome(answer, outlook),
        Said::Refused(refusal) => words.refusal(refusal, agenda, Asker::Seat),
        Said::Changed(act) => words.with(
            "chair-told-by",
            &[("name", printable(&act.by.name).into_owned().into()), ("act", words.act_in(act, outlook).into())],
        ),
        Said::RecordFailed(why) => {
            words.with("chair-told-record-failed", &[("why", printable(why).into_owned().into())])
        }
        Said::NotAnnounced(text) | Said::RecordMended(text) | Said::Clock(text) => printable(text).into_owned(),
        Said::Kept(answer) => words.with("chair-told-kept", &[("answer", words.outcome(answer, outlook).into())]),
        Said::NoEffect(act) => no_effect(act, outlook, words),
        Said::RecordRecovered { written } => {
            words.with("chair-told-record-recovered", &[("written", (*written).into())])
        }
        Said::Resumed { turn, last } => resumed(*turn, *last, outlook, words),
        Said::Repeated => words.text("chair-told-repeated"),
        Said::TooSoonAfterDialogue => words.text("chair-told-too-soon"),
        Said::Overtaken => words.text("chair-told-overtaken"),
        Said::NothingToKeep => words.text("chair-told-nothing-to-keep"),
        Said::NothingToSkip => words.text("chair-told-nothing-to-skip"),
        Said::NotOpenYet => words.text("chair-told-not-open"),
        Said::NoSuchKey(key) => words.with("chair-told-no-such-key", &[("key", keymap::label(*key, words).into())]),
    }
}

/// How long ago the last act was is all that is known for certain: nobody writes when a program dies.
fn resumed(turn: u64, last: Second, outlook: &Outlook, words: &Words) -> String {
    let arguments = [
        ("turn", turn.to_string().into()),
        ("time", words.time_at(&outlook.agenda, last).into()),
        ("ago", words.length(outlook.now - last).into()),
    ];
    let long_ago = outlook.now - last >= Length::minutes(1);
    words.with(if long_ago { "chair-told-resumed-after" } else { "chair-told-resumed" }, &arguments)
}

fn no_effect(act: &Act, outlook: &Outlook, words: &Words) -> String {
    let why = match &act.effect {
        Effect::Void(reason) => words.refusal(reason, &outlook.agenda, Asker::Seat),
        _ => String::new(),
    };
    let (turn, act) = (act.turn.to_string(), words.act_in(act, outlook));
    words.with("chair-told-no-effect", &[("turn", turn.into()), ("act", act.into()), ("why", why.into())])
}

fn forgotten_question(forgotten: Forgotten, agenda: &Agenda, words: &Words) -> String {
    let (name, index, at) = match forgotten {
        Forgotten::Qa(index, at) => ("chair-forgotten-qa", index, at),
        Forgotten::Closing(index, at) => ("chair-forgotten-closing", index, at),
        Forgotten::Start(index, at) => ("chair-forgotten-start", index, at),
    };
    words.with(name, &[("slot", name_at(agenda, index).into()), ("time", words.time_at(agenda, at).into())])
}

fn forgotten_keys(words: &Words) -> String {
    let label = |key: Key| keymap::label(key, words).into();
    words.with("chair-forgotten-keys", &[("enter", label(Key::Enter)), ("escape", label(Key::Escape))])
}
