//! What a claimant tells, what is looked up for it, and what is kept of it.

use std::sync::Arc;

use futures_util::future::join_all;
use password::{Hasher, Password};
use rand_core::UnwrapErr;
use regain_core::Timestamp;
use regain_core::account::{Account, AccountId, LastRecovery, Phc, Suspension};
use regain_core::claim::{Appeal, Claim, ClaimId};
use regain_core::contact::{Contact, ContactKind, Removal};
use regain_core::evidence::{Named, Told};
use regain_core::network::Network;
use regain_core::recovery::RecoveryId;
use regain_core::secret::ThrottleKey;
use serde_json::{Value, json};

use crate::round_trips::{CHEAP, Functions, THROTTLES};
use crate::{account, put};

async fn hash(typed: &str) -> Phc {
    let password = Arc::new(Password::new(typed));
    Hasher::new(CHEAP, 1).hash(password, &mut UnwrapErr(getrandom::SysRng)).await.expect("a hash")
}

/// Writes an account that nobody has written yet.
async fn has(functions: &Functions, account: Account) {
    put(&functions.worker.tables, &account, None).await.expect("an account");
}

fn removed(value: &str, by: Removal, at: Timestamp) -> Contact {
    let mut contact = account("x").contacts.remove(0);
    contact.value = ContactKind::Email.parse(value, None).expect("an address");
    Contact { id: value.to_owned(), removed: Some((at, by)), ..contact }
}

fn asked(members: &Value) -> Value {
    let mut body = json!({ "reason": "other", "reply_to": "new@example.com" });
    for (name, value) in members.as_object().expect("members") {
        body[name] = value.clone();
    }
    body
}

async fn kept(functions: &Functions, made: &Value) -> Claim {
    let id = ClaimId::parse(made["claim_id"].as_str().expect("a name")).expect("a name");
    let now = functions.worker.clock.now();
    functions.worker.claims.get(&id, now).await.expect("the table").expect("the claim")
}

async fn claimed(functions: &Functions, members: &Value) -> Claim {
    let (made, _) = functions.post("/v1/claims", asked(members)).await;
    kept(functions, &made).await
}

#[tokio::test]
async fn the_same_is_read_and_written_whatever_is_named_and_whoever_has_it() {
    let functions = Functions::new().await;
    let now = functions.worker.clock.now();
    let eve = Account { password: Some(hash("one").await), ..account("eve") };
    has(&functions, eve).await;
    let gone = account("gone").deleted(std::time::Duration::ZERO, now);
    has(&functions, gone).await;
    let same =
        ["UpdateItem", "Query", "Query", "Query", "GetItem", "GetItem", "GetItem", "TransactWriteItems"];
    for members in [
        json!({ "username": "ann" }),
        json!({ "username": "eve" }),
        json!({ "username": "gone" }),
        json!({ "username": "nobody" }),
        json!({ "registered_email": "ann@example.com" }),
        json!({ "registered_email": "nobody@example.com" }),
        json!({ "registered_phone": "+34600123456" }),
        json!({ "registered_phone": "+34600000000" }),
        json!({ "username": "ann", "registered_email": "eve@example.com", "registered_phone": "+34600123456" }),
        json!({ "username": "nobody", "registered_email": "eve@example.com", "previous_passwords": ["one"] }),
        json!({ "username": "nobody", "registered_email": "no@example.com", "previous_passwords": ["one"] }),
    ] {
        let (made, operations) = functions.post("/v1/claims", asked(&members)).await;
        assert_eq!(made["state"], "unconfirmed");
        assert_eq!(operations, same, "{members}");
    }
    let (_, operations) =
        functions.post_marked("/v1/claims", &"k".repeat(22), asked(&json!({ "username": "ann" }))).await;
    assert_eq!(operations[0], "GetItem");
    assert_eq!(operations[1..], same, "a first time");
    let (_, operations) =
        functions.post_marked("/v1/claims", &"k".repeat(22), asked(&json!({ "username": "ann" }))).await;
    assert_eq!(operations, ["GetItem"], "a repeat");
}

