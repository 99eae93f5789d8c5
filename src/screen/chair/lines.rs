//! The chair's picture in plain lines, for terminals too small for digits: down to a single row.
//!
//! Where we are, to Q&A, to closing, how late, what Enter does; what is asked takes the place of what is below the times.

use super::rows::{Piece, ends, put, row};
use super::{View, asked, counts, lateness, sentences, told};
use crate::screen::text::cells;
use crate::words::slot_name;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Draws the lines that fit.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, view: &View) {
    if area.height < 3 {
        for (place, pieces) in (0..).zip([times(view), vec![enter(view, area.width)]]) {
            if let Some(line) = row(area, place) {
                put(buffer, line, &pieces);
            }
        }
        return;
    }
    if let Some(line) = row(area, 0) {
        draw_head(buffer, line, view);
    }
    let mut top = 1;
    let counts = counts::counts(view.outlook, view.words);
    let labels = counts::labels(&counts, area.width, |count| cells(&count.text) + 1);
    for (count, label) in counts.iter().zip(labels) {
        let Some(line) = row(area, top) else { break };
        let mut style = view.theme.ink(count.light).add_modifier(Modifier::BOLD);
        if count.filled {
            style = style.add_modifier(Modifier::REVERSED);
        }
        ends(buffer, line, &[(label.to_owned(), view.theme.text())], &[(count.text.clone(), style)]);
        top += 1;
    }
    let below = Rect { y: area.y + top.min(area.height), height: area.height.saturating_sub(top), ..area };
    match view.seat.prompt() {
        Some(prompt) => {
            let panel = asked::panel(prompt, view.outlook, view.seat, view.words, view.theme);
            panel.draw(buffer, below, view.theme);
        }
        None => draw_below(buffer, below, view),
    }
}

/// Everything on one line: `II TALKS 35:00 50:00`.
fn times(view: &View) -> Vec<Piece> {
    let style = view.theme.word(sentences::light(view.outlook)).add_modifier(Modifier::BOLD);
    let counts = counts::counts(view.outlook, view.words);
    let digits: Vec<String> = counts
        .into_iter()
        .map(|count| if count.filled { format!("{} {}", tiny(&count), count.text) } else { count.text })
        .collect();
    vec![
        (digits.join(" "), style),
        (format!(" {}", sentences::phase_word(view.outlook, view.words)), view.theme.text()),
    ]
}

fn tiny(count: &counts::Count) -> &str {
    let [.., tiny] = &count.labels;
    tiny
}

fn enter(view: &View, columns: u16) -> Piece {
    let text = super::enter(view, columns);
    (text, view.theme.accent().add_modifier(Modifier::BOLD))
}

/// Number and phase word; the wall clock if it fits.
fn draw_head(buffer: &mut Buffer, line: Rect, view: &View) {
    let View { outlook, words, theme, .. } = *view;
    let slot = outlook.current_slot().and_then(|slot| slot.number.is_some().then(|| slot_name(slot)));
    let ink = theme.word(sentences::light(outlook)).add_modifier(Modifier::BOLD);
    let word = format!("{} {}", sentences::shape(outlook), sentences::phase_word_tiny(outlook, words));
    let mut left: Vec<Piece> = slot.map(|slot| (format!("{slot} "), theme.accent())).into_iter().collect();
    left.push((word, ink));
    let taken: u16 = left.iter().map(|(text, _)| cells(text)).sum();
    let time = outlook.agenda.time_of_day(outlook.now);
    let clock = [words.clock(time), words.clock_minute(time)];
    let fitting = clock.into_iter().find(|clock| taken + 1 + cells(clock) <= line.width);
    let right: Vec<Piece> = fitting.map(|clock| (clock, theme.text())).into_iter().collect();
    ends(buffer, line, &left, &right);
}

/// Under the times: what is told, how late it is, what Enter does; then the hard point, the readings, the next slot.
fn draw_below(buffer: &mut Buffer, area: Rect, view: &View) {
    let View { outlook, seat, words, theme } = *view;
    let Some(bottom) = area.height.checked_sub(1) else { return };
    if let Some(line) = row(area, bottom) {
        put(buffer, line, &[enter(view, area.width)]);
    }
    let told = told::told(outlook, seat, words, theme).into_iter().take(1).map(|piece| vec![piece]);
    let hard = hard(view, area.width);
    let missed = outlook.hard.as_ref().is_some_and(|hard| hard.conflict().seconds() >= 30);
    let (first, last) = if missed { (hard, None) } else { (None, hard) };
    let mut late = lateness(view);
    if outlook.rehearsal {
        late.push((format!(" · {}", words.text("chair-rehearsal")), theme.accent()));
    }
    let keeps = sentences::keeps(outlook, words).into_iter().map(|text| vec![(text, theme.text())]);
    let fits = |text: &String| cells(text) <= area.width;
    let next = sentences::next(outlook, words).filter(fits).or_else(|| sentences::next_tiny(outlook, words));
    let next = next.map(|text| vec![(text, theme.dim())]);
    let all = std::iter::once(late).chain(told).chain(first).chain(keeps).chain(last).chain(next);
    for (place, pieces) in (0..bottom).zip(all) {
        if let Some(line) = row(area, place) {
            put(buffer, line, &pieces);
        }
    }
}

/// The next hard point: what must happen by when, if that fits.
fn hard(view: &View, columns: u16) -> Option<Vec<Piece>> {
    let whole = told::hard(view.outlook, view.words, view.theme)?;
    let state = whole.first().cloned()?;
    if super::rows::width(&whole) <= usize::from(columns) {
        return Some(whole);
    }
    if cells(&state.0) <= columns {
        return Some(vec![state]);
    }
    let mark: String = state.0.chars().take(2).collect();
    sentences::hard_tiny(view.outlook, view.words).map(|text| vec![(format!("{mark}{text}"), state.1)])
}
