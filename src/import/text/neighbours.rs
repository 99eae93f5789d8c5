//! What rows mean to each other: questions belong to the row before them, a pause without a time fills a gap, and
//! numbers go on. It must not know how a row was written.

use super::speakers;
use super::timed::roman;
use super::vocabulary::{Plain, Topic, is_word};
use crate::agenda::Kind;
use crate::import::draft::{At, DraftSlot, Guess};

/// Folds rows of questions into the rows that they follow.
pub(super) fn fold_questions(slots: Vec<DraftSlot>) -> Vec<DraftSlot> {
    let mut folded: Vec<DraftSlot> = Vec::with_capacity(slots.len());
    for slot in slots {
        match folded.last_mut() {
            Some(before) if asks(before, &slot) => {
                before.guesses.push(Guess::QaFolded(slot.title));
                before.lines.extend(slot.lines);
                before.lines.extend(match slot.place.at {
                    At::Line(line) => Some(line),
                    At::Record(_) => None,
                });
                before.qa = slot.start;
                before.end = slot.end.or(before.end.filter(|end| Some(*end) > slot.start));
                before.speakers.extend(slot.speakers);
                before.length = None;
            }
            _ => folded.push(slot),
        }
    }
    folded
}

/// Whether a row is the questions of the row before it.
fn asks(before: &DraftSlot, slot: &DraftSlot) -> bool {
    let may_ask = !matches!(before.kind, Kind::Break | Kind::Registration) && before.qa.is_none();
    let follows = match (before.start, before.end, slot.start) {
        (Some(start), Some(end), Some(opens)) => start < opens && opens <= end,
        (Some(start), None, Some(opens)) => start < opens,
        _ => false,
    };
    may_ask && follows && Plain::new(&slot.title).is(Topic::Questions)
}

/// The most letters and words of a line that is nothing but a pause.
const SHORT: (usize, usize) = (40, 5);

/// Whether a line below a row is a pause that says no time.
pub(super) fn is_pause(text: &str) -> bool {
    let plain = Plain::new(text);
    text.len() <= SHORT.0 && plain.count() <= SHORT.1 && super::vocabulary::kind(text) == Kind::Break
}

/// Puts pauses without a time into the gaps where they stand; `pauses` are the places behind which they stand. What
/// finds no gap comes back.
pub(super) fn fill_gaps(slots: &mut Vec<DraftSlot>, pauses: Vec<(usize, DraftSlot)>) -> Vec<DraftSlot> {
    let mut left = Vec::new();
    for (behind, mut pause) in pauses.into_iter().rev() {
        let gap = slots.get(behind).and_then(|slot| slot.end).zip(slots.get(behind + 1).and_then(|slot| slot.start));
        match gap {
            Some((end, start)) if end < start => {
                (pause.start, pause.end) = (Some(end), Some(start));
                pause.guesses.push(Guess::FillsGap);
                slots.insert(behind + 1, pause);
            }
            _ => left.push(pause),
        }
    }
    left
}

/// Numbers that come a second time without a new beginning go on from the highest.
pub(super) fn renumber(slots: &mut [DraftSlot]) {
    let value = |number: &str| roman(number).or_else(|| number.parse().ok());
    let numbers: Vec<Option<u32>> = slots.iter().map(|slot| slot.number.as_deref().and_then(value)).collect();
    let mut seen: Vec<u32> = Vec::new();
    for (slot, number) in slots.iter_mut().zip(numbers) {
        let Some(number) = number else { continue };
        if number == 1 {
            seen.clear();
        }
        if !seen.contains(&number) {
            seen.push(number);
            continue;
        }
        let next = seen.iter().max().map_or(1, |most| most + 1);
        seen.push(next);
        let Some(old) = slot.number.take() else { continue };
        slot.number = Some(if roman(&old).is_some() { in_roman(next) } else { next.to_string() });
        slot.guesses.push(Guess::Renumbered(old));
    }
}

/// What the first and the last row of a day are by where they stand: there "Introduction" opens it, and "Close & tidy
/// up" or "Conclusions" end it.
pub(super) fn kind_by_place(slots: &mut [DraftSlot]) {
    let begins = |slot: &DraftSlot, stem: &str| Plain::new(&slot.title).words().starts_with(stem);
    let first = slots.iter_mut().find(|slot| slot.kind != Kind::Registration);
    if let Some(slot) = first.filter(|slot| slot.kind == Kind::Other && begins(slot, "intro")) {
        slot.kind = Kind::Remarks;
    }
    let [_, .., last] = slots else { return };
    let is_closing = |slot: &DraftSlot| {
        let plain = Plain::new(&slot.title);
        let mut words = plain.words().split('-');
        [words.next(), words.next_back()].into_iter().flatten().any(|word| is_word(Topic::Closing, word))
    };
    let may_close = matches!(last.kind, Kind::Other | Kind::Remarks);
    if may_close && (begins(last, "conclu") || is_closing(last)) {
        last.kind = Kind::Closing;
    }
}

