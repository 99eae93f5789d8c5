//! What a record of a structured source means: its kind, and one description out of its several texts. It must not
//! know any format.

use super::markup;
use super::{speakers, vocabulary};
use crate::agenda::{Kind, Speaker};

/// The kind of a record by its title, by what the source itself calls it, and by whether anybody speaks.
pub(super) fn kind(title: &str, sort: &str, people: &[Speaker]) -> Kind {
    let by_title = vocabulary::kind(title);
    let by_sort = vocabulary::kind(sort);
    match (by_sort, by_title) {
        (Kind::Keynote | Kind::Panel | Kind::Break | Kind::Registration, _) => by_sort,
        // "Learn over lunch" with a speaker is no break, and whoever speaks at the reception welcomes.
        (Kind::Other, Kind::Registration) if is_somebody(people) => Kind::Remarks,
        (Kind::Other, Kind::Break) if is_somebody(people) => Kind::Talk,
        (by_sort, Kind::Registration | Kind::Break) if is_somebody(people) => by_sort,
        (_, by_title) if by_title != Kind::Other => by_title,
        (by_sort, _) if by_sort != Kind::Other => by_sort,
        _ => match people.len() {
            0 if vocabulary::is_numbered_session(title) => Kind::Panel,
            0 => Kind::Other,
            1 | 2 => Kind::Talk,
            _ => Kind::Panel,
        },
    }
}

fn is_somebody(people: &[Speaker]) -> bool {
    people.iter().any(|one| speakers::is_name(&one.name))
}

/// One description out of several texts, without HTML and without saying anything twice.
pub(super) fn description<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    for text in texts {
        let text = markup::plain(text).trim().to_owned();
        if !text.is_empty() && !parts.iter().any(|part| part.contains(&text)) {
            parts.retain(|part| !text.starts_with(part.as_str()));
            parts.push(text);
        }
    }
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

/// Somebody who is known by the name alone.
pub(super) fn speaker(name: impl Into<String>) -> Speaker {
    Speaker { name: name.into(), role: None, time: None }
}

/// A language that the screens speak, by its code: `en`, `fr-FR`.
pub(super) fn language(code: &str) -> Option<String> {
    let short = code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    vocabulary::ALL.iter().any(|language| language.code == short).then_some(short)
}

/// The language that all of them have, if it is one that the screens speak.
pub(super) fn one_language<'c>(codes: impl IntoIterator<Item = &'c str>) -> Option<String> {
    let mut codes = codes.into_iter().filter(|code| !code.is_empty());
    let first = codes.next()?;
    codes.all(|code| code == first).then(|| language(first)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_told_by_title_sort_and_speakers_together() {
        let ada = [speaker("Ada Lovelace")];
        for (title, sort, speakers, expected) in [
            ("Opening Ceremony", "lecture", &[][..], Kind::Remarks),
            ("Coffee, code and contracts", "talk", &ada[..], Kind::Talk),
            ("Coffee", "", &[][..], Kind::Break),
            ("Learn over lunch", "", &ada[..], Kind::Talk),
            ("Accueil", "", &ada[..], Kind::Remarks),
            ("How we made it", "keynote", &ada[..], Kind::Keynote),
            ("How we made it", "", &ada[..], Kind::Talk),
            ("How we made it", "", &[][..], Kind::Other),
        ] {
            assert_eq!(kind(title, sort, speakers), expected, "{title}");
        }
    }

    #[test]
    fn a_description_says_nothing_twice() {
        let texts = ["", "<p>Short.</p>", "Short. And long.", "Short."];
        assert_eq!(description(texts), Some("Short. And long.".to_owned()));
        assert_eq!(description([""]), None);
    }
}
