//! Reads a file of settings and complains about all that is wrong with it at once. It opens no file.

use super::{Commands, Complaint, Settings, ThemeName};
use crate::keymap::own::{KeyTrouble, OwnKeys};
use crate::seat::kind::SeatKind;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The keys of the file.
const KEYS: [&str; 8] = ["theme", "language", "flash", "ascii", "by", "messages", "keys", "cues"];

/// The longest message that a stage is given, in characters.
const LONGEST: usize = 120;

type Value<'a> = Spanned<DeValue<'a>>;

/// Reads settings; `languages` are those that there are words for.
///
/// # Errors
/// Everything that is wrong with the text.
pub fn read(text: &str, languages: &[&str]) -> Result<Settings, Vec<Complaint>> {
    let table = DeTable::parse(text).map_err(|error| {
        let why = error.message().to_owned();
        vec![Complaint {
            span: error.span().unwrap_or_default(),
            trouble: "settings-syntax",
            arguments: vec![("why", why)],
        }]
    })?;
    let mut reader = Reader { complaints: Vec::new() };
    let settings = reader.settings(table.get_ref(), languages);
    if reader.complaints.is_empty() {
        Ok(settings)
    } else {
        reader.complaints.sort_by_key(|complaint| complaint.span.start);
        Err(reader.complaints)
    }
}

struct Reader {
    complaints: Vec<Complaint>,
}

