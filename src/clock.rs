//! The only reader of time, and the maker of identities.
//!
//! It knows nothing of agendas or sessions beyond the mapping of a rehearsal and the type of an entry's identity.

use crate::duration::Second;
use crate::session::entry::EntryId;
use crate::session::event::Rehearsal;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The wait of a clock that never shows a next second by itself.
const STANDING: Duration = Duration::from_secs(3600);
/// The shortest wait between two looks at a fast clock: no terminal shows more pictures a second than that.
const SHORTEST: Duration = Duration::from_millis(10);
const NANOS: i128 = 1_000_000_000;

/// What the hands of a session's clock show.
pub trait Clock: Send {
    /// The whole second that the session's clock shows (the simulated one in a rehearsal).
    fn now(&self) -> Second;

    /// The real time to wait until [`Clock::now`] shows the next second; an hour where it stands still,
    /// and never less than ten milliseconds on a clock that runs faster than the wall's.
    fn until_next(&self) -> Duration;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Second {
        whole(wall())
    }

    fn until_next(&self) -> Duration {
        Duration::from_nanos(nanos(NANOS - wall().rem_euclid(NANOS)))
    }
}

impl SystemClock {
    /// The milliseconds since the epoch, to tell by how much the clock was set; nothing is ruled by them.
    #[must_use]
    pub fn millis(&self) -> i64 {
        i64::try_from(wall().div_euclid(1_000_000)).unwrap_or(i64::MAX)
    }
}

/// The simulated clock of a rehearsal, by the mapping that its opening records: all its seats show the same.
#[derive(Clone, Copy, Debug)]
pub struct RehearsalClock {
    mapping: Rehearsal,
}

impl RehearsalClock {
    /// A clock that runs by this mapping.
    #[must_use]
    pub fn new(mapping: Rehearsal) -> Self {
        Self { mapping }
    }

    /// What it shows when the wall shows `wall`, in nanoseconds since the epoch, and the nanoseconds from then until
    /// it shows the next second.
    fn reading(&self, wall: i128) -> (Second, Option<i128>) {
        let Rehearsal { real, simulated, speed } = self.mapping;
        let run = (wall - i128::from(real.0) * NANOS) * i128::from(speed);
        let shown = whole(i128::from(simulated.0) * NANOS + run);
        let missing = NANOS - run.rem_euclid(NANOS);
        // Rounded up, so that after the wait the next second really is there.
        let wait = (speed > 0).then(|| missing.div_euclid(i128::from(speed).max(1)));
        let rounded = wait.map(|wait| if wait * i128::from(speed) < missing { wait + 1 } else { wait });
        (shown, rounded)
    }
}

impl Clock for RehearsalClock {
    fn now(&self) -> Second {
        self.reading(wall()).0
    }

    fn until_next(&self) -> Duration {
        self.reading(wall()).1.map_or(STANDING, |wait| Duration::from_nanos(nanos(wait)).max(SHORTEST))
    }
}

/// A clock that moves only when it is told to. Its clones are hands of the same clock.
#[derive(Clone, Debug)]
pub struct SteppedClock {
    shown: Arc<AtomicI64>,
}

impl SteppedClock {
    /// A clock that stands at that second.
    #[must_use]
    pub fn at(now: Second) -> Self {
        Self { shown: Arc::new(AtomicI64::new(now.0)) }
    }

    /// Puts all its hands to that second.
    pub fn set(&self, now: Second) {
        self.shown.store(now.0, Ordering::SeqCst);
    }
}

impl Clock for SteppedClock {
    fn now(&self) -> Second {
        Second(self.shown.load(Ordering::SeqCst))
    }

    fn until_next(&self) -> Duration {
        STANDING
    }
}

/// A new identity for an entry, to be made at the press: the wall's milliseconds and 80 random bits.
#[must_use]
pub fn new_id() -> EntryId {
    let millis = u64::try_from(wall() / 1_000_000).unwrap_or_default();
    let mut random = [0; 16];
    if let Err(_none) = getrandom::fill(&mut random) {
        random = makeshift();
    }
    EntryId(ulid::Ulid::from_parts(millis, u128::from_ne_bytes(random)).0)
}

