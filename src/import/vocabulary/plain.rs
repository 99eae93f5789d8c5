//! Finding phrases in a text, all languages at once: every phrase is known by its first word, so that a text is gone
//! through once. It must not know what follows from a phrase.

use super::{ALL, Topic};
use crate::agenda::read::slug;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A text in which phrases are looked for: lower case, no accents, a hyphen before and after every word.
#[derive(Clone, Debug)]
pub(in crate::import) struct Plain {
    text: String,
    hits: Vec<Hit>,
}

/// A phrase that stands in a text.
#[derive(Clone, Copy, Debug)]
struct Hit {
    topic: Topic,
    at: usize,
    end: usize,
    is_all: bool,
}

/// A phrase: `coffee-break`; `pause*` for any ending; `=end` where it is all that is said.
#[derive(Clone, Copy, Debug)]
struct Phrase {
    topic: Topic,
    text: &'static str,
    is_open: bool,
    is_whole: bool,
}

#[derive(Debug, Default)]
struct Index {
    by_first: HashMap<&'static str, Vec<Phrase>>,
    /// Phrases of one word with any ending, by their first letter.
    open: HashMap<u8, Vec<Phrase>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    for (topic, phrase) in ALL.into_iter().flat_map(super::Vocabulary::phrases) {
        let (text, is_whole) = phrase.strip_prefix('=').map_or((phrase, false), |text| (text, true));
        let (text, is_open) = text.strip_suffix('*').map_or((text, false), |text| (text, true));
        let phrase = Phrase { topic, text, is_open, is_whole };
        match text.split('-').next() {
            Some(first) if !is_open || first.len() < text.len() => {
                index.by_first.entry(first).or_default().push(phrase);
            }
            _ => index.open.entry(text.as_bytes().first().copied().unwrap_or_default()).or_default().push(phrase),
        }
    }
    index
});

/// What holds words together.
const ANDS: [&str; 4] = ["-and-", "-et-", "-y-", "-e-"];

/// As much of a title as says what it is, in letters.
const TELLING: usize = 200;

impl Plain {
    /// A text, or the beginning of a long one.
    pub(in crate::import) fn new(text: &str) -> Self {
        let end = text.char_indices().nth(TELLING).map_or(text.len(), |(at, _)| at);
        // "Break out" is no break, nor is what is broken.
        let text = format!("-{}-", slug(text.get(..end).unwrap_or(text))).replace("-break-out-", "-breakout-");
        let hits = hits(&text);
        Self { text, hits }
    }

    /// The words, with hyphens between them.
    pub(in crate::import) fn words(&self) -> &str {
        self.text.trim_matches('-')
    }

    /// How many words.
    pub(in crate::import) fn count(&self) -> usize {
        self.text.split('-').filter(|word| !word.is_empty()).count()
    }

    /// Whether a phrase of the topic stands in it.
    pub(in crate::import) fn has(&self, topic: Topic) -> bool {
        self.hits.iter().any(|hit| hit.topic == topic)
    }

    /// Where the first phrase of the topic stands.
    pub(in crate::import) fn place(&self, topic: Topic) -> Option<usize> {
        self.hits.iter().filter(|hit| hit.topic == topic).map(|hit| hit.at).min()
    }

    /// Whether it is a phrase of the topic, and nothing else.
    pub(in crate::import) fn is(&self, topic: Topic) -> bool {
        self.hits.iter().any(|hit| hit.topic == topic && hit.is_all)
    }

    /// Whether it ends with "and" and a phrase of the topic.
    pub(in crate::import) fn ends_with(&self, topic: Topic) -> bool {
        let is_last = |hit: &&Hit| hit.topic == topic && hit.end + 1 == self.text.len();
        let before = self.hits.iter().find(is_last).and_then(|hit| self.text.get(..hit.at));
        before.is_some_and(|before| ANDS.iter().any(|and| before.ends_with(and)))
    }

    /// Whether it says what a row is, and nothing else.
    pub(in crate::import) fn is_of_kind(&self) -> bool {
        self.hits.iter().any(|hit| hit.topic.is_kind() && hit.is_all)
    }

    /// Whether words are held together by "and".
    pub(in crate::import) fn joins(&self) -> bool {
        ANDS.iter().any(|and| self.text.contains(and))
    }
}

/// The topics of which single words are a phrase, by the word.
static WORDS: LazyLock<HashMap<&'static str, Vec<Topic>>> = LazyLock::new(|| {
    let mut words: HashMap<&str, Vec<Topic>> = HashMap::new();
    for (first, phrases) in &INDEX.by_first {
        for phrase in phrases.iter().filter(|phrase| phrase.text == *first) {
            words.entry(first).or_default().push(phrase.topic);
        }
    }
    words
});

/// Whether a word, as [`slug`] leaves it, is a phrase of the topic on its own.
pub(in crate::import) fn is_word(topic: Topic, word: &str) -> bool {
    is_any(&[topic], word)
}

/// Whether a word is a phrase of one of the topics on its own.
pub(in crate::import) fn is_any(wanted: &[Topic], word: &str) -> bool {
    WORDS.get(word).is_some_and(|topics| topics.iter().any(|topic| wanted.contains(topic)))
}

/// Whether a phrase of the topic begins with a word, or with the first part of it: `président-e`.
pub(in crate::import) fn begins(topic: Topic, word: &str) -> bool {
    let first = word.split('-').next().unwrap_or_default();
    INDEX.by_first.get(first).is_some_and(|phrases| phrases.iter().any(|phrase| phrase.topic == topic))
}

fn hits(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut at = 1;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let word = rest.split('-').next().unwrap_or_default();
        let known = INDEX.by_first.get(word).into_iter().flatten();
        let open = word.as_bytes().first().and_then(|letter| INDEX.open.get(letter));
        for phrase in known.chain(open.into_iter().flatten()) {
            let Some(after) = rest.strip_prefix(phrase.text) else { continue };
            let ends = after.starts_with('-') || phrase.is_open;
            let is_all = at == 1 && after.split_once('-').is_none_or(|(_, more)| more.is_empty());
            if ends && (is_all || !phrase.is_whole) {
                hits.push(Hit { topic: phrase.topic, at, end: at + phrase.text.len(), is_all });
            }
        }
        at += word.len() + 1;
    }
    // "Mot d'accueil" is no "accueil": what lies within a longer phrase says nothing of its own.
    let stands = |hit: &Hit| {
        let covers =
            |other: &Hit| other.at <= hit.at && hit.end <= other.end && hit.end - hit.at < other.end - other.at;
        !hits.iter().any(|other| other.topic.is_kind() && hit.topic.is_kind() && covers(other))
    };
    hits.iter().filter(|hit| stands(hit)).copied().collect()
}
