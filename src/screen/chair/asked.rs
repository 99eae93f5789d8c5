//! What is asked, as a panel: the question, what can be answered, and the keys.
//!
//! It decides nothing; which answers there are is the seat's to say.

use super::asked_fields::{length, overrun, put_off, since, when};
use super::asked_offers::{absent, early_finish, late_start};
use super::panel::Panel;
use super::rows::Piece;
use super::sentences::{keep_act, name_at, nearest};
use super::told;
use crate::agenda::Phase;
use crate::duration::Second;
use crate::keymap;
use crate::outlook::{Outlook, RowState};
use crate::screen::theme::Theme;
use crate::screen::{edits, filed, help, ledger, log, plans};
use crate::seat::key::Key;
use crate::seat::prompt::{MessageChoice, OpeningChoice, PastDayChoice, Prompt, Reading, no_shows, places, running};
use crate::seat::signing::NameField;
use crate::seat::{Seat, rehearsal_start};
use crate::words::{Words, full_name, printable};

/// The panel of what is asked, and under it what bears on the answer.
pub(crate) fn panel(prompt: &Prompt, outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) -> Panel {
    let mut panel = asked(prompt, outlook, seat, words, theme);
    panel.notes.extend(told::bearing(outlook, seat, words, theme).into_iter().map(|piece| vec![piece]));
    panel
}

fn asked(prompt: &Prompt, outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) -> Panel {
    match prompt {
        Prompt::Opening(choice) => opening(*choice, outlook, words, theme),
        Prompt::PastDay(choice) => past_day(*choice, outlook, words, theme),
        Prompt::Overrun(field) => overrun(field, outlook, words, theme),
        Prompt::Length { slot, phase, field } => length(slot, *phase, field, outlook, words, theme),
        Prompt::PutOff(field) => put_off(field, outlook, words, theme),
        Prompt::Edit(edit) => edits::panel(edit, outlook, words, theme),
        Prompt::Missing { slot, speaker } => edits::missing(slot, speaker, outlook, words, theme),
        Prompt::File(adopting) => filed::panel(adopting, outlook, seat, words, theme),
        Prompt::Plans(plan) => plans::panel(*plan, outlook, words, theme),
        Prompt::Keep(reading) => keep(*reading, outlook, words, theme),
        Prompt::StartEarly { index, by, .. } => {
            let planned = outlook.agenda.slot(*index).map_or(outlook.now, |slot| slot.start);
            let arguments = [
                ("slot", name_at(&outlook.agenda, *index).into()),
                ("time", words.time_at(&outlook.agenda, planned).into()),
                ("length", nearest(*by, words).into()),
            ];
            yes_or_no(words.with("chair-ask-early", &arguments), "chair-ask-early", words)
        }
        Prompt::Adjourn { .. } => {
            let slot = outlook.current.as_ref().map(|current| name_at(&outlook.agenda, current.index));
            let title = words.with("chair-ask-adjourn", &[("slot", slot.unwrap_or_default().into())]);
            yes_or_no(title, "chair-ask-adjourn", words)
        }
        Prompt::WithLater { turn, later } => with_later(*turn, later, outlook, words, theme),
        Prompt::When { what, field } => when(*what, field, outlook, words, theme),
        Prompt::Where { index } => whereabouts(*index, outlook, words, theme),
        Prompt::Since { index, phase, field } => since(*index, *phase, field, outlook, words, theme),
        Prompt::NoShow { index } => no_show(*index, outlook, words, theme),
        Prompt::Absent { slot, choice } => absent(slot, *choice, outlook, words, theme),
        Prompt::EarlyFinish(offer) => early_finish(offer, outlook, words, theme),
        Prompt::LateStart(choice) => late_start(*choice, outlook, words, theme),
        Prompt::Name(field) => name(field, seat, words, theme),
        Prompt::Message(choice) => message(choice, outlook, seat, words, theme),
        Prompt::Ledger(line) => ledger::panel(*line, outlook, words, theme),
        Prompt::Log(line) => log::panel(*line, outlook, words, theme),
        Prompt::Help(line) => help::panel(*line, seat, words, theme),
        Prompt::Quit => yes_or_no(quit(seat, words), "chair-ask-quit", words),
    }
}

/// Leaving loses what only this terminal knows.
fn quit(seat: &Seat, words: &Words) -> String {
    match seat.unwritten() {
        0 => words.text("chair-ask-quit"),
        count => words.with("chair-ask-quit-unwritten", &[("count", count.into())]),
    }
}

/// A question with two answers; their words are the question's name with `-yes` and `-no`.
fn yes_or_no(title: String, name: &str, words: &Words) -> Panel {
    let (yes, no) = (words.text(&format!("{name}-yes")), words.text(&format!("{name}-no")));
    let keys = [("enter", label(Key::Enter, words)), ("escape", label(Key::Escape, words)), ("yes", yes), ("no", no)];
    Panel {
        title,
        yes: tiny(&format!("{name}-yes"), words),
        keys: words.with("chair-ask-keys", &keys.map(|(name, text)| (name, text.into()))),
        ..Panel::default()
    }
}

