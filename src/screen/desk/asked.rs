//! What is asked at the desk, with what the answer would come to in one line.
//!
//! The questions that other seats ask as well are theirs; here the preview is added.

use crate::duration::{Length, Second};
use crate::outlook::{Coming, HardPoint, Light, Outlook, Preview, RowState};
use crate::screen::chair::panel::Panel;
use crate::screen::chair::rows::Piece;
use crate::screen::chair::{View, asked};
use crate::seat::edit::{Edit, TextOf};
use crate::seat::prompt::Prompt;
use crate::words::{Words, full_name, minutes_late, shortened, slot_name};

/// The cells that a slot's name may take in a question, which has two rows.
const NAME_CELLS: usize = 100;

/// The panel of what is asked.
pub(super) fn panel(prompt: &Prompt, view: &View) -> Panel {
    let View { outlook, seat, words, theme } = *view;
    let mut panel = match prompt {
        Prompt::NoShow { index } => no_show(*index, outlook, words),
        _ => asked::panel(prompt, outlook, seat, words, theme),
    };
    if matches!(prompt, Prompt::Plans(_)) {
        // A plan says itself what it comes to.
        return panel;
    }
    if let Some(preview) = seat.preview(outlook) {
        panel.comes = comes(preview, view);
        if let Ok(coming) = &preview.comes {
            let remarks = coming.remarks.iter().map(|remark| words.remark(remark, &outlook.agenda));
            panel.notes.extend(remarks.map(|text| vec![(text, theme.ink(Light::WrapUp))]));
        }
    } else if changes_nothing(prompt) {
        panel.comes = vec![(words.text("desk-then-nothing"), theme.dim())];
    }
    panel
}

/// Whether what is asked about a value stands at what is so already.
fn changes_nothing(prompt: &Prompt) -> bool {
    let is_first = |edit: &Edit| matches!(edit, Edit::Menu { .. } | Edit::Text { what: TextOf::NewTitle, .. });
    match prompt {
        Prompt::Length { .. } | Prompt::File(_) => true,
        Prompt::Edit(edit) => !is_first(edit),
        _ => false,
    }
}

/// The table itself shows which row it is about, and what the day would be without it.
fn no_show(index: usize, outlook: &Outlook, words: &Words) -> Panel {
    let skipped = outlook.rundown.get(index).is_some_and(|row| row.state == RowState::Skipped);
    // What is cut is the name, not the question around it.
    let slot = outlook.agenda.slot(index).map(full_name).unwrap_or_default();
    let slot = shortened(&slot, NAME_CELLS).into_owned();
    let (name, yes) = if skipped {
        ("desk-restores", "chair-ask-no-show-restore")
    } else {
        ("desk-leaves-out", "chair-ask-no-show-skip")
    };
    Panel {
        title: words.with(name, &[("slot", slot.into())]),
        keys: asked::keys("chair-ask-leave", yes, words),
        yes: asked::tiny(yes, words),
        ..Panel::default()
    }
}

/// `» then: Déjeuner 12:30 kept · end 17:12 → 17:05`.
fn comes(preview: &Preview, view: &View) -> Vec<Piece> {
    let View { outlook, words, theme, .. } = *view;
    match &preview.comes {
        Ok(coming) => {
            let what = then(outlook, coming, words).join(" · ");
            vec![(words.with("desk-then", &[("what", what.into())]), theme.accent())]
        }
        Err(refusal) => {
            let why = words.refusal(refusal, &outlook.agenda);
            vec![(words.with("desk-then-refused", &[("why", why.into())]), theme.ink(Light::WrapUp))]
        }
    }
}

/// The hard point that matters, and the end of the day: as they are, as they would be.
fn then(now: &Outlook, coming: &Coming, words: &Words) -> Vec<String> {
    let then = &*coming.outlook;
    let mut said: Vec<String> = hard_point(now, then, words).into_iter().collect();
    // A point that is missed only then, or still, must not hide behind one that is kept.
    let other = then.hard.as_ref().filter(|hard| {
        let is_it = |was: &HardPoint| (now.slot_id(was.index), was.at_end) == (then.slot_id(hard.index), hard.at_end);
        hard.conflict() >= Length(30) && !now.hard.as_ref().is_some_and(is_it)
    });
    let end = then.end_expected;
    said.extend(
        other
            .filter(|hard| Some(hard.expected) != end)
            .map(|hard| point(hard.index, hard.at_end, hard.planned, hard.expected, then, words)),
    );
    said.extend(end_of_day(now, then, words));
    said
}

/// The hard point that is looked at now, as it would be.
fn hard_point(now: &Outlook, then: &Outlook, words: &Words) -> Option<String> {
    let hard = now.hard.as_ref()?;
    let row = then.agenda.index_of(now.slot_id(hard.index)?).and_then(|index| Some((index, then.rundown.get(index)?)));
    let (index, row) = row?;
    let expected = if hard.at_end { row.expected.end? } else { row.expected.start? };
    Some(point(index, hard.at_end, hard.planned, expected, then, words))
}

fn point(index: usize, at_end: bool, planned: Second, expected: Second, then: &Outlook, words: &Words) -> String {
    let slot = then.agenda.slot(index).map(slot_name).unwrap_or_default();
    let point = [("slot", slot.into()), ("time", words.time_at(&then.agenda, planned).into())];
    let point = words.with(if at_end { "desk-then-point-end" } else { "desk-then-point" }, &point);
    match minutes_late(planned, expected) {
        minutes @ 1.. => {
            let length = words.length(Length::minutes(minutes));
            words.with("desk-then-missed", &[("point", point.into()), ("length", length.into())])
        }
        _ => words.with("desk-then-kept", &[("point", point.into())]),
    }
}

fn end_of_day(now: &Outlook, then: &Outlook, words: &Words) -> Option<String> {
    let (before, after) = now.end_expected.zip(then.end_expected)?;
    let time = |at: Second| words.time_at(&then.agenda, at);
    if minutes_late(before, after) == 0 {
        return Some(words.with("desk-then-end-same", &[("time", time(after).into())]));
    }
    Some(words.with("desk-then-end", &[("before", time(before).into()), ("after", time(after).into())]))
}