#[tokio::test]
async fn a_claim_is_about_whoever_is_named_by_username_else_by_address_else_by_number() {
    let functions = Functions::new().await;
    let now = functions.worker.clock.now();
    let gone = account("gone").deleted(std::time::Duration::ZERO, now);
    has(&functions, gone).await;
    for (members, whose) in [
        (json!({ "username": "ANN" }), Some("ann")),
        (json!({ "username": "ann", "registered_email": "ben@example.com" }), Some("ann")),
        (json!({ "username": "nobody", "registered_email": "ben@example.com" }), Some("ben")),
        (json!({ "username": "gone", "registered_email": "ben@example.com" }), Some("ben")),
        (
            json!({ "username": "nobody", "registered_email": "no@example.com", "registered_phone": "+34600123456" }),
            Some("ann"),
        ),
        (json!({ "registered_phone": "+34600123456" }), Some("ann")),
        (json!({ "username": "gone" }), None),
        (json!({ "username": "nobody" }), None),
    ] {
        let claim = claimed(&functions, &members).await;
        let id = Some(claim.account_id.as_str()).filter(|_| claim.is_about_somebody());
        assert_eq!(id, whose, "{members}");
    }
    let nobodys = async |members: &Value| claimed(&functions, members).await.account_id;
    let first = nobodys(&json!({ "username": "nobody" })).await;
    assert_eq!(nobodys(&json!({ "username": "Nobody", "registered_email": "a@example.com" })).await, first);
    assert_ne!(nobodys(&json!({ "username": "nobody-else" })).await, first);
}

#[tokio::test]
async fn what_is_told_is_kept_as_what_it_is_worth() {
    let functions = Functions::new().await;
    let now = functions.worker.clock.now();
    let network = ThrottleKey(THROTTLES).network(Network::of([127, 0, 0, 1].into()));
    let rng = &mut UnwrapErr(getrandom::SysRng);
    let mut eve = account("eve").with_username("eva".to_owned(), now);
    eve.contacts.push(removed("former@example.com", Removal::Replaced, now));
    eve.contacts.push(removed("thief@example.com", Removal::Suspended, now));
    let elsewhere = Phc::new("$2b$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG".to_owned());
    let eve = Account {
        password: Some(hash("now").await),
        history: vec![hash("before").await, elsewhere, hash("long ago").await],
        last_recovery: Some(LastRecovery {
            event_id: "evt".to_owned(),
            page: RecoveryId::generate(rng).key(),
            at: now,
            contact_id: None,
            saved_codes: Vec::new(),
            network,
        }),
        ..eve
    };
    has(&functions, eve).await;
    let told = async |members: &Value| claimed(&functions, members).await.told;
    let all = json!({
        "username": "eve",
        "registered_email": "former@example.com",
        "registered_phone": "+34600123456",
        "previous_passwords": ["long ago", "now", "now", "never", "correct horse battery staple"],
    });
    let expected = Told {
        username: Some(Named::Former),
        email: Some(Named::Former),
        phone: Some(Named::Other),
        passwords: vec![0, 3],
        other_passwords: 2,
        not_comparable: 1,
        network_seen: true,
    };
    assert_eq!(told(&all).await, expected);
    let some = told(&json!({ "username": "eva", "registered_email": "thief@example.com" })).await;
    assert_eq!((some.username, some.email, some.phone), (Some(Named::Current), Some(Named::Other), None));
    assert_eq!((some.passwords, some.other_passwords), (vec![], 0));
    let (made, _) = functions.post_from([127, 0, 0, 2], "/v1/claims", asked(&all)).await;
    assert!(!kept(&functions, &made).await.told.network_seen);
    let nobody = told(&json!({ "username": "nobody", "previous_passwords": ["now", "x"] })).await;
    let expected = Told { username: Some(Named::Other), other_passwords: 2, ..Told::default() };
    assert_eq!(nobody, expected);
}

