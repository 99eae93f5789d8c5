//! Every key of the chair, typed into a real terminal: what the screen says of it, and what another process then reads.

use crate::place::Place;
use crate::pty::Terminal;
use adjourn::keymap;
use adjourn::seat::SeatKind;
use adjourn::seat::key::Key;
use serde_json::Value;

/// A chair who is watched by another process.
struct Chair {
    place: Place,
    terminal: Terminal,
    tried: Vec<Key>,
}

impl Chair {
    fn new() -> Self {
        let place = Place::new();
        let terminal = place.chair();
        Self { place, terminal, tried: Vec::new() }
    }

    /// Types a key, waits for what the screen says of it, and reads how the session stands.
    #[track_caller]
    fn press(&mut self, key: Key, says: &str) -> Value {
        self.tried.push(key);
        self.terminal.type_in(&typed(key));
        self.terminal.wait(&format!("{key:?}: {says}"), |seen| seen.has(says));
        self.place.status()
    }

    #[track_caller]
    fn letter(&mut self, letter: char, says: &str) -> Value {
        self.press(Key::Char(letter), says)
    }

    /// Leaves a question or a panel: a key right behind Escape would be taken as one with Alt.
    #[track_caller]
    fn leave(&mut self, asked: &str) -> Value {
        self.tried.push(Key::Escape);
        self.terminal.type_in(&typed(Key::Escape));
        self.terminal.wait(&format!("nothing of {asked}"), |seen| !seen.has(asked));
        self.place.status()
    }

    /// Undoes the latest act.
    #[track_caller]
    fn undo(&mut self, says: &str) -> Value {
        let status = self.letter('u', says);
        assert_eq!(status["late_by"], 0);
        status
    }

    /// Lets more than a second pass: Enter so soon after a question would be taken for an answer that came late.
    #[track_caller]
    fn let_pass(&self, seconds: u64) {
        let from = self.terminal.look("the clock", crate::pty::Seen::clock);
        self.terminal.wait("the clock to go on", |seen| seen.clock() > Some(from + seconds));
    }
}

/// What a terminal sends for a key.
fn typed(key: Key) -> String {
    match key {
        Key::Char(c) => c.to_string(),
        Key::Enter => "\r".to_owned(),
        Key::Up => "\x1b[A".to_owned(),
        Key::Down => "\x1b[B".to_owned(),
        Key::Right => "\x1b[C".to_owned(),
        Key::Left => "\x1b[D".to_owned(),
        Key::PageUp => "\x1b[5~".to_owned(),
        Key::PageDown => "\x1b[6~".to_owned(),
        Key::F(5) => "\x1b[15~".to_owned(),
        Key::Escape => "\x1b".to_owned(),
        Key::Interrupt => "\x03".to_owned(),
        other => unreachable!("{other:?} is no key of the table"),
    }
}

fn row<'a>(status: &'a Value, id: &str) -> &'a Value {
    status["rundown"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap()
}

/// A moment of a row, as `11:35`.
fn time<'a>(status: &'a Value, id: &str, edge: &str) -> &'a str {
    row(status, id)["expected"][edge].as_str().unwrap().get(11..16).unwrap()
}

#[test]
fn every_key_of_the_chair_does_its_act() {
    let mut chair = Chair::new();
    more_and_less_time(&mut chair);
    the_other_reading(&mut chair);
    suspended_and_resumed(&mut chair);
    recovered_by_a_plan(&mut chair);
    left_out_and_brought_back(&mut chair);
    on_the_stage(&mut chair);
    panels_and_pictures(&mut chair);
    keys_that_do_nothing(&mut chair);
    corrected(&mut chair);
    closed_and_opened(&mut chair);
    chair.press(Key::Escape, "Enter: starts III");
    chair.letter('q', "Quit?");
    let known = keymap::bindings(SeatKind::Chair).flat_map(|line| line.keys).map(|(key, _)| *key);
    // The mark of an overrun has a test of its own below.
    let untried: Vec<Key> = known.filter(|key| !chair.tried.contains(key) && *key != Key::Char('o')).collect();
    assert_eq!(untried, []);
    chair.terminal.type_in("\r");
    assert_eq!(chair.terminal.end(), Ok(0));
    chair.terminal.assert_restored();
}

