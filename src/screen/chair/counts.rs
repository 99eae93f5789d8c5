//! The two countdowns: to Q&A and to closing, or what stands in their place.
//!
//! They are side by side, under labels, in the largest digits that both fit; plain text where none fit.

use super::sentences::{is_due, name_at};
use crate::agenda::{Kind, Phase};
use crate::duration::{Length, Second};
use crate::outlook::{Current, Light, Outlook, State};
use crate::screen::digits::{self, Face};
use crate::screen::signs::Signs;
use crate::screen::text::cells;
use crate::screen::theme::Theme;
use crate::words::Words;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthStr;

/// One countdown.
pub(crate) struct Count {
    /// What it counts, with the time of day that it counts to; then shorter and shorter.
    pub labels: [String; 3],
    /// The digits.
    pub text: String,
    /// Whether it is a time of day, to which the label leads.
    pub is_time: bool,
    /// Whether it counts up past its end, on a filled field.
    pub filled: bool,
    /// How it is lit.
    pub light: Light,
}

/// The longest labels that fit beside each other, alike for all countdowns; the shortest ones are cut where none fit.
/// A label has so many columns, less what stands beside it on its row.
pub(crate) fn labels(counts: &[Count], columns: u16, beside: fn(&Count) -> u16) -> Vec<&str> {
    let tier = |tier: usize| counts.iter().filter_map(move |count| count.labels.get(tier).map(|label| (count, label)));
    let fits = |place: &usize| tier(*place).all(|(count, label)| cells(label) <= columns.saturating_sub(beside(count)));
    let place = (0..3).find(fits).unwrap_or(2);
    tier(place).map(|(_, label)| label.as_str()).collect()
}

/// The countdowns of the moment, at most two; none where nothing is to come.
pub(crate) fn counts(outlook: &Outlook, words: &Words) -> Vec<Count> {
    match &outlook.current {
        Some(current) => running(current, outlook, words),
        None if outlook.state == State::Adjourned => adjourned(outlook, words).into_iter().collect(),
        None => waiting(outlook, words).into_iter().collect(),
    }
}

fn running(current: &Current, outlook: &Outlook, words: &Words) -> Vec<Count> {
    let light = outlook.light;
    let with_qa = current.phase == Phase::Talk && current.to_qa.is_some();
    let over = current.overtime > Length::ZERO && outlook.state != State::Suspended;
    if with_qa {
        let first = match (over, current.to_qa) {
            (true, _) => over_count("chair-count-talk-over", current, words),
            (false, left) => timed("chair-count-qa", current.opening, left.unwrap_or_default(), light, outlook, words),
        };
        let closing =
            timed("chair-count-closing", Some(current.closing), current.to_close, Light::Calm, outlook, words);
        return vec![first, closing];
    }
    if over {
        return vec![over_count("chair-count-slot-over", current, words)];
    }
    // What follows may be left out, or put off.
    let leads_on = outlook.next.is_some_and(|next| next.expected_start == current.closing);
    let name = match outlook.current_slot().map(|slot| slot.kind) {
        Some(Kind::Break) if leads_on => "chair-count-resumes",
        Some(Kind::Registration) if leads_on => "chair-count-starts",
        _ => "chair-count-closing",
    };
    vec![timed(name, Some(current.closing), current.to_close, light, outlook, words)]
}

fn over_count(name: &str, current: &Current, words: &Words) -> Count {
    Count {
        labels: [words.text(name), words.text("chair-count-over"), words.text("chair-count-over")],
        text: words.countdown(current.overtime),
        is_time: false,
        filled: true,
        light: Light::Overtime,
    }
}

fn timed(name: &str, at: Option<Second>, left: Length, light: Light, outlook: &Outlook, words: &Words) -> Count {
    let short = words.text(name);
    let label = at.map_or_else(
        || short.clone(),
        |at| words.with(&format!("{name}-at"), &[("time", words.time_at(&outlook.agenda, at).into())]),
    );
    let tiny = words.text(&format!("{name}-tiny"));
    Count { labels: [label, short, tiny], text: words.countdown(left), is_time: false, filled: false, light }
}

/// When the session was adjourned, as a time of day: nothing counts any more.
fn adjourned(outlook: &Outlook, words: &Words) -> Option<Count> {
    let at = outlook.end_expected?;
    let text = words.short_time(outlook.agenda.time_of_day(at));
    let label = words.leading_to(&text, "chair-count-adjourned", &[]);
    Some(Count {
        labels: [label.clone(), label.clone(), label],
        text,
        is_time: true,
        filled: false,
        light: Light::Calm,
    })
}

