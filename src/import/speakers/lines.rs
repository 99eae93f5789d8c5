//! Who speaks by a line of text below a row: names beside a sign, before an office, in brackets. It must not know the
//! other lines.

use super::shape::{is_likely, is_name, is_person};
use super::{are_names, commas, list, titles};
use crate::agenda::Speaker;
use crate::agenda::read::slug;
use crate::import::vocabulary::{Topic, is_word};

/// The longest label before a person, in bytes.
const LABEL_BYTES: usize = 40;
/// The longest item that is a person with an office, in bytes.
const ITEM: usize = 120;

/// Who a line of a list names: `Renata Bacalini - El uso de la murga`, `Ddo, un cadre (Xavier Gillard et Pierre Schaus)`.
pub(in crate::import) fn of_line(text: &str, is_item: bool) -> Vec<Speaker> {
    if let Some(told) = super::labels::within(text) {
        return told.speakers;
    }
    if let Some(before) = super::before_topic(text).filter(|before| before.is_sure || is_item) {
        return before.who;
    }
    for sign in titles::SIGNS {
        if let Some((who, _)) = text.split_once(sign)
            && are_names(who)
        {
            return list(who);
        }
        if let Some((_, who)) = text.rsplit_once(sign)
            && !sign.contains(':')
            && are_names(who)
        {
            return list(who);
        }
    }
    if let Some((_, who)) = text.split_once(": ").filter(|(label, who)| {
        label.len() <= LABEL_BYTES && is_person(commas(who).first().copied().unwrap_or_default())
    }) {
        return list(who);
    }
    if let Some(who) = sentence_of_person(text).filter(|_| is_item) {
        return list(who);
    }
    if let Some(who) = titles::done_by(text).filter(|_| text.len() < ITEM) {
        return who;
    }
    let brackets = titles::in_brackets(text).map(|told| told.speakers).unwrap_or_default();
    let first = commas(text).first().copied().unwrap_or_default();
    let is_told = is_person(first)
        || (is_name(first) && (is_item || text.split_once(", ").is_some_and(|(_, rest)| says_more(rest))))
        || is_with_body(text);
    let is_listed = is_name(text) || (text.len() < ITEM && is_told);
    // "Presidente da Câmara, Dr. Rui Sá": the office stands first.
    if let [office, who, ..] = commas(text).as_slice()
        && !is_name(office)
        && is_person(who)
        && text.len() < ITEM
    {
        return list(who);
    }
    if brackets.is_empty() && is_listed { list(text) } else { brackets }
}

/// A person whom more than the shape tells, before where they are from: `Helena Duarte, River Trust`.
fn is_with_body(text: &str) -> bool {
    text.split_once(", ").is_some_and(|(who, rest)| {
        let is_office = rest.split(' ').count() <= OFFICE && !starts_small(rest);
        is_likely(who) && (rest.starts_with(char::is_uppercase) || is_office) && !rest.ends_with(['.', '?', '!'])
    })
}

/// Whether a text begins with a small word, as topics do and offices do not: `do papel ao pixel`.
fn starts_small(text: &str) -> bool {
    let first = text.split(' ').next().map(slug).unwrap_or_default();
    is_word(Topic::Small, &first) || first.len() <= 2
}

/// Whether lines below each other have the habit of names with offices: `Mei Tan, bee keeper`.
pub(in crate::import) fn are_told_below(lines: &[&str]) -> bool {
    let is_told = |text: &&str| {
        let (who, rest) = text.split_once(", ").unwrap_or((text, ""));
        text.len() < ITEM && is_name(who) && !rest.ends_with(['.', '?', '!'])
    };
    let offices = lines.iter().filter(|text| text.contains(", ")).count();
    lines.len() >= 2 && offices >= 1 && lines.iter().all(is_told)
}

/// What stands behind a topic and names a person beyond doubt: `Asthma in 2025. Dr. Joan Prat. Hospital`.
fn sentence_of_person(text: &str) -> Option<&str> {
    let sentences = text.match_indices(". ").filter_map(|(at, sign)| {
        let last = text.get(..at)?.rsplit(' ').next()?;
        let is_end = !is_word(Topic::Honour, &slug(last)) && last.chars().count() > 2;
        text.get(at + sign.len()..).filter(|_| is_end)
    });
    sentences.into_iter().find(|rest| is_person(commas(rest).first().copied().unwrap_or_default()))
}

/// Whether what stands behind a name begins with a word for an office or an organization, or with a topic in quotes.
fn says_more(text: &str) -> bool {
    let mut words = text.split(' ').map(slug);
    text.starts_with(titles::OPENING_QUOTES)
        || words.next().is_some_and(|first| is_word(Topic::NoName, &first))
        || words.take(OFFICE).any(|word| is_word(Topic::Who, &word) && word.len() > 3)
}

/// As many words of an office are looked at for what somebody does: `Conference Chair`.
const OFFICE: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::speakers::tests::names;

    #[test]
    fn lines_of_lists_tell_who_speaks() {
        for (text, is_item, who) in [
            ("Biológicos en 2025. Dr. Joan Prat. Hospital Clínic.", true, vec!["Dr. Joan Prat"]),
            ("Dr. Pablo Iriarte. Presidente de la Sociedad.", false, vec!["Dr. Pablo Iriarte"]),
            ("Rita Veloso, \"Do papel ao pixel\"", false, vec!["Rita Veloso"]),
            ("What readers throw away – Ana Lucía Prieto", false, vec!["Ana Lucía Prieto"]),
            ("Jo Marsden, Conference Chair", false, vec!["Jo Marsden"]),
            ("Rita Veloso, do papel ao pixel", false, vec![]),
            ("Bring a pen. Dr. No is shown at eight.", false, vec![]),
        ] {
            assert_eq!(names(&of_line(text, is_item)), who, "{text}");
        }
    }
}
