//! Who ruled what, and when: the newest entry first, with what no longer counts marked as such.
//!
//! It knows neither where on the screen it is shown nor who looks at it.

use super::chair::panel::Panel;
use super::chair::rows::Piece;
use super::theme::Theme;
use crate::keymap;
use crate::outlook::{Act, Effect, Outlook};
use crate::seat::key::Key;
use crate::words::{Words, printable};
use ratatui::style::Modifier;

/// The panel of the log, with the line that is pointed at.
pub(crate) fn panel(chosen: usize, outlook: &Outlook, words: &Words, theme: &Theme) -> Panel {
    let enter = keymap::label(Key::Enter, words);
    Panel {
        title: words.text("desk-log"),
        lines: lines(outlook, words, theme).collect(),
        chosen: Some(chosen),
        keys: words.with("desk-log-keys", &[("enter", enter.into())]),
        ..Panel::default()
    }
}

/// The entries of the day, the newest first.
pub(crate) fn lines<'a>(
    outlook: &'a Outlook,
    words: &'a Words,
    theme: &'a Theme,
) -> impl Iterator<Item = Vec<Piece>> + 'a {
    outlook.acts_of_today().map(|act| line(act, outlook, words, theme))
}

fn line(act: &Act, outlook: &Outlook, words: &Words, theme: &Theme) -> Vec<Piece> {
    let counts = act.effect == Effect::InEffect;
    let style = if counts { theme.text() } else { theme.dim().add_modifier(Modifier::CROSSED_OUT) };
    let mark = match act.effect {
        Effect::Struck(_) => "✗",
        Effect::Void(_) => "!",
        Effect::InEffect | Effect::Earlier => " ",
    };
    let time = words.clock_minute(outlook.agenda.time_of_day(act.at));
    let number = format!("#{}", act.turn);
    let name = printable(&act.by.name).into_owned();
    let said = words.with("desk-log-by", &[("name", name.into()), ("act", words.act_in(act, outlook).into())]);
    let mut line =
        vec![(format!("{mark} {time:>5} "), theme.dim()), (format!("{number:>4}  "), theme.dim()), (said, style)];
    line.extend(fate(act, outlook, words).map(|fate| (format!(" · {fate}"), theme.dim())));
    line
}

/// What became of an entry that does not count.
fn fate(act: &Act, outlook: &Outlook, words: &Words) -> Option<String> {
    match &act.effect {
        Effect::Struck(by) => Some(words.with("desk-log-struck", &[("turn", by.to_string().into())])),
        Effect::Void(why) => {
            let why = words.refusal(why, &outlook.agenda);
            Some(words.with("desk-log-void", &[("why", why.into())]))
        }
        Effect::InEffect | Effect::Earlier => None,
    }
}
