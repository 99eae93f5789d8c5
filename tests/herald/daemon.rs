//! One notification shown by a real notification daemon under a virtual display.

use crate::actor::Actor;
use crate::bus::{Bus, CEILING, is_on};
use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Instant;
use zbus::{Connection, OwnedVariant};

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Whether the programs are there. A run that counts must have them; elsewhere it is said in so many words.
fn installed() -> bool {
    let missing: Vec<&str> = ["Xvfb", "dunst"]
        .into_iter()
        .filter(|program| {
            !std::env::split_paths(&std::env::var_os("PATH").unwrap()).any(|path| path.join(program).exists())
        })
        .collect();
    if missing.is_empty() {
        return true;
    }
    assert!(std::env::var_os("CI").is_none(), "{missing:?} must be installed where the tests count");
    eprintln!("NOT TESTED against a real notification daemon: {missing:?} not installed (apt-get install xvfb dunst)");
    false
}

fn start_display() -> (Running, String) {
    let mut server = Command::new("Xvfb")
        .args(["-displayfd", "1", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut number = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
    (Running(server), format!(":{}", number.trim()))
}

fn call<T>(bus: &Connection, interface: &str, method: &str, argument: &[&str]) -> T
where
    T: serde::de::DeserializeOwned + zbus::wire::Type,
{
    let (service, path) = (Some("org.freedesktop.Notifications"), "/org/freedesktop/Notifications");
    let reply = match argument {
        [first, second] => zbus::block_on(bus.call_method(service, path, Some(interface), method, &(*first, *second))),
        _ => zbus::block_on(bus.call_method(service, path, Some(interface), method, &())),
    };
    reply.unwrap().body().deserialize().unwrap()
}

fn displayed(bus: &Connection) -> u32 {
    let value: OwnedVariant =
        call(bus, "org.freedesktop.DBus.Properties", "Get", &["org.dunstproject.cmd0", "displayedLength"]);
    u32::try_from(&value).unwrap()
}

fn wait_until(what: &str, mut reached: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !reached() {
        assert!(begun.elapsed() < CEILING, "{what}");
    }
}

#[test]
fn a_real_daemon_shows_a_notification_with_its_words() {
    if !installed() {
        return;
    }
    let bus = Bus::start();
    let (_server, display) = start_display();
    let daemon = Command::new("dunst")
        .args(["-config", "/dev/null"])
        .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
        .env("DISPLAY", &display)
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let _daemon = Running(daemon);
    let watching = bus.connect();
    wait_until("dunst appears on the bus", || is_on(&watching, "org.freedesktop.Notifications"));

    let mut actor =
        Actor::start("announcing::announces_what_it_is_told", &[("DBUS_SESSION_BUS_ADDRESS", &bus.address)]);
    actor.order("!Questions dans 5 min|II. R&D <2011>");
    wait_until("dunst shows it", || displayed(&watching) == 1);
    call::<()>(&watching, "org.dunstproject.cmd0", "NotificationCloseAll", &[]);
    let history = || -> Vec<HashMap<String, OwnedVariant>> {
        call(&watching, "org.dunstproject.cmd0", "NotificationListHistory", &[])
    };
    wait_until("dunst remembers it", || !history().is_empty());
    let [shown] = <[_; 1]>::try_from(history()).expect("dunst showed one notification");
    let text = |key: &str| String::try_from(shown.get(key).unwrap().clone()).unwrap();
    assert_eq!([text("appname"), text("summary")], ["adjourn", "Questions dans 5 min"]);
    assert_eq!(text("body"), "II. R&D <2011>", "dunst has read the markup");
    assert!(actor.quit().0.success());
}
