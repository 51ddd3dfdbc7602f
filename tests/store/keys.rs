//! What was made with one key is good after another has taken over.

use std::time::Duration;

use regain_core::keys::{KeyRing, Keys};
use regain_core::secret::{CodeKey, IssueKey, Key, ReplyKey};
use serde_json::{Value, json};

use crate::round_trips::{Functions, key};

const MARK: &str = "0123456789abcdefghijkl";

/// The functions ten minutes after all their keys were rotated: what is made now is made with the first keys.
async fn rotating() -> Functions {
    let functions = Functions::new().await;
    let worker = &functions.worker;
    rotate(&functions, &worker.code_key, CodeKey, 1);
    rotate(&functions, &worker.issue_key, IssueKey, 2);
    rotate(&functions, &functions.reply_key, ReplyKey, 5);
    let _ = worker.clock.advance(Duration::from_mins(10));
    functions
}

/// Replaces the keys that begin with this byte.
fn rotate<K>(functions: &Functions, keys: &Keys<K>, kind: fn(Key) -> K, first: u8) {
    let (before, new) = (Key::new([first; 32]), Key::new([first + 100; 32]));
    let secret = KeyRing::rotated(&before.expose(), &new, functions.worker.clock.now()).expect("a secret");
    keys.replace(KeyRing::parse(&secret).expect("a ring").of_kind(kind));
}

/// Six minutes later the next keys make.
fn switch(functions: &Functions) {
    let _ = functions.worker.clock.advance(Duration::from_mins(6));
}

async fn start(functions: &Functions) -> (Value, String) {
    let (started, _) = functions.post("/v1/recoveries", json!({ "identifier": "ann@example.com" })).await;
    let path = format!("/v1/recoveries/{}", started["recovery_id"].as_str().expect("a handle"));
    functions.work().await;
    (started, path)
}

fn another(code: &str) -> &'static str {
    if code == "00000000" { "11111111" } else { "00000000" }
}

#[tokio::test]
async fn a_code_is_right_after_its_key_was_replaced() {
    let functions = rotating().await;
    let (_, path) = start(&functions).await;
    let code = functions.code();
    switch(&functions);
    let verify = format!("{path}/verify");
    let (wrong, _) = functions.post(&verify, json!({ "code": another(&code) })).await;
    assert_eq!((&wrong["code"], &wrong["attempts_left"]), (&json!("code_incorrect"), &json!(4)));
    let (right, operations) = functions.post(&verify, json!({ "code": code })).await;
    assert_eq!(right["state"], "verified", "{right}");
    assert_eq!(operations, ["UpdateItem", "GetItem", "UpdateItem"]);

    let (_, path) = start(&functions).await;
    let with_the_next = functions.code();
    let (right, _) = functions.post(&format!("{path}/verify"), json!({ "code": with_the_next })).await;
    assert_eq!(right["state"], "verified", "{right}");
}

#[tokio::test]
async fn a_code_dies_with_its_key() {
    let functions = rotating().await;
    let (_, path) = start(&functions).await;
    let code = functions.code();
    // Rotated once more: the key it was made with is accepted no more.
    rotate(&functions, &functions.worker.code_key, CodeKey, 101);
    let (dead, _) = functions.post(&format!("{path}/verify"), json!({ "code": code })).await;
    assert_eq!(dead["code"], "code_incorrect");
}

#[tokio::test]
async fn a_marked_start_gets_its_first_reply_after_the_key_was_replaced() {
    let functions = rotating().await;
    let ask =
        async |mark, name| functions.post_marked("/v1/recoveries", mark, json!({ "identifier": name })).await;
    let (first, operations) = ask(MARK, "ann@example.com").await;
    assert_eq!(operations, ["GetItem", "TransactWriteItems"], "it looks under the other key first");
    let (same, _) = ask(MARK, "ann@example.com").await;
    assert_eq!(same, first);
    switch(&functions);
    let (same, operations) = ask(MARK, "ann@EXAMPLE.com").await;
    assert_eq!((&same, operations.as_slice()), (&first, ["GetItem".to_owned()].as_slice()));
    let (other, _) = ask(MARK, "ben@example.com").await;
    assert_eq!(other["code"], "idempotency_key_reused");
    functions.work().await;
    assert_eq!(functions.sent(), 1);

    let _ = functions.worker.clock.advance(Duration::from_hours(1));
    let (anew, _) = ask(MARK, "ann@example.com").await;
    assert_ne!(anew["recovery_id"], first["recovery_id"], "that recovery is over");
    let (same, _) = ask(MARK, "ann@example.com").await;
    assert_eq!(same, anew);
}

