//! Pages: what holds for every one of them, and those that need no recovery.

use std::collections::BTreeSet;

use edge::Fault;
use serde_json::json;
use tests::{Browser, Reply, Visitor, World, values};

/// Every page that can be looked at without a recovery, and the status it has.
const PAGES: [(&str, u16); 26] = [
    ("/", 200),
    ("/help/no-message", 200),
    ("/help/new-contact", 200),
    ("/help/saved-code", 200),
    ("/help/lost-phone", 200),
    ("/help/taken-over", 200),
    ("/help/deleted", 200),
    ("/help/suspended", 200),
    ("/help/second-factor", 200),
    ("/help/nothing", 404),
    ("/recover", 200),
    ("/recover/password", 200),
    ("/recover/done", 200),
    ("/link", 200),
    ("/veto", 200),
    ("/veto/done", 200),
    ("/claim", 200),
    ("/claim/status", 200),
    ("/claim/link", 200),
    ("/appeal", 200),
    ("/desk", 200),
    ("/errors", 200),
    ("/errors/code_locked", 200),
    ("/errors/nothing", 404),
    ("/errors/%ff", 404),
    ("/nothing", 404),
];

/// As browsers ask for a page.
const BROWSER: (&str, &str) = ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

async fn page(visitor: &Visitor, path: &str) -> Reply {
    visitor.send("GET", path, &[BROWSER], "").await
}

