//! How a seat looks on this terminal: its colours and its signs, from what the person has set and what the terminal
//! says of itself.
//!
//! A terminal that claims too little gets less than it could show, which is readable; one that claims too much would
//! show rubbish. What is guessed wrongly can be set.

use crate::cli::sitting::Sitting;
use crate::keymap;
use crate::screen::signs::Signs;
use crate::screen::theme::{Palette, Theme};
use crate::seat::SeatKind;
use crate::settings::{Settings, ThemeName};
use crate::words::keys::MovedKey;
use crate::words::{Asker, Language, Words};

/// The colours and signs of a seat.
pub(super) fn theme(sitting: &Sitting) -> Theme {
    theme_of(&sitting.settings, sitting.theme)
}

/// The colours and signs of a terminal where nobody sits at a session.
pub(super) fn theme_of(settings: &Settings, by_option: Option<ThemeName>) -> Theme {
    chosen(settings, by_option, |name| std::env::var(name).unwrap_or_default())
}

/// What `NO_COLOR` says goes before the file of settings, and `--theme` before both.
fn chosen(settings: &Settings, by_option: Option<ThemeName>, environment: impl Fn(&str) -> String) -> Theme {
    let terminal = environment("TERM");
    let ascii = settings.ascii.unwrap_or_else(|| lacks_blocks(&terminal, &environment));
    let signs = if ascii { Signs::Ascii } else { Signs::Blocks };
    if by_option.is_none() && !environment("NO_COLOR").is_empty() {
        return Theme::no_colour().with_signs(signs);
    }
    let palette = palette(&terminal, &environment("COLORTERM"));
    Theme::named(by_option.or(settings.theme).unwrap_or_default(), palette).with_signs(signs)
}

/// Whether the locale's characters are no UTF-8, or the terminal is one whose fonts have no blocks and arrows.
fn lacks_blocks(terminal: &str, environment: &impl Fn(&str) -> String) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].map(environment).into_iter().find(|value| !value.is_empty());
    // Where none is set, POSIX means C; most that set none, containers and services, write UTF-8 all the same.
    let other = locale.is_some_and(|locale| {
        let locale = locale.to_lowercase();
        !locale.contains("utf-8") && !locale.contains("utf8")
    });
    let plain = ["linux", "dumb", "ansi", "cygwin", "sun", "wyse"];
    other || plain.contains(&terminal) || terminal.starts_with("vt")
}

/// How many colours a terminal has, by the name that it goes by.
fn palette(terminal: &str, claims: &str) -> Palette {
    let few = ["linux", "ansi", "cygwin", "sun", "screen", "xterm", "xterm-color", "rxvt", "dumb"];
    let sixteen = few.contains(&terminal)
        || terminal.starts_with("vt")
        || ["-16color", "-8color", "-mono"].iter().any(|end| terminal.ends_with(end));
    if sixteen && claims.is_empty() { Palette::Sixteen } else { Palette::Wide }
}

/// The words of a seat, with the keys that its person has moved.
pub(super) fn words(language: Language, settings: &Settings, seat: SeatKind) -> Words {
    let asker = if seat == SeatKind::Desk { Asker::Desk } else { Asker::Seat };
    let words = Words::new(language).speaking_to(asker);
    let moved = settings.keys.moved(seat);
    let moved = moved.map(|(act, from, to)| MovedKey { act, from, to: keymap::label(to, &words) }).collect();
    words.with_keys(moved)
}

/// The texts for the stage that `m` offers: the person's own, then the program's.
pub(super) fn presets(settings: &Settings, words: &Words) -> Vec<String> {
    let names = ["conclude", "two-minutes", "microphone", "slower", "one-minute", "seats"];
    let known = names.map(|name| words.text(&format!("seat-preset-{name}")));
    settings.messages.iter().cloned().chain(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_environment(pairs: &[(&str, &str)], settings: &Settings, by_option: Option<ThemeName>) -> Theme {
        let find = |name: &str| pairs.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
        chosen(settings, by_option, |name| find(name).to_owned())
    }

    #[test]
    fn blocks_are_left_out_where_the_locale_or_the_terminal_has_none() {
        let signs = |pairs: &[(&str, &str)]| in_environment(pairs, &Settings::default(), None).signs();
        assert_eq!(signs(&[("LANG", "fr_FR.UTF-8"), ("TERM", "xterm-256color")]), Signs::Blocks);
        assert_eq!(signs(&[("LANG", "C.utf8")]), Signs::Blocks);
        assert_eq!(signs(&[]), Signs::Blocks);
        assert_eq!(signs(&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "C")]), Signs::Ascii);
        assert_eq!(signs(&[("LANG", "fr_FR@euro"), ("TERM", "xterm")]), Signs::Ascii);
        for terminal in ["linux", "dumb", "vt220"] {
            assert_eq!(signs(&[("LANG", "en_US.UTF-8"), ("TERM", terminal)]), Signs::Ascii, "{terminal}");
        }
        let set = Settings { ascii: Some(false), ..Settings::default() };
        assert_eq!(in_environment(&[("TERM", "linux")], &set, None).signs(), Signs::Blocks);
    }

    #[test]
    fn no_color_goes_before_the_file_and_the_option_before_both() {
        let set = Settings { theme: Some(ThemeName::Light), ..Settings::default() };
        let plain = [("NO_COLOR", "1")];
        assert_eq!(in_environment(&plain, &set, None), Theme::no_colour());
        assert_eq!(
            in_environment(&plain, &set, Some(ThemeName::Terminal)),
            Theme::named(ThemeName::Terminal, Palette::Wide)
        );
        assert_eq!(in_environment(&[("NO_COLOR", "")], &set, None), Theme::named(ThemeName::Light, Palette::Wide));
    }

    #[test]
    fn old_terminals_get_sixteen_colours_unless_they_claim_more() {
        for (terminal, claims, colours) in [
            ("xterm-256color", "", Palette::Wide),
            ("xterm-kitty", "", Palette::Wide),
            ("", "", Palette::Wide),
            ("xterm", "truecolor", Palette::Wide),
            ("xterm", "", Palette::Sixteen),
            ("linux", "", Palette::Sixteen),
            ("xterm-16color", "", Palette::Sixteen),
        ] {
            assert_eq!(palette(terminal, claims), colours, "{terminal}");
        }
    }
}