/// The keys of a question, with what Enter does.
pub(crate) fn keys(name: &str, yes: &str, words: &Words) -> String {
    keys_with(name, yes, &[], words)
}

/// The same, with other keys besides.
pub(crate) fn keys_with(name: &str, yes: &str, others: &[(&str, String)], words: &Words) -> String {
    let keys = [("enter", label(Key::Enter, words)), ("escape", label(Key::Escape, words)), ("yes", words.text(yes))];
    let keys = keys.into_iter().chain(others.iter().map(|(name, text)| (*name, text.clone())));
    words.with(name, &keys.map(|(name, text)| (name, text.into())).collect::<Vec<_>>())
}

/// What Enter does, for a few columns.
pub(crate) fn tiny(yes: &str, words: &Words) -> String {
    words.with("chair-ask-tiny", &[("yes", words.text(yes).into())])
}

fn label(key: Key, words: &Words) -> String {
    keymap::label(key, words)
}

fn opening(choice: OpeningChoice, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let offered = OpeningChoice::offered(outlook);
    let opened = outlook.acts.iter().rev().find(|act| matches!(act.event, crate::session::event::Event::Opened(_)));
    let time = words.time_at(&outlook.agenda, opened.map_or(outlook.now, |act| act.at));
    let line = |choice: &OpeningChoice| {
        vec![
            (format!("{}  ", choice.letter()), theme.accent()),
            (opening_choice(*choice, outlook, words), theme.text()),
        ]
    };
    Panel {
        title: words.with("chair-ask-opening", &[("time", time.into())]),
        short: Some(words.text("chair-ask-opening-tiny")),
        lines: offered.iter().map(line).collect(),
        chosen: offered.iter().position(|offered| *offered == choice),
        keys: keys("chair-ask-opening-keys", "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}

fn opening_choice(choice: OpeningChoice, outlook: &Outlook, words: &Words) -> String {
    let current = outlook.current.as_ref();
    let slot = current.map(|current| name_at(&outlook.agenda, current.index)).unwrap_or_default();
    let in_qa = current.is_some_and(|current| current.phase == Phase::Qa);
    let name = match choice {
        OpeningChoice::OnTime if current.is_none() => "chair-ask-opening-nothing",
        OpeningChoice::OnTime => "chair-ask-opening-on-time",
        OpeningChoice::BeginsNow if in_qa => "chair-ask-opening-now-qa",
        OpeningChoice::BeginsNow => "chair-ask-opening-now",
        OpeningChoice::BeganAt if in_qa => "chair-ask-opening-at-qa",
        OpeningChoice::BeganAt => "chair-ask-opening-at",
        OpeningChoice::StillTalk => "chair-ask-opening-talk",
        OpeningChoice::Elsewhere => "chair-ask-opening-elsewhere",
    };
    let since = current.map_or(outlook.now, |current| current.slot_started);
    let time = words.time_at(&outlook.agenda, since);
    words.with(name, &[("slot", slot.into()), ("time", time.into())])
}

fn past_day(choice: PastDayChoice, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let agenda = &*outlook.agenda;
    let text = |choice: PastDayChoice| match choice {
        PastDayChoice::Rehearse => {
            let time = words.time_at(agenda, rehearsal_start(agenda));
            words.with("chair-ask-past-rehearse", &[("time", time.into())])
        }
        PastDayChoice::AsToday => words.text("chair-ask-past-today"),
        PastDayChoice::Quit => words.text("chair-ask-past-quit"),
    };
    let line = |(choice, letter): (PastDayChoice, char)| {
        vec![(format!("{letter}  "), theme.accent()), (text(choice), theme.text())]
    };
    let hint = vec![(words.text("chair-ask-past-stage"), theme.dim())];
    Panel {
        title: words.with("chair-ask-past", &[("day", words.date(agenda.date).into())]),
        lines: PastDayChoice::ALL.into_iter().map(line).chain([hint]).collect(),
        chosen: PastDayChoice::ALL.iter().position(|(offered, _)| *offered == choice),
        keys: keys("chair-ask-choice-only", "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}

fn keep(reading: Reading, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let offered = Reading::offered(&outlook.keeps);
    Panel {
        title: words.text("chair-ask-keep"),
        lines: offered.iter().map(|reading| vec![(keep_act(*reading, outlook, words), theme.text())]).collect(),
        chosen: offered.iter().position(|offered| *offered == reading),
        keys: keys("chair-ask-choice", "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}

fn with_later(turn: u64, later: &[u64], outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    const LISTED: usize = 4;
    let line = |turn: &u64| {
        let act = outlook.acts.iter().rev().find(|act| act.turn == *turn);
        let act = act.map(|act| words.act_in(act, outlook)).unwrap_or_default();
        vec![(
            words.with("chair-ask-later-act", &[("turn", turn.to_string().into()), ("act", act.into())]),
            theme.text(),
        )]
    };
    let mut lines: Vec<Vec<Piece>> = later.iter().take(LISTED).map(line).collect();
    if let Some(more) = later.len().checked_sub(LISTED).filter(|more| *more > 0) {
        lines.push(vec![(words.with("chair-ask-later-more", &[("count", more.into())]), theme.dim())]);
    }
    let title = words.with("chair-ask-later", &[("turn", turn.to_string().into())]);
    Panel { lines, ..yes_or_no(title, "chair-ask-later", words) }
}

fn whereabouts(index: usize, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let places = places(outlook);
    Panel {
        title: words.text("chair-ask-where"),
        lines: places.iter().map(|place| slot_line(*place, outlook, words, theme)).collect(),
        chosen: places.iter().position(|place| *place == index),
        keys: keys("chair-ask-choice", "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}

fn no_show(index: usize, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let choices = no_shows(outlook);
    let skipped = |index: usize| outlook.rundown.get(index).is_some_and(|row| row.state == RowState::Skipped);
    let line = |place: &usize| {
        let mut line = slot_line(*place, outlook, words, theme);
        if skipped(*place) {
            line.push((format!("  {}", words.text("chair-day-skipped")), theme.dim()));
        }
        line
    };
    let yes = if skipped(index) { "chair-ask-no-show-restore" } else { "chair-ask-no-show-skip" };
    Panel {
        title: words.text("chair-ask-no-show"),
        lines: choices.iter().map(line).collect(),
        chosen: choices.iter().position(|place| *place == index),
        keys: keys("chair-ask-choice", yes, words),
        yes: tiny(yes, words),
        ..Panel::default()
    }
}

fn slot_line(index: usize, outlook: &Outlook, words: &Words, theme: &Theme) -> Vec<Piece> {
    let Some(slot) = outlook.agenda.slot(index) else { return Vec::new() };
    let time = |at: Second| words.short_time(outlook.agenda.time_of_day(at));
    vec![(format!("{:>5}  ", time(slot.start)), theme.dim()), (full_name(slot), theme.text())]
}

fn message(choice: &MessageChoice, outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) -> Panel {
    let choices = seat.message_choices(choice, outlook);
    let shown = outlook.message.as_deref().map(printable).unwrap_or_default().into_owned();
    let text = |offered: &MessageChoice| match offered {
        MessageChoice::Clear => words.with("chair-ask-message-clear", &[("text", shown.clone().into())]),
        MessageChoice::Preset(at) => {
            seat.presets().get(*at).map(|text| printable(text).into_owned()).unwrap_or_default()
        }
        MessageChoice::Own(text) => {
            words.with("chair-ask-message-own", &[("text", format!("{}▏", tail(&printable(text))).into())])
        }
    };
    let name = match choice {
        MessageChoice::Clear => "chair-ask-message-keys-clear",
        _ => "chair-ask-message-keys",
    };
    Panel {
        title: words.text("chair-ask-message"),
        lines: choices.iter().map(|offered| vec![(text(offered), theme.text())]).collect(),
        chosen: choices.iter().position(|offered| offered == choice),
        keys: keys(name, "chair-ask-ok", words),
        yes: tiny("chair-ask-ok", words),
        ..Panel::default()
    }
}

/// Another desk signs alike: the field for another name.
fn name(field: &NameField, seat: &Seat, words: &Words, theme: &Theme) -> Panel {
    let text = printable(&field.text).into_owned();
    let shown = if field.is_proposed { text } else { format!("{}▏", tail(&text)) };
    Panel {
        title: words.with("desk-ask-name", &[("name", printable(seat.signs()).into_owned().into())]),
        lines: vec![vec![(shown, theme.text())]],
        chosen: Some(0),
        keys: keys("desk-ask-name-keys", "desk-ask-name-yes", words),
        yes: tiny("desk-ask-name-yes", words),
        ..Panel::default()
    }
}

/// The end of a long text, which is where it is being typed.
pub(crate) fn tail(text: &str) -> String {
    const SHOWN: usize = 40;
    let length = text.chars().count();
    let cut: String = text.chars().skip(length.saturating_sub(SHOWN)).collect();
    if length > SHOWN { format!("…{cut}") } else { cut }
}

/// The name of what runs, for questions about it.
pub(crate) fn running_name(outlook: &Outlook) -> (String, Phase) {
    let slot = outlook.current.as_ref().map(|current| name_at(&outlook.agenda, current.index)).unwrap_or_default();
    (slot, running(outlook).map_or(Phase::Talk, |(_, phase)| phase))
}
