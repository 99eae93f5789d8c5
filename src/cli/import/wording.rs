//! How guesses and refusals of an import read. It must not know what is done about them.

use crate::duration::Length;
use crate::import::draft::{Draft, DraftSlot, Guess, Why};
use crate::import::sheet::Remarks;
use crate::words::{Language, Words, printable};

/// The longest text of a source that is said again, in letters.
const LONGEST: usize = 60;

/// A text of the source, shortened, without anything that a terminal would obey.
pub(super) fn shown(text: &str) -> String {
    let text = printable(text);
    let mut shown: String = text.chars().take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// A time since the day's midnight.
pub(super) fn time(at: Length, words: &Words) -> String {
    words.wall_time(at)
}

/// How a guess reads.
#[must_use]
pub fn guess(guess: &Guess, words: &Words) -> String {
    let with = |name: &str, key: &str, value: String| words.with(name, &[(key, value.into())]);
    match guess {
        Guess::Title => words.text("import-guess-title"),
        Guess::Year(year) => with("import-guess-year", "year", year.to_string()),
        Guess::SeveralDates => words.text("import-guess-dates"),
        Guess::NoYear(said) => with("import-guess-no-year", "said", shown(said)),
        Guess::FirstDay(days) => with("import-guess-first-day", "days", days.to_string()),
        Guess::Language(language) => with("import-guess-language", "language", language.clone()),
        Guess::OnlyBeginning(lines) => with("import-guess-beginning", "lines", lines.to_string()),
        Guess::LongLines(lines) => words.with("import-guess-long-lines", &[("lines", (*lines).into())]),
        Guess::Encoding => words.text("import-guess-encoding"),
        Guess::Afternoon => words.text("import-guess-afternoon"),
        Guess::AfterMidnight => words.text("import-guess-after-midnight"),
        Guess::StartAfterPrevious => words.text("import-guess-start-after"),
        Guess::StartOfDay => words.text("import-guess-start-of-day"),
        Guess::EndAtNext => words.text("import-guess-end-next"),
        Guess::EndUsual => words.text("import-guess-end-usual"),
        Guess::EndOfLast => words.text("import-guess-end-last"),
        Guess::EndBeforeStart(end) => with("import-guess-end-before-start", "time", time(*end, words)),
        Guess::EndCut(end) => with("import-guess-end-cut", "time", time(*end, words)),
        Guess::LengthDisagrees(length) => with("import-guess-length", "length", words.length(*length)),
        Guess::FillsGap => words.text("import-guess-gap"),
        Guess::QaOutside(at) => with("import-guess-qa-outside", "time", time(*at, words)),
        Guess::QaFolded(title) => with("import-guess-qa-folded", "title", shown(title)),
        Guess::Renumbered(number) => with("import-guess-renumbered", "number", shown(number)),
        Guess::Moved => words.text("import-guess-moved"),
        Guess::Utc => words.text("import-guess-utc"),
        Guess::NoZone(offset) => with("import-guess-no-zone", "offset", shown(offset)),
        Guess::UnknownZone(zone) => with("import-guess-unknown-zone", "zone", shown(zone)),
        Guess::ZoneDisagrees(zone) => with("import-guess-zone-disagrees", "zone", shown(zone)),
        Guess::OtherZone(zone) => with("import-guess-other-zone", "zone", shown(zone)),
        Guess::Repeats(rule) => with("import-guess-repeats", "rule", shown(rule)),
        Guess::Everywhere(room) if room.is_empty() => words.text("import-guess-everywhere"),
        Guess::Everywhere(room) => with("import-guess-everywhere-else", "room", shown(room)),
        Guess::AlsoSays(said) => with("import-guess-also-says", "said", shown(said)),
        Guess::FixedEnd => words.text("import-guess-fixed-end"),
    }
}

/// Why something is no slot.
pub(super) fn why(why: &Why, words: &Words) -> String {
    let with = |name: &str, key: &str, value: String| words.with(name, &[(key, value.into())]);
    match why {
        Why::Parallel(title) => with("import-why-parallel", "title", shown(title)),
        Why::Moment(title) => with("import-why-moment", "title", shown(title)),
        Why::Frame(parts) => with("import-why-frame", "parts", parts.to_string()),
        Why::NoTime => words.text("import-why-no-time"),
        Why::InProse => words.text("import-why-in-prose"),
        Why::Quoted => words.text("import-why-quoted"),
        Why::Columns => words.text("import-why-columns"),
        Why::Heading => words.text("import-why-heading"),
        Why::NeedsDate => words.text("import-why-needs-date"),
        Why::TooFar => words.text("import-why-too-far"),
        Why::NotHeld => words.text("import-why-not-held"),
        Why::AllDay => words.text("import-why-all-day"),
        Why::Replaced => words.text("import-why-replaced"),
        Why::Delay(length) => with("import-why-delay", "length", words.length(*length)),
    }
}

/// Whether a guess is worth a remark in the file: those that a person may want to change there.
fn is_remarkable(guess: &Guess) -> bool {
    !matches!(guess, Guess::EndAtNext | Guess::QaFolded(_) | Guess::Moved | Guess::Language(_) | Guess::Encoding)
}

/// The remarks in a file, in the language of its titles where there are words for it.
pub(super) struct InWords(Words);

impl InWords {
    pub(super) fn new(words: &Words, language: Option<&str>) -> Self {
        Self(Words::new(language.and_then(Language::named).unwrap_or(words.language())))
    }

    fn guesses(&self, guesses: &[Guess]) -> Vec<String> {
        guesses.iter().filter(|guess| is_remarkable(guess)).map(|found| guess(found, &self.0)).collect()
    }
}

impl Remarks for InWords {
    fn top(&self, draft: &Draft) -> Vec<String> {
        let mut remarks = vec![self.0.text("import-remark-top")];
        remarks.extend(self.guesses(&draft.guesses));
        remarks
    }

    fn slot(&self, slot: &DraftSlot) -> Vec<String> {
        self.guesses(&slot.guesses)
    }

    fn aside(&self, _slot: &DraftSlot, reason: &Why) -> Vec<String> {
        vec![why(reason, &self.0)]
    }

    fn untitled(&self) -> String {
        self.0.text("import-untitled")
    }
}
