//! What another text of an agenda changes, slot by slot. It must not know why anybody asks, nor how it reads.

use super::{Agenda, Slot, SlotId};
use crate::duration::Second;

/// One thing that another agenda changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It has this slot, and the first one has not.
    Added(SlotId),
    /// It has not this slot.
    Removed(SlotId),
    /// It says something else of this slot.
    Changed(SlotId, Vec<Field>),
    /// It says something else of the day as a whole.
    Day(DayField),
}

/// What it says of a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// What it is called, its number or its kind.
    Title,
    /// When it starts, before and after.
    Start(Second, Second),
    /// When its Q&A opens; none without one.
    Qa(Option<Second>, Option<Second>),
    /// When it ends.
    End(Second, Second),
    /// Its minimum lengths.
    Minimum,
    /// Its hard marks, or who moves it.
    Marks,
    /// Who speaks, for how long.
    Speakers,
    /// Its description or its notes.
    Texts,
}

/// What it says of the day as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayField {
    /// Title, venue, date, zone or language.
    Heading,
    /// Changeover or warnings.
    Rules,
}

/// What the second agenda changes of the first, in the order of the second; what it leaves out comes last.
#[must_use]
pub fn differences(before: &Agenda, after: &Agenda) -> Vec<Difference> {
    let heading = |agenda: &Agenda| {
        let Agenda { title, date, zone, venue, language, .. } = agenda;
        (title.clone(), *date, *zone, venue.clone(), language.clone())
    };
    let mut found = Vec::new();
    if heading(before) != heading(after) {
        found.push(Difference::Day(DayField::Heading));
    }
    if (before.changeover, &before.signals) != (after.changeover, &after.signals) {
        found.push(Difference::Day(DayField::Rules));
    }
    for slot in &after.slots {
        match before.find(&slot.id) {
            None => found.push(Difference::Added(slot.id.clone())),
            Some(known) => {
                let fields = fields(known, slot);
                if !fields.is_empty() {
                    found.push(Difference::Changed(slot.id.clone(), fields));
                }
            }
        }
    }
    let gone = before.slots.iter().filter(|slot| after.index_of(&slot.id).is_none());
    found.extend(gone.map(|slot| Difference::Removed(slot.id.clone())));
    found
}

/// What one slot says otherwise than another.
#[must_use]
pub fn fields(before: &Slot, after: &Slot) -> Vec<Field> {
    let named = |slot: &Slot| (slot.title.clone(), slot.number.clone(), slot.kind);
    let changes = [
        (named(before) != named(after), Field::Title),
        (before.start != after.start, Field::Start(before.start, after.start)),
        (before.qa != after.qa, Field::Qa(before.qa, after.qa)),
        (before.end != after.end, Field::End(before.end, after.end)),
        ((before.min, before.min_qa) != (after.min, after.min_qa), Field::Minimum),
        ((before.hard, before.advance) != (after.hard, after.advance), Field::Marks),
        (before.speakers != after.speakers, Field::Speakers),
        ((&before.description, &before.notes) != (&after.description, &after.notes), Field::Texts),
    ];
    changes.into_iter().filter(|(changed, _)| *changed).map(|(_, field)| field).collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]
mod tests {
    use super::*;
    use crate::agenda::read::{Setting, read};

    fn agenda(changes: &[(&str, &str)]) -> Agenda {
        let text = changes.iter().fold(include_str!("../../agenda.toml").to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        });
        read(&text, &Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC }).unwrap()
    }

    #[test]
    fn an_agenda_does_not_differ_from_itself() {
        assert_eq!(differences(&agenda(&[]), &agenda(&[])), []);
    }

    #[test]
    fn every_field_of_a_slot_is_told_apart() {
        let before = agenda(&[]);
        let mut after = before.clone();
        let slot = &mut after.slots[2];
        slot.title.push('!');
        slot.speakers.push(crate::agenda::Speaker { name: "Ana".to_owned(), role: None, time: None });
        slot.hard.start = !slot.hard.start;
        slot.notes = Some("à voix haute".to_owned());
        slot.min_qa = slot.min_qa + slot.min_qa;
        let start = slot.start;
        slot.start = start - slot.min_qa;
        let moved = Field::Start(start, slot.start);
        let fields = vec![Field::Title, moved, Field::Minimum, Field::Marks, Field::Speakers, Field::Texts];
        let id = slot.id.clone();
        assert_eq!(differences(&before, &after), [Difference::Changed(id, fields)]);
    }

    #[test]
    fn slots_that_come_and_go_are_told() {
        let before = agenda(&[]);
        let mut after = before.clone();
        let gone = after.slots.remove(3).id;
        let mut new = after.slots[0].clone();
        new.id = SlotId("annonces".to_owned());
        after.slots.insert(1, new);
        after.title.push('.');
        let told = differences(&before, &after);
        let added = Difference::Added(SlotId("annonces".to_owned()));
        assert_eq!(told, [Difference::Day(DayField::Heading), added, Difference::Removed(gone)]);
    }
}
