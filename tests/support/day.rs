//! A day of the sample agenda, for tests: a session without clerk, log or clock, whose time the test moves.
#![expect(unreachable_pub, clippy::needless_pass_by_value, reason = "read as sentences in tests")]

use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::{Agenda, SlotId};
use adjourn::duration::Second;
use adjourn::outlook::{Outlook, outlook, planned};
use adjourn::seat::notice::Said;
use adjourn::seat::prompt::Prompt;
use adjourn::seat::{Effect, Message, Seat, SeatKind, Situation, key::Key};
use adjourn::session::answer::{Answer, OutOfOrder};
use adjourn::session::command::Command;
use adjourn::session::entry::{Author, EntryId};
use adjourn::session::event::{Opening, Rehearsal};
use adjourn::session::{Press, Session};
use std::sync::Arc;

pub const SAMPLE: &str = include_str!("../../agenda.toml");

/// An agenda from its text.
pub fn agenda_of(text: &str) -> Arc<Agenda> {
    let setting = Setting { today: chrono::NaiveDate::from_ymd_opt(2011, 4, 12).unwrap(), zone: chrono_tz::UTC };
    Arc::new(read(text, &setting).unwrap())
}

/// The sample in another wording: what stands in it is replaced.
pub fn sample_with(changes: &[(&str, &str)]) -> Arc<Agenda> {
    let text = changes.iter().fold(SAMPLE.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    agenda_of(&text)
}

pub fn slot(id: &str) -> SlotId {
    SlotId(id.to_owned())
}

pub struct Day {
    pub agenda: Arc<Agenda>,
    pub session: Session,
    pub now: Second,
    entries: u128,
}

impl Day {
    /// A day of the sample that nobody has opened.
    pub fn unopened(time: &str) -> Self {
        Self::of(agenda_of(SAMPLE), time)
    }

    pub fn of(agenda: Arc<Agenda>, time: &str) -> Self {
        let now = agenda.read_time(time, agenda.start()).unwrap();
        Self { agenda, session: Session::default(), now, entries: 0 }
    }

    /// A day of the sample whose session was opened then.
    pub fn opened(time: &str) -> Self {
        Self::opened_with(agenda_of(SAMPLE), time, None)
    }

    pub fn opened_with(agenda: Arc<Agenda>, time: &str, rehearsal: Option<Rehearsal>) -> Self {
        let mut day = Self::of(agenda, time);
        day.open(rehearsal);
        day
    }

    pub fn open(&mut self, rehearsal: Option<Rehearsal>) {
        let opening = Opening { agenda: self.agenda.clone(), source: SAMPLE.into(), rehearsal };
        let press = self.press("Marie", "chair");
        let entry = self.session.opened(opening, press);
        self.session.absorb([entry]);
    }

    /// The sample opened in the morning; the chair opened I late enough for II to run since that time.
    pub fn in_panel(since: &str) -> Self {
        let mut day = Self::opened("9:30");
        day.at("10:00").does(Command::Next { ends: None, at: None }).unwrap();
        day.at(since)
            .does(Command::Next { ends: Some((slot("ouverture"), adjourn::agenda::Phase::Talk)), at: None })
            .unwrap();
        day
    }

    pub fn second(&self, time: &str) -> Second {
        self.agenda.read_time(time, self.agenda.start()).unwrap()
    }

    /// Lets time pass until then.
    pub fn at(&mut self, time: &str) -> &mut Self {
        let then = self.second(time);
        assert!(then >= self.now, "{time} is past");
        self.now = then;
        self
    }

    fn press(&mut self, name: &str, seat: &str) -> Press {
        self.entries += 1;
        let by = Author { name: name.to_owned(), seat: seat.to_owned(), machine: "podium".to_owned() };
        Press { id: EntryId(self.entries), at: self.now, by }
    }

    pub fn does(&mut self, command: Command) -> Result<Answer, OutOfOrder> {
        self.ruled(&command, "Marie", "chair")
    }

    pub fn other_does(&mut self, name: &str, command: Command) -> Answer {
        self.ruled(&command, name, "desk").unwrap()
    }

    pub fn ruled(&mut self, command: &Command, name: &str, seat: &str) -> Result<Answer, OutOfOrder> {
        let press = self.press(name, seat);
        let (entry, answer) = self.session.rule(command, press)?;
        self.session.absorb([entry]);
        Ok(answer)
    }

    pub fn outlook(&self) -> Outlook {
        outlook(&self.session, self.now).unwrap_or_else(|| planned(&self.agenda, self.now))
    }
}

/// Somebody at a seat on such a day. Two seconds pass between keys on the terminal's own clock, none on the wall.
pub struct Sitting {
    pub day: Day,
    pub seat: Seat,
    pub ms: u64,
}

impl Sitting {
    pub fn at_the(kind: SeatKind, day: Day) -> Self {
        Self::in_situation(kind, day, Situation::Open)
    }

    pub fn in_situation(kind: SeatKind, day: Day, situation: Situation) -> Self {
        let presets = vec!["Merci de conclure".to_owned(), "Plus que deux minutes".to_owned()];
        let author = Author { name: "Marie".to_owned(), seat: kind.name().to_owned(), machine: "podium".to_owned() };
        let seat = Seat::new(kind, situation).signing(author).with_presets(presets);
        let mut sitting = Self { day, seat, ms: 10_000 };
        sitting.tick();
        sitting
    }

    /// The chair of a session that is known to be on time.
    pub fn chair(day: Day) -> Self {
        Self::at_the(SeatKind::Chair, day)
    }

    /// Hears that, and draws it.
    pub fn hear(&mut self, message: Message) -> Vec<Effect> {
        let mut effects = self.hear_unseen(message);
        effects.extend(self.tick());
        effects
    }

    /// Hears that in a burst, before the next frame.
    pub fn hear_unseen(&mut self, message: Message) -> Vec<Effect> {
        self.seat.update(message, &self.outlook(), self.day.now)
    }

    /// Everything that is shown here: the day, and what would come of the answer that is considered.
    pub fn outlook(&self) -> Outlook {
        self.day.outlook().considering(&self.day.session, |outlook| self.seat.considered(outlook))
    }

    pub fn tick(&mut self) -> Vec<Effect> {
        self.hear_unseen(Message::Tick { ms: self.ms })
    }

    /// Lets time pass until then, on the wall and on the terminal.
    pub fn wait_until(&mut self, time: &str) -> &mut Self {
        self.ms += 30_000;
        self.day.at(time);
        self.tick();
        self
    }

    pub fn press(&mut self, key: Key) -> Vec<Effect> {
        self.press_after(2_000, key)
    }

    /// Pastes a text.
    pub fn paste(&mut self, text: &str) -> Vec<Effect> {
        self.hear(Message::Pasted { text: text.to_owned(), ms: self.ms })
    }

    /// Presses a key so many milliseconds after the last one, and has done what comes of it.
    pub fn press_after(&mut self, ms: u64, key: Key) -> Vec<Effect> {
        self.ms += ms;
        let effects = self.hear(Message::Pressed { key, ms: self.ms });
        for effect in &effects {
            if let Effect::Rule(command) = effect {
                let outcome = self.day.ruled(command, "Marie", self.seat.kind().name());
                self.hear(Message::Ruled { command: Some(command.clone()), outcome, own: true });
            }
        }
        effects
    }

    pub fn letter(&mut self, letter: char) -> Vec<Effect> {
        self.press(Key::Char(letter))
    }

    pub fn type_in(&mut self, text: &str) {
        for c in text.chars() {
            self.press(if c == ' ' { Key::Space } else { Key::Char(c) });
        }
    }

    pub fn said(&self) -> Vec<&Said> {
        self.seat.notices().standing().iter().map(|notice| &notice.said).collect()
    }

    pub fn asks(&self) -> Option<&Prompt> {
        self.seat.prompt()
    }
}