#[tokio::test]
async fn a_marked_resend_is_done_once_though_the_key_was_replaced() {
    let functions = rotating().await;
    let (_, path) = start(&functions).await;
    let resend = format!("{path}/resend");
    let _ = functions.worker.clock.advance(Duration::from_secs(61));
    let (first, _) = functions.post_marked(&resend, MARK, json!({})).await;
    assert_eq!(first["sends_left"], 3, "{first}");
    switch(&functions);
    let (same, operations) = functions.post_marked(&resend, MARK, json!({})).await;
    assert_eq!((&same, operations.as_slice()), (&first, ["GetItem".to_owned()].as_slice()));
    let (other, _) = functions.post_marked(&resend, MARK, json!({ "channel": "email" })).await;
    assert_eq!(other["code"], "idempotency_key_reused");
}

#[tokio::test]
async fn a_wrong_guess_that_is_marked_is_charged_once_though_the_keys_were_replaced() {
    let functions = rotating().await;
    let (_, path) = start(&functions).await;
    let (verify, code) = (format!("{path}/verify"), functions.code());
    let guess = async |code: &str| functions.post_marked(&verify, MARK, json!({ "code": code })).await.0;
    let wrong = guess(another(&code)).await;
    assert_eq!((&wrong["code"], &wrong["attempts_left"]), (&json!("code_incorrect"), &json!(4)));
    switch(&functions);
    let again = guess(another(&code)).await;
    assert_eq!((&again["code"], &again["attempts_left"]), (&json!("code_incorrect"), &json!(4)));
    assert_eq!(guess(&code).await["code"], "idempotency_key_reused");
}

#[tokio::test]
async fn a_right_guess_that_is_marked_gets_its_ticket_again_after_the_keys_were_replaced() {
    let functions = rotating().await;
    let (_, path) = start(&functions).await;
    let (verify, code) = (format!("{path}/verify"), functions.code());
    let guess = async |code: &str| functions.post_marked(&verify, MARK, json!({ "code": code })).await.0;
    let right = guess(&code).await;
    assert_eq!(right["state"], "verified", "{right}");
    switch(&functions);
    assert_eq!(guess(&code).await, right);
    assert_eq!(guess(another(&code)).await["code"], "idempotency_key_reused");
}

#[tokio::test]
async fn a_marked_link_gets_its_ticket_again_after_the_key_was_replaced() {
    let functions = rotating().await;
    start(&functions).await;
    let link = json!({ "link_token": functions.token("/link#") });
    let (first, _) = functions.post_marked("/v1/links/verify", MARK, link.clone()).await;
    assert_eq!(first["state"], "verified", "{first}");
    switch(&functions);
    let (same, _) = functions.post_marked("/v1/links/verify", MARK, link).await;
    assert_eq!(same, first);
}

#[tokio::test]
async fn a_message_that_failed_is_sent_with_the_same_code_after_the_keys_were_replaced() {
    let functions = rotating().await;
    functions.fail_mail(true);
    let (started, path) = start(&functions).await;
    let kept = async || {
        let recovery = functions.worker.recoveries.get(&key(&started)).await.expect("the table");
        recovery.expect("the record").issued.expect("what was issued").code_digest
    };
    let before = kept().await;
    switch(&functions);
    functions.fail_mail(false);
    functions.work().await;
    assert!(before == kept().await && functions.sent() == 1);
    let (code, link) = (functions.code(), functions.token("/link#"));
    let (opened, _) = functions.post("/v1/links/verify", json!({ "link_token": link })).await;
    assert_eq!(opened["state"], "verified", "{opened}");
    let (right, _) = functions.post(&format!("{path}/verify"), json!({ "code": code })).await;
    assert_eq!(right["state"], "verified", "{right}");
}
