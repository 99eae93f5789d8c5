//! Reads what can be read of a damaged session, row by row, and changes nothing in it.

use super::{LogError, place, trouble};
use crate::log::{Arrival, record};
use crate::session::entry::Entry;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeMap;
use std::path::Path;

/// As many rows are asked for one by one between those that could be read in a row.
const MOST: Arrival = 100_000;

/// The entries that can be read, in the order in which they arrived. None where nothing can be.
#[must_use]
pub fn salvage(path: &Path) -> Vec<Entry> {
    readable(path).unwrap_or_default().into_values().collect()
}

fn readable(path: &Path) -> Result<BTreeMap<Arrival, Entry>, LogError> {
    let trouble = |error: rusqlite::Error| trouble(path, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(place::found(path)?, flags).map_err(trouble)?;
    // It stays as it was found.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(trouble)?;
    let mut found = BTreeMap::new();
    for order in ["ASC", "DESC"] {
        let select = format!("SELECT arrived, body FROM entry ORDER BY arrived {order}");
        take(&connection, &select, [], &mut found);
    }
    let (Some((first, _)), Some((last, _))) = (found.first_key_value(), found.last_key_value()) else {
        return Ok(found);
    };
    for arrival in (*first..*last).take(usize::try_from(MOST).unwrap_or_default()) {
        if !found.contains_key(&arrival) {
            take(&connection, "SELECT arrived, body FROM entry WHERE arrived = ?1", [arrival], &mut found);
        }
    }
    Ok(found)
}

/// Takes what a query gives until it breaks off.
fn take<P: rusqlite::Params>(connection: &Connection, select: &str, with: P, found: &mut BTreeMap<Arrival, Entry>) {
    let Ok(mut statement) = connection.prepare(select) else { return };
    let Ok(mut rows) = statement.query(with) else { return };
    while let Ok(Some(row)) = rows.next() {
        let (Ok(arrival), Ok(body)) = (row.get(0), row.get_ref(1)) else { continue };
        let read = body.as_str().ok().and_then(|body| record::read(body, format_args!("")).ok());
        found.extend(read.map(|entry| (arrival, entry)));
    }
}
