//! The rooms and the speakers of a document, which sessions name by number. It must not know when anything takes place.

use crate::agenda::Speaker;
use crate::import::{json, meaning};
use serde_json::Value;
use std::collections::HashMap;

/// Rooms and speakers of a document.
#[derive(Debug, Default)]
pub(super) struct Names {
    rooms: HashMap<String, String>,
    order: Vec<(i64, String)>,
    speakers: HashMap<String, Speaker>,
}

impl Names {
    /// The names that a document says.
    pub(super) fn of(source: &Value) -> Self {
        let mut names = Self::default();
        for (place, room) in json::list(source, "rooms").iter().enumerate() {
            let Some((id, name)) = json::text(room, "id").zip(json::text(room, "name")) else { continue };
            let sort = ["sort", "position"].iter().find_map(|key| room.get(*key)?.as_i64());
            names.order.push((sort.or(i64::try_from(place).ok()).unwrap_or_default(), name.clone()));
            names.rooms.insert(id, name);
        }
        names.order.sort_by_key(|(sort, _)| *sort);
        for speaker in listed(source, "speakers") {
            let id = json::any(speaker, &["id", "code"]);
            if let Some((id, speaker)) = id.zip(self::speaker(speaker)) {
                names.speakers.insert(id, speaker);
            }
        }
        names
    }

    /// The rooms as the document sorts them.
    pub(super) fn rooms_in_order(&self) -> Vec<String> {
        self.order.iter().map(|(_, name)| name.clone()).collect()
    }

    /// The room of a session.
    pub(super) fn room(&self, value: &Value) -> Option<String> {
        let by_id = ["roomId", "room_id"].iter().find_map(|key| self.rooms.get(&json::text(value, key)?));
        let said = || {
            let room = ["room", "roomName", "location", "venue"].iter().find_map(|key| value.get(*key))?;
            json::of(room).or_else(|| json::text(room, "name"))
        };
        by_id.cloned().or_else(said)
    }

    /// The speakers of a session.
    pub(super) fn speakers(&self, value: &Value) -> Vec<Speaker> {
        let all = ["speakers", "persons", "presenters"].iter().find_map(|key| value.get(*key)?.as_array());
        let named = |person: &Value| {
            let id = json::of(person).or_else(|| json::any(person, &["id", "code"]));
            let known = id.as_ref().and_then(|id| self.speakers.get(id)).cloned();
            known.or_else(|| speaker(person)).or_else(|| person.as_str().map(meaning::speaker))
        };
        all.into_iter().flatten().filter_map(named).collect()
    }
}

/// The elements of a list, or the values of a map.
fn listed<'v>(source: &'v Value, key: &str) -> Vec<&'v Value> {
    match source.get(key) {
        Some(Value::Array(elements)) => elements.iter().collect(),
        Some(Value::Object(fields)) => fields.values().collect(),
        _ => Vec::new(),
    }
}

/// A speaker with the line below the name, which is an office where it is short.
fn speaker(value: &Value) -> Option<Speaker> {
    let text = |key: &str| json::text(value, key);
    let full = ["fullName", "full_name", "public_name", "name"].iter().find_map(|key| text(key));
    let parts: Vec<String> = [text("firstName"), text("lastName")].into_iter().flatten().collect();
    let name = full.or_else(|| (!parts.is_empty()).then(|| parts.join(" ")))?;
    let role = ["tagLine", "tagline", "role", "affiliation", "company"].iter().find_map(|key| text(key));
    Some(Speaker { name, role, time: None })
}
