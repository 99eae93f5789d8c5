//! The report of an import: what was understood, guessed and left out, in one look or line by line. It must not know
//! how the source was read.

use super::wording::{guess, shown, time, why};
use crate::import::draft::{Aside, At, Draft, DraftSlot, Place};
use crate::import::sniff::Format;
use crate::import::{Offer, Trouble};
use crate::words::Words;
use std::collections::HashMap;
use std::fmt::Write as _;

/// As many guesses of a kind, and as many lines left out, as are said without `--explain`.
const FEW: usize = 6;

/// Why there is nothing to report.
pub(super) fn trouble(trouble: &Trouble, expected: Format, words: &Words) -> String {
    let of_format = |name: &str, format: Format| words.with(name, &[("format", format.name().into())]);
    let of_wish = |name: &str, wish: &str, offers: &[Offer]| {
        listed(words.with(name, &[("wish", shown(wish).into())]), offers, words)
    };
    match trouble {
        Trouble::AlreadyAgenda => words.text("import-already"),
        Trouble::Broken(format, why) => {
            words.with("import-broken", &[("format", format.name().into()), ("why", shown(why).into())])
        }
        Trouble::Lacks(format, what) => {
            words.with("import-lacks", &[("format", format.name().into()), ("what", (*what).into())])
        }
        Trouble::Empty => words.text("import-empty"),
        Trouble::NoText(name) => words.with("import-no-text", &[("name", (*name).into())]),
        Trouble::NoSlots => of_format("import-no-slots", expected),
        Trouble::NoneInBeginning(lines) => {
            words.with("import-none-in-beginning", &[("lines", lines.to_string().into())])
        }
        Trouble::Choose(offers) => listed(words.text("import-choose"), offers, words),
        Trouble::NoSuchDay(wish, offers) => of_wish("import-no-such-day", wish, offers),
        Trouble::NoSuchRoom(wish, offers) => of_wish("import-no-such-room", wish, offers),
    }
}

fn listed(mut text: String, offers: &[Offer], words: &Words) -> String {
    let said = |part: &Option<String>| part.as_deref().map(shown).unwrap_or_default();
    for offer in offers {
        let arguments = [
            ("number", offer.number.into()),
            ("day", said(&offer.day).into()),
            ("room", said(&offer.room).into()),
            ("slots", offer.slots.into()),
        ];
        text.push_str("\n  ");
        text.push_str(&words.with("import-offer", &arguments));
    }
    text
}

/// What was understood.
pub(super) fn report(draft: &Draft, format: Format, explain: bool, words: &Words) -> String {
    let mut text = head(draft, format, words);
    if explain {
        text.push_str(&explained(draft, words));
    } else {
        text.push_str(&guesses(draft, words));
        text.push_str(&asides(draft, words));
    }
    text
}

fn head(draft: &Draft, format: Format, words: &Words) -> String {
    let from = draft.slots.first().and_then(|slot| slot.start).unwrap_or_default();
    let to = draft.slots.last().and_then(|slot| slot.end).unwrap_or_default();
    let arguments = [
        ("format", format.name().into()),
        ("slots", draft.slots.len().into()),
        ("from", time(from, words).into()),
        ("to", time(to, words).into()),
        ("title", draft.title.as_deref().map(shown).unwrap_or_default().into()),
    ];
    let mut text = words.with("import-understood", &arguments).trim_end().to_owned();
    let date = draft.date.map(|date| words.date(date));
    let day = date.or_else(|| draft.day.as_deref().map(shown));
    if let Some(day) = day {
        let _ = write!(text, "\n{}", words.with("import-day", &[("day", day.into())]));
    }
    if draft.date.is_none() {
        let _ = write!(text, "\n{}", words.text("import-undated"));
    }
    if draft.zone.is_none() {
        let _ = write!(text, "\n{}", words.text("import-no-zone"));
    }
    text.push('\n');
    text
}

