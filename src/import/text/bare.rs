//! Hours that stand without any sign before a title: `9 Opening`, `10 Talk`. Only a list of them that goes on like a
//! clock says that they are times. It must not know what takes place.

use super::beside::SEPARATORS;
use super::lines::Line;
use super::outline::Item;
use super::stamp::Stamp;
use super::table;
use super::timed::{self, Timed};
use crate::duration::Length;

const HALF: Length = Length::minutes(12 * 60);
/// A day does not begin before.
const EARLIEST: u32 = 6;
/// Nothing in a list of hours alone is longer.
const LONGEST: Length = Length::minutes(5 * 60);
/// As many such lines, and as many rows with those whose times are clear, make a list.
const LEAST: (usize, usize) = (2, 3);

/// Makes rows of lines that begin with a bare hour, where all of them together are a day.
pub(super) fn promote(lines: &[Line], items: &mut [Item]) {
    let mut found: Vec<(usize, u32)> = Vec::new();
    let mut clear = 0;
    let mut before: Option<Length> = None;
    for (at, (line, item)) in lines.iter().zip(items.iter()).enumerate() {
        let start = match item {
            Item::Row(timed) => {
                clear += 1;
                timed.when.start.map(Stamp::of_day)
            }
            Item::Text => {
                let hour = hour(line).filter(|hour| !found.is_empty() || before.is_some() || *hour >= EARLIEST);
                found.extend(hour.map(|hour| (at, hour)));
                hour.map(|hour| Length::minutes(i64::from(hour) * 60))
            }
            Item::Day(_) => {
                before = None;
                None
            }
            _ => None,
        };
        let Some(start) = start else { continue };
        let Some(next) = after(before, start) else { return };
        before = Some(next);
    }
    if found.len() < LEAST.0 || found.len() + clear < LEAST.1 || found.len() * 2 < clear {
        return;
    }
    for (at, hour) in found {
        if let Some((timed, item)) = lines.get(at).and_then(|line| row(line, hour)).zip(items.get_mut(at)) {
            *item = Item::Row(Box::new(timed));
        }
    }
}

/// A time on a clock with twelve hours or with 24 that comes after another.
fn after(before: Option<Length>, start: Length) -> Option<Length> {
    let Some(before) = before else { return Some(start) };
    [start, start + HALF].into_iter().find(|at| *at > before && *at - before <= LONGEST && *at <= HALF + HALF)
}

/// What a line says before its title, as far as that has no letter, and the title.
fn parts(line: &Line) -> Option<(&str, &str)> {
    let text = line.cells.first().map_or(line.text.as_str(), String::as_str);
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (hour, rest) = text.split_at_checked(end)?;
    let title = rest.trim_start_matches(SEPARATORS);
    let is_parted = rest.starts_with([' ', ':']) && title.starts_with(char::is_alphabetic);
    let is_cell = line.is_row() && rest.is_empty();
    ((1..=2).contains(&hour.len()) && (is_parted || is_cell)).then_some((hour, title))
}

fn hour(line: &Line) -> Option<u32> {
    let (hour, _) = parts(line)?;
    hour.parse().ok().filter(|hour| (1..24).contains(hour))
}

/// The row that a line is whose hour is one.
fn row(line: &Line, hour: u32) -> Option<Timed> {
    if line.is_row() {
        let rest = line.cells.iter().skip(1).cloned();
        let cells = std::iter::once(format!("{hour}:00")).chain(rest).collect();
        return table::of_row(&Line { cells, ..line.clone() }, None);
    }
    let (_, title) = parts(line)?;
    timed::of_text(&format!("{hour}:00 {title}"))
}

#[cfg(test)]
mod tests {
    use crate::import::text::lines::lines;
    use crate::import::text::outline::{Item, outline};

    fn titles(text: &str) -> Vec<String> {
        let items = outline(&lines(text, 100)).into_iter();
        items.filter_map(|item| if let Item::Row(timed) = item { Some(timed.title) } else { None }).collect()
    }

    #[test]
    fn hours_that_go_on_like_a_clock_are_times() {
        for text in [
            "9 Opening\n11 Talk\n1 Lunch",
            "9 - Opening\n11 - Talk\n15 - Lunch",
            "9\tOpening\n11\tTalk\n12\tLunch",
            "8:30 Opening\n10 Talk\n12 Lunch",
        ] {
            assert_eq!(titles(text), ["Opening", "Talk", "Lunch"], "{text}");
        }
    }

    #[test]
    fn numbers_that_count_or_stand_anywhere_are_no_times() {
        for text in [
            "1 Opening\n2 Talk\n3 Lunch",
            "9 chairs\n12 tables\n4 lamps\n11 books",
            "12 chairs, please",
            "9:00 Opening\n9:30 Talk\n10:00 Break\n10:30 Lunch\n12 people\n20 cakes",
        ] {
            assert_eq!(titles(text).iter().filter(|title| !title.contains(char::is_uppercase)).count(), 0, "{text}");
            assert!(titles(text).len() != 3, "{text}");
        }
    }
}
