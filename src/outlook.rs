//! Everything that may be shown, as plain data: one outlook a tick, for screens, status and reports.
//!
//! It holds numbers, moments and states, no words and no colours; thresholds are decided here, wording in
//! [`crate::words`], arrangement in [`crate::screen`].

mod act;
mod chair;
mod plans;
mod preview;
mod rundown;
mod stage;
mod suspensions;

pub use self::act::Act;
pub use self::chair::{Forgotten, Keeps, LatestTransition, NextAct};
pub use self::plans::{OfferedPlan, Promised};
pub use self::preview::{Coming, Preview, preview};
pub use self::rundown::{Row, RowState};
pub use self::stage::{Digits, Light, Stage, StageWord};
pub use self::suspensions::Suspension;
pub use crate::session::entry::Effect;
pub use crate::session::event::{Cut, Target};
pub use crate::session::forecast::Times;
pub use crate::session::hard::HardPoint;
pub use crate::session::ledger::{LedgerCause, LedgerRow};

use crate::agenda::{Agenda, Phase, Slot, SlotId};
use crate::duration::{Length, Second};
use crate::session::Session;
use crate::session::answer::OutOfOrder;
use crate::session::event::Event;
use crate::session::floor::Floor;
use crate::session::forecast::{self, Forecast};
use crate::session::{hard, ledger};
use std::sync::Arc;

/// Everything that may be shown at one second.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, named as the JSON names it")]
pub struct Outlook {
    /// The second that it is for.
    pub now: Second,
    /// Whether the clock is a simulated one.
    pub rehearsal: bool,
    /// Whether somebody opened the session; if not, the planned day is shown as if opened now.
    pub opened: bool,
    /// The highest number of an entry; 0 before the opening.
    pub turn: u64,
    /// The plan.
    pub agenda: Arc<Agenda>,
    /// The plan as its file said it, when it was opened or adopted last.
    pub filed: Arc<Agenda>,
    /// Where the session stands.
    pub state: State,
    /// Whether the day is only "taken as on time" so far.
    pub assumed: bool,
    /// What runs.
    pub current: Option<Current>,
    /// The slot that comes next.
    pub next: Option<Upcoming>,
    /// How much later than planned; negative is early.
    pub late_by: Length,
    /// All time lost so far.
    pub lost: Length,
    /// All time recovered so far.
    pub recovered: Length,
    /// Planned end of the last slot that is not skipped.
    pub end_planned: Option<Second>,
    /// Expected end of the last slot that is not skipped.
    pub end_expected: Option<Second>,
    /// The hard point that matters now.
    pub hard: Option<HardPoint>,
    /// Every row of the agenda, in its order.
    pub rundown: Vec<Row>,
    /// Where time was lost and recovered.
    pub ledger: Vec<LedgerRow>,
    /// The recovery plans that are offered, best first; none while nothing has to be recovered.
    pub plans: Vec<OfferedPlan>,
    /// What adopted plans promised, in the order in which they were adopted.
    pub promises: Vec<Promised>,
    /// When the running phase stood still.
    pub suspensions: Vec<Suspension>,
    /// The text on the stage.
    pub message: Option<String>,
    /// Whether the stage is dark.
    pub blackout: bool,
    /// How near the end of the running phase is, as the chair is told.
    pub light: Light,
    /// What the room is told.
    pub stage: Stage,
    /// What `next` does now.
    pub enter: NextAct,
    /// Why `next` is refused where the running phase is so new that who ends it may mean another one.
    pub haste: Option<OutOfOrder>,
    /// What the two readings of a talk's overtime come to.
    pub keeps: Keeps,
    /// A planned change that nobody pressed a key for, three minutes after it: the chair is asked.
    pub forgotten: Option<Forgotten>,
    /// The latest transition, which `t` corrects: what it was, when, and the earliest moment it can be moved to.
    pub latest: Option<LatestTransition>,
    /// The act that `u` takes back.
    pub undo: Option<Act>,
    /// The log, oldest first.
    pub acts: Vec<Act>,
    /// Why nothing can be written, if so.
    pub read_only: bool,
    /// What the answer that a seat is considering would come to.
    pub preview: Option<Preview>,
}

