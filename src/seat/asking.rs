//! What a key comes to while something is asked.

use super::edit::Answered;
use super::field::MinutesField;
use super::key::Key;
use super::press::{rule, when_field, whens};
use super::prompt::{LONGEST_MESSAGE, MessageChoice, OpeningChoice, PastDayChoice, Prompt, When, places};
use super::{Effect, OpenWish, Seat, rehearsal_start};
use crate::agenda::Phase;
use crate::duration::Second;
use crate::outlook::{Effect as Counts, Outlook};
use crate::seat::field::{TimeField, earliest};
use crate::session::command::Command;

/// What an answer comes to: what is asked from now on, and what is to be done.
pub(super) struct Outcome {
    prompt: Option<Prompt>,
    effects: Vec<Effect>,
}

impl Outcome {
    pub(super) fn asks(prompt: Prompt) -> Self {
        Self { prompt: Some(prompt), effects: Vec::new() }
    }

    pub(super) fn closes() -> Self {
        Self { prompt: None, effects: Vec::new() }
    }

    pub(super) fn does(command: Command) -> Self {
        Self { prompt: None, effects: rule(command) }
    }

    pub(super) fn orders(effect: Effect) -> Self {
        Self { prompt: None, effects: vec![effect] }
    }

    /// Rules each in turn.
    pub(super) fn does_all(commands: Vec<Command>) -> Self {
        Self { prompt: None, effects: commands.into_iter().map(Effect::Rule).collect() }
    }
}

impl Seat {
    /// Answers what is asked; nothing if nothing is asked, or if the question lets this key pass.
    pub(super) fn answer(&mut self, key: Key, outlook: &Outlook, now: Second) -> Option<Vec<Effect>> {
        let prompt = self.prompt.clone()?;
        // A question that a key opens goes on by that key, wherever its person has moved it.
        let own = self.keys.in_table(self.kind, key);
        let outcome = match prompt {
            Prompt::Opening(choice) => self.answer_opening(choice, key, outlook, now)?,
            Prompt::PastDay(choice) => self.answer_past_day(choice, key, outlook)?,
            Prompt::File(_) if key == Key::Escape => {
                self.wave_file_away();
                Outcome::closes()
            }
            Prompt::EarlyFinish(offer) if !matches!(key, Key::Escape | Key::Interrupt) => {
                Self::answer_early_finish(offer, key, outlook)?
            }
            Prompt::LateStart(choice) if !matches!(key, Key::Escape | Key::Interrupt) => {
                self.answer_late_start(choice, key, outlook)?
            }
            _ if key == Key::Escape => Outcome::closes(),
            _ if key == Key::Interrupt => match prompt {
                Prompt::Quit => Outcome { prompt: None, effects: vec![Effect::Quit] },
                _ => Outcome::asks(Prompt::Quit),
            },
            Prompt::Message(choice) => self.answer_message(choice, key, outlook),
            Prompt::Ledger(line) => answer_panel(Prompt::Ledger, line, 'd', own),
            Prompt::Log(line) => answer_log(line, own, outlook),
            Prompt::Help(line) => answer_panel(Prompt::Help, line, '?', own),
            Prompt::Overrun(field) => self.answer_minutes(Prompt::Overrun, field, key, outlook),
            Prompt::PutOff(field) => self.answer_minutes(Prompt::PutOff, field, key, outlook),
            Prompt::Length { slot, phase, field } => self.answer_length(&slot, phase, field, key, outlook),
            Prompt::When { what, field } => self.answer_when(what, field, own, outlook, now),
            Prompt::Since { index, phase, field } => answer_since(index, phase, field, key, outlook, now),
            Prompt::Where { index } => answer_where(index, key, outlook, now),
            Prompt::NoShow { index } => self.answer_no_show(index, key, outlook),
            Prompt::Absent { slot, choice } => self.answer_absent(&slot, choice, key, outlook),
            Prompt::Edit(edit) => match edit.answered(key, outlook) {
                Answered::Asks(edit) => Outcome::asks(Prompt::Edit(edit)),
                Answered::Adopts => self.adopt(outlook),
            },
            Prompt::Name(field) => self.answer_name(field, key),
            Prompt::Missing { slot, speaker } => self.answer_missing(slot, speaker, key, outlook),
            Prompt::File(adopting) => self.answer_file(adopting, key, outlook),
            Prompt::Plans(plan) => self.answer_plans(plan, own, outlook),
            Prompt::Keep(reading) => self.answer_keep(reading, own, outlook),
            yes_or_no => self.answer_yes_or_no(yes_or_no, own, now),
        };
        match outcome.prompt {
            Some(prompt) => self.prompt = Some(prompt),
            None => self.close_prompt(),
        }
        Some(outcome.effects)
    }

