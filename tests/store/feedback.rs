//! What SES says of messages, and where they go then.

use regain_core::account::{Account, AccountId};
use regain_core::claim::Reason;
use regain_core::message::MessageId;
use serde_json::{Value, json};

use crate::claim_worker::made;
use crate::round_trips::{Functions, key};

/// What Lambda is invoked with for the topic that SES publishes on.
const ENVELOPE: &str = include_str!("../events/sns.json");

/// What SES says, in the form it publishes.
const BOUNCE: &str = include_str!("../events/ses-bounce.json");
const COMPLAINT: &str = include_str!("../events/ses-complaint.json");
const DELIVERY: &str = include_str!("../events/ses-delivery.json");
const DELAY: &str = include_str!("../events/ses-delivery-delay.json");
const REJECT: &str = include_str!("../events/ses-reject.json");

/// The function, over the store of the others.
fn listening(functions: &Functions) -> feedback::App {
    feedback::App {
        recoveries: functions.worker.recoveries.clone(),
        accounts: functions.worker.accounts.clone(),
        claims: functions.worker.claims.clone(),
        events: functions.worker.events.clone(),
        topic: "arn:aws:sns:eu-west-1:123456789012:regain-feedback".to_owned(),
        clock: functions.worker.clock.clone(),
        limits: functions.worker.limits.clone(),
    }
}

/// What the topic delivers when SES says this of the message.
fn told(functions: &Functions, said: &str, message: &MessageId) -> Value {
    let mut said: Value = serde_json::from_str(said).expect("a recorded event");
    said["mail"]["tags"]["regain-message"] = json!([message.encode()]);
    for part in ["bounce", "complaint", "delivery", "deliveryDelay", "mail"] {
        if said[part].is_object() {
            said[part]["timestamp"] = json!(functions.worker.clock.now());
        }
    }
    delivered(&said.to_string())
}

fn delivered(message: &str) -> Value {
    let mut envelope: Value = serde_json::from_str(ENVELOPE).expect("a recorded event");
    envelope["Records"][0]["Sns"]["Message"] = json!(message);
    envelope
}

async fn hears(functions: &Functions, payload: Value) {
    feedback::invoke(&listening(functions), payload).await.expect("it is taken");
}

async fn ann(functions: &Functions) -> Account {
    let id = AccountId::parse("ann").expect("an id");
    functions.worker.accounts.get(&id).await.expect("the table").expect("ann")
}

/// A start whose message is sent, and the message's name.
async fn started(functions: &Functions, identifier: &str) -> (Value, MessageId) {
    let (started, _) = functions.post("/v1/recoveries", json!({ "identifier": identifier })).await;
    functions.work().await;
    (started, functions.last_message().expect("a message").id)
}

#[tokio::test]
async fn a_message_that_bounces_goes_to_another_contact_with_the_same_code_and_the_contact_is_marked() {
    let functions = Functions::new().await;
    let (started, id) = started(&functions, "ann@example.com").await;
    let first = functions.last_message().expect("a message");
    let bounce = told(&functions, BOUNCE, &id);
    hears(&functions, bounce.clone()).await;
    functions.work().await;
    let second = functions.last_message().expect("a message");
    assert_eq!(
        (functions.sent(), first.to.as_str(), second.to.as_str()),
        (2, "ann@example.com", "+34600123456")
    );
    assert!(ann(&functions).await.contacts[0].failed_at.is_some());
    // Told again, it is the same; and nothing of it shows at the handle.
    hears(&functions, bounce).await;
    functions.work().await;
    assert_eq!(functions.sent(), 2);
    let code = second.text.lines().last().and_then(|line| line.split_once('#')).expect("a code").1.to_owned();
    let path = format!("/v1/recoveries/{}/verify", started["recovery_id"].as_str().expect("a handle"));
    let (verified, _) = functions.post(&path, json!({ "code": code })).await;
    assert_eq!(verified["state"], "verified");
    let published = functions.published("ann");
    let of = |what: &str| published.iter().filter(|event| event.event.as_str() == what).collect::<Vec<_>>();
    let failed = of("regain.message.failed");
    assert_eq!(
        (failed.len(), failed[0].data["reason"].as_str(), failed[0].data["contact_id"].as_str()),
        (1, "bounced", "c")
    );
    assert_eq!(of("regain.message.sent").len(), 2);
}

#[tokio::test]
async fn the_mark_lets_others_go_first_for_seven_days_and_never_blocks() {
    let functions = Functions::new().await;
    let (_, id) = started(&functions, "ann").await;
    hears(&functions, told(&functions, BOUNCE, &id)).await;
    functions.work().await;
    started(&functions, "ann").await;
    assert_eq!(functions.last_message().expect("a message").to, "+34600123456");
    // By e-mail there is only this one.
    let (_, _) = functions.post("/v1/recoveries", json!({ "identifier": "ann", "channel": "email" })).await;
    functions.work().await;
    assert_eq!(functions.last_message().expect("a message").to, "ann@example.com");
    // And it bounces again: the next message goes where the first one did.
    let id = functions.last_message().expect("a message").id;
    hears(&functions, told(&functions, BOUNCE, &id)).await;
    functions.work().await;
    assert_eq!(functions.last_message().expect("a message").to, "+34600123456");
}

#[tokio::test]
async fn a_message_with_nowhere_else_to_go_is_given_up() {
    let functions = Functions::new().await;
    let (_, id) = started(&functions, "ben").await;
    hears(&functions, told(&functions, BOUNCE, &id)).await;
    functions.work().await;
    assert_eq!(functions.sent(), 1);
    let failed = functions
        .published("ben")
        .into_iter()
        .filter(|event| event.event.as_str() == "regain.message.failed");
    assert_eq!(failed.count(), 1);
    // Asked for again, it is sent again: nothing is blocked.
    started(&functions, "ben").await;
    assert_eq!(functions.sent(), 2);
}

