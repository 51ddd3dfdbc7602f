//! The reviewers' side of claims over the tables: what several of them do at once, and what the table refuses.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use edge::{Caller, Origin, Site};
use rand_core::UnwrapErr;
use regain_core::account::{Account, AccountId, Deletion, Suspension};
use regain_core::claim::{
    Appeal, Author, Claim, ClaimId, ClaimKey, ClaimStage, NewClaim, Reason, Said, Statement, Verdict,
};
use regain_core::event::{Event, EventType};
use regain_core::evidence::{Facts, Named, Told, weigh};
use regain_core::identifier::EmailAddress;
use regain_core::keys::Keys;
use regain_core::message::MessageId;
use regain_core::recovery::RecoveryKey;
use regain_core::secret::{Key, ReplyKey, SecretDigest};
use regain_core::{Clock, Limits, Timestamp};
use serde_json::{Value, json};
use store::schema::{DUE_SHARDS, TableNames, Tables};
use store::{ClaimChange, ClaimChanged, Created};
use tower::ServiceExt;

use crate::{account, client, connection, prefix, put, tables};

const MARK: &str = "a-mark-that-is-long-enough";

/// Reviewers at their desk.
#[derive(Clone)]
struct Desk {
    tables: Tables,
    router: Router,
    clock: Clock,
}

/// What came back.
#[derive(Debug)]
struct Reply {
    status: u16,
    version: Option<String>,
    text: String,
    body: Value,
}

impl Reply {
    fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    fn refused(&self) -> (u16, &str) {
        (self.status, self.code())
    }
}

impl Desk {
    async fn new() -> Self {
        Self::over(tables().await)
    }

    fn over(tables: Tables) -> Self {
        let clock = Clock::default();
        let reply_key = Keys::from(ReplyKey(Key::new([5; 32])));
        let app = support::App {
            tables: tables.clone(),
            reply_key,
            clock: clock.clone(),
            limits: Limits::default(),
        };
        Self { tables, router: edge::finish(support::routes(app), Site::default()), clock }
    }

