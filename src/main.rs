//! The adjourn program: reads the command line, hands over, prints what comes back.
#![expect(clippy::print_stdout, reason = "this is where the program speaks")]

use adjourn::cli::sitting::{Refusal, Sitting};
use adjourn::cli::{Cli, Options, Verb, act, check, export, fit, follow, import, line, own, plans, report, status};
use adjourn::runtime;
use adjourn::seat::SeatKind;
use adjourn::settings::ThemeName;
use adjourn::words::printable_lines;
use clap::{CommandFactory, Parser};
use std::borrow::Cow;
use std::io::{IsTerminal, Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match Cli::try_parse().map_err(|error| misread(&error)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            // A terminal that is gone is often the very reason.
            if !refusal.text.is_empty() {
                let _gone = writeln!(stderr(), "{}", printable_lines(refusal.text.trim_end()));
            }
            ExitCode::from(refusal.code)
        }
    }
}

/// A command line that cannot be understood is quoted, so it is shown in its colours only if it commands no terminal.
fn misread(error: &clap::Error) -> Refusal {
    let text = error.to_string();
    if matches!(printable_lines(&text), Cow::Borrowed(_)) {
        error.exit();
    }
    Refusal::usage(text)
}

fn run(cli: Cli) -> Result<(), Refusal> {
    let options = cli.options;
    match cli.verb.unwrap_or(Verb::Chair { agenda: None }) {
        Verb::Chair { agenda } => seat(Sitting::settle(&options, agenda.as_deref(), "chair")?, SeatKind::Chair),
        Verb::Desk { agenda } => seat(Sitting::settle(&options, agenda.as_deref(), "desk")?, SeatKind::Desk),
        Verb::Stage { agenda, test } => {
            let sitting = Sitting::settle(&options, agenda.as_deref(), "stage")?;
            if test { runtime::test_card(&sitting) } else { seat(sitting, SeatKind::Stage) }
        }
        Verb::Do { act } => {
            let sitting = Sitting::settle(&options, None, "script")?;
            println!("{}", printable_lines(&act::act(&sitting, &act)?));
            Ok(())
        }
        Verb::Status { line: Some(file), .. } => line::line(&Sitting::settle(&options, None, "script")?, &file),
        Verb::Status { json, follow, line: None } => {
            let sitting = Sitting::settle(&options, None, "script")?;
            let mut out = stdout().lock();
            if follow { follow::follow(&sitting, json, &mut out) } else { status::status(&sitting, json, &mut out) }
        }
        Verb::Plans { json } => {
            let sitting = Sitting::settle(&options, None, "script")?;
            println!("{}", printable_lines(&plans::plans(&sitting, json)?));
            Ok(())
        }
        Verb::Report(asked) => report::write(&asked, &options, &mut stdout().lock()),
        Verb::Export(asked) => export::write(&asked, &options, &mut stdout().lock()),
        Verb::Check { agenda } => {
            let path = agenda.or_else(|| options.agenda.clone()).unwrap_or_else(|| PathBuf::from("agenda.toml"));
            println!("{}", printable_lines(&check::check(Path::new(&path), &options)?));
            Ok(())
        }
        Verb::Import { request } => imported(&request, &options),
        Verb::Fit(asked) => {
            println!("{}", fit::fit(asked, &options)?);
            Ok(())
        }
        Verb::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "adjourn", &mut stdout());
            Ok(())
        }
    }
}

/// Imports an agenda: the report first, then the agenda.
fn imported(request: &import::Request, options: &Options) -> Result<(), Refusal> {
    let understood = import::understand(request, options, &mut std::io::stdin().lock())?;
    if request.review {
        let Some(draft) = &understood.draft else { return import::deliver(&understood, request, &mut stdout().lock()) };
        if !stdout().is_terminal() || !std::io::stdin().is_terminal() {
            return Err(Refusal::usage(understood.words.text("import-review-no-terminal")));
        }
        let file = import::target(request, &understood.words);
        let (settings, theme) = (own::settings(options)?, options.theme.as_deref().and_then(ThemeName::named));
        if !runtime::review(draft, &file, import::wording::guess, &understood.words, (&settings, theme))? {
            let _gone = writeln!(stderr(), "{}", understood.words.text("import-not-written"));
            return Ok(());
        }
    }
    let _gone = write!(stderr(), "{}", understood.report);
    import::deliver(&understood, request, &mut stdout().lock())
}

/// Runs a seat; where there is no terminal, prints the status and a hint.
fn seat(sitting: Sitting, kind: SeatKind) -> Result<(), Refusal> {
    if stdout().is_terminal() && std::io::stdin().is_terminal() {
        if let Some(farewell) = runtime::run(sitting, kind)? {
            // The terminal may be gone, and with it whoever could be told so.
            let _gone = writeln!(stdout(), "{farewell}");
        }
        return Ok(());
    }
    status::status(&sitting, false, &mut stdout().lock())?;
    println!("\n{}", sitting.words().text("cli-no-terminal"));
    Ok(())
}
