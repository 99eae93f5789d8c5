//! The person's own file of settings: where it lies, and its reading. Nothing else opens it.

use super::Options;
use super::sitting::Refusal;
use crate::agenda::complaint::picture::{Picture, visible};
use crate::settings::{Complaint, Settings, read};
use crate::words::{Language, Words};
use etcetera::base_strategy::{BaseStrategy, choose_base_strategy};
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::path::PathBuf;

/// What the person has set; no file is no setting.
///
/// # Errors
/// Every complaint about the file, or why it cannot be read.
pub fn settings(options: &Options) -> Result<Settings, Refusal> {
    file().map_or_else(|| Ok(Settings::default()), |path| from_file(&path, options))
}

/// The language that was asked for: by the option, else by the settings.
///
/// # Errors
/// As for [`settings`].
pub fn language(options: &Options) -> Result<Option<String>, Refusal> {
    Ok(options.lang.clone().or(settings(options)?.language))
}

/// The words of a verb that needs no agenda.
///
/// # Errors
/// As for [`settings`].
pub fn words(options: &Options) -> Result<Words, Refusal> {
    Ok(Words::new(Language::choose(language(options)?.as_deref(), None, sys_locale::get_locale().as_deref())))
}

/// Where the file lies: `adjourn/config.toml` among the person's settings. None where the person has no home.
fn file() -> Option<PathBuf> {
    choose_base_strategy().ok().map(|places| places.config_dir().join("adjourn").join("config.toml"))
}

fn from_file(path: &std::path::Path, options: &Options) -> Result<Settings, Refusal> {
    let words = Words::new(Language::choose(options.lang.as_deref(), None, sys_locale::get_locale().as_deref()));
    let name = path.display().to_string();
    let text = match std::fs::read(path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Settings::default()),
        Err(error) => {
            let arguments = [("file", visible(&name).into()), ("why", error.to_string().into())];
            return Err(Refusal::refused(words.with("settings-unreadable", &arguments)));
        }
    };
    let languages = Language::ALL.map(Language::code);
    read(&text, &languages).map_err(|complaints| Refusal::refused(rendered(&complaints, &text, &name, &words)))
}

/// Place, trouble, the line with marks, the remedy.
fn rendered(complaints: &[Complaint], source: &str, name: &str, words: &Words) -> String {
    let mut text = String::new();
    for complaint in complaints {
        let picture = Picture::of(source, &complaint.span);
        let arguments: Vec<_> = complaint.arguments.iter().map(|(key, value)| (*key, visible(value).into())).collect();
        let (line, column) = (picture.line, picture.column);
        let gutter = " ".repeat(line.to_string().len());
        let trouble = words.with(complaint.trouble, &arguments);
        let remedy = words.with(&format!("{}-remedy", complaint.trouble), &arguments);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}:{line}:{column}: {trouble}", visible(name));
        let _ = writeln!(text, "{}", format!("{line} | {}", picture.text).trim_end());
        let _ = writeln!(text, "{gutter} | {}\n{gutter} = {remedy}\n", picture.marks);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complaint_names_the_place_the_trouble_and_the_remedy() {
        let source = "flash = \"off\"\ntheme = \"dusk\"\n";
        let complaints = read(source, &["en"]).err().unwrap_or_default();
        let told = rendered(&complaints, source, "config.toml", &Words::new(Language::En));
        let expected = "config.toml:2:9: “dusk” is no value of theme\n2 | theme = \"dusk\"\n  |         ^^^^^^\n  \
                        = write one of: dark, light, high-contrast, terminal\n\n";
        assert_eq!(told, expected);
    }
}
