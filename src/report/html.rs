//! The report as one page that needs nothing else: it can be mailed, printed in black and white, read aloud.
//!
//! Every text of the day is escaped; the page forbids itself scripts and anything from elsewhere.

use super::account::Account;
use super::paper::{List, Paper};
use super::svg;
use crate::markup::escaped;
use crate::words::{Words, bound};
use std::fmt::Write as _;

const STYLE: &str = include_str!("page.css");

/// The page.
pub(super) fn html(paper: &Paper, account: &Account, words: &Words) -> String {
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"generator\" content=\"adjourn {}\">\n<title>{} – {}</title>\n<style>\n{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<header>\n<h1>{}</h1>\n<p>{} – {}</p>\n</header>\n",
        words.language().code(),
        env!("CARGO_PKG_VERSION"),
        escaped(&paper.title),
        escaped(&paper.kind),
        said(&paper.title),
        said(&paper.kind),
        said(&paper.about),
    );
    page.push_str("<section class=\"summary\">\n");
    for sentence in &paper.summary {
        // Writing to a string cannot fail.
        let _ = writeln!(page, "<p>{}</p>", said(sentence));
    }
    page.push_str("</section>\n");
    let title = said(&words.text("report-picture"));
    let _ = writeln!(page, "<section>\n<h2>{title}</h2>");
    for drawing in svg::drawings(paper, account, words) {
        let _ = writeln!(page, "<figure>\n{drawing}</figure>");
    }
    page.push_str("</section>\n");
    table(&mut page, paper, account, words);
    for list in &paper.lists {
        listed(&mut page, list);
    }
    log(&mut page, paper);
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn heads(page: &mut String, heads: &[String]) {
    page.push_str("<thead>\n<tr>");
    for head in heads {
        let _ = write!(page, "<th scope=\"col\">{}</th>", said(head));
    }
    page.push_str("</tr>\n</thead>\n");
}

fn table(page: &mut String, paper: &Paper, account: &Account, words: &Words) {
    let title = said(&words.text("report-table"));
    let _ = writeln!(page, "<section class=\"slots\">\n<h2>{title}</h2>\n<table>");
    heads(page, &paper.heads);
    page.push_str("<tbody>\n");
    for entry in &paper.rows {
        let [slot, times @ ..] = &entry.cells;
        let class = if entry.skipped { " class=\"out\"" } else { "" };
        let _ = write!(page, "<tr{class}><th scope=\"row\">{}</th>", said(slot));
        let each = |amounts: &[String]| amounts.iter().map(|amount| said(amount)).collect::<Vec<_>>().join("<br>");
        let cells = times.iter().map(|cell| said(cell)).chain([each(&entry.lost), each(&entry.recovered)]);
        for (head, cell) in paper.heads.iter().skip(1).zip(cells) {
            headed(page, head, &cell);
        }
        page.push_str("</tr>\n");
    }
    let _ = write!(page, "</tbody>\n<tfoot>\n<tr><th scope=\"row\">{}</th>", said(&words.text("report-total")));
    let [.., lost, recovered] = &paper.heads;
    page.push_str("<td></td><td></td><td></td>");
    headed(page, lost, &said(&words.length(account.outlook.lost)));
    headed(page, recovered, &said(&words.length(account.outlook.recovered)));
    page.push_str("</tr>\n</tfoot>\n</table>\n</section>\n");
}

/// A cell that knows its column's head: on a narrow screen it stands beside it.
fn headed(page: &mut String, head: &str, cell: &str) {
    let _ = write!(page, "<td data-head=\"{}\">{cell}</td>", said(head));
}

/// A text of the day on the page: nothing in it is markup, and no line parts what belongs together.
fn said(text: &str) -> String {
    escaped(&bound(text))
}

fn listed(page: &mut String, list: &List) {
    let _ = writeln!(page, "<section>\n<h2>{}</h2>", said(&list.title));
    if list.items.is_empty() {
        let _ = writeln!(page, "<p>{}</p>", said(&list.none));
    } else {
        page.push_str("<ul>\n");
        for item in &list.items {
            let _ = writeln!(page, "<li>{}</li>", said(item));
        }
        page.push_str("</ul>\n");
    }
    page.push_str("</section>\n");
}

fn log(page: &mut String, paper: &Paper) {
    let _ = writeln!(page, "<section class=\"log\">\n<h2>{}</h2>\n<table>", said(&paper.log_title));
    heads(page, &paper.log_heads);
    page.push_str("<tbody>\n");
    for logged in &paper.log {
        let class = if logged.counts { "" } else { " class=\"out\"" };
        let _ = write!(page, "<tr{class}>");
        for cell in &logged.cells {
            let _ = write!(page, "<td>{}</td>", said(cell));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n</section>\n");
}
