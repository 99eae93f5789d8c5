//! Who speaks where it stands before what it is about: `Ana Ruiz: Bees`, `Bo Ek (Lund) – Ants`. It must not know
//! whether other titles have that habit.

use super::shape::{is_likely, is_name};
use super::{ands, commas, list, titles};
use crate::agenda::Speaker;

/// A title with who speaks before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) struct Before {
    /// Who.
    pub(in crate::import) who: Vec<Speaker>,
    /// The title behind it.
    pub(in crate::import) topic: String,
    /// Whether more than the shape says that it is a person.
    pub(in crate::import) is_sure: bool,
    /// Whether a colon parts them; dashes stand between titles and subtitles as well.
    pub(in crate::import) by_colon: bool,
}

/// The longest list of names before a title, in bytes.
const NAMES: usize = 200;

/// Parts who from what, where a title begins with names and a sign.
pub(in crate::import) fn before_topic(title: &str) -> Option<Before> {
    let (at, sign) = first_sign(title)?;
    let (who, topic) = (title.get(..at)?.trim(), title.get(at + sign.len()..)?.trim());
    if who.len() > NAMES || topic.is_empty() {
        return None;
    }
    let parts = commas(who);
    let names: Vec<&str> = ands(parts.first()?);
    let all = names.iter().all(|name| is_name(name));
    let rest_is_names = || commas(topic).iter().all(|part| ands(part).iter().all(|name| is_likely(name)));
    if !all || rest_is_names() {
        return None;
    }
    let has_office = who.ends_with(')') && sign.contains(':');
    let is_sure = has_office || names.iter().any(|name| is_likely(name));
    Some(Before { who: list(who), topic: topic.to_owned(), is_sure, by_colon: sign.contains(':') })
}

/// Where the first sign stands outside of brackets, and which.
fn first_sign(title: &str) -> Option<(usize, &'static str)> {
    let is_outside = |at: usize| {
        let before = title.get(..at).unwrap_or_default();
        before.matches('(').count() <= before.matches(')').count()
    };
    let signs = titles::SIGNS.iter().filter_map(|sign| {
        let found = title.match_indices(*sign).map(|(at, _)| at).find(|at| is_outside(*at));
        found.map(|at| (at, *sign))
    });
    signs.min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::speakers::tests::names;

    #[test]
    fn names_before_a_sign_are_parted_from_the_title() {
        for (title, who, topic, is_sure) in [
            ("Ana Pérez: Bees", vec!["Ana Pérez"], "Bees", true),
            ("Chloé d'Arcy (freelance): Ants", vec!["Chloé d'Arcy"], "Ants", true),
            ("Salma EL FASSI (Rabat) : Le bac", vec!["Salma EL FASSI"], "Le bac", true),
            ("Bao Zed & Quux Erxa – Wasps", vec!["Bao Zed", "Quux Erxa"], "Wasps", false),
            ("Iñaki Etxe, Museo de Lugo: Abejas", vec!["Iñaki Etxe"], "Abejas", true),
        ] {
            let before = before_topic(title).unwrap_or_else(|| Before {
                who: Vec::new(),
                topic: String::new(),
                is_sure: false,
                by_colon: false,
            });
            assert_eq!((names(&before.who), before.topic.as_str(), before.is_sure), (who, topic, is_sure), "{title}");
        }
        for title in
            ["Draft 7: comments", "Museo del Prado: visita", "Session 2 – Bees", "Machine Learning: an overview"]
        {
            assert!(before_topic(title).is_none(), "{title}");
        }
    }
}
