//! How long ten megabytes of text take to be understood: an agenda has ten kilobytes. `cargo bench` prints the figures.
#![expect(clippy::print_stdout, reason = "a bench prints")]

use adjourn::import::sniff::Format;
use adjourn::import::{Wish, import};
use std::hint::black_box;
use std::time::Instant;

const TEN_MEGABYTES: usize = 10_000_000;

/// Rows at all hours, with a line about each.
fn rows() -> String {
    const TITLES: [&str; 4] = [
        "Opening remarks by Ann Lee",
        "Panel: Building trust (Bob Ray, Eve Fox and Kim Low)",
        "Pause-café",
        "Taller de Rust con Pedro Ruiz",
    ];
    let row = |at: usize| {
        let (hour, minute, title) =
            (at / 60 % 24, at % 60, TITLES.iter().cycle().nth(at % 4).copied().unwrap_or_default());
        format!(
            "{hour}:{minute:02} – {}h{minute:02} {title}\n  Speaker: Ann Lee\nWords about it that say nothing.\n",
            hour + 1
        )
    };
    repeated(row)
}

fn repeated(line: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(TEN_MEGABYTES + 200);
    let mut at = 0;
    while text.len() < TEN_MEGABYTES {
        text.push_str(&line(at));
        at += 1;
    }
    text
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn main() {
    let cells =
        |at: usize| format!("<tr>\n<td>{}:{:02}</td>\n<td>A talk<br>Ann Lee</td>\n</tr>\n", at / 60 % 24, at % 60);
    let fields = |at: usize| format!("- time: \"{}:{:02}\"\n  title: A talk\n", at / 60 % 24, at % 60);
    let record =
        |at: usize| format!("2031-05-02,{:02}:{:02},10,\"A talk, long\",Ann Lee,Hall\n", at / 60 % 24, at % 60);
    let table = format!("Date,Start,Duration,Title,Speaker,Room\n{}", repeated(record));
    let names = |at: usize| {
        format!("{}:{:02} Ana Ruiz (Lyon): Bees, Eva Sol, Luis Paz – Bo Ek & Li Na\n", at / 60 % 24, at % 60)
    };
    let items = |at: usize| format!("\\item[{}h{:02}] \\textbf{{Bees}}, par Ana Ruiz\n", at / 60 % 24, at % 60);
    let terms = |at: usize| format!("<dt>{}:{:02}</dt><dd>Bees</dd>\n", at / 60 % 24, at % 60);
    let prose = |at: usize| format!("Lorem ipsum dolor sit amet, consectetur adipiscing elit {at} et 12 34 56.\n");
    for (name, text) in [
        ("table of separators", table),
        ("rows", rows()),
        ("rows of HTML", repeated(cells)),
        ("rows of HTML that never end", repeated(|_| "<tr><td>".to_owned())),
        ("comments", repeated(|_| "<!-- 9:00 -->".to_owned())),
        ("fields", repeated(fields)),
        ("many fields on a line", repeated(|at| format!("a{at}: 'b', {}", if at % 400 == 0 { "\n" } else { "" }))),
        ("names", repeated(names)),
        ("items of LaTeX", repeated(items)),
        ("items of LaTeX that never end", repeated(|_| "\\begin{x\\item[".to_owned())),
        ("terms", repeated(terms)),
        ("terms that never end", repeated(|_| "<dt>9:00<dd>a".to_owned())),
        ("prose", repeated(prose)),
        ("times alone", repeated(|_| "9h\n".to_owned())),
        ("one line", repeated(|_| "9:00 a | ".to_owned())),
        ("brackets", repeated(|_| "[a](b <".to_owned())),
    ] {
        let format = if name.starts_with("table") { Format::Table } else { Format::Text };
        let wish = Wish { format: Some(format), ..Wish::default() };
        let began = Instant::now();
        let slots = import(black_box(text.as_bytes()), &wish).map_or(0, |(_, draft)| draft.slots.len());
        println!("{name}: {} ms, {slots} slots", began.elapsed().as_millis());
    }
}
