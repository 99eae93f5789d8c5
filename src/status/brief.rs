//! The outlook on one line for signage and video: the word that the stage shows, what is counted, how late it is.
//!
//! It says what the room may read and no more; while the stage is dark it is empty.

use crate::agenda::{Kind, Phase};
use crate::duration::{Length, Second};
use crate::outlook::{Digits, Outlook, StageWord};
use crate::words::Words;

/// A countdown to something further away than this says less than the date does.
const FAR: Length = Length::minutes(24 * 60);

/// `Q&A · 12:10 · 5 min late`, `Break · resumes at 14:00 · 35:20`; without the line's end.
#[must_use]
pub fn brief(outlook: &Outlook, words: &Words) -> String {
    if outlook.blackout {
        return String::new();
    }
    let mut parts = Vec::new();
    parts.extend((!outlook.opened).then(|| words.text("stage-planned-short")));
    parts.push(word(outlook, words));
    parts.extend(counted(outlook, words));
    parts.extend(words.lateness_on_stage(outlook));
    parts.join(" · ")
}

fn word(outlook: &Outlook, words: &Words) -> String {
    let runs_qa = outlook.current.as_ref().is_some_and(|current| current.phase == Phase::Qa);
    match outlook.stage.word {
        StageWord::Qa => words.text("stage-qa"),
        StageWord::Overtime if runs_qa => words.text("stage-qa"),
        StageWord::Talk | StageWord::Overtime => {
            let kind = outlook.current_slot().map_or("other", |slot| match slot.kind {
                Kind::Talk | Kind::Keynote => "talk",
                other => other.name(),
            });
            words.with("stage-talk", &[("kind", kind.into())])
        }
        StageWord::Break => words.text("stage-break"),
        StageWord::Registration => words.text("stage-registration"),
        StageWord::StartsAt => at("stage-starts-at", outlook, words),
        StageWord::ResumesAt => at("stage-resumes-at", outlook, words),
        StageWord::Due => at("stage-due", outlook, words),
        StageWord::Suspended => words.text("stage-suspended"),
        StageWord::Adjourned => words.text("stage-adjourned"),
    }
}

/// `Resumes at 14:00`.
fn at(name: &str, outlook: &Outlook, words: &Words) -> String {
    let time = outlook.stage.at.map(|at| words.time_at(&outlook.agenda, at)).unwrap_or_default();
    format!("{} {time}", words.text(name)).trim_end().to_owned()
}

/// What is counted: down to the end of the phase, up in overtime, down to the next start.
fn counted(outlook: &Outlook, words: &Words) -> Vec<String> {
    let stage = &outlook.stage;
    let until = |at: Option<Second>| at.map(|at| at - outlook.now).filter(|left| *left > Length::ZERO && *left < FAR);
    let waits = || until(stage.at).map(|left| words.countdown(left));
    match (stage.word, stage.digits) {
        (StageWord::Suspended | StageWord::Adjourned | StageWord::Due, _) => Vec::new(),
        (StageWord::Break, _) => std::iter::once(at("stage-resumes-at", outlook, words)).chain(waits()).collect(),
        (StageWord::Registration, _) => std::iter::once(at("stage-starts-at", outlook, words)).chain(waits()).collect(),
        (StageWord::StartsAt | StageWord::ResumesAt, _) => waits().into_iter().collect(),
        (_, Some(Digits::Left(left))) => vec![words.countdown(left)],
        (_, Some(Digits::Over(over))) => vec![format!("{} {}", words.text("stage-overtime"), words.countdown(over))],
        (_, None) => Vec::new(),
    }
}
