//! What time it is at a seat: that of the session's clock, but never before what the seat has seen ruled, and running
//! on from there. A machine whose clock is set back would else stand still until it has caught up.
//!
//! It reads no clock: the readings come in, the session's in whole seconds, the machine's, and the terminal's own, which
//! no setting of a clock moves, in milliseconds.

use crate::duration::{Length, Second};
use crate::session::entry::EntryId;

/// How far behind the session's clock may be before that is told, in seconds: less is rounding.
const TOLD: i64 = 2;
/// The least setting of the machine's clock that is told, in milliseconds: one that the digits show.
const STEP: i64 = 900;

/// What a seat knows of clocks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hands {
    /// The entry that opened the day.
    day: Option<EntryId>,
    /// The latest entry that was seen, and when on the terminal's own clock.
    seen: Option<(Second, u64)>,
    /// The machine's clock and the terminal's own, when they were last looked at.
    last: Option<(i64, u64)>,
    /// Whether the seat was told that its clock is behind.
    told_behind: bool,
}

/// What there is to tell of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The machine's clock was set, or the machine slept: it went forward by so much, or back.
    Jumped(Length),
    /// The machine's clock was set back by so much, to before what was ruled: the session's time goes on.
    SetBack(Length),
    /// The session's clock here shows so much less than its latest entry comes to by now.
    Behind(Length),
}

impl Hands {
    /// Takes note of the day that is shown, by the entry that opened it: what another one had come to is past.
    pub(super) fn of_day(&mut self, day: Option<EntryId>) {
        if self.day != day {
            (self.day, self.seen, self.told_behind) = (day, None, false);
        }
    }

    /// Takes note of the latest entry. What goes on from it changes its second when the machine's clock, which shows
    /// `wall` milliseconds, changes its own.
    pub(super) fn see(&mut self, latest: Second, own: Second, wall: i64, ms: u64, speed: u32) {
        if self.seen.is_none() || latest > self.run(ms, speed).unwrap_or(own) {
            let into = u64::try_from(wall.rem_euclid(1000)).unwrap_or_default();
            self.seen = Some((latest, if speed == 1 { ms.saturating_sub(into) } else { ms }));
        }
    }

    /// The second that the seat shows.
    pub(super) fn now(&self, own: Second, ms: u64, speed: u32) -> Second {
        self.run(ms, speed).map_or(own, |run| run.max(own))
    }

    /// The milliseconds until the next second shows, where that is another moment than the clock's own: a machine's
    /// clock that was set is no measure of it.
    pub(super) fn until_next(&self, own: Second, ms: u64, speed: u32) -> Option<u64> {
        let (_, since) = self.seen.filter(|_| speed == 1 && self.now(own, ms, speed) > own)?;
        Some(1000 - ms.saturating_sub(since) % 1000)
    }

    /// What the latest entry's second has come to by now.
    fn run(&self, ms: u64, speed: u32) -> Option<Second> {
        let (at, since) = self.seen?;
        let passed = i64::try_from(ms.saturating_sub(since) / 1000).unwrap_or(i64::MAX);
        Some(at + Length(passed.saturating_mul(i64::from(speed))))
    }

    /// What is to be told of the clocks, each thing once. `wall` is the machine's clock in milliseconds.
    pub(super) fn trouble(&mut self, wall: i64, own: Second, ms: u64, speed: u32) -> Option<Trouble> {
        let behind = self.now(own, ms, speed) - own;
        let is_behind = behind.seconds() >= TOLD;
        let news = is_behind && !self.told_behind;
        self.told_behind = is_behind;
        match self.step(wall, ms) {
            Some(step) if news && step < Length::ZERO => Some(Trouble::SetBack(-step)),
            Some(step) => Some(Trouble::Jumped(step)),
            None => news.then_some(Trouble::Behind(behind)),
        }
    }

