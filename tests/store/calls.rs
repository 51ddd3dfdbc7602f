//! The host application's calls side by side, and the largest of them.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use accounts::App;
use accounts::input::{AccountInput, apply};
use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::Request;
use edge::{Caller, Origin, Site};
use futures_util::future::join_all;
use rand_core::UnwrapErr;
use regain_core::account::{AccountId, Phc};
use regain_core::event::{Event, EventType};
use regain_core::keys::{KeyRing, Keys};
use regain_core::outcome::Recovered;
use regain_core::recovery::Proof;
use regain_core::recovery::RecoveryKey;
use regain_core::secret::{Key, ReplyKey, SecretDigest};
use regain_core::{Clock, Limits};
use serde_json::{Value, json};
use store::Completion;
use store::schema::{DUE_SHARDS, TableNames, Tables};
use tower::ServiceExt;

use crate::{NOW, client, connection, grant, issued_recovery, open, prefix, put, tables};

/// The calls on tables of their own.
struct Host {
    tables: Tables,
    clock: Clock,
    reply_key: Keys<ReplyKey>,
    router: Router,
}

impl Host {
    async fn new() -> Arc<Self> {
        Self::behind(connection()).await
    }

    async fn behind(connection: SharedHttpConnector) -> Arc<Self> {
        let (tables, clock) =
            (Tables::new(client(connection), TableNames::with_prefix(&prefix())), Clock::default());
        tables.create().await.expect("tables");
        let reply_key = Keys::from(ReplyKey(Key::new([5; 32])));
        let app = App {
            tables: tables.clone(),
            reply_key: reply_key.clone(),
            region: None,
            clock: clock.clone(),
            limits: Limits::default(),
        };
        let router = edge::finish(accounts::routes(app), Site::default());
        Arc::new(Self { tables, clock, reply_key, router })
    }

    async fn call(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &Value) -> (u16, Bytes) {
        let path = format!("/v1/accounts/{path}");
        let mut request =
            Request::builder().method(method).uri(path).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let said = request.extensions_mut().expect("a request");
        said.insert(Origin::of([127, 0, 0, 1].into()));
        said.insert(Caller::Host("host".to_owned()));
        let request = request.body(Body::from(body.to_string())).expect("a request");
        let reply = self.router.clone().oneshot(request).await.expect("a reply");
        (reply.status().as_u16(), to_bytes(reply.into_body(), usize::MAX).await.expect("a body"))
    }

    /// The same again while writes meet, as whoever is told to try later does.
    async fn call_until_done(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &Value,
    ) -> (u16, Bytes) {
        loop {
            let (status, body) = self.call(method, path, headers, body).await;
            if status != 503 {
                return (status, body);
            }
        }
    }

    async fn reads(&self, id: &str) -> Value {
        let (status, body) = self.call("GET", id, &[], &Value::Null).await;
        assert_eq!(status, 200);
        serde_json::from_slice(&body).expect("JSON")
    }

    async fn facts(&self) -> usize {
        let later = self.clock.now().plus(Duration::from_hours(1));
        let due = join_all(DUE_SHARDS.map(async |shard| self.tables.events().due(shard, later).await)).await;
        due.into_iter().map(|due| due.expect("the index").len()).sum()
    }
}

fn contact(value: &str) -> Value {
    json!({ "kind": "email", "value": value, "confirmed_at": "2020-01-01T00:00:00Z" })
}

fn addresses(from: u32, to: u32) -> Vec<Value> {
    (from..to).map(|n| contact(&format!("{n}@example.com"))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_writers_who_name_the_same_version_one_is_told_that_it_has_passed() {
    let host = Host::new().await;
    assert_eq!(host.call("PUT", "ann", &[], &json!({ "username": "ann" })).await.0, 200);
    for turn in 1..=5_u32 {
        let tag = format!("\"{turn}\"");
        let write = async |value: bool| {
            let body = json!({ "username": format!("ann{turn}{value}") });
            host.call_until_done("PUT", "ann", &[("if-match", &tag)], &body).await.0
        };
        let (one, other) = tokio::join!(write(true), write(false));
        let mut statuses = [one, other];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 412]);
        assert_eq!(host.reads("ann").await["version"], turn + 1);
    }
}

/// A transaction whose first write, the account, was refused.
const REFUSED: &str = r#"{"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":[{"Code":"ConditionalCheckFailed","Message":"The conditional request failed"},{"Code":"None"}],"Message":"Transaction cancelled, please refer cancellation reasons for specific reasons [ConditionalCheckFailed, None]"}"#;

/// A connection that notes what passes, and on which so many transactions come after somebody else's.
#[derive(Clone, Debug)]
struct Watched {
    engine: SharedHttpConnector,
    operations: Arc<Mutex<Vec<String>>>,
    outrun: Arc<AtomicU32>,
}

impl Watched {
    fn new() -> Self {
        Self { engine: connection(), operations: Arc::default(), outrun: Arc::default() }
    }
}

