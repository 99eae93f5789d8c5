//! One table: which key means what at which seat, and the name of the text that explains it.
//!
//! The help panel and the README's table are made from it, so that neither can fall behind.
//! It must not know what an intent comes to.

pub mod own;

use crate::duration::Length;
use crate::seat::intent::Intent;
use crate::seat::key::Key;
use crate::seat::kind::SeatKind;
use crate::words::Words;

/// One line of the table: keys that belong together, and the text that explains them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The keys, each with what it means.
    pub keys: &'static [(Key, Intent)],
    /// The name of the text that explains them; none for keys that are to do nothing.
    pub help: Option<&'static str>,
}

const fn binding(keys: &'static [(Key, Intent)], help: &'static str) -> Binding {
    Binding { keys, help: Some(help) }
}

const MINUTE: Length = Length::minutes(1);
const FIVE: Length = Length::minutes(5);

/// The chair's table, in the order in which it is explained.
const CHAIR: [Binding; 19] = [
    binding(&[(Key::Enter, Intent::Next), (Key::PageDown, Intent::Next)], "seat-key-next"),
    binding(
        &[
            (Key::Right, Intent::Shift(MINUTE)),
            (Key::Left, Intent::Shift(Length::minutes(-1))),
            (Key::Up, Intent::Shift(FIVE)),
            (Key::Down, Intent::Shift(Length::minutes(-5))),
        ],
        "seat-key-shift",
    ),
    binding(&[(Key::Char('o'), Intent::MarkOverrun)], "seat-key-overrun"),
    binding(&[(Key::Char('k'), Intent::Keep)], "seat-key-keep"),
    binding(&[(Key::Char('c'), Intent::Close)], "seat-key-close"),
    binding(&[(Key::Char('u'), Intent::Undo)], "seat-key-undo"),
    binding(&[(Key::Char('t'), Intent::SayWhen)], "seat-key-when"),
    binding(&[(Key::Char('h'), Intent::Suspend)], "seat-key-suspend"),
    binding(&[(Key::Char('s'), Intent::NoShow)], "seat-key-no-show"),
    RECOVER,
    binding(&[(Key::Char('d'), Intent::SeeLedger)], "seat-key-ledger"),
    LOG,
    MESSAGE,
    BLACKOUT,
    PICTURE,
    LANGUAGE,
    HELP,
    QUIT,
    IDLE,
];

/// The desk's table. Nothing in it makes time run on: that is the chair's to say.
const DESK: [Binding; 23] = [
    binding(&[(Key::Up, Intent::Point(-1)), (Key::Down, Intent::Point(1))], "seat-key-point"),
    binding(&[(Key::Enter, Intent::EditRow), (Key::PageDown, Intent::EditRow)], "seat-key-edit"),
    binding(
        &[(Key::Right, Intent::Lengthen(MINUTE)), (Key::Left, Intent::Lengthen(Length::minutes(-1)))],
        "seat-key-lengthen",
    ),
    binding(&[(Key::Char('e'), Intent::ChangeRow)], "seat-key-change"),
    RECOVER,
    binding(&[(Key::Char('s'), Intent::NoShow)], "seat-key-no-show"),
    binding(&[(Key::Char('a'), Intent::MissSpeaker)], "seat-key-missing"),
    binding(&[(Key::Char('p'), Intent::PutOff)], "seat-key-put-off"),
    binding(&[(Key::Char('u'), Intent::Undo)], "seat-key-undo"),
    binding(&[(Key::Char('f'), Intent::SeeFile)], "seat-key-file"),
    binding(&[(Key::Char('o'), Intent::MarkOverrun)], "seat-key-overrun"),
    binding(&[(Key::Char('k'), Intent::Keep)], "seat-key-keep"),
    binding(&[(Key::Char('t'), Intent::SayWhen)], "seat-key-when"),
    binding(&[(Key::Char('h'), Intent::Suspend)], "seat-key-suspend"),
    binding(&[(Key::Char('d'), Intent::SeeLedger)], "seat-key-ledger"),
    LOG,
    MESSAGE,
    BLACKOUT,
    PICTURE,
    LANGUAGE,
    HELP,
    QUIT,
    IDLE,
];