/// Where the session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// No slot has started.
    Before,
    /// A slot runs.
    Running,
    /// Nothing runs, and a slot is to come.
    Holding,
    /// A slot runs and stands still.
    Suspended,
    /// Nothing is to come.
    Adjourned,
}

impl State {
    /// The name in `status --json`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Running => "running",
            Self::Holding => "holding",
            Self::Suspended => "suspended",
            Self::Adjourned => "adjourned",
        }
    }
}

/// The slot that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Current {
    /// Its place in the agenda.
    pub index: usize,
    /// Which phase runs.
    pub phase: Phase,
    /// Since when the phase runs.
    pub started: Second,
    /// How long the phase has run, suspensions left out.
    pub elapsed: Length,
    /// How long the phase may run.
    pub allotment: Length,
    /// Until Q&A is expected to open; absent without Q&A or once it is open.
    pub to_qa: Option<Length>,
    /// Until the slot is expected to close.
    pub to_close: Length,
    /// How far the phase is over its allotment.
    pub overtime: Length,
    /// When Q&A is expected to open, or opened.
    pub opening: Option<Second>,
    /// When the slot is expected to close.
    pub closing: Second,
    /// When the slot started.
    pub slot_started: Second,
    /// Since when the phase is suspended.
    pub suspended_since: Option<Second>,
    /// Where in the talk each speaker with an announced time is due to end: place in the agenda's list, and moment.
    pub speakers_end: Vec<(usize, Second)>,
}

/// A slot to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upcoming {
    /// Its place in the agenda.
    pub index: usize,
    /// When it was planned.
    pub planned_start: Second,
    /// When it is expected.
    pub expected_start: Second,
    /// For when it was announced.
    pub announced: Option<Second>,
    /// Whether it starts by itself.
    pub by_clock: bool,
}

impl Outlook {
    /// What was ruled since the day was last begun, the newest first.
    pub fn acts_of_today(&self) -> impl Iterator<Item = &Act> {
        self.acts.iter().rev().filter(|act| act.effect != Effect::Earlier)
    }

    /// The act that an act undoes, if it undoes one.
    #[must_use]
    pub fn struck_by(&self, act: &Act) -> Option<&Act> {
        let Event::Struck { entry } = act.event else { return None };
        self.acts.iter().find(|known| known.id == entry)
    }

    /// The same, with what was just taken from the stage's countdown. It takes a fold of its own for a while after each
    /// ruling, so it is for those who show it.
    #[must_use]
    pub fn telling_cut(mut self, session: &Session) -> Self {
        self.stage.cut = stage::cut(session, self.now);
        self
    }

    /// The slot of the running phase.
    #[must_use]
    pub fn current_slot(&self) -> Option<&Slot> {
        self.current.as_ref().and_then(|current| self.agenda.slot(current.index))
    }

    /// The slot that comes next.
    #[must_use]
    pub fn next_slot(&self) -> Option<&Slot> {
        self.next.and_then(|next| self.agenda.slot(next.index))
    }

    /// The slot that comes next.
    #[must_use]
    pub fn next_id(&self) -> Option<&SlotId> {
        self.slot_id(self.next?.index)
    }

    /// The identity of the slot at a place.
    #[must_use]
    pub fn slot_id(&self, index: usize) -> Option<&SlotId> {
        self.agenda.slot(index).map(|slot| &slot.id)
    }
}

/// Derives the outlook of a session at a second; absent while the session is not open: see [`planned`].
#[must_use]
pub fn outlook(session: &Session, now: Second) -> Option<Outlook> {
    let now = session.latest_at().map_or(now, |latest| latest.max(now));
    let floor = session.floor(now)?;
    let mut outlook = of_floor(&floor, now);
    outlook.opened = true;
    outlook.turn = session.turn();
    outlook.rehearsal = session.opening().is_some_and(|opening| opening.rehearsal.is_some());
    outlook.latest = floor.history.last().map(|latest| LatestTransition {
        what: latest.what.clone(),
        at: latest.at,
        not_before: floor.latest_not_before(),
    });
    let act = |(entry, effect): (&Arc<_>, &Effect)| Act { entry: Arc::clone(entry), effect: effect.clone() };
    outlook.acts = session.acts().map(act).collect();
    let latest = session.latest_act().map(|entry| entry.id);
    outlook.undo = outlook.acts.iter().rfind(|act| Some(act.id) == latest).cloned();
    outlook.read_only = session.is_read_only();
    Some(outlook)
}

