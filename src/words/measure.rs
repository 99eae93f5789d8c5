//! How sizes and distances on the ground read.

use super::Words;

impl Words {
    /// The height of a thing in millimetres: in centimetres from three on.
    #[must_use]
    pub fn size(&self, millimetres: u64) -> String {
        match millimetres {
            ..30 => self.with("fit-millimetres", &[("millimetres", millimetres.into())]),
            _ => self.with("fit-centimetres", &[("centimetres", ((millimetres + 5) / 10).into())]),
        }
    }

    /// A distance in millimetres, in whole metres rounded down; nobody sits nearer than promised.
    #[must_use]
    pub fn distance(&self, millimetres: u64) -> String {
        self.with("fit-metres", &[("metres", (millimetres / 1000).into())])
    }
}
