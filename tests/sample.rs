//! The sample agenda at the repository's root: the workshop of 12 April 2011, complete.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail loudly and say how long it took")]

use adjourn::agenda::complaint::Table;
use adjourn::agenda::read::{Setting, read, read_at};
use adjourn::agenda::{Advance, Agenda, Kind, Slot};
use adjourn::duration::{Length, Second};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::time::Instant;

const SAMPLE: &str = include_str!("../agenda.toml");

fn elsewhere() -> Setting {
    Setting { today: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(), zone: Tz::Asia__Tokyo }
}

fn sample() -> Agenda {
    read(SAMPLE, &elsewhere()).unwrap()
}

/// A slot on one line: what it is, when, how far it may give way, who moves it.
fn line(agenda: &Agenda, slot: &Slot) -> String {
    let time = |at: Second| agenda.local(at).format("%H:%M").to_string();
    let length = |length: Option<Length>| length.map_or_else(|| "-".to_owned(), |length| length.to_string());
    let number = slot.number.as_deref().unwrap_or("-");
    let qa = slot.qa.map_or_else(|| "-".to_owned(), time);
    let advance = if slot.advance == Advance::Clock { "clock" } else { "chair" };
    format!(
        "{} {number} {} {} {qa} {} min {} qa {} hard {} {advance}",
        slot.id,
        slot.kind.name(),
        time(slot.start),
        time(slot.end),
        length(slot.min),
        length(slot.has_qa().then_some(slot.min_qa)),
        slot.hard.name().unwrap_or("-"),
    )
}

#[test]
fn the_sample_is_the_workshop_slot_by_slot() {
    let agenda = sample();
    let lines: Vec<String> = agenda.slots.iter().map(|slot| line(&agenda, slot)).collect();
    assert_eq!(
        lines,
        [
            "inscription - registration 09:00 - 10:00 min - qa - hard - clock",
            "ouverture I remarks 10:00 - 10:30 min 20m qa - hard - chair",
            "gestion II panel 10:30 11:15 11:30 min 45m qa 8m hard - chair",
            "services III panel 11:30 12:15 12:30 min 45m qa 8m hard - chair",
            "dejeuner - break 12:30 - 14:00 min 1h30 qa - hard start clock",
            "mobilite IV panel 14:00 14:45 15:00 min 45m qa 8m hard - chair",
            "protection V panel 15:00 15:45 16:00 min 45m qa 8m hard - chair",
            "conclusions VI remarks 16:00 - 16:40 min 30m qa - hard - chair",
            "cloture VII closing 16:40 - 17:00 min - qa - hard end chair",
        ]
    );
}

#[test]
fn the_sample_has_the_titles_of_the_document() {
    let agenda = sample();
    let titles: Vec<&str> = agenda.slots.iter().map(|slot| slot.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Inscription",
            "Allocution d’ouverture",
            "Gestion de la migration",
            "Services aux communautés de migrants. Politiques et programmes d’intégration au lieu de destination et \
             services aux ressortissants à l’étranger",
            "Déjeuner",
            "Mobilité et processus d’intégration",
            "Protection des migrants",
            "Conclusions et recommandations",
            "Clôture de l’atelier",
        ]
    );
    let panels: Vec<&Slot> = agenda.slots.iter().filter(|slot| slot.kind == Kind::Panel).collect();
    for (panel, (begins, ends)) in panels.iter().zip([
        ("La gestion des migrations se réfère", "de recrutement pour ceux-ci, notamment."),
        ("Les services aux communautés", "des services aux communautés de migrants."),
        ("Les accords d’intégration", "les progrès réalisés en la matière."),
        ("L’un des principaux enjeux", "dans le domaine de la protection."),
    ]) {
        let description = panel.description.as_deref().unwrap();
        assert!(description.starts_with(begins) && description.ends_with(ends), "{description}");
    }
    assert_eq!(panels.len(), 4);
}

#[test]
fn the_sample_says_where_when_and_in_which_language() {
    let agenda = sample();
    assert_eq!(
        agenda.title,
        "Les enseignements de nos expériences : coopération bilatérale en matière de gestion des migrations"
    );
    assert_eq!((agenda.date.to_string().as_str(), agenda.dated), ("2011-04-12", true));
    assert_eq!(agenda.zone, Tz::America__New_York);
    assert_eq!(agenda.start(), Second(1_302_613_200));
    assert_eq!((agenda.venue.as_deref(), agenda.language.as_deref()), (Some("Washington, D.C."), Some("fr")));
    assert_eq!(agenda.signals, [Length::minutes(5), Length::minutes(2), Length::minutes(1)]);
    assert_eq!(agenda.changeover, Length::ZERO);
}

