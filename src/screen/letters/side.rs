//! Where a line stands in its box.

use ratatui::layout::Rect;

/// At which side of its box a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// At the left.
    Left,
    /// In the middle.
    Middle,
    /// At the right.
    Right,
}

impl Side {
    /// Where something so wide begins.
    #[must_use]
    pub fn place(self, area: Rect, columns: u16) -> u16 {
        let free = area.width.saturating_sub(columns);
        area.x
            + match self {
                Self::Left => 0,
                Self::Middle => free / 2,
                Self::Right => free,
            }
    }
}
