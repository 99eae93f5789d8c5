//! The loop of a seat: one inbox, a wait until the next second, effects carried out.
//!
//! Plain threads: the keyboard, the clerk, signals. After the screen is up nothing else writes to the terminal.

pub mod terminal;
pub mod wire;

mod agenda_file;
mod announce;
mod hands;
mod joining;
mod keyboard;
mod look;
mod opening;
mod record;
mod review;
mod signals;
mod signing;
mod test_card;

pub use self::review::review;
pub use self::test_card::test_card;

use self::hands::Hands;
use self::opening::Way;
use self::record::Provisional;
use self::terminal::Errand;
use crate::awake::{Awake, Outcome};
use crate::clerk::{ClerkHandle, Order, Report};
use crate::cli::sitting::{Refusal, Sitting, clock_of};
use crate::clock::{Clock, new_id};
use crate::duration::Second;
use crate::herald::Herald;
use crate::log::signature::Signature;
use crate::outlook::{self, Outlook, State};
use crate::screen;
use crate::screen::stage::StageView;
use crate::screen::stage::flash::Flash;
use crate::screen::theme::Theme;
use crate::seat::filed::File;
use crate::seat::key::Key;
use crate::seat::message::{Effect, Message, Situation};
use crate::seat::{Picture, Seat, SeatKind};
use crate::session::answer::Answer;
use crate::session::cue::Watch;
use crate::session::{Press, Session};
use crate::words::Words;
use ratatui::Frame;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// What arrives in the inbox.
pub(crate) enum Inbox {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The terminal sent something that is neither a key nor a paste.
    Stray,
    /// The terminal has another size.
    Resized,
    /// The clerk tells; the number is that of its hiring.
    Clerk(u32, Box<Report>),
    /// Whether the machine stays awake while the seat runs.
    Awake(bool),
    /// The agenda's file has changed.
    AgendaFile(Box<File>),
    /// The herald tells.
    Herald(crate::herald::Report),
    /// The system asks the program to stop until it is continued.
    Stop,
    /// The program is continued.
    Continued,
    /// The system asks the program to end.
    End,
}

/// How long the log may keep the first frame waiting.
const FIRST_LOOK: Duration = Duration::from_millis(50);

/// Runs a seat until somebody leaves, and gives what is to be said then, if anything.
///
/// # Errors
/// When the terminal cannot be set up, or a session that is there cannot be read.
pub fn run(sitting: Sitting, kind: SeatKind) -> Result<Option<String>, Refusal> {
    let (sender, inbox) = channel();
    let mut room = Room::enter(sitting, kind, sender.clone())?;
    // Before the terminal is taken: whoever ends the program then gets it back.
    signals::watch(sender.clone()).map_err(|error| Refusal::refused(error.to_string()))?;
    let mut screen = terminal::Screen::open().map_err(|error| Refusal::refused(error.to_string()))?;
    room.first_look(&inbox);
    room.tick(&mut screen);
    // What can wait comes after the first frame: keys that were pressed until now are still in the terminal.
    keyboard::listen(sender.clone());
    let _file = (kind == SeatKind::Desk).then(|| agenda_file::watch(&room.sitting.plan, sender.clone()));
    let _awake = stay_awake(sender);
    while !room.left {
        // What is told in passing goes by the terminal's own time, also where the session's clock stands.
        let first = match inbox.recv_timeout(room.until_next().min(Duration::from_secs(1))) {
            Ok(item) => Some(item),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => break,
        };
        // A burst costs one frame.
        for item in first.into_iter().chain(std::iter::from_fn(|| inbox.try_recv().ok())) {
            room.take(item);
        }
        if room.left {
            break;
        }
        let ran = room.errands.drain(..).try_for_each(|errand| screen.run(&errand));
        room.left |= ran.is_err();
        room.sign();
        room.tick(&mut screen);
        if room.left {
            break;
        }
    }
    drop(screen);
    let farewell = room.farewell();
    room.leave(&inbox).map(|()| farewell)
}

/// Asks the machine not to sleep as long as what is given back is kept.
fn stay_awake(sender: Sender<Inbox>) -> Option<Awake> {
    let told = move |outcome: Outcome| {
        // The seat may be gone by then.
        let _gone = sender.send(Inbox::Awake(outcome.is_granted()));
    };
    // A machine that starts no more threads has other troubles than a screen that blanks.
    Awake::ask(told).ok()
}

/// One terminal with all that it works with.
struct Room {
    sitting: Sitting,
    seat: Seat,
    session: Session,
    clock: Box<dyn Clock>,
    hands: Hands,
    clerk: Option<ClerkHandle>,
    /// Where the session lies that the clerk keeps for this seat to write to, and how many were hired so far.
    keeps: Option<PathBuf>,
    hired: u32,
    sender: Sender<Inbox>,
    words: Words,
    theme: Theme,
    since: Instant,
    /// What this terminal has ordered or knows to be ruled, and what is not on disk yet.
    provisional: Provisional,
    /// How far it is on the way to its session.
    way: Way,
    /// Why the session can never be opened as it was asked for.
    refused: Option<Refusal>,
    /// What an act came to that is not on disk, until it is shown.
    kept_answer: Option<Answer>,
    watch: Watch,
    herald: Option<Herald>,
    signature: Option<Signature>,
    /// What the stage showed, and whether that is news.
    flash: Flash,
    errands: Vec<Errand>,
    left: bool,
}