/// The planned day, as if it were opened now, for seats that find no session; `turn` is 0.
#[must_use]
pub fn planned(agenda: &Arc<Agenda>, now: Second) -> Outlook {
    of_floor(&Floor::opened(agenda, now, &crate::session::floor::Corrections::default()).rolled(now), now)
}

fn of_floor(floor: &Floor, now: Second) -> Outlook {
    let forecast = Forecast::of(floor, now);
    let ledger = ledger::ledger(floor, &forecast, now);
    let state = state(floor);
    let current = current(floor, &forecast, now);
    let next = next(floor, &forecast);
    let last = forecast.last();
    Outlook {
        now,
        rehearsal: false,
        opened: false,
        turn: 0,
        agenda: Arc::clone(&floor.agenda),
        filed: Arc::clone(&floor.filed),
        state,
        assumed: floor.assumed,
        late_by: forecast::late_by(floor, &forecast),
        lost: ledger.iter().map(|row| row.lost).sum(),
        recovered: ledger.iter().map(|row| row.recovered).sum(),
        end_planned: last.and_then(|(index, _)| floor.agenda.slot(index)).map(|slot| slot.end),
        end_expected: last.map(|(_, end)| end),
        hard: hard::hard_point(floor, &forecast, now),
        rundown: rundown::rundown(floor, &forecast),
        ledger,
        plans: plans::offered(floor, now),
        promises: plans::promised(floor, &forecast),
        suspensions: suspensions::suspensions(floor),
        message: floor.message.clone(),
        blackout: floor.blackout,
        light: current.as_ref().map_or(Light::Calm, |current| stage::light(floor, current)),
        stage: stage::stage(floor, &forecast, current.as_ref(), state, now),
        enter: chair::next_act(floor, now),
        haste: floor.haste(now),
        keeps: chair::keeps(floor, now),
        forgotten: chair::forgotten(floor, now),
        latest: None,
        undo: None,
        acts: Vec::new(),
        read_only: false,
        preview: None,
        current,
        next,
    }
}

fn state(floor: &Floor) -> State {
    match (floor.running, floor.next()) {
        (Some(_), _) if floor.suspended_since.is_some() => State::Suspended,
        (Some(_), _) => State::Running,
        (None, None) => State::Adjourned,
        (None, Some(_)) if floor.runs.iter().any(|run| run.started.is_some()) => State::Holding,
        (None, Some(_)) => State::Before,
    }
}

fn current(floor: &Floor, forecast: &Forecast, now: Second) -> Option<Current> {
    let (index, slot, run) = floor.current()?;
    let phase = run.phase();
    let closing = forecast.edge(index, true)?;
    let opening = floor.opening(now);
    let stood = if phase == Phase::Talk { floor.stood(now) } else { run.talk_stood };
    let slot_started = run.started?;
    Some(Current {
        index,
        phase,
        started: floor.phase_started()?,
        elapsed: floor.elapsed(now),
        allotment: floor.allotment(),
        to_qa: opening.filter(|_| phase == Phase::Talk).map(|opening| (opening - now).at_least_zero()),
        to_close: (closing - now).at_least_zero(),
        overtime: floor.overtime(now),
        opening,
        closing,
        slot_started,
        suspended_since: floor.suspended_since,
        speakers_end: speakers_end(slot, slot_started + stood),
    })
}

/// When each speaker is due to end, as long as every one before has an announced time.
fn speakers_end(slot: &Slot, started: Second) -> Vec<(usize, Second)> {
    let mut end = started;
    let timed = slot.speakers.iter().map_while(|speaker| speaker.time);
    timed
        .enumerate()
        .map(|(index, time)| {
            end = end + time;
            (index, end)
        })
        .collect()
}

fn next(floor: &Floor, forecast: &Forecast) -> Option<Upcoming> {
    let index = floor.next()?;
    Some(Upcoming {
        index,
        planned_start: floor.agenda.slot(index)?.start,
        expected_start: forecast.edge(index, false)?,
        announced: floor.runs.get(index).and_then(|run| run.announced),
        by_clock: floor.by_clock(index),
    })
}
