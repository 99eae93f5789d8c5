//! The words: complete and alike in every language, none unused, nothing in them that a terminal would obey;
//! how moments, lateness, answers and refusals read.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "support/golden.rs"]
mod golden;
#[path = "support/hand_built.rs"]
mod hand_built;
#[path = "words/samples.rs"]
mod samples;
#[path = "words/sentences.rs"]
mod sentences;
#[path = "words/texts.rs"]
mod texts;

use adjourn::duration::{Length, Second, TimeOfDay};
use adjourn::words::{Language, Words, full_name, minutes_late, printable, shortened, slot_name};
use chrono::NaiveDate;
use proptest::prelude::*;

fn all() -> [Words; 4] {
    Language::ALL.map(Words::new)
}

fn time(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

#[test]
fn moments_read_as_the_language_writes_them_to_the_nearest_minute() {
    let [en, fr, es, pt] = all();
    for (moment, english, french, portuguese) in [
        ("10:30", "10:30", "10 h 30", "10h30"),
        ("9:05", "9:05", "9 h 05", "9h05"),
        ("14:00", "14:00", "14 h", "14h"),
        ("10:29:30", "10:30", "10 h 30", "10h30"),
        ("10:30:29", "10:30", "10 h 30", "10h30"),
        ("23:59:30", "0:00", "0 h", "0h"),
    ] {
        assert_eq!((en.time(time(moment)), fr.time(time(moment))), (english.into(), french.into()));
        assert_eq!((es.time(time(moment)), pt.time(time(moment))), (english.into(), portuguese.into()));
        for words in [&en, &fr, &es, &pt] {
            assert_eq!(words.short_time(time(moment)), english, "narrow columns are alike in every language");
        }
    }
    assert_eq!(en.deadline(time("12:14:59")), "12:14");
    assert_eq!(fr.exact_time(time("12:14:59")), "12:14:59");
    assert_eq!(fr.exact_time(time("12:14")), "12 h 14");
    assert_eq!(en.clock(time("9:05:07")), "9:05:07");
    assert_eq!(en.clock_minute(time("9:05:59")), "9:05");
}

#[test]
fn what_leads_up_to_a_time_has_the_article_of_its_hour() {
    let [en, fr, es, pt] = all();
    let slot = || [("slot", "II".into())];
    for (name, time, english, french, spanish, portuguese) in [
        ("chair-ask-when-closing", "1:05", "II closed at", "II : clôture à", "Cierre de II a la", "Término de II à"),
        ("chair-ask-when-closing", "11:05", "II closed at", "II : clôture à", "Cierre de II a las", "Término de II às"),
        ("chair-ask-since", "1:00", "II since", "II depuis", "II desde la", "II desde a"),
        ("chair-count-adjourned", "1:06", "adjourned at", "levée à", "levantada a la", "encerrada à"),
        ("chair-count-adjourned", "17:06", "adjourned at", "levée à", "levantada a las", "encerrada às"),
    ] {
        let led =
            [&en, &fr, &es, &pt].map(|words| words.leading_to(&words.exact_time(self::time(time)), name, &slot()));
        assert_eq!(led, [english, french, spanish, portuguese].map(str::to_owned));
    }
}

#[test]
fn lateness_is_printed_expected_minus_printed_planned() {
    let [en, fr, es, pt] = all();
    assert_eq!(es.lateness(hand_built::at("11:30"), hand_built::at("11:35")), "5 min de retraso");
    assert_eq!(es.lateness(hand_built::at("11:30"), hand_built::at("11:27")), "3 min de adelanto");
    assert_eq!(es.lateness(hand_built::at("11:30"), hand_built::at("11:30:29")), "a tiempo");
    assert_eq!(pt.lateness(hand_built::at("11:30"), hand_built::at("11:35")), "5 min de atraso");
    assert_eq!(pt.lateness(hand_built::at("11:30"), hand_built::at("11:27")), "3 min adiantado");
    assert_eq!(pt.lateness(hand_built::at("11:30"), hand_built::at("11:30:29")), "no horário");
    for (planned, expected, english, french) in [
        ("11:30", "11:35", "5 min late", "5 min de retard"),
        ("11:30", "11:27", "3 min early", "3 min d’avance"),
        ("11:30", "11:30:29", "on time", "à l’heure"),
        ("11:30", "11:30:30", "1 min late", "1 min de retard"),
        ("11:30", "11:29:30", "on time", "à l’heure"),
        ("11:30", "11:29:29", "1 min early", "1 min d’avance"),
        ("11:30:20", "11:31:40", "2 min late", "2 min de retard"),
        ("11:30:10", "11:30:35", "on time", "à l’heure"),
        ("11:29:40", "11:30:20", "on time", "à l’heure"),
        ("11:30", "12:35", "1 h 05 late", "1 h 05 de retard"),
        ("11:30", "13:30", "2 h late", "2 h de retard"),
    ] {
        let (planned, expected) = (hand_built::at(planned), hand_built::at(expected));
        assert_eq!(en.lateness(planned, expected), english);
        assert_eq!(fr.lateness(planned, expected), french);
    }
    for (seconds, english) in
        [(0, "on time"), (29, "on time"), (-29, "on time"), (30, "1 min late"), (-300, "5 min early")]
    {
        assert_eq!(en.lateness_of(Length(seconds)), english);
    }
}

#[test]
fn amounts_are_exact_and_what_is_left_is_rounded_down() {
    let [en, fr, es, pt] = all();
    for (seconds, exact, left) in [
        (0, "0 min", "0 min"),
        (40, "40 s", "40 s"),
        (779, "12 min 59 s", "12 min"),
        (720, "12 min", "12 min"),
        (3600, "1 h", "1 h"),
        (3900, "1 h 05", "1 h 05"),
        (3930, "1 h 05 min 30 s", "1 h 05"),
        (3605, "1 h 00 min 5 s", "1 h"),
    ] {
        for words in [&en, &fr, &es, &pt] {
            assert_eq!(words.length(Length(seconds)), exact);
        }
        assert_eq!(en.left(Length(seconds)), left);
    }
    assert_eq!(en.length(Length(-120)), "2 min");
    assert_eq!(en.left(Length(-120)), "0 min");
    assert_eq!(en.countdown(Length(2100)), "35:00");
    assert_eq!(en.countdown(Length(3900)), "1:05:00");
    assert_eq!(en.countdown(Length(-1)), "00:00");
}

#[test]
fn dates_read_as_the_language_writes_them() {
    let [en, fr, es, pt] = all();
    assert_eq!(en.date(hand_built::date()), "Tuesday 12 April 2011");
    assert_eq!(fr.date(hand_built::date()), "mardi 12 avril 2011");
    assert_eq!(en.day(hand_built::date()), "Tuesday 12 April");
    assert_eq!(fr.day(NaiveDate::from_ymd_opt(2026, 8, 1).unwrap()), "samedi 1er août");
    assert_eq!(fr.day(NaiveDate::from_ymd_opt(2026, 2, 11).unwrap()), "mercredi 11 février");
    assert_eq!(es.date(hand_built::date()), "martes 12 de abril de 2011");
    assert_eq!(es.day(NaiveDate::from_ymd_opt(2026, 8, 1).unwrap()), "sábado 1 de agosto");
    assert_eq!(pt.date(hand_built::date()), "terça-feira, 12 de abril de 2011");
    assert_eq!(pt.day(NaiveDate::from_ymd_opt(2026, 8, 1).unwrap()), "sábado, 1º de agosto");
    assert_eq!(pt.day(NaiveDate::from_ymd_opt(2026, 2, 11).unwrap()), "quarta-feira, 11 de fevereiro");
}

#[test]
fn the_option_wins_then_the_agenda_then_the_locale_then_english() {
    let choose = Language::choose;
    assert_eq!(choose(Some("en"), Some("fr"), Some("fr_FR.UTF-8")), Language::En);
    assert_eq!(choose(None, Some("fr"), Some("en_US.UTF-8")), Language::Fr);
    assert_eq!(choose(None, Some("es"), Some("fr_CA")), Language::Es);
    assert_eq!(choose(None, None, Some("pt_BR.UTF-8")), Language::Pt);
    assert_eq!(choose(None, Some("de"), Some("es-419")), Language::Es, "there are no words in German");
    assert_eq!(choose(None, None, Some("C")), Language::En);
    assert_eq!(choose(None, None, None), Language::En);
    let passed = [Language::En, Language::Fr, Language::Es, Language::Pt].map(Language::following);
    assert_eq!(passed, [Language::Fr, Language::Es, Language::Pt, Language::En]);
}

#[test]
fn nothing_that_a_terminal_would_obey_goes_out() {
    for (text, clean) in [
        ("Déjeuner 会議 🎉 👩‍👩‍👧 e\u{301}", "Déjeuner 会議 🎉 👩‍👩‍👧 e\u{301}"),
        ("a\u{1b}[31;1mb\u{1b}[0m", "ab"),
        ("a\u{1b}]0;title\u{7}b\u{1b}]8;;http://x\u{1b}\\c", "abc"),
        ("a\u{9b}31mb\u{9d}0;t\u{9c}c", "abc"),
        ("a\u{1b}(Bb\u{1b}cc\u{1b}", "abc"),
        ("a\u{1b}[12", "a"),
        ("a\u{1b}[1\u{1b}[2Jb", "ab"),
        ("two\r\nlines\tand\u{2028}more", "two lines and more"),
        ("user\u{202e}txt\u{202c}\u{2066}\u{200f}", "usertxt"),
        ("be\u{7}ep\u{8}\u{0}\u{7f}\u{85}\u{ad}\u{feff}\u{200b}", "beep "),
    ] {
        assert_eq!(printable(text), clean, "{text:?}");
    }
}

#[test]
fn slots_are_called_by_number_else_by_title() {
    let agenda = hand_built::agenda();
    assert_eq!(slot_name(&agenda.slots[1]), "II");
    assert_eq!(slot_name(&agenda.slots[3]), "Déjeuner");
    assert_eq!(full_name(&agenda.slots[1]), "II Gestion de la migration");
    let mut slot = agenda.slots[3].clone();
    slot.title = "Pause et visite de l’exposition".to_owned();
    assert_eq!(slot_name(&slot), "Pause et visite de…");
    slot.title = "\u{1b}[2J".to_owned();
    assert_eq!((slot_name(&slot), full_name(&slot)), ("dejeuner".into(), "dejeuner".into()));
}

#[test]
fn texts_are_shortened_at_words_and_never_wider_than_they_may_be() {
    assert_eq!(shortened("Gestion de la migration", 23), "Gestion de la migration");
    assert_eq!(shortened("Gestion de la migration", 16), "Gestion de la…");
    assert_eq!(shortened("Gestion, de la migration", 9), "Gestion…");
    assert_eq!(shortened("Interdépartemental", 6), "Inter…");
    assert_eq!(shortened("会議会議", 5), "会議…");
    assert_eq!(shortened("abc", 1), "…");
    assert_eq!(shortened("abc", 0), "");
}

proptest! {
    #[test]
    fn no_text_gets_through_that_is_not_harmless(text in any::<String>()) {
        let clean = printable(&text);
        prop_assert!(clean.chars().all(adjourn::words::is_harmless));
        prop_assert_eq!(printable(&clean), clean.clone());
    }

    #[test]
    fn no_text_is_wider_than_it_may_be(text in any::<String>(), cells in 0usize..30) {
        prop_assert!(unicode_width::UnicodeWidthStr::width(&*shortened(&printable(&text), cells)) <= cells);
    }

    #[test]
    fn lateness_in_minutes_is_never_a_minute_off(planned in 0i64..100_000, by in -10_000i64..10_000) {
        let minutes = minutes_late(Second(planned), Second(planned + by));
        prop_assert!((minutes * 60 - by).abs() <= 60);
        prop_assert!(by.abs() >= 30 || minutes == 0);
    }
}
