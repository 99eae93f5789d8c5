//! A directory of its own for each test: home, state and one session, and the program with nothing else around it.
//!
//! It knows nothing of terminals but that one is given what to run.

use crate::pty::Terminal;
use portable_pty::CommandBuilder;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_adjourn");
const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/agenda.toml");
/// The moment at which every rehearsal begins: II runs since 10:30, its Q&A is at 11:15, its closing at 11:30.
pub(crate) const BEGINNING: &str = "2011-04-12T10:40:00";

pub(crate) struct Place {
    directory: TempDir,
    agenda: String,
    /// Whether the program is told where its session lies, or finds it.
    named: bool,
    /// Where the session lies.
    session: PathBuf,
    /// What the program is started by, if not by itself.
    by: Vec<String>,
    /// What stands in the environment besides.
    around: Vec<(&'static str, String)>,
}

impl Place {
    pub(crate) fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let session = directory.path().join("day.session");
        Self { directory, agenda: SAMPLE.to_owned(), named: true, session, by: Vec::new(), around: Vec::new() }
    }

    /// A place with another agenda than the sample.
    pub(crate) fn with(agenda: &str) -> Self {
        let mut place = Self::new();
        place.agenda = place.path().join("agenda.toml").display().to_string();
        std::fs::write(&place.agenda, agenda).unwrap();
        place
    }

    /// A place with a file of the sample of its own, which a test may change.
    pub(crate) fn with_its_own_file() -> Self {
        Self::with(&std::fs::read_to_string(SAMPLE).unwrap())
    }

    /// The agenda's file.
    pub(crate) fn file(&self) -> &Path {
        Path::new(&self.agenda)
    }

    /// The same with its session in a directory of that name.
    pub(crate) fn keeping_in(mut self, directory: &str) -> Self {
        self.session = self.path().join(directory).join("day.session");
        self
    }

    /// The same where those words start every program.
    pub(crate) fn started_by(mut self, words: &[&str]) -> Self {
        self.by = words.iter().copied().map(ToOwned::to_owned).collect();
        self
    }

    /// The same, where the program finds its session by itself.
    pub(crate) fn unnamed(mut self) -> Self {
        self.named = false;
        self
    }

    /// The same with that in the environment, in the place of what stood there.
    pub(crate) fn around(mut self, variables: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        self.around.extend(variables);
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.directory.path()
    }

    pub(crate) fn session(&self) -> PathBuf {
        self.session.clone()
    }

    /// The whole environment of the program: no desktop, no bus, no language but the ones that are named.
    fn environment(&self) -> Vec<(&'static str, String)> {
        let here = self.path().display();
        let no_bus = format!("unix:path={here}/no-bus");
        let path = std::env::var("PATH").unwrap_or_default();
        let plain = [
            ("PATH", path),
            ("TERM", "xterm-256color".to_owned()),
            ("LANG", "C.UTF-8".to_owned()),
            ("TZ", "UTC".to_owned()),
            ("USER", "Marie".to_owned()),
            ("HOME", here.to_string()),
            ("XDG_STATE_HOME", format!("{here}/state")),
            ("XDG_CONFIG_HOME", format!("{here}/config")),
            ("DBUS_SESSION_BUS_ADDRESS", no_bus.clone()),
            ("DBUS_SYSTEM_BUS_ADDRESS", no_bus),
        ];
        plain.into_iter().chain(self.around.iter().cloned()).collect()
    }

    /// The arguments after those of the verb: its agenda, this place's session, English.
    fn options(&self) -> Vec<String> {
        let session = self.session().display().to_string();
        let named = ["--session", &session].into_iter().filter(|_| self.named);
        ["--agenda", &self.agenda, "--lang", "en"].into_iter().chain(named).map(ToOwned::to_owned).collect()
    }

    /// The program without a terminal.
    pub(crate) fn program(&self, verb: &[&str]) -> Command {
        let argv = self.argv(verb);
        let mut command = Command::new(&argv[0]);
        command.args(&argv[1..]).env_clear().envs(self.environment()).current_dir(self.path());
        command.stdin(Stdio::null());
        command
    }

    /// The program on whatever session of its agenda there is under this place's home.
    pub(crate) fn anywhere(&self, verb: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(verb)
            .args(["--agenda", &self.agenda])
            .env_clear()
            .envs(self.environment())
            .current_dir(self.path());
        command
    }

    pub(crate) fn run(&self, verb: &[&str]) -> Output {
        self.program(verb).output().unwrap()
    }

    /// Any program in a terminal of that many columns and rows.
    pub(crate) fn terminal(&self, argv: &[String], columns: u16, rows: u16) -> Terminal {
        let mut command = CommandBuilder::from_argv(argv.iter().map(Into::into).collect());
        command.env_clear();
        for (name, value) in self.environment() {
            command.env(name, value);
        }
        command.cwd(self.path());
        Terminal::run(command, columns, rows)
    }

    /// The command line of a seat.
    pub(crate) fn argv(&self, verb: &[&str]) -> Vec<String> {
        let verb = std::iter::once(PROGRAM).chain(verb.iter().copied()).map(ToOwned::to_owned);
        self.by.iter().cloned().chain(verb).chain(self.options()).collect()
    }

    /// A seat that joins the session of this place, or waits for it.
    pub(crate) fn joins(&self, verb: &[&str], columns: u16, rows: u16) -> Terminal {
        self.terminal(&self.argv(verb), columns, rows)
    }

    /// The chair, who opens the session; nobody has said yet whether it is on time.
    pub(crate) fn opens(&self, columns: u16, rows: u16) -> Terminal {
        self.joins(&["chair", "--now", BEGINNING], columns, rows)
    }

    /// The chair on 80 columns and 24 rows, after the first question was answered with "on time".
    pub(crate) fn chair(&self) -> Terminal {
        self.chair_at(BEGINNING, &[])
    }

    /// The same at another time of the day.
    pub(crate) fn chair_at(&self, now: &str, options: &[&str]) -> Terminal {
        let mut chair = self.joins(&[&["chair", "--now", now], options].concat(), 80, 24);
        chair.wait("the first question", |seen| seen.has("taken as on time. Is it?"));
        chair.type_in("\r");
        chair.wait("the answer on record", |seen| seen.has("Enter: ") && !seen.has("taken as on time"));
        chair
    }

    /// Where the session stands, as another process reads it.
    pub(crate) fn status(&self) -> Value {
        let output = self.run(&["status", "--json"]);
        assert!(output.status.success(), "{output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    }
}
