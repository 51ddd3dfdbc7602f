//! How often a request goes to the store, and that the worker does the same for nobody as for somebody.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use axum::http::request::Builder;
use courier::{Carrier, Message, Publisher, SendError, Sender};
use edge::{Caller, Origin, Site};
use futures_util::future::BoxFuture;
use password::{Hasher, Parameters, Policy};
use regain_core::account::Account;
use regain_core::contact::{Channel, Contact, ContactKind};
use regain_core::event::Event;
use regain_core::keys::Keys;
use regain_core::money::Usd;
use regain_core::recovery::RecoveryKey;
use regain_core::secret::{CodeKey, IssueKey, Key, ReplyKey, ThrottleKey};
use regain_core::texts::{Countries, Texts};
use regain_core::{Clock, Limits, Timestamp};
use serde_json::{Value, json};
use store::schema::{TableNames, Tables};
use tower::ServiceExt;

use crate::{LONG_AGO, account, client, connection, prefix, put};

/// A connection that notes the operations that pass.
#[derive(Clone, Debug)]
struct Counted {
    engine: SharedHttpConnector,
    operations: Arc<Mutex<Vec<String>>>,
    broken: Arc<AtomicBool>,
    /// How many operations pass until the store is away.
    left: Arc<AtomicUsize>,
}

impl HttpConnector for Counted {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let target = request.headers().get("x-amz-target").expect("an operation");
        let operation = target.rsplit('.').next().expect("its name").to_owned();
        self.operations.lock().expect("the list").push(operation);
        let passes = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if passes.is_err() {
            // Which the SDK does not try again.
            return HttpConnectorFuture::ready(Err(ConnectorError::other("cut off".into(), None)));
        }
        if self.broken.load(Ordering::SeqCst) {
            return HttpConnectorFuture::ready(Err(ConnectorError::io("away".into())));
        }
        self.engine.call(request)
    }
}

/// Keeps what it is given to carry.
#[derive(Default)]
struct Mailbox {
    messages: Mutex<Vec<Message>>,
    events: Mutex<Vec<Event>>,
    fails: AtomicBool,
    refuses: AtomicBool,
}

impl Carrier for Mailbox {
    fn send<'a>(&'a self, message: &'a Message, _: Timestamp) -> BoxFuture<'a, Result<(), SendError>> {
        if self.fails.load(Ordering::SeqCst) {
            return Box::pin(async { Err(SendError::Retry("failing".to_owned())) });
        }
        if self.refuses.load(Ordering::SeqCst) {
            return Box::pin(async { Err(SendError::Refused("refusing".to_owned())) });
        }
        self.messages.lock().expect("the mailbox").push(message.clone());
        Box::pin(async { Ok(()) })
    }

    fn is_paused(&self, _: Channel, _: Timestamp) -> bool {
        false
    }
}

impl Publisher for Mailbox {
    fn publish<'a>(&'a self, event: &'a Event) -> BoxFuture<'a, Result<(), SendError>> {
        self.events.lock().expect("the topic").push(event.clone());
        Box::pin(async { Ok(()) })
    }
}

/// A schedule's tick: how many pieces of work there were.
pub(crate) async fn sweep(worker: &deliver::App) -> u64 {
    deliver::invoke(worker, Value::Null).await.expect("the index").as_u64().expect("a number")
}

/// The key of a recovery that was started.
pub(crate) fn key(started: &Value) -> RecoveryKey {
    RecoveryKey::of(started["recovery_id"].as_str().expect("a handle"))
}

/// What a password costs here.
pub(crate) const CHEAP: Parameters = Parameters { memory: 64, passes: 1, lanes: 1 };

/// The key that networks are counted under.
pub(crate) const THROTTLES: Key = Key::new([4; 32]);

/// Texts to anywhere, and plenty of them.
fn texts() -> Texts {
    Texts {
        countries: Countries::Any,
        max_price: Usd::from_micros(100_000),
        daily_budget: Some(Usd::from_micros(100_000_000)),
    }
}

/// The functions over one store, in this process.
pub(crate) struct Functions {
    router: Router,
    pub(crate) worker: deliver::App,
    pub(crate) reply_key: Keys<ReplyKey>,
    mailbox: Arc<Mailbox>,
    operations: Arc<Mutex<Vec<String>>>,
    broken: Arc<AtomicBool>,
    left: Arc<AtomicUsize>,
}

