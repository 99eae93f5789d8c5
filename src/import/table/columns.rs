//! What the columns of a table hold, by what its head calls them in any of our languages. It must not know the rows.

use super::grid::{Cell, Row, Sheet};
use crate::import::times::{self, What};
use crate::import::vocabulary::{Plain, Role, Topic};

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Start,
    End,
    Length,
    /// When Q&A opens, or how long it is.
    Questions,
    Date,
    Title,
    Subtitle,
    Number,
    Speaker,
    Office,
    Room,
    Detail,
    Notes,
    /// What sort of row it is.
    Sort,
    /// Whether the row is left out, and whether it ends as printed.
    Skip,
    ToEnd,
    /// Which of its edges must not move.
    Hard,
    AllDay,
    /// What only the program behind the table needs.
    Technical,
    /// Anything else, by its name.
    Other(String),
    /// Nothing.
    Nameless,
}

/// Names beyond those that plain texts use, as [`crate::agenda::read::slug`] leaves them.
const NAMES: &[(Column, &[&str])] = &[
    (
        Column::Start,
        &[
            "time-start",
            "starts",
            "starts-at",
            "start-at",
            "begin-time",
            "uhrzeit",
            "beginn",
            "startzeit",
            "anfang",
            "von",
        ],
    ),
    (Column::End, &["time-end", "ends", "ends-at", "finish-time", "ende", "endzeit", "bis", "fin-prevue"]),
    (
        Column::Length,
        &["duration-min", "duration-minutes", "length-min", "dauer", "duree-min", "duracion-min", "duree-minutes"],
    ),
    (Column::Date, &["start-date", "date-de-debut", "fecha-de-inicio", "data-de-inicio", "datum", "tag"]),
    (
        Column::Title,
        &[
            "talk-title",
            "event-title",
            "event-name",
            "session-name",
            "titel",
            "nombre-de-la-actividad",
            "titre-de-l-intervention",
        ],
    ),
    (Column::Subtitle, &["subtitle", "sous-titre", "subtitulo", "untertitel", "sub-title"]),
    (Column::Number, &["cue", "nr", "num", "order", "ordre", "orden", "ordem", "item-no", "n-o"]),
    (
        Column::Speaker,
        &[
            "speaker-name",
            "speaker-names",
            "presenter-name",
            "speaker-s",
            "vortragende",
            "referent",
            "referenten",
            "referentin",
            "participants",
            "participantes",
            "panelists",
            "panelistes",
        ],
    ),
    (
        Column::Office,
        &[
            "affiliation",
            "organisation",
            "organization",
            "organizacion",
            "organizacao",
            "institution",
            "institucion",
            "instituicao",
            "role",
            "fonction",
            "cargo",
            "funcao",
            "company",
            "position",
            "titre-fonction",
        ],
    ),
    (Column::Room, &["ort", "raum", "saal", "stage", "track-room", "room-name", "salle-lieu"]),
    (Column::Detail, &["beschreibung", "summary", "about"]),
    (
        Column::Notes,
        &["note", "notes", "remarks", "remarques", "observaciones", "observacoes", "notas", "bemerkung", "notizen"],
    ),
    (
        Column::Sort,
        &["type", "timer-type", "kind", "format", "category", "categorie", "categoria", "tipo", "typ", "session-type"],
    ),
    (Column::Skip, &["skip", "skipped", "hidden", "cancelled", "canceled", "annule", "cancelado"]),
    (Column::Hard, &["hard"]),
    (Column::ToEnd, &["count-to-end", "time-to-end"]),
    (Column::AllDay, &["all-day-event", "all-day"]),
    (
        Column::Technical,
        &[
            "id",
            "guid",
            "uuid",
            "uid",
            "url",
            "link",
            "file-url",
            "colour",
            "color",
            "couleur",
            "public",
            "is-public",
            "end-action",
            "warning-time",
            "danger-time",
            "link-start",
            "flag",
            "language",
            "langue",
            "idioma",
            "sprache",
            "end-date",
            "reminder-on-off",
            "reminder-date",
            "reminder-time",
            "private",
            "sensitivity",
            "show-time-as",
            "priority",
            "revision",
        ],
    ),
];

/// As many rows are looked at for the head, and no name of a column is longer.
const LOOK: usize = 60;
const NAME: usize = 60;

