//! Random acts at random moments on the sample: a session as no chair would sit it, and the second after its last act.

use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::{Agenda, Phase, SlotId};
use adjourn::duration::{Length, Second};
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, EntryId};
use adjourn::session::event::Opening;
use adjourn::session::{Press, Session};
use proptest::prelude::*;
use std::sync::Arc;

fn sample() -> Arc<Agenda> {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    Arc::new(read(include_str!("../../agenda.toml"), &setting).unwrap())
}

pub(crate) fn command(kind: u8, amount: i64, slot: usize, now: Second, agenda: &Agenda) -> Command {
    let slot = agenda.slot(slot % agenda.slots.len()).map_or(SlotId(String::new()), |slot| slot.id.clone());
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
        _ => Command::Strike { turn: None, with_later: true },
    }
}

/// A day of acts: what was asked, and how long after the one before.
pub(crate) fn day(acts: &[(u8, i64, usize, i64)], opening: i64) -> (Session, Second) {
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
        if let Ok((entry, _)) = session.rule(&command(*kind, *amount, *slot, now, &agenda), press(now)) {
            session.absorb([entry]);
        }
    }
    (session, now)
}

pub(crate) fn acts() -> impl Strategy<Value = Vec<(u8, i64, usize, i64)>> {
    prop::collection::vec((0u8..20, -900i64..1800, 0usize..9, 0i64..1500), 0..40)
}