impl Functions {
    pub(crate) async fn new() -> Self {
        let operations = Arc::<Mutex<Vec<String>>>::default();
        let broken = Arc::<AtomicBool>::default();
        let left = Arc::new(AtomicUsize::new(usize::MAX));
        let counted = Counted {
            engine: connection(),
            operations: Arc::clone(&operations),
            broken: Arc::clone(&broken),
            left: Arc::clone(&left),
        };
        let client = client(SharedHttpConnector::new(counted));
        let tables = Tables::new(client, TableNames::with_prefix(&prefix()));
        tables.create().await.expect("tables");
        let mut ann = Account { password: None, ..account("ann") };
        let number = ContactKind::Phone.stored("+34600123456").expect("a number");
        ann.contacts.push(Contact {
            id: "p".to_owned(),
            value: number,
            confirmed_at: Some(LONG_AGO),
            failed_at: None,
            removed: None,
            claimed: None,
        });
        put(&tables, &ann, None).await.expect("an account");
        let ben = Account { password: None, ..account("ben") };
        put(&tables, &ben, None).await.expect("an account");
        let (clock, limits, mailbox) = (Clock::default(), Limits::default(), Arc::new(Mailbox::default()));
        let code_key = Keys::from(CodeKey(Key::new([1; 32])));
        let reply_key = Keys::from(ReplyKey(Key::new([5; 32])));
        let (recoveries, accounts) = (tables.recoveries(), tables.accounts());
        let worker = deliver::App {
            recoveries: recoveries.clone(),
            accounts: accounts.clone(),
            events: tables.events(),
            claims: tables.claims(),
            tables: tables.clone(),
            budget: tables.budget(),
            texts: texts(),
            carrier: mailbox.clone(),
            publisher: mailbox.clone(),
            sender: Arc::new(Sender {
                service: "Regain".to_owned(),
                from: "recovery@example.com".to_owned(),
                public_url: "https://recover.example.com".to_owned(),
                accent: "#1d5bb8".to_owned(),
                support_url: None,
            }),
            issue_key: IssueKey(Key::new([2; 32])).into(),
            code_key: code_key.clone(),
            clock: clock.clone(),
            limits: limits.clone(),
        };
        let verify = verify::App {
            tables: tables.clone(),
            code_key,
            reply_key: reply_key.clone(),
            clock: clock.clone(),
            limits: limits.clone(),
        };
        let accounts = accounts::App {
            tables: tables.clone(),
            reply_key: reply_key.clone(),
            region: None,
            clock: clock.clone(),
            limits: limits.clone(),
        };
        let claim = claim::App {
            tables: tables.clone(),
            hasher: Hasher::new(CHEAP, 1),
            reply_key: reply_key.clone(),
            throttle_key: ThrottleKey(THROTTLES).into(),
            region: None,
            clock: clock.clone(),
            limits: limits.clone(),
        };
        let reset = reset::App {
            tables,
            hasher: Hasher::new(CHEAP, 1),
            policy: Policy::default(),
            reply_key: reply_key.clone(),
            service: "Regain".into(),
            clock: clock.clone(),
            limits: limits.clone(),
        };
        let all = request::routes(request::App {
            recoveries,
            reply_key: reply_key.clone(),
            throttle_key: ThrottleKey(THROTTLES).into(),
            region: None,
            clock,
            limits,
        })
        .merge(accounts::routes(accounts))
        .merge(verify::routes(verify))
        .merge(reset::routes(reset))
        .merge(claim::routes(claim));
        let router = edge::finish(all, Site::default());
        Self { router, worker, reply_key, mailbox, operations, broken, left }
    }

    /// The operations since the last call.
    fn operations(&self) -> Vec<String> {
        std::mem::take(&mut *self.operations.lock().expect("the list"))
    }

    /// How many messages were sent.
    pub(crate) fn sent(&self) -> usize {
        self.mailbox.messages.lock().expect("the mailbox").len()
    }

    /// The latest message.
    pub(crate) fn last_message(&self) -> Option<Message> {
        self.mailbox.messages.lock().expect("the mailbox").last().cloned()
    }

    /// The events of an account that were published.
    pub(crate) fn published(&self, account_id: &str) -> Vec<Event> {
        let events = self.mailbox.events.lock().expect("the topic");
        events.iter().filter(|event| event.account_id.as_str() == account_id).cloned().collect()
    }

    pub(crate) fn fail_mail(&self, fails: bool) {
        self.mailbox.fails.store(fails, Ordering::SeqCst);
    }

    pub(crate) fn break_store(&self, broken: bool) {
        self.broken.store(broken, Ordering::SeqCst);
    }

    /// Lets so many operations pass until the store is away.
    pub(crate) fn break_store_after(&self, operations: usize) {
        self.left.store(operations, Ordering::SeqCst);
    }

    pub(crate) fn refuse_mail(&self, refuses: bool) {
        self.mailbox.refuses.store(refuses, Ordering::SeqCst);
    }

