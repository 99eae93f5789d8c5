//! The command line as people and shells meet it: the help texts, whole, and the completions; where options may stand.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

#[path = "support/golden.rs"]
mod golden;

use adjourn::cli::Cli;
use clap::CommandFactory;
use std::process::{Command, Output, Stdio};

/// The program without a terminal, whose width the help would follow, and with nobody's settings.
fn adjourn(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_adjourn"));
    command.args(arguments).env_clear().current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null());
    command.output().unwrap()
}

fn printed(arguments: &[&str]) -> String {
    let output = adjourn(arguments);
    assert!(output.status.success() && output.stderr.is_empty(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_help_is_what_was_agreed_on() {
    for (name, verb) in [("adjourn", None), ("do", Some("do")), ("status", Some("status"))] {
        let arguments: Vec<&str> = verb.into_iter().chain(["--help"]).collect();
        golden::assert_golden(&format!("help/{name}.txt"), &printed(&arguments));
    }
}

#[test]
fn the_completions_of_each_shell_name_every_verb_and_every_act() {
    let cli = Cli::command();
    let acts = cli.find_subcommand("do").unwrap().get_subcommands();
    let names: Vec<&str> = cli.get_subcommands().chain(acts).map(clap::Command::get_name).collect();
    assert!(names.contains(&"status") && names.contains(&"postpone"), "{names:?}");
    for (shell, mark) in [("bash", "complete -F"), ("zsh", "#compdef adjourn"), ("fish", "complete -c adjourn")] {
        let script = printed(&["completions", shell]);
        assert!(script.contains(mark), "{shell}: {script}");
        let missing: Vec<_> = names.iter().filter(|name| !script.contains(*name)).collect();
        assert!(missing.is_empty(), "{shell}: {missing:?}");
    }
}

#[test]
fn every_option_for_all_verbs_may_stand_before_or_after_the_verb() {
    let place = tempfile::tempdir().unwrap();
    let agenda = place.path().join("other.toml").display().to_string();
    for verb in [&["chair"][..], &["stage"], &["check"], &["status"], &["do", "close"]] {
        for arguments in [[verb, &["--agenda", &agenda]].concat(), [&["--agenda", &agenda], verb].concat()] {
            let output = adjourn(&[&arguments[..], &["--lang", "en"]].concat());
            let complaint = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{arguments:?}: {complaint}");
            assert!(complaint.starts_with(&format!("{agenda} cannot be read")), "{arguments:?}: {complaint}");
        }
    }
}

#[test]
fn an_agenda_goes_out_as_toml_whatever_the_file_is_called() {
    let text = printed(&["export", "--toml"]);
    assert_eq!(text, include_str!("../agenda.toml"));
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("day.csv").display().to_string();
    printed(&["export", "--toml", "-o", &file]);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
}
