//! Whether a text is a person's name, by its shape alone: capitals, few words, no digits. It must not know where the
//! text stands.

use super::{before_office, is_shortened};
use crate::agenda::read::slug;
use crate::import::vocabulary::{Topic, is_any, is_given, is_word};

/// Small words within names.
const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "das", "del", "la", "le", "van", "von", "der", "den", "di", "du", "des", "ter", "ten",
    "bin", "ibn", "ben", "al", "el", "y", "e", "i", "san", "st", "af", "zu", "vom", "zum", "zur", "lo", "los", "las",
    "della", "degli", "dels", "op", "ould",
];
/// Those of them that stand between a thing and what it is of, as well: `Museo del Prado`.
const OF: &[&str] = &["da", "do", "dos", "das", "del", "du", "des"];
/// Those of them that stand in names alone.
const OF_PEOPLE: &[&str] = &["van", "von", "der", "den", "ter", "ten", "bin", "ibn", "ben", "al", "zu", "vom"];

/// What titles say and names do not.
const TITLE_WORDS: [Topic; 7] =
    [Topic::NoName, Topic::Pause, Topic::Opening, Topic::Closing, Topic::Registration, Topic::Talk, Topic::Panel];

/// Those of them that are surnames where a given name stands first: `Neil Young`.
const SURNAMES: &[&str] =
    &["young", "hall", "west", "east", "house", "jardim", "palacio", "parque", "plaza", "union", "casa", "banks"];
/// Words that begin names of places: `San José`.
const SAINTS: &[&str] = &["san", "santa", "santo", "sao", "saint", "sainte"];

/// A word of what may be a name: as it stands, and as a slug.
struct Word<'t> {
    text: &'t str,
    plain: String,
}

impl Word<'_> {
    fn is_given(&self) -> bool {
        is_given(&self.plain)
    }

    fn is_honour(&self) -> bool {
        is_word(Topic::Honour, &self.plain)
    }

    /// `J.`, `J.-P.`, `JP.`
    fn is_initial(&self) -> bool {
        self.text.ends_with('.')
            && self.text.starts_with(char::is_uppercase)
            && self.text.chars().filter(|one| one.is_alphabetic()).count() <= 2
    }
}

/// Whether a text has the shape of a person's name, of two words at least, and not that of a topic or a body.
pub(in crate::import) fn is_name(text: &str) -> bool {
    name(text).is_some()
}

/// The words of a name.
fn name(text: &str) -> Option<Vec<Word<'_>>> {
    words(text).filter(|words| !is_thing(words))
}

/// Whether a text may be a name where the place says that it is one: a list, a column, behind a label.
pub(super) fn may_be_name(text: &str) -> bool {
    words(text).is_some()
}

/// Whether more than the shape tells that a text is a name: an honour, an initial, a given name that is common, a
/// particle that only people have, a surname in capitals.
pub(super) fn is_likely(text: &str) -> bool {
    let Some(words) = name(text) else { return false };
    let is_particle = |word: &Word<'_>| word.text.starts_with(char::is_lowercase) && OF_PEOPLE.contains(&word.text);
    let is_surname = |word: &Word<'_>| {
        is_capitals(word.text) && word.text.chars().filter(|letter| letter.is_alphabetic()).count() >= 5
    };
    let is_mixed = words.iter().any(|word| word.text.starts_with(char::is_uppercase) && !is_capitals(word.text));
    is_told(&words)
        || words.iter().any(|word| word.is_given() || word.is_initial() || is_particle(word))
        || (is_mixed && words.iter().any(is_surname))
}

/// Whether a name has an honour or an initial before it.
pub(super) fn is_person(text: &str) -> bool {
    name(text).is_some_and(|words| is_told(&words))
}

