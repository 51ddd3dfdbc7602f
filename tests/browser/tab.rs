//! Somebody at a keyboard.

use std::collections::BTreeSet;
use std::sync::Mutex;

use serde_json::{Value, json};
use tests::{World, eventually};

use crate::chromium::{Chromium, Events};

/// How somebody looks at the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    /// Whether scripts run.
    pub script: bool,
    /// The language that is asked for.
    pub language: &'static str,
    /// Width and height of the window, in CSS pixels.
    pub size: (u32, u32),
    /// Whether it is to be dark.
    pub dark: bool,
}

impl Look {
    /// Every journey is walked in each of these: with script and without, from the left and from the right, small and
    /// large, light and dark.
    pub(crate) const ALL: [Self; 4] = [
        Self::PHONE,
        Self { script: false, language: "en", size: Self::DESK, dark: true },
        Self { script: true, language: "ar", size: Self::DESK, dark: true },
        Self { script: false, language: "ar", ..Self::PHONE },
    ];
    pub(crate) const PHONE: Self = Self { script: true, language: "en", size: (360, 740), dark: false };
    const DESK: (u32, u32) = (1280, 800);
}

/// A tab in a browser that has no cookies yet, and whoever sits before it. There is no mouse.
#[derive(Debug)]
pub(crate) struct Tab {
    browser: &'static Chromium,
    context: String,
    session: String,
    frame: String,
    events: Events,
    url: String,
    look: Look,
    /// What must not get anywhere.
    secrets: Mutex<BTreeSet<String>>,
    /// What the console may say.
    excused: Mutex<Vec<&'static str>>,
}

const ALT: u32 = 1;
const CONTROL: u32 = 2;
const SHIFT: u32 = 8;

impl Tab {
    pub(crate) async fn open(browser: &'static Chromium, world: &World, look: Look) -> Self {
        let text = |value: &Value, name: &str| value[name].as_str().expect("an id").to_owned();
        let made = browser.calls(None, "Target.createBrowserContext", json!({})).await;
        let context = text(&made, "browserContextId");
        let target = json!({ "url": "about:blank", "browserContextId": context, "newWindow": true });
        let target = text(&browser.calls(None, "Target.createTarget", target).await, "targetId");
        let attached = json!({ "targetId": target, "flatten": true });
        let session = text(&browser.calls(None, "Target.attachToTarget", attached).await, "sessionId");
        let events = browser.follows(&session);
        let tab = Self {
            browser,
            context,
            session,
            frame: target,
            events,
            url: world.url().to_owned(),
            look,
            secrets: Mutex::default(),
            excused: Mutex::default(),
        };
        for domain in ["Page", "Network", "Runtime", "Log", "Audits"] {
            tab.calls(&format!("{domain}.enable"), json!({})).await;
        }
        tab.calls("Page.setLifecycleEventsEnabled", json!({ "enabled": true })).await;
        tab.calls("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })).await;
        tab.looks(look).await;
        tab
    }

    /// Leaves; what was opened is closed.
    pub(crate) async fn leaves(self) {
        let context = json!({ "browserContextId": self.context });
        self.browser.calls(None, "Target.disposeBrowserContext", context).await;
    }

    pub(crate) const fn look(&self) -> Look {
        self.look
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) async fn calls(&self, method: &str, params: Value) -> Value {
        self.browser.calls(Some(&self.session), method, params).await
    }

    /// Knows this, and it must not get into an address or a header.
    pub(crate) fn hides(&self, secret: &str) {
        self.secrets.lock().expect("secrets").insert(secret.to_owned());
    }

    pub(crate) fn secrets(&self) -> Vec<String> {
        self.secrets.lock().expect("secrets").iter().cloned().collect()
    }

    /// What the console says of this is to be expected.
    pub(crate) fn expects(&self, said: &'static str) {
        self.excused.lock().expect("what is excused").push(said);
    }

    pub(crate) fn excuses(&self, said: &str) -> bool {
        self.excused.lock().expect("what is excused").iter().any(|excused| said.contains(excused))
    }

    pub(crate) async fn runs_scripts(&self, runs: bool) {
        self.calls("Emulation.setScriptExecutionDisabled", json!({ "value": !runs })).await;
    }

    /// Looks at it from now on like this.
    async fn looks(&self, look: Look) {
        self.runs_scripts(look.script).await;
        let agent = json!({ "userAgent": "Mozilla/5.0 (journey)", "acceptLanguage": look.language });
        self.calls("Emulation.setUserAgentOverride", agent).await;
        self.shows(look.size, look.dark).await;
    }

    /// The window is of this size, and dark or light. Nothing moves in it.
    pub(crate) async fn shows(&self, (width, height): (u32, u32), dark: bool) {
        let mobile = width < 700;
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile });
        self.calls("Emulation.setDeviceMetricsOverride", size).await;
        let scheme = if dark { "dark" } else { "light" };
        self.prefers(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await;
    }

