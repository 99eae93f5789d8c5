//! The report for a terminal: planned and actual of each slot as bars on one time axis, then the lists and the log.
//!
//! It uses no colour, and nothing that a terminal would obey.

use super::account::{Account, Line};
use super::bands::{self, Axis, Band, Stretch};
use super::paper::{Entry, List, Paper, span};
use crate::outlook::RowState;
use crate::words::{Words, shortened, unparted};
use unicode_width::UnicodeWidthStr;

/// The narrowest that is still worth looking at.
const NARROWEST: usize = 60;

/// The report in that many cells.
pub(super) fn text(paper: &Paper, account: &Account, width: usize, words: &Words) -> String {
    let width = width.max(NARROWEST);
    let mut lines = wrapped(&paper.title, width);
    lines.extend(wrapped(&format!("{} – {}", paper.kind, paper.about), width));
    lines.push(String::new());
    lines.extend(paper.summary.iter().flat_map(|sentence| wrapped(sentence, width)));
    lines.extend(picture(paper, account, width, words));
    for list in &paper.lists {
        lines.extend(listed(list, width));
    }
    lines.push(String::new());
    lines.extend(heading(&paper.log_title));
    lines.extend(log(paper, width));
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    lines.join("\n") + "\n"
}

fn heading(title: &str) -> [String; 2] {
    [title.to_owned(), "─".repeat(title.width())]
}

fn listed(list: &List, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    lines.extend(heading(&list.title));
    if list.items.is_empty() {
        lines.push(list.none.clone());
    }
    for item in &list.items {
        let mut marked = wrapped(item, width.saturating_sub(2)).into_iter();
        lines.extend(marked.next().map(|first| format!("• {first}")));
        lines.extend(marked.map(|more| format!("  {more}")));
    }
    lines
}

/// Number, moment and who in columns, what was ruled beside them.
fn log(paper: &Paper, width: usize) -> Vec<String> {
    let widest = |cell: fn(&[String; 4]) -> &String| {
        paper.log.iter().map(|line| cell(&line.cells).width()).max().unwrap_or_default()
    };
    let columns = [widest(|cells| &cells[0]), widest(|cells| &cells[1]), widest(|cells| &cells[2]).min(24)];
    let indent = columns.iter().sum::<usize>() + 6;
    let line = |cells: &[String; 4]| {
        let [turn, at, by, act] = cells;
        let by = shortened(by, columns[2]);
        let [first, second, third] = columns;
        let head = format!("{}  {}  {}  ", padded_left(turn, first), padded_left(at, second), padded(&by, third));
        let mut lines = wrapped(act, width.saturating_sub(indent).max(20));
        if let Some(first) = lines.first_mut() {
            *first = format!("{head}{first}");
        }
        for more in lines.iter_mut().skip(1) {
            *more = format!("{}{more}", " ".repeat(indent));
        }
        lines
    };
    paper.log.iter().flat_map(|logged| line(&logged.cells)).collect()
}

/// The bars of the day.
pub(super) fn picture(paper: &Paper, account: &Account, width: usize, words: &Words) -> Vec<String> {
    let names = Names::of(words);
    let times = account.lines.iter().flat_map(|line| [line.row.planned, line.row.actual, line.row.expected]);
    let widest = times.map(|times| span(times.start, times.end, account, words).width()).max().unwrap_or_default();
    let gutter = 2 + names.widest() + 2 + widest + 2;
    let chart = Chart { axis: Axis::of(account), cells: width.saturating_sub(gutter).max(20), gutter };
    let hours = chart.hours(account, words);
    let mut lines = vec![String::new()];
    lines.extend(heading(&words.text("report-picture")));
    lines.extend(wrapped(&words.text("report-bars"), width));
    lines.push(String::new());
    lines.push(hours.clone());
    for (line, entry) in account.lines.iter().zip(&paper.rows) {
        lines.push(title(entry, width));
        let planned = span(line.row.planned.start, line.row.planned.end, account, words);
        let planned = (names.planned.as_str(), planned, bands::planned(line));
        lines.push(chart.bar(&planned, widest, &names, true));
        let actual = (names.actual(line), took_place(line, account, words), bands::actual(line, account));
        if line.row.state != RowState::Skipped {
            lines.push(chart.bar(&actual, widest, &names, false));
        }
    }
    lines.push(hours);
    lines
}