    /// The messages to one address or number, the first one first.
    pub(crate) fn messages_to(&self, to: &str) -> Vec<Message> {
        let messages = self.mailbox.messages.lock().expect("the mailbox");
        messages.iter().filter(|message| message.to == to).cloned().collect()
    }

    /// The text of the last message.
    fn text(&self) -> String {
        self.mailbox.messages.lock().expect("the mailbox").last().expect("a message").text.clone()
    }

    /// The code in the last message.
    pub(crate) fn code(&self) -> String {
        let text = self.text();
        let mut lines = text.lines().map(|line| line.trim().replace(' ', ""));
        lines.find(|line| line.len() == 8 && line.bytes().all(|b| b.is_ascii_digit())).expect("a code")
    }

    /// The token in the last message that stands after this.
    pub(crate) fn token(&self, after: &str) -> String {
        self.text().split_once(after).expect("a token").1[..43].to_owned()
    }

    /// One request: the body of the reply, and the operations it took.
    pub(crate) async fn post(&self, path: &str, body: Value) -> (Value, Vec<String>) {
        self.ask(Request::post(path), [127, 0, 0, 1], body).await
    }

    /// The same, marked.
    pub(crate) async fn post_marked(&self, path: &str, mark: &str, body: Value) -> (Value, Vec<String>) {
        self.ask(Request::post(path).header("idempotency-key", mark), [127, 0, 0, 1], body).await
    }

    /// The same with a token.
    pub(crate) async fn post_with(&self, token: &str, path: &str, body: Value) -> (Value, Vec<String>) {
        let request = Request::post(path).header("authorization", format!("Bearer {token}"));
        self.ask(request, [127, 0, 0, 1], body).await
    }

    /// The same from another address.
    pub(crate) async fn post_from(&self, from: [u8; 4], path: &str, body: Value) -> (Value, Vec<String>) {
        self.ask(Request::post(path), from, body).await
    }

    /// A `DELETE`: the body of the reply.
    pub(crate) async fn delete(&self, path: &str) -> Value {
        self.ask(Request::delete(path), [127, 0, 0, 1], Value::Null).await.0
    }

    /// The same by somebody whom the gateway knows nothing of.
    pub(crate) async fn post_as_nobody(&self, path: &str, body: Value) -> Value {
        let request = Request::post(path).header("content-type", "application/json");
        let request = request.extension(Origin::of([127, 0, 0, 99].into()));
        let request = request.body(Body::from(body.to_string())).expect("a request");
        let reply = self.router.clone().oneshot(request).await.expect("a reply");
        let body = to_bytes(reply.into_body(), usize::MAX).await.expect("a body");
        serde_json::from_slice(&body).expect("JSON")
    }

    async fn ask(&self, request: Builder, from: [u8; 4], body: Value) -> (Value, Vec<String>) {
        self.operations();
        let mut request = request.header("content-type", "application/json");
        let said = request.extensions_mut().expect("a request");
        said.insert(Origin::of(from.into()));
        said.insert(Caller::Host("host".to_owned()));
        let request = request.body(Body::from(body.to_string())).expect("a request");
        let reply = self.router.clone().oneshot(request).await.expect("a reply");
        let body = to_bytes(reply.into_body(), usize::MAX).await.expect("a body");
        (serde_json::from_slice(&body).expect("JSON"), self.operations())
    }

    /// Everything the worker does until nothing is due, but for the looking.
    pub(crate) async fn work(&self) -> Vec<String> {
        self.operations();
        let mut done = Vec::new();
        while sweep(&self.worker).await > 0 {
            // One round's pieces of work run side by side, in any order.
            let mut round = self.operations().split_off(24);
            round.sort();
            done.extend(round);
        }
        done
    }
}

#[tokio::test]
async fn start_is_one_round_trip_verify_one_or_two_and_reset_two() {
    let functions = Functions::new().await;
    let (started, operations) =
        functions.post("/v1/recoveries", json!({ "identifier": "ann@example.com" })).await;
    assert_eq!(operations, ["TransactWriteItems"]);
    let key = RecoveryKey::of(started["recovery_id"].as_str().expect("a handle"));
    let kept = async || functions.worker.recoveries.get(&key).await.expect("the table").expect("the record");
    assert!(kept().await.identifier.is_some());
    functions.work().await;
    assert!(kept().await.identifier.is_none(), "whom the person named is forgotten once it was used");
    let code = functions.code();
    let path = format!("/v1/recoveries/{}", started["recovery_id"].as_str().expect("a handle"));

    let wrong = if code == "00000000" { "11111111" } else { "00000000" };
    let (_, operations) = functions.post(&format!("{path}/verify"), json!({ "code": wrong })).await;
    assert_eq!(operations, ["UpdateItem"], "wrong");
    // The account is read between the two.
    let (verified, operations) = functions.post(&format!("{path}/verify"), json!({ "code": code })).await;
    assert_eq!(operations, ["UpdateItem", "GetItem", "UpdateItem"], "right");

    let refused = json!({ "ticket": "made up", "new_password": "violet tugboats at midnight" });
    let (_, operations) = functions.post(&format!("{path}/reset"), refused).await;
    assert_eq!(operations, ["UpdateItem"], "a wrong ticket: nothing is hashed, nothing is read");
    let reset = json!({ "ticket": verified["ticket"], "new_password": "violet tugboats at midnight" });
    let (completed, operations) = functions.post(&format!("{path}/reset"), reset).await;
    assert_eq!(completed["state"], "completed");
    assert_eq!(operations, ["UpdateItem", "GetItem", "TransactWriteItems"]);
}

