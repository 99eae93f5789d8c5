//! The report as Markdown (`CommonMark` with GitHub's tables): the table, the bars as preformatted text, lists, the log.
//!
//! Nothing in a text of the day is markup; HTML is escaped as well, for most readers pass it through.

use super::account::Account;
use super::paper::Paper;
use super::text;
use crate::words::Words;

/// How wide the bars are.
const WIDTH: usize = 96;

/// The report.
pub(super) fn markdown(paper: &Paper, account: &Account, words: &Words) -> String {
    let mut lines = vec![format!("# {}", plain(&paper.title)), String::new()];
    lines.push(format!("{} – {}", plain(&paper.kind), plain(&paper.about)));
    for sentence in &paper.summary {
        lines.push(String::new());
        lines.push(plain(sentence));
    }
    lines.extend([String::new(), format!("## {}", plain(&words.text("report-table"))), String::new()]);
    lines.extend(heads(&paper.heads));
    lines.extend(paper.rows.iter().map(|entry| row(&entry.as_row())));
    let total = words.text("report-total");
    let (lost, recovered) = (words.length(account.outlook.lost), words.length(account.outlook.recovered));
    lines.push(row(&[total, String::new(), String::new(), String::new(), lost, recovered]));
    lines.extend(bars(paper, account, words));
    for list in &paper.lists {
        lines.extend([String::new(), format!("## {}", plain(&list.title)), String::new()]);
        if list.items.is_empty() {
            lines.push(plain(&list.none));
        }
        lines.extend(list.items.iter().map(|item| format!("- {}", plain(item))));
    }
    lines.extend([String::new(), format!("## {}", plain(&paper.log_title)), String::new()]);
    lines.extend(heads(&paper.log_heads));
    lines.extend(paper.log.iter().map(|logged| row(&logged.cells)));
    lines.join("\n") + "\n"
}

fn heads(heads: &[String]) -> [String; 2] {
    [row(heads), format!("|{}", " --- |".repeat(heads.len()))]
}

fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| plain(cell)).collect();
    format!("| {} |", cells.join(" | "))
}

/// The bars as preformatted text, between fences that are longer than anything in them.
fn bars(paper: &Paper, account: &Account, words: &Words) -> Vec<String> {
    let picture = text::picture(paper, account, WIDTH, words);
    // The first three lines are a blank, a heading and its rule.
    let shown: Vec<String> = picture.iter().skip(3).map(|line| line.trim_end().to_owned()).collect();
    let longest = shown.iter().flat_map(|line| line.split(|c| c != '`')).map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let title = format!("## {}", plain(&words.text("report-picture")));
    let mut lines = vec![String::new(), title, String::new(), format!("{fence}text")];
    lines.extend(shown);
    lines.push(fence);
    lines
}

/// A text without anything that Markdown or HTML would obey.
fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '>' | '#' | '|' | '~' | '!' => {
                safe.push('\\');
                safe.push(character);
            }
            character => safe.push(character),
        }
    }
    // A link that readers make by themselves.
    safe.replace("://", "\\://")
}
