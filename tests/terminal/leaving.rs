//! Every way out leaves the terminal as it was: the screen that stood there, its cursor, its modes.

use crate::place::Place;
use crate::pty::{Seen, Terminal};
use adjourn::runtime::terminal::Screen;

/// The chair's screen is up and the terminal is the program's own.
#[track_caller]
fn up(place: &Place) -> Terminal {
    let chair = place.chair();
    chair.wait("the screen up", Seen::is_up);
    assert_ne!(chair.modes(), chair.cooked);
    chair
}

#[test]
fn q_asks_and_leaves_the_terminal_as_it_was() {
    let place = Place::new();
    let mut chair = up(&place);
    chair.type_in("q");
    chair.wait("the question", |seen| seen.has("Quit? The session goes on without this terminal."));
    chair.type_in("\x1b");
    chair.wait("the day again", |seen| seen.has("Enter: opens Q&A"));
    chair.type_in("q");
    chair.wait("the question", |seen| seen.has("Quit?"));
    chair.type_in("q");
    assert_eq!(chair.end(), Ok(0));
    chair.assert_restored();
    assert_eq!(place.status()["state"], "running");
}

#[test]
fn the_stage_leaves_at_once() {
    let place = Place::new();
    let mut stage = place.joins(&["stage"], 80, 24);
    stage.wait("the screen up", Seen::is_up);
    stage.type_in("q");
    assert_eq!(stage.end(), Ok(0));
    stage.assert_restored();
}

#[test]
fn a_program_that_is_told_to_end_gives_the_terminal_back() {
    for signal in ["TERM", "HUP", "INT"] {
        let place = Place::new();
        let chair = up(&place);
        chair.signal(signal, None);
        assert_eq!(chair.end(), Ok(0), "{signal}");
        chair.assert_restored();
        assert_eq!(place.status()["turn"], 2, "{signal}");
    }
}

#[test]
fn a_program_whose_terminal_is_closed_ends() {
    let place = Place::new();
    let mut chair = up(&place);
    chair.hang_up();
    assert_eq!(chair.end(), Ok(0));
    assert_eq!(place.status()["state"], "running");
}

#[test]
fn a_stopped_program_gives_the_terminal_back_and_draws_its_screen_anew_when_it_goes_on() {
    let place = Place::new();
    let seat = place.argv(&["chair", "--now", "2011-04-12T10:40:00"]).join(" ");
    // A shell that keeps jobs apart, as the one that a person types in.
    let script = format!(
        "set -m; sh -c 'echo $$ > pid; exec {seat}'; echo '[it stopped]'; read go; fg >/dev/null; echo '[it ended]' $?"
    );
    let mut terminal = place.terminal(&["sh".to_owned(), "-c".to_owned(), script], 80, 24);
    let own = |seen: &Seen| seen.is_up() && seen.has("taken as on time. Is it?");
    terminal.wait("the screen up", own);
    let (modes, seat) = (terminal.modes(), std::fs::read_to_string(place.path().join("pid")).unwrap());
    let seat = seat.trim().parse().ok();

    terminal.signal("TSTP", seat);
    terminal.wait("the shell", |seen| seen.has("[it stopped]"));
    terminal.assert_restored();
    let left = terminal.read(|seen| seen.bytes.len());

    terminal.type_in("\r");
    terminal.wait("the whole screen again", |seen| own(seen) && seen.has("Les enseignements"));
    assert_eq!(terminal.modes(), modes);
    let again = terminal.read(|seen| String::from_utf8_lossy(&seen.bytes[left..]).into_owned());
    assert!(again.contains("\x1b[?1049h"), "{again:?}");

    terminal.type_in("\x03");
    terminal.wait("the question", |seen| seen.has("Quit?"));
    terminal.type_in("\r");
    terminal.wait("the shell", |seen| seen.has("[it ended] 0"));
    terminal.assert_restored();
}

#[test]
fn a_program_that_was_stopped_without_being_asked_sets_the_terminal_up_again() {
    let place = Place::new();
    let chair = up(&place);
    let modes = chair.modes();
    chair.signal("STOP", None);
    // What a shell does to a terminal whose program stopped.
    let name = chair.name();
    let cook = format!("stty sane < {name}; printf '\\033[2J\\033[H\\033[?25h$ ls' > {name}");
    assert!(std::process::Command::new("sh").args(["-c", &cook]).status().unwrap().success());
    chair.wait("the shell's prompt", |seen| seen.has("$ ls") && !seen.screen().hide_cursor());
    assert_ne!(chair.modes(), modes);
    chair.signal("CONT", None);
    chair.wait("the whole screen again", |seen| seen.is_up() && seen.has("The rest of the day") && !seen.has("$ ls"));
    assert_eq!(chair.modes(), modes);
    chair.signal("TERM", None);
    assert_eq!(chair.end(), Ok(0));
    chair.assert_restored();
}

