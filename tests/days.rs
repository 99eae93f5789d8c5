//! Properties of any day: random acts at random moments on the sample.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "support/random_day.rs"]
mod random_day;
#[path = "support/schema.rs"]
mod schema;

use adjourn::duration::Length;
use adjourn::outlook::outlook;
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, EntryId};
use adjourn::session::{Press, Session};
use adjourn::status;
use proptest::prelude::*;
use random_day::{acts, command, day};

proptest! {
    #[test]
    fn lost_minus_recovered_is_what_the_day_is_late(acts in acts(), opening in -3600i64..25_000) {
        let (session, now) = day(&acts, opening);
        let seen = outlook(&session, now).unwrap();
        prop_assert_eq!(seen.lost - seen.recovered, seen.late_by.at_least_zero());
    }

    #[test]
    fn a_status_satisfies_its_schema_at_any_moment(
        acts in acts(), opening in -3600i64..25_000, later in 0i64..30_000,
    ) {
        let (session, now) = day(&acts, opening);
        for now in [now, now + Length(later)] {
            let line = status::json(&outlook(&session, now).unwrap()).line().unwrap();
            prop_assert_eq!(schema::faults(&serde_json::from_str(&line).unwrap()), Vec::<String>::new(), "{}", line);
        }
    }

    #[test]
    fn any_order_of_arrival_gives_the_session_of_a_fold_from_scratch(
        acts in acts(), opening in -3600i64..25_000, turn in any::<u64>(), split in 0usize..40,
    ) {
        let (session, now) = day(&acts, opening);
        let mut entries: Vec<_> = session.entries().iter().map(|entry| entry.as_ref().clone()).collect();
        let count = entries.len();
        entries.rotate_left(usize::try_from(turn % u64::try_from(count).unwrap()).unwrap());
        let mut other = Session::default();
        let (first, rest) = entries.split_at(split.min(count));
        other.absorb(rest.to_vec());
        other.absorb(first.to_vec());
        other.absorb(entries.clone());
        prop_assert_eq!(outlook(&other, now), outlook(&session, now));
    }

    #[test]
    fn undo_of_the_last_act_restores_every_row(
        acts in acts(), opening in -3600i64..25_000, kind in 0u8..27, amount in -900i64..1800, slot in 0usize..9,
    ) {
        let (mut session, now) = day(&acts, opening);
        let before = outlook(&session, now).unwrap();
        let press = |id| Press { id: EntryId(id), at: now, by: Author::default() };
        let ruled = session.rule(&command(kind, amount, slot, now, &before.agenda), press(10_000));
        if let Ok((entry, _)) = ruled {
            session.absorb([entry]);
            let strike = Command::Strike { turn: None, with_later: false };
            let (entry, _) = session.rule(&strike, press(10_001)).unwrap();
            session.absorb([entry]);
            let after = outlook(&session, now).unwrap();
            prop_assert_eq!(&after.rundown, &before.rundown);
            prop_assert_eq!(&after.ledger, &before.ledger);
        }
    }

    #[test]
    fn the_clock_moves_the_same_whenever_it_is_looked_at(acts in acts(), opening in -3600i64..25_000, later in 0i64..20_000) {
        let (session, now) = day(&acts, opening);
        let _looked = outlook(&session, now + Length(later / 2));
        let floor = session.floor(now + Length(later / 2)).unwrap().rolled(now + Length(later));
        prop_assert_eq!(Some(floor), session.floor(now + Length(later)));
    }
}
