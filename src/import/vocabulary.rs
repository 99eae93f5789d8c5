//! The words by which people say what a row is, one table a language. All tables are asked at once: agendas mix
//! languages. It must not know where in a text a word may stand.

mod en;
mod es;
mod fr;
mod given;
mod plain;
mod pt;

pub(super) use given::is_given;
pub(super) use plain::{Plain, begins, is_any, is_word};

use crate::agenda::Kind;
use crate::agenda::read::slug;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What one language calls things. Phrases are as slugs are; `pause*` has any ending, `=end` is all that
/// is said.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// Its code: `fr`.
    pub(super) code: &'static str,
    /// Small words that only this language of ours is full of.
    pub(super) small: &'static [&'static str],
    /// The months, from January.
    pub(super) months: [&'static [&'static str]; 12],
    /// The days of the week, from Monday.
    pub(super) weekdays: [&'static [&'static str]; 7],
    /// What counts days: `day 1`.
    pub(super) day: &'static [&'static str],
    /// People arrive.
    pub(super) registration: &'static [&'static str],
    /// It begins.
    pub(super) opening: &'static [&'static str],
    /// It ends.
    pub(super) closing: &'static [&'static str],
    /// Coffee, lunch.
    pub(super) pause: &'static [&'static str],
    /// The day's guest.
    pub(super) keynote: &'static [&'static str],
    /// Several speakers.
    pub(super) panel: &'static [&'static str],
    /// One speaker.
    pub(super) talk: &'static [&'static str],
    /// Addresses, conclusions.
    pub(super) remarks: &'static [&'static str],
    /// A whole row of these is the Q&A of the slot before.
    pub(super) questions: &'static [&'static str],
    /// What stands before a time: `Heure :`.
    pub(super) when: &'static [&'static str],
    /// What stands before who speaks.
    pub(super) who: &'static [&'static str],
    /// What stands before what it is about.
    pub(super) about: &'static [&'static str],
    /// Headings of what was written down of a meeting.
    pub(super) notes: &'static [&'static str],
    /// Headings that name no meeting: `Programme`.
    pub(super) generic: &'static [&'static str],
    /// What stands before names, with blanks between.
    pub(super) honours: &'static str,
    /// Words in capitals that names do not have, with blanks between.
    pub(super) no_names: &'static str,
    /// The columns of tables.
    pub(super) columns: Columns,
}

/// What tables call their columns.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) time: &'static [&'static str],
    pub(super) end: &'static [&'static str],
    pub(super) length: &'static [&'static str],
    pub(super) date: &'static [&'static str],
    pub(super) title: &'static [&'static str],
    pub(super) label: &'static [&'static str],
    pub(super) speaker: &'static [&'static str],
    pub(super) room: &'static [&'static str],
    pub(super) detail: &'static [&'static str],
}

/// The months and the days of the week of all languages by their names.
static MONTHS: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| named(|language| &language.months));
static WEEKDAYS: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| named(|language| &language.weekdays));

fn named(of: fn(&'static Vocabulary) -> &'static [&'static [&'static str]]) -> HashMap<&'static str, u32> {
    let lists = ALL.into_iter().flat_map(|language| (0..).zip(of(language)));
    // What two languages call by the same name is of the first that does.
    let mut names = HashMap::new();
    for (number, name) in lists.flat_map(|(number, list)| list.iter().map(move |name| (number, *name))) {
        names.entry(name).or_insert(number);
    }
    names
}

/// The month of that name, from 1.
pub(super) fn month(word: &str) -> Option<u32> {
    MONTHS.get(word).map(|month| month + 1)
}

/// The day of the week of that name, from Monday as 0.
pub(super) fn weekday(word: &str) -> Option<u32> {
    WEEKDAYS.get(word).copied()
}

/// Every language.
pub(super) const ALL: [&Vocabulary; 4] = [&en::EN, &fr::FR, &es::ES, &pt::PT];

/// What a phrase says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    Day,
    Registration,
    Opening,
    Closing,
    Pause,
    Keynote,
    Panel,
    Talk,
    Remarks,
    Questions,
    When,
    Who,
    About,
    Notes,
    Generic,
    Honour,
    NoName,
    Small,
    Column(Role),
}

impl Topic {
    /// Whether it says what a row is.
    fn is_kind(self) -> bool {
        use Topic::{Closing, Keynote, Opening, Panel, Pause, Registration, Remarks, Talk};
        matches!(self, Registration | Opening | Closing | Pause | Keynote | Panel | Talk | Remarks)
    }
}

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Time,
    End,
    Length,
    Date,
    Title,
    Label,
    Speaker,
    Room,
    Detail,
    /// The time once more, in another zone.
    Elsewhere,
    Unknown,
}

