//! A running Regain.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::{Value, json};

use crate::{Host, Mail, Reply, Started, Visitor};

/// The password that was forgotten.
pub const OLD: &str = "a kettle on the windowsill";

/// The one that is set.
pub const NEW: &str = "violet tugboats at midnight";

/// Regain in a process and a folder of its own, both gone with the value.
#[derive(Debug)]
pub struct World {
    process: Child,
    folder: PathBuf,
    url: String,
    options: Vec<String>,
    environment: Vec<(String, String)>,
}

impl World {
    /// Starts with data in a folder, and no accounts.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start() -> Self {
        Self::start_with_env(&[])
    }

    /// The same with settings in its environment.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start_with_env(environment: &[(&str, &str)]) -> Self {
        let folder = new_folder();
        fs::write(folder.join("accounts.json"), "[]").expect("a file for no accounts");
        let data = folder.join("data");
        let options = [
            "--data",
            &data.to_string_lossy(),
            "--accounts",
            &folder.join("accounts.json").to_string_lossy(),
        ]
        .map(str::to_owned)
        .to_vec();
        Self::start_with(folder, options, environment)
    }

    /// The same with Ann, who has forgotten her password ([`OLD`]), and her browser.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn with_ann() -> (Self, Visitor) {
        let world = Self::start();
        world.account("ann", "ann@example.com", OLD).await;
        let ann = world.visitor();
        (world, ann)
    }

    /// The same as [`start`](Self::start), logging everything it can.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start_logging() -> Self {
        let mut world = Self::start();
        world.options.extend(["--log", "trace"].map(str::to_owned));
        world.restart();
        world
    }

    /// The same as [`start`](Self::start), with four reviewers: claims can be contested.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start_with_reviewers() -> Self {
        let mut world = Self::start();
        world.options.extend(["--reviewers", "4"].map(str::to_owned));
        world.restart();
        world
    }

    /// The same as a newcomer's, with the demo accounts, keeping nothing.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start_in_memory() -> Self {
        Self::start_with(new_folder(), vec!["--memory".to_owned()], &[])
    }

    fn start_with(folder: PathBuf, options: Vec<String>, environment: &[(&str, &str)]) -> Self {
        let environment: Vec<_> =
            environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let (process, url) = spawn(&folder, &options, &environment);
        Self { process, folder, url, options, environment }
    }

    /// Ends the process as a power cut would, at once and with no chance to tidy up.
    ///
    /// # Panics
    /// If there is no process to end.
    pub fn kill(&mut self) {
        self.process.kill().expect("a process to kill");
        self.process.wait().expect("its end");
    }

    /// Starts again on the same data.
    ///
    /// # Panics
    /// If it does not start.
    pub fn restart(&mut self) {
        self.kill();
        self.restart_killed();
    }

    /// Starts again after [`kill`](Self::kill).
    ///
    /// # Panics
    /// If it does not start.
    pub fn restart_killed(&mut self) {
        (self.process, self.url) = spawn(&self.folder, &self.options, &self.environment);
    }

    /// Scheme, host and port.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The folder it runs in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder its data is in.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// Everything the process has printed, on the screen and to the log.
    ///
    /// # Panics
    /// If that cannot be read.
    #[must_use]
    pub fn printed(&self) -> String {
        ["screen", "log"]
            .map(|name| fs::read_to_string(self.folder.join(name)).expect("what it printed"))
            .concat()
    }

    /// Somebody at this machine's usual address.
    #[must_use]
    pub fn visitor(&self) -> Visitor {
        Visitor::new(&self.url)
    }

    /// Somebody at another address of this machine's own network, such as 127.0.0.2.
    ///
    /// # Panics
    /// If that is no address to call from.
    #[must_use]
    pub fn visitor_at(&self, address: [u8; 4]) -> Visitor {
        Visitor::at(&self.url, address.into())
    }

    /// The host application.
    pub async fn host(&self) -> Host {
        Host::of(self).await
    }

    /// Puts an account that anybody could have: confirmed a year ago, active.
    pub async fn account(&self, id: &str, address: &str, password: &str) {
        let contacts = json!([{ "kind": "email", "value": address, "confirmed": true }]);
        self.put_account(id, json!({ "username": id, "password": password, "contacts": contacts })).await;
    }

    /// Puts an account of any kind.
    ///
    /// # Panics
    /// If the door does not take it.
    pub async fn put_account(&self, id: &str, account: Value) {
        let reply = self.visitor().put(&format!("/local/accounts/{id}"), account).await;
        assert_eq!(reply.status, 200, "{:?}", reply.code());
    }

    /// Moves the product's clock.
    ///
    /// # Panics
    /// If the door does not move it.
    pub async fn advance(&self, span: Duration) {
        let reply = self.visitor().post("/local/clock", json!({ "advance_seconds": span.as_secs() })).await;
        assert_eq!(reply.status, 200);
    }

    /// How many messages were given up for this reason, as events tell it.
    pub async fn failures(&self, reason: &str) -> usize {
        let is_it =
            |event: &&Value| event["type"] == "regain.message.failed" && event["data"]["reason"] == reason;
        self.events().await.iter().filter(is_it).count()
    }

    /// Has e-mail fail, or work again.
    ///
    /// # Panics
    /// If the door does not do it.
    pub async fn email(&self, health: &str) {
        let reply = self.visitor().post("/local/faults", json!({ "email": health })).await;
        assert_eq!(reply.status, 200);
    }

    /// Every message sent to an address, newest first.
    pub async fn mail_to(&self, address: &str) -> Vec<Value> {
        list(self.visitor().get(&format!("/local/outbox.json?to={}", address.replace('+', "%2B"))).await)
    }

    /// Waits for the message with a recovery's reference.
    ///
    /// # Panics
    /// If it does not come.
    pub async fn message(&self, started: &Started, address: &str) -> Mail {
        let found = async || {
            let is_it = |mail: &Value| {
                let has =
                    |part: &str| mail[part].as_str().is_some_and(|text| text.contains(&started.reference));
                mail["kind"] == "recovery" && (has("subject") || has("text"))
            };
            self.mail_to(address).await.into_iter().find(is_it)
        };
        eventually("the message", async || found().await.is_some()).await;
        Mail(found().await.expect("the message"))
    }

    /// Every event published, newest first.
    pub async fn events(&self) -> Vec<Value> {
        list(self.visitor().get("/local/events.json").await)
    }

    /// The types of the events published, oldest first.
    ///
    /// # Panics
    /// If an event has no type.
    pub async fn event_types(&self) -> Vec<String> {
        let mut types: Vec<String> = self
            .events()
            .await
            .iter()
            .map(|event| event["type"].as_str().expect("a type").to_owned())
            .collect();
        types.reverse();
        types
    }

    /// Returns once the worker has done all that was due when this was called: it works in rounds, so the second
    /// of two messages asked for one after the other is of a later round.
    pub async fn worker_is_done(&self) {
        static ROUND: AtomicU32 = AtomicU32::new(0);
        for _ in 0..2 {
            let round = ROUND.fetch_add(1, Ordering::Relaxed);
            let (id, address) = (format!("round-{round}"), format!("round-{round}@example.net"));
            self.account(&id, &address, "a lantern in the orchard").await;
            self.visitor().starts(&address).await;
            eventually("the worker's round", async || !self.mail_to(&address).await.is_empty()).await;
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn list(reply: Reply) -> Vec<Value> {
    let Value::Array(entries) = reply.body else { panic!("a list, not {}", reply.status) };
    entries
}

/// Asks until it is so. Facts that a worker brings about can only be waited for; nothing is asserted about how
/// long that takes, but a minute is too long for any of them.
///
/// # Panics
/// After a minute.
pub async fn eventually(what: &str, is_so: impl AsyncFn() -> bool) {
    let asked = async {
        let mut pause = tokio::time::interval(Duration::from_millis(20));
        while !is_so().await {
            pause.tick().await;
        }
    };
    assert!(tokio::time::timeout(Duration::from_mins(1), asked).await.is_ok(), "{what} did not come about");
}

fn new_folder() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("regain-test-{}-{next}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

fn spawn(folder: &Path, options: &[String], environment: &[(String, String)]) -> (Child, String) {
    let mut process = Command::new(binary("regain"))
        .args(["--port", "0"])
        .args(options)
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(File::create(folder.join("log")).expect("a file for the log"))
        .spawn()
        .expect("the runner");
    let mut screen = String::new();
    let mut lines = BufReader::new(process.stdout.take().expect("its screen"));
    let url = loop {
        let mut line = String::new();
        let read = lines.read_line(&mut line).expect("a line of the screen");
        assert!(read > 0, "it did not start: {}", fs::read_to_string(folder.join("log")).unwrap_or_default());
        screen.push_str(&line);
        if let Some(url) = line.split_whitespace().find(|word| word.starts_with("http://127.0.0.1:")) {
            break url.to_owned();
        }
    };
    // The rest of the screen is one write away; whoever reads it waits for its end.
    let path = folder.join("screen");
    fs::write(&path, screen).expect("a file for the screen");
    std::thread::spawn(move || {
        let mut file = File::options().append(true).open(path)?;
        std::io::copy(&mut lines, &mut file)
    });
    (process, url)
}

/// A binary of the workspace, built from what stands in the tree now.
///
/// # Panics
/// If it does not build.
#[must_use]
pub fn binary(name: &str) -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let folder = BUILT.get_or_init(|| {
        // The whole workspace, as the tests themselves are built, so that nothing is built a second time.
        let mut cargo = Command::new(env!("CARGO"));
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            // What cargo tells a test of its package. To a build script that asks for it (ring's) it is a change, and
            // half the workspace would be built anew, now and at the next test.
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
                cargo.env_remove(name);
            }
        }
        let built = cargo
            .args(["build", "--quiet", "--workspace", "--locked"])
            .args((!cfg!(debug_assertions)).then_some("--release"))
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
            .status()
            .expect("cargo");
        assert!(built.success(), "the workspace does not build");
        // A test stands one folder deeper than the binaries, the bench among them.
        let own = std::env::current_exe().expect("the path of this binary");
        let folder = own.ancestors().skip(1).find(|folder| !folder.ends_with("deps"));
        folder.expect("the folder of the binaries").to_owned()
    });
    folder.join(name)
}
