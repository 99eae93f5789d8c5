//! Who speaks by a title: in quotes, in brackets, behind a word or a sign. It must not know the lines around it.

use super::shape::{is_given_name, is_likely, is_name, is_person};
use super::{ands, are_names, commas, labels, list, names_of, with_role};
use crate::agenda::Speaker;
use crate::agenda::read::slug;
use crate::import::vocabulary::{Plain, Topic, is_given, is_word};

/// What a title says of its speakers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct Told {
    /// The title without them.
    pub(in crate::import) title: String,
    /// Who speaks.
    pub(in crate::import) speakers: Vec<Speaker>,
}

/// Takes the speakers out of a title, as far as it is clear who speaks and what remains.
pub(in crate::import) fn of_title(title: &str) -> Told {
    // "Bees. Modera: Ana Gil": what labels say is no part of the title.
    if let Some(found) = labels::within(title).filter(|found| !found.before.is_empty()) {
        let rest = [found.before, found.after].join(" ");
        let told = unlabelled(rest.trim());
        return Told { title: told.title, speakers: [told.speakers, found.speakers].concat() };
    }
    unlabelled(title)
}

fn unlabelled(title: &str) -> Told {
    quoted(title)
        .or_else(|| in_brackets(title))
        .or_else(|| behind_word(title))
        .or_else(|| behind_sentence(title))
        .or_else(|| behind_sign(title))
        .unwrap_or_else(|| Told { title: title.to_owned(), speakers: Vec::new() })
}

pub(super) const OPENING_QUOTES: &[char] = &['“', '”', '"', '«', '„', '‘'];
const CLOSING_QUOTES: &[char] = &['”', '"', '»', '“', '’'];

/// `Carlos Costa “Computer-aided design”`, `“Design” (Carlos Costa)`
fn quoted(title: &str) -> Option<Told> {
    let open = title.find(OPENING_QUOTES)?;
    let (before, rest) = title.split_at_checked(open)?;
    let inner = rest.trim_start_matches(OPENING_QUOTES);
    let close = inner.rfind(CLOSING_QUOTES)?;
    let (said, after) = inner.split_at_checked(close)?;
    let after = after.trim_start_matches(CLOSING_QUOTES).trim();
    let names = before.trim().trim_end_matches([':', '-', '–', ',']);
    let told = |speakers: Vec<Speaker>, title: &str| {
        let is_told = !speakers.is_empty() && !said.trim().is_empty();
        is_told.then(|| Told { title: title.trim().to_owned(), speakers })
    };
    if names.is_empty() {
        let who = after.trim_matches(['(', ')', '-', '–', '—', ',', ' ']);
        if let Some(found) = told(names_of(who), said) {
            return Some(found);
        }
    }
    // `Opening lecture: "Libraries". Dr. Norma Paz (UNLP)`: who stands behind, and the title stays whole.
    let behind = after.trim_matches(['.', ',', ';', '-', '–', '—', ' ']);
    if is_person(commas(behind).first().copied().unwrap_or_default()) {
        return told(list(behind), title);
    }
    // `Launch of "Papers", by Ana Sol`
    let led = format!(" {behind}");
    let by = [" de ", " by ", " par ", " por ", " of "].iter().find_map(|of| Some(led.split_once(of)?.1));
    if let Some(who) = by.filter(|who| commas(who).first().is_some_and(|first| is_likely(first))) {
        return told(list(who), title);
    }
    if after.is_empty() && ands(names).iter().all(|name| is_name(name)) {
        return told(list(names), said);
    }
    None
}

/// `Talk (Bryan Oliver, BB Tecnologia)`
pub(super) fn in_brackets(title: &str) -> Option<Told> {
    let inner = title.trim_end().trim_end_matches('.').strip_suffix(')')?;
    let open = inner.rfind('(').filter(|open| *open > 0)?;
    let (before, who) = (inner.get(..open)?.trim(), inner.get(open + 1..)?);
    // "Opening: Ana Pérez (Diputación de Teruel)": where the name is out of brackets, they hold an office.
    let named = SIGNS.iter().fold(vec![before], split_all).last().map(|last| last.trim()).unwrap_or_default();
    if is_likely(named) && before.len() > named.len() {
        return None;
    }
    let speakers = names_of(who);
    (!speakers.is_empty() && !before.is_empty()).then(|| Told { title: before.to_owned(), speakers })
}

/// Words that lead to who speaks, and those behind which one name alone is somebody.
const WITH: [&str; 18] = [
    ". Preside ",
    ". Modera ",
    ". Presenta ",
    ". Imparte ",
    ", preside ",
    ", modera ",
    ", presenta ",
    ", imparte ",
    " entre ",
    " con ",
    " com ",
    " avec ",
    " with ",
    " by ",
    " par ",
    " por ",
    " w/ ",
    " a cargo de ",
];
const DONE_BY: [&str; 24] = [
    " given by ",
    " facilitated by ",
    " introduced by ",
    " modéré par ",
    " modérée par ",
    " présidé par ",
    " présidée par ",
    " impartido por ",
    " moderada por ",
    " ministrada por ",
    " mediada por ",
    " a cargo de ",
    " presented by ",
    " moderated by ",
    " chaired by ",
    " hosted by ",
    " led by ",
    " animé par ",
    " animée par ",
    " présenté par ",
    " présentée par ",
    " apresentado por ",
    " apresentada por ",
    " w/ ",
];

