//! A headless Chromium, spoken to through a pipe in its own protocol, of which little is needed here: a
//! library for all of it would be built longer than the rest of the tests.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::oneshot;

/// What a tab reported so far: a name and its particulars.
pub(crate) type Events = Arc<Mutex<Vec<(String, Value)>>>;

/// The one browser of this process. It ends with it, as the pipe does.
#[derive(Debug)]
pub(crate) struct Chromium {
    pipe: Mutex<ChildStdin>,
    next: AtomicU64,
    waiting: Mutex<HashMap<u64, oneshot::Sender<Value>>>,
    tabs: Mutex<HashMap<String, Events>>,
}

/// What the test command says, if it does.
#[expect(clippy::disallowed_methods, reason = "the test command says what it found")]
pub(crate) fn told(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.into_string().expect("text"))
}

impl Chromium {
    /// The browser, if the test command says where one is.
    pub(crate) fn found() -> Option<&'static Self> {
        static STARTED: OnceLock<Option<Arc<Chromium>>> = OnceLock::new();
        let started = STARTED.get_or_init(|| {
            let path = told("REGAIN_TEST_CHROMIUM");
            path.map(|path| Self::start(&path))
        });
        if started.is_none() {
            eprintln!("not run: REGAIN_TEST_CHROMIUM does not say where Chromium is");
        }
        started.as_deref()
    }

    fn start(path: &str) -> Arc<Self> {
        let folder = std::env::temp_dir().join(format!("regain-chromium-{}", std::process::id()));
        let profile = format!("--user-data-dir={}", folder.display());
        // The protocol is on the descriptors 3 and 4; the folder goes when the browser is gone.
        let script = r#""$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1; rm -rf "$0""#;
        let mut process = Command::new("sh")
            .args(["-c", script, &folder.to_string_lossy(), path, &profile])
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
            .args(["--disable-quic", "--no-first-run", "--disable-sync", "--disable-component-update"])
            .args(["--disable-background-networking", "--disable-default-apps", "--disable-extensions"])
            // Nothing but this machine can be reached, whatever a page asks for.
            .args([
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--force-device-scale-factor=1",
            ])
            .args(["--hide-scrollbars", "--lang=en", "--remote-debugging-pipe", "about:blank"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell");
        let (to, from) = (process.stdin.take().expect("a pipe"), process.stdout.take().expect("a pipe"));
        let browser = Arc::new(Self {
            pipe: Mutex::new(to),
            next: AtomicU64::new(1),
            waiting: Mutex::default(),
            tabs: Mutex::default(),
        });
        let heard = Arc::clone(&browser);
        std::thread::spawn(move || {
            let mut from = BufReader::new(from);
            let mut message = Vec::new();
            while from.read_until(0, &mut message).is_ok_and(|read| read > 0) {
                message.pop();
                heard.hears(serde_json::from_slice(&message).expect("a message"));
                message.clear();
            }
            // It is gone, and nobody waits in vain.
            let _ = process.wait();
            heard.waiting.lock().expect("those who wait").clear();
        });
        browser
    }

    fn hears(&self, mut message: Value) {
        if let Some(id) = message["id"].as_u64() {
            let asked = self.waiting.lock().expect("those who wait").remove(&id);
            // Whoever asked may have stopped waiting.
            let _ = asked.map(|asked| asked.send(message));
        } else if let Some(session) = message["sessionId"].as_str() {
            let Some(events) = self.events(session) else { return };
            let name = message["method"].as_str().unwrap_or_default().to_owned();
            events.lock().expect("events").push((name, message["params"].take()));
        }
    }

    fn events(&self, session: &str) -> Option<Events> {
        self.tabs.lock().expect("tabs").get(session).cloned()
    }

    /// Keeps what a tab reports from now on.
    pub(crate) fn follows(&self, session: &str) -> Events {
        Arc::clone(self.tabs.lock().expect("tabs").entry(session.to_owned()).or_default())
    }

    /// Calls a method, of a tab (by its session) or of the browser.
    pub(crate) async fn tries(
        &self,
        session: Option<&str>,
        method: &str,
        params: Value,
    ) -> Result<Value, String> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (asked, answer) = oneshot::channel();
        self.waiting.lock().expect("those who wait").insert(id, asked);
        let mut call = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            call["sessionId"] = session.into();
        }
        let mut call = serde_json::to_vec(&call).expect("a call");
        call.push(0);
        self.pipe.lock().expect("the pipe").write_all(&call).expect("Chromium runs");
        let answer = tokio::time::timeout(Duration::from_mins(1), answer).await;
        let mut answer = answer.unwrap_or_else(|_| panic!("{method}: no answer")).expect("Chromium runs");
        match answer["error"]["message"].as_str() {
            Some(error) => Err(format!("{method}: {error}")),
            None => Ok(answer["result"].take()),
        }
    }

    /// The same for a method that has to work.
    pub(crate) async fn calls(&self, session: Option<&str>, method: &str, params: Value) -> Value {
        self.tries(session, method, params).await.unwrap_or_else(|error| panic!("{error}"))
    }
}
