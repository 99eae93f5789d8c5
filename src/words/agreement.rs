//! Small words that change with what is filled in beside them: the article of an hour, `y` before an `i`.
//!
//! A wording that avoids such a word is better; these two stand in too many sentences for that.

use super::Language;

/// The articles of hours in the plural, by language, with those of an hour that is one, and the hours that are.
const ARTICLES: [(Language, &str, &str, &[&str]); 4] = [
    (Language::Es, "las", "la", &["1:"]),
    (Language::Pt, "às", "à", &["0h", "1h", "0:", "1:"]),
    (Language::Pt, "as", "a", &["0h", "1h", "0:", "1:"]),
    (Language::Pt, "das", "da", &["0h", "1h", "0:", "1:"]),
];

/// The text with the article of each hour in its number: `a la 1:05`, `à 1h05`.
pub(super) fn hours(language: Language, mut text: String) -> String {
    for (of, plural, singular, hours) in ARTICLES {
        if of != language || !text.contains(plural) {
            continue;
        }
        for hour in hours {
            text = with_article(&text, &format!("{plural} {hour}"), plural, singular);
        }
    }
    text
}

/// The text with another article wherever such an hour stands, at the beginning of a word.
fn with_article(text: &str, hour: &str, plural: &str, singular: &str) -> String {
    let mut done = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(hour) {
        let within_a_word = before.ends_with(char::is_alphabetic);
        done.push_str(before);
        done.push_str(if within_a_word { plural } else { singular });
        done.push_str(hour.strip_prefix(plural).unwrap_or_default());
        rest = after;
    }
    done.push_str(rest);
    done
}

/// Two parts of a list that Spanish joins by `e`: the second begins with the vowel of `y`.
pub(super) fn is_joined_by_e(language: Language, last: &str) -> bool {
    let last = last.to_lowercase();
    let begins = |with: &[&str]| with.iter().any(|with| last.starts_with(with));
    // A number of Rome is read as another word, and in `hielo` and `hiato` the sound is a consonant.
    let is_number = last.split(|sign: char| !sign.is_alphanumeric()).next().is_some_and(is_roman);
    language == Language::Es && begins(&["i", "í", "hi", "hí"]) && !begins(&["hia", "hie", "hio", "hiu"]) && !is_number
}

fn is_roman(word: &str) -> bool {
    word.chars().all(|letter| "ivxlc".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_that_is_one_has_its_article_in_the_singular() {
        for (language, text, agreed) in [
            (Language::Es, "cierre a las 1:05, desde las 1:00 (las 1:30)", "cierre a la 1:05, desde la 1:00 (la 1:30)"),
            (
                Language::Es,
                "a las 11:05, a las 13:00, a las 10:00, a las 0:30",
                "a las 11:05, a las 13:00, a las 10:00, a las 0:30",
            ),
            (Language::Pt, "às 1h05, até as 1h, não antes das 0h30", "à 1h05, até a 1h, não antes da 0h30"),
            (Language::Pt, "às 11h, as 10h, das 13h", "às 11h, as 10h, das 13h"),
            (Language::Fr, "à 1 h 05", "à 1 h 05"),
        ] {
            assert_eq!(hours(language, text.to_owned()), agreed);
        }
    }

    #[test]
    fn spanish_joins_by_e_before_the_sound_of_y() {
        for (last, joined) in [
            ("Inauguración", true),
            ("Índice", true),
            ("Historia", true),
            ("Hielo", false),
            ("II", false),
            ("IV Inclusión", false),
            ("Clausura", false),
        ] {
            assert_eq!(is_joined_by_e(Language::Es, last), joined, "{last}");
            assert!(!is_joined_by_e(Language::Pt, last));
        }
    }
}