    async fn ask(
        &self,
        reviewer: &str,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Reply {
        let mut request = Request::builder().method(method).uri(format!("/v1/support/claims{path}"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if body.is_some() {
            request = request.header("content-type", "application/json");
        }
        let said = request.extensions_mut().expect("a request");
        said.insert(Origin::of([127, 0, 0, 1].into()));
        said.insert(Caller::Person(reviewer.to_owned()));
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        let reply =
            self.router.clone().oneshot(request.body(body).expect("a request")).await.expect("a reply");
        let version = reply.headers().get("etag").map(|tag| tag.to_str().expect("a tag").to_owned());
        let status = reply.status().as_u16();
        let body = to_bytes(reply.into_body(), usize::MAX).await.expect("a body");
        let text = String::from_utf8(body.to_vec()).expect("UTF-8");
        Reply { status, version, body: serde_json::from_str(&text).unwrap_or_default(), text }
    }

    async fn lists(&self, query: &str) -> Reply {
        self.ask("Robin", "GET", query, &[], None).await
    }

    async fn looks(&self, reviewer: &str, id: &ClaimId) -> Reply {
        self.ask(reviewer, "GET", &format!("/{}", id.as_str()), &[], None).await
    }

    async fn decides(&self, reviewer: &str, id: &ClaimId, decision: &str) -> Reply {
        self.sends(reviewer, id, &[], json!({ "decision": decision, "message": "Because." })).await
    }

    async fn sends(&self, reviewer: &str, id: &ClaimId, headers: &[(&str, &str)], body: Value) -> Reply {
        self.ask(reviewer, "POST", &format!("/{}/decision", id.as_str()), headers, Some(&body)).await
    }

    /// A claim about this account, as it comes to the reviewers.
    async fn claim(&self, about: &str) -> ClaimId {
        self.claim_with(about, |_, _| {}).await
    }

    /// The same with something else about it.
    async fn claim_with(&self, about: &str, change: impl FnOnce(&mut Claim, &mut Statement)) -> ClaimId {
        let (limits, rng, now) = (Limits::default(), &mut UnwrapErr(getrandom::SysRng), self.clock.now());
        let new = NewClaim {
            id: ClaimId::generate(rng),
            key: &ClaimKey::generate(rng),
            reason: Reason::ContactChanged,
            account_id: AccountId::stored(about.to_owned()),
            locale: None,
            appeal: None,
            told: Told { username: Some(Named::Current), ..Told::default() },
            repeat: None,
        };
        let mut claim = Claim::open(new, now, &limits, rng);
        let mut statement = Statement {
            reply_to: EmailAddress::parse("newcomer@example.net").expect("an address"),
            username: Some("whoever".to_owned()),
            text: "My phone fell into the sea.".to_owned(),
            said: Vec::new(),
            notes: Vec::new(),
        };
        claim.mail_digest = Some(SecretDigest::of("token"));
        change(&mut claim, &mut statement);
        let made = self.tables.make_claim(&claim, &statement, None, now, &limits).await.expect("the tables");
        assert!(matches!(made, Created::New));
        let is_to_be_open = matches!(claim.stage, ClaimStage::Unconfirmed { .. });
        if is_to_be_open {
            let opened = claim.clone().confirmed(&SecretDigest::of("token"), now, &limits);
            self.writes(&claim, &opened.expect("a step").expect("a step").claim, None).await;
        }
        claim.id
    }

    async fn writes(&self, before: &Claim, after: &Claim, statement: Option<&Statement>) {
        let change = ClaimChange { before, after, statement, acts: &[], account: None, events: &[] };
        let done = self.tables.change_claim(&change, self.clock.now(), &Limits::default()).await;
        assert_eq!(done.expect("the tables"), ClaimChanged::Now);
    }

    async fn read(&self, id: &ClaimId) -> Claim {
        self.tables.claims().get(id, self.clock.now()).await.expect("the table").expect("a claim")
    }

    async fn statement(&self, id: &ClaimId) -> Statement {
        self.tables.claims().statement(id, self.clock.now()).await.expect("the table").expect("a statement")
    }

    async fn account(&self, id: &str) -> Account {
        let id = AccountId::parse(id).expect("an id");
        self.tables.accounts().get(&id).await.expect("the table").expect("an account")
    }

    /// An answer of the claimant's to what was asked.
    async fn answers(&self, id: &ClaimId) {
        let (before, mut statement) = (self.read(id).await, self.statement(id).await);
        let step = before.clone().answered(&statement, self.clock.now(), &Limits::default()).expect("a step");
        statement.said.push(Said {
            at: self.clock.now(),
            author: Author::Claimant,
            text: "So it was.".to_owned(),
        });
        self.writes(&before, &step.claim, Some(&statement)).await;
    }

    /// The events of this type that have yet to be published.
    async fn to_be_published(&self, kind: &str) -> Vec<Event> {
        let (events, mut found) = (self.tables.events(), Vec::new());
        for shard in DUE_SHARDS {
            for key in events.due(shard, self.clock.now()).await.expect("the index") {
                found.extend(events.get(&key).await.expect("the table").map(|(event, _)| event));
            }
        }
        found.retain(|event| event.event.as_str() == kind);
        found
    }

    async fn facts(&self, id: &str) -> Vec<Event> {
        let id = AccountId::parse(id).expect("an id");
        let events = self.tables.events().recent(&id, Timestamp::from_millis(0), 50).await;
        events.expect("the table")
    }
}

async fn desk_about_ann() -> Desk {
    let desk = Desk::new().await;
    put(&desk.tables, &account("ann"), None).await.expect("an account");
    desk
}

fn ids(reply: &Reply) -> Vec<&str> {
    let claims = reply.body["claims"].as_array().expect("claims").iter();
    claims.map(|claim| claim["claim_id"].as_str().expect("an id")).collect()
}

/// All pages, and how many there are.
async fn leafed_through(desk: &Desk, query: &str) -> (Vec<String>, usize) {
    let (mut found, mut pages, mut cursor) = (Vec::new(), 0, String::new());
    loop {
        let reply = desk.lists(&format!("{query}&cursor={cursor}")).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert!(ids(&reply).len() <= 20);
        found.extend(ids(&reply).into_iter().map(str::to_owned));
        pages += 1;
        match reply.body["next_cursor"].as_str() {
            Some(next) => next.clone_into(&mut cursor),
            None => return (found, pages),
        }
    }
}

#[tokio::test]
async fn the_queue_is_leafed_through_without_losing_or_repeating_any() {
    let desk = Desk::new().await;
    let now = desk.clock.now();
    let mut claims = Vec::new();
    for nth in 0..65_u64 {
        let id = desk
            .claim_with("!nobody", |claim, _| {
                // Many are due at the same moment, and some wait behind others.
                claim.answer_by = now.plus(Duration::from_secs((nth * 7) % 10));
                claim.behind = nth % 13 == 0;
                claim.reason = if nth % 3 == 0 { Reason::Deleted } else { Reason::Other };
            })
            .await;
        claims.push(desk.read(&id).await);
    }
    claims.sort_by_key(|claim| (claim.behind, claim.answer_by));
    let (found, pages) = leafed_through(&desk, "?state=open").await;
    assert_eq!((found.len(), pages), (65, 4));
    let place = |id: &str| claims.iter().find(|claim| claim.id.as_str() == id).expect("a claim");
    let order: Vec<_> = found.iter().map(|id| (place(id).behind, place(id).answer_by)).collect();
    assert_eq!(order, claims.iter().map(|claim| (claim.behind, claim.answer_by)).collect::<Vec<_>>());
    let mut once = found.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), 65);

    let (deleted, pages) = leafed_through(&desk, "?reason=deleted").await;
    let wanted: Vec<_> = found.iter().filter(|id| place(id).reason == Reason::Deleted).cloned().collect();
    assert_eq!((deleted, pages), (wanted, 2));
    for (none, state) in
        [("?state=waiting", "waiting"), ("?contested=true", "contested"), ("?reason=suspended", "")]
    {
        let reply = desk.lists(none).await;
        assert_eq!(reply.body, json!({ "claims": [], "next_cursor": null }), "{state}");
    }
}

#[tokio::test]
async fn a_page_is_as_full_as_the_queue_and_ends_where_it_ends() {
    let desk = Desk::new().await;
    for count in 1..=41_usize {
        desk.claim("!nobody").await;
        if [19, 20, 21, 40, 41].contains(&count) {
            let (found, pages) = leafed_through(&desk, "?state=open").await;
            assert_eq!((found.len(), pages), (count, count.div_ceil(20)));
        }
    }
}

#[tokio::test]
async fn what_is_sought_in_a_long_queue_is_found_however_rare_it_is() {
    let desk = Desk::new().await;
    for nth in 0..1005 {
        desk.claim_with("!nobody", |claim, _| {
            claim.answer_by = desk.clock.now().plus(Duration::from_secs(nth));
            claim.reason = if nth == 1003 { Reason::Deleted } else { Reason::Other };
        })
        .await;
    }
    let first = desk.lists("?reason=deleted").await;
    assert!(ids(&first).is_empty(), "there is an end to reading");
    assert!(first.body["next_cursor"].is_string());
    assert_eq!(leafed_through(&desk, "?reason=deleted").await.0.len(), 1);
}

#[tokio::test]
async fn a_query_that_is_none_is_refused_by_its_member() {
    let desk = Desk::new().await;
    for (query, pointer, rule) in [
        ("?state=unconfirmed", "/state", "state"),
        ("?state=Open", "/state", "state"),
        ("?reason=because", "/reason", "reason"),
        ("?contested=yes", "/contested", "boolean"),
        ("?cursor=1", "/cursor", "cursor"),
        ("?cursor=x.clm_00000000000000000000000000000000", "/cursor", "cursor"),
        ("?cursor=1.rec_00000000000000000000000000000000", "/cursor", "cursor"),
        ("?cursor=99999999999999999999.clm_00000000000000000000000000000000", "/cursor", "cursor"),
        ("?limit=5", "/limit", "unknown"),
        ("?state=open&state=open", "/state", "duplicate"),
    ] {
        let reply = desk.lists(query).await;
        assert_eq!(reply.refused(), (400, "invalid_request"), "{query}");
        assert_eq!(reply.body["violations"], json!([{ "pointer": pointer, "rule": rule }]), "{query}");
    }
    for query in ["", "?", "?state=&reason=&contested=&cursor=", "?contested=false"] {
        assert_eq!(desk.lists(query).await.status, 200, "{query}");
    }
    for cursor in ["-9223372036854775808", "9223372036854775807"] {
        let query = format!("?cursor={cursor}.clm_00000000000000000000000000000000");
        assert_eq!(desk.lists(&query).await.status, 200, "a place where nothing is: {query}");
    }
}

#[tokio::test]
async fn a_claim_is_shown_whole_and_nothing_by_which_anybody_is_reached() {
    let desk = Desk::new().await;
    let now = desk.clock.now();
    let mut ann = account("ann");
    ann.id = AccountId::parse("account-of-ann").expect("an id");
    put(&desk.tables, &ann, None).await.expect("an account");
    let recovery = |nth: u8| RecoveryKey::of(&format!("rec-{nth}"));
    let ago = |hours: u64| now.minus(Duration::from_hours(hours));
    let message = |nth| MessageId::Recovery { key: recovery(nth), send: 1, contact_id: "c".to_owned() };
    let of_message = |kind, nth, hours| Event::of_message(kind, &message(nth), &ann.id, ago(hours));
    let of_account = |kind, hours: u64| Event::of_account(kind, &ann, &hours.to_string(), ago(hours));
    for event in [
        of_account(EventType::RecoveryRequested, 1),
        of_account(EventType::RecoveryCompleted, 2),
        of_account(EventType::RecoveryVetoed, 3),
        of_account(EventType::RecoveryUndone, 4),
        of_account(EventType::RecoveryCompleted, 24 * 31),
        of_account(EventType::RecoveryVerified, 5),
        Event::of_contact("added", &ann, &ann.contacts[0], ago(6)),
        of_message(EventType::MessageFailed, 1, 7).because("bounced"),
        of_message(EventType::MessageFailed, 2, 8).because("withheld"),
        of_message(EventType::MessageSent, 3, 9),
        of_message(EventType::MessageFailed, 4, 10).because("refused").with("claim", "clm"),
    ] {
        desk.tables.events().append(&event, &Limits::default(), now).await.expect("the table");
    }
    let markup = "<script>alert(\"1\")</script> & \u{202e}txt \u{1f419}";
    let id = desk
        .claim_with("account-of-ann", |_, statement| {
            markup.clone_into(&mut statement.text);
            statement.username = Some(markup.to_owned());
            statement.said.push(Said { at: now, author: Author::Claimant, text: markup.to_owned() });
        })
        .await;
    let other = desk.claim("account-of-ann").await;
    let seen = desk.tables.claims().docket(&ann.id).await.expect("the table");
    let mut docket = seen.clone();
    for claim in [&id, &other] {
        docket = docket.with(&desk.read(claim).await, &desk.statement(claim).await.reply_to);
    }
    assert!(desk.tables.claims().keep_docket(&ann.id, &seen, &docket).await.expect("the table"));
    let body = json!({ "decision": "ask", "message": markup, "note": markup });
    assert_eq!(desk.sends("Sasha", &id, &[], body).await.status, 200);

    let shown = desk.looks("Robin", &id).await;
    assert_eq!(shown.status, 200, "{shown:?}");
    let claim = desk.read(&id).await;
    assert_eq!(shown.version.as_deref(), Some(format!("\"{}\"", claim.version).as_str()));
    for secret in ["account-of-ann", "ann@example.com", "newcomer@", "10.0.0", "rec-", "\"c\""] {
        assert!(!shown.text.contains(secret), "{secret}");
    }
    let body = &shown.body;
    let mut members: Vec<&String> = body.as_object().expect("an object").keys().collect();
    members.sort();
    assert_eq!(members.len(), 24, "{members:?}");
    assert_eq!(
        (&body["claim_id"], &body["state"], &body["reason"], &body["appeal"], &body["version"]),
        (
            &json!(id.as_str()),
            &json!("needs_reply"),
            &json!("contact_changed"),
            &json!(null),
            &json!(claim.version)
        )
    );
    assert_eq!(body["reply_by"], json!(now_of(&claim)));
    assert_eq!((&body["approvals_needed"], &body["denials_needed"]), (&json!(2), &json!(1)));
    let statement = &body["statement"];
    assert_eq!((&statement["text"], &statement["username"]), (&json!(markup), &json!(markup)));
    assert_eq!(statement["reply_to"], "n…@example.net");
    let said = |nth: usize| (&statement["messages"][nth]["from"], &statement["messages"][nth]["text"]);
    assert_eq!(said(0), (&json!("claimant"), &json!(markup)));
    assert_eq!(said(1), (&json!("reviewer"), &json!(markup)));
    assert_eq!(
        (&statement["notes"][0]["reviewer"], &statement["notes"][0]["text"]),
        (&json!("Sasha"), &json!(markup))
    );
    let account = json!({
        "username": "ann", "state": "active", "second_factor": false, "saved_codes": 0,
        "contacts": [{ "kind": "email", "confirmed_at": "2020-09-13T12:26:40.000Z", "removed_at": null, "removed_as": null }],
    });
    assert_eq!(body["account"], account);
    let what: Vec<_> = body["recoveries"].as_array().expect("a list").iter().map(|it| &it["what"]).collect();
    assert_eq!(what, ["requested", "completed", "vetoed", "undone"]);
    let changes = json!([{ "at": ago(6), "change": "added", "kind": "email" }]);
    assert_eq!(body["contact_changes"], changes);
    assert_eq!(body["delivery_failures"], json!([{ "at": ago(7), "reason": "bounced" }]));
    assert_eq!(body["other_claims"], json!([other.as_str()]));
    let kinds: Vec<_> =
        body["evidence"]["findings"].as_array().expect("a list").iter().map(|it| &it["kind"]).collect();
    assert_eq!(kinds, ["username_current", "account_old", "recoveries_completed", "delivery_failed"]);
    assert_eq!((&body["evidence"]["total"], &body["evidence"]["suggestion"]), (&json!(15), &json!("ask")));
    let sentence = &body["evidence"]["findings"][2];
    assert_eq!(
        sentence,
        &json!({ "kind": "recoveries_completed", "weight": -10, "number": 1,
            "sentence": "The account was recovered once within 30 days." })
    );
    let history: Vec<_> = body["history"].as_array().expect("a list").iter().collect();
    let acts: Vec<_> = history.iter().map(|act| (act["who"].as_str(), act["what"].as_str())).collect();
    assert_eq!(acts, [(Some("Robin"), Some("looked")), (Some("Sasha"), Some("ask"))]);
}

fn now_of(claim: &Claim) -> Timestamp {
    match claim.stage {
        ClaimStage::NeedsReply { until } => until,
        _ => claim.answer_by,
    }
}

#[tokio::test]
async fn what_nobody_has_confirmed_is_no_reviewers_business() {
    let desk = desk_about_ann().await;
    let id = desk.claim("ann").await;
    let now = desk.clock.now();
    let limits = Limits::default();
    let rng = &mut UnwrapErr(getrandom::SysRng);
    let new = NewClaim {
        id: ClaimId::generate(rng),
        key: &ClaimKey::generate(rng),
        reason: Reason::Other,
        account_id: AccountId::parse("ann").expect("an id"),
        locale: None,
        appeal: None,
        told: Told::default(),
        repeat: None,
    };
    let unconfirmed = Claim::open(new, now, &limits, rng);
    let statement = desk.statement(&id).await;
    desk.tables.make_claim(&unconfirmed, &statement, None, now, &limits).await.expect("the tables");
    let unknown = ClaimId::generate(rng);
    for id in [&unconfirmed.id, &unknown, &ClaimId::stored("clm_".to_owned())] {
        assert_eq!(desk.looks("Robin", id).await.refused(), (404, "not_found"));
        assert_eq!(desk.decides("Robin", id, "deny").await.refused(), (404, "not_found"));
    }
    assert!(desk.tables.claims().acts(&unconfirmed.id).await.expect("the table").is_empty());
}

#[tokio::test]
async fn two_different_reviewers_approve_and_the_claim_waits() {
    let desk = desk_about_ann().await;
    let id = desk.claim("ann").await;
    let first = desk.sends("Robin", &id, &[], json!({ "decision": "approve", "note": "Fits." })).await;
    assert_eq!(first.status, 200, "{first:?}");
    let members = json!({
        "state": "open", "version": 3, "approvals": 1, "approvals_needed": 2, "denials": 0, "denials_needed": 1,
        "answer_by": desk.read(&id).await.answer_by, "ready_at": null,
    });
    assert_eq!(first.body, members);
    assert_eq!(desk.decides("Robin", &id, "approve").await.refused(), (409, "another_reviewer_needed"));
    assert_eq!(desk.decides("Robin", &id, "deny").await.refused(), (409, "another_reviewer_needed"));
    let second = desk.decides("Sasha", &id, "approve").await;
    let claim = desk.read(&id).await;
    let ClaimStage::Waiting { ready_at, .. } = claim.stage else { panic!("{claim:?}") };
    assert_eq!(
        (&second.body["state"], &second.body["ready_at"], &second.body["approvals"]),
        (&json!("waiting"), &json!(ready_at), &json!(2))
    );
    assert_eq!(claim.votes.iter().map(|vote| vote.reviewer.as_str()).collect::<Vec<_>>(), ["Robin", "Sasha"]);
    let told = desk.to_be_published("regain.claim.decided").await;
    assert_eq!((told.len(), told[0].data["decision"].as_str()), (1, "approve"), "once, when it is approved");
    assert!(claim.findings.is_some_and(|found| !found.is_empty()), "as it was weighed then");
    let statement = desk.statement(&id).await;
    assert_eq!(statement.said.len(), 1, "a message with an approval is said too");
    assert_eq!((statement.notes[0].reviewer.as_str(), statement.notes[0].text.as_str()), ("Robin", "Fits."));
    for decision in ["approve", "deny", "ask"] {
        assert_eq!(desk.decides("Kim", &id, decision).await.refused(), (409, "claim_decided"), "{decision}");
    }
}

#[tokio::test]
async fn what_is_decided_keeps_what_it_was_decided_by() {
    let desk = desk_about_ann().await;
    let id = desk.claim("ann").await;
    let weighed = desk.looks("Robin", &id).await.body["evidence"].clone();
    assert_eq!(desk.decides("Robin", &id, "deny").await.body["state"], "denied");
    let before = desk.account("ann").await;
    let now = desk.clock.now();
    let after = Account { password_changed_at: Some(now), ..before.clone() };
    put(&desk.tables, &after, Some(&before)).await.expect("the account");
    assert_eq!(desk.looks("Robin", &id).await.body["evidence"], weighed);
    let open = desk.claim("ann").await;
    assert_ne!(desk.looks("Robin", &open).await.body["evidence"], weighed, "of another it is told");
}

#[tokio::test]
async fn a_decision_says_what_it_must_and_no_more() {
    let desk = desk_about_ann().await;
    let id = desk.claim("ann").await;
    let long = "é".repeat(2001);
    for (body, pointer, rule) in [
        (json!({ "decision": "deny" }), "/message", "required"),
        (json!({ "decision": "ask" }), "/message", "required"),
        (json!({ "decision": "ask", "message": " \n" }), "/message", "required"),
        (json!({ "decision": "perhaps", "message": "x" }), "/decision", "decision"),
        (json!({ "message": "x" }), "/decision", "required"),
        (json!({ "decision": "approve", "message": null }), "/message", "type"),
        (json!({ "decision": "approve", "vote": 1 }), "/vote", "unknown"),
        (json!({ "decision": "deny", "message": long }), "/message", "too_long"),
        (json!({ "decision": "approve", "note": long }), "/note", "too_long"),
    ] {
        let reply = desk.sends("Robin", &id, &[], body).await;
        assert_eq!(reply.refused(), (400, "invalid_request"));
        let violation = &reply.body["violations"][0];
        assert_eq!((&violation["pointer"], &violation["rule"]), (&json!(pointer), &json!(rule)));
    }
    assert_eq!(desk.read(&id).await.version, 2, "nothing came of any");
    let longest = json!({ "decision": "ask", "message": "é".repeat(2000), "note": "é".repeat(2000) });
    assert_eq!(desk.sends("Robin", &id, &[], longest).await.status, 200);
}

#[tokio::test]
async fn a_decision_that_is_sent_again_gets_the_first_reply() {
    let desk = desk_about_ann().await;
    let id = desk.claim("ann").await;
    let mark = [("idempotency-key", MARK)];
    let body = json!({ "decision": "approve", "note": "Fits." });
    let first = desk.sends("Robin", &id, &mark, body.clone()).await;
    assert_eq!(first.status, 200);
    assert_eq!(desk.decides("Sasha", &id, "approve").await.body["state"], "waiting");
    let again = desk.sends("Robin", &id, &[mark[0], ("if-match", "\"1\"")], body).await;
    assert_eq!((again.status, &again.text), (200, &first.text), "whatever came of it since");
    assert_eq!(desk.statement(&id).await.notes.len(), 1);
    for (reviewer, other) in [
        ("Robin", json!({ "decision": "approve" })),
        ("Robin", json!({ "decision": "deny", "message": "No." })),
        ("Sasha", json!({ "decision": "approve", "note": "Fits." })),
    ] {
        let reused = desk.sends(reviewer, &id, &mark, other).await;
        assert_eq!(reused.refused(), (422, "idempotency_key_reused"));
    }
    let elsewhere = desk.claim("!nobody").await;
    let other = desk.sends("Robin", &elsewhere, &mark, json!({ "decision": "deny", "message": "No." })).await;
    assert_eq!(other.status, 200, "of another claim it says nothing");
}

#[tokio::test]
async fn a_decision_rests_on_the_version_that_its_reviewer_saw() {
    let desk = desk_about_ann().await;
    let id = desk.claim("ann").await;
    let body = || json!({ "decision": "approve" });
    for stale in ["\"1\"", "W/\"2\"", "\"22\""] {
        let reply = desk.sends("Robin", &id, &[("if-match", stale)], body()).await;
        assert_eq!(reply.refused(), (412, "version_mismatch"), "{stale}");
    }
    assert_eq!(desk.sends("Robin", &id, &[("if-match", "2")], body()).await.status, 400);
    let seen = desk.looks("Robin", &id).await.version.expect("a version");
    assert_eq!(desk.sends("Robin", &id, &[("if-match", &seen)], body()).await.status, 200);
    assert_eq!(desk.sends("Sasha", &id, &[("if-match", &seen)], body()).await.status, 412);
}

#[tokio::test]
async fn a_claim_about_nobody_is_asked_about_and_refused_but_never_approved() {
    let desk = Desk::new().await;
    let id = desk.claim("!nobody").await;
    let shown = desk.looks("Robin", &id).await;
    assert_eq!((shown.status, &shown.body["account"]), (200, &json!(null)));
    assert_eq!(shown.body["evidence"]["suggestion"], "deny");
    assert_eq!(desk.decides("Robin", &id, "approve").await.refused(), (409, "claim_without_account"));
    assert_eq!(desk.decides("Robin", &id, "ask").await.body["state"], "needs_reply");
    assert_eq!(desk.decides("Robin", &id, "deny").await.body["state"], "denied");

    let mut ann = account("ann");
    let now = desk.clock.now();
    ann.deletion = Some(Deletion { at: now.minus(Duration::from_hours(2)), restorable_until: now });
    put(&desk.tables, &ann, None).await.expect("an account");
    let gone = desk.claim("ann").await;
    assert_eq!(desk.looks("Robin", &gone).await.body["account"], json!(null), "what is gone is as unknown");
    assert_eq!(desk.decides("Robin", &gone, "approve").await.refused(), (409, "claim_without_account"));
}

#[tokio::test]
async fn nobody_decides_or_reads_what_is_about_them() {
    let desk = desk_about_ann().await;
    let id = desk.claim("ann").await;
    for own in ["ann", "ANN", "Ann@Example.com", "newcomer@example.net", "Whoever"] {
        for decision in ["approve", "deny", "ask"] {
            assert_eq!(desk.decides(own, &id, decision).await.refused(), (403, "own_claim"), "{own}");
        }
        let shown = desk.looks(own, &id).await;
        assert_eq!(shown.refused(), (403, "own_claim"), "no claimant learns what matched");
    }
    let acts = desk.tables.claims().acts(&id).await.expect("the table");
    assert_eq!(acts.len(), 5, "that they looked is known");
    assert_eq!(desk.decides("annie", &id, "approve").await.status, 200);
}

#[tokio::test]
async fn as_much_is_asked_as_fits_and_a_decision_is_always_heard() {
    let desk = desk_about_ann().await;
    let id = desk.claim("ann").await;
    for _ in 0..30 {
        assert_eq!(desk.decides("Robin", &id, "ask").await.status, 200);
    }
    assert_eq!(desk.decides("Robin", &id, "ask").await.refused(), (409, "conversation_full"));
    desk.answers(&id).await;
    assert_eq!(desk.decides("Robin", &id, "ask").await.refused(), (409, "conversation_full"));
    assert_eq!(desk.decides("Robin", &id, "deny").await.body["state"], "denied");
    assert_eq!(desk.statement(&id).await.said.len(), 32);
}

#[tokio::test]
async fn an_account_that_is_deleted_can_be_restored_for_as_long_as_its_claim_may_take() {
    let desk = Desk::new().await;
    let now = desk.clock.now();
    let mut ann = account("ann");
    let soon = now.plus(Duration::from_hours(1));
    ann.deletion = Some(Deletion { at: now.minus(Duration::from_hours(2)), restorable_until: soon });
    put(&desk.tables, &ann, None).await.expect("an account");
    let id = desk.claim_with("ann", |claim, _| claim.reason = Reason::Deleted).await;
    desk.decides("Robin", &id, "approve").await;
    assert_eq!(desk.account("ann").await.deletion, ann.deletion, "one reviewer alone changes nothing");
    let ready_at = desk.decides("Sasha", &id, "approve").await.body["ready_at"].clone();
    let after = desk.account("ann").await;
    let ready_at = Timestamp::parse(ready_at.as_str().expect("a time")).expect("a time");
    let until = after.deletion.expect("a deletion").restorable_until;
    assert_eq!(until, ready_at.plus(Limits::default().claim_ready));
    assert_eq!((after.version, after.epoch), (2, ann.epoch));
}

/// Ann, suspended, with her appeal.
async fn appealed(senior: bool) -> (Desk, ClaimId) {
    let desk = Desk::new().await;
    let mut ann = account("ann");
    ann.suspension = Some(Suspension { until: None, reason: None });
    put(&desk.tables, &ann, None).await.expect("an account");
    let id = desk
        .claim_with("ann", |claim, _| {
            claim.reason = Reason::Suspended;
            claim.appeal = Some(Appeal { senior });
        })
        .await;
    (desk, id)
}

#[tokio::test]
async fn an_appeal_by_a_senior_contact_takes_one_reviewer_and_lifts_the_suspension_at_once() {
    let (desk, id) = appealed(true).await;
    assert_eq!(desk.looks("Robin", &id).await.body["appeal"], "senior");
    let done = desk.decides("Robin", &id, "approve").await;
    assert_eq!(
        (&done.body["state"], &done.body["ready_at"], &done.body["approvals_needed"]),
        (&json!("approved"), &json!(null), &json!(1))
    );
    let ann = desk.account("ann").await;
    assert_eq!((ann.suspension, ann.version, ann.epoch), (None, 2, 1));
    let told = desk.to_be_published("regain.account.reinstated").await;
    let data =
        [("by", "appeal"), ("claim", id.as_str())].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].data, data.into());
    assert!(matches!(desk.read(&id).await.stage, ClaimStage::Reinstated { .. }));
}

