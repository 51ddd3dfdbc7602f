//! The reviewers' desk, as what its script gets to put into the page.

use serde_json::{Value, json};
use tests::{Claimed, OLD, Reply, Visitor, World, eventually, values};

/// Whatever can be written may hold this.
const MARKUP: &str = "<img src=x onerror=\"alert(1)\"><script>alert('&amp;')</script>{{ 1 }}";

/// The same, as a page shows it.
const SHOWN: &str = "&#60;img src=x onerror=&#34;alert(1)&#34;&#62;&#60;script&#62;alert(&#39;&#38;amp;&#39;)&#60;/script&#62;{{ 1 }}";

async fn token(world: &World, reviewer: usize) -> String {
    let keys = world.visitor().get("/local/keys.json").await;
    keys.body["reviewers"][reviewer]["token"].as_str().expect("a token").to_owned()
}

async fn looks(visitor: &Visitor, path: &str, token: &str) -> Reply {
    let bearer = format!("Bearer {token}");
    visitor.send("GET", path, &[("authorization", &bearer)], "").await
}

/// A claim about Ann's account, in front of its reviewers.
async fn claims(world: &World, statement: &str) -> Claimed {
    let told = json!({
        "reason": "contact_changed", "username": "ann", "reply_to": "new@example.net",
        "registered_email": "ann@example.com", "previous_passwords": [OLD], "statement": statement,
    });
    let claim = world.visitor().claims(world, told).await;
    let reviewers = world.reviewers().await;
    eventually("it is weighed", async || {
        let listed = reviewers[0].lists("").await;
        listed.body["claims"][0]["total"].is_number()
    })
    .await;
    claim
}

/// That nothing in it can run, be loaded or lead elsewhere.
fn is_tame(part: &str) {
    for tag in ["<script", "<img", "<style", "<link", "<iframe", "<base", "<meta"] {
        assert!(!part.contains(tag), "{tag}");
    }
    for attribute in ["style", "onclick", "onerror", "onload", "onsubmit", "src", "srcdoc"] {
        assert!(values(part, attribute).is_empty(), "{attribute}");
    }
    for link in values(part, "href") {
        assert!(link.starts_with("#/"), "{link}");
    }
    for action in values(part, "action") {
        assert_eq!(action, "/desk");
    }
}

#[tokio::test]
async fn the_door_of_the_desk_is_open_and_nothing_is_behind_it() {
    let (world, visitor) = World::with_ann().await;
    let before = visitor.get("/desk").await;
    assert_eq!(before.status, 200);
    let claim = claims(&world, "My phone is gone.").await;
    let shell = looks(&visitor, "/desk", &token(&world, 0).await).await;
    assert!(shell.text == before.text, "it is the same whoever asks and whatever there is");
    assert!(!shell.text.contains(&claim.id));
    assert!(shell.cookies.is_empty());
}

#[tokio::test]
async fn the_desk_shows_nothing_without_a_reviewers_token() {
    let (world, visitor) = World::with_ann().await;
    let claim = claims(&world, "My phone is gone.").await;
    let host = visitor.get("/local/keys.json").await.text_of("host");
    let own = format!("/v1/support/desk/{}", claim.id);
    for path in ["/v1/support/desk", "/v1/support/desk?state=open", own.as_str()] {
        for reply in
            [visitor.get(path).await, looks(&visitor, path, &host).await, looks(&visitor, path, "").await]
        {
            assert_eq!((reply.status, reply.code()), (401, "unauthorized"), "{path}");
            assert_eq!(reply.headers["content-type"], "application/problem+json", "{path}");
        }
        let shown = looks(&visitor, path, &token(&world, 0).await).await;
        assert_eq!((shown.status, &*shown.headers["content-type"]), (200, "text/html; charset=utf-8"));
        let alone = "default-src 'none'; frame-ancestors 'none'; sandbox";
        assert_eq!(shown.headers["content-security-policy"], alone, "opened by itself it does nothing");
        assert_eq!(shown.headers["cache-control"], "no-store");
        assert!(shown.text.contains(&claim.id));
        is_tame(&shown.text);
    }
}

#[tokio::test]
async fn what_others_wrote_is_shown_as_text_wherever_it_stands() {
    let (world, visitor) = World::with_ann().await;
    let claim = claims(&world, MARKUP).await;
    let said = visitor.steps(&claim, "messages", json!({ "text": MARKUP })).await;
    assert_eq!(said.status, 200, "{said:?}");
    let token = token(&world, 0).await;
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    let decision = json!({ "decision": "ask", "message": MARKUP, "note": MARKUP }).to_string();
    let path = format!("/v1/support/claims/{}/decision", claim.id);
    assert_eq!(visitor.send("POST", &path, &headers, decision).await.status, 200);
    let shown = looks(&visitor, &format!("/v1/support/desk/{}", claim.id), &token).await;
    assert_eq!(shown.status, 200, "{shown:?}");
    is_tame(&shown.text);
    assert_eq!(shown.text.matches(SHOWN).count(), 4, "statement, message, question and note");
    let host = world.host().await;
    let named = json!({ "username": "a<b>&amp;", "contacts": [
        { "kind": "email", "value": "ann@example.com", "confirmed_at": "2020-01-01T00:00:00Z" },
    ] });
    if host.puts("ann", &named).await.status == 200 {
        let shown = looks(&visitor, &format!("/v1/support/desk/{}", claim.id), &token).await;
        assert!(shown.text.contains("a&#60;b&#62;&#38;amp;"), "the username");
        is_tame(&shown.text);
    }
}

#[tokio::test]
async fn what_is_asked_for_wrongly_is_a_problem_and_no_page() {
    let (world, visitor) = World::with_ann().await;
    let token = token(&world, 0).await;
    for (path, status, code) in [
        ("/v1/support/desk?state=lost", 400, "invalid_request"),
        ("/v1/support/desk?reason=%3Cb%3E", 400, "invalid_request"),
        ("/v1/support/desk?cursor=x", 400, "invalid_request"),
        ("/v1/support/desk/clm_x", 404, "not_found"),
        ("/v1/support/desk/clm_00000000000000000000000000000000", 404, "not_found"),
        ("/v1/support/desk/x/y", 404, "not_found"),
    ] {
        let reply = looks(&visitor, path, &token).await;
        assert_eq!((reply.status, reply.code()), (status, code), "{path}");
        assert_ne!(reply.body["detail"], Value::Null, "{path}");
    }
}

#[tokio::test]
async fn a_look_at_a_claim_on_the_desk_is_recorded_and_shown() {
    let (world, visitor) = World::with_ann().await;
    let claim = claims(&world, "My phone is gone.").await;
    let path = format!("/v1/support/desk/{}", claim.id);
    let first = looks(&visitor, &path, &token(&world, 0).await).await;
    let looks_in = |reply: &Reply| reply.text.matches("Looked").count();
    let second = looks(&visitor, &path, &token(&world, 1).await).await;
    assert_eq!(looks_in(&second), looks_in(&first) + 1);
    assert!(second.text.contains("My phone is gone."));
    assert!(!second.text.contains("ann@example.com") && !second.text.contains("new@example.net"));
}

#[tokio::test]
async fn the_desk_speaks_the_readers_language() {
    let (world, visitor) = World::with_ann().await;
    claims(&world, "My phone is gone.").await;
    let bearer = format!("Bearer {}", token(&world, 0).await);
    let headers = [("authorization", bearer.as_str()), ("accept-language", "ar")];
    let shown = visitor.send("GET", "/v1/support/desk", &headers, "").await;
    assert_eq!((shown.status, &*shown.headers["content-language"]), (200, "ar"));
}