/// `Taller 1 con Alejandro Scherzer`, `Talk by Ada Lovelace`: the title keeps the words.
fn behind_word(title: &str) -> Option<Told> {
    let mut places: Vec<(usize, usize)> =
        WITH.iter().flat_map(|word| title.match_indices(word).map(|(at, word)| (at, at + word.len()))).collect();
    places.sort_unstable();
    let ends = places.iter().skip(1).map(|(at, _)| *at).chain([title.len()]);
    // "Table ronde animée par Sophie Lang, avec Léo Martin": each word brings names up to the next.
    let named = places.iter().zip(ends).filter_map(|((_, from), to)| {
        let who = title.get(*from..to)?;
        let first = who.split(['(', ',', ';']).next().unwrap_or_default().trim();
        let is_done_by = DONE_BY.iter().any(|word| title.get(..*from).is_some_and(|led| led.ends_with(word)));
        let alone = is_done_by && is_given_name(first);
        (alone || ands(first).iter().all(|name| is_name(name))).then_some(who)
    });
    let speakers: Vec<Speaker> = named.flat_map(list).collect();
    (!speakers.is_empty()).then(|| Told { title: title.to_owned(), speakers })
}

/// `Exposé invité - Thomas Schiex`, `Espacio de Inspiración: Marta Romera / …`: the title stays whole.
fn behind_sign(title: &str) -> Option<Told> {
    let keep = |speakers: Vec<Speaker>| (!speakers.is_empty()).then(|| Told { title: title.to_owned(), speakers });
    // "Roadmap – Wei Zhang / Leila Haddad" names two, "Acts / Talk: Ana Sol / Songs" one between other things.
    let parts = title.contains(" / ").then(|| title.split(" / ")).into_iter().flatten();
    for part in std::iter::once(title).chain(parts) {
        for sign in SIGNS {
            let Some((before, after)) = part.rsplit_once(sign) else { continue };
            let after = after.trim();
            if let Some(speakers) = labels::led(after).filter(|_| !before.trim().is_empty()) {
                return keep(speakers);
            }
            let first = commas(after).first().copied().unwrap_or_default();
            let is_told = !before.trim().is_empty() && ands(first).iter().all(|name| is_name(name));
            // "Finance - Bob"
            if let Some(who) = behind_office(after).filter(|_| !sign.contains(':')) {
                return keep(list(who));
            }
            let is_alone = !sign.contains(':') && is_given(&slug(after)) && is_given_name(after);
            if is_told && may_name(before, after, sign) || is_small_surname(before, first) || is_alone {
                return keep(list(after));
            }
        }
        // "Keynote – Dr. Samir Gupta: Graphs", "Welcome, Mayor Linda Ortiz": there a name must be a person's beyond doubt.
        let between =
            part.split([':', '«', '“', '"', ',', ';']).flat_map(|piece| SIGNS.iter().fold(vec![piece], split_all));
        let persons = between.skip(1).map(str::trim).filter(|name| is_person(name));
        if let Some(found) = keep(persons.filter_map(with_role).collect()) {
            return Some(found);
        }
    }
    None
}

/// `PANEL I: BEES. ANA RUIZ, LUIS PAZ`: a sentence, and who speaks, beyond the shape of a name.
fn behind_sentence(title: &str) -> Option<Told> {
    let tails = title.match_indices(". ").filter_map(|(at, sign)| {
        let last = title.get(..at)?.rsplit(' ').next()?;
        let is_end = last.chars().count() > 3 && !is_word(Topic::Honour, &slug(last));
        title.get(at + sign.len()..).filter(|_| is_end)
    });
    let is_told = |who: &&str| commas(who).first().is_some_and(|first| ands(first).iter().all(|name| is_likely(name)));
    let who = tails.into_iter().find(is_told)?;
    Some(Told { title: title.to_owned(), speakers: list(who) })
}

/// Whether what stands behind a sign is who speaks, and not what it is about: behind a colon, and behind what only
/// counts, as in `Session 3 – Open Borders`, more than the shape must say that it is a person.
fn may_name(before: &str, after: &str, sign: &str) -> bool {
    let is_sure = commas(after).iter().any(|part| ands(part).iter().any(|name| is_likely(name)));
    is_sure || commas(after).len() > 1 || !(counts(before) || sign.contains(':') || Plain::new(before).is_of_kind())
}

