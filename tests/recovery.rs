//! Recovery plans and changes of the day ahead: the vector of the design, and what holds on any day.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "support/day.rs"]
#[expect(dead_code, reason = "each test program uses its part of it")]
mod support;

#[path = "support/random_day.rs"]
mod random_day;

use adjourn::agenda::{Hard, Kind, Phase, SlotId};
use adjourn::duration::Length;
use adjourn::outlook::{OfferedPlan, Outlook, RowState, outlook};
use adjourn::session::answer::OutOfOrder;
use adjourn::session::change::NewSlot;
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, EntryId};
use adjourn::session::plan::PlanName;
use adjourn::session::{Press, Session};
use proptest::prelude::*;
use random_day::{acts, command, day};
use support::{Day, agenda_of};

const NEXT: Command = Command::Next { ends: None, at: None };

/// Three panels of 45 + 15 minutes, then a lunch that must start at 12:30 and take its 90 minutes.
fn vector() -> Day {
    let panel = |id: &str, start: &str, qa: &str, end: &str| {
        format!(
            "[[slot]]\nid = \"{id}\"\ntitle = \"{id}\"\nkind = \"panel\"\nstart = \"{start}\"\nqa = \"{qa}\"\nend = \"{end}\"\n"
        )
    };
    let text = "title = \"Vector\"\ndate = 2011-04-12\ntimezone = \"UTC\"\nmin_qa = \"8m\"\n".to_owned()
        + &panel("p1", "9:30", "10:15", "10:30")
        + &panel("p2", "10:30", "11:15", "11:30")
        + &panel("p3", "11:30", "12:15", "12:30")
        + "[[slot]]\nid = \"lunch\"\ntitle = \"Lunch\"\nkind = \"break\"\nstart = \"12:30\"\nend = \"14:00\"\nmin = \"90m\"\nhard = \"start\"\n";
    let mut day = Day::of(agenda_of(&text), "9:00");
    day.open(None);
    day.at("9:30").does(NEXT).unwrap();
    day.at("10:27").does(NEXT).unwrap();
    day
}

fn gives(plan: &OfferedPlan) -> Vec<(&str, Phase, i64)> {
    plan.gives.iter().map(|cut| (cut.slot.0.as_str(), cut.phase, cut.by.seconds() / 60)).collect()
}

fn names(seen: &Outlook) -> Vec<PlanName> {
    seen.plans.iter().map(|plan| plan.plan).collect()
}

#[test]
fn five_minutes_late_for_lunch_are_shared_by_the_questions_to_come() {
    let seen = vector().outlook();
    assert_eq!(names(&seen), [PlanName::AllQa, PlanName::Later], "the mix comes to the same, lunch can give nothing");
    let plan = &seen.plans[0];
    assert_eq!(gives(plan), [("p2", Phase::Qa, 3), ("p3", Phase::Qa, 2)]);
    assert_eq!((plan.late_by, plan.recovered, plan.still_late), (Length(300), Length(300), Length(0)));
    assert_eq!(plan.broken, []);
    assert_eq!(seen.plans[1].broken.len(), 1, "ending later, lunch is missed");
}

#[test]
fn a_whole_q_and_a_makes_twelve_minutes_of_which_each_gives_four() {
    let mut day = vector();
    day.does(Command::KeepQa).unwrap();
    let seen = day.outlook();
    assert_eq!(names(&seen), [PlanName::AllQa, PlanName::ThisQa, PlanName::Later]);
    assert_eq!(gives(&seen.plans[0]), [("p1", Phase::Qa, 4), ("p2", Phase::Qa, 4), ("p3", Phase::Qa, 4)]);
    assert_eq!((seen.plans[1].recovered, seen.plans[1].still_late), (Length(420), Length(300)));
    day.does(Command::Recover(PlanName::AllQa)).unwrap();
    let ends: Vec<_> = day.outlook().rundown.iter().map(|row| row.expected.end.unwrap()).collect();
    assert_eq!(ends, ["10:38", "11:34", "12:30", "14:00"].map(|time| day.second(time)));
}

#[test]
fn a_plan_that_a_new_overrun_breaks_is_shown_as_broken() {
    let mut day = vector();
    day.does(Command::Recover(PlanName::AllQa)).unwrap();
    assert_eq!(day.outlook().promises[0].broken_by(), Length::ZERO);
    let more = Command::Extend { by: Length::minutes(4), slot: None, phase: None };
    day.at("10:30").does(more).unwrap();
    let seen = day.outlook();
    assert_eq!(seen.promises[0].broken_by(), Length::minutes(4));
    assert_eq!(names(&seen)[0], PlanName::AllQa, "and what is missing can be planned again");
}

