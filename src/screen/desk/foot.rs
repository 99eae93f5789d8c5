//! The foot of the desk's picture: what must not be overlooked, the next hard point, the ledger, and the keys that
//! matter now. The last rows always say the keys.

use super::told_rows;
use crate::agenda::Phase;
use crate::duration::Length;
use crate::keymap;
use crate::outlook::{Light, RowState, State};
use crate::screen::chair::View;
use crate::screen::chair::rows::{Piece, ends, row, width};
use crate::screen::chair::{in_rows, sentences, told};
use crate::screen::text::cells;
use crate::seat::intent::Intent;
use crate::seat::key::Key;
use crate::seat::rows::{phases, timed};
use crate::seat::undoing::Undoing;
use crate::words::{Words, printable, shortened, slot_name};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// A row of the foot: at its left, and at its right end.
pub(super) type Row = (Vec<Piece>, Vec<Piece>);

/// The rows, the most important last.
pub(super) fn rows(area: Rect, view: &View) -> Vec<Row> {
    let View { outlook, words, theme, .. } = *view;
    let tall = area.height >= 12;
    let keys = keys(area, view);
    // Where there are few rows, the keys stay.
    let room = usize::from(area.height / 2).saturating_sub(keys.len());
    let most_told = if tall { 4 } else { 2 };
    let mut rows: Vec<Row> = told_rows(area.width, most_told, view).into_iter().map(|row| (row, Vec::new())).collect();
    let ledger =
        sentences::ledger(outlook, words, area.width).map(|text| vec![(text, theme.text())]).unwrap_or_default();
    match told::hard(outlook, words, theme) {
        Some(hard) if width(&hard) + width(&ledger) + 3 <= usize::from(area.width) => rows.push((hard, ledger)),
        hard => {
            let hard = in_rows(hard.unwrap_or_default(), area.width, room.saturating_sub(rows.len()));
            rows.extend(hard.into_iter().map(|hard| (hard, Vec::new())));
            if tall && !ledger.is_empty() {
                rows.push((ledger, Vec::new()));
            }
        }
    }
    if tall {
        rows.extend(promise(view).map(|promise| (vec![promise], Vec::new())));
    }
    rows.truncate(room);
    rows.extend(keys);
    rows
}

/// What the latest plan promised, as long as that is not settled; that it is broken, until another is adopted.
fn promise(view: &View) -> Option<Piece> {
    let View { outlook, words, theme, .. } = *view;
    let promise = outlook.promises.last()?;
    let broken = promise.broken_by() >= Length(30);
    let style = if broken { theme.word(Light::Overtime) } else { theme.dim() };
    (broken || !promise.is_over).then(|| (words.promise(promise, outlook), style))
}

/// Draws them.
pub(super) fn draw(buffer: &mut Buffer, area: Rect, rows: &[Row]) {
    for (place, (left, right)) in (0..).zip(rows) {
        let Some(line) = row(area, place) else { break };
        ends(buffer, line, left, right);
    }
}

/// The keys that matter now: those for the row that is pointed at, then those for the day.
fn keys(area: Rect, view: &View) -> Vec<Row> {
    let View { words, theme, .. } = *view;
    let bold = theme.accent().add_modifier(Modifier::BOLD);
    let help = vec![(words.text("chair-hint-help"), theme.dim())];
    let room = usize::from(area.width).saturating_sub(width(&help) + 2);
    if area.height < 10 {
        let all: Vec<String> = of_row(view).into_iter().take(2).chain(of_day(view, room / 2)).collect();
        return vec![(vec![(joined(&all, room), bold)], help)];
    }
    let row = joined(&of_row(view), usize::from(area.width));
    let day = joined(&of_day(view, room / 2), room);
    vec![(vec![(row, bold)], Vec::new()), (vec![(day, theme.accent())], help)]
}

/// As many as fit, the first ones first.
fn joined(hints: &[String], room: usize) -> String {
    let mut line = String::new();
    for hint in hints {
        let longer = if line.is_empty() { hint.clone() } else { format!("{line} · {hint}") };
        if usize::from(cells(&longer)) > room && !line.is_empty() {
            break;
        }
        line = longer;
    }
    line
}

fn after(key: Key, act: &str, words: &Words) -> String {
    sentences::after_key(key, act, words)
}

