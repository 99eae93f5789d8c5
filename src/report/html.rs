//! The report as one page that needs nothing else: it can be mailed, printed in black and white, read aloud.
//!
//! Every text of the day is escaped; the page forbids itself scripts and anything from elsewhere.

use super::account::Account;
use super::paper::{List, Paper};
use super::svg;
use crate::markup::escaped;
use crate::words::Words;
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
        escaped(&paper.title),
        escaped(&paper.kind),
        escaped(&paper.about),
    );
    page.push_str("<section class=\"summary\">\n");
    for sentence in &paper.summary {
        // Writing to a string cannot fail.
        let _ = writeln!(page, "<p>{}</p>", escaped(sentence));
    }
    page.push_str("</section>\n");
    let title = escaped(&words.text("report-picture"));
    let _ = writeln!(
        page,
        "<section>\n<h2>{title}</h2>\n<figure>\n{}</figure>\n</section>",
        svg::svg(paper, account, words)
    );
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
        let _ = write!(page, "<th scope=\"col\">{}</th>", escaped(head));
    }
    page.push_str("</tr>\n</thead>\n");
}

fn table(page: &mut String, paper: &Paper, account: &Account, words: &Words) {
    let _ = writeln!(page, "<section>\n<h2>{}</h2>\n<table>", escaped(&words.text("report-table")));
    heads(page, &paper.heads);
    page.push_str("<tbody>\n");
    for entry in &paper.rows {
        let [slot, cells @ ..] = &entry.cells;
        let class = if entry.skipped { " class=\"out\"" } else { "" };
        let _ = write!(page, "<tr{class}><th scope=\"row\">{}</th>", escaped(slot));
        for cell in cells {
            let _ = write!(page, "<td>{}</td>", escaped(cell));
        }
        page.push_str("</tr>\n");
    }
    let _ = writeln!(
        page,
        "</tbody>\n<tfoot>\n<tr><th scope=\"row\" colspan=\"4\">{}</th><td>{}</td><td>{}</td></tr>\n</tfoot>\n</table>\n</section>",
        escaped(&words.text("report-total")),
        escaped(&words.length(account.outlook.lost)),
        escaped(&words.length(account.outlook.recovered)),
    );
}

fn listed(page: &mut String, list: &List) {
    let _ = writeln!(page, "<section>\n<h2>{}</h2>", escaped(&list.title));
    if list.items.is_empty() {
        let _ = writeln!(page, "<p>{}</p>", escaped(&list.none));
    } else {
        page.push_str("<ul>\n");
        for item in &list.items {
            let _ = writeln!(page, "<li>{}</li>", escaped(item));
        }
        page.push_str("</ul>\n");
    }
    page.push_str("</section>\n");
}

fn log(page: &mut String, paper: &Paper) {
    let _ = writeln!(page, "<section class=\"log\">\n<h2>{}</h2>\n<table>", escaped(&paper.log_title));
    heads(page, &paper.log_heads);
    page.push_str("<tbody>\n");
    for logged in &paper.log {
        let class = if logged.counts { "" } else { " class=\"out\"" };
        let _ = write!(page, "<tr{class}>");
        for cell in &logged.cells {
            let _ = write!(page, "<td>{}</td>", escaped(cell));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n</section>\n");
}