impl Vocabulary {
    /// Every phrase of the language with its topic.
    fn phrases(&'static self) -> impl Iterator<Item = (Topic, &'static str)> {
        let columns = &self.columns;
        let lists = [
            (Topic::Day, self.day),
            (Topic::Registration, self.registration),
            (Topic::Opening, self.opening),
            (Topic::Closing, self.closing),
            (Topic::Pause, self.pause),
            (Topic::Keynote, self.keynote),
            (Topic::Panel, self.panel),
            (Topic::Talk, self.talk),
            (Topic::Remarks, self.remarks),
            (Topic::Questions, self.questions),
            (Topic::When, self.when),
            (Topic::Who, self.who),
            (Topic::About, self.about),
            (Topic::Notes, self.notes),
            (Topic::Generic, self.generic),
            (Topic::Small, self.small),
            (Topic::Column(Role::Time), columns.time),
            (Topic::Column(Role::End), columns.end),
            (Topic::Column(Role::Length), columns.length),
            (Topic::Column(Role::Date), columns.date),
            (Topic::Column(Role::Title), columns.title),
            (Topic::Column(Role::Label), columns.label),
            (Topic::Column(Role::Speaker), columns.speaker),
            (Topic::Column(Role::Room), columns.room),
            (Topic::Column(Role::Detail), columns.detail),
        ];
        let phrases = lists.into_iter().flat_map(|(topic, list)| list.iter().map(move |phrase| (topic, *phrase)));
        let honours = self.honours.split(' ').map(|word| (Topic::Honour, word));
        phrases.chain(honours).chain(self.no_names.split(' ').map(|word| (Topic::NoName, word)))
    }
}

/// What kind of slot a title names; other, if it says nothing.
pub(super) fn kind(title: &str) -> Kind {
    let plain = Plain::new(title);
    if plain.words().is_empty() && title.contains(MEALS) {
        return Kind::Break;
    }
    let place = |topic| plain.place(topic);
    let (pause, opening, closing) = (place(Topic::Pause), place(Topic::Opening), place(Topic::Closing));
    if plain.has(Topic::Registration) {
        return Kind::Registration;
    }
    // "Conference 1: the opening of markets" opens nothing, "Closing" and "Lunch and closing" do what they say.
    let is_early = |at: Option<usize>| at.is_some_and(|at| at <= EARLY);
    let talk = place(Topic::Talk).or(place(Topic::Keynote)).or(place(Topic::Panel));
    let before_talk = |at: Option<usize>| at.is_some_and(|at| talk.is_none_or(|talk| at < talk));
    if is_early(closing) && before_talk(closing) && pause.is_none_or(|pause| closing < Some(pause)) {
        return Kind::Closing;
    }
    if pause.is_none() && plain.ends_with(Topic::Closing) {
        return Kind::Closing;
    }
    if pause.is_some() && opening.is_none_or(|opening| pause < Some(opening) && !plain.joins()) && before_talk(pause) {
        return Kind::Break;
    }
    let is_keynote = plain.has(Topic::Keynote);
    if is_early(opening) && before_talk(opening) && (!is_keynote || plain.joins()) {
        return Kind::Remarks;
    }
    if is_keynote {
        Kind::Keynote
    } else if plain.has(Topic::Panel) || (plain.words().starts_with("mesa-") && is_numbered_session(title)) {
        Kind::Panel
    } else if plain.has(Topic::Remarks) {
        Kind::Remarks
    } else if plain.has(Topic::Talk) {
        Kind::Talk
    } else if closing.is_some() {
        Kind::Closing
    } else {
        Kind::Other
    }
}

/// What several talks of a day are counted as, in any language: `Session 3`, `Bloque II`, `Mesa 1`.
const SESSIONS: [&str; 12] =
    ["session", "sesion", "sessao", "seance", "bloc", "bloque", "bloco", "mesa", "block", "axe", "eje", "eixo"];

/// Whether a title begins with a session that is counted: such a one holds several talks, unless one alone speaks.
pub(super) fn is_numbered_session(title: &str) -> bool {
    let plain = slug(title.get(..title.len().min(EARLY)).unwrap_or(title));
    let mut words = plain.split('-');
    let is_session = words.next().is_some_and(|word| SESSIONS.contains(&word));
    let is_number = |word: &str| {
        word.bytes().all(|byte| byte.is_ascii_digit())
            || word.bytes().all(|byte| b"ivx".contains(&byte))
            || word.len() == 1
    };
    is_session && words.next().is_some_and(|word| !word.is_empty() && is_number(word))
}