impl Reader {
    fn refuse(&mut self, span: Range<usize>, trouble: &'static str, arguments: &[(&'static str, &str)]) {
        let arguments = arguments.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
        self.complaints.push(Complaint { span, trouble, arguments });
    }

    fn settings(&mut self, table: &DeTable<'_>, languages: &[&str]) -> Settings {
        let themes = ThemeName::ALL.map(ThemeName::code);
        let mut settings = Settings::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "theme" => settings.theme = self.one_of("theme", value, &themes).and_then(ThemeName::named),
                "language" => {
                    settings.language = self.one_of("language", value, languages).map(ToOwned::to_owned);
                }
                "flash" => settings.flash = self.on_or_off("flash", value),
                "ascii" => settings.ascii = self.on_or_off("ascii", value),
                "by" => settings.by = self.line("by", value),
                "messages" => settings.messages = self.messages(value),
                "keys" => settings.keys = self.keys(value),
                "cues" => settings.commands = self.commands(value),
                other => {
                    self.refuse(key.span(), "settings-unknown-key", &[("key", other), ("known", &KEYS.join(", "))]);
                }
            }
        }
        settings
    }

    /// One of a few words.
    fn one_of<'a>(&mut self, key: &'static str, value: &'a Value<'_>, known: &[&str]) -> Option<&'a str> {
        let text = value.get_ref().as_str();
        let found = text.filter(|text| known.contains(text));
        if found.is_none() {
            let given = text.unwrap_or_default();
            self.refuse(
                value.span(),
                "settings-not-one-of",
                &[("key", key), ("given", given), ("known", &known.join(", "))],
            );
        }
        found
    }

    fn on_or_off(&mut self, key: &'static str, value: &Value<'_>) -> Option<bool> {
        match value.get_ref() {
            DeValue::Boolean(on) => Some(*on),
            _ => self.one_of(key, value, &["on", "off"]).map(|word| word == "on"),
        }
    }

    /// A text on one line that says something.
    fn line(&mut self, key: &'static str, value: &Value<'_>) -> Option<String> {
        let text = value.get_ref().as_str().map(str::trim);
        let sound = text.filter(|text| !text.is_empty() && !text.chars().any(char::is_control));
        let short = sound.filter(|text| text.chars().count() <= LONGEST).map(ToOwned::to_owned);
        if short.is_none() {
            self.refuse(value.span(), "settings-no-line", &[("key", key), ("longest", &LONGEST.to_string())]);
        }
        short
    }

    fn messages(&mut self, value: &Value<'_>) -> Vec<String> {
        let Some(items) = value.get_ref().as_array() else {
            self.refuse(value.span(), "settings-no-list", &[("key", "messages")]);
            return Vec::new();
        };
        items.iter().filter_map(|item| self.line("messages", item)).collect()
    }

    /// A table for each seat: what is wanted, and the key for it.
    fn keys(&mut self, value: &Value<'_>) -> OwnKeys {
        let mut own = OwnKeys::default();
        let Some(seats) = value.get_ref().as_table() else {
            self.refuse(value.span(), "settings-no-seats", &[]);
            return own;
        };
        for (name, keys) in seats {
            let seat = SeatKind::ALL.into_iter().find(|seat| seat.name() == name.get_ref().as_ref());
            match (seat, keys.get_ref().as_table()) {
                (Some(seat), Some(keys)) => self.keys_of(seat, keys, &mut own),
                _ => self.refuse(name.span(), "settings-no-seats", &[]),
            }
        }
        own
    }

    /// A command for each cue: the program and its arguments.
    fn commands(&mut self, value: &Value<'_>) -> Commands {
        let mut commands = Commands::default();
        let known = Commands::names().collect::<Vec<_>>().join(", ");
        let Some(table) = value.get_ref().as_table() else {
            self.refuse(value.span(), "settings-no-cues", &[("known", &known)]);
            return commands;
        };
        for (cue, command) in table {
            let name = cue.get_ref().as_ref();
            let Some(name) = Commands::names().find(|known| *known == name) else {
                self.refuse(cue.span(), "settings-no-such-cue", &[("cue", name), ("known", &known)]);
                continue;
            };
            match words_of(command) {
                Some(words) => commands.set(name, words),
                None => self.refuse(command.span(), "settings-no-command", &[("cue", name)]),
            }
        }
        commands
    }

    fn keys_of(&mut self, seat: SeatKind, keys: &DeTable<'_>, own: &mut OwnKeys) {
        for (act, key) in keys {
            let name = act.get_ref().as_ref();
            let text = key.get_ref().as_str().unwrap_or_default();
            match own.bind(seat, name, text) {
                Ok(()) => {}
                Err(KeyTrouble::NoSuchAct) => {
                    let known = OwnKeys::acts(seat).collect::<Vec<_>>().join(", ");
                    self.refuse(
                        act.span(),
                        "settings-no-such-act",
                        &[("act", name), ("seat", seat.name()), ("known", &known)],
                    );
                }
                Err(KeyTrouble::NoSuchKey) => self.refuse(key.span(), "settings-no-such-key", &[("key", text)]),
            }
        }
        for (act, key) in keys {
            let name = act.get_ref().as_ref();
            if let Some(other) = own.clash(seat, name) {
                let text = key.get_ref().as_str().unwrap_or_default();
                self.refuse(key.span(), "settings-clash", &[("key", text), ("act", name), ("other", other)]);
            }
        }
    }
}

