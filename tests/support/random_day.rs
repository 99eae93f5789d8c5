//! Days of random acts on the sample, for properties.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a test stops where it fails"
)]
#![expect(unreachable_pub, reason = "each test program takes it up as a module")]

use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::{Agenda, Hard, Kind, Phase, Slot, SlotId};
use adjourn::duration::{Length, Second};
use adjourn::session::change::{Change, NewSlot};
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, EntryId};
use adjourn::session::event::Opening;
use adjourn::session::plan::PlanName;
use adjourn::session::{Press, Session};
use proptest::prelude::*;
use std::sync::Arc;

pub fn sample() -> Arc<Agenda> {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    Arc::new(read(include_str!("../../agenda.toml"), &setting).unwrap())
}

pub fn command(kind: u8, amount: i64, slot: usize, now: Second, agenda: &Agenda) -> Command {
    let named = |place: usize| agenda.slot(place % agenda.slots.len()).map(|slot| slot.id.clone());
    let before = named(slot + amount.unsigned_abs() as usize).filter(|_| amount % 7 != 0);
    let slot = named(slot).unwrap();
    let at = now - Length(amount.abs() % 900);
    match kind {
        0..=4 => Command::Next { ends: None, at: (kind == 4).then_some(at) },
        5 => Command::Close { ends: None, at: None },
        6 => Command::Here { slot, phase: if amount % 2 == 0 { Phase::Talk } else { Phase::Qa }, at: Some(at) },
        7 => Command::PostponeBy(Length(amount)),
        8 | 9 => Command::Extend { by: Length(amount), slot: None, phase: None },
        10 => Command::Extend { by: Length(amount), slot: Some(slot), phase: Some(Phase::Qa) },
        11 => Command::KeepClosing,
        12 => Command::KeepQa,
        13 => Command::Suspend,
        14 | 15 => Command::Resume,
        16 => Command::Skip(slot),
        17 => Command::Restore(slot),
        18 => Command::Correct(at),
        19..=24 => ahead(kind, amount, slot, before, &agenda.slots),
        25 | 26 => Command::Recover(PlanName::ALL[amount.unsigned_abs() as usize % PlanName::ALL.len()]),
        _ => Command::Strike { turn: None, with_later: true },
    }
}

/// A change of the day ahead.
fn ahead(kind: u8, amount: i64, slot: SlotId, before: Option<SlotId>, slots: &[Slot]) -> Command {
    match kind {
        19 => Command::Move { slot, before },
        20 => {
            let qa = (amount % 3 == 0).then_some(Length(300));
            let new = NewSlot {
                id: SlotId(String::new()),
                title: "Annonces".to_owned(),
                kind: if amount % 2 == 0 { Kind::Break } else { Kind::Talk },
                talk: Length(60 + amount.abs()),
                qa,
                hard: Hard { start: amount % 7 == 0, end: amount % 5 == 0 },
            };
            Command::Add { slot: Box::new(new), before }
        }
        21 => {
            let change = match amount.rem_euclid(4) {
                0 => Change::Title(format!("Titre {amount}")),
                1 => Change::Hard(Hard { start: amount % 8 == 1, end: amount % 16 == 1 }),
                2 => Change::Min(Some(Length(amount.abs() + 60))),
                _ => Change::MinQa(Length(amount.abs())),
            };
            Command::Edit { slot, change }
        }
        22 => Command::SetChangeover(Length(amount.abs() % 300)),
        23 => Command::Start { slot, at: None },
        _ => match slots.iter().find(|known| known.id == slot).and_then(|known| known.speakers.first()) {
            Some(speaker) if amount % 2 == 0 => Command::MissSpeaker { slot, speaker: speaker.name.clone() },
            _ => Command::Yield(slot),
        },
    }
}

/// A day of acts: what was asked, and how long after the one before.
pub fn day(acts: &[(u8, i64, usize, i64)], opening: i64) -> (Session, Second) {
    let agenda = sample();
    let mut now = agenda.start() + Length(opening);
    let mut session = Session::default();
    let mut id = 1;
    let mut press = |at| {
        id += 1;
        Press { id: EntryId(id), at, by: Author::default() }
    };
    let opened = Opening { agenda: Arc::clone(&agenda), source: "".into(), rehearsal: None };
    let entry = session.opened(opened, press(now));
    session.absorb([entry]);
    for (kind, amount, slot, later) in acts {
        now = now + Length(*later);
        let stands = session.floor(now).map_or_else(|| Arc::clone(&agenda), |floor| floor.agenda);
        if let Ok((entry, _)) = session.rule(&command(*kind, *amount, *slot, now, &stands), press(now)) {
            session.absorb([entry]);
        }
    }
    (session, now)
}

pub fn acts() -> impl Strategy<Value = Vec<(u8, i64, usize, i64)>> {
    prop::collection::vec((0u8..28, -900i64..1800, 0usize..9, 0i64..1500), 0..40)
}
