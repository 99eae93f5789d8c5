//! The identities of slots: which texts can be one, and which one a slot has that names none.
//! Knows texts alone, no TOML and no times.

use crate::agenda::SlotId;
use std::collections::{HashMap, HashSet};

/// Letters with marks of the languages that use the Latin alphabet, and what remains without them.
const FOLDED: [(&str, &str); 31] = [
    ("àáâãäåāăąǎ", "a"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęěẽ", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįı", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņňŋ", "n"),
    ("òóôõöøōŏőǒ", "o"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ţťŧț", "t"),
    ("ùúûüũūŭůűųǔ", "u"),
    ("ŵẁẃẅ", "w"),
    ("ýÿŷỳỹ", "y"),
    ("źżž", "z"),
    ("œ", "oe"),
    ("æ", "ae"),
    ("ß", "ss"),
    ("þ", "th"),
    ("ạảấầẩẫậắằẳẵặ", "a"),
    ("ẹẻếềểễệ", "e"),
    ("ỉị", "i"),
    ("ọỏốồổỗộớờởỡợơ", "o"),
    ("ụủứừửữựư", "u"),
    ("ỵỷ", "y"),
    ("ªₐ", "a"),
    ("º°", "o"),
];

/// Lower case, without accents, one hyphen for whatever is no letter and no digit: `III. Santé` becomes `iii-sante`.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if let Some((_, plain)) = folded(letter) {
            slug.push_str(plain);
        } else if !is_mark(letter) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// What a letter is without its mark; blanks and signs of ASCII, of which texts are full, have none.
fn folded(letter: char) -> Option<&'static (&'static str, &'static str)> {
    if letter.is_ascii() { None } else { FOLDED.iter().find(|(marked, _)| marked.contains(letter)) }
}

/// A mark that stands on the letter before it.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Whether a text can stand in a script's `--ends SLOT/PHASE` without quotes: letters and digits of ASCII, and
/// `-`, `_`, `.` after the first.
pub(super) fn is_sane(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_alphanumeric())
        && id.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.'))
}

/// What a slot offers for its identity.
pub(super) struct Offer<'a> {
    /// The identity that the file gives it.
    pub(super) explicit: Option<&'a str>,
    /// Its number.
    pub(super) number: Option<&'a str>,
    /// Its title.
    pub(super) title: &'a str,
    /// The name of its kind, which always makes a slug.
    pub(super) kind: &'static str,
}

/// The identity of every slot. Explicit ones come first, wherever they stand: adding one never changes another's meaning.
pub(super) fn assign(offers: &[Offer<'_>]) -> Vec<SlotId> {
    let mut taken: HashSet<String> = offers.iter().filter_map(|offer| offer.explicit).map(str::to_owned).collect();
    let mut copies: HashMap<String, u64> = HashMap::new();
    let mut generated = |offer: &Offer<'_>| {
        let base = base(offer);
        let copy = copies.entry(base.clone()).or_insert(1);
        loop {
            let id = if *copy == 1 { base.clone() } else { format!("{base}-{copy}") };
            *copy += 1;
            if taken.insert(id.clone()) {
                return id;
            }
        }
    };
    offers.iter().map(|offer| SlotId(offer.explicit.map_or_else(|| generated(offer), str::to_owned))).collect()
}

fn base(offer: &Offer<'_>) -> String {
    let of_number = offer.number.map(slug).filter(|slug| !slug.is_empty());
    let of_either = of_number.unwrap_or_else(|| slug(offer.title));
    if of_either.is_empty() { offer.kind.to_owned() } else { of_either }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_lose_case_accents_and_punctuation() {
        for (text, expected) in [
            ("II", "ii"),
            ("Déjeuner", "dejeuner"),
            ("De\u{301}jeuner", "dejeuner"),
            ("Clôture de l’atelier", "cloture-de-l-atelier"),
            ("  Q&A — cœur  ", "q-a-coeur"),
            ("São Paulo, Łódź, Şanlıurfa", "sao-paulo-lodz-sanliurfa"),
            ("Đà Nẵng", "da-nang"),
            ("昼食", ""),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
    }

    #[test]
    fn explicit_identities_win_and_collisions_count_on() {
        let offer = |explicit, number, title| Offer { explicit, number, title, kind: "panel" };
        let ids = assign(&[
            offer(None, Some("II"), "A"),
            offer(Some("ii"), None, "B"),
            offer(None, Some("II"), "C"),
            offer(None, None, "昼食"),
            offer(None, Some("—"), "Été"),
        ]);
        let ids: Vec<&str> = ids.iter().map(|id| id.0.as_str()).collect();
        assert_eq!(ids, ["ii-2", "ii", "ii-3", "panel", "ete"]);
    }

    #[test]
    fn an_identity_needs_no_quotes_in_a_script() {
        for sane in ["gestion", "P1", "ii-2", "4.b", "a_b"] {
            assert!(is_sane(sane), "{sane}");
        }
        for other in ["", "-a", "a b", "déjeuner", "a/b", "a\n", "#1"] {
            assert!(!is_sane(other), "{other}");
        }
    }
}