/// What a name says.
fn named(name: &str) -> Column {
    if name.trim().is_empty() || name.len() > NAME {
        return Column::Nameless;
    }
    let plain = Plain::new(name);
    let words = plain.words();
    if let Some((column, _)) = NAMES.iter().find(|(_, names)| names.contains(&words)) {
        return column.clone();
    }
    if plain.is(Topic::Questions) {
        return Column::Questions;
    }
    let known = [
        (Role::Time, Column::Start),
        (Role::End, Column::End),
        (Role::Length, Column::Length),
        (Role::Date, Column::Date),
        (Role::Title, Column::Title),
        (Role::Label, Column::Number),
        (Role::Speaker, Column::Speaker),
        (Role::Room, Column::Room),
        (Role::Detail, Column::Detail),
    ];
    let found = known.into_iter().find(|(role, _)| plain.is(Topic::Column(*role)));
    found.map_or_else(|| Column::Other(name.trim().to_owned()), |(_, column)| column)
}

/// The head of the tables that we export.
const OURS: [&str; 12] =
    ["date", "start", "qa", "end", "number", "kind", "title", "speakers", "description", "hard", "room", "id"];

/// Whether a row is the head of a table that we exported.
pub(super) fn are_ours(row: Option<&Row>) -> bool {
    let is_named = |(cell, name): (&Cell, &str)| matches!(cell, Cell::Text(text) if text == name);
    row.is_some_and(|row| row.cells.len() == OURS.len() && row.cells.iter().zip(OURS).all(is_named))
}

/// How many columns have a meaning.
pub(super) fn known(head: &[Column]) -> usize {
    head.iter().filter(|column| !matches!(column, Column::Other(_) | Column::Nameless | Column::Technical)).count()
}

/// The place of the head among the rows, and what its columns hold.
pub(super) fn find(sheet: &Sheet) -> Option<(usize, Vec<Column>)> {
    let mut above: Option<&Row> = None;
    for (at, row) in sheet.rows.iter().take(LOOK).enumerate() {
        if are_ours(Some(row)) {
            return Some((at, columns(sheet, row, above)));
        }
        let head = titled(sheet, at, columns(sheet, row, above));
        let has = |wanted: &Column| head.contains(wanted);
        let is_timed = has(&Column::Start) || has(&Column::Length) || has(&Column::End);
        if is_timed && has(&Column::Title) && row.cells.iter().all(is_name) {
            return Some((at, head));
        }
        above = Some(row);
    }
    None
}

fn is_name(cell: &Cell) -> bool {
    match cell {
        Cell::Text(text) => {
            text.len() <= NAME && !times::find(text).iter().any(|time| !matches!(time.what, What::Lasting(_)))
        }
        Cell::Number(_) | Cell::Empty => true,
        Cell::Yes(_) | Cell::Time(_) | Cell::Date(..) => false,
    }
}

/// The columns that a row names. Where it names none, the row above may, with one name for several.
fn columns(sheet: &Sheet, row: &Row, above: Option<&Row>) -> Vec<Column> {
    let group = |at: usize| {
        let above = above?;
        let merged = sheet
            .merged
            .iter()
            .find(|merged| merged.rows.0 == above.number && (merged.columns.0..=merged.columns.1).contains(&at))?;
        Some(named(&above.cell(merged.columns.0).text()?)).filter(|column| !matches!(column, Column::Other(_)))
    };
    let width = row.cells.len();
    (0..width)
        .map(|at| match row.cell(at) {
            Cell::Text(text) => match named(text) {
                Column::Other(name) => group(at).unwrap_or(Column::Other(name)),
                column => column,
            },
            Cell::Number(_) => group(at).unwrap_or(Column::Nameless),
            _ => Column::Nameless,
        })
        .collect()
}

/// One column is the title: the first that is called so and says something; else the session, else the details.
fn titled(sheet: &Sheet, head: usize, mut columns: Vec<Column>) -> Vec<Column> {
    let says = |at: usize| {
        let rows = sheet.rows.iter().skip(head + 1).take(LOOK);
        rows.filter(|row| matches!(row.cell(at), Cell::Text(text) if text.chars().any(char::is_alphabetic))).count()
    };
    let best = |wanted: &Column, columns: &[Column]| {
        let places = columns.iter().enumerate().filter(|(_, column)| *column == wanted).map(|(at, _)| at);
        places.rev().max_by_key(|at| says(*at)).filter(|at| says(*at) > 0)
    };
    let order = [Column::Title, Column::Number, Column::Detail, Column::Subtitle];
    let Some(title) = order.iter().find_map(|wanted| best(wanted, &columns)) else { return columns };
    for (at, column) in columns.iter_mut().enumerate() {
        if at == title {
            *column = Column::Title;
        } else if *column == Column::Title {
            // "Talks", "Programme": a second one is about it, if it says anything in words.
            *column = if says(at) > 0 { Column::Detail } else { Column::Technical };
        }
    }
    columns
}
