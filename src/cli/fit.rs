//! `adjourn fit`: from how far the stage can be read, and what font or screen would do.

use super::{Options, own};
use crate::cli::sitting::Refusal;
use crate::screen::stage::sizes::{Sizes, height_of, least_image, most_rows, reach};
use crate::words::Words;
use clap::Args;

/// On fewer rows the stage leaves out more than it gains.
const LEAST_ROWS: u16 = 6;

/// What is asked.
#[derive(Args, Clone, Copy, Debug)]
pub struct Fit {
    /// The height of the projected image, in metres
    #[arg(long, value_name = "METRES", value_parser = millimetres)]
    pub height: u32,
    /// How far away the farthest person sits, in metres
    #[arg(long, value_name = "METRES", value_parser = millimetres)]
    pub distance: u32,
    /// The rows of the terminal on it
    #[arg(long, value_name = "N", default_value_t = 24, value_parser = clap::value_parser!(u16).range(1..=200))]
    pub rows: u16,
    /// The columns; by default what an image of 16:9 has with so many rows
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=999))]
    pub columns: Option<u16>,
}

/// Says from how far each thing on the stage can be read.
///
/// # Errors
/// When the person's settings are broken.
pub fn fit(asked: Fit, options: &Options) -> Result<String, Refusal> {
    Ok(advice(asked, &own::words(options)?))
}

/// The advice as text.
#[must_use]
pub fn advice(asked: Fit, words: &Words) -> String {
    let Fit { height, distance, rows, columns } = asked;
    let columns = columns.unwrap_or_else(|| of_wide_image(rows));
    let far = u64::from(distance);
    let mut lines = vec![words.with(
        "fit-image",
        &[
            ("height", words.size(u64::from(height)).into()),
            ("rows", rows.into()),
            ("columns", columns.into()),
            ("distance", words.distance(far).into()),
        ],
    )];
    let Some(sizes) = Sizes::of_talk(columns, rows, words) else { return lines.concat() };
    let all = [
        ("fit-digits", sizes.digits),
        ("fit-closing", sizes.closing),
        ("fit-word", Some(sizes.word)),
        ("fit-title", Some(sizes.title)),
        ("fit-plain", Some(sizes.plain)),
    ];
    lines.push(String::new());
    for (name, size) in all.into_iter().filter_map(|(name, size)| Some((name, size?))) {
        let high = height_of(size, height, rows);
        let verdict = match reach(high) {
            reached if reached >= 2 * far => "fit-at-a-glance",
            reached if reached >= far => "fit-readable",
            _ => "fit-too-small",
        };
        let arguments = [
            ("what", words.text(name).into()),
            ("size", words.size(high).into()),
            ("reach", words.distance(reach(high)).into()),
            ("glance", words.distance(reach(high) / 2).into()),
            ("verdict", words.text(verdict).into()),
        ];
        lines.push(words.with("fit-line", &arguments));
    }
    lines.extend(remedies(asked, sizes, words));
    lines.extend([String::new(), words.text("fit-rule")]);
    lines.join("\n")
}

/// What would make readable what is not: first of all what the stage says in large letters.
fn remedies(asked: Fit, sizes: Sizes, words: &Words) -> Vec<String> {
    let Fit { height, distance, rows, .. } = asked;
    let far = u64::from(distance);
    let readable = |sizes: Sizes, rows| reach(height_of(sizes.least(), height, rows)) >= far;
    let image = |size| ("height", words.size(least_image(size, rows, far)).into());
    let font = |most: u64| ("pixels", 1080u64.checked_div(most).unwrap_or_default().into());
    let mut remedies = Vec::new();
    if !readable(sizes, rows) {
        let fewer = (LEAST_ROWS..rows).rev().find(|rows| {
            let sizes = Sizes::of_talk(of_wide_image(*rows), *rows, words);
            sizes.is_some_and(|sizes| readable(sizes, *rows))
        });
        let arguments = [image(sizes.least()), ("rows", rows.into()), ("most", fewer.unwrap_or_default().into())];
        let name = if fewer.is_some() { "fit-remedy-stage" } else { "fit-remedy-stage-image" };
        let pixels = font(u64::from(fewer.unwrap_or_default()));
        remedies.push(words.with(name, &arguments.into_iter().chain([pixels]).collect::<Vec<_>>()));
    }
    let most = most_rows(sizes.plain, height, far);
    if most < u64::from(rows) {
        let name = if most >= u64::from(LEAST_ROWS) { "fit-remedy-plain" } else { "fit-remedy-plain-image" };
        let arguments = [image(sizes.plain), ("rows", rows.into()), ("most", most.into()), font(most)];
        remedies.push(words.with(name, &arguments));
    }
    if !remedies.is_empty() {
        remedies.insert(0, String::new());
    }
    remedies
}

/// The columns of an image of 16:9; cells are twice as high as wide.
fn of_wide_image(rows: u16) -> u16 {
    rows.saturating_mul(32) / 9
}

fn millimetres(text: &str) -> Result<u32, String> {
    let plain = text.trim().trim_end_matches('m').trim().replace(',', ".");
    let metres: f64 = plain.parse().map_err(|_| "write a number of metres, such as 1.5".to_owned())?;
    // Nothing is measured here in more than kilometres or less than centimetres.
    (1..=100_000_u32)
        .find(|centimetres| f64::from(*centimetres) >= metres * 100.0 - 0.5)
        .filter(|_| metres >= 0.05)
        .map_or_else(|| Err("write between 0.05 and 1000 metres".to_owned()), |centimetres| Ok(centimetres * 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metres_are_read_with_a_point_or_a_comma() {
        assert_eq!(millimetres("1.5"), Ok(1500));
        assert_eq!(millimetres("1,52 m"), Ok(1520));
        assert_eq!(millimetres("20"), Ok(20_000));
        for bad in ["", "far", "0", "-3", "1e9", "NaN"] {
            assert!(millimetres(bad).is_err(), "{bad}");
        }
    }
}
