//! Any valid agenda, written as a file in any of the ways there are, reads back as the same agenda.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::write::{Sheet, write};
use adjourn::agenda::{Advance, Agenda, Hard, Kind, Slot, SlotId, Speaker, instants_of};
use adjourn::duration::{Length, Second};
use adjourn::export::{Format, export};
use adjourn::import::draft::{Draft, DraftSlot};
use adjourn::import::{Wish, import};
use adjourn::outlook::planned;
use adjourn::words::{Language, Words};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use std::fmt::Write as _;

fn setting() -> Setting {
    Setting { today: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(), zone: Tz::Europe__Paris }
}

/// How a slot is spelled: the choices among the ways to write its times.
#[derive(Clone, Debug)]
struct Spelling {
    start: u8,
    qa: u8,
    end: u8,
}

/// A slot before it has its place: what precedes it, how it is written, and itself with lengths for instants.
type Planned = (i64, Spelling, Slot);

fn one_line() -> impl Strategy<Value = String> {
    "[a-zA-Zéèœ昼\u{301}\"'\\\\{}:;,()=«»-]{1,8}( [a-zA-Z0-9é()\"'\\\\\u{a0}]{1,6}){0,2}".prop_map(|text| {
        let trimmed = text.trim().to_owned();
        if trimmed.is_empty() { "x".to_owned() } else { trimmed }
    })
}

fn several_lines() -> impl Strategy<Value = String> {
    vec(one_line(), 1..4).prop_map(|lines| lines.join("\n\t"))
}

fn speaker() -> impl Strategy<Value = Speaker> {
    (one_line(), option::of(one_line()), option::of(1i64..7200)).prop_map(|(name, role, time)| Speaker {
        name,
        role,
        time: time.map(Length),
    })
}

fn slot() -> impl Strategy<Value = Planned> {
    let times = (prop_oneof![Just(0i64), 1i64..3000], 60i64..6000, option::of(1i64..59));
    let spelling = (any::<u8>(), any::<u8>(), any::<u8>());
    let limits = (option::of(0i64..60), 0i64..1200, any::<(bool, bool)>(), any::<bool>());
    let texts = (
        option::of(one_line()),
        one_line(),
        vec(speaker(), 0..3),
        option::of(several_lines()),
        option::of(several_lines()),
    );
    (times, spelling, prop::sample::select(Kind::ALL.to_vec()), limits, texts).prop_map(
        |(
            (gap, length, qa),
            (start, qa_spelling, end),
            (kind, _),
            (min, min_qa, (hard_start, hard_end), clock),
            texts,
        )| {
            let (number, title, speakers, description, notes) = texts;
            let slot = Slot {
                id: SlotId(String::new()),
                number,
                kind,
                title,
                start: Second(0),
                qa: qa.map(Second),
                end: Second(length),
                min: min.map(Length),
                min_qa: if qa.is_some() { Length(min_qa) } else { Length::ZERO },
                hard: Hard { start: hard_start, end: hard_end },
                advance: if clock { Advance::Clock } else { Advance::Chair },
                speakers,
                description,
                notes,
            };
            (gap, Spelling { start, qa: qa_spelling, end }, slot)
        },
    )
}

