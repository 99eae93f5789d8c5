//! How everything reads, per language: the only place that turns numbers, moments and states into words.
//!
//! Texts live in `words/<part>.<language>.ftl` (Fluent), one part for each area of the program. The name of a
//! message begins with the name of its part (`time-of-day` is in `time`), and a part is read when the first of its
//! messages is asked for: a start-up pays for the words that it shows. Messages of different parts cannot refer to each other.
//! A missing text shows its own name, so that nothing ever fails for want of a word; a test sees to it that none is missing.

mod act;
mod agreement;
mod answer;
mod change;
pub mod complaint;
pub mod keys;
mod lateness;
mod measure;
mod moment;
mod name;
mod plan;
mod printable;
mod refusal;
mod unparted;

pub use self::lateness::{late_now, minutes_late};
pub use self::name::{full_name, name_of, slot_name};
pub use self::printable::{is_harmless, printable, printable_lines, shortened};
pub use self::unparted::{bound, unparted};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;
use std::sync::OnceLock;

/// A language of the screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
}

impl Language {
    /// Every language, in the order in which `g` passes through them.
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::Es, Self::Pt];

    /// The two letters by which files and options name it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Pt => "pt",
        }
    }

    /// The language that a code or a locale (`fr_CA.UTF-8`) names, if there are words for it.
    #[must_use]
    pub fn named(text: &str) -> Option<Self> {
        let primary = text.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// The language to begin with: the option wins, then the agenda, then the locale, then English.
    ///
    /// A language that there are no words for is passed over.
    #[must_use]
    pub fn choose(option: Option<&str>, agenda: Option<&str>, locale: Option<&str>) -> Self {
        [option, agenda, locale].into_iter().flatten().find_map(Self::named).unwrap_or_default()
    }

    /// The language after this one, which `g` turns to.
    #[must_use]
    pub fn following(self) -> Self {
        let place = Self::ALL.iter().position(|language| *language == self).unwrap_or_default();
        Self::ALL.iter().cycle().nth(place + 1).copied().unwrap_or_default()
    }
}

/// Takes up the parts in every language; a part is the prefix of its messages and the name of its files.
macro_rules! parts {
    ($($part:literal,)*) => {
        impl Language {
            /// The texts of the language, by part.
            #[must_use]
            pub fn texts(self) -> &'static [(&'static str, &'static str)] {
                match self {
                    Self::En => &[$(($part, include_str!(concat!("words/", $part, ".en.ftl"))),)*],
                    Self::Fr => &[$(($part, include_str!(concat!("words/", $part, ".fr.ftl"))),)*],
                    Self::Es => &[$(($part, include_str!(concat!("words/", $part, ".es.ftl"))),)*],
                    Self::Pt => &[$(($part, include_str!(concat!("words/", $part, ".pt.ftl"))),)*],
                }
            }
        }
    };
}

// One line a part, in the order of the alphabet.
parts! {
    "acts",
    "answers",
    "awake",
    "chair",
    "check",
    "cli",
    "desk",
    "fit",
    "herald",
    "import",
    "log",
    "plans",
    "refusals",
    "report",
    "seat",
    "settings",
    "stage",
    "status",
    "time",
}

/// The words of one language.
pub struct Words {
    language: Language,
    /// A bundle for each of the language's texts, at the same place; read when it is first needed.
    parts: Vec<OnceLock<FluentBundle<FluentResource>>>,
    /// The keys that the person has moved.
    moved: Vec<keys::MovedKey>,
    asker: Asker,
}

/// Who is spoken to, and so by what means a remedy is at hand. Texts tell them apart by `$asker`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Asker {
    /// Somebody at a seat, who presses keys.
    #[default]
    Seat,
    /// The same at a desk, whose keys let no time run on.
    Desk,
    /// A command line.
    Script,
}

impl Asker {
    fn name(self) -> &'static str {
        match self {
            Self::Seat => "seat",
            Self::Desk => "desk",
            Self::Script => "script",
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let parts = language.texts().iter().map(|_| OnceLock::new()).collect();
        Self { language, parts, moved: Vec::new(), asker: Asker::default() }
    }

    /// The same words for somebody else; without this they speak to a seat.
    #[must_use]
    pub fn speaking_to(self, asker: Asker) -> Self {
        Self { asker, ..self }
    }

    /// The part that holds a message.
    fn part_of(&self, name: &str) -> Option<&FluentBundle<FluentResource>> {
        let prefix = name.split('-').next().unwrap_or_default();
        let place = self.language.texts().iter().position(|(part, _)| *part == prefix)?;
        let (_, text) = self.language.texts().get(place)?;
        Some(self.parts.get(place)?.get_or_init(|| read_part(self.language, text, &keys::terms(&self.moved))))
    }

    /// The language of these words.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of that name.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        self.with(name, &[])
    }

    /// The text of that name, with arguments filled in: `words.with("late", &[("minutes", 5.into())])`.
    #[must_use]
    pub fn with(&self, name: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let Some(bundle) = self.part_of(name) else { return name.to_owned() };
        let Some(pattern) = bundle.get_message(name).and_then(|message| message.value()) else {
            return name.to_owned();
        };
        let mut filled = FluentArgs::new();
        filled.set("asker", self.asker.name());
        for (key, value) in arguments {
            filled.set((*key).to_owned(), value.clone());
        }
        let text = bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned();
        agreement::hours(self.language, text)
    }
}

fn read_part(language: Language, text: &str, terms: &str) -> FluentBundle<FluentResource> {
    let locale = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Isolating marks would take up cells on a terminal.
    bundle.set_use_isolating(false);
    for text in [terms, text] {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}
