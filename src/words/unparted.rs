//! What no line may part: a number and its unit or the sign before it, a sign that French sets apart and its word, an arrow and its sides.
//!
//! It knows no width and no screen.

/// What stays whole where the text is broken into lines, in order; between two of them was a blank or several.
pub fn unparted(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(is_blank);
        let end = parting(rest).unwrap_or(rest.len());
        let (whole, after) = rest.split_at_checked(end)?;
        rest = after;
        (!whole.is_empty()).then_some(whole)
    })
}

/// The text with blanks that nobody parts where none may be.
#[must_use]
pub fn bound(text: &str) -> String {
    unparted(text).map(|whole| whole.replace(' ', "\u{a0}")).collect::<Vec<_>>().join(" ")
}

fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n')
}

/// The first place at which a line may end.
fn parting(text: &str) -> Option<usize> {
    let mut blanks = text.match_indices(is_blank);
    blanks.find_map(|(at, blank)| {
        let (before, after) = (text.get(..at)?, text.get(at + blank.len()..)?);
        let holds = blank == " " && holds(word(before.rsplit(is_blank)), word(after.split(is_blank)));
        (!holds).then_some(at)
    })
}

fn word<'a>(mut words: impl Iterator<Item = &'a str>) -> &'a str {
    words.next().unwrap_or_default()
}

fn holds(before: &str, after: &str) -> bool {
    let unit = after.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let amount = before.ends_with(|letter: char| letter.is_ascii_digit()) && matches!(unit, "h" | "min" | "s");
    let minute = before == "h" && after.starts_with(|letter: char| letter.is_ascii_digit());
    let numbered = before.ends_with(['°', 'º']) && after.starts_with(|letter: char| letter.is_ascii_digit());
    let sign = after.starts_with([':', ';', '?', '!', '»', '→', '·', '–']);
    amount || minute || numbered || sign || before.ends_with(['«', '→'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_with_their_units_and_signs_with_their_words() {
        let whole: Vec<&str> = unparted("Reste 2 min :  « Merci », 11 h 30 →\t12 h – fin").collect();
        assert_eq!(whole, ["Reste", "2 min :", "« Merci »,", "11 h 30 →", "12 h –", "fin"]);
        assert_eq!(unparted("annulation du n° 12").last(), Some("n° 12"));
        assert_eq!(unparted(" \n").count(), 0);
        assert_eq!(bound("à 11 h 30 !"), "à 11\u{a0}h\u{a0}30\u{a0}!");
    }
}
