//! The outlook as a short text for people: what is running, how late, what is next, what must not move, the rest of the day.
//!
//! At most twenty lines, each printable; it decides no threshold and no colour.

use crate::agenda::{Kind, Phase, Slot};
use crate::duration::{Length, Second};
use crate::outlook::{Current, HardPoint, Outlook, Row, RowState, State, Upcoming};
use crate::words::{Words, full_name, minutes_late, printable, shortened, slot_name};

/// How many rows of the rest of the day are shown.
const ROWS: usize = 8;

/// The cells that a slot's name may take.
const NAME_CELLS: usize = 44;

/// The cells that a title or a venue may take.
const LONGEST: usize = 200;

/// A countdown to something further away than this says less than the date does.
const FAR: Length = Length::minutes(24 * 60);

/// Where the session stands, in a few lines; the last one ends like every other.
#[must_use]
pub fn text(outlook: &Outlook, words: &Words) -> String {
    let account = Account { outlook, words };
    let mut lines = account.head();
    lines.push(String::new());
    lines.extend(account.running());
    lines.extend(account.lateness());
    lines.extend(account.next());
    lines.extend(account.hard());
    lines.extend(account.shown());
    let rest = account.rest();
    if !rest.is_empty() {
        lines.push(String::new());
        lines.extend(rest);
    }
    lines.push(String::new());
    lines.extend(account.end());
    lines.join("\n") + "\n"
}

/// Where the session stands, on one line that begins with the clock: what is running, how late, what is missed.
#[must_use]
pub fn line(outlook: &Outlook, words: &Words) -> String {
    let account = Account { outlook, words };
    let mut parts = vec![words.clock(outlook.agenda.time_of_day(outlook.now))];
    if !outlook.opened {
        parts.push(words.text("status-not-open"));
    }
    if let (Some(current), Some(slot)) = (&outlook.current, outlook.current_slot()) {
        parts.push(account.phase(current, slot));
        parts.extend((current.overtime > Length::ZERO).then(|| account.countdowns(current, slot)));
    } else {
        parts.push(account.nothing_running());
        parts.extend(account.next());
    }
    parts.extend(account.lateness());
    let missed = outlook.hard.is_some_and(|point| minutes_late(point.planned, point.expected) > 0);
    parts.extend(account.hard().filter(|_| missed));
    parts.extend(account.shown());
    parts.join(" · ")
}

/// An outlook on its way into words.
struct Account<'a> {
    outlook: &'a Outlook,
    words: &'a Words,
}