fn is_told(words: &[Word<'_>]) -> bool {
    words.first().is_some_and(|first| first.is_initial() || first.is_honour() || first.text.contains(".E"))
}

/// The words of a text, if they have the shape of a name.
fn words(text: &str) -> Option<Vec<Word<'_>>> {
    if text.len() > LONGEST || goes_on(text) {
        return None;
    }
    let (name, _) = before_office(text);
    if name.len() > 70 || name.contains(|letter: char| letter.is_ascii_digit() || "\"“”«»:?!/@#,;".contains(letter))
    {
        return None;
    }
    let parts: Vec<&str> = name.split([' ', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    // What has other small words than names have is a title, as most texts are.
    let may_stand = |word: &&str| {
        without_particle(word).starts_with(char::is_uppercase) || PARTICLES.contains(word) || word.ends_with('.')
    };
    if !(2..=7).contains(&parts.len()) || !parts.iter().skip(1).all(may_stand) {
        return None;
    }
    let words: Vec<Word<'_>> = parts.into_iter().map(|text| Word { text, plain: slug(text) }).collect();
    let first = words.first()?;
    // "BEES. ANA RUIZ" is a sentence and a name.
    let ends =
        |word: &Word<'_>| word.text.ends_with('.') && word.text.chars().filter(|one| one.is_alphabetic()).count() > 3;
    let breaks = |word: &Word<'_>| ends(word) && !word.is_honour() && !is_shortened(&word.plain);
    // "Les migrations" names nobody, "E. Noether" does.
    let is_small = is_word(Topic::Small, &first.text.to_lowercase());
    if is_small || words.iter().rev().skip(1).any(breaks) || !shouts_as_names_do(&words) {
        return None;
    }
    (has_capitals(&words) >= 2).then_some(words)
}

/// The longest text that is looked at for a name and an office, in bytes.
const LONGEST: usize = 400;

/// How many words have capitals; none where one of them is no word of a name.
fn has_capitals(words: &[Word<'_>]) -> usize {
    let mut capitals = 0;
    let honours = words.iter().take_while(|word| word.is_honour()).count();
    let is_first_given = words.first().is_some_and(Word::is_given);
    for (at, word) in words.iter().enumerate() {
        let is_honour = at < honours;
        let is_surname = at > 0 && is_first_given && SURNAMES.contains(&word.plain.as_str());
        if !is_honour && !is_surname && is_title_word(&word.plain) {
            return 0;
        }
        let bare = without_particle(word.text);
        if bare.starts_with(char::is_uppercase) {
            let letters = bare.chars().filter(|letter| letter.is_alphabetic()).count();
            if letters == 1 && !bare.ends_with('.') && at + 1 == words.len() {
                return 0;
            }
            capitals += 1;
        } else if !is_honour && (at == 0 || !PARTICLES.contains(&word.plain.as_str())) {
            return 0;
        }
    }
    capitals
}

fn is_title_word(plain: &str) -> bool {
    is_any(&TITLE_WORDS, plain)
}

/// Whether something follows behind brackets that close: `Ana Ruiz (CSIC): Bees`.
fn goes_on(text: &str) -> bool {
    let behind = text.split_once(')').map(|(_, behind)| behind);
    behind.is_some_and(|behind| behind.contains(|letter: char| letter.is_alphanumeric() || letter == '('))
}

/// A word without the particle that hangs on it: `d'Arcy`, `al-Rashid`.
fn without_particle(word: &str) -> &str {
    let elided = ["d'", "d’", "l'", "l’"].iter().find_map(|particle| word.strip_prefix(particle));
    let joined = || word.split_once('-').filter(|(first, _)| PARTICLES.contains(first)).map(|(_, rest)| rest);
    elided.or_else(joined).unwrap_or(word)
}

/// Whether words in capitals are a surname, or all is in capitals: "BB Tecnologia" names nobody, "Yves LE GOFF" does.
fn shouts_as_names_do(words: &[Word<'_>]) -> bool {
    let is_short = |word: &str| (2..=4).contains(&word.chars().count()) && word.chars().all(char::is_uppercase);
    if !words.iter().any(|word| is_short(word.text)) || words.iter().all(|word| is_capitals(word.text)) {
        return true;
    }
    let is_known = words.iter().any(|word| !is_capitals(word.text) && word.is_given())
        || words.first().is_some_and(Word::is_honour);
    let is_particle = |word: &str| is_short(word) && PARTICLES.contains(&word.to_lowercase().as_str());
    let behind: Vec<&str> = words.iter().map(|word| word.text).skip_while(|word| !is_capitals(word)).collect();
    // Particles in capitals have a surname in capitals behind them, and a given name before.
    let of_surname = behind.first().is_some_and(|word| is_particle(word))
        && behind.last().is_some_and(|word| is_capitals(word) && !is_particle(word))
        && behind.len() < words.len();
    is_known || of_surname
}

/// Endings of words for things that are taught, done and decreed.
const OF_THINGS: &[&str] = &[
    "tion", "tions", "sion", "sions", "cion", "ciones", "siones", "coes", "soes", "dade", "dades", "idad", "idades",
    "ity", "logy", "logia", "logie", "miento", "mientos", "mentos", "ments", "ism", "ismo", "isme", "ics", "ing",
    "ings", "ness", "ships", "ship", "nomy", "nomia", "nomie", "graphy", "grafia", "graphie", "ware", "icas", "iques",
    "ances", "ences", "ancia", "encia", "acao", "ncao",
];

/// Whether words of the shape of a name are a body or a topic: `Museo del Prado`, `Machine Learning`.
fn is_thing(words: &[Word<'_>]) -> bool {
    let Some(first) = words.first() else { return true };
    if SAINTS.contains(&first.plain.as_str()) {
        return true;
    }
    let is_known = first.is_given() || first.is_honour() || first.is_initial();
    if is_known || words.iter().any(|word| word.is_given() && !is_capitals(word.text)) {
        return false;
    }
    let is_of_thing = |word: &Word<'_>| {
        OF_THINGS.iter().any(|ending| word.plain.len() >= ending.len() + 3 && word.plain.ends_with(ending))
    };
    let is_of = words.get(1).is_some_and(|word| OF.contains(&word.text));
    is_of || words.iter().any(is_of_thing)
}

pub(super) fn is_capitals(word: &str) -> bool {
    !word.chars().any(char::is_lowercase)
}

/// Whether a text is one word that may be what somebody is called: only a word before it can say so.
pub(super) fn is_given_name(text: &str) -> bool {
    let plain = slug(text);
    let is_other = is_word(Topic::Small, &plain) || is_title_word(&plain);
    let is_one = text.chars().count() >= 3 && text.chars().all(char::is_alphabetic);
    is_one && text.starts_with(char::is_uppercase) && !is_capitals(text) && !is_other
}

/// Whether a name is a word for everybody or nobody: `All`, `TBA`.
pub(in crate::import) fn is_nobody(name: &str) -> bool {
    !name.contains(' ') && is_word(Topic::NoName, &slug(name))
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
