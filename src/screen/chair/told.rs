//! What the chair is told in passing, and what must not be overlooked, as sentences with a style.
//!
//! The most urgent stands first. It knows no place on the screen.

use super::rows::Piece;
use super::sentences::{self, name_at};
use crate::agenda::{Agenda, Phase, Slot};
use crate::duration::{Length, Second};
use crate::keymap;
use crate::outlook::{Act, Effect, Forgotten, Light, Outlook};
use crate::screen::filed;
use crate::screen::theme::Theme;
use crate::seat::Seat;
use crate::seat::key::Key;
use crate::seat::notice::{Crossing, News, Notice, Said};
use crate::session::event::Event;
use crate::words::{Words, name_of, printable, slot_name};
use ratatui::style::Modifier;

/// Everything that stands beside the clock, the most urgent first: each one a sentence.
pub(crate) fn told(outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) -> Vec<Piece> {
    let mut all = Vec::new();
    let urgent = theme.ink(Light::LastMinute);
    if outlook.read_only {
        all.push((words.text("chair-read-only"), urgent));
    }
    for notice in seat.notices().standing().iter().rev() {
        all.push((sentence(notice, outlook, words), style(notice, theme)));
    }
    all.extend(filed::told(outlook, seat, words, theme));
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

/// What bears on the answer to a question: that the record fails, as long as it does, and that what was asked about has
/// changed under it.
pub(crate) fn bearing(outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) -> Vec<Piece> {
    let bears = |notice: &&Notice| matches!(notice.said, Said::RecordFailed(_) | Said::FileChangedAgain);
    let notices = seat.notices().standing().iter().rev().filter(bears);
    notices.map(|notice| (sentence(notice, outlook, words), style(notice, theme))).collect()
}

fn style(notice: &Notice, theme: &Theme) -> ratatui::style::Style {
    match notice.said {
        Said::RecordFailed(_) => theme.word(Light::Overtime),
        Said::NoEffect(_) => theme.ink(Light::LastMinute),
        Said::Refused(_)
        | Said::Repeated
        | Said::UndoRepeated
        | Said::TooSoonAfterDialogue
        | Said::Overtaken
        | Said::FileGone(_)
        | Said::FileChangedAgain
        | Said::NotAnnounced(_)
        | Said::RecordMended(_)
        | Said::Clock(_) => theme.ink(Light::WrapUp),
        Said::Changed(_) | Said::Crossed(_) => theme.accent(),
        _ => theme.text(),
    }
}

/// A notice in words.
pub(crate) fn sentence(notice: &Notice, outlook: &Outlook, words: &Words) -> String {
    let agenda = &*outlook.agenda;
    match &notice.said {
        Said::Recorded(answer) if outlook.undo.as_ref().is_some_and(|undo| undo.turn == answer.turn) => {
            words.with("chair-told-undo", &[("answer", words.outcome(answer, outlook).into())])
        }
        Said::Recorded(answer) => words.outcome(answer, outlook),
        Said::Refused(refusal) => words.refusal(refusal, agenda),
        Said::Changed(news) => {
            undid_yours(news, outlook, words).unwrap_or_else(|| by(&news.act, changed(news, outlook, words), words))
        }
        Said::Crossed(crossing) => crossed(crossing, outlook, words),
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
        Said::UndoRepeated => words.text("chair-told-undo-repeated"),
        Said::TooSoonAfterDialogue => words.text("chair-told-too-soon"),
        Said::Overtaken => words.text("chair-told-overtaken"),
        Said::NothingToKeep => words.text("chair-told-nothing-to-keep"),
        Said::NothingToSkip => words.text("chair-told-nothing-to-skip"),
        Said::NothingToRecover => words.text("plans-none"),
        Said::NobodyTimed(slot) => words.with("desk-missing-nobody", &[("slot", name_of(slot, agenda).into())]),
        Said::FileGone(file) => of_file("desk-file-gone", file, words),
        Said::FileHeld(file) => of_file("desk-file-held", file, words),
        Said::FileSaysNothing(file) => of_file("desk-file-nothing", file, words),
        Said::FileChangedAgain => words.text("desk-file-again"),
        Said::NotOpenYet => words.text("chair-told-not-open"),
        Said::NoSuchKey(key) => words.with("chair-told-no-such-key", &[("key", keymap::label(*key, words).into())]),
    }
}

fn of_file(name: &str, file: &str, words: &Words) -> String {
    words.with(name, &[("file", printable(file).into_owned().into())])
}

/// Who undid what the person who is told had ruled.
fn undid_yours(news: &News, outlook: &Outlook, words: &Words) -> Option<String> {
    let struck = outlook.struck_by(&news.act).filter(|_| news.undoes_own)?;
    // What undoes an undoing brings back, and is told by that.
    if matches!(struck.event, Event::Struck { .. }) {
        return None;
    }
    let arguments = [
        ("name", printable(&news.act.by.name).into_owned().into()),
        ("turn", struck.turn.to_string().into()),
        ("act", words.act(&struck.event, &outlook.agenda).into()),
    ];
    Some(words.with("chair-told-undid-yours", &arguments))
}

/// Who did it.
fn by(act: &Act, what: String, words: &Words) -> String {
    words.with("chair-told-by", &[("name", printable(&act.by.name).into_owned().into()), ("act", what.into())])
}

/// What somebody changed; of a length, what it was and what it is now: `Q&A of III: 15 min → 8 min`.
fn changed(news: &News, outlook: &Outlook, words: &Words) -> String {
    let resized = news.resized.iter().map(|resized| {
        let planned = outlook.agenda.find(&resized.slot);
        let name = match (resized.phase, planned.is_some_and(Slot::has_qa)) {
            (Phase::Qa, _) => "chair-told-resized-qa",
            (Phase::Talk, true) => "chair-told-resized-talk",
            (Phase::Talk, false) => "chair-told-resized",
        };
        let [before, after] = match [resized.before, resized.after].map(|length| words.about(length)) {
            [before, after] if before == after => [words.length(resized.before), words.length(resized.after)],
            minutes => minutes,
        };
        let arguments = [("slot", planned.map(slot_name).unwrap_or_default()), ("before", before), ("after", after)];
        words.with(name, &arguments.map(|(name, text)| (name, text.into())))
    });
    let resized = resized.collect::<Vec<_>>().join(", ");
    let act = || words.act_in(&news.act, outlook);
    match news.act.event {
        _ if resized.is_empty() => act(),
        Event::Extended { .. } => resized,
        _ => words.with("chair-told-with-lengths", &[("act", act().into()), ("lengths", resized.into())]),
    }
}

/// Who was first, and what became of one's own act.
fn crossed(crossing: &Crossing, outlook: &Outlook, words: &Words) -> String {
    let Crossing { first, own } = crossing;
    let name = ("name", printable(&first.by.name).into_owned().into());
    let was_first = ("first", words.act_in(first, outlook).into());
    let now = outlook.acts.iter().rev().find(|act| act.id == own.id).unwrap_or(own);
    if let Effect::Void(why) = &now.effect {
        let why = words.refusal(why, &outlook.agenda);
        return words.with("chair-told-crossed-void", &[name, was_first, ("why", why.into())]);
    }
    let told = match together(first, own) {
        Some(sum) => {
            let sum = words.act(&sum, &outlook.agenda);
            words.with("chair-told-crossed-sum", &[name, was_first, ("sum", sum.into())])
        }
        None => words.with("chair-told-crossed", &[name, was_first, ("own", words.act_in(own, outlook).into())]),
    };
    match &outlook.undo {
        Some(undo) if undo.turn == own.turn => words.with("chair-told-undo", &[("answer", told.into())]),
        _ => told,
    }
}

/// What two changes of one length come to.
fn together(first: &Act, own: &Act) -> Option<Event> {
    match (&first.event, &own.event) {
        (Event::Extended { slot, phase, by }, Event::Extended { slot: same, phase: alike, by: more })
            if (slot, phase) == (same, alike) =>
        {
            Some(Event::Extended { slot: slot.clone(), phase: *phase, by: *by + *more })
        }
        _ => None,
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
        Effect::Void(reason) => words.refusal(reason, &outlook.agenda),
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

/// The next hard point and what must happen by when.
pub(crate) fn hard(outlook: &Outlook, words: &Words, theme: &Theme) -> Option<Vec<Piece>> {
    let (state, instruction) = sentences::hard(outlook, words)?;
    let missed = outlook.hard.as_ref().is_some_and(|hard| hard.conflict().seconds() >= 30);
    let (mark, style) = if missed { ("▲ ", theme.word(Light::Overtime)) } else { ("△ ", theme.text()) };
    let mut pieces = vec![(format!("{mark}{state}"), style)];
    pieces.extend(instruction.map(|text| (format!(" · {text}"), theme.text().add_modifier(Modifier::BOLD))));
    Some(pieces)
}
