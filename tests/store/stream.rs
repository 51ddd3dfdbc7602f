//! The fast path: deliver invoked with the records of a table's stream, as Lambda hands them over.

use serde_json::{Value, json};

use crate::round_trips::{Functions, key};

/// A change of a recovery as Lambda tells of it; the attributes that matter here are filled in.
const EVENT: &str = include_str!("../events/dynamodb-stream.json");

/// The event about this record, due at this time.
pub(crate) fn event(pk: &str, due_at: i64) -> Value {
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

#[tokio::test]
async fn a_record_that_cannot_be_read_is_handed_back_and_keeps_no_other_from_being_worked_on() {
    let functions = Functions::new().await;
    let (started, _) = functions.post("/v1/recoveries", json!({ "identifier": "ann@example.com" })).await;
    let pk = format!("rec#{}", key(&started).as_str());
    let now = functions.worker.clock.now().millis();
    let good = event(&pk, now)["Records"][0].clone();
    let damaged = |number: &str, change: &dyn Fn(&mut Value)| {
        let mut record = good.clone();
        record["dynamodb"]["SequenceNumber"] = number.into();
        change(&mut record["dynamodb"]);
        record
    };
    let records = json!({ "Records": [
        damaged("1", &|change| change["Keys"] = json!({})),
        damaged("2", &|change| change["Keys"]["pk"] = json!({ "B": "AA==" })),
        damaged("3", &|change| change["NewImage"]["due_at"] = json!({ "N": "soon" })),
        damaged("4", &|change| change["NewImage"]["due_at"] = json!({ "S": "0" })),
        good,
    ] });
    let answer = deliver::invoke(&functions.worker, records).await.expect("an answer");
    let failed = ["1", "2", "3", "4"].map(|number| json!({ "itemIdentifier": number }));
    assert_eq!(answer, json!({ "batchItemFailures": failed }));
    assert_eq!(functions.sent(), 1);
    // One without a number fails the batch: there is no other way to say that it was not read.
    let answer = deliver::invoke(&functions.worker, json!({ "Records": [{}] })).await.expect("an answer");
    assert_eq!(answer, json!({ "batchItemFailures": [{ "itemIdentifier": "" }] }));
}

#[tokio::test]
async fn a_batch_of_a_hundred_is_worked_on_at_once() {
    let functions = Functions::new().await;
    let now = functions.worker.clock.now().millis();
    let mut batch = event("", now);
    let one = batch["Records"][0].take();
    let mut records = Vec::new();
    for number in 0..100 {
        let identifier =
            if number % 10 == 0 { "ann".to_owned() } else { format!("nobody-{number}@example.com") };
        let (started, _) = functions
            .post_from([127, 0, 1, number], "/v1/recoveries", json!({ "identifier": identifier }))
            .await;
        let mut record = one.clone();
        record["dynamodb"]["Keys"]["pk"]["S"] = format!("rec#{}", key(&started).as_str()).into();
        record["dynamodb"]["NewImage"]["due_at"]["N"] = now.to_string().into();
        record["dynamodb"]["SequenceNumber"] = number.to_string().into();
        records.push(record);
    }
    batch["Records"] = records.into();
    let answer = deliver::invoke(&functions.worker, batch).await.expect("an answer");
    assert_eq!(answer, json!({ "batchItemFailures": [] }));
    assert_eq!(functions.sent(), 10);
}
