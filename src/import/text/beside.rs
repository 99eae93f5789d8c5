//! What stands beside a time and says nothing of the slot: signs, brackets, zones, the same moment in another zone.
//! It must not know the lines around it.

use super::times::Time;

/// What stands between a time and a title.
pub(super) const SEPARATORS: &[char] =
    &[' ', ':', '-', '–', '—', '−', '|', '•', '·', ',', ';', '>', '→', '⇒', '=', '~', '*', '/', '\t', '.', '»'];
/// What encloses a time.
pub(super) const BRACKETS: &[char] = &['(', ')', '[', ']', '{', '}'];
/// Zones that stand behind a time.
const ZONES: &[&str] = &[
    "cet", "cest", "utc", "gmt", "est", "edt", "bst", "pst", "pdt", "cst", "cdt", "wet", "west", "brt", "art", "et",
    "pt",
];

/// A title without the zone of the time before it.
pub(super) fn without_zone(rest: &str) -> &str {
    let zone = zone(rest);
    if zone.is_empty() { rest } else { trim_start(rest.get(zone.len()..).unwrap_or_default()) }
}

/// The zone that a text begins with: `CET`.
fn zone(text: &str) -> &str {
    let word = text.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let is_zone =
        word.len() >= 2 && word.chars().all(char::is_uppercase) && ZONES.contains(&word.to_lowercase().as_str());
    if is_zone { word } else { "" }
}

/// Where the same moment ends that is said once more in another zone: `9:00 UTC / 11:00 CEST`, `9:00 (15:00 CET)`.
pub(super) fn past_other_zone(text: &str, times: &[Time], end: usize) -> usize {
    let past = || {
        let next = times.iter().find(|time| time.span.start >= end)?;
        let between = text.get(end..next.span.start)?.trim_start();
        let zoned = between.get(zone(between).len()..)?;
        let is_beside =
            zoned.contains(['/', '(', '|', '=']) && zoned.trim_matches(SEPARATORS).trim_matches(BRACKETS).is_empty();
        let after = text.get(next.span.end..)?;
        let named = zone(after.trim_start());
        let until = text.len() - after.trim_start().len() + named.len();
        (is_beside && !named.is_empty()).then_some(until)
    };
    past().unwrap_or(end)
}

/// A title without the word that only says how exact the time before it is: `9h15 précises : …`.
pub(super) fn without_precisely(rest: &str) -> &str {
    const PRECISELY: &[&str] = &["sharp", "précises", "pile", "environ", "approx", "en punto", "em ponto", "prompt"];
    let after = PRECISELY.iter().find_map(|word| rest.strip_prefix(word));
    after.filter(|after| after.trim_start().starts_with([':', '-', '–', '—', ',', ')', '|'])).map_or(rest, trim_start)
}

/// A title without signs between the time and it.
pub(super) fn trim_start(rest: &str) -> &str {
    let rest = rest.trim_start_matches(SEPARATORS);
    // What closes before it opens was opened before the time.
    let closes = rest.find([')', ']']).is_some_and(|at| !rest.get(..at).unwrap_or_default().contains(['(', '[']));
    let rest = if closes && rest.starts_with([')', ']']) { rest.get(1..).unwrap_or_default() } else { rest };
    rest.trim_start_matches(SEPARATORS).trim_end()
}

/// Whether a text is the name of a zone, and nothing else.
pub(super) fn is_zone(text: &str) -> bool {
    !text.is_empty() && zone(text) == text
}
