//! What somebody who wrote an unknown word perhaps meant. Compares words and knows nothing of agendas or files.

/// Longer words than this are no slips of the pen, and are not compared.
const LONGEST: usize = 64;

/// The candidate that looks most like a word, if one looks like it at all.
pub(super) fn nearest(word: &str, candidates: &[&'static str]) -> Option<&'static str> {
    let word = word.to_lowercase();
    candidates
        .iter()
        .map(|candidate| (distance(&word, &candidate.to_lowercase()), *candidate))
        .filter(|(distance, candidate)| *distance <= slips_allowed(&word, candidate))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Up to three names of the time zone database that look like a name, or whose city does, the nearest first.
pub(super) fn nearest_zones(name: &str) -> Vec<&'static str> {
    let wanted = name.trim().to_lowercase().replace(' ', "_");
    let mut found: Vec<(usize, &'static str)> = chrono_tz::TZ_VARIANTS
        .iter()
        .filter_map(|zone| {
            let known = zone.name();
            let lower = known.to_lowercase();
            let city = lower.rsplit('/').next().unwrap_or(&lower);
            let wanted_city = wanted.rsplit('/').next().unwrap_or(&wanted);
            let whole = distance(&wanted, &lower);
            let by_city = distance(wanted_city, city);
            let near_whole = whole <= slips_allowed(&wanted, &lower);
            let near_city = by_city <= slips_allowed(wanted_city, city);
            // A zone of the right city in the wrong region is a likelier slip than another city of the region.
            let rank = if by_city == 0 { 0 } else { whole.min(by_city).saturating_add(1) };
            ((near_whole || near_city) && known.contains('/')).then_some((rank, known))
        })
        .collect();
    found.sort_unstable();
    let best = found.first().map_or(0, |(rank, _)| *rank);
    found.into_iter().filter(|(rank, _)| *rank <= best + 1).map(|(_, zone)| zone).take(3).collect()
}

/// One slip in every three letters may be forgiven.
fn slips_allowed(word: &str, candidate: &str) -> usize {
    let letters = word.chars().count().min(candidate.chars().count());
    if letters < 3 { 0 } else { (letters / 3).clamp(1, 3) }
}

/// The number of letters to add, drop, change or swap with their neighbour.
fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().take(LONGEST + 1).collect();
    let to: Vec<char> = to.chars().take(LONGEST + 1).collect();
    if from.len() > LONGEST || to.len() > LONGEST {
        return usize::MAX;
    }
    let cell = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    let mut previous = None;
    for (row, letter) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        let mut left_letter = None;
        for (column, other) in to.iter().enumerate() {
            let changed = cell(&above, column) + usize::from(letter != other);
            let added = cell(&current, column) + 1;
            let dropped = cell(&above, column + 1) + 1;
            let swapped = if column > 0 && previous == Some(other) && left_letter == Some(letter) {
                cell(&before, column - 1) + 1
            } else {
                usize::MAX
            };
            current.push(changed.min(added).min(dropped).min(swapped));
            left_letter = Some(other);
        }
        before = std::mem::replace(&mut above, current);
        previous = Some(letter);
    }
    cell(&above, to.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_slips() {
        for (from, to, slips) in
            [("start", "start", 0), ("strat", "start", 1), ("", "end", 3), ("pannel", "panel", 1), ("abc", "xyz", 3)]
        {
            assert_eq!(distance(from, to), slips, "{from} {to}");
        }
    }

    #[test]
    fn a_word_that_looks_like_none_has_no_neighbour() {
        assert_eq!(nearest("titel", &["title", "start"]), Some("title"));
        assert_eq!(nearest("budget", &["title", "start", "qa"]), None);
        assert_eq!(nearest(&"x".repeat(10_000), &["title"]), None);
    }

    #[test]
    fn zones_are_found_by_their_city_and_through_misspellings() {
        assert_eq!(nearest_zones("America/New York"), ["America/New_York"]);
        assert_eq!(nearest_zones("America/Newyork").first(), Some(&"America/New_York"));
        assert_eq!(nearest_zones("Montevideo"), ["America/Montevideo"]);
        assert_eq!(nearest_zones("Europe/Montreal"), ["America/Montreal"]);
        assert!(nearest_zones("UTC-5").len() <= 3);
        assert!(nearest_zones("nowhere at all").is_empty());
    }
}