/// What stands for a pause where no word does.
const MEALS: [char; 9] = ['☕', '🍵', '🍽', '🍴', '🍕', '🥐', '🍪', '🥪', '🍻'];

/// How far into a title a word may stand and still say what the whole is, in letters.
const EARLY: usize = 60;

/// Which languages a word tells: the small ones, and those that say what a row is.
static TELLING: LazyLock<HashMap<String, [usize; 4]>> = LazyLock::new(|| {
    let mut telling: HashMap<String, [usize; 4]> = HashMap::new();
    for (at, language) in ALL.into_iter().enumerate() {
        let rows =
            [language.registration, language.opening, language.closing, language.pause, language.talk, language.panel];
        let words = rows.into_iter().chain([language.small]).chain(language.weekdays).flatten();
        for word in words.filter(|word| !word.contains(['-', '*', '='])) {
            if let Some(count) = telling.entry((*word).to_owned()).or_default().get_mut(at) {
                *count = 1;
            }
        }
    }
    telling
});

/// The language of which a text has the most words, if it has any.
pub(super) fn language(text: &str) -> Option<&'static str> {
    let mut counts = [0usize; ALL.len()];
    for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() < 16).take(20_000) {
        let word = word.to_lowercase();
        let told = TELLING.get(&word).or_else(|| TELLING.get(&slug(&word)));
        for (count, tells) in counts.iter_mut().zip(told.copied().unwrap_or_default()) {
            *count += tells;
        }
    }
    let most = counts.into_iter().max().filter(|most| *most > 0)?;
    counts.into_iter().zip(ALL).find(|(count, _)| *count == most).map(|(_, language)| language.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_their_words_in_four_languages() {
        for (title, expected) in [
            ("Registration and coffee", Kind::Registration),
            ("Accueil & café", Kind::Registration),
            ("Acreditaciones", Kind::Registration),
            ("Credenciamento", Kind::Registration),
            ("Petit déjeuner et ouverture", Kind::Remarks),
            ("Welcome, introduction, goals", Kind::Remarks),
            ("Opening Ceremony", Kind::Remarks),
            ("Workshop starts", Kind::Remarks),
            ("Mesa inaugural", Kind::Remarks),
            ("Opening keynote", Kind::Keynote),
            ("Welcome and keynote", Kind::Remarks),
            ("Abertura do evento", Kind::Remarks),
            ("Coffee Break + Poster Session", Kind::Break),
            ("Corte (café)", Kind::Break),
            ("Déjeuner", Kind::Break),
            ("Intervalo para almoço", Kind::Break),
            ("1h50 pour une pause libre", Kind::Break),
            ("Coffee-break e meetup do evento.", Kind::Break),
            ("Restitution & Clôture", Kind::Closing),
            ("Conclusiones y clausura", Kind::Closing),
            ("Momento dos patrocinadores, encerramento e sorteio de brindes", Kind::Closing),
            ("Wrap up and reflection", Kind::Closing),
            ("Conclusions et recommandations", Kind::Remarks),
            ("Mesa redonda ponentes", Kind::Panel),
            ("Break out session: sub group discussion", Kind::Other),
            ("Breaking the ice with Rust", Kind::Other),
            ("Talk: closing the gap", Kind::Talk),
            ("Best paper award and closing", Kind::Closing),
            ("Reports and close of day 1", Kind::Closing),
            ("Talk: what comes before closing", Kind::Talk),
            ("Conference dinner", Kind::Break),
            ("Cena y networking", Kind::Break),
            ("A cena independente", Kind::Other),
            ("Apertura de puertas", Kind::Registration),
            ("☕", Kind::Break),
            ("End", Kind::Closing),
            ("End-to-end tests", Kind::Other),
        ] {
            assert_eq!(kind(title), expected, "{title}");
        }
    }

    #[test]
    fn a_language_shows_by_its_small_words() {
        assert_eq!(language("La gestion des migrations et les services aux communautés"), Some("fr"));
        assert_eq!(language("The opening of the day and what to do with it"), Some("en"));
        assert_eq!(language("Presentación del libro y los tambores del carnaval"), Some("es"));
        assert_eq!(language("Abertura do evento e apresentação da equipe"), Some("pt"));
        assert_eq!(language("12:30"), None);
    }
}
