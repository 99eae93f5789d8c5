//! Plain text, as people paste it: lines, the times in them, rows, days, and what each row means. Every step is a
//! module of its own. It must not know any other format.

mod bare;
mod beside;
mod clock;
mod continued;
mod entries;
mod habit;
mod html;
mod latex;
mod lines;
mod meaning;
mod neighbours;
mod outline;
mod records;
mod table;
mod timed;
mod whole;

use super::draft::{Aside, Draft, DraftSlot, Guess, Place, Reading, Why};
use super::{Fault, dates, decode, speakers, stamp, times, vocabulary};
use clock::Clock;
use dates::Date;
use entries::{Entries, Entry};
use lines::Line;
use outline::Item;

/// Reads a text: a draft for each of its days.
///
/// # Errors
/// When it is too long to be read whole, and what was read has no slot.
pub(super) fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let (text, is_guessed) = decode::decode(bytes);
    let (text, is_cut) = beginning(&text);
    let lines = lines::lines(&html::plain(&latex::plain(text)), LINES);
    let items = outline::outline(&lines);
    let Entries { rows: entries, left, first, .. } = entries::entries(&lines, &items);
    if entries.is_empty() && is_cut {
        return Err(Fault::NoneInBeginning(LINES));
    }
    let clock = Clock::of(entries.iter().map(|entry| &entry.timed.when));
    let preamble = lines.get(..first).unwrap_or_default();
    let language = vocabulary::language(text);
    let mut guesses: Vec<Guess> = language.map(|language| Guess::Language(language.to_owned())).into_iter().collect();
    guesses.extend(is_guessed.then_some(Guess::Encoding));
    guesses.extend(is_cut.then_some(Guess::OnlyBeginning(LINES)));
    let long = lines.iter().filter(|line| line.is_cut).count();
    guesses.extend((long > 0).then_some(Guess::LongLines(long)));
    let told = lines.iter().zip(&items).filter(|(_, item)| matches!(item, Item::Day(_)));
    let told: Vec<usize> = told.map(|(line, _)| line.number).collect();
    let days = days(entries);
    let mut drafts: Vec<Draft> = Vec::with_capacity(days.len());
    for day in days {
        let heading = day.first().and_then(|entry| entry.day.clone());
        let mut draft = draft(&day, &mut clock.anew(), language);
        whole::fill(&mut draft, preamble, heading.as_ref().map(|(date, line)| (date, *line)));
        draft.day = heading.map(|(date, line)| label(&date, line));
        draft.language = language.map(ToOwned::to_owned);
        draft.guesses.extend(guesses.iter().cloned());
        draft.lines.clone_from(&told);
        drafts.push(draft);
    }
    if let Some(first) = drafts.first_mut() {
        first.aside.extend(left.into_iter().filter_map(|at| aside(lines.get(at)?, items.get(at)?)));
        first.aside.sort_by_key(|aside| line_of(&aside.place));
    }
    Ok(Reading { drafts, first_will_do: true, ..Reading::default() })
}

/// As many lines as are read: the book of a conference has a tenth of them.
const LINES: usize = 20_000;

/// The beginning of a text, and whether something comes after it.
fn beginning(text: &str) -> (&str, bool) {
    match text.match_indices('\n').nth(LINES - 1) {
        Some((at, _)) => (text.get(..at).unwrap_or(text), true),
        None => (text, false),
    }
}

/// The longest name of a day, in letters.
const LABEL: usize = 60;

/// The day as its heading calls it; a row of a table does in one of its cells, if at all.
fn label(date: &Date, line: &Line) -> String {
    let cell = line.cells.iter().find(|cell| dates::find(cell).is_some());
    // A column that is called after its day says it in the head of the table alone.
    let text = if line.is_row() { cell.unwrap_or(&date.said) } else { &line.text };
    text.trim_matches([' ', ':', '-']).chars().take(LABEL).collect()
}

