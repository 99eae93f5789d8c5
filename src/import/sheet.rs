//! A settled draft as a sheet of `agenda.toml`. What a person may want to bring back stands there as a remark.
//! It must not know how the text of a sheet looks, and takes all words from its caller.

use super::draft::{Draft, DraftSlot, Why};
use super::settle::DAY;
use crate::agenda::write::{Moment, Row, Sheet};
use crate::duration::{Length, TimeOfDay};
use chrono::NaiveDate;

/// The remarks in a sheet, in the words of some language.
pub trait Remarks {
    /// What stands at the top.
    fn top(&self, draft: &Draft) -> Vec<String>;
    /// What stands before a slot.
    fn slot(&self, slot: &DraftSlot) -> Vec<String>;
    /// What stands before a slot that is only a remark itself.
    fn aside(&self, slot: &DraftSlot, why: &Why) -> Vec<String>;
    /// The title of a meeting that has none.
    fn untitled(&self) -> String;
}

/// The sheet of a draft.
#[must_use]
pub fn sheet(draft: &Draft, remarks: &dyn Remarks) -> Sheet {
    let mut before = None;
    let mut rows: Vec<(Length, Row)> = Vec::new();
    for slot in &draft.slots {
        let Some(row) = row(draft, slot, before, remarks.slot(slot)) else { continue };
        rows.push((slot.start.unwrap_or_default(), row));
        before = slot.end;
    }
    for (slot, why) in draft.aside.iter().filter_map(|aside| Some((aside.slot.as_deref()?, &aside.why))) {
        let whole = DraftSlot { end: slot.end.or(slot.start.map(|start| start + QUARTER)), ..slot.clone() };
        if let Some(row) = row(draft, &whole, None, remarks.aside(slot, why)) {
            rows.push((slot.start.unwrap_or_default(), Row { is_remark: true, ..row }));
        }
    }
    rows.sort_by_key(|(start, _)| *start);
    Sheet {
        remarks: remarks.top(draft),
        title: draft.title.clone().unwrap_or_else(|| remarks.untitled()),
        date: draft.date,
        zone: draft.zone.map(|zone| zone.name().to_owned()),
        venue: draft.venue.clone(),
        language: draft.language.clone(),
        changeover: None,
        signals: None,
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    }
}

/// What a remark lasts that says no length.
const QUARTER: Length = Length::minutes(15);

fn row(draft: &Draft, slot: &DraftSlot, before: Option<Length>, remarks: Vec<String>) -> Option<Row> {
    let (start, end) = (slot.start?, slot.end?);
    let moment = |at: Length| moment(at, draft.date);
    let follows = before == Some(start);
    Some(Row {
        remarks,
        is_remark: false,
        id: None,
        number: slot.number.clone(),
        kind: slot.kind,
        title: slot.title.clone(),
        start: match moment(start) {
            Some(start) => Some(start),
            None if follows => None,
            None => return None,
        },
        qa: slot.qa.map(|qa| moment(qa).unwrap_or(Moment::Lasting(end - qa))),
        end: moment(end).unwrap_or(Moment::Lasting(end - start)),
        min: None,
        min_qa: None,
        hard: slot.hard,
        advance: slot.advance,
        speakers: slot.speakers.clone(),
        description: slot.description.clone(),
        notes: slot.notes.clone(),
    })
}

/// A time since the day's midnight as a file can say it: after the next midnight only with a date.
pub(super) fn moment(at: Length, date: Option<NaiveDate>) -> Option<Moment> {
    let seconds = at.seconds();
    let number = |value: i64| u32::try_from(value).unwrap_or_default();
    let time = TimeOfDay {
        hour: number(seconds / 3600 % 24),
        minute: number(seconds / 60 % 60),
        second: number(seconds % 60),
    };
    if (Length::ZERO..DAY).contains(&at) {
        return Some(Moment::Time(time));
    }
    let day = date?.checked_add_signed(chrono::Duration::days(seconds.div_euclid(DAY.seconds())))?;
    Some(Moment::Dated(day.and_hms_opt(time.hour, time.minute, time.second)?))
}
