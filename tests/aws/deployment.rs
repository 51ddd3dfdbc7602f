//! The functions side by side, each with a connection to one store that lets through what its role allows.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request};
use courier::{Carrier, Message, Publisher, SendError, Sender};
use dynoxide::Database;
use edge::{Caller, Origin, Routes, Site};
use futures_util::future::BoxFuture;
use password::{Hasher, Parameters, Policy};
use regain_core::account::{Account, AccountId};
use regain_core::contact::{Channel, Contact, ContactKind};
use regain_core::event::Event;
use regain_core::message::MessageId;
use regain_core::money::Usd;
use regain_core::secret::{CodeKey, IssueKey, Key, ReplyKey, ThrottleKey};
use regain_core::texts::{Countries, Texts};
use regain_core::{Clock, Limits, Timestamp};
use serde_json::{Value, json};
use store::Change;
use store::schema::{TableNames, Tables};
use tower::ServiceExt;

use crate::roles::statements;
use crate::template::{Template, items, target};

/// What a role allows on the tables: `dynamodb:GetItem` on `recoveries`, where the key begins with `rec#`.
#[derive(Clone, Debug)]
struct Rule {
    actions: Vec<String>,
    /// A table, or `table/index/name`.
    on: String,
    keys: Vec<String>,
}

impl Rule {
    fn all_of(template: &Template, function: &str) -> Vec<Self> {
        let tables = template.of_type("AWS::DynamoDB::Table");
        let mut rules = Vec::new();
        for statement in statements(template, function, &["code"]) {
            for resource in items(&statement["Resource"]).into_iter().map(target) {
                let on = resource.replace("${", "").replace('}', "");
                if tables.contains_key(on.split('/').next().unwrap_or_default()) {
                    let keys = &statement["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"];
                    let words =
                        |value| items(value).into_iter().map(|word: &Value| word.as_str().expect("a word"));
                    rules.push(Self {
                        actions: words(&statement["Action"]).map(str::to_owned).collect(),
                        on: on.to_lowercase(),
                        keys: words(keys).map(|key| key.trim_end_matches('*').to_owned()).collect(),
                    });
                }
            }
        }
        rules
    }

    /// Whether it allows one access, and by which key.
    fn allows(&self, access: &Access) -> Option<String> {
        let is_meant = self.actions.contains(&access.action) && self.on == access.on;
        let key = if self.keys.is_empty() {
            Some(String::new())
        } else {
            self.keys.iter().find(|key| access.key.starts_with(key.as_str())).cloned()
        };
        key.filter(|_| is_meant)
    }

    /// Everything it allows, one by one.
    fn allowed(&self) -> impl Iterator<Item = Used> {
        let actions = self.actions.iter().map(|action| (action.clone(), self.on.clone(), None));
        let keys = self.keys.iter().map(|key| (String::new(), self.on.clone(), Some(key.clone())));
        actions.chain(keys)
    }
}

/// An action on a table, or a table and the beginning of a key.
type Used = (String, String, Option<String>);

/// One thing that a request does to a table.
#[derive(Debug)]
struct Access {
    action: String,
    on: String,
    key: String,
    keeps_for_a_while: bool,
}

impl Access {
    fn all_of(operation: &str, request: &Value) -> Vec<Self> {
        let one = |operation: &str, request: &Value| {
            let name = request["TableName"].as_str().expect("a table");
            let index =
                request["IndexName"].as_str().map(|index| format!("/index/{index}")).unwrap_or_default();
            let given = &request["ExpressionAttributeValues"];
            let key = &request["Key"]["pk"];
            let keys = [key, &request["Item"]["pk"], &given[":pk"], &given[":shard"], &given[":state"]];
            let key = keys.into_iter().find_map(|key| key["S"].as_str()).expect("a key");
            let update = request["UpdateExpression"].as_str().unwrap_or_default();
            Self {
                action: format!("dynamodb:{operation}"),
                on: format!("{name}{index}"),
                key: key.to_owned(),
                keeps_for_a_while: update.contains("purge_at") || request["Item"].get("purge_at").is_some(),
            }
        };
        if operation != "TransactWriteItems" {
            return vec![one(operation, request)];
        }
        let writes = request["TransactItems"].as_array().expect("writes").iter();
        let parts = writes.flat_map(|write| write.as_object().expect("a write"));
        parts.map(|(kind, part)| one(&format!("{kind}Item"), part)).collect()
    }
}

