//! One room's day, and people who press keys in it.

use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::{Phase, SlotId};
use adjourn::clock::new_id;
use adjourn::duration::{Length, Second};
use adjourn::session::Press;
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, Entry};
use adjourn::session::event::{Opening, Rehearsal};
use std::sync::Arc;
use std::time::Duration;

/// No test waits longer than this for anything.
pub(crate) const CEILING: Duration = Duration::from_secs(30);

/// Two panels of an hour, from [`START`].
pub(crate) const DAY: &str = r#"
title = "Day"
date = 2011-04-12
timezone = "UTC"
[[slot]]
id = "a"
kind = "panel"
title = "A"
start = "13:00"
qa = "13:45"
end = "14:00"
[[slot]]
id = "b"
kind = "panel"
title = "B"
qa = "14:45"
end = "15:00"
"#;
pub(crate) const START: i64 = 1_302_613_200;

pub(crate) fn opening(rehearsal: Option<Rehearsal>) -> Opening {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    Opening { agenda: Arc::new(read(DAY, &setting).unwrap()), source: DAY.into(), rehearsal }
}

/// A press at that second of the day.
pub(crate) fn press(second: i64) -> Press {
    Press { id: new_id(), at: Second(START + second), by: Author { name: "Ana".to_owned(), ..Author::default() } }
}

pub(crate) fn slot() -> SlotId {
    SlotId("a".to_owned())
}

/// Ends the talk of the first panel.
pub(crate) fn next() -> Command {
    Command::Next { ends: Some((slot(), Phase::Talk)), at: None }
}

pub(crate) fn extend(minutes: i64) -> Command {
    Command::Extend { by: Length::minutes(minutes), slot: None, phase: None }
}

pub(crate) fn say(text: &str) -> Command {
    Command::ShowMessage(text.to_owned())
}

/// What each entry ruled, when it counts and under which number.
pub(crate) fn lines<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<(String, i64, u64)> {
    let line = |entry: &Entry| (entry.event.kind().to_owned(), entry.at.0 - START, entry.turn);
    entries.into_iter().map(line).collect()
}
