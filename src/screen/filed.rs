//! The agenda's file at the desk: that it has changed, what it says otherwise slot by slot, and what of it is taken.
//!
//! It decides nothing; what can be taken is the seat's to say.

use super::chair::asked::{keys_with, tiny};
use super::chair::panel::Panel;
use super::chair::rows::Piece;
use super::theme::Theme;
use crate::agenda::difference::{DayField, Field};
use crate::agenda::{Advance, Agenda, Hard, Slot, SlotId};
use crate::duration::{Length, Second};
use crate::keymap;
use crate::outlook::{Light, Outlook};
use crate::seat::Seat;
use crate::seat::filed::{Adopting, Held, Of, Offer, Says, What};
use crate::seat::key::Key;
use crate::words::{Words, complaint, full_name, printable, shortened};
use ratatui::style::{Modifier, Style};

/// What of a slot's name stands in the list.
const NAME_CELLS: usize = 26;
/// What of a text stands where it is compared with another one.
const TEXT_CELLS: usize = 34;

/// That the file has changed, or what is wrong with it; nothing where there is nothing to say.
pub(crate) fn told(outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) -> Option<Piece> {
    let file = seat.file()?;
    match &file.says {
        Says::Broken { source, complaints } => {
            let trouble = complaint::goes_on_without(complaints, source, &file.name, words);
            Some((trouble, theme.ink(Light::WrapUp)))
        }
        Says::Unreadable(why) => Some((complaint::goes_on_unread(why, &file.name, words), theme.ink(Light::WrapUp))),
        Says::Gone => None,
        Says::Agenda { .. } => {
            let news = seat.news_of_file(outlook);
            let slots = news.iter().filter(|offer| matches!(offer.of, Of::Slot(_))).count();
            let text = if slots == 0 { "desk-file-changed-day" } else { "desk-file-changed" };
            let name = ("file", printable(&file.name).into_owned().into());
            let arguments = [name, ("count", slots.into()), ("key", words.key('f').into())];
            (!news.is_empty()).then(|| (words.with(text, &arguments), theme.accent().add_modifier(Modifier::BOLD)))
        }
    }
}

/// The panel of what the file says, with a mark at what is taken.
pub(crate) fn panel(adopting: &Adopting, outlook: &Outlook, seat: &Seat, words: &Words, theme: &Theme) -> Panel {
    let offers = seat.offers(outlook);
    let taken = offers.iter().filter(|offer| adopting.takes(offer)).count();
    let chosen = offers.iter().position(|offer| offer.of == adopting.at);
    let file = seat.file().map(|file| printable(&file.name).into_owned()).unwrap_or_default();
    let details = chosen.and_then(|chosen| offers.get(chosen)).map(|offer| details(offer, words)).unwrap_or_default();
    let yes = if taken == 0 { "desk-edit-no" } else { "desk-file-yes" };
    let space = keymap::label(Key::Space, words);
    let others = [("space", space), ("taken", taken.to_string()), ("all", offers.len().to_string())];
    Panel {
        title: words.with("desk-file", &[("file", file.into())]),
        lines: offers.iter().map(|offer| line(offer, adopting, outlook, words, theme)).collect(),
        chosen,
        notes: details.into_iter().map(|text| vec![(text, theme.text())]).collect(),
        keys: keys_with("desk-file-keys", yes, &others, words),
        yes: tiny(yes, words),
        ..Panel::default()
    }
}

/// `[x] IV Mobilité…  14:00–15:00 → 14:10–15:00 · speakers`.
fn line(offer: &Offer, adopting: &Adopting, outlook: &Outlook, words: &Words, theme: &Theme) -> Vec<Piece> {
    let mark = match (offer.can_be_taken(), adopting.takes(offer)) {
        (false, _) => " –  ",
        (true, true) => "[x] ",
        (true, false) => "[ ] ",
    };
    let style = if adopting.takes(offer) { theme.text() } else { theme.dim() };
    let name = shortened(&name(offer, outlook, words), NAME_CELLS).into_owned();
    let pad = " ".repeat(NAME_CELLS.saturating_sub(usize::from(super::text::cells(&name))) + 2);
    vec![
        (mark.to_owned(), theme.accent()),
        (format!("{name}{pad}"), style),
        (summary(offer, outlook, words).join(" · "), held_style(offer, style, theme)),
    ]
}

fn held_style(offer: &Offer, style: Style, theme: &Theme) -> Style {
    if offer.can_be_taken() { style } else { theme.dim() }
}

fn name(offer: &Offer, outlook: &Outlook, words: &Words) -> String {
    let known = |id: &SlotId| outlook.agenda.find(id);
    match (&offer.of, &offer.what) {
        (Of::Day(DayField::Heading), _) => words.text("desk-file-heading"),
        (Of::Day(DayField::Rules), _) => words.text("desk-file-rules"),
        (Of::Slot(_), What::Added(slot)) => full_name(slot),
        (Of::Slot(id), _) => known(id).map(full_name).unwrap_or_default(),
    }
}

