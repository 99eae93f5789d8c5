//! A small day whose session is watched at every second that passes.

use super::super::{Cue, CueKind, HardEdge, Watch};
use crate::agenda::Agenda;
use crate::agenda::read::{Setting, read};
use crate::duration::{Length, Second};
use crate::outlook::{Outlook, outlook, planned};
use crate::session::command::Command;
use crate::session::entry::{Author, EntryId};
use crate::session::event::Opening;
use crate::session::{Press, Session};
use std::sync::Arc;

pub(super) const DAY: &str = r#"
title = "A day"
date = 2011-04-12
timezone = "America/New_York"
min_qa = "5m"
[[slot]]
id = "accueil"
kind = "registration"
title = "Registration"
start = "9:00"
end = "10:00"
[[slot]]
id = "p1"
kind = "panel"
title = "One"
start = "10:00"
qa = "10:45"
end = "11:00"
[[slot]]
id = "p2"
kind = "panel"
title = "Two"
qa = "11:45"
end = "12:00"
[[slot]]
id = "lunch"
kind = "break"
title = "Lunch"
hard = "start"
end = "13:30"
[[slot]]
id = "end"
kind = "closing"
title = "The end"
hard = "end"
length = "4m"
"#;

/// A session that is watched at every second that passes.
pub(super) struct Day {
    agenda: Arc<Agenda>,
    pub(super) session: Session,
    watch: Watch,
    pub(super) now: Second,
    entries: u128,
}

impl Day {
    pub(super) fn opened(time: &str) -> Self {
        Self::of(DAY, time)
    }

    pub(super) fn of(text: &str, time: &str) -> Self {
        let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
        let agenda = Arc::new(read(text, &setting).unwrap());
        let now = agenda.read_time(time, agenda.start()).unwrap();
        let mut day = Self { agenda, session: Session::default(), watch: Watch::default(), now, entries: 0 };
        let opening = Opening { agenda: day.agenda.clone(), source: DAY.into(), rehearsal: None };
        let press = day.press();
        let entry = day.session.opened(opening, press);
        day.session.absorb([entry]);
        day
    }

    pub(super) fn press(&mut self) -> Press {
        self.entries += 1;
        let by = Author { name: "Marie".into(), seat: "chair".into(), machine: "podium".into() };
        Press { id: EntryId(self.entries), at: self.now, by }
    }

    pub(super) fn second(&self, time: &str) -> Second {
        self.agenda.read_time(time, self.agenda.start()).unwrap()
    }

    pub(super) fn outlook(&self) -> Outlook {
        outlook(&self.session, self.now).unwrap_or_else(|| planned(&self.agenda, self.now))
    }

    /// Looks at each second up to that time.
    pub(super) fn until(&mut self, time: &str) -> Vec<String> {
        let then = self.second(time);
        let mut told = self.look();
        while self.now < then {
            self.now = self.now + Length(1);
            told.extend(self.look());
        }
        told
    }

    /// Sleeps until that time and looks once.
    pub(super) fn sleep_until(&mut self, time: &str) -> Vec<String> {
        self.now = self.second(time);
        self.look()
    }

    pub(super) fn look(&mut self) -> Vec<String> {
        let outlook = self.outlook();
        self.watch.due(&outlook).iter().map(|cue| self.written(cue)).collect()
    }

    /// When, what, about what: `10:40:00 before-qa 300 p1 10:45:00`.
    pub(super) fn written(&self, cue: &Cue) -> String {
        let time = |at| self.agenda.local(at).format("%H:%M:%S").to_string();
        let edge = |edge| if edge == HardEdge::Start { "start" } else { "end" };
        let what = match cue.kind {
            CueKind::BeforeQa { left } => format!("before-qa {}", left.seconds()),
            CueKind::QaDue => "qa".to_owned(),
            CueKind::BeforeClosing { left } => format!("before-closing {}", left.seconds()),
            CueKind::ClosingDue => "closing".to_owned(),
            CueKind::HardMissed { edge: which, by } => format!("missed-{} {}", edge(which), by.seconds()),
            CueKind::HardAhead { edge: which, left } => format!("ahead-{} {}", edge(which), left.seconds()),
        };
        format!("{} {what} {} {}", time(self.now), cue.slot, time(cue.at))
    }

    pub(super) fn does(&mut self, command: &Command) {
        let press = self.press();
        let (entry, _) = self.session.rule(command, press).unwrap();
        self.session.absorb([entry]);
    }

    pub(super) fn next(&mut self) {
        let current = self.outlook().current;
        let ends = current.map(|current| (self.agenda.slot(current.index).unwrap().id.clone(), current.phase));
        self.does(&Command::Next { ends, at: None });
    }

    pub(super) fn extend(&mut self, minutes: i64) {
        self.does(&Command::Extend { by: Length::minutes(minutes), slot: None, phase: None });
    }

    /// The first panel, begun on time and looked at since a minute before.
    pub(super) fn in_panel() -> Self {
        let mut day = Self::opened("9:55");
        day.until("9:59:59");
        day.now = day.second("10:00");
        day.next();
        day.look();
        day
    }
}