/// What brought the ticket says how much it is worth.
#[tokio::test]
async fn an_appeal_says_whether_a_senior_contact_was_proved() {
    let functions = Functions::new().await;
    let now = functions.worker.clock.now();
    let day = std::time::Duration::from_hours(24);
    let suspended = |account: Account| account.suspended(Suspension { until: None, reason: None });
    let mut eve = account("eve");
    let later = ContactKind::Email.parse("later@example.com", None).expect("an address");
    eve.contacts.push(Contact {
        id: "l".to_owned(),
        value: later,
        confirmed_at: Some(now.minus(day * 20)),
        ..eve.contacts[0].clone()
    });
    has(&functions, suspended(eve)).await;
    for (address, senior) in [("eve@example.com", true), ("later@example.com", false)] {
        let (started, _) = functions.post("/v1/recoveries", json!({ "identifier": address })).await;
        functions.work().await;
        let path = format!("/v1/recoveries/{}/verify", started["recovery_id"].as_str().expect("a handle"));
        let (verified, operations) = functions.post(&path, json!({ "code": functions.code() })).await;
        assert_eq!(
            operations,
            ["UpdateItem", "GetItem", "PutItem", "UpdateItem"],
            "found before it is granted"
        );
        let body = json!({ "reason": "suspended", "reply_to": "new@example.com", "ticket": verified["ticket"],
            "username": "ann" });
        let (made, operations) = functions.post("/v1/claims", body).await;
        let reads = operations.iter().filter(|operation| *operation == "GetItem").count();
        assert_eq!(reads, 3 + 3, "the ticket, its recovery, its account");
        let claim = kept(&functions, &made).await;
        assert_eq!(claim.appeal, Some(Appeal { senior }), "{address}");
        assert_eq!(claim.account_id, AccountId::parse("eve").expect("an id"), "whatever else is named");
    }
}

#[tokio::test]
async fn of_appeals_at_once_with_one_ticket_one_is_made() {
    let functions = Functions::new().await;
    has(&functions, account("eve").suspended(Suspension { until: None, reason: None })).await;
    let (started, _) = functions.post("/v1/recoveries", json!({ "identifier": "eve@example.com" })).await;
    functions.work().await;
    let path = format!("/v1/recoveries/{}/verify", started["recovery_id"].as_str().expect("a handle"));
    let (verified, _) = functions.post(&path, json!({ "code": functions.code() })).await;
    let body = json!({ "reason": "suspended", "reply_to": "new@example.com", "ticket": verified["ticket"] });
    let made = join_all((0..24).map(|_| functions.post("/v1/claims", body.clone()))).await;
    let count = |member: &str, value: &str| made.iter().filter(|(reply, _)| reply[member] == value).count();
    assert_eq!((count("state", "unconfirmed"), count("code", "ticket_invalid")), (1, 23));
}

#[tokio::test]
async fn steps_of_a_claimant_are_two_or_three_round_trips() {
    let functions = Functions::new().await;
    let (made, _) = functions.post("/v1/claims", asked(&json!({ "username": "ann" }))).await;
    let path = format!("/v1/claims/{}", made["claim_id"].as_str().expect("a name"));
    let key = made["claim_key"].as_str().expect("a key");
    functions.work().await;
    let token = functions.last_message().expect("a message").text;
    let (_, token) = token.split_once("/claim/link#").expect("a link");
    let (_, token) = token.split_once('.').expect("a token");
    let token = token.split_whitespace().next().expect("a token");
    let (_, operations) = functions.post(&format!("{path}/confirm"), json!({ "token": "made up" })).await;
    assert_eq!(operations, ["GetItem"]);
    let (_, operations) = functions.post(&format!("{path}/confirm"), json!({ "token": token })).await;
    assert_eq!(operations, ["GetItem", "TransactWriteItems"]);
    let said = json!({ "text": "x" });
    for wrong in ["", "made up"] {
        let (_, operations) = functions.post_with(wrong, &format!("{path}/messages"), said.clone()).await;
        assert_eq!(operations, ["GetItem"]);
    }
    let unknown = format!("/v1/claims/clm_{}/messages", "0".repeat(32));
    assert_eq!(functions.post_with(key, &unknown, said.clone()).await.1, ["GetItem"], "the same for none");
    let (_, operations) = functions.post_with(key, &format!("{path}/messages"), said).await;
    assert_eq!(operations, ["GetItem", "GetItem", "TransactWriteItems"]);
    let (_, operations) = functions.post_with(key, &format!("{path}/recover"), json!({})).await;
    assert_eq!(operations, ["GetItem"], "not ready");
    let (_, operations) = functions.post_with(key, &format!("{path}/withdraw"), json!({})).await;
    assert_eq!(operations, ["GetItem", "TransactWriteItems"]);
}
