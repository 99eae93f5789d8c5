//! Between the seat and its signature: a desk whose name another desk of this machine has is told so.
//!
//! It asks for no name, and decides nothing.

use super::Room;
use crate::log::signature::Signature;
use crate::seat::SeatKind;
use crate::seat::message::Message;
use std::path::Path;

impl Room {
    /// A desk signs beside the session that it works with.
    pub(super) fn take_pen(&mut self, session: &Path) {
        self.signature = (self.seat.kind() == SeatKind::Desk).then(|| Signature::beside(session));
    }

    /// Signs with the name that this seat has by now.
    pub(super) fn sign(&mut self) {
        if self.signature.as_mut().is_some_and(|signature| signature.signs(&self.sitting.author.name)) {
            self.hear(Message::NameTaken);
        }
    }
}
