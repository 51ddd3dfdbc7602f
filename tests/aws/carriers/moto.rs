//! The carriers against moto, which keeps what it was sent. `tests/aws/moto` starts it; without it there is nothing to
//! ask, and these tests say so.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;

/// Where moto listens, if `tests/aws/moto` started it.
#[expect(clippy::disallowed_methods, reason = "the test command says what it started")]
fn moto() -> Option<String> {
    let url = std::env::var_os("REGAIN_TEST_MOTO").map(|url| url.into_string().expect("a URL"));
    if url.is_none() {
        eprintln!("not run: tests/aws/moto starts what this test asks");
    }
    url
}

/// A call that sets something up; moto asks for no signature, only for the service's name.
async fn call(moto: &str, service: &str, parameters: &[(&str, &str)]) -> String {
    let scope = format!("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20270115/eu-west-1/{service}/aws4_request");
    let answer = reqwest::Client::new()
        .post(moto)
        .header("authorization", scope)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(serde_urlencoded::to_string(parameters).expect("a form"))
        .send()
        .await
        .expect("moto");
    assert!(answer.status().is_success(), "{}", answer.status());
    answer.text().await.expect("an answer")
}

/// Everything of one kind that moto holds.
async fn held(moto: &str, service: &str, kind: &str) -> Vec<Value> {
    let url = format!("{moto}/moto-api/data.json");
    let data: Value = reqwest::get(url).await.expect("moto").json().await.expect("JSON");
    data[service][kind].as_array().expect("what moto holds").clone()
}

fn carriers(moto: &str) -> Carriers {
    let config = config(moto);
    Carriers {
        mail: Ses::new(&config, "Regain".to_owned(), None),
        texts: Texts::new(&config, Some("Regain".to_owned()), Usd::from_micros(100_000)),
    }
}

#[tokio::test]
async fn ses_takes_an_e_mail_with_both_of_its_parts() {
    let Some(moto) = moto() else { return };
    let parameters = [("Action", "VerifyEmailIdentity"), ("EmailAddress", "recovery@example.com")];
    call(&moto, "ses", &parameters).await;
    let message = recovery_message(&contact(ContactKind::Email, "taken@example.net"));
    carriers(&moto).send(&message, NOW).await.expect("sent");

    let kept = held(&moto, "ses", "RawMessage").await;
    let kept: Vec<_> = kept.iter().filter(|kept| kept["destinations"][0] == "taken@example.net").collect();
    let [kept] = kept[..] else { panic!("one e-mail: {kept:?}") };
    assert_eq!(kept["source"], "recovery@example.com");
    let parsed = parse_mail(kept["raw_data"].as_str().expect("an e-mail").as_bytes()).expect("an e-mail");
    let parts: Vec<_> = parsed.subparts.iter().map(|part| part.ctype.mimetype.as_str()).collect();
    assert_eq!(parts, ["text/plain", "text/html"]);
    assert!(parsed.subparts[0].get_body().expect("text").contains("1234 5678"));
}

#[tokio::test]
async fn ses_takes_nothing_from_a_sender_it_does_not_know() {
    let Some(moto) = moto() else { return };
    let message = Message { from: "stranger@example.org".to_owned(), ..mail() };
    let error = carriers(&moto).send(&message, NOW).await.expect_err("an error").to_string();
    assert_eq!(error, "the carrier could not take it: SES: MessageRejected", "in words of moto's own");
}

#[tokio::test]
async fn sns_takes_a_text_message() {
    let Some(moto) = moto() else { return };
    let message = text();
    carriers(&moto).send(&message, NOW).await.expect("sent");
    let kept = held(&moto, "sns", "SMS").await;
    let kept = kept.iter().filter(|kept| kept["phone_number"] == "+34600123456");
    assert_eq!(kept.map(|kept| &kept["message"]).collect::<Vec<_>>(), [&message.text]);
}

#[tokio::test]
async fn sns_takes_an_event_on_a_topic_that_is_there() {
    let Some(moto) = moto() else { return };
    call(&moto, "sns", &[("Action", "CreateTopic"), ("Name", "events")]).await;
    let topic = |arn: &str| Topic::new(&config(&moto), arn.to_owned());
    topic(TOPIC).publish(&event()).await.expect("published");
    let kept = held(&moto, "sns", "Topic").await;
    let kept: BTreeMap<_, _> = kept.iter().map(|topic| (topic["arn"].as_str(), topic)).collect();
    let [sent] = &kept[&Some(TOPIC)]["sent_notifications"].as_array().expect("a list")[..] else {
        panic!("one event: {kept:?}")
    };
    assert_eq!(sent[1].as_str().map(serde_json::from_str::<Value>).expect("JSON").ok(), Some(json!(event())));
    assert_eq!(sent[3], json!({"type": {"Type": "String", "Value": "regain.recovery.completed"}}));

    let error = topic(&TOPIC.replace("events", "none")).publish(&event()).await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        "the carrier takes nothing for 60 s: SNS: NotFound, there is no such topic"
    );
}
