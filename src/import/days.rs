//! Records with a date, and perhaps a room, as drafts: one for each room of each day. It must not know any format.

use super::draft::{Draft, DraftSlot, Guess};
use super::settle::DAY;
use crate::duration::Length;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap};

/// A record that takes place on a day. The times of its slot count from the midnight of that day.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) date: Option<NaiveDate>,
    pub(super) room: Option<String>,
    /// Whether it is for everybody, wherever it is.
    pub(super) for_all: bool,
    pub(super) slot: DraftSlot,
}

/// When a day with several rooms becomes several drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rooms {
    /// Always.
    Apart,
    /// When two of them are used at the same time; else the meeting moves from one to the other.
    ByNeed,
}

/// What stands in every room is copied into so many rooms at most.
const MOST_ROOMS: usize = 200;
/// Until this hour it may be the night of the day before,
const DAWN: Length = Length::minutes(6 * 60);
/// when that had not ended this long before.
const LULL: Length = Length::minutes(3 * 60);

/// The drafts of all days and rooms, each beginning as a copy of `base`. Rooms come in the order of `order`, then in
/// that of the source.
pub(super) fn days(base: &Draft, mut held: Vec<Held>, rooms: Rooms, order: &[String]) -> Vec<Draft> {
    into_the_night(&mut held);
    let mut by_day: BTreeMap<Option<NaiveDate>, Vec<Held>> = BTreeMap::new();
    for held in held {
        by_day.entry(held.date).or_default().push(held);
    }
    let mut drafts = Vec::new();
    for (date, held) in by_day {
        let day = Draft { date, ..base.clone() };
        if rooms == Rooms::Apart || overlaps(&held) {
            drafts.extend(by_room(&day, held, order));
        } else {
            drafts.push(together(day, held));
        }
    }
    // Records stand in the order of whatever keeps them, which says nothing of the day.
    for draft in &mut drafts {
        draft.slots.sort_by_key(|slot| slot.start);
    }
    drafts
}

/// Takes what is held after midnight back to the day whose night it is.
fn into_the_night(held: &mut [Held]) {
    let mut latest: HashMap<NaiveDate, Vec<Length>> = HashMap::new();
    for one in held.iter() {
        if let Some((date, end)) = one.date.zip(end(&one.slot)) {
            latest.entry(date).or_default().push(end);
        }
    }
    for ends in latest.values_mut() {
        ends.sort_unstable();
    }
    let mut order: Vec<&mut Held> = held.iter_mut().filter(|one| one.slot.start < Some(DAWN)).collect();
    order.sort_by_key(|one| (one.date, one.slot.start));
    for one in order {
        let Some((date, start)) = one.date.zip(one.slot.start) else { continue };
        let Some(before) = date.pred_opt() else { continue };
        let Some(ends) = latest.get_mut(&before) else { continue };
        let at = start + DAY;
        let followed = ends.partition_point(|end| *end <= at).checked_sub(1).and_then(|last| ends.get(last));
        if followed.is_none_or(|end| at - *end > LULL) {
            continue;
        }
        one.date = Some(before);
        one.slot.shift(DAY);
        one.slot.guesses.push(Guess::AfterMidnight);
        if let Some(end) = end(&one.slot) {
            ends.insert(ends.partition_point(|other| *other <= end), end);
        }
    }
}

fn end(slot: &DraftSlot) -> Option<Length> {
    let start = slot.start?;
    Some(slot.end.or(slot.length.map(|length| start + length)).unwrap_or(start))
}

/// Whether two rooms are used at the same time.
fn overlaps(held: &[Held]) -> bool {
    // What says no end takes at least a moment.
    let span = |one: &'_ Held| Some((one.slot.start?, end(&one.slot)?.max(one.slot.start? + Length(1))));
    let mut spans: Vec<(Length, Length, &str)> = held
        .iter()
        .filter_map(|one| span(one).zip(one.room.as_deref()))
        .map(|((start, end), room)| (start, end, room))
        .collect();
    spans.sort_unstable();
    let mut latest: Option<(Length, &str)> = None;
    for (start, end, room) in spans {
        if latest.is_some_and(|(until, other)| (until > start) && other != room) {
            return true;
        }
        if latest.is_none_or(|(until, _)| end >= until) {
            latest = Some((end, room));
        }
    }
    false
}

/// One draft of all rooms. Where they differ, each slot notes its own.
fn together(day: Draft, held: Vec<Held>) -> Draft {
    let rooms: Vec<Option<String>> = held.iter().map(|one| one.room.clone()).collect();
    let first = rooms.iter().flatten().next().cloned();
    let is_one = rooms.iter().flatten().all(|room| Some(room) == first.as_ref());
    let note = |mut one: Held| {
        if let Some(room) = one.room.filter(|_| !is_one) {
            let notes = one.slot.notes.take().map(|notes| format!("{room}\n{notes}"));
            one.slot.notes = Some(notes.unwrap_or(room));
        }
        one.slot
    };
    let mut draft = Draft { slots: held.into_iter().map(note).collect(), ..day };
    if is_one {
        draft.room = first;
    }
    draft
}

/// A draft for each room. What says no room, or is for all, stands in each.
fn by_room(day: &Draft, held: Vec<Held>, order: &[String]) -> Vec<Draft> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut rooms: Vec<String> = Vec::new();
    for room in order.iter().chain(held.iter().filter_map(|one| one.room.as_ref())) {
        places.entry(room.clone()).or_insert_with(|| {
            rooms.push(room.clone());
            rooms.len() - 1
        });
    }
    let mut drafts: Vec<Draft> = rooms.iter().map(|room| Draft { room: Some(room.clone()), ..day.clone() }).collect();
    let used: Vec<usize> = used(&held, &places, rooms.len());
    let mut nowhere: Vec<DraftSlot> = Vec::new();
    for Held { room, for_all, slot, .. } in held {
        let own = room.as_ref().and_then(|room| places.get(room)).copied();
        if (for_all || own.is_none()) && (1..=MOST_ROOMS).contains(&used.len()) {
            for at in &used {
                let mut copy = slot.clone();
                if own != Some(*at) {
                    copy.guesses.push(Guess::Everywhere(room.clone().unwrap_or_default()));
                }
                drafts.get_mut(*at).into_iter().for_each(|draft| draft.slots.push(copy.clone()));
            }
        } else if let Some(draft) = own.and_then(|at| drafts.get_mut(at)) {
            draft.slots.push(slot);
        } else {
            nowhere.push(slot);
        }
    }
    drafts.retain(|draft| !draft.slots.is_empty());
    if !nowhere.is_empty() {
        drafts.push(Draft { slots: nowhere, ..day.clone() });
    }
    drafts
}

/// The rooms that have something of their own that day; the one of what is for all, if no other has.
fn used(held: &[Held], places: &HashMap<String, usize>, rooms: usize) -> Vec<usize> {
    let is_used = |for_all: bool| {
        let own = held.iter().filter(move |one| one.for_all == for_all).filter_map(|one| one.room.as_ref());
        let mut used = vec![false; rooms];
        for at in own.filter_map(|room| places.get(room)) {
            used.get_mut(*at).into_iter().for_each(|used| *used = true);
        }
        used.into_iter().enumerate().filter_map(|(at, used)| used.then_some(at)).collect::<Vec<usize>>()
    };
    let own = is_used(false);
    if own.is_empty() { is_used(true) } else { own }
}
