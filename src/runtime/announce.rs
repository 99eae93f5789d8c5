//! Between the seat and its herald: what is to be announced, and what the herald has to tell.
//!
//! It decides neither what a cue is nor how it is announced.

use super::terminal::Errand;
use super::{Inbox, Room};
use crate::herald::{self, Batch, Herald, Report, Voice, announcements, errands};
use crate::outlook::Outlook;
use crate::seat::SeatKind;
use crate::seat::message::Message;
use std::path::Path;

impl Room {
    /// How cues are announced from here. The stage runs no commands: it may stand where nobody looks after them.
    pub(super) fn voice(&self) -> Voice {
        let run = !self.sitting.settings.commands.is_empty() && self.seat.kind() != SeatKind::Stage;
        Voice { notify: self.sitting.notify, bell: self.sitting.bell, run }
    }

    /// Employs the herald beside a session, if one is wanted.
    pub(super) fn hire_herald(&mut self, session: &Path) {
        let voice = self.voice();
        let sender = self.sender.clone();
        let deliver = move |report| {
            // The seat is gone: nobody is left to tell.
            let _gone = sender.send(Inbox::Herald(report));
        };
        // A machine that starts no more threads has other troubles than a cue that nobody hears.
        self.herald = Herald::employ(Some(lock(session)), voice, deliver).ok();
    }

    /// Announces what has become due, from the seat that was asked to and never from the stage.
    pub(super) fn announce(&mut self, outlook: &Outlook) {
        if let Some(herald) = &self.herald {
            let cues = self.watch.due(outlook);
            let commands = &self.sitting.settings.commands;
            let command = |cue: &'static str| commands.at(cue).map(<[String]>::to_vec);
            herald.announce(Batch {
                announcements: announcements(&cues, outlook, &self.words),
                errands: errands(&cues, outlook, &self.words, command),
            });
        }
    }

    pub(super) fn heard_from_herald(&mut self, report: &Report) {
        let why = match report {
            Report::Ring => return self.errands.push(Errand::Ring),
            Report::AnotherSpeaks => self.words.text("herald-another"),
            Report::Trouble(trouble) => herald::trouble_text(trouble, &self.words),
        };
        self.hear(Message::NotAnnounced(why));
    }
}

/// The herald's lock, beside the session.
fn lock(session: &Path) -> std::path::PathBuf {
    let mut name = session.as_os_str().to_owned();
    name.push(".herald");
    name.into()
}