    /// Keys that are no answer keep their meaning, so that any act answers the question as well.
    fn answer_opening(&mut self, choice: OpeningChoice, key: Key, outlook: &Outlook, now: Second) -> Option<Outcome> {
        let offered = OpeningChoice::offered(outlook);
        if let Some(choice) = by_arrow(&offered, choice, key) {
            return Some(Outcome::asks(Prompt::Opening(choice)));
        }
        let chosen = match key {
            Key::Escape => {
                self.opening_dismissed = true;
                return Some(Outcome::closes());
            }
            key if key.is_enter() => choice,
            key => offered.iter().copied().find(|choice| key.letter() == Some(choice.letter()))?,
        };
        Some(opening_answer(chosen, outlook, now))
    }

    fn answer_past_day(&mut self, choice: PastDayChoice, key: Key, outlook: &Outlook) -> Option<Outcome> {
        let choices = PastDayChoice::ALL.map(|(choice, _)| choice);
        let by_letter = PastDayChoice::ALL.iter().find(|(_, letter)| key.letter() == Some(*letter));
        if let Some(choice) = by_arrow(&choices, choice, key) {
            return Some(Outcome::asks(Prompt::PastDay(choice)));
        }
        let chosen = match key {
            Key::Interrupt => PastDayChoice::Quit,
            key if key.is_enter() => choice,
            // The keys, the language and the picture can be seen before anything is decided.
            _ => by_letter.map(|(choice, _)| *choice)?,
        };
        let effect = match chosen {
            PastDayChoice::Rehearse => Effect::Open(OpenWish::Rehearse { at: rehearsal_start(&outlook.agenda) }),
            PastDayChoice::AsToday => Effect::Open(OpenWish::AsToday),
            PastDayChoice::Quit => Effect::Quit,
        };
        self.asked_to_open = true;
        Some(Outcome { prompt: None, effects: vec![effect] })
    }

    fn answer_message(&self, choice: MessageChoice, key: Key, outlook: &Outlook) -> Outcome {
        let choices = self.message_choices(&choice, outlook);
        let asks = |choice| Outcome::asks(Prompt::Message(choice));
        let mut own = match &choice {
            MessageChoice::Own(text) => text.clone(),
            _ => String::new(),
        };
        match key {
            Key::Up => asks(step(&choices, choice, -1)),
            Key::Down => asks(step(&choices, choice, 1)),
            Key::Char(c) if own.chars().count() < LONGEST_MESSAGE && !c.is_control() => {
                own.push(c);
                asks(MessageChoice::Own(own))
            }
            Key::Space if !own.is_empty() && own.chars().count() < LONGEST_MESSAGE => {
                own.push(' ');
                asks(MessageChoice::Own(own))
            }
            Key::Backspace => {
                own.pop();
                asks(MessageChoice::Own(own))
            }
            key if key.is_enter() => self.send(choice),
            _ => asks(choice),
        }
    }

    fn send(&self, choice: MessageChoice) -> Outcome {
        let text = match choice {
            MessageChoice::Clear => return Outcome::does(Command::ClearMessage),
            MessageChoice::Preset(at) => self.presets.get(at).cloned().unwrap_or_default(),
            MessageChoice::Own(text) => text.trim().to_owned(),
        };
        if text.is_empty() {
            return Outcome::asks(Prompt::Message(MessageChoice::Own(text)));
        }
        Outcome::does(Command::ShowMessage(text))
    }

