//! Notifications against a service of the tests' own, against none, and against a bus that never answers.

use crate::actor::{Actor, CAST, orders};
use crate::bus::{Bus, CEILING, Notice, Notifications, SilentBus, address_of};
use adjourn::herald::{Announcement, Herald, Report, Urgency, Voice};
use std::path::PathBuf;
use std::time::Instant;
use tempfile::TempDir;

const ROLE: &str = "announcing::announces_what_it_is_told";
const SESSION: &str = "DBUS_SESSION_BUS_ADDRESS";
const LOCK: &str = "ADJOURN_TEST_LOCK";

/// The actor: each line `TITLE|BODY` is announced; a `!` before it makes it critical.
#[test]
#[ignore = "played by the other tests, in a process of its own"]
fn announces_what_it_is_told() {
    if std::env::var_os(CAST).is_none() {
        return;
    }
    let lock = std::env::var_os(LOCK).map(PathBuf::from);
    let herald = Herald::employ(lock, Voice { notify: true, bell: true, run: false }, |report| match report {
        Report::Ring => println!("@ring"),
        Report::AnotherSpeaks => println!("@another speaks"),
        Report::Trouble(trouble) => println!("@{trouble:?}"),
    })
    .unwrap();
    for line in orders() {
        let critical = line.starts_with('!');
        let (title, body) = line.trim_start_matches('!').split_once('|').unwrap();
        let urgency = if critical { Urgency::Critical } else { Urgency::Normal };
        let asked = Instant::now();
        herald.announce(vec![Announcement { title: title.to_owned(), body: body.to_owned(), urgency }]);
        println!("@announced");
        eprintln!("announcing took {:?}", asked.elapsed());
    }
}

/// The answers to one order, up to the one that it was taken up; the bell may ring before or after.
fn announce(actor: &mut Actor, line: &str) -> Vec<String> {
    actor.order(line);
    let answers = [actor.answer(), actor.answer()];
    assert!(answers.contains(&"announced".to_owned()), "{answers:?}");
    answers.into_iter().filter(|answer| answer != "announced").collect()
}

fn notice(title: &str, body: &str, urgency: u8) -> Notice {
    Notice { application: "adjourn".into(), title: title.into(), body: body.into(), urgency: Some(urgency) }
}

#[test]
fn each_announcement_arrives_once_with_its_words_and_its_urgency() {
    let bus = Bus::start();
    let (_service, received) = Notifications::serve(&bus, false);
    let mut actor = Actor::start(ROLE, &[(SESSION, &bus.address)]);
    for (line, expected) in [
        ("Q&A in 5 min|II. Gestion <1>", notice("Q&A in 5 min", "II. Gestion <1>", 1)),
        ("!Non tenue|Déjeuner", notice("Non tenue", "Déjeuner", 2)),
        ("Clôture|II", notice("Clôture", "II", 1)),
    ] {
        assert_eq!(announce(&mut actor, line), ["ring"]);
        assert_eq!(received.recv_timeout(CEILING).unwrap(), expected);
    }
    let (status, left) = actor.quit();
    assert!(status.success());
    assert_eq!(left, Vec::<String>::new());
    assert_eq!(received.try_iter().collect::<Vec<_>>(), []);
}

#[test]
fn a_service_that_reads_markup_is_given_markup() {
    let bus = Bus::start();
    let (_service, received) = Notifications::serve(&bus, true);
    let mut actor = Actor::start(ROLE, &[(SESSION, &bus.address)]);
    announce(&mut actor, "Q&A|R&D <2011>");
    assert_eq!(received.recv_timeout(CEILING).unwrap(), notice("Q&A", "R&amp;D &lt;2011&gt;", 1));
    assert!(actor.quit().0.success());
}

#[test]
fn one_process_speaks_and_the_next_one_takes_over() {
    let bus = Bus::start();
    let (_service, received) = Notifications::serve(&bus, false);
    let place = TempDir::new().unwrap();
    let lock = place.path().join("day.herald");
    let variables = [(SESSION, bus.address.as_str()), (LOCK, lock.to_str().unwrap())];
    let (mut first, mut second) = (Actor::start(ROLE, &variables), Actor::start(ROLE, &variables));
    let titled = |title: &str| notice(title, "II", 1);

    assert_eq!(announce(&mut first, "5 min|II"), ["ring"]);
    assert_eq!(received.recv_timeout(CEILING).unwrap(), titled("5 min"));
    assert_eq!(announce(&mut second, "5 min|II"), ["another speaks"]);
    assert!(first.quit().0.success());
    assert_eq!(announce(&mut second, "2 min|II"), ["ring"]);
    assert_eq!(received.recv_timeout(CEILING).unwrap(), titled("2 min"));
    assert!(second.quit().0.success());
    assert_eq!(received.try_iter().collect::<Vec<_>>(), []);
}

