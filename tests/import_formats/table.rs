//! Tables as text. They must not depend on how other formats are read.

use crate::{asides, draft_of, fixture, guesses, offers, only, slots};
use adjourn::import::draft::Guess;
use adjourn::import::sniff::{Format, sniff};
use adjourn::import::{Trouble, Wish, import};

#[test]
fn a_french_table_with_semicolons_is_read() {
    let draft = only("programme.csv");
    assert_eq!(
        slots(&draft),
        [
            "9:00-9:30 registration Accueil et café",
            "9:30-10:45 talk Les ports et le rail | Ines Marin (Ville du Havre), Paul Roche",
            "10:45-11:00 break Pause",
            "11:00-12:00 panel Table ronde : qui paie ?",
            "12:00-13:00 break Déjeuner",
        ]
    );
    assert_eq!((draft.room.as_deref(), draft.language.as_deref()), (Some("Salle 1"), Some("fr")));
    let about = draft.slots.get(1).and_then(|slot| slot.description.as_deref());
    assert_eq!(about, Some("Deux lignes,\npas une"));
}

#[test]
fn a_portuguese_table_keeps_its_date_down_the_column() {
    assert_eq!(
        offers(fixture("programa.csv")),
        ["1 2031-05-02 Auditório: 2", "1 2031-05-02 Sala 2: 1", "2 2031-05-03 Auditório: 1"]
    );
    let draft = draft_of(fixture("programa.csv"), Some("2031-05-02"), Some("auditório"));
    assert_eq!(
        slots(&draft),
        ["9:00-10:00 remarks Abertura do evento", "10:00-11:00 talk Como nasce um rio | Ana Lima"]
    );
}

#[test]
fn a_spanish_table_with_tabs_and_hours_of_twelve_goes_on_in_the_afternoon() {
    let draft = only("horario.tsv");
    assert_eq!(
        slots(&draft),
        [
            "9:00-10:00 registration Inscripción",
            "10:00-13:00 talk Los puertos | Inés Marín",
            "13:00-14:30 break Almuerzo",
            "14:30-14:45 closing Clausura"
        ]
    );
    assert!(guesses(&draft, 2).contains(&Guess::Afternoon));
}

#[test]
fn what_outlook_exports_is_read() {
    let draft = only("outlook.csv");
    assert_eq!(slots(&draft), ["9:00-10:30 other Harbour tour", "19:30-22:00 break Dinner"]);
    assert_eq!(asides(&draft), ["Harbour day all day"]);
}

#[test]
fn a_table_without_a_head_says_what_it_lacks() {
    let wish = Wish { format: Some(Format::Table), ..Wish::default() };
    assert_eq!(import(b"1;2;3\n4;5;6\n", &wish).err(), Some(Trouble::Lacks(Format::Table, "title, start")));
}

#[test]
fn rows_without_a_start_follow_and_lines_of_day_lead() {
    let text = "Start,Title,Minutes\n2031-05-02,,\n9:00,One,20\n,Two,25\n,Note to self,\n2031-05-03,,\n9:00,Three,10\n";
    assert_eq!(offers(text.as_bytes()), ["1 2031-05-02 -: 2", "2 2031-05-03 -: 1"]);
    let draft = draft_of(text.as_bytes(), Some("1"), None);
    assert_eq!(slots(&draft), ["9:00-9:20 other One", "9:20-9:45 other Two"]);
    assert_eq!(guesses(&draft, 1), [Guess::StartAfterPrevious]);
    assert_eq!(asides(&draft), ["Note to self no time"]);
}

#[test]
fn a_sentence_with_commas_is_no_table() {
    assert_eq!(sniff(b"9:00 Start, title, end\n10:00 Talk, speaker\n"), Format::Text);
    assert_eq!(sniff(fixture("horario.tsv")), Format::Table);
}

#[test]
fn what_was_not_read_of_a_long_table_is_told() {
    let row = |at: usize| format!("2031-05-02,{:02}:{:02},1,Talk {at}\n", at / 60 % 24, at % 60);
    let text = |rows: usize| format!("Date,Start,Duration,Title\n{}", (0..rows).map(row).collect::<String>());
    let guesses = |rows: usize| {
        let wish = Wish { format: Some(Format::Table), ..Wish::default() };
        import(text(rows).as_bytes(), &wish).unwrap().1.guesses
    };
    assert!(guesses(20_000).contains(&Guess::OnlyBeginning(20_000)));
    assert!(!guesses(19_999).contains(&Guess::OnlyBeginning(20_000)));
}
