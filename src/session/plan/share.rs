//! Shares: who gives how much, in proportion to what each can give, and never what would only become waiting.

use crate::duration::Length;
use crate::session::floor::Floor;
use crate::session::forecast::Forecast;

/// Shares are whole minutes.
const MINUTE: i64 = 60;

/// By how much the closing of each of the first slots may come forward before the slot behind it waits for its own
/// time. Behind the last one stands the target: its start, or, where it is an end, `late_by`, which is then all there is
/// to win.
pub(super) fn room(floor: &Floor, forecast: &Forecast, slots: usize, late_by: Option<Length>) -> Vec<Length> {
    // Of a slot that is skipped nothing is given, so what stands behind the next one rules.
    let mut room = vec![late_by.unwrap_or_default(); slots];
    let mut behind = late_by;
    for (index, room) in room.iter_mut().enumerate().rev() {
        let start = forecast.edge(index + 1, false);
        if let Some(start) = start.filter(|_| index + 1 < slots || late_by.is_none()) {
            behind = Some((start - floor.own_time(index + 1)).at_least_zero());
        }
        *room = behind.unwrap_or_default();
    }
    room
}

/// Shares what is needed among those who can give, on top of what was given already. Shares are whole minutes, rounded
/// up, in the agenda's order; the last giver gives what remains. What somebody cannot give falls to the others.
pub(super) fn shares(can_give: &[Length], given: &[Length], room: &[Length], need: Length) -> Vec<Length> {
    let mut given: Vec<Length> = given.to_vec();
    let start = given.clone();
    let still = |given: &[Length]| need - given.iter().copied().sum();
    let useful: Vec<Length> =
        (0..given.len()).map(|index| at_most(can_give, &given, &start, room, index).max(Length::ZERO)).collect();
    let (all, wanted): (Length, Length) = (useful.iter().copied().sum(), still(&given));
    // The first pass keeps the proportion, the second takes from the first ones on what is missing.
    for proportional in [true, false] {
        for (index, useful) in useful.iter().enumerate() {
            let left = still(&given);
            let share = if proportional { proportion(wanted, *useful, all) } else { left };
            let share = share.min(left).min(at_most(can_give, &given, &start, room, index)).at_least_zero();
            if let Some(given) = given.get_mut(index) {
                *given += share;
            }
        }
    }
    given.iter().zip(start).map(|(given, start)| *given - start).collect()
}

/// A giver's part of what is wanted, in whole minutes, rounded up.
fn proportion(wanted: Length, own: Length, all: Length) -> Length {
    if all <= Length::ZERO {
        return Length::ZERO;
    }
    let (wanted, own, all) = (i128::from(wanted.0.max(0)), i128::from(own.0), i128::from(all.0) * i128::from(MINUTE));
    let minutes = (wanted * own + all - 1) / all;
    Length(i64::try_from(minutes).unwrap_or_default() * MINUTE)
}

/// What a giver can still give: its own capacity, and no more than moves every slot behind it.
fn at_most(can_give: &[Length], given: &[Length], start: &[Length], room: &[Length], index: usize) -> Length {
    let own = can_give.get(index).copied().unwrap_or_default();
    let added = given.get(index).copied().unwrap_or_default() - start.get(index).copied().unwrap_or_default();
    let mut so_far = Length::ZERO;
    let mut least = own - added;
    for (place, (given, room)) in given.iter().zip(room).enumerate() {
        so_far += *given;
        if place >= index {
            least = least.min(*room - so_far);
        }
    }
    least
}