impl Room {
    #[expect(clippy::disallowed_methods, reason = "keys are timed by a clock that never runs backwards")]
    fn enter(sitting: Sitting, kind: SeatKind, sender: Sender<Inbox>) -> Result<Self, Refusal> {
        let words = look::words(sitting.language, &sitting.settings, kind);
        let mut room = Self {
            seat: Seat::new(kind, Situation::Open)
                .signing(sitting.author.clone())
                .speaking(sitting.language)
                .with_presets(look::presets(&sitting.settings, &words))
                .with_keys(sitting.settings.keys.clone()),
            session: Session::default(),
            clock: clock_of(None),
            hands: Hands::default(),
            clerk: None,
            keeps: None,
            hired: 0,
            sender,
            theme: look::theme(&sitting),
            since: Instant::now(),
            provisional: Provisional::default(),
            way: Way::default(),
            refused: None,
            kept_answer: None,
            watch: Watch::default(),
            herald: None,
            signature: None,
            flash: Flash::new(sitting.settings.flash.unwrap_or(true)),
            errands: Vec::new(),
            left: false,
            words,
            sitting,
        };
        let situation = room.join(kind)?;
        room.hear(Message::Situation(situation));
        room.tell_of_file();
        Ok(room)
    }

    fn press(&self, at: Second) -> Press {
        Press { id: new_id(), at, by: self.sitting.author.clone() }
    }

    /// A first frame without the log would lie: it waits for the log, but not for long. A day that begins afresh
    /// needs nothing of it.
    fn first_look(&mut self, inbox: &Receiver<Inbox>) {
        while self.clerk.is_some() && self.way.is_reading() {
            match inbox.recv_timeout(FIRST_LOOK) {
                Ok(item) => self.take(item),
                Err(_) => return,
            }
        }
    }

    fn ms(&self) -> u64 {
        u64::try_from(self.since.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Tells the seat the second, and shows it. One outlook a tick; what a tick asks of the clerk is answered later.
    fn tick(&mut self, screen: &mut terminal::Screen) {
        self.foresee_overdue();
        self.look_at_clocks();
        let outlook = self.outlook();
        self.tell(Message::Tick { ms: self.ms() }, &outlook);
        self.announce(&outlook);
        // A terminal that cannot be drawn on is gone, and with it whoever could be told so.
        self.left |= screen.draw(|frame| self.draw(frame, &outlook)).is_err();
    }

    /// Whoever leaves a day that runs is told that it goes on, and how to come back to it.
    fn farewell(&self) -> Option<String> {
        let outlook = self.outlook();
        let runs = outlook.opened && !outlook.rehearsal && outlook.state != State::Adjourned;
        (runs && self.seat.kind().may_write()).then(|| self.words.text("seat-goes-on"))
    }

    fn outlook(&self) -> Outlook {
        let now = self.now();
        let planned = || outlook::planned(&self.sitting.plan.agenda, now);
        let outlook = outlook::outlook(self.shown(), now).unwrap_or_else(planned);
        let outlook = if self.seat.picture() == Picture::Stage { outlook.telling_cut(self.shown()) } else { outlook };
        outlook.considering(self.shown(), |outlook| self.seat.considered(outlook))
    }

    fn take(&mut self, item: Inbox) {
        match item {
            Inbox::Key(key) => self.hear(Message::Pressed { key, ms: self.ms() }),
            Inbox::Paste(text) => self.hear(Message::Pasted { text, ms: self.ms() }),
            Inbox::Stray => self.hear(Message::Stray),
            Inbox::Resized if self.errands.contains(&Errand::Repaint) => {}
            Inbox::Resized => self.errands.push(Errand::Repaint),
            Inbox::Awake(awake) => self.hear(Message::AwakeKnown(awake)),
            Inbox::AgendaFile(file) => self.hear(Message::File(file)),
            Inbox::Herald(report) => self.heard_from_herald(&report),
            Inbox::Stop => self.errands.push(Errand::Stop),
            Inbox::Continued => self.errands.push(Errand::Renew),
            Inbox::End => self.left = true,
            Inbox::Clerk(hired, report) if hired == self.hired => self.heard_from_clerk(*report),
            // It keeps another session than this seat's.
            Inbox::Clerk(..) => {}
        }
    }

    fn hear(&mut self, message: Message) {
        let outlook = self.outlook();
        // Whether somebody can have read what is told now is counted from now on, not from the last second.
        self.seat.pass_to(self.ms());
        self.tell(message, &outlook);
    }

    fn tell(&mut self, message: Message, outlook: &Outlook) {
        for effect in self.seat.update(message, outlook, outlook.now) {
            self.carry_out(effect);
        }
    }

    fn carry_out(&mut self, effect: Effect) {
        // Nobody sees any more what would come of it.
        if self.left {
            return;
        }
        match effect {
            Effect::Rule(command) => {
                let press = self.press(self.now());
                self.seat.expects(press.id);
                self.provisional.ordered(press.id, Some((command.clone(), press.clone())), self.ms());
                if let Some(clerk) = &self.clerk {
                    clerk.send(Order::Rule { command, press });
                }
            }
            Effect::Open(wish) => self.open(wish),
            Effect::Sign(name) => self.sitting.author.name = name,
            Effect::SetLanguage(language) => {
                self.words = look::words(language, &self.sitting.settings, self.seat.kind());
            }
            Effect::Quit => self.left = true,
        }
    }

    fn draw(&mut self, frame: &mut Frame, outlook: &Outlook) {
        let view = StageView {
            delayed: self.clerk.is_some() && self.way.is_reading(),
            flash: self.flash.is_on(&outlook.stage, self.ms()),
            ..StageView::default()
        };
        screen::draw(frame, outlook, &self.seat, &view, &self.words, &self.theme);
    }
}

fn deliver(sender: &Sender<Inbox>, hired: u32, report: Report) {
    // The seat is gone: nobody is left to tell.
    let _gone = sender.send(Inbox::Clerk(hired, Box::new(report)));
}

#[cfg(test)]
mod tests;
