//! Moments that a page says in its marks alone: `<time datetime="2031-05-07T09:30">half past nine</time>`. It must not
//! know where in a page they stand.

use super::super::times;

/// The longest tag, and the longest text of a moment, in bytes.
const LONGEST: usize = 300;

/// A text with the times that its moments are marked with, where their words say none; none without any such moment.
pub(super) fn told(text: &str) -> Option<String> {
    let mut told = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.find("<time").and_then(|at| rest.split_at_checked(at)) {
        told.push_str(before);
        if let Some((moment, words, behind)) = moment(after) {
            told.push_str(moment);
            told.extend(words.chars().filter(|letter| *letter == '\n'));
            rest = behind;
        } else {
            told.push_str("<time");
            rest = after.get("<time".len()..).unwrap_or_default();
        }
    }
    (rest.len() < text.len()).then(|| told + rest)
}

/// The time of a moment, its words, and what stands behind it; none where the words say a time of their own.
fn moment(text: &str) -> Option<(&str, &str, &str)> {
    let near = (0..=LONGEST.min(text.len())).rev().find_map(|end| text.get(..end))?;
    let (tag, inner) = near.split_once('>')?;
    let (words, closing) = inner.split_once("</time")?;
    let value = tag.split_once("datetime=")?.1.trim_start_matches(['"', '\'']);
    let says_none = times::find(&super::untag(words)).is_empty();
    let end = near.len() - closing.len() + closing.find('>')? + 1;
    let time = clock(value).filter(|_| says_none && !words.contains("<time"))?;
    Some((time, words, text.get(end..)?))
}

/// The hour and the minute of `2031-05-07T09:30:00+02:00`, or of `09:30`.
fn clock(value: &str) -> Option<&str> {
    let value = value.split(['"', '\'', ' ', '>']).find(|part| part.contains(':'))?;
    let time = value.split_once('T').map_or(value, |(_, time)| time);
    let time = time.get(..5)?;
    let is_time = time.bytes().enumerate().all(|(at, byte)| if at == 2 { byte == b':' } else { byte.is_ascii_digit() });
    is_time.then_some(time)
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn marks_say_the_time_where_words_do_not() {
        for (text, said) in [
            ("<time datetime=\"2031-05-07T09:30\">half\npast</time> Bees", Some("09:30\n Bees")),
            ("<time class=x datetime='14:00'>two</time>", Some("14:00")),
            (
                "<time datetime=\"2031-05-07T09:30\">9:30 am</time>",
                Some("<time datetime=\"2031-05-07T09:30\">9:30 am</time>"),
            ),
            ("<time datetime=\"PT30M\">half an hour</time>", Some("<time datetime=\"PT30M\">half an hour</time>")),
            ("no moment", None),
        ] {
            assert_eq!(told(text).as_deref(), said, "{text}");
        }
    }
}
