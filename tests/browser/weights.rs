//! What a page costs somebody who comes for the first time.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tests::{NEW, OLD};

use crate::inspection::notes;
use crate::tab::{Look, Tab};
use crate::{message, walk_as};

/// What a page may weigh, as it goes over the network. On a slow mobile line (400 kbit/s) that is less than a second.
const MOST: u64 = 40_000;

#[derive(Default)]
struct Weight {
    requests: usize,
    /// By kind, unpacked.
    bytes: BTreeMap<String, u64>,
    transferred: u64,
}

/// Loads the page that is open once more, with nothing in the cache.
async fn weighs(tab: &Tab, name: &str) {
    tab.comes_to_rest().await;
    tab.calls("Network.clearBrowserCache", json!({})).await;
    tab.forgets();
    tab.reloads().await;
    tab.comes_to_rest().await;
    let mut weight = Weight::default();
    let all = |report: &str, id: &Value| -> Vec<Value> {
        tab.reports(report).into_iter().filter(|event| event["requestId"] == *id).collect()
    };
    for sent in tab.reports("Network.requestWillBeSent") {
        let id = &sent["requestId"];
        // The document asks for all there is, and nothing that comes asks for more. The browser itself asks for the
        // document, and for the icon of the tab.
        let asker = &sent["initiator"];
        let is_asked_by_page = asker["url"]
            .as_str()
            .is_some_and(|url| url.ends_with(&sent["documentURL"].to_string().replace('"', "")));
        assert!(is_asked_by_page || asker["type"] == "other", "{name}: {asker} asks for more");
        assert!(sent.get("redirectResponse").is_none(), "{name}: a redirect");
        let kind = sent["type"].as_str().unwrap_or_default().to_owned();
        let is_cached = all("Network.responseReceived", id)
            .iter()
            .any(|event| event["response"]["fromDiskCache"] == true);
        if is_cached || !all("Network.requestServedFromCache", id).is_empty() {
            continue;
        }
        weight.requests += 1;
        let bytes = all("Network.dataReceived", id);
        let bytes: u64 = bytes.iter().filter_map(|event| event["dataLength"].as_u64()).sum();
        *weight.bytes.entry(kind).or_default() += bytes;
        let done = all("Network.loadingFinished", id);
        let length = done.first().expect("it came")["encodedDataLength"].to_string();
        weight.transferred += length.trim_end_matches(".0").parse::<u64>().expect("a length");
    }
    let of = |kind: &str| weight.bytes.get(kind).copied().unwrap_or_default();
    let [html, css, js] = ["Document", "Stylesheet", "Script"].map(of);
    let all: u64 = weight.bytes.values().sum();
    let other = all - html - css - js;
    assert!(
        all < MOST && weight.transferred < MOST,
        "{name}: {all} bytes, {} transferred",
        weight.transferred
    );
    assert!(html > 0 && css > 0, "{name} was loaded");
    let (requests, transferred) = (weight.requests, weight.transferred);
    notes(
        "weights",
        &format!("| {name} | {requests} | {html} | {css} | {js} | {other} | {all} | {transferred} |"),
    );
}

#[tokio::test]
async fn a_page_is_light_and_asks_for_everything_at_once() {
    walk_as(&[Look::PHONE], &[], async |world, tab| {
        world.account("ann", "ann@example.com", OLD).await;
        tab.goes("/").await;
        weighs(tab, "front").await;
        tab.goes("/recover").await;
        weighs(tab, "what was lost").await;
        tab.sends("[name=identifier]", "ann@example.com").await;
        weighs(tab, "check your messages").await;
        let code = message(world, tab, "ann@example.com", 1).await.code().expect("a code");
        tab.sends("[name=code]", &code).await;
        weighs(tab, "new password").await;
        tab.sends("[name=new_password]", NEW).await;
        weighs(tab, "done").await;
        for (path, name) in [
            ("/link", "link"),
            ("/veto", "objection"),
            ("/errors", "errors"),
            ("/errors/code_expired", "an error"),
            ("/desk", "the reviewers' desk"),
        ] {
            tab.goes(path).await;
            weighs(tab, name).await;
        }
    })
    .await;
}