/// What Enter and the letters do with the row that is pointed at.
pub(super) fn of_row(view: &View) -> Vec<String> {
    let View { outlook, seat, words, .. } = *view;
    if keymap::intent(seat.kind(), Key::Enter) == Some(Intent::Next) {
        return vec![sentences::enter(outlook, words, u16::MAX)];
    }
    let state = seat.pointed(outlook).and_then(|index| outlook.rundown.get(index)).map(|row| row.state);
    let mut hints: Vec<String> = enter_act(view).map(|act| after(Key::Enter, &act, words)).into_iter().collect();
    let arrows = format!("{} {}", keymap::label(Key::Up, words), keymap::label(Key::Down, words));
    hints.push(words.with("chair-enter", &[("key", arrows.into()), ("act", words.text("desk-key-point").into())]));
    if state == Some(RowState::Upcoming) {
        hints.push(after(Key::Char('s'), &words.text("desk-key-skip"), words));
    }
    if state.is_some_and(|state| state != RowState::Done) {
        hints.push(after(Key::Char('e'), &words.text("desk-key-change"), words));
    }
    let pointed = seat.pointed(outlook).and_then(|index| outlook.agenda.slot(index));
    let talks = phases_of(view).contains(&Phase::Talk);
    if talks && pointed.is_some_and(|slot| slot.has_qa() && timed(slot).next().is_some()) {
        hints.push(after(Key::Char('a'), &words.text("desk-key-missing"), words));
    }
    if matches!(outlook.state, State::Before | State::Holding) {
        hints.push(after(Key::Char('p'), &words.text("desk-key-put-off"), words));
    }
    hints
}

/// The phases of the row that is pointed at whose length can still be said.
fn phases_of(view: &View) -> Vec<Phase> {
    view.seat.pointed(view.outlook).map(|index| phases(index, view.outlook)).unwrap_or_default()
}

/// What Enter does with the row that is pointed at; nothing where that is over.
fn enter_act(view: &View) -> Option<String> {
    let View { outlook, seat, words, .. } = *view;
    let index = seat.pointed(outlook)?;
    let slot = outlook.agenda.slot(index)?;
    let name = match outlook.rundown.get(index)?.state {
        RowState::Skipped => "desk-key-restore",
        RowState::Upcoming | RowState::Running if !phases(index, outlook).is_empty() => "desk-key-length",
        RowState::Running => "desk-key-overrun",
        RowState::Upcoming | RowState::Done => return None,
    };
    Some(words.with(name, &[("slot", slot_name(slot).into())]))
}

/// What matters most on a single row of so many columns: what Enter does, and that lost time can be recovered.
pub(super) fn in_short(columns: u16, view: &View) -> String {
    let View { outlook, seat, words, .. } = *view;
    if keymap::intent(seat.kind(), Key::Enter) == Some(Intent::Next) {
        return sentences::enter(outlook, words, columns);
    }
    let Some(act) = enter_act(view) else {
        return recover(view).unwrap_or_else(|| words.text("chair-hint-help"));
    };
    let whole = after(Key::Enter, &act, words);
    let short = words.with("chair-enter-tiny", &[("act", act.into())]);
    let with_more = recover(view).map(|recover| format!("{short} · {recover}"));
    let best = with_more.into_iter().chain([whole]).find(|text| cells(text) <= columns);
    best.unwrap_or(short)
}

/// That there are plans, where there are.
fn recover(view: &View) -> Option<String> {
    let is_late = !view.outlook.plans.is_empty();
    is_late.then(|| after(Key::Char('r'), &view.words.text("desk-key-recover"), view.words))
}

/// What can be done about the day: taking back the latest act, and seeing what there is to see.
fn of_day(view: &View, room: usize) -> Vec<String> {
    let View { outlook, seat, words, .. } = *view;
    let undo = undo(view, room);
    let running = outlook.current_slot().filter(|_| outlook.state == State::Running);
    let running = running.map(|slot| words.with("desk-key-mark", &[("slot", slot_name(slot).into())]));
    let running = running.map(|act| after(Key::Char('o'), &act, words));
    let see = [('d', "desk-key-ledger"), ('l', "desk-key-log"), ('m', "desk-key-message")];
    let see = see.into_iter().filter(|(key, _)| keymap::intent(seat.kind(), Key::Char(*key)).is_some());
    let see = see.map(|(key, name)| after(Key::Char(key), &words.text(name), words));
    let file =
        (!seat.news_of_file(outlook).is_empty()).then(|| after(Key::Char('f'), &words.text("desk-key-file"), words));
    recover(view).into_iter().chain(undo).chain(file).chain(running).chain(see).collect()
}

/// `u` with what it would take back, and whose that was.
fn undo(view: &View, room: usize) -> Option<String> {
    let View { outlook, seat, words, .. } = *view;
    let act = match seat.undoing(outlook)? {
        Undoing::Act(act) => act,
        Undoing::Message(text) => {
            let text = shortened(&printable(text), room.saturating_sub(30).max(8)).into_owned();
            return Some(after(Key::Char('u'), &words.with("desk-key-undo-message", &[("text", text.into())]), words));
        }
        Undoing::Blackout => return Some(after(Key::Char('u'), &words.text("desk-key-undo-blackout"), words)),
    };
    let name = (act.by.name != seat.signs()).then(|| printable(&act.by.name).into_owned());
    let said = words.act_in(act, outlook);
    let room = room.saturating_sub(12 + name.as_deref().map_or(0, |name| usize::from(cells(name)) + 3));
    let said = shortened(&said, room.max(8)).into_owned();
    let hint = match name {
        None => words.with("desk-key-undo", &[("act", said.into())]),
        Some(name) => words.with("desk-key-undo-of", &[("act", said.into()), ("name", name.into())]),
    };
    Some(after(Key::Char('u'), &hint, words))
}
