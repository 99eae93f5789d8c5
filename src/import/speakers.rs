//! Who speaks: names in titles, in cells and in the lines below, with their offices. A text is a name by its shape
//! alone: capitals, few words, no digits. It must not know what a slot is.

mod titles;

pub(super) use titles::{Told, of_title};

use super::vocabulary::{Plain, Topic, is_word};
use crate::agenda::Speaker;
use crate::agenda::read::slug;

/// Small words within names.
const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "das", "del", "la", "le", "van", "von", "der", "den", "di", "du", "des", "ter", "ten",
    "bin", "al", "el", "y", "e", "san", "st", "af", "zu",
];
/// Speakers by a list of names: `Ana Silva, UFPA; Luís Cruz`, `A. Blanc et B. Noir`.
pub(super) fn list(text: &str) -> Vec<Speaker> {
    let text = text.trim().trim_end_matches(['.', ';', ',']);
    if text.is_empty() || text.len() > 600 {
        return Vec::new();
    }
    parts(text, ';').into_iter().flat_map(group).collect()
}

/// Names with commas between them; behind a name, what is no name is an office.
fn group(text: &str) -> Vec<Speaker> {
    let mut speakers: Vec<Speaker> = Vec::new();
    for part in commas(text) {
        let names: Vec<&str> = ands(part);
        let all = names.iter().all(|name| is_name(name));
        match speakers.last_mut() {
            _ if all => speakers.extend(names.into_iter().filter_map(with_role)),
            Some(last) => {
                let role = last.role.take().map(|role| format!("{role}, ")).unwrap_or_default();
                last.role = Some(format!("{role}{}", part.trim()));
            }
            None => speakers.extend(with_role(part)),
        }
    }
    speakers
}

fn commas(text: &str) -> Vec<&str> {
    parts(text, ',')
}

/// The parts between signs that stand outside of brackets.
fn parts(text: &str, sign: char) -> Vec<&str> {
    let mut depth = 0i32;
    text.split(move |letter: char| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        letter == sign && depth <= 0
    })
    .map(str::trim)
    .filter(|part| !part.is_empty())
    .collect()
}

/// The names that "and" holds together in any language; a Spanish double name stays whole.
fn ands(text: &str) -> Vec<&str> {
    for and in [" et ", " and ", " & ", " y ", " e ", " und ", " + "] {
        let parts: Vec<&str> = text.split(and).map(str::trim).collect();
        if parts.len() > 1 && parts.iter().all(|part| is_name(part)) {
            return parts;
        }
    }
    vec![text.trim()]
}

/// A name with what stands in brackets behind it: `Ada Lovelace (Analytical Engines)`.
fn with_role(text: &str) -> Option<Speaker> {
    let (name, role) = match text.split_once('(') {
        Some((name, role)) => (name.trim(), Some(role.trim_end_matches(')').trim().to_owned())),
        None => (text.trim(), None),
    };
    let name = name.trim_matches(['-', '–', '—', ':', ',', ' ']);
    (!name.is_empty()).then(|| Speaker {
        name: name.to_owned(),
        role: role.filter(|role| !role.is_empty()),
        time: None,
    })
}

