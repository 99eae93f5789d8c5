//! Changes of a row beyond its length, as panels: the choice among them, then one question.
//!
//! It decides nothing; what can be changed is the seat's to say.

use super::chair::asked::{keys, keys_with, tail, tiny};
use super::chair::panel::Panel;
use super::chair::rows::Piece;
use super::text::cells;
use super::theme::Theme;
use crate::agenda::{Hard, Slot, SlotId, Speaker};
use crate::duration::Length;
use crate::outlook::Outlook;
use crate::seat::edit::{Edit, EditChoice, TextOf};
use crate::seat::field::MinutesField;
use crate::seat::new_slot::{NewField, NewRow};
use crate::seat::rows::timed;
use crate::words::{Words, full_name, name_of, printable, shortened, slot_name};
use ratatui::style::Modifier;

/// What of a value is shown in the list of what can be changed.
const VALUE_CELLS: usize = 40;
/// The names of what is said of a new slot.
const NEW_CELLS: usize = 20;

/// The panel of a change that is asked about.
pub(crate) fn panel(edit: &Edit, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let Some(slot) = edit.slot() else { return changeover(edit, words, theme) };
    let named = [("slot", name_of(slot, &outlook.agenda).into())];
    let title = |name: &str| words.with(name, &named);
    match edit {
        Edit::Menu { slot, choice } => menu(slot, *choice, outlook, words, theme),
        Edit::Text { what, text, .. } => {
            let (name, yes) = match what {
                TextOf::Title => ("desk-edit-title", "desk-length-yes"),
                TextOf::Speakers => ("desk-edit-speakers", "desk-length-yes"),
                TextOf::Notes => ("desk-edit-notes", "desk-length-yes"),
                TextOf::NewTitle => ("desk-edit-new", "desk-edit-new-yes"),
            };
            let line = vec![vec![(format!("{}▏", tail(&printable(text))), theme.text())]];
            asks(title(name), line, "desk-edit-text-keys", yes, words)
        }
        Edit::Hard { hard, .. } => {
            let line = |way: &Hard| vec![(words.text(hard_name(*way)), theme.text())];
            let lines = WAYS.iter().map(line).collect();
            let chosen = WAYS.iter().position(|way| way == hard);
            Panel { chosen, ..asks(title("desk-edit-hard"), lines, "chair-ask-choice", "desk-length-yes", words) }
        }
        Edit::Least { qa, field, .. } => {
            let name = if *qa { "desk-edit-least-qa" } else { "desk-edit-least" };
            let none = (field.minutes() == 0).then(|| words.text("desk-edit-least-none"));
            let line = minutes(field, &none.unwrap_or_default(), theme);
            asks(title(name), vec![line], "chair-ask-field", "desk-length-yes", words)
        }
        Edit::Place { before, .. } => {
            let place = place(before.as_ref(), outlook, words);
            let line = vec![vec![(place, theme.accent().add_modifier(Modifier::BOLD))]];
            asks(title("desk-edit-place"), line, "desk-edit-place-keys", "desk-length-yes", words)
        }
        Edit::Start(_) => asks(title("desk-edit-start"), Vec::new(), "chair-ask-keys", "desk-edit-start-yes", words),
        Edit::Yield(_) => {
            let running = outlook.current_slot().map(slot_name).unwrap_or_default();
            let title = words.with(
                "desk-edit-yield",
                &[("slot", name_of(slot, &outlook.agenda).into()), ("running", running.into())],
            );
            asks(title, Vec::new(), "chair-ask-keys", "chair-ask-no-show-skip", words)
        }
        Edit::New(row) => new_slot(row, outlook, words, theme),
        Edit::Changeover(_) => changeover(edit, words, theme),
    }
}

fn asks(title: String, lines: Vec<Vec<Piece>>, name: &str, yes: &str, words: &Words) -> Panel {
    let no = words.text("desk-edit-no");
    Panel { title, lines, keys: keys_with(name, yes, &[("no", no)], words), yes: tiny(yes, words), ..Panel::default() }
}

fn minutes(field: &MinutesField, beside: &str, theme: &Theme) -> Vec<Piece> {
    let bold = theme.accent().add_modifier(Modifier::BOLD);
    vec![(format!("▐ {:>3} min ▌  ", field.minutes()), bold), (format!("  {beside}"), theme.text())]
}

fn changeover(edit: &Edit, words: &Words, theme: &Theme) -> Panel {
    let Edit::Changeover(field) = edit else { return Panel::default() };
    let line = minutes(field, "", theme);
    asks(words.text("desk-edit-changeover"), vec![line], "chair-ask-field", "desk-length-yes", words)
}

/// What can be changed, each with what stands now.
fn menu(slot: &SlotId, choice: EditChoice, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let offered = EditChoice::offered(slot, outlook);
    let planned = outlook.agenda.find(slot);
    let line = |(choice, letter): &(EditChoice, char)| -> Vec<Piece> {
        let text = planned.map(|planned| choice_text(*choice, planned, outlook, words)).unwrap_or_default();
        vec![(format!("{letter}  "), theme.accent()), (text, theme.text())]
    };
    let name = planned.map(full_name).unwrap_or_default();
    Panel {
        title: words.with("desk-change", &[("slot", shortened(&name, VALUE_CELLS).into_owned().into())]),
        lines: offered.iter().map(line).collect(),
        chosen: offered.iter().position(|(offered, _)| *offered == choice),
        keys: keys("chair-ask-choice", "desk-change-yes", words),
        yes: tiny("desk-change-yes", words),
        ..Panel::default()
    }
}