fn plan() -> impl Strategy<Value = (Agenda, Vec<Spelling>)> {
    let zones = [Tz::America__New_York, Tz::Asia__Kathmandu, Tz::Australia__Lord_Howe, Tz::UTC];
    let head = (prop::sample::select(zones.to_vec()), 0i64..36_000, 0i64..82_800, one_line(), option::of(one_line()));
    let more = (0i64..900, prop::collection::btree_set(1i64..3600, 0..4));
    (head, more, vec(slot(), 1..8)).prop_map(|((zone, day, second, title, venue), (changeover, signals), planned)| {
        let mut at = Second(day * 86_400 + second);
        let (mut slots, mut spellings) = (Vec::new(), Vec::new());
        for (index, (gap, spelling, mut slot)) in planned.into_iter().enumerate() {
            at = at + Length(if index == 0 { 0 } else { gap });
            slot.id = SlotId(format!("s{index}"));
            slot.start = at;
            slot.qa = slot.qa.map(|qa| at + Length(qa.0));
            slot.end = at + Length(slot.end.0);
            at = slot.end;
            slots.push(slot);
            spellings.push(spelling);
        }
        let date =
            DateTime::from_timestamp(slots.first().unwrap().start.0, 0).unwrap().with_timezone(&zone).date_naive();
        let signals = signals.into_iter().rev().map(Length).collect();
        let language = Some("pt".to_owned());
        let changeover = Length(changeover);
        (Agenda { title, date, dated: true, zone, venue, language, changeover, signals, slots }, spellings)
    })
}

/// A moment in one of the ways that name it without doubt.
fn moment(agenda: &Agenda, at: Second, on: NaiveDate, choice: u8) -> String {
    let local = agenda.local(at);
    if instants_of(agenda.zone, local.naive_local()).len() != 1 {
        return local.to_rfc3339();
    }
    match choice % 5 {
        0 => local.to_rfc3339(),
        1 => local.format("'%Y-%m-%dT%H:%M:%S'").to_string(),
        choice if local.date_naive() == on => {
            local.format(["'%H:%M:%S'", "\"%-H:%M:%S\"", "%H:%M:%S"].get(usize::from(choice) - 2).unwrap()).to_string()
        }
        _ => local.format("%Y-%m-%dT%H:%M:%S").to_string(),
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn written(agenda: &Agenda, spellings: &[Spelling]) -> String {
    let mut text = format!("title = {}\ndate = {}\n", quoted(&agenda.title), agenda.date);
    writeln!(text, "timezone = '{}'\nlanguage = 'pt'\nchangeover = '{}'", agenda.zone, agenda.changeover).unwrap();
    let signals: Vec<String> = agenda.signals.iter().map(|signal| format!("'{signal}'")).collect();
    writeln!(text, "signals = [{}]", signals.join(", ")).unwrap();
    if let Some(venue) = &agenda.venue {
        writeln!(text, "venue = {}", quoted(venue)).unwrap();
    }
    let mut above = None;
    for (slot, spelling) in agenda.slots.iter().zip(spellings) {
        let on = agenda.local(slot.start).date_naive();
        writeln!(
            text,
            "\n[[slot]]\nid = '{}'\nkind = '{}'\ntitle = {}",
            slot.id,
            slot.kind.name(),
            quoted(&slot.title)
        )
        .unwrap();
        if above != Some(slot.start) || spelling.start % 2 == 0 {
            writeln!(text, "start = {}", moment(agenda, slot.start, agenda.date, spelling.start / 2)).unwrap();
        }
        match slot.qa {
            Some(_) if spelling.qa % 6 == 5 => writeln!(text, "qa = '{}s'", slot.qa_length().seconds()).unwrap(),
            Some(qa) => writeln!(text, "qa = {}", moment(agenda, qa, on, spelling.qa)).unwrap(),
            None => (),
        }
        if spelling.end % 6 == 5 {
            writeln!(text, "length = '{}'", slot.end - slot.start).unwrap();
        } else {
            writeln!(text, "end = {}", moment(agenda, slot.end, on, spelling.end)).unwrap();
        }
        text.push_str(&rest_of(slot));
        above = Some(slot.end);
    }
    text
}

fn rest_of(slot: &Slot) -> String {
    let advance = if slot.advance == Advance::Clock { "clock" } else { "chair" };
    let mut text = format!("advance = '{advance}'\n");
    let texts = [("number", &slot.number), ("description", &slot.description), ("notes", &slot.notes)];
    for (key, value) in texts.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?))) {
        writeln!(text, "{key} = {}", quoted(value)).unwrap();
    }
    if let Some(min) = slot.min {
        writeln!(text, "min = '{min}'").unwrap();
    }
    if slot.has_qa() {
        writeln!(text, "min_qa = '{}'", slot.min_qa).unwrap();
    }
    if let Some(hard) = slot.hard.name() {
        writeln!(text, "hard = '{hard}'").unwrap();
    }
    for speaker in &slot.speakers {
        writeln!(text, "[[slot.speakers]]\nname = {}", quoted(&speaker.name)).unwrap();
        if let Some(role) = &speaker.role {
            writeln!(text, "role = {}", quoted(role)).unwrap();
        }
        if let Some(time) = speaker.time {
            writeln!(text, "time = '{time}'").unwrap();
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_agenda_reads_back_as_it_was_written((agenda, spellings) in plan()) {
        let text = written(&agenda, &spellings);
        match read(&text, &setting()) {
            Ok(read) => prop_assert_eq!(read, agenda, "{}", text),
            Err(complaints) => prop_assert!(false, "{:?}\n{}", complaints, text),
        }
    }

    #[test]
    fn every_agenda_is_itself_again_when_we_write_it((agenda, _) in plan()) {
        let text = write(&Sheet::from(&agenda));
        match read(&text, &setting()) {
            Ok(read) => prop_assert_eq!(read, agenda, "{}", text),
            Err(complaints) => prop_assert!(false, "{:?}\n{}", complaints, text),
        }
    }
}

/// What a format has a place for.
#[derive(Clone, Copy, Debug)]
struct Holds {
    /// Q&A and hard edges.
    rules: bool,
    offices: bool,
    /// Titles of the meeting, its zone, its date.
    meeting: (bool, bool, bool),
    /// Lengths to the second.
    seconds: bool,
}

const ALL: Holds = Holds { rules: true, offices: true, meeting: (true, true, true), seconds: true };

/// Every format but our own, with what it cannot hold.
const FORMATS: [(Format, Holds); 5] = [
    (Format::Ical, ALL),
    (Format::Csv, Holds { meeting: (false, false, true), ..ALL }),
    (Format::FrabXml, Holds { rules: false, offices: false, seconds: false, ..ALL }),
    (Format::FrabJson, Holds { rules: false, seconds: false, ..ALL }),
    (Format::Ontime, Holds { meeting: (true, false, true), ..ALL }),
];

/// A text whose blanks are all the same.
fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Somebody as a list of people has them: semicolons and odd brackets are other signs there.
fn listed(speaker: &Speaker, offices: bool) -> (String, Option<String>) {
    let plain = |text: &str| {
        let signs: [(&str, &str); 6] =
            [(" ;", ";"), ("\u{a0};", ";"), (";", ","), ("[", "("), ("]", ")"), ("\u{a0}", " ")];
        even(&signs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to)))
    };
    (plain(&speaker.name), speaker.role.as_deref().filter(|_| offices).map(plain))
}

