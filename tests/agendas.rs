//! Valid agendas: every way to write one, and what it is read as.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use adjourn::agenda::complaint::{Complaint, Trouble};
use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::{Advance, Agenda, Hard, Kind, Slot};
use adjourn::duration::{Length, Second};
use chrono::NaiveDate;
use chrono_tz::Tz;

fn setting() -> Setting {
    Setting { today: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(), zone: Tz::Europe__Paris }
}

fn agenda(text: &str) -> Agenda {
    read(text, &setting()).unwrap_or_else(|complaints: Vec<Complaint>| {
        unreachable!("{complaints:?} in\n{text}");
    })
}

/// The times of the slots at the venue: start, Q&A, end.
fn times(agenda: &Agenda) -> Vec<String> {
    let time = |at: Second| agenda.local(at).format("%d %H:%M:%S").to_string();
    let slot = |slot: &Slot| {
        let qa = slot.qa.map_or_else(|| "-".to_owned(), time);
        format!("{} | {qa} | {}", time(slot.start), time(slot.end))
    };
    agenda.slots.iter().map(slot).collect()
}

#[test]
fn times_may_be_written_in_every_way_people_write_them() {
    let spellings =
        ["\"10:30\"", "\"10h30\"", "\"10 h 30\"", "'10:30:00'", "10:30:00", "10:30", "\"2011-04-12 10:30\""];
    for start in spellings {
        let text = format!("title = 'A'\ndate = 2011-04-12\n[[slot]]\ntitle = 'B'\nstart = {start}\nlength = '1h'\n");
        assert_eq!(times(&agenda(&text)), ["12 10:30:00 | - | 12 11:30:00"], "{start}");
    }
    let noon = "title = 'A'\ndate = '2011-04-12'\n[[slot]]\ntitle = 'B'\nstart = '12h'\nend = 2011-04-12T13:00:15\n";
    assert_eq!(times(&agenda(noon)), ["12 12:00:00 | - | 12 13:00:15"]);
}

#[test]
fn slots_follow_each_other_and_questions_open_at_a_time_or_last_a_length() {
    let text = "
        title = 'A'
        date = 2011-04-12
        [[slot]]
        title = 'One'
        start = '1:00'
        qa = '1h30'
        end = '2:00'
        [[slot]]
        title = 'Two'
        qa = '15m'
        length = '1h'
        [[slot]]
        title = 'Three'
        start = '3:10'
        qa = '90m'
        length = '2h'";
    assert_eq!(
        times(&agenda(text)),
        [
            "12 01:00:00 | 12 01:30:00 | 12 02:00:00",
            "12 02:00:00 | 12 02:45:00 | 12 03:00:00",
            "12 03:10:00 | 12 03:40:00 | 12 05:10:00",
        ]
    );
}

#[test]
fn after_midnight_the_date_is_written_once_a_slot() {
    let text = "
        title = 'A'
        date = 2011-04-12
        [[slot]]
        title = 'One'
        start = '23:00'
        qa = 2011-04-13T00:10
        end = 2011-04-13T00:30:00
        [[slot]]
        title = 'Two'
        start = 2011-04-13T00:30:00
        qa = '0:50'
        end = '1:00'
        [[slot]]
        title = 'Three'
        end = '1:30'";
    assert_eq!(
        times(&agenda(text)),
        [
            "12 23:00:00 | 13 00:10:00 | 13 00:30:00",
            "13 00:30:00 | 13 00:50:00 | 13 01:00:00",
            "13 01:00:00 | - | 13 01:30:00",
        ]
    );
}

#[test]
fn lengths_pass_the_hour_that_summer_time_leaves_out_as_they_are() {
    let text = "
        title = 'A'
        date = 2011-03-13
        timezone = 'America/New_York'
        [[slot]]
        title = 'One'
        start = '1:30'
        length = '1h'
        [[slot]]
        title = 'Two'
        start = '3:30'
        end = '4:00'";
    let agenda = agenda(text);
    assert_eq!(times(&agenda), ["13 01:30:00 | - | 13 03:30:00", "13 03:30:00 | - | 13 04:00:00"]);
    assert_eq!(agenda.slot(0).unwrap().talk(), Length::minutes(60));
}

#[test]
fn an_hour_that_comes_twice_is_told_apart_by_its_offset() {
    let text = "
        title = 'A'
        date = 2011-11-06
        timezone = 'America/New_York'
        [[slot]]
        title = 'One'
        start = 2011-11-06T01:30:00-04:00
        end = 2011-11-06T01:30:00-05:00";
    assert_eq!(agenda(text).slot(0).unwrap().talk(), Length::minutes(60));
}

