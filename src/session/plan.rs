//! Recovery plans: choices of who gives back the lost minutes, each with all that it comes to.
//!
//! A plan is worked out for one second and adopted as one entry of cuts by phase; it is not planned again later. It
//! must not know how it is shown.

mod share;

use super::event::{Cut, Event, Target};
use super::floor::Floor;
use super::forecast::Forecast;
use super::hard::{self, Point};
use super::solve;
use crate::agenda::{Kind, Phase};
use crate::duration::{Length, Second};

/// Who gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanName {
    /// The running slot's Q&A.
    ThisQa,
    /// Every Q&A up to the target, in proportion to what each can give.
    AllQa,
    /// Every break, likewise.
    Breaks,
    /// Breaks, then Q&As, then talks that have a minimum.
    Mix,
    /// Nobody: everything is kept, and the day ends later.
    Later,
}

impl PlanName {
    /// Every plan, the simplest first.
    pub const ALL: [Self; 5] = [Self::ThisQa, Self::AllQa, Self::Breaks, Self::Mix, Self::Later];

    /// The name on the command line and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ThisQa => "this-qa",
            Self::AllQa => "all-qa",
            Self::Breaks => "breaks",
            Self::Mix => "mix",
            Self::Later => "later",
        }
    }

    /// The plan of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|plan| plan.name() == name)
    }

    /// The order in which plans that leave the same lateness are offered.
    fn rank(self) -> u8 {
        match self {
            Self::Mix => 0,
            Self::Breaks => 1,
            Self::AllQa => 2,
            Self::ThisQa => 3,
            Self::Later => 4,
        }
    }
}

/// A plan, worked out for one second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Who gives.
    pub name: PlanName,
    /// What it is to reach in time: a hard point, or the end of the day.
    pub until: Target,
    /// How late that is expected to be without it.
    pub late_by: Length,
    /// How late it will still be.
    pub still_late: Length,
    /// What each phase gives, in the agenda's order.
    pub gives: Vec<Cut>,
    /// Whether it takes the running phase, which is in overtime, to end now.
    pub ends_now: bool,
    /// The hard points that will still be missed, and by how much.
    pub broken: Vec<(Target, Length)>,
    /// The floor once it is adopted, the moves of the clock that are due then included.
    pub after: Floor,
}

impl Plan {
    /// What it recovers.
    #[must_use]
    pub fn recovered(&self) -> Length {
        self.late_by - self.still_late
    }

    /// The event that adopts it.
    #[must_use]
    pub fn event(&self) -> Event {
        Event::Recovered { plan: self.name, until: self.until.clone(), cuts: self.gives.clone() }
    }
}

/// The plans that are offered, best first, on a floor that has been rolled to `now`: the least still late before the
/// others. Plans that come to the same are one, and one that recovers nothing is left out.
#[must_use]
pub fn plans(floor: &Floor, now: Second) -> Vec<Plan> {
    let Some(need) = Need::of(floor, now) else { return Vec::new() };
    let mut offered: Vec<Plan> = Vec::new();
    for plan in PlanName::ALL.into_iter().map(|name| need.plan(floor, name, now)) {
        let is_later = plan.name == PlanName::Later;
        if is_later || (plan.recovered() > Length::ZERO && offered.iter().all(|known| known.gives != plan.gives)) {
            offered.push(plan);
        }
    }
    offered.sort_by_key(|plan| (plan.name == PlanName::Later, plan.still_late, plan.name.rank()));
    offered
}

/// The plan of that name; none while nothing has to be recovered.
#[must_use]
pub fn plan(floor: &Floor, name: PlanName, now: Second) -> Option<Plan> {
    Need::of(floor, now).map(|need| need.plan(floor, name, now))
}

/// What all givers together recover before a point that is in conflict.
pub(super) fn recoverable(floor: &Floor, forecast: &Forecast, point: Point, now: Second) -> Length {
    let need = Need::until(floor, forecast, point, now);
    need.mix().iter().map(|(talk, qa)| *talk + *qa).sum()
}

/// What a slot gives, or could give: of its talk, of its Q&A.
type Given = (Length, Length);

/// What is to be recovered, who could give how much of it, and where given time would only become waiting.
struct Need {
    point: Point,
    late_by: Length,
    /// What each slot could give up to the point, talk and Q&A, at its place in the agenda.
    capacities: Vec<Given>,
    /// By how much the closing of each slot may come forward before the time becomes waiting.
    room: Vec<Length>,
    breaks: Vec<bool>,
}

