//! What an entry means: its kind, its number, who speaks, what it is about. It must not know its neighbours.

use super::entries::Entry;
use super::lines::{Line, Look, is_lone_bullet};
use super::speakers;
use super::timed::{Position, Timed, split_number};
use super::times::{self, What};
use super::vocabulary::{self, Plain, Topic};
use crate::agenda::{Kind, Speaker};
use crate::duration::Length;
use crate::import::draft::{DraftSlot, Place};

/// The slot that an entry is, without its times; and the lines of it that are about something else.
pub(super) fn slot<'l>(entry: &Entry<'l>, is_last: bool) -> (DraftSlot, Vec<&'l Line>) {
    let timed = &who_before_what(&entry.timed);
    let (number, title) = number_and_title(timed.number.as_deref(), &timed.title);
    let mut slot = DraftSlot::new(Place::line(entry.line.number, &entry.line.raw), "");
    slot.number = number;
    slot.length = timed.when.length;
    slot.kind = vocabulary::kind(&title);
    let told =
        if speaks(slot.kind) { speakers::of_title(&title) } else { speakers::Told { title, ..Default::default() } };
    slot.title = tidy_title(&told.title);
    slot.speakers = told.speakers;
    if slot.number.is_some() && slot.speakers.is_empty() && speakers::is_name(&slot.title) {
        slot.speakers = speakers::list(&slot.title);
    }
    let mut about: Vec<String> = Vec::new();
    if let Some(cell) = &timed.speakers {
        // "Roundtable with Ann Lee, Bo Ek"
        let led = speakers::of_title(cell).speakers;
        let all = if led.is_empty() || speakers::begins_with_name(cell) { speakers::list(cell) } else { led };
        let (nobody, somebody) = all.into_iter().partition(|one| speakers::is_nobody(&one.name));
        slot.speakers = [slot.speakers, somebody].concat();
        let nobody: Vec<Speaker> = nobody;
        about.extend(nobody.into_iter().map(|one| one.name));
    }
    for cell in &timed.detail {
        cell_says(&mut slot, cell, &mut about);
    }
    let (body, left) = own_lines(entry, is_last);
    slot.lines = entry.also.iter().copied().chain(body.iter().map(|line| line.number)).collect();
    body_says(&mut slot, &body, &mut about);
    slot.description = Some(about.join("\n")).filter(|text| !text.is_empty());
    unique(&mut slot.speakers);
    (slot, left)
}

/// "L. Euler   Bridges": where who stands in the column before what, they change places.
fn who_before_what(timed: &Timed) -> Timed {
    match timed.detail.as_slice() {
        [topic]
            if timed.speakers.is_none()
                && speakers::begins_with_name(&timed.title)
                && !speakers::begins_with_name(topic) =>
        {
            Timed { title: topic.clone(), speakers: Some(timed.title.clone()), detail: Vec::new(), ..timed.clone() }
        }
        _ => timed.clone(),
    }
}

/// The kind of a slot that no word told, by what it has.
pub(super) fn kind_by_shape(slot: &DraftSlot) -> Kind {
    let asks = slot.qa.is_some() || slot.qa_length.is_some();
    match slot.speakers.len() {
        _ if slot.kind != Kind::Other => slot.kind,
        1 => Kind::Talk,
        _ if asks || vocabulary::is_numbered_session(&slot.title) => Kind::Panel,
        0 => Kind::Other,
        2 => Kind::Talk,
        _ => Kind::Panel,
    }
}

/// Whether people are named in the titles of a kind.
fn speaks(kind: Kind) -> bool {
    !matches!(kind, Kind::Break | Kind::Registration)
}

/// The number before a title, if it is none of the time's.
fn number_and_title(number: Option<&str>, title: &str) -> (Option<String>, String) {
    match split_number(title) {
        Some((found, rest)) if !rest.is_empty() => (Some(number.unwrap_or(found).to_owned()), rest.to_owned()),
        _ => (number.map(ToOwned::to_owned), title.to_owned()),
    }
}

/// A title without what ends a sentence or leads on.
fn tidy_title(title: &str) -> String {
    let title = title.trim().trim_end_matches([':', ';', ',', '|', ' ']).trim_start_matches(['|', ' ']);
    let last = title.rsplit(' ').next().unwrap_or_default();
    let is_sentence = title.ends_with('.') && !title.ends_with("..") && last.chars().count() > 4;
    (if is_sentence { title.trim_end_matches('.') } else { title }).trim().to_owned()
}