fn line_of(place: &Place) -> usize {
    match place.at {
        super::draft::At::Line(line) => line,
        super::draft::At::Record(_) => 0,
    }
}

/// Why a line belongs to no row.
fn aside(line: &Line, item: &Item) -> Option<Aside> {
    let why = match item {
        Item::Columns => Why::Columns,
        Item::Heading => Why::Heading,
        Item::Prose => Why::InProse,
        Item::Quoted => Why::Quoted,
        Item::Text => Why::NoTime,
        Item::Row(_) | Item::Field(_) | Item::Day(_) | Item::Blank => return None,
    };
    Some(Aside { place: Place::line(line.number, &line.raw), why, slot: None })
}

/// The rows by day, in the order in which the days come. A day that comes again goes on.
fn days(entries: Vec<Entry<'_>>) -> Vec<Vec<Entry<'_>>> {
    let mut keys: Vec<Option<Key>> = Vec::new();
    let mut days: Vec<Vec<Entry<'_>>> = Vec::new();
    for entry in entries {
        let key = entry.day.as_ref().map(|(date, _)| key(date));
        // What comes without a day before the first heading is of the first day.
        let place = keys.iter().rposition(|known| *known == key);
        if let Some(day) = place.and_then(|place| days.get_mut(place)) {
            day.push(entry);
            continue;
        }
        keys.push(key);
        days.push(vec![entry]);
    }
    days
}

/// What tells days apart: the date, else the day of the week, else the number.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Key {
    Date(u32, u32),
    Weekday(u32),
    Count(u32),
}

fn key(date: &Date) -> Key {
    match (date.day, date.weekday, date.count) {
        (Some((day, month)), ..) => Key::Date(month, day),
        (None, Some(weekday), _) => Key::Weekday(weekday),
        (None, None, count) => Key::Count(count.unwrap_or_default()),
    }
}

/// The draft of a day.
fn draft(day: &[Entry<'_>], clock: &mut Clock, language: Option<&str>) -> Draft {
    let mut draft = Draft::default();
    let mut pauses: Vec<(usize, DraftSlot)> = Vec::new();
    for (at, entry) in day.iter().enumerate() {
        let is_last = at + 1 == day.len();
        let mut entry = entry.clone();
        let lone = take_pause(&mut entry, is_last);
        let (mut slot, left) = meaning::slot(&entry, is_last);
        let placed = clock.place(&entry.timed.when);
        (slot.start, slot.end) = (placed.start, placed.end);
        slot.guesses.extend(placed.guesses);
        draft.slots.push(slot);
        pauses.extend(lone.map(|pause| (at, pause)));
        draft.aside.extend(left.into_iter().filter_map(|line| aside(line, &Item::Text)));
    }
    for pause in neighbours::fill_gaps(&mut draft.slots, pauses) {
        draft.aside.push(Aside { place: pause.place, why: Why::NoTime, slot: None });
    }
    draft.slots = neighbours::fold_questions(std::mem::take(&mut draft.slots));
    neighbours::renumber(&mut draft.slots);
    neighbours::name_before_topics(&mut draft.slots);
    neighbours::name_behind_colons(&mut draft.slots, language);
    neighbours::name_behind_commas(&mut draft.slots);
    neighbours::kind_by_place(&mut draft.slots);
    for slot in &mut draft.slots {
        slot.kind = meaning::kind_by_shape(slot);
    }
    draft
}

/// Takes a line out of the text below a row that is nothing but a pause without a time.
fn take_pause(entry: &mut Entry<'_>, is_last: bool) -> Option<DraftSlot> {
    let at = entry.body.iter().position(|line| line.says() && !line.is_row() && neighbours::is_pause(&line.text))?;
    if is_last {
        return None;
    }
    let line = entry.body.remove(at);
    let mut slot = DraftSlot::new(Place::line(line.number, &line.raw), line.text.trim_end_matches([':', '.']));
    slot.kind = crate::agenda::Kind::Break;
    Some(slot)
}
