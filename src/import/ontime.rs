//! A project of Ontime, from its first version to its fourth: rundowns of events in milliseconds of a day. What the
//! versions call their parts is read below; here each event becomes a slot. It must not know any other format.

mod rundown;

use super::draft::{Aside, Draft, DraftSlot, Guess, Place, Reading, Why};
use super::settle::DAY;
use super::vocabulary::{Plain, Topic};
use super::{Fault, decode, iso, json, meaning, ours, speakers};
use crate::agenda::{Advance, Hard, Kind};
use crate::duration::Length;
use rundown::{Entry, Rundown};
use serde_json::Value;

/// Reads a project: a draft for each day of each rundown.
///
/// # Errors
/// When it is no JSON, or has no rundown.
pub(super) fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let (text, _) = decode::decode(bytes);
    let project = json::parse(&text)?;
    let rundowns = rundown::rundowns(&project);
    if rundowns.is_empty() {
        return Err(Fault::Lacks("rundown"));
    }
    let labels = labels(&project);
    let title = ["project", "eventData", "event"].iter().find_map(|key| json::text(project.get(*key)?, "title"));
    let are_several = rundowns.len() > 1;
    let mut drafts = Vec::new();
    for rundown in &rundowns {
        let mut base = Draft {
            title: title.clone().or_else(|| rundown.title.clone()),
            day: rundown.title.clone().filter(|_| are_several),
            ..Draft::default()
        };
        if rundown.is_ours() {
            base.date = rundown.title.as_deref().and_then(iso::date);
            base.venue = project.get("project").and_then(|project| json::text(project, "description"));
        }
        drafts.extend(by_day(&base, rundown, &labels));
    }
    Ok(Reading { drafts, ..Reading::default() })
}

/// What the project calls its own fields, by their keys.
fn labels(project: &Value) -> Vec<(String, String)> {
    let fields = ["customFields", "userFields"].iter().find_map(|key| project.get(*key)?.as_object());
    let label = |(key, field): (&String, &Value)| {
        let label = json::text(field, "label").or_else(|| field.as_str().map(ToOwned::to_owned));
        (key.clone(), label.filter(|label| !label.trim().is_empty()).unwrap_or_else(|| key.clone()))
    };
    fields.into_iter().flatten().map(label).collect()
}

/// The drafts of a rundown: one for each of its days, which have no dates.
fn by_day(base: &Draft, rundown: &Rundown<'_>, labels: &[(String, String)]) -> Vec<Draft> {
    let mut days: Vec<(u64, Draft)> = Vec::new();
    let mut aside = Vec::new();
    for entry in rundown::in_order(rundown) {
        let found = slot(&entry, labels);
        match if rundown.is_ours() { found.map(|(day, slot)| (day, of_ours(&entry, slot))) } else { found } {
            Ok((day, slot)) => match days.iter_mut().find(|(known, _)| *known == day) {
                Some((_, draft)) => draft.slots.push(slot),
                None => days.push((day, Draft { slots: vec![slot], ..base.clone() })),
            },
            Err(left) => aside.push(left),
        }
    }
    if days.is_empty() && !aside.is_empty() {
        days.push((0, base.clone()));
    }
    let are_several = days.len() > 1;
    for (day, draft) in &mut days {
        if are_several {
            let title = base.day.as_ref().map(|title| format!("{title}, ")).unwrap_or_default();
            draft.day = Some(format!("{title}{}", *day + 1));
        }
        draft.aside.clone_from(&aside);
    }
    days.into_iter().map(|(_, draft)| draft).collect()
}

/// The night that follows a day ends so.
const DAWN: Length = Length::minutes(6 * 60);

