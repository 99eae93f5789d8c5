//! How recovery plans read: what has to be recovered, who gives how much, what it comes to.

use super::Words;
use super::name::name_of;
use crate::agenda::Phase;
use crate::outlook::{OfferedPlan, Outlook, Promised};
use crate::session::event::{Cut, Target};

impl Words {
    /// What has to be recovered, and how much of it can be: `III starts 12 min late; 9 min can be recovered`.
    #[must_use]
    pub fn need(&self, outlook: &Outlook) -> String {
        let Some(best) = outlook.plans.first() else { return self.text("plans-none") };
        let late = self.target_late(&best.until, best.late_by, outlook);
        if best.still_late.seconds() == 0 {
            return self.with("plans-need", &[("late", late.into())]);
        }
        let recovered = self.about(best.recovered);
        self.with("plans-need-not-enough", &[("late", late.into()), ("length", recovered.into())])
    }

    /// Who gives how much: `Q&A of II gives 3 min, Q&A of III gives 2 min`.
    #[must_use]
    pub fn gives(&self, plan: &OfferedPlan, outlook: &Outlook) -> Vec<String> {
        let give = |cut: &Cut| {
            let has_qa = outlook.agenda.find(&cut.slot);
            let name = match (cut.phase, has_qa.is_some_and(crate::agenda::Slot::has_qa)) {
                (Phase::Qa, _) => "plans-gives-qa",
                (Phase::Talk, true) => "plans-gives-talk",
                (Phase::Talk, false) => "plans-gives",
            };
            let slot = name_of(&cut.slot, &outlook.agenda);
            self.with(name, &[("slot", slot.into()), ("length", self.about(cut.by).into())])
        };
        if plan.gives.is_empty() {
            vec![self.text("plans-gives-nothing")]
        } else {
            plan.gives.iter().map(give).collect()
        }
    }

    /// What it comes to: what it was for, what would still be missed, when the day ends.
    #[must_use]
    pub fn comes_to(&self, plan: &OfferedPlan, outlook: &Outlook) -> Vec<String> {
        let mut sentences = Vec::new();
        if plan.ends_now {
            sentences.push(self.text("plans-ends-now"));
        }
        if plan.still_late.seconds() == 0 {
            let slot = name_of(&plan.until.slot, &outlook.agenda);
            let name = if plan.until.at_end { "plans-end-kept" } else { "plans-start-kept" };
            sentences.push(self.with(name, &[("slot", slot.into())]));
        } else if !plan.broken.iter().any(|(target, _)| *target == plan.until) {
            sentences.push(self.target_late(&plan.until, plan.still_late, outlook));
        }
        sentences.extend(plan.broken.iter().map(|(target, by)| self.target_late(target, *by, outlook)));
        if let Some(end) = plan.end_expected {
            let end = self.time_at(&outlook.agenda, end);
            sentences.push(self.with("plans-day-ends", &[("time", end.into())]));
        }
        sentences
    }

    /// What an adopted plan promised, and whether that can still be kept.
    #[must_use]
    pub fn promise(&self, promised: &Promised, outlook: &Outlook) -> String {
        let plan = ("plan", self.plan_name(promised.plan).into());
        let slot = ("slot", name_of(&promised.until.slot, &outlook.agenda).into());
        let time = ("time", self.time_at(&outlook.agenda, promised.promised).into());
        let broken_by = promised.broken_by();
        match (broken_by.seconds() == 0, promised.is_over) {
            (true, true) => self.with("plans-promise-kept", &[plan, slot, time]),
            (true, false) => self.with("plans-promise-stands", &[plan, slot, time]),
            (false, _) => {
                let length = ("length", self.about(broken_by).into());
                self.with("plans-promise-broken", &[plan, slot, time, length])
            }
        }
    }

    fn target_late(&self, target: &Target, by: crate::duration::Length, outlook: &Outlook) -> String {
        let name = if target.at_end { "plans-ends-late" } else { "plans-starts-late" };
        let slot = name_of(&target.slot, &outlook.agenda);
        self.with(name, &[("slot", slot.into()), ("length", self.about(by).into())])
    }
}
