//! The flash on entering a state: the colours turned round, three times a second apart at most, so that a speaker who
//! looks at the audience sees it from the corner of an eye.
//!
//! It counts in milliseconds of the terminal's own, for in a rehearsal the session's seconds may fly.

use crate::outlook::{Light, Stage, StageWord};

/// How long a flash goes on: turned round, as usual, turned round, a second each.
const LASTS: u64 = 3000;

/// Remembers what was shown, and since when it is news.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flash {
    /// Whether the person wants none.
    off: bool,
    shown: Option<(StageWord, Light)>,
    since: Option<u64>,
}

impl Flash {
    /// A flash that was not, or one that never is.
    #[must_use]
    pub fn new(on: bool) -> Self {
        Self { off: !on, ..Self::default() }
    }

    /// Whether the colours are turned round now. What is shown first of all does not flash.
    pub fn is_on(&mut self, stage: &Stage, ms: u64) -> bool {
        let now = (stage.word, stage.light);
        if self.shown.is_some_and(|before| is_news(before, now)) {
            self.since = Some(ms);
        }
        self.shown = Some(now);
        self.since = self.since.filter(|since| ms.saturating_sub(*since) < LASTS);
        !self.off && self.since.is_some_and(|since| (ms.saturating_sub(since) / 1000).is_multiple_of(2))
    }
}

/// Whether the speaker ought to look: Q&A begins, or the light is more urgent than it was.
fn is_news((word, light): (StageWord, Light), now: (StageWord, Light)) -> bool {
    let questions = now.0 == StageWord::Qa && word != StageWord::Qa;
    questions || (now.1 >= Light::WrapUp && now.1 > light)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_more_urgent_light_flashes_for_three_seconds_once_a_second() {
        let mut flash = Flash::default();
        assert!(!flash.is_on(&Stage::saying(StageWord::Talk, Light::InTime), 0));
        let warned = Stage::saying(StageWord::Talk, Light::WrapUp);
        let shown: Vec<bool> = (0..6).map(|tick| flash.is_on(&warned, 5000 + tick * 1000)).collect();
        assert_eq!(shown, [true, false, true, false, false, false]);
    }

    #[test]
    fn what_is_shown_first_and_what_calms_down_does_not_flash() {
        let mut flash = Flash::default();
        assert!(!flash.is_on(&Stage::saying(StageWord::Overtime, Light::Overtime), 0));
        assert!(!flash.is_on(&Stage::saying(StageWord::Talk, Light::InTime), 1000));
        assert!(!flash.is_on(&Stage::saying(StageWord::Break, Light::Calm), 2000));
        assert!(flash.is_on(&Stage::saying(StageWord::Qa, Light::InTime), 3000));
    }

    #[test]
    fn it_can_be_switched_off() {
        let mut flash = Flash::new(false);
        assert!(!flash.is_on(&Stage::saying(StageWord::Talk, Light::InTime), 0));
        assert!(!flash.is_on(&Stage::saying(StageWord::Overtime, Light::Overtime), 1000));
    }

    #[test]
    fn states_that_chase_each_other_do_not_flicker() {
        let mut flash = Flash::default();
        let lights = [Light::InTime, Light::WrapUp, Light::LastMinute, Light::Overtime];
        let shown: Vec<bool> = (0u64..)
            .zip(lights)
            .map(|(tick, light)| flash.is_on(&Stage::saying(StageWord::Talk, light), tick * 200))
            .collect();
        assert_eq!(shown, [false, true, true, true]);
    }
}