#[test]
fn an_agenda_without_a_date_is_for_today_unless_its_first_slot_is_dated() {
    let undated = agenda("title = 'A'\n[[slot]]\ntitle = 'B'\nstart = '9:00'\nlength = '1h'\n");
    assert_eq!((undated.date, undated.dated, undated.zone), (setting().today, false, Tz::Europe__Paris));
    let dated = agenda("title = 'A'\n[[slot]]\ntitle = 'B'\nstart = 2011-04-12T09:00\nlength = '1h'\n");
    assert_eq!((dated.date.to_string().as_str(), dated.dated), ("2011-04-12", true));
    assert_eq!(times(&dated), ["12 09:00:00 | - | 12 10:00:00"]);
}

#[test]
fn what_is_not_said_has_its_default() {
    let text = "title = 'A'\n[[slot]]\ntitle = 'B'\nstart = '9:00'\nlength = '1h'\nqa = '16m'\n";
    let agenda = agenda(text);
    assert_eq!(agenda.signals, [Length::minutes(5), Length::minutes(2), Length::minutes(1)]);
    assert_eq!((agenda.changeover, agenda.venue.clone(), agenda.language.clone()), (Length::ZERO, None, None));
    let slot = agenda.slot(0).unwrap();
    assert_eq!((slot.kind, slot.advance, slot.hard), (Kind::Other, Advance::Chair, Hard::default()));
    // A third of sixteen minutes, rounded up.
    assert_eq!((slot.min, slot.min_qa), (None, Length::minutes(6)));
}

#[test]
fn the_protected_questions_are_the_slots_else_the_agendas_and_none_without_questions() {
    let text = "
        title = 'A'
        min_qa = '5m'
        [[slot]]
        title = 'One'
        start = '9:00'
        length = '1h'
        qa = '15m'
        [[slot]]
        title = 'Two'
        length = '1h'
        qa = '15m'
        min_qa = '0m'
        [[slot]]
        title = 'Three'
        length = '1h'";
    let protected: Vec<Length> = agenda(text).slots.iter().map(|slot| slot.min_qa).collect();
    assert_eq!(protected, [Length::minutes(5), Length::ZERO, Length::ZERO]);
}

#[test]
fn breaks_are_on_the_clock_and_the_rest_as_the_agenda_says_unless_a_slot_says_otherwise() {
    let slot = |kind: &str, more: &str| format!("[[slot]]\ntitle = 'B'\nkind = '{kind}'\nlength = '1h'\n{more}\n");
    let slots = [
        slot("registration", "start = '9:00'"),
        slot("panel", ""),
        slot("break", ""),
        slot("break", "advance = 'chair'"),
        slot("talk", "advance = 'clock'"),
    ]
    .concat();
    let moved = |of_agenda: &str| -> Vec<bool> {
        let agenda = agenda(&format!("title = 'A'\n{of_agenda}\n{slots}"));
        agenda.slots.iter().map(|slot| slot.advance == Advance::Clock).collect()
    };
    assert_eq!(moved(""), [true, false, true, false, true]);
    assert_eq!(moved("advance = 'chair'"), [true, false, true, false, true]);
    assert_eq!(moved("advance = 'clock'"), [true, true, true, false, true]);
}

#[test]
fn texts_keep_what_they_say_and_titles_stay_on_one_line() {
    let text = "
        title = \"\"\"
          A  title\\tover
          two lines\u{a0}: yes \"\"\"
        signals = ['1m', '5m', '60s']
        [[slot]]
        number = 4
        title = 'B'
        start = '9:00'
        length = '1h'
        description = \"\"\"\n\n  One.\r\n\r\n\tTwo.\n\n\"\"\"
        notes = ' '";
    let agenda = agenda(text);
    assert_eq!(agenda.title, "A title over two lines\u{a0}: yes");
    assert_eq!(agenda.signals, [Length::minutes(5), Length::minutes(1)]);
    let slot = agenda.slot(0).unwrap();
    assert_eq!((slot.number.as_deref(), slot.id.0.as_str()), (Some("4"), "4"));
    assert_eq!((slot.description.as_deref(), slot.notes.as_deref()), (Some("One.\n\n\tTwo."), None));
}

#[test]
fn parts_of_a_second_and_leap_seconds_are_no_times() {
    for start in ["10:30:00.5", "10:30:60"] {
        let text = format!("title = 'A'\n[[slot]]\ntitle = 'B'\nstart = {start}\nlength = '1h'\n");
        let complaints = read(&text, &setting()).unwrap_err();
        assert!(matches!(complaints.first().unwrap().trouble, Trouble::NotATime { .. }), "{complaints:?}");
    }
}
