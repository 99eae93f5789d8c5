//! The habits of a text: which of the notations for times it really uses, so that numbers that look like another one
//! (years, sections, dates) are left alone. It must not know what the rows say.

use super::stamp::{Form, Stamp};
use super::timed::{Position, Timed, When};
use super::times;

/// Which notations count as times in a text.
#[expect(clippy::struct_excessive_bools, reason = "each is a habit of its own; none excludes another")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Habit {
    /// `9.30`
    dots: bool,
    /// `0930`
    digits: bool,
    /// `9-10`
    bare: bool,
    /// Titles come first and single times after them.
    trailing: bool,
    /// Rows say lengths alone.
    lengths: bool,
}

impl Habit {
    /// The habits that the lines of a text show together.
    pub(super) fn of<'t>(lines: impl Iterator<Item = &'t Timed>) -> Self {
        let (mut clear, mut dots, mut digits, mut zeros, mut bare) = (0usize, 0usize, 0usize, 0usize, 0usize);
        let (mut leading, mut trailing, mut lengths) = (0usize, 0usize, 0usize);
        let mut spans_behind = 0usize;
        for timed in lines {
            let is_first = matches!(timed.position, Position::Leading | Position::Cell);
            let Some(form) = timed.when.form() else {
                lengths += 1;
                continue;
            };
            // "May 6, 2026" begins no row.
            leading += usize::from(is_first && !is_years(timed));
            let is_span = timed.when.end.is_some();
            trailing += usize::from(timed.position == Position::Trailing && !is_span);
            spans_behind += usize::from(matches!(timed.position, Position::Trailing | Position::Within) && is_span);
            match form {
                _ if !is_first && timed.when.end.is_none() => {}
                Form::Dot => dots += 1,
                Form::Digits => {
                    digits += 1;
                    zeros += usize::from(timed.when.start.is_some_and(|start| start.hour < 10));
                }
                Form::Bare => bare += 1,
                _ => clear += 1,
            }
        }
        Self {
            dots: dots > 0 && dots * 3 >= clear,
            digits: digits > 1 && zeros > 0 && digits * 3 >= clear,
            bare: clear >= 2 || bare >= 3,
            trailing: leading == 0 && trailing > 0 && trailing + spans_behind >= 3,
            lengths: lengths >= 2 && lengths > 2 * (clear + dots + digits),
        }
    }

    /// Where rows say lengths, "(1h30)" is one as well.
    pub(super) fn reinterpret(self, timed: &mut Timed) {
        let length = timed.when.start.filter(|_| timed.when.end.is_none()).and_then(Stamp::as_length);
        if self.lengths && timed.when.length.is_none() && length.is_some() {
            timed.when = When { start: None, end: None, length };
        }
    }

    /// Whether rows say how long they are, and not when.
    pub(super) fn is_of_lengths(self) -> bool {
        self.lengths
    }

    /// Whether a line's time is one.
    pub(super) fn admits(self, timed: &Timed) -> bool {
        let when = &timed.when;
        if self.lengths && when.length.is_some() {
            return true;
        }
        let form = match when.form() {
            None => return false,
            Some(Form::Dot) => self.dots,
            Some(Form::Digits) => {
                self.digits || (when.end.is_some() && timed.position == Position::Leading && !is_years(timed))
            }
            Some(Form::Bare) => self.bare || timed.position == Position::Cell,
            Some(_) => true,
        };
        form && match timed.position {
            Position::Leading | Position::Cell => true,
            Position::Within => when.end.is_some(),
            Position::Trailing => when.end.is_some() || self.trailing,
        }
    }
}

/// Whether two times without any sign look like years.
fn is_years(timed: &Timed) -> bool {
    [timed.when.start, timed.when.end].into_iter().flatten().all(times::is_year)
}