fn assert_same(
    format: Format,
    holds: Holds,
    agenda: &Agenda,
    wanted: &Slot,
    found: &DraftSlot,
) -> Result<(), TestCaseError> {
    let midnight = agenda.date.and_hms_opt(0, 0, 0).unwrap();
    let wall = |at: Second| Length((agenda.local(at).naive_local() - midnight).num_seconds());
    let missed = |found: Option<Length>, wanted: Second| found.map(|found| (found - wall(wanted)).abs());
    let least = Length(if holds.seconds { 0 } else { 30 });
    prop_assert_eq!(found.start, Some(wall(wanted.start)), "{:?}", format);
    prop_assert!(
        missed(found.end, wanted.end) <= Some(least),
        "{:?}: {:?} for {:?}",
        format,
        found.end,
        wall(wanted.end)
    );
    let named = |number: &Option<String>, title: &str| (number.as_deref().map(even), even(title));
    prop_assert_eq!(named(&found.number, &found.title), named(&wanted.number, &wanted.title), "{:?}", format);
    prop_assert_eq!(found.kind, wanted.kind, "{:?}", format);
    let people = |speakers: &[Speaker]| speakers.iter().map(|one| listed(one, holds.offices)).collect::<Vec<_>>();
    prop_assert_eq!(people(&found.speakers), people(&wanted.speakers), "{:?}", format);
    prop_assert_eq!(found.description.as_deref().map(even), wanted.description.as_deref().map(even), "{:?}", format);
    if holds.rules {
        prop_assert_eq!((found.qa, found.hard), (wanted.qa.map(wall), wanted.hard), "{:?}", format);
    }
    Ok(())
}

