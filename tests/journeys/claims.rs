//! The claimant's side of the last resort.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::future::join_all;
use futures_util::stream;
use serde_json::{Value, json};
use tests::{Claimed, NEW, OLD, Reply, Visitor, World};

const KEY: &str = "0123456789abcdefghijkl";
const OTHER: &str = "another-key-of-22-signs";
const JSON: (&str, &str) = ("content-type", "application/json");

fn claim_of(username: &str) -> Value {
    json!({ "reason": "contact_changed", "reply_to": "new@example.com", "username": username })
}

/// The claim of Ann with one member more, or another one.
fn with(member: &str, value: impl Into<Value>) -> Value {
    let mut body = claim_of("ann");
    body[member] = value.into();
    body
}

/// A step of the claimant's, marked.
async fn marked(visitor: &Visitor, claim: &Claimed, step: &str, key: &str, body: Value) -> Reply {
    let bearer = format!("Bearer {}", claim.key);
    let headers = [JSON, ("authorization", bearer.as_str()), ("idempotency-key", key)];
    visitor.send("POST", &format!("/v1/claims/{}/{step}", claim.id), &headers, body.to_string()).await
}

#[tokio::test]
async fn a_claim_is_made_confirmed_and_read() {
    let (world, ann) = World::with_ann().await;
    let asked = json!({
        "reason": "contact_changed",
        "reply_to": "new@example.com",
        "username": "Ann",
        "registered_email": "ann@example.com",
        "registered_phone": "+34 600 123 456",
        "previous_passwords": [OLD, NEW],
        "statement": "The provider closed.",
        "locale": "en",
    });
    let made = ann.post("/v1/claims", asked).await;
    assert_eq!((made.status, made.text_of("state").as_str()), (202, "unconfirmed"));
    assert_eq!(made.headers["location"], format!("/v1/claims/{}", made.text_of("claim_id")));
    let claim = Claimed { id: made.text_of("claim_id"), key: made.text_of("claim_key") };
    let shown = ann.claim(&claim).await;
    let expected = json!({
        "state": "unconfirmed",
        "reason": "contact_changed",
        "answer_by": made.body["answer_by"],
        "ready_at": null,
        "reply_by": null,
        "recover_until": null,
        "messages": [],
    });
    assert_eq!(shown.body, expected);
    assert_eq!(ann.steps(&claim, "messages", json!({ "text": "Hello?" })).await.code(), "claim_closed");
    assert_eq!(ann.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready");

    let wrong = ann.confirms(&claim, &claim.key).await;
    assert_eq!((wrong.status, wrong.code()), (422, "claim_token_invalid"));
    let token = world.claim_mail("new@example.com", 1).await.claim_token();
    for _ in 0..2 {
        let confirmed = ann.confirms(&claim, &token).await;
        let expected = json!({ "state": "open", "answer_by": made.body["answer_by"], "ready_at": null });
        assert_eq!((confirmed.status, confirmed.body), (200, expected), "also once more");
    }
    let by_mail = Claimed { id: claim.id.clone(), key: token };
    assert_eq!(ann.claim(&by_mail).await.text, ann.claim(&claim).await.text, "as good as the key");

    let said = ann.steps(&claim, "messages", json!({ "text": " It was in the spring. " })).await;
    assert_eq!((said.status, said.text_of("state").as_str()), (200, "open"));
    let messages = ann.claim(&claim).await.body["messages"].clone();
    assert_eq!(messages[0]["from"], "claimant");
    assert_eq!(messages[0]["text"], " It was in the spring. ");

    let withdrawn = ann.steps(&claim, "withdraw", json!({})).await;
    assert_eq!((withdrawn.status, withdrawn.text_of("state").as_str()), (200, "withdrawn"));
    assert_eq!(ann.steps(&claim, "withdraw", json!({})).await.status, 200, "also once more");
    assert_eq!(ann.steps(&claim, "messages", json!({ "text": "Wait" })).await.code(), "claim_closed");
}

#[tokio::test]
async fn what_is_no_claim_is_refused_and_said_where() {
    let (_world, ann) = World::with_ann().await;
    let cases = [
        (json!({}), "/reason", "required"),
        (json!({ "reason": "other" }), "/reply_to", "required"),
        (json!({ "reason": "other", "reply_to": "new@example.com" }), "/username", "required"),
        (with("reason", "greed"), "/reason", "reason"),
        (with("reason", 1), "/reason", "type"),
        (with("reply_to", "+34600123456"), "/reply_to", "email_address"),
        (with("reply_to", ""), "/reply_to", "email_address"),
        (with("username", ""), "/username", "empty"),
        (with("username", "ann@example.com"), "/username", "username"),
        (with("username", "+34600123456"), "/username", "username"),
        (with("username", "x".repeat(65)), "/username", "too_long"),
        (with("username", Value::Null), "/username", "type"),
        (with("registered_email", "ann"), "/registered_email", "email_address"),
        (
            with("registered_email", format!("{}@example.com", "x".repeat(65))),
            "/registered_email",
            "too_long",
        ),
        (with("registered_phone", "ann"), "/registered_phone", "phone_number"),
        (with("registered_phone", "600123456"), "/registered_phone", "phone_number"),
        (with("registered_phone", "ann@example.com"), "/registered_phone", "phone_number"),
        (with("previous_passwords", "one"), "/previous_passwords", "type"),
        (with("previous_passwords", Value::Null), "/previous_passwords", "type"),
        (with("previous_passwords", json!(["one", 2])), "/previous_passwords/1", "type"),
        (with("previous_passwords", json!(["one", ""])), "/previous_passwords/1", "empty"),
        (with("previous_passwords", json!(["x".repeat(257)])), "/previous_passwords/0", "too_long"),
        (
            with("previous_passwords", json!(["1", "2", "3", "4", "5", "6"])),
            "/previous_passwords",
            "too_many",
        ),
        (with("statement", "x".repeat(4001)), "/statement", "too_long"),
        (with("ticket", "x".repeat(43)), "/ticket", "not_offered"),
        (with("locale", "!"), "/locale", "language_tag"),
        (with("account_id", "ann"), "/account_id", "unknown"),
    ];
    for (body, pointer, rule) in cases {
        let refused = ann.post("/v1/claims", body.clone()).await;
        let violation = &refused.body["violations"][0];
        assert_eq!((refused.status, refused.code()), (400, "invalid_request"), "{body}");
        assert_eq!((&violation["pointer"], &violation["rule"]), (&json!(pointer), &json!(rule)), "{body}");
        let maximum = match (rule, pointer) {
            ("too_many", _) => json!(5),
            ("too_long", "/previous_passwords/0") => json!(256),
            ("too_long", "/statement") => json!(4000),
            _ => Value::Null,
        };
        assert_eq!(violation["maximum"], maximum, "{body}");
    }
    let duplicate = r#"{"reason":"other","reason":"other","reply_to":"new@example.com","username":"ann"}"#;
    assert_eq!(ann.post_text("/v1/claims", duplicate).await.code(), "invalid_request");
    let most = json!({
        "reason": "other",
        "reply_to": "new@example.com",
        "registered_phone": "+34 600 123 456",
        "previous_passwords": vec!["\u{e4}".repeat(256); 5],
        "statement": "\u{e4}".repeat(4000),
    });
    assert_eq!(ann.post("/v1/claims", most).await.status, 202);

    let claim = ann.makes_claim(claim_of("ann")).await;
    for (step, body, pointer, rule) in [
        ("confirm", json!({}), "/token", "required"),
        ("messages", json!({ "text": " \n" }), "/text", "empty"),
        ("messages", json!({ "text": "x".repeat(2001) }), "/text", "too_long"),
        ("withdraw", json!({ "why": "" }), "/why", "unknown"),
        ("recover", json!({ "to": "other@example.com" }), "/to", "unknown"),
    ] {
        let refused = ann.steps(&claim, step, body).await;
        let violation = &refused.body["violations"][0];
        assert_eq!(refused.status, 400, "{step}");
        assert_eq!((&violation["pointer"], &violation["rule"]), (&json!(pointer), &json!(rule)), "{step}");
    }
}

#[tokio::test]
async fn without_its_key_there_is_no_claim() {
    let (_world, ann) = World::with_ann().await;
    let claim = ann.makes_claim(claim_of("ann")).await;
    let another = ann.makes_claim(claim_of("nobody")).await;
    let unknown = format!("clm_{}", "0".repeat(32));
    let bearer = |key: &str| format!("Bearer {key}");
    let right = bearer(&claim.key);
    let mut seen = BTreeSet::new();
    for (id, sent) in [
        (&claim.id, vec![]),
        (&claim.id, vec!["Bearer".to_owned()]),
        (&claim.id, vec![bearer("")]),
        (&claim.id, vec![bearer(&another.key)]),
        (&claim.id, vec![claim.key.clone()]),
        (&claim.id, vec![format!("Basic {}", claim.key)]),
        (&claim.id, vec![right.clone(), right.clone()]),
        (&unknown, vec![right.clone()]),
        (&"clm_short".to_owned(), vec![right.clone()]),
        (&claim.id.to_uppercase(), vec![right.clone()]),
    ] {
        let sent: Vec<_> = sent.iter().map(|value| ("authorization", value.as_str())).collect();
        let path = format!("/v1/claims/{id}");
        seen.insert(ann.send("GET", &path, &sent, "").await.blanked());
        let with_body = [&[JSON], sent.as_slice()].concat();
        for (step, body) in [("messages", r#"{"text":"x"}"#), ("withdraw", "{}"), ("recover", "{}")] {
            seen.insert(ann.send("POST", &format!("{path}/{step}"), &with_body, body).await.blanked());
        }
    }
    assert_eq!(seen.len(), 1, "one refusal, to the byte");
    assert_eq!(seen.first().map(|(status, ..)| *status), Some(404));
    let no_token = ann.post(&format!("/v1/claims/{unknown}/confirm"), json!({ "token": claim.key })).await;
    assert_eq!(no_token.status, 404);
    let lower = right.replace("Bearer", "bearer");
    let found = ann.send("GET", &format!("/v1/claims/{}", claim.id), &[("authorization", &lower)], "").await;
    assert_eq!((found.status, found.text_of("state").as_str()), (200, "unconfirmed"));
}

#[tokio::test]
async fn a_repeated_claim_gets_the_first_reply_and_makes_no_other() {
    let (world, ann) = World::with_ann().await;
    let asked = with("previous_passwords", json!([OLD]));
    let first = ann.post_marked("/v1/claims", KEY, &asked).await;
    assert_eq!(first.status, 202);
    let mut same = asked.clone();
    same["username"] = json!(" ANN ");
    same["reply_to"] = json!("new@EXAMPLE.com");
    for repeat in [&asked, &same] {
        let again = ann.post_marked("/v1/claims", KEY, repeat).await;
        assert_eq!((again.status, &again.text), (202, &first.text));
        assert_eq!(again.headers["location"], first.headers["location"]);
    }
    for (member, value) in [
        ("reason", json!("other")),
        ("reply_to", json!("else@example.com")),
        ("username", json!("ben")),
        ("registered_email", json!("ann@example.com")),
        ("registered_phone", json!("+34600123456")),
        ("previous_passwords", json!([NEW])),
        ("previous_passwords", json!([OLD, NEW])),
        ("previous_passwords", json!([])),
        ("statement", json!("x")),
        ("locale", json!("es")),
    ] {
        let mut other = asked.clone();
        other[member] = value;
        let refused = ann.post_marked("/v1/claims", KEY, &other).await;
        assert_eq!((refused.status, refused.code()), (422, "idempotency_key_reused"), "{member}");
    }
    let claim = Claimed { id: first.text_of("claim_id"), key: first.text_of("claim_key") };
    let token = world.claim_mail("new@example.com", 1).await.claim_token();
    ann.confirms(&claim, &token).await;
    assert_eq!(ann.post_marked("/v1/claims", KEY, &asked).await.text, first.text, "whatever it is by now");
    let another = ann.post_marked("/v1/claims", OTHER, &asked).await;
    assert!(another.status == 202 && another.text_of("claim_id") != claim.id);
    assert_ne!(another.text_of("claim_key"), claim.key);
}

#[tokio::test]
async fn of_the_same_claim_sent_12_times_at_once_one_is_made() {
    let (world, ann) = World::with_ann().await;
    let body = claim_of("ann");
    let replies = join_all((0..12).map(|_| ann.post_marked("/v1/claims", KEY, &body))).await;
    assert!(replies.iter().all(|reply| reply.status == 202 && reply.text == replies[0].text), "{replies:?}");
    world.claim_mail("new@example.com", 1).await;
    world.worker_is_done().await;
    assert_eq!(world.mail_to("new@example.com").await.len(), 1);
}

#[tokio::test]
async fn a_repeated_step_gets_the_first_reply_and_is_taken_once() {
    let (world, ann) = World::with_ann().await;
    let claim = ann.makes_claim(claim_of("ann")).await;
    let token = world.claim_mail("new@example.com", 1).await.claim_token();
    let confirm = json!({ "token": token });
    let confirmed = marked(&ann, &claim, "confirm", "a-key-for-the-confirmation", confirm.clone()).await;
    let text = |text: &str| json!({ "text": text });
    let said = marked(&ann, &claim, "messages", "a-key-for-the-first-message", text("one")).await;
    assert_eq!((confirmed.status, said.status), (200, 200));
    for _ in 0..2 {
        let again = marked(&ann, &claim, "messages", "a-key-for-the-first-message", text("one")).await;
        assert_eq!((again.status, &again.text), (200, &said.text));
    }
    let same = "a-key-for-many-at-the-same-time";
    let at_once = join_all((0..6).map(|_| marked(&ann, &claim, "messages", same, text("two")))).await;
    assert!(at_once.iter().all(|reply| [200, 503].contains(&reply.status)), "{at_once:?}");
    assert_eq!(ann.claim(&claim).await.body["messages"].as_array().map(Vec::len), Some(2));
    for (step, key, body) in [
        ("messages", "a-key-for-the-first-message", text("other")),
        ("messages", "a-key-for-the-confirmation", text("one")),
        ("withdraw", "a-key-for-the-first-message", json!({})),
        ("confirm", "a-key-for-the-confirmation", json!({ "token": claim.key })),
    ] {
        let refused = marked(&ann, &claim, step, key, body).await;
        assert_eq!((refused.status, refused.code()), (422, "idempotency_key_reused"), "{step}");
    }
    let withdrawn = marked(&ann, &claim, "withdraw", "a-key-for-the-withdrawal", json!({})).await;
    let again = marked(&ann, &claim, "withdraw", "a-key-for-the-withdrawal", json!({})).await;
    assert_eq!((withdrawn.status, &withdrawn.text), (200, &again.text));
    let again = marked(&ann, &claim, "confirm", "a-key-for-the-confirmation", confirm).await;
    assert_eq!(again.text, confirmed.text, "whatever it is by now");
    let again = marked(&ann, &claim, "messages", "a-key-for-the-first-message", text("one")).await;
    assert_eq!(again.text, said.text, "also once it is closed");
}

#[tokio::test]
async fn a_network_makes_thirty_claims_a_day_and_another_goes_on() {
    let (world, ann) = World::with_ann().await;
    let first = ann.post_marked("/v1/claims", KEY, &claim_of("ann")).await;
    for _ in 1..30 {
        ann.makes_claim(claim_of("nobody")).await;
    }
    for username in ["ann", "nobody"] {
        let refused = ann.post("/v1/claims", claim_of(username)).await;
        assert_eq!((refused.status, refused.code()), (429, "too_many_requests"));
        let wait: u64 = refused.headers["retry-after"].parse().expect("seconds");
        assert!((1..=86_400).contains(&wait) && refused.body["retry_after"] == wait);
    }
    assert_eq!(ann.post_marked("/v1/claims", KEY, &claim_of("ann")).await.text, first.text);
    let invalid = ann.post("/v1/claims", with("reason", "greed")).await;
    assert_eq!(invalid.status, 400);
    world.visitor_at([127, 0, 0, 2]).makes_claim(claim_of("ann")).await;
    world.advance(Duration::from_hours(24)).await;
    ann.makes_claim(claim_of("ann")).await;
}

/// Of a flood from one network thirty are hashed, and nobody else notices.
#[tokio::test]
async fn of_10_000_claims_from_one_network_thirty_are_taken() {
    let (world, ann) = World::with_ann().await;
    let replies = stream::iter(0..10_000)
        .map(|nth| ann.post("/v1/claims", claim_of(if nth % 2 == 0 { "ann" } else { "nobody" })))
        .buffer_unordered(100)
        .fold((0, 0), async |(taken, refused), reply| match (reply.status, reply.code()) {
            (202, _) => (taken + 1, refused),
            (429, "too_many_requests") => (taken, refused + 1),
            _ => panic!("{reply:?}"),
        });
    assert_eq!(replies.await, (30, 9_970));
    let elsewhere = world.visitor_at([127, 0, 0, 2]);
    assert_eq!(elsewhere.get("/health").await.status, 200);
    elsewhere.makes_claim(claim_of("ann")).await;
}

/// Whether the account exists, how it stands, and what of it is told rightly: nothing of it is in a reply.
#[tokio::test]
async fn nothing_that_is_told_rightly_shows() {
    let world = World::start();
    let account = |id: &str| {
        let contacts = json!([
            { "kind": "email", "value": format!("{id}@example.com"), "confirmed": true },
            { "kind": "phone", "value": "+34600123456", "confirmed": true },
        ]);
        json!({ "username": id, "password": OLD, "contacts": contacts })
    };
    world.put_account("ann", account("ann")).await;
    world.put_account("ben", account("ben")).await;
    let host = world.host().await;
    assert_eq!(host.posts("ben/suspend", &json!({})).await.status, 200);
    let visitor = world.visitor();
    let mut made = BTreeSet::new();
    let mut shown = BTreeSet::new();
    let mut confirmed = BTreeSet::new();
    for (nth, (username, phone, password)) in [
        ("ann", "+34600123456", OLD),
        ("ann", "+34600000000", NEW),
        ("ben", "+34600123456", OLD),
        ("zoe", "+34600000000", NEW),
        ("zoe", "+34600000000", OLD),
    ]
    .into_iter()
    .enumerate()
    {
        let reply_to = format!("new-{nth}@example.com");
        let body = json!({
            "reason": "contact_changed",
            "reply_to": reply_to,
            "username": username,
            "registered_email": format!("{username}@example.com"),
            "registered_phone": phone,
            "previous_passwords": [password],
        });
        let reply = visitor.post("/v1/claims", body).await;
        assert_eq!(reply.status, 202);
        made.insert(reply.blanked());
        let claim = Claimed { id: reply.text_of("claim_id"), key: reply.text_of("claim_key") };
        let token = world.claim_mail(&reply_to, 1).await.claim_token();
        confirmed.insert(visitor.confirms(&claim, &token).await.blanked());
        world.worker_is_done().await;
        shown.insert(visitor.claim(&claim).await.blanked());
        confirmed.insert(visitor.steps(&claim, "messages", json!({ "text": "x" })).await.blanked());
    }
    assert_eq!((made.len(), shown.len(), confirmed.len()), (1, 1, 1), "to the byte");
}

#[tokio::test]
async fn what_nobody_confirms_or_answers_in_time_is_withdrawn() {
    let (world, ann) = World::with_ann().await;
    let claim = ann.makes_claim(claim_of("ann")).await;
    let token = world.claim_mail("new@example.com", 1).await.claim_token();
    world.worker_is_done().await;
    world.advance(Duration::from_hours(24)).await;
    assert_eq!(ann.claim(&claim).await.text_of("state"), "withdrawn");
    let late = ann.confirms(&claim, &token).await;
    assert!([200, 422].contains(&late.status) && late.body["state"] != "open", "{late:?}");
    ann.claim_becomes(&claim, "withdrawn").await;
}

/// Nothing that a claimant tells to be compared rests anywhere, and nothing of a claim is logged.
#[tokio::test]
async fn passwords_and_registered_addresses_are_compared_and_forgotten() {
    let world = World::start_logging();
    let (address, old) = ("canary.registered@example.com", "a kettle for the canary in the mine");
    let secrets = [
        ("a password", old),
        ("another password", "never was a password of anybody"),
        ("a registered address", address),
        ("its local part", "canary.registered"),
        ("another registered address", "canary.stray@example.com"),
        ("a registered number", "+34600777888"),
        ("the same without its country", "600777888"),
    ];
    world.account("ann", "somewhere.else@example.com", old).await;
    let ann = world.visitor();
    for email in [address, "canary.stray@example.com"] {
        let body = json!({
            "reason": "compromised",
            "reply_to": "reply.canary@example.com",
            "username": "ann",
            "registered_email": email,
            "registered_phone": "+34600777888",
            "previous_passwords": [old, "never was a password of anybody"],
            "statement": "a canary sang",
        });
        let made = ann.post_marked("/v1/claims", KEY, &body).await;
        assert!([202, 422].contains(&made.status));
        let made = ann.post("/v1/claims", body).await;
        let claim = Claimed { id: made.text_of("claim_id"), key: made.text_of("claim_key") };
        ann.claim(&claim).await;
    }
    let mail = world.claim_mail("reply.canary@example.com", 1).await;
    assert!(!mail.0["text"].to_string().contains("canary sang"));
    world.worker_is_done().await;

    let mut at_rest = Vec::new();
    for name in ["tables.sqlite", "tables.sqlite-wal"] {
        at_rest.extend(std::fs::read(world.data().join(name)).unwrap_or_default());
    }
    let holds = |secret: &str| at_rest.windows(secret.len()).any(|window| window == secret.as_bytes());
    assert!(holds("a canary sang"), "the claims are in these files");
    let (printed, events) = (world.printed(), json!(world.events().await).to_string());
    let outbox = json!(world.mail_to("reply.canary@example.com").await).to_string();
    assert!(printed.contains("claim made"), "it did log");
    for (name, secret) in secrets {
        assert!(!holds(secret), "{name} is at rest");
        assert!(!printed.contains(secret), "{name} was printed");
        assert!(!events.contains(secret), "{name} is in an event");
        assert!(!outbox.contains(secret), "{name} is in an e-mail");
    }
    for secret in ["reply.canary", "a canary sang"] {
        assert!(!printed.contains(secret) && !events.contains(secret));
    }
}

/// Approved by two of the reviewers, and waited for: the way back can be asked for.
async fn approved(world: &World, ann: &Visitor) -> Claimed {
    let claim = ann.claims(world, claim_of("ann")).await;
    let reviewers = world.reviewers().await;
    assert_eq!(reviewers[0].decided(&claim, "approve", "").await, "open");
    assert_eq!(reviewers[1].decided(&claim, "approve", "").await, "waiting");
    world.advance(Duration::from_hours(48)).await;
    world.worker_is_done().await;
    world.advance(Duration::from_hours(24)).await;
    ann.claim_becomes(&claim, "approved").await;
    claim
}

#[tokio::test]
async fn an_approved_claim_leads_back_and_a_repeat_starts_one_recovery() {
    let (world, ann) = World::with_ann().await;
    let claim = approved(&world, &ann).await;
    let first = marked(&ann, &claim, "recover", KEY, json!({})).await;
    assert_eq!(first.status, 202, "{first:?}");
    assert_eq!(first.headers["location"], format!("/v1/recoveries/{}", first.text_of("recovery_id")));
    let again = marked(&ann, &claim, "recover", KEY, json!({})).await;
    assert_eq!((again.status, &again.text), (202, &first.text));
    let taken = ann.post_marked("/v1/recoveries", KEY, &json!({ "identifier": "ann" })).await;
    assert_eq!(taken.code(), "idempotency_key_reused");
    let started = first.started();
    let code = ann.code(&world, &started, "new@example.com").await;
    let verified = ann.enters(&started, &code).await;
    assert_eq!(verified.status, 200, "{verified:?}");
    assert_eq!(ann.resets(&started, &verified.text_of("ticket"), NEW).await.status, 200);
    assert!(ann.signs_in("ann", NEW).await.is_some());
    ann.claim_becomes(&claim, "recovered").await;
    assert_eq!(marked(&ann, &claim, "recover", KEY, json!({})).await.text, first.text);
    assert_eq!(ann.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready");
    assert_eq!(ann.steps(&claim, "withdraw", json!({})).await.code(), "claim_closed");
}

#[tokio::test]
async fn an_approved_claim_that_is_taken_back_leads_nowhere() {
    let (world, ann) = World::with_ann().await;
    let claim = approved(&world, &ann).await;
    let started = ann.recovers(&claim).await;
    let code = ann.code(&world, &started, "new@example.com").await;
    assert_eq!(ann.steps(&claim, "withdraw", json!({})).await.text_of("state"), "withdrawn");
    assert_eq!(ann.enters(&started, &code).await.code(), "code_incorrect");
    assert_eq!(ann.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready");
}

#[tokio::test]
async fn an_approved_claim_waits_fourteen_days_to_be_used() {
    let (world, ann) = World::with_ann().await;
    let claim = approved(&world, &ann).await;
    world.advance(Duration::from_hours(14 * 24)).await;
    assert_eq!(ann.claim(&claim).await.text_of("state"), "withdrawn");
    assert_eq!(ann.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready");
    assert_eq!(ann.steps(&claim, "messages", json!({ "text": "x" })).await.code(), "claim_closed");
}

fn appeal(ticket: &str) -> Value {
    json!({ "reason": "suspended", "reply_to": "new@example.com", "ticket": ticket })
}

#[tokio::test]
async fn a_ticket_of_a_suspended_account_makes_one_appeal() {
    let (world, ann) = World::with_ann().await;
    let host = world.host().await;
    assert_eq!(host.posts("ann/suspend", &json!({})).await.status, 200);
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    let path = format!("/v1/recoveries/{}/verify", started.id);
    let verified = ann.post_marked(&path, KEY, &json!({ "code": code })).await;
    assert_eq!(verified.body["next"], json!(["appeal"]));
    let ticket = verified.text_of("ticket");
    let claim = ann.claims(&world, appeal(&ticket)).await;
    let spent = ann.post("/v1/claims", appeal(&ticket)).await;
    assert_eq!((spent.status, spent.code()), (410, "ticket_invalid"));
    let repeated = ann.post_marked(&path, KEY, &json!({ "code": code })).await;
    assert_eq!(repeated.text_of("ticket"), ticket);
    assert_eq!(ann.post("/v1/claims", appeal(&ticket)).await.code(), "ticket_invalid", "nor after a repeat");
    let reviewers = world.reviewers().await;
    assert_eq!(reviewers[0].looks(&claim).await.body["appeal"], "senior");
    assert_eq!(reviewers[0].decided(&claim, "approve", "").await, "approved", "one is enough");
    assert!(ann.signs_in("ann", OLD).await.is_some());
}

#[tokio::test]
async fn a_link_and_a_choice_make_an_appeal_too() {
    let world = World::start();
    let visitor = world.visitor();
    let host = world.host().await;
    for id in ["ann", "amy"] {
        world.account(id, "shared@example.com", OLD).await;
        assert_eq!(host.posts(&format!("{id}/suspend"), &json!({})).await.status, 200);
    }
    let started = visitor.starts("shared@example.com").await;
    let link = world.message(&started, "shared@example.com").await.link().expect("a link");
    let opened = visitor.opens(&link).await;
    assert_eq!(opened.body["next"], json!(["choose"]));
    let ticket = opened.text_of("ticket");
    assert_eq!(visitor.post("/v1/claims", appeal(&ticket)).await.code(), "ticket_invalid", "of which?");
    let path = format!("/v1/recoveries/{}/choose", opened.text_of("recovery_id"));
    let choice = &opened.body["accounts"][0]["ref"];
    let chosen = visitor.post(&path, json!({ "ticket": ticket, "ref": choice })).await;
    assert_eq!(chosen.body["next"], json!(["appeal"]));
    visitor.makes_claim(appeal(&ticket)).await;
}

#[tokio::test]
async fn no_other_ticket_makes_an_appeal() {
    let (world, ann) = World::with_ann().await;
    let refused = async |ticket: &str| ann.post("/v1/claims", appeal(ticket)).await.code().to_owned();
    assert_eq!(refused(&"x".repeat(43)).await, "ticket_invalid");
    assert_eq!(refused("").await, "ticket_invalid");
    let (_, of_active) = ann.proves(&world, "ann@example.com").await;
    assert_eq!(refused(&of_active).await, "ticket_invalid");
    let host = world.host().await;
    assert_eq!(host.posts("ann/suspend", &json!({})).await.status, 200);
    assert_eq!(refused(&of_active).await, "ticket_invalid", "it died with the suspension");
    let (_, of_suspended) = ann.proves(&world, "ann@example.com").await;
    assert_eq!(host.posts("ann/reinstate", &json!({})).await.status, 200);
    assert_eq!(refused(&of_suspended).await, "ticket_invalid", "there is nothing to appeal against");
    assert_eq!(host.posts("ann/suspend", &json!({})).await.status, 200);
    let started = ann.starts("ann@example.com").await;
    let mail = world.message(&started, "ann@example.com").await;
    let objected = ann.enters(&started, &mail.code().expect("a code")).await.text_of("ticket");
    assert_eq!(ann.objects(&mail.veto().expect("an objection")).await.status, 200);
    assert_eq!(refused(&objected).await, "ticket_invalid", "it was objected to");
    let (_, late) = ann.proves(&world, "ann@example.com").await;
    world.advance(Duration::from_mins(15)).await;
    assert_eq!(refused(&late).await, "ticket_invalid", "it is too late");
}
