//! The sample, set in the notation of the document that it comes from, is understood slot for slot.

use crate::draft;
use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::{Agenda, Kind, Slot};
use adjourn::duration::Second;
use std::fmt::Write as _;

fn sample() -> Agenda {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    read(include_str!("../../agenda.toml"), &setting).unwrap()
}

/// A time as the document writes it.
fn hours(agenda: &Agenda, at: Second) -> String {
    let time = agenda.time_of_day(at);
    if time.minute == 0 { format!("{} heures", time.hour) } else { format!("{} h {:02}", time.hour, time.minute) }
}

/// The sample as a document: times below their titles, questions on a line of their own, numbers that come twice.
fn document(agenda: &Agenda) -> String {
    let mut text = "Document 12/11\n3 janvier 2011\nORDRE DU JOUR\n\n".to_owned();
    writeln!(text, "Atelier « {} »\nWashington  D.C., le 12 avril 2011\n", agenda.title).unwrap();
    text.push_str("L’atelier aura une durée d’une journée et comportera les modules suivants:\n");
    for slot in &agenda.slots {
        text.push_str(&module(agenda, slot));
    }
    text.push_str("Les délégations sont invitées à proposer des exposants et des conférenciers pour ces modules.\n\n");
    text
}

fn module(agenda: &Agenda, slot: &Slot) -> String {
    let span = |from, to| format!("{} – {}", hours(agenda, from), hours(agenda, to));
    let Some(number) = &slot.number else { return format!("{}: {}\n", slot.title, span(slot.start, slot.end)) };
    let number = match number.as_str() {
        "VI" => "IV",
        "VII" => "V",
        other => other,
    };
    let on_one_line = slot.has_qa() && number != "II";
    let gap = if on_one_line { " " } else { "\n" };
    let mut text =
        format!("{number}.{gap}{}: \nHeure: {}\n", slot.title, span(slot.start, slot.qa.unwrap_or(slot.end)));
    for speaker in &slot.speakers {
        let role = speaker.role.as_deref().unwrap_or_default().replace("\u{a0}; ", "\n");
        writeln!(text, "▪\n{}\n{role}", speaker.name).unwrap();
    }
    if let Some(description) = &slot.description {
        writeln!(text, "Description : {description}").unwrap();
    }
    if let Some(qa) = slot.qa {
        writeln!(text, "Questions et commentaires: {}", span(qa, slot.end)).unwrap();
    }
    text
}

#[test]
fn the_sample_comes_out_of_its_own_notation_slot_for_slot() {
    let agenda = sample();
    let draft = draft(&document(&agenda));
    assert_eq!(draft.date, Some(agenda.date));
    assert_eq!(draft.venue.as_deref(), Some("Washington D.C."));
    assert_eq!(draft.language, agenda.language);
    let midnight = agenda.start() - draft.slots[0].start.unwrap();
    assert_eq!(draft.slots.len(), agenda.slots.len());
    for (found, slot) in draft.slots.iter().zip(&agenda.slots) {
        let at = |length: Option<_>| length.map(|length| Second(0) + length);
        let planned = |at: Second| Second((at - midnight).seconds());
        assert_eq!(found.title, slot.title);
        assert_eq!(found.number, slot.number, "{}", slot.title);
        assert_eq!(found.kind, slot.kind, "{}", slot.title);
        assert_eq!(at(found.start), Some(planned(slot.start)), "{}", slot.title);
        assert_eq!(at(found.qa), slot.qa.map(planned), "{}", slot.title);
        assert_eq!(at(found.end), Some(planned(slot.end)), "{}", slot.title);
        assert_eq!(found.description, slot.description, "{}", slot.title);
        let who = |speakers: &[adjourn::agenda::Speaker]| {
            speakers
                .iter()
                .map(|speaker| (speaker.name.clone(), speaker.role.as_ref().map(|role| role.replace('\u{a0}', " "))))
                .collect::<Vec<_>>()
        };
        assert_eq!(who(&found.speakers), who(&slot.speakers), "{}", slot.title);
    }
    assert!(draft.slots.iter().any(|slot| slot.kind == Kind::Panel));
}