    /// Prefers this, and nothing else.
    pub(crate) async fn prefers(&self, features: &[(&str, &str)]) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.calls("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }

    /// The particulars of every report with this name.
    pub(crate) fn reports(&self, name: &str) -> Vec<Value> {
        let events = self.events.lock().expect("events");
        events.iter().filter(|(is, _)| is == name).map(|(_, params)| params.clone()).collect()
    }

    /// Has a network, or none.
    pub(crate) async fn is_connected(&self, is: bool) {
        let network =
            json!({ "offline": !is, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.calls("Network.emulateNetworkConditions", network).await;
    }

    /// Has a network on which no reply from this path arrives, or one on which all do.
    pub(crate) async fn loses_replies(&self, path: Option<&str>) {
        let Some(path) = path else {
            self.calls("Fetch.disable", json!({})).await;
            return;
        };
        let path = format!("*{path}");
        let replies = json!({ "patterns": [{ "urlPattern": path, "requestStage": "Response" }] });
        self.calls("Fetch.enable", replies).await;
    }

    /// Loses the reply that comes next.
    pub(crate) async fn loses_a_reply(&self) {
        eventually("a reply", async || !self.reports("Fetch.requestPaused").is_empty()).await;
        let lost = self.reports("Fetch.requestPaused").swap_remove(0);
        let lost = json!({ "requestId": lost["requestId"], "errorReason": "ConnectionReset" });
        self.calls("Fetch.failRequest", lost).await;
    }

    /// Forgets what was reported.
    pub(crate) fn forgets(&self) {
        self.events.lock().expect("events").clear();
    }

    /// What a script says that is run in the page, outside of its content security policy.
    pub(crate) async fn asks(&self, script: &str) -> Value {
        self.tries(script).await.unwrap_or_else(|error| panic!("{error}"))
    }

    async fn tries(&self, script: &str) -> Result<Value, String> {
        let script = json!({ "expression": script, "returnByValue": true, "awaitPromise": true });
        let mut told = self.browser.tries(Some(&self.session), "Runtime.evaluate", script).await?;
        match told["exceptionDetails"]["exception"]["description"].as_str() {
            Some(error) => Err(error.to_owned()),
            None => Ok(told["result"]["value"].take()),
        }
    }

    /// The same for a script beside the page's own, which sees the page and is not seen by it. It needs a `library`
    /// of this name.
    pub(crate) async fn asks_aside(&self, name: &str, library: &str, script: &str) -> Value {
        let aside = json!({ "frameId": self.frame, "worldName": name });
        let aside = self.calls("Page.createIsolatedWorld", aside).await["executionContextId"].clone();
        let asked = async |script: &str| {
            let script = json!({
                "expression": script, "contextId": aside, "returnByValue": true, "awaitPromise": true,
            });
            let mut told = self.calls("Runtime.evaluate", script).await;
            assert!(told.get("exceptionDetails").is_none(), "{}", told["exceptionDetails"]);
            told["result"]["value"].take()
        };
        // It may be there from an earlier look at the page.
        if asked(&format!("typeof {name}")).await == "undefined" {
            asked(&format!("{library}; 0")).await;
        }
        asked(script).await
    }

    /// Whether a script says yes. A page that is just changing says no.
    pub(crate) async fn is(&self, script: &str) -> bool {
        self.tries(script).await.is_ok_and(|value| value == true)
    }

    /// Waits for a script to say yes.
    pub(crate) async fn waits_for(&self, script: &str) {
        eventually(script, async || self.is(script).await).await;
    }

    fn pages(&self) -> usize {
        let is_main = |event: &Value| event["frame"].get("parentId").is_none();
        self.reports("Page.frameNavigated").iter().filter(|event| is_main(event)).count()
    }

    /// Does what leads to another page, and waits for that.
    async fn is_led(&self, what: &str, does: impl AsyncFnOnce()) {
        let before = self.pages();
        does().await;
        eventually(&format!("a page after {what}"), async || {
            self.pages() > before && self.is("document.readyState === 'complete'").await
        })
        .await;
    }

    /// Types an address, or follows a link from elsewhere.
    pub(crate) async fn goes(&self, path: &str) {
        let url = if path.starts_with('/') { format!("{}{path}", self.url) } else { path.to_owned() };
        self.is_led("an address", async || {
            let went = self.calls("Page.navigate", json!({ "url": url })).await;
            assert!(went.get("errorText").is_none(), "{}", went["errorText"]);
        })
        .await;
    }

    /// Waits until the page asks for nothing any more, and everything has come.
    pub(crate) async fn comes_to_rest(&self) {
        let is_at_rest = || {
            let events = self.events.lock().expect("events");
            let is = |name: &str| {
                let is = |(event, params): &(String, Value)| {
                    event == "Page.lifecycleEvent" && params["name"] == name
                };
                events.iter().rposition(is)
            };
            is("networkIdle") > is("init")
        };
        eventually("rest", async || is_at_rest()).await;
    }

    /// Looks at the page anew.
    pub(crate) async fn reloads(&self) {
        self.is_led("a reload", async || {
            self.calls("Page.reload", json!({})).await;
        })
        .await;
    }

    /// Goes back so many pages.
    pub(crate) async fn goes_back(&self, pages: usize) {
        self.is_led("Back", async || {
            let (entries, at) = self.history().await;
            let entry = &entries[at - pages]["id"];
            self.calls("Page.navigateToHistoryEntry", json!({ "entryId": entry })).await;
        })
        .await;
    }

    /// The pages that Back and Forward lead to, and which of them this is.
    pub(crate) async fn history(&self) -> (Vec<Value>, usize) {
        let history = self.calls("Page.getNavigationHistory", json!({})).await;
        let at = history["currentIndex"].as_u64().expect("a place");
        (history["entries"].as_array().expect("entries").clone(), usize::try_from(at).expect("a place"))
    }

    /// Path and query of the page.
    pub(crate) async fn place(&self) -> String {
        let place = self.asks("location.href").await;
        place.as_str().and_then(|place| place.strip_prefix(&self.url)).unwrap_or_default().to_owned()
    }

    /// Is at this page.
    #[track_caller]
    pub(crate) fn is_at(&self, place: &str) -> impl Future<Output = ()> {
        let caller = std::panic::Location::caller();
        async move {
            let is = self.place().await;
            assert_eq!(is, place, "at {caller}");
        }
    }

    /// Whether there is such an element, and it shows.
    pub(crate) async fn sees(&self, selector: &str) -> bool {
        self.is(&format!("!!document.querySelector({selector:?})?.checkVisibility()")).await
    }

    /// The words of an element.
    pub(crate) async fn reads(&self, selector: &str) -> String {
        let words = self.asks(&format!("document.querySelector({selector:?})?.textContent")).await;
        words.as_str().unwrap_or_else(|| panic!("no {selector}")).trim().to_owned()
    }

    /// The keyboard's focus is on this, as soon as the page is painted.
    pub(crate) async fn has_focus_on(&self, selector: &str) {
        self.waits_for(&format!("document.activeElement?.matches({selector:?})")).await;
    }

    async fn key(&self, name: &str, text: &str, modifiers: u32, commands: &[&str]) {
        let code = match name {
            "Backspace" => 8,
            "Tab" => 9,
            "Enter" => 13,
            "Escape" => 27,
            " " => 32,
            "ArrowUp" => 38,
            "ArrowDown" => 40,
            _ => 0,
        };
        let key = if code == 32 { "Space" } else { name };
        let down = json!({
            "type": if text.is_empty() { "rawKeyDown" } else { "keyDown" }, "key": name, "code": key,
            "windowsVirtualKeyCode": code, "modifiers": modifiers, "commands": commands,
            "text": text, "unmodifiedText": text,
        });
        let up = json!({
            "type": "keyUp", "key": name, "code": key, "windowsVirtualKeyCode": code, "modifiers": modifiers,
        });
        self.calls("Input.dispatchKeyEvent", down).await;
        self.calls("Input.dispatchKeyEvent", up).await;
    }

    /// Presses a key that leads to no other page.
    pub(crate) async fn presses(&self, key: &str) {
        match key {
            "Enter" => self.key("Enter", "\r", 0, &[]).await,
            "Space" => self.key(" ", " ", 0, &[]).await,
            "Shift+Tab" => self.key("Tab", "", SHIFT, &[]).await,
            "Control+A" => self.key("a", "", CONTROL, &["selectAll"]).await,
            "Control+V" => self.key("v", "", CONTROL, &["paste"]).await,
            "Control+X" => self.key("x", "", CONTROL, &["cut"]).await,
            "Alt+ArrowUp" => self.key("ArrowUp", "", ALT, &[]).await,
            key => self.key(key, "", 0, &[]).await,
        }
    }

    /// Presses a key twice, faster than anything can come of it.
    pub(crate) async fn hurries(&self, key: &str) {
        futures_util::future::join(self.presses(key), self.presses(key)).await;
    }

    /// Presses a key that leads to another page.
    pub(crate) async fn goes_on(&self, key: &str) {
        self.is_led(key, async || self.presses(key).await).await;
    }

    /// Types, in place of what stood there.
    pub(crate) async fn types(&self, text: &str) {
        // A shorter one may stand in a request by chance.
        if text.len() >= 8 {
            self.hides(text);
        }
        self.presses("Control+A").await;
        self.presses("Backspace").await;
        for c in text.chars() {
            let c = c.to_string();
            self.key(&c, &c, 0, &[]).await;
        }
    }

    /// Goes on by the Tab key until this has the focus, which shows wherever it is.
    pub(crate) async fn tabs_to(&self, selector: &str) {
        let mut seen = BTreeSet::new();
        for _ in 0..200 {
            if self.is(&format!("document.activeElement?.matches({selector:?})")).await {
                return;
            }
            self.presses("Tab").await;
            seen.insert(self.focus_shows().await);
        }
        panic!("the Tab key does not lead to {selector}, but to {seen:?}");
    }

    /// Where the focus is, which must be seen.
    pub(crate) async fn focus_shows(&self) -> String {
        let focus = self.asks(FOCUS).await;
        let on = focus["on"].as_str().unwrap_or_default().to_owned();
        assert_eq!(focus["fault"], Value::Null, "{on} at {}", self.place().await);
        on
    }

    /// Fills in a field.
    pub(crate) async fn fills(&self, selector: &str, text: &str) {
        self.tabs_to(selector).await;
        self.types(text).await;
    }

    /// Fills in a field and sends its form with the Enter key.
    pub(crate) async fn sends(&self, selector: &str, text: &str) {
        self.fills(selector, text).await;
        self.goes_on("Enter").await;
    }

    /// Goes to a button or link by the Tab key, and presses it.
    pub(crate) async fn takes(&self, selector: &str) {
        self.tabs_to(selector).await;
        self.goes_on("Enter").await;
    }
}

/// What has the focus, and why nobody sees that, if so.
const FOCUS: &str = r#"(() => {
  const on = document.activeElement;
  if (!on || on === document.body || on === document.documentElement) return { on: "", fault: null };
  const name = on.cloneNode(false).outerHTML.slice(0, 120);
  const style = getComputedStyle(on);
  const box = on.getBoundingClientRect();
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const fault = !on.matches(":focus-visible") ? "not focus-visible"
    : !ring ? "no ring around it"
    : box.width === 0 || box.height === 0 || !inside ? "out of sight"
    : null;
  return { on: name, fault };
})()"#;