#[tokio::test]
async fn any_other_appeal_takes_two_and_one_that_is_late_changes_no_account() {
    let (desk, id) = appealed(false).await;
    assert_eq!(desk.decides("Robin", &id, "approve").await.body["state"], "open");
    assert!(desk.account("ann").await.suspension.is_some());
    let before = desk.account("ann").await;
    let lifted = before.clone().reinstated();
    put(&desk.tables, &lifted, Some(&before)).await.expect("the account");
    assert_eq!(desk.decides("Sasha", &id, "approve").await.body["state"], "approved");
    assert_eq!(desk.account("ann").await.version, 2, "it stood as it should");
}

#[tokio::test]
async fn of_the_claims_about_one_account_one_is_approved() {
    let desk = desk_about_ann().await;
    let (one, other) = (desk.claim("ann").await, desk.claim("ann").await);
    for id in [&one, &other] {
        assert_eq!(desk.decides("Robin", id, "approve").await.status, 200);
    }
    assert_eq!(desk.decides("Sasha", &one, "approve").await.body["state"], "waiting");
    assert_eq!(desk.decides("Sasha", &other, "approve").await.refused(), (409, "another_claim_approved"));
    let claim = desk.read(&other).await;
    assert_eq!((claim.stage.as_str(), claim.votes.len()), ("open", 1), "nothing came of it");
    assert_eq!(desk.decides("Sasha", &other, "deny").await.body["state"], "denied");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_reviewers_who_decide_differently_at_once_one_is_heard() {
    let desk = desk_about_ann().await;
    for _ in 0..20 {
        let id = desk.claim("ann").await;
        assert_eq!(desk.decides("Robin", &id, "approve").await.status, 200);
        let (approved, denied) =
            tokio::join!(desk.decides("Sasha", &id, "approve"), desk.decides("Kim", &id, "deny"));
        let claim = desk.read(&id).await;
        let (heard, other) =
            if claim.stage.as_str() == "denied" { (denied, approved) } else { (approved, denied) };
        assert_eq!((heard.status, &heard.body["state"]), (200, &json!(claim.stage.as_str())));
        assert_eq!(other.refused(), (409, "claim_decided"));
        // Makes room for the next one.
        if claim.stage.is_granted() {
            let step = claim.clone().withdrawn(desk.clock.now(), &Limits::default());
            desk.writes(&claim, &step.expect("a step").expect("a step").claim, None).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_approve_at_once_are_both_counted() {
    let desk = Desk::new().await;
    for nth in 0..20 {
        let name = format!("ann{nth}");
        put(&desk.tables, &account(&name), None).await.expect("an account");
        let id = desk.claim(&name).await;
        let (one, other) =
            tokio::join!(desk.decides("Robin", &id, "approve"), desk.decides("Sasha", &id, "approve"));
        assert_eq!((one.status, other.status), (200, 200));
        let states = [one.body["state"].as_str(), other.body["state"].as_str()];
        assert!(states.contains(&Some("open")) && states.contains(&Some("waiting")), "{states:?}");
        let claim = desk.read(&id).await;
        let approvals = claim.votes.iter().filter(|vote| vote.verdict == Verdict::Approve).count();
        assert_eq!((claim.stage.as_str(), approvals), ("waiting", 2));
        assert_eq!(desk.statement(&id).await.said.len(), 2, "neither message is lost");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_decision_sent_twice_at_once_is_taken_once() {
    let desk = desk_about_ann().await;
    for _ in 0..20 {
        let id = desk.claim("ann").await;
        let sent = || {
            let body = json!({ "decision": "ask", "message": "Since when?" });
            desk.sends("Robin", &id, &[("idempotency-key", MARK)], body)
        };
        let (one, other) = tokio::join!(sent(), sent());
        assert_eq!((one.status, &one.text), (200, &other.text));
        assert_eq!(desk.statement(&id).await.said.len(), 1);
        let (one, other) =
            tokio::join!(desk.decides("Robin", &id, "approve"), desk.decides("Robin", &id, "approve"));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409], "without a mark the second is another one by the same reviewer");
        assert_eq!(desk.read(&id).await.votes.len(), 1);
    }
}

#[tokio::test]
async fn a_total_is_told_once_there_is_one() {
    let desk = desk_about_ann().await;
    let id = desk.claim("ann").await;
    let listed = desk.lists("").await;
    let entry = &listed.body["claims"][0];
    assert_eq!((&entry["total"], &entry["suggestion"]), (&json!(null), &json!(null)));
    let (before, ann) = (desk.read(&id).await, desk.account("ann").await);
    let now = desk.clock.now();
    let found = weigh(&Facts::of(&before, Some(&ann), &[], now));
    let after = Claim { findings: Some(found), ..before.clone() }.revised(now, &Limits::default());
    desk.writes(&before, &after, None).await;
    let entry = desk.lists("").await.body["claims"][0].clone();
    let expected = json!({
        "claim_id": id.as_str(), "state": "open", "reason": "contact_changed", "created_at": before.created_at,
        "answer_by": before.answer_by, "total": 10, "suggestion": "ask", "approvals": 0, "denials": 0,
        "contested": false, "behind": false,
    });
    assert_eq!(entry, expected);
}

/// A connection that loses every item that is put by itself.
#[derive(Clone, Debug)]
struct Forgetful(SharedHttpConnector);

impl HttpConnector for Forgetful {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let target = request.headers().get("x-amz-target").unwrap_or_default();
        if target.ends_with(".PutItem") {
            return HttpConnectorFuture::ready(Err(ConnectorError::io("lost".into())));
        }
        self.0.call(request)
    }
}

#[tokio::test]
async fn a_look_that_cannot_be_recorded_is_none() {
    let forgetful = SharedHttpConnector::new(Forgetful(connection()));
    let tables = Tables::new(client(forgetful), TableNames::with_prefix(&prefix()));
    tables.create().await.expect("tables");
    let desk = Desk::over(tables);
    put(&desk.tables, &account("ann"), None).await.expect("an account");
    let id = desk.claim("ann").await;
    let shown = desk.looks("Robin", &id).await;
    assert_eq!((shown.refused(), &shown.version), ((503, "try_later"), &None));
    assert!(!shown.text.contains("sea"));
}

#[tokio::test]
async fn strangers_push_no_fact_out_of_what_an_account_is_judged_by() {
    let desk = desk_about_ann().await;
    let (ann, now, limits) = (account("ann"), desk.clock.now(), Limits::default());
    let append = async |event: Event| {
        desk.tables.events().append(&event, &limits, now).await.expect("the table");
    };
    let at = |minutes: u64| now.minus(Duration::from_mins(minutes));
    append(Event::of_account(EventType::RecoveryCompleted, &ann, "", at(1000))).await;
    append(Event::of_account(EventType::RecoveryCompleted, &account("ben"), "", at(1))).await;
    // Several megabytes of what strangers bring about.
    for minute in 0..120 {
        let event = Event::of_account(EventType::RecoveryRequested, &ann, "", at(minute));
        append(event.with("filler", &"x".repeat(50_000))).await;
    }
    let found = desk.facts("ann").await;
    let count = |kind| found.iter().filter(|event| event.event == kind).count();
    assert_eq!((count(EventType::RecoveryRequested), count(EventType::RecoveryCompleted)), (50, 1));
    assert!(found.is_sorted_by_key(|event| std::cmp::Reverse(event.at)));
    let late = desk.tables.events().recent(&ann.id, at(60), 500).await.expect("the table");
    assert_eq!(late.len(), 61, "since then, that moment with it");
}
