//! What becomes of signs in a title that have no picture. It knows which have one only by being told.

use unicode_segmentation::UnicodeSegmentation;

/// A title as block letters can write it: small pictures and signs without one are left out, for the words say it all.
/// `None` where letters have none: those are the words.
pub(super) fn without_signs(title: &str, has_picture: impl Fn(char) -> bool) -> Option<String> {
    let mut kept = String::with_capacity(title.len());
    for sign in title.graphemes(true) {
        if sign.chars().all(&has_picture) {
            kept.push_str(sign);
        } else if sign.chars().any(char::is_alphanumeric) {
            return None;
        }
    }
    Some(kept.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(title: &str) -> Option<String> {
        without_signs(title, |character| character.is_ascii())
    }

    #[test]
    fn small_pictures_are_left_out_and_letters_never() {
        assert_eq!(written("Families 👩‍👩‍👧 and ☃ work").as_deref(), Some("Families and work"));
        assert_eq!(written("Migration").as_deref(), Some("Migration"));
        assert_eq!(written("Migration 移民"), None);
    }
}
