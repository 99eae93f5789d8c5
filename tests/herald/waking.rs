//! The asking for no sleep and no dark screen, against services of the tests' own and against buses that are none.

use crate::actor::{Actor, CAST, orders};
use crate::bus::{Asked, Bus, CEILING, Login, ScreenSaver, SilentBus, is_on};
use adjourn::awake::Awake;
use std::time::Instant;

const ROLE: &str = "waking::stays_awake";
const SESSION: &str = "DBUS_SESSION_BUS_ADDRESS";
const SYSTEM: &str = "DBUS_SYSTEM_BUS_ADDRESS";

/// The actor: asks at once; `release` gives back what it was granted.
#[test]
#[ignore = "played by the other tests, in a process of its own"]
fn stays_awake() {
    if std::env::var_os(CAST).is_none() {
        return;
    }
    let mut awake = Some(Awake::ask(|outcome| println!("@{:?} {:?}", outcome.sleep, outcome.blank)).unwrap());
    for _release in orders() {
        awake = None;
        println!("@released");
    }
    drop(awake);
}

fn machine(what: &str) -> Asked {
    Asked::Machine { what: what.into(), who: "adjourn".into(), mode: "block".into() }
}

#[test]
fn both_are_asked_held_and_given_back() {
    let (system, session) = (Bus::start(), Bus::start());
    let (_login, login) = Login::serve(&system, true);
    let (_saver, saver) = ScreenSaver::serve(&session);
    let mut actor = Actor::start(ROLE, &[(SYSTEM, &system.address), (SESSION, &session.address)]);
    assert_eq!(actor.answer(), "Ok(()) Ok(())");
    assert_eq!(login.recv_timeout(CEILING).unwrap(), machine("sleep:idle"));
    let Asked::Screen { who, sender } = saver.recv_timeout(CEILING).unwrap() else {
        panic!("the screen was asked for")
    };
    assert_eq!(who, "adjourn");
    let watching = session.connect();
    assert!(is_on(&watching, &sender));
    assert!(login.try_recv().is_err(), "it is held");

    actor.order("release");
    assert_eq!(actor.answer(), "released");
    assert_eq!(login.recv_timeout(CEILING).unwrap(), Asked::MachineReleased);
    let released = Instant::now();
    while is_on(&watching, &sender) {
        assert!(released.elapsed() < CEILING, "the desktop still holds it");
    }
    assert!(actor.quit().0.success());
}

#[test]
fn a_session_away_from_the_machine_gets_what_it_may() {
    let system = Bus::start();
    let (_login, login) = Login::serve(&system, false);
    let actor = Actor::start(ROLE, &[(SYSTEM, &system.address), (SESSION, "unix:path=/nowhere")]);
    let answer = actor.answer();
    assert!(answer.starts_with("Ok(()) Err(NoBus("), "{answer}");
    assert_eq!([login.recv().unwrap(), login.recv().unwrap()], [machine("sleep:idle"), machine("idle")]);
    assert!(actor.quit().0.success());
    assert_eq!(login.recv_timeout(CEILING).unwrap(), Asked::MachineReleased);
}

#[test]
fn buses_without_those_services_say_so() {
    let (system, session) = (Bus::start(), Bus::start());
    let actor = Actor::start(ROLE, &[(SYSTEM, &system.address), (SESSION, &session.address)]);
    assert_eq!(actor.answer(), "Err(NoService) Err(NoService)");
    assert!(actor.quit().0.success());
}

#[test]
fn a_bus_that_never_answers_keeps_nobody_from_the_other_answer_and_nobody_from_quitting() {
    let (silent, session) = (SilentBus::start(), Bus::start());
    let (_saver, saver) = ScreenSaver::serve(&session);
    let mut actor = Actor::start(ROLE, &[(SYSTEM, &silent.address), (SESSION, &session.address)]);
    assert!(matches!(saver.recv_timeout(CEILING).unwrap(), Asked::Screen { .. }));
    assert_eq!(actor.answer(), "Err(NoAnswer) Ok(())");
    actor.order("release");
    assert_eq!(actor.answer(), "released");
    assert!(actor.quit().0.success());
}