/// The slot that an entry is with its day, from 0, or why it is none.
fn slot(entry: &Entry<'_>, labels: &[(String, String)]) -> Result<(u64, DraftSlot), Aside> {
    let value = entry.value;
    let text = |key: &str| json::text(value, key);
    let title = text("title").unwrap_or_default();
    let place = Place::record(text("cue").unwrap_or_else(|| entry.id.to_owned()), &title);
    let aside = |why: Why, slot: Option<DraftSlot>| Aside { place: place.clone(), why, slot: slot.map(Box::new) };
    match text("type").as_deref() {
        Some("delay") => {
            return Err(aside(Why::Delay(millis(value, "duration").unwrap_or_default()), None));
        }
        Some("group" | "block") => return Err(aside(Why::Heading, None)),
        Some("milestone") => return Err(aside(Why::NoTime, None)),
        _ => {}
    }
    let mut slot = DraftSlot::new(place.clone(), title);
    slot.number = text("cue");
    (slot.start, slot.length) = (millis(value, "timeStart"), millis(value, "duration"));
    slot.length = slot.length.filter(|length| *length > Length::ZERO);
    slot.end = millis(value, "timeEnd").map(|end| end + if Some(end) < slot.start { DAY } else { Length::ZERO });
    slot.speakers = text("presenter").map(|names| speakers::list(&names)).unwrap_or_default();
    slot.description = text("subtitle");
    let mut notes: Vec<String> = text("note").into_iter().collect();
    for (label, text) in fields(value, labels) {
        if !takes(&mut slot, label, &text) {
            notes.push(format!("{label}: {text}"));
        }
    }
    slot.notes = Some(notes.join("\n")).filter(|notes| !notes.is_empty());
    if slot.kind == Kind::Other {
        slot.kind = meaning::kind(&slot.title, "", &slot.speakers);
    }
    rules(value, &mut slot);
    if json::is(value, "skip") {
        return Err(aside(Why::NotHeld, Some(slot)));
    }
    let mut day = entry.day;
    if day > 0 && slot.start < Some(DAWN) && entry.follows_night {
        day -= 1;
        slot.shift(DAY);
        slot.guesses.push(Guess::AfterMidnight);
    }
    Ok((day, slot))
}

/// What the project lets happen at the end of an event.
fn rules(value: &Value, slot: &mut DraftSlot) {
    let is_to_end = json::is(value, "countToEnd")
        || json::is(value, "isTimeToEnd")
        || json::text(value, "timerType").as_deref() == Some("time-to-end");
    if is_to_end && slot.end.is_some() {
        slot.hard = Hard { start: false, end: true };
        slot.guesses.push(Guess::FixedEnd);
    }
    if json::text(value, "endAction").as_deref() == Some("play-next") {
        slot.advance = Some(Advance::Clock);
    }
}

/// What our own projects say, of which nothing is guessed.
fn of_ours(entry: &Entry<'_>, mut slot: DraftSlot) -> DraftSlot {
    let field = |key: &str| entry.value.get("custom").and_then(|custom| json::text(custom, key)).unwrap_or_default();
    slot.speakers = ours::speakers(&field("Speakers"));
    slot.kind = Kind::named(&field("Kind")).unwrap_or(slot.kind);
    slot.hard = Hard::named(&field("Hard")).unwrap_or_default();
    (slot.advance, slot.notes) = (None, None);
    slot.description = json::text(entry.value, "note");
    slot.guesses.retain(|guess| *guess != Guess::FixedEnd);
    slot
}

/// What stands in the project's own fields, by what it calls them.
fn fields<'v>(value: &'v Value, labels: &'v [(String, String)]) -> Vec<(&'v str, String)> {
    let Some(custom) = value.get("custom").and_then(Value::as_object) else {
        let users = labels.iter().filter(|(key, _)| key.starts_with("user"));
        return users.filter_map(|(key, label)| Some((label.as_str(), json::text(value, key)?))).collect();
    };
    let field = |(key, field): (&'v String, &'v Value)| {
        // The third version kept each field as an object first.
        let text = field.get("value").map_or_else(|| json::of(field), json::of)?;
        let label = labels.iter().find(|(known, _)| known == key).map_or(key.as_str(), |(_, label)| label);
        Some((label, text))
    };
    custom.iter().filter_map(field).collect()
}

/// Whether a slot takes up what a field says, as those do that our own export fills.
fn takes(slot: &mut DraftSlot, label: &str, text: &str) -> bool {
    let plain = Plain::new(label);
    if let Some(opens) = iso::clock(text).filter(|_| plain.is(Topic::Questions)) {
        slot.qa = Some(opens + if Some(opens) < slot.start { DAY } else { Length::ZERO });
    } else if plain.is(Topic::Who) && slot.speakers.is_empty() {
        slot.speakers = speakers::list(text);
    } else if let Some(kind) = Kind::named(text).filter(|_| plain.words() == "kind") {
        slot.kind = kind;
    } else {
        return false;
    }
    true
}

/// A length in milliseconds.
fn millis(value: &Value, key: &str) -> Option<Length> {
    let number = value.get(key)?;
    let millis = number.as_i64().or_else(|| number.as_f64().filter(|float| float.abs() < 1e12).map(whole))?;
    Some(Length(millis / 1000)).filter(|length| length.abs() <= DAY)
}

#[expect(clippy::cast_possible_truncation, reason = "the caller looked at its size")]
fn whole(float: f64) -> i64 {
    float as i64
}