impl Account<'_> {
    /// The title; the day and the clock.
    fn head(&self) -> Vec<String> {
        let agenda = &self.outlook.agenda;
        let mut about = vec![self.words.date(agenda.date)];
        about.extend(agenda.venue.as_deref().map(|venue| shortened(&printable(venue), LONGEST).into_owned()));
        about.push(self.words.clock(agenda.time_of_day(self.outlook.now)));
        if self.outlook.rehearsal {
            about.push(self.words.text("status-rehearsal"));
        }
        let mut lines = vec![shortened(&printable(&agenda.title), LONGEST).into_owned(), about.join(" – ")];
        if !self.outlook.opened {
            lines.push(self.words.text("status-not-open"));
        }
        lines
    }

    /// What is running and what is left of it.
    fn running(&self) -> Vec<String> {
        match (&self.outlook.current, self.outlook.current_slot()) {
            (Some(current), Some(slot)) => vec![self.phase(current, slot), self.countdowns(current, slot)],
            _ => vec![self.nothing_running()],
        }
    }

    fn phase(&self, current: &Current, slot: &Slot) -> String {
        let (name, since) = match (current.suspended_since, current.phase, slot.has_qa()) {
            (Some(since), Phase::Talk, true) => ("status-talk-suspended", since),
            (Some(since), Phase::Talk, false) => ("status-slot-suspended", since),
            (Some(since), Phase::Qa, _) => ("status-qa-suspended", since),
            (None, Phase::Talk, true) => ("status-talk-runs", current.started),
            (None, Phase::Talk, false) => ("status-slot-runs", current.started),
            (None, Phase::Qa, _) => ("status-qa-runs", current.started),
        };
        self.words.with(name, &[("slot", named(slot).into()), ("time", self.time(since).into())])
    }

    fn countdowns(&self, current: &Current, slot: &Slot) -> String {
        let over = ("over", self.words.countdown(current.overtime).into());
        let left = ("left", self.words.countdown(current.to_close).into());
        let closing = ("closing", self.time(current.closing).into());
        let in_overtime = current.overtime > Length::ZERO;
        match (current.to_qa, current.opening) {
            (Some(_), _) if in_overtime => {
                // "due for 12:00" would be a time of day.
                let since = ("over", self.words.length(current.overtime).into());
                self.words.with("status-qa-due", &[since, left, closing])
            }
            (Some(to_qa), Some(opening)) => {
                let qa = ("qa", self.time(opening).into());
                let to_qa = ("to_qa", self.words.countdown(to_qa).into());
                self.words.with("status-to-qa-and-closing", &[to_qa, qa, left, closing])
            }
            _ if in_overtime => self.words.with("status-over", &[over]),
            _ if matches!(slot.kind, Kind::Break | Kind::Registration) => {
                self.words.with("status-to-end", &[left, closing])
            }
            _ => self.words.with("status-to-closing", &[left, closing]),
        }
    }

    fn nothing_running(&self) -> String {
        if self.outlook.state == State::Adjourned {
            return self.words.text("status-adjourned");
        }
        let left = self.outlook.next.map(|next| next.expected_start - self.outlook.now);
        match (self.outlook.state, left.filter(|left| *left > Length::ZERO && *left < FAR)) {
            (State::Before, Some(left)) => self.until("status-before-until", left),
            (State::Before, None) => self.words.text("status-before"),
            (_, Some(left)) => self.until("status-holding-until", left),
            (_, None) => self.words.text("status-holding"),
        }
    }

    fn until(&self, name: &str, left: Length) -> String {
        self.words.with(name, &[("left", self.words.left(left).into())])
    }

    /// How late the session is; a session that is not open cannot be.
    fn lateness(&self) -> Option<String> {
        let name = match self.outlook.state {
            _ if !self.outlook.opened => return None,
            State::Adjourned => "status-ended",
            _ if self.outlook.assumed => "status-assumed",
            _ => "status-lateness",
        };
        Some(self.words.with(name, &[("lateness", self.words.lateness_now(self.outlook).into())]))
    }

    fn next(&self) -> Option<String> {
        let (next, slot) = self.outlook.next.zip(self.outlook.next_slot())?;
        let name = ("slot", named(slot).into());
        let Upcoming { planned_start, expected_start, .. } = next;
        let expected = ("expected", self.time(expected_start).into());
        if minutes_late(planned_start, expected_start) == 0 {
            return Some(self.words.with("status-next", &[name, expected]));
        }
        let planned = ("planned", self.time(planned_start).into());
        Some(self.words.with("status-next-moved", &[name, planned, expected]))
    }

    /// The hard point, and what keeps it.
    fn hard(&self) -> Option<String> {
        let point = self.outlook.hard?;
        let slot = self.outlook.agenda.slot(point.index)?;
        let edge = if point.at_end { "status-must-end" } else { "status-must-start" };
        let planned = ("time", self.time(point.planned).into());
        let point_named = self.words.with(edge, &[("slot", slot_name(slot).into()), planned]);
        let verdict = if minutes_late(point.planned, point.expected) > 0 {
            self.missed(&point)
        } else {
            self.instruction(&point).unwrap_or_else(|| self.words.text("status-in-time"))
        };
        Some(self.words.with("status-hard", &[("point", point_named.into()), ("verdict", verdict.into())]))
    }

    fn missed(&self, point: &HardPoint) -> String {
        let lateness = ("lateness", self.words.lateness(point.planned, point.expected).into());
        let expected = ("expected", self.time(point.expected).into());
        if point.recoverable >= point.conflict() {
            return self.words.with("status-missed-all", &[lateness, expected]);
        }
        if point.recoverable > Length::ZERO {
            let recoverable = ("recoverable", self.words.left(point.recoverable).into());
            return self.words.with("status-missed-recoverable", &[lateness, expected, recoverable]);
        }
        self.words.with("status-missed", &[lateness, expected])
    }

    /// What to do, and by when, so that the point is kept.
    fn instruction(&self, point: &HardPoint) -> Option<String> {
        let by = |at: Second| self.words.deadline(self.outlook.agenda.time_of_day(at)).into();
        let running = self.outlook.current_slot();
        if let (Some(qa_by), Some(slot)) = (point.qa_by, running) {
            return Some(self.words.with("status-qa-by", &[("slot", slot_name(slot).into()), ("time", by(qa_by))]));
        }
        let (name, slot) = match running {
            Some(slot) => ("status-close-by", slot),
            None => ("status-start-by", self.outlook.next_slot()?),
        };
        Some(self.words.with(name, &[("slot", slot_name(slot).into()), ("time", by(point.keep_by?))]))
    }

    /// What the stage shows besides the time.
    fn shown(&self) -> Vec<String> {
        let message = self.outlook.message.as_deref().map(printable);
        let message = message.map(|text| self.words.with("status-message", &[("text", text.into_owned().into())]));
        let dark = self.outlook.blackout.then(|| self.words.text("status-blackout"));
        message.into_iter().chain(dark).collect()
    }

    /// The slots that are still to come, planned and expected, those that are skipped among them.
    fn rest(&self) -> Vec<String> {
        let is_left = |row: &Row| matches!(row.state, RowState::Upcoming | RowState::Skipped);
        let first = self.outlook.rundown.iter().position(|row| row.state == RowState::Upcoming);
        let first = self.outlook.current.as_ref().map(|current| current.index).or(first);
        let Some(first) = first else { return Vec::new() };
        let slots = self.outlook.agenda.slots.iter().zip(&self.outlook.rundown).skip(first);
        let left: Vec<(&Slot, &Row)> = slots.filter(|(_, row)| is_left(row)).collect();
        let moved = left.iter().any(|(_, row)| is_moved(row));
        let shown = if left.len() > ROWS { ROWS - 1 } else { ROWS };
        let mut lines: Vec<String> = left.iter().take(shown).map(|(slot, row)| self.row(slot, row, moved)).collect();
        let more = left.len().saturating_sub(shown);
        if more > 0 {
            lines.push(self.words.with("status-more-slots", &[("count", more.into())]));
        }
        lines
    }

    fn row(&self, slot: &Slot, row: &Row, with_expected: bool) -> String {
        let planned = self.span(row.planned.start, row.planned.end);
        let times = match (with_expected, is_moved(row)) {
            (false, _) => planned,
            (true, false) => format!("{planned}{:14}", ""),
            (true, true) => format!("{planned} → {}", self.span(row.expected.start, row.expected.end)),
        };
        let name = named(slot);
        if row.state == RowState::Skipped {
            return format!("{times}  {name} – {}", self.words.text("status-skipped"));
        }
        format!("{times}  {name}")
    }

    /// `9:30–10:30`, in the eleven cells that the widest takes.
    fn span(&self, start: Option<Second>, end: Option<Second>) -> String {
        let short = |at: Option<Second>| {
            at.map(|at| self.words.short_time(self.outlook.agenda.time_of_day(at))).unwrap_or_default()
        };
        format!("{:>11}", format!("{}–{}", short(start), short(end)))
    }

    /// The end of the day, and the ledger.
    fn end(&self) -> Vec<String> {
        let moments = self.outlook.end_planned.zip(self.outlook.end_expected);
        let end = moments.map(|(planned, expected)| {
            let expected_time = ("expected", self.time(expected).into());
            match minutes_late(planned, expected) {
                0 => self.words.with("status-end", &[expected_time]),
                _ => self.words.with("status-end-moved", &[("planned", self.time(planned).into()), expected_time]),
            }
        });
        let ledger = self.words.with("status-ledger", &[("ledger", self.words.ledger(self.outlook).into())]);
        end.into_iter().chain([ledger]).collect()
    }

    fn time(&self, at: Second) -> String {
        self.words.time_at(&self.outlook.agenda, at)
    }
}

/// The name of a slot, cut so that what is said of it stands on the same line.
fn named(slot: &Slot) -> String {
    shortened(&full_name(slot), NAME_CELLS).into_owned()
}

/// Whether a printed time of the row is another than planned.
fn is_moved(row: &Row) -> bool {
    let differs = |planned: Option<Second>, expected: Option<Second>| {
        planned.zip(expected).is_some_and(|(planned, expected)| minutes_late(planned, expected) != 0)
    };
    row.state != RowState::Skipped
        && (differs(row.planned.start, row.expected.start) || differs(row.planned.end, row.expected.end))
}