#[test]
fn an_overrun_of_five_minutes_moves_all_that_follows_and_shows_the_conflict_until_it_is_undone() {
    let mut chair = Chair::new();
    chair.letter('o', "closing 11:35, then 5 min late");
    let status = chair.press(Key::Enter, "5 min longer");
    let times = [("gestion", "qa"), ("gestion", "end"), ("services", "start"), ("dejeuner", "start")];
    let read = |status: &Value| times.map(|(id, edge)| time(status, id, edge).to_owned());
    assert_eq!(read(&status), ["11:20", "11:35", "11:35", "12:35"]);
    assert_eq!((&status["late_by"], &row(&status, "dejeuner")["conflict"]), (&Value::from(300), &Value::from(300)));
    let shown = [
        "to Q&A, 11:20",
        "to closing, 11:35",
        "11:30 → 11:35   5 min late",
        "12:30 → 12:35   ▲ 5 min too late",
        "▲ Déjeuner 12:30: 5 min too much",
    ];
    chair.terminal.wait("the delay and the conflict", |seen| shown.iter().all(|text| seen.has(text)));

    let status = chair.undo("undone: II: talk 5 min longer");
    assert_eq!(read(&status), ["11:15", "11:30", "11:30", "12:30"]);
    assert_eq!(row(&status, "dejeuner")["conflict"], 0);
    chair.terminal.wait("no delay", |seen| seen.has("on time") && seen.has("△ Déjeuner 12:30: kept"));
}

#[test]
fn the_stage_explains_that_its_keys_change_nothing() {
    let place = Place::new();
    let _chair = place.chair();
    let mut stage = place.joins(&["stage"], 80, 24);
    stage.wait("the session", |seen| seen.has("Rehearsal"));
    let before = place.status()["turn"].clone();
    for key in ["\r", "o", "\x1b[6~"] {
        stage.wait("no explanation", |seen| !seen.has("Projection screen"));
        stage.type_in(key);
        stage.wait("the explanation", |seen| seen.has("Projection screen: no key here changes the session"));
        // It makes room for the clock again after two seconds; the next key waits for that.
    }
    assert_eq!(place.status()["turn"], before);
}

fn more_and_less_time(chair: &mut Chair) {
    for (key, said, closes) in [
        (Key::Right, "1 min longer", "11:31"),
        (Key::Left, "1 min shorter", "11:30"),
        (Key::Up, "5 min longer", "11:35"),
        (Key::Down, "5 min shorter", "11:30"),
    ] {
        let status = chair.press(key, said);
        assert_eq!(time(&status, "gestion", "end"), closes);
    }
}

fn the_other_reading(chair: &mut Chair) {
    let turn = chair.letter('k', "there is nothing to choose")["turn"].clone();
    chair.press(Key::Up, "closing 11:35");
    let status = chair.letter('k', "II closes as planned, at 11:30");
    assert_eq!((time(&status, "gestion", "end"), time(&status, "gestion", "qa")), ("11:30", "11:20"));
    assert_eq!(status["turn"].as_u64(), turn.as_u64().map(|turn| turn + 2));
    assert_eq!(time(&chair.letter('u', "undone: II closes as planned"), "gestion", "end"), "11:35");
    chair.undo("undone: II: talk 5 min longer");
}

fn recovered_by_a_plan(chair: &mut Chair) {
    chair.press(Key::Up, "closing 11:35");
    chair.letter('r', "recovers 5 min");
    let status = chair.press(Key::Enter, "Recovery plan");
    assert_eq!(row(&status, "dejeuner")["conflict"], 0);
    chair.letter('u', "undone: Recovery plan");
    chair.undo("undone: II: talk 5 min longer");
}

fn suspended_and_resumed(chair: &mut Chair) {
    assert_eq!(chair.letter('h', "SESSION SUSPENDED")["state"], "suspended");
    assert_eq!(chair.letter('h', "II resumed")["state"], "running");
}

fn left_out_and_brought_back(chair: &mut Chair) {
    chair.letter('s', "Which slot will not take place?");
    chair.press(Key::Enter, "What of its time?");
    chair.let_pass(1);
    let status = chair.press(Key::Enter, "III will not take place");
    assert_eq!(row(&status, "services")["state"], "skipped");
    chair.letter('s', "Which slot will not take place?");
    chair.press(Key::Up, "bring it back");
    let status = chair.press(Key::Enter, "III takes place after all");
    assert_eq!(row(&status, "services")["state"], "upcoming");
}

