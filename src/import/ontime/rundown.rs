//! Where the versions of Ontime keep their entries, and on which day each of them is. It must not know what an entry
//! means.

use crate::import::json;
use serde_json::Value;

/// A rundown of a project.
#[derive(Debug)]
pub(super) struct Rundown<'v> {
    pub(super) title: Option<String>,
    value: &'v Value,
}

/// An entry of a rundown.
#[derive(Debug)]
pub(super) struct Entry<'v> {
    pub(super) id: &'v str,
    pub(super) value: &'v Value,
    /// Its day, from 0.
    pub(super) day: u64,
    /// Whether the entry before it went on into the night.
    pub(super) follows_night: bool,
}

impl Rundown<'_> {
    /// Whether we exported it.
    pub(super) fn is_ours(&self) -> bool {
        json::text(self.value, "id").as_deref() == Some("adjourn")
    }
}

/// The rundowns of a project: several since the fourth version, one before.
pub(super) fn rundowns(project: &Value) -> Vec<Rundown<'_>> {
    if let Some(rundowns) = project.get("rundowns").and_then(Value::as_object) {
        return rundowns.values().map(|value| Rundown { title: json::text(value, "title"), value }).collect();
    }
    let lone = project.get("entries").is_some_and(Value::is_object).then_some(project);
    let value = ["rundown", "events"].iter().find_map(|key| project.get(*key)).or(lone);
    value.into_iter().map(|value| Rundown { title: json::text(value, "title"), value }).collect()
}

/// The entries in their order; those of a group follow it.
pub(super) fn in_order<'v>(rundown: &Rundown<'v>) -> Vec<Entry<'v>> {
    let mut clock = Clock::default();
    let mut entries = Vec::new();
    if let Some(list) = rundown.value.as_array() {
        entries.extend(list.iter().map(|value| clock.entry(id(value), value)));
        return entries;
    }
    let known = rundown.value.get("entries").and_then(Value::as_object);
    let find = |id: &str| known.and_then(|known| known.get_key_value(id));
    for name in json::list(rundown.value, "order").iter().filter_map(Value::as_str) {
        let Some((name, value)) = find(name) else { continue };
        entries.push(clock.entry(name, value));
        let inner = json::list(value, "entries").iter().chain(json::list(value, "events"));
        for (name, value) in inner.filter_map(Value::as_str).filter_map(find) {
            entries.push(clock.entry(name, value));
        }
    }
    entries
}

fn id(value: &Value) -> &str {
    value.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// How late it is and on which day, as it is led through the entries.
#[derive(Debug, Default)]
struct Clock {
    day: u64,
    start: Option<i64>,
    end: i64,
}

/// Six in the evening and six in the morning, in milliseconds.
const EVENING: i64 = 18 * 3_600_000;
const DAWN: i64 = 6 * 3_600_000;
const WHOLE: i64 = 24 * 3_600_000;

impl Clock {
    /// An entry with its day: as it says, else the next day where the evening turns into a morning.
    fn entry<'v>(&mut self, id: &'v str, value: &'v Value) -> Entry<'v> {
        let number = |key: &str| value.get(key).and_then(Value::as_i64).filter(|number| (0..=WHOLE).contains(number));
        let is_event = value.get("type").is_none_or(|sort| sort == "event") && !json::is(value, "skip");
        let start = number("timeStart").filter(|_| is_event);
        let said = value.get("dayOffset").and_then(Value::as_u64).filter(|day| *day < 1_000);
        let turned = start.is_some_and(|start| start < DAWN && self.start.is_some_and(|before| before >= EVENING));
        let day = said.unwrap_or(self.day + u64::from(turned));
        let follows_night = day > 0 && (day == self.day || self.end >= EVENING);
        if let Some(start) = start {
            let end = number("timeEnd").unwrap_or(start);
            self.day = day;
            (self.start, self.end) = (Some(start), if end < start { WHOLE } else { end });
        }
        Entry { id, value, day, follows_night }
    }
}