/// Whether a text has the shape of a person's name, of two words at least.
pub(super) fn is_name(text: &str) -> bool {
    let name = text.split('(').next().unwrap_or_default().trim();
    if name.is_empty()
        || name.len() > 70
        || name.contains(|letter: char| letter.is_ascii_digit() || "\"“”«»:?!/@#".contains(letter))
    {
        return false;
    }
    let words: Vec<&str> = name.split([' ', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let mut capitals = 0;
    let first = words.first().map(|word| word.to_lowercase()).unwrap_or_default();
    let is_shout = |word: &str| (2..=4).contains(&word.len()) && word.chars().all(char::is_uppercase);
    // "Les migrations" and "BB Tecnologia" name nobody; a name all in capitals does.
    if is_small(&first) || (words.iter().any(|word| is_shout(word)) && !words.iter().all(|word| is_capitals(word))) {
        return false;
    }
    for (at, word) in words.iter().enumerate() {
        let plain = slug(word);
        let is_honour = at == 0 && words.len() > 1 && is_word(Topic::Honour, &plain);
        let bare = ["d'", "d’"].iter().find_map(|elided| word.strip_prefix(elided)).unwrap_or(word);
        let is_capital = bare.chars().next().is_some_and(char::is_uppercase);
        if is_honour {
            capitals += usize::from(is_capital);
        } else if TITLE_WORDS.iter().any(|topic| is_word(*topic, &plain)) {
            return false;
        } else if is_capital {
            let letters = bare.chars().filter(|letter| letter.is_alphabetic()).count();
            if letters == 1 && !bare.ends_with('.') && at + 1 == words.len() {
                return false;
            }
            capitals += 1;
        } else if at == 0 || !PARTICLES.contains(&plain.as_str()) {
            return false;
        }
    }
    (2..=6).contains(&words.len()) && capitals >= 2
}

fn is_capitals(word: &str) -> bool {
    !word.chars().any(char::is_lowercase)
}

fn is_small(word: &str) -> bool {
    is_word(Topic::Small, word)
}

/// What titles say and names do not.
const TITLE_WORDS: [Topic; 7] =
    [Topic::NoName, Topic::Pause, Topic::Opening, Topic::Closing, Topic::Registration, Topic::Talk, Topic::Panel];

/// Names, if the first of a list is one; without a comma all must be.
pub(super) fn names_of(text: &str) -> Vec<Speaker> {
    let first = commas(text).first().is_some_and(|part| ands(part).iter().all(|name| is_name(name)));
    // "Slides, Christof Schöch": a name behind something else.
    let any = commas(text).into_iter().filter(|part| is_name(part)).filter_map(with_role);
    if first { list(text) } else { any.collect() }
}

/// Whether a name has an honour or an initial before it.
fn is_person(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    let is_initial = first.chars().count() == 2 && first.ends_with('.') && first.starts_with(char::is_uppercase);
    is_name(text) && (is_initial || is_word(Topic::Honour, &slug(first)) || first.contains(".E"))
}

/// The most words of a label without a colon.
const LABEL: usize = 3;

/// Whether a line says who: `Président de session : Laurent Simon`, `Avec Ada Lovelace`; then the names.
pub(super) fn labelled(text: &str) -> Option<Vec<Speaker>> {
    let is_who = |label: &str| label.len() <= 40 && Plain::new(label).is(Topic::Who);
    if let Some((label, names)) = text.split_once(':').filter(|(label, _)| is_who(label)) {
        return Some(list(names)).filter(|speakers| !speakers.is_empty() && !label.is_empty());
    }
    let blanks = text.match_indices(' ').map(|(at, _)| at).take(LABEL);
    let names =
        blanks.filter_map(|at| text.split_at_checked(at)).find(|(label, _)| is_who(label)).map(|(_, names)| names)?;
    let speakers = names_of(names);
    (is_name(names) || speakers.len() > 1).then_some(speakers)
}

/// The longest label before a person, in bytes.
const LABEL_BYTES: usize = 40;
/// The longest item that is a person with an office, in bytes.
const ITEM: usize = 120;

/// Who a line of a list names: `Renata Bacalini - El uso de la murga`, `Ddo, un cadre (Xavier Gillard et Pierre Schaus)`.
pub(super) fn of_line(text: &str, is_item: bool) -> Vec<Speaker> {
    for sign in titles::SIGNS {
        if let Some((who, _)) = text.split_once(sign)
            && ands_and_commas(who)
        {
            return list(who);
        }
    }
    if let Some((_, who)) = text.split_once(": ").filter(|(label, who)| {
        label.len() <= LABEL_BYTES && is_person(commas(who).first().copied().unwrap_or_default())
    }) {
        return list(who);
    }
    let brackets = titles::in_brackets(text).map(|told| told.speakers).unwrap_or_default();
    let first = commas(text).first().copied().unwrap_or_default();
    let is_told = is_person(first)
        || (is_name(first) && (is_item || text.split_once(", ").is_some_and(|(_, rest)| is_office(rest))));
    let is_listed = is_name(text) || (text.len() < ITEM && is_told);
    if brackets.is_empty() && is_listed { list(text) } else { brackets }
}

/// Whether a text begins with a word for an office or an organization.
fn is_office(text: &str) -> bool {
    is_word(Topic::NoName, &slug(text.split(' ').next().unwrap_or_default()))
}

fn ands_and_commas(text: &str) -> bool {
    commas(text).iter().all(|part| ands(part).iter().all(|name| is_name(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn names(speakers: &[Speaker]) -> Vec<&str> {
        speakers.iter().map(|speaker| speaker.name.as_str()).collect()
    }

    #[test]
    fn names_have_their_shape() {
        for name in ["Ada Lovelace", "Amb. Bernardino Hugo Saguier", "M. José Miguel Insulza", "Simon de Givry"] {
            assert!(is_name(name), "{name}");
        }
        for other in
            ["Lunch", "Poster Session", "Les migrations", "Talk 2", "Ouverture Générale", "the end", "Workshop Nord"]
        {
            assert!(!is_name(other), "{other}");
        }
    }

    #[test]
    fn lists_of_names_keep_their_offices() {
        let speakers = list("Ana Silva, UFPA; Luís Cruz (Porto; Lisboa)");
        assert_eq!(names(&speakers), ["Ana Silva", "Luís Cruz"]);
        let roles: Vec<_> = speakers.iter().filter_map(|speaker| speaker.role.as_deref()).collect();
        assert_eq!(roles, ["UFPA", "Porto; Lisboa"]);
        assert_eq!(
            names(&list("Xavier Gillard, Pierre Schaus et Vianney Coppé")),
            ["Xavier Gillard", "Pierre Schaus", "Vianney Coppé"]
        );
    }
}
