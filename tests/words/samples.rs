//! One or more of every event, remark and refusal: a new one cannot be forgotten, for this names them all.

use crate::hand_built::{agenda, at};
use adjourn::agenda::{Hard, Kind, Phase, SlotId, Speaker};
use adjourn::duration::Length;
use adjourn::session::answer::{OutOfOrder, Remark};
use adjourn::session::change::{Change, NewSlot, Taken};
use adjourn::session::entry::EntryId;
use adjourn::session::event::{Announced, Cause, Cut, Edge, Event, Opening, Rehearsal, Target, Transition};
use adjourn::session::plan::PlanName;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Names every variant; the compiler refuses a list that lacks one, and the test one of which there is no sample.
macro_rules! every {
    ($samples:expr, $kind:ident: $($name:ident),* $(,)?) => {{
        let samples = $samples;
        let seen: BTreeSet<&str> = samples.iter().map(|sample| match sample {
            $($kind::$name { .. } => stringify!($name),)*
        }).collect();
        let lacking: Vec<&str> = [$(stringify!($name)),*].into_iter().filter(|name| !seen.contains(name)).collect();
        assert!(lacking.is_empty(), "there is no {lacking:?}");
        samples
    }};
}

pub(crate) fn id(text: &str) -> SlotId {
    SlotId(text.to_owned())
}

fn opening(rehearsal: Option<Rehearsal>) -> Event {
    Event::Opened(Opening { agenda: Arc::new(agenda()), source: "".into(), rehearsal })
}

fn transition(slot: &str, edge: Edge) -> Transition {
    Transition { cause: Cause::Clock, slot: id(slot), edge }
}

pub(crate) fn closed(started: Option<&str>) -> Event {
    Event::Closed { slot: id("gestion"), phase: Some(Phase::Qa), since: None, started: started.map(id) }
}

pub(crate) fn extended(slot: &str, phase: Phase, by: i64) -> Event {
    Event::Extended { slot: id(slot), phase, by: Length(by) }
}

pub(crate) fn events() -> Vec<Event> {
    let since = Some(at("11:21"));
    let arrived = |phase, since| Event::Arrived { slot: id("gestion"), phase, since };
    let postponed = |to| Event::Postponed { slot: id("services"), to };
    let corrected = |edge| Event::Corrected { of: transition("gestion", edge), to: at("11:20:30") };
    let mut events = vec![
        opening(None),
        opening(Some(Rehearsal { real: at("18:00"), simulated: at("11:12"), speed: 1 })),
        Event::Confirmed,
        Event::Started { slot: id("ouverture"), since: None },
        Event::Started { slot: id("ouverture"), since: Some(at("10:07")) },
        Event::QaOpened { slot: id("gestion"), since: None },
        Event::QaOpened { slot: id("gestion"), since },
        closed(None),
        closed(Some("services")),
        Event::Closed { slot: id("gestion"), phase: Some(Phase::Talk), since, started: Some(id("services")) },
        arrived(Phase::Talk, None),
        arrived(Phase::Talk, since),
        arrived(Phase::Qa, since),
        postponed(Announced::At(at("11:40"))),
        postponed(Announced::By(Length::minutes(10))),
        postponed(Announced::By(Length::minutes(-5))),
        extended("gestion", Phase::Talk, 300),
        extended("gestion", Phase::Qa, 90),
        extended("dejeuner", Phase::Talk, 300),
        extended("gestion", Phase::Talk, -120),
        extended("gestion", Phase::Qa, -120),
        extended("dejeuner", Phase::Talk, -120),
        Event::ClosingKept { slot: id("gestion") },
        Event::QaKept { slot: id("gestion") },
        Event::Suspended { slot: id("gestion") },
        Event::Resumed { slot: id("gestion") },
        Event::Skipped { slot: id("services") },
        Event::Restored { slot: id("services") },
        corrected(Edge::Start),
        corrected(Edge::Qa),
        corrected(Edge::Closing),
        corrected(Edge::Suspension),
        corrected(Edge::Resumption),
        Event::MessageShown { text: "Merci de\u{1b}[5m conclure".to_owned() },
        Event::MessageCleared,
        Event::BlackoutBegan,
        Event::BlackoutEnded,
        Event::Struck { entry: EntryId(7) },
        Event::Unknown { kind: "plan-\u{9b}2Jadopted".to_owned(), body: "".into() },
    ];
    events.splice(events.len() - 2..events.len() - 2, ahead());
    every!(events, Event: Opened, Confirmed, Started, QaOpened, Closed, Arrived, Postponed, Extended, ClosingKept, QaKept, Suspended, Resumed, Skipped, Restored, Corrected, Recovered, Moved, Added, Edited, ChangeoverSet, StartedAhead, Yielded, SpeakerMissed, Replanned, MessageShown, MessageCleared, BlackoutBegan, BlackoutEnded, Struck, Unknown)
}

