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

/// Shares what is needed among those who can give, on top of what was given already: in proportion to what each can
/// give, in whole minutes, rounded up, in the agenda's order; the last giver gives what remains. Where givers in front
/// of a gap could give more than it has room for, they share that room, and the others give the rest. As parts are rounded
/// up, nothing is short in the end.
pub(super) fn shares(can_give: &[Length], given: &[Length], room: &[Length], need: Length) -> Vec<Length> {
    let missing = need - given.iter().copied().sum();
    let limits = still_open(room, given, missing);
    let mut shares = Vec::with_capacity(can_give.len());
    let mut total = Length::ZERO;
    for group in groups(can_give, &limits) {
        let mut left = group.wanted;
        for (own, limit) in can_give.iter().zip(&limits).skip(shares.len()).take(group.slots) {
            let share = proportion(group.wanted, *own, group.capacity).min(*own).min(left).min(*limit - total);
            let share = share.at_least_zero();
            left -= share;
            total += share;
            shares.push(share);
        }
    }
    shares
}

/// How much everybody up to a place may still give together, given what was given up to each place, and never more than
/// a most.
fn still_open(room: &[Length], given: &[Length], most: Length) -> Vec<Length> {
    let mut so_far = Length::ZERO;
    let mut open: Vec<Length> = Vec::with_capacity(room.len());
    for (room, given) in room.iter().zip(given) {
        so_far += *given;
        open.push(*room - so_far);
    }
    let mut least = most;
    for open in open.iter_mut().rev() {
        least = least.min(*open);
        *open = least.at_least_zero();
    }
    open
}

/// Givers next to each other who give in the same proportion.
struct Group {
    slots: usize,
    capacity: Length,
    /// What is wanted of them, which may be more than they can give.
    wanted: Length,
}

/// Who gives in the same proportion, and how much is wanted of them: all together, unless some in front have less room
/// than their part. The limits never fall from one place to the next.
fn groups(can_give: &[Length], limits: &[Length]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut before = Length::ZERO;
    for (own, limit) in can_give.iter().zip(limits) {
        let mut group = Group { slots: 1, capacity: *own, wanted: *limit - before };
        before = *limit;
        while let Some(front) = groups.pop_if(|front| !front.has_less_room_than(&group)) {
            group.slots += front.slots;
            group.capacity += front.capacity;
            group.wanted += front.wanted;
        }
        groups.push(group);
    }
    groups
}

impl Group {
    /// Whether a smaller part of what it can give has room than of what another one can.
    fn has_less_room_than(&self, other: &Self) -> bool {
        let product = |wanted: Length, capacity: Length| i128::from(wanted.0) * i128::from(capacity.0);
        product(self.wanted, other.capacity) < product(other.wanted, self.capacity)
    }
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

#[cfg(test)]
mod tests;