/// The slot, and at the right how late it closed or will close.
fn title(entry: &Entry, width: usize) -> String {
    let [name, _, actual, lateness] = &entry.cells;
    let verdict = if entry.skipped { actual } else { lateness };
    let name = shortened(name, width.saturating_sub(verdict.width() + 2));
    format!("{}{verdict}", padded(&name, width.saturating_sub(verdict.width())))
}

/// What the two bars of a slot are called.
struct Names {
    planned: String,
    actual: String,
    running: String,
    expected: String,
}

impl Names {
    fn of(words: &Words) -> Self {
        Self {
            planned: words.text("report-bar-planned"),
            actual: words.text("report-bar-actual"),
            running: words.text("report-bar-running"),
            expected: words.text("report-bar-expected"),
        }
    }

    fn widest(&self) -> usize {
        [&self.planned, &self.actual, &self.running, &self.expected]
            .map(|name| name.width())
            .into_iter()
            .max()
            .unwrap_or(0)
    }

    fn actual(&self, line: &Line) -> &str {
        match line.row.state {
            RowState::Upcoming | RowState::Skipped => &self.expected,
            RowState::Running => &self.running,
            RowState::Done => &self.actual,
        }
    }
}

/// The times at which a slot took place, or is expected to.
fn took_place(line: &Line, account: &Account, words: &Words) -> String {
    let times = if line.row.state == RowState::Done { line.row.actual } else { line.row.expected };
    span(times.start, times.end, account, words)
}

struct Chart {
    axis: Axis,
    cells: usize,
    gutter: usize,
}

impl Chart {
    fn units(&self) -> i64 {
        i64::try_from(self.cells).unwrap_or(1)
    }

    /// The full hours above and below the bars.
    fn hours(&self, account: &Account, words: &Words) -> String {
        let agenda = &account.outlook.agenda;
        let mut line = " ".repeat(self.gutter);
        for at in self.axis.hours(agenda, self.units() / 7) {
            let place = self.gutter + usize::try_from(self.axis.place(at, self.units())).unwrap_or_default();
            let label = words.short_time(agenda.time_of_day(at));
            let used = line.width();
            if place >= used.saturating_sub(usize::from(used == self.gutter))
                && place + label.width() <= self.gutter + self.cells + 1
            {
                line.push_str(&" ".repeat(place.saturating_sub(used)));
                line.push_str(&label);
                line.push(' ');
            }
        }
        line
    }

    fn bar(
        &self,
        (name, times, bands): &(&str, String, Vec<Band>),
        widest: usize,
        names: &Names,
        plan: bool,
    ) -> String {
        let head = format!("  {}  {}  ", padded(name, names.widest()), padded_left(times, widest));
        let cells = (0..self.units()).map(|cell| self.cell(cell, bands, plan));
        head + &cells.collect::<String>()
    }

    /// What stands in a cell: what was at its first and at its third quarter.
    fn cell(&self, cell: i64, bands: &[Band], plan: bool) -> char {
        let at = |quarter: i64| {
            let moment = self.axis.moment(cell * 4 + quarter, self.units() * 4);
            bands.iter().rev().find(|band| band.since <= moment && moment < band.until).map(|band| band.what)
        };
        match (at(1), at(3), plan) {
            (Some(Stretch::Stood), _, _) | (_, Some(Stretch::Stood), _) => '×',
            (None, None, _) => ' ',
            (_, Some(Stretch::Qa), true) | (Some(Stretch::Qa), _, true) => '╌',
            (_, _, true) => '─',
            (Some(Stretch::Talk), Some(Stretch::Talk), _) => '█',
            (Some(Stretch::Talk), None, _) => '▌',
            (None, Some(Stretch::Talk), _) => '▐',
            (_, Some(Stretch::Qa), _) | (Some(Stretch::Qa), _, _) => '▒',
            (_, _, false) => '░',
        }
    }
}

fn padded(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(text.width())))
}

fn padded_left(text: &str, cells: usize) -> String {
    format!("{}{text}", " ".repeat(cells.saturating_sub(text.width())))
}

/// A text in lines of that many cells, broken where no line parts anything.
fn wrapped(text: &str, cells: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in unparted(text) {
        let used = line.width();
        if used > 0 && used + 1 + piece.width() > cells {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(piece);
    }
    lines.push(line);
    lines
}
