//! Makes the times of a draft whole: every slot gets a start and an end, in order and without overlap, and what cannot
//! be kept stands aside. Each step says what it did. It must not know any format.

mod ends;
mod overlap;

use super::draft::{Aside, At, Draft, DraftSlot, Guess, Why};
use crate::duration::Length;

/// A whole day.
pub(super) const DAY: Length = Length::minutes(24 * 60);

/// When a day begins that does not say it.
const MORNING: Length = Length::minutes(9 * 60);

/// Settles the times of a draft.
pub(super) fn settle(mut draft: Draft) -> Draft {
    for slot in &mut draft.slots {
        name(slot);
        end_by_length(slot);
    }
    if draft.title.is_none() {
        draft.guesses.push(Guess::Title);
    }
    starts(&mut draft.slots);
    let spans = ends::provisional(&draft.slots);
    sort(&mut draft.slots);
    overlap::resolve(&mut draft, &spans);
    ends::fill(&mut draft.slots);
    reach(&mut draft);
    for slot in &mut draft.slots {
        questions(slot);
    }
    draft
}

/// A title that says nothing is the name of the kind, until a person finds a better one.
fn name(slot: &mut DraftSlot) {
    if !slot.title.chars().any(char::is_alphanumeric) {
        slot.title = slot.number.clone().unwrap_or_else(|| slot.kind.name().to_owned());
        slot.guesses.push(Guess::Title);
    }
}

/// An end by the length, or the length against the end.
fn end_by_length(slot: &mut DraftSlot) {
    if let Some((start, end)) = slot.start.zip(slot.end)
        && end <= start
    {
        slot.guesses.push(Guess::EndBeforeStart(end));
        slot.end = None;
    }
    let Some(length) = slot.length.filter(|length| *length > Length::ZERO && *length < DAY) else { return };
    match (slot.start, slot.end) {
        (Some(start), Some(end)) if end - start != length => slot.guesses.push(Guess::LengthDisagrees(length)),
        (Some(start), None) => slot.end = Some(start + length),
        (None, Some(end)) if end > length => slot.start = Some(end - length),
        _ => {}
    }
}

/// A row without a start follows the row before it.
fn starts(slots: &mut [DraftSlot]) {
    let usual = ends::usual(slots);
    let mut before: Option<Length> = None;
    for slot in slots {
        if slot.start.is_none() {
            slot.guesses.push(if before.is_some() { Guess::StartAfterPrevious } else { Guess::StartOfDay });
            slot.start = Some(before.unwrap_or(MORNING));
            end_by_length(slot);
        }
        before = slot.end.or_else(|| slot.start.map(|start| start + usual));
    }
}

/// The order of the day. What stood elsewhere in the source says so.
fn sort(slots: &mut [DraftSlot]) {
    let mut latest = None;
    for slot in slots.iter_mut() {
        if slot.start < latest && !matches!(slot.place.at, At::Record(_)) {
            slot.guesses.push(Guess::Moved);
        }
        latest = latest.max(slot.start);
    }
    slots.sort_by_key(|slot| slot.start);
}

/// What lies too far from the first slot, or after a midnight that an agenda without a date cannot pass, stands aside.
fn reach(draft: &mut Draft) {
    let mut before = None;
    for slot in std::mem::take(&mut draft.slots) {
        let (start, end) = (slot.start.unwrap_or_default(), slot.end.unwrap_or_default());
        let why = if start < Length::ZERO || end > DAY + DAY || (before.is_none() && start >= DAY) {
            Some(Why::TooFar)
        } else if draft.date.is_none() && start >= DAY && before != Some(start) {
            Some(Why::NeedsDate)
        } else {
            None
        };
        if let Some(why) = why {
            draft.aside.push(Aside { place: slot.place.clone(), why, slot: Some(Box::new(slot)) });
            continue;
        }
        before = Some(end);
        draft.slots.push(slot);
    }
}

/// The Q&A must lie within its slot.
fn questions(slot: &mut DraftSlot) {
    let (Some(start), Some(end)) = (slot.start, slot.end) else { return };
    if let Some(length) = slot.qa_length.filter(|_| slot.qa.is_none()) {
        slot.qa = Some(end - length);
    }
    if let Some(qa) = slot.qa.filter(|qa| *qa <= start || *qa >= end) {
        slot.qa = None;
        slot.guesses.push(Guess::QaOutside(qa));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::draft::{Place, Why};

    fn minutes(text: &str) -> Option<Length> {
        let (hours, minutes) = text.split_once(':')?;
        Some(Length::minutes(hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?))
    }

    fn draft(rows: &[(&str, &str, &str)]) -> Draft {
        let slot = |(line, (start, end, title)): (usize, &(&str, &str, &str))| DraftSlot {
            start: minutes(start),
            end: minutes(end),
            ..DraftSlot::new(Place::line(line + 1, title), *title)
        };
        Draft { slots: rows.iter().enumerate().map(slot).collect(), ..Draft::default() }
    }

    fn rows(draft: &Draft) -> Vec<(i64, i64, &str)> {
        let minute = |at: Option<Length>| at.map_or(-1, |at| at.seconds() / 60);
        draft.slots.iter().map(|slot| (minute(slot.start), minute(slot.end), slot.title.as_str())).collect()
    }

    #[test]
    fn a_slot_without_an_end_goes_on_until_the_next() {
        let settled = settle(draft(&[("9:00", "", "A"), ("9:30", "", "B"), ("10:00", "10:30", "C")]));
        assert_eq!(rows(&settled), [(540, 570, "A"), (570, 600, "B"), (600, 630, "C")]);
        assert_eq!(settled.slots.first().map(|slot| slot.guesses.clone()), Some(vec![Guess::EndAtNext]));
    }

    #[test]
    fn of_two_at_the_same_time_the_first_stays_and_the_other_stands_aside() {
        let settled = settle(draft(&[("9:00", "10:00", "A"), ("9:00", "10:00", "B"), ("10:00", "11:00", "C")]));
        assert_eq!(rows(&settled), [(540, 600, "A"), (600, 660, "C")]);
        let why: Vec<_> = settled.aside.iter().map(|aside| aside.why.clone()).collect();
        assert_eq!(why, [Why::Parallel("A".to_owned())]);
    }

    #[test]
    fn a_frame_gives_way_to_the_slots_in_it() {
        let settled = settle(draft(&[
            ("9:00", "10:00", "Session"),
            ("9:00", "9:20", "A"),
            ("9:20", "9:40", "B"),
            ("9:40", "10:00", "C"),
        ]));
        assert_eq!(rows(&settled), [(540, 560, "A"), (560, 580, "B"), (580, 600, "C")]);
        let why: Vec<_> = settled.aside.iter().map(|aside| aside.why.clone()).collect();
        assert_eq!(why, [Why::Frame(3)]);
    }

    #[test]
    fn a_small_overlap_is_cut_and_told() {
        let settled = settle(draft(&[("9:00", "10:00", "A"), ("9:50", "10:30", "B")]));
        assert_eq!(rows(&settled), [(540, 590, "A"), (590, 630, "B")]);
        let cut = minutes("10:00").map(Guess::EndCut);
        assert_eq!(settled.slots.first().and_then(|slot| slot.guesses.first().cloned()), cut);
    }
}