fn assert_meeting(format: Format, holds: Holds, agenda: &Agenda, found: &Draft) -> Result<(), TestCaseError> {
    let (title, zone, date) = holds.meeting;
    let told = |is_held: bool| is_held.then(|| even(&agenda.title));
    prop_assert_eq!(found.title.as_deref().map(even), told(title), "{:?}", format);
    prop_assert_eq!(found.zone, zone.then_some(agenda.zone), "{:?}", format);
    prop_assert_eq!(found.date, date.then_some(agenda.date), "{:?}", format);
    Ok(())
}

/// Whether every day of such an agenda is a day on every wall: it ends before midnight, no clock is set meanwhile, and
/// every title says something.
fn is_plain_day(agenda: &Agenda) -> bool {
    let (start, end) = (agenda.local(agenda.start()), agenda.local(agenda.end()));
    let offset = |at: &DateTime<Tz>| at.naive_local() - at.naive_utc();
    let says = |text: &str| text.chars().any(char::is_alphanumeric);
    end.date_naive() == agenda.date
        && offset(&start) == offset(&end)
        && agenda.slots.iter().all(|slot| says(&slot.title))
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn every_agenda_comes_back_out_of_every_format_that_we_export((agenda, _) in plan()) {
        prop_assume!(is_plain_day(&agenda));
        let agenda = std::sync::Arc::new(agenda);
        let outlook = planned(&agenda, agenda.start());
        for (format, holds) in FORMATS {
            let text = export(&outlook, "", format, false, &Words::new(Language::En));
            let (_, draft) = import(text.as_bytes(), &Wish::default()).map_err(|trouble| TestCaseError::fail(format!("{trouble:?}\n{text}")))?;
            prop_assert_eq!(draft.slots.len(), agenda.slots.len(), "{:?} {:?}\n{}", format, draft.aside, text);
            assert_meeting(format, holds, &agenda, &draft)?;
            for (found, wanted) in draft.slots.iter().zip(&agenda.slots) {
                assert_same(format, holds, &agenda, wanted, found)?;
            }
        }
    }
}

#[test]
fn an_evening_that_goes_on_after_midnight_comes_back_whole() {
    let text = "title = \"Night\"\ndate = 2026-05-04\ntimezone = \"UTC\"\n\
        [[slot]]\ntitle = \"Late\"\nstart = \"22:00\"\nend = 2026-05-05T00:00:00\n\
        [[slot]]\ntitle = \"Later\"\nend = 2026-05-05T00:40:00\nqa = \"10m\"\n\
        [[slot]]\ntitle = \"Last\"\nend = 2026-05-05T01:00:00\n";
    let agenda = std::sync::Arc::new(read(text, &setting()).unwrap());
    for (format, holds) in FORMATS {
        let text = export(&planned(&agenda, agenda.start()), "", format, false, &Words::new(Language::En));
        let (_, draft) = import(text.as_bytes(), &Wish::default()).unwrap();
        assert_eq!(draft.slots.len(), 3, "{format:?}");
        for (found, wanted) in draft.slots.iter().zip(&agenda.slots) {
            assert_same(format, holds, &agenda, wanted, found).unwrap();
        }
    }
}
