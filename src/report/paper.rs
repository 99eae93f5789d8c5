//! The report in words: headings, a table, lists and the log, printable, for whatever puts them on a page.
//!
//! Every text here may go to a terminal; what a page of another kind obeys is escaped where that page is made.

use super::account::{Account, Line, length_of};
use crate::duration::{Length, Second};
use crate::outlook::{Act, Effect, LedgerRow, RowState};
use crate::session::event::Cause;
use crate::words::{Words, full_name, printable, shortened, slot_name};

/// The cells that a slot's name may take in a list.
const NAME_CELLS: usize = 44;

/// A report in words.
pub(super) struct Paper {
    /// What the meeting is called.
    pub(super) title: String,
    /// What this is: the report of a day, or of one so far.
    pub(super) kind: String,
    /// Day and place.
    pub(super) about: String,
    /// What it came to, a sentence a line.
    pub(super) summary: Vec<String>,
    /// The heads of the table's columns.
    pub(super) heads: [String; 6],
    /// The table: a row for each slot.
    pub(super) rows: Vec<Entry>,
    /// Lists with their headings; an empty one says so.
    pub(super) lists: Vec<List>,
    /// The heading of the log, and its heads.
    pub(super) log_title: String,
    /// The heads of the log's columns.
    pub(super) log_heads: [String; 4],
    /// The log: number, moment, who, what.
    pub(super) log: Vec<Logged>,
}

/// A row of the table.
pub(super) struct Entry {
    /// Slot, planned, actual, lateness of its closing.
    pub(super) cells: [String; 4],
    /// What was lost, each with its cause.
    pub(super) lost: Vec<String>,
    /// What was recovered, each with its cause.
    pub(super) recovered: Vec<String>,
    /// Whether it does not take place.
    pub(super) skipped: bool,
}

impl Entry {
    /// The row of a table that has a line for each slot.
    pub(super) fn as_row(&self) -> [String; 6] {
        let [slot, planned, actual, lateness] = self.cells.clone();
        [slot, planned, actual, lateness, self.lost.join(", "), self.recovered.join(", ")]
    }
}

/// A list with its heading.
pub(super) struct List {
    /// The heading.
    pub(super) title: String,
    /// The items, each a sentence without its full stop.
    pub(super) items: Vec<String>,
    /// What to say where there is none.
    pub(super) none: String,
}

/// A line of the log.
pub(super) struct Logged {
    /// Number, moment, who, what.
    pub(super) cells: [String; 4],
    /// Whether it counts.
    pub(super) counts: bool,
}

impl Paper {
    /// The words of an account.
    pub(super) fn of(account: &Account, words: &Words) -> Self {
        let writer = Writer { account, words };
        let agenda = &account.outlook.agenda;
        let mut about = vec![words.date(agenda.date)];
        about.extend(agenda.venue.as_deref().map(|venue| printable(venue).into_owned()));
        about.extend(account.outlook.rehearsal.then(|| words.text("status-rehearsal")));
        let heads = ["slot", "planned", "actual", "closing", "lost", "recovered"];
        let log_heads = ["turn", "at", "by", "act"];
        Self {
            title: printable(&agenda.title).into_owned(),
            kind: writer.kind(),
            about: about.join(" – "),
            summary: writer.summary(),
            heads: heads.map(|name| words.text(&format!("report-head-{name}"))),
            rows: account.lines.iter().map(|line| writer.entry(line)).collect(),
            lists: vec![writer.lost(), writer.recovered(), writer.plans(), writer.suspensions()],
            log_title: words.text("report-log"),
            log_heads: log_heads.map(|name| words.text(&format!("report-head-{name}"))),
            log: account.outlook.acts.iter().map(|act| writer.logged(act)).collect(),
        }
    }
}

struct Writer<'a> {
    account: &'a Account<'a>,
    words: &'a Words,
}