    /// The choices of `m`, in the order in which they are listed.
    #[must_use]
    pub fn message_choices(&self, chosen: &MessageChoice, outlook: &Outlook) -> Vec<MessageChoice> {
        let own = match chosen {
            MessageChoice::Own(text) => text.clone(),
            _ => String::new(),
        };
        let clear = outlook.message.as_ref().map(|_| MessageChoice::Clear);
        let presets = (0..self.presets.len()).map(MessageChoice::Preset);
        clear.into_iter().chain(presets).chain([MessageChoice::Own(own)]).collect()
    }

    fn answer_when(&self, what: When, mut field: TimeField, key: Key, outlook: &Outlook, now: Second) -> Outcome {
        if key.letter() == Some('t') {
            let other = step(&whens(outlook), what, 1);
            return Outcome::asks(Prompt::When { what: other, field: when_field(other, outlook, now) });
        }
        if key.is_enter()
            && let Some(command) = self.considered(outlook)
        {
            return Outcome::does(command);
        }
        edit(&mut field, key, outlook, now);
        Outcome::asks(Prompt::When { what, field })
    }

    fn answer_yes_or_no(&self, prompt: Prompt, key: Key, now: Second) -> Outcome {
        let repeated_quit = prompt == Prompt::Quit && key.letter() == Some('q');
        if !key.is_enter() && !repeated_quit {
            // Neither yes nor Escape: the question stands, so that a stray key answers nothing.
            return Outcome::asks(prompt);
        }
        let as_of = |pressed: Second| Some(pressed).filter(|pressed| *pressed < now);
        match prompt {
            Prompt::Quit => Outcome { prompt: None, effects: vec![Effect::Quit] },
            Prompt::StartEarly { pressed, .. } => match self.asked_about.next.clone() {
                Some(slot) => Outcome::does(Command::Begin { slot, at: as_of(pressed) }),
                None => Outcome::closes(),
            },
            Prompt::Adjourn { pressed, past_qa: true } => {
                Outcome::does(Command::Close { ends: self.asked_about.running.clone(), at: as_of(pressed) })
            }
            Prompt::Adjourn { pressed, .. } => {
                Outcome::does(Command::Next { ends: self.asked_about.running.clone(), at: as_of(pressed) })
            }
            Prompt::WithLater { turn, .. } => Outcome::does(Command::Strike { turn: Some(turn), with_later: true }),
            other => Outcome::asks(other),
        }
    }
}

fn opening_answer(chosen: OpeningChoice, outlook: &Outlook, now: Second) -> Outcome {
    let place = outlook.current.as_ref().zip(outlook.current_slot());
    match (chosen, place) {
        (OpeningChoice::BeginsNow, Some((current, slot))) => {
            Outcome::does(Command::Here { slot: slot.id.clone(), phase: current.phase, at: None })
        }
        (OpeningChoice::BeganAt, Some((current, _))) => {
            let field = TimeField::new(current.started, earliest(&outlook.agenda), now);
            Outcome::asks(Prompt::Since { index: current.index, phase: current.phase, field })
        }
        (OpeningChoice::StillTalk, Some((current, slot))) => {
            let since = Some(current.slot_started);
            Outcome::does(Command::Here { slot: slot.id.clone(), phase: Phase::Talk, at: since })
        }
        (OpeningChoice::Elsewhere, _) => {
            let here = outlook.current.as_ref().map(|current| current.index);
            let before = places(outlook).into_iter().rev().find(|index| Some(*index) != here);
            Outcome::asks(Prompt::Where { index: before.or(here).unwrap_or(0) })
        }
        _ => Outcome::does(Command::Confirm),
    }
}

fn answer_panel(panel: fn(usize) -> Prompt, line: usize, own_key: char, key: Key) -> Outcome {
    match key {
        Key::Up => Outcome::asks(panel(line.saturating_sub(1))),
        Key::Down => Outcome::asks(panel(line.saturating_add(1).min(1_000))),
        key if key.is_enter() || key == Key::Space || key.letter() == Some(own_key) => Outcome::closes(),
        Key::Char('q') => Outcome::closes(),
        _ => Outcome::asks(panel(line)),
    }
}