/// Bits that differ between presses, processes and moments, for a system that has no random ones to give.
fn makeshift() -> [u8; 16] {
    static PRESSES: AtomicU64 = AtomicU64::new(0);
    let press = u128::from(PRESSES.fetch_add(1, Ordering::Relaxed));
    let process = u128::from(std::process::id());
    let moment = wall().rem_euclid(NANOS).unsigned_abs();
    ((process << 48) ^ (moment << 16) ^ press).to_ne_bytes()
}

/// The wall's nanoseconds since the epoch, negative before it.
#[expect(clippy::disallowed_methods, reason = "this is the place where time is read")]
fn wall() -> i128 {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i128::try_from(since.as_nanos()).unwrap_or(i128::MAX),
        Err(before) => i128::try_from(before.duration().as_nanos()).map_or(i128::MIN, |nanos| -nanos),
    }
}

/// Nanoseconds cut down to the second that they belong to.
fn whole(nanos: i128) -> Second {
    let second = nanos.div_euclid(NANOS);
    Second(i64::try_from(second).unwrap_or(if second < 0 { i64::MIN } else { i64::MAX }))
}

fn nanos(count: i128) -> u64 {
    u64::try_from(count).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rehearsal(speed: u32) -> RehearsalClock {
        RehearsalClock::new(Rehearsal { real: Second(1000), simulated: Second(500_000), speed })
    }

    #[test]
    fn a_rehearsal_begins_at_its_moment_and_runs_at_its_speed() {
        let clock = rehearsal(60);
        assert_eq!(clock.reading(1000 * NANOS).0, Second(500_000));
        assert_eq!(clock.reading(1001 * NANOS).0, Second(500_060));
        assert_eq!(clock.reading(1000 * NANOS + NANOS / 2).0, Second(500_030));
        assert_eq!(clock.reading(999 * NANOS).0, Second(499_940));
    }

    #[test]
    fn a_rehearsal_of_speed_zero_stands_still() {
        let clock = rehearsal(0);
        assert_eq!(clock.reading(1000 * NANOS), (Second(500_000), None));
        assert_eq!(clock.reading(9_999_999 * NANOS), (Second(500_000), None));
        assert_eq!(clock.until_next(), STANDING);
    }

    #[test]
    fn a_rehearsal_of_speed_one_ticks_with_the_wall() {
        let clock = rehearsal(1);
        assert_eq!(clock.reading(1004 * NANOS + 250_000_000), (Second(500_004), Some(750_000_000)));
    }

    #[test]
    fn a_fast_clock_asks_for_no_more_than_a_hundred_looks_a_second() {
        assert_eq!(rehearsal(100_000).until_next(), SHORTEST);
    }

    #[test]
    fn the_hands_of_a_stepped_clock_move_together() {
        let clock = SteppedClock::at(Second(7));
        let hand = clock.clone();
        clock.set(Second(9));
        assert_eq!(hand.now(), Second(9));
    }

    #[test]
    fn the_system_clock_waits_less_than_a_second() {
        assert!(SystemClock.until_next() <= Duration::from_secs(1));
        assert!(SystemClock.now() > Second(1_700_000_000));
    }

    #[test]
    fn seconds_are_cut_down_also_before_the_epoch() {
        assert_eq!(whole(-1), Second(-1));
        assert_eq!(whole(-NANOS), Second(-1));
        assert_eq!(whole(NANOS - 1), Second(0));
    }

    #[test]
    fn no_two_presses_get_the_same_identity() {
        let ids: std::collections::BTreeSet<_> = (0..10_000).map(|_| new_id()).collect();
        assert_eq!(ids.len(), 10_000);
        let makeshifts: std::collections::BTreeSet<_> = (0..1000).map(|_| makeshift()).collect();
        assert_eq!(makeshifts.len(), 1000);
    }

    proptest! {
        #[test]
        fn after_the_wait_and_not_before_it_the_next_second_shows(
            past in -10_000_000_000_000i128..10_000_000_000_000,
            speed in 1u32..5000,
        ) {
            let clock = rehearsal(speed);
            let wall = 1000 * NANOS + past;
            let (shown, wait) = clock.reading(wall);
            let wait = wait.unwrap_or_default();
            prop_assert!(wait > 0);
            prop_assert!(clock.reading(wall + wait).0 > shown);
            prop_assert_eq!(clock.reading(wall + wait - 1).0, shown);
        }
    }
}
