//! Texts of a source as an agenda may hold them: nothing that a terminal would obey, titles on one line.
//! It must not know what a text means.

use super::draft::Draft;
use crate::agenda::complaint::picture::commands_terminal;

/// Cleans every text of a draft.
pub(super) fn tidy(mut draft: Draft) -> Draft {
    for text in [&mut draft.title, &mut draft.venue, &mut draft.day, &mut draft.room] {
        *text = text.take().map(|text| line(&text)).filter(|text| says_something(text));
    }
    for slot in &mut draft.slots {
        slot.title = line(&slot.title);
        slot.number = slot.number.take().map(|text| line(&text)).filter(|text| says_something(text));
        slot.description = slot.description.take().map(|text| prose(&text)).filter(|text| says_something(text));
        slot.notes = slot.notes.take().map(|text| prose(&text)).filter(|text| says_something(text));
        for speaker in &mut slot.speakers {
            speaker.name = line(&speaker.name);
            speaker.role = speaker.role.take().map(|text| line(&text)).filter(|text| says_something(text));
        }
        slot.speakers.retain(|speaker| says_something(&speaker.name));
    }
    draft
}

/// A text on one line, its blanks made single.
#[must_use]
pub fn line(text: &str) -> String {
    let blank = |letter: char| letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}';
    let words = text.split(blank).map(|word| word.replace(commands_terminal, ""));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// A text of any number of lines, without blank ones around it.
#[must_use]
pub fn prose(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    text.replace(|letter| commands_terminal(letter) && !matches!(letter, '\n' | '\t'), "").trim().to_owned()
}

fn says_something(text: &str) -> bool {
    !text.trim().is_empty()
}