/// Not a test of its own: a program that panics while its screen is up, started by the tests below.
#[test]
#[ignore = "a program that other tests start"]
fn panics_on_its_screen() {
    let Ok(who) = std::env::var("ADJOURN_TEST_PANIC") else { return };
    let mut screen = Screen::open().unwrap();
    screen.draw(|frame| frame.render_widget("meeting", frame.area())).unwrap();
    let panics = || panic!("{}", concat!("the floor ", "gave way"));
    if who == "drawing" {
        screen.draw(|_| panics()).unwrap();
    }
    let other = std::thread::Builder::new().name(who).spawn(panics).unwrap();
    other.join().unwrap_err();
    screen.draw(|frame| frame.render_widget("onwards", frame.area())).unwrap();
    drop(screen);
    println!("left by itself");
}

/// A program whose thread of that name panics.
fn panicking(who: &str) -> Terminal {
    let place = Place::new();
    let this = std::env::current_exe().unwrap().display().to_string();
    let child = ["leaving::panics_on_its_screen", "--exact", "--ignored", "--nocapture"].map(ToOwned::to_owned);
    let variable = format!("ADJOURN_TEST_PANIC={who}");
    let argv: Vec<String> = ["env".to_owned(), variable, this].into_iter().chain(child).collect();
    place.terminal(&argv, 80, 24)
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_is_told() {
    for who in ["drawing", "clerk"] {
        let terminal = panicking(who);
        assert_eq!(terminal.end(), Ok(101), "{who}");
        terminal.assert_restored();
        terminal.wait("the report", |seen| seen.has("the floor gave way"));
        let (bytes, cursor) = terminal.read(|seen| {
            (String::from_utf8_lossy(&seen.bytes).into_owned(), usize::from(seen.screen().cursor_position().0))
        });
        let place = |text: &str| bytes.find(text).unwrap();
        assert!(place("meeting") < place("\x1b[?1049l") && place("\x1b[?1049l") < place("the floor gave way"));
        // Left once: left again, the cursor would go back above the report, for the shell to write over it.
        assert_eq!(bytes.matches("\x1b[?1049l").count(), 1, "{who}");
        let text = terminal.text();
        let report = text.lines().position(|line| line.contains("the floor gave way")).unwrap();
        assert!(cursor > report, "{who}: {text}");
    }
}

#[test]
fn a_panic_of_a_thread_that_is_missed_less_than_the_countdown_does_not_end_the_seat() {
    let terminal = panicking("crier");
    assert_eq!(terminal.end(), Ok(0));
    terminal.assert_restored();
    let bytes = terminal.read(|seen| String::from_utf8_lossy(&seen.bytes).into_owned());
    let place = |text: &str| bytes.find(text).unwrap();
    assert!(place("onwards") < place("\x1b[?1049l") && place("\x1b[?1049l") < place("the floor gave way"));
}

#[test]
fn a_seat_without_a_terminal_prints_the_status_and_a_hint() {
    let place = Place::new();
    for seat in ["chair", "stage"] {
        let output = place.run(&[seat]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "{seat}");
        assert!(text.contains("Not open yet") && text.ends_with("with “adjourn status”.\n"), "{text}");
        assert!(!text.contains('\x1b'), "{text:?}");
    }
    // Nobody opened a session by that.
    assert!(!place.session().exists());
}

#[test]
fn a_terminal_on_one_side_alone_is_none() {
    for seat in ["| cat", "< /dev/null"] {
        let place = Place::new();
        let script = format!("{} {seat}; echo '[it ended]' $?", place.argv(&["chair"]).join(" "));
        let terminal = place.terminal(&["sh".to_owned(), "-c".to_owned(), script], 80, 24);
        assert_eq!(terminal.end(), Ok(0), "{seat}");
        terminal.wait("a hint", |seen| seen.has("The seat needs a terminal.") && seen.has("[it ended] 0"));
        assert!(!terminal.read(|seen| String::from_utf8_lossy(&seen.bytes).contains('\x1b')), "{seat}");
    }
}
