//! What is shown of orders that nobody has answered, by a clock that the test moves.
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use super::*;
use crate::agenda::read::{Setting, read};
use crate::clock::new_id;
use crate::session::entry::Author;
use crate::session::event::Opening;
use std::sync::Arc;

const DAY: &str = "title = 'Day'\ndate = 2011-04-12\ntimezone = 'UTC'\n[[slot]]\nid = 'a'\ntitle = 'A'\nstart = '13:00'\nlength = '1h'\n";
const START: Second = Second(1_302_613_200);

fn opened() -> Session {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    let opening = Opening { agenda: Arc::new(read(DAY, &setting).unwrap()), source: DAY.into(), rehearsal: None };
    let mut session = Session::default();
    session.absorb([session.opened(opening, Press { id: new_id(), at: START, by: Author::default() })]);
    session
}

/// Orders that, at a moment, and gives the identity of its press.
fn order(provisional: &mut Provisional, command: Command, ms: u64) -> EntryId {
    let press = Press { id: new_id(), at: START + Length::minutes(10), by: Author::default() };
    let id = press.id;
    provisional.ordered(id, Some((command, press)), ms);
    id
}

fn longer() -> Command {
    Command::Extend { by: Length::minutes(5), slot: None, phase: None }
}

#[test]
fn orders_that_wait_too_long_are_shown_and_counted_once_they_are_on_disk() {
    let (log, mut provisional) = (opened(), Provisional::default());
    let orders = [0, 1, 2].map(|ms| order(&mut provisional, longer(), ms));
    // One that is out of order is shown by nobody.
    let refused = order(&mut provisional, Command::Resume, 3);
    provisional.lay_over(&log, 500);
    assert!(provisional.session().is_none() && !provisional.is_behind(500) && provisional.is_behind(2_000));
    provisional.lay_over(&log, 2_000);
    assert_eq!((provisional.shown(), provisional.session().unwrap().entries().len()), (3, 4));
    // Laid over by whatever came just then, it is still to be told.
    assert!(provisional.is_behind(2_000));
    assert_eq!((provisional.news(), provisional.news()), (Some(3), None));
    assert!(!provisional.is_behind(2_000));
    for id in orders {
        assert!(provisional.answered(id, true));
        provisional.lay_over(&log, 2_000);
    }
    assert_eq!(provisional.caught_up(), Some(3));
    assert!(provisional.answered(refused, false));
    assert_eq!(provisional.caught_up(), None);
}

#[test]
fn an_order_that_was_shown_and_is_refused_is_none_that_is_on_disk() {
    let (log, mut provisional) = (opened(), Provisional::default());
    let id = order(&mut provisional, longer(), 0);
    provisional.lay_over(&log, 2_000);
    assert_eq!(provisional.caught_up(), None);
    assert!(provisional.answered(id, false));
    provisional.lay_over(&log, 2_000);
    assert_eq!((provisional.caught_up(), provisional.session().is_none()), (Some(0), true));
    assert!(!provisional.answered(id, true));
}