/// What the file changes, in a few words; and why some of it stays.
fn summary(offer: &Offer, outlook: &Outlook, words: &Words) -> Vec<String> {
    let agenda = &*outlook.agenda;
    let mut said = match &offer.what {
        What::Added(slot) => vec![words.with("desk-file-new", &[("times", times(slot, agenda, words).into())])],
        What::Removed => vec![words.text("desk-file-removed")],
        What::Day => Vec::new(),
        What::Changed(slots, fields) => changed(slots, fields, agenda, words),
    };
    said.extend(offer.held.map(|held| {
        words.text(match held {
            Held::Over => "desk-file-over",
            Held::Runs if matches!(offer.what, What::Removed) => "desk-file-runs",
            Held::Runs => "desk-file-times-stay",
        })
    }));
    said
}

fn changed((stands, new): &(Slot, Slot), fields: &[Field], agenda: &Agenda, words: &Words) -> Vec<String> {
    let arrow = |before: String, after: String| arrow(before, after, words);
    let moves = fields.iter().any(|field| matches!(field, Field::Start(..) | Field::End(..)));
    let mut said: Vec<String> = Vec::new();
    if moves {
        said.push(arrow(times(stands, agenda, words), times(new, agenda, words)));
    }
    for field in fields {
        match field {
            Field::Qa(before, after) if new.qa_length() != stands.qa_length() || !moves => {
                let opening = |at: &Option<Second>| {
                    at.map_or_else(|| words.text("desk-change-none"), |at| time(at, agenda, words))
                };
                let change = arrow(opening(before), opening(after));
                said.push(words.with("desk-file-qa", &[("change", change.into())]));
            }
            Field::Start(..) | Field::End(..) | Field::Qa(..) => {}
            Field::Title if stands.title == new.title => said.push(words.text("desk-file-number")),
            Field::Title => said.push(words.text("desk-file-title")),
            Field::Minimum => said.push(words.text("desk-file-minimum")),
            Field::Marks => said.push(words.text("desk-file-marks")),
            Field::Speakers => said.push(words.text("desk-file-speakers")),
            Field::Texts => said.push(words.text("desk-file-texts")),
        }
    }
    said
}

/// What stands and what the file says, of what the list has no room for.
fn details(offer: &Offer, words: &Words) -> Vec<String> {
    let What::Changed(slots, _) = &offer.what else { return Vec::new() };
    let (stands, new) = &**slots;
    let text = |text: Option<&str>| match text.map(printable).filter(|text| !text.is_empty()) {
        Some(text) => shortened(&text, TEXT_CELLS).into_owned(),
        None => words.text("desk-change-none"),
    };
    let length = |length: Option<Length>| length.map_or_else(|| words.text("desk-change-none"), |it| words.length(it));
    let speakers = |slot: &Slot| {
        let speaker = |speaker: &crate::agenda::Speaker| match speaker.time {
            Some(time) => format!("{} ({})", speaker.name, words.length(time)),
            None => speaker.name.clone(),
        };
        slot.speakers.iter().map(speaker).collect::<Vec<_>>().join(", ")
    };
    let all = [
        ("desk-file-title", text(Some(&stands.title)), text(Some(&new.title))),
        ("desk-file-number", text(stands.number.as_deref()), text(new.number.as_deref())),
        ("desk-file-kind", words.kind(stands.kind), words.kind(new.kind)),
        ("desk-file-minimum", length(stands.min), length(new.min)),
        ("desk-file-minimum-qa", length(Some(stands.min_qa)), length(Some(new.min_qa))),
        ("desk-file-marks", hard(stands.hard, words), hard(new.hard, words)),
        ("desk-file-advance", advance(stands.advance, words), advance(new.advance, words)),
        ("desk-file-speakers", text(Some(&speakers(stands))), text(Some(&speakers(new)))),
        ("desk-file-description", text(stands.description.as_deref()), text(new.description.as_deref())),
        ("desk-file-notes", text(stands.notes.as_deref()), text(new.notes.as_deref())),
    ];
    let differs = all.into_iter().filter(|(_, before, after)| before != after);
    let line = |(name, before, after): (&str, String, String)| {
        let change = arrow(before, after, words);
        words.with("desk-file-detail", &[("what", words.text(name).into()), ("change", change.into())])
    };
    differs.map(line).collect()
}

fn arrow(before: String, after: String, words: &Words) -> String {
    words.with("desk-file-arrow", &[("before", before.into()), ("after", after.into())])
}

fn hard(hard: Hard, words: &Words) -> String {
    words.text(super::edits::hard_name(hard))
}

fn advance(advance: Advance, words: &Words) -> String {
    words.text(if advance == Advance::Clock { "desk-file-by-clock" } else { "desk-file-by-chair" })
}

/// `14:00–15:00`.
fn times(slot: &Slot, agenda: &Agenda, words: &Words) -> String {
    format!("{}–{}", time(slot.start, agenda, words), time(slot.end, agenda, words))
}

fn time(at: Second, agenda: &Agenda, words: &Words) -> String {
    words.short_time(agenda.time_of_day(at))
}
