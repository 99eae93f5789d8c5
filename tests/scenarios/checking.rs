//! Compares what a scenario expects with what is to be seen, and says of each difference what was expected and what
//! was found. It makes nothing happen.

use crate::clock;
use crate::plans;
use crate::playing::{Came, Played};
use crate::reading::{Step, Then};
use adjourn::duration::{Length, Second};
use adjourn::outlook::{Effect, Outlook, Row};
use adjourn::session::Session;
use adjourn::session::event::Event;
use adjourn::words::{Language, Words};

/// The differences between a step's expectations and what came of it.
pub(crate) fn differences(step: &Step, played: &Played, session: &Session) -> Vec<String> {
    let mut check = Check { seen: &played.after, found: Vec::new() };
    check.outcome(step, played);
    check.then(&step.then, &played.came_of_it);
    check.entries(&step.then, session);
    check.found
}

struct Check<'a> {
    seen: &'a Outlook,
    found: Vec<String>,
}

impl Check<'_> {
    fn differs(&mut self, what: &str, expected: &str, found: &str) {
        self.found.push(format!("{what}: expected {expected}, found {found}"));
    }

    fn outcome(&mut self, step: &Step, Played { came_of_it, before, after, .. }: &Played) {
        match (&step.refused, came_of_it) {
            (None, Came::Refused { kind, words }) => {
                self.differs("the act", "to be accepted", &format!("refused ({kind}): {words}"));
            }
            (Some(expected), Came::Refused { kind, words }) => {
                if expected != kind && !contains(words, expected) {
                    self.differs("refused", expected, &format!("{kind}: {words}"));
                }
                // A refusal records nothing, save the opening by the first act of all.
                let opened = matches!(after.acts.last(), Some(act) if matches!(act.event, Event::Opened(_)));
                if before != after && !opened {
                    self.differs("after a refusal", "nothing to change", "a change");
                }
            }
            (Some(expected), Came::Done(answer)) => {
                self.differs("refused", expected, &format!("accepted: {answer}"));
            }
            (Some(expected), Came::Nothing) => self.differs("refused", expected, "that nothing was asked"),
            (None, _) => {}
        }
    }

    fn then(&mut self, then: &Then, came_of_it: &Came) {
        let seen = self.seen;
        let current = seen.current.as_ref();
        self.text("state", then.state.as_ref(), Some(seen.state.name()));
        self.text("slot", then.slot.as_ref(), seen.current_slot().map(|slot| slot.id.0.as_str()));
        self.text("phase", then.phase.as_ref(), current.map(|current| current.phase.name()));
        self.moment("started", then.started.as_ref(), current.map(|current| current.started));
        self.length("elapsed", then.elapsed.as_ref(), current.map(|current| current.elapsed));
        self.length("allotment", then.allotment.as_ref(), current.map(|current| current.allotment));
        self.length("to_qa", then.to_qa.as_ref(), current.and_then(|current| current.to_qa));
        self.length("to_close", then.to_close.as_ref(), current.map(|current| current.to_close));
        self.length("overtime", then.overtime.as_ref(), current.map(|current| current.overtime));
        self.text("next", then.next.as_ref(), seen.next_slot().map(|slot| slot.id.0.as_str()));
        self.moment("next_start", then.next_start.as_ref(), seen.next.map(|next| next.expected_start));
        self.length("late_by", then.late_by.as_ref(), Some(seen.late_by));
        self.text("reads", then.reads.as_ref(), Some(&plain(&Words::new(Language::En).lateness_now(seen))));
        self.length("lost", then.lost.as_ref(), Some(seen.lost));
        self.length("recovered", then.recovered.as_ref(), Some(seen.recovered));
        self.moment("ends", then.ends.as_ref(), seen.end_expected);
        self.hard(then);
        self.plans(then);
        self.number("order", then.order.as_ref(), &seen.agenda.slots.iter().map(|slot| slot.id.0.clone()).collect());
        for (id, expected) in &then.rows {
            self.row(id, expected);
        }
        self.ledger(then.ledger.as_ref());
        self.number("assumed", then.assumed.as_ref(), &seen.assumed);
        self.text("message", then.message.as_ref(), seen.message.as_deref());
        self.number("blackout", then.blackout.as_ref(), &seen.blackout);
        self.answer(then.answer.as_ref(), came_of_it);
    }

    fn hard(&mut self, then: &Then) {
        let hard = self.seen.hard;
        let name = hard.and_then(|hard| {
            let edge = if hard.at_end { "end" } else { "start" };
            self.seen.slot_id(hard.index).map(|id| format!("{} {edge}", id.0))
        });
        self.text("hard", then.hard.as_ref(), name.as_deref());
        self.length("margin", then.margin.as_ref(), hard.map(|hard| hard.margin));
        self.moment("keep_by", then.keep_by.as_ref(), hard.and_then(|hard| hard.keep_by));
        self.length("recoverable", then.recoverable.as_ref(), hard.map(|hard| hard.recoverable));
    }

    fn plans(&mut self, then: &Then) {
        let seen = self.seen;
        self.text("until", then.until.as_ref(), plans::target(seen).as_deref());
        self.number("plans", then.plans.as_ref(), &seen.plans.iter().map(plans::offered).collect());
        self.number("misses", then.misses.as_ref(), &seen.plans.iter().flat_map(plans::missed).collect());
        let promises = seen.promises.iter().map(|promise| plans::promise(promise, &seen.agenda));
        self.number("promises", then.promises.as_ref(), &promises.collect());
    }

    fn entries(&mut self, then: &Then, session: &Session) {
        let numbers = |wanted: fn(&Effect) -> bool| -> Vec<u64> {
            session.current().filter(|(_, effect)| wanted(effect)).map(|(entry, _)| entry.turn).collect()
        };
        self.number("turn", then.turn.as_ref(), &self.seen.turn);
        self.number("struck", then.struck.as_ref(), &numbers(|effect| matches!(effect, Effect::Struck(_))));
        self.number("void", then.void.as_ref(), &numbers(|effect| matches!(effect, Effect::Void(_))));
    }

    /// A slot, as in `running 10:37, Q&A 11:22, to 11:37, conflict 7m`.
    fn row(&mut self, id: &str, expected: &str) {
        let places = self.seen.agenda.slots.iter().zip(&self.seen.rundown);
        let row: Option<&Row> = places.into_iter().find(|(slot, _)| slot.id.0 == id).map(|(_, row)| row);
        let Some(row) = row else { return self.differs("rows", &format!("a slot {id}"), "none of that name") };
        let (expected, title) = expected.split_once("entitled ").unwrap_or((expected, ""));
        if !title.is_empty() {
            let found = self.seen.agenda.slots.iter().find(|slot| slot.id.0 == id).map(|slot| slot.title.as_str());
            self.text(&format!("{id} title"), Some(&title.to_owned()), found);
        }
        let expected = expected.replace(',', " ");
        let mut words = expected.split_whitespace();
        while let Some(word) = words.next() {
            let mut following = || words.next().unwrap_or_default().to_owned();
            let of = |what: &str| format!("{id} {what}");
            match word {
                "upcoming" | "running" | "done" | "skipped" => {
                    self.text(&of("state"), Some(&word.to_owned()), Some(row.state.name()));
                }
                "Q&A" => self.moment(&of("Q&A"), Some(&following()), row.expected.qa),
                "no" if following() == "Q&A" => self.moment(&of("Q&A"), Some(&"none".to_owned()), row.expected.qa),
                "to" => self.moment(&of("end"), Some(&following()), row.expected.end),
                "conflict" => self.length(&of("conflict"), Some(&following()), Some(row.conflict)),
                "printed" => self.moment(&of("printed start"), Some(&following()), row.planned.start),
                "promised" => self.length(&of("promised"), Some(&following()), Some(row.promised)),
                "added" => self.number(&of("added"), Some(&true), &row.added),
                start => self.moment(&of("start"), Some(&start.to_owned()), row.expected.start),
            }
        }
    }

    fn ledger(&mut self, expected: Option<&Vec<String>>) {
        let Some(expected) = expected else { return };
        let mut expected = expected.clone();
        let mut found = Vec::new();
        for row in &self.seen.ledger {
            let id = self.seen.slot_id(row.index).map(|id| id.0.as_str()).unwrap_or_default();
            let amounts = [("lost", row.lost), ("recovered", row.recovered)];
            let amounts = amounts.into_iter().filter(|(_, amount)| *amount != Length::ZERO);
            let promised =
                if row.promised == Length::ZERO { String::new() } else { format!(", {} of it promised", row.promised) };
            found.extend(amounts.map(|(what, amount)| format!("{id} {} {what} {amount}{promised}", row.cause.name())));
        }
        // Slots stand in the agenda's order, which always holds; the causes of one slot in any.
        expected.sort();
        found.sort();
        if expected != found {
            self.differs("ledger", &format!("{expected:?}"), &format!("{found:?}"));
        }
    }

    fn answer(&mut self, expected: Option<&String>, came_of_it: &Came) {
        let Some(expected) = expected else { return };
        match came_of_it {
            Came::Done(answer) if contains(answer, expected) => {}
            Came::Done(answer) => self.differs("answer", expected, answer),
            _ => self.differs("answer", expected, "no answer"),
        }
    }

    fn text(&mut self, what: &str, expected: Option<&String>, found: Option<&str>) {
        let found = found.unwrap_or("none");
        if let Some(expected) = expected.filter(|expected| *expected != found) {
            self.differs(what, expected, found);
        }
    }

    fn number<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, expected: Option<&T>, found: &T) {
        if let Some(expected) = expected.filter(|expected| *expected != found) {
            self.differs(what, &format!("{expected:?}"), &format!("{found:?}"));
        }
    }

    fn length(&mut self, what: &str, expected: Option<&String>, found: Option<Length>) {
        let read = |text: &str| length(text).ok_or_else(|| "a length like 5m, 35:00 or -2m".to_owned());
        self.same(what, expected, read, found, |found| found.to_string());
    }

    fn moment(&mut self, what: &str, expected: Option<&String>, found: Option<Second>) {
        let Outlook { agenda, now, .. } = self.seen;
        let near = found.unwrap_or(*now);
        let read = |text: &str| agenda.read_time(text, near).map_err(|error| error.to_string());
        self.same(what, expected, read, found, |found| clock(agenda, found));
    }

    fn same<T: PartialEq + Copy>(
        &mut self,
        what: &str,
        expected: Option<&String>,
        read: impl Fn(&str) -> Result<T, String>,
        found: Option<T>,
        show: impl Fn(T) -> String,
    ) {
        let Some(expected) = expected else { return };
        let wanted = if expected == "none" { Ok(None) } else { read(expected).map(Some) };
        match wanted {
            Ok(wanted) if wanted == found => {}
            Ok(_) => self.differs(what, expected, &found.map_or_else(|| "none".to_owned(), show)),
            Err(trouble) => self.differs(what, expected, &format!("that this cannot be read: {trouble}")),
        }
    }
}

fn contains(text: &str, part: &str) -> bool {
    plain(text).to_lowercase().contains(&plain(part).to_lowercase())
}

/// Words as one types them: the screens keep a number and its unit together with a blank that does not break.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'").replace(['“', '”'], "\"")
}

/// A length as people say it (`5m`, `7 min`, `-2m`) or as a countdown shows it (`35:00`, `1:05:00`).
fn length(text: &str) -> Option<Length> {
    if !text.contains(':') {
        return text.parse().ok();
    }
    let mut seconds = 0;
    for part in text.split(':') {
        seconds = seconds * 60 + part.parse::<u16>().ok().map(i64::from)?;
    }
    Some(Length(seconds))
}