fn choice_text(choice: EditChoice, planned: &Slot, outlook: &Outlook, words: &Words) -> String {
    let none = || words.text("desk-change-none");
    let now = |name: &str, value: &str| {
        let value = shortened(&printable(value), VALUE_CELLS).into_owned();
        words.with(name, &[("now", if value.is_empty() { none() } else { value }.into())])
    };
    let length = |name: &str, length: Option<Length>| {
        words.with(name, &[("now", length.map_or_else(none, |length| words.length(length)).into())])
    };
    match choice {
        EditChoice::Place => words.text("desk-change-place"),
        EditChoice::Title => now("desk-change-title", &planned.title),
        EditChoice::Speakers => {
            let names: Vec<&str> = planned.speakers.iter().map(|speaker| speaker.name.as_str()).collect();
            now("desk-change-speakers", &names.join(", "))
        }
        EditChoice::Notes => now("desk-change-notes", planned.notes.as_deref().unwrap_or_default()),
        EditChoice::Hard => now("desk-change-hard", &words.text(hard_name(planned.hard))),
        EditChoice::Least => length("desk-change-least", planned.min),
        EditChoice::LeastQa => length("desk-change-least-qa", Some(planned.min_qa)),
        EditChoice::Start => words.text("desk-change-start"),
        EditChoice::Yield => {
            let running = outlook.current_slot().map(slot_name).unwrap_or_default();
            words.with("desk-change-yield", &[("running", running.into())])
        }
        EditChoice::New => words.text("desk-change-new"),
        EditChoice::Changeover => length("desk-change-changeover", Some(outlook.agenda.changeover)),
    }
}

/// What is said of a new slot, line by line.
fn new_slot(row: &NewRow, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let minutes = |field: &MinutesField, none: &str| match field.minutes() {
        0 => words.text(none),
        minutes => words.length(Length::minutes(minutes)),
    };
    let line = |field: &NewField| {
        let (name, value) = match field {
            NewField::Talk => ("desk-new-talk", minutes(&row.talk, "desk-change-none")),
            NewField::Qa => ("desk-new-qa", minutes(&row.qa, "desk-new-no-qa")),
            NewField::Kind => ("desk-new-kind", words.kind(row.kind)),
            NewField::Place => ("desk-new-place", place(row.before.as_ref(), outlook, words)),
            NewField::Hard => ("desk-new-hard", words.text(hard_name(row.hard))),
        };
        let name = words.text(name);
        let pad = " ".repeat(NEW_CELLS.saturating_sub(usize::from(cells(&name))));
        let style = if row.at == *field { theme.accent().add_modifier(Modifier::BOLD) } else { theme.text() };
        vec![(format!("{name}{pad}"), theme.dim()), (value, style)]
    };
    let lines = NewField::ALL.iter().map(line).collect();
    let called = shortened(&printable(&row.title), VALUE_CELLS).into_owned();
    let title = words.with("desk-new", &[("title", called.into())]);
    let chosen = NewField::ALL.iter().position(|field| *field == row.at);
    Panel { chosen, ..asks(title, lines, "desk-new-keys", "desk-new-yes", words) }
}

fn place(before: Option<&SlotId>, outlook: &Outlook, words: &Words) -> String {
    match before {
        Some(other) => words.with("desk-edit-place-before", &[("other", name_of(other, &outlook.agenda).into())]),
        None => words.text("desk-edit-place-last"),
    }
}

/// The speakers to whom a time was announced, one of whom is missing.
pub(crate) fn missing(slot: &SlotId, chosen: &str, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let planned = outlook.agenda.find(slot);
    let speakers: Vec<&Speaker> = planned.iter().flat_map(|slot| timed(slot)).collect();
    let line = |speaker: &&Speaker| {
        let name = printable(&speaker.name).into_owned();
        let length = words.length(speaker.time.unwrap_or_default());
        vec![(words.with("desk-missing-speaker", &[("name", name.into()), ("length", length.into())]), theme.text())]
    };
    let lines = speakers.iter().map(line).collect();
    let chosen = speakers.iter().position(|speaker| speaker.name == chosen);
    let title = words.with("desk-missing", &[("slot", name_of(slot, &outlook.agenda).into())]);
    Panel { chosen, ..asks(title, lines, "chair-ask-choice", "desk-missing-yes", words) }
}

/// The four ways in which a slot can be fixed.
const WAYS: [Hard; 4] = [
    Hard { start: false, end: false },
    Hard { start: true, end: false },
    Hard { start: false, end: true },
    Hard { start: true, end: true },
];

pub(super) fn hard_name(hard: Hard) -> &'static str {
    match (hard.start, hard.end) {
        (false, false) => "desk-hard-none",
        (true, false) => "desk-hard-start",
        (false, true) => "desk-hard-end",
        (true, true) => "desk-hard-both",
    }
}
