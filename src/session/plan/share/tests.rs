//! Shares by example, and what holds for any.
#![expect(clippy::indexing_slicing, reason = "a test stops where it fails")]

use super::*;
use proptest::prelude::*;

fn minutes(lengths: &[i64]) -> Vec<Length> {
    lengths.iter().map(|length| Length::minutes(*length)).collect()
}

/// The shares in minutes, while nothing has been given yet.
fn shared(can_give: &[i64], room: &[i64], need: i64) -> Vec<i64> {
    let nothing = vec![Length::ZERO; can_give.len()];
    let shares = shares(&minutes(can_give), &nothing, &minutes(room), Length::minutes(need));
    shares.into_iter().map(|share| share.seconds() / MINUTE).collect()
}

#[test]
fn who_can_give_more_gives_more_however_little_is_needed() {
    assert_eq!(shared(&[25, 5], &[5, 5], 5), [5, 0]);
    assert_eq!(shared(&[5, 25], &[5, 5], 5), [1, 4]);
    assert_eq!(shared(&[15, 5, 7], &[10, 10, 10], 10), [6, 2, 2]);
}

#[test]
fn who_can_give_nothing_is_passed_over() {
    assert_eq!(shared(&[0, 7, 0, 7, 0], &[5, 5, 5, 5, 5], 5), [0, 3, 0, 2, 0]);
    assert_eq!(shared(&[0, 0], &[5, 5], 5), [0, 0]);
    assert_eq!(shared(&[], &[], 5), Vec::<i64>::new());
}

#[test]
fn those_before_a_gap_share_the_room_that_it_leaves_them() {
    assert_eq!(shared(&[10, 10, 10], &[9, 0, 6], 6), [0, 0, 6], "no room");
    assert_eq!(shared(&[10, 10, 10], &[9, 2, 6], 6), [1, 1, 4], "less room than their part");
    assert_eq!(shared(&[10, 10, 10], &[9, 5, 6], 6), [2, 2, 2], "more room than their part");
    assert_eq!(shared(&[10, 10, 3], &[9, 5, 12], 12), [3, 2, 3], "those behind it can give less than is left to them");
    assert_eq!(shared(&[10, 10, 10, 10], &[1, 9, 3, 12], 12), [1, 1, 1, 9], "two gaps");
}

#[test]
fn what_is_given_already_takes_of_the_need_and_of_the_room() {
    let (can_give, room) = (minutes(&[10, 0, 10]), minutes(&[9, 6, 8]));
    let given = minutes(&[0, 4, 0]);
    assert_eq!(shares(&can_give, &given, &room, Length::minutes(8)), minutes(&[2, 0, 2]));
    assert_eq!(shares(&can_give, &given, &room, Length::minutes(3)), minutes(&[0, 0, 0]), "more than is needed");
}

#[test]
fn a_rest_of_less_than_a_minute_is_given_as_it_is() {
    let nothing = [Length::ZERO; 2];
    let given = shares(&minutes(&[7, 7]), &nothing, &[Length(150); 2], Length(150));
    assert_eq!(given, [Length(120), Length(30)]);
    // Nobody gives more than they can, however it would round.
    let given = shares(&[Length(90), Length(90)], &nothing, &[Length(150); 2], Length(150));
    assert_eq!(given, [Length(90), Length(60)]);
}

/// Capacities, rooms, what is given already, and the need, in seconds.
fn cases() -> impl Strategy<Value = (Vec<(i64, i64, i64)>, i64)> {
    (prop::collection::vec((0i64..900, 0i64..2400, 0i64..40), 0..9), 0i64..3600)
}

proptest! {
    #[test]
    fn as_much_is_given_as_can_be_and_nobody_gives_too_much((slots, need) in cases()) {
        let column = |which: fn(&(i64, i64, i64)) -> i64| slots.iter().map(which).map(Length).collect::<Vec<_>>();
        let (can_give, room, given) = (column(|slot| slot.0), column(|slot| slot.1), column(|slot| slot.2));
        let shares = shares(&can_give, &given, &room, Length(need));
        prop_assert_eq!(shares.len(), slots.len());
        let missing = (Length(need) - given.iter().copied().sum()).at_least_zero();
        let mut most = missing.min(can_give.iter().copied().sum());
        let (mut so_far, mut before) = (Length::ZERO, Length::ZERO);
        for place in 0..slots.len() {
            prop_assert!(shares[place] >= Length::ZERO && shares[place] <= can_give[place]);
            so_far += shares[place];
            before += given[place];
            let open = (room[place] - before).at_least_zero();
            prop_assert!(so_far <= open, "waiting behind {}", place);
            most = most.min(open + can_give.iter().skip(place + 1).copied().sum());
        }
        prop_assert_eq!(so_far, most);
    }

    #[test]
    fn whole_minutes_are_shared_in_whole_minutes((slots, need) in cases()) {
        let column = |which: fn(&(i64, i64, i64)) -> i64| slots.iter().map(which).map(|n| Length(n / 60 * 60)).collect::<Vec<_>>();
        let nothing = vec![Length::ZERO; slots.len()];
        let shares = shares(&column(|slot| slot.0), &nothing, &column(|slot| slot.1), Length(need / 60 * 60));
        prop_assert!(shares.iter().all(|share| share.seconds() % MINUTE == 0), "{:?}", shares);
    }

    #[test]
    fn without_a_gap_each_gives_its_part_rounded_up_until_nothing_remains(
        can_give in prop::collection::vec(0i64..900, 1..9), part in 0i64..=100,
    ) {
        let can_give: Vec<_> = can_give.into_iter().map(Length).collect();
        let all: Length = can_give.iter().copied().sum();
        let need = Length(all.seconds() * part / 100);
        let nothing = vec![Length::ZERO; can_give.len()];
        let shares = shares(&can_give, &nothing, &vec![need; can_give.len()], need);
        let mut left = need;
        for (share, own) in shares.into_iter().zip(&can_give) {
            // The part in seconds, exactly, rounded up to a minute.
            let exact = need.seconds() * own.seconds();
            let minutes = if exact == 0 { 0 } else { (exact - 1) / (all.seconds() * MINUTE) + 1 };
            prop_assert_eq!(share, Length::minutes(minutes).min(*own).min(left));
            left -= share;
        }
        prop_assert_eq!(left, Length::ZERO);
    }
}