#[tokio::test]
async fn a_further_message_is_two_a_link_two_and_what_it_leads_to_and_an_objection_two() {
    let functions = Functions::new().await;
    let (started, _) = functions.post("/v1/recoveries", json!({ "identifier": "ann@example.com" })).await;
    functions.work().await;
    let (link, veto) = (functions.token("/link#"), functions.token("/veto#"));
    let path = format!("/v1/recoveries/{}", started["recovery_id"].as_str().expect("a handle"));
    let (_, operations) = functions.post(&format!("{path}/resend"), json!({})).await;
    assert_eq!(operations, ["GetItem"], "too soon");
    let _ = functions.worker.clock.advance(Duration::from_secs(61));
    let (_, operations) = functions.post(&format!("{path}/resend"), json!({})).await;
    assert_eq!(operations, ["GetItem", "UpdateItem"]);
    let link = json!({ "link_token": link });
    let (opened, operations) = functions.post("/v1/links/verify", link.clone()).await;
    assert_eq!(opened["state"], "verified");
    // The page's record says whether somebody objected; the account is the third.
    assert_eq!(operations, ["GetItem", "GetItem", "GetItem", "UpdateItem"]);
    let (_, operations) = functions.post("/v1/links/verify", json!({ "link_token": "made up" })).await;
    assert_eq!(operations, ["GetItem"]);
    let veto = json!({ "veto_token": veto });
    let (_, operations) = functions.post("/v1/vetoes", veto.clone()).await;
    assert_eq!(operations, ["GetItem", "GetItem", "GetItem", "TransactWriteItems"]);
    assert_eq!(functions.post("/v1/vetoes", veto).await.1, ["GetItem"], "a repeat");
}

#[tokio::test]
async fn the_worker_does_the_same_for_nobody_as_for_somebody() {
    let mut expected: Option<Vec<Vec<String>>> = None;
    for (known, asked) in [
        (true, json!({ "identifier": "ann@example.com" })),
        (false, json!({ "identifier": "nobody@example.com" })),
        (true, json!({ "identifier": "ann" })),
        (false, json!({ "identifier": "nobody" })),
        (true, json!({ "identifier": "+34600123456" })),
        (false, json!({ "identifier": "+34600000000" })),
        (true, json!({ "identifier": "ann", "channel": "sms" })),
        (false, json!({ "identifier": "nobody", "channel": "sms" })),
        (false, json!({ "identifier": "ben", "channel": "sms" })),
    ] {
        let functions = Functions::new().await;
        let (started, _) = functions.post("/v1/recoveries", asked.clone()).await;
        let mut work = vec![functions.work().await];
        let path = format!("/v1/recoveries/{}/resend", started["recovery_id"].as_str().expect("a handle"));
        for wait in [61, 121] {
            let _ = functions.worker.clock.advance(Duration::from_secs(wait));
            functions.post(&path, json!({})).await;
            work.push(functions.work().await);
        }
        assert!(work[0].len() > 8);
        let expected = expected.get_or_insert_with(|| work.clone());
        assert_eq!(work, *expected, "{asked}");
        let sent = functions.mailbox.messages.lock().expect("the mailbox").len();
        assert_eq!(sent, if known { 3 } else { 0 }, "but it writes to somebody only: {asked}");
    }
}

#[tokio::test]
async fn of_two_workers_at_once_one_sends_the_message() {
    let functions = Functions::new().await;
    functions.post("/v1/recoveries", json!({ "identifier": "ann@example.com" })).await;
    // Two workers at the same moment: one of them takes it on.
    let (one, other) = tokio::join!(sweep(&functions.worker), sweep(&functions.worker));
    assert!(one + other >= 1);
    assert_eq!(functions.mailbox.messages.lock().expect("the mailbox").len(), 1);
}