/// What the roles were asked for.
#[derive(Debug, Default)]
struct Seen {
    used: BTreeSet<(&'static str, Used)>,
    refused: Vec<String>,
    kept_for_a_while: BTreeSet<String>,
}

/// A connection to the store with a role.
#[derive(Clone, Debug)]
struct Guarded {
    function: &'static str,
    rules: Vec<Rule>,
    seen: Arc<Mutex<Seen>>,
    engine: SharedHttpConnector,
}

impl HttpConnector for Guarded {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let operation = request.headers().get("x-amz-target").expect("an operation");
        let operation = operation.rsplit('.').next().expect("its name");
        let body: Value = serde_json::from_slice(request.body().bytes().expect("a body")).expect("JSON");
        let mut seen = self.seen.lock().expect("the list");
        for access in Access::all_of(operation, &body) {
            let Some((rule, key)) = self.rules.iter().find_map(|rule| Some((rule, rule.allows(&access)?)))
            else {
                seen.refused.push(format!("{} may not {access:?}", self.function));
                let denied = r#"{"__type":"com.amazon.coral.service#AccessDeniedException"}"#;
                let reply = HttpResponse::new(400.try_into().expect("a status"), denied.into());
                return HttpConnectorFuture::ready(Ok(reply));
            };
            let key = rule.keys.contains(&key).then_some(key);
            seen.used.insert((self.function, (access.action, access.on.clone(), None)));
            if key.is_some() {
                seen.used.insert((self.function, (String::new(), access.on.clone(), key)));
            }
            if access.keeps_for_a_while {
                seen.kept_for_a_while.insert(access.on);
            }
        }
        drop(seen);
        self.engine.call(request)
    }
}

/// Keeps what it is given to carry, or refuses the contact.
#[derive(Default)]
struct Mailbox {
    messages: Mutex<Vec<Message>>,
    refuses: Mutex<bool>,
}

impl Carrier for Mailbox {
    fn send<'a>(&'a self, message: &'a Message, _: Timestamp) -> BoxFuture<'a, Result<(), SendError>> {
        if *self.refuses.lock().expect("the word") {
            return Box::pin(async { Err(SendError::Refused("no such number".to_owned())) });
        }
        self.messages.lock().expect("the mailbox").push(message.clone());
        Box::pin(async { Ok(()) })
    }

    fn is_paused(&self, _: Channel, _: Timestamp) -> bool {
        false
    }
}

impl Publisher for Mailbox {
    fn publish<'a>(&'a self, _: &'a Event) -> BoxFuture<'a, Result<(), SendError>> {
        Box::pin(async { Ok(()) })
    }
}

/// The keys of a function, whether they rotate or not.
fn held<K, H: From<K>>(key: K) -> H {
    key.into()
}

