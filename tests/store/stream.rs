//! The fast path: deliver invoked with the records of a table's stream, as Lambda hands them over.

use serde_json::{Value, json};

use crate::round_trips::{Functions, key};

/// A change of a recovery as Lambda tells of it; the attributes that matter here are filled in.
const EVENT: &str = include_str!("../events/dynamodb-stream.json");

/// The event about this record, due at this time.
fn event(pk: &str, due_at: i64) -> Value {
    let mut event: Value = serde_json::from_str(EVENT).expect("JSON");
    let change = &mut event["Records"][0]["dynamodb"];
    change["Keys"]["pk"]["S"] = pk.into();
    change["NewImage"]["pk"]["S"] = pk.into();
    change["NewImage"]["due_at"]["N"] = due_at.to_string().into();
    event
}

#[tokio::test]
async fn a_record_of_the_stream_is_worked_on_without_a_sweep() {
    let functions = Functions::new().await;
    let (started, _) = functions.post("/v1/recoveries", json!({ "identifier": "ann@example.com" })).await;
    let pk = format!("rec#{}", key(&started).as_str());
    let now = functions.worker.clock.now().millis();
    let done = json!({ "batchItemFailures": [] });
    let invoke = async |event: Value| deliver::invoke(&functions.worker, event).await.expect("an answer");

    assert_eq!(invoke(event(&pk, now + 60_000)).await, done);
    let mut removed = event(&pk, now);
    removed["Records"][0]["dynamodb"]["NewImage"].take();
    assert_eq!(invoke(removed).await, done);
    assert_eq!(functions.sent(), 0, "not due, or gone");

    let mut twice = event(&pk, now);
    let record = twice["Records"][0].clone();
    twice["Records"].as_array_mut().expect("records").push(record);
    assert_eq!(invoke(twice).await, done);
    assert_eq!(functions.sent(), 1);
    assert_eq!(invoke(event(&pk, now)).await, done);
    assert_eq!(functions.sent(), 1, "a record that comes again is done already");
    assert_eq!(invoke(event("rec#unknown", now)).await, done, "what is not there needs nothing");
}

#[tokio::test]
async fn a_store_that_is_away_hands_the_record_back_and_a_carrier_does_not() {
    let functions = Functions::new().await;
    let (started, _) = functions.post("/v1/recoveries", json!({ "identifier": "ann@example.com" })).await;
    let pk = format!("rec#{}", key(&started).as_str());
    let now = functions.worker.clock.now().millis();
    functions.fail_mail(true);
    let answer = deliver::invoke(&functions.worker, event(&pk, now)).await.expect("an answer");
    assert_eq!(answer, json!({ "batchItemFailures": [] }), "its next try stands on the record");

    functions.break_store(true);
    let answer = deliver::invoke(&functions.worker, event(&pk, now)).await.expect("an answer");
    let sequence = "4421584500000000017450439091";
    assert_eq!(answer, json!({ "batchItemFailures": [{ "itemIdentifier": sequence }] }));
    functions.break_store(false);
    functions.fail_mail(false);
    let _ = functions.worker.clock.advance(std::time::Duration::from_secs(10));
    functions.work().await;
    assert_eq!(functions.sent(), 1, "the sweep makes up for it");
}
