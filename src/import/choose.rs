//! Which day and which room of a source is meant. It must not know what they hold.

use super::draft::{Draft, Guess, Reading};
use super::{Offer, Trouble, Wish};

/// The draft that a person wishes, or the only one, or the first one where that will do.
///
/// # Errors
/// When there is none of that name, or one must be chosen.
pub(super) fn choose(reading: Reading, wish: &Wish) -> Result<Draft, Trouble> {
    let Reading { mut drafts, first_will_do, aside } = reading;
    let chosen = |mut draft: Draft| {
        draft.aside.extend(aside);
        Ok(draft)
    };
    let offers = offers(&drafts);
    let days = offers.iter().map(|offer| offer.number).max().unwrap_or_default();
    let mut left: Vec<usize> = (0..drafts.len()).collect();
    if let Some(day) = &wish.day {
        left.retain(|at| is_day(day, offers.get(*at), drafts.get(*at)));
        if left.is_empty() {
            return Err(Trouble::NoSuchDay(day.clone(), offers));
        }
    }
    if let Some(room) = &wish.room {
        let is_room = |at: &usize| drafts.get(*at).is_some_and(|draft| is_room(room, draft));
        left.retain(is_room);
        if left.is_empty() {
            return Err(Trouble::NoSuchRoom(room.clone(), offers));
        }
    }
    match left.as_slice() {
        [] => Err(Trouble::NoSlots),
        [only] => chosen(drafts.swap_remove(*only)),
        [first, ..] if first_will_do => {
            let mut draft = drafts.swap_remove(*first);
            draft.guesses.push(Guess::FirstDay(days));
            chosen(draft)
        }
        _ => Err(Trouble::Choose(left.iter().filter_map(|at| offers.get(*at).cloned()).collect())),
    }
}

/// What there is to choose from: days are counted from 1 in the order of the source.
fn offers(drafts: &[Draft]) -> Vec<Offer> {
    let mut seen: Vec<Option<String>> = Vec::new();
    let mut offers = Vec::new();
    for draft in drafts {
        let day = draft.day.clone().or_else(|| draft.date.map(|date| date.to_string()));
        let number = seen.iter().position(|known| *known == day).unwrap_or_else(|| {
            seen.push(day.clone());
            seen.len() - 1
        });
        offers.push(Offer { number: number + 1, day, room: draft.room.clone(), slots: draft.slots.len() });
    }
    offers
}

fn is_day(wish: &str, offer: Option<&Offer>, draft: Option<&Draft>) -> bool {
    let wish = wish.trim();
    let by_number = offer.is_some_and(|offer| wish.parse() == Ok(offer.number));
    let by_name = offer.and_then(|offer| offer.day.as_deref()).is_some_and(|day| same(day, wish));
    let by_date = draft.and_then(|draft| draft.date).is_some_and(|date| wish.parse() == Ok(date));
    by_number || by_name || by_date
}

fn is_room(wish: &str, draft: &Draft) -> bool {
    draft.room.as_deref().is_some_and(|room| same(room, wish))
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