/// Guesses of the same kind are said once, with the slots that they are about.
fn guesses(draft: &Draft, words: &Words) -> String {
    let mut said: Vec<(String, Vec<String>)> = Vec::new();
    for found in &draft.guesses {
        said.push((guess(found, words), Vec::new()));
    }
    let mut places: HashMap<String, usize> = HashMap::new();
    for slot in &draft.slots {
        for found in &slot.guesses {
            let text = guess(found, words);
            let name = format!("{} {}", time(slot.start.unwrap_or_default(), words), shown(&slot.title));
            let place = *places.entry(text.clone()).or_insert(said.len());
            match said.get_mut(place) {
                Some((_, slots)) => slots.push(name),
                None => said.push((text, vec![name])),
            }
        }
    }
    if said.is_empty() {
        return String::new();
    }
    let mut text = format!("\n{}\n", words.text("import-guessed"));
    for (guess, slots) in said {
        let _ = writeln!(text, "  {guess}");
        for slot in slots.iter().take(FEW) {
            let _ = writeln!(text, "    {slot}");
        }
        more(&mut text, "    ", slots.len(), words);
    }
    text
}

/// What was left out: first what a person may want back.
fn asides(draft: &Draft, words: &Words) -> String {
    if draft.aside.is_empty() {
        return String::new();
    }
    let mut text = format!("\n{}\n", words.text("import-not-taken"));
    let (slots, lines): (Vec<&Aside>, Vec<&Aside>) = draft.aside.iter().partition(|aside| aside.slot.is_some());
    for aside in slots.iter().chain(lines.iter().take(FEW)) {
        text.push_str(&left_out(aside, words));
    }
    more(&mut text, "  ", lines.len(), words);
    text
}

fn more(text: &mut String, indent: &str, of: usize, words: &Words) {
    if of > FEW {
        let _ = writeln!(text, "{indent}{}", words.with("import-more", &[("count", (of - FEW).into())]));
    }
}

fn left_out(aside: &Aside, words: &Words) -> String {
    format!("  {}: {}\n    {}\n", place(&aside.place, words), why(&aside.why, words), shown(&aside.place.excerpt))
}

pub(super) fn place(place: &Place, words: &Words) -> String {
    match &place.at {
        At::Line(line) => words.with("import-line", &[("line", line.to_string().into())]),
        At::Record(record) => words.with("import-record", &[("record", shown(record).into())]),
    }
}

/// The lines that a slot is made of, those that follow each other as one: `line 5–7, 9`.
fn places(slot: &DraftSlot, words: &Words) -> String {
    let At::Line(first) = slot.place.at else { return place(&slot.place, words) };
    let mut lines: Vec<usize> = slot.lines.iter().copied().chain([first]).collect();
    lines.sort_unstable();
    lines.dedup();
    let runs = lines.chunk_by(|one, next| one + 1 == *next).map(|run| match run {
        [first, .., last] => format!("{first}–{last}"),
        run => run.first().map(ToString::to_string).unwrap_or_default(),
    });
    words.with("import-line", &[("line", runs.collect::<Vec<_>>().join(", ").into())])
}

/// Every slot and everything else with its place, in the order of the source.
fn explained(draft: &Draft, words: &Words) -> String {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let order = |place: &Place| match place.at {
        At::Line(line) => line,
        At::Record(_) => usize::MAX,
    };
    for slot in &draft.slots {
        lines.push((order(&slot.place), slot_in_full(slot, words)));
    }
    for aside in &draft.aside {
        lines.push((order(&aside.place), left_out(aside, words)));
    }
    lines.sort_by_key(|(line, _)| *line);
    let whole = draft.guesses.iter().map(|found| format!("  {}\n", guess(found, words)));
    whole.chain(std::iter::once("\n".to_owned())).chain(lines.into_iter().map(|(_, text)| text)).collect()
}

fn slot_in_full(slot: &DraftSlot, words: &Words) -> String {
    let times = [slot.start, slot.qa, slot.end].into_iter().flatten().map(|at| time(at, words)).collect::<Vec<_>>();
    let number = slot.number.as_deref().map(|number| format!("{} ", shown(number))).unwrap_or_default();
    let mut text =
        format!("  {}: {} {} {number}{}\n", places(slot, words), times.join("–"), slot.kind.name(), shown(&slot.title));
    let _ = writeln!(text, "    {}", shown(&slot.place.excerpt));
    for speaker in &slot.speakers {
        let role = speaker.role.as_deref().map(|role| format!(", {}", shown(role))).unwrap_or_default();
        let _ = writeln!(text, "    · {}{role}", shown(&speaker.name));
    }
    for found in &slot.guesses {
        let _ = writeln!(text, "    ● {}", guess(found, words));
    }
    text
}