impl HttpConnector for Watched {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let operation = request.headers().get("x-amz-target").and_then(|target| target.rsplit('.').next());
        let operation = operation.expect("an operation").to_owned();
        let is_write = operation == "TransactWriteItems";
        self.operations.lock().expect("the list").push(operation);
        let left = self.outrun.load(Ordering::SeqCst);
        if !is_write || left == 0 {
            return self.engine.call(request);
        }
        self.outrun.store(left - 1, Ordering::SeqCst);
        let refused = HttpResponse::new(400.try_into().expect("a status"), REFUSED.into());
        HttpConnectorFuture::ready(Ok(refused))
    }
}

#[tokio::test]
async fn a_call_is_decided_anew_three_times_and_then_told_to_try_later() {
    let watched = Watched::new();
    let host = Host::behind(SharedHttpConnector::new(watched.clone())).await;
    host.call("PUT", "ann", &[], &json!({ "username": "ann" })).await;
    for (races, status, version) in [(3, 200, 2), (4, 503, 2)] {
        watched.outrun.store(races, Ordering::SeqCst);
        let username = format!("ann{races}");
        assert_eq!(host.call("PUT", "ann", &[], &json!({ "username": username })).await.0, status);
        assert_eq!(host.reads("ann").await["version"], version);
    }
}