/// `case officer Peter Hallam`: who stands behind an office without a capital.
fn behind_office(text: &str) -> Option<&str> {
    let at = text.find(char::is_uppercase).filter(|at| *at > 0)?;
    let (office, who) = text.split_at_checked(at)?;
    let words = office.split_whitespace();
    let is_office =
        office.ends_with(' ') && words.clone().count() <= OFFICE && words.clone().all(|word| word.len() > 3);
    (is_office && commas(who).first().is_some_and(|first| is_likely(first))).then_some(who)
}

/// The most words of an office before a name.
const OFFICE: usize = 2;

/// Who a line names behind words that lead to nobody else: `Atelier animé par Ada Noir`.
pub(super) fn done_by(text: &str) -> Option<Vec<Speaker>> {
    let behind = DONE_BY.iter().find_map(|word| Some(text.split_once(word)?.1))?;
    let first = commas(behind).first().copied().unwrap_or_default();
    ands(first).iter().all(|name| is_name(name)).then(|| list(behind))
}

/// Whether a text ends with a number: `Session 3`, `Panel II`.
fn counts(text: &str) -> bool {
    text.trim_end().ends_with(|letter: char| letter.is_ascii_digit() || "IVX".contains(letter))
}

/// `Exposé invité - Thomas schiex`: a surname that was written small, behind what a row is.
fn is_small_surname(before: &str, name: &str) -> bool {
    let mut words = name.split(' ');
    let given = words.next().map(slug).unwrap_or_default();
    let is_surname = words
        .next()
        .is_some_and(|word| word.len() > 3 && word.chars().all(char::is_lowercase) && !is_word(Topic::Small, word));
    is_surname && words.next().is_none() && is_given(&given) && Plain::new(before).is_of_kind()
}

/// `Opening, Ana Souza`, `Ferns. Ana Souza`: what stands before the comma or the dot, and the names behind it.
pub(in crate::import) fn behind_comma(title: &str) -> Option<(&str, Vec<Speaker>)> {
    let behind = |(at, sign): (usize, &str)| Some((title.get(..at)?.trim(), title.get(at + sign.len()..)?));
    let mut tails = title.match_indices(',').chain(title.match_indices(". ")).filter_map(behind);
    // "Bees and people, Ana Ruiz, head of research": behind a person an office may stand.
    let is_person = |who: &str| commas(who).first().is_some_and(|first| ands(first).iter().all(|name| is_likely(name)));
    let (before, who) = tails.find(|(_, who)| are_names(who) || is_person(who))?;
    (!before.is_empty()).then(|| (before, list(who)))
}

/// `Inspiración: Mar Romera`: names of which the shape alone says so, between a colon and what follows. English titles
/// have that shape as well.
pub(in crate::import) fn behind_colon(title: &str) -> Option<Vec<Speaker>> {
    let parts = title.split(" / ").filter_map(|part| part.rsplit_once(": "));
    let named = parts.filter(|(before, who)| !counts(before) && are_names(who)).map(|(_, who)| list(who));
    named.reduce(|all, more| [all, more].concat())
}

/// Signs between a title and who speaks.
pub(super) const SIGNS: [&str; 7] = [" - ", " – ", " — ", " -- ", " · ", " • ", ": "];

fn split_all<'t>(pieces: Vec<&'t str>, sign: &&str) -> Vec<&'t str> {
    pieces.into_iter().flat_map(|piece| piece.split(*sign)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::speakers::tests::names;

    #[test]
    fn titles_tell_who_speaks() {
        for (title, rest, who) in [
            ("Carlos Costa “Design of ligands”", "Design of ligands", vec!["Carlos Costa"]),
            ("“Design” (Carlos Costa)", "Design", vec!["Carlos Costa"]),
            ("Palestra 1: \"Wear\" (Bryan Oliver, BB Tecnologia)", "Palestra 1: \"Wear\"", vec!["Bryan Oliver"]),
            (
                "Taller 1: \"Salud\" con Alejandro Scherzer",
                "Taller 1: \"Salud\" con Alejandro Scherzer",
                vec!["Alejandro Scherzer"],
            ),
            ("Exposé invité - Thomas Schiex", "Exposé invité - Thomas Schiex", vec!["Thomas Schiex"]),
            (
                "Espacios / Inspiración: Marta Romera / Experiencias",
                "Espacios / Inspiración: Marta Romera / Experiencias",
                vec!["Marta Romera"],
            ),
            ("Session A (Jeunes Chercheurs)", "Session A (Jeunes Chercheurs)", vec![]),
            ("Apertura a cargo de Mirta", "Apertura a cargo de Mirta", vec!["Mirta"]),
            ("Soldering basics w/ Jonas", "Soldering basics w/ Jonas", vec!["Jonas"]),
            ("Lire – Par Gérard Noël, IGN", "Lire – Par Gérard Noël, IGN", vec!["Gérard Noël"]),
            ("Lunch by Rivers", "Lunch by Rivers", vec![]),
            ("Lunch", "Lunch", vec![]),
        ] {
            let told = of_title(title);
            assert_eq!((told.title.as_str(), names(&told.speakers)), (rest, who), "{title}");
        }
    }
}