/// What changes the day ahead.
fn ahead() -> Vec<Event> {
    let services = || id("services");
    let cut = |slot: &str, phase, minutes| Cut { slot: id(slot), phase, by: Length::minutes(minutes) };
    let until = || Target { slot: id("dejeuner"), at_end: false };
    let recovered = |plan, cuts| Event::Recovered { plan, until: until(), cuts };
    let added = |before: Option<&str>| {
        let slot = NewSlot {
            id: id("discours"),
            title: "Discours\u{1b}[2J de l’invité".to_owned(),
            kind: Kind::Talk,
            talk: Length::minutes(20),
            qa: Some(Length::minutes(10)),
            hard: Hard::default(),
        };
        Event::Added { slot: Box::new(slot), before: before.map(id) }
    };
    let replanned = |taken| Event::Replanned { agenda: Arc::new(agenda()), source: "".into(), taken };
    let taken = |slots: &[&str], heading, rules| {
        Some(Taken { slots: slots.iter().map(|slot| id(slot)).collect(), heading, rules })
    };
    let mut events: Vec<Event> = PlanName::ALL
        .into_iter()
        .map(|plan| recovered(plan, vec![cut("services", Phase::Qa, 7), cut("dejeuner", Phase::Talk, 5)]))
        .collect();
    events.extend(changes().into_iter().map(|change| Event::Edited { slot: services(), change }));
    events.extend([
        recovered(PlanName::Later, Vec::new()),
        Event::Moved { slot: services(), before: Some(id("cloture")) },
        Event::Moved { slot: services(), before: None },
        added(Some("dejeuner")),
        added(None),
        Event::ChangeoverSet { to: Length::minutes(5) },
        Event::ChangeoverSet { to: Length::ZERO },
        Event::StartedAhead { slot: services(), since: None },
        Event::StartedAhead { slot: services(), since: Some(at("11:21")) },
        Event::Yielded { slot: services(), to: id("gestion") },
        Event::SpeakerMissed { slot: services(), speaker: "Mme Pérez".to_owned(), by: Length::minutes(10) },
        replanned(None),
        replanned(taken(&["services"], false, false)),
        replanned(taken(&["services", "dejeuner"], true, true)),
    ]);
    events
}

fn changes() -> Vec<Change> {
    let hard = |start, end| Change::Hard(Hard { start, end });
    let speaker = |name: &str| Speaker { name: name.to_owned(), role: None, time: None };
    let changes = vec![
        Change::Title("Services et intégration".to_owned()),
        Change::Speakers(vec![speaker("Mme Pérez"), speaker("M. Insulza")]),
        Change::Notes(Some("Micros".to_owned())),
        Change::Notes(None),
        hard(true, false),
        hard(false, true),
        hard(true, true),
        hard(false, false),
        Change::Min(Some(Length::minutes(45))),
        Change::Min(None),
        Change::MinQa(Length::minutes(8)),
    ];
    every!(changes, Change: Title, Speakers, Notes, Hard, Min, MinQa)
}

pub(crate) fn remarks() -> Vec<Remark> {
    let undercut = |phase| Remark::MinimumUndercut {
        slot: id("gestion"),
        phase,
        least: Length::minutes(8),
        left: Length::minutes(4),
    };
    let remarks = vec![
        undercut(Some(Phase::Qa)),
        undercut(None),
        Remark::ConflictHidden { slot: id("dejeuner"), by: Length::minutes(5) },
        Remark::JumpSkipped(vec![id("services")]),
        Remark::JumpSkipped(vec![id("gestion"), id("services"), id("dejeuner")]),
        Remark::NowVoid(vec![13]),
        Remark::NowVoid(vec![13, 14]),
        Remark::CountAgain(vec![13]),
        Remark::CountAgain(vec![13, 14, 15]),
        Remark::BroughtBackBy(16),
        Remark::WasStruck(12, Box::new(closed(Some("services")))),
        Remark::WasCorrected(Box::new(transition("gestion", Edge::Qa)), at("11:15")),
        Remark::AnnouncementTakenBack(id("services")),
        Remark::Lifted(Length(3)),
    ];
    every!(remarks, Remark: MinimumUndercut, ConflictHidden, JumpSkipped, NowVoid, CountAgain, BroughtBackBy, WasStruck, WasCorrected, AnnouncementTakenBack, Lifted)
}