#[tokio::test]
async fn a_bounce_keeps_no_other_message_from_the_only_contact() {
    let functions = Functions::new().await;
    let (_, id) = started(&functions, "ben").await;
    functions.post("/v1/recoveries", json!({ "identifier": "ben" })).await;
    hears(&functions, told(&functions, BOUNCE, &id)).await;
    functions.work().await;
    assert_eq!(functions.sent(), 2);
}

#[tokio::test]
async fn what_is_no_bounce_for_good_is_told_and_marks_nobody() {
    let transient = BOUNCE.replace("\"Permanent\"", "\"Transient\"");
    for (said, event, reason) in [
        (COMPLAINT, "regain.message.complained", None),
        (DELIVERY, "regain.message.delivered", None),
        (DELAY, "regain.message.delayed", None),
        (REJECT, "regain.message.failed", Some("rejected")),
        (transient.as_str(), "regain.message.failed", Some("bounced_for_now")),
    ] {
        let functions = Functions::new().await;
        let (_, id) = started(&functions, "ann").await;
        hears(&functions, told(&functions, said, &id)).await;
        functions.work().await;
        assert_eq!(functions.sent(), 1, "{event}");
        assert!(ann(&functions).await.contacts.iter().all(|contact| contact.failed_at.is_none()));
        let told = functions.published("ann").into_iter().find(|published| published.event.as_str() == event);
        assert_eq!(told.expect("the event").data.get("reason").map(String::as_str), reason);
    }
}

#[tokio::test]
async fn what_does_not_come_from_the_topic_or_is_about_no_message_of_ours_does_nothing() {
    let functions = Functions::new().await;
    let (started, id) = started(&functions, "ann").await;
    let bounce = told(&functions, BOUNCE, &id);
    let mut foreign = vec![json!({}), json!({ "Records": [] }), json!(null), json!(["Records"])];
    for (member, value) in
        [("EventSource", "aws:sqs"), ("TopicArn", "arn:aws:sns:eu-west-1:210987654321:regain-feedback")]
    {
        let mut other = bounce.clone();
        let record = &mut other["Records"][0];
        if member == "EventSource" {
            record[member] = json!(value);
        } else {
            record["Sns"][member] = json!(value);
        }
        foreign.push(other);
    }
    let mut half = bounce.clone();
    let record = half["Records"][0].clone();
    half["Records"].as_array_mut().expect("records").push(record);
    half["Records"][1]["Sns"]["TopicArn"] = json!("arn:aws:sns:eu-west-1:210987654321:x");
    foreign.push(half);
    for payload in foreign {
        let refused = feedback::invoke(&listening(&functions), payload).await.expect_err("a refusal");
        assert!(matches!(refused, feedback::FeedbackError::Foreign));
    }
    let elsewhere = MessageId::Recovery {
        key: key(&json!({ "recovery_id": "rec_made_up" })),
        send: 1,
        contact_id: "c".to_owned(),
    };
    let MessageId::Recovery { key, send, .. } = &id else { panic!("a recovery's message") };
    let other_contact = MessageId::Recovery { key: key.clone(), send: *send, contact_id: "q".to_owned() };
    let other_notice = MessageId::Notice { about: "evt_made_up".to_owned(), contact_id: "c".to_owned() };
    for id in [elsewhere, other_contact, other_notice] {
        hears(&functions, told(&functions, BOUNCE, &id)).await;
    }
    for unread in [
        "",
        "[]",
        "{}",
        "not JSON",
        r#"{"eventType":"Bounce","mail":{"tags":{}}}"#,
        r#"{"notificationType":"AmazonSnsSubscriptionSucceeded","message":"You have successfully subscribed"}"#,
    ] {
        hears(&functions, delivered(unread)).await;
    }
    functions.work().await;
    assert_eq!(functions.sent(), 1);
    assert!(ann(&functions).await.contacts.iter().all(|contact| contact.failed_at.is_none()));
    assert!(started["recovery_id"].is_string());
}

#[tokio::test]
async fn a_bounce_that_comes_too_late_sends_nothing() {
    let functions = Functions::new().await;
    let (_, id) = started(&functions, "ann").await;
    let _ = functions.worker.clock.advance(std::time::Duration::from_mins(10));
    hears(&functions, told(&functions, BOUNCE, &id)).await;
    functions.work().await;
    assert_eq!(functions.sent(), 1);
    assert!(ann(&functions).await.contacts[0].failed_at.is_some(), "but it is known");
}

#[tokio::test]
async fn of_a_claimants_mail_it_is_told_what_became_of_it_and_no_contact_is_marked() {
    let functions = Functions::new().await;
    let ann_id = AccountId::parse("ann").expect("an id");
    made(&functions, &ann_id, Reason::Other, "ann@example.com").await;
    functions.work().await;
    let id = functions.last_message().expect("a message").id;
    assert!(matches!(id, MessageId::Claim { .. }));
    hears(&functions, told(&functions, BOUNCE, &id)).await;
    functions.work().await;
    let published = functions.published("ann");
    let failed = published.iter().find(|event| event.event.as_str() == "regain.message.failed");
    assert!(
        failed.is_some_and(|event| event.data.contains_key("claim") && event.data["reason"] == "bounced")
    );
    assert!(ann(&functions).await.contacts.iter().all(|contact| contact.failed_at.is_none()));
    assert_eq!(functions.sent(), 1);
}
