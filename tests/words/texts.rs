//! The texts themselves: complete and alike in every language, none unused, typography of each language.

use adjourn::words::Language;
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The messages of a text, each with all of its lines.
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut name = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let begins = line.split_once(" =").filter(|(start, _)| is_name(start));
        if let Some((start, value)) = begins {
            assert!(messages.insert(start.to_owned(), value.to_owned()).is_none(), "{start} stands there twice");
            name = Some(start.to_owned());
        } else if let Some(value) = name.as_ref().and_then(|name| messages.get_mut(name)) {
            value.push('\n');
            value.push_str(line);
        }
    }
    messages
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// The variables that a message is filled with.
fn variables(message: &str) -> BTreeSet<&str> {
    let end = |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
    message.split('$').skip(1).map(|rest| &rest[..end(rest)]).collect()
}

/// The terms that a message refers to: keys that a person may have moved.
fn terms(message: &str) -> BTreeSet<&str> {
    message.split("{ -").skip(1).filter_map(|rest| rest.split(' ').next()).collect()
}

/// What a message shows: neither variables nor the names of variants.
fn shown(message: &str) -> String {
    let mut shown = String::new();
    for line in message.lines() {
        let line = line.trim_start().trim_start_matches('*');
        let line = if line.starts_with('[') { line.split_once(']').map_or(line, |(_, rest)| rest) } else { line };
        let mut rest = line;
        while let Some((before, after)) = rest.split_once('{') {
            shown.push_str(before);
            shown.push('0');
            rest = after.split_once('}').map_or("", |(_, rest)| rest);
        }
        shown.push_str(rest);
        shown.push('\n');
    }
    shown
}

/// The lines of code of every source file of the program, each file as one line.
fn program() -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(path).unwrap();
                let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
                files.push(code.collect::<Vec<_>>().join(" "));
            }
        }
    }
    files
}

/// All string literals of the program that could be names of messages.
fn names_in(program: &[String]) -> BTreeSet<&str> {
    program.iter().flat_map(|code| code.split('"')).filter(|name| is_name(name)).collect()
}

/// All string literals by which names are put together: `chair-day-{}`, `{name}-short`.
fn patterns_in(program: &[String]) -> BTreeSet<(&str, &str)> {
    let literals = program.iter().flat_map(|code| code.split('"'));
    let parts = literals.filter_map(|literal| {
        let (before, rest) = literal.split_once('{')?;
        Some((before, rest.split_once('}')?.1))
    });
    let fits = |part: &str| part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    parts
        .filter(|(before, after)| fits(before) && fits(after) && (before.ends_with('-') || after.starts_with('-')))
        .collect()
}

/// Whether a name can come of such a literal: with nothing before the gap, the gap holds another name.
fn makes((before, after): &(&str, &str), name: &str, literals: &BTreeSet<&str>) -> bool {
    let filled = name.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    filled.is_some_and(|filled| before.ends_with('-') || literals.contains(filled))
}

