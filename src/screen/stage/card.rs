//! The test card: every state that a stage can show, in turn, so that a technician sees tonight what the room sees
//! tomorrow.
//!
//! The states are those of a short day made up of plain values; no session, no file and no clock is asked.

use super::StageView;
use crate::agenda::{Advance, Agenda, Hard, Kind, Phase, Slot, SlotId};
use crate::duration::{Length, Second, TimeOfDay};
use crate::outlook::{Current, Digits, Light, Outlook, Stage, StageWord, State, Upcoming};
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// One state of the test card.
#[derive(Clone, Debug)]
pub struct Card {
    /// The state's own name, the same in every language: `talk`, `overtime`.
    pub name: &'static str,
    /// What the room is told.
    pub outlook: Outlook,
    /// What the terminal adds: the caption, and a flash where a state is entered with one.
    pub view: StageView,
}

/// The slots of the day of the test card.
const REGISTRATION: usize = 0;
const PANEL: usize = 1;
const LONG: usize = 2;
const LUNCH: usize = 3;
const AFTER_LUNCH: usize = 4;

/// Every state in turn.
#[must_use]
pub fn test_card(words: &Words) -> Vec<Card> {
    let day = Day::new(words);
    let mut states = day.waiting();
    states.extend(day.counting());
    states.extend(day.standing());
    states.extend(day.marked(words));
    let all = states.len();
    let captioned = |(place, (name, outlook)): (usize, (&'static str, Outlook))| {
        let place = words.with("stage-card-place", &[("place", (place + 1).into()), ("all", all.into())]);
        let caption = format!("{place} · {}", words.text(&format!("stage-card-{name}")));
        Card { name, outlook, view: StageView { caption: Some(caption), ..StageView::default() } }
    };
    states.into_iter().enumerate().map(captioned).collect()
}

type Named = (&'static str, Outlook);

/// The day of the test card.
struct Day {
    agenda: Arc<Agenda>,
}

impl Day {
    fn new(words: &Words) -> Self {
        let date = NaiveDate::from_ymd_opt(2011, 4, 12).unwrap_or_default();
        let slot = |id: &str, number: Option<&str>, kind, title: &str, times: [Second; 3]| Slot {
            id: SlotId(id.to_owned()),
            number: number.map(str::to_owned),
            kind,
            title: words.text(title),
            start: times[0],
            qa: (times[1] > times[0]).then_some(times[1]),
            end: times[2],
            min: None,
            min_qa: Length::minutes(5),
            hard: Hard { start: kind == Kind::Break, end: false },
            advance: Advance::Chair,
            speakers: Vec::new(),
            description: None,
            notes: None,
        };
        let at = |hour, minute| moment(date, hour, minute, 0);
        let slots = vec![
            slot("a", None, Kind::Registration, "stage-registration", [at(9, 0), at(9, 0), at(10, 0)]),
            slot("b", Some("II"), Kind::Panel, "stage-card-panel", [at(10, 30), at(11, 15), at(11, 30)]),
            slot("c", Some("III"), Kind::Panel, "stage-card-long", [at(11, 30), at(12, 15), at(12, 30)]),
            slot("d", None, Kind::Break, "stage-card-lunch", [at(12, 30), at(12, 30), at(14, 0)]),
            slot("e", Some("IV"), Kind::Panel, "stage-card-panel", [at(14, 0), at(14, 45), at(15, 0)]),
        ];
        let agenda = Agenda {
            title: words.text("stage-card-agenda"),
            date,
            dated: true,
            zone: chrono_tz::UTC,
            venue: None,
            language: Some(words.language().code().to_owned()),
            changeover: Length::ZERO,
            signals: vec![Length::minutes(5), Length::minutes(2), Length::minutes(1)],
            slots,
        };
        Self { agenda: Arc::new(agenda) }
    }

    /// Nothing has begun, or the day is another one.
    fn waiting(&self) -> Vec<Named> {
        let first = Some(self.at(9, 0, 0));
        let registration = Stage { at: Some(self.at(10, 0, 0)), ..Stage::saying(StageWord::Registration, Light::Calm) };
        vec![
            ("waiting", self.outlook(self.at(9, 0, 0) - Length::minutes(15 * 60), State::Before, starts(first))),
            ("before", self.outlook(self.at(8, 41, 30), State::Before, starts(first))),
            ("registration", self.running(REGISTRATION, Phase::Talk, self.at(9, 30, 0), registration)),
        ]
    }

    /// Something runs and counts.
    fn counting(&self) -> Vec<Named> {
        let talk = |now: Second, light| {
            let stage = Stage {
                digits: Some(Digits::Left(self.at(11, 15, 0) - now)),
                closing: Some((self.at(11, 30, 0) - now, self.at(11, 30, 0))),
                ..Stage::saying(StageWord::Talk, light)
            };
            self.running(PANEL, Phase::Talk, now, stage)
        };
        let closing = |word, digits, light| Stage {
            digits: Some(digits),
            at: Some(self.at(11, 30, 0)),
            ..Stage::saying(word, light)
        };
        let questions = closing(StageWord::Qa, Digits::Left(Length(12 * 60 + 34)), Light::InTime);
        let over = closing(StageWord::Overtime, Digits::Over(Length(130)), Light::Overtime);
        vec![
            ("talk", talk(self.at(10, 40, 0), Light::InTime)),
            ("wrap-up", talk(self.at(11, 10, 42), Light::WrapUp)),
            ("last-minute", talk(self.at(11, 14, 18), Light::LastMinute)),
            ("qa", self.running(PANEL, Phase::Qa, self.at(11, 17, 26), questions)),
            ("overtime", self.running(PANEL, Phase::Qa, self.at(11, 32, 10), over)),
            ("late", self.late()),
        ]
    }

    /// The long panel, begun twelve minutes late: lunch cannot be kept.
    fn late(&self) -> Outlook {
        let (now, closing) = (self.at(11, 50, 0), self.at(12, 42, 0));
        let stage = Stage {
            digits: Some(Digits::Left(self.at(12, 27, 0) - now)),
            closing: Some((closing - now, closing)),
            ..Stage::saying(StageWord::Talk, Light::InTime)
        };
        let mut outlook = self.running(LONG, Phase::Talk, now, stage);
        if let Some(current) = &mut outlook.current {
            current.closing = closing;
        }
        outlook.late_by = Length::minutes(12);
        outlook
    }

    /// Nothing counts for the room.
    fn standing(&self) -> Vec<Named> {
        let resumes = |word, at| Stage { at: Some(at), ..Stage::saying(word, Light::Calm) };
        let lunch = Stage {
            digits: Some(Digits::Left(self.at(14, 0, 0) - self.at(12, 47, 13))),
            ..resumes(StageWord::Break, self.at(14, 0, 0))
        };
        let suspended = Stage {
            digits: Some(Digits::Left(Length::minutes(21))),
            ..Stage::saying(StageWord::Suspended, Light::Calm)
        };
        let mut paused = self.running(PANEL, Phase::Talk, self.at(10, 54, 3), suspended);
        paused.state = State::Suspended;
        vec![
            ("break", self.running(LUNCH, Phase::Talk, self.at(12, 47, 13), lunch)),
            ("holding", self.holding(LONG, self.at(11, 24, 25), resumes(StageWord::ResumesAt, self.at(11, 30, 0)))),
            ("due", self.holding(AFTER_LUNCH, self.at(14, 4, 40), resumes(StageWord::Due, self.at(14, 0, 0)))),
            ("suspended", paused),
            (
                "adjourned",
                self.outlook(self.at(17, 6, 30), State::Adjourned, Stage::saying(StageWord::Adjourned, Light::Calm)),
            ),
        ]
    }

    /// What stands over a state or in its place.
    fn marked(&self, words: &Words) -> Vec<Named> {
        let talk =
            |name: &str| self.counting().into_iter().find(|(known, _)| *known == name).map(|(_, outlook)| outlook);
        let with = |name, change: &dyn Fn(&mut Outlook)| {
            talk(name).map(|mut outlook| {
                change(&mut outlook);
                outlook
            })
        };
        let message = words.text("stage-card-message");
        let states = [
            ("messaging", with("wrap-up", &|outlook| outlook.message = Some(message.clone()))),
            ("planned", with("talk", &|outlook| outlook.opened = false)),
            ("rehearsal", with("talk", &|outlook| outlook.rehearsal = true)),
            ("blackout", with("talk", &|outlook| outlook.blackout = true)),
        ];
        states.into_iter().filter_map(|(name, outlook)| Some((name, outlook?))).collect()
    }

    fn at(&self, hour: u32, minute: u32, second: u32) -> Second {
        moment(self.agenda.date, hour, minute, second)
    }

    fn holding(&self, next: usize, now: Second, stage: Stage) -> Outlook {
        let start = self.agenda.slot(next).map_or(now, |slot| slot.start);
        let next =
            Upcoming { index: next, planned_start: start, expected_start: start, announced: None, by_clock: false };
        Outlook { next: Some(next), ..self.outlook(now, State::Holding, stage) }
    }

    fn running(&self, index: usize, phase: Phase, now: Second, stage: Stage) -> Outlook {
        let mut outlook = self.outlook(now, State::Running, stage);
        outlook.current = self.agenda.slot(index).map(|slot| {
            let started = if phase == Phase::Qa { slot.qa.unwrap_or(slot.start) } else { slot.start };
            let ends = if phase == Phase::Qa { slot.end } else { slot.qa.unwrap_or(slot.end) };
            Current {
                index,
                phase,
                started,
                elapsed: now - started,
                allotment: ends - started,
                to_qa: slot.qa.filter(|_| phase == Phase::Talk).map(|qa| (qa - now).at_least_zero()),
                to_close: (slot.end - now).at_least_zero(),
                overtime: (now - ends).at_least_zero(),
                opening: slot.qa,
                closing: slot.end,
                slot_started: slot.start,
                suspended_since: None,
                speakers_end: Vec::new(),
            }
        });
        outlook
    }

    fn outlook(&self, now: Second, standing: State, stage: Stage) -> Outlook {
        // The eve of the day: everything is still to come, as planned.
        let eve = crate::outlook::planned(&self.agenda, self.agenda.start() - Length::minutes(24 * 60));
        Outlook { now, opened: true, turn: 1, state: standing, next: None, light: stage.light, stage, ..eve }
    }
}

fn starts(at: Option<Second>) -> Stage {
    Stage { at, ..Stage::saying(StageWord::StartsAt, Light::Calm) }
}

/// A time of day of the test card's day; its venue lies in the zone of Greenwich.
fn moment(date: NaiveDate, hour: u32, minute: u32, second: u32) -> Second {
    let time = TimeOfDay { hour, minute, second };
    crate::agenda::instants_in(chrono_tz::UTC, date, time).into_iter().next().unwrap_or_default()
}
