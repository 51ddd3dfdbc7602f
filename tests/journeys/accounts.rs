//! What the host application does to its accounts.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};
use tests::{NEW, OLD, Reply, World, eventually};

const DAY: Duration = Duration::from_hours(24);

/// A password, and its hash by another system (`crypt_blowfish`, `wrapper.c`).
const OTHER: (&str, &str) = ("U*U", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW");

fn problem(reply: &Reply, status: u16, code: &str) {
    assert_eq!((reply.status, reply.code()), (status, code), "{reply:?}");
}

fn violation(reply: &Reply, pointer: &str, rule: &str, what: &str) {
    problem(reply, 400, "invalid_request");
    let broken = &reply.body["violations"][0];
    assert_eq!((&broken["pointer"], &broken["rule"]), (&json!(pointer), &json!(rule)), "{what}");
}

/// The events about an account, oldest first: type, and what changed.
async fn facts(world: &World, id: &str) -> Vec<String> {
    world.worker_is_done().await;
    let events = world.events().await;
    let mut own: Vec<&Value> = events.iter().filter(|event| event["account_id"] == id).collect();
    own.retain(|event| !event["type"].as_str().is_some_and(|kind| kind.starts_with("regain.message")));
    own.sort_by_key(|event| event["at"].as_str().map(str::to_owned));
    let fact = |event: &Value| {
        let kind = event["type"].as_str().expect("a type").trim_start_matches("regain.").to_owned();
        let said = ["what", "change"].iter().find_map(|name| event["data"][name].as_str());
        said.map_or(kind.clone(), |said| format!("{kind} {said}"))
    };
    own.into_iter().map(fact).collect()
}

/// The id of the account's contact with this value.
fn contact_id(account: &Reply, value: &str) -> String {
    let contacts = account.body["contacts"].as_array().expect("contacts");
    let contact = contacts.iter().find(|contact| contact["value"] == value).expect("the contact");
    contact["contact_id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn nobody_but_the_host_application_comes_near_an_account() {
    let mut world = World::start();
    let host = world.host().await;
    host.has("ann", "ann@example.com").await;
    let keys = world.visitor().get("/local/keys.json").await;
    let reviewers = keys.body["reviewers"].as_array().expect("reviewers").clone();
    let names: BTreeSet<_> = reviewers.iter().map(|reviewer| reviewer["name"].as_str()).collect();
    let tokens: BTreeSet<_> = reviewers.iter().map(|reviewer| reviewer["token"].as_str()).collect();
    assert_eq!((names.len(), tokens.len()), (2, 2), "two different people");

    let token = keys.text_of("host");
    let of_reviewer = format!("Bearer {}", reviewers[0]["token"].as_str().expect("a token"));
    let shortened = format!("Bearer {}", &token[1..]);
    for wrong in ["", "Bearer", "Bearer host", token.as_str(), shortened.as_str(), of_reviewer.as_str()] {
        for (method, path) in
            [("GET", "ann"), ("PUT", "ann"), ("POST", "ann/delete"), ("DELETE", "ann/contacts/c")]
        {
            let headers = [("authorization", wrong)];
            let refused = world.visitor().send(method, &format!("/v1/accounts/{path}"), &headers, "{}").await;
            problem(&refused, 401, "unauthorized");
        }
    }
    let headers = [("authorization", format!("Bearer {token}"))];
    let headers = headers.each_ref().map(|(name, value)| (*name, value.as_str()));
    let support = world.visitor().send("GET", "/v1/support/claims", &headers, "").await;
    problem(&support, 401, "unauthorized");
    let desk =
        world.visitor().send("GET", "/v1/support/claims", &[("authorization", &of_reviewer)], "").await;
    assert_eq!((desk.status, &desk.body["claims"]), (200, &json!([])));

    world.restart();
    assert_eq!(world.visitor().get("/local/keys.json").await.text_of("host"), token, "it outlives a restart");
    assert!(!world.printed().contains(&token));
}

#[tokio::test]
async fn an_account_is_put_and_read_and_a_second_time_nothing_happens() {
    let world = World::start();
    let host = world.host().await;
    problem(&host.reads("ann").await, 404, "not_found");
    let account = json!({
        "username": "Ann", "password_hash": OTHER.1, "locale": "es",
        "contacts": [
            { "kind": "email", "value": "ann@EXAMPLE.com", "confirmed_at": "2020-01-01T01:00:00+01:00" },
            { "kind": "phone", "value": "+34 600 123 456" },
        ],
    });
    let put = host.puts("ann", &account).await;
    assert_eq!((put.status, put.headers["etag"].as_str()), (200, "\"1\""));
    assert_eq!(host.reads("ann").await.text, put.text);
    assert!(!put.text.contains("$2a$"), "no hash");
    let mut shown = put.body.clone();
    let members = shown.as_object_mut().expect("members");
    members.remove("sessions_valid_from");
    members["contacts"].as_array_mut().expect("contacts").iter_mut().for_each(|contact| {
        contact.as_object_mut().expect("a contact").remove("contact_id");
    });
    let expected = json!({
        "account_id": "ann", "username": "Ann", "state": "active", "second_factor": false, "locale": "es",
        "saved_codes": 0, "version": 1,
        "contacts": [
            { "kind": "email", "value": "ann@example.com", "confirmed_at": "2020-01-01T00:00:00.000Z" },
            { "kind": "phone", "value": "+34600123456" },
        ],
    });
    assert_eq!(shown, expected);
    assert_eq!(host.puts("ann", &account).await.text, put.text, "not even another version");
    assert!(world.visitor().signs_in("ann", OTHER.0).await.is_some(), "the hash of another system is good");

    let put = host.puts("ann", &json!({ "second_factor": true })).await;
    assert_eq!((&put.body["second_factor"], &put.body["username"]), (&json!(true), &json!("Ann")));
    let renamed = host.puts("ann", &json!({ "username": "Anna", "contacts": [] })).await;
    assert_eq!((&renamed.body["second_factor"], &renamed.body["contacts"]), (&json!(true), &json!([])));
    assert!(world.visitor().signs_in("anna", OTHER.0).await.is_some());
    let facts = facts(&world, "ann").await;
    let told = [
        "account.changed created",
        "account.changed second_factor",
        "account.changed username,contacts",
        "contact.changed replaced",
    ];
    assert_eq!(facts.iter().map(String::as_str).collect::<BTreeSet<_>>(), BTreeSet::from(told), "{facts:?}");
    assert_eq!(facts.len(), told.len());
}

/// Whatever the host application writes, sessions go on: a recovery ends them, or the host application itself.
#[tokio::test]
async fn a_password_that_the_host_application_sets_is_the_one_that_works_and_the_one_before_is_history() {
    let (world, ann) = World::with_ann().await;
    let host = world.host().await;
    let session = ann.signs_in("ann", OLD).await.expect("a session");
    let before = host.reads("ann").await;
    let put = host.puts("ann", &json!({ "password_hash": OTHER.1 })).await;
    assert_eq!(put.body["sessions_valid_from"], before.body["sessions_valid_from"]);
    assert!(ann.signs_in("ann", OLD).await.is_none());
    assert!(ann.is_signed_in(&session).await);

    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    let refused = ann.resets(&started, &ticket, OLD).await;
    assert_eq!(refused.body["violations"][0]["rule"], "used_before", "{refused:?}");
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
    // A nightly copy that has missed the recovery.
    let stale = host.puts("ann", &json!({ "password_hash": OTHER.1 })).await;
    violation(&stale, "/password_hash", "used_before", "the password that somebody else may know");
    assert!(ann.signs_in("ann", NEW).await.is_some());
}

#[tokio::test]
async fn what_is_not_as_described_is_named() {
    let world = World::start();
    let host = world.host().await;
    host.has("ann", "ann@example.com").await;
    let one = |contact: &str| format!(r#"{{"contacts":[{contact}]}}"#);
    for (body, pointer, rule) in [
        ("", "", "json"),
        ("[]", "", "object"),
        (r#"{"username":1}"#, "/username", "type"),
        (r#"{"username":null}"#, "/username", "type"),
        (r#"{"username":"a","username":"b"}"#, "/username", "duplicate"),
        (r#"{"username":"a@b.example"}"#, "/username", "username"),
        (r#"{"password_hash":null}"#, "/password_hash", "type"),
        (r#"{"password_hash":"hunter2"}"#, "/password_hash", "unknown_scheme"),
        (r#"{"password":"hunter2"}"#, "/password", "unknown"),
        (r#"{"second_factor":"no"}"#, "/second_factor", "type"),
        (r#"{"second_factor":null}"#, "/second_factor", "type"),
        (r#"{"locale":null}"#, "/locale", "type"),
        (r#"{"locale":"?"}"#, "/locale", "language_tag"),
        (r#"{"state":"active"}"#, "/state", "unknown"),
        (r#"{"contacts":{}}"#, "/contacts", "type"),
        (r#"{"contacts":null}"#, "/contacts", "type"),
        (&one(r#""ann@example.com""#), "/contacts/0", "type"),
        (&one(r#"{"kind":"email"}"#), "/contacts/0/value", "required"),
        (&one(r#"{"kind":"pigeon","value":"x"}"#), "/contacts/0/kind", "contact_kind"),
        (&one(r#"{"kind":"phone","value":"600 123 456"}"#), "/contacts/0/value", "phone_number"),
        (&one(r#"{"kind":"email","value":"a@b.c","confirmed":true}"#), "/contacts/0/confirmed", "unknown"),
        (&one(r#"{"kind":"email","value":"a@b.c","confirmed_at":null}"#), "/contacts/0/confirmed_at", "type"),
        (&one(r#"{"kind":"email","value":"a@b.c","confirmed_at":1}"#), "/contacts/0/confirmed_at", "type"),
        (
            &one(r#"{"kind":"email","value":"a@b.c","confirmed_at":"2025-01-01"}"#),
            "/contacts/0/confirmed_at",
            "time",
        ),
        (
            &one(r#"{"kind":"email","value":"a@b.c","confirmed_at":"2999-01-01T00:00:00Z"}"#),
            "/contacts/0/confirmed_at",
            "in_the_future",
        ),
    ] {
        violation(&host.call("PUT", "ann", &[], body).await, pointer, rule, body);
    }
    violation(&host.puts("ben", &json!({})).await, "/username", "required", "a new account");
    for (path, body, pointer, rule) in [
        ("saved-codes", r#"{"count":10}"#, "/count", "unknown"),
        ("saved-codes", "[]", "", "object"),
        ("contacts", "", "", "json"),
        ("contacts", "{}", "/kind", "required"),
        ("contacts", r#"{"kind":"email","value":"a@b.c"}"#, "/confirmed_at", "required"),
        (
            "contacts",
            r#"{"kind":"email","value":"a@","confirmed_at":"2025-01-01T00:00:00Z"}"#,
            "/value",
            "email_address",
        ),
        ("delete", r#"{"restorable_days":-1}"#, "/restorable_days", "type"),
        ("delete", r#"{"restorable_days":1.5}"#, "/restorable_days", "type"),
        ("delete", r#"{"restorable_days":null}"#, "/restorable_days", "type"),
        ("delete", r#"{"restorable_days":366}"#, "/restorable_days", "too_large"),
        ("suspend", r#"{"until":"2020-01-01T00:00:00Z"}"#, "/until", "in_the_past"),
        ("suspend", r#"{"until":"soon"}"#, "/until", "time"),
        ("suspend", r#"{"until":1}"#, "/until", "type"),
        ("suspend", r#"{"reason":null}"#, "/reason", "type"),
        ("suspend", r#"{"reason":" "}"#, "/reason", "empty"),
        ("suspend", r#"{"reason":"a\u0000b"}"#, "/reason", "control_character"),
        ("reinstate", r#"{"why":"x"}"#, "/why", "unknown"),
    ] {
        let refused = host.call("POST", &format!("ann/{path}"), &[], body).await;
        violation(&refused, pointer, rule, &format!("{path} {body}"));
    }
    for (name, value, rule) in
        [("if-match", "1", "if_match"), ("idempotency-key", "short", "idempotency_key")]
    {
        let refused = host.call("POST", "ann/delete", &[(name, value)], "{}").await;
        assert_eq!(refused.body["violations"], json!([{ "rule": rule }]));
    }
    let id = contact_id(&host.reads("ann").await, "ann@example.com");
    for query in ["reason=suspended", "reason=", "why=lost"] {
        let refused = host.deletes(&format!("ann/contacts/{id}?{query}")).await;
        assert_eq!(refused.body["violations"], json!([{ "rule": "removal_reason" }]), "{query}");
    }
    for id in ["a%20b", "%ff", "a%2Fb", "!ann", &"x".repeat(65)] {
        problem(&host.reads(id).await, 404, "not_found");
        problem(&host.puts(id, &json!({ "username": "x" })).await, 404, "not_found");
    }
    for path in ["nobody/saved-codes", "nobody/delete", "nobody/suspend", "nobody/reinstate"] {
        problem(&host.posts(path, &json!({})).await, 404, "not_found");
    }
    problem(&host.deletes("nobody/contacts/c").await, 404, "not_found");
    let shown = host.reads("ann").await;
    assert_eq!(shown.body["version"], 1, "nothing of it did anything");
}

#[tokio::test]
async fn a_username_is_one_accounts_only_until_that_one_is_deleted() {
    let world = World::start();
    let host = world.host().await;
    host.has("ann", "ann@example.com").await;
    let taken = host.puts("eve", &json!({ "username": "ANN" })).await;
    problem(&taken, 409, "username_taken");
    problem(&host.reads("eve").await, 404, "not_found");
    assert_eq!(host.posts("ann/delete", &json!({})).await.status, 200);
    assert_eq!(host.puts("eve", &json!({ "username": "ANN" })).await.status, 200);
}

#[tokio::test]
async fn a_call_that_names_a_version_is_done_on_that_one_or_not_at_all() {
    let world = World::start();
    let host = world.host().await;
    host.has("ann", "ann@example.com").await;
    let id = contact_id(&host.reads("ann").await, "ann@example.com");
    let with =
        async |method: &str, path: &str, tag: &str| host.call(method, path, &[("if-match", tag)], "{}").await;
    let remove = format!("ann/contacts/{id}");
    for (method, path) in [
        ("PUT", "ann"),
        ("POST", "ann/saved-codes"),
        ("POST", "ann/suspend"),
        ("POST", "ann/reinstate"),
        ("POST", "ann/delete"),
        ("DELETE", remove.as_str()),
    ] {
        for other in ["\"0\"", "\"2\"", "W/\"1\""] {
            problem(&with(method, path, other).await, 412, "version_mismatch");
        }
    }
    let added = json!({ "kind": "email", "value": "a@b.c", "confirmed_at": "2025-01-01T00:00:00Z" });
    let refused = host.call("POST", "ann/contacts", &[("if-match", "\"9\"")], &added.to_string()).await;
    problem(&refused, 412, "version_mismatch");
    let new = host.call("PUT", "ben", &[("if-match", "*")], r#"{"username":"ben"}"#).await;
    problem(&new, 412, "version_mismatch");
    assert_eq!(host.reads("ann").await.headers["etag"], "\"1\"");
    for (turn, path) in ["ann/saved-codes", "ann/suspend", "ann/reinstate"].into_iter().enumerate() {
        assert!(with("POST", path, &format!("\"{}\"", turn + 1)).await.status < 300, "{path}");
    }
    assert_eq!(with("DELETE", &remove, "\"4\"").await.headers["etag"], "\"5\"");
    assert_eq!(with("POST", "ann/delete", "*").await.status, 200);
}

#[tokio::test]
async fn a_marked_call_is_answered_again_byte_for_byte_and_done_once() {
    let world = World::start();
    let host = world.host().await;
    host.has("ann", "ann@example.com").await;
    let id = contact_id(&host.reads("ann").await, "ann@example.com");
    let added =
        json!({ "kind": "email", "value": "new@example.com", "confirmed_at": "2025-01-01T00:00:00Z" });
    let added = added.to_string();
    let remove = format!("ann/contacts/{id}?reason=lost");
    let calls = [
        ("PUT", "ann", r#"{"username":"Anna"}"#, r#"{"username":"Annie"}"#),
        ("PUT", "ann", r#"{"second_factor":false}"#, r#"{"second_factor":true}"#),
        ("POST", "ann/saved-codes", "{}", ""),
        ("POST", "ann/contacts", added.as_str(), added.as_str()),
        ("DELETE", remove.as_str(), "", ""),
        ("POST", "ann/suspend", r#"{"reason":"spam"}"#, "{}"),
        ("POST", "ann/reinstate", "", "{}"),
        ("POST", "ann/delete", r#"{"restorable_days":3}"#, "{}"),
    ];
    let mut first = Vec::new();
    for (turn, (method, path, body, _)) in calls.into_iter().enumerate() {
        let key = format!("one-key-for-each-call-{turn}");
        let reply = host.call(method, path, &[("idempotency-key", &key)], body).await;
        assert!(reply.status < 300, "{path} {reply:?}");
        first.push((key, reply));
    }
    // The state has moved on, the time to come as well: each is answered as it was.
    world.advance(DAY * 6).await;
    let version = |reply: &Reply| reply.headers.get("etag").cloned();
    for ((method, path, body, other), (key, reply)) in calls.into_iter().zip(&first) {
        let mark = ("idempotency-key", key.as_str());
        let again = host.call(method, path, &[mark], body).await;
        assert_eq!(
            (again.status, &again.text, version(&again)),
            (reply.status, &reply.text, version(reply)),
            "{path}"
        );
        let stale = host.call(method, path, &[mark, ("if-match", "\"1\"")], body).await;
        assert_eq!(stale.text, reply.text, "{path}: the version was the first one's to name");
        if other != body
            && method != "DELETE"
            && !path.ends_with("saved-codes")
            && !path.ends_with("reinstate")
        {
            let reused = host.call(method, path, &[mark], other).await;
            problem(&reused, 422, "idempotency_key_reused");
        }
    }
    let reused = host.call("POST", "ann/suspend", &[("idempotency-key", &first[2].0)], "{}").await;
    problem(&reused, 422, "idempotency_key_reused");
    let elsewhere =
        host.call("PUT", "ben", &[("idempotency-key", &first[0].0)], r#"{"username":"ben"}"#).await;
    assert_eq!(elsewhere.status, 200, "a key is its account's");
    let facts = facts(&world, "ann").await;
    assert_eq!(facts.len(), 8, "{facts:?}");

    world.advance(DAY).await;
    let (key, _) = &first[7];
    let forgotten =
        host.call("POST", "ann/delete", &[("idempotency-key", key)], r#"{"restorable_days":3}"#).await;
    problem(&forgotten, 404, "not_found");
}

#[tokio::test]
async fn saved_codes_are_ten_shown_once_and_a_new_set_takes_the_place_of_the_old() {
    let world = World::start();
    let host = world.host().await;
    host.has("ann", "ann@example.com").await;
    let codes = |reply: &Reply| -> BTreeSet<String> {
        assert_eq!(reply.status, 201);
        let codes = reply.body["codes"].as_array().expect("codes").iter();
        codes.map(|code| code.as_str().expect("a code").to_owned()).collect()
    };
    let first = codes(&host.call("POST", "ann/saved-codes", &[], "").await);
    let second = codes(&host.posts("ann/saved-codes", &json!({})).await);
    assert_eq!((first.len(), second.len(), first.intersection(&second).count()), (10, 10, 0));
    let mark = [("idempotency-key", "a-key-for-the-third-set")];
    let third = codes(&host.call("POST", "ann/saved-codes", &mark, "").await);
    assert_eq!(codes(&host.call("POST", "ann/saved-codes", &mark, "{}").await), third);
    assert_eq!(host.reads("ann").await.body["saved_codes"], 10);
    eventually("three notices", async || world.mail_to("ann@example.com").await.len() == 3).await;

    let mut at_rest = Vec::new();
    for name in ["tables.sqlite", "tables.sqlite-wal", "outbox.jsonl", "events.jsonl"] {
        at_rest.extend(std::fs::read(world.data().join(name)).unwrap_or_default());
    }
    let holds = |text: &str| at_rest.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("regain.saved_codes.changed"), "the data is in these files");
    for code in first.iter().chain(&second).chain(&third) {
        assert!(!holds(code) && !holds(&code.replace('-', "")), "a code is at rest in clear");
    }
}

#[tokio::test]
async fn contacts_come_and_go_one_by_one_and_everybody_is_told() {
    let world = World::start();
    let host = world.host().await;
    host.has("ann", "ann@example.com").await;
    let now = world.visitor().get("/health").await.text_of("now");
    let add = json!({ "kind": "email", "value": "new@example.com", "confirmed_at": now });
    let added = host.posts("ann/contacts", &add).await;
    assert_eq!(added.status, 201);
    let again = host.posts("ann/contacts", &add).await;
    assert_eq!((again.status, &again.text), (201, &added.text));
    let later = json!({ "kind": "email", "value": "NEW@example.com", "confirmed_at": now });
    assert_eq!(host.posts("ann/contacts", &later).await.status, 201, "another mailbox");
    let account = host.reads("ann").await;
    assert_eq!(contact_id(&account, "new@example.com"), added.text_of("contact_id"));
    assert!(added.text_of("usable_from") > now, "a week later, for there is another one");

    let first = contact_id(&account, "ann@example.com");
    let removed = host.deletes(&format!("ann/contacts/{first}?reason=stolen")).await;
    assert_eq!((removed.status, removed.body["contacts"].as_array().map(Vec::len)), (200, Some(2)));
    problem(&host.deletes(&format!("ann/contacts/{first}")).await, 404, "not_found");
    problem(&host.deletes("ann/contacts/unknown").await, 404, "not_found");
    let facts = facts(&world, "ann").await;
    assert_eq!(facts[1..], ["contact.changed added", "contact.changed added", "contact.changed stolen"]);
    for address in ["ann@example.com", "new@example.com"] {
        eventually("notices", async || world.mail_to(address).await.len() == 3).await;
    }
    let events = world.events().await;
    assert!(!json!(events).to_string().contains("@example.com"), "events name nobody");
}

#[tokio::test]
async fn a_deleted_account_takes_no_changes_and_is_as_unknown_after_its_time() {
    let world = World::start();
    let host = world.host().await;
    let before = host.has("ann", "ann@example.com").await;
    let deleted = host.posts("ann/delete", &json!({ "restorable_days": 7 })).await;
    assert_eq!((deleted.status, deleted.text_of("state").as_str()), (200, "deleted"));
    let again = host.posts("ann/delete", &json!({ "restorable_days": 300 })).await;
    assert_eq!(again.text, deleted.text, "the first deletion stands");
    let id = contact_id(&before, "ann@example.com");
    let add = json!({ "kind": "email", "value": "a@b.c", "confirmed_at": "2025-01-01T00:00:00Z" });
    for refused in [
        host.puts("ann", &json!({ "locale": "es" })).await,
        host.posts("ann/saved-codes", &json!({})).await,
        host.posts("ann/contacts", &add).await,
        host.deletes(&format!("ann/contacts/{id}")).await,
        host.posts("ann/reinstate", &json!({})).await,
    ] {
        problem(&refused, 409, "account_deleted");
    }
    assert_eq!(host.reads("ann").await.text, deleted.text);

    world.advance(DAY * 7).await;
    problem(&host.reads("ann").await, 404, "not_found");
    problem(&host.posts("ann/delete", &json!({})).await, 404, "not_found");
    violation(&host.puts("ann", &json!({})).await, "/username", "required", "it is new");
    let fresh = host.has("ann", "ann@example.com").await;
    assert_eq!((fresh.text_of("state").as_str(), &fresh.headers["etag"]), ("active", &"\"3\"".to_owned()));
    assert_ne!(contact_id(&fresh, "ann@example.com"), id);

    let at_once = host.posts("ann/delete", &json!({ "restorable_days": 0 })).await;
    assert_eq!(at_once.text_of("state"), "deleted");
    problem(&host.reads("ann").await, 404, "not_found");
    let facts = facts(&world, "ann").await;
    let whole = ["account.changed created", "account.deleted"];
    assert_eq!(facts, [whole, whole].concat(), "each has an event of its own");
}

#[tokio::test]
async fn a_suspension_ends_by_itself_or_is_lifted() {
    let world = World::start();
    let host = world.host().await;
    host.has("ann", "ann@example.com").await;
    let week = json!({ "until": "2999-01-01T00:00:00+01:00", "reason": "“Spam” <b>was sent</b>" });
    let suspended = host.posts("ann/suspend", &week).await;
    assert_eq!(suspended.text_of("suspended_until"), "2998-12-31T23:00:00.000Z");
    assert_eq!(suspended.body["reason"], week["reason"]);
    assert_eq!(host.posts("ann/suspend", &week).await.text, suspended.text);
    let for_good = host.call("POST", "ann/suspend", &[], r#"{"until":null}"#).await;
    assert_eq!((&for_good.body["suspended_until"], for_good.body.get("reason")), (&Value::Null, None));
    assert_eq!(
        host.puts("ann", &json!({ "locale": "es" })).await.text_of("state"),
        "suspended",
        "it takes changes"
    );

    assert_eq!(
        host.posts("ann/delete", &json!({})).await.text_of("state"),
        "suspended",
        "as long as that lasts"
    );
    let lifted = host.posts("ann/reinstate", &json!({})).await;
    assert_eq!((lifted.status, lifted.text_of("state").as_str()), (200, "deleted"));

    host.has("ben", "ben@example.com").await;
    let same = host.call("POST", "ben/reinstate", &[], "").await;
    assert_eq!((same.status, &same.body["version"]), (200, &json!(1)), "it was not suspended");
    let now = world.visitor().get("/health").await.text_of("now");
    let tomorrow = format!("{}9{}", &now[..3], &now[4..]);
    assert!(tomorrow > now, "some years on");
    assert_eq!(host.posts("ben/suspend", &json!({ "until": tomorrow })).await.text_of("state"), "suspended");
    world.advance(DAY * 3660).await;
    let over = host.reads("ben").await;
    assert_eq!((over.text_of("state").as_str(), over.body.get("suspended_until")), ("active", None));
    assert_eq!(host.posts("ben/reinstate", &json!({})).await.body["version"], 2, "nothing is left to lift");
    problem(&host.reads("ann").await, 404, "not_found");
}
