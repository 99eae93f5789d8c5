//! `adjourn import`: an agenda from elsewhere becomes an `agenda.toml`, with a report of what was understood.
//!
//! It alone opens files for [`crate::import`], which is pure. Nothing is written over an existing file unasked, and
//! what is given out was read back as an agenda first.

pub mod report;
pub mod wording;

use super::Options;
use super::sitting::{Refusal, machine_zone};
use crate::agenda::complaint::Complaint;
use crate::agenda::{read, write};
use crate::clock::{Clock, SystemClock};
use crate::import::draft::Draft;
use crate::import::sheet::sheet;
use crate::import::sniff::Format;
use crate::import::{self, Trouble, Wish};
use crate::words::{Language, Words, complaint};
use clap::Args;
use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use wording::InWords;

/// What is asked for.
#[derive(Args, Clone, Debug, Default)]
pub struct Request {
    /// The source; - reads the standard input
    pub file: PathBuf,
    /// Its format (text, frab, ical, table, ontime, sessionize, agenda); by default, what it looks like
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<String>,
    /// Which day of several: its place, from 1, or its date
    #[arg(long, value_name = "N|DATE")]
    pub day: Option<String>,
    /// Which room of several
    #[arg(long, value_name = "NAME")]
    pub room: Option<String>,
    /// Where to write the agenda; by default to the standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long)]
    pub force: bool,
    /// Say for every line what it was read as, and why
    #[arg(long)]
    pub explain: bool,
    /// Show the result as a table first; Enter writes it
    #[arg(long)]
    pub review: bool,
}

/// What was understood.
#[derive(Debug)]
pub struct Understood {
    /// The agenda's file.
    pub text: String,
    /// What is said about it.
    pub report: String,
    /// What was read; none for a file that was an agenda already.
    pub draft: Option<Draft>,
    /// What keeps the text from being an agenda, for a person to decide.
    pub complaints: Vec<Complaint>,
    /// The words of the person.
    pub words: Words,
}

/// Reads the source and understands it.
///
/// # Errors
/// When it cannot be read, holds no agenda, something must be chosen first, or the file to write is there already.
pub fn understand(request: &Request, options: &Options, input: &mut dyn Read) -> Result<Understood, Refusal> {
    let words = Words::new(Language::choose(options.lang.as_deref(), None, sys_locale::get_locale().as_deref()));
    let wish = wish(request, options, &words)?;
    // Nobody looks through what could not be written in the end.
    if let Some(file) = request.output.as_deref().filter(|file| !request.force && file.exists()) {
        return Err(exists(file, &words));
    }
    let bytes = bytes(&request.file, input, &words)?;
    let format = wish.format.unwrap_or_else(|| import::sniff::sniff(&bytes));
    let draft = match import::import(&bytes, &Wish { format: Some(format), ..wish }) {
        Ok((_, draft)) => draft,
        Err(Trouble::AlreadyAgenda) => return Ok(already(&bytes, words)),
        Err(trouble) => {
            let said = report::trouble(&trouble, format, &words);
            return Err(Refusal::refused(format!("{}{said}", source(&request.file))));
        }
    };
    let text = write::write(&sheet(&draft, &InWords::new(&words, draft.language.as_deref())));
    let complaints = read::read_at(&text, machine_zone(), SystemClock.now()).err().unwrap_or_default();
    let mut report = report::report(&draft, format, request.explain, &words);
    if !complaints.is_empty() {
        report.push_str(&words.text("import-decide"));
        report.push('\n');
        report.push_str(&complaint::render(&complaints, &text, &target(request, &words), &words));
    }
    Ok(Understood { text, report, draft: Some(draft), complaints, words })
}

/// The source before what is said of it; the standard input has no name.
fn source(file: &Path) -> String {
    if file == Path::new("-") { String::new() } else { format!("{}: ", file.display()) }
}

fn wish(request: &Request, options: &Options, words: &Words) -> Result<Wish, Refusal> {
    let known = Format::ALL.map(|(_, name)| name).join(", ");
    let format = match &request.format {
        None => None,
        Some(name) => Some(Format::named(name).ok_or_else(|| {
            let arguments = [("wish", name.clone().into()), ("known", known.into())];
            Refusal::usage(words.with("import-unknown-format", &arguments))
        })?),
    };
    Ok(Wish { format, day: request.day.clone(), room: request.room.clone(), language: options.lang.clone() })
}

fn bytes(file: &Path, input: &mut dyn Read, words: &Words) -> Result<Vec<u8>, Refusal> {
    let read = if file == Path::new("-") {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    read.map_err(|error| failed("import-unreadable", file, &error, words))
}

fn exists(file: &Path, words: &Words) -> Refusal {
    Refusal::refused(words.with("import-exists", &[("file", file.display().to_string().into())]))
}

fn failed(name: &str, file: &Path, error: &std::io::Error, words: &Words) -> Refusal {
    let arguments = [("file", file.display().to_string().into()), ("why", error.to_string().into())];
    Refusal::refused(words.with(name, &arguments))
}

fn already(bytes: &[u8], words: Words) -> Understood {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let complaints = read::read_at(&text, machine_zone(), SystemClock.now()).err().unwrap_or_default();
    let mut report = words.text("import-already");
    report.push('\n');
    if !complaints.is_empty() {
        report.push_str(&complaint::render(&complaints, &text, "agenda.toml", &words));
    }
    Understood { text, report, draft: None, complaints, words }
}

/// The name of what is written, for people.
#[must_use]
pub fn target(request: &Request, words: &Words) -> String {
    let to_output = || words.text("import-review-stdout");
    request.output.as_ref().map_or_else(to_output, |file| file.display().to_string())
}

/// Gives the agenda out, and says whether it is one as it stands.
///
/// # Errors
/// When the file is there already or cannot be written, or something in it must be decided first.
pub fn deliver(understood: &Understood, request: &Request, out: &mut dyn Write) -> Result<(), Refusal> {
    let words = &understood.words;
    match &request.output {
        None => {
            // A reader that has gone away is no failure of ours.
            let _gone = out.write_all(understood.text.as_bytes()).and_then(|()| out.flush());
        }
        Some(file) => save(file, request.force, &understood.text, words)?,
    }
    // The complaints were said in the report.
    if understood.complaints.is_empty() { Ok(()) } else { Err(Refusal::refused(String::new())) }
}

fn save(file: &Path, force: bool, text: &str, words: &Words) -> Result<(), Refusal> {
    let mut options = OpenOptions::new();
    options.write(true);
    if force {
        options.create(true).truncate(true)
    } else {
        options.create_new(true)
    };
    let written = options.open(file).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => exists(file, words),
        _ => failed("import-unwritable", file, &error, words),
    })
}