/// The literals that are handed to `text(…)` and `with(…)` right there.
fn names_asked_for(program: &[String]) -> BTreeSet<&str> {
    let calls =
        program.iter().flat_map(|code| [".text(", ".with("].into_iter().flat_map(|call| code.split(call).skip(1)));
    calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

#[test]
fn every_text_is_read_without_a_complaint() {
    for language in Language::ALL {
        for (part, text) in language.texts() {
            let read = FluentResource::try_new((*text).to_owned());
            assert!(read.is_ok(), "{part}.{}: {:?}", language.code(), read.err().map(|(_, errors)| errors));
        }
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables_and_terms() {
    let english = Language::En.texts();
    for language in Language::ALL {
        for ((part, english), (_, other)) in english.iter().zip(language.texts()) {
            let (english, other) = (messages(english), messages(other));
            let place = format!("{part}.{}", language.code());
            let lacking: Vec<_> = english.keys().filter(|name| !other.contains_key(*name)).collect();
            let beyond: Vec<_> = other.keys().filter(|name| !english.contains_key(*name)).collect();
            assert!(lacking.is_empty() && beyond.is_empty(), "{place} lacks {lacking:?} and has {beyond:?} beyond");
            for (name, message) in &english {
                // A language may do without the count by which another chooses a plural.
                let said = |text| variables(text).into_iter().filter(|name| *name != "count").collect::<Vec<_>>();
                assert_eq!(said(message), said(&other[name]), "{place}: {name}");
                assert_eq!(terms(message), terms(&other[name]), "{place}: {name}");
            }
        }
    }
}

/// The words that are one small letter, by language.
const ONE_LETTER: [(Language, &str); 4] =
    [(Language::En, "a"), (Language::Fr, "ay"), (Language::Es, "aeouy"), (Language::Pt, "aeo")];

/// A text without the units behind its numbers and the sign before them, which are single letters, too.
fn without_units(text: &str) -> String {
    let units = ('0'..='9').flat_map(|digit| ["h", "m", "s"].map(|unit| (digit, unit)));
    let text = text.replace("n°", "").replace("n.º", "");
    units.fold(text, |text, (digit, unit)| text.replace(&format!("{digit} {unit}"), &digit.to_string()))
}

#[test]
fn texts_name_keys_by_what_they_do_and_never_by_their_letter() {
    for (language, words) in ONE_LETTER {
        // A complaint of an agenda names letters of the file.
        for (part, text) in language.texts().iter().filter(|(part, _)| *part != "check") {
            for (name, message) in messages(text) {
                let message = without_units(&shown(&message));
                let said = message.split(|sign: char| !sign.is_alphanumeric() && !"’'-".contains(sign));
                let mut letters = said.filter_map(|word| word.parse::<char>().ok()).filter(char::is_ascii_lowercase);
                let letter = letters.find(|letter| !words.contains(*letter));
                assert_eq!(letter, None, "{part}.{}: {name}: {message}", language.code());
            }
        }
    }
}

#[test]
fn a_message_begins_with_the_name_of_its_part() {
    for (part, text) in Language::En.texts() {
        for name in messages(text).keys() {
            assert!(name.starts_with(&format!("{part}-")), "{name} is in {part}");
        }
    }
}

#[test]
fn every_message_is_used_and_every_name_that_is_asked_for_exists() {
    let program = program();
    let texts: Vec<_> = Language::En.texts().iter().map(|(_, text)| messages(text)).collect();
    let known: BTreeSet<&str> = texts.iter().flat_map(|text| text.keys().map(String::as_str)).collect();
    let (literals, patterns) = (names_in(&program), patterns_in(&program));
    let used = |name: &str| literals.contains(name) || patterns.iter().any(|made| makes(made, name, &literals));
    let unused: Vec<_> = known.iter().filter(|name| !used(name)).collect();
    assert!(unused.is_empty(), "no line of the program names {unused:?}");
    let asked = names_asked_for(&program);
    assert!(asked.len() > 20, "the program is not read rightly: {asked:?}");
    let missing: Vec<_> = asked.difference(&known).collect();
    assert!(missing.is_empty(), "no text is called {missing:?}");
}

#[test]
fn no_text_has_control_characters_or_invisible_ones() {
    for language in Language::ALL {
        for (part, text) in language.texts() {
            for line in text.lines() {
                let harmless = line.chars().all(|c| adjourn::words::is_harmless(c) && c != '\u{a0}' && c != '\u{202f}');
                assert!(harmless, "{part}.{}: {line}", language.code());
            }
        }
    }
}

#[test]
fn texts_keep_to_the_typography_of_their_language() {
    for language in Language::ALL {
        for (part, text) in language.texts() {
            for (name, message) in messages(text) {
                let shown = shown(&message);
                let place = format!("{part}.{}: {name}: {shown}", language.code());
                // A complaint quotes the file's own text, which has straight quotes.
                let straight = shown.contains('\'') || (!["check", "settings"].contains(part) && shown.contains('"'));
                assert!(!straight, "straight quotes: {place}");
                match language {
                    Language::En => {}
                    Language::Fr => french(&shown, &place),
                    Language::Es => {
                        iberian(&shown, &place);
                        opened_and_closed(&shown, &place);
                    }
                    Language::Pt => iberian(&shown, &place),
                }
            }
        }
    }
}

/// French sets a space before the high signs, but not inside times of day and addresses, and inside its quotes.
fn french(shown: &str, place: &str) {
    let characters: Vec<char> = shown.chars().collect();
    for (index, character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map_or(' ', |before| characters[before]);
        let after = characters.get(index + 1).copied().unwrap_or(' ');
        match character {
            ':' | ';' | '?' | '!' if after.is_whitespace() => {
                assert!(before == ' ', "a space before {character}: {place}");
            }
            '«' => assert!(after == ' ', "a space after «: {place}"),
            '»' => assert!(before == ' ', "a space before »: {place}"),
            '“' | '”' => panic!("foreign quotes: {place}"),
            _ => {}
        }
    }
}

/// Spanish and Portuguese set nothing before the high signs, and quote as the Americas do.
fn iberian(shown: &str, place: &str) {
    let before_a_sign = [" :", " ;", " ?", " !"].iter().any(|spaced| shown.contains(spaced));
    assert!(!before_a_sign, "a space before a high sign: {place}");
    assert!(!shown.contains(['«', '„']), "foreign quotes: {place}");
}

/// Spanish opens its questions and its calls.
fn opened_and_closed(shown: &str, place: &str) {
    for (opens, closes) in [('¿', '?'), ('¡', '!')] {
        let count = |sign: char| shown.chars().filter(|character| *character == sign).count();
        assert_eq!(count(opens), count(closes), "{opens} and {closes}: {place}");
    }
}