/// The words of a command: a list of texts, of which the first, the program, is not empty. A system takes none that
/// holds a null character.
fn words_of(command: &Value<'_>) -> Option<Vec<String>> {
    let items = command.get_ref().as_array()?;
    let words: Option<Vec<String>> = items.iter().map(|item| item.get_ref().as_str().map(ToOwned::to_owned)).collect();
    let words = words?;
    let sound = words.first().is_some_and(|program| !program.trim().is_empty());
    (sound && !words.iter().any(|word| word.contains('\0'))).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seat::intent::Intent;
    use crate::seat::key::Key;

    fn troubles(text: &str) -> Vec<(String, &'static str)> {
        let complaints = read(text, &["en", "fr"]).err().unwrap_or_default();
        let told = |complaint: Complaint| (text.get(complaint.span).unwrap_or_default().to_owned(), complaint.trouble);
        complaints.into_iter().map(told).collect()
    }

    #[test]
    fn everything_that_can_be_set_is_read() {
        let text = "theme = \"light\"\nlanguage = \"fr\"\nflash = \"off\"\nascii = true\nby = \"Ana\"\n\
                    messages = [\"Micro\"]\n[keys.chair]\nundo = \"z\"\n";
        let settings = read(text, &["en", "fr"]).unwrap_or_default();
        assert_eq!(settings.theme, Some(ThemeName::Light));
        assert_eq!((settings.language.as_deref(), settings.by.as_deref()), (Some("fr"), Some("Ana")));
        assert_eq!((settings.flash, settings.ascii), (Some(false), Some(true)));
        assert_eq!(settings.messages, ["Micro"]);
        assert_eq!(settings.keys.intent(SeatKind::Chair, Key::Char('z')), Some(Intent::Undo));
        assert_eq!(settings.keys.intent(SeatKind::Chair, Key::Char('u')), None);
        assert_eq!(settings.keys.intent(SeatKind::Desk, Key::Char('u')), Some(Intent::Undo));
    }

    #[test]
    fn everything_that_is_wrong_is_named_in_its_place() {
        let text = "theme = \"dusk\"\ncolour = 1\nflash = 3\nby = \"\"\nmessages = [\"\", 4]\n[keys.hall]\na = \"b\"\n\
                    [keys.chair]\nfly = \"f\"\nundo = \"Enter\"\nnext = \"n\"\n";
        let expected = [
            ("\"dusk\"", "settings-not-one-of"),
            ("colour", "settings-unknown-key"),
            ("3", "settings-not-one-of"),
            ("\"\"", "settings-no-line"),
            ("\"\"", "settings-no-line"),
            ("4", "settings-no-line"),
            ("hall", "settings-no-seats"),
            ("fly", "settings-no-such-act"),
            ("\"Enter\"", "settings-no-such-key"),
            ("next", "settings-no-such-act"),
        ];
        assert_eq!(troubles(text), expected.map(|(place, trouble)| (place.to_owned(), trouble)));
    }

    #[test]
    fn a_key_that_means_two_things_is_refused_and_two_keys_may_change_places() {
        assert_eq!(troubles("[keys.chair]\nundo = \"m\"\n"), [("\"m\"".to_owned(), "settings-clash")]);
        assert_eq!(troubles("[keys.chair]\nundo = \"m\"\nmessage = \"u\"\n"), []);
        let both = troubles("[keys.chair]\nundo = \"x\"\nmessage = \"x\"\n");
        assert_eq!(both.len(), 2, "{both:?}");
    }

    #[test]
    fn a_command_is_a_list_of_words_for_a_cue_that_there_is() {
        let settings = read("[cues]\nqa = [\"lamp\", \"green\"]\nall = [\"log\"]\n", &["en"]).unwrap_or_default();
        let commands = settings.commands;
        assert_eq!(commands.at("qa"), Some(&["lamp".to_owned(), "green".to_owned()][..]));
        assert_eq!(commands.at("closing"), Some(&["log".to_owned()][..]), "all stands for those that have none");
        let text = "[cues]\nteatime = [\"kettle\"]\nqa = \"lamp green\"\nclosing = []\nbefore-qa = [\"\", \"x\"]\n\
                    hard-missed = [\"a\", 3]\nhard-ahead = [\"a\\u0000\"]\n";
        let expected = [
            ("teatime", "settings-no-such-cue"),
            ("\"lamp green\"", "settings-no-command"),
            ("[]", "settings-no-command"),
            ("[\"\", \"x\"]", "settings-no-command"),
            ("[\"a\", 3]", "settings-no-command"),
            ("[\"a\\u0000\"]", "settings-no-command"),
        ];
        assert_eq!(troubles(text), expected.map(|(place, trouble)| (place.to_owned(), trouble)));
        assert_eq!(troubles("cues = [\"lamp\"]\n"), [("[\"lamp\"]".to_owned(), "settings-no-cues")]);
    }

    #[test]
    fn what_is_no_toml_is_one_complaint() {
        assert_eq!(troubles("theme = "), [(String::new(), "settings-syntax")]);
    }
}
