//! Whole sentences: what was ruled, what it came to, why something is out of order. Kept as files, one sentence a line.

use crate::golden::assert_golden;
use crate::hand_built::{agenda, at, next_is, running, shift_from};
use adjourn::agenda::{Phase, SlotId};
use adjourn::duration::Length;
use adjourn::outlook::{Act, Effect, Outlook, RowState, State};
use adjourn::session::answer::{Answer, OutOfOrder, Remark};
use adjourn::session::entry::{Author, Entry, EntryId};
use adjourn::session::event::{Announced, Cause, Edge, Event, Opening, Rehearsal, Transition};
use adjourn::words::{Asker, Language, Words};
use std::sync::Arc;

fn id(text: &str) -> SlotId {
    SlotId(text.to_owned())
}

fn opening(rehearsal: Option<Rehearsal>) -> Event {
    Event::Opened(Opening { agenda: Arc::new(agenda()), source: "".into(), rehearsal })
}

fn transition(slot: &str, edge: Edge) -> Transition {
    Transition { cause: Cause::Clock, slot: id(slot), edge }
}

fn closed(started: Option<&str>) -> Event {
    Event::Closed { slot: id("gestion"), phase: Some(Phase::Qa), since: None, started: started.map(id) }
}

fn extended(slot: &str, phase: Phase, by: i64) -> Event {
    Event::Extended { slot: id(slot), phase, by: Length(by) }
}

fn events() -> Vec<Event> {
    let since = Some(at("11:21"));
    let arrived = |phase, since| Event::Arrived { slot: id("gestion"), phase, since };
    let postponed = |to| Event::Postponed { slot: id("services"), to };
    let corrected = |edge| Event::Corrected { of: transition("gestion", edge), to: at("11:20:30") };
    vec![
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
    ]
}

fn remarks() -> Vec<Remark> {
    let undercut = |phase| Remark::MinimumUndercut {
        slot: id("gestion"),
        phase,
        least: Length::minutes(8),
        left: Length::minutes(4),
    };
    vec![
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
    ]
}

fn refusals() -> Vec<OutOfOrder> {
    let gestion = || id("gestion");
    vec![
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
        OutOfOrder::OnlyOpened(gestion()),
        OutOfOrder::NoSuchSlot("pause\u{1b}[2J".to_owned()),
        OutOfOrder::NoQa(id("dejeuner")),
        OutOfOrder::ThereAlready(gestion(), Phase::Talk),
        OutOfOrder::ThereAlready(gestion(), Phase::Qa),
        OutOfOrder::ThereAlready(id("dejeuner"), Phase::Talk),
        OutOfOrder::Over(gestion()),
        OutOfOrder::HasStarted(gestion()),
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
    ]
}

fn lines(sentences: impl Iterator<Item = String>) -> String {
    sentences.map(|sentence| sentence + "\n").collect()
}

fn assert_sentences(name: &str, sentences: impl Fn(&Words) -> Vec<String>) {
    for language in Language::ALL {
        let said = sentences(&Words::new(language));
        for sentence in &said {
            assert!(!sentence.is_empty() && !sentence.contains(['{', '\n']), "{sentence}");
            assert!(sentence.chars().all(adjourn::words::is_harmless), "{sentence}");
        }
        assert_golden(&format!("words/{name}.{}.txt", language.code()), &lines(said.into_iter()));
    }
}

#[test]
fn every_event_of_the_log_has_its_words() {
    assert_sentences("acts", |words| events().iter().map(|event| words.act(event, &agenda())).collect());
}

fn to(asker: Asker, words: &Words) -> Words {
    Words::new(words.language()).speaking_to(asker)
}

#[test]
fn every_remark_has_its_words() {
    let said = |words: &Words| remarks().iter().map(|remark| words.remark(remark, &agenda())).collect::<Vec<_>>();
    assert_sentences("remarks", |words| {
        [Asker::Seat, Asker::Script].into_iter().flat_map(|asker| said(&to(asker, words))).collect()
    });
}

#[test]
fn every_refusal_has_its_remedy_by_keys_and_by_commands() {
    for (name, asker) in [("seat", Asker::Seat), ("desk", Asker::Desk), ("script", Asker::Script)] {
        assert_sentences(&format!("refusals-{name}"), |words| {
            let words = to(asker, words);
            refusals().iter().map(|refused| words.refusal(refused, &agenda())).collect()
        });
    }
}

