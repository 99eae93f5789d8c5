//! Whatever the bytes are, an import ends, and what it gives is in order.

use crate::FIXTURES;
use crate::books::{packed, spreadsheet, workbook};
use adjourn::duration::Length;
use adjourn::import::sniff::Format;
use adjourn::import::{Trouble, Wish, import};
use proptest::prelude::*;

/// The formats that are read here.
const FORMATS: [Format; 5] = [Format::Frab, Format::ICal, Format::Table, Format::Ontime, Format::Sessionize];

/// Reads bytes as a format, and every draft that there is to choose.
fn hold(bytes: &[u8], format: Option<Format>) {
    let wish = Wish { format, ..Wish::default() };
    match import(bytes, &wish) {
        Ok((_, draft)) => {
            let mut before = Length(i64::MIN);
            for slot in &draft.slots {
                let (start, end) = (slot.start.unwrap(), slot.end.unwrap());
                assert!(before <= start && start < end, "{slot:?}");
                before = end;
            }
        }
        Err(Trouble::Choose(offers)) => {
            for offer in offers.iter().take(5) {
                let wish = Wish { day: Some(offer.number.to_string()), room: offer.room.clone(), ..wish.clone() };
                let _any = import(bytes, &wish);
            }
        }
        Err(_) => {}
    }
}

/// A source with parts of it taken out, said twice, or written over.
fn mutated() -> impl Strategy<Value = (Vec<u8>, usize)> {
    let rows: &[&[&str]] = &[&["Start", "Title", "Room"], &["t:0.375", "One", "Hall"], &["d:47970", "Two", ""]];
    let mut sources: Vec<Vec<u8>> = FIXTURES.iter().map(|(_, bytes)| bytes.to_vec()).collect();
    sources.push(workbook(&[("Plan", rows), ("Other", rows)], "A1:B2"));
    sources.push(spreadsheet(
        "<table:table-row><table:table-cell><text:p>Start</text:p></table:table-cell></table:table-row>",
    ));
    let change = (any::<prop::sample::Index>(), 0usize..40, prop::collection::vec(any::<u8>(), 0..12), any::<bool>());
    (prop::sample::select(sources), prop::collection::vec(change, 1..5), 0..FORMATS.len()).prop_map(
        |(mut bytes, changes, format)| {
            for (at, length, with, is_twice) in changes {
                let at = at.index(bytes.len().max(1)).min(bytes.len());
                let end = (at + length).min(bytes.len());
                let taken: Vec<u8> = bytes.splice(at..end, with).collect();
                if is_twice {
                    bytes.splice(at..at, [taken.clone(), taken].concat());
                }
            }
            (bytes, format)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn no_change_to_a_source_makes_an_import_fail_otherwise_than_by_saying_so((bytes, format) in mutated()) {
        hold(&bytes, None);
        hold(&bytes, FORMATS.get(format).copied());
    }

    #[test]
    fn any_bytes_are_read_or_refused_in_any_format(bytes in prop::collection::vec(any::<u8>(), 0..400), format in 0..FORMATS.len()) {
        hold(&bytes, FORMATS.get(format).copied());
    }

    #[test]
    fn any_rule_and_any_stamp_of_a_calendar_come_to_an_end(
        rule in "(FREQ=(DAILY|WEEKLY|YEARLY);?|INTERVAL=[0-9]{1,4};?|COUNT=[0-9]{1,6};?|UNTIL=[0-9]{8}(T[0-9]{6}Z)?;?|BYDAY=(MO|SU|XX),?(TU)?;?){0,4}",
        start in "[0-9]{8}T[0-9]{6}Z?",
        end in "(DTEND:[0-9]{8}T[0-9]{6}|DURATION:-?P[0-9]{1,6}[DW]|DURATION:PT[0-9]{1,6}[HMS])",
    ) {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:{start}\n{end}\nRRULE:{rule}\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR");
        hold(text.as_bytes(), None);
    }
}

#[test]
fn a_mark_of_the_encoding_changes_nothing() {
    for (name, bytes) in FIXTURES {
        let wanted = import(bytes, &Wish::default());
        let marked = [b"\xef\xbb\xbf", bytes].concat();
        assert_eq!(import(&marked, &Wish::default()), wanted, "{name}");
        let units = std::str::from_utf8(bytes).unwrap().encode_utf16().flat_map(u16::to_le_bytes);
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(units).collect();
        assert_eq!(import(&wide, &Wish::default()), wanted, "{name}, of two bytes a letter");
    }
}

#[test]
fn deep_nesting_is_refused_and_overflows_nothing() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("<schedule><a>", "</a>"), ("BEGIN:A\n", "END:A\n")] {
        let deep = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        for format in FORMATS {
            hold(deep.as_bytes(), Some(format));
        }
    }
}

#[test]
fn a_sheet_of_a_million_repeated_cells_costs_nothing() {
    let cell =
        "<table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>Start</text:p></table:table-cell>";
    let row = format!("<table:table-row table:number-rows-repeated=\"1000000000\">{cell}</table:table-row>");
    hold(&spreadsheet(&row.repeat(50)), None);
}

#[test]
fn a_text_of_tags_that_never_end_takes_no_longer_than_another() {
    let about = "<a".repeat(1_000_000);
    let text = format!("[{{\"title\": \"A\", \"startsAt\": \"2031-05-02T09:00:00\", \"description\": \"{about}\"}}]");
    hold(text.as_bytes(), None);
}

#[test]
fn a_book_that_unpacks_to_more_than_any_is_refused_whatever_its_list_says() {
    let blanks = " ".repeat(65 * 1024 * 1024);
    let honest = packed(&[("content.xml", &blanks)]);
    assert!(honest.len() < 1_000_000);
    // The list of the archive says how long each file is; here it says that this one has ten bytes.
    let mut lying = honest.clone();
    let size = u32::try_from(blanks.len()).unwrap().to_le_bytes();
    while let Some(at) = lying.windows(4).position(|bytes| bytes == size) {
        lying.splice(at..at + 4, 10u32.to_le_bytes());
    }
    for book in [honest, lying] {
        let refused = import(&book, &Wish::default());
        let Err(Trouble::Broken(Format::Table, why)) = refused else { panic!("{refused:?}") };
        assert!(why.contains("larger than 64 MB"), "{why}");
    }
}
