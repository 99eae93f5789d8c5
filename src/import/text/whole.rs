//! What a text says about the whole day before its first row: the title, the date, the venue. It must not know the
//! rows.

use super::dates::{self, Date};
use super::lines::{Line, Look};
use super::timed::GAP;
use super::vocabulary::{Plain, Role, Topic};
use crate::import::draft::{Draft, Guess};
use std::collections::BTreeSet;

/// The longest line that may be a title, in bytes.
const TITLE: usize = 250;
/// As many lines before the first row as are looked at.
const LOOK: usize = 200;

/// Fills in what the lines before the first row say; `day` is what the text calls the day of the draft.
pub(super) fn fill(draft: &mut Draft, before: &[Line], day: Option<(&Date, &Line)>) {
    let before = before.get(..LOOK).unwrap_or(before);
    let dated: Vec<(Date, &Line)> = before
        .iter()
        .filter(|line| line.says())
        .filter_map(|line| Some((dates::find(&line.text).filter(|date| date.day.is_some())?, line)))
        .collect();
    date(draft, before, &dated, day);
    let last = dated.iter().rfind(|(date, _)| date.whole().is_some_and(|date| Some(date) == draft.date));
    let own = last.map(|(date, line)| (date, *line)).filter(|(_, line)| line.look != Look::Heading);
    let first = before.iter().find(|line| line.says()).map(|line| line.number);
    let dated_first = last.filter(|(_, line)| Some(line.number) == first).and_then(|(date, line)| beside(line, date));
    // What stands before the date is the title on the first line, and the venue below it.
    let beside_date = own.filter(|(_, line)| dated_first.is_none() && !is_field(&line.text));
    draft.venue = labelled_venue(before).or_else(|| beside_date.and_then(|(date, line)| venue(line, date)));
    draft.title = dated_first.or_else(|| title(before, own.map(|(_, line)| line.number)));
}

/// The date, with its year from wherever the text says it.
fn date(draft: &mut Draft, before: &[Line], dated: &[(Date, &Line)], day: Option<(&Date, &Line)>) {
    let whole: BTreeSet<_> = dated.iter().filter_map(|(date, _)| date.whole()).collect();
    let found = match day.map(|(date, _)| date) {
        Some(date) if date.day.is_some() => Some(date.clone()),
        Some(date) if date.count.is_some_and(|count| count > 1) => return,
        // Of several dates before the first row, the latest: papers are older than what they announce.
        _ => {
            let latest = dated.iter().max_by_key(|(date, _)| date.whole());
            latest.map(|(date, _)| date.clone())
        }
    };
    let Some(found) = found else { return };
    if let Some(date) = found.whole() {
        draft.date = Some(date);
        if whole.len() > 1 && whole.contains(&date) {
            draft.guesses.push(Guess::SeveralDates);
        }
        return;
    }
    let years: BTreeSet<i32> = before.iter().flat_map(|line| dates::years(&line.text)).collect();
    let mut fitting = years.into_iter().filter(|year| found.agrees_with(*year));
    if let (Some(year), None) = (fitting.next(), fitting.next()) {
        draft.date = found.in_year(year);
        draft.guesses.push(Guess::Year(year));
        return;
    }
    let said = day.map(|(date, line)| if line.is_row() { &date.said } else { &line.text });
    let said = said.or(dated.last().map(|(_, line)| &line.text));
    draft.guesses.push(Guess::NoYear(said.map_or_else(String::new, |text| text.chars().take(60).collect())));
}

/// What a first line says beside its date: `Faculty Retreat – Friday, 5 September 2025`.
fn beside(line: &Line, date: &Date) -> Option<String> {
    let before = without_lead(line.text.get(..date.span.start)?);
    let names = Plain::new(before).count() >= 2 && !Plain::new(before).is(Topic::Generic) && !is_field(&line.text);
    (names && line.text.len() <= TITLE).then(|| before.to_owned())
}

/// A text without what leads from it to a date.
fn without_lead(before: &str) -> &str {
    const SMALL: [&str; 11] = ["le", "on", "el", "em", "den", "the", "dia", "du", "of", "del", "de"];
    let mut text = before;
    loop {
        let trimmed = text.trim().trim_end_matches([',', '-', '–', '—', ':', '(', '|', '•', ' ']);
        let ends_small = |small: &&&str| trimmed.strip_suffix(**small).is_some_and(|rest| rest.ends_with(' '));
        let small = SMALL.iter().find(ends_small).map_or(0, |small| small.len());
        let shorter = trimmed.get(..trimmed.len() - small).unwrap_or(trimmed);
        if shorter.len() == text.len() {
            return text;
        }
        text = shorter;
    }
}

/// `Location: Lake House`
fn labelled_venue(before: &[Line]) -> Option<String> {
    before.iter().filter(|line| line.text.len() <= TITLE).find_map(|line| {
        let (label, place) = line.text.split_once(':')?;
        let is_place = Plain::new(label).is(Topic::Column(Role::Room)) && !place.trim().is_empty();
        is_place.then(|| place.trim().to_owned())
    })
}

/// Whether a line is a field of its own: `Date: …`, `Location: …`
fn is_field(text: &str) -> bool {
    let is = |label: &str| {
        let plain = Plain::new(label);
        plain.is(Topic::Column(Role::Room)) || plain.is(Topic::Column(Role::Date)) || plain.is(Topic::When)
    };
    text.split_once(':').is_some_and(|(label, _)| label.len() <= 30 && is(label))
}

/// What stands before the date on its line: `Washington D.C., le 12 avril 2011`.
fn venue(line: &Line, date: &Date) -> Option<String> {
    let venue = without_lead(line.text.get(..date.span.start)?);
    let is_place =
        venue.chars().next().is_some_and(char::is_uppercase) && Plain::new(venue).count() <= 5 && line.text.len() < 80;
    let is_date = dates::find(venue).is_some() || Plain::new(venue).has(Topic::Day);
    (is_place && !is_date).then(|| venue.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The title: the first heading, the line above the date, or the first line, as far as they name something.
fn title(before: &[Line], date_line: Option<usize>) -> Option<String> {
    let names = |line: &&Line| {
        let plain = Plain::new(&line.text);
        let is_date = dates::find(&line.text).is_some_and(|date| {
            let left = [line.text.get(..date.span.start), line.text.get(date.span.end..)];
            left.iter().flatten().map(|part| Plain::new(part).count()).sum::<usize>() <= 3
        });
        let has_letters = line.text.chars().filter(|letter| letter.is_alphabetic()).count() >= 3;
        // "Hi all," and "please find below:" name nothing, nor do fields and the heads of tables.
        let is_letter = line.text.ends_with([',', ':']) || line.text.starts_with(char::is_lowercase);
        let is_other = is_letter || is_date || is_field(&line.text) || line.text.contains(GAP);
        line.says() && line.text.len() <= TITLE && has_letters && !is_other && !plain.is(Topic::Generic)
    };
    let heading = before.iter().filter(|line| line.look == Look::Heading).find(names);
    let above = date_line.and_then(|number| {
        before.iter().rev().skip_while(|line| line.number >= number).find(|line| line.says()).filter(names)
    });
    let first = before.iter().filter(|line| line.look == Look::Plain && !line.is_row()).find(names);
    let line = heading.or(above).or(first.filter(|line| line.text.len() <= TITLE / 2))?;
    Some(line.text.trim_matches([' ', ':', '.']).to_owned())
}
