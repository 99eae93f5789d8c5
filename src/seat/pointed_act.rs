//! The line of the log that is pointed at: it stays with its act when newer ones come above it.
//!
//! It must not know what is done with an act.

use super::Seat;
use super::prompt::Prompt;
use crate::outlook::Outlook;

impl Seat {
    /// Moves the line to where its act is now.
    pub(super) fn follow_act(&mut self, outlook: &Outlook) {
        let Some(Prompt::Log(line)) = &mut self.prompt else { return };
        let place = outlook.acts_of_today().position(|act| Some(act.id) == self.pointed_act);
        *line = place.unwrap_or(*line);
    }

    /// Remembers which act is pointed at.
    pub(super) fn point_at_act(&mut self, outlook: &Outlook) {
        self.pointed_act = match &self.prompt {
            Some(Prompt::Log(line)) => outlook.acts_of_today().nth(*line).map(|act| act.id),
            _ => None,
        };
    }
}