/// Takes up who speaks behind a colon by the shape of the names alone, where titles have no capitals of their own: in
/// English they do.
pub(super) fn name_behind_colons(slots: &mut [DraftSlot], language: Option<&str>) {
    if language.is_none_or(|language| language == "en") {
        return;
    }
    for slot in slots.iter_mut().filter(|slot| slot.speakers.is_empty()) {
        if !matches!(slot.kind, Kind::Break | Kind::Registration) {
            slot.speakers = speakers::behind_colon(&slot.title).unwrap_or_default();
        }
    }
}

/// As many titles that end with a comma and a name show that a text names its speakers so.
const HABIT: usize = 2;

/// Takes up who speaks where it only stands behind a comma: `Opening, Ana Souza`. One such title alone may end with a
/// place, unless all that stands before the comma is what a row is.
pub(super) fn name_behind_commas(slots: &mut [DraftSlot]) {
    let told = |slot: &DraftSlot| {
        let may = slot.speakers.is_empty() && !matches!(slot.kind, Kind::Break | Kind::Registration);
        may.then(|| speakers::behind_comma(&slot.title)).flatten().map(|(before, names)| (before.to_owned(), names))
    };
    let found: Vec<_> = slots.iter().map(told).collect();
    let is_habit = found.iter().flatten().count() >= HABIT;
    for (slot, found) in slots.iter_mut().zip(found) {
        let Some((before, names)) = found else { continue };
        if is_habit || Plain::new(&before).is_of_kind() {
            slot.speakers = names;
        }
    }
}

/// As many titles that begin with names of which the shape alone says so show a habit, and how large a part of all
/// that may name anybody they are.
const SHAPES: usize = 3;

/// Takes up who speaks where it stands before the title: `Ana Ruiz: Bees`. Where more than the shape says that it is
/// a person, one such title is enough before a colon; otherwise the text must have that habit.
pub(super) fn name_before_topics(slots: &mut [DraftSlot]) {
    let told = |slot: &DraftSlot| {
        let is_pause = matches!(slot.kind, Kind::Break | Kind::Registration);
        speakers::before_topic(&slot.title).filter(|before| before.is_sure || !is_pause)
    };
    let found: Vec<_> = slots.iter().map(told).collect();
    let sure = found.iter().flatten().filter(|before| before.is_sure).count();
    let all = found.iter().flatten().count();
    let is_habit = (sure >= 1 && all >= HABIT) || (all >= SHAPES && all * 2 >= slots.len());
    for (slot, found) in slots.iter_mut().zip(found) {
        let Some(before) = found.filter(|before| is_habit || (before.is_sure && before.by_colon)) else { continue };
        // Whoever speaks about coffee gives no break.
        let kind = super::vocabulary::kind(&before.topic);
        slot.kind = if matches!(kind, Kind::Break | Kind::Registration) { Kind::Other } else { kind };
        slot.title = before.topic;
        let below = slot.speakers.iter().filter(|one| !before.who.contains(one));
        slot.speakers = before.who.iter().chain(below).cloned().collect();
    }
}

fn in_roman(mut value: u32) -> String {
    const SIGNS: [(u32, &str); 7] = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut text = String::new();
    for (worth, sign) in SIGNS {
        while value >= worth && text.len() < 40 {
            text.push_str(sign);
            value -= worth;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::draft::Place;

    #[test]
    fn numbers_that_come_twice_go_on() {
        let slot =
            |number: &str| DraftSlot { number: Some(number.to_owned()), ..DraftSlot::new(Place::line(1, ""), "A") };
        let renumbered = |numbers: &[&str]| {
            let mut slots: Vec<DraftSlot> = numbers.iter().map(|number| slot(number)).collect();
            renumber(&mut slots);
            slots.into_iter().filter_map(|slot| slot.number).collect::<Vec<_>>()
        };
        assert_eq!(renumbered(&["I", "II", "III", "IV", "V", "IV", "V"]), ["I", "II", "III", "IV", "V", "VI", "VII"]);
        assert_eq!(renumbered(&["1", "2", "1", "2"]), ["1", "2", "1", "2"]);
        assert_eq!(renumbered(&["K1", "K1"]), ["K1", "K1"]);
    }

    #[test]
    fn a_pause_is_a_short_line() {
        assert!(is_pause("Café"));
        assert!(is_pause("Tiempo de comida"));
        assert!(!is_pause("Coffee is served in the hall by the students"));
        assert!(!is_pause("Mesa 1"));
    }
}
