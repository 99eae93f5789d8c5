//! Who sits at a terminal, and what that lets them do. It must not know what the terminal shows.

/// Who sits at a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SeatKind {
    /// The session chair.
    Chair,
    /// The screen that the room sees; it never changes the session.
    Stage,
    /// The organizers.
    Desk,
}

impl SeatKind {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Chair, Self::Stage, Self::Desk];

    /// The name by which entries and the command line call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Stage => "stage",
            Self::Desk => "desk",
        }
    }

    /// Whether it may change the session.
    #[must_use]
    pub fn may_write(self) -> bool {
        self != Self::Stage
    }
}
