//! Pages that need no step before them: whatever can be reached by links, and what somebody may come to from elsewhere.

use std::collections::BTreeSet;

use crate::claims::ADVICE;
use crate::walk;

/// Where no link leads.
const ALONE: [&str; 12] = [
    "/recover/done",
    "/recover/password",
    "/recover/password?problem=ticket_invalid",
    "/recover?problem=recovery_ended",
    "/link",
    "/veto",
    "/veto/done",
    "/veto/hold",
    "/desk",
    "/claim/link",
    "/appeal",
    "/errors/no_such_error",
];

#[tokio::test]
async fn every_page_that_links_lead_to_is_without_fault() {
    walk(async |_, tab| {
        tab.expects("404 (Not Found)");
        tab.expects(ADVICE);
        let mut seen = BTreeSet::new();
        let mut open: Vec<String> = ["/"].iter().chain(&ALONE).map(|&path| path.to_owned()).collect();
        while let Some(path) = open.pop() {
            if !seen.insert(path.clone()) {
                continue;
            }
            tab.goes(&path).await;
            if path.starts_with("/errors/") {
                // One page in many words.
                tab.glances(&format!("links, {path}")).await;
            } else {
                tab.inspects(&format!("links, {path}")).await;
            }
            let links = "[...document.links].map((link) => link.href.split('#')[0])
                .filter((link) => !link.includes('?language='))";
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
async fn whoever_met_an_error_finds_what_it_means() {
    walk(async |_, tab| {
        tab.goes("/").await;
        tab.takes("main a[href='/errors']").await;
        tab.takes("main a[href='/errors/code_expired']").await;
        assert!(tab.reads("main").await.contains("code_expired"));
        tab.takes("main a[href='/recover']").await;
        tab.is_at("/recover").await;
    })
    .await;
}

#[tokio::test]
async fn a_reader_chooses_another_language_and_keeps_it() {
    walk(async |_, tab| {
        tab.goes("/").await;
        let languages =
            tab.asks("[...document.querySelectorAll('a[hreflang]')].map((link) => link.lang)").await;
        let languages: Vec<_> = languages.as_array().expect("languages").clone();
        assert!(languages.len() >= 10, "{languages:?}");
        for language in languages {
            let language = language.as_str().expect("a language");
            tab.tabs_to("footer summary").await;
            tab.presses("Space").await;
            tab.takes(&format!("a[hreflang='{language}']")).await;
            assert_eq!(tab.asks("document.documentElement.lang").await, language);
            tab.glances(&format!("front in {language}")).await;
            tab.takes("main a[href='/recover']").await;
            assert_eq!(tab.asks("document.documentElement.lang").await, language);
            tab.glances(&format!("recover in {language}")).await;
            tab.takes("header a").await;
        }
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