#[test]
fn minutes_of_a_plan_are_promised_until_they_are_given() {
    let mut day = vector();
    day.does(Command::Recover(PlanName::AllQa)).unwrap();
    let promised = |day: &Day| day.outlook().rundown.iter().map(|row| row.promised.seconds() / 60).collect::<Vec<_>>();
    assert_eq!(promised(&day), [0, 3, 2, 0]);
    day.at("10:35").does(NEXT).unwrap();
    day.at("11:20").does(NEXT).unwrap();
    let in_ledger = |day: &Day| day.outlook().ledger.iter().map(|row| row.promised.seconds()).sum::<i64>();
    assert_eq!(in_ledger(&day), 180, "the running slot's three minutes are in the ledger, as a promise");
    day.at("11:32").does(NEXT).unwrap();
    assert_eq!(promised(&day), [0, 0, 2, 0]);
    assert_eq!(in_ledger(&day), 120, "the three are given, the last two are expected of the slot that runs now");
    assert_eq!(day.outlook().late_by, Length::ZERO);
}

#[test]
fn a_no_show_leaves_a_gap_or_gives_its_time_to_the_discussion() {
    let mut day = vector();
    day.at("10:30").does(Command::Yield(SlotId("p2".to_owned()))).unwrap();
    let seen = day.outlook();
    assert_eq!(seen.current.unwrap().closing, day.second("11:35"), "an hour more");
    assert_eq!(seen.rundown[1].state, RowState::Skipped);
    day.does(Command::Strike { turn: None, with_later: false }).unwrap();
    assert_eq!(day.outlook().rundown[1].state, RowState::Upcoming, "undone in one stroke");
}

#[test]
fn slots_that_change_places_take_each_others_printed_times() {
    let mut day = vector();
    let (p2, p3) = (SlotId("p2".to_owned()), SlotId("p3".to_owned()));
    day.does(Command::Move { slot: p3, before: Some(p2) }).unwrap();
    let seen = day.outlook();
    let ids: Vec<_> = seen.agenda.slots.iter().map(|slot| slot.id.0.as_str()).collect();
    assert_eq!(ids, ["p1", "p3", "p2", "lunch"]);
    assert_eq!(seen.rundown[1].planned.start, Some(day.second("10:30")));
    assert_eq!(seen.late_by, Length::minutes(5), "nothing of the delay is hidden");
}

/// Three talks of an hour and a lunch, with a changeover that only a gap would need.
fn talks(lunch_ends: &str) -> String {
    let slot = |id: &str, start: &str, end: &str| {
        format!("[[slot]]\nid = \"{id}\"\ntitle = \"{id}\"\nkind = \"talk\"\nstart = \"{start}\"\nend = \"{end}\"\n")
    };
    "title = \"Talks\"\ndate = 2011-04-12\ntimezone = \"UTC\"\nchangeover = \"5m\"\n".to_owned()
        + &slot("a", "9:00", "10:00")
        + &slot("b", "10:00", "11:00")
        + &slot("c", "11:00", "12:00")
        + &slot("lunch", "12:00", lunch_ends)
}

fn replan(text: &str) -> Command {
    Command::Replan { agenda: agenda_of(text), source: text.into(), taken: None }
}