fn on_the_stage(chair: &mut Chair) {
    chair.letter('m', "Message on the stage");
    assert_eq!(chair.press(Key::Enter, "on the stage: “Please conclude”")["message"], "Please conclude");
    chair.letter('m', "clear “Please conclude”");
    chair.press(Key::Enter, "The rest of the day");
    for key in ['b', '.'] {
        assert_eq!(chair.letter(key, "STAGE DARK")["blackout"], true);
        chair.terminal.type_in(&key.to_string());
        chair.terminal.wait("the stage lit", |seen| !seen.has("STAGE DARK"));
        let status = chair.place.status();
        assert_eq!((&status["blackout"], &status["message"]), (&Value::from(false), &Value::Null));
    }
}

fn panels_and_pictures(chair: &mut Chair) {
    let turn = chair.place.status()["turn"].clone();
    chair.letter('r', "Nothing has to be recovered");
    chair.letter('d', "Where time was lost and recovered");
    chair.leave("Where time was lost");
    chair.letter('l', "Who ruled what, the latest first");
    chair.leave("Who ruled what");
    chair.letter('?', "ends what is running, or starts what is next");
    // No bus here grants it, and that is to be seen at once.
    chair.terminal.wait("the machine may sleep", |seen| seen.has("This machine may go to sleep: it could not be"));
    chair.letter('?', "The rest of the day");
    chair.terminal.wait("the day again", |seen| !seen.has("This machine may go to sleep"));
    chair.letter('v', "Rehearsal");
    chair.terminal.wait("the stage's picture", |seen| !seen.has("The rest of the day"));
    chair.letter('v', "end of the day");
    chair.terminal.wait("the desk's picture", |seen| !seen.has("Rehearsal"));
    chair.letter('v', "The rest of the day");
    chair.letter('g', "La suite de la journée");
    chair.letter('g', "El resto de la jornada");
    chair.letter('g', "O restante do dia");
    chair.letter('g', "The rest of the day");
    chair.press(Key::Interrupt, "Quit?");
    let status = chair.leave("Quit?");
    assert_eq!(status["turn"], turn);
}

/// What clickers send besides "next", and a key that nobody gave a meaning.
fn keys_that_do_nothing(chair: &mut Chair) {
    let turn = chair.letter('z', "z does nothing here; ? shows the keys")["turn"].clone();
    for key in [Key::PageUp, Key::F(5), Key::Escape] {
        chair.tried.push(key);
        chair.terminal.type_in(&typed(key));
    }
    chair.terminal.wait("the notice read", |seen| !seen.has("does nothing here"));
    let from = chair.terminal.look("the clock", crate::pty::Seen::clock);
    chair.terminal.wait("two seconds without a word", |seen| {
        assert!(!seen.has("does nothing here"), "{}", seen.text());
        seen.clock() > Some(from + 1)
    });
    assert_eq!(chair.place.status()["turn"], turn);
}

fn corrected(chair: &mut Chair) {
    chair.letter('t', "really at");
    chair.press(Key::Left, "really at");
    let before = chair.place.status();
    let after = chair.press(Key::Enter, "Correction:");
    assert_eq!(after["turn"].as_u64(), before["turn"].as_u64().map(|turn| turn + 1));
    chair.letter('u', "undone: Correction");
}

fn closed_and_opened(chair: &mut Chair) {
    // No phase is ended within three seconds of what changed it last.
    chair.let_pass(3);
    let status = chair.letter('c', "What of the time?");
    chair.leave("What of the time?");
    assert_eq!((&status["state"], &status["current"]), (&Value::from("holding"), &Value::Null));
    let status = chair.press(Key::Right, "put off by 1 min");
    assert_eq!(time(&status, "services", "start"), "11:31");
    chair.letter('u', "undone: III put off");
    chair.letter('u', "undone: II closed");
    chair.let_pass(3);
    let status = chair.press(Key::PageDown, "Q&A of II opened");
    assert_eq!((&status["current"]["slot"], &status["current"]["phase"]), (&"gestion".into(), &"qa".into()));
    chair.let_pass(3);
    let status = chair.press(Key::Enter, "What of the time?");
    chair.leave("What of the time?");
    assert_eq!(status["state"], "holding");
    chair.let_pass(1);
    chair.press(Key::Enter, "Start it");
}