/// What is answered, and the outlook that already counts it.
fn outcomes() -> Vec<(Answer, Outlook)> {
    let answer = |event, remarks: Vec<Remark>| Answer { turn: 12, event, remarks };
    let talk = running(1, "11:10");
    let mut longer = running(1, "11:10");
    longer.rundown[1].expected.qa = Some(at("11:20"));
    longer.rundown[1].expected.end = Some(at("11:35"));
    longer.current.as_mut().unwrap().closing = at("11:35");
    shift_from(&mut longer, 2, Length::minutes(5));
    let mut qa = running(1, "11:20");
    qa.rundown[1].actual.qa = Some(at("11:20"));
    let mut waits = running(2, "11:22");
    waits.current = None;
    waits.state = State::Holding;
    waits.rundown[2].state = RowState::Upcoming;
    next_is(&mut waits, 2);
    let mut to_lunch = waits.clone();
    next_is(&mut to_lunch, 3);
    let mut over = running(4, "14:30");
    (over.current, over.next, over.state) = (None, None, State::Adjourned);
    let undone = Remark::WasStruck(11, Box::new(extended("gestion", Phase::Talk, 300)));
    let undercut = remarks().swap_remove(0);
    vec![
        (answer(Event::Started { slot: id("gestion"), since: None }, vec![]), talk.clone()),
        (answer(extended("gestion", Phase::Talk, 300), vec![]), longer.clone()),
        (answer(extended("gestion", Phase::Talk, 300), vec![undercut]), longer),
        (answer(Event::QaOpened { slot: id("gestion"), since: None }, vec![]), qa),
        (answer(closed(Some("services")), vec![]), running(2, "11:30")),
        (answer(closed(None), vec![]), waits.clone()),
        (answer(closed(None), vec![]), to_lunch),
        (answer(closed(None), vec![]), over),
        (
            answer(Event::Postponed { slot: id("services"), to: Announced::By(Length::minutes(5)) }, vec![]),
            waits.clone(),
        ),
        (
            answer(
                Event::Postponed { slot: id("services"), to: Announced::At(at("11:20")) },
                vec![Remark::AnnouncementTakenBack(id("services"))],
            ),
            waits,
        ),
        (
            answer(
                Event::Struck { entry: EntryId(7) },
                vec![undone, Remark::BroughtBackBy(12), Remark::NowVoid(vec![9])],
            ),
            talk.clone(),
        ),
        (answer(Event::Skipped { slot: id("services") }, vec![]), talk.clone()),
        (answer(Event::BlackoutBegan, vec![Remark::Lifted(Length(3))]), talk),
    ]
}

#[test]
fn an_answer_says_what_was_ruled_what_it_came_to_and_what_one_must_know() {
    assert_sentences("answers", |words| {
        outcomes().iter().map(|(answer, outlook)| words.outcome(answer, outlook)).collect()
    });
    let [(started, _), ..] = &outcomes()[..] else { return };
    assert_eq!(Words::new(Language::En).answer(started, &agenda()), "II opened");
}

#[test]
fn a_strike_in_the_log_says_what_it_struck() {
    let act = |turn: u64, id, event| {
        let entry =
            Entry { id: EntryId(id), turn, at: at("11:22"), pressed: at("11:22"), by: Author::default(), event };
        Act { entry: entry.into(), effect: Effect::InEffect }
    };
    let mut outlook = running(1, "11:22");
    let strike = act(8, 8, Event::Struck { entry: EntryId(7) });
    outlook.acts = vec![act(7, 7, closed(None)), strike.clone()];
    assert_eq!(Words::new(Language::En).act_in(&strike, &outlook), "#7 undone: II closed");
}

#[test]
fn a_strike_of_somebody_elses_act_names_whose_it_was_in_the_log_and_to_the_one_who_struck_it() {
    let act = |turn: u64, name: &str, event: Event| {
        let by = Author { name: name.to_owned(), ..Author::default() };
        let entry = Entry { id: EntryId(turn.into()), turn, at: at("11:22"), pressed: at("11:22"), by, event };
        Act { entry: entry.into(), effect: Effect::InEffect }
    };
    let mut outlook = running(1, "11:22");
    let strike = act(8, "Marie", Event::Struck { entry: EntryId(7) });
    outlook.acts = vec![act(7, "Ana\u{1b}", closed(None)), strike.clone()];
    let answer = Answer {
        turn: 8,
        event: strike.event.clone(),
        remarks: vec![Remark::WasStruck(7, Box::new(closed(None))), Remark::BroughtBackBy(8)],
    };
    for (language, told) in [
        (Language::En, "#7 (Ana) undone: II closed"),
        (Language::Fr, "Annulation du n° 7 (Ana) – II : clôture"),
        (Language::Es, "Se deshace la n.º 7 (Ana) – II: cierre"),
        (Language::Pt, "Desfeita a n.º 7 (Ana) – II: término"),
    ] {
        let words = Words::new(language);
        assert_eq!(words.act_in(&strike, &outlook), told);
        assert!(words.outcome(&answer, &outlook).starts_with(told));
    }
}

#[test]
fn an_unknown_name_shows_itself() {
    assert_eq!(Words::new(Language::En).text("time-no-such-text"), "time-no-such-text");
    assert_eq!(Words::new(Language::En).text("nothing"), "nothing");
}