#[tokio::test]
async fn every_page_has_the_headers_of_a_page() {
    let world = World::start();
    let visitor = world.visitor();
    for (path, status) in PAGES {
        let reply = page(&visitor, path).await;
        assert_eq!(reply.status, status, "{path}");
        for (name, value) in [
            ("content-type", "text/html; charset=utf-8"),
            (
                "content-security-policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; \
                 form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            ),
            ("content-language", "en"),
            ("cross-origin-opener-policy", "same-origin"),
            ("x-robots-tag", "noindex"),
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
        ] {
            assert_eq!(reply.headers.get(name).map(String::as_str), Some(value), "{name} of {path}");
        }
        assert!(reply.headers["permissions-policy"].contains("camera=()"));
    }
}

/// That a page is whole, loads nothing from elsewhere, and can be used by whoever does not see it.
fn is_whole(html: &str, path: &str, own: &str) {
    assert!(html.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"), "{path}");
    assert_eq!(html.matches("<h1>").count(), 1, "{path}");
    assert_eq!(html.matches("<title>").count(), 1, "{path}");
    assert!(html.contains("name=\"viewport\" content=\"width=device-width, initial-scale=1\""));
    assert!(!html.contains("<style") && values(html, "style").is_empty(), "{path}: an inline style");
    for script in html.split("<script").skip(1) {
        assert!(script.starts_with(" src=\"/assets/") && script.contains("></script>"), "{path}");
    }
    for handler in ["onclick", "onload", "onerror", "onsubmit", "onfocus", "onpaste"] {
        assert!(values(html, handler).is_empty(), "{path}: an inline script");
    }
    for name in ["href", "src", "action", "formaction", "srcset", "poster"] {
        for value in values(html, name) {
            let own = value.starts_with('/') && !value.starts_with("//");
            let here = value.starts_with(['#', '?']);
            assert!(own || here, "{path} leads to {value}");
        }
    }
    assert!(!html.replace(own, "").contains("://"), "{path} names another origin");
    assert!(html.len() < 20_000, "{path} is heavy");

    let ids = values(html, "id");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: an id twice");
    let described = values(html, "aria-describedby").into_iter().flat_map(str::split_whitespace);
    // Behind "#/" are the views of the reviewers' desk, which its script asks for.
    let referred = values(html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
    let referred = referred.filter(|id| !id.starts_with('/'));
    for id in described.chain(referred).chain(values(html, "for")).chain(values(html, "data-shows")) {
        assert!(ids.contains(&id), "{path}: there is no {id}");
    }
    for input in html.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
        let labelled = values(input, "id").first().is_some_and(|id| html.contains(&format!("for=\"{id}\"")));
        // Its label is around it.
        let is_within = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
        // What the reader entered, to be put right.
        let is_entered = input.contains("autocomplete=\"username\"");
        let is_seen = !input.contains("type=\"hidden\"") && !input.ends_with(" hidden");
        assert!(!is_seen || labelled || is_within, "{path}: an input without a label");
        assert!(
            !is_seen || is_within || is_entered || values(input, "value").iter().all(|value| value.len() < 8),
            "{path}: a filled input"
        );
    }
    for form in html.split("<form").skip(1) {
        assert!(form.starts_with(" method=\"post\" action=\"/"), "{path}: a form that sends by GET");
    }
}

#[tokio::test]
async fn a_page_is_whole_and_loads_nothing_from_elsewhere() {
    let world = World::start();
    let visitor = world.visitor();
    for (path, _) in PAGES {
        is_whole(&page(&visitor, path).await.text, path, world.url());
    }
}

#[tokio::test]
async fn the_pages_of_a_recovery_are_whole_too() {
    let (world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor);
    let mail = ann.asks(&world, "ann@example.com").await;
    let mut shown = Vec::new();
    for path in [
        "/recover?problem=invalid_request&rule=empty",
        "/recover?problem=too_many_requests&wait=day",
        "/link?problem=link_invalid",
        "/link?problem=invalid_request&rule=whole_link",
        "/veto?problem=invalid_request&rule=whole_link",
        "/recover/sent",
        "/recover/sent?problem=code_incorrect",
        "/recover/sent?problem=invalid_request&rule=eight_digits",
    ] {
        shown.push((path, ann.looks(path).await));
    }
    let sent = &shown[5].1.text;
    for attribute in ["inputmode=\"numeric\"", "autocomplete=\"one-time-code\"", "data-countdown=\""] {
        assert!(sent.contains(attribute), "{attribute}");
    }
    assert!(!sent.contains("type=\"number\""));
    ann.fills("/recover/sent", "/recover/code", &[("code", &mail.code().expect("a code"))]).await;
    for path in [
        "/recover/password",
        "/recover/password?problem=password_rejected&rule=too_short&rule=personal",
        "/recover/sent",
    ] {
        shown.push((path, ann.looks(path).await));
    }
    let password = &shown[8].1.text;
    for attribute in
        ["autocomplete=\"new-password\"", "autocomplete=\"username\" value=\"ann\" readonly hidden"]
    {
        assert!(password.contains(attribute), "{attribute}");
    }
    let recover = &shown[0].1.text;
    for attribute in ["autocomplete=\"username\"", "autocapitalize=\"none\"", "spellcheck=\"false\""] {
        assert!(recover.contains(attribute), "{attribute}");
    }
    for (path, reply) in &shown {
        is_whole(&reply.text, path, world.url());
        assert_eq!((reply.status, &*reply.headers["cache-control"]), (200, "no-store"), "{path}");
        let is_problem = path.contains("problem");
        assert_eq!(reply.text.contains("<title>Problem: "), is_problem, "{path}");
        assert_eq!(reply.text.contains("autofocus"), is_problem, "{path}");
    }
}

#[tokio::test]
async fn what_a_page_refers_to_exists_and_is_kept_for_good() {
    let world = World::start();
    let visitor = world.visitor();
    let mut referred = BTreeSet::new();
    for (path, _) in PAGES {
        let html = page(&visitor, path).await.text;
        let all = values(&html, "href").into_iter().chain(values(&html, "src"));
        referred.extend(all.filter(|value| value.starts_with("/assets/")).map(str::to_owned));
    }
    assert_eq!(referred.len(), edge::Asset::ALL.len());
    let (mut weight, mut scripts) = (0, Vec::new());
    for path in referred {
        let asset = visitor.get(&path).await;
        assert_eq!(asset.status, 200, "{path}");
        assert_eq!(asset.headers["cache-control"], "public, max-age=31536000, immutable");
        assert_eq!(asset.headers["x-content-type-options"], "nosniff");
        let (name, rest) = path.split_once('.').expect("a fingerprint");
        let (fingerprint, extension) = rest.split_once('.').expect("an extension");
        let expected = match extension {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        assert_eq!(asset.headers["content-type"], expected, "{path}");
        let foreign = asset.text.replace("http://www.w3.org/2000/svg", "");
        assert!(!foreign.contains("://") && !foreign.contains("@import") && !foreign.contains("url("));
        assert!(fingerprint.len() >= 8 && fingerprint.bytes().all(|b| b.is_ascii_hexdigit()), "{path}");
        let other = format!("{name}.{}.{extension}", fingerprint.replace(|c| c != '0', "0"));
        let of_then = visitor.get(&other).await;
        assert_eq!((of_then.status, &*of_then.headers["cache-control"]), (200, "no-store"), "{other}");
        assert!(of_then.text == asset.text, "{other}: what a page of another version gets");
        let lost = visitor.get(&format!("{name}.{extension}")).await;
        assert_eq!((lost.status, &*lost.headers["cache-control"]), (404, "no-store"), "{name}");
        if extension == "js" {
            scripts.push(asset.text.len());
        } else {
            weight += asset.text.len();
        }
    }
    // No page has more than one.
    weight += scripts.into_iter().max().expect("a script");
    assert!(weight < 22_000, "{weight} bytes beside the page");
}

#[tokio::test]
async fn a_problem_is_a_page_to_whoever_looks_at_pages() {
    let world = World::start();
    let visitor = world.visitor();
    for (method, path, status, title) in [
        ("GET", "/nothing", 404, "There is nothing here"),
        ("POST", "/errors", 405, "This address takes other methods"),
        ("GET", "/v1x", 404, "There is nothing here"),
    ] {
        let shown = visitor.send(method, path, &[BROWSER], "").await;
        assert_eq!(shown.status, status);
        assert_eq!(shown.headers["content-type"], "text/html; charset=utf-8");
        assert!(shown.text.contains(&format!("<h1>{title}</h1>")), "{path}");
        assert!(shown.text.contains(&shown.headers["x-request-id"]), "support is told which");
        let program = visitor.send(method, path, &[("accept", "*/*")], "").await;
        assert_eq!(program.headers["content-type"], "application/problem+json", "{path}");
    }
    assert_eq!(visitor.send("POST", "/errors", &[BROWSER], "").await.headers["allow"], "GET,HEAD");
    for path in ["/v1", "/v1/recoveries/rec_a", "/v1/nothing", "/local/nothing"] {
        let problem = page(&visitor, path).await;
        assert_eq!(problem.headers["content-type"], "application/problem+json", "{path}");
    }
}

#[tokio::test]
async fn every_error_has_a_page_and_stands_in_the_catalogue() {
    let world = World::start();
    let visitor = world.visitor();
    let json = ("accept", "application/json");
    let catalogue = visitor.send("GET", "/errors", &[json], "").await;
    assert_eq!(catalogue.headers["content-type"], "application/json");
    let entries = catalogue.body["errors"].as_array().expect("a list");
    assert_eq!(entries.len(), Fault::ALL.len());
    let list = page(&visitor, "/errors").await.text;
    for (fault, entry) in Fault::ALL.into_iter().zip(entries) {
        let path = format!("/errors/{}", fault.code());
        assert_eq!((&entry["code"], &entry["status"]), (&json!(fault.code()), &json!(fault.status())));
        assert_eq!(visitor.send("GET", &path, &[json], "").await.body, *entry);
        let shown = page(&visitor, &path).await;
        assert_eq!(shown.status, 200);
        assert!(shown.text.contains(fault.code()) && list.contains(&format!("href=\"{path}\"")));
        for member in ["title", "meaning", "detail", "wait"] {
            let text = entry[member].as_str().expect(member);
            assert!(!text.is_empty() && !text.starts_with("error-"), "{path} {member}");
            let escaped = text.replace('\'', "&#39;");
            assert!(shown.text.contains(&escaped), "{path} {member}");
        }
    }
    let unknown = visitor.send("GET", "/errors/nothing", &[json], "").await;
    assert_eq!((unknown.status, unknown.code()), (404, "not_found"));
    assert!(page(&visitor, "/errors/nothing").await.text.contains("/errors/code_locked"));
}

#[tokio::test]
async fn the_catalogue_is_json_only_to_whoever_would_rather_have_it() {
    let world = World::start();
    for (accept, content_type) in [
        ("application/json", "application/json"),
        ("application/json, text/html;q=0.9", "application/json"),
        ("text/html, application/json;q=0.9", "text/html; charset=utf-8"),
        (BROWSER.1, "text/html; charset=utf-8"),
        ("*/*", "text/html; charset=utf-8"),
        ("", "text/html; charset=utf-8"),
    ] {
        let reply = world.visitor().send("GET", "/errors", &[("accept", accept)], "").await;
        assert_eq!(reply.headers["content-type"], content_type, "{accept}");
    }
}

#[tokio::test]
async fn the_type_of_a_problem_leads_to_the_page_that_explains_it() {
    let world = World::start();
    let visitor = world.visitor();
    for problem in [
        visitor.get("/nothing").await,
        visitor.get("/v1/recoveries").await,
        visitor.get("/v1/recoveries/rec_a").await,
        visitor.post("/v1/recoveries", json!({})).await,
        visitor.send("POST", "/v1/recoveries", &[], "").await,
        visitor.post_text("/v1/recoveries", &" ".repeat(20_000)).await,
        visitor.post("/v1/recoveries/rec_a/reset", json!({ "ticket": "t", "new_password": "p" })).await,
        visitor.get("/local/session").await,
    ] {
        let kind = problem.text_of("type");
        let path = kind.strip_prefix(world.url()).expect("an address of this site");
        let explained = page(&visitor, path).await;
        assert_eq!(explained.status, 200, "{kind}");
        assert!(explained.text.contains(&format!("<h1>{}</h1>", problem.text_of("title"))), "{kind}");
    }
}

#[tokio::test]
async fn a_page_speaks_the_language_that_is_asked_for() {
    let world = World::start();
    let visitor = world.visitor();
    for (language, tag, title) in [
        ("es-MX,es;q=0.9,en;q=0.8", "es", "Demasiados códigos incorrectos"),
        ("tlh, en;q=0.5", "en", "Too many wrong codes"),
    ] {
        let headers = [BROWSER, ("accept-language", language)];
        let shown = visitor.send("GET", "/errors/code_locked", &headers, "").await;
        assert_eq!(shown.headers["content-language"], tag);
        assert!(shown.text.contains(&format!("<html lang=\"{tag}\" dir=\"ltr\">")));
        assert!(shown.text.contains(&format!("<h1>{title}</h1>")));
        let headers = [("accept", "application/json"), ("accept-language", language)];
        let entry = visitor.send("GET", "/errors/code_locked", &headers, "").await;
        assert_eq!(entry.body["title"], title);
        let headers = [BROWSER, ("accept-language", language)];
        let lost = visitor.send("GET", "/nothing", &headers, "").await;
        assert_eq!(lost.headers["content-language"], tag, "a problem too");
    }
}

#[tokio::test]
async fn a_language_that_is_chosen_is_kept_and_is_the_pages_alone() {
    let world = World::start();
    let mut reader = Browser::new(world.visitor());
    let html = reader.looks("/recover").await.text;
    let offered: Vec<&str> = values(&html, "hreflang");
    assert_eq!(offered, ["en", "es", "fr", "de", "pt-BR", "ar", "hi", "id", "ja", "zh-Hans"]);
    for tag in offered {
        let chosen = reader.looks(&format!("/errors/code_locked?language={tag}")).await;
        assert_eq!(chosen.headers["content-language"], tag);
        let [kept] = chosen.cookies.as_slice() else { panic!("{tag}: {} cookies", chosen.cookies.len()) };
        assert_eq!(*kept, format!("regain-language={tag}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"));
        let later = reader.looks("/recover/done").await;
        assert_eq!((&*later.headers["content-language"], later.cookies.len()), (tag, 0));
        let direction = if tag == "ar" { "rtl" } else { "ltr" };
        assert!(later.text.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")));
        let problem = reader.looks("/v1/nothing?language=es").await;
        assert_eq!(problem.headers["content-language"], "en", "a program says by its headers what it wants");
        assert!(problem.cookies.is_empty());
    }
    for other in ["tlh", "EN", "en-GB", "", "%65n", "<b>"] {
        let reply = reader.looks(&format!("/recover?language={other}")).await;
        assert_eq!((&*reply.headers["content-language"], reply.cookies.len()), ("zh-Hans", 0), "{other}");
    }
}

#[tokio::test]
async fn a_form_that_a_script_sends_says_where_to_go_and_leads_nowhere() {
    let world = World::start();
    let visitor = world.visitor();
    let form = ("content-type", "application/x-www-form-urlencoded");
    let body = "key=the-key-of-the-first-page&identifier=&channel=";
    for (accept, status) in [("application/json", 204), ("text/html", 303), ("*/*", 303)] {
        let reply = visitor.send("POST", "/recover", &[form, ("accept", accept)], body).await;
        let place = "/recover?problem=invalid_request&rule=empty";
        assert_eq!((reply.status, &*reply.headers["location"]), (status, place), "{accept}");
        assert!(reply.cookies.iter().any(|cookie| cookie.starts_with("regain-entered=")), "{accept}");
    }
    let looked = visitor.send("GET", "/recover/sent", &[("accept", "application/json")], "").await;
    assert_eq!(looked.status, 303, "what is only looked at");
}

#[tokio::test]
async fn the_service_is_named_on_its_pages_whatever_its_name_is() {
    let world = World::start_with_env(&[("REGAIN_SERVICE_NAME", "<b>Acme</b> \"&\" Co")]);
    let visitor = world.visitor();
    for (path, _) in PAGES {
        let html = page(&visitor, path).await.text;
        assert!(!html.contains("<b>") && !html.contains("\"&\" Co"), "{path}");
        assert!(html.contains("&#60;b&#62;Acme&#60;/b&#62; &#34;&#38;&#34; Co"), "{path}");
    }
}

#[tokio::test]
async fn whoever_looks_at_a_well_known_place_is_sent_on() {
    let world = World::start();
    let visitor = world.visitor();
    for method in ["GET", "HEAD"] {
        let change = visitor.send(method, "/.well-known/change-password", &[], "").await;
        assert_eq!((change.status, &*change.headers["location"]), (302, "/recover"));
    }
    let other = "/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200";
    assert_eq!(visitor.get(other).await.status, 404);
    let robots = visitor.get("/robots.txt").await;
    assert_eq!((robots.status, robots.text.as_str()), (200, "User-agent: *\nDisallow: /\n"));
    assert_eq!(robots.headers["content-type"], "text/plain; charset=utf-8");
}
