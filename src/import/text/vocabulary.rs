//! The words by which people say what a row is, one table a language. All tables are asked at once: agendas mix
//! languages. It must not know where in a text a word may stand.

mod en;
mod es;
mod fr;
mod pt;

use crate::agenda::Kind;
use crate::agenda::read::slug;

/// What one language calls things. Phrases are as [`slug`] leaves them; a `*` at the end stands for any ending.
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

/// Every language.
pub(super) const ALL: [&Vocabulary; 4] = [&en::EN, &fr::FR, &es::ES, &pt::PT];

/// A text in which phrases are looked for: lower case, no accents, a hyphen before and after every word.
#[derive(Clone, Debug)]
pub(super) struct Plain(String);

/// As much of a title as says what it is.
const TELLING: usize = 200;

impl Plain {
    /// A text, or the beginning of a long one.
    pub(super) fn new(text: &str) -> Self {
        let end = text.char_indices().nth(TELLING).map_or(text.len(), |(at, _)| at);
        // "Break out" is no break, nor is what is broken.
        Self(format!("-{}-", slug(text.get(..end).unwrap_or(text))).replace("-break-out-", "-breakout-"))
    }

    /// The words, with hyphens between them.
    pub(super) fn words(&self) -> &str {
        self.0.trim_matches('-')
    }

    /// How many words.
    pub(super) fn count(&self) -> usize {
        self.0.split('-').filter(|word| !word.is_empty()).count()
    }

    /// Where a phrase begins, if it is there; `=end` must be all there is.
    fn find(&self, phrase: &str) -> Option<usize> {
        if let Some(whole) = phrase.strip_prefix('=') {
            return (self.words() == whole).then_some(1);
        }
        let (phrase, is_open) = phrase.strip_suffix('*').map_or((phrase, false), |start| (start, true));
        let mut from = 0;
        while let Some(at) = self.0.get(from..)?.find(phrase) {
            let at = from + at;
            let begins = self.0.get(..at).is_some_and(|before| before.ends_with('-'));
            let ends = is_open || self.0.get(at + phrase.len()..).is_some_and(|after| after.starts_with('-'));
            if begins && ends {
                return Some(at);
            }
            from = at + 1;
        }
        None
    }

    /// Whether one of the phrases stands in it, in any language.
    pub(super) fn has(&self, of: impl Fn(&'static Vocabulary) -> &'static [&'static str]) -> bool {
        self.place(of).is_some()
    }

    /// Where the first of the phrases stands.
    pub(super) fn place(&self, of: impl Fn(&'static Vocabulary) -> &'static [&'static str]) -> Option<usize> {
        ALL.into_iter().flat_map(|language| of(language).iter()).filter_map(|phrase| self.find(phrase)).min()
    }

    /// Whether it is one of the phrases, and nothing else.
    pub(super) fn is(&self, of: impl Fn(&'static Vocabulary) -> &'static [&'static str]) -> bool {
        let words = self.words();
        ALL.into_iter().flat_map(|language| of(language).iter()).any(|phrase| match phrase.strip_suffix('*') {
            Some(start) => words.starts_with(start) && !words.get(start.len()..).unwrap_or_default().contains('-'),
            None => words == phrase.trim_start_matches('='),
        })
    }
}

/// What kind of slot a title names; other, if it says nothing.
pub(super) fn kind(title: &str) -> Kind {
    let plain = Plain::new(title);
    let place = |of: fn(&'static Vocabulary) -> &'static [&'static str]| plain.place(of);
    let (pause, opening, closing) = (place(|w| w.pause), place(|w| w.opening), place(|w| w.closing));
    if plain.has(|w| w.registration) {
        return Kind::Registration;
    }
    // "Conference 1: the opening of markets" opens nothing, "Closing" and "Lunch and closing" do what they say.
    let is_early = |at: Option<usize>| at.is_some_and(|at| at <= EARLY);
    let talk = place(|w| w.talk).or(place(|w| w.keynote)).or(place(|w| w.panel));
    let before_talk = |at: Option<usize>| at.is_some_and(|at| talk.is_none_or(|talk| at < talk));
    if is_early(closing) && before_talk(closing) && pause.is_none_or(|pause| closing < Some(pause)) {
        return Kind::Closing;
    }
    if pause.is_some() && opening.is_none_or(|opening| pause < Some(opening) && !is_both(&plain)) && before_talk(pause)
    {
        return Kind::Break;
    }
    if is_early(opening) && before_talk(opening) {
        return Kind::Remarks;
    }
    if plain.has(|w| w.keynote) {
        Kind::Keynote
    } else if plain.has(|w| w.panel) {
        Kind::Panel
    } else if plain.has(|w| w.remarks) {
        Kind::Remarks
    } else if plain.has(|w| w.talk) {
        Kind::Talk
    } else if closing.is_some() {
        Kind::Closing
    } else {
        Kind::Other
    }
}

/// How far into a title a word may stand and still say what the whole is, in letters.
const EARLY: usize = 60;

/// Whether breakfast and opening are one row: then it opens.
fn is_both(plain: &Plain) -> bool {
    ["-and-", "-et-", "-y-", "-e-"].iter().any(|and| plain.0.contains(and))
}

/// The language whose small words a text is fullest of, if it has any.
pub(super) fn language(text: &str) -> Option<&'static str> {
    let mut counts = [0usize; ALL.len()];
    for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() < 12).take(20_000) {
        let word = word.to_lowercase();
        for (count, language) in counts.iter_mut().zip(ALL) {
            *count += usize::from(language.small.contains(&word.as_str()));
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