    /// By how much the machine's clock was set since it was last looked at.
    fn step(&mut self, wall: i64, ms: u64) -> Option<Length> {
        let (wall_before, ms_before) = self.last.replace((wall, ms))?;
        let passed = i64::try_from(ms.saturating_sub(ms_before)).unwrap_or(i64::MAX);
        let step = wall.saturating_sub(wall_before).saturating_sub(passed);
        // To the nearest second: that is what people set clocks by.
        (step.abs() >= STEP).then(|| Length((step.saturating_add(500)).div_euclid(1000)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3600;
    const START: Second = Second(1_000_000);

    /// A seat that looks once a second, with a machine's clock that a test sets.
    struct Seat {
        hands: Hands,
        wall: Second,
        ms: u64,
        told: Vec<Trouble>,
    }

    impl Seat {
        fn new() -> Self {
            let mut seat = Self { hands: Hands::default(), wall: START, ms: 500, told: Vec::new() };
            seat.look();
            seat
        }

        fn look(&mut self) -> Second {
            self.told.extend(self.hands.trouble(self.wall.0 * 1000, self.wall, self.ms, 1));
            self.hands.now(self.wall, self.ms, 1)
        }

        fn pass(&mut self, seconds: i64) -> Second {
            for _ in 0..seconds {
                (self.wall, self.ms) = (self.wall + Length(1), self.ms + 1000);
                self.look();
            }
            self.look()
        }

        fn acts(&mut self) {
            let now = self.look();
            self.hands.see(now, self.wall, self.wall.0 * 1000, self.ms, 1);
        }
    }

    #[test]
    fn a_clock_that_runs_evenly_is_nothing_to_tell() {
        let mut seat = Seat::new();
        seat.acts();
        assert_eq!(seat.pass(3 * HOUR), START + Length(3 * HOUR));
        assert_eq!(seat.told, []);
    }

    #[test]
    fn a_clock_that_is_set_back_after_an_act_goes_on_and_is_told_once() {
        for back in [60, HOUR, 26 * HOUR] {
            let mut seat = Seat::new();
            seat.acts();
            let before = seat.pass(300);
            seat.wall = seat.wall - Length(back);
            // The countdown goes on as if nothing had happened, from the very next second.
            assert_eq!(seat.look(), before);
            assert_eq!(seat.pass(10), before + Length(10));
            assert_eq!(seat.told, [Trouble::SetBack(Length(back))]);
            // Corrected again: nothing has moved but the clock.
            seat.wall = seat.wall + Length(back);
            assert_eq!(seat.pass(10), before + Length(20));
            assert_eq!(seat.told.len(), 2);
        }
    }

    #[test]
    fn a_clock_that_is_set_forward_or_slept_is_followed_and_told() {
        for forward in [60, HOUR, 26 * HOUR] {
            let mut seat = Seat::new();
            seat.acts();
            let before = seat.pass(300);
            seat.wall = seat.wall + Length(forward);
            assert_eq!(seat.look(), before + Length(forward));
            assert_eq!(seat.told, [Trouble::Jumped(Length(forward))]);
        }
    }

    #[test]
    fn a_second_is_told_as_a_second_and_half_a_one_is_not_told() {
        let mut hands = Hands::default();
        let mut look = |wall: i64, ms: u64| hands.trouble(wall, Second(wall.div_euclid(1000)), ms, 1);
        assert_eq!(look(1_000_900, 0), None);
        assert_eq!(look(1_001_400, 500), None);
        // What is rounded in whole seconds would make two of one, or none.
        assert_eq!(look(1_003_300, 1_400), Some(Trouble::Jumped(Length(1))));
        assert_eq!(look(1_003_290, 2_390), Some(Trouble::Jumped(-Length(1))));
        assert_eq!(look(1_003_800, 2_400), None);
    }

    #[test]
    fn a_clock_that_was_set_back_between_seconds_changes_its_digits_where_it_did_before() {
        let mut hands = Hands::default();
        hands.see(START, START, START.0 * 1000 + 700, 10_000, 1);
        // Three tenths of a second later the next one begins, whatever the clock has been set to.
        assert_eq!(hands.now(START - Length(HOUR), 10_299, 1), START);
        assert_eq!(hands.until_next(START - Length(HOUR), 10_299, 1), Some(1));
        assert_eq!(hands.now(START - Length(HOUR), 10_300, 1), START + Length(1));
        assert_eq!(hands.until_next(START + Length(1), 10_300, 1), None);
    }

    #[test]
    fn entries_of_a_machine_whose_clock_is_ahead_lift_the_others_and_time_goes_on_from_there() {
        let mut seat = Seat::new();
        seat.hands.see(START + Length(120), seat.wall, 0, seat.ms, 1);
        assert_eq!(seat.look(), START + Length(120));
        assert_eq!(seat.pass(30), START + Length(150));
        assert_eq!(seat.told, [Trouble::Behind(Length(120))]);
    }

    #[test]
    fn a_day_that_begins_afresh_at_an_earlier_time_is_not_lifted_to_what_was_before() {
        let mut hands = Hands::default();
        hands.of_day(Some(EntryId(1)));
        hands.see(START + Length(HOUR), START, 0, 0, 1);
        hands.of_day(Some(EntryId(2)));
        hands.see(START, START, 0, 10_000, 1);
        assert_eq!(hands.now(START, 20_000, 1), START + Length(10));
    }

    #[test]
    fn a_fast_rehearsal_goes_on_at_its_own_speed() {
        let mut hands = Hands::default();
        hands.see(START, START, 0, 0, 60);
        assert_eq!(hands.now(START - Length(HOUR), 10_000, 60), START + Length(600));
    }
}