#[tokio::test]
async fn a_call_is_two_round_trips_and_a_marked_one_three() {
    let watched = Watched::new();
    let host = Host::behind(SharedHttpConnector::new(watched.clone())).await;
    let mark = &[("idempotency-key", "a-key-for-a-set-of-codes")][..];
    let (read, write, keep) = ("GetItem", "TransactWriteItems", "PutItem");
    for (method, path, headers, body, expected) in [
        ("PUT", "ann", &[][..], json!({ "username": "ann" }), &[read, write][..]),
        ("PUT", "ann", &[], json!({ "username": "ann" }), &[read]),
        ("GET", "ann", &[], Value::Null, &[read]),
        ("POST", "ann/saved-codes", mark, json!({}), &[read, read, write]),
        ("POST", "ann/saved-codes", mark, json!({}), &[read]),
        (
            "PUT",
            "ann",
            &[("idempotency-key", "a-key-for-what-is-so-already")],
            json!({}),
            &[read, read, keep],
        ),
    ] {
        watched.operations.lock().expect("the list").clear();
        assert!(host.call(method, path, headers, &body).await.0 < 300);
        assert_eq!(*watched.operations.lock().expect("the list"), expected, "{method} {path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_loses_a_race_decides_anew_and_nothing_is_lost() {
    let host = Host::new().await;
    host.call("PUT", "ann", &[], &json!({ "username": "ann" })).await;
    let calls = (0..12).map(|n| {
        let host = Arc::clone(&host);
        tokio::spawn(async move {
            let body = contact(&format!("{n}@example.com"));
            host.call_until_done("POST", "ann/contacts", &[], &body).await.0
        })
    });
    for status in join_all(calls).await {
        assert_eq!(status.expect("a reply"), 201);
    }
    let ann = host.reads("ann").await;
    assert_eq!((ann["contacts"].as_array().map(Vec::len), &ann["version"]), (Some(12), &json!(13)));
    assert_eq!(host.facts().await, 13);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_marked_call_sent_twenty_times_at_once_is_done_once_and_answered_alike() {
    let host = Host::new().await;
    host.call("PUT", "ann", &[], &json!({ "username": "ann" })).await;
    let calls = [
        ("PUT", "ann", json!({ "username": "anna" })),
        ("POST", "ann/saved-codes", json!({})),
        ("POST", "ann/contacts", contact("ann@example.com")),
        ("PUT", "ann", json!({ "locale": "es" })),
        // Nothing is left to change, and it is answered alike too.
        ("PUT", "ann", json!({ "username": "anna" })),
        ("POST", "ann/suspend", json!({ "reason": "spam" })),
        ("POST", "ann/reinstate", json!({})),
        ("POST", "ann/delete", json!({})),
    ];
    for (turn, (method, path, body)) in calls.iter().enumerate() {
        let key = format!("one-key-for-each-call-{turn}");
        let twenty = (0..20).map(|_| {
            let (host, key, body) = (Arc::clone(&host), key.clone(), body.clone());
            let (method, path) = (*method, *path);
            tokio::spawn(async move {
                host.call_until_done(method, path, &[("idempotency-key", &key)], &body).await
            })
        });
        let replies: Vec<_> =
            join_all(twenty).await.into_iter().map(|reply| reply.expect("a reply")).collect();
        assert!(replies[0].0 < 300, "{path}: {}", replies[0].0);
        assert!(replies.iter().all(|reply| *reply == replies[0]), "{path}");
    }
    assert_eq!(host.reads("ann").await["version"], 8);
    assert_eq!(host.facts().await, 8);
}

#[tokio::test]
async fn a_repeat_is_known_after_the_keys_were_replaced() {
    let host = Host::new().await;
    host.call("PUT", "ann", &[], &json!({ "username": "ann" })).await;
    let mark = [("idempotency-key", "a-key-for-a-set-of-codes")];
    let first = host.call("POST", "ann/saved-codes", &mark, &json!({})).await;
    assert_eq!(first.0, 201);
    let rotated = |before: &Key, new: Key| {
        let secret = KeyRing::rotated(&before.expose(), &new, host.clock.now()).expect("a ring");
        host.reply_key.replace(KeyRing::parse(&secret).expect("a ring").of_kind(ReplyKey));
    };
    rotated(&Key::new([5; 32]), Key::new([6; 32]));
    assert_eq!(host.call("POST", "ann/saved-codes", &mark, &json!({})).await, first);
    let _ = host.clock.advance(Duration::from_mins(16));
    assert_eq!(
        host.call("POST", "ann/saved-codes", &mark, &json!({})).await,
        first,
        "now the other one makes"
    );
    let reused = host.call("POST", "ann/reinstate", &mark, &json!({})).await;
    assert_eq!(reused.0, 422);
    assert_eq!(host.reads("ann").await["version"], 2);
}

/// The service takes a hundred writes in a transaction, and no more.
#[tokio::test]
async fn the_largest_account_can_be_changed_deleted_and_replaced_in_one_transaction_each() {
    let host = Host::new().await;
    let put = async |turn: u32, username: &str, contacts: Vec<Value>| {
        let key = format!("one-key-for-each-call-{turn}");
        let body = json!({ "username": username, "contacts": contacts });
        let (status, body) = host.call("PUT", "ann", &[("idempotency-key", &key)], &body).await;
        assert_eq!(status, 200, "{turn}: {body:?}");
    };
    for turn in 0..10 {
        put(turn, &format!("ann{turn}"), addresses(0, 20)).await;
    }
    put(10, "anna", addresses(20, 40)).await;
    let _ = host.clock.advance(Duration::from_hours(24 * 30));
    put(11, "ann", addresses(40, 60)).await;
    put(12, "ann", addresses(40, 60)).await;
    for turn in 13..22 {
        put(turn, &format!("ann{turn}"), addresses(40, 60)).await;
    }
    let id = AccountId::parse("ann").expect("an id");
    let ann = host.tables.accounts().get(&id).await.expect("the table").expect("ann");
    assert_eq!((ann.contacts.len(), ann.former_usernames.len()), (40, 10));
    let delete = host.call("POST", "ann/delete", &[], &json!({ "restorable_days": 1 })).await;
    assert_eq!(delete.0, 200);
    let _ = host.clock.advance(Duration::from_hours(24));
    put(22, "ann", addresses(0, 20)).await;
}

/// Whoever takes an account over cannot fill it until its owner's way back is too much to write.
#[tokio::test]
async fn the_largest_account_that_was_taken_over_is_regained_in_one_transaction() {
    let (tables, limits, rng) = (tables().await, Limits::default(), &mut UnwrapErr(getrandom::SysRng));
    let id = AccountId::parse("ann").expect("an id");
    let recently: Vec<Value> = (20..40)
        .map(|n| json!({ "kind": "email", "value": format!("{n}@example.com"), "confirmed_at": NOW }))
        .collect();
    let mut before = None;
    let names = (0..11).map(|n| json!({ "username": format!("ann{n}"), "contacts": addresses(0, 20) }));
    for input in names.chain([json!({ "contacts": recently })]) {
        let input: AccountInput = serde_json::from_value(input).expect("an input");
        let (after, _) = apply(&input, before.as_ref(), &id, None, NOW, rng, &limits).expect("an account");
        put(&tables, &after, before.as_ref()).await.expect("a change");
        before = tables.accounts().get(&id).await.expect("the table");
    }
    let before = before.expect("ann");
    let deleted = before.clone().deleted(limits.restorable, NOW);
    put(&tables, &deleted, Some(&before)).await.expect("a deletion");
    let before = tables.accounts().get(&id).await.expect("the table").expect("ann");

    let recovery = issued_recovery(&id, "code");
    open(&tables.recoveries(), &recovery, NOW).await;
    let (grant, ticket) = grant(NOW);
    let code = SecretDigest::of("code");
    assert!(tables.recoveries().verify(&recovery.key, &code, &grant, NOW).await.expect("the table"));
    let wrote = Phc::new("$new".to_owned());
    let done = Recovered {
        password: Some(wrote.clone()),
        contact_id: None,
        saved_code: None,
        compromised: true,
        event_id: "event".to_owned(),
        page: RecoveryKey::of("page"),
        network: String::new(),
    };
    let after = before.clone().recovered(done, &limits, NOW);
    let mut events = Event::of_differences(&before, &after, NOW);
    assert_eq!((after.contacts.len(), after.former_usernames.len(), events.len()), (40, 10, 40));
    for event in [EventType::RecoveryCompleted, EventType::AccountRestored, EventType::SavedCodesChanged] {
        events.push(Event::of_account(event, &before, "", NOW));
    }
    let completion = Completion {
        recovery: &recovery,
        ticket: &ticket,
        wrote: Some(&wrote),
        before: &before,
        after: &after,
        proof: &Proof { contact: true, saved_code: None },
        issued: recovery.issued.as_ref().expect("an issued one"),
        events: &events,
    };
    tables.complete(&completion, &limits, NOW).await.expect("it is theirs again");
}
