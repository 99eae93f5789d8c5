//! The recovery plans: the three best first, each with who gives what and what it comes to.
//!
//! Beside each other where there is room for that, else under each other with all of the chosen one. It works nothing
//! out: plans are the outlook's, and their sentences those of [`crate::words`].

use super::chair::panel::Panel;
use super::chair::rows::{Piece, put, row};
use super::text::wrapped;
use super::theme::Theme;
use crate::keymap;
use crate::outlook::{Light, OfferedPlan, Outlook};
use crate::seat::key::Key;
use crate::session::plan::PlanName;
use crate::words::Words;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr;

/// As many plans as are shown at once.
const SHOWN: usize = 3;
/// The least columns that a plan takes beside others.
const CARD: u16 = 30;

/// The plans that are to be seen, the chosen one among them.
fn shown(chosen: PlanName, outlook: &Outlook) -> &[OfferedPlan] {
    let place = outlook.plans.iter().position(|plan| plan.plan == chosen).unwrap_or(0);
    let from = (place + 1).saturating_sub(SHOWN);
    outlook.plans.get(from..outlook.plans.len().min(from + SHOWN)).unwrap_or_default()
}

/// The plans under each other.
pub(crate) fn panel(chosen: PlanName, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let shown = shown(chosen, outlook);
    let widest = shown.iter().map(|plan| words.plan_name(plan.plan).width()).max().unwrap_or(0);
    let line = |plan: &OfferedPlan| -> Vec<Piece> {
        let name = words.plan_name(plan.plan);
        let pad = " ".repeat(widest.saturating_sub(name.width()) + 2);
        vec![(format!("{name}{pad}"), theme.text()), (brief(plan, outlook, words), theme.text())]
    };
    let place = shown.iter().position(|plan| plan.plan == chosen);
    let plan = place.and_then(|place| shown.get(place));
    Panel {
        title: words.need(outlook),
        lines: shown.iter().map(line).collect(),
        chosen: place,
        comes: plan.map(|plan| who_gives(plan, outlook, words, theme)).unwrap_or_default(),
        notes: plan.map(|plan| vec![what_comes(plan, outlook, words, theme)]).unwrap_or_default(),
        keys: keys(outlook, words),
        yes: words.with("chair-ask-tiny", &[("yes", words.text("plans-ask-yes").into())]),
        ..Panel::default()
    }
}

/// Who gives how much, on one line.
pub(crate) fn who_gives(plan: &OfferedPlan, outlook: &Outlook, words: &Words, theme: &Theme) -> Vec<Piece> {
    vec![(words.gives(plan, outlook).join(", "), theme.accent())]
}

/// What it comes to, on one line.
pub(crate) fn what_comes(plan: &OfferedPlan, outlook: &Outlook, words: &Words, theme: &Theme) -> Vec<Piece> {
    vec![(words.comes_to(plan, outlook).join(" · "), style(plan, theme))]
}

/// What it recovers, what it leaves, and the end of the day.
pub(crate) fn brief(plan: &OfferedPlan, outlook: &Outlook, words: &Words) -> String {
    let length = |name: &str, length| words.with(name, &[("length", words.about(length).into())]);
    let recovers = (plan.recovered.seconds() > 0).then(|| length("plans-recovers", plan.recovered));
    let still = (plan.still_late.seconds() > 0).then(|| length("plans-still-late", plan.still_late));
    let end =
        plan.end_expected.map(|end| words.with("plans-end", &[("time", words.time_at(&outlook.agenda, end).into())]));
    [recovers, still, end].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A plan that leaves something missed says so in the colour of it, too.
fn style(plan: &OfferedPlan, theme: &Theme) -> ratatui::style::Style {
    if plan.broken.is_empty() { theme.ink(Light::InTime) } else { theme.ink(Light::WrapUp) }
}

fn keys(outlook: &Outlook, words: &Words) -> String {
    let more = outlook.plans.len().saturating_sub(SHOWN);
    let name = if more > 0 { "plans-ask-keys-more" } else { "plans-ask-keys" };
    let label = |key: Key| keymap::label(key, words).into();
    words.with(name, &[("count", more.into()), ("enter", label(Key::Enter)), ("escape", label(Key::Escape))])
}

/// The plans beside each other, each in a column of its own.
pub(crate) struct Cards {
    title: String,
    /// Of each whether it is chosen, and its lines.
    plans: Vec<(bool, Vec<Piece>)>,
    keys: String,
    columns: u16,
}

impl Cards {
    /// The plans as cards, where so many columns are enough for them.
    pub(crate) fn of(chosen: PlanName, columns: u16, outlook: &Outlook, words: &Words, theme: &Theme) -> Option<Self> {
        let shown = shown(chosen, outlook);
        let number = u16::try_from(shown.len()).ok().filter(|number| *number > 0)?;
        let width = (columns / number).min(46);
        if width < CARD || number < 2 {
            return None;
        }
        let card = |plan: &OfferedPlan| {
            let chosen = plan.plan == chosen;
            (chosen, card(plan, chosen, width.saturating_sub(4), outlook, words, theme))
        };
        Some(Self {
            title: words.need(outlook),
            plans: shown.iter().map(card).collect(),
            keys: keys(outlook, words),
            columns: width,
        })
    }

    /// The rows that they take.
    pub(crate) fn rows(&self) -> u16 {
        let longest = self.plans.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
        u16::try_from(longest + 3).unwrap_or(u16::MAX)
    }

    /// Draws them over what stands in the area.
    pub(crate) fn draw(&self, buffer: &mut Buffer, area: Rect, theme: &Theme) {
        ratatui::widgets::Widget::render(ratatui::widgets::Clear, area, buffer);
        buffer.set_style(area, theme.text());
        let bold = theme.accent().add_modifier(Modifier::BOLD);
        let text = |buffer: &mut Buffer, place: u16, piece: Piece| {
            if let Some(line) = row(area, place) {
                put(buffer, line, &[piece]);
            }
        };
        text(buffer, 0, ("━".repeat(usize::from(area.width)), theme.accent()));
        text(buffer, 1, (format!(" {}", self.title), bold));
        for (column, (chosen, lines)) in (0..).zip(&self.plans) {
            let x = area.x + 1 + column * self.columns;
            let card = Rect { x, width: self.columns.min(area.right().saturating_sub(x)), ..area };
            for (place, piece) in (2..area.height.saturating_sub(1)).zip(lines) {
                let Some(line) = row(card, place) else { break };
                let edge = if *chosen { "▌ " } else { "  " };
                put(buffer, line, &[(edge.to_owned(), bold), piece.clone()]);
            }
        }
        text(buffer, area.height.saturating_sub(1), (format!(" {}", self.keys), theme.dim()));
    }
}

fn card(plan: &OfferedPlan, chosen: bool, columns: u16, outlook: &Outlook, words: &Words, theme: &Theme) -> Vec<Piece> {
    let bold = if chosen { theme.accent() } else { theme.text() }.add_modifier(Modifier::BOLD);
    let mut lines = vec![(words.plan_name(plan.plan), bold)];
    let length = |name: &str, length| words.with(name, &[("length", words.about(length).into())]);
    if plan.recovered.seconds() > 0 {
        lines.push((length("plans-recovers", plan.recovered), theme.text()));
    }
    let sentences = words.gives(plan, outlook).into_iter().map(|text| (text, theme.dim()));
    let comes_to = words.comes_to(plan, outlook).into_iter().map(|text| (text, style(plan, theme)));
    for (text, style) in sentences.chain(comes_to) {
        lines.extend(wrapped(&text, columns, 2).into_iter().map(|line| (line, style)));
    }
    lines
}