#[test]
fn a_bus_without_a_service_is_told_as_such() {
    let bus = Bus::start();
    let mut actor = Actor::start(ROLE, &[(SESSION, &bus.address)]);
    actor.order("5 min|II");
    let mut answers = [actor.answer(), actor.answer(), actor.answer()];
    answers.sort();
    assert_eq!(answers, ["NoService", "announced", "ring"]);
    assert!(actor.quit().0.success());
}

#[test]
fn no_bus_is_told_at_once_and_once_and_a_bus_that_appears_later_is_used() {
    let place = TempDir::new().unwrap();
    let socket = place.path().join("bus");
    let mut actor = Actor::start(ROLE, &[(SESSION, &address_of(&socket))]);
    // Before anything is due.
    let told = actor.answer();
    assert!(told.starts_with("NoBus("), "{told}");
    assert_eq!(announce(&mut actor, "5 min|II"), ["ring"]);

    // It appears with its service, as for somebody who logs in.
    let bus = Bus::start();
    let (_service, received) = Notifications::serve(&bus, false);
    std::os::unix::fs::symlink(bus.address.strip_prefix("unix:path=").unwrap().split(',').next().unwrap(), &socket)
        .unwrap();
    assert_eq!(announce(&mut actor, "2 min|II"), ["ring"]);
    // The one before may have been on its way still.
    assert!(std::iter::from_fn(|| received.recv_timeout(CEILING).ok()).any(|shown| shown == notice("2 min", "II", 1)));
    let (status, left) = actor.quit();
    assert!(status.success());
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_service_that_dies_and_a_bus_that_goes_with_it_hold_up_nobody_and_are_told() {
    let bus = Bus::start();
    let (service, received) = Notifications::serve(&bus, false);
    let mut actor = Actor::start(ROLE, &[(SESSION, &bus.address)]);
    assert_eq!(announce(&mut actor, "5 min|II"), ["ring"]);
    assert_eq!(received.recv_timeout(CEILING).unwrap(), notice("5 min", "II", 1));
    // The service first, then the bus; the bell rings on, and the trouble is told once.
    let mut told = Vec::new();
    let mut order = |minute: usize| {
        actor.order(&format!("{minute} min|II"));
        // The herald is never behind, as it never is from one second to the next.
        for wanted in ["announced", "ring"] {
            while told.iter().filter(|answer| *answer == wanted).count() <= minute {
                told.push(actor.answer());
            }
        }
    };
    drop(service);
    (0..5).for_each(&mut order);
    drop(bus);
    (5..10).for_each(&mut order);
    // Orders as fast as these may overtake a service that answers, which is told as often as it happens.
    let is_trouble = |answer: &String| !["announced", "ring", "NoAnswer"].contains(&answer.as_str());
    // Whoever quits waits for nobody, so what the orders came to is waited for here.
    while !told.iter().any(is_trouble) {
        told.push(actor.answer());
    }
    let (status, left) = actor.quit();
    told.extend(left);
    assert!(status.success());
    let troubles: Vec<_> = told.iter().filter(|answer| is_trouble(answer)).collect();
    // Ten orders meet a service that is going or gone, then a bus that is: a trouble is told when it is another one.
    assert!((1..=4).contains(&troubles.len()), "{troubles:?}");
    assert!(troubles.windows(2).all(|two| two.first() != two.last()), "{troubles:?}");
}

#[test]
fn a_bus_that_never_answers_holds_up_neither_announcing_nor_the_bell_nor_quitting() {
    let bus = SilentBus::start();
    let mut actor = Actor::start(ROLE, &[(SESSION, &bus.address)]);
    let mut answers = Vec::new();
    for minute in 0..100 {
        actor.order(&format!("{minute} min|II"));
        // One for each, so that the herald is never behind, as it never is from one second to the next.
        answers.extend([actor.answer(), actor.answer()]);
    }
    let (status, left) = actor.quit();
    answers.extend(left);
    let count = |wanted: &str| answers.iter().filter(|answer| *answer == wanted).count();
    assert!(status.success());
    assert_eq!((count("announced"), count("ring"), count("NoAnswer")), (100, 100, 1));
}
