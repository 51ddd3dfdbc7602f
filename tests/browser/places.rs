//! Pages that need no step before them: whatever can be reached by links, and what somebody may come to from elsewhere.

use std::collections::BTreeSet;

use crate::walk;

/// Where no link leads.
const ALONE: [&str; 9] = [
    "/recover/done",
    "/recover/password",
    "/recover/password?problem=ticket_invalid",
    "/recover?problem=recovery_ended",
    "/link",
    "/veto",
    "/veto/done",
    "/veto/hold",
    "/errors/no_such_error",
];

#[tokio::test]
async fn every_page_that_links_lead_to_is_without_fault() {
    walk(async |_, tab| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<String> = ["/"].iter().chain(&ALONE).map(|&path| path.to_owned()).collect();
        while let Some(path) = open.pop() {
            if !seen.insert(path.clone()) {
                continue;
            }
            tab.goes(&path).await;
            tab.inspects(&format!("links, {path}")).await;
            let links = "[...document.links].map((link) => link.href.split('#')[0])";
            let links = tab.asks(links).await;
            for link in links.as_array().expect("links") {
                let link = link.as_str().and_then(|link| link.strip_prefix(tab.url()));
                let link = link.unwrap_or_else(|| panic!("{path} leads away from here"));
                // The runner's own doors are no pages.
                if !link.starts_with("/local/") && link != "/openapi.json" {
                    open.push(link.to_owned());
                }
            }
        }
        assert!(seen.iter().filter(|path| path.starts_with("/errors/")).count() > 20, "the catalogue");
    })
    .await;
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so() {
    walk(async |_, tab| {
        tab.expects("404 (Not Found)");
        tab.goes("/no-such-page").await;
        tab.inspects("not found").await;
        tab.takes("main a[href='/recover']").await;
        tab.is_at("/recover").await;
    })
    .await;
}