#[test]
fn both_speakers_of_the_opening_have_fifteen_minutes() {
    let agenda = sample();
    let opening = agenda.slot(1).unwrap();
    let speakers: Vec<(&str, Option<Length>)> =
        opening.speakers.iter().map(|speaker| (speaker.name.as_str(), speaker.time)).collect();
    let quarter = Some(Length::minutes(15));
    assert_eq!(speakers, [("Amb. Bernardino Hugo Saguier", quarter), ("M. José Miguel Insulza", quarter)]);
    let roles: Vec<&str> = opening.speakers.iter().filter_map(|speaker| speaker.role.as_deref()).collect();
    assert!(roles.iter().any(|role| role.contains("Représentant permanent du Paraguay")), "{roles:?}");
    assert!(roles.contains(&"Secrétaire général de l’OEA"), "{roles:?}");
}

#[test]
fn the_sample_shows_every_key_that_there_is() {
    for key in [Table::Agenda, Table::Slot, Table::Speaker].into_iter().flat_map(Table::keys) {
        let shown = SAMPLE.lines().any(|line| {
            line.starts_with(&format!("{key} ")) || line.contains(&format!("{key} = ")) || line == format!("[[{key}]]")
        });
        assert!(shown, "the sample shows no \"{key}\"");
    }
}

#[test]
fn without_its_date_the_workshop_is_today_at_the_venue() {
    let undated = SAMPLE.replacen("\ndate ", "\n# date ", 1);
    // Half past midnight in Tokyo is the morning of the day before in Washington.
    let now = Second(1_795_447_800);
    let agenda = read_at(&undated, Tz::Asia__Tokyo, now).unwrap();
    assert_eq!((agenda.date.to_string().as_str(), agenda.dated), ("2026-11-23", false));
    assert_eq!(agenda.local(agenda.start()).to_rfc3339(), "2026-11-23T09:00:00-05:00");
}

#[test]
fn reading_the_sample_takes_no_time_worth_speaking_of() {
    #[expect(clippy::disallowed_methods, reason = "a time that is printed, and nothing else")]
    let begun = Instant::now();
    for _ in 0..100 {
        assert_eq!(read(SAMPLE, &elsewhere()).unwrap().slots.len(), 9);
    }
    println!("the sample is read in {} µs", begun.elapsed().as_micros() / 100);
}

#[test]
fn moved_to_another_day_the_plan_has_the_same_times_on_the_wall_across_a_change_of_clocks() {
    let agenda = read(SAMPLE, &elsewhere()).unwrap();
    let winter = agenda.moved_to(chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap());
    assert_eq!(winter.local(winter.start()).to_rfc3339(), "2026-11-24T09:00:00-05:00");
    for (moved, slot) in winter.slots.iter().zip(&agenda.slots) {
        assert_eq!(winter.time_of_day(moved.start), agenda.time_of_day(slot.start), "{}", slot.id);
        assert_eq!(winter.time_of_day(moved.end), agenda.time_of_day(slot.end), "{}", slot.id);
        assert_eq!((moved.talk(), moved.qa_length()), (slot.talk(), slot.qa_length()), "{}", slot.id);
    }
}

#[test]
fn a_night_that_is_moved_to_a_change_of_clocks_stays_in_order() {
    let slots = [("'01:00'", "'02:30'"), ("'02:30'", "'03:15'"), ("'03:15'", "'04:00'")];
    let slot =
        |(start, end)| format!("[[slot]]\ntitle = 'A'\nkind = 'panel'\nstart = {start}\nend = {end}\nqa = '10m'\n");
    let text: String = slots.into_iter().map(slot).collect();
    let of = |day: &str| format!("title = 'Night'\ndate = {day}\ntimezone = 'Europe/Paris'\n{text}");
    let agenda = read(&of("2026-06-01"), &elsewhere()).unwrap();
    for (month, day) in [(3, 29), (10, 25), (6, 2)] {
        let moved = agenda.moved_to(NaiveDate::from_ymd_opt(2026, month, day).unwrap());
        for slot in &moved.slots {
            assert!(slot.start < slot.end && slot.qa.is_some_and(|qa| slot.start < qa && qa < slot.end), "{slot:?}");
        }
        let follows = |pair: &[Slot]| matches!(pair, [before, after] if before.end <= after.start);
        assert!(moved.slots.windows(2).all(follows), "{:?}", moved.slots);
    }
}
