//! Words that say who follows: `Moderator: Ann Lee`, `avec Ada Noir`, `(présidence : M. Blanc)`. They stand at the
//! beginning of a line, in brackets, or behind a sentence. It must not know what a title is.

use super::shape::is_name;
use super::{commas, list, names_of};
use crate::agenda::Speaker;
use crate::agenda::read::slug;
use crate::import::vocabulary::{Plain, Topic, begins};

/// The most words of a label without a colon.
const LABEL: usize = 3;
/// The longest label, in bytes.
const LABEL_BYTES: usize = 40;

fn is_who(label: &str) -> bool {
    label.len() <= LABEL_BYTES && Plain::new(label).is(Topic::Who)
}

/// Names without what they are there for: `Panellists: Grace Mensah`.
pub(super) fn without(text: &str) -> &str {
    match text.split_once(':') {
        Some((label, names)) if is_who(label) => names.trim(),
        _ => behind_words(text)
            .map(without_of)
            .filter(|names| is_name(commas(names).first().copied().unwrap_or_default()))
            .unwrap_or(text),
    }
}

/// `Mediação de Odair Lopes`
fn without_of(names: &str) -> &str {
    ["de ", "do ", "da ", "by ", "of ", "par "].iter().find_map(|of| names.strip_prefix(of)).unwrap_or(names)
}

/// What stands behind a label that has no colon: `avec Ada Noir`.
fn behind_words(text: &str) -> Option<&str> {
    let first = text.split(' ').next().filter(|first| first.len() <= LABEL_BYTES)?;
    if !begins(Topic::Who, &slug(first)) {
        return None;
    }
    let blanks = text.match_indices(' ').map(|(at, _)| at).take(LABEL);
    blanks.filter_map(|at| text.split_at_checked(at)).find(|(label, _)| is_who(label)).map(|(_, names)| names.trim())
}

/// Whether a line says who: `Président de session : Laurent Simon`, `Avec Ada Lovelace`; then the names.
pub(in crate::import) fn labelled(text: &str) -> Option<Vec<Speaker>> {
    if let Some(found) = within(text).filter(|found| found.before.is_empty() && found.after.is_empty()) {
        return Some(found.speakers);
    }
    if let Some((_, names)) = text.split_once(':').filter(|(label, _)| is_who(label)) {
        return Some(list(names)).filter(|speakers| !speakers.is_empty());
    }
    led(text)
}

/// Whether a label without a colon leads to names: `avec Ada Lovelace`.
pub(super) fn led(text: &str) -> Option<Vec<Speaker>> {
    let names = behind_words(text)?;
    let first = names.split([',', ';']).next().unwrap_or_default().trim();
    let speakers = if names.contains(';') { list(names) } else { names_of(names) };
    (is_name(first) || speakers.len() > 1).then_some(speakers)
}

/// What labels within a text say.
pub(super) struct Found<'t> {
    /// What stands before the first label.
    pub(super) before: &'t str,
    /// What stands behind the brackets that it opened.
    pub(super) after: &'t str,
    /// Who speaks.
    pub(super) speakers: Vec<Speaker>,
}

/// A label within a text: where it begins, where its names begin and end, and whether it stands in brackets.
#[derive(Clone, Copy)]
struct Label {
    from: usize,
    names: usize,
    is_inner: bool,
}

/// The longest text that is looked at, in bytes.
const LOOK: usize = 600;

/// Who labels name behind a title, in sentences or brackets: `Bees. Modera: Ana Gil. Participan: Luis Paz, Eva Sol`.
pub(super) fn within(text: &str) -> Option<Found<'_>> {
    if text.len() > LOOK || !text.contains(':') {
        return None;
    }
    let colons = text.match_indices(':').map(|(at, _)| at);
    let labels: Vec<Label> = colons.filter_map(|colon| label(text, colon)).collect();
    let first = *labels.first()?;
    let ends = labels.iter().skip(1).map(|label| label.from).chain([text.len()]);
    let mut speakers: Vec<Speaker> = Vec::new();
    let mut after = "";
    for (label, to) in labels.iter().zip(ends) {
        let names = text.get(label.names..to)?;
        let (names, behind) = if label.is_inner { names.split_once(')').unwrap_or((names, "")) } else { (names, "") };
        let names = names.trim_matches(['.', ';', ',', '-', '–', '—', '(', '|', ' ', '/']);
        // "Speaker: TBA", and "By: the sea".
        let lead = commas(names).first().copied().unwrap_or_default();
        if !lead.starts_with(char::is_uppercase) || names.contains(['“', '”', '«', '"']) {
            return None;
        }
        speakers.extend(list(names));
        after = behind.trim_matches(['.', ';', ',', ' ']);
    }
    let before = text.get(..first.from)?.trim_end_matches(['.', ';', ',', '-', '–', '—', '(', '[', '|', ' ', '/']);
    (!speakers.is_empty()).then_some(Found { before, after, speakers })
}

/// The label that ends with a colon: from the last sign before it that ends something.
fn label(text: &str, colon: usize) -> Option<Label> {
    const SIGNS: [&str; 11] = [". ", "; ", "(", "[", ", ", " - ", " – ", " — ", " | ", "» ", "” "];
    let before = text.get(..colon)?;
    let begins = SIGNS.iter().filter_map(|sign| before.rfind(sign).map(|at| (at + sign.len(), *sign))).max();
    let (from, sign) = begins.unwrap_or((0, ""));
    let name = before.get(from..)?.trim();
    if name.is_empty() || name.len() > LABEL_BYTES {
        return None;
    }
    let plain = Plain::new(name);
    // "Chair: Lotte Jansen – Panel: Uri Adler": only people behind it make a panel a label.
    let names = || text.get(colon + 1..).and_then(|rest| rest.split([',', ';', '–', '.']).next());
    let is_panel = || from > 0 && plain.is(Topic::Panel) && names().is_some_and(|names| is_name(names.trim()));
    (plain.is(Topic::Who) || is_panel()).then_some(Label {
        from,
        names: colon + 1,
        is_inner: matches!(sign, "(" | "["),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::speakers::tests::names;

    #[test]
    fn labels_within_a_text_say_who() {
        for (text, before, who) in [
            (
                "Abejas. Modera: Ana Gil. Participan: Luis Paz, Eva Sol y Jon Iza",
                "Abejas",
                vec!["Ana Gil", "Luis Paz", "Eva Sol", "Jon Iza"],
            ),
            ("Call to order (Chair: R. M. Delacroix)", "Call to order", vec!["R. M. Delacroix"]),
            ("Bois – animateur : Jean Blanc", "Bois", vec!["Jean Blanc"]),
            ("Mesa; mediação: Rui Castro", "Mesa", vec!["Rui Castro"]),
        ] {
            let found = within(text).map(|found| (found.before, found.speakers)).unwrap_or_default();
            assert_eq!((found.0, names(&found.1)), (before, who), "{text}");
        }
        for text in ["Talk: bees", "Speaker: to be announced", "Draft 7: comments from Geneva", "By: “Bees”"] {
            assert!(within(text).is_none(), "{text}");
        }
    }
}
