//! A small day and outlooks of it, built by hand, so that wording is tested without any of the arithmetic.

use adjourn::agenda::{Advance, Agenda, Hard, Kind, Phase, Slot, SlotId};
use adjourn::duration::{Length, Second, TimeOfDay};
use adjourn::outlook::{self, Current, Outlook, RowState, State, Upcoming};
use chrono::NaiveDate;
use std::sync::Arc;

/// The day of the sample.
pub(crate) fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2011, 4, 12).unwrap()
}

/// An instant of that day at the venue: `at("10:30")`.
pub(crate) fn at(time: &str) -> Second {
    let time: TimeOfDay = time.parse().unwrap();
    adjourn::agenda::instants_in(chrono_tz::America::New_York, date(), time)[0]
}

/// A slot without number, minimum and speakers.
pub(crate) fn slot(id: &str, kind: Kind, title: &str, times: [&str; 3]) -> Slot {
    let [start, qa, end] = times;
    Slot {
        id: SlotId(id.to_owned()),
        number: None,
        kind,
        title: title.to_owned(),
        start: at(start),
        qa: (!qa.is_empty()).then(|| at(qa)),
        end: at(end),
        min: None,
        min_qa: if qa.is_empty() { Length::ZERO } else { Length::minutes(5) },
        hard: Hard::default(),
        advance: if kind == Kind::Break { Advance::Clock } else { Advance::Chair },
        speakers: Vec::new(),
        description: None,
        notes: None,
    }
}

/// Two panels between an opening and a lunch that must not move; a closing.
pub(crate) fn agenda() -> Agenda {
    let mut slots = vec![
        slot("ouverture", Kind::Remarks, "Allocution d’ouverture", ["10:00", "", "10:30"]),
        slot("gestion", Kind::Panel, "Gestion de la migration", ["10:30", "11:15", "11:30"]),
        slot("services", Kind::Panel, "Services aux communautés de migrants", ["11:30", "12:15", "12:30"]),
        slot("dejeuner", Kind::Break, "Déjeuner", ["12:30", "", "14:00"]),
        slot("cloture", Kind::Closing, "Clôture de l’atelier", ["14:00", "", "14:30"]),
    ];
    for (slot, number) in slots.iter_mut().zip(["I", "II", "III"]) {
        slot.number = Some(number.to_owned());
    }
    slots[3].hard.start = true;
    Agenda {
        title: "Les enseignements de nos expériences".to_owned(),
        date: date(),
        dated: true,
        zone: chrono_tz::America::New_York,
        venue: Some("Washington, D.C.".to_owned()),
        language: Some("fr".to_owned()),
        changeover: Length::ZERO,
        signals: vec![Length::minutes(5), Length::minutes(2), Length::minutes(1)],
        slots,
    }
}

/// The planned day at a moment, nothing begun, the first slot next.
pub(crate) fn planned(now: &str) -> Outlook {
    let agenda = Arc::new(agenda());
    let eve = outlook::planned(&agenda, agenda.start() - Length::minutes(24 * 60));
    Outlook { now: at(now), opened: true, turn: 1, hard: None, ..eve }
}

/// The rows before a place are done as planned; the one there runs since its planned start, in its talk.
pub(crate) fn running(index: usize, now: &str) -> Outlook {
    let mut outlook = planned(now);
    for row in &mut outlook.rundown[..index] {
        row.state = RowState::Done;
        row.actual = row.planned;
    }
    let slot = outlook.agenda.slots[index].clone();
    outlook.rundown[index].state = RowState::Running;
    outlook.rundown[index].actual.start = Some(slot.start);
    outlook.state = State::Running;
    outlook.current = Some(Current {
        index,
        phase: Phase::Talk,
        started: slot.start,
        elapsed: at(now) - slot.start,
        allotment: slot.talk(),
        to_qa: slot.qa.map(|qa| qa - at(now)),
        to_close: slot.end - at(now),
        overtime: Length::ZERO,
        opening: slot.qa,
        closing: slot.end,
        slot_started: slot.start,
        suspended_since: None,
        speakers_end: Vec::new(),
    });
    next_is(&mut outlook, index + 1);
    outlook
}

/// Makes a row the next one.
pub(crate) fn next_is(outlook: &mut Outlook, index: usize) {
    let row = outlook.rundown.get(index).cloned();
    outlook.next = row.map(|row| Upcoming {
        index,
        planned_start: row.planned.start.unwrap(),
        expected_start: row.expected.start.unwrap(),
        announced: None,
        by_clock: outlook.agenda.slots[index].advance == Advance::Clock,
    });
}

/// Moves what is expected of the rows from a place on, hard points and the end of the day with them.
pub(crate) fn shift_from(outlook: &mut Outlook, index: usize, by: Length) {
    for row in &mut outlook.rundown[index..] {
        for time in [&mut row.expected.start, &mut row.expected.qa, &mut row.expected.end] {
            *time = time.map(|at| at + by);
        }
        row.late_by += by;
        row.conflict = if row.hard.start || row.hard.end { by.at_least_zero() } else { Length::ZERO };
    }
    outlook.end_expected = outlook.end_expected.map(|end| end + by);
    if let Some(next) = outlook.next.map(|next| next.index) {
        next_is(outlook, next);
    }
}