pub(crate) fn refusals() -> Vec<OutOfOrder> {
    let gestion = || id("gestion");
    let mut refusals = vec![
        OutOfOrder::NothingRuns,
        OutOfOrder::Runs(gestion()),
        OutOfOrder::Suspended,
        OutOfOrder::NotSuspended,
        OutOfOrder::Adjourned,
        OutOfOrder::OverAlready(gestion(), Phase::Talk),
        OutOfOrder::OverAlready(gestion(), Phase::Qa),
        OutOfOrder::OverAlready(id("dejeuner"), Phase::Talk),
        OutOfOrder::Haste(gestion(), Phase::Talk),
        OutOfOrder::Haste(gestion(), Phase::Qa),
        OutOfOrder::Haste(id("dejeuner"), Phase::Talk),
        OutOfOrder::JustEntered(gestion(), Phase::Talk),
        OutOfOrder::JustEntered(gestion(), Phase::Qa),
        OutOfOrder::JustEntered(id("dejeuner"), Phase::Talk),
        OutOfOrder::OnlyOpened(gestion()),
        OutOfOrder::NoSuchSlot("pause\u{1b}[2J".to_owned()),
        OutOfOrder::NoQa(id("dejeuner")),
        OutOfOrder::ThereAlready(gestion(), Phase::Talk),
        OutOfOrder::ThereAlready(gestion(), Phase::Qa),
        OutOfOrder::ThereAlready(id("dejeuner"), Phase::Talk),
        OutOfOrder::Over(gestion()),
        OutOfOrder::HasStarted(gestion()),
        OutOfOrder::NotNext { slot: gestion(), next: id("services") },
        OutOfOrder::Overtaken(gestion()),
        OutOfOrder::SkippedAlready(gestion()),
        OutOfOrder::NotSkipped(gestion()),
        OutOfOrder::TooEarly { at: at("10:20"), not_before: at("10:30:15") },
        OutOfOrder::InFuture(at("11:40")),
        OutOfOrder::InPast(at("11:10")),
        OutOfOrder::ClosingPast(at("11:30")),
        OutOfOrder::ClosingNotForward,
        OutOfOrder::ClosingNotMoved,
        OutOfOrder::InOvertime,
        OutOfOrder::NothingToCorrect,
        OutOfOrder::NothingToStrike,
        OutOfOrder::NoSuchEntry(99),
        OutOfOrder::AmbiguousEntry(12, 2),
        OutOfOrder::OpeningStays(1),
        OutOfOrder::NoEffectAlready(12),
        OutOfOrder::WouldVoid(vec![13]),
        OutOfOrder::WouldVoid(vec![13, 14]),
        OutOfOrder::NothingToConfirm,
        OutOfOrder::NoText,
        OutOfOrder::ReadOnly,
        OutOfOrder::NotOpen,
    ];
    refusals.extend(of_what_lies_ahead());
    every!(refusals, OutOfOrder: NothingRuns, Runs, Suspended, NotSuspended, Adjourned, OverAlready, Haste, JustEntered, OnlyOpened, NoSuchSlot, NoQa, ThereAlready, Over, HasStarted, NotNext, Overtaken, SkippedAlready, NotSkipped, TooEarly, InFuture, InPast, ClosingPast, ClosingNotForward, ClosingNotMoved, InOvertime, NothingToCorrect, NothingToRecover, NothingChanged, SlotExists, NoTitle, NoLength, NoSuchSpeaker, NoSpeakerTime, NothingToStrike, NoSuchEntry, AmbiguousEntry, OpeningStays, NoEffectAlready, WouldVoid, NothingToConfirm, NoText, ReadOnly, NotOpen)
}

/// Those of plans and edits.
fn of_what_lies_ahead() -> Vec<OutOfOrder> {
    vec![
        OutOfOrder::NothingToRecover,
        OutOfOrder::NothingChanged,
        OutOfOrder::SlotExists(id("gestion")),
        OutOfOrder::SlotExists(id("discours")),
        OutOfOrder::NoTitle,
        OutOfOrder::NoLength,
        OutOfOrder::NoSuchSpeaker(id("gestion"), "Mme Pe\u{1b}[5mrez".to_owned()),
        OutOfOrder::NoSpeakerTime("M. Insulza".to_owned()),
    ]
}