/// The functions behind the gateway, by their names.
pub(crate) fn routes(tables: impl Fn(&'static str) -> Tables, clock: &Clock) -> Vec<(&'static str, Routes)> {
    let limits = Limits::default();
    let code_key = || held(CodeKey(Key::new([1; 32])));
    let reply_key = ReplyKey(Key::new([5; 32]));
    let request = request::App {
        recoveries: tables("request").recoveries(),
        reply_key: held(reply_key.clone()),
        throttle_key: held(ThrottleKey(Key::new([4; 32]))),
        region: None,
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let verify = verify::App {
        tables: tables("verify"),
        code_key: code_key(),
        reply_key: held(reply_key.clone()),
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let reset = reset::App {
        tables: tables("reset"),
        hasher: Hasher::new(Parameters { memory: 64, passes: 1, lanes: 1 }, 1),
        policy: Policy::default(),
        reply_key: held(reply_key.clone()),
        service: "Regain".into(),
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let accounts = accounts::App {
        tables: tables("accounts"),
        reply_key: held(reply_key.clone()),
        region: None,
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let claim = claim::App {
        tables: tables("claim"),
        hasher: Hasher::new(Parameters { memory: 64, passes: 1, lanes: 1 }, 1),
        reply_key: held(reply_key.clone()),
        throttle_key: held(ThrottleKey(Key::new([4; 32]))),
        region: None,
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let support =
        support::App { tables: tables("support"), reply_key: held(reply_key), clock: clock.clone(), limits };
    vec![
        ("request", request::routes(request)),
        ("verify", verify::routes(verify)),
        ("reset", reset::routes(reset)),
        ("accounts", accounts::routes(accounts)),
        ("claim", claim::routes(claim)),
        ("support", support::routes(support)),
        ("pages", pages::routes(pages::App { clock: clock.clone() })),
    ]
}

struct Deployment {
    template: Template,
    seen: Arc<Mutex<Seen>>,
    router: Router,
    worker: deliver::App,
    feedback: feedback::App,
    mailbox: Arc<Mailbox>,
}

const FEEDBACK_TOPIC: &str = "arn:aws:sns:eu-west-1:123456789012:regain-feedback";

impl Deployment {
    async fn new() -> Self {
        let engine = local::engine::connector(Database::memory().expect("an engine"));
        let names = TableNames::with_prefix("");
        let open = Tables::new(local::engine::client_over(engine.clone()), names.clone());
        open.create().await.expect("tables");
        for id in ["ann", "ben", "cat", "dan", "eve"] {
            let change = Change { before: None, after: &account(id), events: &[], call: None };
            open.change(&change, &Limits::default(), Clock::default().now()).await.expect("an account");
        }
        let (template, seen) = (Template::read(), Arc::<Mutex<Seen>>::default());
        let tables = |function: &'static str| {
            let guarded = Guarded {
                function,
                rules: Rule::all_of(&template, function),
                seen: Arc::clone(&seen),
                engine: engine.clone(),
            };
            Tables::new(local::engine::client_over(SharedHttpConnector::new(guarded)), names.clone())
        };
        let (clock, limits, mailbox) = (Clock::default(), Limits::default(), Arc::new(Mailbox::default()));
        let all = routes(tables, &clock).into_iter().map(|(_, routes)| routes).reduce(Routes::merge);
        let worker = deliver::App {
            recoveries: tables("deliver").recoveries(),
            accounts: tables("deliver").accounts(),
            events: tables("deliver").events(),
            claims: tables("deliver").claims(),
            tables: tables("deliver"),
            budget: tables("deliver").budget(),
            texts: Texts {
                countries: Countries::Any,
                max_price: Usd::from_micros(100_000),
                daily_budget: Some(Usd::from_micros(100_000_000)),
            },
            carrier: mailbox.clone(),
            publisher: mailbox.clone(),
            sender: Arc::new(Sender {
                service: "Regain".to_owned(),
                from: "recovery@example.com".to_owned(),
                public_url: "https://recover.example.com".to_owned(),
                accent: "#1d5bb8".to_owned(),
                support_url: None,
            }),
            issue_key: held(IssueKey(Key::new([2; 32]))),
            code_key: held(CodeKey(Key::new([1; 32]))),
            clock: clock.clone(),
            limits: limits.clone(),
        };
        let feedback = feedback::App {
            recoveries: tables("feedback").recoveries(),
            accounts: tables("feedback").accounts(),
            claims: tables("feedback").claims(),
            events: tables("feedback").events(),
            topic: FEEDBACK_TOPIC.to_owned(),
            clock,
            limits,
        };
        let router = edge::finish(all.expect("routes"), Site::default());
        Self { template, seen, router, worker, feedback, mailbox }
    }

    async fn call(&self, method: Method, path: &str, body: Value) -> Value {
        let host = || Caller::Host("arn:aws:iam::123456789012:role/host".to_owned());
        self.call_as(path.starts_with("/v1/accounts").then(host), "", (method, path), body).await
    }

    /// What one reviewer asks.
    async fn reviews(&self, reviewer: &str, method: Method, path: &str, body: Value) -> Value {
        let caller = Some(Caller::Person(reviewer.to_owned()));
        self.call_as(caller, "", (method, &format!("/v1/support/claims{path}")), body).await
    }

    async fn call_as(
        &self,
        caller: Option<Caller>,
        bearer: &str,
        (method, path): (Method, &str),
        body: Value,
    ) -> Value {
        let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
        let mut request = request.header("authorization", format!("Bearer {bearer}"));
        let said = request.extensions_mut().expect("a request");
        said.insert(Origin::of([127, 0, 0, 1].into()));
        if let Some(caller) = caller {
            said.insert(caller);
        }
        let request = request.body(Body::from(body.to_string())).expect("a request");
        let reply = self.router.clone().oneshot(request).await.expect("a reply");
        let body = to_bytes(reply.into_body(), usize::MAX).await.expect("a body");
        serde_json::from_slice(&body).expect("JSON")
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        self.call(Method::POST, path, body).await
    }

    /// A start, with all the worker does about it.
    async fn start(&self, body: Value) -> String {
        let started = self.post("/v1/recoveries", body).await;
        self.work().await;
        format!("/v1/recoveries/{}", started["recovery_id"].as_str().expect("a handle"))
    }

    async fn work(&self) {
        while deliver::invoke(&self.worker, Value::Null).await.expect("the index") != json!(0) {}
    }

    fn last_message(&self) -> Message {
        self.mailbox.messages.lock().expect("the mailbox").last().expect("a message").clone()
    }

    /// What follows `before` in the last message.
    fn token(&self, before: &str) -> String {
        self.last_message().text.split_once(before).expect("a token").1[..43].to_owned()
    }

    /// A claim that was confirmed.
    async fn claims(&self, body: Value) -> Claimed {
        let made = self.post("/v1/claims", body).await;
        let text = |member: &str| made[member].as_str().unwrap_or_else(|| panic!("{made}")).to_owned();
        let claim = Claimed { id: text("claim_id"), key: text("claim_key") };
        self.work().await;
        let token = self.token(&format!("/claim/link#{}.", claim.id));
        let confirmed = self.steps(&claim, "confirm", json!({ "token": token })).await;
        assert_eq!(confirmed["state"], "open", "{confirmed}");
        self.work().await;
        claim
    }

    /// A step of the claimant's.
    async fn steps(&self, claim: &Claimed, step: &str, body: Value) -> Value {
        let path = format!("/v1/claims/{}/{step}", claim.id);
        self.call_as(None, &claim.key, (Method::POST, &path), body).await
    }

    /// What two reviewers agree on, and the first one alone if that is enough.
    async fn approves(&self, claim: &Claimed) -> Value {
        let path = format!("/{}/decision", claim.id);
        let approve = || json!({ "decision": "approve" });
        let first = self.reviews("robin", Method::POST, &path, approve()).await;
        let last = if first["state"] == "open" {
            self.reviews("sasha", Method::POST, &path, approve()).await
        } else {
            first
        };
        self.work().await;
        last["state"].clone()
    }

    /// The wait of what was approved is over.
    async fn waits(&self) {
        for _ in 0..3 {
            let _ = self.worker.clock.advance(Duration::from_hours(24));
            self.work().await;
        }
    }

    async fn bounces(&self, message: &MessageId) {
        let mut said: Value = serde_json::from_str(include_str!("../events/ses-bounce.json")).expect("JSON");
        said["mail"]["tags"]["regain-message"] = json!([message.encode()]);
        said["bounce"]["timestamp"] = json!(self.worker.clock.now());
        let mut told: Value = serde_json::from_str(include_str!("../events/sns.json")).expect("JSON");
        told["Records"][0]["Sns"]["Message"] = json!(said.to_string());
        told["Records"][0]["Sns"]["TopicArn"] = json!(FEEDBACK_TOPIC);
        feedback::invoke(&self.feedback, told).await.expect("it is taken");
    }
}

/// A claim as its claimant knows it.
struct Claimed {
    id: String,
    key: String,
}

fn account(id: &str) -> Account {
    let contact = |name: &str, kind: ContactKind, value: &str| Contact {
        id: name.to_owned(),
        value: kind.stored(value).expect("an address"),
        confirmed_at: Some(Timestamp::from_millis(1_700_000_000_000)),
        failed_at: None,
        removed: None,
        claimed: None,
    };
    let number = format!("+346001234{}", 56 + u32::from(id.as_bytes()[0] - b'a'));
    Account {
        contacts: vec![
            contact("c", ContactKind::Email, &format!("{id}@example.com")),
            contact("p", ContactKind::Phone, &number),
        ],
        ..Account::new(AccountId::parse(id).expect("an id"), id.to_owned(), Timestamp::from_millis(0))
    }
}

/// Everything that the functions do is done here, and each with its own role: nothing is refused, and nothing that a
/// role allows is left over.
#[tokio::test]
async fn with_its_role_every_function_can_do_its_work_and_needs_all_of_the_role() {
    const NEW: &str = "violet tugboats at midnight";
    let deployed = Deployment::new().await;
    let post = async |path: String, body: Value| deployed.post(&path, body).await;

    // By code, with a look at how it stands; then the notices.
    let path = deployed.start(json!({ "identifier": "ann@example.com" })).await;
    assert_eq!(deployed.call(Method::GET, &path, Value::Null).await["state"], "pending");
    let code = deployed
        .last_message()
        .text
        .lines()
        .map(|line| line.trim().replace(' ', ""))
        .find(|line| line.len() == 8 && line.bytes().all(|byte| byte.is_ascii_digit()));
    let verified = post(format!("{path}/verify"), json!({ "code": code.expect("a code") })).await;
    let reset = json!({ "ticket": verified["ticket"], "new_password": NEW });
    assert_eq!(post(format!("{path}/reset"), reset.clone()).await["state"], "completed");
    assert_eq!(post(format!("{path}/reset"), reset).await["state"], "completed", "a repeat");
    deployed.work().await;

    // By link, and a further message before it.
    let path = deployed.start(json!({ "identifier": "ben" })).await;
    let _ = deployed.worker.clock.advance(Duration::from_secs(61));
    assert_eq!(post(format!("{path}/resend"), json!({})).await["state"], "pending");
    deployed.work().await;
    let opened = post("/v1/links/verify".into(), json!({ "link_token": deployed.token("/link#") })).await;
    let lane = opened["recovery_id"].as_str().expect("a lane");
    let reset = json!({ "ticket": opened["ticket"], "new_password": NEW });
    assert_eq!(post(format!("/v1/recoveries/{lane}/reset"), reset).await["state"], "completed");
    deployed.work().await;

    // Somebody objects; nobody asks; a text message is refused; an e-mail bounces.
    deployed.start(json!({ "identifier": "ann@example.com" })).await;
    let objected = post("/v1/vetoes".into(), json!({ "veto_token": deployed.token("/veto#") })).await;
    assert!(objected["code"].is_null(), "{objected}");
    deployed.work().await;
    deployed.start(json!({ "identifier": "nobody@example.com" })).await;
    deployed.start(json!({ "identifier": "+34600000000" })).await;
    *deployed.mailbox.refuses.lock().expect("the word") = true;
    deployed.start(json!({ "identifier": "+34600123456" })).await;
    *deployed.mailbox.refuses.lock().expect("the word") = false;
    deployed.start(json!({ "identifier": "ben@example.com" })).await;
    deployed.bounces(&deployed.last_message().id).await;
    deployed.work().await;
    let notice = deployed
        .mailbox
        .messages
        .lock()
        .expect("the mailbox")
        .iter()
        .find_map(|message| matches!(message.id, MessageId::Notice { .. }).then(|| message.id.clone()));
    deployed.bounces(&notice.expect("a notice")).await;

    // The host application renames an account and deletes it.
    let named = json!({ "username": "benjamin" });
    assert_eq!(deployed.call(Method::PUT, "/v1/accounts/ben", named).await["username"], "benjamin");
    assert_eq!(post("/v1/accounts/ben/delete".into(), json!({})).await["state"], "deleted");

    // Its owner restores it, and objects to that. Somebody holds the other one, and lifts the hold by the link.
    let path = deployed.start(json!({ "identifier": "ben@example.com" })).await;
    let code = deployed.last_message().text.rsplit_once('#').expect("a code").1.to_owned();
    let verified = post(format!("{path}/verify"), json!({ "code": code })).await;
    let restore =
        json!({ "ticket": verified["ticket"], "new_password": "amber kites over water", "restore": true });
    assert_eq!(post(format!("{path}/reset"), restore).await["account"]["state"], "active");
    deployed.work().await;
    let objected = json!({ "veto_token": deployed.token("/veto#") });
    assert_eq!(post("/v1/vetoes".into(), objected).await["state"], "objected");
    deployed.work().await;
    deployed.start(json!({ "identifier": "ann@example.com" })).await;
    let held = json!({ "veto_token": deployed.token("/veto#"), "lock": true });
    assert!(post("/v1/vetoes".into(), held).await["locked_until"].is_string());
    deployed.work().await;
    deployed.start(json!({ "identifier": "ann@example.com" })).await;
    let opened = post("/v1/links/verify".into(), json!({ "link_token": deployed.token("/link#") })).await;
    assert_eq!(opened["state"], "verified", "{opened}");

    claims_are_made_and_judged(&deployed).await;

    let seen = deployed.seen.lock().expect("the list");
    assert_eq!(seen.refused, Vec::<String>::new());
    let functions = ["request", "verify", "reset", "accounts", "claim", "support", "deliver", "feedback"];
    let allowed: BTreeSet<_> = functions
        .into_iter()
        .flat_map(|function| {
            let rules = Rule::all_of(&deployed.template, function);
            rules.iter().flat_map(Rule::allowed).map(|one| (function, one)).collect::<Vec<_>>()
        })
        .collect();
    let differing: Vec<_> = seen.used.symmetric_difference(&allowed).collect();
    assert!(differing.is_empty(), "not allowed, or not needed: {differing:?}");
    // What is written with an end is deleted after it.
    let ending: BTreeSet<String> = deployed
        .template
        .of_type("AWS::DynamoDB::Table")
        .into_iter()
        .filter(|(_, table)| {
            table["TimeToLiveSpecification"]
                == json!({ "AttributeName": store::schema::TTL_ATTRIBUTE, "Enabled": true })
        })
        .map(|(id, _)| id.to_lowercase())
        .collect();
    assert_eq!(seen.kept_for_a_while, ending);
}

async fn claims_are_made_and_judged(deployed: &Deployment) {
    let claim = async |reason: &str, name: &str, ticket: Option<&Value>| {
        let reply_to = format!("{name}@new.example.com");
        let mut body = json!({ "reason": reason, "username": name, "reply_to": reply_to });
        if let Some(ticket) = ticket {
            body["ticket"] = ticket.clone();
        }
        deployed.claims(body).await
    };
    // Somebody whose account is deleted is believed, in time; the e-mail that says so comes back.
    let deleted = deployed.post("/v1/accounts/cat/delete", json!({ "restorable_days": 5 })).await;
    assert_eq!(deleted["state"], "deleted", "{deleted}");
    let cats = claim("deleted", "cat", None).await;
    let listed = deployed.reviews("robin", Method::GET, "", Value::Null).await;
    assert_eq!(listed["claims"][0]["claim_id"], cats.id, "{listed}");
    let whole = deployed.reviews("robin", Method::GET, &format!("/{}", cats.id), Value::Null).await;
    assert_eq!(whole["account"]["username"], "cat", "{whole}");
    assert_eq!(deployed.steps(&cats, "messages", json!({ "text": "Please." })).await["state"], "open");
    assert_eq!(deployed.approves(&cats).await, "waiting");
    let approved = deployed
        .mailbox
        .messages
        .lock()
        .expect("the mailbox")
        .iter()
        .rev()
        .find_map(|message| matches!(message.id, MessageId::Claim { .. }).then(|| message.id.clone()));
    deployed.bounces(&approved.expect("an e-mail to the claimant")).await;
    deployed.waits().await;
    let started = deployed.steps(&cats, "recover", json!({})).await;
    deployed.work().await;
    let path = format!("/v1/recoveries/{}", started["recovery_id"].as_str().expect("a handle"));
    let opened = deployed.post("/v1/links/verify", json!({ "link_token": deployed.token("/link#") })).await;
    let lane = opened["recovery_id"].as_str().unwrap_or_else(|| panic!("{opened}"));
    let reset =
        json!({ "ticket": opened["ticket"], "new_password": "a third lamp on the stairs", "restore": true });
    let reset = deployed.post(&format!("/v1/recoveries/{lane}/reset"), reset).await;
    assert_eq!(reset["state"], "completed", "{reset}");
    assert_eq!(deployed.call(Method::GET, &path, Value::Null).await["state"], "pending");
    deployed.work().await;

    // An approved claim is taken back, another one objected to.
    let dans = claim("other", "dan", None).await;
    assert_eq!(deployed.approves(&dans).await, "waiting");
    deployed.waits().await;
    assert_eq!(deployed.steps(&dans, "withdraw", json!({})).await["state"], "withdrawn");
    deployed.work().await;
    let again = claim("other", "dan", None).await;
    assert_eq!(deployed.approves(&again).await, "waiting");
    deployed.work().await;
    let objected = deployed.post("/v1/vetoes", json!({ "veto_token": deployed.token("/veto#") })).await;
    assert_eq!(objected["state"], "objected", "{objected}");
    deployed.work().await;

    // Somebody who was suspended proves who they are, and appeals.
    let suspended = json!({ "until": null, "reason": "Spam." });
    let suspended = deployed.post("/v1/accounts/eve/suspend", suspended).await;
    assert_eq!(suspended["state"], "suspended", "{suspended}");
    deployed.work().await;
    deployed.start(json!({ "identifier": "eve@example.com" })).await;
    let opened = deployed.post("/v1/links/verify", json!({ "link_token": deployed.token("/link#") })).await;
    let eves = claim("suspended", "eve", Some(&opened["ticket"])).await;
    assert_eq!(deployed.approves(&eves).await, "approved");
}

#[tokio::test]
async fn what_a_role_does_not_allow_is_refused() {
    let deployed = Deployment::new().await;
    let tables = &deployed.feedback.recoveries;
    let digest = tables.inbox("digest").await;
    assert!(digest.is_err(), "feedback has nothing to do with what a mailbox got");
    assert_eq!(deployed.seen.lock().expect("the list").refused.len(), 1);
}
