//! The README's screenshots, of pages as somebody with a phone comes by them.

use data_encoding::BASE64;
use serde_json::json;
use tests::{NEW, OLD};

use crate::chromium::told;
use crate::inspection::notes;
use crate::tab::{Look, Tab};
use crate::{message, walk_as};

/// A picture may weigh this much.
const MOST: usize = 40_000;

/// Takes the window as it is, a phone's, and keeps it under this name.
async fn pictures(tab: &Tab, name: &str) {
    tab.asks("document.activeElement?.blur(); scrollTo(0, 0); 0").await;
    tab.comes_to_rest().await;
    let taken = json!({ "format": "webp", "quality": 80, "optimizeForSpeed": false });
    let taken = tab.calls("Page.captureScreenshot", taken).await;
    let bytes = BASE64.decode(taken["data"].as_str().expect("a picture").as_bytes()).expect("a picture");
    assert!((1_000..MOST).contains(&bytes.len()), "{name}: {} bytes", bytes.len());
    if let Some(folder) = told("REGAIN_SCREENSHOTS") {
        std::fs::write(format!("{folder}/{name}.webp"), bytes).expect("a file for the picture");
        notes("pictures", name);
    }
}

#[tokio::test]
async fn six_pages_are_photographed() {
    walk_as(&[Look::PHONE], &[], async |world, tab| {
        world.account("ann", "ann@example.com", OLD).await;
        tab.goes("/").await;
        pictures(tab, "front").await;
        tab.goes("/recover").await;
        pictures(tab, "recover").await;
        tab.sends("[name=identifier]", "ann@example.com").await;
        let code = message(world, tab, "ann@example.com", 1).await.code().expect("a code");
        pictures(tab, "sent").await;
        tab.sends("[name=code]", "00000000").await;
        tab.shows(tab.look().size, true).await;
        pictures(tab, "wrong-code-dark").await;
        tab.shows(tab.look().size, false).await;
        tab.sends("[name=code]", &code).await;
        tab.fills("[name=new_password]", NEW).await;
        tab.waits_for("!document.querySelector('meter').hidden").await;
        pictures(tab, "password").await;
    })
    .await;
    let arabic = Look { language: "ar", ..Look::PHONE };
    walk_as(&[arabic], &[], async |_, tab| {
        tab.goes("/recover").await;
        pictures(tab, "recover-ar").await;
    })
    .await;
}
