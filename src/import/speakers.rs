//! Who speaks: names in titles, in cells and in the lines below, with their offices. What a name looks like, what
//! labels say and where names stand are modules of their own. It must not know what a slot is.

mod before;
mod labels;
mod lines;
mod shape;
mod titles;

pub(super) use before::before_topic;
pub(super) use labels::labelled;
pub(super) use lines::{are_told_below, of_line};
pub(super) use shape::{is_name, is_nobody};
pub(super) use titles::{Told, behind_colon, behind_comma, of_title};

use super::vocabulary::{Topic, is_word};
use crate::agenda::Speaker;
use crate::agenda::read::slug;
use shape::{is_capitals, may_be_name};

/// Speakers by a list of names: `Ana Silva, UFPA; Luís Cruz`, `A. Blanc et B. Noir`.
pub(super) fn list(text: &str) -> Vec<Speaker> {
    let text = text.trim().trim_end_matches(['.', ';', ',']);
    if text.is_empty() || text.len() > 600 {
        return Vec::new();
    }
    parts(text, ';').into_iter().map(labels::without).flat_map(group).collect()
}

/// Names with commas between them; behind a name, what is no name is an office.
fn group(text: &str) -> Vec<Speaker> {
    let mut speakers: Vec<Speaker> = Vec::new();
    for part in commas(text) {
        let names: Vec<&str> = ands(without_and(part));
        let all = names.iter().all(|name| may_be_name(name));
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

/// A part of a list without the "and" before the last: `A, B, and C`.
fn without_and(part: &str) -> &str {
    ["and ", "et ", "y ", "e ", "& "].iter().find_map(|and| part.strip_prefix(and)).unwrap_or(part)
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
    for and in [" et ", " and ", " & ", " y ", " e ", " und ", " + ", " with ", " avec ", " con ", " com ", " / "] {
        if !text.contains(and) {
            continue;
        }
        let parts: Vec<&str> = text.split(and).map(str::trim).collect();
        if parts.iter().all(|part| may_be_name(part)) {
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

fn is_shortened(word: &str) -> bool {
    SHORTENED.contains(&word)
}

/// Where a name ends that a sentence follows: behind a whole word that is not the first.
fn end_of_name(text: &str) -> Option<usize> {
    text.match_indices(". ").map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).unwrap_or_default();
        let word = before.rsplit(' ').next().unwrap_or_default();
        let is_whole = word.chars().count() >= 3 && word.starts_with(char::is_uppercase) && !is_capitals(word);
        let is_short = |word: &str| is_word(Topic::Honour, &slug(word)) || is_shortened(&slug(word));
        let names = before.split(' ').filter(|word| !word.ends_with('.') && !is_short(word)).count();
        is_whole && !is_short(word) && names >= 2
    })
}

/// Names, if the first of a list is one; without a comma all must be.
pub(super) fn names_of(text: &str) -> Vec<Speaker> {
    let first = commas(text).first().is_some_and(|part| ands(part).iter().all(|name| is_name(name)));
    // "Slides, Christof Schöch": a name behind something else.
    let any = commas(text).into_iter().filter(|part| is_name(part)).filter_map(with_role);
    if first { list(text) } else { any.collect() }
}

/// Whether a text is a name, with an office behind it or not: `Camille Rousseau, EHESS`.
pub(super) fn begins_with_name(text: &str) -> bool {
    commas(text).first().is_some_and(|part| ands(part).iter().all(|name| is_name(name)))
}

/// Whether a text is made of names: `Mei Tanaka & Lars Berg`.
pub(super) fn are_names(text: &str) -> bool {
    let parts = commas(text);
    !parts.is_empty() && parts.iter().all(|part| ands(without_and(part)).iter().all(|name| is_name(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn names(speakers: &[Speaker]) -> Vec<&str> {
        speakers.iter().map(|speaker| speaker.name.as_str()).collect()
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
