//! Questions that have lost their object are taken back: what was asked about is over, or has become something else.
//!
//! It must not know how a question is answered.

use super::notice::Said;
use super::prompt::{Prompt, When, running};
use super::subject::Subject;
use super::{Seat, Situation, order, rows};
use crate::outlook::Outlook;

impl Seat {
    /// Takes back a question that has lost its object, and says so where somebody may have been about to answer it.
    pub(super) fn withdraw(&mut self, outlook: &Outlook) {
        if self.is_overtaken(outlook) {
            self.close_prompt();
            self.tell(Said::Overtaken);
        } else if self.is_pointless(outlook) {
            self.close_prompt();
        }
    }

    /// Whether what is asked about is no longer what it was when the question was put.
    fn is_overtaken(&self, outlook: &Outlook) -> bool {
        match &self.prompt {
            Some(Prompt::Length { slot, phase, .. }) => {
                outlook.agenda.index_of(slot).and_then(|index| rows::length_ahead(index, *phase, outlook)).is_none()
            }
            Some(Prompt::Edit(edit)) => !edit.is_open(outlook),
            Some(Prompt::Missing { slot, .. }) => outlook.agenda.index_of(slot).is_none(),
            // A place in the day means another slot once the order is another.
            Some(Prompt::NoShow { .. } | Prompt::Where { .. } | Prompt::Since { .. }) => {
                order(outlook) != self.asked_order
            }
            Some(Prompt::Overrun(_) | Prompt::Keep(_)) => running(outlook) != self.asked_about.running,
            Some(Prompt::When { what: When::Latest, .. }) => Subject::of(outlook).latest != self.asked_about.latest,
            Some(Prompt::PutOff(_) | Prompt::StartEarly { .. } | Prompt::Adjourn { .. } | Prompt::When { .. }) => {
                !Subject::of(outlook).goes_on_as(&self.asked_about)
            }
            _ => false,
        }
    }

    /// Whether nothing is left to be answered. What follows the clock or a file goes on with what is left.
    fn is_pointless(&mut self, outlook: &Outlook) -> bool {
        match &mut self.prompt {
            Some(Prompt::Opening(_) | Prompt::Where { .. } | Prompt::Since { .. }) => !outlook.assumed,
            Some(Prompt::PastDay(_)) => self.situation != Situation::PastDay,
            Some(Prompt::Plans(chosen)) => {
                if let Some(best) = outlook.plans.first()
                    && !outlook.plans.iter().any(|offered| offered.plan == *chosen)
                {
                    *chosen = best.plan;
                }
                outlook.plans.is_empty()
            }
            Some(Prompt::File(_)) => !self.file_still_asked(outlook),
            Some(prompt) => Self::offers_in_vain(prompt, outlook),
            None => false,
        }
    }
}
