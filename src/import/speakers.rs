//! Who speaks: names in titles, in cells and in the lines below, with their offices. A text is a name by its shape
//! alone: capitals, few words, no digits. It must not know what a slot is.

mod titles;

pub(super) use titles::{Told, behind_comma, of_title};

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
    parts(text, ';').into_iter().map(without_label).flat_map(group).collect()
}

/// Names without what they are there for: `Panellists: Grace Mensah`.
fn without_label(text: &str) -> &str {
    match text.split_once(':') {
        Some((label, names)) if label.len() <= LABEL_BYTES && Plain::new(label).is(Topic::Who) => names.trim(),
        _ => text,
    }
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
    for and in [" et ", " and ", " & ", " y ", " e ", " und ", " + ", " with ", " avec ", " con ", " com "] {
        let parts: Vec<&str> = text.split(and).map(str::trim).collect();
        if parts.len() > 1 && parts.iter().all(|part| is_name(part)) {
            return parts;
        }
    }
    vec![text.trim()]
}

/// A name with what stands behind it: `Ada Lovelace (Analytical Engines)`, `Dra. Ana Vela. Hospital del Mar`.
fn with_role(text: &str) -> Option<Speaker> {
    let (name, role) = before_office(text);
    let name = name.trim_matches(['-', '–', '—', ':', ',', ' ']);
    (!name.is_empty()).then(|| Speaker { name: name.to_owned(), role: role.map(ToOwned::to_owned), time: None })
}

/// A name, and the office in brackets or in a sentence behind it.
fn before_office(text: &str) -> (&str, Option<&str>) {
    let bracket = text.find('(');
    let end = bracket.into_iter().chain(end_of_name(text)).min().unwrap_or(text.len());
    let (name, office) = text.split_at_checked(end).unwrap_or((text, ""));
    let office = if bracket == Some(end) { office.trim_start_matches('(').trim_end_matches(')') } else { office };
    let office = office.trim_matches(['.', ' ']);
    (name.trim(), Some(office).filter(|office| !office.is_empty()))
}

/// What ends with a dot within a name, and is no end of one.
const SHORTENED: [&str; 8] = ["univ", "dept", "inst", "fdez", "hdez", "rguez", "glez", "christ"];

/// Where a name ends that a sentence follows: behind a whole word that is not the first.
fn end_of_name(text: &str) -> Option<usize> {
    text.match_indices(". ").map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).unwrap_or_default();
        let word = before.rsplit(' ').next().unwrap_or_default();
        let is_whole = word.chars().count() >= 3 && word.starts_with(char::is_uppercase) && !is_capitals(word);
        let is_short = |word: &str| is_word(Topic::Honour, &slug(word)) || SHORTENED.contains(&slug(word).as_str());
        let names = before.split(' ').filter(|word| !word.ends_with('.') && !is_short(word)).count();
        is_whole && !is_short(word) && names >= 2
    })
}

/// Whether a text has the shape of a person's name, of two words at least.
pub(super) fn is_name(text: &str) -> bool {
    let (name, _) = before_office(text);
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

/// Whether a text is one word that may be what somebody is called: only a word before it can say so.
fn is_given_name(text: &str) -> bool {
    let plain = slug(text);
    let is_other = is_small(&plain) || TITLE_WORDS.iter().any(|topic| is_word(*topic, &plain));
    let is_one = text.chars().count() >= 3 && text.chars().all(char::is_alphabetic);
    is_one && text.starts_with(char::is_uppercase) && !is_capitals(text) && !is_other
}

/// Whether a name is a word for everybody or nobody: `All`, `TBA`.
pub(super) fn is_nobody(name: &str) -> bool {
    !name.contains(' ') && is_word(Topic::NoName, &slug(name))
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

/// Whether a text is made of names: `Mei Tanaka & Lars Berg`.
pub(super) fn are_names(text: &str) -> bool {
    let parts = commas(text);
    !parts.is_empty() && parts.iter().all(|part| ands(part).iter().all(|name| is_name(name)))
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
    let first = commas(names).first().copied().unwrap_or_default();
    let speakers = names_of(names);
    (is_name(first) || speakers.len() > 1).then_some(speakers)
}

/// The longest label before a person, in bytes.
const LABEL_BYTES: usize = 40;
/// The longest item that is a person with an office, in bytes.
const ITEM: usize = 120;

/// Who a line of a list names: `Renata Bacalini - El uso de la murga`, `Ddo, un cadre (Xavier Gillard et Pierre Schaus)`.
pub(super) fn of_line(text: &str, is_item: bool) -> Vec<Speaker> {
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
    let brackets = titles::in_brackets(text).map(|told| told.speakers).unwrap_or_default();
    let first = commas(text).first().copied().unwrap_or_default();
    let is_told = is_person(first)
        || (is_name(first) && (is_item || text.split_once(", ").is_some_and(|(_, rest)| says_more(rest))));
    let is_listed = is_name(text) || (text.len() < ITEM && is_told);
    if brackets.is_empty() && is_listed { list(text) } else { brackets }
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

    #[test]
    fn lists_of_names_keep_their_offices() {
        let speakers = list("Ana Silva, UFPA; Luís Cruz (Porto; Lisboa)");
        assert_eq!(names(&speakers), ["Ana Silva", "Luís Cruz"]);
        let roles = |speakers: &[Speaker]| -> Vec<String> {
            speakers.iter().filter_map(|speaker| speaker.role.clone()).collect()
        };
        assert_eq!(roles(&speakers), ["UFPA", "Porto; Lisboa"]);
        let speakers = list("Dra. Carmen Vela. Hospital del Mar, Barcelona; Prof. Ana M. Sol. CSIC");
        assert_eq!(names(&speakers), ["Dra. Carmen Vela", "Prof. Ana M. Sol"]);
        assert_eq!(roles(&speakers), ["Hospital del Mar, Barcelona", "CSIC"]);
        assert_eq!(
            names(&list("Moderator: Tunde Ojo; Panellists: Ana Diaz, Yaw Oti")),
            ["Tunde Ojo", "Ana Diaz", "Yaw Oti"]
        );
        assert_eq!(names(&list("Li Na with David Stone")), ["Li Na", "David Stone"]);
        assert_eq!(
            names(&list("Xavier Gillard, Pierre Schaus et Vianney Coppé")),
            ["Xavier Gillard", "Pierre Schaus", "Vianney Coppé"]
        );
    }
}
