//! Everything that a seat may be told in passing, as the sentences that stand on the screen, in every language.

use crate::day::{Day, SAMPLE, Sitting, sample_with, slot};
use crate::{check_all, drawn};
use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::seat::filed::{File, Says};
use adjourn::seat::key::Key;
use adjourn::seat::notice::Said;
use adjourn::seat::{Effect, Message, Record, SeatKind, Situation};
use adjourn::session::command::Command;
use adjourn::words::Language;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The name of each kind of notice; the compiler refuses this where one is missing.
macro_rules! kinds {
    ($($name:ident),* $(,)?) => {
        fn kind(said: &Said) -> &'static str {
            match said {
                $(Said::$name { .. } => stringify!($name),)*
            }
        }
        const KINDS: &[&str] = &[$(stringify!($name)),*];
    };
}

kinds! {
    Recorded, Kept, NoEffect, Refused, Changed, Crossed, RecordFailed, Clock, RecordMended, RecordRecovered, NotAnnounced,
    Resumed, Repeated, UndoRepeated, TooSoonAfterDialogue, Overtaken, NothingToKeep, NothingToSkip, NothingToRecover, NobodyTimed,
    FileGone, FileHeld, FileSaysNothing, FileChangedAgain, NotOpenYet, NoSuchKey,
}

fn quiet(mut sitting: Sitting) -> Sitting {
    sitting.press(Key::Escape);
    sitting.ms += 60_000;
    sitting.tick();
    sitting
}

fn chair() -> Sitting {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:40");
    quiet(chair)
}

fn pressing(mut sitting: Sitting, keys: &[Key]) -> Sitting {
    for key in keys {
        sitting.press(*key);
    }
    sitting
}

fn hearing(mut sitting: Sitting, messages: impl IntoIterator<Item = Message>) -> Sitting {
    for message in messages {
        sitting.hear(message);
    }
    sitting
}

fn extend(minutes: i64) -> Command {
    Command::Extend { by: Length::minutes(minutes), slot: Some(slot("gestion")), phase: Some(Phase::Talk) }
}

fn next(id: &str, phase: Phase) -> Command {
    Command::Next { ends: Some((slot(id), phase)), at: None }
}

fn others(command: Command) -> Sitting {
    let mut chair = chair();
    chair.day.other_does("Ana", command);
    hearing(chair, [Message::Grew])
}

/// The chair's suspension counts no more, for II does not run any more.
fn void() -> Sitting {
    let mut chair = quiet(pressing(chair(), &[Key::Char('h')]));
    let opened = chair.day.outlook().acts.iter().rev().nth(1).unwrap().turn;
    chair.day.other_does("Ana", Command::Strike { turn: Some(opened), with_later: true });
    hearing(chair, [Message::Grew])
}

/// Ana was quicker by a moment.
fn crossed(other: Command) -> Sitting {
    let mut chair = chair();
    chair.ms += 2_000;
    let effects = chair.hear(Message::Pressed { key: Key::Right, ms: chair.ms });
    chair.day.other_does("Ana", other);
    for effect in effects {
        let Effect::Rule(command) = effect else { continue };
        let outcome = chair.day.ruled(&command, "Marie", "chair");
        chair.hear(Message::Ruled { command: Some(command), outcome, own: true });
    }
    chair
}

fn kept() -> Sitting {
    let mut chair = chair();
    let answer = chair.day.does(extend(5)).unwrap();
    hearing(chair, [Message::Record(Record::Kept(answer))])
}

fn overtaken() -> Sitting {
    let mut chair = chair();
    chair.day.at("11:15");
    chair.tick();
    chair.day.other_does("Ana", next("gestion", Phase::Talk));
    pressing(chair, &[Key::Enter])
}

fn last() -> Sitting {
    let mut day = Day::opened("16:50");
    day.does(Command::Confirm).unwrap();
    quiet(Sitting::chair(day))
}

fn desk() -> Sitting {
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    desk.press(Key::Escape);
    hears(quiet(desk), &[])
}

/// The agenda's file, with some texts in the place of others.
fn hears(mut desk: Sitting, changes: &[(&str, &str)]) -> Sitting {
    let source = changes.iter().fold(SAMPLE.to_owned(), |text, (from, to)| text.replace(from, to));
    let says = Says::Agenda { agenda: sample_with(changes), source: source.into() };
    desk.ms += 5_000;
    desk.tick();
    hearing(desk, [Message::File(Box::new(File { name: "agenda.toml".to_owned(), says }))])
}

fn gone() -> Sitting {
    let file = File { name: "agenda.toml".to_owned(), says: Says::Gone };
    let mut desk = desk();
    desk.ms += 5_000;
    hearing(desk, [Message::File(Box::new(file))])
}