impl Writer<'_> {
    fn kind(&self) -> String {
        if self.account.is_over() {
            return self.words.text("report-kind");
        }
        let now = self.words.clock(self.account.outlook.agenda.time_of_day(self.account.outlook.now));
        self.words.with("report-kind-so-far", &[("time", now.into())])
    }

    fn summary(&self) -> Vec<String> {
        let (outlook, words) = (self.account.outlook, self.words);
        let mut sentences = Vec::new();
        if let Some((planned, expected)) = outlook.end_planned.zip(outlook.end_expected) {
            let name = if self.account.is_over() { "report-ended" } else { "report-ends" };
            let arguments = [
                ("planned", self.time(planned).into()),
                ("expected", self.time(expected).into()),
                ("lateness", words.lateness(planned, expected).into()),
            ];
            sentences.push(words.with(name, &arguments));
        }
        if !self.account.is_over() {
            sentences.push(words.with("report-now", &[("lateness", words.lateness_now(outlook).into())]));
        }
        let amounts =
            [("lost", words.length(outlook.lost).into()), ("recovered", words.length(outlook.recovered).into())];
        sentences.push(words.with("report-lost-and-recovered", &amounts));
        sentences.extend(self.qa());
        let skipped = self.account.lines.iter().filter(|line| line.row.state == RowState::Skipped).count();
        sentences.extend((skipped > 0).then(|| words.with("report-skipped-count", &[("count", skipped.into())])));
        let added = self.account.lines.iter().filter(|line| line.row.added).count();
        sentences.extend((added > 0).then(|| words.with("report-added-count", &[("count", added.into())])));
        sentences
    }

    /// What the room got of the Q&A that it was promised, in the slots that are over.
    fn qa(&self) -> Option<String> {
        let planned: Length = self.account.held().map(|line| line.slot.qa_length()).sum();
        let taken: Length = self.account.held().filter_map(|line| line.qa).sum();
        let arguments = [("taken", self.words.length(taken).into()), ("planned", self.words.length(planned).into())];
        (planned > Length::ZERO).then(|| self.words.with("report-qa", &arguments))
    }

    fn entry(&self, line: &Line) -> Entry {
        let (row, words) = (line.row, self.words);
        let skipped = row.state == RowState::Skipped;
        let mut name = full_name(line.slot);
        if row.added {
            name = words.with("report-added", &[("slot", name.into())]);
        }
        let actual = match row.state {
            RowState::Skipped if self.account.is_over() => words.text("report-not-held"),
            RowState::Skipped => words.text("status-skipped"),
            RowState::Done => self.span(row.actual.start, row.actual.end),
            RowState::Running => self.so_far("report-running", row.actual.start, row.expected.end),
            RowState::Upcoming => self.so_far("report-upcoming", row.expected.start, row.expected.end),
        };
        let lateness = row.planned.end.zip(row.expected.end).filter(|_| !skipped);
        let lateness = lateness.map(|(planned, expected)| words.lateness(planned, expected)).unwrap_or_default();
        let lost = line.ledger.iter().filter(|row| row.lost > Length::ZERO);
        let recovered = line.ledger.iter().filter(|row| row.recovered > Length::ZERO);
        let cells = [name, self.span(row.planned.start, row.planned.end), actual, lateness];
        Entry {
            cells,
            lost: lost.map(|row| self.amount(row.lost, row)).collect(),
            recovered: recovered.map(|row| self.amount(row.recovered, row)).collect(),
            skipped,
        }
    }

    fn so_far(&self, name: &str, start: Option<Second>, end: Option<Second>) -> String {
        self.words.with(name, &[("span", self.span(start, end).into())])
    }

    fn span(&self, start: Option<Second>, end: Option<Second>) -> String {
        span(start, end, self.account, self.words)
    }

    /// `12 min (overrun)`.
    fn amount(&self, length: Length, row: &LedgerRow) -> String {
        let arguments = [("length", self.words.length(length).into()), ("cause", self.words.cause(row.cause).into())];
        self.words.with("report-amount", &arguments)
    }

    fn lost(&self) -> List {
        let rows = self.account.outlook.ledger.iter().filter(|row| row.lost > Length::ZERO);
        List {
            title: self.words.text("report-lost"),
            items: rows.map(|row| self.noted("report-noted", row.lost, row)).collect(),
            none: self.words.text("report-lost-none"),
        }
    }

    fn recovered(&self) -> List {
        let rows = self.account.outlook.ledger.iter().filter(|row| row.recovered > Length::ZERO);
        let item = |row: &LedgerRow| {
            let only_promised = row.promised > Length::ZERO;
            self.noted(if only_promised { "report-noted-promised" } else { "report-noted" }, row.recovered, row)
        };
        List {
            title: self.words.text("report-recovered"),
            items: rows.map(item).collect(),
            none: self.words.text("report-recovered-none"),
        }
    }

    fn noted(&self, name: &str, length: Length, row: &LedgerRow) -> String {
        let slot = self.account.outlook.agenda.slot(row.index).map(full_name).unwrap_or_default();
        let slot = shortened(&slot, NAME_CELLS).into_owned();
        let arguments = [
            ("slot", slot.into()),
            ("length", self.words.length(length).into()),
            ("cause", self.words.cause(row.cause).into()),
            ("promised", self.words.length(row.promised).into()),
        ];
        self.words.with(name, &arguments)
    }

    /// What adopted plans promised, each with who adopted it and when.
    fn plans(&self) -> List {
        let outlook = self.account.outlook;
        let item = |promised| {
            let sentence = self.words.promise(promised, outlook);
            let Cause::Entry(id) = promised.by else { return sentence };
            let Some(act) = outlook.acts.iter().find(|act| act.id == id) else { return sentence };
            let arguments = [("promise", sentence.into()), ("by", who(act).into()), ("time", self.time(act.at).into())];
            self.words.with("report-plan", &arguments)
        };
        List {
            title: self.words.text("report-plans"),
            items: outlook.promises.iter().map(item).collect(),
            none: self.words.text("report-plans-none"),
        }
    }

    fn suspensions(&self) -> List {
        let outlook = self.account.outlook;
        let item = |suspension: &crate::outlook::Suspension| {
            let arguments = [
                ("slot", outlook.agenda.slot(suspension.index).map(slot_name).unwrap_or_default().into()),
                ("span", self.span(Some(suspension.since), suspension.until).into()),
                ("length", self.words.length(length_of(suspension, outlook.now)).into()),
            ];
            let name = if suspension.until.is_some() { "report-suspension" } else { "report-suspension-so-far" };
            self.words.with(name, &arguments)
        };
        List {
            title: self.words.text("report-suspensions"),
            items: outlook.suspensions.iter().map(item).collect(),
            none: self.words.text("report-suspensions-none"),
        }
    }

    fn logged(&self, act: &Act) -> Logged {
        let outlook = self.account.outlook;
        let said = self.words.act_in(act, outlook);
        let said = match &act.effect {
            Effect::InEffect | Effect::Earlier => said,
            Effect::Struck(by) => {
                let arguments = [("act", said.into()), ("turn", by.to_string().into())];
                self.words.with("report-act-struck", &arguments)
            }
            Effect::Void(_) => self.words.with("report-act-void", &[("act", said.into())]),
        };
        let at = self.words.clock(outlook.agenda.time_of_day(act.at));
        let counts = matches!(act.effect, Effect::InEffect);
        Logged { cells: [format!("#{}", act.turn), at, who(act), said], counts }
    }

    fn time(&self, at: Second) -> String {
        self.words.time_at(&self.account.outlook.agenda, at)
    }
}

/// `10:30–11:30`; without an end, what has begun.
pub(super) fn span(start: Option<Second>, end: Option<Second>, account: &Account, words: &Words) -> String {
    let short =
        |at: Option<Second>| at.map(|at| words.short_time(account.outlook.agenda.time_of_day(at))).unwrap_or_default();
    format!("{}–{}", short(start), short(end))
}

/// The name and the seat of whoever made an entry.
fn who(act: &Act) -> String {
    let (name, seat) = (printable(&act.by.name), printable(&act.by.seat));
    match (name.trim(), seat.trim()) {
        ("", seat) => seat.to_owned(),
        (name, "") => name.to_owned(),
        (name, seat) => format!("{name} ({seat})"),
    }
}
