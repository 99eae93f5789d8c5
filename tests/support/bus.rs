//! Buses of the tests' own, with services that write down what they are asked.
//!
//! Nothing here touches the desktop of whoever runs the tests: every bus is private, and none starts a service by
//! itself. It knows nothing of what adjourn does with them.

#![expect(
    clippy::used_underscore_binding,
    clippy::needless_pass_by_value,
    reason = "the macro of the services fixes both"
)]

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;
use tempfile::TempDir;
use zbus::message::Header;
use zbus::{Connection, OwnedFd, OwnedVariant, fdo, interface};

/// No test waits longer than this for anything; none is about how long it takes.
pub(crate) const CEILING: Duration = Duration::from_secs(60);

/// A message bus of its own, gone when it is dropped.
pub(crate) struct Bus {
    daemon: Child,
    pub(crate) address: String,
    _place: TempDir,
}

impl Bus {
    pub(crate) fn start() -> Self {
        let place = TempDir::new().unwrap();
        let socket = place.path().join("bus");
        Self::start_at(&socket, place)
    }

    /// Starts a bus whose socket is that path; `place` lives as long as the bus.
    pub(crate) fn start_at(socket: &Path, place: TempDir) -> Self {
        let configuration = place.path().join("bus.conf");
        let listen = address_of(socket);
        std::fs::write(&configuration, configuration_of(&listen)).unwrap();
        let mut daemon = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", configuration.display()))
            .args(["--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon has to be installed for these tests (apt-get install dbus)");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        assert!(!address.is_empty(), "dbus-daemon does not start");
        Self { daemon, address: address.trim().to_owned(), _place: place }
    }

    /// A connection of the test's own.
    pub(crate) fn connect(&self) -> Connection {
        let builder = zbus::connection::Builder::address(self.address.as_str());
        zbus::block_on(builder.build()).unwrap()
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// Whether somebody on that bus goes by that name.
pub(crate) fn is_on(bus: &Connection, name: &str) -> bool {
    let asked = bus.call_method(
        Some("org.freedesktop.DBus"),
        "/org/freedesktop/DBus",
        Some("org.freedesktop.DBus"),
        "NameHasOwner",
        &name,
    );
    zbus::block_on(asked).unwrap().body().deserialize().unwrap()
}

pub(crate) fn address_of(socket: &Path) -> String {
    format!("unix:path={}", socket.display())
}

/// Like a session's bus, except that it finds no service to start.
fn configuration_of(listen: &str) -> String {
    format!(
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" \
         \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n\
         <busconfig><type>session</type><listen>{listen}</listen><auth>EXTERNAL</auth>\n\
         <policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\n\
         <allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n"
    )
}

/// A socket that takes every caller and never says a word.
pub(crate) struct SilentBus {
    pub(crate) address: String,
    _place: TempDir,
}

impl SilentBus {
    pub(crate) fn start() -> Self {
        let place = TempDir::new().unwrap();
        let socket: PathBuf = place.path().join("silent");
        let listener = UnixListener::bind(&socket).unwrap();
        // The thread ends with the process of the tests, and keeps its callers until then.
        thread::spawn(move || {
            let mut callers = Vec::new();
            while let Ok((caller, _)) = listener.accept() {
                callers.push(caller);
            }
        });
        Self { address: address_of(&socket), _place: place }
    }
}

/// A notification as the service received it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Notice {
    pub(crate) application: String,
    pub(crate) title: String,
    pub(crate) body: String,
    pub(crate) urgency: Option<u8>,
}

/// A notification service that shows nothing and hands on everything.
pub(crate) struct Notifications {
    received: Mutex<Sender<Notice>>,
    reads_markup: bool,
}

impl Notifications {
    /// Serves on the bus; the connection has to be kept.
    pub(crate) fn serve(bus: &Bus, reads_markup: bool) -> (Connection, Receiver<Notice>) {
        let (sender, received) = channel();
        let service = Self { received: Mutex::new(sender), reads_markup };
        let builder = zbus::connection::Builder::address(bus.address.as_str())
            .serve_at("/org/freedesktop/Notifications", service)
            .name("org.freedesktop.Notifications");
        (zbus::block_on(builder.build()).unwrap(), received)
    }
}

#[interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    #[expect(clippy::too_many_arguments, reason = "the specification of notifications fixes them")]
    fn notify(
        &self,
        application: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        _actions: Vec<String>,
        hints: HashMap<String, OwnedVariant>,
        _timeout: i32,
    ) -> u32 {
        let urgency = hints.get("urgency").and_then(|urgency| u8::try_from(urgency).ok());
        let _ = self.received.lock().unwrap().send(Notice { application, title, body, urgency });
        1
    }

    fn get_capabilities(&self) -> Vec<String> {
        if self.reads_markup { vec!["body".into(), "body-markup".into()] } else { vec!["body".into()] }
    }
}

/// What somebody asked to be kept from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Machine { what: String, who: String, mode: String },
    MachineReleased,
    Screen { who: String, sender: String },
}

/// A login manager that grants, or that refuses everything but `idle`.
pub(crate) struct Login {
    asked: Mutex<Sender<Asked>>,
    grants_sleep: bool,
}

impl Login {
    pub(crate) fn serve(bus: &Bus, grants_sleep: bool) -> (Connection, Receiver<Asked>) {
        let (sender, asked) = channel();
        let builder = zbus::connection::Builder::address(bus.address.as_str())
            .serve_at("/org/freedesktop/login1", Self { asked: Mutex::new(sender), grants_sleep })
            .name("org.freedesktop.login1");
        (zbus::block_on(builder.build()).unwrap(), asked)
    }
}

#[interface(name = "org.freedesktop.login1.Manager")]
impl Login {
    fn inhibit(&self, what: String, who: String, _why: String, mode: String) -> fdo::Result<OwnedFd> {
        let granted = self.grants_sleep || what == "idle";
        let asked = self.asked.lock().unwrap().clone();
        let _ = asked.send(Asked::Machine { what, who, mode });
        if !granted {
            return Err(fdo::Error::AccessDenied("Permission denied".to_owned()));
        }
        let (mut reader, writer) = std::io::pipe().map_err(|error| fdo::Error::Failed(error.to_string()))?;
        // The reader comes to its end when the last copy of the writer is closed: that is the release.
        thread::spawn(move || {
            let _ = reader.read_to_end(&mut Vec::new());
            asked.send(Asked::MachineReleased)
        });
        Ok(OwnedFd::from(std::os::fd::OwnedFd::from(writer)))
    }
}

/// A desktop's screen saver.
pub(crate) struct ScreenSaver {
    asked: Mutex<Sender<Asked>>,
}

impl ScreenSaver {
    pub(crate) fn serve(bus: &Bus) -> (Connection, Receiver<Asked>) {
        let (sender, asked) = channel();
        let builder = zbus::connection::Builder::address(bus.address.as_str())
            .serve_at("/org/freedesktop/ScreenSaver", Self { asked: Mutex::new(sender) })
            .name("org.freedesktop.ScreenSaver");
        (zbus::block_on(builder.build()).unwrap(), asked)
    }
}

#[interface(name = "org.freedesktop.ScreenSaver")]
impl ScreenSaver {
    fn inhibit(&self, who: String, _why: String, #[zbus(header)] header: Header<'_>) -> u32 {
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let _ = self.asked.lock().unwrap().send(Asked::Screen { who, sender });
        7
    }
}