fn changed_again() -> Sitting {
    let other = ("title  = \"Protection des migrants\"", "title  = \"Protection du personnel\"");
    let desk = pressing(hears(desk(), &[other]), &[Key::Char('f'), Key::Down]);
    let mut desk = hears(desk, &[other, ("hard  = \"start\"", "hard  = \"both\"")]);
    desk.press_after(300, Key::Enter);
    desk
}

fn repeated() -> Sitting {
    let mut chair = pressing(chair(), &[Key::Enter]);
    chair.press_after(300, Key::Enter);
    chair
}

fn undo_repeated() -> Sitting {
    let mut sitting = chair();
    sitting.press(Key::Right);
    sitting.press(Key::Char('u'));
    sitting.press_after(300, Key::Char('u'));
    sitting
}

fn too_soon() -> Sitting {
    let mut chair = pressing(chair(), &[Key::Char('o'), Key::Enter]);
    chair.press_after(800, Key::Enter);
    chair
}

fn unopened() -> Sitting {
    let day = Day::unopened("9:00");
    pressing(Sitting::in_situation(SeatKind::Chair, day, Situation::AheadOfDay), &[Key::Enter])
}

fn record(record: Record) -> Sitting {
    hearing(chair(), [Message::Record(record)])
}

fn told() -> Vec<Sitting> {
    let failed = |why: &str| record(Record::Failed { why: why.to_owned(), kept: 2 });
    vec![
        pressing(chair(), &[Key::Right]),
        kept(),
        void(),
        pressing(chair(), &[Key::Char('p')]),
        pressing(chair(), &[Key::Enter, Key::Enter]),
        others(extend(5)),
        others(Command::Skip(slot("services"))),
        crossed(extend(5)),
        crossed(Command::Suspend),
        crossed(next("gestion", Phase::Talk)),
        failed("disk full"),
        record(Record::Clock("The clock of this machine jumped.".to_owned())),
        record(Record::Mended("The damaged session was set aside.".to_owned())),
        record(Record::Recovered { written: 0 }),
        record(Record::Recovered { written: 1 }),
        record(Record::Recovered { written: 2 }),
        hearing(chair(), [Message::NotAnnounced("No desktop.".to_owned())]),
        Sitting::chair(Day::in_panel("10:30")),
        repeated(),
        undo_repeated(),
        too_soon(),
        overtaken(),
        pressing(chair(), &[Key::Char('k')]),
        pressing(last(), &[Key::Char('s')]),
        pressing(chair(), &[Key::Char('r')]),
        pressing(desk(), &[Key::Down, Key::Char('a')]),
        gone(),
        hears(desk(), &[("title    = \"Allocution d’ouverture\"", "title    = \"Ouverture\"")]),
        pressing(desk(), &[Key::Char('f')]),
        changed_again(),
        unopened(),
        pressing(chair(), &[Key::Char('z')]),
    ]
}

#[test]
fn everything_that_is_told_reads_as_it_was_accepted() {
    let told = told();
    let seen: BTreeSet<&str> = told.iter().flat_map(Sitting::said).map(kind).collect();
    let lacking: Vec<_> = KINDS.iter().filter(|kind| !seen.contains(*kind)).collect();
    assert!(lacking.is_empty(), "nobody is told {lacking:?}");
    let mut screens = Vec::new();
    for language in Language::ALL {
        let mut lines = String::new();
        for sitting in &told {
            let kinds: Vec<_> = sitting.said().into_iter().map(kind).collect();
            writeln!(lines, "[{}]", kinds.join(", ")).unwrap();
            let silent = silenced(sitting);
            let before: BTreeSet<String> = drawn(&silent, language, 200, 40).lines().map(str::to_owned).collect();
            for line in drawn(sitting, language, 200, 40).lines().filter(|line| !before.contains(*line)) {
                writeln!(lines, "{}", line.trim()).unwrap();
            }
        }
        screens.push((format!("told-{}", language.code()), lines));
    }
    check_all(screens);
}

/// The same with nothing left to be told.
fn silenced(sitting: &Sitting) -> Sitting {
    let mut day = Day::of(sitting.day.agenda.clone(), "9:00");
    (day.session, day.now) = (sitting.day.session.clone(), sitting.day.now);
    let mut silent = Sitting { day, seat: sitting.seat.clone(), ms: sitting.ms + 60_000 };
    silent.hear(Message::Record(Record::Recovered { written: 0 }));
    silent.ms += 60_000;
    silent.tick();
    if silent.said().is_empty() { silent } else { quiet(silent) }
}