impl Need {
    /// What is to be recovered until the first hard point in conflict, else until the end of a day that is late.
    fn of(floor: &Floor, now: Second) -> Option<Self> {
        let forecast = Forecast::of(floor, now);
        let point = hard::first_in_conflict(floor, &forecast).or_else(|| {
            let (index, end) = forecast.last()?;
            let planned = floor.agenda.slot(index)?.end;
            let open = floor.runs.get(index)?.closed.is_none();
            (open && end > planned).then_some(Point { index, at_end: true, planned })
        })?;
        Some(Self::until(floor, &forecast, point, now))
    }

    fn until(floor: &Floor, forecast: &Forecast, point: Point, now: Second) -> Self {
        let mut capacities = solve::capacities(floor, now);
        capacities.truncate(if point.at_end { point.index + 1 } else { point.index });
        let late_by = point.late_by(forecast).unwrap_or_default().at_least_zero();
        Self {
            room: share::room(floor, forecast, capacities.len(), point.at_end.then_some(late_by)),
            breaks: floor.agenda.slots.iter().map(|slot| slot.kind == Kind::Break).collect(),
            capacities,
            late_by,
            point,
        }
    }

    fn plan(&self, floor: &Floor, name: PlanName, now: Second) -> Plan {
        let cuts = match name {
            PlanName::ThisQa => self.with(self.nothing(), Phase::Qa, |index| floor.running == Some(index)),
            PlanName::AllQa => self.with(self.nothing(), Phase::Qa, |_| true),
            PlanName::Breaks => self.with_breaks(),
            PlanName::Mix => self.mix(),
            PlanName::Later => self.nothing(),
        };
        let gives = gives(floor, &cuts);
        let until = Target::at(&floor.agenda, self.point.index, self.point.at_end);
        let after = floor.recovered(name, &until, &gives, now);
        let forecast = Forecast::of(&after, now);
        let missed = hard::ahead(&after).into_iter().filter_map(|point| {
            let by = point.late_by(&forecast).filter(|by| *by > Length::ZERO)?;
            Some((Target::at(&after.agenda, point.index, point.at_end), by))
        });
        Plan {
            name,
            late_by: self.late_by,
            still_late: self.point.late_by(&forecast).unwrap_or_default().at_least_zero(),
            ends_now: floor.overtime(now) > Length::ZERO,
            broken: missed.collect(),
            until,
            gives,
            after,
        }
    }

    /// Breaks, then Q&As, then talks, until it is recovered.
    fn mix(&self) -> Vec<Given> {
        let and_qa = self.with(self.with_breaks(), Phase::Qa, |_| true);
        self.with(and_qa, Phase::Talk, |index| !self.is_break(index))
    }

    fn with_breaks(&self) -> Vec<Given> {
        self.with(self.nothing(), Phase::Talk, |index| self.is_break(index))
    }

    fn nothing(&self) -> Vec<Given> {
        vec![(Length::ZERO, Length::ZERO); self.capacities.len()]
    }

    /// What is still to be recovered, shared among the phases that are asked, on top of what is given already.
    fn with(&self, mut given: Vec<Given>, phase: Phase, asked: impl Fn(usize) -> bool) -> Vec<Given> {
        let of_phase = |(talk, qa): &Given| if phase == Phase::Talk { *talk } else { *qa };
        let able = self.capacities.iter().enumerate();
        let able = able.map(|(index, able)| if asked(index) { of_phase(able) } else { Length::ZERO });
        let totals: Vec<Length> = given.iter().map(|(talk, qa)| *talk + *qa).collect();
        let shares = share::shares(&able.collect::<Vec<_>>(), &totals, &self.room, self.late_by);
        for ((talk, qa), share) in given.iter_mut().zip(shares) {
            *(if phase == Phase::Talk { talk } else { qa }) += share;
        }
        given
    }

    fn is_break(&self, index: usize) -> bool {
        self.breaks.get(index).copied().unwrap_or_default()
    }
}

/// The cuts by slot and phase, in the agenda's order; those of nothing left out.
fn gives(floor: &Floor, cuts: &[Given]) -> Vec<Cut> {
    let slots = floor.agenda.slots.iter().zip(cuts);
    let both = slots.flat_map(|(slot, (talk, qa))| [(slot, Phase::Talk, *talk), (slot, Phase::Qa, *qa)]);
    both.filter(|(_, _, by)| *by > Length::ZERO)
        .map(|(slot, phase, by)| Cut { slot: slot.id.clone(), phase, by })
        .collect()
}