fn cell_says(slot: &mut DraftSlot, cell: &str, about: &mut Vec<String>) {
    if let Some(found) = speakers::labelled(cell) {
        slot.speakers.extend(found);
        return;
    }
    let may = slot.speakers.is_empty() && speaks(slot.kind);
    let led = if speakers::begins_with_name(cell) { Vec::new() } else { speakers::of_title(cell).speakers };
    // "Roundtable with Ann Lee": what it says beside the names is kept.
    if may && !led.is_empty() {
        slot.speakers = led;
    } else if may {
        slot.speakers = speakers::names_of(cell);
        if !slot.speakers.is_empty() {
            return;
        }
    }
    about.push(cell.to_owned());
}

/// The lines of an entry's body that are about it. After the last row of a day a new paragraph is about the day.
fn own_lines<'l>(entry: &Entry<'l>, is_last: bool) -> (Vec<&'l Line>, Vec<&'l Line>) {
    let mut own: Vec<&Line> = Vec::new();
    let mut left: Vec<&Line> = Vec::new();
    let mut after_blank = false;
    for line in &entry.body {
        if !line.says() {
            after_blank = true;
            continue;
        }
        let is_paragraph = line.look == Look::Plain && !line.is_row() && !is_lone_bullet(&line.text);
        let is_sentence = line.text.len() > 60 && line.text.ends_with('.') && !is_labelled(&line.text);
        let is_elsewhere = entry.timed.position == Position::Leading && !entry.timed.is_labelled;
        let goes_on = left.is_empty() && !(is_paragraph && is_last && (after_blank || (is_sentence && !is_elsewhere)));
        if goes_on { own.push(line) } else { left.push(line) }
    }
    (own, left)
}

fn is_labelled(text: &str) -> bool {
    text.split_once(':').is_some_and(|(label, _)| label.len() < 40)
}

/// What the lines below a row say: who, questions, and what it is about.
fn body_says(slot: &mut DraftSlot, body: &[&Line], about: &mut Vec<String>) {
    let mut lone_bullet = false;
    let mut named: Option<usize> = None;
    let texts: Vec<&str> = body.iter().map(|line| line.text.as_str()).collect();
    let is_habit = speakers::are_told_below(&texts);
    for line in body {
        let text = line.text.as_str();
        if is_lone_bullet(text) {
            (lone_bullet, named) = (true, None);
            continue;
        }
        if let Some(length) = questions(text) {
            slot.qa_length = Some(length);
        } else if line.is_row() && speaks(slot.kind) && line.cells.iter().any(|cell| speakers::are_names(cell)) {
            let naming = line.cells.iter().filter(|cell| speakers::are_names(cell));
            slot.speakers.extend(naming.flat_map(|cell| speakers::list(cell)));
            about.push(text.to_owned());
        } else if let Some(found) = speakers::labelled(text) {
            slot.speakers.extend(found);
        } else if speaks(slot.kind) && (speakers::is_name(text) || speakers::are_names(text)) {
            slot.speakers.extend(speakers::list(text));
            named = lone_bullet.then(|| slot.speakers.len().saturating_sub(1));
        } else if let Some(speaker) = named.and_then(|at| slot.speakers.get_mut(at)) {
            add_role(speaker, text);
            continue;
        } else {
            if speaks(slot.kind) {
                slot.speakers.extend(speakers::of_line(text, is_habit || line.look == Look::Bullet));
            }
            about.push(without_label(text).to_owned());
        }
        lone_bullet = false;
    }
    about.retain(|text| !text.is_empty());
}

fn add_role(speaker: &mut Speaker, text: &str) {
    let role = speaker.role.take().map(|role| format!("{role} ; ")).unwrap_or_default();
    speaker.role = Some(format!("{role}{text}"));
}

/// The length of the questions that a line below a row announces: `Q&A: 15 min`.
fn questions(text: &str) -> Option<Length> {
    if text.len() > 60 {
        return None;
    }
    let found = times::find(text);
    let [time] = found.as_slice() else { return None };
    let What::Lasting(length) = time.what else { return None };
    let rest = format!("{} {}", text.get(..time.span.start)?, text.get(time.span.end..)?);
    Plain::new(&rest).is(Topic::Questions).then_some(length)
}

/// What a line says it is about, without saying that: `Description : …`.
fn without_label(text: &str) -> &str {
    match text.split_once(':') {
        Some((label, rest)) if label.len() <= 30 && Plain::new(label).is(Topic::About) => rest.trim(),
        _ => text,
    }
}

fn unique(speakers: &mut Vec<Speaker>) {
    let mut seen: Vec<String> = Vec::new();
    speakers.retain(|speaker| {
        let is_new = !seen.contains(&speaker.name);
        seen.push(speaker.name.clone());
        is_new && seen.len() <= MOST
    });
}

/// No slot has more speakers than this.
const MOST: usize = 200;