const RECOVER: Binding = binding(&[(Key::Char('r'), Intent::Recover)], "seat-key-recover");
const LOG: Binding = binding(&[(Key::Char('l'), Intent::SeeLog)], "seat-key-log");
const MESSAGE: Binding = binding(&[(Key::Char('m'), Intent::Message)], "seat-key-message");
const BLACKOUT: Binding =
    binding(&[(Key::Char('b'), Intent::Blackout), (Key::Char('.'), Intent::Blackout)], "seat-key-blackout");
const PICTURE: Binding = binding(&[(Key::Char('v'), Intent::ChangePicture)], "seat-key-picture");
const LANGUAGE: Binding = binding(&[(Key::Char('g'), Intent::ChangeLanguage)], "seat-key-language");
const HELP: Binding = binding(&[(Key::Char('?'), Intent::SeeHelp)], "seat-key-help");
const QUIT: Binding = binding(&[(Key::Char('q'), Intent::Quit), (Key::Interrupt, Intent::Quit)], "seat-key-quit");
/// Keys that clickers send, and the one that waves away: nobody needs to be told of them.
const IDLE: Binding = Binding {
    keys: &[(Key::Escape, Intent::Dismiss), (Key::PageUp, Intent::Nothing), (Key::F(5), Intent::Nothing)],
    help: None,
};

/// The stage may change nothing: it can only be left.
const STAGE: [Binding; 1] =
    [binding(&[(Key::Char('q'), Intent::Quit), (Key::Interrupt, Intent::Quit)], "seat-key-quit-stage")];

/// The lines of a seat's table, in the order in which they are explained.
pub fn bindings(seat: SeatKind) -> impl Iterator<Item = &'static Binding> {
    let table: &'static [Binding] = match seat {
        SeatKind::Chair => &CHAIR,
        SeatKind::Desk => &DESK,
        SeatKind::Stage => &STAGE,
    };
    table.iter()
}

/// What a key means at a seat, if anything. Letters count whatever Caps Lock says.
#[must_use]
pub fn intent(seat: SeatKind, key: Key) -> Option<Intent> {
    let key = key.letter().map_or(key, Key::Char);
    bindings(seat).flat_map(|line| line.keys).find_map(|(known, intent)| (*known == key).then_some(*intent))
}

/// How the keys of a line are printed: `→ ←`, `b .`.
#[must_use]
pub fn labels(line: &Binding, words: &Words) -> String {
    printed(line).map(|key| shown(key, words)).collect::<Vec<_>>().join(" ")
}

/// The keys of a line that are printed; Ctrl-C is known without.
fn printed(line: &Binding) -> impl Iterator<Item = Key> {
    line.keys.iter().map(|(key, _)| *key).filter(|key| *key != Key::Interrupt)
}

/// How a key of the table is printed for a person who may have moved it.
#[must_use]
pub fn shown(key: Key, words: &Words) -> String {
    match key {
        Key::Char(letter) => words.key(letter),
        other => label(other, words),
    }
}

/// How one key is printed.
#[must_use]
pub fn label(key: Key, words: &Words) -> String {
    match key {
        Key::Char(c) => c.to_string(),
        Key::Left => "←".to_owned(),
        Key::Right => "→".to_owned(),
        Key::Up => "↑".to_owned(),
        Key::Down => "↓".to_owned(),
        Key::F(number) => format!("F{number}"),
        Key::Interrupt => "Ctrl-C".to_owned(),
        Key::Enter => words.text("seat-label-enter"),
        Key::Space => words.text("seat-label-space"),
        Key::Escape => words.text("seat-label-escape"),
        Key::PageUp => words.text("seat-label-page-up"),
        Key::PageDown => words.text("seat-label-page-down"),
        Key::Backspace => words.text("seat-label-backspace"),
        Key::Other => words.text("seat-label-other"),
    }
}

/// A seat's table as the README shows it, in Markdown.
#[must_use]
pub fn markdown(seat: SeatKind, words: &Words) -> String {
    let mut table =
        format!("| {} | {} |\n| --- | --- |\n", words.text("seat-column-key"), words.text("seat-column-act"));
    for line in bindings(seat) {
        if let Some(help) = line.help {
            let keys = printed(line).map(|key| format!("`{}`", label(key, words))).collect::<Vec<_>>().join(" ");
            table.push_str("| ");
            table.push_str(&keys);
            table.push_str(" | ");
            table.push_str(&words.text(help));
            table.push_str(" |\n");
        }
    }
    table
}
