//! What a seat tells its person in passing, and for how long.
//!
//! A notice is data; the wording is the screen's. It must not know how it is drawn.

use crate::agenda::{Phase, SlotId};
use crate::duration::{Length, Second};
use crate::outlook::Act;
use crate::seat::key::Key;
use crate::session::answer::{Answer, OutOfOrder};
use crate::session::entry::EntryId;
use crate::session::event::Event;

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// What was asked is on record.
    Recorded(Box<Answer>),
    /// What was asked counts, and is not on disk yet.
    Kept(Box<Answer>),
    /// An act of one's own has lost its effect by what others did.
    NoEffect(Box<Act>),
    /// What was asked is out of order.
    Refused(OutOfOrder),
    /// Somebody else changed something.
    Changed(Box<News>),
    /// Somebody else was first, about the same slot.
    Crossed(Box<Crossing>),
    /// The record cannot be written, and why.
    RecordFailed(String),
    /// This machine's clock jumped, or is behind the session.
    Clock(String),
    /// A damaged record was set aside, and how it goes on.
    RecordMended(String),
    /// The record can be written again.
    RecordRecovered {
        /// How many acts were kept and are on disk now.
        written: usize,
    },
    /// What was to be announced is not, and why.
    NotAnnounced(String),
    /// The session goes on from a record that was there.
    Resumed {
        /// The number of its latest entry.
        turn: u64,
        /// When that was made.
        last: Second,
    },
    /// Enter was repeated and did nothing.
    Repeated,
    /// Undo was repeated and undid nothing more.
    UndoRepeated,
    /// Enter followed a dialogue too closely and did nothing.
    TooSoonAfterDialogue,
    /// What was asked about has changed meanwhile; nothing was done.
    Overtaken,
    /// Neither reading would change anything.
    NothingToKeep,
    /// No slot is left that could be skipped or restored.
    NothingToSkip,
    /// Nothing is late that could be recovered.
    NothingToRecover,
    /// No time was announced to any speaker of the slot.
    NobodyTimed(SlotId),
    /// The agenda's file is no longer there.
    FileGone(String),
    /// The agenda's file has changed in what is over or running alone.
    FileHeld(String),
    /// The agenda's file says nothing that the day does not.
    FileSaysNothing(String),
    /// The agenda's file changed a moment ago, so nothing was taken.
    FileChangedAgain,
    /// There is nothing to act on before the session is open.
    NotOpenYet,
    /// The key means nothing.
    NoSuchKey(Key),
}

/// What somebody else changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The act.
    pub act: Act,
    /// The phases that it made longer or shorter.
    pub resized: Vec<Resized>,
    /// Whether it undoes an act of the person who is told.
    pub undoes_own: bool,
}

/// A phase that is longer or shorter than it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resized {
    /// The slot.
    pub slot: SlotId,
    /// The phase.
    pub phase: Phase,
    /// How long it was to be.
    pub before: Length,
    /// How long it is to be now.
    pub after: Length,
}

/// Two acts about the same slot, neither of whose authors knew of the other's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// What came first.
    pub first: Act,
    /// The person's own act, with what became of it.
    pub own: Act,
}

/// How long a notice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
    /// Until that moment of the terminal's own milliseconds.
    Until(u64),
    /// Until a key that is pressed at least a second later.
    UntilKey,
    /// Until the record can be written again.
    UntilRecovered,
}

/// One notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What is told.
    pub said: Said,
    since: u64,
    stands: Stands,
}

impl Notice {
    /// Whether it waits for a key.
    #[must_use]
    pub fn waits_for_key(&self) -> bool {
        self.stands == Stands::UntilKey
    }
}

/// The notices that stand, the latest last; never more than a few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notices {
    standing: Vec<Notice>,
}

impl Notices {
    /// As many as fit on a screen that somebody reads in passing.
    pub const MOST: usize = 3;

    /// All that stand, the latest last.
    #[must_use]
    pub fn standing(&self) -> &[Notice] {
        &self.standing
    }

    /// The latest.
    #[must_use]
    pub fn latest(&self) -> Option<&Notice> {
        self.standing.last()
    }

    /// Tells something for as long as its kind deserves.
    pub(super) fn tell(&mut self, said: Said, ms: u64) {
        let stands = match &said {
            Said::RecordFailed(_) => Stands::UntilRecovered,
            said => Stands::Until(ms.saturating_add(lifetime(said))),
        };
        // The same thing said twice is said once, from now on.
        let answers = said_by_key(&said);
        self.standing.retain(|notice| notice.said != said && !(answers && said_by_key(&notice.said)));
        self.put(Notice { said, since: ms, stands });
    }

