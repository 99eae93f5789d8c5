//! How what stands below the main thing reads: on one plain row, and in letters beside its digits.
//!
//! It decides nothing about where it stands.

use super::scene::Foot;
use crate::screen::letters::{Face, Setting};
use crate::screen::signs::Signs;

impl Foot {
    /// Plain wordings, the longest first.
    pub(super) fn ways(&self) -> Vec<String> {
        let joined = |between: &str, parts: &[&str]| {
            parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
        };
        let line = if self.time.is_empty() { String::new() } else { self.line() };
        let digits = joined(" ", &[if self.time.is_empty() { &self.label } else { "" }, &self.digits]);
        vec![
            joined(" · ", &[&line, &digits]),
            joined(" · ", &[&self.time, &digits]),
            if digits.is_empty() { self.time.clone() } else { self.digits.clone() },
        ]
    }

    /// Label and time on one line.
    fn line(&self) -> String {
        format!("{} {}", self.label, self.time).trim().to_owned()
    }

    /// What stands at the left of the digits, in the largest letters: label above time, or both on one line; plainly if
    /// there is no room for letters.
    pub(super) fn beside(&self, signs: Signs, columns: u16, rows: u16) -> Option<Setting> {
        let lines = |label: &str| [label.to_owned(), self.time.clone()].into_iter().filter(|line| !line.is_empty());
        let stacked: Vec<String> = lines(&self.label.to_uppercase()).collect();
        if stacked.is_empty() {
            return None;
        }
        let one_line = vec![stacked.join(" ")];
        let fits = |setting: &Setting| setting.rows() <= rows && setting.columns() <= columns;
        let largest = |lines: Vec<String>| {
            let faces = Face::ladder(signs).filter(|face| lines.iter().all(|line| face.columns(line).is_some()));
            faces.map(|face| Setting::Block(face, lines.clone())).find(fits)
        };
        // Of two alike the first is taken.
        let block = [largest(stacked), largest(one_line)].into_iter().flatten();
        let block = block.reduce(|best, next| if next.capitals() > best.capitals() { next } else { best });
        block.or_else(|| Some(Setting::Plain(lines(&self.label).collect())).filter(fits))
    }
}
