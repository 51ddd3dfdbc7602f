//! What holds for every page in every state somebody gets to see.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::sync::{Mutex, OnceLock};

use serde_json::Value;

use crate::chromium::told;
use crate::tab::{Look, Tab};

/// The windows a page is looked at in.
pub(crate) const SIZES: [(u32, u32); 3] = [(320, 640), (360, 740), (1280, 800)];

/// Runs axe-core with all its rules that standards and good practice know. A colour behind something that it cannot
/// make out is no fault.
const AXE: &str = r#"axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
}).then(({ violations, passes }) => {
  if (passes.length === 0) return ["axe found nothing to look at"];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) =>
    `${id}: ${html.slice(0, 200)} ${failureSummary.replace(/\s+/g, " ")}`));
})"#;

fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let path = told("REGAIN_TEST_AXE").expect("REGAIN_TEST_AXE says where axe-core is");
        std::fs::read_to_string(path).expect("axe-core")
    })
}

/// Adds a line to a file of what was found, if the test command keeps it.
#[expect(clippy::disallowed_methods, reason = "the test command says where")]
pub(crate) fn notes(file: &str, line: &str) {
    let Some(folder) = std::env::var_os("REGAIN_TEST_REPORT") else { return };
    let path = std::path::Path::new(&folder).join(file);
    let mut file = File::options().create(true).append(true).open(path).expect("a report");
    file.write_all(format!("{line}\n").as_bytes()).expect("a report");
}

impl Tab {
    /// Looks closely at the page as it stands now, in every size and light. `state` names what is to be seen; whoever
    /// comes there a second time passes by.
    pub(crate) async fn inspects(&self, state: &str) {
        let Some(state) = self.is_new(state) else { return };
        let (look, mut runs) = (self.look(), 0);
        for size in SIZES {
            for dark in [false, true] {
                self.shows(size, dark).await;
                let seen = format!("{state} at {size:?} {}", if dark { "dark" } else { "light" });
                self.has_no_faults(&seen).await;
                runs += 1;
            }
        }
        // Where the letters are twice as large; what has the colours of the system; what may move.
        self.shows(SIZES[0], false).await;
        self.asks("document.documentElement.style.fontSize = '200%'; 0").await;
        self.lays_out(&format!("{state} with large letters")).await;
        self.asks("document.documentElement.removeAttribute('style')").await;
        self.prefers(&[("forced-colors", "active"), ("prefers-reduced-motion", "reduce")]).await;
        self.lays_out(&format!("{state} with forced colours")).await;
        self.is_walked(&format!("{state} with forced colours")).await;
        let moving = "[...document.querySelectorAll('*')].filter((element) => {
            const style = getComputedStyle(element);
            return style.animationName !== 'none' || style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
        }).length";
        assert_eq!(self.asks(moving).await, 0, "{state}: something moves that is to stand still");
        self.shows(look.size, look.dark).await;
        self.has_kept_still(&state).await;
        notes("states", &format!("{runs}\t{state}"));
    }

    /// Looks at the page on the smallest screen only, also with large letters.
    pub(crate) async fn glances(&self, state: &str) {
        let Some(state) = self.is_new(state) else { return };
        let look = self.look();
        self.shows(SIZES[0], look.dark).await;
        self.has_no_faults(&state).await;
        self.asks("document.documentElement.style.fontSize = '200%'; 0").await;
        self.lays_out(&format!("{state} with large letters")).await;
        self.asks("document.documentElement.removeAttribute('style')").await;
        self.shows(look.size, look.dark).await;
        notes("states", &format!("1\t{state}"));
    }

    /// What the state is called, unless somebody with such a look was there before.
    fn is_new(&self, state: &str) -> Option<String> {
        static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
        let Look { script, language, .. } = self.look();
        let state = format!("{state} ({language}{})", if script { "" } else { ", no script" });
        SEEN.lock().expect("what was seen").insert(state.clone()).then_some(state)
    }

    async fn has_no_faults(&self, seen: &str) {
        if !self.look().script {
            // axe waits by timers, which are scripts too. Those of the page have had their chance.
            self.runs_scripts(true).await;
        }
        let faults = self.asks_aside("axe", axe(), AXE).await;
        if !self.look().script {
            self.runs_scripts(false).await;
        }
        assert_eq!(faults, Value::Array(vec![]), "axe at {seen}");
        self.lays_out(seen).await;
    }

    async fn lays_out(&self, seen: &str) {
        let faults = self.asks(include_str!("layout.js")).await;
        assert_eq!(faults, Value::Array(vec![]), "{seen}");
    }

    /// Goes by the Tab key to all there is, and back to where it was.
    async fn is_walked(&self, seen: &str) {
        // A dialog keeps the keyboard to itself.
        let targets = "[...(document.querySelector('dialog:modal') ?? document).querySelectorAll(
            'a[href], button, input:not([type=hidden], [type=radio]), [type=radio]:checked, textarea, select, summary')]
            .filter((element) => element.checkVisibility() && !element.disabled && element.tabIndex >= 0).length";
        let targets = self.asks(targets).await.as_u64().expect("a number");
        self.asks("window.before = document.activeElement; 0").await;
        self.asks("document.activeElement?.blur(); window.walked = new Set(); 0").await;
        for _ in 0..targets + 3 {
            self.presses("Tab").await;
            self.focus_shows().await;
            self.asks("window.walked.add(document.activeElement); 0").await;
        }
        let walked = "[...window.walked].filter((element) => element !== document.body).length";
        let walked = self.asks(walked).await.as_u64().expect("a number");
        assert!(walked >= targets, "{seen}: the Tab key leads to {walked} of {targets}");
        self.asks("scrollTo(0, 0); document.activeElement?.blur(); window.before?.focus(); 0").await;
    }

    /// Since the tab was opened, nothing was asked of anybody but this host, nothing typed or handed out stood in a
    /// request line, a header or the history, and the console stayed empty.
    pub(crate) async fn has_kept_still(&self, seen: &str) {
        let own = |url: &str| url.strip_prefix(self.url()).is_some_and(|rest| rest.starts_with('/'));
        let mut lines: Vec<String> = Vec::new();
        for sent in self.reports("Network.requestWillBeSent") {
            let url = sent["request"]["url"].as_str().unwrap_or_default();
            assert!(own(url), "{seen}: a request leaves the host: {url}");
            let mut headers = sent["request"]["headers"].clone();
            // Where a token belongs.
            headers.as_object_mut().map(|headers| headers.remove("authorization"));
            lines.extend([url.to_owned(), headers.to_string()]);
        }
        let headers = self.reports("Network.requestWillBeSentExtraInfo");
        lines.extend(headers.iter().map(|sent| {
            let mut headers = sent["headers"].clone();
            // What the service itself keeps in the browser, and where a token belongs.
            for name in ["Cookie", "authorization"] {
                headers.as_object_mut().map(|headers| headers.remove(name));
            }
            headers.to_string()
        }));
        // Without a script nothing can take a link's token out of there.
        if self.look().script {
            let (entries, _) = self.history().await;
            lines.extend(entries.iter().map(|entry| entry["url"].to_string()));
        }
        for secret in self.secrets() {
            let found = lines.iter().filter(|line| line.contains(&secret)).count();
            assert_eq!(found, 0, "{seen}: a secret stands in a request line, a header or the history");
        }
        for name in
            ["Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded", "Audits.issueAdded"]
        {
            let said = self.reports(name);
            let said: Vec<String> =
                said.iter().map(Value::to_string).filter(|said| !self.excuses(said)).collect();
            assert!(said.is_empty(), "{seen}: {name}: {said:?}");
        }
    }
}
