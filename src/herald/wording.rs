//! What the announcements say, in the room's language.
//!
//! A notification may land on a mirrored projector: none of them names a lateness, and each gives the time of day, so
//! that it stays true on the screen after its moment. Nothing here knows how they are shown.

use super::{Announcement, Errand, SECONDS_OF_A_COMMAND, Trouble, Urgency};
use crate::duration::Length;
use crate::outlook::Outlook;
use crate::session::cue::{Cue, CueKind, HardEdge};
use crate::words::{Words, full_name, printable};

/// The announcements for the cues of one second. Hard points that are lost together, usually to one overrun, share one.
#[must_use]
pub fn announcements(cues: &[Cue], outlook: &Outlook, words: &Words) -> Vec<Announcement> {
    let mut made: Vec<Announcement> = Vec::new();
    let mut missed: Option<usize> = None;
    for cue in cues {
        let (title, body) = text(cue, outlook, words);
        let is_missed = matches!(cue.kind, CueKind::HardMissed { .. });
        if let Some(shared) = missed.filter(|_| is_missed).and_then(|place| made.get_mut(place)) {
            shared.body = format!("{}\n{body}", shared.body);
            continue;
        }
        if is_missed {
            missed = Some(made.len());
        }
        made.push(Announcement { title, body, urgency: urgency(cue) });
    }
    made
}

/// The commands for the cues of one second, with what they may want to know. `command` gives that of a cue.
#[must_use]
pub fn errands(
    cues: &[Cue],
    outlook: &Outlook,
    words: &Words,
    command: impl Fn(&'static str) -> Option<Vec<String>>,
) -> Vec<Errand> {
    let errand = |cue: &Cue| {
        let name = cue.kind.name();
        Some(Errand { cue: name, command: command(name)?, facts: facts(cue, outlook, words) })
    };
    cues.iter().filter_map(errand).collect()
}

/// A cue for a program: names as in the agenda and in the status, the moment as an instant, what is left in seconds.
fn facts(cue: &Cue, outlook: &Outlook, words: &Words) -> Vec<(&'static str, String)> {
    let slot = outlook.agenda.find(&cue.slot);
    let (text, body) = text(cue, outlook, words);
    let left = cue.kind.left().map(|left| left.seconds().to_string()).unwrap_or_default();
    vec![
        ("ADJOURN_CUE", cue.kind.name().to_owned()),
        ("ADJOURN_SLOT", printable(&cue.slot.0).into_owned()),
        ("ADJOURN_KIND", slot.map_or("other", |slot| slot.kind.name()).to_owned()),
        ("ADJOURN_NAME", slot.map(full_name).unwrap_or_default()),
        ("ADJOURN_AT", outlook.agenda.local(cue.at).to_rfc3339()),
        ("ADJOURN_LEFT", left),
        ("ADJOURN_TEXT", text),
        ("ADJOURN_BODY", body),
        ("ADJOURN_REHEARSAL", if outlook.rehearsal { "1" } else { "0" }.to_owned()),
    ]
}

/// The title and the body that announce a cue.
#[must_use]
pub fn text(cue: &Cue, outlook: &Outlook, words: &Words) -> (String, String) {
    let slot = outlook.agenda.find(&cue.slot);
    let kind = slot.map_or("other", |slot| slot.kind.name());
    let label = slot.map_or_else(|| cue.slot.to_string(), full_name);
    let time = words.time_at(&outlook.agenda, cue.at);
    let title = match cue.kind {
        CueKind::BeforeQa { left: length } => words.with("herald-before-qa", &[("left", words.left(length).into())]),
        CueKind::QaDue => words.text("herald-qa-due"),
        CueKind::BeforeClosing { left: length } => {
            words.with("herald-before-closing", &[("kind", kind.into()), ("left", words.left(length).into())])
        }
        CueKind::ClosingDue => words.with("herald-closing-due", &[("kind", kind.into())]),
        CueKind::HardMissed { .. } => words.text("herald-hard-missed"),
        CueKind::HardAhead { left: length, .. } => {
            words.with("herald-hard-ahead", &[("left", words.left(length).into())])
        }
    };
    let body = words.with(body_name(cue.kind), &[("slot", label.into()), ("time", time.into())]);
    (title, if outlook.rehearsal { words.with("herald-rehearsal", &[("body", body.into())]) } else { body })
}

/// What a trouble is, and its remedy.
#[must_use]
pub fn trouble_text(trouble: &Trouble, words: &Words) -> String {
    match trouble {
        Trouble::NoBus(why) => words.with("herald-no-bus", &[("why", why.as_str().into())]),
        Trouble::NoService => words.text("herald-no-service"),
        Trouble::NoAnswer => words.text("herald-no-answer"),
        Trouble::Refused(why) => words.with("herald-refused", &[("why", why.as_str().into())]),
        Trouble::CommandNotStarted(cue, why) => {
            words.with("herald-command-no-start", &[("cue", (*cue).into()), ("why", why.as_str().into())])
        }
        Trouble::CommandFailed(cue, why) => {
            words.with("herald-command-failed", &[("cue", (*cue).into()), ("why", why.as_str().into())])
        }
        Trouble::CommandTooLong(cue) => {
            let limit = words.length(Length(SECONDS_OF_A_COMMAND.into()));
            words.with("herald-command-too-long", &[("cue", (*cue).into()), ("limit", limit.into())])
        }
        Trouble::CommandCrowded(cue) => words.with("herald-command-crowded", &[("cue", (*cue).into())]),
    }
}

/// What must be seen even when the desktop is set not to disturb, as one on a projector is: hard points alone.
fn urgency(cue: &Cue) -> Urgency {
    match cue.kind {
        CueKind::HardMissed { .. } | CueKind::HardAhead { .. } => Urgency::Critical,
        _ => Urgency::Normal,
    }
}

fn body_name(kind: CueKind) -> &'static str {
    match kind {
        CueKind::HardMissed { edge: HardEdge::Start, .. } | CueKind::HardAhead { edge: HardEdge::Start, .. } => {
            "herald-hard-start"
        }
        CueKind::HardMissed { .. } | CueKind::HardAhead { .. } => "herald-hard-end",
        _ => "herald-body",
    }
}
