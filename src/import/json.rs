//! JSON as programs write it, asked with patience: numbers where texts are meant, texts in several languages. It must
//! not know any format.

use super::Fault;
use serde_json::Value;

/// The value that a text is.
///
/// # Errors
/// When it is no JSON.
pub(super) fn parse(text: &str) -> Result<Value, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::Broken(error.to_string()))
}

/// A text by its key: a string or a number, or the first of several languages.
pub(super) fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(of)
}

/// A text by the first of several keys that has one.
pub(super) fn any(value: &Value, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| text(value, key))
}

/// The text that a value is; none, if it says nothing.
pub(super) fn of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(languages) => {
            let known = ["en", "fr", "es", "pt", "de"].iter().find_map(|language| languages.get(*language)?.as_str());
            known.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
        }
        _ => None,
    }
}

/// The elements of a list by its key; none, if there is none.
pub(super) fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A yes or no by its key.
pub(super) fn is(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}