/// The log, from which any act can be undone, and what was undone brought back.
fn answer_log(line: usize, key: Key, outlook: &Outlook) -> Outcome {
    let last = outlook.acts_of_today().count().saturating_sub(1);
    let chosen = outlook.acts_of_today().nth(line.min(last)).filter(|_| key.letter() == Some('u'));
    match chosen {
        Some(act) => {
            let turn = if let Counts::Struck(by) = act.effect { by } else { act.turn };
            Outcome::does(Command::Strike { turn: Some(turn), with_later: false })
        }
        None if key == Key::Down => Outcome::asks(Prompt::Log(line.saturating_add(1).min(last))),
        None => answer_panel(Prompt::Log, line.min(last), 'l', key),
    }
}

/// Moves a field of minutes, or types into it.
pub(super) fn edit_minutes(field: &mut MinutesField, key: Key) {
    match (arrow(key), key.digit()) {
        (Some(minutes), _) => field.step(minutes),
        (None, Some(digit)) => field.type_digit(digit),
        (None, None) if key == Key::Backspace => field.erase(),
        (None, None) => {}
    }
}

fn edit(field: &mut TimeField, key: Key, outlook: &Outlook, now: Second) {
    match (arrow(key), key.digit()) {
        (Some(minutes), _) => field.step(minutes, now),
        (None, Some(digit)) => field.type_digit(digit, &outlook.agenda, now),
        (None, None) if key == Key::Backspace => field.erase(),
        (None, None) => {}
    }
}

fn answer_where(index: usize, key: Key, outlook: &Outlook, now: Second) -> Outcome {
    if key.is_enter() {
        let likely = outlook.agenda.slot(index).map_or(now, |slot| slot.start);
        let field = TimeField::new(likely, earliest(&outlook.agenda), now);
        return Outcome::asks(Prompt::Since { index, phase: Phase::Talk, field });
    }
    Outcome::asks(Prompt::Where { index: by_arrow(&places(outlook), index, key).unwrap_or(index) })
}

fn answer_since(index: usize, phase: Phase, mut field: TimeField, key: Key, outlook: &Outlook, now: Second) -> Outcome {
    let Some(slot) = outlook.agenda.slot(index) else { return Outcome::closes() };
    if key == Key::Space && slot.has_qa() {
        let (phase, likely) = match phase {
            Phase::Talk => (Phase::Qa, slot.qa.unwrap_or(slot.start)),
            Phase::Qa => (Phase::Talk, slot.start),
        };
        return Outcome::asks(Prompt::Since {
            index,
            phase,
            field: TimeField::new(likely, earliest(&outlook.agenda), now),
        });
    }
    if key.is_enter()
        && let Ok(at) = field.taken(&outlook.agenda, now)
    {
        return Outcome::does(Command::Here { slot: slot.id.clone(), phase, at: Some(at) });
    }
    edit(&mut field, key, outlook, now);
    Outcome::asks(Prompt::Since { index, phase, field })
}

/// The minutes by which an arrow moves a field.
fn arrow(key: Key) -> Option<i64> {
    match key {
        Key::Right => Some(1),
        Key::Left => Some(-1),
        Key::Up => Some(5),
        Key::Down => Some(-5),
        _ => None,
    }
}

/// The choice so many places on, round the ends; the first where the chosen one is no longer offered.
pub(super) fn step<T: Clone + PartialEq>(choices: &[T], chosen: T, by: isize) -> T {
    let Ok(count) = isize::try_from(choices.len()) else { return chosen };
    let at = choices.iter().position(|choice| *choice == chosen).and_then(|at| isize::try_from(at).ok());
    let to = at.map_or(0, |at| (at + by).rem_euclid(count.max(1)));
    usize::try_from(to).ok().and_then(|to| choices.get(to)).cloned().unwrap_or(chosen)
}

/// The choice to which an arrow leads.
pub(super) fn by_arrow<T: Clone + PartialEq>(choices: &[T], chosen: T, key: Key) -> Option<T> {
    match key {
        Key::Up | Key::Left => Some(step(choices, chosen, -1)),
        Key::Down | Key::Right => Some(step(choices, chosen, 1)),
        _ => None,
    }
}