#[test]
fn another_plan_leaves_what_was_overtaken_where_it_stands() {
    let mut day = Day::of(agenda_of(&talks("13:00")), "8:55");
    day.open(None);
    day.at("9:00").does(NEXT).unwrap();
    day.does(Command::Skip(SlotId("b".to_owned()))).unwrap();
    day.at("10:00").does(NEXT).unwrap();
    day.at("11:00").does(NEXT).unwrap();
    day.at("11:30").does(replan(&talks("13:30"))).unwrap();
    let more = Command::Extend { by: Length::minutes(3), slot: None, phase: None };
    day.does(more).unwrap();
    let seen = day.outlook();
    let ids: Vec<_> = seen.agenda.slots.iter().map(|slot| slot.id.0.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c", "lunch"]);
    assert_eq!(seen.rundown[3].expected.start, Some(day.second("12:03")), "no gap is printed before lunch");
    assert_eq!(seen.rundown[3].planned.end, Some(day.second("13:30")));
    assert_eq!(day.does(replan(&talks("13:30"))), Err(OutOfOrder::NothingChanged));
}

#[test]
fn a_q_and_a_that_another_plan_does_not_have_keeps_no_minute() {
    let panel = talks("13:00").replace("start = \"12:00\"", "start = \"12:00\"\nqa = \"12:45\"");
    let mut day = Day::of(agenda_of(&panel), "8:55");
    day.open(None);
    let more =
        Command::Extend { by: Length::minutes(5), slot: Some(SlotId("lunch".to_owned())), phase: Some(Phase::Qa) };
    day.does(more).unwrap();
    assert_eq!(day.outlook().end_expected, Some(day.second("13:05")));
    day.does(replan(&talks("13:00"))).unwrap();
    assert_eq!(day.outlook().end_expected, Some(day.second("13:00")));
}

#[test]
fn an_added_q_and_a_is_protected_by_a_third_where_no_other_says_more() {
    let mut day = Day::of(agenda_of(&talks("13:00")), "8:55");
    day.open(None);
    let (talk, qa) = (Length::minutes(20), Some(Length::minutes(10)));
    let new = NewSlot {
        id: SlotId(String::new()),
        title: "Debate".to_owned(),
        kind: Kind::Panel,
        talk,
        qa,
        hard: Hard::default(),
    };
    day.does(Command::Add { slot: Box::new(new), before: None }).unwrap();
    assert_eq!(day.outlook().agenda.slots[4].min_qa, Length::minutes(4));
}

proptest! {
    #[test]
    fn an_adopted_plan_gives_exactly_the_rundown_that_was_previewed(acts in acts(), opening in -3600i64..25_000) {
        let (session, now) = day(&acts, opening);
        let seen = outlook(&session, now).unwrap();
        for plan in &seen.plans {
            let press = Press { id: EntryId(10_000), at: now, by: Author::default() };
            let (entry, _) = session.rule(&Command::Recover(plan.plan), press).unwrap();
            let mut adopted: Session = session.clone();
            adopted.absorb([entry]);
            let after = outlook(&adopted, now).unwrap();
            prop_assert_eq!(&after.rundown, &plan.rundown);
            prop_assert_eq!(after.end_expected, plan.end_expected);
        }
    }

    #[test]
    fn what_slots_give_is_what_is_recovered_and_the_mix_recovers_most(acts in acts(), opening in -3600i64..25_000) {
        let (session, now) = day(&acts, opening);
        let seen = outlook(&session, now).unwrap();
        for plan in &seen.plans {
            let given: Length = plan.gives.iter().map(|cut| cut.by).sum();
            prop_assert_eq!(given, plan.recovered, "{:?}", plan.plan);
            prop_assert!(plan.still_late >= seen.plans[0].still_late);
        }
        if let (Some(best), Some(point)) = (seen.plans.first(), seen.hard.filter(|point| point.conflict() > Length::ZERO)) {
            prop_assert_eq!(best.recovered, point.recoverable);
        }
    }

    #[test]
    fn no_plan_takes_more_than_a_minimum_allows(acts in acts(), opening in -3600i64..25_000) {
        let (session, now) = day(&acts, opening);
        let seen = outlook(&session, now).unwrap();
        for (plan, cut) in seen.plans.iter().flat_map(|plan| plan.gives.iter().map(move |cut| (plan, cut))) {
            let index = seen.agenda.index_of(&cut.slot).unwrap();
            let (slot, row) = (&seen.agenda.slots[index], &plan.rundown[index]);
            if cut.phase == Phase::Qa {
                prop_assert!(row.qa >= slot.qa_length().min(slot.min_qa), "{:?} of {}", plan.plan, slot.id);
            }
            if let Some(min) = slot.min {
                let length = row.expected.end.unwrap() - row.expected.start.unwrap();
                prop_assert!(length >= min, "{:?} of {}: {length}", plan.plan, slot.id);
            }
        }
    }

    #[test]
    fn changes_of_the_day_ahead_never_change_what_is_done(
        acts in acts(), opening in -3600i64..25_000, kind in 19u8..27, amount in -900i64..1800, slot in 0usize..9,
    ) {
        let (mut session, now) = day(&acts, opening);
        let before = outlook(&session, now).unwrap();
        let press = Press { id: EntryId(10_000), at: now, by: Author::default() };
        if let Ok((entry, _)) = session.rule(&command(kind, amount, slot, now, &before.agenda), press) {
            session.absorb([entry]);
            let after = outlook(&session, now).unwrap();
            let done = |seen: &Outlook| {
                let rows = seen.agenda.slots.clone().into_iter().zip(seen.rundown.clone());
                rows.filter(|(_, row)| row.state == RowState::Done).collect::<Vec<_>>()
            };
            let now_done = done(&after);
            for row in done(&before) {
                prop_assert!(now_done.contains(&row));
            }
        }
    }
}
