//! The comments of a file that stand alone between two rows, as "# The afternoon": they belong to that place of the day
//! and stay there when a row moves. A comment right above a row is about that row, and goes with it.

use toml_edit::{ArrayOfTables, Table};

/// Takes from a row what stands alone above it in the file, and gives what is to stand alone above it now.
pub(super) fn take(row: &mut Table, place: usize, places: &[Option<usize>], old: &ArrayOfTables) -> String {
    let above = above(row);
    if let Some(alone) = above.map(alone) {
        let own = above.and_then(|above| above.get(alone.len()..)).unwrap_or_default().to_owned();
        row.decor_mut().set_prefix(own);
    }
    let here = |heading: &(usize, &str)| boundary(heading.0, places) == Some(place);
    headings(old, places).into_iter().filter(here).map(|(_, text)| text).collect()
}

/// What stands alone above the rows that stay in the file, each with the place of its row there.
fn headings<'a>(old: &'a ArrayOfTables, places: &[Option<usize>]) -> Vec<(usize, &'a str)> {
    let stays = |(place, _): &(usize, &str)| places.contains(&Some(*place));
    old.iter().map(|row| above(row).map(alone).unwrap_or_default()).enumerate().filter(stays).collect()
}

fn above(row: &Table) -> Option<&str> {
    row.decor().prefix().and_then(|prefix| prefix.as_str())
}

/// The part of a text that ends with the last empty line after a comment.
fn alone(above: &str) -> &str {
    let comment = above.rfind("\n\n").filter(|end| above.get(..*end).is_some_and(|text| text.contains('#')));
    comment.and_then(|end| above.get(..=end)).unwrap_or_default()
}

/// The row above which a heading parts best those that were before it from those that were after it; above its own row
/// where that parts them as well.
fn boundary(heading: usize, places: &[Option<usize>]) -> Option<usize> {
    let astray = |at: usize| {
        let is_astray = |(now, was): &(usize, &Option<usize>)| was.is_some_and(|was| (was < heading) != (*now < at));
        places.iter().enumerate().filter(is_astray).count()
    };
    let is_elsewhere = |at: usize| places.get(at) != Some(&Some(heading));
    (0..places.len()).min_by_key(|at| (astray(*at), is_elsewhere(*at)))
}