    /// Tells something that stands until a key is pressed.
    pub(super) fn tell_until_key(&mut self, mut said: Said, ms: u64) {
        if let Said::Changed(news) = &mut said {
            self.join(news);
        }
        self.put(Notice { said, since: ms, stands: Stands::UntilKey });
    }

    /// Somebody who presses an arrow again and again changes one length: it is told once, from what it was at first.
    fn join(&mut self, news: &mut News) {
        let [resized] = news.resized.as_mut_slice() else { return };
        let goes_on = |notice: &Notice| match &notice.said {
            Said::Changed(before) if before.act.by == news.act.by => match before.resized.as_slice() {
                [known] if (&known.slot, known.phase) == (&resized.slot, resized.phase) => Some(known.before),
                _ => None,
            },
            _ => None,
        };
        if let Some(place) = self.standing.iter().position(|notice| goes_on(notice).is_some()) {
            resized.before = goes_on(&self.standing.remove(place)).unwrap_or(resized.before);
        }
    }

    /// Takes back the news of an entry: something else tells of it now.
    pub(super) fn forget_news_of(&mut self, entry: EntryId) {
        self.standing.retain(|notice| !matches!(&notice.said, Said::Changed(news) if news.act.id == entry));
    }

    /// Takes back the news of an entry that was undone, unless they tell of more than that entry.
    pub(super) fn forget_undone(&mut self, entry: EntryId) {
        let alone = |news: &News| match (&news.act.event, news.resized.as_slice()) {
            (Event::Extended { by, .. }, [resized]) => resized.after - resized.before == *by,
            _ => true,
        };
        let told = |said: &Said| matches!(said, Said::Changed(news) if news.act.id == entry && alone(news));
        self.standing.retain(|notice| !told(&notice.said));
    }

    /// Takes back the answer to an act that counts no more: it would say what is not so.
    pub(super) fn forget_answer(&mut self, turn: u64) {
        self.standing.retain(|notice| !matches!(&notice.said, Said::Recorded(answer) if answer.turn == turn));
    }

    /// Takes back who was ahead of an entry: it is told anew.
    pub(super) fn forget_crossing_of(&mut self, own: EntryId) {
        self.standing.retain(|notice| !matches!(&notice.said, Said::Crossed(crossing) if crossing.own.id == own));
    }

    fn put(&mut self, notice: Notice) {
        self.standing.push(notice);
        while self.standing.len() > Self::MOST {
            let passing = self.standing.iter().position(|notice| matches!(notice.stands, Stands::Until(_)));
            let settled = self.standing.iter().position(|notice| notice.stands != Stands::UntilRecovered);
            self.standing.remove(passing.or(settled).unwrap_or(0));
        }
    }

    /// Lets time pass.
    pub(super) fn expire(&mut self, ms: u64) {
        self.standing.retain(|notice| !matches!(notice.stands, Stands::Until(until) if until <= ms));
    }

    /// A key was pressed: who pressed it has read what stood there for a second.
    pub(super) fn read_by(&mut self, ms: u64) {
        self.standing.retain(|notice| {
            let read = notice.since.saturating_add(1000) <= ms;
            notice.stands == Stands::UntilRecovered || (notice.stands == Stands::UntilKey && !read)
        });
    }

    /// What was told of the record's failure is not so any more, or not as it was told.
    pub(super) fn recovered(&mut self) {
        self.standing.retain(|notice| notice.stands != Stands::UntilRecovered);
    }

    /// All that was kept is on disk: that an act is not would be untrue from now on.
    pub(super) fn written(&mut self) {
        self.recovered();
        self.standing.retain(|notice| !matches!(notice.said, Said::Kept(_)));
    }
}

/// How long a notice stands, in milliseconds: as long as it takes to look up and read it.
fn lifetime(said: &Said) -> u64 {
    match said {
        Said::Repeated | Said::UndoRepeated | Said::TooSoonAfterDialogue | Said::NoSuchKey(_) => 3_000,
        Said::Recorded(answer) if answer.remarks.is_empty() => 5_000,
        Said::Recorded(_) | Said::Kept(_) | Said::Refused(_) | Said::Changed(_) => 10_000,
        Said::Resumed { .. } | Said::RecordRecovered { .. } => 8_000,
        _ => 6_000,
    }
}

/// Whether a notice answers a key; the next answer replaces it.
fn said_by_key(said: &Said) -> bool {
    !matches!(
        said,
        Said::Changed(_)
            | Said::Crossed(_)
            | Said::NoEffect(_)
            | Said::RecordFailed(_)
            | Said::RecordRecovered { .. }
            | Said::RecordMended(_)
            | Said::Clock(_)
            | Said::NotAnnounced(_)
            | Said::FileGone(_)
            | Said::FileHeld(_)
            | Said::Resumed { .. }
    )
}
