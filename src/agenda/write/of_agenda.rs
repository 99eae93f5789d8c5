//! A whole agenda as a sheet: what its file would have to say so that it reads as the same agenda again.
//! It must not know how a sheet is spelled.

use super::{Moment, Row, Sheet, time_of};
use crate::agenda::read::{SIGNALS, advance_of, protected};
use crate::agenda::{Advance, Agenda, Slot};
use crate::duration::{Length, Second};

impl From<&Agenda> for Sheet {
    fn from(agenda: &Agenda) -> Self {
        let mut before = None;
        let rows = agenda.slots.iter().map(|slot| {
            let row = row(agenda, slot, before);
            before = Some(slot.end);
            row
        });
        Self {
            rows: rows.collect(),
            remarks: Vec::new(),
            title: agenda.title.clone(),
            date: agenda.dated.then_some(agenda.date),
            zone: Some(agenda.zone.name().to_owned()),
            venue: agenda.venue.clone(),
            language: agenda.language.clone(),
            changeover: Some(agenda.changeover).filter(|changeover| *changeover > Length::ZERO),
            signals: Some(agenda.signals.clone()).filter(|signals| *signals != SIGNALS),
        }
    }
}

fn row(agenda: &Agenda, slot: &Slot, before: Option<Second>) -> Row {
    let qa = slot.qa.map(|qa| moment(agenda, qa).unwrap_or(Moment::Lasting(slot.end - qa)));
    Row {
        remarks: Vec::new(),
        is_remark: false,
        id: Some(slot.id.0.clone()),
        number: slot.number.clone(),
        kind: slot.kind,
        title: slot.title.clone(),
        // A start that cannot be said is that of a slot which follows the one before, after midnight.
        start: moment(agenda, slot.start).or_else(|| before.is_none().then(|| at_any_rate(agenda, slot.start))),
        qa,
        end: moment(agenda, slot.end).unwrap_or(Moment::Lasting(slot.end - slot.start)),
        min: slot.min,
        min_qa: slot.qa.map(|_| slot.min_qa).filter(|min| *min != protected(slot.qa.map(|qa| slot.end - qa), None)),
        hard: slot.hard,
        advance: Some(slot.advance).filter(|advance| *advance != advance_of(slot.kind, Advance::Chair)),
        speakers: slot.speakers.clone(),
        description: slot.description.clone(),
        notes: slot.notes.clone(),
    }
}

/// An instant as a file can say it: on the agenda's day by its time, else with its date, where there is one.
fn moment(agenda: &Agenda, at: Second) -> Option<Moment> {
    let local = agenda.local(at);
    let wall = local.naive_local();
    let is_plain = agenda.instants(wall.date(), time_of(wall)) == [at];
    match (wall.date() == agenda.date, agenda.dated) {
        (true, _) if is_plain => Some(Moment::Time(time_of(wall))),
        (_, true) if is_plain => Some(Moment::Dated(wall)),
        (_, true) => Some(Moment::Exact(local.fixed_offset())),
        (_, false) => None,
    }
}

fn at_any_rate(agenda: &Agenda, at: Second) -> Moment {
    Moment::Time(time_of(agenda.local(at).naive_local()))
}
