//! Whole sentences: what was ruled, what it came to, why something is out of order. Kept as files, one sentence a line.

use crate::golden::assert_golden;
use crate::hand_built::{agenda, at, next_is, running, shift_from};
use crate::samples::{closed, events, extended, id, refusals, remarks};
use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::outlook::{Act, Effect, Outlook, RowState, State};
use adjourn::session::answer::{Answer, Remark};
use adjourn::session::entry::{Author, Entry, EntryId};
use adjourn::session::event::{Announced, Event};
use adjourn::words::{Asker, Language, Words};

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