/// While nothing runs: the next start, or how long it has been waited for.
fn waiting(outlook: &Outlook, words: &Words) -> Option<Count> {
    let next = outlook.next.filter(|_| outlook.agenda.days_past(outlook.now) >= 0)?;
    let slot = name_at(&outlook.agenda, next.index);
    if is_due(outlook) {
        let since = next.announced.unwrap_or(next.planned_start).min(outlook.now);
        let time = words.time_at(&outlook.agenda, since);
        return Some(Count {
            labels: [
                words.with("chair-count-due-since", &[("slot", slot.clone().into()), ("time", time.into())]),
                words.with("chair-count-due", &[("slot", slot.clone().into())]),
                words.with("chair-count-due", &[("slot", slot.into())]),
            ],
            text: words.countdown(outlook.now - since),
            is_time: false,
            filled: true,
            light: Light::WrapUp,
        });
    }
    let time = words.time_at(&outlook.agenda, next.expected_start);
    Some(Count {
        labels: [
            words.with("chair-count-slot-starts-at", &[("slot", slot.clone().into()), ("time", time.into())]),
            words.with("chair-count-slot-starts", &[("slot", slot.into())]),
            words.text("chair-count-starts-tiny"),
        ],
        text: words.countdown(next.expected_start - outlook.now),
        is_time: false,
        filled: false,
        light: Light::Calm,
    })
}

/// Draws the countdowns under a row of labels, all in the same face. The area ends with so many rows of margin, which
/// only a filled field takes up: digits that are cut out of it need an edge all round.
pub(crate) fn draw(buffer: &mut Buffer, area: Rect, margin: u16, counts: &[Count], theme: &Theme) {
    let Ok(number) = u16::try_from(counts.len()) else { return };
    let Some(digits_rows) = area.height.checked_sub(1 + margin).filter(|_| number > 0) else { return };
    let width = area.width / number;
    // What lies between two countdowns must be wider than what lies between two digits.
    let side = if width < 24 { 0 } else { (width / 20).max(1) };
    let columns = width.saturating_sub(2 + 2 * side);
    let faces = counts.iter().filter_map(|count| Face::fit_with(theme.signs(), &count.text, columns, digits_rows));
    let rows = faces.map(Face::rows).min().unwrap_or(digits_rows);
    let labels = labels(counts, columns, |_| 0);
    for (place, (count, label)) in (0u16..).zip(counts.iter().zip(labels)) {
        // It is wider than its digits by a column more than what lies beside them on the page: an edge, not a frame.
        let field = Rect { x: area.x + place * width, width, ..area };
        let style = theme.ink(count.light);
        let digits =
            Rect { x: field.x + 1 + side, y: field.y + 1 + (digits_rows - rows) / 2, width: columns, height: rows };
        if count.filled {
            fill(buffer, field, margin, style.add_modifier(Modifier::REVERSED), style.fg, theme);
            // Blanks within words are no part of the field's picture.
            centred(buffer, Rect { height: 1, ..field }, &label.replace(' ', "\u{a0}"), Style::new());
        } else if theme.has_paper(count.light) {
            fill(buffer, field, margin, style, style.bg, theme);
            centred(buffer, Rect { height: 1, ..field }, label, Style::new());
        } else {
            buffer.set_style(digits, style);
            centred(buffer, Rect { height: 1, ..field }, label, theme.dim());
        }
        if digits::draw(buffer, digits, &count.text, theme.signs()).is_none() {
            let middle = Rect { y: digits.y + digits.height / 2, height: digits.height.min(1), ..digits };
            centred(buffer, middle, &count.text, Style::new().add_modifier(Modifier::BOLD));
        }
    }
}

/// Fills a field with a colour, which the style puts behind; of its last row the upper half alone, so that it does not
/// touch what stands below. Where there are no half rows it does: digits without an edge below could not be read.
fn fill(buffer: &mut Buffer, field: Rect, margin: u16, style: Style, colour: Option<Color>, theme: &Theme) {
    let margin = if theme.signs() == Signs::Ascii { 0 } else { margin };
    let whole = Rect { height: field.height - margin.min(field.height), ..field };
    buffer.set_style(whole, style);
    if margin > 0 {
        let edge = "▀".repeat(usize::from(field.width));
        let below = Style { fg: colour, ..theme.text() };
        buffer.set_stringn(field.x, whole.bottom(), edge, usize::from(field.width), below);
    }
}

/// Writes a text in the middle of a row, cut to it.
pub(crate) fn centred(buffer: &mut Buffer, row: Rect, text: &str, style: Style) {
    if row.height == 0 {
        return;
    }
    let text = crate::words::shortened(text, usize::from(row.width));
    let width = u16::try_from(text.width()).unwrap_or(row.width).min(row.width);
    buffer.set_stringn(row.x + (row.width - width) / 2, row.y, text, usize::from(row.width), style);
}
